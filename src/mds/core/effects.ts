// What goes into the core and what comes out of it.
import type { MessageBody } from '../../../proto/mod.ts'
import type { OmapRead, Writeback } from './overlay.ts'
import type { Layout } from './records.ts'

/** Messages from clients. */
export type ClientMessage = {
  [N in 'ClientSession' | 'ClientReconnect' | 'ClientRequest' | 'ClientCaps' | 'ClientCapRelease' | 'ClientSnapAck' | 'MdsCommand']: {
    readonly type: N
    readonly body: MessageBody<N>
  }
}['ClientSession' | 'ClientReconnect' | 'ClientRequest' | 'ClientCaps' | 'ClientCapRelease' | 'ClientSnapAck' | 'MdsCommand']

/** Who is at the other end of a connection; `id` is the shell's. */
export interface Connection {
  readonly id: number
  /** "client.NAME" */
  readonly peer: string
  readonly nonce: number
  readonly host: string
  /** Its `mds` caps. */
  readonly caps: string
}

export type Event =
  | { readonly type: 'message'; readonly connection: Connection; readonly message: ClientMessage }
  /** A connection has ended for good. */
  | { readonly type: 'gone'; readonly connection: number }
  | { readonly type: 'loaded'; readonly id: number; readonly read: OmapRead }
  | { readonly type: 'loadFailed'; readonly id: number; readonly code: string; readonly text: string }
  /** Every event up to `seq` is durable in the journal. */
  | { readonly type: 'journaled'; readonly seq: number }
  | { readonly type: 'written'; readonly writeback: Writeback }
  /** The answer to a job; `value`: what was asked for. */
  | { readonly type: 'done'; readonly id: number; readonly value?: number; readonly error?: string }
  | { readonly type: 'state'; readonly state: ServingState }
  /** Room in the data pools. */
  | { readonly type: 'capacity'; readonly availBytes: number }
  /** The metadata pool takes nothing more, or does again. */
  | { readonly type: 'full'; readonly full: boolean }
  | { readonly type: 'tick' }
export type ServingState = 'starting' | 'reconnect' | 'rejoin' | 'clientreplay' | 'active'

/** Long work on data that the shell does, resumed after a crash where the purge queue says so. */
export type Job =
  /** Removes the objects of a file that reach up to `bytes`. */
  | { readonly kind: 'removeData'; readonly ino: number; readonly layout: Layout; readonly bytes: number; readonly snaps: SnapSet }
  | { readonly kind: 'removeObjects'; readonly oids: readonly string[] }
  /** Removes all keys of an object's omap; its header stays. */
  | { readonly kind: 'clearObject'; readonly oid: string }
  /** Removes data of a file from `size` up to `from`. */
  | {
      readonly kind: 'truncate'
      readonly ino: number
      readonly layout: Layout
      readonly size: number
      readonly from: number
      readonly snaps: SnapSet
    }
  /** How far the data of a file reaches: at least `from`, at most `to`. */
  | { readonly kind: 'probe'; readonly ino: number; readonly layout: Layout; readonly from: number; readonly to: number }
  /** Resolves once no OSD takes anything from that client any more. */
  | { readonly kind: 'blocklist'; readonly addr: string }
  | { readonly kind: 'createSnap' }
  | { readonly kind: 'removeSnap'; readonly snapid: number }
  /** Makes objects anew that nothing refers to yet, whatever a crash has left there. */
  | { readonly kind: 'writeObjects'; readonly objects: readonly NewObject[] }
export interface NewObject {
  readonly oid: string
  readonly header: Uint8Array
  readonly entries: readonly (readonly [string, Uint8Array])[]
}
export interface SnapSet {
  readonly seq: number
  readonly snaps: readonly number[]
}

export type Effect =
  /** Reads the omap of one object: the header and up to `max` keys after `after`, or just `keys`. */
  | {
      readonly type: 'load'
      readonly id: number
      readonly oid: string
      readonly range: { readonly after: string; readonly max: number } | { readonly keys: readonly string[] }
    }
  /** Appends an event to the journal. Events come in order. */
  | { readonly type: 'journal'; readonly seq: number; readonly event: Uint8Array }
  | { readonly type: 'write'; readonly writeback: Writeback }
  /** Everything up to here is in the omaps: the journal before it is not needed. */
  | { readonly type: 'expire'; readonly seq: number }
  | { readonly type: 'send'; readonly connection: number; readonly message: OutMessage }
  | { readonly type: 'close'; readonly connection: number }
  | { readonly type: 'job'; readonly id: number; readonly job: Job }
  /** The core is ready for the next state. */
  | { readonly type: 'wantState'; readonly state: 'up:reconnect' | 'up:rejoin' | 'up:clientreplay' | 'up:active' }
  | { readonly type: 'damage'; readonly what: string }
  | { readonly type: 'log'; readonly level: 'info' | 'warn'; readonly text: string }

type OutName = 'ClientSession' | 'ClientReply' | 'ClientCaps' | 'ClientSnap' | 'ClientQuota' | 'MdsCommandReply'
export interface OutMessage {
  readonly type: OutName
  readonly body: object
  readonly data?: Uint8Array
}
