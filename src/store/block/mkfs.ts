// Makes an empty block store. The superblock is written last: a directory without one holds no store, whatever else lies there.

import { pb } from '../../../proto/mod.ts'
import { SepiolaError } from '../../base/mod.ts'
import type { DiskFile, Env } from '../../env/mod.ts'
import { type BinaryKey, checkpointKey, keyBytes, statsKey, uuidKey } from './keys.ts'
import { blockBytes, defaultLogBytes, files, firstDataBlock, maxLogBytes, maxStoreBytes, minLogBytes, minStoreBytes } from './layout.ts'
import { seal } from './seal.ts'
import { encodeTotals } from './state.ts'
import { encodeSuperblock, superblockCopies } from './superblock.ts'

export interface MkfsOptions {
  /** What the block file may grow to. Default: what the file system has free now. */
  readonly sizeBytes?: number
  /** Of the write-ahead log, preallocated; it bounds the metadata of one transaction to almost a half of it. */
  readonly logBytes?: number
}

const roundDown = (bytes: number, unit: number): number => Math.floor(bytes / unit) * unit

/**
 * Makes a block store in the directory `path`, which is created if need be.
 * @throws SepiolaError EEXIST when a store is there, EINVAL for impossible sizes, ENOSPC, EBUSY.
 */
export async function mkfsBlockStore(env: Pick<Env, 'disk' | 'kv' | 'random'>, path: string, options: MkfsOptions = {}): Promise<void> {
  const { disk } = env
  await disk.mkdir(path)
  const logBytes = options.logBytes ?? defaultLogBytes
  if (logBytes < minLogBytes || logBytes > maxLogBytes || logBytes % (2 * blockBytes) !== 0) {
    throw new SepiolaError(
      'EINVAL',
      `a log of ${logBytes} bytes: between ${minLogBytes} and ${maxLogBytes}, a multiple of ${2 * blockBytes}`,
    )
  }
  const { freeBytes } = await disk.space(path)
  const sizeBytes = roundDown(Math.min(options.sizeBytes ?? freeBytes - logBytes, maxStoreBytes), blockBytes)
  if (sizeBytes < minStoreBytes) {
    const what = options.sizeBytes === undefined ? `${freeBytes} bytes are free on its disk` : `${sizeBytes} bytes were asked for`
    throw new SepiolaError(options.sizeBytes === undefined ? 'ENOSPC' : 'EINVAL', `a block store needs ${minStoreBytes} bytes: ${what}`)
  }
  const lock = await disk.lock(`${path}/${files.lock}`)
  try {
    if (await disk.stat(`${path}/${files.block}`)) throw new SepiolaError('EEXIST', `there is a store in ${path}`)
    await disk.removeTree(`${path}/${files.kv}`) // of a mkfs that did not end
    const uuid = env.random.bytes(16)
    await makeLog(env, `${path}/${files.log}`, logBytes)
    await makeKv(env, `${path}/${files.kv}`, uuid)
    await makeBlockFile(env, path, encodeSuperblock({ uuid, sizeBytes, logBytes }))
    await disk.syncDirectory(path)
  } finally {
    await lock.release()
  }
}

/** Zeros, not a hole: a sync of the log must never have to record where its blocks are. */
async function makeLog(env: Pick<Env, 'disk'>, path: string, logBytes: number): Promise<void> {
  const file = await env.disk.open(path, 'create')
  try {
    await file.truncate(0)
    const zeros = new Uint8Array(Math.min(logBytes, 1 << 20))
    for (let at = 0; at < logBytes; at += zeros.length) await file.write(at, [zeros.subarray(0, Math.min(zeros.length, logBytes - at))])
    await file.sync()
  } finally {
    await file.close()
  }
}

async function makeKv(env: Pick<Env, 'kv'>, path: string, uuid: Uint8Array): Promise<void> {
  const kv = await env.kv.open(path)
  try {
    const put = (key: BinaryKey, value: Uint8Array) => ({ type: 'put', key: keyBytes(key), value: seal(key, value) }) as const
    const totals = encodeTotals({ nextId: 1, objects: 0, blocks: 0, omapBytes: 0 })
    const checkpoint = pb.StoreCheckpoint.encode({ seq: 0 }).finish()
    await kv.batch([put(uuidKey, uuid), put(statsKey, totals), put(checkpointKey, checkpoint)], { sync: true })
  } finally {
    await kv.close()
  }
}

async function makeBlockFile(env: Pick<Env, 'disk'>, path: string, superblock: Uint8Array): Promise<void> {
  const aside = `${path}/${files.block}.new`
  const file: DiskFile = await env.disk.open(aside, 'create')
  try {
    await file.truncate(0)
    for (let copy = 0; copy < superblockCopies; copy++) await file.write(copy * blockBytes, [superblock])
    await file.write(superblockCopies * blockBytes, [new Uint8Array((firstDataBlock - superblockCopies) * blockBytes)])
    await file.sync()
  } finally {
    await file.close()
  }
  await env.disk.syncDirectory(path)
  await env.disk.rename(aside, `${path}/${files.block}`)
}
