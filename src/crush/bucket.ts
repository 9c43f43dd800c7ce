// Makes buckets of each algorithm from items and weights, with what their choice needs precomputed.
import { powDouble } from './pow.ts'
import { type Bucket, BucketAlg, CrushError } from './types.ts'

export interface BucketSpec {
  readonly id: number
  readonly type: number
  readonly alg: number
  readonly hash?: number
  readonly items: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

const EMPTY = new Float64Array(0)

/** @throws CrushError for a wrong algorithm, unequal weights in a uniform bucket, or a weight sum beyond 32 bits. */
export function makeBucket(spec: BucketSpec, strawCalcVersion: number): Bucket {
  const { id, type, alg } = spec
  const hash = spec.hash ?? 0
  if (hash !== 0) throw new CrushError(`bucket ${id}: unknown hash ${hash}`)
  const items = Int32Array.from(spec.items)
  const weights = Float64Array.from(spec.weights)
  let weight = 0
  for (const w of weights) weight += w
  if (weight > 0xffffffff) throw new CrushError(`bucket ${id}: the sum of its weights is too large`)
  return { id, type, alg, hash, weight, items, weights, aux: makeAux(id, alg, weights, strawCalcVersion) }
}

function makeAux(id: number, alg: number, weights: Float64Array, strawCalcVersion: number): Float64Array {
  switch (alg) {
    case BucketAlg.uniform:
      if (weights.some((w) => w !== weights[0])) throw new CrushError(`bucket ${id}: item weights in a uniform bucket must match`)
      return EMPTY
    case BucketAlg.list:
      return runningSums(weights)
    case BucketAlg.tree:
      return treeNodes(weights)
    case BucketAlg.straw:
      return strawLengths(weights, strawCalcVersion)
    case BucketAlg.straw2:
      return EMPTY
    default:
      throw new CrushError(`bucket ${id}: unknown algorithm ${alg}`)
  }
}

function runningSums(weights: Float64Array): Float64Array {
  let sum = 0
  return weights.map((w) => (sum += w))
}

/** Nodes of a tree bucket are numbered in order: leaf i is node 2i+1, a node's height is its count of trailing zero bits. */
export const treeHeight = (node: number): number => 31 - Math.clz32(node & -node)

export function treeNodeCount(size: number): number {
  if (size === 0) return 0
  return 2 ** (33 - Math.clz32(size - 1))
}

function treeNodes(weights: Float64Array): Float64Array {
  const count = treeNodeCount(weights.length)
  const nodes = new Float64Array(count)
  weights.forEach((w, i) => {
    let node = 2 * i + 1
    nodes[node] = w
    while (node !== count / 2) {
      const step = 1 << treeHeight(node)
      node = (node & (step << 1)) !== 0 ? node - step : node + step
      nodes[node] = (nodes[node] as number) + w
    }
  })
  return nodes
}

/**
 * Straw v1 lengths, so that the longest of scaled draws falls on items by weight. Version 0 is the formula that miscounts equal and
 * zero weights; version 1 mends it. Both are kept because placement depends on them.
 */
function strawLengths(weights: Float64Array, version: number): Float64Array {
  const size = weights.length
  const straws = new Float64Array(size)
  const order = Array.from(weights, (_, i) => i).sort((a, b) => (weights[a] as number) - (weights[b] as number) || a - b)
  const at = (i: number): number => weights[order[i] as number] as number
  let left = size
  let straw = 1
  let below = 0
  let last = 0
  for (let i = 0; i < size; ) {
    const item = order[i] as number
    if (at(i) === 0) {
      straws[item] = 0
      if (version >= 1) left--
      i++
      continue
    }
    straws[item] = Math.trunc(straw * 0x10000) >>> 0
    i++
    if (i === size) break
    if (version === 0) {
      if (at(i) === at(i - 1)) continue
      below += (at(i - 1) - last) * left
      for (let j = i; j < size && at(j) === at(i); j++) left--
    } else {
      below += (at(i - 1) - last) * left
      left--
    }
    const next = Math.imul(left, at(i) - at(i - 1)) >>> 0
    straw *= powDouble(1 / (below / (below + next)), 1 / left)
    last = at(i - 1)
  }
  return straws
}
