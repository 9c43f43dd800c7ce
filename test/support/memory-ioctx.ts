// Pools in this process behind librados' IoCtx: atomic compound operations, guards, versions, snapshots, watches and locks as RADOS has
// them, and faults on purpose: an operation that fails, or a crash before or after the n-th write.

import type { Env } from '../../src/env/mod.ts'
import { createNodeEnv } from '../../src/env/node/mod.ts'
import { SimRandom } from '../../src/env/sim/mod.ts'
import {
  type CallOptions,
  type CreatePoolOptions,
  type IoCtx,
  type ListedObject,
  type ListOptions,
  type ListPage,
  type Locker,
  type LockInfo,
  type LockOptions,
  NO_SNAPS,
  type NotifyResult,
  type ObjectStat,
  type OmapPage,
  type OmapRange,
  type Payload,
  type PoolSummary,
  type RadosClient,
  RadosError,
  type ReadOp,
  type ReadRange,
  type SnapContext,
  type SnapSet,
  type SparseData,
  type Watch,
  type Watcher,
  type WatchHandlers,
  type WriteOp,
  type WriteResult,
} from '../../src/librados/types.ts'
import { Reader, Writer } from './memory-ops.ts'
import { fail, MemoryPool, type Registered } from './memory-state.ts'

/** What a fault hook sees before an operation: throw to refuse it; `after` runs once it has taken effect, throw to lose the reply. */
export interface OpNotice {
  readonly pool: string
  readonly namespace: string
  readonly oid: string
  readonly kind: 'read' | 'write'
}
export type FaultHook = (notice: OpNotice) => undefined | { after: () => void }

/** What all clients of one make-believe cluster share. */
interface SharedCluster {
  readonly pools: Map<string, MemoryPool>
  readonly blocklist: Set<string>
  lastNonce: number
}

const nonceOf = (addr: string): string => addr.slice(addr.lastIndexOf('/') + 1)

export class MemoryRados implements RadosClient {
  readonly #shared: SharedCluster
  readonly pools: Map<string, MemoryPool>
  readonly env: Env
  readonly addr: string
  readonly client: string
  lastCookie = 0
  readonly #watches = new Set<{ end(error: RadosError | undefined): void }>()
  /** Called before every operation. */
  fault: FaultHook | undefined
  /** Awaited before every operation takes effect: tests mix up concurrent calls with it. */
  delay: (() => Promise<void>) | undefined
  /** Payloads of these objects are counted, not kept. */
  discard: ((pool: string, oid: string) => boolean) | undefined
  writes = 0
  reads = 0

  constructor(shared: SharedCluster = { pools: new Map(), blocklist: new Set(), lastNonce: 0 }) {
    this.#shared = shared
    this.pools = shared.pools
    const nonce = ++shared.lastNonce
    this.addr = `0.0.0.0:0/${nonce}`
    this.client = `client.admin.${nonce}`
    const random = new SimRandom(nonce, 'memory')
    this.env = { ...createNodeEnv(), random }
  }

  /** Another client of the same cluster. */
  another(): MemoryRados {
    return new MemoryRados(this.#shared)
  }
  /** As after a pause longer than the watches' timeout: the OSDs have forgotten them, and nobody has told the client. */
  loseWatches(): void {
    for (const watch of this.#watches) watch.end(undefined)
    this.#watches.clear()
  }
  /** This client is gone as after SIGKILL and the timeout of its watches. */
  vanish(): void {
    this.fault = () => fail('ESHUTDOWN', 'the process is dead')
    this.loseWatches()
  }

  listPools(): PoolSummary[] {
    return [...this.pools.values()].map(({ id, name }) => ({ id, name }))
  }
  async blocklistAdd(addr: string): Promise<void> {
    this.#shared.blocklist.add(nonceOf(addr))
    this.#shared.pools.forEach((pool) => {
      for (const [key, watchers] of pool.watchers) {
        for (const watcher of watchers) {
          if (nonceOf(watcher.addr) !== nonceOf(addr)) continue
          watchers.delete(watcher)
          watcher.handlers.onError?.(new RadosError('ESHUTDOWN', `${key}: blocklisted`))
        }
      }
    })
  }
  async waitForLatestOsdMap(): Promise<void> {}
  get blocklist(): ReadonlySet<string> {
    return this.#shared.blocklist
  }
  get blocklisted(): boolean {
    return this.#shared.blocklist.has(nonceOf(this.addr))
  }
  track(watch: { end(error: RadosError | undefined): void }): void {
    this.#watches.add(watch)
  }

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
    if (this.blocklisted) fail('ESHUTDOWN', `${notice.oid}: this client is blocklisted`)
    const hook = this.fault?.(notice)
    const result = act()
    await undefined
    hook?.after()
    return result
  }
}

export class MemoryIoCtx implements IoCtx {
  readonly #rados: MemoryRados
  readonly #pool: MemoryPool
  readonly namespace: string
  readonly snap: number
  readonly snapContext: SnapContext
  constructor(rados: MemoryRados, pool: MemoryPool, namespace: string, snap = 0, snapContext: SnapContext = NO_SNAPS) {
    this.#rados = rados
    this.#pool = pool
    this.namespace = namespace
    this.snap = snap
    this.snapContext = snapContext
  }
  get client(): RadosClient {
    return this.#rados
  }
  #key(oid: string): string {
    return `${this.namespace}\u0000${oid}`
  }
  get poolId(): number {
    return this.#pool.id
  }
  get poolName(): string {
    return this.#pool.name
  }
  withNamespace(namespace: string): MemoryIoCtx {
    return new MemoryIoCtx(this.#rados, this.#pool, namespace, this.snap, this.snapContext)
  }
  #notice(oid: string, kind: 'read' | 'write'): OpNotice {
    if (oid === '' || Buffer.byteLength(oid) > 2048) fail('EINVAL', 'object name')
    return { pool: this.#pool.name, namespace: this.namespace, oid, kind }
  }
  operate(oid: string, build: (op: WriteOp) => unknown, options?: CallOptions): Promise<WriteResult> {
    return this.#rados.perform(this.#notice(oid, 'write'), options, () => {
      if (this.snap !== 0) fail('EROFS', 'a snapshot is not written to')
      const writer = new Writer(this.#pool, this.#key(oid), oid, this.#rados.discard?.(this.#pool.name, oid) ?? false)
      build(writer)
      return writer.commit(Date.now(), this.snapContext)
    })
  }
  operateRead<R extends readonly unknown[]>(oid: string, build: (op: ReadOp<[]>) => ReadOp<R>, options?: CallOptions): Promise<R> {
    return this.#rados.perform(this.#notice(oid, 'read'), options, () => {
      const reader = new Reader(this.#pool, this.#key(oid), oid, this.snap)
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
  withSnap(snap: number): MemoryIoCtx {
    return new MemoryIoCtx(this.#rados, this.#pool, this.namespace, snap, this.snapContext)
  }
  withFullTry(): MemoryIoCtx {
    return this
  }
  withSnapContext(context: SnapContext): MemoryIoCtx {
    if (context.snaps.some((snap, i) => snap >= (context.snaps[i - 1] ?? context.seq + 1))) fail('EINVAL', 'snapshots must descend')
    return new MemoryIoCtx(this.#rados, this.#pool, this.namespace, this.snap, context)
  }
  sparseRead(oid: string, options: ReadRange & CallOptions = {}): Promise<SparseData> {
    return this.#one(oid, (op) => op.sparseRead(options.offset, options.length), options)
  }
  rollback(oid: string, snap: number, options?: CallOptions): Promise<WriteResult> {
    return this.operate(oid, (op) => op.rollback(snap), options)
  }
  listSnaps(oid: string, options?: CallOptions): Promise<SnapSet> {
    return this.#one(oid, (op) => op.listSnaps(), options)
  }
  listWatchers(oid: string, options?: CallOptions): Promise<Watcher[]> {
    return this.#one(oid, (op) => op.listWatchers(), options)
  }
  createSelfManagedSnap(options?: CallOptions): Promise<number> {
    return this.#rados.perform(this.#notice('(snap id)', 'write'), options, () => ++this.#pool.lastSnap)
  }
  removeSelfManagedSnap(snap: number, options?: CallOptions): Promise<void> {
    return this.#rados.perform(this.#notice('(snap id)', 'write'), options, () => this.#pool.removeSnap(snap))
  }

  async watch(oid: string, handlers: WatchHandlers, options: { timeoutMs?: number } & CallOptions = {}): Promise<Watch> {
    const key = this.#key(oid)
    return this.#rados.perform(this.#notice(oid, 'read'), options, () => {
      if (!this.#pool.objects.has(key)) fail('ENOENT', oid)
      const { addr, client } = this.#rados
      const registered: Registered = { addr, client, cookie: ++this.#rados.lastCookie, timeoutMs: options.timeoutMs ?? 30_000, handlers }
      const watchers = this.#pool.watchers.get(key) ?? new Set()
      this.#pool.watchers.set(key, watchers.add(registered))
      this.#rados.track({ end: () => void watchers.delete(registered) })
      return {
        oid,
        cookie: registered.cookie,
        check: () => (watchers.has(registered) ? 0 : fail('ENOTCONN', 'the watch is lost')),
        close: async () => void watchers.delete(registered),
      }
    })
  }
  async notify(
    oid: string,
    payload: Uint8Array = new Uint8Array(0),
    options: { timeoutMs?: number; signal?: AbortSignal } = {},
  ): Promise<NotifyResult> {
    const watchers = await this.#rados.perform(this.#notice(oid, 'read'), options, () => [
      ...(this.#pool.watchers.get(this.#key(oid)) ?? []),
    ])
    const result = { acks: [] as NotifyResult['acks'][number][], timeouts: [] as NotifyResult['timeouts'][number][] }
    const { addr, client } = this.#rados
    const tell = async (watcher: Registered): Promise<void> => {
      const answer = { addr: watcher.addr, client: watcher.client, cookie: watcher.cookie }
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<'late'>((resolve) => {
        timer = setTimeout(() => resolve('late'), options.timeoutMs ?? 10_000)
      })
      const heard = (async () => watcher.handlers.onNotify(payload, { addr, client }))().catch(() => undefined)
      const reply = await Promise.race([heard, late])
      clearTimeout(timer)
      if (reply === 'late') result.timeouts.push({ ...answer, payload: new Uint8Array(0) })
      else result.acks.push({ ...answer, payload: reply instanceof Uint8Array ? reply : new Uint8Array(0) })
    }
    await Promise.all(watchers.map(tell))
    return result
  }

  #lock(oid: string, name: string, type: 'exclusive' | 'shared', options: LockOptions & CallOptions): Promise<void> {
    return this.#rados.perform(this.#notice(oid, 'write'), options, () => {
      if (!this.#pool.objects.has(this.#key(oid))) fail('ENOENT', oid)
      const locks = this.#pool.locks.get(this.#key(oid)) ?? new Map()
      this.#pool.locks.set(this.#key(oid), locks)
      const { addr, client } = this.#rados
      const cookie = options.cookie ?? ''
      const mine = `${client} ${cookie}`
      const held = locks.get(name) ?? { type: 'none', tag: '', lockers: new Map<string, Locker>() }
      if (held.lockers.has(mine) && !options.renew) fail('EEXIST', `lock ${name} of ${oid}`)
      if (!held.lockers.has(mine) && options.renew === 'must') fail('ENOENT', `lock ${name} of ${oid}`)
      const others = [...held.lockers.keys()].some((locker) => locker !== mine)
      if (others && (type === 'exclusive' || held.type === 'exclusive' || held.tag !== (options.tag ?? '')))
        fail('EBUSY', `lock ${name} of ${oid}`)
      held.type = type
      held.tag = options.tag ?? ''
      const expiresMs = options.durationMs ? Date.now() + options.durationMs : 0
      held.lockers.set(mine, { client, addr, cookie, description: options.description ?? '', expiresMs })
      locks.set(name, held)
    })
  }
  #unlock(oid: string, name: string, locker: string, options?: CallOptions): Promise<void> {
    return this.#rados.perform(this.#notice(oid, 'write'), options, () => {
      const lock = this.#pool.locks.get(this.#key(oid))?.get(name)
      if (!lock?.lockers.delete(locker)) fail('ENOENT', `lock ${name} of ${oid}`)
    })
  }
  lockExclusive(oid: string, name: string, options: LockOptions & CallOptions = {}): Promise<void> {
    return this.#lock(oid, name, 'exclusive', options)
  }
  lockShared(oid: string, name: string, options: LockOptions & CallOptions = {}): Promise<void> {
    return this.#lock(oid, name, 'shared', options)
  }
  unlock(oid: string, name: string, cookie = '', options?: CallOptions): Promise<void> {
    return this.#unlock(oid, name, `${this.#rados.client} ${cookie}`, options)
  }
  breakLock(oid: string, name: string, locker: { client: string; addr: string; cookie: string }, options?: CallOptions): Promise<void> {
    return this.#unlock(oid, name, `${locker.client} ${locker.cookie}`, options)
  }
  lockInfo(oid: string, name: string, options?: CallOptions): Promise<LockInfo> {
    return this.#rados.perform(this.#notice(oid, 'read'), options, () => {
      const lock = this.#pool.locks.get(this.#key(oid))?.get(name)
      if (!lock || lock.lockers.size === 0) return { type: 'none', tag: '', lockers: [] }
      return { type: lock.type, tag: lock.tag, lockers: [...lock.lockers.values()] }
    })
  }
  async *list(options: ListOptions = {}): AsyncGenerator<ListedObject> {
    yield* (await this.listPage(options)).objects
  }
  async listPage(options: ListOptions = {}): Promise<ListPage> {
    const objects = this.#pool.keys.map((name) => {
      const at = name.indexOf('\u0000')
      return { namespace: name.slice(0, at), oid: name.slice(at + 1) }
    })
    return { objects: objects.filter(({ namespace }) => options.allNamespaces || namespace === this.namespace), cursor: undefined }
  }
}
