// Pools in this process behind librados' IoCtx: atomic compound operations, guards and versions as RADOS has them,
// and faults on purpose: an operation that fails, or a crash before or after the n-th write.
import { type ErrorCode, joinChunks, utf8 } from '../../src/base/mod.ts'
import {
  type CallOptions,
  type Comparison,
  type CreatePoolOptions,
  type IoCtx,
  type ListedObject,
  type ListOptions,
  type ListPage,
  NO_SNAPS,
  type ObjectStat,
  type OmapPage,
  type OmapRange,
  type Payload,
  RadosError,
  type ReadOp,
  type ReadRange,
  type WriteOp,
  type WriteResult,
} from '../../src/librados/types.ts'

interface StoredObject {
  data: Uint8Array
  /** Of a discarded payload: reads give zeros. */
  size: number
  xattrs: Map<string, Uint8Array>
  /** Keys as latin1 text of their UTF-8 bytes, so that plain string order is byte order. */
  omap: Map<string, Uint8Array>
  sorted: string[] | undefined
  header: Uint8Array
  version: number
  mtimeMs: number
}

/** What a fault hook sees before an operation: throw to refuse it; `after` runs once it has taken effect, throw to lose the reply. */
export interface OpNotice {
  readonly pool: string
  readonly namespace: string
  readonly oid: string
  readonly kind: 'read' | 'write'
}
export type FaultHook = (notice: OpNotice) => undefined | { after: () => void }

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

const fail = (code: ErrorCode, what: string): never => {
  throw new RadosError(code, `${code}: ${what}`)
}

const unsupported = (what: string): Promise<never> => Promise.reject(new RadosError('EOPNOTSUPP', `${what}: not in memory`))

export class MemoryPool {
  readonly objects = new Map<string, StoredObject>()
  version = 0
  readonly id: number
  readonly name: string
  constructor(id: number, name: string) {
    this.id = id
    this.name = name
  }
}

export class MemoryRados {
  readonly pools = new Map<string, MemoryPool>()
  /** Called before every operation. */
  fault: FaultHook | undefined
  /** Awaited before every operation takes effect: tests mix up concurrent calls with it. */
  delay: (() => Promise<void>) | undefined
  /** Payloads of these objects are counted, not kept. */
  discard: ((pool: string, oid: string) => boolean) | undefined
  writes = 0
  reads = 0

  async createPool(name: string, _options: CreatePoolOptions = {}): Promise<void> {
    if (this.pools.has(name)) fail('EEXIST', `pool '${name}' exists`)
    this.pools.set(name, new MemoryPool(this.pools.size + 1, name))
  }

  async openPool(name: string, options: { namespace?: string } = {}): Promise<MemoryIoCtx> {
    const pool = this.pools.get(name)
    if (!pool) throw new RadosError('ENOENT', `pool '${name}' does not exist`)
    return new MemoryIoCtx(this, pool, options.namespace ?? '')
  }

  /** From the n-th write on (1 = the next) everything fails; that write itself takes effect when `applied`. */
  crashAtWrite(n: number, applied: boolean): void {
    let left = n
    let dead = false
    const die = (): never => fail('ESHUTDOWN', 'the process is dead')
    this.fault = ({ kind }) => {
      if (dead) die()
      if (kind !== 'write' || --left > 0) return undefined
      dead = true
      return applied ? { after: die } : die()
    }
  }

  /** All object names of a pool, with their namespace. */
  names(pool: string): string[] {
    return [...(this.pools.get(pool)?.objects.keys() ?? [])].map((name) => name.replace('\u0000', '/')).sort()
  }

  async perform<T>(notice: OpNotice, options: CallOptions | undefined, act: () => T): Promise<T> {
    options?.signal?.throwIfAborted()
    if (notice.kind === 'write') this.writes++
    else this.reads++
    await this.delay?.()
    const hook = this.fault?.(notice)
    const result = act()
    await undefined
    hook?.after()
    return result
  }
}

class Writer implements WriteOp {
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
  commit(nowMs: number): WriteResult {
    const version = ++this.#pool.version
    if (this.object) this.#pool.objects.set(this.#key, { ...this.object, version, mtimeMs: nowMs })
    else this.#pool.objects.delete(this.#key)
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
    object.data = Uint8Array.from(object.data).fill(0, offset, offset + length)
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
  writeSame(): WriteOp {
    return fail('EOPNOTSUPP', 'writeSame')
  }
  rollback(): WriteOp {
    return fail('EOPNOTSUPP', 'snapshots')
  }
  cmpExt(): never {
    return fail('EOPNOTSUPP', 'cmpExt')
  }
  exec(): WriteOp {
    return fail('EOPNOTSUPP', 'no object classes in memory')
  }
}

class Reader implements ReadOp<readonly unknown[]> {
  readonly results: unknown[] = []
  readonly #object: StoredObject | undefined
  readonly #oid: string
  constructor(object: StoredObject | undefined, oid: string) {
    this.#object = object
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
  cmpExt(): never {
    return fail('EOPNOTSUPP', 'cmpExt')
  }
  exec(): never {
    return fail('EOPNOTSUPP', 'no object classes in memory')
  }
  sparseRead(): never {
    return fail('EOPNOTSUPP', 'sparse reads')
  }
  listSnaps(): never {
    return fail('EOPNOTSUPP', 'snapshots')
  }
  listWatchers(): never {
    return fail('EOPNOTSUPP', 'watch')
  }
}

export class MemoryIoCtx implements IoCtx {
  readonly #rados: MemoryRados
  readonly #pool: MemoryPool
  readonly namespace: string
  constructor(rados: MemoryRados, pool: MemoryPool, namespace: string) {
    this.#rados = rados
    this.#pool = pool
    this.namespace = namespace
  }
  get poolId(): number {
    return this.#pool.id
  }
  get poolName(): string {
    return this.#pool.name
  }
  withNamespace(namespace: string): MemoryIoCtx {
    return new MemoryIoCtx(this.#rados, this.#pool, namespace)
  }
  #notice(oid: string, kind: 'read' | 'write'): OpNotice {
    if (oid === '' || Buffer.byteLength(oid) > 2048) fail('EINVAL', 'object name')
    return { pool: this.#pool.name, namespace: this.namespace, oid, kind }
  }
  operate(oid: string, build: (op: WriteOp) => unknown, options?: CallOptions): Promise<WriteResult> {
    return this.#rados.perform(this.#notice(oid, 'write'), options, () => {
      const writer = new Writer(this.#pool, `${this.namespace}\u0000${oid}`, oid, this.#rados.discard?.(this.#pool.name, oid) ?? false)
      build(writer)
      return writer.commit(Date.now())
    })
  }
  operateRead<R extends readonly unknown[]>(oid: string, build: (op: ReadOp<[]>) => ReadOp<R>, options?: CallOptions): Promise<R> {
    return this.#rados.perform(this.#notice(oid, 'read'), options, () => {
      const reader = new Reader(this.#pool.objects.get(`${this.namespace}\u0000${oid}`), oid)
      build(reader as unknown as ReadOp<[]>)
      return reader.results as unknown as R
    })
  }
  async #one<T>(oid: string, build: (op: ReadOp<[]>) => ReadOp<[T]>, options?: CallOptions): Promise<T> {
    return (await this.operateRead(oid, build, options))[0]
  }
  read(oid: string, options: ReadRange & CallOptions = {}): Promise<Uint8Array> {
    return this.#one(oid, (op) => op.read(options.offset, options.length), options)
  }
  stat(oid: string, options?: CallOptions): Promise<ObjectStat> {
    return this.#one(oid, (op) => op.stat(), options)
  }
  write(oid: string, data: Payload, offset = 0, options?: CallOptions): Promise<WriteResult> {
    return this.operate(oid, (op) => op.write(data, offset), options)
  }
  writeFull(oid: string, data: Payload, options?: CallOptions): Promise<WriteResult> {
    return this.operate(oid, (op) => op.writeFull(data), options)
  }
  append(oid: string, data: Payload, options?: CallOptions): Promise<WriteResult> {
    return this.operate(oid, (op) => op.append(data), options)
  }
  truncate(oid: string, size: number, options?: CallOptions): Promise<WriteResult> {
    return this.operate(oid, (op) => op.truncate(size), options)
  }
  zero(oid: string, offset: number, length: number, options?: CallOptions): Promise<WriteResult> {
    return this.operate(oid, (op) => op.zero(offset, length), options)
  }
  remove(oid: string, options?: CallOptions): Promise<WriteResult> {
    return this.operate(oid, (op) => op.remove(), options)
  }
  getXattr(oid: string, name: string, options?: CallOptions): Promise<Uint8Array> {
    return this.#one(oid, (op) => op.getXattr(name), options)
  }
  getXattrs(oid: string, options?: CallOptions): Promise<Map<string, Uint8Array>> {
    return this.#one(oid, (op) => op.getXattrs(), options)
  }
  setXattr(oid: string, name: string, value: Uint8Array | string, options?: CallOptions): Promise<WriteResult> {
    return this.operate(oid, (op) => op.setXattr(name, value), options)
  }
  rmXattr(oid: string, name: string, options?: CallOptions): Promise<WriteResult> {
    return this.operate(oid, (op) => op.rmXattr(name), options)
  }
  omapGet(oid: string, options: OmapRange & CallOptions = {}): Promise<OmapPage> {
    return this.#one(oid, (op) => op.omapGet(options), options)
  }
  omapGetByKeys(oid: string, keys: Iterable<string>, options?: CallOptions): Promise<Map<string, Uint8Array>> {
    return this.#one(oid, (op) => op.omapGetByKeys(keys), options)
  }
  omapSet(oid: string, entries: Iterable<readonly [string, Uint8Array | string]>, options?: CallOptions): Promise<WriteResult> {
    return this.operate(oid, (op) => op.omapSet(entries), options)
  }
  omapRmKeys(oid: string, keys: Iterable<string>, options?: CallOptions): Promise<WriteResult> {
    return this.operate(oid, (op) => op.omapRmKeys(keys), options)
  }
  omapRmRange(oid: string, from: string, to: string, options?: CallOptions): Promise<WriteResult> {
    return this.operate(oid, (op) => op.omapRmRange(from, to), options)
  }
  omapClear(oid: string, options?: CallOptions): Promise<WriteResult> {
    return this.operate(oid, (op) => op.omapClear(), options)
  }
  omapGetHeader(oid: string, options?: CallOptions): Promise<Uint8Array> {
    return this.#one(oid, (op) => op.omapGetHeader(), options)
  }
  omapSetHeader(oid: string, value: Uint8Array, options?: CallOptions): Promise<WriteResult> {
    return this.operate(oid, (op) => op.omapSetHeader(value), options)
  }
  async *omapEntries(
    oid: string,
    options: { after?: string; prefix?: string; pageSize?: number } & CallOptions = {},
  ): AsyncGenerator<[string, Uint8Array]> {
    let after = options.after
    for (;;) {
      const { entries, more } = await this.omapGet(oid, { ...options, after, max: options.pageSize })
      yield* entries
      if (!more) return
      after = entries.at(-1)?.[0]
    }
  }
  exec(): Promise<Uint8Array> {
    return Promise.reject(new RadosError('EOPNOTSUPP', 'no object classes in memory'))
  }
  readonly snap = 0
  readonly snapContext = NO_SNAPS
  withSnap(): never {
    return fail('EOPNOTSUPP', 'snapshots')
  }
  withSnapContext(): never {
    return fail('EOPNOTSUPP', 'snapshots')
  }
  sparseRead(): Promise<never> {
    return unsupported('sparse reads')
  }
  rollback(): Promise<never> {
    return unsupported('snapshots')
  }
  listSnaps(): Promise<never> {
    return unsupported('snapshots')
  }
  listWatchers(): Promise<never> {
    return unsupported('watch')
  }

  watch(): Promise<never> {
    return unsupported('watch')
  }
  notify(): Promise<never> {
    return unsupported('notify')
  }
  lockExclusive(): Promise<never> {
    return unsupported('locks')
  }
  lockShared(): Promise<never> {
    return unsupported('locks')
  }
  unlock(): Promise<never> {
    return unsupported('locks')
  }
  breakLock(): Promise<never> {
    return unsupported('locks')
  }
  lockInfo(): Promise<never> {
    return unsupported('locks')
  }
  createSelfManagedSnap(): Promise<never> {
    return unsupported('snapshots')
  }
  removeSelfManagedSnap(): Promise<never> {
    return unsupported('snapshots')
  }
  async *list(options: ListOptions = {}): AsyncGenerator<ListedObject> {
    yield* (await this.listPage(options)).objects
  }
  async listPage(options: ListOptions = {}): Promise<ListPage> {
    const objects = [...this.#pool.objects.keys()].map((name) => {
      const at = name.indexOf('\u0000')
      return { namespace: name.slice(0, at), oid: name.slice(at + 1) }
    })
    return { objects: objects.filter(({ namespace }) => options.allNamespaces || namespace === this.namespace), cursor: undefined }
  }
}
