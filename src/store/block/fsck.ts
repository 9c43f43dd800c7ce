// The offline check: reads everything a block store holds and tells every damage it finds, changing nothing unless asked to repair.
// What the log holds and the KV does not is laid over it in memory, as a mount would apply it.

import { pb } from '../../../proto/mod.ts'
import { type Logger, SepiolaError, silentLogger, xxh32 } from '../../base/mod.ts'
import type { Env } from '../../env/mod.ts'
import { describeObject } from '../order.ts'
import { Allocator } from './allocator.ts'
import { merge } from './committer.ts'
import type { FrameBody } from './frame.ts'
import {
  type BinaryKey,
  checkpointKey,
  collectionPrefix,
  garbagePrefix,
  keyBytes,
  metaPrefix,
  omapPrefix,
  onodePrefix,
  parseOnodeKey,
  readU64,
  shardPrefix,
  statsKey,
  unbinary,
  uuidKey,
} from './keys.ts'
import { KvView } from './kv-view.ts'
import { blockBytes, collectionVersion, firstDataBlock } from './layout.ts'
import { type LogScan, scanLog } from './log.ts'
import { applyFrames, openFiles, readCheckpoint, readTotals, type StoreFiles } from './mount.ts'
import { decodeOnode, decodeRecord, loadShards, type Onode } from './onode.ts'
import { printable, seal, unseal } from './seal.ts'
import { encodeTotals, type StoreTotals } from './state.ts'
import { encodeSuperblock } from './superblock.ts'

export type FsckKind =
  | 'superblock' // a copy is damaged, or the files do not belong together
  | 'log' // acknowledged frames cannot be read
  | 'record' // a metadata record is damaged or of no known kind
  | 'onode' // an object's record contradicts itself or others
  | 'extent' // a block map leads outside the store, or to a block that is another's
  | 'data' // data does not match its checksum
  | 'collection' // an object without a collection, or two with one id
  | 'orphan' // omap keys or block maps of no object
  | 'totals' // the records do not add up to the recorded totals: something is lost, or leaked

export interface FsckError {
  readonly kind: FsckKind
  /** Collection, namespace and name of the object, where it is one object's. */
  readonly object?: string
  readonly detail: string
  readonly repaired: boolean
}
export interface FsckReport {
  readonly errors: FsckError[]
  readonly collections: number
  readonly objects: number
  /** Sum of the objects' sizes. */
  readonly bytes: number
  /** Blocks in use, a shared one counted once. */
  readonly blocks: number
  readonly omapKeys: number
  /** Log frames that the next mount replays. */
  readonly logFrames: number
}

const maxErrors = 10_000
const readBlocksMax = 256

/**
 * Checks the store in the directory `path`, which nobody may have open.
 * `repair` puts right what can be put right from what is there: the superblock's copy, the log, orphans, totals. A damaged object stays
 * as it is: its other replicas have it.
 * @throws SepiolaError ENOENT (no store), EBUSY (in use).
 */
export async function fsckBlockStore(
  env: Pick<Env, 'disk' | 'kv'>,
  path: string,
  options: { repair?: boolean; log?: Logger } = {},
): Promise<FsckReport> {
  let opened: StoreFiles
  try {
    opened = await openFiles(env, path)
  } catch (error) {
    if (!(error instanceof SepiolaError) || (error.code !== 'EIO' && error.code !== 'EINVAL')) throw error
    const errors: FsckError[] = [{ kind: 'superblock', detail: error.message, repaired: false }]
    return { errors, collections: 0, objects: 0, bytes: 0, blocks: 0, omapKeys: 0, logFrames: 0 }
  }
  try {
    return await new Fsck(opened, options.repair ?? false, options.log ?? silentLogger).run()
  } finally {
    await opened.close()
  }
}

class Fsck {
  readonly #files: StoreFiles
  readonly #repair: boolean
  readonly #log: Logger
  readonly #view: KvView
  readonly #allocator: Allocator
  readonly #errors: FsckError[] = []
  readonly #collections = new Map<number, string>()
  /** Onode id -> how many shards it says it has, and its name. */
  readonly #onodes = new Map<number, { shards: number; name: string }>()
  readonly #omaps = new Map<number, string>()
  readonly #sharedBlocks = new Set<number>()
  #deferred: FrameBody['blocks'] = new Map()
  #ranges: FrameBody['ranges'] = []
  #objects = 0
  #bytes = 0
  #blocks = 0
  #omapKeys = 0
  #maxId = 0
  #orphans: BinaryKey[] = []

  constructor(files: StoreFiles, repair: boolean, log: Logger) {
    this.#files = files
    this.#repair = repair
    this.#log = log
    this.#view = new KvView(files.kv)
    this.#allocator = new Allocator(files.superblock.sizeBytes / blockBytes)
  }

  #error(kind: FsckKind, detail: string, object?: string, repaired = false): void {
    if (this.#errors.length >= maxErrors) return
    this.#errors.push({ kind, ...(object === undefined ? {} : { object }), detail, repaired })
    this.#log.warn({ kind, object, detail, repaired }, 'fsck')
  }

  async run(): Promise<FsckReport> {
    await this.#superblocks()
    const logFrames = await this.#readLog()
    await this.#records()
    await this.#onodeRecords()
    if (this.#sharedBlocks.size > 0) await this.#sharing()
    await this.#shardRecords()
    await this.#omapRecords()
    await this.#removeOrphans()
    await this.#totals()
    const collections = [...this.#collections.values()].filter((cid) => cid !== '').length
    const { objects, bytes, blocks, omapKeys } = {
      objects: this.#objects,
      bytes: this.#bytes,
      blocks: this.#blocks,
      omapKeys: this.#omapKeys,
    }
    return { errors: this.#errors, collections, objects, bytes, blocks, omapKeys, logFrames }
  }

  async #superblocks(): Promise<void> {
    const { damagedCopies, blockFile, superblock } = this.#files
    for (const { copy, error } of damagedCopies) {
      if (this.#repair) await blockFile.write(copy * blockBytes, [encodeSuperblock(superblock)])
      this.#error('superblock', `copy ${copy}: ${error.message}`, undefined, this.#repair)
    }
    if (this.#repair && damagedCopies.length > 0) await blockFile.sync()
  }

  async #readLog(): Promise<number> {
    const { superblock, logFile, kv } = this.#files
    let scan: LogScan
    try {
      scan = await scanLog(logFile, superblock.logBytes, superblock.uuid, await readCheckpoint(kv))
    } catch (error) {
      this.#error('record', (error as Error).message)
      return 0
    }
    if (scan.missing !== undefined) {
      const last = scan.beyond[scan.beyond.length - 1]?.seq
      this.#error('log', `frame ${scan.missing} cannot be read, though frame ${last} can`, undefined, this.#repair)
    }
    const frames = [...scan.frames, ...scan.beyond]
    if (this.#repair) {
      if (frames.length > 0) await applyFrames(this.#files, frames, scan.lastSeq)
      return 0
    }
    const body = merge(frames)
    this.#view.stage(body.changes, 1)
    this.#deferred = body.blocks
    this.#ranges = body.ranges
    return frames.length
  }

  /** Records under a prefix with their values; a damaged value is reported and left out. */
  async *#under(prefix: BinaryKey, name: (key: BinaryKey) => string | undefined): AsyncGenerator<[BinaryKey, Uint8Array | undefined]> {
    for await (const [key, sealed] of this.#view.sealedUnder(prefix)) {
      if (this.#ranges.some(({ gte, lt }) => key >= gte && key < lt)) continue
      let value: Uint8Array | undefined
      try {
        value = unseal(key, sealed)
      } catch (error) {
        this.#error('record', (error as Error).message, name(key))
      }
      yield [key, value]
    }
  }

  /** Everything that is not an object's. */
  async #records(): Promise<void> {
    const known = new Set([onodePrefix, shardPrefix, omapPrefix])
    const single = new Set<BinaryKey>([uuidKey, statsKey, checkpointKey])
    for await (const [key, value] of this.#outsideObjects(known)) {
      const type = key[0] as string
      if (type === collectionPrefix) this.#collectionRecord(key, value)
      else if (type === garbagePrefix && key.length === 9) this.#collections.set(readU64(key, 1), '')
      else if (type !== metaPrefix && !single.has(key)) this.#error('record', `unknown record ${printable(key)}`)
    }
  }
  async *#outsideObjects(skip: ReadonlySet<BinaryKey>): AsyncGenerator<[BinaryKey, Uint8Array | undefined]> {
    const prefixes = Array.from({ length: 255 }, (_, i) => String.fromCharCode(i))
    for (const prefix of prefixes) if (!skip.has(prefix)) yield* this.#under(prefix, () => undefined)
  }
  #collectionRecord(key: BinaryKey, value: Uint8Array | undefined): void {
    if (!value) return
    const cid = unbinary(key.slice(1))
    try {
      const record = decodeRecord(
        () => pb.StoreCollection.decode(value),
        () => `collection ${cid}`,
      )
      if (record.compat > collectionVersion) this.#error('record', `collection ${cid} was written by a newer version`)
      const other = this.#collections.get(record.id)
      if (other !== undefined) this.#error('collection', `collections ${cid} and ${other} have one id`)
      this.#collections.set(record.id, cid)
      this.#maxId = Math.max(this.#maxId, record.id)
    } catch (error) {
      this.#error('record', (error as Error).message)
    }
  }

  #name(key: BinaryKey): string {
    const parsed = parseOnodeKey(key)
    if (!parsed) return printable(key)
    const cid = this.#collections.get(parsed.collection)
    return describeObject(cid === undefined ? `?${parsed.collection}` : cid === '' ? '(removed)' : cid, parsed.oid)
  }

  async #onodeRecords(): Promise<void> {
    for await (const [key, value] of this.#under(onodePrefix, (k) => this.#name(k))) {
      this.#objects++
      const name = this.#name(key)
      const parsed = parseOnodeKey(key)
      if (!parsed) this.#error('onode', `the key ${printable(key)} is not an object's`)
      else if (!this.#collections.has(parsed.collection)) this.#error('collection', `collection ${parsed.collection} does not exist`, name)
      const onode = value && (await this.#loadOnode(value, name))
      if (!onode) continue
      this.#checkOnode(onode, name)
      await this.#checkData(onode, name)
    }
  }

  async #loadOnode(value: Uint8Array, name: string): Promise<Onode | undefined> {
    try {
      const { onode, shards } = decodeOnode(value, () => name)
      this.#remember(onode, shards, name)
      return await this.#wholeOnode(value, name)
    } catch (error) {
      this.#error('onode', (error as Error).message, name)
      return undefined
    }
  }
  #wholeOnode(value: Uint8Array, name: string): Promise<Onode> {
    return loadShards(
      value,
      (keys) => this.#view.getMany(keys),
      () => name,
    )
  }
  #remember(onode: Onode, shards: number, name: string): void {
    const other = this.#onodes.get(onode.id)
    if (other) this.#error('onode', `has the same id ${onode.id} as ${other.name}`, name)
    this.#onodes.set(onode.id, { shards, name })
    if (onode.omapId > 0) {
      if (this.#omaps.has(onode.omapId)) this.#error('onode', `has the same omap as ${this.#omaps.get(onode.omapId)}`, name)
      this.#omaps.set(onode.omapId, name)
    }
    this.#maxId = Math.max(this.#maxId, onode.id, onode.omapId, onode.shareGroup)
  }

  #checkOnode(onode: Onode, name: string): void {
    this.#bytes += onode.size
    if (onode.mapped > 0 && (onode.mapped - 1) * blockBytes >= onode.size) {
      this.#error('onode', `has data up to block ${onode.mapped} but a size of ${onode.size}`, name)
    }
    for (let i = 0; i < onode.mapped; i++) {
      const block = onode.map[i] as number
      if (block === 0) continue
      if (!this.#allocator.isValid(block)) {
        this.#error(
          'extent',
          `offset ${i * blockBytes}: block ${block} is outside the store (${firstDataBlock}..${this.#allocator.totalBlocks})`,
          name,
        )
      } else if (this.#allocator.markUsed(block)) this.#blocks++
      else this.#sharedBlocks.add(block)
    }
  }

  async #checkData(onode: Onode, name: string): Promise<void> {
    for (let i = 0; i < onode.mapped; ) {
      const start = onode.map[i] as number
      let count = 1
      while (start !== 0 && count < readBlocksMax && i + count < onode.mapped && onode.map[i + count] === start + count) count++
      if (start !== 0 && this.#allocator.isValid(start) && this.#allocator.isValid(start + count - 1))
        await this.#checkRun(onode, i, start, count, name)
      i += count
    }
    await this.#checkTail(onode, name)
  }
  async #checkRun(onode: Onode, first: number, start: number, count: number, name: string): Promise<void> {
    let bytes: Uint8Array
    try {
      bytes = await this.#files.blockFile.read(start * blockBytes, count * blockBytes)
    } catch (error) {
      this.#error('data', `offset ${first * blockBytes}: ${(error as Error).message}`, name)
      return
    }
    for (let i = 0; i < count; i++) {
      const block = this.#deferred.get(start + i)?.bytes ?? bytes.subarray(i * blockBytes, (i + 1) * blockBytes)
      if (block.length === blockBytes && xxh32(block) === onode.checksums[first + i]) continue
      this.#error('data', `offset ${(first + i) * blockBytes}: checksum mismatch in block ${start + i}`, name)
    }
  }
  /** Behind the end of an object its last block holds zeros, or a later write that extends it would show what was there. */
  async #checkTail(onode: Onode, name: string): Promise<void> {
    const last = Math.floor(onode.size / blockBytes)
    const block = last < onode.mapped ? (onode.map[last] as number) : 0
    if (block === 0 || !this.#allocator.isValid(block)) return
    const bytes = this.#deferred.get(block)?.bytes ?? (await this.#files.blockFile.read(block * blockBytes, blockBytes))
    if (xxh32(bytes) === onode.checksums[last] && bytes.subarray(onode.size % blockBytes).some((byte) => byte !== 0)) {
      this.#error('data', 'the last block is not zero behind the end of the object', name)
    }
  }

  /** Blocks that several onodes map: they must be of one share group, and agree on the checksum. */
  async #sharing(): Promise<void> {
    const users = new Map<number, { key: BinaryKey; group: number; checksum: number; name: string }>()
    for await (const [key, sealed] of this.#view.sealedUnder(onodePrefix)) {
      const name = this.#name(key)
      let onode: Onode
      try {
        onode = await this.#wholeOnode(unseal(key, sealed), name)
      } catch {
        continue // reported before
      }
      for (let i = 0; i < onode.mapped; i++) {
        const block = onode.map[i] as number
        if (!this.#sharedBlocks.has(block)) continue
        const mine = { key, group: onode.shareGroup, checksum: onode.checksums[i] as number, name }
        const other = users.get(block)
        if (!other) users.set(block, mine)
        else if (other.key === key || mine.group === 0 || mine.group !== other.group || mine.checksum !== other.checksum) {
          this.#error('extent', `offset ${i * blockBytes}: block ${block} is also ${other.name}'s`, name)
        }
      }
    }
  }

  async #shardRecords(): Promise<void> {
    for await (const [key] of this.#under(shardPrefix, (k) => this.#onodes.get(readU64(k, 1))?.name)) {
      const owner = this.#onodes.get(readU64(key, 1))
      const shard = readU64(`\0\0\0\0${key.slice(9)}`, 0)
      if (key.length === 13 && owner && shard >= 1 && shard < owner.shards) continue
      this.#orphans.push(key)
      this.#error('orphan', `block map ${printable(key)} belongs to no object`, owner?.name, this.#repair)
    }
  }

  async #omapRecords(): Promise<void> {
    let orphan = -1
    for await (const [key, value] of this.#under(omapPrefix, (k) => this.#omaps.get(readU64(k, 1)))) {
      this.#omapKeys++
      const id = readU64(key, 1)
      if (key.length >= 9 && this.#omaps.has(id)) {
        if (value && Buffer.from(unbinary(key.slice(9))).toString('latin1') !== key.slice(9)) {
          this.#error('record', `the omap key ${printable(key.slice(9))} is not UTF-8`, this.#omaps.get(id))
        }
        continue
      }
      this.#orphans.push(key)
      if (id !== orphan) this.#error('orphan', `omap ${id} belongs to no object`, undefined, this.#repair)
      orphan = id
    }
  }

  async #removeOrphans(): Promise<void> {
    if (!this.#repair || this.#orphans.length === 0) return
    await this.#files.kv.batch(
      this.#orphans.map((key) => ({ type: 'del', key: keyBytes(key) })),
      { sync: true },
    )
  }

  async #totals(): Promise<void> {
    const stored = await this.#view.get(statsKey).catch(() => undefined)
    let recorded: StoreTotals | undefined
    try {
      recorded = stored ? pb.StoreStats.decode(stored) : await readTotals(this.#files.kv)
    } catch (error) {
      this.#error('record', (error as Error).message, undefined, this.#repair)
    }
    const found = { objects: this.#objects, blocks: this.#blocks }
    if (recorded && (recorded.objects !== found.objects || recorded.blocks !== found.blocks)) {
      const detail = `${recorded.objects} objects and ${recorded.blocks} blocks are recorded, ${found.objects} and ${found.blocks} were found`
      this.#error('totals', detail, undefined, this.#repair)
    } else if (recorded && recorded.nextId <= this.#maxId) {
      this.#error('totals', `the next id is ${recorded.nextId}, but ${this.#maxId} is in use`, undefined, this.#repair)
    } else if (recorded) return
    if (!this.#repair) return
    const totals = { ...found, nextId: Math.max(this.#maxId + 1, recorded?.nextId ?? 1), omapBytes: recorded?.omapBytes ?? 0 }
    await this.#files.kv.batch([{ type: 'put', key: keyBytes(statsKey), value: seal(statsKey, encodeTotals(totals)) }], { sync: true })
  }
}
