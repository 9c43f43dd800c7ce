// What one logged, replicated transaction on an object and its clones consists of: log entries, changes, the head's new record, and what
// the PG's counts become. Made on the primary; all of it takes effect together.
import { assert, type Eversion, type Intervals, ZERO_VERSION } from '../base/mod.ts'
import { maxAttrValueBytes } from '../store/mod.ts'
import { type Change, encodeObjectInfo, OBJECT_INFO_ATTR, type ObjectInfo } from './codec.ts'
import { type LogEntry, LogOp, type ObjectKey, type PgCore, type ReqId } from './core/mod.ts'
import type { ObjectContext } from './objects.ts'
import type { OpOutcome } from './ops.ts'
import { PG_META } from './pgstore.ts'
import { indexed, unindexed } from './snap-index.ts'
import {
  type Clone,
  cloneBefore,
  clonedBytes,
  cloneKey,
  coarsened,
  NO_SNAPSHOTS,
  overlapAfter,
  type SnapContext,
  type Snapshots,
  withoutSnaps,
} from './snapset.ts'
import type { WatchRecord } from './watch-steps.ts'

export interface WritePlan {
  readonly oid: ObjectKey
  /** Of clones, before the head's own. */
  readonly before: readonly LogEntry[]
  readonly entry: LogEntry
  readonly changes: readonly Change[]
  /** The object afterwards. */
  readonly context: ObjectContext
  /** What is added to the PG's counts. */
  readonly objects: number
  readonly bytes: number
  /** Snapshots that the PG notes as purged. */
  readonly purged?: Intervals
}
interface Head {
  readonly oid: ObjectKey
  readonly context: ObjectContext
  /** Of the transaction's first entry. */
  readonly version: Eversion
}

/** A record is kept this far below what the store takes for an attribute. */
const RECORD_BYTES_MAX = maxAttrValueBytes - 1024
const OVERLAP_RANGES_MAX = 256

const next = ({ epoch, version }: Eversion): Eversion => ({ epoch, version: version + 1 })
const logged = (op: number, oid: ObjectKey, version: Eversion, priorVersion: Eversion, info?: ObjectInfo): LogEntry => ({
  op,
  oid,
  version,
  priorVersion,
  reqid: undefined,
  userVersion: info?.userVersion ?? 0,
  mtimeMs: info?.mtimeMs ?? 0,
  returnCode: 0,
})
const record = (oid: ObjectKey, bytes: Uint8Array): Change => ({ op: 'setAttrs', oid, attrs: new Map([[OBJECT_INFO_ATTR, bytes]]) })

/** The record with its snapshots, with less said of what clones share where it would be too long. undefined: it is too long all the same. */
function fitting(info: ObjectInfo, snapshots: Snapshots): { info: ObjectInfo; bytes: Uint8Array } | undefined {
  if (snapshots.seq === 0 && snapshots.clones.length === 0) return { info, bytes: encodeObjectInfo(info) }
  for (let ranges = OVERLAP_RANGES_MAX; ; ranges >>= 1) {
    const fit = { ...info, snapshots: coarsened(snapshots, ranges) }
    const bytes = encodeObjectInfo(fit)
    if (bytes.length <= RECORD_BYTES_MAX) return { info: fit, bytes }
    if (ranges === 0) return undefined
  }
}
const countsOf = ({ exists, info }: ObjectContext): { objects: number; bytes: number } => {
  const { clones, seq } = info?.snapshots ?? NO_SNAPSHOTS
  return { objects: (exists ? 1 : 0) + clones.length, bytes: (exists ? (info?.size ?? 0) : 0) + clonedBytes({ seq, clones }) }
}
function difference(after: ObjectContext, before: ObjectContext): { objects: number; bytes: number } {
  const [a, b] = [countsOf(after), countsOf(before)]
  return { objects: a.objects - b.objects, bytes: a.bytes - b.bytes }
}

/** A client's write. `context`'s snapshots that have been removed are not in it. 'E2BIG': the object has more clones than its record can name. */
export function planWrite(
  { oid, context, version: first }: Head,
  outcome: OpOutcome,
  snapContext: SnapContext,
  about: { reqid: ReqId; userVersion: number; mtimeMs: number },
): WritePlan | 'E2BIG' {
  const { info: old } = context
  const prior = old?.version ?? ZERO_VERSION
  const head = { exists: context.exists, size: context.exists ? (old?.size ?? 0) : 0 }
  const { set, clone } = cloneBefore(old?.snapshots ?? NO_SNAPSHOTS, snapContext, head)
  const before: LogEntry[] = []
  const changes: Change[] = []
  let version = first
  if (clone && old) {
    const to = cloneKey(oid, clone)
    const { snapshots: _snapshots, watchers: _watchers, ...content } = old
    before.push(logged(LogOp.clone, to, version, ZERO_VERSION, old))
    changes.push(
      { op: 'clone', to },
      record(to, encodeObjectInfo({ ...content, version, priorVersion: prior, snaps: clone.snaps })),
      indexed(to, clone.snaps),
    )
    version = next(version)
  }
  const snapshots = overlapAfter(set, outcome.dataChanges)
  const kept = outcome.exists || snapshots.clones.length > 0
  const fit = fitting(
    {
      version,
      priorVersion: prior,
      userVersion: about.userVersion,
      mtimeMs: about.mtimeMs,
      size: outcome.size,
      lastReqid: about.reqid,
      ...(outcome.watchers.length > 0 ? { watchers: outcome.watchers } : {}),
      ...(outcome.exists ? {} : { whiteout: true }),
    },
    snapshots,
  )
  if (!fit) return 'E2BIG'
  changes.push(...(outcome.exists ? outcome.changes : ([{ op: 'remove' }, ...(kept ? ([{ op: 'touch' }] as const) : [])] as const)))
  if (kept) withRecord(changes, fit.bytes)
  const after: ObjectContext = { exists: outcome.exists, info: kept ? fit.info : undefined }
  const op = outcome.exists ? LogOp.modify : kept ? LogOp.whiteout : LogOp.delete
  return {
    oid,
    before,
    entry: { ...logged(op, oid, version, prior, fit.info), reqid: about.reqid },
    changes,
    context: after,
    ...difference(after, context),
  }
}
/** A change of who watches an object: neither its version nor its time that users see changes, nor is anything kept for snapshots. */
export function planWatchers(
  { oid, context, version }: Head & { readonly context: ObjectContext & { readonly info: ObjectInfo } },
  watchers: readonly WatchRecord[],
  reqid: ReqId | undefined,
): WritePlan | 'E2BIG' {
  const { watchers: _, ...old } = context.info
  const info: ObjectInfo = { ...old, version, priorVersion: old.version, lastReqid: reqid, ...(watchers.length > 0 ? { watchers } : {}) }
  const entry = { ...logged(LogOp.modify, oid, version, old.version, info), reqid }
  const bytes = encodeObjectInfo(info)
  if (bytes.length > RECORD_BYTES_MAX) return 'E2BIG'
  return { oid, before: [], entry, changes: [record(oid, bytes)], context: { ...context, info }, objects: 0, bytes: 0 }
}
/** The record goes with the last attributes that are set, where those come last. */
function withRecord(changes: Change[], bytes: Uint8Array): void {
  const last = changes.at(-1)
  if (last?.op === 'setAttrs' && !last.oid) changes.pop()
  const attrs = last?.op === 'setAttrs' && !last.oid ? last.attrs : []
  changes.push({ op: 'setAttrs', attrs: new Map([...attrs, [OBJECT_INFO_ATTR, bytes]]) })
}

/** Takes removed snapshots off an object: clones left with none go, and a head that was kept for them alone. undefined: nothing to do. */
export function planTrim(
  { oid, context, version: first }: Head,
  isRemoved: (snap: number) => boolean,
  cloneInfo: (clone: Clone) => ObjectInfo | undefined,
): WritePlan | undefined {
  const { info: old } = context
  if (!old?.snapshots) return undefined
  const { set, dropped, changed } = withoutSnaps(old.snapshots, isRemoved)
  if (dropped.length + changed.length === 0) return undefined
  const before: LogEntry[] = []
  const changes: Change[] = []
  let version = first
  for (const clone of dropped) {
    const key = cloneKey(oid, clone)
    before.push(logged(LogOp.delete, key, version, cloneInfo(clone)?.version ?? ZERO_VERSION, old))
    changes.push({ op: 'remove', oid: key }, unindexed(key, clone.snaps))
    version = next(version)
  }
  for (const clone of changed) {
    const key = cloneKey(oid, clone)
    const gone = old.snapshots.clones.find(({ id }) => id === clone.id)?.snaps.filter((snap) => !clone.snaps.includes(snap)) ?? []
    changes.push(unindexed(key, gone))
    const info = cloneInfo(clone)
    if (!info) continue
    before.push(logged(LogOp.modify, key, version, info.version, info))
    changes.push(record(key, encodeObjectInfo({ ...info, version, priorVersion: info.version, snaps: clone.snaps })))
    version = next(version)
  }
  const kept = context.exists || set.clones.length > 0
  // Without its overlaps it fits: it names fewer snapshots than before.
  const fit = fitting({ ...old, version, priorVersion: old.version }, set)
  assert(fit, 'a record has grown by trimming')
  if (kept) changes.push(record(oid, fit.bytes))
  else changes.push({ op: 'remove' })
  const after: ObjectContext = { exists: context.exists, info: kept ? fit.info : undefined }
  const op = context.exists ? LogOp.modify : kept ? LogOp.whiteout : LogOp.delete
  return { oid, before, entry: logged(op, oid, version, old.version, old), changes, context: after, ...difference(after, context) }
}

/** Notes snapshots of which nothing is left. */
export function planPurged(core: PgCore, purged: Intervals, mtimeMs: number): WritePlan {
  const entry = { ...logged(LogOp.purged, PG_META, core.nextVersion(), ZERO_VERSION), userVersion: core.info.lastUserVersion, mtimeMs }
  return { oid: PG_META, before: [], entry, changes: [], context: { exists: false, info: undefined }, objects: 0, bytes: 0, purged }
}
