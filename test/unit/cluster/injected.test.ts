// Injected faults: order and bytes are kept, errors are the disk's own, and nothing stays once they are cleared.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FaultControl, type Faults, faultTexts, injectable, readFaults, withFault } from '../../../cluster/injected.ts'
import { fromUtf8, joinChunks, utf8 } from '../../../src/base/mod.ts'
import type { Connection, Env, Listener } from '../../../src/env/mod.ts'
import { createNodeEnv } from '../../../src/env/node/mod.ts'

let dir: string
let env: Env
let control: FaultControl
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sepiola-injected-'))
  env = createNodeEnv()
  control = injectable(env)
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const wait = (ms: number): Promise<void> => new Promise((resolve) => env.timers.after(ms, resolve))
async function until(what: string, probe: () => boolean): Promise<void> {
  for (let i = 0; !probe(); i++) {
    if (i > 2000) throw new Error(`${what} did not happen`)
    await wait(5)
  }
}

describe('the names of faults', () => {
  it('add up, and come back as they were given', () => {
    let faults: Faults = {}
    for (const [name, value] of [['disk-slow', '50'], ['net-drop'], ['disk-slow', '70']] as const) faults = withFault(faults, name, value)
    expect(faultTexts(faults)).toEqual(['disk-slow 70', 'net-drop'])
  })
  it.each([
    ['disk-slow', undefined],
    ['disk-slow', '0'],
    ['disk-slow', 'much'],
    ['net-delay', '60001'],
    ['disk-error', '5'],
    ['toString', undefined],
  ])('%s %s is refused', (name, value) => {
    expect(() => withFault({}, name, value)).toThrow(expect.objectContaining({ code: 'EINVAL' }))
  })
  it('in a file that somebody has spoilt count for nothing', () => {
    const path = join(dir, 'faults.json')
    expect(readFaults(path)).toEqual({})
    writeFileSync(path, '{"osd.0": ["disk-slow 9", "nonsense", 7], "osd.1": 3')
    expect(readFaults(path)).toEqual({})
    writeFileSync(path, '{"osd.0": ["disk-slow 9", "nonsense", 7], "osd.1": 3}')
    expect(readFaults(path)).toEqual({ 'osd.0': { diskSlowMs: 9 }, 'osd.1': {} })
  })
})

describe('a disk', () => {
  it('that fails gives EIO until it is cleared', async () => {
    const file = await control.env.disk.open(join(dir, 'f'), 'create')
    const kv = await control.env.kv.open(join(dir, 'kv'))
    await file.write(0, [utf8('before')])
    await kv.batch([{ type: 'put', key: utf8('k'), value: utf8('v') }], { sync: false })
    control.set({ diskError: true })
    const eio = expect.objectContaining({ code: 'EIO' })
    await expect(file.read(0, 6)).rejects.toEqual(eio)
    await expect(file.write(0, [utf8('after')])).rejects.toEqual(eio)
    await expect(file.sync()).rejects.toEqual(eio)
    await expect(kv.get(utf8('k'))).rejects.toEqual(eio)
    await expect(control.env.disk.open(join(dir, 'g'), 'create')).rejects.toEqual(eio)
    control.set({})
    expect(fromUtf8(await file.read(0, 6))).toBe('before')
    expect(fromUtf8((await kv.get(utf8('k'))) as Uint8Array)).toBe('v')
    await kv.close()
    await file.close()
  })
  it('that is full lets files be overwritten, not grow', async () => {
    const file = await control.env.disk.open(join(dir, 'f'), 'create')
    await file.write(0, [utf8('12345')])
    control.set({ diskFull: true })
    await file.write(0, [utf8('abcde')])
    await expect(file.write(3, [utf8('xyz')])).rejects.toEqual(expect.objectContaining({ code: 'ENOSPC' }))
    expect(fromUtf8(await file.read(0, 10))).toBe('abcde')
    expect((await control.env.disk.space(dir)).freeBytes).toBe(0)
    await file.close()
  })
  it('that is slow takes its time', async () => {
    const file = await control.env.disk.open(join(dir, 'f'), 'create')
    control.set({ diskSlowMs: 60 })
    const began = env.clock.monotonic()
    await file.write(0, [utf8('1')])
    expect(env.clock.monotonic() - began).toBeGreaterThanOrEqual(50)
    await file.close()
  })
})

describe('a network', () => {
  let listener: Listener
  let server: Connection | undefined
  let client: Connection
  let atServer: Uint8Array[]
  let atClient: Uint8Array[]
  let ended: boolean
  beforeEach(async () => {
    atServer = []
    atClient = []
    ended = false
    server = undefined
    listener = await control.env.network.listen({ host: '127.0.0.1', port: 0 }, (connection) => {
      server = connection
      connection.onData = (chunk) => void atServer.push(chunk)
      connection.onClose = () => {
        // That of an earlier test may end late.
        if (connection === server) ended = true
      }
    })
    client = await env.network.connect(listener.endpoint)
    client.onData = (chunk) => void atClient.push(chunk)
    client.onClose = () => {}
    client.write([utf8('0')])
    await until('the first byte', () => atServer.length > 0)
  })
  afterEach(async () => {
    client.destroy()
    await listener.close()
  })
  const received = (): string => fromUtf8(joinChunks(atServer))

  it('that drops keeps what was said, in order, for when it is whole', async () => {
    control.set({ netDrop: true })
    for (let i = 1; i <= 5; i++) {
      client.write([utf8(String(i))])
      server?.write([utf8(`<${i}>`)])
      await wait(2)
    }
    await wait(30)
    expect(received()).toBe('0')
    expect(atClient).toEqual([])
    await expect(control.env.network.connect(listener.endpoint, { timeoutMs: 60 })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
    control.set({})
    await until('all of it', () => received() === '012345' && fromUtf8(joinChunks(atClient)) === '<1><2><3><4><5>')
  })

  it('that delays keeps the order while the delay changes, and the end comes last', async () => {
    let expected = '0'
    for (let i = 0; i < 60; i++) {
      control.set(i % 20 === 19 ? {} : { netDelayMs: 1 + ((i * 7) % 23) })
      client.write([utf8(`${i},`)])
      server?.write([utf8(`${i};`)])
      expected += `${i},`
      if (i % 3 === 0) await wait(1)
    }
    const answers = Array.from({ length: 60 }, (_, i) => `${i};`).join('')
    await until('the answers', () => fromUtf8(joinChunks(atClient)) === answers)
    control.set({ netDelayMs: 20 })
    client.write([utf8('last')])
    client.end()
    await until('the end', () => ended)
    expect(received()).toBe(`${expected}last`)
  })

  it('is not read ahead of a receiver that has paused', async () => {
    control.set({ netDelayMs: 5 })
    server?.pause()
    client.write([utf8('1')])
    await wait(30)
    expect(received()).toBe('0')
    server?.resume()
    await until('the rest', () => received() === '01')
  })
})
