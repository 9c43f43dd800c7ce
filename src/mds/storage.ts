// What the core asks of the pools: omap reads and writes in the metadata pool, and work on files' data.
import { forEachLimit, type Logger, range } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'
import { absent, firstPartialObject, type IoCtx, isCode, objectBytes, objectToFile, type Rados, RadosError } from '../librados/mod.ts'
import type { Effect, Job, NewObject, SnapSet } from './core/effects.ts'
import type { ObjectUpdate, OmapRead, Writeback } from './core/overlay.ts'
import type { Layout } from './core/records.ts'

/** Keys of one operation. */
const KEYS_PER_OP = 500
const PARALLEL_WRITES = 8
const PARALLEL_DATA_OPS = 16
const RETRY_MS = 1000

type Load = Extract<Effect, { type: 'load' }>

export const dataOid = (ino: number, n: number): string => `${ino.toString(16)}.${n.toString(16).padStart(8, '0')}`

/** How many objects there are in the object sets that this many bytes reach into. */
const objectsOfSets = ({ stripeCount, objectSize }: Layout, bytes: number): number =>
  Math.ceil(bytes / (objectSize * stripeCount)) * stripeCount
/** Where the last byte of `length` bytes of object `n` ends in the file. */
function fileEnd(layout: Layout, n: number, length: number): number {
  const [last] = length === 0 ? [] : objectToFile(layout, n, length - 1, 1)
  return last ? last.offset + 1 : 0
}

export class Storage {
  readonly #env: Env
  readonly #rados: Rados
  readonly #meta: IoCtx
  readonly #log: Logger
  readonly #defaultPool: number
  #stopped = false
  readonly #running = new Set<Promise<unknown>>()

  constructor(options: { env: Env; rados: Rados; meta: IoCtx; defaultPool: number; log: Logger }) {
    this.#env = options.env
    this.#rados = options.rados
    this.#meta = options.meta
    this.#defaultPool = options.defaultPool
    this.#log = options.log
  }
  stop(): void {
    this.#stopped = true
  }
  /** Resolves when nothing that was begun is under way. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled([...this.#running])
  }
  track<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work)
    const end = (): void => void this.#running.delete(work)
    work.then(end, end)
    return work
  }

  // --- metadata ---
  async load({ oid, range }: Load): Promise<OmapRead> {
    try {
      if ('keys' in range) {
        if (range.keys.length === 0) {
          const [header] = await this.#meta.operateRead(oid, (op) => op.assertExists().omapGetHeader())
          return { exists: true, header, entries: [], more: false }
        }
        const [header, found] = await this.#meta.operateRead(oid, (op) => op.assertExists().omapGetHeader().omapGetByKeys(range.keys))
        return { exists: true, header, entries: [...found], more: false }
      }
      const [header, page] = await this.#meta.operateRead(oid, (op) =>
        op.assertExists().omapGetHeader().omapGet({ after: range.after, max: range.max }),
      )
      return { exists: true, header, entries: page.entries, more: page.more }
    } catch (error) {
      if (isCode(error, 'ENOENT')) return { exists: false, header: undefined, entries: [], more: false }
      throw error
    }
  }
  async write({ updates }: Writeback): Promise<void> {
    await forEachLimit(updates, PARALLEL_WRITES, (update) => this.#persist(() => this.#update(update)))
  }
  async #update({ oid, set, remove, header }: ObjectUpdate): Promise<void> {
    for (let at = 0; at === 0 || at < Math.max(set.length, remove.length); at += KEYS_PER_OP) {
      const puts = set.slice(at, at + KEYS_PER_OP)
      const gone = remove.slice(at, at + KEYS_PER_OP)
      // What is only taken away makes no object.
      const makes = puts.length > 0 || (at === 0 && header !== undefined)
      const change = this.#meta.operate(oid, (op) => {
        if (makes) op.create()
        else op.assertExists()
        if (at === 0 && header) op.omapSetHeader(header)
        if (puts.length > 0) op.omapSet(puts.map(({ key, value }) => [key, value] as const))
        if (gone.length > 0) op.omapRmKeys(gone)
      })
      await (makes ? change : absent(change))
    }
  }
  async #writeObject({ oid, header, entries }: NewObject): Promise<void> {
    for (let at = 0; at === 0 || at < entries.length; at += KEYS_PER_OP) {
      const puts = entries.slice(at, at + KEYS_PER_OP)
      await this.#meta.operate(oid, (op) => {
        op.create()
        if (at === 0) op.omapClear().omapSetHeader(header)
        if (puts.length > 0) op.omapSet(puts)
      })
    }
  }
  /** Waits for space: what the journal has must get to the omaps some time. */
  async #persist(work: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        await work()
        return
      } catch (error) {
        const code = error instanceof RadosError ? error.code : ''
        if (this.#stopped || !['ENOSPC', 'EDQUOT', 'EAGAIN', 'ETIMEDOUT'].includes(code)) throw error
        this.#log.warn({ err: String(error) }, 'metadata cannot be written, trying again')
        await new Promise<void>((resolve) => this.#env.timers.after(RETRY_MS, resolve))
      }
    }
  }

  // --- jobs ---
  /** What was asked for, as a number where it is one. */
  async job(job: Job): Promise<number> {
    switch (job.kind) {
      case 'removeData':
        await this.#removeData(await this.#data(job.layout, job.snaps), job.ino, 0, objectsOfSets(job.layout, job.bytes))
        return 0
      case 'removeObjects':
        await forEachLimit(job.oids, PARALLEL_WRITES, (oid) => absent(this.#meta.remove(oid)))
        return 0
      case 'clearObject': {
        await absent(this.#clear(job.oid))
        return 0
      }
      case 'truncate':
        await this.#truncate(job)
        return 0
      case 'probe':
        return this.#probe(job)
      case 'blocklist':
        return this.#rados.blocklistAdd(job.addr)
      case 'createSnap':
        return (await this.#pool(this.#defaultPool, '')).createSelfManagedSnap()
      case 'removeSnap':
        await (await this.#pool(this.#defaultPool, '')).removeSelfManagedSnap(job.snapid)
        return 0
      case 'writeObjects':
        await forEachLimit(job.objects, PARALLEL_WRITES, (object) => this.#writeObject(object))
        return 0
    }
  }
  /** omapClear would take the header along. */
  async #clear(oid: string): Promise<void> {
    for (;;) {
      const page = await this.#meta.omapGet(oid, { max: KEYS_PER_OP })
      if (page.entries.length === 0) return
      await this.#meta.omapRmKeys(
        oid,
        page.entries.map(([key]) => key),
      )
    }
  }
  async #pool(id: number, namespace: string): Promise<IoCtx> {
    const pool = this.#rados.osdMap.pools.get(id)
    if (!pool) throw new RadosError('ENOENT', `pool ${id} does not exist`)
    return this.#rados.openPool(pool.name, { namespace })
  }
  async #data({ pool, poolNamespace }: Layout, snaps: SnapSet): Promise<IoCtx> {
    const io = await this.#pool(pool, poolNamespace)
    return snaps.seq === 0 ? io : io.withSnapContext(snaps)
  }
  async #removeData(io: IoCtx, ino: number, from: number, to: number): Promise<void> {
    await forEachLimit(range(from, to), PARALLEL_DATA_OPS, async (n) => {
      this.#mustRun()
      await absent(io.remove(dataOid(ino, n)))
    })
  }
  async #truncate({ ino, layout, size, from, snaps }: Extract<Job, { kind: 'truncate' }>): Promise<void> {
    const io = await this.#data(layout, snaps)
    const first = firstPartialObject(layout, size)
    await forEachLimit(range(first, objectsOfSets(layout, from)), PARALLEL_DATA_OPS, async (n) => {
      this.#mustRun()
      const length = objectBytes(layout, n, size)
      const oid = dataOid(ino, n)
      if (length === 0) await absent(io.remove(oid))
      else if (length < objectBytes(layout, n, from)) await absent(this.#cut(io, oid, length))
    })
  }
  /** Never makes an object longer: it may have been sparse at its end. */
  async #cut(io: IoCtx, oid: string, length: number): Promise<void> {
    const { size } = await io.stat(oid)
    if (size > length) await io.operate(oid, (op) => op.assertExists().truncate(length))
  }
  /** From the last object set down: the first that has anything tells the size. */
  async #probe({ ino, layout, from, to }: Extract<Job, { kind: 'probe' }>): Promise<number> {
    const io = await this.#data(layout, { seq: 0, snaps: [] })
    const sets = objectsOfSets(layout, to) / layout.stripeCount
    const lowest = Math.floor(from / (layout.objectSize * layout.stripeCount))
    const setsAtOnce = Math.max(1, Math.floor(PARALLEL_DATA_OPS / layout.stripeCount))
    for (let high = sets; high > lowest; high -= setsAtOnce) {
      let end = 0
      const low = Math.max(lowest, high - setsAtOnce)
      await forEachLimit(range(low * layout.stripeCount, high * layout.stripeCount), PARALLEL_DATA_OPS, async (n) => {
        this.#mustRun()
        const size = (await absent(io.stat(dataOid(ino, n))))?.size ?? 0
        end = Math.max(end, fileEnd(layout, n, size))
      })
      if (end > 0) return Math.max(from, end)
    }
    return from
  }
  #mustRun(): void {
    if (this.#stopped) throw new RadosError('ESHUTDOWN', 'this MDS has stopped')
  }
}
