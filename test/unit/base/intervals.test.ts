// Interval sets against plain sets of numbers.
import { expect, test } from 'vitest'
import { differenceOf, intersectionOf, intervalsHave, isIntervals, sizeOfIntervals, unionOf } from '../../../src/base/mod.ts'

let state = 12345
const below = (n: number): number => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0
  return (state >>> 8) % n
}
const numbersOf = (set: readonly number[]): number[] =>
  Array.from({ length: set.length / 2 }, (_, i) => Array.from({ length: set[i * 2 + 1]! }, (_, k) => set[i * 2]! + k)).flat()
function intervalsOf(numbers: Iterable<number>): readonly number[] {
  let set: readonly number[] = []
  for (const n of numbers) set = unionOf(set, [n, 1])
  return set
}

test('union, intersection and difference are those of sets', () => {
  for (let round = 0; round < 300; round++) {
    const [a, b] = [0, 1].map(() => new Set(Array.from({ length: below(12) }, () => below(20)))) as [Set<number>, Set<number>]
    const [ia, ib] = [intervalsOf(a), intervalsOf(b)]
    const sorted = (numbers: Iterable<number>): number[] => [...numbers].sort((x, y) => x - y)
    expect(numbersOf(ia)).toEqual(sorted(a))
    expect(sizeOfIntervals(ia)).toBe(a.size)
    for (const [made, wanted] of [
      [unionOf(ia, ib), new Set([...a, ...b])],
      [intersectionOf(ia, ib), [...a].filter((n) => b.has(n))],
      [differenceOf(ia, ib), [...a].filter((n) => !b.has(n))],
    ] as const) {
      expect(isIntervals(made)).toBe(true)
      expect(numbersOf(made)).toEqual(sorted(wanted))
    }
    for (let n = 0; n < 21; n++) expect(intervalsHave(ia, n)).toBe(a.has(n))
  }
})

test('what is no interval set is told', () => {
  for (const flat of [[1], [1, 0], [1, 2, 3, 1], [5, 1, 1, 1], [1, 1.5], [-1, 2]]) expect(isIntervals(flat)).toBe(false)
  for (const flat of [[], [0, 1], [1, 2, 4, 1]]) expect(isIntervals(flat)).toBe(true)
})
