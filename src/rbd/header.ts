// The header of an image, `rbd_header.ID`: its omap, key by key as Ceph's cls_rbd keeps it. Every change is one compound operation that is
// guarded by the version it was computed from, so a header is always whole and no change is lost.
import { isCode, type Striping } from '../librados/mod.ts'
import type { IoCtx, WriteOp } from '../librados/types.ts'
import { RadosError } from '../librados/types.ts'
import { Decoder, Encoder, encodeU64, NOSNAP } from './encoding.ts'
import { checkKnownFeatures, FEATURE } from './features.ts'
import { headerObject, METADATA_PREFIX, snapshotKey } from './names.ts'

export type Protection = 'unprotected' | 'unprotecting' | 'protected'
const PROTECTION: readonly Protection[] = ['unprotected', 'unprotecting', 'protected']
const NAMESPACE = { user: 0, trash: 3 } as const
/** Objects of 4 KiB to 32 MiB. */
export const ORDER_MIN = 12
export const ORDER_MAX = 25
const CHANGE_ATTEMPTS_MAX = 100

export interface SnapRecord {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly protection: Protection
  readonly flags: number
  /** trash: its removal has begun. */
  readonly namespace: keyof typeof NAMESPACE
  readonly timestampMs: number
  readonly childCount: number
  /** Bytes of the parent that the snapshot shows through; absent: it has no parent. */
  readonly parentOverlap: number | undefined
}
export interface ParentSpec {
  readonly poolId: number
  readonly namespace: string
  readonly imageId: string
  readonly snapId: number
}
export interface ParentRecord extends ParentSpec {
  /** Of the head; absent: only snapshots refer to the parent. */
  readonly headOverlap: number | undefined
}
export interface Header {
  readonly id: string
  /** The object's, for guards. */
  readonly version: number
  readonly size: number
  readonly order: number
  readonly features: number
  readonly flags: number
  readonly objectPrefix: string
  readonly snapSeq: number
  /** Newest first. */
  readonly snaps: readonly SnapRecord[]
  readonly parent: ParentRecord | undefined
  readonly stripeUnit: number
  readonly stripeCount: number
  readonly dataPoolId: number | undefined
  readonly createdMs: number
  readonly metadata: ReadonlyMap<string, string>
}

export const layoutOf = ({ order, stripeUnit, stripeCount }: Header): Striping => ({ objectSize: 2 ** order, stripeUnit, stripeCount })
export const sameParent = (a: ParentSpec, b: ParentSpec): boolean =>
  a.poolId === b.poolId && a.namespace === b.namespace && a.imageId === b.imageId && a.snapId === b.snapId

export function encodeSnap(snap: SnapRecord): Uint8Array {
  return new Encoder()
    .struct(8, 8, (e) => {
      e.u64(snap.id).string(snap.name).u64(snap.size).u8(PROTECTION.indexOf(snap.protection)).u64(snap.flags)
      e.struct(1, 1, (n) => {
        n.u32(NAMESPACE[snap.namespace])
        if (snap.namespace === 'trash') n.string(snap.name).u32(NAMESPACE.user)
      })
      e.time(snap.timestampMs).u32(snap.childCount).optionalU64(snap.parentOverlap)
    })
    .finish()
}

function decodeSnap(bytes: Uint8Array, what: string): SnapRecord {
  const decoder = new Decoder(bytes, what)
  const snap = decoder.struct(8, (d, version): SnapRecord => {
    if (version < 8) d.corrupt(`version ${version} is older than any that is written`)
    const [id, name, size] = [d.u64(), d.string(), d.u64()]
    const protection = PROTECTION[d.u8()] ?? d.corrupt('unknown protection status')
    const flags = d.u64()
    const namespace = d.struct(1, (n) => {
      const type = n.u32()
      if (type === NAMESPACE.user) return 'user' as const
      return type === NAMESPACE.trash ? ('trash' as const) : n.corrupt(`snapshot namespace ${type} is not served here`)
    })
    return { id, name, size, protection, flags, namespace, timestampMs: d.time(), childCount: d.u32(), parentOverlap: d.optionalU64() }
  })
  return decoder.done(snap)
}

export function encodeParent(parent: ParentRecord): Uint8Array {
  return new Encoder()
    .struct(2, 2, (e) => {
      e.i64(parent.poolId).string(parent.namespace).string(parent.imageId).u64(parent.snapId).optionalU64(parent.headOverlap)
    })
    .finish()
}

function decodeParent(bytes: Uint8Array, what: string): ParentRecord | undefined {
  const decoder = new Decoder(bytes, what)
  const parent = decoder.struct(2, (d, version) => {
    const poolId = d.i64()
    const namespace = version >= 2 ? d.string() : ''
    const imageId = d.string()
    const snapId = d.bigU64()
    const headOverlap = version >= 2 ? d.optionalU64() : d.u64()
    if (poolId < 0 || imageId === '' || snapId >= NOSNAP - 1n) return undefined
    return { poolId, namespace, imageId, snapId: Number(snapId), headOverlap }
  })
  return decoder.done(parent)
}

/** @throws RadosError ENOENT, EIO (corrupt; names object and key), EOPNOTSUPP (features of another release). */
export async function readHeader(io: IoCtx, id: string, signal?: AbortSignal): Promise<Header> {
  const oid = headerObject(id)
  for (let attempt = 0; ; attempt++) {
    const omap = new Map<string, Uint8Array>()
    const [stat, first] = await io.operateRead(oid, (op) => op.stat().omapGet(), { signal })
    try {
      for (let page = first; ; ) {
        for (const [key, value] of page.entries) omap.set(key, value)
        const after = page.entries.at(-1)?.[0]
        if (!page.more || after === undefined) break
        page = (await io.operateRead(oid, (op) => op.assertVersion(stat.version).omapGet({ after }), { signal }))[0]
      }
      return parseHeader(`${io.poolName}/${oid}`, id, stat.version, omap)
    } catch (error) {
      // It changed between two pages.
      if (!isCode(error, 'ERANGE', 'EOVERFLOW') || attempt === CHANGE_ATTEMPTS_MAX) throw error
    }
  }
}

function parseHeader(oid: string, id: string, version: number, omap: ReadonlyMap<string, Uint8Array>): Header {
  const field = <T>(key: string, decode: (decoder: Decoder) => T, fallback?: T): T => {
    const bytes = omap.get(key)
    const decoder = new Decoder(bytes ?? new Uint8Array(0), `${oid}: key ${key}`)
    if (!bytes) return fallback ?? decoder.corrupt('it is missing')
    return decoder.done(decode(decoder))
  }
  const u64 = (key: string, fallback?: number): number => field(key, (d) => d.u64(), fallback)
  const corrupt = (key: string, why: string): never => new Decoder(new Uint8Array(0), `${oid}: key ${key}`).corrupt(why)

  const features = u64('features')
  checkKnownFeatures(oid, features)
  const order = field('order', (d) => d.u8())
  if (order < ORDER_MIN || order > ORDER_MAX) corrupt('order', `${order} is not from ${ORDER_MIN} to ${ORDER_MAX}`)
  const stripeUnit = u64('stripe_unit', 2 ** order)
  const stripeCount = u64('stripe_count', 1)
  if (stripeUnit < 1 || 2 ** order % stripeUnit !== 0)
    corrupt('stripe_unit', `${stripeUnit} does not divide objects of ${2 ** order} bytes`)
  if (stripeCount < 1) corrupt('stripe_count', 'it is zero')
  const objectPrefix = field('object_prefix', (d) => d.string())
  if (!/^rbd_data\./.test(objectPrefix)) corrupt('object_prefix', 'it does not begin with rbd_data.')
  const snapSeq = u64('snap_seq', 0)
  const snaps: SnapRecord[] = []
  const metadata = new Map<string, string>()
  for (const [key, value] of omap) {
    if (key.startsWith('snapshot_')) {
      const snap = decodeSnap(value, `${oid}: key ${key}`)
      if (snapshotKey(snap.id) !== key) corrupt(key, `it holds snapshot ${snap.id}`)
      if (snap.id > snapSeq) corrupt('snap_seq', `${snapSeq} is below snapshot ${snap.id}`)
      snaps.push(snap)
    } else if (key.startsWith(METADATA_PREFIX)) {
      metadata.set(key.slice(METADATA_PREFIX.length), new TextDecoder().decode(value))
    }
  }
  const poolId = omap.has('data_pool_id') ? field('data_pool_id', (d) => d.i64()) : undefined
  if (poolId === undefined && features & FEATURE['data-pool']) corrupt('data_pool_id', 'it is missing')
  const parentBytes = omap.get('parent')
  return {
    id,
    version,
    size: u64('size'),
    order,
    features,
    flags: u64('flags', 0),
    objectPrefix,
    snapSeq,
    snaps: snaps.sort((a, b) => b.id - a.id),
    parent: parentBytes && decodeParent(parentBytes, `${oid}: key parent`),
    stripeUnit,
    stripeCount,
    dataPoolId: poolId,
    createdMs: field('create_timestamp', (d) => d.time(), 0),
    metadata,
  }
}

/** The omap of a new header. */
export function headerEntries(header: Omit<Header, 'version' | 'snaps' | 'metadata' | 'snapSeq' | 'flags'>): [string, Uint8Array][] {
  const striped = header.stripeUnit !== 2 ** header.order || header.stripeCount !== 1
  return [
    ['size', encodeU64(header.size)],
    ['order', new Encoder().u8(header.order).finish()],
    ['features', encodeU64(header.features)],
    ['object_prefix', new Encoder().string(header.objectPrefix).finish()],
    ['snap_seq', encodeU64(0)],
    ['create_timestamp', new Encoder().time(header.createdMs).finish()],
    ['access_timestamp', new Encoder().time(header.createdMs).finish()],
    ['modify_timestamp', new Encoder().time(header.createdMs).finish()],
    ...(header.dataPoolId === undefined ? [] : [['data_pool_id', new Encoder().i64(header.dataPoolId).finish()] as [string, Uint8Array]]),
    ...(striped
      ? ([
          ['stripe_unit', encodeU64(header.stripeUnit)],
          ['stripe_count', encodeU64(header.stripeCount)],
        ] as [string, Uint8Array][])
      : []),
    ...(header.parent ? [['parent', encodeParent(header.parent)] as [string, Uint8Array]] : []),
  ]
}

/** What a change does to the header; undefined: nothing is to be changed. */
export type HeaderChange = (header: Header) => ((op: WriteOp) => unknown) | undefined

/** Applies one atomic change to the newest header. @throws what `change` throws; EBUSY when others keep changing it. */
export async function changeHeader(io: IoCtx, id: string, change: HeaderChange): Promise<void> {
  for (let attempt = 0; attempt < CHANGE_ATTEMPTS_MAX; attempt++) {
    const header = await readHeader(io, id)
    const build = change(header)
    if (!build) return
    try {
      await io.operate(headerObject(id), (op) => build(op.assertVersion(header.version)))
      return
    } catch (error) {
      if (!isCode(error, 'ERANGE', 'EOVERFLOW')) throw error
    }
  }
  throw new RadosError('EBUSY', `${io.poolName}/${headerObject(id)} is changed by others all the time`)
}

export const setSnap = (op: WriteOp, snap: SnapRecord): WriteOp => op.omapSet([[snapshotKey(snap.id), encodeSnap(snap)]])
/** Writes the parent key, or removes it once neither head nor snapshots refer to it. */
export function setParent(op: WriteOp, parent: ParentRecord | undefined, snaps: readonly SnapRecord[]): WriteOp {
  const used = parent && (parent.headOverlap !== undefined || snaps.some(({ parentOverlap }) => parentOverlap !== undefined))
  return used ? op.omapSet([['parent', encodeParent(parent)]]) : op.omapRmKeys(['parent'])
}
export const isParentUsed = (parent: ParentRecord | undefined, snaps: readonly SnapRecord[]): boolean =>
  parent !== undefined && (parent.headOverlap !== undefined || snaps.some(({ parentOverlap }) => parentOverlap !== undefined))
