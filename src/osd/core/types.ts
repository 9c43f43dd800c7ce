// The nouns of a placement group: object names, log entries, info, history, past intervals; their order and their wire forms.
// Decoders check what a peer or the disk said: a field that must be there and is not is a SepiolaError EINVAL.
import type { pb } from '../../../proto/mod.ts'
import {
  assert,
  compareEversion,
  compareUtf8,
  type Eversion,
  type Intervals,
  isIntervals,
  type PgId,
  SepiolaError,
  ZERO_VERSION,
} from '../../base/mod.ts'

/** An object within a PG. `snap` 0 = head. */
export interface ObjectKey {
  readonly hash: number
  readonly namespace: string
  readonly name: string
  readonly snap: number
}

/** The name of an object as a Map key. */
export const keyOf = (oid: ObjectKey): string =>
  `${oid.namespace.length}${oid.snap === 0 ? '' : `@${oid.snap}`}:${oid.namespace}${oid.name}`

function reverseBits(x: number): number {
  let v = x >>> 0
  v = ((v >>> 1) & 0x55555555) | ((v & 0x55555555) << 1)
  v = ((v >>> 2) & 0x33333333) | ((v & 0x33333333) << 2)
  v = ((v >>> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4)
  v = ((v >>> 8) & 0x00ff00ff) | ((v & 0x00ff00ff) << 8)
  return ((v >>> 16) | (v << 16)) >>> 0
}

/** Listing order: bit-reversed hash, namespace, name. An object and its clones are one, as they are for backfill: they are brought together. */
export function compareObjects(a: ObjectKey, b: ObjectKey): number {
  if (a.hash !== b.hash) return reverseBits(a.hash) - reverseBits(b.hash)
  return compareUtf8(a.namespace, b.namespace) || compareUtf8(a.name, b.name)
}

/** The store's listing order: an object's clones by snapshot, then its head. */
export function compareStored(a: ObjectKey, b: ObjectKey): number {
  const place = ({ snap }: ObjectKey): number => (snap === 0 ? Number.MAX_SAFE_INTEGER : snap)
  return compareObjects(a, b) || place(a) - place(b)
}

/** How far a copy has been backfilled: 'min' nothing, 'max' complete, else objects up to this one. */
export type BackfillCursor = 'min' | 'max' | ObjectKey
export const isBackfilled = (oid: ObjectKey, cursor: BackfillCursor): boolean =>
  cursor === 'max' || (cursor !== 'min' && compareObjects(oid, cursor) <= 0)

export interface ReqId {
  readonly client: string
  readonly incarnation: number
  readonly tid: number
}
export const reqIdKey = (r: ReqId): string => `${r.client}:${r.incarnation}:${r.tid}`

export const LogOp = { modify: 1, delete: 2, error: 3, clone: 4, whiteout: 5, purged: 6 } as const
/** Whether it leaves an object in the store, which a member that missed it must fetch. */
export const isUpdate = (op: number): boolean => op === LogOp.modify || op === LogOp.clone || op === LogOp.whiteout

export interface LogEntry {
  readonly op: number
  readonly oid: ObjectKey
  readonly version: Eversion
  readonly priorVersion: Eversion
  readonly reqid: ReqId | undefined
  readonly userVersion: number
  readonly mtimeMs: number
  readonly returnCode: number
}

export interface PgHistory {
  epochCreated: number
  epochPoolCreated: number
  lastEpochStarted: number
  lastIntervalStarted: number
  lastEpochClean: number
  lastIntervalClean: number
  sameUpSince: number
  sameIntervalSince: number
  samePrimarySince: number
}

export interface PgInfo {
  readonly pg: PgId
  lastUpdate: Eversion
  lastComplete: Eversion
  logTail: Eversion
  lastEpochStarted: number
  lastIntervalStarted: number
  lastUserVersion: number
  lastBackfill: BackfillCursor
  history: PgHistory
  objects: number
  bytes: number
  /** Snapshots of which this PG has nothing any more. */
  purgedSnaps: Intervals
}

export interface PastInterval {
  readonly first: number
  readonly last: number
  readonly up: readonly number[]
  readonly acting: readonly number[]
  readonly primary: number
  readonly maybeWentRw: boolean
  /** Maps of these epochs were not to be had: anything may have happened. */
  readonly unknown: boolean
}

export const emptyHistory = (): PgHistory => ({
  epochCreated: 0,
  epochPoolCreated: 0,
  lastEpochStarted: 0,
  lastIntervalStarted: 0,
  lastEpochClean: 0,
  lastIntervalClean: 0,
  sameUpSince: 0,
  sameIntervalSince: 0,
  samePrimarySince: 0,
})

export const emptyInfo = (pg: PgId): PgInfo => ({
  pg,
  lastUpdate: ZERO_VERSION,
  lastComplete: ZERO_VERSION,
  logTail: ZERO_VERSION,
  lastEpochStarted: 0,
  lastIntervalStarted: 0,
  lastUserVersion: 0,
  lastBackfill: 'max',
  history: emptyHistory(),
  objects: 0,
  bytes: 0,
  purgedSnaps: [],
})
/** The PG as it begins at its pool's creation. */
export function createdInfo(pg: PgId, epoch: number): PgInfo {
  assert(epoch > 0, 'a pool was created at no epoch')
  const info = emptyInfo(pg)
  Object.assign(info.history, {
    epochCreated: epoch,
    epochPoolCreated: epoch,
    lastEpochClean: epoch,
    sameUpSince: epoch,
    sameIntervalSince: epoch,
    samePrimarySince: epoch,
  })
  return info
}
export const cloneInfo = (info: PgInfo): PgInfo => ({ ...info, history: { ...info.history } })
export const isEmptyInfo = (info: PgInfo): boolean => info.lastUpdate.version === 0
export const isIncompleteInfo = (info: PgInfo): boolean => info.lastBackfill !== 'max'
/** No trace of the PG: never created there. */
export const isAbsentInfo = (info: PgInfo): boolean => info.history.epochCreated === 0

export const sameVersion = (a: Eversion, b: Eversion): boolean => a.version === b.version && a.epoch === b.epoch
export const maxVersion = (a: Eversion, b: Eversion): Eversion => (compareEversion(a, b) >= 0 ? a : b)
export const minVersion = (a: Eversion, b: Eversion): Eversion => (compareEversion(a, b) <= 0 ? a : b)

/** Takes over whatever another member knows to be later. True when anything changed. */
export function mergeHistory(into: PgHistory, from: PgHistory): boolean {
  let changed = false
  const raise = (field: 'lastEpochStarted' | 'lastIntervalStarted' | 'lastEpochClean' | 'lastIntervalClean'): void => {
    if (from[field] <= into[field]) return
    into[field] = from[field]
    changed = true
  }
  if (from.epochCreated > into.epochCreated) {
    into.epochCreated = from.epochCreated
    changed = true
  }
  if (from.epochPoolCreated > into.epochPoolCreated) {
    into.epochPoolCreated = from.epochPoolCreated
    changed = true
  }
  raise('lastEpochStarted')
  raise('lastIntervalStarted')
  raise('lastEpochClean')
  raise('lastIntervalClean')
  return changed
}

// --- wire forms ---
const required = <T>(value: T | null | undefined, field: string): T => {
  if (value === null || value === undefined) throw new SepiolaError('EINVAL', `message without ${field}`)
  return value
}

export const pgFromPb = (p: pb.PgId.$Properties | null | undefined): PgId => {
  const pg = required(p, 'pg')
  return { pool: pg.pool ?? 0, seed: pg.seed ?? 0 }
}
export const versionFromPb = (v: pb.Eversion.$Properties | null | undefined): Eversion =>
  v ? { epoch: v.epoch ?? 0, version: Number(v.version ?? 0) } : ZERO_VERSION
export const objectFromPb = (o: pb.ObjectId.$Properties | null | undefined): ObjectKey => {
  const oid = required(o, 'object')
  return { hash: (oid.hash ?? 0) >>> 0, namespace: oid.namespace ?? '', name: oid.name ?? '', snap: Number(oid.snap ?? 0) }
}
export const reqIdFromPb = (r: pb.ReqId.$Properties | null | undefined): ReqId | undefined =>
  r ? { client: r.client ?? '', incarnation: r.incarnation ?? 0, tid: Number(r.tid ?? 0) } : undefined

export function entryFromPb(p: pb.PgLogEntry.$Properties | null | undefined): LogEntry {
  const e = required(p, 'log entry')
  return {
    op: e.op ?? 0,
    oid: objectFromPb(e.oid),
    version: versionFromPb(e.version),
    priorVersion: versionFromPb(e.priorVersion),
    reqid: reqIdFromPb(e.reqid),
    userVersion: Number(e.userVersion ?? 0),
    mtimeMs: Number(e.mtimeMs ?? 0),
    returnCode: e.returnCode ?? 0,
  }
}

const historyFromPb = (p: pb.PgHistory.$Properties | null | undefined): PgHistory => ({
  epochCreated: p?.epochCreated ?? 0,
  epochPoolCreated: p?.epochPoolCreated ?? 0,
  lastEpochStarted: p?.lastEpochStarted ?? 0,
  lastIntervalStarted: p?.lastIntervalStarted ?? 0,
  lastEpochClean: p?.lastEpochClean ?? 0,
  lastIntervalClean: p?.lastIntervalClean ?? 0,
  sameUpSince: p?.sameUpSince ?? 0,
  sameIntervalSince: p?.sameIntervalSince ?? 0,
  samePrimarySince: p?.samePrimarySince ?? 0,
})

export { historyFromPb }

function intervalsChecked(flat: readonly number[]): Intervals {
  if (!isIntervals(flat)) throw new SepiolaError('EINVAL', 'snapshots that are no intervals')
  return flat
}

export function infoFromPb(p: pb.PgInfo.$Properties | null | undefined): PgInfo {
  const i = required(p, 'PG info')
  return {
    pg: pgFromPb(i.pg),
    lastUpdate: versionFromPb(i.lastUpdate),
    lastComplete: versionFromPb(i.lastComplete),
    logTail: versionFromPb(i.logTail),
    lastEpochStarted: i.lastEpochStarted ?? 0,
    lastIntervalStarted: i.lastIntervalStarted ?? 0,
    lastUserVersion: Number(i.lastUserVersion ?? 0),
    lastBackfill: i.backfillMin ? 'min' : i.lastBackfill ? objectFromPb(i.lastBackfill) : 'max',
    history: historyFromPb(i.history),
    objects: Number(i.objects ?? 0),
    bytes: Number(i.bytes ?? 0),
    purgedSnaps: intervalsChecked(i.purgedSnaps ?? []),
  }
}
export function infoToPb(info: PgInfo): pb.PgInfo.$Properties {
  return {
    ...info,
    purgedSnaps: [...info.purgedSnaps],
    backfillMin: info.lastBackfill === 'min',
    lastBackfill: typeof info.lastBackfill === 'string' ? null : info.lastBackfill,
  }
}

export const intervalsFromPb = (p: pb.PastIntervals.$Properties | null | undefined): PastInterval[] =>
  (p?.intervals ?? []).map((i) => ({
    first: i.first ?? 0,
    last: i.last ?? 0,
    up: i.up ?? [],
    acting: i.acting ?? [],
    primary: i.primary ?? -1,
    maybeWentRw: i.maybeWentRw ?? false,
    unknown: i.unknown ?? false,
  }))
export const intervalsToPb = (intervals: readonly PastInterval[]): pb.PastIntervals.$Properties => ({
  intervals: intervals.map((i) => ({ ...i, up: [...i.up], acting: [...i.acting] })),
})
