// The Paxos room's vocabulary: what happens to a monitor's protocol core (events), what it wants done (effects), and what monitors say to
// one another. After Ceph's Elector, Paxos and Monitor (probe, sync) in their classic form.
// Monitors are known by rank, 0 to count-1; times are monotonic milliseconds of the machine the core runs on.

/** One store entry in a full copy of the store. */
export interface StoreEntry {
  readonly prefix: string
  readonly key: string
  readonly value: Uint8Array
}

export interface PendingValue {
  readonly pn: number
  readonly version: number
  readonly value: Uint8Array
}

/** What survives a crash. */
export interface PersistedState {
  readonly electionEpoch: number
  /** No proposal with a lower number than this will be accepted. */
  readonly acceptedPn: number
  /** The last proposal number this monitor chose itself. */
  readonly lastPn: number
  readonly firstCommitted: number
  readonly lastCommitted: number
  /** The last value accepted; it may or may not have been committed. */
  readonly pending: PendingValue | undefined
}
export const INITIAL_STATE: PersistedState = {
  electionEpoch: 0,
  acceptedPn: 0,
  lastPn: 0,
  firstCommitted: 0,
  lastCommitted: 0,
  pending: undefined,
}

/** Committed values, as the core reads them back to share them. What effects told to write is there at once. */
export interface PaxosStorage {
  value(version: number): Uint8Array | undefined
  /** All the state that committed values have built, as of now. */
  snapshot(): readonly StoreEntry[]
}

export interface PaxosConfig {
  readonly rank: number
  readonly count: number
  readonly leaseMs: number
  readonly electionTimeoutMs: number
  readonly maxVersions: number
}

/** What a lease rides on: a numbered round, the peon's own last stamp given back to it, and the last round a majority has confirmed (see lease.ts). */
export interface Grant {
  readonly round: number
  readonly echo: number
  readonly confirmed: number
}
export interface GrantAck {
  readonly round: number
  readonly stamp: number
}
/** How long monitors outside the new quorum might still serve reads under a lease of an earlier reign. */
export interface GuardReport {
  readonly reign: number
  readonly remainingMs: number
  readonly exact: boolean
}
export interface Versions {
  readonly first: number
  readonly last: number
}

export type PaxosMessage =
  | { readonly op: 'probe'; readonly epoch: number }
  | { readonly op: 'probe-reply'; readonly epoch: number; readonly quorum: readonly number[]; readonly have: Versions }
  | { readonly op: 'propose'; readonly epoch: number; readonly have: Versions }
  | { readonly op: 'ack'; readonly epoch: number; readonly have: Versions; readonly stamp: number }
  | { readonly op: 'victory'; readonly epoch: number; readonly quorum: readonly number[] }
  | ({ readonly op: 'collect'; readonly epoch: number; readonly pn: number; readonly have: Versions } & Grant)
  | ({
      readonly op: 'last'
      readonly epoch: number
      readonly pn: number
      readonly have: Versions
      readonly pending: PendingValue | undefined
      /** Committed values the leader lacks: versions from `valuesFrom` on. */
      readonly valuesFrom: number
      readonly values: readonly Uint8Array[]
      readonly guard: GuardReport
    } & GrantAck)
  | ({ readonly op: 'begin'; readonly epoch: number; readonly pn: number; readonly version: number; readonly value: Uint8Array } & Grant)
  | ({ readonly op: 'accept'; readonly epoch: number; readonly pn: number; readonly version: number } & GrantAck)
  | ({ readonly op: 'commit'; readonly epoch: number; readonly pn: number; readonly version: number } & Grant)
  | { readonly op: 'share'; readonly epoch: number; readonly valuesFrom: number; readonly values: readonly Uint8Array[] }
  | ({ readonly op: 'lease'; readonly epoch: number; readonly version: number } & Grant)
  | ({ readonly op: 'lease-ack'; readonly epoch: number } & GrantAck)
  | { readonly op: 'sync-get'; readonly cookie: number; readonly chunk: number }
  | {
      readonly op: 'sync-chunk'
      readonly cookie: number
      readonly chunk: number
      readonly end: boolean
      readonly entries: readonly StoreEntry[]
      readonly valuesFrom: number
      readonly values: readonly Uint8Array[]
      readonly have: Versions
    }
  | { readonly op: 'sync-gone'; readonly cookie: number }

export type PaxosEvent =
  | { readonly type: 'start' }
  | { readonly type: 'message'; readonly from: number; readonly message: PaxosMessage }
  /** The deadline has passed. */
  | { readonly type: 'tick' }
  /** A 'persist' effect with this token is durable. */
  | { readonly type: 'persisted'; readonly token: number }
  /** Leader, writeable: the next value. */
  | { readonly type: 'propose'; readonly value: Uint8Array }
  /** A peer can be reached (again). */
  | { readonly type: 'connected'; readonly rank: number }
  /** The session with a peer ended and what was unacknowledged is lost. `dead`: its port refuses, so the process is not there. */
  | { readonly type: 'lost'; readonly rank: number; readonly dead: boolean }

export interface PersistWrite {
  readonly electionEpoch?: number
  readonly acceptedPn?: number
  readonly lastPn?: number
  readonly pending?: PendingValue
  /** Committed now: each value is stored under its version and applied, in order. */
  readonly commits?: readonly { readonly version: number; readonly value: Uint8Array }[]
  /** Values below this version are dropped. */
  readonly firstCommitted?: number
  /** The whole of the state and all values are replaced. */
  readonly replace?: { readonly entries: readonly StoreEntry[]; readonly valuesFrom: number; readonly values: readonly Uint8Array[] }
}

export interface Send {
  readonly kind: 'send'
  readonly to: number
  readonly message: PaxosMessage
}
/**
 * Effects are carried out in order; writes reach the disk in order too. Whoever carries out a 'persist' makes it visible to PaxosStorage at
 * once, sends `whenDurable` only when it is durable (sync), and then reports `token`, if there is one. `sync: false` needs no fsync of its own.
 */
export type Effect =
  | Send
  | {
      readonly kind: 'persist'
      readonly write: PersistWrite
      readonly sync: boolean
      readonly whenDurable: readonly Send[]
      readonly token: number | undefined
    }
  /** Role or quorum has changed. */
  | { readonly kind: 'role' }
  /** Leader: recovered and ready for proposals; or, after a commit, ready for the next one. */
  | { readonly kind: 'writeable' }
  /** A lease has begun or been renewed after a time without: reads may be answered. */
  | { readonly kind: 'readable' }

export type Role = 'probing' | 'synchronizing' | 'electing' | 'leader' | 'peon'

/** Bounds on one message. */
export const SHARE_BYTES_MAX = 8 << 20
export const VALUE_BYTES_MAX = 64 << 20
export const SYNC_BYTES_MAX = 1 << 30
