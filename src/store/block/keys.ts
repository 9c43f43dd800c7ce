// Keys of the KV store. Inside the process a key is a binary string (one character per byte): cheap to hash, and compared by JavaScript
// in byte order. Grammar in proto/FORMATS.md.
import { reverseBits } from '../order.ts'
import type { ObjectKey } from '../types.ts'

export type BinaryKey = string

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII, from NUL on
const ascii = /^[\x00-\x7f]*$/
const zero = /\0/g
const escapedZero = /\0\xff/g

/** The UTF-8 bytes of a text as a binary string. */
export const binary = (text: string): BinaryKey => (ascii.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1'))
export const unbinary = (key: BinaryKey): string => (ascii.test(key) ? key : Buffer.from(key, 'latin1').toString('utf8'))
export const keyBytes = (key: BinaryKey): Uint8Array => Buffer.from(key, 'latin1')
export function fromKeyBytes(bytes: Uint8Array): BinaryKey {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
export const compareKeys = (a: BinaryKey, b: BinaryKey): number => (a === b ? 0 : a < b ? -1 : 1)

const char = String.fromCharCode
export const u32 = (n: number): BinaryKey => char((n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255)
export const u64 = (n: number): BinaryKey => u32(Math.floor(n / 2 ** 32)) + u32(n >>> 0)
const readU32 = (key: BinaryKey, at: number): number =>
  ((key.charCodeAt(at) << 24) | (key.charCodeAt(at + 1) << 16) | (key.charCodeAt(at + 2) << 8) | key.charCodeAt(at + 3)) >>> 0
export const readU64 = (key: BinaryKey, at: number): number => readU32(key, at) * 2 ** 32 + readU32(key, at + 4)

/** The first key after every key that starts with `prefix`. */
export function afterPrefix(prefix: BinaryKey): BinaryKey {
  let end = prefix.length
  while (end > 0 && prefix.charCodeAt(end - 1) === 255) end--
  return end === 0 ? '' : prefix.slice(0, end - 1) + char(prefix.charCodeAt(end - 1) + 1)
}

export const uuidKey: BinaryKey = 'Suuid'
export const statsKey: BinaryKey = 'Sstats'
export const checkpointKey: BinaryKey = 'Scheckpoint'
export const metaPrefix: BinaryKey = 'M'
export const metaKey = (name: string): BinaryKey => metaPrefix + binary(name)
export const collectionPrefix: BinaryKey = 'C'
export const collectionKey = (cid: string): BinaryKey => collectionPrefix + binary(cid)
/** A removed collection whose objects are still to be taken away. */
export const garbagePrefix: BinaryKey = 'G'
export const garbageKey = (collection: number): BinaryKey => garbagePrefix + u64(collection)
export const onodePrefix: BinaryKey = 'O'
export const onodesOf = (collection: number): BinaryKey => onodePrefix + u64(collection)
export const shardPrefix: BinaryKey = 'X'
export const shardsOf = (onode: number): BinaryKey => shardPrefix + u64(onode)
export const shardKey = (onode: number, shard: number): BinaryKey => shardsOf(onode) + u32(shard)
export const omapPrefix: BinaryKey = 'P'
export const omapOf = (omap: number): BinaryKey => omapPrefix + u64(omap)
export const omapKey = (omap: number, key: string): BinaryKey => omapOf(omap) + binary(key)

// A NUL inside a text becomes 00 FF and a text ends with 00 00, so that byte order of the whole is order by text, then by the next field.
const ordered = (text: string): BinaryKey => {
  const bytes = binary(text)
  return `${bytes.includes('\0') ? bytes.replace(zero, '\0\xff') : bytes}\0\0`
}
const headSnap = '\xff'.repeat(8)

export const onodeKey = (collection: number, oid: ObjectKey): BinaryKey =>
  onodesOf(collection) +
  u32(reverseBits(oid.hash)) +
  ordered(oid.namespace) +
  ordered(oid.name) +
  (oid.snap === 0 ? headSnap : u64(oid.snap))

/** @returns undefined when the key is not one that `onodeKey` makes. */
export function parseOnodeKey(key: BinaryKey): { collection: number; oid: ObjectKey } | undefined {
  if (key.length < 13 || !key.startsWith(onodePrefix)) return undefined
  const texts: string[] = []
  let at = 13
  for (let field = 0; field < 2; field++) {
    const start = at
    for (;;) {
      at = key.indexOf('\0', at)
      if (at < 0 || at + 1 >= key.length) return undefined
      if (key.charCodeAt(at + 1) === 0) break
      if (key.charCodeAt(at + 1) !== 255) return undefined
      at += 2
    }
    texts.push(unbinary(key.slice(start, at).replace(escapedZero, '\0')))
    at += 2
  }
  if (key.length !== at + 8) return undefined
  const snap = key.endsWith(headSnap) ? 0 : readU64(key, at)
  const oid = { hash: reverseBits(readU32(key, 9)), namespace: texts[0] as string, name: texts[1] as string, snap }
  return { collection: readU64(key, 1), oid }
}
