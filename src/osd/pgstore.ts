// What a PG keeps on disk, in the omap of its meta object: one key per log entry ("l/"), one per missing object ("m/"), one per
// half-received object ("t/"), the PG's record ("record") and the part of it that every write changes ("fast").
import { createHash } from 'node:crypto'
import { pb } from '../../proto/mod.ts'
import { type Eversion, type PgId, parsePgId, pgIdString, SepiolaError } from '../base/mod.ts'
import type { ObjectStore, StoreOp } from '../store/types.ts'
import {
  entryFromPb,
  infoFromPb,
  infoToPb,
  intervalsFromPb,
  intervalsToPb,
  keyOf,
  type LogEntry,
  MissingSet,
  type ObjectKey,
  objectFromPb,
  type PastInterval,
  type PgCore,
  type PgInfo,
  PgLog,
  versionFromPb,
} from './core/mod.ts'

export const PG_META: ObjectKey = { hash: 0, namespace: '', name: '', snap: 0 }
/** Half-received objects carry a snap from here on, which no snapshot reaches. */
const TEMP_SNAP = 2 ** 52
export const tempOf = (oid: ObjectKey): ObjectKey => ({ ...oid, snap: TEMP_SNAP + oid.snap })
/** An object or a clone: what copies must agree on. */
export const isMember = (oid: ObjectKey): boolean => oid.name !== '' && oid.snap < TEMP_SNAP

const RECORD_VERSION = 1
const logKey = (v: Eversion): string => `l/${v.epoch.toString(16).padStart(8, '0')}${v.version.toString(16).padStart(14, '0')}`
/** An object's name as part of an omap key, which is bounded: a long one by its digest (object keys begin with a digit). */
export const shortKey = (key: string): string => (key.length <= 512 ? key : `#${createHash('sha256').update(key).digest('hex')}`)
export const tempKey = (oid: ObjectKey): string => `t/${shortKey(keyOf(oid))}`

/** The transaction part that makes a PG's dirty log, missing set and (with `record`) its record durable. */
export function persistOps(core: PgCore, mapEpoch: number, record: boolean): StoreOp[] {
  const cid = pgIdString(core.pg)
  const log = core.log.takeDirty()
  const missing = core.missing.takeDirty()
  const { info } = core
  const pairs: [string, Uint8Array][] = log.added.map((entry) => [logKey(entry.version), pb.PgLogEntry.encode(entry).finish()])
  const removed = log.removed.map(logKey)
  for (const [key, item] of missing) {
    if (item) pairs.push([`m/${shortKey(key)}`, pb.PgMissingItem.encode(item).finish()])
    else removed.push(`m/${shortKey(key)}`)
  }
  pairs.push(['fast', pb.PgFastInfo.encode(info).finish()])
  if (record) {
    const value = {
      version: RECORD_VERSION,
      compat: RECORD_VERSION,
      info: infoToPb(info),
      past: intervalsToPb(core.past),
      epoch: mapEpoch,
    }
    pairs.push(['record', pb.PgRecord.encode(value).finish()])
  }
  const ops: StoreOp[] = []
  if (removed.length > 0) ops.push({ op: 'omapRm', cid, oid: PG_META, keys: removed })
  ops.push({ op: 'omapSet', cid, oid: PG_META, pairs })
  return ops
}

export const createOps = (pg: PgId): StoreOp[] => {
  const cid = pgIdString(pg)
  return [
    { op: 'createCollection', cid },
    { op: 'touch', cid, oid: PG_META },
  ]
}

export interface StoredPg {
  readonly pg: PgId
  readonly info: PgInfo
  readonly past: PastInterval[]
  readonly log: PgLog
  readonly missing: MissingSet
  /** The map up to which it is worked out. */
  readonly epoch: number
  readonly temps: ObjectKey[]
}

/** @throws SepiolaError EIO when what is there makes no sense. */
export async function loadPg(store: ObjectStore, cid: string): Promise<StoredPg> {
  const pg = parsePgId(cid)
  if (!pg) throw new SepiolaError('EIO', `collection ${cid} is no placement group`)
  const values = new Map<string, Uint8Array>()
  let after: string | undefined
  for (;;) {
    const page = await store.omapRange(cid, PG_META, { ...(after === undefined ? {} : { after }), max: 1000 })
    for (const [key, value] of page.pairs) values.set(key, value)
    if (!page.more) break
    after = page.pairs.at(-1)?.[0]
  }
  try {
    return decodePg(pg, values)
  } catch (cause) {
    throw new SepiolaError('EIO', `the records of PG ${cid} cannot be read`, { cause })
  }
}

function decodePg(pg: PgId, values: ReadonlyMap<string, Uint8Array>): StoredPg {
  const record = values.get('record')
  if (!record) throw new SepiolaError('EIO', 'a PG without its record')
  const decoded = pb.PgRecord.decode(record)
  if (decoded.compat > RECORD_VERSION) throw new SepiolaError('EIO', `a PG record of a newer format (${decoded.compat})`)
  const info = infoFromPb(decoded.info)
  const fastBytes = values.get('fast')
  if (fastBytes) {
    const fast = pb.PgFastInfo.decode(fastBytes)
    info.lastUpdate = versionFromPb(fast.lastUpdate)
    info.lastComplete = versionFromPb(fast.lastComplete)
    info.logTail = versionFromPb(fast.logTail)
    info.lastUserVersion = fast.lastUserVersion
    info.objects = fast.objects
    info.bytes = fast.bytes
  }
  const entries: LogEntry[] = []
  const missing = new MissingSet()
  const temps: ObjectKey[] = []
  for (const [key, value] of values) {
    if (key.startsWith('l/')) entries.push(entryFromPb(pb.PgLogEntry.decode(value)))
    else if (key.startsWith('m/')) {
      const item = pb.PgMissingItem.decode(value)
      missing.set({ oid: objectFromPb(item.oid), need: versionFromPb(item.need), have: versionFromPb(item.have) })
    } else if (key.startsWith('t/')) temps.push(objectFromPb(pb.ObjectId.decode(value)))
  }
  missing.takeDirty()
  const log = PgLog.from(info.logTail, info.lastUpdate, entries)
  return { pg, info, past: intervalsFromPb(decoded.past), log, missing, epoch: decoded.epoch, temps }
}
