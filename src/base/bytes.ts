// Small helpers over Uint8Array. Chunk lists stay lists: payloads are joined only where a consumer needs one piece.
export type Chunks = readonly Uint8Array[]

export const EMPTY_BYTES = new Uint8Array(0)
const encoder = new TextEncoder()
const decoder = new TextDecoder()
export const utf8 = (text: string): Uint8Array => encoder.encode(text)
export const fromUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes)

export function chunksLength(chunks: Chunks): number {
  let total = 0
  for (const chunk of chunks) total += chunk.byteLength
  return total
}

/** One piece out of many; a single chunk is returned as it is, not copied. */
export function joinChunks(chunks: Chunks): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array
  const joined = new Uint8Array(chunksLength(chunks))
  let at = 0
  for (const chunk of chunks) {
    joined.set(chunk, at)
    at += chunk.byteLength
  }
  return joined
}

/** The part [offset, offset+length) of a chunk list as views, no copy. */
export function sliceChunks(chunks: Chunks, offset: number, length: number): Uint8Array[] {
  const out: Uint8Array[] = []
  let skip = offset
  let left = length
  for (const chunk of chunks) {
    if (left === 0) break
    if (skip >= chunk.byteLength) {
      skip -= chunk.byteLength
      continue
    }
    const take = Math.min(left, chunk.byteLength - skip)
    out.push(chunk.subarray(skip, skip + take))
    skip = 0
    left -= take
  }
  return out
}

/** Lexicographic by byte, the order of keys everywhere. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) {
    const d = (a[i] as number) - (b[i] as number)
    if (d !== 0) return d
  }
  return a.length - b.length
}

export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && compareBytes(a, b) === 0

/** Order of the UTF-8 encodings of two strings (differs from UTF-16 order above the basic plane). */
export function compareUtf8(a: string, b: string): number {
  if (a === b) return 0
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x === y) continue
    const xs = x >= 0xd800 && x <= 0xdfff
    const ys = y >= 0xd800 && y <= 0xdfff
    return xs === ys ? x - y : xs ? 1 : -1
  }
  return a.length - b.length
}
