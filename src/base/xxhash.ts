// xxHash (XXH64, XXH32) from the xxhash-wasm package. WebAssembly compiles once, while this module loads, so that callers stay synchronous.
import xxhash from 'xxhash-wasm'

const hasher = await xxhash()

/** XXH32 of the bytes, an unsigned 32-bit number. */
export const xxh32 = (bytes: Uint8Array, seed = 0): number => hasher.h32Raw(bytes, seed)
/** XXH64 of the bytes. */
export const xxh64 = (bytes: Uint8Array, seed = 0n): bigint => hasher.h64Raw(bytes, seed)
/** A running XXH64 for data in chunks. */
export const createXxh64 = (seed = 0n): { update(chunk: Uint8Array): void; digest(): bigint } => {
  const state = hasher.create64(seed)
  return { update: (chunk) => void state.update(chunk), digest: () => state.digest() }
}
