import { describe, expect, test } from 'vitest'
import { findMds } from '../../../src/cephfs/tell.ts'
import { UsageError } from '../../../src/cli/io.ts'
import { tellCommand } from '../../../src/cli/tell.ts'
import type { FSMap } from '../../../src/maps/mod.ts'

describe('tell', () => {
  test('words become a command', () => {
    expect(tellCommand(['session', 'ls'])).toEqual({ prefix: 'session ls' })
    expect(tellCommand(['session', 'evict', 'id=4123'])).toEqual({ prefix: 'session evict', id: '4123' })
    expect(tellCommand(['session', 'evict', '4123'])).toEqual({ prefix: 'session evict', id: '4123' })
    expect(tellCommand(['scrub', 'start', '/a=b', 'recursive,force'])).toEqual({
      prefix: 'scrub start',
      path: '/a=b',
      scrubops: 'recursive,force',
    })
    for (const wrong of [['session'], ['session', 'ls', 'x'], ['reboot'], []]) expect(() => tellCommand(wrong)).toThrow(UsageError)
  })
  test('a daemon is named by its name, its rank, or the rank of another file system', () => {
    const daemons = ['a', 'b', '0'].map((name) => ({ name }))
    const map = {
      filesystems: [{ fscid: 1 }],
      daemonByName: (name: string) => daemons.find((d) => d.name === name),
      fsByName: (name: string) => (name === 'second' ? { fscid: 2 } : undefined),
      holder: (fscid: number, rank: number) => ({ name: `${fscid}:${rank}` }),
    } as unknown as FSMap
    expect(['a', '0', '1', 'second:3', 'third:0', 'x'].map((who) => findMds(map, who)?.name)).toEqual([
      'a',
      '0',
      '1:1',
      '2:3',
      undefined,
      undefined,
    ])
  })
})
