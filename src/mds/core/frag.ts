// Directory fragments (Ceph's frag_t): a directory's names are spread by hash over the leaves of a binary tree. A fragment's code is
// its depth in bits 24-31 and the hash bits that its names share, left-aligned, in bits 0-23.
import { compareUtf8, utf8, xxh32 } from '../../base/mod.ts'

export const ROOT_FRAG = 0
const HASH_BITS = 24
/** Deeper than this a fragment is not split, however long it grows. */
export const FRAG_BITS_MAX = 16

const bitsOf = (code: number): number => code >>> HASH_BITS
const prefixOf = (code: number): number => code & 0xff_ffff
const codeOf = (bits: number, value: number): number => ((bits << HASH_BITS) | value) >>> 0

/** Where a name falls: 24 bits. */
export const nameHash = (name: string): number => xxh32(utf8(name)) >>> 8

export function fragContains(code: number, hash: number): boolean {
  const bits = bitsOf(code)
  return bits === 0 || hash >>> (HASH_BITS - bits) === prefixOf(code) >>> (HASH_BITS - bits)
}
export function splitFrag(code: number): [number, number] {
  const bits = bitsOf(code) + 1
  const value = prefixOf(code)
  return [codeOf(bits, value), codeOf(bits, value | (1 << (HASH_BITS - bits)))]
}
export const canSplit = (code: number): boolean => bitsOf(code) < FRAG_BITS_MAX
/** The parent of a fragment, and the other half of that. Not for the root. */
export function parentFrag(code: number): { parent: number; sibling: number } {
  const bits = bitsOf(code)
  const bit = 1 << (HASH_BITS - bits)
  const value = prefixOf(code)
  return { parent: codeOf(bits - 1, value & ~bit), sibling: codeOf(bits, value ^ bit) }
}

/** Leaves in the order in which a listing goes through them. */
export const sortFrags = (codes: readonly number[]): number[] => [...codes].sort((a, b) => prefixOf(a) - prefixOf(b))

/** The leaf that holds a hash; leaves as sortFrags gives them, none for an unsplit directory. */
export function leafOf(leaves: readonly number[], hash: number): number {
  let low = 0
  let high = leaves.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (prefixOf(leaves[middle] as number) <= hash) low = middle
    else high = middle - 1
  }
  return leaves[low] ?? ROOT_FRAG
}
const endOf = (code: number): number => prefixOf(code) + 2 ** (HASH_BITS - bitsOf(code))
/** The leaves that hold names of a fragment, which may have been split or merged since: those below it, or the one above. */
export function leavesWithin(leaves: readonly number[], code: number): number[] {
  if (leaves.length === 0) return [ROOT_FRAG]
  const below = leaves.filter((leaf) => prefixOf(leaf) >= prefixOf(code) && endOf(leaf) <= endOf(code))
  return below.length > 0 ? below : [leafOf(leaves, prefixOf(code))]
}
/** Where a listing goes on behind a fragment; undefined: that was the last. */
export function nextFrag(leaves: readonly number[], code: number): number | undefined {
  const next = endOf(code)
  if (next >= 2 ** HASH_BITS) return undefined
  const leaf = leaves.length === 0 ? ROOT_FRAG : leafOf(leaves, next)
  return prefixOf(leaf) === next ? leaf : codeOf(bitsOf(code), next)
}
/** Whether the leaves cover every hash once. */
export function isFragTree(leaves: readonly number[]): boolean {
  let next = 0
  for (const leaf of leaves) {
    if (bitsOf(leaf) > HASH_BITS || prefixOf(leaf) !== next) return false
    next += 2 ** (HASH_BITS - bitsOf(leaf))
  }
  return leaves.length === 0 || next === 2 ** HASH_BITS
}

export const fragOid = (ino: number, code: number): string => `${ino.toString(16)}.${code.toString(16).padStart(8, '0')}`

/** Omap keys of dentries: NAME_head, and NAME_SNAPHEX13 for what snapshots keep, up to that one. */
export const headKey = (name: string): string => `${name}_head`
export const snapKey = (name: string, last: number): string => `${name}_${last.toString(16).padStart(13, '0')}`
/** last 0: the head. Undefined: not a dentry's key. */
export function parseKey(key: string): { name: string; last: number } | undefined {
  const at = key.lastIndexOf('_')
  if (at <= 0) return undefined
  const tail = key.slice(at + 1)
  if (tail === 'head') return { name: key.slice(0, at), last: 0 }
  return /^[0-9a-f]{13}$/.test(tail) ? { name: key.slice(0, at), last: Number.parseInt(tail, 16) } : undefined
}
export const compareNames = (a: string, b: string): number => compareUtf8(headKey(a), headKey(b))
