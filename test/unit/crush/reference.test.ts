// The fast arithmetic against the definition written down plainly with BigInt.
import { expect, test } from 'vitest'
import { negLn } from '../../../src/crush/ln.ts'
import { BucketAlg, CrushMap, doRule, hash32_3, hash32_4, makeBucket, RuleOp } from '../../../src/crush/mod.ts'
import { powDouble } from '../../../src/crush/pow.ts'

function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function oneBucket(alg: number, weights: readonly number[]): CrushMap {
  const map = new CrushMap()
  map.typeNames.set(0, 'osd').set(1, 'root')
  map.putBucket(makeBucket({ id: -1, type: 1, alg, items: weights.map((_, i) => i), weights }, 1))
  const step = (op: number, arg1 = 0): { op: number; arg1: number; arg2: number } => ({ op, arg1, arg2: 0 })
  map.rules.push({
    ruleset: 0,
    type: 1,
    minSize: 1,
    maxSize: 10,
    steps: [step(RuleOp.take, -1), step(RuleOp.chooseFirstn, 1), step(RuleOp.emit)],
  })
  map.finalize()
  return map
}
const allIn = (count: number): Uint32Array => new Uint32Array(count).fill(0x10000)

test('straw2 draws are exact for weights of every size', () => {
  const next = random(1)
  for (let round = 0; round < 40; round++) {
    const weights = Array.from({ length: 1 + Math.floor(next() * 12) }, () => Math.floor(2 ** (next() * 32)) >>> 0)
    if (weights.reduce((a, b) => a + b, 0) > 0xffffffff) continue
    const map = oneBucket(BucketAlg.straw2, weights)
    for (let x = 0; x < 60; x++) {
      let best: bigint | undefined
      let high = 0
      weights.forEach((weight, i) => {
        const ln = -BigInt(negLn[hash32_3(x, i, 0) & 0xffff] as number)
        const draw = weight === 0 ? -(2n ** 63n) : ln / BigInt(weight)
        if (best !== undefined && draw <= best) return
        best = draw
        high = i
      })
      expect(doRule(map, 0, x, 1, allIn(weights.length))).toEqual([high])
    }
  }
})

test('tree and list buckets agree with 64-bit arithmetic', () => {
  const next = random(2)
  for (let round = 0; round < 30; round++) {
    const weights = Array.from({ length: 2 + Math.floor(next() * 14) }, () => 1 + Math.floor(next() * 0xffffffff * 0.05))
    const tree = oneBucket(BucketAlg.tree, weights)
    const list = oneBucket(BucketAlg.list, weights)
    const nodes = tree.bucket(-1)?.aux as Float64Array
    for (let x = 0; x < 40; x++) {
      let node = nodes.length / 2
      while (node % 2 === 0) {
        let half = 1
        while (node % (half * 2) === 0) half *= 2
        half /= 2
        const point = (BigInt(hash32_4(x, node, 0, -1)) * BigInt(nodes[node] as number)) >> 32n
        node += point < BigInt(nodes[node - half] as number) ? -half : half
      }
      expect(doRule(tree, 0, x, 1, allIn(weights.length))).toEqual([(node - 1) / 2])
      let chosen = 0
      for (let i = weights.length - 1; i >= 0; i--) {
        const sum = weights.slice(0, i + 1).reduce((a, b) => a + b, 0)
        const draw = (BigInt(hash32_4(x, i, 0, -1) & 0xffff) * BigInt(sum)) >> 16n
        if (draw < BigInt(weights[i] as number)) {
          chosen = i
          break
        }
      }
      expect(doRule(list, 0, x, 1, allIn(weights.length))).toEqual([chosen])
    }
  }
})

test('the logarithm falls steadily but for its known irregularities', () => {
  expect(negLn[65535]).toBe(2 ** 28)
  expect(negLn[0]).toBe(2 ** 48)
  for (let u = 1; u < 65536; u++) {
    const exact = 2 ** 48 - 2 ** 44 * Math.log2(u + 1)
    expect(Math.abs((negLn[u] as number) - exact)).toBeLessThan(2 ** 44 * 2 ** -11)
  }
})

test('pow is C pow where it matters', () => {
  expect(powDouble(1, Number.POSITIVE_INFINITY)).toBe(1)
  expect(powDouble(2, 0.5)).toBe(Math.SQRT2)
  expect(powDouble(4, 0.5)).toBe(2)
  expect(powDouble(1024, 0.1)).toBe(2)
  expect(powDouble(3, 1)).toBe(3)
  const next = random(3)
  for (let i = 0; i < 300; i++) {
    const [x, y] = [1 + next() * 1000, next()]
    expect(Math.abs(powDouble(x, y) / x ** y - 1)).toBeLessThan(4e-16)
  }
})
