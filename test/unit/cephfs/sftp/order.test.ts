import { describe, expect, test } from 'vitest'
import { conflict, Order, type Touch } from '../../../../src/cephfs/sftp/order.ts'

describe('what conflicts', () => {
  const cases: [what: string, a: Touch, b: Touch, conflicts: boolean][] = [
    ['two looks', { path: '/a', how: 'look' }, { path: '/a', how: 'look' }, false],
    ['a look and a change', { path: '/a', how: 'look' }, { path: '/a', how: 'change' }, true],
    ['writes that overlap', { path: '/a', how: 'change', from: 0, to: 10 }, { path: '/a', how: 'change', from: 9, to: 20 }, true],
    ['writes that meet', { path: '/a', how: 'change', from: 0, to: 10 }, { path: '/a', how: 'change', from: 10, to: 20 }, false],
    ['a read behind a write', { path: '/a', how: 'change', from: 0, to: 10 }, { path: '/a', how: 'look', from: 5, to: 6 }, true],
    ['a stat behind a write', { path: '/a', how: 'change', from: 0, to: 10 }, { path: '/a', how: 'look' }, true],
    ['two names in one directory', { path: '/d', how: 'entry' }, { path: '/d', how: 'entry' }, false],
    ['a listing and a new name', { path: '/d', how: 'list' }, { path: '/d', how: 'entry' }, true],
    ['a removal above', { path: '/d', how: 'tree' }, { path: '/d/x/y', how: 'look' }, true],
    ['a removal beside', { path: '/d', how: 'tree' }, { path: '/dx', how: 'look' }, false],
    ['the root above all', { path: '/', how: 'tree' }, { path: '/x', how: 'look' }, true],
    ['a change above', { path: '/d', how: 'change' }, { path: '/d/x', how: 'look' }, false],
  ]
  test.each(cases)('%s', (_what, a, b, conflicts) => {
    expect(conflict(a, b)).toBe(conflicts)
    expect(conflict(b, a)).toBe(conflicts)
  })
})

test('a request waits for all earlier ones in its way, and for no others', () => {
  const order = new Order()
  const started: string[] = []
  const done = new Map<string, () => void>()
  const admit = (name: string, ...touches: Touch[]): void =>
    order.admit(touches, (end) => {
      started.push(name)
      done.set(name, end)
    })
  admit('write1', { path: '/f', how: 'change', from: 0, to: 1 })
  admit('write2', { path: '/f', how: 'change', from: 1, to: 2 })
  admit('close', { path: '/f', how: 'change' })
  admit('other', { path: '/g', how: 'look' })
  admit('rename', { path: '/f', how: 'tree' })
  admit('stat', { path: '/f', how: 'look' })
  expect(started).toEqual(['write1', 'write2', 'other'])
  done.get('write2')?.()
  expect(started).toEqual(['write1', 'write2', 'other'])
  done.get('write1')?.()
  expect(started.at(-1)).toBe('close')
  done.get('close')?.()
  expect(started.at(-1)).toBe('rename')
  done.get('rename')?.()
  expect(started.at(-1)).toBe('stat')
  for (const name of ['stat', 'other', 'stat']) done.get(name)?.()
  expect(order.size).toBe(0)
})
