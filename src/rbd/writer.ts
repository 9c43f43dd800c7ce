// Changes of data objects: plain writes, copy-up of what a parent showed until now, removal; each preceded by its entry in the object map.

import { type Chunks, chunksLength, sliceChunks } from '../base/mod.ts'
import { absent, isCode, type Piece } from '../librados/mod.ts'
import { type CallOptions, NO_SNAPS, type Payload, type WriteOp } from '../librados/types.ts'
import { ObjectState } from './object-map.ts'
import type { ImageSession } from './session.ts'
import type { View } from './view.ts'

const TAIL_BYTES = 4096
const COPY_UPS_MAX = 10

export const chunksOf = (data: Payload): Chunks => (data instanceof Uint8Array ? [data] : data)
export const payloadLength = (data: Payload): number => (data instanceof Uint8Array ? data.byteLength : chunksLength(data))

const isZero = (bytes: Uint8Array): boolean => {
  const words = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset + ((4 - (bytes.byteOffset & 3)) & 3),
    Math.max(0, (bytes.byteLength - 3) >> 2),
  )
  return words.every((word) => word === 0) && bytes.every((byte) => byte === 0)
}
/** Without the zeros at its end, by blocks. */
function trimmed(data: Uint8Array): Uint8Array {
  let end = data.byteLength
  while (end > 0) {
    const from = Math.max(0, end - TAIL_BYTES)
    if (!isZero(data.subarray(from, end))) break
    end = from
  }
  return data.subarray(0, end)
}

/**
 * Makes an absent object what the parent shows of it, beneath all snapshots of the image, so that each of them still sees it.
 * Nothing is made where the parent shows only zeros. Beside other copy-ups of the same object one wins and all are fine.
 */
export async function copyUp(session: ImageSession, view: View, objectNo: number, options: CallOptions = {}): Promise<boolean> {
  const data = trimmed(await view.parentData(objectNo, options))
  if (data.byteLength === 0) return false
  await session.objectMap?.set([objectNo], ObjectState.exists)
  // The snapshots see it too; only for the oldest is it new.
  let state: ObjectState = ObjectState.exists
  for (const map of await session.snapshotMaps()) {
    if (objectNo >= map.states.count) continue
    if (!map.mayExist(objectNo)) await map.set([objectNo], state)
    if (session.has('fast-diff')) state = ObjectState.existsClean
  }
  try {
    const bare = session.bareDataIo.withSnapContext(NO_SNAPS)
    await bare.operate(view.oid(objectNo), (op) => op.create({ exclusive: true }).write(data, 0), options)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  }
  return true
}

/** A change of one object that keeps what the parent shows of the rest of it. */
async function changeObject(
  session: ImageSession,
  view: View,
  objectNo: number,
  build: (op: WriteOp) => unknown,
  { replacesAll, ...options }: CallOptions & { replacesAll: boolean },
): Promise<void> {
  await session.objectMap?.set([objectNo], ObjectState.exists)
  const io = session.dataIo
  const oid = view.oid(objectNo)
  if (view.parentBytes(objectNo) === 0 || (replacesAll && session.header.snaps.length === 0)) {
    await io.operate(oid, build, options)
    return
  }
  for (let attempt = 1; ; attempt++) {
    try {
      await io.operate(oid, (op) => build(op.assertExists()), options)
      return
    } catch (error) {
      if (!isCode(error, 'ENOENT') || attempt === COPY_UPS_MAX) throw error
    }
    if (!(await copyUp(session, view, objectNo, options))) {
      await io.operate(oid, build, options)
      return
    }
  }
}

export function writeObject(
  session: ImageSession,
  view: View,
  objectNo: number,
  pieces: readonly Piece[],
  data: Payload,
  options: CallOptions = {},
): Promise<void> {
  const chunks = chunksOf(data)
  const whole = data instanceof Uint8Array && pieces.length === 1 && pieces[0]?.length === data.byteLength
  const build = (op: WriteOp): void => {
    for (const { offset, length, at } of pieces) op.write(whole ? data : sliceChunks(chunks, at, length), offset)
  }
  const replacesAll = pieces.length === 1 && pieces[0]?.offset === 0 && pieces[0].length >= view.parentBytes(objectNo)
  return changeObject(session, view, objectNo, build, { ...options, replacesAll })
}

/** ECANCELED unless the object's bytes are those of `expected`. */
export function compareAndWriteObject(
  session: ImageSession,
  view: View,
  objectNo: number,
  offset: number,
  expected: Uint8Array,
  data: Uint8Array,
  options: CallOptions = {},
): Promise<void> {
  const build = (op: WriteOp): unknown => op.cmpExt(expected, offset).write(data, offset)
  return changeObject(session, view, objectNo, build, { ...options, replacesAll: false })
}

/** The pieces read as zeros; the space of a whole object, or of its end, is given back. */
export async function discardObject(
  session: ImageSession,
  view: View,
  objectNo: number,
  pieces: readonly Piece[],
  usedBytes: number,
  options: CallOptions = {},
): Promise<void> {
  const covered = view.parentBytes(objectNo)
  if (!view.mayExist(objectNo) && covered === 0) return
  const only = pieces.length === 1 ? pieces[0] : undefined
  const total = pieces.reduce((sum, { length }) => sum + length, 0)
  if (total >= usedBytes)
    return covered === 0 ? removeObject(session, view, objectNo, options) : hideObject(session, view, objectNo, options)
  const build = (op: WriteOp): void => {
    if (only && only.offset + only.length >= usedBytes) op.truncate(only.offset)
    else for (const { offset, length } of pieces) op.zero(offset, length)
  }
  if (covered > 0) return changeObject(session, view, objectNo, build, { ...options, replacesAll: false })
  await session.objectMap?.set([objectNo], ObjectState.exists)
  await absent(session.dataIo.operate(view.oid(objectNo), (op) => build(op.assertExists()), options))
}

export async function removeObject(session: ImageSession, view: View, objectNo: number, options: CallOptions = {}): Promise<void> {
  await session.objectMap?.set([objectNo], ObjectState.pending)
  await absent(session.dataIo.remove(view.oid(objectNo), options))
  await session.objectMap?.set([objectNo], ObjectState.nonexistent)
}

/** An empty object in place of what the parent shows. Snapshots keep seeing it. */
export async function hideObject(session: ImageSession, view: View, objectNo: number, options: CallOptions = {}): Promise<void> {
  if (session.header.snaps.length > 0) await copyUpAbsent(session, view, objectNo, options)
  await session.objectMap?.set([objectNo], ObjectState.exists)
  await session.dataIo.operate(view.oid(objectNo), (op) => op.create().truncate(0), options)
}

/** Copy-up unless the object is there. */
export async function copyUpAbsent(session: ImageSession, view: View, objectNo: number, options: CallOptions = {}): Promise<void> {
  if (view.mayExist(objectNo) && (await absent(view.io.stat(view.oid(objectNo), options)))) return
  await copyUp(session, view, objectNo, options)
}
