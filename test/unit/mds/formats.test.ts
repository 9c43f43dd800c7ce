// The bytes of what is stored, as FORMATS.md tells them.
import { describe, expect, test } from 'vitest'
import { pb } from '../../../proto/mod.ts'
import {
  fragContains,
  fragOid,
  headKey,
  isFragTree,
  leafOf,
  leavesWithin,
  nameHash,
  nextFrag,
  parentFrag,
  parseKey,
  snapKey,
  sortFrags,
  splitFrag,
} from '../../../src/mds/core/frag.ts'
import { decodeFrame, encodeFrame } from '../../../src/mds/core/journal.ts'
import { type Corrupt, seal, unseal } from '../../../src/mds/core/records.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

test('a record', () => {
  const record = seal(pb.MdsCounter, { value: 0x100_0000_0000 })
  expect(hex(record)).toBe('01010cfd151f08808080808020')
  expect(unseal(pb.MdsCounter, record, 'o', 'k').value).toBe(0x100_0000_0000)
  for (let i = 0; i < record.length; i++) {
    const bad = Uint8Array.from(record)
    bad[i] = (bad[i] as number) ^ 0x10
    // The version that wrote it is told, not checked.
    if (i > 0) expect(() => unseal(pb.MdsCounter, bad, 'o', 'k')).toThrow()
    try {
      if (i > 1) unseal(pb.MdsCounter, bad, 'o', 'k')
    } catch (thrown) {
      expect((thrown as Corrupt).text).toBe('o "k": its checksum is wrong')
    }
  }
  expect(() => unseal(pb.MdsCounter, record.subarray(0, 5), 'o', '')).toThrow()
})

describe('a journal frame', () => {
  const event = pb.MdsEvent.encode({
    seq: 7,
    op: 'mkdir',
    updates: [{ oid: '1.00000000', set: [{ key: 'a_head', value: new Uint8Array([1]) }] }],
  }).finish()
  const frame = encodeFrame(4_194_304, [event, event])
  test('golden bytes', () => {
    expect(hex(frame)).toBe(
      '534d4a31500000000000400000000000a66a22e9925117d024000000080712056d6b6469721a190a0a312e3030303030303030120b0a06615f6865616412010124000000080712056d6b6469721a190a0a312e3030303030303030120b0a06615f68656164120101',
    )
    expect(decodeFrame(4_194_304, frame)).toMatchObject({
      kind: 'frame',
      bytes: frame.length,
      events: [{ seq: 7, op: 'mkdir' }, { seq: 7 }],
    })
  })
  test('is short as long as its end is missing, and bad when any byte is wrong or it is elsewhere', () => {
    for (let n = 0; n < frame.length; n++) expect(decodeFrame(4_194_304, frame.subarray(0, n)).kind).toBe('short')
    for (let i = 0; i < frame.length; i++) {
      const bad = Uint8Array.from(frame)
      bad[i] = (bad[i] as number) ^ 1
      expect(decodeFrame(4_194_304, bad).kind).not.toBe('frame')
    }
    expect(decodeFrame(4_194_305, frame).kind).toBe('bad')
  })
})

describe('fragments', () => {
  test('names, keys and hashes', () => {
    expect(fragOid(0x100_0000_0001, 0)).toBe('10000000001.00000000')
    expect(fragOid(1, splitFrag(0)[1])).toBe('1.01800000')
    expect(nameHash('file')).toBe(0x5f3827)
    expect([headKey('a_b'), snapKey('a_b', 0x1f)]).toEqual(['a_b_head', 'a_b_000000000001f'])
    expect([parseKey('a_b_head'), parseKey('a_b_000000000001f'), parseKey('nothing'), parseKey('a_zz')]).toEqual([
      { name: 'a_b', last: 0 },
      { name: 'a_b', last: 0x1f },
      undefined,
      undefined,
    ])
  })
  test('a tree that is split and merged covers every name once, and a listing goes through all of it', () => {
    let leaves: number[] = []
    let seed = 1
    const random = (n: number): number => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % n
    }
    for (let step = 0; step < 300; step++) {
      const all = leaves.length === 0 ? [0] : leaves
      const leaf = all[random(all.length)] as number
      if (random(3) > 0 && all.length < 60) leaves = sortFrags([...all.filter((l) => l !== leaf), ...splitFrag(leaf)])
      else if (leaves.length > 1) {
        const { parent, sibling } = parentFrag(leaf)
        if (leaves.includes(sibling)) leaves = sortFrags([...leaves.filter((l) => l !== leaf && l !== sibling), parent])
      }
      if (leaves.length === 1) leaves = []
      expect(isFragTree(leaves)).toBe(true)
      const hash = random(2 ** 24)
      const of = leafOf(leaves, hash)
      expect((leaves.length === 0 ? [0] : leaves).filter((l) => fragContains(l, hash))).toEqual([of])
      // Whatever part a listing was in, going on from there meets each later leaf's names.
      const [low, high] = splitFrag(splitFrag(0)[0])
      for (const code of [low, high]) expect(leavesWithin(leaves, code).some((l) => fragContains(l, code & 0xff_ffff))).toBe(true)
      const seen: number[] = []
      for (let code: number | undefined = leaves[0] ?? 0; code !== undefined; code = nextFrag(leaves, code))
        seen.push(...leavesWithin(leaves, code))
      expect([...new Set(seen)]).toEqual(leaves.length === 0 ? [0] : leaves)
    }
  })
})
