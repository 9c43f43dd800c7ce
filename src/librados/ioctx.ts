// IoCtx: the operations on the objects of one pool and namespace.
import type { Options } from '../base/mod.ts'
import { EMPTY_BYTES, errorCodeOf } from '../base/mod.ts'
import { breakInput, decodeLockInfo, infoInput, lockInput, unlockInput } from './locks.ts'
import { type Objecter, type ObjectTarget, OP_FULL_TRY, OP_READ, OP_WRITE } from './objecter.ts'
import { ReadSteps, type WireOp, WriteSteps } from './ops.ts'
import {
  type CallOptions,
  type CommandResult,
  type IoCtx,
  type ListedObject,
  type ListOptions,
  type ListPage,
  type LockInfo,
  type LockOptions,
  NO_SNAPS,
  type NotifyResult,
  type ObjectStat,
  type OmapPage,
  type OmapRange,
  type Payload,
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
} from './types.ts'

/** Bounds of the public interface; the OSD checks them too. */
export const OBJECT_NAME_BYTES_MAX = 2048
export const XATTR_NAME_BYTES_MAX = 256
const encoder = new TextEncoder()

function checkName(what: string, name: string, maxBytes: number): void {
  if (typeof name !== 'string') throw new TypeError(`${what} must be a string`)
  if (name.length * 3 > maxBytes && encoder.encode(name).byteLength > maxBytes) {
    throw new RadosError('ENAMETOOLONG', `${what} is longer than ${maxBytes} bytes`)
  }
  if (!name.isWellFormed()) throw new RadosError('EINVAL', `${what} is not well-formed Unicode`)
}

function checkSnapContext({ seq, snaps }: SnapContext): void {
  const descending = snaps.every((snap, i) => Number.isSafeInteger(snap) && snap > 0 && snap < (snaps[i - 1] ?? seq + 1))
  if (!Number.isSafeInteger(seq) || seq < 0 || !descending) throw new RadosError('EINVAL', 'snapshots must descend from at most seq')
}

function checkOps(ops: readonly WireOp[]): void {
  for (const { name, keys, pairs } of ops) {
    if (name) checkName('the xattr name', name, XATTR_NAME_BYTES_MAX)
    for (const key of keys ?? []) checkName('the omap key', key, OBJECT_NAME_BYTES_MAX)
    for (const { key } of pairs ?? []) checkName('the omap key', key ?? '', OBJECT_NAME_BYTES_MAX)
  }
}

/** A connection as an IoCtx needs it: beside what users see, its way to the monitors. */
export interface PoolClient extends RadosClient {
  monCommand(args: Readonly<Record<string, unknown>>, data?: Uint8Array, call?: CallOptions): Promise<CommandResult>
}

export class PoolIoCtx implements IoCtx {
  readonly client: PoolClient
  readonly poolId: number
  readonly poolName: string
  readonly namespace: string
  readonly snap: number
  readonly snapContext: SnapContext
  readonly #fullTry: boolean
  readonly #objecter: Objecter
  readonly #options: Options

  constructor(
    client: PoolClient,
    objecter: Objecter,
    options: Options,
    pool: { id: number; name: string },
    namespace: string,
    { snap = 0, snapContext = NO_SNAPS, fullTry = false }: { snap?: number; snapContext?: SnapContext; fullTry?: boolean } = {},
  ) {
    checkName('the namespace', namespace, OBJECT_NAME_BYTES_MAX)
    this.client = client
    this.#objecter = objecter
    this.#options = options
    this.poolId = pool.id
    this.poolName = pool.name
    this.namespace = namespace
    this.snap = snap
    this.snapContext = snapContext
    this.#fullTry = fullTry
  }

  #with(change: { namespace?: string; snap?: number; snapContext?: SnapContext; fullTry?: boolean }): IoCtx {
    const { namespace, ...seen } = {
      namespace: this.namespace,
      snap: this.snap,
      snapContext: this.snapContext,
      fullTry: this.#fullTry,
      ...change,
    }
    return new PoolIoCtx(this.client, this.#objecter, this.#options, { id: this.poolId, name: this.poolName }, namespace, seen)
  }
  withNamespace(namespace: string): IoCtx {
    return this.#with({ namespace })
  }
  withSnap(snap: number): IoCtx {
    if (!Number.isSafeInteger(snap) || snap < 0) throw new RadosError('EINVAL', `not a snapshot: ${snap}`)
    return this.#with({ snap })
  }
  withSnapContext(snapContext: SnapContext): IoCtx {
    checkSnapContext(snapContext)
    return this.#with({ snapContext })
  }
  withFullTry(): IoCtx {
    return this.#with({ fullTry: true })
  }

  async operate(oid: string, build: (op: WriteOp) => unknown, options: CallOptions = {}): Promise<WriteResult> {
    const steps = new WriteSteps()
    build(steps)
    return this.#write(oid, steps, options)
  }

  async operateRead<R extends readonly unknown[]>(
    oid: string,
    build: (op: ReadOp<[]>) => ReadOp<R>,
    options: CallOptions = {},
  ): Promise<R> {
    const steps = new ReadSteps()
    build(steps)
    return (await this.#read(oid, steps, options)) as unknown as R
  }

  async #write(oid: string, steps: WriteSteps, options: CallOptions): Promise<WriteResult> {
    const reply = await this.#submit(oid, steps, OP_WRITE, options)
    return { version: reply.userVersion }
  }

  async #read(oid: string, steps: ReadSteps<readonly unknown[] & []>, options: CallOptions): Promise<unknown[]> {
    const { results, data } = await this.#submit(oid, steps, OP_READ, options)
    return steps.decoders.map(({ step, decode }) => {
      const result = results[step]
      if (!result) throw new RadosError('EIO', `osd answered ${results.length} steps of ${steps.ops.length}`)
      return decode(result as Parameters<typeof decode>[0], data[step] ?? EMPTY_BYTES)
    })
  }

  async #submit(oid: string, steps: { ops: WireOp[]; data: Uint8Array[] }, flags: number, options: CallOptions) {
    checkName('the object name', oid, OBJECT_NAME_BYTES_MAX)
    if (oid === '') throw new RadosError('EINVAL', 'an object has a name')
    if (steps.ops.length === 0) throw new RadosError('EINVAL', 'an operation has at least one step')
    checkOps(steps.ops)
    const writes = (flags & OP_WRITE) !== 0
    if (writes && this.snap !== 0) throw new RadosError('EROFS', 'a snapshot is not written to')
    const target = { pool: this.poolId, name: oid, namespace: this.namespace, snap: this.snap }
    const snapContext = writes ? this.snapContext : NO_SNAPS
    const tried = writes && this.#fullTry ? flags | OP_FULL_TRY : flags
    const reply = await this.#objecter.submit({ target, ops: steps.ops, data: steps.data, flags: tried, snapContext, ...options })
    if (reply.result < 0) {
      const failed = reply.results.findIndex((r) => (r.rval ?? 0) < 0)
      throw RadosError.of(reply.result, `${this.poolName}/${oid}: ${errorCodeOf(reply.result)}${failed > 0 ? ` (step ${failed + 1})` : ''}`)
    }
    return reply
  }

  async read(oid: string, { offset = 0, length, ...options }: ReadRange & CallOptions = {}): Promise<Uint8Array> {
    const [data] = await this.#read(oid, new ReadSteps().read(offset, length) as never, options)
    return data as Uint8Array
  }
  async stat(oid: string, options: CallOptions = {}): Promise<ObjectStat> {
    const [stat] = await this.#read(oid, new ReadSteps().stat() as never, options)
    return stat as ObjectStat
  }
  write(oid: string, data: Payload, offset = 0, options: CallOptions = {}): Promise<WriteResult> {
    return this.operate(oid, (op) => op.write(data, offset), options)
  }
  writeFull(oid: string, data: Payload, options: CallOptions = {}): Promise<WriteResult> {
    return this.operate(oid, (op) => op.writeFull(data), options)
  }
  append(oid: string, data: Payload, options: CallOptions = {}): Promise<WriteResult> {
    return this.operate(oid, (op) => op.append(data), options)
  }
  truncate(oid: string, size: number, options: CallOptions = {}): Promise<WriteResult> {
    return this.operate(oid, (op) => op.truncate(size), options)
  }
  zero(oid: string, offset: number, length: number, options: CallOptions = {}): Promise<WriteResult> {
    return this.operate(oid, (op) => op.zero(offset, length), options)
  }
  remove(oid: string, options: CallOptions = {}): Promise<WriteResult> {
    return this.operate(oid, (op) => op.remove(), options)
  }

  async getXattr(oid: string, name: string, options: CallOptions = {}): Promise<Uint8Array> {
    const [value] = await this.operateRead(oid, (op) => op.getXattr(name), options)
    return value
  }
  async getXattrs(oid: string, options: CallOptions = {}): Promise<Map<string, Uint8Array>> {
    const [xattrs] = await this.operateRead(oid, (op) => op.getXattrs(), options)
    return xattrs
  }
  setXattr(oid: string, name: string, value: Uint8Array | string, options: CallOptions = {}): Promise<WriteResult> {
    return this.operate(oid, (op) => op.setXattr(name, value), options)
  }
  rmXattr(oid: string, name: string, options: CallOptions = {}): Promise<WriteResult> {
    return this.operate(oid, (op) => op.rmXattr(name), options)
  }

  async omapGet(oid: string, { after, max, prefix, ...options }: OmapRange & CallOptions = {}): Promise<OmapPage> {
    const [page] = await this.operateRead(oid, (op) => op.omapGet({ after, max, prefix }), options)
    return page
  }
  async omapGetByKeys(oid: string, keys: Iterable<string>, options: CallOptions = {}): Promise<Map<string, Uint8Array>> {
    const [entries] = await this.operateRead(oid, (op) => op.omapGetByKeys(keys), options)
    return entries
  }
  omapSet(oid: string, entries: Iterable<readonly [string, Uint8Array | string]>, options: CallOptions = {}): Promise<WriteResult> {
    return this.operate(oid, (op) => op.omapSet(entries), options)
  }
  omapRmKeys(oid: string, keys: Iterable<string>, options: CallOptions = {}): Promise<WriteResult> {
    return this.operate(oid, (op) => op.omapRmKeys(keys), options)
  }
  omapRmRange(oid: string, from: string, to: string, options: CallOptions = {}): Promise<WriteResult> {
    return this.operate(oid, (op) => op.omapRmRange(from, to), options)
  }
  omapClear(oid: string, options: CallOptions = {}): Promise<WriteResult> {
    return this.operate(oid, (op) => op.omapClear(), options)
  }
  async omapGetHeader(oid: string, options: CallOptions = {}): Promise<Uint8Array> {
    const [header] = await this.operateRead(oid, (op) => op.omapGetHeader(), options)
    return header
  }
  omapSetHeader(oid: string, value: Uint8Array, options: CallOptions = {}): Promise<WriteResult> {
    return this.operate(oid, (op) => op.omapSetHeader(value), options)
  }
  async *omapEntries(
    oid: string,
    { after = '', prefix, pageSize = 0, ...options }: { after?: string; prefix?: string; pageSize?: number } & CallOptions = {},
  ): AsyncIterable<[string, Uint8Array]> {
    for (let from = after; ; ) {
      const page = await this.omapGet(oid, { after: from, prefix, max: pageSize, ...options })
      yield* page.entries
      const last = page.entries.at(-1)
      if (!page.more || !last) return
      from = last[0]
    }
  }

  async sparseRead(oid: string, { offset = 0, length, ...options }: ReadRange & CallOptions = {}): Promise<SparseData> {
    const [sparse] = await this.operateRead(oid, (op) => op.sparseRead(offset, length), options)
    return sparse
  }
  rollback(oid: string, snap: number, options: CallOptions = {}): Promise<WriteResult> {
    return this.operate(oid, (op) => op.rollback(snap), options)
  }
  async listSnaps(oid: string, options: CallOptions = {}): Promise<SnapSet> {
    const [set] = await this.operateRead(oid, (op) => op.listSnaps(), options)
    return set
  }
  async listWatchers(oid: string, options: CallOptions = {}): Promise<Watcher[]> {
    const [watchers] = await this.operateRead(oid, (op) => op.listWatchers(), options)
    return watchers
  }

  // Of these the OSDs know nothing yet.
  #head(oid: string): ObjectTarget {
    checkName('the object name', oid, OBJECT_NAME_BYTES_MAX)
    if (oid === '') throw new RadosError('EINVAL', 'an object has a name')
    return { pool: this.poolId, name: oid, namespace: this.namespace, snap: 0 }
  }
  async watch(oid: string, handlers: WatchHandlers, { timeoutMs, signal }: { timeoutMs?: number } & CallOptions = {}): Promise<Watch> {
    return this.#objecter.watches.watch(this.#head(oid), handlers, timeoutMs, signal)
  }
  async notify(
    oid: string,
    payload: Uint8Array = EMPTY_BYTES,
    { timeoutMs, signal }: { timeoutMs?: number; signal?: AbortSignal } = {},
  ): Promise<NotifyResult> {
    const limitMs = this.#options.get('rados_osd_op_timeout_ms')
    const call = { signal, timeoutMs: limitMs === 0 ? 0 : limitMs + (timeoutMs ?? 0) }
    return this.#objecter.watches.notify(this.#head(oid), payload, timeoutMs, call)
  }
  async #snapCommand(args: Readonly<Record<string, unknown>> & { prefix: string }, options: CallOptions): Promise<Uint8Array> {
    const { rc, outs, out } = await this.client.monCommand({ ...args, pool: this.poolName, format: 'json' }, undefined, options)
    if (rc < 0) throw RadosError.of(rc, outs || `${args.prefix} failed`)
    // What this client writes from now on goes to OSDs that know of it.
    await this.client.waitForLatestOsdMap()
    return out
  }
  async createSelfManagedSnap(options: CallOptions = {}): Promise<number> {
    const out = await this.#snapCommand({ prefix: 'osd pool selfmanaged-snap create' }, options)
    return (JSON.parse(new TextDecoder().decode(out)) as { snapid: number }).snapid
  }
  async removeSelfManagedSnap(snap: number, options: CallOptions = {}): Promise<void> {
    if (!Number.isSafeInteger(snap) || snap < 1) throw new RadosError('EINVAL', `not a snapshot: ${snap}`)
    await this.#snapCommand({ prefix: 'osd pool selfmanaged-snap rm', snapid: snap }, options)
  }

  async #lock(type: 'exclusive' | 'shared', oid: string, name: string, options: LockOptions & CallOptions): Promise<void> {
    const steps = new WriteSteps().exec('lock', 'lock', lockInput(type, name, options))
    const { epoch } = await this.#submit(oid, steps, OP_WRITE, options)
    // Whoever took the lock away from an earlier holder had that one fenced first, and the OSD has that map: with it here, whatever we do
    // under the lock comes after the last that the earlier holder did.
    await this.#objecter.mapAtLeast(epoch, options.signal)
  }
  lockExclusive(oid: string, name: string, options: LockOptions & CallOptions = {}): Promise<void> {
    return this.#lock('exclusive', oid, name, options)
  }
  lockShared(oid: string, name: string, options: LockOptions & CallOptions = {}): Promise<void> {
    return this.#lock('shared', oid, name, options)
  }
  async unlock(oid: string, name: string, cookie = '', options: CallOptions = {}): Promise<void> {
    await this.operate(oid, (op) => op.exec('lock', 'unlock', unlockInput(name, cookie)), options)
  }
  async breakLock(
    oid: string,
    name: string,
    locker: { client: string; addr: string; cookie: string },
    options: CallOptions = {},
  ): Promise<void> {
    await this.operate(oid, (op) => op.exec('lock', 'break_lock', breakInput(name, locker)), options)
  }
  async lockInfo(oid: string, name: string, options: CallOptions = {}): Promise<LockInfo> {
    const [state] = await this.operateRead(oid, (op) => op.exec('lock', 'get_info', infoInput(name)), options)
    return decodeLockInfo(state)
  }

  async exec(oid: string, cls: string, method: string, input: Uint8Array = EMPTY_BYTES, options: CallOptions = {}): Promise<Uint8Array> {
    const steps = new WriteSteps().exec(cls, method, input)
    const { data } = await this.#submit(oid, steps, OP_WRITE | OP_READ, options)
    return data[0] ?? EMPTY_BYTES
  }

  async *list(options: ListOptions = {}): AsyncIterable<ListedObject> {
    for (let cursor = options.cursor; ; ) {
      const page = await this.listPage({ ...options, cursor })
      yield* page.objects
      if (page.cursor === undefined) return
      cursor = page.cursor
    }
  }

  /** Cursor text: the PG's seed in hex, a colon, the OSD's own cursor in base64url. */
  async listPage({ allNamespaces = false, cursor = '0:', pageSize = 1000, ...options }: ListOptions = {}): Promise<ListPage> {
    const parsed = /^([0-9a-f]{1,8}):([A-Za-z0-9_-]*)$/.exec(cursor)
    const pool = this.#objecter.map?.pools.get(this.poolId)
    if (!pool) throw new RadosError('ENOENT', `pool ${this.poolName} does not exist`)
    const seed = Number.parseInt(parsed?.[1] ?? '', 16)
    if (!parsed || seed >= pool.pgNum) throw new RadosError('EINVAL', `not a cursor of this pool: ${JSON.stringify(cursor)}`)
    const reply = await this.#objecter.list({
      pg: { pool: this.poolId, seed },
      cursor: Uint8Array.from(Buffer.from(parsed[2] as string, 'base64url')),
      max: pageSize,
      namespace: this.namespace,
      allNamespaces,
      ...options,
    })
    if (reply.result < 0) throw RadosError.of(reply.result, `listing ${this.poolName}: ${errorCodeOf(reply.result)}`)
    const objects = reply.objects.map(({ name, namespace }) => ({ oid: name ?? '', namespace: namespace ?? '' }))
    if (!reply.end) return { objects, cursor: `${seed.toString(16)}:${Buffer.from(reply.cursor).toString('base64url')}` }
    return { objects, cursor: seed + 1 < pool.pgNum ? `${(seed + 1).toString(16)}:` : undefined }
  }
}
