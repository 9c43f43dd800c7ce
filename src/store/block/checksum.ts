// The checksum of one data block, over data that lies in chunks.
import { type Chunks, joinChunks, sliceChunks, xxh32 } from '../../base/mod.ts'
import { blockBytes } from './layout.ts'

export const blockChecksum = (block: Uint8Array): number => xxh32(block)

/** Cuts chunks whose length is a whole number of blocks into blocks. Only a block that spans chunks is copied. */
export function splitBlocks(chunks: Chunks): Uint8Array[] {
  const blocks: Uint8Array[] = []
  let parts: Uint8Array[] = []
  let have = 0
  for (const chunk of chunks) {
    let at = 0
    while (at < chunk.length) {
      const take = Math.min(blockBytes - have, chunk.length - at)
      const part = chunk.subarray(at, at + take)
      at += take
      have += take
      if (have < blockBytes) {
        parts.push(part)
        continue
      }
      if (parts.length === 0) blocks.push(part)
      else {
        parts.push(part)
        blocks.push(joinChunks(parts))
        parts = []
      }
      have = 0
    }
  }
  return blocks
}

/** `count` blocks of a chunk list from block `first` on, as views. */
export const blocksOf = (chunks: Chunks, first: number, count: number): Uint8Array[] =>
  sliceChunks(chunks, first * blockBytes, count * blockBytes)
