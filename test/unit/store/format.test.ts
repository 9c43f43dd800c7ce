// Golden bytes of the object store (proto/FORMATS.md): what is on disks must stay readable.
import { describe, expect, it } from 'vitest'
import { xxh32 } from '../../../src/base/mod.ts'
import { decodeFrame, encodeFrame, type FrameBody } from '../../../src/store/block/frame.ts'
import { omapKey, onodeKey, parseOnodeKey } from '../../../src/store/block/keys.ts'
import { decodeOnode, encodeOnode, newOnode } from '../../../src/store/block/onode.ts'
import { seal, unseal } from '../../../src/store/block/seal.ts'
import { decodeSuperblock, encodeSuperblock } from '../../../src/store/block/superblock.ts'
import { compareObjectKeys, type ObjectKey } from '../../../src/store/mod.ts'
import { dice } from '../../contract/store-model.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
const keyHex = (key: string): string => Buffer.from(key, 'latin1').toString('hex')
const uuid = Uint8Array.from({ length: 16 }, (_, i) => i)

describe('formats', () => {
  it('superblock', () => {
    const superblock = { uuid, sizeBytes: 1 << 30, logBytes: 16 << 20 }
    const block = encodeSuperblock(superblock)
    expect(block.length).toBe(4096)
    expect(hex(block.subarray(0, 64))).toBe(
      '534550494f4c412d53544f52450a000024000000439f90dd736c1eb9080110011a10000102030405060708090a0b0c0d0e0f2080202880808080043080808008',
    )
    expect(block.subarray(64).every((byte) => byte === 0)).toBe(true)
    const decoded = decodeSuperblock(block)
    expect({ ...decoded, uuid: hex(decoded.uuid) }).toEqual({ ...superblock, uuid: hex(uuid) })
  })

  it('keys', () => {
    const oid: ObjectKey = { hash: 0x12345678, namespace: 'ns', name: 'a\0b', snap: 0 }
    expect(keyHex(onodeKey(3, oid))).toBe('4f00000000000000031e6a2c486e7300006100ff620000ffffffffffffffff')
    expect(keyHex(onodeKey(3, { ...oid, snap: 5 }))).toBe('4f00000000000000031e6a2c486e7300006100ff6200000000000000000005')
    expect(keyHex(omapKey(7, 'k'))).toBe('5000000000000000076b')
    expect(parseOnodeKey(onodeKey(3, oid))).toEqual({ collection: 3, oid })
  })

  it('sealed values', () => {
    const key = omapKey(7, 'k')
    expect(hex(seal(key, Buffer.from('value')))).toBe('76616c7565c1eeac78')
    expect(Buffer.from(unseal(key, seal(key, Buffer.from('value')))).toString()).toBe('value')
    expect(() => unseal(omapKey(7, 'l'), seal(key, Buffer.from('value')))).toThrow('checksum')
    expect(() => unseal(key, Buffer.from('abc'))).toThrow('checksum')
  })

  it('onode', () => {
    const onode = newOnode(9)
    onode.size = 5000
    onode.attrs = new Map([['_', Uint8Array.of(1)]])
    onode.omapId = 7
    onode.map = Uint32Array.of(16, 17)
    onode.checksums = Uint32Array.of(0x11223344, 0x55667788)
    onode.mapped = onode.blocks = 2
    const record = encodeOnode(onode)
    expect(hex(record)).toBe('0801100118092088272a060a015f12010130074801520f0a03001002120844332211887766555802')
    expect(decodeOnode(Uint8Array.from(record), () => 'it').onode).toEqual(onode)
    // A later version may add fields, and says when it may not be read.
    expect(decodeOnode(Buffer.concat([record, Buffer.from('fa3f0178', 'hex')]), () => 'it').onode.id).toBe(9)
    expect(() => decodeOnode(Buffer.concat([record, Buffer.from('1063', 'hex')]), () => 'it')).toThrow('newer version')
  })

  const ones = new Uint8Array(4096).fill(1)
  const body: FrameBody = {
    changes: new Map([
      [omapKey(7, 'k'), seal(omapKey(7, 'k'), Buffer.from('value'))],
      ['Mx', undefined],
    ]),
    ranges: [{ gte: 'P1', lt: 'P2' }],
    blocks: new Map([[16, { bytes: ones, checksum: xxh32(ones) }]]),
  }
  const log = Buffer.concat(encodeFrame(uuid, 42, body).chunks)

  it('log frame', () => {
    expect(log.length).toBe(8192)
    expect(hex(log.subarray(0, 97))).toBe(
      '534c47310100010000010203040506072a0000000000000031000000010000000a17be3196475a8f000000001565f75e' +
        '010a005000000000000000076b0900000076616c7565c1eeac780202004d780302005031020050320410000000c516c7c3',
    )
    const frame = decodeFrame(log, 0, uuid)
    expect(frame?.seq).toBe(42)
    expect(frame?.bytes).toBe(8192)
    expect([...(frame?.changes.keys() ?? [])].map(keyHex)).toEqual([...body.changes.keys()].map(keyHex))
    expect(frame?.ranges).toEqual(body.ranges)
    expect(hex(frame?.blocks.get(16)?.bytes ?? new Uint8Array())).toBe(hex(ones))
  })

  it('a log frame with any byte flipped, cut short, or of another store is void', () => {
    const used = 97 + 4096
    for (let at = 0; at < used; at += at < 100 ? 1 : 97) {
      const damaged = Buffer.from(log)
      damaged[at] = (damaged[at] as number) ^ 0x10
      expect(decodeFrame(damaged, 0, uuid), `byte ${at}`).toBeUndefined()
    }
    for (const length of [0, 10, 47, 48, 96, 97, 4096, used - 1]) expect(decodeFrame(log.subarray(0, length), 0, uuid)).toBeUndefined()
    expect(decodeFrame(log, 0, Uint8Array.from(uuid).fill(9, 0, 1))).toBeUndefined()
    const d = dice(3)
    for (let i = 0; i < 300; i++) {
      const noise = Buffer.from(log)
      for (let k = 0; k < 40; k++) noise[d.below(97)] = d.below(256)
      expect(decodeFrame(noise, 0, uuid)).toBeUndefined()
    }
  })

  it('the order of keys is the order of objects', () => {
    const d = dice(5)
    const texts = ['', 'a', 'a\0', 'a\0\0', 'a\0\u0001', 'ab', 'é', '\uffff', '😀', '\u0001', '\0', '\0\0', 'z'.repeat(9)]
    const pick = (): ObjectKey => ({
      hash: [0, 1, 2, 0x80000000, 0xffffffff, 77][d.below(6)] as number,
      namespace: texts[d.below(texts.length)] as string,
      name: texts[d.below(texts.length)] as string,
      snap: [0, 1, 255, 256, 2 ** 40][d.below(5)] as number,
    })
    for (let i = 0; i < 4000; i++) {
      const [a, b] = [pick(), pick()]
      const byKey = Buffer.compare(Buffer.from(onodeKey(1, a), 'latin1'), Buffer.from(onodeKey(1, b), 'latin1'))
      expect(Math.sign(byKey)).toBe(Math.sign(compareObjectKeys(a, b)))
      expect(parseOnodeKey(onodeKey(1, a))?.oid).toEqual(a)
    }
  })
})
