// Compound operations on objects in memory: steps, guards and versions as RADOS has them.
import { joinChunks, utf8 } from '../../src/base/mod.ts'
import {
  type Comparison,
  NO_SNAPS,
  type ObjectStat,
  type OmapPage,
  type OmapRange,
  type Payload,
  type ReadOp,
  type SnapContext,
  type Watcher,
  type WriteOp,
  type WriteResult,
} from '../../src/librados/types.ts'
import { fail, type MemoryPool, type StoredObject } from './memory-state.ts'

const bytesOf = (value: Uint8Array | string): Uint8Array => (typeof value === 'string' ? utf8(value) : Uint8Array.from(value))
const orderKey = (key: string): string => Buffer.from(key, 'utf8').toString('latin1')
const keyOf = (order: string): string => Buffer.from(order, 'latin1').toString('utf8')
const payloadBytes = (payload: Payload): Uint8Array => Uint8Array.from(payload instanceof Uint8Array ? payload : joinChunks(payload))
const payloadSize = (payload: Payload): number =>
  payload instanceof Uint8Array ? payload.byteLength : payload.reduce((n, c) => n + c.byteLength, 0)

function compare(stored: Uint8Array, comparison: Comparison, operand: Uint8Array): boolean {
  const order = Buffer.compare(stored, operand)
  switch (comparison) {
    case 'eq':
      return order === 0
    case 'ne':
      return order !== 0
    case 'gt':
      return order > 0
    case 'gte':
      return order >= 0
    case 'lt':
      return order < 0
    case 'lte':
      return order <= 0
  }
}

const SPARSE_BYTES = 4096

/** Blocks that are not all zeros. */
function dataExtents(data: Uint8Array, from: number, to: number): { offset: number; length: number }[] {
  const extents: { offset: number; length: number }[] = []
  for (let at = from; at < to; ) {
    const end = Math.min(to, at - (at % SPARSE_BYTES) + SPARSE_BYTES)
    if (data.subarray(at, end).some((byte) => byte !== 0)) {
      const last = extents.at(-1)
      if (last && last.offset + last.length === at) extents[extents.length - 1] = { offset: last.offset, length: end - last.offset }
      else extents.push({ offset: at, length: end - at })
    }
    at = end
  }
  return extents
}

const sameBytes = (object: StoredObject | undefined, data: Uint8Array, offset: number): boolean =>
  data.every((byte, i) => byte === (object?.data[offset + i] ?? 0))

export class Writer implements WriteOp {
  readonly #pool: MemoryPool
  readonly #key: string
  readonly #discard: boolean
  readonly #oid: string
  object: StoredObject | undefined
  constructor(pool: MemoryPool, key: string, oid: string, discard: boolean) {
    this.#pool = pool
    this.#key = key
    this.#oid = oid
    this.#discard = discard
    const stored = pool.objects.get(key)
    this.object = stored && { ...stored, xattrs: new Map(stored.xattrs), omap: stored.omap }
    this.#omapIsOwn = false
  }
  #omapIsOwn: boolean

  #ensure(): StoredObject {
    return (this.object ??= {
      data: new Uint8Array(0),
      size: 0,
      xattrs: new Map(),
      omap: new Map(),
      sorted: undefined,
      header: new Uint8Array(0),
      version: 0,
      mtimeMs: 0,
    })
  }
  #omap(): Map<string, Uint8Array> {
    const object = this.#ensure()
    if (!this.#omapIsOwn) {
      object.omap = new Map(object.omap)
      object.sorted = undefined
      this.#omapIsOwn = true
    }
    return object.omap
  }
  commit(nowMs: number, context: SnapContext = NO_SNAPS): WriteResult {
    const version = ++this.#pool.version
    this.#pool.store(this.#key, this.object && { ...this.object, version, mtimeMs: nowMs }, context)
    return { version }
  }

  assertExists(): WriteOp {
    if (!this.object) fail('ENOENT', this.#oid)
    return this
  }
  assertVersion(version: number): WriteOp {
    const at = this.object?.version ?? 0
    if (at < version) fail('ERANGE', `version ${at} < ${version}`)
    if (at > version) fail('EOVERFLOW', `version ${at} > ${version}`)
    return this
  }
  cmpXattr(name: string, comparison: Comparison, value: Uint8Array | string): WriteOp {
    if (!compare(this.object?.xattrs.get(name) ?? new Uint8Array(0), comparison, bytesOf(value))) fail('ECANCELED', `xattr ${name}`)
    return this
  }
  omapCmp(key: string, comparison: Comparison, value: Uint8Array | string): WriteOp {
    if (!compare(this.object?.omap.get(orderKey(key)) ?? new Uint8Array(0), comparison, bytesOf(value))) fail('ECANCELED', `omap ${key}`)
    return this
  }
  create(options?: { exclusive?: boolean }): WriteOp {
    if (options?.exclusive && this.object) fail('EEXIST', this.#oid)
    this.#ensure()
    return this
  }
  write(data: Payload, offset = 0): WriteOp {
    const object = this.#ensure()
    if (this.#discard) {
      object.size = Math.max(object.size, offset + payloadSize(data))
      return this
    }
    const bytes = payloadBytes(data)
    const joined = new Uint8Array(Math.max(object.data.byteLength, offset + bytes.byteLength))
    joined.set(object.data)
    joined.set(bytes, offset)
    object.data = joined
    object.size = joined.byteLength
    return this
  }
  writeFull(data: Payload): WriteOp {
    const object = this.#ensure()
    object.data = this.#discard ? new Uint8Array(0) : payloadBytes(data)
    object.size = payloadSize(data)
    return this
  }
  append(data: Payload): WriteOp {
    return this.write(data, this.#ensure().size)
  }
  truncate(size: number): WriteOp {
    const object = this.#ensure()
    const cut = new Uint8Array(size)
    cut.set(object.data.subarray(0, size))
    object.data = cut
    object.size = size
    return this
  }
  zero(offset: number, length: number): WriteOp {
    const object = this.#ensure()
    object.data = Uint8Array.from(object.data).fill(0, Math.min(offset, object.size), Math.min(offset + length, object.size))
    return this
  }
  remove(): WriteOp {
    if (!this.object) fail('ENOENT', this.#oid)
    this.object = undefined
    return this
  }
  setXattr(name: string, value: Uint8Array | string): WriteOp {
    this.#ensure().xattrs.set(name, bytesOf(value))
    return this
  }
  rmXattr(name: string): WriteOp {
    this.#ensure().xattrs.delete(name)
    return this
  }
  omapSet(entries: Iterable<readonly [string, Uint8Array | string]>): WriteOp {
    const omap = this.#omap()
    for (const [key, value] of entries) {
      if (Buffer.byteLength(key) > 2048) fail('EINVAL', 'omap key too long')
      omap.set(orderKey(key), bytesOf(value))
    }
    return this
  }
  omapRmKeys(keys: Iterable<string>): WriteOp {
    const omap = this.#omap()
    for (const key of keys) omap.delete(orderKey(key))
    return this
  }
  omapRmRange(from: string, to: string): WriteOp {
    const omap = this.#omap()
    for (const key of [...omap.keys()]) if (key >= orderKey(from) && key < orderKey(to)) omap.delete(key)
    return this
  }
  omapClear(): WriteOp {
    this.#omap().clear()
    return this
  }
  omapSetHeader(value: Uint8Array): WriteOp {
    this.#ensure().header = Uint8Array.from(value)
    return this
  }
  writeSame(data: Uint8Array, offset: number, length: number): WriteOp {
    if (length % data.byteLength !== 0) fail('EINVAL', 'writeSame')
    const all = new Uint8Array(length)
    for (let at = 0; at < length; at += data.byteLength) all.set(data, at)
    return this.write(all, offset)
  }
  rollback(snap: number): WriteOp {
    const then = this.#pool.at(this.#key, snap)
    this.object = then && { ...then, xattrs: new Map(then.xattrs), omap: new Map(then.omap), sorted: undefined }
    return this
  }
  cmpExt(data: Uint8Array, offset: number): WriteOp {
    if (!sameBytes(this.object, data, offset)) fail('ECANCELED', `${this.#oid}: other bytes at ${offset}`)
    return this
  }
  exec(): WriteOp {
    return fail('EOPNOTSUPP', 'no object classes in memory')
  }
}

export class Reader implements ReadOp<readonly unknown[]> {
  readonly results: unknown[] = []
  readonly #object: StoredObject | undefined
  readonly #oid: string
  readonly #pool: MemoryPool
  readonly #key: string
  constructor(pool: MemoryPool, key: string, oid: string, snap: number) {
    this.#pool = pool
    this.#key = key
    this.#object = pool.at(key, snap)
    this.#oid = oid
  }
  // biome-ignore lint/suspicious/noExplicitAny: the builder's result tuple grows by each step
  #push(value: unknown): any {
    this.results.push(value)
    return this
  }
  #must(): StoredObject {
    return this.#object ?? fail('ENOENT', this.#oid)
  }
  assertExists(): this {
    this.#must()
    return this
  }
  assertVersion(version: number): this {
    const at = this.#must().version
    if (at < version) fail('ERANGE', `version ${at} < ${version}`)
    if (at > version) fail('EOVERFLOW', `version ${at} > ${version}`)
    return this
  }
  cmpXattr(name: string, comparison: Comparison, value: Uint8Array | string): this {
    if (!compare(this.#object?.xattrs.get(name) ?? new Uint8Array(0), comparison, bytesOf(value))) fail('ECANCELED', `xattr ${name}`)
    return this
  }
  omapCmp(key: string, comparison: Comparison, value: Uint8Array | string): this {
    if (!compare(this.#object?.omap.get(orderKey(key)) ?? new Uint8Array(0), comparison, bytesOf(value))) fail('ECANCELED', `omap ${key}`)
    return this
  }
  stat() {
    const { size, version, mtimeMs } = this.#must()
    return this.#push({ size, version, mtime: new Date(mtimeMs) } satisfies ObjectStat)
  }
  read(offset = 0, length?: number) {
    const object = this.#must()
    const end = length === undefined ? object.size : Math.min(object.size, offset + length)
    if (object.data.byteLength < object.size) return this.#push(new Uint8Array(Math.max(0, end - offset)))
    return this.#push(object.data.slice(offset, Math.max(offset, end)))
  }
  getXattr(name: string) {
    return this.#push(this.#must().xattrs.get(name) ?? fail('ENODATA', name))
  }
  getXattrs() {
    return this.#push(new Map(this.#must().xattrs))
  }
  omapGet(range: OmapRange = {}) {
    const object = this.#must()
    object.sorted ??= [...object.omap.keys()].sort()
    const keys = object.sorted
    const after = range.after === undefined ? undefined : orderKey(range.after)
    const prefix = orderKey(range.prefix ?? '')
    const max = Math.min(range.max || 1000, 1000)
    const page: OmapPage = { entries: [], more: false }
    let low = 0
    let high = keys.length
    const before = (key: string): boolean => (after !== undefined && key <= after) || key < prefix
    while (low < high) {
      const middle = (low + high) >>> 1
      if (before(keys[middle] as string)) low = middle + 1
      else high = middle
    }
    for (let i = low; i < keys.length; i++) {
      const key = keys[i] as string
      if (!key.startsWith(prefix)) break
      if (page.entries.length === max) return this.#push({ ...page, more: true })
      page.entries.push([keyOf(key), object.omap.get(key) as Uint8Array])
    }
    return this.#push(page)
  }
  omapGetByKeys(keys: Iterable<string>) {
    const found = new Map<string, Uint8Array>()
    const { omap } = this.#must()
    for (const key of keys) {
      const value = omap.get(orderKey(key))
      if (value) found.set(key, value)
    }
    return this.#push(found)
  }
  omapGetHeader() {
    return this.#push(this.#must().header)
  }
  cmpExt(data: Uint8Array, offset: number): this {
    if (!sameBytes(this.#object, data, offset)) fail('ECANCELED', `${this.#oid}: other bytes at ${offset}`)
    return this
  }
  exec(): never {
    return fail('EOPNOTSUPP', 'no object classes in memory')
  }
  sparseRead(offset = 0, length?: number) {
    const object = this.#must()
    const end = Math.max(offset, length === undefined ? object.size : Math.min(object.size, offset + length))
    const extents = dataExtents(object.data, offset, Math.min(end, object.data.byteLength))
    return this.#push({ extents, data: joinChunks(extents.map((e) => object.data.slice(e.offset, e.offset + e.length))) })
  }
  listSnaps() {
    return this.#push(this.#pool.snapSet(this.#key))
  }
  listWatchers() {
    const watchers: Watcher[] = [...(this.#pool.watchers.get(this.#key) ?? [])].map(({ addr, client, cookie, timeoutMs }) => ({
      addr,
      client,
      cookie,
      timeoutMs,
    }))
    return this.#push(watchers)
  }
}
