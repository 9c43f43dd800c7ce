// The checker itself, on histories known to be good and bad.
import { describe, expect, test } from 'vitest'
import {
  checkLinearizable,
  checkObjectHistory,
  type ObjectInput,
  type ObjectOutput,
  type Operation,
  objectModel,
} from '../sim/linearizability.ts'
import { type Content, type ObjectOperation, type Step, snapshotModel } from '../sim/object-model.ts'

type Op = Operation<ObjectInput, ObjectOutput>
const write = (call: number, end: number, value: string, output: true | undefined = true): Op => ({
  client: `w${value}`,
  input: { kind: 'write', value },
  output,
  call,
  return: end,
})
const append = (call: number, end: number, value: string, output: true | undefined = true): Op => ({
  client: `a${value}`,
  input: { kind: 'append', value },
  output,
  call,
  return: end,
})
const read = (call: number, end: number, output: string | null): Op => ({ client: 'r', input: { kind: 'read' }, output, call, return: end })
const remove = (call: number, end: number, output: boolean | undefined = true): Op => ({
  client: 'd',
  input: { kind: 'remove' },
  output,
  call,
  return: end,
})
const lost = (op: Op): Op => ({ ...op, output: undefined })

const good: [string, Op[]][] = [
  ['nothing', []],
  ['an absent object', [read(0, 1, null)]],
  ['write then read', [write(0, 1, 'a'), read(2, 3, 'a')]],
  ['a read beside a write may see either', [write(0, 10, 'a'), read(1, 2, null), read(3, 4, 'a')]],
  ['two writes beside each other, read in either order', [write(0, 10, 'a'), write(0, 10, 'b'), read(11, 12, 'a')]],
  ['a lost write that happened', [write(0, 1, 'a'), lost(write(2, 2, 'b')), read(3, 4, 'a'), read(5, 6, 'b')]],
  ['a lost write that never happened', [write(0, 1, 'a'), lost(write(2, 2, 'b')), read(3, 4, 'a'), read(5, 6, 'a')]],
  ['a lost write that happens after later writes', [lost(write(0, 0, 'a')), write(1, 2, 'b'), read(3, 4, 'b'), read(5, 6, 'a')]],
  ['removal', [write(0, 1, 'a'), remove(2, 3), read(4, 5, null), remove(6, 7, false)]],
  ['appends beside each other', [write(0, 1, '-'), append(2, 9, 'x'), append(2, 9, 'y'), read(10, 11, '-yx')]],
  ['touching in time counts as beside each other', [write(0, 1, 'a'), read(1, 2, null)]],
]
const bad: [string, Op[]][] = [
  ['a lost acknowledged write', [write(0, 1, 'a'), read(2, 3, null)]],
  ['a stale read', [write(0, 1, 'a'), write(2, 3, 'b'), read(4, 5, 'a')]],
  ['a value from nowhere', [write(0, 1, 'a'), read(2, 3, 'z')]],
  ['new, then old again', [write(0, 1, 'a'), write(2, 20, 'b'), read(3, 4, 'b'), read(5, 6, 'a')]],
  ['a read before its write was called', [read(0, 1, 'a'), write(2, 3, 'a')]],
  ['two readers disagree on the order', [write(0, 9, 'a'), write(0, 9, 'b'), read(10, 11, 'a'), read(12, 13, 'b')]],
  ['an append applied twice', [write(0, 1, '-'), append(2, 3, 'x'), read(4, 5, '-xx')]],
  ['a removed object read back', [write(0, 1, 'a'), remove(2, 3), read(4, 5, 'a')]],
  ['removing what was never there', [remove(0, 1, true)]],
  ['a lost write seen, then unseen', [write(0, 1, 'a'), lost(write(2, 2, 'b')), read(3, 4, 'b'), read(5, 6, 'a')]],
]

describe('known histories', () => {
  test.each(good)('good: %s', (_name, history) => {
    expect(checkLinearizable(history, objectModel)).toEqual({ ok: true })
  })
  test.each(bad)('bad: %s', (_name, history) => {
    const verdict = checkLinearizable(history, objectModel)
    expect(verdict.ok).toBe(false)
    if (!verdict.ok) expect(history).toContain(verdict.stuckAt)
  })
})

describe('made histories', () => {
  /** Runs random operations against the model one at a time, and blurs each one's times around the instant it happened. */
  function history(seed: number, count: number, clients: number, unknownShare = 0.08): Op[] {
    let x = seed * 2654435761 + 1
    const random = (): number => {
      x = (Math.imul(x, 1664525) + 1013904223) >>> 0
      return x / 2 ** 32
    }
    let state: string | null = null
    const ops: Op[] = []
    const freeAt = new Array<number>(clients).fill(0)
    for (let i = 0; i < count; i++) {
      const client = Math.floor(random() * clients)
      const instant = i + 1
      const call = Math.max(freeAt[client] as number, instant - random() * 3)
      if (call > instant) continue
      const end = instant + random() * 3
      freeAt[client] = end + 1e-6
      const kind = random()
      const input: ObjectInput =
        kind < 0.4
          ? { kind: 'write', value: `v${i}` }
          : kind < 0.5
            ? { kind: 'append', value: `+${i}` }
            : kind < 0.6
              ? { kind: 'remove' }
              : { kind: 'read' }
      const output: ObjectOutput = input.kind === 'read' ? state : input.kind === 'remove' ? state !== null : true
      const unknown = random() < unknownShare
      const happened = !unknown || random() < 0.5
      if (happened) state = objectModel.apply(state, input, output)?.state as string | null
      if (unknown && input.kind === 'read') continue
      ops.push({ client: `c${client}`, input, output: unknown ? undefined : output, call, return: end })
    }
    return ops
  }

  test('what really happened one at a time is accepted', () => {
    for (let seed = 1; seed <= 60; seed++) expect(checkObjectHistory(history(seed, 200, 6)).ok, `seed ${seed}`).toBe(true)
  })

  test('the same with one read of a long gone value is refused', () => {
    let checked = 0
    for (let seed = 1; seed <= 60; seed++) {
      const ops = history(seed, 120, 6, 0.03)
      const early = ops.findIndex((op) => op.input.kind === 'write' && op.output === true)
      const overwritten = ops.findIndex(
        (op, i) => i > early && op.input.kind === 'write' && op.output === true && op.call > (ops[early] as Op).return,
      )
      const late = ops.findLastIndex((op) => op.input.kind === 'read')
      if (early < 0 || overwritten < 0 || late < 0 || (ops[late] as Op).call <= (ops[overwritten] as Op).return) continue
      checked++
      const { input } = ops[early] as Op
      ops[late] = { ...(ops[late] as Op), output: (input as { value: string }).value }
      expect(checkObjectHistory(ops).ok, `seed ${seed}`).toBe(false)
    }
    expect(checked).toBeGreaterThan(30)
  })
})

describe('an object and its snapshots', () => {
  const content = (data: string, version: number): Content => ({ data, xattrs: {}, omap: {}, version })
  const put = (call: number, data: string, version: number, seq = 0, ...snaps: number[]): ObjectOperation => ({
    client: 'w',
    input: { kind: 'write', steps: [{ op: 'writeFull', data }], context: { seq, snaps } },
    output: { version },
    call,
    return: call + 1,
  })
  const step = (call: number, one: Step, version: number, seq = 0, ...snaps: number[]): ObjectOperation => ({
    ...put(call, '', version, seq, ...snaps),
    input: { kind: 'write', steps: [one], context: { seq, snaps } },
  })
  const at = (call: number, snap: number | undefined, seen: Content | null): ObjectOperation => ({
    client: 'r',
    input: { kind: 'read', ...(snap === undefined ? {} : { snap }) },
    output: { read: seen },
    call,
    return: call + 1,
  })
  const story = [put(0, 'a', 1), put(10, 'b', 2, 1, 1), put(20, 'c', 3, 3, 3, 2, 1)]
  const good: [string, ObjectOperation[], number[]][] = [
    ['snapshots keep what was there', [...story, at(30, 1, content('a', 1)), at(32, 2, content('b', 2)), at(34, 3, content('b', 2))], []],
    ['a newer one sees the head', [...story, at(30, 4, content('c', 3))], []],
    [
      'one before the object sees nothing',
      [put(0, 'a', 1, 2, 2), put(10, 'b', 2, 3, 3, 2), at(20, 2, null), at(22, 3, content('a', 1))],
      [],
    ],
    ['rollback', [...story, step(30, { op: 'rollback', snap: 1 }, 4, 3), at(40, undefined, content('a', 4))], []],
    ['rollback to before the object', [put(0, 'a', 1, 2, 2), step(10, { op: 'rollback', snap: 2 }, 2, 2, 2), at(20, undefined, null)], []],
    ['a deleted object', [...story, step(30, { op: 'remove' }, 4, 3), at(40, undefined, null), at(42, 3, content('b', 2))], []],
    ['one that is being removed may be gone', [...story, at(30, 1, null), at(32, 3, content('b', 2))], [1]],
    [
      'a deleted object whose clones may be trimmed',
      [...story, step(30, { op: 'remove' }, 4, 3), put(40, 'd', 5), at(50, 1, null)],
      [1, 2, 3],
    ],
  ]
  test.each(good)('%s', (_, history, removed) => {
    expect(checkLinearizable(history, snapshotModel(new Set(removed))).ok).toBe(true)
  })
  const bad: [string, ObjectOperation[], number[]][] = [
    ['a snapshot that follows the head', [...story, at(30, 1, content('b', 2))], []],
    ['a snapshot with the version of another time', [...story, at(30, 1, content('a', 3))], []],
    ['a snapshot that is lost', [...story, at(30, 3, null)], []],
    ['another snapshot lost with a removed one', [...story, at(30, 3, null)], [2]],
    ['a clone made under an old context', [...story, put(30, 'd', 4, 1, 1), at(40, 3, content('c', 3))], []],
    ['rollback to the wrong state', [...story, step(30, { op: 'rollback', snap: 2 }, 4, 3), at(40, undefined, content('a', 4))], []],
    ['a deleted head that is seen', [...story, step(30, { op: 'remove' }, 4, 3), at(40, undefined, content('c', 3))], []],
    ['a removed snapshot with what it never held', [...story, at(30, 1, content('c', 3))], [1]],
  ]
  test.each(bad)('not: %s', (_, history, removed) => {
    expect(checkLinearizable(history, snapshotModel(new Set(removed))).ok).toBe(false)
  })
})
