// Opens the files of a block store, replays the log, and rebuilds what lives in memory: totals, collections, the map of free blocks.

import { pb } from '../../../proto/mod.ts'
import { type Logger, SepiolaError } from '../../base/mod.ts'
import type { DiskFile, Env, Kv } from '../../env/mod.ts'
import { Allocator } from './allocator.ts'
import { OnodeCache } from './cache.ts'
import { blockRuns, kvOps, merge } from './committer.ts'
import type { FrameBody } from './frame.ts'
import {
  afterPrefix,
  type BinaryKey,
  checkpointKey,
  collectionPrefix,
  fromKeyBytes,
  garbagePrefix,
  keyBytes,
  onodePrefix,
  readU64,
  shardPrefix,
  statsKey,
  unbinary,
  uuidKey,
} from './keys.ts'
import { KvView } from './kv-view.ts'
import { blockBytes, collectionVersion, files, type StoreTunables } from './layout.ts'
import { Log, scanLog } from './log.ts'
import { decodeOnode, decodeRecord, decodeShard, newOnode, type Onode } from './onode.ts'
import { printable, seal, unseal } from './seal.ts'
import { StoreState, type StoreTotals } from './state.ts'
import { readSuperblock, type Superblock } from './superblock.ts'

export interface StoreFiles {
  readonly superblock: Superblock
  readonly damagedCopies: readonly { copy: number; error: Error }[]
  readonly blockFile: DiskFile
  readonly logFile: DiskFile
  readonly kv: Kv
  close(): Promise<void>
}

/** Locks the directory and opens what is in it. @throws SepiolaError ENOENT, EINVAL (no store of ours), EIO (damaged), EBUSY (in use). */
export async function openFiles(env: Pick<Env, 'disk' | 'kv'>, path: string): Promise<StoreFiles> {
  const { disk } = env
  if (!(await disk.stat(`${path}/${files.block}`))) throw new SepiolaError('ENOENT', `there is no block store in ${path}`)
  const undo: (() => Promise<void>)[] = []
  const close = async (): Promise<void> => {
    for (let step = undo.pop(); step; step = undo.pop()) await step()
  }
  try {
    const lock = await disk.lock(`${path}/${files.lock}`)
    undo.push(() => lock.release())
    const blockFile = await disk.open(`${path}/${files.block}`, 'rw')
    undo.push(() => blockFile.close())
    const { superblock, damaged } = await readSuperblock(blockFile)
    const logFile = await disk.open(`${path}/${files.log}`, 'rw')
    undo.push(() => logFile.close())
    const logBytes = await logFile.size()
    if (logBytes < superblock.logBytes) throw new SepiolaError('EIO', `the log has ${logBytes} bytes, not ${superblock.logBytes}`)
    const kv = await env.kv.open(`${path}/${files.kv}`)
    undo.push(() => kv.close())
    const uuid = await readSealed(kv, uuidKey)
    if (!Buffer.from(uuid).equals(superblock.uuid)) throw new SepiolaError('EIO', 'block file and KV store belong to different stores')
    return { superblock, damagedCopies: damaged, blockFile, logFile, kv, close }
  } catch (error) {
    await close()
    throw error instanceof SepiolaError
      ? new SepiolaError(error.code, `opening the store in ${path}: ${error.message}`, { cause: error })
      : error
  }
}

async function readSealed(kv: Kv, key: BinaryKey): Promise<Uint8Array> {
  const value = await kv.get(keyBytes(key))
  if (!value) throw new SepiolaError('EIO', `the metadata record ${printable(key)} is missing`)
  return unseal(key, value)
}

export async function readTotals(kv: Kv): Promise<StoreTotals> {
  const record = await readSealed(kv, statsKey)
  const { nextId, objects, blocks, omapBytes } = decodeRecord(
    () => pb.StoreStats.decode(record),
    () => 'the totals',
  )
  return { nextId, objects, blocks, omapBytes }
}
export async function readCheckpoint(kv: Kv): Promise<number> {
  const record = await readSealed(kv, checkpointKey)
  return decodeRecord(
    () => pb.StoreCheckpoint.decode(record).seq,
    () => 'the checkpoint',
  )
}

/**
 * Does again what the log has since the checkpoint. Every change is absolute and freed blocks were not used again before a checkpoint,
 * so that it does not matter how much of it had been done. @returns the last frame's number.
 */
export async function replayLog({ superblock, blockFile, logFile, kv }: StoreFiles, log: Logger): Promise<number> {
  const checkpoint = await readCheckpoint(kv)
  const { frames, missing, lastSeq } = await scanLog(logFile, superblock.logBytes, superblock.uuid, checkpoint)
  if (missing !== undefined) {
    throw new SepiolaError('EIO', `the log is damaged: frame ${missing} cannot be read, though frame ${lastSeq} can; run fsck`)
  }
  if (frames.length === 0) return checkpoint
  await applyFrames({ blockFile, kv }, frames, lastSeq)
  log.info({ frames: frames.length, seq: lastSeq }, 'replayed the log')
  return lastSeq
}

export async function applyFrames(
  { blockFile, kv }: Pick<StoreFiles, 'blockFile' | 'kv'>,
  frames: readonly FrameBody[],
  lastSeq: number,
): Promise<void> {
  const body = merge(frames)
  for (const { start, chunks } of blockRuns(body.blocks)) await blockFile.write(start * blockBytes, chunks)
  if (body.blocks.size > 0) await blockFile.sync()
  await kv.batch(kvOps(body.changes), { sync: false })
  for (const { gte, lt } of body.ranges) await kv.deleteRange({ gte: keyBytes(gte), lt: keyBytes(lt) })
  const record = seal(checkpointKey, pb.StoreCheckpoint.encode({ seq: lastSeq }).finish())
  await kv.batch([{ type: 'put', key: keyBytes(checkpointKey), value: record }], { sync: true })
}

async function* records(kv: Kv, prefix: BinaryKey): AsyncGenerator<[BinaryKey, Uint8Array]> {
  for await (const [key, value] of kv.iterate({ gte: keyBytes(prefix), lt: keyBytes(afterPrefix(prefix)) }))
    yield [fromKeyBytes(key), value]
}

/** Marks what every block map uses. A damaged record is told and passed over: its object cannot be read, others can. */
async function rebuildSpace(
  kv: Kv,
  state: Pick<StoreState, 'allocator' | 'shared'>,
  log: Logger,
): Promise<{ objects: number; blocks: number }> {
  const { allocator, shared } = state
  let objects = 0
  let blocks = 0
  const mark = (onode: Onode): void => {
    for (let i = 0; i < onode.mapped; i++) {
      const block = onode.map[i] as number
      if (block === 0) continue
      if (!allocator.isValid(block)) throw new SepiolaError('EIO', `block ${block} is outside the store`)
      if (allocator.markUsed(block)) blocks++
      else shared.set(block, (shared.get(block) ?? 1) + 1)
    }
  }
  const tolerant = (key: BinaryKey, action: () => void): void => {
    try {
      action()
    } catch (error) {
      if (!(error instanceof SepiolaError)) throw error
      log.error({ key: printable(key), error: error.message }, 'a metadata record is damaged')
    }
  }
  for await (const [key, value] of records(kv, onodePrefix)) {
    objects++
    tolerant(key, () => mark(decodeOnode(unseal(key, value), () => printable(key)).onode))
  }
  for await (const [key, value] of records(kv, shardPrefix)) {
    tolerant(key, () => {
      const onode = newOnode(0)
      decodeShard(onode, 0, unseal(key, value), () => printable(key))
      mark(onode)
    })
  }
  return { objects, blocks }
}

export interface Mounted {
  readonly state: StoreState
  readonly log: Log
  readonly lastSeq: number
  /** Collections removed whose objects are still there. */
  readonly garbage: number[]
}

export async function mountState(
  env: Pick<Env, 'disk'>,
  path: string,
  opened: StoreFiles,
  tunables: StoreTunables,
  log: Logger,
): Promise<Mounted> {
  const { superblock, kv, blockFile } = opened
  for (const { copy, error } of opened.damagedCopies) log.error({ copy, error: error.message }, 'a copy of the superblock is damaged')
  const lastSeq = await replayLog(opened, log)
  const totals = await readTotals(kv)
  const view = new KvView(kv)
  const writeAhead = new Log(opened.logFile, superblock.logBytes)
  const allocator = new Allocator(superblock.sizeBytes / blockBytes)
  const deferredMaxTransactionBytes = Math.min(tunables.deferredMaxTransactionBytes, writeAhead.maxFrameBytes >> 1)
  const state = new StoreState({
    path,
    superblock,
    tunables: { ...tunables, deferredMaxTransactionBytes },
    log,
    disk: env.disk,
    blockFile,
    view,
    cache: new OnodeCache(view, tunables.cacheBytes),
    allocator,
    totals,
  })
  const found = await rebuildSpace(kv, state, log)
  if (found.objects !== totals.objects || found.blocks !== totals.blocks) {
    log.error(
      { ...found, recorded: { objects: totals.objects, blocks: totals.blocks } },
      'the records do not add up to the totals: run fsck',
    )
    Object.assign(totals, found)
  }
  for await (const [key, value] of records(kv, collectionPrefix)) {
    const cid = unbinary(key.slice(collectionPrefix.length))
    const record = decodeRecord(
      () => pb.StoreCollection.decode(unseal(key, value)),
      () => `collection ${cid}`,
    )
    if (record.compat > collectionVersion) throw new SepiolaError('EIO', `collection ${cid} was written by a newer version`)
    state.collections.set(cid, { cid, id: record.id })
  }
  const garbage: number[] = []
  for await (const [key] of records(kv, garbagePrefix)) garbage.push(readU64(key, garbagePrefix.length))
  return { state, log: writeAhead, lastSeq, garbage }
}
