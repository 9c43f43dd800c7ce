// The builders behind `operate` and `operateRead`: steps in wire form, their payloads, and how each step's result is read.
import { OpCode, pb } from '../../proto/mod.ts'
import { type Chunks, chunksLength, EMPTY_BYTES, utf8 } from '../base/mod.ts'
import type {
  Comparison,
  Extent,
  ObjectStat,
  OmapPage,
  OmapRange,
  Payload,
  ReadOp,
  SnapSet,
  SparseData,
  Watcher,
  WriteOp,
} from './types.ts'

export type WireOp = Partial<pb.Op> & { code: number }
export type WireResult = pb.OpResult

const comparisons: Readonly<Record<Comparison, number>> = { eq: 1, ne: 2, gt: 3, gte: 4, lt: 5, lte: 6 }
const asChunks = (data: Payload): Chunks => (data instanceof Uint8Array ? [data] : data)
const asBytes = (value: Uint8Array | string): Uint8Array => (typeof value === 'string' ? utf8(value) : value)
const asPairs = (entries: Iterable<readonly [string, Uint8Array | string]>): pb.KeyValue[] =>
  Array.from(entries, ([key, value]) => ({ key, value: asBytes(value) }) as pb.KeyValue)
const asMap = (pairs: readonly pb.KeyValue.$Properties[] | null | undefined): Map<string, Uint8Array> =>
  new Map((pairs ?? []).map(({ key, value }) => [key ?? '', value ?? EMPTY_BYTES]))

function byteCount(what: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${what} must be a whole number of bytes, not ${value}`)
  return value
}

/** Steps gathered so far; guards are common to reads and writes. */
class Steps {
  readonly ops: WireOp[] = []
  readonly data: Uint8Array[] = []

  protected add(op: WireOp): this {
    this.ops.push(op)
    return this
  }
  protected addData(op: WireOp, payload: Payload): this {
    const chunks = asChunks(payload)
    this.data.push(...chunks)
    return this.add({ ...op, dataLen: chunksLength(chunks) })
  }

  assertExists(): this {
    return this.add({ code: OpCode.assertExists })
  }
  assertVersion(version: number): this {
    return this.add({ code: OpCode.assertVersion, version: byteCount('a version', version) })
  }
  cmpXattr(name: string, comparison: Comparison, value: Uint8Array | string): this {
    return this.add({ code: OpCode.cmpXattr, name, cmp: comparisons[comparison], value: asBytes(value) })
  }
  omapCmp(key: string, comparison: Comparison, value: Uint8Array | string): this {
    return this.add({ code: OpCode.omapCmp, keys: [key], cmp: comparisons[comparison], value: asBytes(value) })
  }
  cmpExt(data: Uint8Array, offset: number): this {
    return this.addData({ code: OpCode.cmpExt, offset: byteCount('offset', offset) }, data)
  }
}

export class WriteSteps extends Steps implements WriteOp {
  create({ exclusive = false }: { exclusive?: boolean } = {}): this {
    return this.add({ code: OpCode.create, exclusive })
  }
  write(data: Payload, offset = 0): this {
    return this.addData({ code: OpCode.write, offset: byteCount('offset', offset) }, data)
  }
  writeFull(data: Payload): this {
    return this.addData({ code: OpCode.writeFull }, data)
  }
  append(data: Payload): this {
    return this.addData({ code: OpCode.append }, data)
  }
  truncate(size: number): this {
    return this.add({ code: OpCode.truncate, offset: byteCount('size', size) })
  }
  zero(offset: number, length: number): this {
    return this.add({ code: OpCode.zero, offset: byteCount('offset', offset), length: byteCount('length', length) })
  }
  remove(): this {
    return this.add({ code: OpCode.remove })
  }
  setXattr(name: string, value: Uint8Array | string): this {
    return this.add({ code: OpCode.setXattr, name, value: asBytes(value) })
  }
  rmXattr(name: string): this {
    return this.add({ code: OpCode.rmXattr, name })
  }
  omapSet(entries: Iterable<readonly [string, Uint8Array | string]>): this {
    return this.add({ code: OpCode.omapSet, pairs: asPairs(entries) })
  }
  omapRmKeys(keys: Iterable<string>): this {
    return this.add({ code: OpCode.omapRm, keys: [...keys] })
  }
  omapRmRange(from: string, to: string): this {
    return this.add({ code: OpCode.omapRmRange, after: from, until: to })
  }
  omapClear(): this {
    return this.add({ code: OpCode.omapClear })
  }
  omapSetHeader(value: Uint8Array): this {
    return this.add({ code: OpCode.omapSetHeader, value })
  }
  writeSame(data: Uint8Array, offset: number, length: number): this {
    return this.addData({ code: OpCode.writeSame, offset: byteCount('offset', offset), length: byteCount('length', length) }, data)
  }
  rollback(snap: number): this {
    return this.add({ code: OpCode.rollback, snap })
  }
  exec(cls: string, method: string, input: Uint8Array = EMPTY_BYTES): this {
    return this.addData({ code: OpCode.exec, name: cls, method }, input)
  }
}

type Decode = (result: WireResult, data: Uint8Array) => unknown

export const decodeStat = (result: WireResult): ObjectStat => ({
  size: result.size,
  mtime: new Date(result.mtimeMs),
  version: result.version,
})
const decodeOmapPage = (result: WireResult): OmapPage => ({ entries: [...asMap(result.pairs)], more: result.more })

const decodeSparse = (result: WireResult, data: Uint8Array): SparseData => {
  const value = result.value ?? EMPTY_BYTES
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength)
  const extents: Extent[] = []
  for (let at = 0; at < value.length; at += 16) {
    extents.push({ offset: Number(view.getBigUint64(at, true)), length: Number(view.getBigUint64(at + 8, true)) })
  }
  return { extents, data }
}
function decodeSnapSet({ value }: WireResult): SnapSet {
  const set = pb.SnapSet.decode(value ?? EMPTY_BYTES)
  const clones = set.clones.map(({ id, snaps, size, overlap }) => {
    const extents: Extent[] = []
    for (let i = 0; i < (overlap?.length ?? 0); i += 2) {
      extents.push({ offset: Number(overlap?.[i] ?? 0), length: Number(overlap?.[i + 1] ?? 0) })
    }
    return { id: Number(id ?? 0), snaps: (snaps ?? []).map(Number), size: Number(size ?? 0), overlap: extents }
  })
  return { seq: Number(set.seq), clones, headExists: set.headExists }
}
const decodeWatchers = ({ value }: WireResult): Watcher[] =>
  pb.WatcherList.decode(value ?? EMPTY_BYTES).watchers.map(({ addr, client, cookie, timeoutMs }) => ({
    addr: addr ?? '',
    client: client ?? '',
    cookie: Number(cookie ?? 0),
    timeoutMs: timeoutMs ?? 0,
  }))

export class ReadSteps<R extends readonly unknown[] = []> extends Steps implements ReadOp<R> {
  /** One for each step that yields a result, beside the step's index. */
  readonly decoders: { readonly step: number; readonly decode: Decode }[] = []

  // Each step widens R, which is a fact about types only: the object stays the same.
  #yielding<T>(op: WireOp, decode: (result: WireResult, data: Uint8Array) => T, payload?: Payload): ReadSteps<[...R, T]> {
    this.decoders.push({ step: this.ops.length, decode })
    if (payload === undefined) this.add(op)
    else this.addData(op, payload)
    return this as unknown as ReadSteps<[...R, T]>
  }

  stat(): ReadSteps<[...R, ObjectStat]> {
    return this.#yielding({ code: OpCode.stat }, decodeStat)
  }
  read(offset = 0, length?: number): ReadSteps<[...R, Uint8Array]> {
    // On the wire length 0 reads to the end, so that an empty read asks for a byte and drops it.
    const wanted = length === undefined ? undefined : byteCount('length', length)
    const op = { code: OpCode.read, offset: byteCount('offset', offset), length: wanted === 0 ? 1 : (wanted ?? 0) }
    return this.#yielding(op, (_result, data) => (wanted === 0 ? EMPTY_BYTES : data))
  }
  getXattr(name: string): ReadSteps<[...R, Uint8Array]> {
    return this.#yielding({ code: OpCode.getXattr, name }, ({ value }) => value)
  }
  getXattrs(): ReadSteps<[...R, Map<string, Uint8Array>]> {
    return this.#yielding({ code: OpCode.getXattrs }, ({ pairs }) => asMap(pairs))
  }
  omapGet({ after = '', max = 0, prefix = '' }: OmapRange = {}): ReadSteps<[...R, OmapPage]> {
    return this.#yielding({ code: OpCode.omapGet, after, max, prefix }, decodeOmapPage)
  }
  omapGetByKeys(keys: Iterable<string>): ReadSteps<[...R, Map<string, Uint8Array>]> {
    return this.#yielding({ code: OpCode.omapGetByKeys, keys: [...keys] }, ({ pairs }) => asMap(pairs))
  }
  omapGetHeader(): ReadSteps<[...R, Uint8Array]> {
    return this.#yielding({ code: OpCode.omapGetHeader }, ({ value }) => value)
  }
  sparseRead(offset = 0, length?: number): ReadSteps<[...R, SparseData]> {
    const wanted = length === undefined ? undefined : byteCount('length', length)
    const op = { code: OpCode.sparseRead, offset: byteCount('offset', offset), length: wanted === 0 ? 1 : (wanted ?? 0) }
    return this.#yielding(op, (result, data) => (wanted === 0 ? { extents: [], data: EMPTY_BYTES } : decodeSparse(result, data)))
  }
  listSnaps(): ReadSteps<[...R, SnapSet]> {
    return this.#yielding({ code: OpCode.listSnaps }, decodeSnapSet)
  }
  listWatchers(): ReadSteps<[...R, Watcher[]]> {
    return this.#yielding({ code: OpCode.listWatchers }, decodeWatchers)
  }
  exec(cls: string, method: string, input: Uint8Array = EMPTY_BYTES): ReadSteps<[...R, Uint8Array]> {
    return this.#yielding({ code: OpCode.exec, name: cls, method }, (_result, data) => data, input)
  }
}

/** The part of the reply's data segment that belongs to each step. */
export function splitData(results: readonly pb.OpResult.$Properties[], data: Uint8Array): Uint8Array[] {
  let at = 0
  return results.map(({ dataLen }) => {
    const length = dataLen ?? 0
    const part = data.subarray(at, at + length)
    at += length
    return part
  })
}
