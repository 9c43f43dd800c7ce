// The superblock: what makes a file the block file of this store. Written once, by mkfs, after everything else is durable.

import { pb } from '../../../proto/mod.ts'
import { SepiolaError, xxh64 } from '../../base/mod.ts'
import type { DiskFile } from '../../env/mod.ts'
import { blockBytes, firstDataBlock, maxLogBytes, maxStoreBytes, minLogBytes, superblockVersion } from './layout.ts'

const magic = Buffer.from('SEPIOLA-STORE\n\0\0', 'latin1')
/** Copies, one block each, from the start of the file. */
export const superblockCopies = 2

export interface Superblock {
  readonly uuid: Uint8Array
  readonly sizeBytes: number
  readonly logBytes: number
}

/** magic[16] length:u32 XXH64(record):u64 record, zeros to the end of the block. */
export function encodeSuperblock(superblock: Superblock): Uint8Array {
  const { uuid, sizeBytes, logBytes } = superblock
  const record = pb.StoreSuperblock.encode({ version: superblockVersion, compat: 1, uuid, blockBytes, sizeBytes, logBytes }).finish()
  const block = Buffer.alloc(blockBytes)
  magic.copy(block)
  block.writeUInt32LE(record.length, 16)
  block.writeBigUInt64LE(xxh64(record), 20)
  block.set(record, 28)
  return block
}

/** @throws SepiolaError EIO (damaged), EINVAL (not a store's, or one of a newer program). */
export function decodeSuperblock(bytes: Uint8Array): Superblock {
  const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (block.length < blockBytes || !block.subarray(0, 16).equals(magic)) throw new SepiolaError('EINVAL', 'this is not a block store')
  const length = block.readUInt32LE(16)
  if (length > blockBytes - 28 || block.readBigUInt64LE(20) !== xxh64(block.subarray(28, 28 + length))) {
    throw new SepiolaError('EIO', 'the superblock is damaged')
  }
  if (block.subarray(28 + length).some((byte) => byte !== 0)) throw new SepiolaError('EIO', 'the superblock is damaged behind its record')
  const record = pb.StoreSuperblock.decode(block.subarray(28, 28 + length))
  if (record.compat > superblockVersion)
    throw new SepiolaError('EINVAL', `the store has format ${record.version}, too new for this program`)
  const { uuid, sizeBytes, logBytes } = record
  const sane =
    uuid.length === 16 &&
    record.blockBytes === blockBytes &&
    sizeBytes > firstDataBlock * blockBytes &&
    sizeBytes <= maxStoreBytes &&
    logBytes >= minLogBytes &&
    logBytes <= maxLogBytes
  if (!sane) throw new SepiolaError('EIO', 'the superblock holds impossible values')
  return { uuid, sizeBytes, logBytes }
}

/** The first good copy, and what is wrong with the others. @throws what is wrong with the first when none is good. */
export async function readSuperblock(file: DiskFile): Promise<{ superblock: Superblock; damaged: { copy: number; error: Error }[] }> {
  const damaged: { copy: number; error: Error }[] = []
  let superblock: Superblock | undefined
  for (let copy = 0; copy < superblockCopies; copy++) {
    try {
      const found = decodeSuperblock(await file.read(copy * blockBytes, blockBytes))
      if (superblock && !Buffer.from(found.uuid).equals(superblock.uuid))
        throw new SepiolaError('EIO', 'the copies of the superblock differ')
      superblock ??= found
    } catch (error) {
      damaged.push({ copy, error: error as Error })
    }
  }
  if (!superblock) {
    const foreign = damaged.every(({ error }) => error instanceof SepiolaError && error.code === 'EINVAL')
    throw foreign || damaged.length === 0
      ? (damaged[0]?.error ?? new SepiolaError('EIO', 'no superblock'))
      : (damaged.find(({ error }) => !(error instanceof SepiolaError && error.code === 'EINVAL'))?.error as Error)
  }
  return { superblock, damaged }
}
