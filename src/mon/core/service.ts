// The shape of a Paxos service (after Ceph's PaxosService): committed state read from the monitor store, and on the leader a
// pending change that becomes the next Paxos value. Services are synchronous and touch nothing outside their arguments.
import type { Logger, Options } from '../../base/mod.ts'

/** The monitor store as every service sees it: committed key/value pairs by prefix, all in memory. */
export interface StoreReader {
  get(prefix: string, key: string): Uint8Array | undefined
  /** Keys of a prefix in order. */
  keys(prefix: string): string[]
}
export type StoreWrite =
  | { readonly op: 'put'; readonly prefix: string; readonly key: string; readonly value: Uint8Array }
  | { readonly op: 'erase'; readonly prefix: string; readonly key: string }

/** What a service may know of the world, passed into every call. */
export interface MonContext {
  readonly nowMs: number // wall clock, for stamps in maps and logs
  readonly monotonicMs: number // for intervals
  readonly name: string // this monitor, "a"
  readonly isLeader: boolean
  readonly leader: string | undefined
  readonly quorum: readonly string[] // names in quorum, by rank
  readonly options: Options
  readonly log: Logger
  randomBytes(length: number): Uint8Array
  /** Adds a line to the cluster log (`ceph -w`, channel "cluster" or "audit"). */
  clog(level: 'debug' | 'info' | 'warn' | 'error', text: string): void
}

export interface MonService {
  /** Its prefix in the store; also its name: monmap, osdmap, auth, config, log, health. */
  readonly name: string
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
  /** Each second. */
  tick?(context: MonContext): void
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
}
export interface Command {
  readonly prefix: string // 'osd pool create'
  readonly description: string
  /** Argument names in order, for help and validation: 'pool', 'pg_num?', 'rest*'. */
  readonly args: readonly string[]
  readonly permission: 'r' | 'rw'
  /** Leader only for 'rw'; 'r' runs on any monitor with a valid lease, except where it needs the leader's memory (`leader: true`: PG stats). */
  readonly leader?: boolean
  run(request: CommandRequest, context: MonContext): CommandResult
}
