// The order of objects within a collection, and the bounds on names: shared by every implementation.
import { compareUtf8, SepiolaError } from '../base/mod.ts'
import type { ObjectKey, StoreOp, Transaction } from './types.ts'

export const maxNameBytes = 2048
export const maxNamespaceBytes = 2048
export const maxCollectionIdBytes = 256
export const maxAttrNameBytes = 256
export const maxAttrValueBytes = 64 << 10
export const maxOmapKeyBytes = 2048
export const maxOmapValueBytes = 4 << 20
/** Far above osd_max_object_size_bytes' default; the largest offset any op may reach. */
export const maxObjectBytes = 1 << 30

/** Reverses the 32 bits: sorted by this, objects that share low hash bits (one PG) stay together when a PG splits. */
export function reverseBits(hash: number): number {
  let v = hash >>> 0
  v = ((v >>> 1) & 0x55555555) | ((v & 0x55555555) << 1)
  v = ((v >>> 2) & 0x33333333) | ((v & 0x33333333) << 2)
  v = ((v >>> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4)
  v = ((v >>> 8) & 0x00ff00ff) | ((v & 0x00ff00ff) << 8)
  return ((v >>> 16) | (v << 16)) >>> 0
}

/** Listing order: bit-reversed hash, namespace, name (both as UTF-8), snap with head (0) last. */
export function compareObjectKeys(a: ObjectKey, b: ObjectKey): number {
  if (a.hash !== b.hash) return reverseBits(a.hash) - reverseBits(b.hash)
  const text = compareUtf8(a.namespace, b.namespace) || compareUtf8(a.name, b.name)
  if (text !== 0) return text
  return (a.snap === 0 ? Number.POSITIVE_INFINITY : a.snap) === (b.snap === 0 ? Number.POSITIVE_INFINITY : b.snap)
    ? 0
    : a.snap === 0
      ? 1
      : b.snap === 0
        ? -1
        : a.snap - b.snap
}

export const describeObject = (cid: string, oid: ObjectKey): string =>
  `${cid}/${oid.namespace === '' ? '' : `${oid.namespace}/`}${oid.name}${oid.snap === 0 ? '' : `@${oid.snap}`}`

const invalid = (what: string): never => {
  throw new SepiolaError('EINVAL', what)
}
function checkText(text: string, maxBytes: number, what: string): void {
  if (typeof text !== 'string') invalid(`${what} is not a string`)
  if (text.length * 3 > maxBytes && Buffer.byteLength(text) > maxBytes) {
    throw new SepiolaError('ENAMETOOLONG', `${what} is longer than ${maxBytes} bytes`)
  }
  if (!text.isWellFormed()) invalid(`${what} is not well-formed Unicode`)
}
function checkObject(oid: ObjectKey): void {
  if (!Number.isInteger(oid.hash) || oid.hash < 0 || oid.hash > 0xffff_ffff) invalid(`object hash ${oid.hash} is not a 32-bit number`)
  if (!Number.isSafeInteger(oid.snap) || oid.snap < 0) invalid(`snap ${oid.snap} is not a snapshot id`)
  checkText(oid.namespace, maxNamespaceBytes, 'namespace')
  checkText(oid.name, maxNameBytes, 'object name')
}
function checkRange(offset: number, length: number): void {
  if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length) || offset < 0 || length < 0) invalid(`bad range ${offset}~${length}`)
  if (offset + length > maxObjectBytes)
    throw new SepiolaError('EFBIG', `an object may have ${maxObjectBytes} bytes, not ${offset + length}`)
}

function checkOp(op: StoreOp): void {
  checkText(op.cid, maxCollectionIdBytes, 'collection id')
  if (op.op === 'createCollection' || op.op === 'removeCollection') return
  checkObject(op.oid)
  switch (op.op) {
    case 'write': {
      let length = 0
      for (const chunk of op.data) length += chunk.byteLength
      checkRange(op.offset, length)
      return
    }
    case 'zero':
      checkRange(op.offset, op.length)
      return
    case 'truncate':
      checkRange(op.size, 0)
      return
    case 'setAttrs':
      for (const [name, value] of op.attrs) {
        checkText(name, maxAttrNameBytes, 'attribute name')
        if (value.byteLength > maxAttrValueBytes)
          throw new SepiolaError('E2BIG', `attribute ${name} is longer than ${maxAttrValueBytes} bytes`)
      }
      return
    case 'omapSet':
      for (const [key, value] of op.pairs) {
        checkText(key, maxOmapKeyBytes, 'omap key')
        if (value.byteLength > maxOmapValueBytes) throw new SepiolaError('E2BIG', `an omap value is longer than ${maxOmapValueBytes} bytes`)
      }
      return
    case 'omapSetHeader':
      if (op.header.byteLength > maxOmapValueBytes)
        throw new SepiolaError('E2BIG', `the omap header is longer than ${maxOmapValueBytes} bytes`)
      return
    case 'cloneRange':
      checkObject(op.to)
      checkRange(op.offset, op.length)
      checkRange(op.toOffset, op.length)
      return
    case 'clone':
    case 'rename':
      checkObject(op.to)
      return
    default:
      return
  }
}

/** Checks all that can be known without looking at the store. @throws SepiolaError EINVAL, ENAMETOOLONG, EFBIG, E2BIG. */
export function checkTransaction(transaction: Transaction): void {
  for (const op of transaction) checkOp(op)
}

/** The bounds [gte, lt) or (gt, lt) that an OmapRange comes to; undefined for one that holds nothing. lt undefined = to the end. */
export function omapBounds(range: { after?: string; gte?: string; lt?: string; prefix?: string }): {
  from: string
  exclusive: boolean
  lt: string | undefined
} {
  let from = range.gte ?? ''
  let exclusive = false
  if (range.after !== undefined && compareUtf8(range.after, from) >= 0) {
    from = range.after
    exclusive = true
  }
  if (range.prefix !== undefined && compareUtf8(range.prefix, from) > 0) {
    from = range.prefix
    exclusive = false
  }
  return { from, exclusive, lt: range.lt }
}
