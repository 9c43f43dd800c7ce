// How what is built on RADOS says where its bytes are: the way from a name to objects, for `sepiola locate`.
/** One look-up on the way: what was looked at, and what it said. */
export interface WhereStep {
  readonly look: string
  readonly found: string
  /** What the look-up took. */
  readonly ms: number
}
/** A run of bytes in one RADOS object. */
export interface WhereObject {
  readonly pool: string
  readonly namespace: string
  readonly oid: string
  /** 0: the head. */
  readonly snap: number
  /** What it is: head, stripe 3, ... */
  readonly holds: string
  /** In the RADOS object. */
  readonly offset: number
  readonly length: number
  /** In the thing that was asked for. */
  readonly at: number
}
export interface Where {
  readonly steps: readonly WhereStep[]
  /** In the order of their bytes. */
  readonly objects: readonly WhereObject[]
  /** The size of the whole, bytes. */
  readonly size: number
}
