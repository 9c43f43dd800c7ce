// rjenkins1 as it is defined, on an array of variables that each mix changes in place.
import { expect, test } from 'vitest'
import { hash32, hash32_2, hash32_3, hash32_4, hash32_5, strHashRjenkins } from '../../../src/crush/mod.ts'

type Variables = Record<string, number>
function mix(v: Variables, a: string, b: string, c: string): void {
  const steps: [string, string, string, number][] = [
    [a, b, c, -13],
    [b, c, a, 8],
    [c, a, b, -13],
    [a, b, c, -12],
    [b, c, a, 16],
    [c, a, b, -5],
    [a, b, c, -3],
    [b, c, a, 10],
    [c, a, b, -15],
  ]
  for (const [p, q, r, shift] of steps) {
    const from = v[r] as number
    v[p] = (((v[p] as number) - (v[q] as number) - from) ^ (shift > 0 ? from << shift : from >>> -shift)) >>> 0
  }
}
/** Pairs of variables in the order of their mixes with h. */
const orders = ['bx ya', 'ab xa by', 'ab cx ya bx yc', 'ab cd ax yb cx yd', 'ab cd ex ya bx yc dx ye']
function defined(inputs: readonly number[]): number {
  const v: Variables = { x: 231232, y: 1232, h: 1315423911 }
  inputs.forEach((n, i) => {
    v['abcde'[i] as string] = n >>> 0
    v['h'] = ((v['h'] as number) ^ n) >>> 0
  })
  if (inputs.length === 1) v['b'] = v['a'] as number
  for (const [p, q] of (orders[inputs.length - 1] as string).split(' ')) mix(v, p as string, q as string, 'h')
  return v['h'] as number
}

test('each hash is the defined sequence of mixes, for numbers of every size and sign', () => {
  const values = [0, 1, -1, 7, 0x7fffffff, -0x80000000, 0xffffffff, 123456789, -987654321]
  const at = (i: number): number => values[i % values.length] as number
  for (let i = 0; i < 500; i++) {
    const [a, b, c, d, e] = [at(i), at(i * 3 + 1), at(i * 5 + 2), at(i * 7 + 3), at(i + 4)] as [number, number, number, number, number]
    expect(hash32(a)).toBe(defined([a]))
    expect(hash32_2(a, b)).toBe(defined([a, b]))
    expect(hash32_3(a, b, c)).toBe(defined([a, b, c]))
    expect(hash32_4(a, b, c, d)).toBe(defined([a, b, c, d]))
    expect(hash32_5(a, b, c, d, e)).toBe(defined([a, b, c, d, e]))
  }
})

test('the string hash depends on every byte and on the length', () => {
  const seen = new Set<number>()
  for (let length = 0; length < 40; length++) {
    const bytes = new Uint8Array(length)
    seen.add(strHashRjenkins(bytes))
    for (let i = 0; i < length; i++) seen.add(strHashRjenkins(bytes.with(i, 200)))
  }
  expect(seen.size).toBe(40 + (39 * 40) / 2)
})
