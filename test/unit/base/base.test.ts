import { describe, expect, test } from 'vitest'
import {
  compareUtf8,
  errorCodeOf,
  joinChunks,
  negativeErrno,
  OptionError,
  Options,
  parseEntity,
  parseMonHosts,
  parsePgId,
  pgIdString,
  sliceChunks,
  utf8,
} from '../../../src/base/mod.ts'

describe('bytes', () => {
  test('slicing a chunk list gives the same bytes as slicing the whole, at every offset and length', () => {
    const chunks = [Uint8Array.of(1, 2, 3), new Uint8Array(0), Uint8Array.of(4), Uint8Array.of(5, 6, 7, 8)]
    const whole = joinChunks(chunks)
    for (let offset = 0; offset <= whole.length; offset++) {
      for (let length = 0; offset + length <= whole.length; length++) {
        expect([...joinChunks(sliceChunks(chunks, offset, length))]).toEqual([...whole.subarray(offset, offset + length)])
      }
    }
  })

  test('strings compare as their UTF-8 bytes do', () => {
    const words = ['', 'a', 'ab', 'b', 'é', '\uffff', '\u{10000}', '\u{1f600}', '\ue000', 'a\u{1f600}', 'a\uffee']
    for (const a of words) for (const b of words) expect(Math.sign(compareUtf8(a, b))).toBe(Math.sign(Buffer.compare(utf8(a), utf8(b))))
  })
})

describe('identifiers', () => {
  test('PG ids', () => {
    expect(pgIdString({ pool: 3, seed: 0x1f })).toBe('3.1f')
    expect(parsePgId('3.1f')).toEqual({ pool: 3, seed: 31 })
    for (const bad of ['', '3', '3.', '.1', '3.1g', '3.1F', '-1.0', '3.1.2']) expect(parsePgId(bad)).toBeUndefined()
  })
  test('entities', () => {
    expect(parseEntity('client.rgw.a')).toEqual({ name: 'client.rgw.a', type: 'client', id: 'rgw.a' })
    for (const bad of ['', 'osd', 'osd.', 'foo.1', 'osd.a b', 'osd.1\n']) expect(parseEntity(bad)).toBeUndefined()
  })
  test('monitor addresses', () => {
    expect(parseMonHosts(['127.0.0.1:6789', '[::1]:1'])).toEqual([
      { host: '127.0.0.1', port: 6789 },
      { host: '::1', port: 1 },
    ])
    for (const bad of ['', 'host', 'host:', 'host:0', 'host:99999', ':1', '::1:1']) expect(() => parseMonHosts([bad])).toThrow(TypeError)
  })
  test('error codes go to the wire and back', () => {
    expect(errorCodeOf(negativeErrno('ENOSPC'))).toBe('ENOSPC')
    expect(errorCodeOf(-9999)).toBe('EIO')
  })
})

describe('options', () => {
  test('defaults, values, texts', () => {
    const options = new Options({ osd_max_backfills: '7' })
    expect(options.get('osd_max_backfills')).toBe(7)
    expect(options.get('osd_heartbeat_interval_ms')).toBe(1000)
    const seen: string[] = []
    options.onChange((name) => seen.push(name))
    options.set('mon_allow_pool_delete', 'false')
    expect(options.get('mon_allow_pool_delete')).toBe(false)
    options.unset('mon_allow_pool_delete')
    expect(options.get('mon_allow_pool_delete')).toBe(true)
    expect(seen).toEqual(['mon_allow_pool_delete', 'mon_allow_pool_delete'])
  })
  test('what is no option, no number or out of bounds is refused', () => {
    const options = new Options()
    for (const [name, value] of [
      ['nope', 1],
      ['osd_max_backfills', 'many'],
      ['osd_max_backfills', ''],
      ['osd_max_backfills', 0],
      ['osd_max_backfills', 65],
      ['mon_allow_pool_delete', 'maybe'],
      ['toString', 1],
    ] as const) {
      expect(() => options.set(name, value)).toThrow(OptionError)
    }
  })
})
