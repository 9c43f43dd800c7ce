// From object names to placement groups and from those to placement seeds: Ceph's arithmetic, bit for bit.
import { type PgId, utf8 } from '../base/mod.ts'
import { hash32_2, strHashRjenkins } from '../crush/mod.ts'

/** Separates the namespace from the name in what is hashed. */
const NAMESPACE_SEPARATOR = '\x1f'

/** The object's 32-bit hash. A locator key stands in for the name, so that objects can be kept together. */
export function objectHash(name: string, namespace = '', key = ''): number {
  const text = key === '' ? name : key
  return strHashRjenkins(utf8(namespace === '' ? text : `${namespace}${NAMESPACE_SEPARATOR}${text}`))
}

/** The mask for stableMod over n: 2^ceil(log2 n) - 1. */
export const modMask = (n: number): number => (n <= 1 ? 0 : 2 ** (32 - Math.clz32(n - 1)) - 1)

/** x mod n so that most values stay where they are when n grows. */
export function stableMod(x: number, n: number, mask: number): number {
  const folded = (x & mask) >>> 0
  return folded < n ? folded : (x & (mask >>> 1)) >>> 0
}

export const PoolFlag = {
  hashpspool: 1 << 0,
  full: 1 << 1,
  nodelete: 1 << 4,
  nopgchange: 1 << 5,
  nosizechange: 1 << 6,
  noscrub: 1 << 8,
  nodeepScrub: 1 << 9,
  fullQuota: 1 << 10,
  nearfull: 1 << 11,
  backfillfull: 1 << 12,
} as const

export interface PlacementPool {
  readonly id: number
  readonly flags: number
  readonly pgpNum: number
  readonly pgpNumMask: number
}

/** CRUSH's input for a PG. Without hashpspool the PGs of all pools lie on one line, and pools overlap. */
export function placementSeed(pool: PlacementPool, seed: number): number {
  const folded = stableMod(seed, pool.pgpNum, pool.pgpNumMask)
  return (pool.flags & PoolFlag.hashpspool) !== 0 ? hash32_2(folded, pool.id) : (folded + pool.id) >>> 0
}

/** A PG as one number: exact, for map keys. */
export const pgKey = (pool: number, seed: number): number => pool * 2 ** 32 + seed
export const pgOfKey = (key: number): PgId => ({ pool: Math.floor(key / 2 ** 32), seed: key % 2 ** 32 })
