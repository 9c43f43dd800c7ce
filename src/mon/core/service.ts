// The shape of a Paxos service (after Ceph's PaxosService): committed state read from the monitor store, and on the leader a
// pending change that becomes the next Paxos value. Services are synchronous and touch nothing outside their arguments.
import type { MessageBody, MessageName } from '../../../proto/mod.ts'
import type { EntityName, Logger, Options } from '../../base/mod.ts'

/** The monitor store as every service sees it: committed key/value pairs by prefix, all in memory. */
export interface StoreReader {
  get(prefix: string, key: string): Uint8Array | undefined
  /** Keys of a prefix in order. */
  keys(prefix: string): string[]
}
export type StoreWrite =
  | { readonly op: 'put'; readonly prefix: string; readonly key: string; readonly value: Uint8Array }
  | { readonly op: 'erase'; readonly prefix: string; readonly key: string }

export interface MonPeer {
  readonly name: string
  readonly rank: number
  /** "host:port/nonce" */
  readonly addr: string
}

/** What a service may know of the world, passed into every call. */
export interface MonContext {
  readonly nowMs: number // wall clock, for stamps in maps and logs
  readonly monotonicMs: number // for intervals
  readonly name: string // this monitor, "a"
  readonly fsid: string
  readonly isLeader: boolean
  readonly leader: string | undefined
  readonly quorum: readonly string[] // names in quorum, by rank
  /** Every monitor of the monmap, by rank; those not in `quorum` are down. */
  readonly mons: readonly MonPeer[]
  readonly monmapEpoch: number
  readonly electionEpoch: number
  /** Wall clock when this quorum formed; 0 when there is none. */
  readonly quorumSinceMs: number
  readonly options: Options
  readonly log: Logger
  randomBytes(length: number): Uint8Array
  /** Adds a line to the cluster log (`ceph -w`, channel "cluster" or "audit"). */
  clog(level: 'debug' | 'info' | 'warn' | 'error', text: string, channel?: 'cluster' | 'audit'): void
}

/** A report of a daemon or client, checked against its name and caps, as it reached this monitor (directly or forwarded by a peon). */
export type DaemonMessage = {
  [N in MessageName]: { readonly type: N; readonly body: MessageBody<N>; readonly data: Uint8Array; readonly from: EntityName }
}[MessageName]

/** Something to send: to the sender of what was handled, or to the entity named, on whichever monitor has its session (none: dropped). */
export interface DaemonReply {
  readonly to?: EntityName
  readonly type: MessageName
  readonly body: object
  readonly data?: Uint8Array
  /** Send only once what is pending now has been committed. */
  readonly afterCommit?: boolean
}

export interface MonService {
  /** Its prefix in the store; also its name: monmap, osdmap, auth, config, log, health. */
  readonly name: string
  /** The commands it answers. */
  readonly commands?: readonly Command[]
  /** The daemon messages it handles, on the leader. */
  readonly messages?: readonly MessageName[]
  /** Of `messages`, those that every monitor in quorum handles, for state in memory that must outlive a leader (PG stats). Only the replies of the monitor that has the sender's session are sent. */
  readonly everywhere?: readonly MessageName[]
  /** The subscriptions it feeds. */
  readonly topics?: readonly string[]

  /** Committed state has changed (or the monitor has started): read it again. */
  refresh(store: StoreReader, context: MonContext): void
  /** First boot of a cluster: put the initial state into pending. Leader only, while the store is empty of this prefix. */
  createInitial?(context: MonContext): void
  /** A new reign begins (leader) or ends: drop what was pending and what was only in memory for the reign. */
  onElected?(context: MonContext): void
  onDeposed?(context: MonContext): void
  /** Leader only: anything for the next Paxos value? */
  hasPending(): boolean
  /** Leader only: the pending change as store writes; pending is empty afterwards. `refresh` follows once it is committed. */
  takePending(context: MonContext): StoreWrite[]
  /** Each second, on every monitor in quorum. */
  tick?(context: MonContext): void
  /** A message of `messages` came. The body's fields are a peer's word: check before trusting. A throw is logged and drops the message. */
  handle?(message: DaemonMessage, context: MonContext): readonly DaemonReply[]

  /** The newest and oldest version of a topic; version 0: none yet. */
  versions?(topic: string): { newest: number; oldest: number }
  /**
   * What a subscriber that wants everything from version `start` on (0: the newest state alone) gets next; undefined: nothing so new yet.
   * One message of bounded size; `next` is what to ask for afterwards.
   */
  publish?(
    topic: string,
    start: number,
    subscriber: EntityName,
    context: MonContext,
  ): { type: MessageName; body: object; next: number } | undefined

  /** State in memory (as of `everywhere` messages) for a monitor that has just joined the quorum; `importMemory` merges it, newer reports win. */
  exportMemory?(context: MonContext): Uint8Array | undefined
  importMemory?(bytes: Uint8Array, context: MonContext): void
}

/** Arguments as a JSON object, with Ceph's argument names; `prefix` selects the command. */
export interface CommandRequest {
  readonly args: Readonly<Record<string, unknown>> & { readonly prefix: string; readonly format?: 'plain' | 'json' | 'json-pretty' }
  readonly data: Uint8Array
  readonly who: string
}
export interface CommandResult {
  readonly rc: number // 0 or negative errno
  readonly outs: string // a sentence for a person (stderr)
  readonly out: string | Uint8Array // the answer (stdout)
  /** Answer only once what is pending now has been committed. */
  readonly afterCommit?: boolean
  /** Messages for daemons that follow from the command; `to` is required. */
  readonly send?: readonly DaemonReply[]
}
export interface Command {
  readonly prefix: string // 'osd pool create'
  readonly description: string
  /** Argument names in order, for help and validation: 'pool', 'pg_num?', 'rest*'. */
  readonly args: readonly string[]
  readonly permission: 'r' | 'rw'
  /** Leader only for 'rw'; 'r' runs on any monitor with a valid lease, except where it needs the leader's memory (`leader: true`). */
  readonly leader?: boolean
  /** A throw of SepiolaError is answered with its code and message. */
  run(request: CommandRequest, context: MonContext): CommandResult
}
