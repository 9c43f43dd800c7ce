// Placement: which devices a rule gives for an input. A pure function of map, rule, input, device weights and choose_args.
// The scratch arrays below are shared: doRule is synchronous and never re-entered.
import { treeHeight } from './bucket.ts'
import { hash32_2, hash32_3, hash32_4 } from './hash.ts'
import { negLn } from './ln.ts'
import type { CrushMap } from './map.ts'
import { type Bucket, BucketAlg, type ChooseArg, type ChooseArgs, ITEM_NONE, RuleOp } from './types.ts'

const UNDEF = 0x7ffffffe
/** Longest result that may be asked for. */
export const MAX_RESULT = 4096

let scratch: Int32Array[] = [0, 1, 2].map(() => new Int32Array(64))
let weights: Uint32Array = new Uint32Array(0)
let buckets: readonly (Bucket | undefined)[] = []
let maxDevices = 0
let chooseArgs: ChooseArgs | undefined

/**
 * The devices that `rule` selects for input `x` (32 bits), at most `numRep`. firstn results may be shorter; indep results have
 * ITEM_NONE in their holes. `deviceWeights` are 16.16 reweights by device id (in = 0x10000, out = 0); a device beyond it is out.
 * `args` is a choose_args set of the map. An unknown rule gives [].
 */
export function doRule(map: CrushMap, rule: number, x: number, numRep: number, deviceWeights: Uint32Array, args?: ChooseArgs): number[] {
  const steps = map.rules[rule]?.steps
  if (!steps || numRep <= 0) return []
  const resultMax = Math.min(numRep, MAX_RESULT)
  if ((scratch[0] as Int32Array).length < resultMax) scratch = scratch.map(() => new Int32Array(resultMax))
  let w = scratch[0] as Int32Array
  let o = scratch[1] as Int32Array
  const leaves = scratch[2] as Int32Array
  weights = deviceWeights
  buckets = map.bucketTable
  maxDevices = map.maxDevices
  chooseArgs = args
  const { tunables } = map
  const input = x | 0
  // The counter of total tries is historically one short of the tries it allows.
  let tries = tunables.chooseTotalTries + 1
  let leafTries = 0
  let localTries = tunables.chooseLocalTries
  let localFallbackTries = tunables.chooseLocalFallbackTries
  let varyR = tunables.chooseleafVaryR
  let stable = tunables.chooseleafStable
  let wSize = 0
  const result: number[] = []

  for (const { op, arg1, arg2 } of steps) {
    switch (op) {
      case RuleOp.take:
        if (arg1 >= 0 ? arg1 < maxDevices : buckets[-1 - arg1] !== undefined) {
          w[0] = arg1
          wSize = 1
        }
        break
      case RuleOp.setChooseTries:
        if (arg1 > 0) tries = arg1
        break
      case RuleOp.setChooseleafTries:
        if (arg1 > 0) leafTries = arg1
        break
      case RuleOp.setChooseLocalTries:
        if (arg1 >= 0) localTries = arg1
        break
      case RuleOp.setChooseLocalFallbackTries:
        if (arg1 >= 0) localFallbackTries = arg1
        break
      case RuleOp.setChooseleafVaryR:
        if (arg1 >= 0) varyR = arg1
        break
      case RuleOp.setChooseleafStable:
        if (arg1 >= 0) stable = arg1
        break
      case RuleOp.chooseFirstn:
      case RuleOp.chooseleafFirstn:
      case RuleOp.chooseIndep:
      case RuleOp.chooseleafIndep: {
        const firstn = op === RuleOp.chooseFirstn || op === RuleOp.chooseleafFirstn
        const toLeaf = op === RuleOp.chooseleafFirstn || op === RuleOp.chooseleafIndep
        let oSize = 0
        for (let i = 0; i < wSize; i++) {
          const want = arg1 > 0 ? arg1 : arg1 + resultMax
          const from = buckets[-1 - (w[i] as number)]
          if (want <= 0 || from === undefined) continue
          if (firstn) {
            const leafMost = leafTries > 0 ? leafTries : tunables.chooseleafDescendOnce ? 1 : tries
            oSize += chooseFirstn(
              from,
              input,
              want,
              arg2,
              o,
              oSize,
              0,
              resultMax - oSize,
              tries,
              leafMost,
              localTries,
              localFallbackTries,
              toLeaf,
              varyR,
              stable,
              leaves,
              0,
            )
          } else {
            const size = Math.min(want, resultMax - oSize)
            chooseIndep(from, input, size, want, arg2, o, oSize, 0, tries, leafTries > 0 ? leafTries : 1, toLeaf, leaves, 0)
            oSize += size
          }
        }
        if (toLeaf) for (let i = 0; i < oSize; i++) o[i] = leaves[i] as number
        const swap = o
        o = w
        w = swap
        wSize = oSize
        break
      }
      case RuleOp.emit:
        for (let i = 0; i < wSize && result.length < resultMax; i++) result.push(w[i] as number)
        wSize = 0
        break
      default:
        break
    }
  }
  return result
}

/** Replicas: as many distinct items as can be found, without holes. `out` and `leaves` are used from `base` on. */
function chooseFirstn(
  from: Bucket,
  x: number,
  numRep: number,
  type: number,
  out: Int32Array,
  base: number,
  start: number,
  room: number,
  tries: number,
  leafTries: number,
  localTries: number,
  localFallbackTries: number,
  toLeaf: boolean,
  varyR: number,
  stable: number,
  leaves: Int32Array,
  parentR: number,
): number {
  let outPos = start
  let count = room
  for (let rep = stable ? 0 : outPos; rep < numRep && count > 0; rep++) {
    let failed = 0
    let item = 0
    let placed = false
    descent: for (;;) {
      let within = from
      let failedHere = 0
      for (;;) {
        const r = rep + parentR + failed
        let reject = false
        let collide = false
        if (within.items.length === 0) reject = true
        else {
          item =
            localFallbackTries > 0 && failedHere >= within.items.length >> 1 && failedHere > localFallbackTries
              ? choosePerm(within, x, r)
              : chooseItem(within, x, r, outPos)
          if (item >= maxDevices) break descent
          const child = item < 0 ? buckets[-1 - item] : undefined
          if (item < 0 && child === undefined) break descent
          const itemType = child === undefined ? 0 : child.type
          if (itemType !== type) {
            if (child === undefined) break descent
            within = child
            continue
          }
          for (let i = 0; i < outPos; i++) {
            if (out[base + i] === item) {
              collide = true
              break
            }
          }
          if (!collide && toLeaf) {
            if (child !== undefined) {
              const leafR = varyR ? r >> (varyR - 1) : 0
              const got = chooseFirstn(
                child,
                x,
                stable ? 1 : outPos + 1,
                0,
                leaves,
                base,
                outPos,
                count,
                leafTries,
                0,
                localTries,
                localFallbackTries,
                false,
                varyR,
                stable,
                leaves,
                leafR,
              )
              if (got <= outPos) reject = true
            } else leaves[base + outPos] = item
          }
          if (!reject && !collide && itemType === 0) reject = isOut(item, x)
        }
        if (!reject && !collide) {
          placed = true
          break descent
        }
        failed++
        failedHere++
        if (collide && failedHere <= localTries) continue
        if (localFallbackTries > 0 && failedHere <= within.items.length + localFallbackTries) continue
        if (failed < tries) break
        break descent
      }
    }
    if (!placed) continue
    out[base + outPos] = item
    outPos++
    count--
  }
  return outPos
}

/** Erasure-coded shards: each position chooses on its own, so that one failure moves one shard; what cannot be filled is a hole. */
function chooseIndep(
  from: Bucket,
  x: number,
  size: number,
  numRep: number,
  type: number,
  out: Int32Array,
  base: number,
  start: number,
  tries: number,
  leafTries: number,
  toLeaf: boolean,
  leaves: Int32Array | undefined,
  parentR: number,
): void {
  const end = start + size
  for (let rep = start; rep < end; rep++) {
    out[base + rep] = UNDEF
    if (leaves) leaves[base + rep] = UNDEF
  }
  let left = size
  for (let failed = 0; left > 0 && failed < tries; failed++) {
    for (let rep = start; rep < end; rep++) {
      if (out[base + rep] !== UNDEF) continue
      let within = from
      for (;;) {
        const inSize = within.items.length
        if (inSize === 0) break
        // A uniform bucket whose size the count divides would draw the same items again and again.
        const step = within.alg === BucketAlg.uniform && inSize % numRep === 0 ? numRep + 1 : numRep
        const r = (rep + parentR + step * failed) | 0
        const item = chooseItem(within, x, r, start)
        const child = item < 0 ? buckets[-1 - item] : undefined
        const itemType = child === undefined ? 0 : child.type
        if (item >= maxDevices || (item < 0 && child === undefined) || (itemType !== type && child === undefined)) {
          out[base + rep] = ITEM_NONE
          if (leaves) leaves[base + rep] = ITEM_NONE
          left--
          break
        }
        if (itemType !== type) {
          within = child as Bucket
          continue
        }
        let collide = false
        for (let i = start; i < end; i++) {
          if (out[base + i] === item) {
            collide = true
            break
          }
        }
        if (collide) break
        if (toLeaf && leaves) {
          if (child !== undefined) {
            chooseIndep(child, x, 1, numRep, 0, leaves, base, rep, leafTries, 0, false, undefined, r)
            if (leaves[base + rep] === ITEM_NONE) break
          } else leaves[base + rep] = item
        }
        if (itemType === 0 && isOut(item, x)) break
        out[base + rep] = item
        left--
        break
      }
    }
  }
  for (let rep = start; rep < end; rep++) {
    if (out[base + rep] === UNDEF) out[base + rep] = ITEM_NONE
    if (leaves && leaves[base + rep] === UNDEF) leaves[base + rep] = ITEM_NONE
  }
}

function isOut(device: number, x: number): boolean {
  if (device >= weights.length) return true
  const weight = weights[device] as number
  if (weight >= 0x10000) return false
  if (weight === 0) return true
  return (hash32_2(x, device) & 0xffff) >= weight
}

function chooseItem(bucket: Bucket, x: number, r: number, position: number): number {
  switch (bucket.alg) {
    case BucketAlg.straw2:
      return chooseStraw2(bucket, x, r, position)
    case BucketAlg.straw:
      return chooseStraw(bucket, x, r)
    case BucketAlg.uniform:
      return choosePerm(bucket, x, r)
    case BucketAlg.list:
      return chooseList(bucket, x, r)
    case BucketAlg.tree:
      return chooseTree(bucket, x, r)
    default:
      return bucket.items[0] as number
  }
}

/**
 * Each item draws ln(hash)/weight; the greatest wins, the first among equals. Here with the sign turned: the least of floor(n/weight).
 * n is below 2^49 and the quotient's distance to the next integer at least 1/weight, so a double division and floor are exact;
 * and since `best` is an integer, q < best just when floor(q) < best.
 */
function chooseStraw2(bucket: Bucket, x: number, r: number, position: number): number {
  const items = bucket.items
  let ids = items
  let itemWeights = bucket.weights
  if (chooseArgs !== undefined) {
    const arg: ChooseArg | undefined = chooseArgs.get(-1 - bucket.id)
    if (arg !== undefined) {
      if (arg.weightSet.length > 0) itemWeights = arg.weightSet[Math.min(position, arg.weightSet.length - 1)] as Float64Array
      if (arg.ids !== undefined) ids = arg.ids
    }
  }
  let best = Number.POSITIVE_INFINITY
  let high = 0
  for (let i = 0; i < items.length; i++) {
    const weight = itemWeights[i] as number
    if (weight === 0) continue
    const q = (negLn[hash32_3(x, ids[i] as number, r) & 0xffff] as number) / weight
    if (q < best) {
      best = Math.floor(q)
      high = i
    }
  }
  return items[high] as number
}

function chooseStraw(bucket: Bucket, x: number, r: number): number {
  const { items, aux } = bucket
  let best = -1
  let high = 0
  for (let i = 0; i < items.length; i++) {
    const draw = (hash32_3(x, items[i] as number, r) & 0xffff) * (aux[i] as number)
    if (draw > best) {
      best = draw
      high = i
    }
  }
  return items[high] as number
}

/** The r-th item of a permutation of the bucket that x and the bucket's id decide; only its beginning is worked out. */
function choosePerm(bucket: Bucket, x: number, r: number): number {
  const { items, id } = bucket
  const size = items.length
  const want = (r >>> 0) % size
  if (permutation.length < size) permutation = new Int32Array(size * 2)
  if (permutationOf !== bucket || permutationX !== x) {
    for (let i = 0; i < size; i++) permutation[i] = i
    permutationOf = bucket
    permutationX = x
    permutationDone = 0
  }
  while (permutationDone <= want) {
    const p = permutationDone++
    const swap = p < size - 1 ? hash32_3(x, id, p) % (size - p) : 0
    if (swap !== 0) {
      const t = permutation[p + swap] as number
      permutation[p + swap] = permutation[p] as number
      permutation[p] = t
    }
  }
  return items[permutation[want] as number] as number
}
let permutation = new Int32Array(64)
let permutationOf: Bucket | undefined
let permutationX = 0
let permutationDone = 0

function chooseList(bucket: Bucket, x: number, r: number): number {
  const { items, weights: own, aux: sums, id } = bucket
  for (let i = items.length - 1; i >= 0; i--) {
    const draw = Math.floor(((hash32_4(x, items[i] as number, r, id) & 0xffff) * (sums[i] as number)) / 0x10000)
    if (draw < (own[i] as number)) return items[i] as number
  }
  return items[0] as number
}

function chooseTree(bucket: Bucket, x: number, r: number): number {
  const { items, aux: nodes, id } = bucket
  let node = nodes.length >> 1
  while ((node & 1) === 0) {
    const weight = nodes[node] as number
    const hash = hash32_4(x, node, r, id)
    // (hash * weight) >> 32 of a 64-bit product, in two exact halves.
    const point = Math.floor(((hash >>> 16) * weight + Math.floor(((hash & 0xffff) * weight) / 0x10000)) / 0x10000)
    const half = 1 << (treeHeight(node) - 1)
    node = point < (nodes[node - half] as number) ? node - half : node + half
  }
  return items[node >> 1] as number
}
