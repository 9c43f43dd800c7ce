import { describe, expect, test } from 'vitest'
import { forEachLimit, mapAhead, range } from '../../../src/base/mod.ts'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('forEachLimit', () => {
  async function* slowly(count: number): AsyncGenerator<number> {
    for (const n of range(0, count)) {
      await turn()
      yield n
    }
  }
  test.each([
    ['at once', (count: number) => range(0, count)],
    ['one by one', slowly],
  ])('each item once, in order of their start, and never more than the limit at a time; items that come %s', async (_, items) => {
    for (const [count, limit] of [
      [0, 3],
      [1, 3],
      [20, 1],
      [20, 3],
      [3, 100],
    ] as const) {
      let running = 0
      let peak = 0
      const seen: number[] = []
      await forEachLimit(items(count), limit, async (n) => {
        seen.push(n)
        peak = Math.max(peak, ++running)
        for (let i = 0; i < 5; i++) await turn()
        running--
      })
      expect(seen).toEqual([...range(0, count)])
      expect(running).toBe(0)
      expect(peak).toBe(Math.min(count, limit))
    }
  })
  test('after a failure nothing begins, what had begun ends, and the source is closed', async () => {
    let closed = false
    function* items(): Generator<number> {
      try {
        yield* range(0, 100)
      } finally {
        closed = true
      }
    }
    const [begun, ended]: number[][] = [[], []]
    const run = forEachLimit(items(), 4, async (n) => {
      begun?.push(n)
      await turn()
      if (n === 1) throw new Error('one')
      await turn()
      ended?.push(n)
    })
    await expect(run).rejects.toThrow('one')
    expect(begun).toEqual([0, 1, 2, 3])
    expect(ended).toEqual([0, 2, 3])
    expect(closed).toBe(true)
  })
  test('a source that fails is a failure like any other', async () => {
    async function* items(): AsyncGenerator<number> {
      yield 1
      throw new Error('no more')
    }
    let ended = false
    const run = forEachLimit(items(), 2, async () => {
      for (let i = 0; i < 5; i++) await turn()
      ended = true
    })
    await expect(run).rejects.toThrow('no more')
    expect(ended).toBe(true)
  })
})

test('mapAhead gives results in order and runs no further ahead than the limit', async () => {
  let started = 0
  let taken = 0
  for await (const n of mapAhead(range(0, 10), 3, async (n) => {
    started++
    await turn()
    return n * 2
  })) {
    expect(n).toBe(taken * 2)
    taken++
    expect(started - taken).toBeLessThan(3)
  }
  expect(taken).toBe(10)
})
