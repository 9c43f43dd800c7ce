// What goes into a PG's peering and what comes out of it.
import type { Eversion, PgId } from '../../base/mod.ts'
import type { MapView } from './intervals.ts'
import type { PgLog } from './log.ts'
import type { MissingSet } from './missing.ts'
import type { LogEntry, ObjectKey, PastInterval, PgHistory, PgInfo } from './types.ts'

export type Phase =
  | 'reset'
  | 'getinfo'
  | 'getlog'
  | 'getmissing'
  | 'waitupthru'
  | 'waitacting'
  | 'incomplete'
  | 'down'
  | 'activating'
  | 'active'
  | 'replica'
  | 'stray'

export type PeeringMessage = 'PgQuery' | 'PgNotify' | 'PgLogMsg' | 'PgInfoMsg' | 'PgRemove'

export type Effect =
  | { readonly kind: 'send'; readonly to: number; readonly type: PeeringMessage; readonly body: object }
  /** Write what is dirty of log, missing set, info and past intervals, and drop these objects, in one transaction. */
  | { readonly kind: 'persist'; readonly remove: readonly ObjectKey[] }
  /** Come back with this event once everything persisted so far is durable. */
  | { readonly kind: 'afterCommit'; readonly event: PgEvent }
  | { readonly kind: 'wantUpThru'; readonly epoch: number }
  | { readonly kind: 'wantPgTemp'; readonly osds: readonly number[] }
  | { readonly kind: 'newInterval' }
  /** Activated by every member: operations and recovery may go on. */
  | { readonly kind: 'activated' }
  | { readonly kind: 'clean' }
  /** What this PG would report has changed. */
  | { readonly kind: 'publish' }

export interface LogPart {
  readonly tail: Eversion
  readonly head: Eversion
  readonly entries: readonly LogEntry[]
}

export type PgEvent =
  | { readonly type: 'advance'; readonly prev: MapView; readonly next: MapView }
  | { readonly type: 'activate' }
  | {
      readonly type: 'query'
      readonly from: number
      readonly what: number
      readonly since: Eversion
      readonly epoch: number
      readonly history: PgHistory
    }
  | {
      readonly type: 'notify'
      readonly from: number
      readonly epoch: number
      readonly info: PgInfo
      readonly past: readonly PastInterval[]
      readonly readableMs: number
    }
  | {
      readonly type: 'log'
      readonly from: number
      readonly epoch: number
      readonly info: PgInfo
      readonly log: LogPart
      readonly missing: MissingSet
      readonly past: readonly PastInterval[]
      readonly activate: boolean
      readonly leaseStamp: number
      readonly leaseMs: number
    }
  | {
      readonly type: 'info'
      readonly from: number
      readonly epoch: number
      readonly info: PgInfo
      readonly activated: boolean
      readonly leaseStamp: number
    }
  | { readonly type: 'selfActivated'; readonly epoch: number }
  | { readonly type: 'replicaActivated'; readonly epoch: number; readonly leaseStamp: number }
  /** Ask again for what was asked for and has not come. */
  | { readonly type: 'retry' }

export interface PgCoreOptions {
  readonly pg: PgId
  readonly whoami: number
  readonly map: MapView
  readonly info: PgInfo
  readonly log?: PgLog
  readonly missing?: MissingSet
  readonly past?: readonly PastInterval[]
  /** Milliseconds, monotonic. */
  readonly now: () => number
  readonly leaseMs: () => number
  /** No lease confirmed by an earlier life of this OSD outlives this moment. */
  readonly leaseHorizon: number
}
