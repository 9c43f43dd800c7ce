import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  CrushError,
  type CrushMap,
  compileCrushMap,
  decodeCrushMap,
  decompileCrushMap,
  doRule,
  encodeCrushMap,
} from '../../../src/crush/mod.ts'

const corpus = new URL('../../corpus/crush/', import.meta.url)
const maps = readdirSync(corpus)
  .filter((file) => file.endsWith('.bin'))
  .sort()

function random(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
/** Either a map that places and round trips, or a CrushError: nothing else. */
function survives(make: () => CrushMap): void {
  let map: CrushMap
  try {
    map = make()
  } catch (error) {
    expect(error).toBeInstanceOf(CrushError)
    return
  }
  const weights = new Uint32Array(Math.min(map.maxDevices, 4096)).fill(0x10000)
  map.rules.forEach((rule, id) => {
    const tries = Math.max(map.tunables.chooseTotalTries, ...(rule?.steps ?? []).filter((step) => step.op >= 8).map((step) => step.arg1))
    const widest = Math.max(0, ...(rule?.steps ?? []).map((step) => (step.op < 8 ? Math.abs(step.arg1) : 0)))
    if (tries <= 200 && widest < 100) for (let x = 0; x < 3; x++) doRule(map, id, x, 3, weights)
  })
  const bytes = encodeCrushMap(map)
  expect(Buffer.from(encodeCrushMap(decodeCrushMap(bytes))).equals(bytes)).toBe(true)
  decompileCrushMap(map)
}

describe('damaged binary maps', () => {
  test('every truncation is an error, or a map of an older encoder', () => {
    for (const file of maps) {
      const bytes = readFileSync(new URL(file, corpus))
      for (let length = 0; length < bytes.length; length += length < 64 ? 1 : 37) survives(() => decodeCrushMap(bytes.subarray(0, length)))
    }
  })
  test('random damage never hangs, allocates without bound, or throws anything else', () => {
    const next = random(7)
    for (const file of maps) {
      const bytes = readFileSync(new URL(file, corpus))
      for (let round = 0; round < 150; round++) {
        const damaged = Uint8Array.from(bytes)
        for (let n = 1 + next(4); n > 0; n--) damaged[next(bytes.length)] = [0, 1, 0x7f, 0x80, 0xff, next(256)][next(6)] as number
        survives(() => decodeCrushMap(damaged))
      }
    }
  })
  test('random bytes', () => {
    const next = random(8)
    for (let round = 0; round < 500; round++) {
      const bytes = Uint8Array.from({ length: next(200) }, () => next(256))
      if (round % 2) bytes.set([0, 0, 1, 0].slice(0, bytes.length))
      survives(() => decodeCrushMap(bytes))
    }
  })
})

describe('damaged texts', () => {
  test('dropped, doubled and swapped words', () => {
    const next = random(9)
    for (const file of maps) {
      const words = readFileSync(new URL(file.replace('.bin', '.txt'), corpus), 'utf8').split(/(\s+)/)
      for (let round = 0; round < 60; round++) {
        const damaged = [...words]
        const at = next(damaged.length)
        const other = next(damaged.length)
        if (round % 3 === 0) damaged.splice(at, 1)
        else if (round % 3 === 1) damaged.splice(at, 0, damaged[other] as string)
        else [damaged[at], damaged[other]] = [damaged[other] as string, damaged[at] as string]
        survives(() => compileCrushMap(damaged.join('')))
      }
    }
  })
  const head = 'device 0 osd.0\ndevice 1 osd.1\ntype 0 osd\ntype 1 host\ntype 11 root\n'
  const host = 'host h {\n id -2\n alg straw2\n hash 0\n item osd.0 weight 1.0\n}\n'
  test.each([
    ['an unknown type', `${head}rack r {\n}\n`, 6, "bucket type 'rack' is not defined"],
    ['an unknown item', `${head}host h {\n alg straw2\n item osd.9\n}\n`, 8, "item 'osd.9' in bucket 'h' is not defined"],
    ['an unknown algorithm', `${head}host h {\n alg straw9\n}\n`, 7, "unknown bucket alg 'straw9'"],
    ['no algorithm', `${head}host h {\n}\n`, 6, "bucket 'h' has no alg"],
    ['a second device of one name', `${head}device 2 osd.0\n`, 6, 'defined twice'],
    ['a bad weight', `${head}host h {\n alg straw2\n item osd.0 weight heavy\n}\n`, 8, "'heavy' is not a weight"],
    ['a negative weight', `${head}host h {\n alg straw2\n item osd.0 weight -1\n}\n`, 8, 'out of range'],
    ['unequal uniform weights', `${head}host h {\n alg uniform\n item osd.0 weight 1\n item osd.1 weight 2\n}\n`, 9, 'must match'],
    ['a position beyond the bucket', `${head}host h {\n alg tree\n item osd.0 weight 1 pos 3\n}\n`, 8, 'pos 3'],
    ['an unknown tunable', 'tunable choose_more 3\n', 1, "unknown tunable 'choose_more'"],
    ['too many tries', 'tunable choose_total_tries 4000000000\n', 1, 'choose_total_tries must be'],
    [
      'a bucket after a rule',
      `${head}${host}rule a {\n id 0\n type replicated\n step take h\n step emit\n}\nhost b {\n alg straw2\n}\n`,
      18,
      'before rules',
    ],
    ['an unknown step', `${head}${host}rule a {\n id 0\n type replicated\n step leap\n}\n`, 15, "unknown step 'leap'"],
    ['a rule without end', `${head}${host}rule a {\n id 0\n`, 13, 'ends where'],
    [
      'a class that is not there',
      `${head}${host}rule a {\n id 0\n type replicated\n step take h class ssd\n step emit\n}\n`,
      15,
      "class 'ssd' is not defined",
    ],
    ['an id used twice', `${head}${host}root r {\n id -2\n alg straw2\n}\n`, 12, 'used twice'],
    [
      'a weight set of the wrong size',
      `${head}${host}choose_args 0 {\n {\n bucket_id -2\n weight_set [\n [ 1.0 2.0 ]\n ]\n }\n}\n`,
      15,
      '2 weights for a bucket of 1',
    ],
  ])('%s', (_what, text, line, message) => {
    let caught: unknown
    try {
      compileCrushMap(text)
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(CrushError)
    expect((caught as CrushError).message).toContain(message)
    expect((caught as CrushError).line).toBe(line)
  })
})
