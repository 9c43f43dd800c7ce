// Whom a blocklist entry fences off.
import { describe, expect, test } from 'vitest'
import { createDefaultMap, encodeCrushMap } from '../../../src/crush/mod.ts'
import { instanceString, OSDMap, parseInstance } from '../../../src/maps/mod.ts'

const withEntries = (...addrs: string[]): OSDMap => {
  const crush = encodeCrushMap(createDefaultMap({}))
  const base = OSDMap.fromPb({ fsid: 'f', epoch: 1, maxOsd: 0, crush, blocklist: addrs.map((addr) => ({ addr, untilMs: 1 })) })
  return base
}
const at = (host: string, nonce: number) => ({ host, port: 0, nonce })

describe('instance addresses', () => {
  test('have one text form each, and nothing else is one', () => {
    for (const text of ['10.0.0.1:0/77', '0.0.0.0:0/1', '[fe80::1]:0/5', 'host:6800/4294967295']) {
      expect(instanceString(parseInstance(text) ?? at('', 0))).toBe(text)
    }
    expect(parseInstance('10.0.0.1')).toEqual(at('10.0.0.1', 0))
    expect(parseInstance('10.0.0.1/9')).toEqual(at('10.0.0.1', 9))
    for (const text of ['', '///', 'a b:0/1', '1.2.3.4:70000/1', '1.2.3.4:0/4294967296', '1.2.3.4:x/1', '::1:0/1', '1.2.3.4:0/-1']) {
      expect(parseInstance(text)).toBeUndefined()
    }
  })
})
describe('a blocklist', () => {
  test('names a client by its nonce, whatever host it knows of itself', () => {
    const map = withEntries('10.0.0.1:0/77', '0.0.0.0:0/88')
    expect(map.isBlocklisted(at('10.0.0.1', 77))).toBe(true)
    expect(map.isBlocklisted(at('0.0.0.0', 77))).toBe(true)
    expect(map.isBlocklisted(at('10.0.0.2', 77))).toBe(false)
    expect(map.isBlocklisted(at('10.0.0.2', 88))).toBe(true)
    expect(map.isBlocklisted(at('10.0.0.1', 78))).toBe(false)
    expect(map.isBlocklisted('0.0.0.0:0/88')).toBe(true)
  })
  test('names a whole host by nonce 0, and never everybody', () => {
    const map = withEntries('10.0.0.1:0/0', '0.0.0.0:0/0', '10.0.0.9:6800/0')
    expect(map.isBlocklisted(at('10.0.0.1', 5))).toBe(true)
    expect(map.isBlocklisted(at('10.0.0.2', 5))).toBe(false)
    expect(map.isBlocklisted(at('10.0.0.9', 5))).toBe(false)
    expect(map.isBlocklisted(at('0.0.0.0', 5))).toBe(false)
  })
  test('follows the epochs', () => {
    const next = withEntries('0.0.0.0:0/1').apply({
      fsid: 'f',
      epoch: 2,
      newBlocklist: [{ addr: '0.0.0.0:0/2', untilMs: 9 }],
      oldBlocklist: ['0.0.0.0:0/1'],
    })
    expect([1, 2].map((nonce) => next.isBlocklisted(at('1.1.1.1', nonce)))).toEqual([false, true])
    expect(next.apply({ fsid: 'f', epoch: 3 }).isBlocklisted(at('1.1.1.1', 2))).toBe(true)
  })
})
