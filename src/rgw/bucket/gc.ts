// Garbage collection: stripes that no head refers to any more, and those of uploads that never came to their end.
//
// An entry is logged before its stripes are written, or before the head that refers to them goes, so nothing is ever lost track
// of. When its time has come the collector claims it, looks whether the stripes are in use after all, and removes them if not:
// an entry too many is harmless. Entries are omap pairs TIME_TAG of a few log objects.
import { pb } from '../../../proto/mod.ts'
import { isCode, S3Error } from '../errors.ts'
import type { WriteOp } from '../rados.ts'
import { newTag, type StoreContext } from './context.ts'
import {
  decodeRecord,
  encodeRecord,
  HEAD_XATTR,
  type Head,
  headName,
  type Piece,
  partKey,
  stripeName,
  stripesOf,
  uploadName,
} from './layout.ts'

const SHARDS = 8
const PIECES_PER_ENTRY = 500
const CLAIM_MS = 10 * 60_000
const REMOVALS_AT_A_TIME = 8

/** Whose pieces these are. */
export interface GcOwner {
  readonly bucketId: string
  readonly key: string
  /** In use while the head has this tag. */
  readonly headTag?: string | undefined
  /** In use while this upload, or the head it became, has the piece. */
  readonly uploadId?: string | undefined
}

/** A logged claim on stripes that are being written. */
export interface Intent {
  name: string
  readonly shard: string
  readonly value: Uint8Array
  dueMs: number
}

const shardNames = Array.from({ length: SHARDS }, (_, n) => `gc.${n}`)
const entryName = (dueMs: number, tag: string): string => `${String(Math.round(dueMs)).padStart(16, '0')}_${tag}`

interface Waiting {
  readonly add: (op: WriteOp) => void
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}
/** Writes to one log object share operations: while one is under way, the next gathers. */
class SharedWriter {
  readonly #context: StoreContext
  readonly #oid: string
  #waiting: Waiting[] = []
  #flying = false
  constructor(context: StoreContext, oid: string) {
    this.#context = context
    this.#oid = oid
  }
  write(add: (op: WriteOp) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ add, resolve, reject })
      if (!this.#flying) void this.#send()
    })
  }
  async #send(): Promise<void> {
    this.#flying = true
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, 100)
      try {
        await this.#context.pools.gc.operate(this.#oid, (op) => {
          for (const { add } of batch) add(op)
        })
        for (const { resolve } of batch) resolve()
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    this.#flying = false
  }
}

export class GarbageCollector {
  readonly #context: StoreContext
  readonly #writers = new Map(shardNames.map((name) => [name, undefined as SharedWriter | undefined]))
  #timer: { cancel(): void } | undefined
  #running: Promise<void> | undefined
  #stopped = false

  constructor(context: StoreContext) {
    this.#context = context
  }

  start(): void {
    const period = this.#context.limits.gcPeriodMs
    this.#timer = this.#context.env.timers.every(period, () => void this.process().catch(() => {}))
  }
  async stop(): Promise<void> {
    this.#stopped = true
    this.#timer?.cancel()
    await this.#running?.catch(() => {})
  }

  #writer(shard: string): SharedWriter {
    let writer = this.#writers.get(shard)
    if (!writer) {
      writer = new SharedWriter(this.#context, shard)
      this.#writers.set(shard, writer)
    }
    return writer
  }
  #pickShard(): string {
    return shardNames[this.#context.env.random.below(SHARDS)] as string
  }

  /** Logs stripes before they are written. Durable once resolved. */
  async intend(owner: GcOwner, piece: Piece): Promise<Intent> {
    const { env, limits } = this.#context
    const dueMs = env.clock.now() + limits.intentLeaseMs
    const value = encodeRecord(pb.RgwGcEntry, { ...owner, pieces: [piece] })
    const intent: Intent = { name: entryName(dueMs, newTag(this.#context)), shard: this.#pickShard(), value, dueMs }
    await this.#writer(intent.shard).write((op) => op.omapSet([[intent.name, value]]))
    return intent
  }

  /**
   * Makes sure that the collector leaves the stripes alone for a good while yet; renews the claim when a third of it is over.
   * @throws S3Error SlowDown when the collector has already taken them.
   */
  async renew(intent: Intent): Promise<void> {
    const { env, limits, pools } = this.#context
    const now = env.clock.now()
    if (intent.dueMs - now > (limits.intentLeaseMs * 2) / 3) return
    const dueMs = now + limits.intentLeaseMs
    const name = entryName(dueMs, newTag(this.#context))
    try {
      await pools.gc.operate(intent.shard, (op) =>
        op
          .omapCmp(intent.name, 'ne', '')
          .omapSet([[name, intent.value]])
          .omapRmKeys([intent.name]),
      )
    } catch (error) {
      if (isCode(error, 'ECANCELED', 'ENOENT')) throw new S3Error('SlowDown', 'The upload took too long. Try again.')
      throw error
    }
    intent.name = name
    intent.dueMs = dueMs
  }

  /** The stripes have found their place (or are gone): the log forgets them. Best effort: a leftover is looked at again later. */
  release(intent: Intent): void {
    this.#writer(intent.shard)
      .write((op) => op.omapRmKeys([intent.name]))
      .catch(() => {})
  }

  /** Logs pieces for removal after the readers' grace. Durable once resolved, to be called before they become unreferenced. */
  async defer(owner: GcOwner, pieces: readonly Piece[]): Promise<void> {
    const dueMs = this.#context.env.clock.now() + this.#context.limits.gcWaitMs
    const writes: Promise<void>[] = []
    for (let at = 0; at < pieces.length; at += PIECES_PER_ENTRY) {
      const value = encodeRecord(pb.RgwGcEntry, { ...owner, pieces: pieces.slice(at, at + PIECES_PER_ENTRY) })
      const name = entryName(dueMs, newTag(this.#context))
      writes.push(this.#writer(this.#pickShard()).write((op) => op.omapSet([[name, value]])))
    }
    await Promise.all(writes)
  }

  /** Removes what a failed upload has written, then its entry. Best effort. */
  async discard(bucketId: string, piece: Piece, intent: Intent): Promise<void> {
    await this.#remove(bucketId, piece)
    this.release(intent)
  }

  /** One round over all entries that are due by `nowMs`. @returns how many stripes went. */
  async process(nowMs = this.#context.env.clock.now()): Promise<number> {
    if (this.#running) {
      await this.#running
      return 0
    }
    let removed = 0
    const round = async (): Promise<void> => {
      for (const shard of shardNames) removed += await this.#processShard(shard, nowMs)
    }
    this.#running = round()
    try {
      await this.#running
    } finally {
      this.#running = undefined
    }
    if (removed > 0) this.#context.log.info({ stripes: removed }, 'garbage collected')
    return removed
  }

  async #processShard(shard: string, nowMs: number): Promise<number> {
    const { gc } = this.#context.pools
    let removed = 0
    let after: string | undefined
    while (!this.#stopped) {
      let page: Awaited<ReturnType<typeof gc.omapGet>>
      try {
        page = await gc.omapGet(shard, { after, max: 100 })
      } catch (error) {
        if (isCode(error, 'ENOENT')) return removed
        throw error
      }
      for (const [name, value] of page.entries) {
        if (Number(name.slice(0, 16)) > nowMs || this.#stopped) return removed
        after = name
        removed += await this.#processEntry(shard, name, value, nowMs)
      }
      if (!page.more) return removed
    }
    return removed
  }

  async #processEntry(shard: string, name: string, value: Uint8Array, nowMs: number): Promise<number> {
    const { gc } = this.#context.pools
    const claimed = entryName(nowMs + CLAIM_MS, newTag(this.#context))
    try {
      await gc.operate(shard, (op) =>
        op
          .omapCmp(name, 'eq', value)
          .omapSet([[claimed, value]])
          .omapRmKeys([name]),
      )
    } catch (error) {
      if (isCode(error, 'ECANCELED')) return 0
      throw error
    }
    const entry = decodeRecord(pb.RgwGcEntry, value, 'a garbage collection entry')
    let removed = 0
    const inUse = await this.#inUse(entry)
    for (const piece of entry.pieces ?? []) {
      if (!inUse(piece)) removed += await this.#remove(entry.bucketId, piece)
    }
    await gc.omapRmKeys(shard, [claimed])
    return removed
  }

  async #inUse(entry: pb.RgwGcEntry): Promise<(piece: Piece) => boolean> {
    const held = new Set<string>()
    if (entry.uploadId !== '') {
      // The upload first: it goes after its head has come.
      try {
        const names = (entry.pieces ?? []).map(({ number }) => partKey(number ?? 0))
        const parts = await this.#context.pools.nonEc.omapGetByKeys(uploadName(entry.bucketId, entry.key, entry.uploadId), names)
        for (const bytes of parts.values()) held.add(decodeRecord(pb.RgwPart, bytes, 'a part').tag)
      } catch (error) {
        if (!isCode(error, 'ENOENT')) throw error
      }
    }
    const head = await this.#readHead(entry)
    if (entry.headTag !== '' && head?.head.tag === entry.headTag) return () => true
    for (const { tag } of head?.pieces ?? []) held.add(tag ?? '')
    return ({ tag }) => held.has(tag ?? '')
  }

  async #readHead(entry: pb.RgwGcEntry): Promise<{ head: Head; pieces: readonly Piece[] } | undefined> {
    try {
      const [bytes, data] = await this.#context.pools.data.operateRead(headName(entry.bucketId, entry.key), (op) =>
        op.getXattr(HEAD_XATTR).read(0, entry.uploadId === '' ? 1 : undefined),
      )
      const head = decodeRecord(pb.RgwHead, bytes, 'an object head')
      if (head.manifestSize === 0 || entry.uploadId === '') return { head, pieces: [] }
      const manifest = decodeRecord(pb.RgwManifest, data.subarray(0, head.manifestSize), 'a manifest')
      return { head, pieces: manifest.pieces ?? [] }
    } catch (error) {
      if (isCode(error, 'ENOENT', 'ENODATA')) return undefined
      throw error
    }
  }

  async #remove(bucketId: string, piece: Piece): Promise<number> {
    const { data } = this.#context.pools
    const count = stripesOf(piece.size ?? 0, piece.stripeSize ?? 1)
    let removed = 0
    for (let at = 0; at < count; at += REMOVALS_AT_A_TIME) {
      const some = Array.from({ length: Math.min(REMOVALS_AT_A_TIME, count - at) }, (_, n) => at + n)
      await Promise.all(
        some.map(async (stripe) => {
          try {
            await data.remove(stripeName(bucketId, piece.tag ?? '', stripe))
            removed++
          } catch (error) {
            if (!isCode(error, 'ENOENT')) throw error
          }
        }),
      )
    }
    return removed
  }
}
