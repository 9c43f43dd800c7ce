// The handshake as a machine without sockets: every option, every refusal, bytes cut anywhere, and bytes that are no NBD at all.
import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type ExportInfo, Handshake, type HandshakeEffect, type HandshakePolicy, OPTION_BYTES_MAX } from '../../../src/rbd/nbd/handshake.ts'
import { Inbox } from '../../../src/rbd/nbd/inbox.ts'
import { infoData, metaData, optionBytes } from '../../support/nbd-client.ts'

const disk: ExportInfo = {
  name: 'rbd/disk',
  description: 'a disk',
  size: 10 * 2 ** 40,
  readOnly: false,
  multiConnection: true,
  blockSizes: { minimum: 1, preferred: 4096, maximum: 32 << 20 },
}
const FLAGS = Buffer.from([0, 0, 0, 3])
const EXPORT_NAME = 1
const ABORT = 2
const LIST = 3
const STARTTLS = 5
const INFO = 6
const GO = 7
const STRUCTURED = 8
const LIST_META = 9
const SET_META = 10
const ACK = 1
const UNSUP = 0x80000001
const POLICY = 0x80000002
const INVALID = 0x80000003
const TLS_REQD = 0x80000005
const UNKNOWN = 0x80000006
const SHUTDOWN = 0x80000007
const TOO_BIG = 0x80000009

/** A handshake that is answered at once from one disk; what it sent, and how it ended. */
class Talk {
  readonly inbox = new Inbox()
  readonly machine: Handshake
  readonly sent: Buffer[] = []
  readonly other: Exclude<HandshakeEffect, { type: 'send' }>[] = []
  constructor(policy: Partial<HandshakePolicy> = {}) {
    this.machine = new Handshake(this.inbox, { tls: 'off', secure: false, ...policy })
    this.run(this.machine.begin())
    if (!policy.secure) this.sent.length = 0
  }
  run(effects: readonly HandshakeEffect[]): void {
    for (const effect of effects) {
      if (effect.type === 'send') this.sent.push(Buffer.from(effect.bytes))
      else this.other.push(effect)
      if (effect.type === 'list') this.run(this.machine.listed([{ name: disk.name, description: disk.description }]))
      if (effect.type === 'open')
        this.run(['', disk.name].includes(effect.name) ? this.machine.opened(disk) : this.machine.failed('no such image'))
    }
  }
  say(...pieces: Uint8Array[]): this {
    for (const piece of pieces) {
      this.inbox.push(piece)
      if (!this.machine.waiting) this.run(this.machine.advance())
    }
    return this
  }
  /** Option replies so far as [option, type, data]; forgets them. */
  replies(): [option: number, type: number, data: string][] {
    const all = Buffer.concat(this.sent)
    this.sent.length = 0
    const found: [number, number, string][] = []
    for (let at = 0; at < all.byteLength; ) {
      expect(all.readBigUInt64BE(at)).toBe(0x3e889045565a9n)
      const length = all.readUInt32BE(at + 16)
      found.push([all.readUInt32BE(at + 8), all.readUInt32BE(at + 12), all.toString('latin1', at + 20, at + 20 + length)])
      at += 20 + length
    }
    return found
  }
  get closed(): string | undefined {
    return this.other.find((e) => e.type === 'close')?.reason
  }
}
const types = (talk: Talk): number[] => talk.replies().map(([, type]) => type)

describe('handshake', () => {
  test('greets with fixed newstyle', () => {
    const machine = new Handshake(new Inbox(), { tls: 'off', secure: false })
    const [effect] = machine.begin()
    expect(effect?.type === 'send' && Buffer.from(effect.bytes).toString('hex')).toBe('4e42444d4147494349484156454f50540003')
  })

  test('EXPORT_NAME: size, flags, and zeroes unless they are declined', () => {
    const plain = new Talk().say(Buffer.from([0, 0, 0, 1]), optionBytes(EXPORT_NAME, Buffer.from(disk.name)))
    expect(plain.sent[0]?.byteLength).toBe(134)
    expect(plain.sent[0]?.readBigUInt64BE(0)).toBe(BigInt(disk.size))
    expect(plain.sent[0]?.readUInt16BE(8)).toBe(0b1101_0110_1101)
    expect(plain.other.at(-1)).toEqual({ type: 'transmit', structured: false, blockStatus: false })
    expect(new Talk().say(FLAGS, optionBytes(EXPORT_NAME)).sent[0]?.byteLength).toBe(10)
    const old = new Talk().say(Buffer.alloc(4), optionBytes(EXPORT_NAME))
    expect(old.other.at(-1)?.type).toBe('transmit')
    expect(new Talk().say(FLAGS, optionBytes(EXPORT_NAME, Buffer.from('gone'))).closed).toBe('no such image')
    expect(new Talk().say(Buffer.alloc(4), optionBytes(LIST)).closed).toMatch(/fixed newstyle/)
  })

  test('LIST, ABORT and what is unknown', () => {
    const talk = new Talk().say(FLAGS, optionBytes(LIST))
    expect(talk.replies()).toEqual([
      [LIST, 2, '\0\0\0\x08rbd/diska disk'],
      [LIST, ACK, ''],
    ])
    expect(types(talk.say(optionBytes(LIST, Buffer.from('x'))))).toEqual([INVALID])
    expect(types(talk.say(optionBytes(77, Buffer.from('whatever'))))).toEqual([UNSUP])
    expect(types(talk.say(optionBytes(ABORT, Buffer.from('ignored'))))).toEqual([ACK])
    expect(talk.closed).toBeDefined()
  })

  test('INFO tells what is asked for, GO goes on', () => {
    const talk = new Talk().say(FLAGS, optionBytes(INFO, infoData('', 1, 2, 3, 99)))
    const shown = talk.replies()
    expect(shown.map(([, type]) => type)).toEqual([3, 3, 3, 3, ACK])
    expect(shown[1]?.[2]).toBe('\0\x01rbd/disk')
    expect(shown[2]?.[2]).toBe('\0\x02a disk')
    expect(Buffer.from(shown[3]?.[2] ?? '', 'latin1').toString('hex')).toBe('0003000000010000100002000000')
    expect(types(talk.say(optionBytes(INFO, infoData('gone'))))).toEqual([UNKNOWN])
    expect(types(talk.say(optionBytes(GO, infoData('gone'))))).toEqual([UNKNOWN])
    expect(types(talk.say(optionBytes(GO, infoData(disk.name))))).toEqual([3, ACK])
    expect(talk.other.at(-1)).toEqual({ type: 'transmit', structured: false, blockStatus: false })
  })

  test('metadata contexts need structured replies, and hold for the export they were selected for', () => {
    const talk = new Talk().say(FLAGS, optionBytes(SET_META, metaData(disk.name, 'base:allocation')))
    expect(types(talk)).toEqual([INVALID])
    talk.say(optionBytes(STRUCTURED), optionBytes(LIST_META, metaData(disk.name)), optionBytes(LIST_META, metaData(disk.name, 'base:')))
    expect(types(talk)).toEqual([ACK, 4, ACK, 4, ACK])
    talk.say(optionBytes(LIST_META, metaData(disk.name, 'qemu:', 'x-y:z')), optionBytes(SET_META, metaData(disk.name, 'base:')))
    expect(types(talk)).toEqual([ACK, ACK])
    expect(types(talk.say(optionBytes(SET_META, metaData('gone', 'base:allocation'))))).toEqual([UNKNOWN])
    talk.say(optionBytes(SET_META, metaData(disk.name, 'qemu:dirty-bitmap:x', 'base:allocation')))
    expect(talk.replies()).toEqual([
      [SET_META, 4, '\0\0\0\x01base:allocation'],
      [SET_META, ACK, ''],
    ])
    const info = talk.say(optionBytes(GO, infoData(''))).replies()[0]
    expect(Buffer.from(info?.[2] ?? '', 'latin1').readUInt16BE(10) & 0x80).toBe(0x80)
    expect(talk.other.at(-1)).toEqual({ type: 'transmit', structured: true, blockStatus: true })
    const reset = new Talk().say(FLAGS, optionBytes(STRUCTURED), optionBytes(SET_META, metaData('', 'base:allocation')))
    reset.say(optionBytes(SET_META, metaData('')), optionBytes(GO, infoData('')))
    expect(reset.other.at(-1)).toEqual({ type: 'transmit', structured: true, blockStatus: false })
  })

  test('malformed options are refused and the next one is understood', () => {
    const talk = new Talk().say(FLAGS, optionBytes(STRUCTURED))
    talk.replies()
    for (const [kind, data] of [
      [GO, Buffer.alloc(0)],
      [GO, Buffer.from([0, 0, 0, 9, 65])],
      [GO, infoData('x').subarray(0, 6)],
      [GO, Buffer.concat([infoData('x', 1), Buffer.alloc(1)])],
      [INFO, infoData('a\0b')],
      [INFO, infoData('x'.repeat(4097))],
      [INFO, Buffer.concat([Buffer.from([0, 0, 0, 1, 0xff]), Buffer.alloc(2)])],
      [SET_META, metaData(disk.name, 'q').subarray(0, -1)],
      [SET_META, Buffer.concat([metaData(disk.name, 'q'), Buffer.alloc(3)])],
      [SET_META, Buffer.from('000000000000ffffffff', 'hex')],
      [STRUCTURED, Buffer.alloc(1)],
      [STARTTLS, Buffer.alloc(1)],
    ] as const)
      expect(types(talk.say(optionBytes(kind, data))), `${kind} ${data.toString('hex')}`).toEqual([INVALID])
    expect(types(talk.say(optionBytes(LIST)))).toEqual([2, ACK])
  })

  test('too much data is thrown away, far too much ends the connection', () => {
    const talk = new Talk().say(FLAGS, optionBytes(GO, Buffer.alloc(OPTION_BYTES_MAX + 1)))
    expect(types(talk)).toEqual([TOO_BIG])
    expect(talk.inbox.length).toBe(0)
    expect(types(talk.say(optionBytes(LIST)))).toEqual([2, ACK])
    const huge = optionBytes(GO)
    huge.writeUInt32BE(0xffffffff, 12)
    expect(new Talk().say(FLAGS, huge).closed).toMatch(/too long/)
  })

  test('wrong magic or unknown client flags end it', () => {
    expect(new Talk().say(Buffer.from([0, 0, 0, 7])).closed).toMatch(/flags/)
    expect(new Talk().say(FLAGS, Buffer.alloc(16)).closed).toMatch(/magic/)
  })

  test('TLS off, allowed and required', () => {
    expect(types(new Talk().say(FLAGS, optionBytes(STARTTLS)))).toEqual([POLICY])
    const forced = new Talk({ tls: 'require' }).say(FLAGS)
    for (const one of [LIST, INFO, GO, STRUCTURED, LIST_META, SET_META, 99]) expect(types(forced.say(optionBytes(one)))).toEqual([TLS_REQD])
    expect(types(forced.say(optionBytes(STARTTLS)))).toEqual([ACK])
    expect(forced.other.at(-1)).toEqual({ type: 'startTls' })
    expect(new Talk({ tls: 'require' }).say(FLAGS, optionBytes(EXPORT_NAME)).closed).toMatch(/TLS/)
    expect(types(new Talk({ tls: 'require' }).say(FLAGS, optionBytes(ABORT)))).toEqual([ACK])
    const inside = new Talk({ tls: 'require', secure: true }).say(optionBytes(STARTTLS))
    expect(types(inside)).toEqual([INVALID])
    expect(types(inside.say(optionBytes(LIST)))).toEqual([2, ACK])
    const allowed = new Talk({ tls: 'allow' }).say(FLAGS, optionBytes(LIST))
    expect(types(allowed)).toEqual([2, ACK])
    const slipped = new Talk({ tls: 'allow' }).say(Buffer.concat([FLAGS, optionBytes(STARTTLS), optionBytes(GO, infoData(''))]))
    expect(slipped.closed).toMatch(/plain text/)
    expect(slipped.other.some((e) => e.type === 'startTls')).toBe(false)
  })

  test('a server that stops refuses', () => {
    const talk = new Talk().say(FLAGS)
    talk.machine.shutdown()
    expect(types(talk.say(optionBytes(GO, infoData(''))))).toEqual([SHUTDOWN])
    expect(types(talk.say(optionBytes(ABORT)))).toEqual([ACK])
  })

  test('however the bytes are cut, the same is said', () => {
    const bytes = Buffer.concat([
      FLAGS,
      optionBytes(STRUCTURED),
      optionBytes(LIST),
      optionBytes(GO, Buffer.alloc(OPTION_BYTES_MAX + 5)),
      optionBytes(SET_META, metaData('', 'base:allocation')),
      optionBytes(GO, infoData('', 3)),
      Buffer.from('the first request'),
    ])
    const whole = new Talk().say(bytes)
    expect(whole.inbox.length).toBe(17)
    for (const size of [1, 3, 7, 64, 1000]) {
      const cut = new Talk()
      for (let at = 0; at < bytes.byteLength; at += size) cut.say(bytes.subarray(at, at + size))
      expect(Buffer.concat(cut.sent).equals(Buffer.concat(whole.sent))).toBe(true)
      expect(cut.other).toEqual(whole.other)
      expect(cut.inbox.length).toBe(17)
    }
  })

  test('random bytes end the handshake or wait for more, and never throw', () => {
    for (let i = 0; i < 2000; i++) {
      const talk = new Talk({ tls: (['off', 'allow', 'require'] as const)[i % 3] })
      const honest = i % 2 === 0 ? [FLAGS, optionBytes(STRUCTURED)] : []
      talk.say(...honest, randomBytes(i % 100))
      const option = optionBytes(1 + (i % 11), randomBytes(i % 60))
      talk.say(FLAGS, option, randomBytes(i % 7))
    }
  })
})
