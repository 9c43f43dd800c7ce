// Applies one transaction to a MemoryDisk, noting how to take every step back. A failing op throws: the caller runs the undo list.
import { chunksLength, compareUtf8, SepiolaError, sliceChunks } from '../../base/mod.ts'
import { describeObject } from '../order.ts'
import type { CollectionId, ObjectKey, StoreOp, Transaction } from '../types.ts'
import { emptyCollection, emptyObject, type MemoryCollection, type MemoryDisk, type MemoryObject, type Piece, type Undo } from './disk.ts'

export function applyTransaction(disk: MemoryDisk, transaction: Transaction, totalBytes: number, undo: Undo): void {
  const { dataBytes, omapBytes } = disk
  undo.push(() => {
    disk.dataBytes = dataBytes
    disk.omapBytes = omapBytes
  })
  for (const op of transaction) applyOp(disk, op, undo)
  const used = disk.dataBytes + disk.omapBytes
  if (used > totalBytes && used > dataBytes + omapBytes) throw new SepiolaError('ENOSPC', `the memory store is full (${totalBytes} bytes)`)
}

function applyOp(disk: MemoryDisk, op: StoreOp, undo: Undo): void {
  if (op.op === 'createCollection') {
    createCollection(disk, op.cid, undo)
    return
  }
  const collection = disk.collections.get(op.cid)
  if (!collection) throw new SepiolaError('ENOENT', `collection ${op.cid} does not exist`)
  switch (op.op) {
    case 'removeCollection':
      for (const [, object] of collection.from()) account(disk, object, -1)
      disk.collections.delete(op.cid)
      undo.push(() => disk.collections.set(op.cid, collection))
      return
    case 'touch':
      ensure(collection, op.oid, undo)
      return
    case 'write':
      write(disk, ensure(collection, op.oid, undo), op.offset, keep(op.data), chunksLength(op.data), undo)
      return
    case 'zero': {
      const object = ensure(collection, op.oid, undo)
      write(disk, object, op.offset, [], op.length, undo)
      return
    }
    case 'truncate': {
      const object = ensure(collection, op.oid, undo)
      if (op.size < object.size) setPieces(disk, object, cut(object.pieces, op.size, Number.POSITIVE_INFINITY), undo)
      setSize(object, op.size, undo)
      return
    }
    case 'remove':
      removeObject(disk, collection, op.oid, undo)
      return
    case 'setAttrs': {
      const object = ensure(collection, op.oid, undo)
      const attrs = new Map(object.attrs)
      for (const [name, value] of op.attrs) attrs.set(name, value)
      setAttrs(object, attrs, undo)
      return
    }
    case 'rmAttrs': {
      const object = collection.get(op.oid)
      if (!object) return
      const attrs = new Map(object.attrs)
      for (const name of op.names) attrs.delete(name)
      setAttrs(object, attrs, undo)
      return
    }
    case 'clearAttrs': {
      const object = collection.get(op.oid)
      if (object) setAttrs(object, new Map(), undo)
      return
    }
    case 'omapSet': {
      const object = ensure(collection, op.oid, undo)
      for (const [key, value] of op.pairs) omapPut(disk, object, key, value, undo)
      return
    }
    case 'omapRm': {
      const object = collection.get(op.oid)
      if (object) for (const key of op.keys) omapDelete(disk, object, key, undo)
      return
    }
    case 'omapRmRange': {
      const object = collection.get(op.oid)
      if (!object) return
      const end = op.lt === '' ? undefined : op.lt
      const keys: string[] = []
      for (const [key] of object.omap.from(op.gte)) {
        if (end !== undefined && compareUtf8(key, end) >= 0) break
        keys.push(key)
      }
      for (const key of keys) omapDelete(disk, object, key, undo)
      return
    }
    case 'omapClear': {
      const object = collection.get(op.oid)
      if (object) replaceOmap(disk, object, emptyObject().omap, undefined, undo)
      return
    }
    case 'omapSetHeader': {
      const object = ensure(collection, op.oid, undo)
      const before = object.omapHeader
      object.omapHeader = op.header
      undo.push(() => {
        object.omapHeader = before
      })
      return
    }
    case 'clone': {
      const source = existing(collection, op.cid, op.oid)
      if (sameObject(op.oid, op.to)) return
      const copy: MemoryObject = { ...source, omap: emptyObject().omap }
      for (const [key, value] of source.omap.from()) copy.omap.set(key, value)
      replaceObject(disk, collection, op.to, copy, undo)
      return
    }
    case 'cloneRange': {
      const source = existing(collection, op.cid, op.oid)
      const length = Math.max(0, Math.min(op.length, source.size - op.offset))
      const shifted = within(source.pieces, op.offset, op.offset + length).map((p) => ({ offset: p.offset - op.offset, bytes: p.bytes }))
      const target = ensure(collection, op.to, undo)
      write(disk, target, op.toOffset, [], length, undo)
      for (const piece of shifted) write(disk, target, op.toOffset + piece.offset, [piece.bytes], piece.bytes.length, undo)
      return
    }
    case 'rename': {
      const source = existing(collection, op.cid, op.oid)
      if (sameObject(op.oid, op.to)) return
      collection.delete(op.oid)
      undo.push(() => collection.set(op.oid, source))
      account(disk, source, -1)
      replaceObject(disk, collection, op.to, source, undo)
      return
    }
  }
}

const sameObject = (a: ObjectKey, b: ObjectKey): boolean =>
  a.hash === b.hash && a.snap === b.snap && a.name === b.name && a.namespace === b.namespace

function createCollection(disk: MemoryDisk, cid: CollectionId, undo: Undo): void {
  if (disk.collections.has(cid)) throw new SepiolaError('EEXIST', `collection ${cid} exists`)
  disk.collections.set(cid, emptyCollection())
  undo.push(() => disk.collections.delete(cid))
}

function existing(collection: MemoryCollection, cid: CollectionId, oid: ObjectKey): MemoryObject {
  const object = collection.get(oid)
  if (!object) throw new SepiolaError('ENOENT', `object ${describeObject(cid, oid)} does not exist`)
  return object
}

function ensure(collection: MemoryCollection, oid: ObjectKey, undo: Undo): MemoryObject {
  const found = collection.get(oid)
  if (found) return found
  const object = emptyObject()
  collection.set(oid, object)
  undo.push(() => collection.delete(oid))
  return object
}

/** Adds or takes away what the object uses. */
function account(disk: MemoryDisk, object: MemoryObject, sign: 1 | -1): void {
  for (const piece of object.pieces) disk.dataBytes += sign * piece.bytes.length
  for (const [key, value] of object.omap.from()) disk.omapBytes += sign * (key.length + value.length)
}

function removeObject(disk: MemoryDisk, collection: MemoryCollection, oid: ObjectKey, undo: Undo): void {
  const object = collection.get(oid)
  if (!object) return
  account(disk, object, -1)
  collection.delete(oid)
  undo.push(() => collection.set(oid, object))
}

function replaceObject(disk: MemoryDisk, collection: MemoryCollection, oid: ObjectKey, object: MemoryObject, undo: Undo): void {
  removeObject(disk, collection, oid, undo)
  account(disk, object, 1)
  collection.set(oid, object)
  undo.push(() => collection.delete(oid))
}

function setAttrs(object: MemoryObject, attrs: ReadonlyMap<string, Uint8Array>, undo: Undo): void {
  const before = object.attrs
  object.attrs = attrs
  undo.push(() => {
    object.attrs = before
  })
}

function setSize(object: MemoryObject, size: number, undo: Undo): void {
  const before = object.size
  object.size = size
  undo.push(() => {
    object.size = before
  })
}

function setPieces(disk: MemoryDisk, object: MemoryObject, pieces: readonly Piece[], undo: Undo): void {
  const before = object.pieces
  for (const piece of before) disk.dataBytes -= piece.bytes.length
  for (const piece of pieces) disk.dataBytes += piece.bytes.length
  object.pieces = pieces
  undo.push(() => {
    object.pieces = before
  })
}

/** Replaces [offset, offset+length) by the chunks; no chunks leave a hole. */
function write(disk: MemoryDisk, object: MemoryObject, offset: number, chunks: readonly Uint8Array[], length: number, undo: Undo): void {
  if (length > 0) {
    const end = offset + length
    const last = object.pieces[object.pieces.length - 1]
    const append = last === undefined || last.offset + last.bytes.length <= offset
    const around = append ? object.pieces.slice() : cut(object.pieces, offset, end)
    const added: Piece[] = []
    let at = offset
    for (const bytes of chunks) {
      if (bytes.length > 0) added.push({ offset: at, bytes })
      at += bytes.length
    }
    let index = around.length
    while (index > 0 && (around[index - 1] as Piece).offset >= end) index--
    around.splice(index, 0, ...added)
    setPieces(disk, object, around, undo)
  }
  if (length > 0 && offset + length > object.size) setSize(object, offset + length, undo)
}

/** The pieces without what lies in [from, to). */
function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const end = piece.offset + piece.bytes.length
    if (end <= from || piece.offset >= to) {
      out.push(piece)
      continue
    }
    if (piece.offset < from) out.push({ offset: piece.offset, bytes: piece.bytes.subarray(0, from - piece.offset) })
    if (end > to) out.push({ offset: to, bytes: piece.bytes.subarray(to - piece.offset) })
  }
  return out
}

/** What of the pieces lies in [from, to). */
export function within(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const start = Math.max(from, piece.offset)
    const end = Math.min(to, piece.offset + piece.bytes.length)
    if (start < end) out.push({ offset: start, bytes: piece.bytes.subarray(start - piece.offset, end - piece.offset) })
  }
  return out
}

/** The caller's chunks to be kept: one that pins a much larger buffer, or many small ones, are copied. */
function keep(chunks: readonly Uint8Array[]): readonly Uint8Array[] {
  const length = chunksLength(chunks)
  let pinned = 0
  for (const chunk of chunks) pinned += chunk.buffer.byteLength
  if (chunks.length <= 1 + (length >> 12) && pinned <= 2 * length + 1024) return chunks
  const copy = new Uint8Array(length)
  let at = 0
  for (const chunk of sliceChunks(chunks, 0, length)) {
    copy.set(chunk, at)
    at += chunk.length
  }
  return [copy]
}

function omapPut(disk: MemoryDisk, object: MemoryObject, key: string, value: Uint8Array, undo: Undo): void {
  const { omap } = object
  const before = omap.get(key)
  disk.omapBytes += value.length - (before ? before.length : -key.length)
  omap.set(key, value)
  undo.push(() => (before ? omap.set(key, before) : void omap.delete(key)))
}

function omapDelete(disk: MemoryDisk, object: MemoryObject, key: string, undo: Undo): void {
  const { omap } = object
  const before = omap.get(key)
  if (!before) return
  disk.omapBytes -= key.length + before.length
  omap.delete(key)
  undo.push(() => omap.set(key, before))
}

function replaceOmap(disk: MemoryDisk, object: MemoryObject, omap: MemoryObject['omap'], header: Uint8Array | undefined, undo: Undo): void {
  const before = { omap: object.omap, omapHeader: object.omapHeader }
  account(disk, object, -1)
  object.omap = omap
  object.omapHeader = header
  account(disk, object, 1)
  undo.push(() => Object.assign(object, before))
}
