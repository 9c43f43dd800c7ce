// `rados listwatchers|watch|notify|lock` on a pool in a simulated cluster's OSDs: what they print, and wrong usage.
import { beforeAll, describe, expect, test } from 'vitest'
import { fromUtf8, utf8 } from '../../../src/base/mod.ts'
import type { CliIo } from '../../../src/cli/io.ts'
import { coordinationVerbs } from '../../../src/cli/rados-coordination.ts'
import type { IoCtx } from '../../../src/librados/types.ts'
import { TestCluster } from '../osd/harness.ts'

let cluster: TestCluster
let io: IoCtx
let other: IoCtx
beforeAll(async () => {
  cluster = new TestCluster(3)
  await cluster.startAll()
  cluster.mon.createPool()
  await cluster.waitClean()
  io = cluster.client('client.admin').ioctx()
  other = cluster.client('client.other').ioctx()
  await cluster.world.run(io.writeFull('x', utf8('1')))
})

class Terminal {
  readonly stop = new AbortController()
  out = ''
  errors = ''
  readonly cli: CliIo = {
    out: (text: string | Uint8Array) => {
      this.out += typeof text === 'string' ? text : fromUtf8(text)
    },
    err: (text: string) => {
      this.errors += text
    },
    signal: this.stop.signal,
    format: 'plain',
  } as unknown as CliIo
  run(on: IoCtx, verb: string, args: string[], flags: Record<string, string> = {}): Promise<void> {
    return coordinationVerbs[verb]?.run(on, args, this.cli, flags) as Promise<void>
  }
}
const printed = async (verb: string, args: string[], flags: Record<string, string> = {}, on = io): Promise<string> => {
  const terminal = new Terminal()
  await cluster.world.run(terminal.run(on, verb, args, flags))
  return terminal.out
}

describe('rados', () => {
  test('watch shows what notify says, which shows who heard it', async () => {
    const terminal = new Terminal()
    const watching = terminal.run(other, 'watch', ['x'])
    await cluster.world.run(cluster.world.sleep(100))
    expect(await printed('listwatchers', ['x'])).toBe('watcher=127.0.0.1:0/1002 client.other cookie=1\n')
    expect(await printed('notify', ['x', 'hello'])).toBe('reply client.other 127.0.0.1:0/1002 cookie 1 : 0 bytes\n')
    expect(terminal.out).toBe(
      'NOTIFY from client.admin 127.0.0.1:0/1001\n00000000  68 65 6c 6c 6f                                    |hello|\n00000005\n',
    )
    terminal.stop.abort()
    await cluster.world.run(watching)
    expect(await printed('listwatchers', ['x'])).toBe('')
    expect(await printed('notify', ['x', 'nobody'])).toBe('')
  })
  test('lock get, list, info and break', async () => {
    await printed('lock', ['get', 'x', 'l'], { 'lock-cookie': 'c', 'lock-description': 'd' })
    expect(JSON.parse(await printed('lock', ['list', 'x']))).toEqual({ objname: 'x', locks: [{ name: 'l' }] })
    const locker = { name: 'client.admin', cookie: 'c', description: 'd', expiration: '0.000000', addr: '127.0.0.1:0/1001' }
    expect(JSON.parse(await printed('lock', ['info', 'x', 'l']))).toEqual({ name: 'l', type: 'exclusive', tag: '', lockers: [locker] })
    await expect(printed('lock', ['get', 'x', 'l'], {}, other)).rejects.toMatchObject({ code: 'EBUSY' })
    await expect(printed('lock', ['break', 'x', 'l', 'client.nobody'])).rejects.toMatchObject({ code: 'ENOENT' })
    await printed('lock', ['break', 'x', 'l', 'client.admin'], {}, other)
    await printed('lock', ['get', 'x', 'l'], { 'lock-type': 'shared', 'lock-cookie': '1', 'lock-tag': 't' })
    await printed('lock', ['get', 'x', 'l'], { 'lock-type': 'shared', 'lock-cookie': '2', 'lock-tag': 't', 'lock-duration': '60' })
    await expect(printed('lock', ['break', 'x', 'l', 'client.admin'])).rejects.toMatchObject({ code: 'EINVAL' })
    await printed('lock', ['break', 'x', 'l', '127.0.0.1:0/1001'], { 'lock-cookie': '2' })
    expect(JSON.parse(await printed('lock', ['info', 'x', 'l']))).toMatchObject({ type: 'shared', lockers: [{ cookie: '1' }] })
  })
  test('lock refuses what it does not know', async () => {
    for (const args of [['list'], ['info', 'x'], ['take', 'x', 'l'], ['break', 'x', 'l']]) {
      await expect(printed('lock', args)).rejects.toMatchObject({ name: 'UsageError' })
    }
    await expect(printed('lock', ['get', 'x', 'm'], { 'lock-type': 'odd' })).rejects.toMatchObject({ name: 'UsageError' })
    await expect(printed('lock', ['get', 'x', 'm'], { 'lock-duration': 'long' })).rejects.toMatchObject({ name: 'UsageError' })
  })
})
