// What the core does for clients that speak to it directly: locks, permissions, attributes, quotas, layouts, eviction, bad input and damage.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Cap, MdsOp, type MessageBody, type pb, ROOT_INO, SetattrMask } from '../../../proto/mod.ts'
import { errno, fromUtf8, utf8 } from '../../../src/base/mod.ts'
import type { Message, Session } from '../../../src/msg/mod.ts'
import { MdsHarness } from '../../support/mds-harness.ts'

type Reply = MessageBody<'ClientReply'>

/** A client that does as it is told: it gives back at once what it is asked for, unless it is told to be deaf. */
class Client {
  readonly #mds: MdsHarness
  readonly #session: Session
  readonly #waiting = new Map<number, (reply: Reply) => void>()
  #tid = 0
  deaf = false
  lost = false
  readonly caps = new Map<number, { id: number; caps: number }>()
  readonly heard: Message[] = []
  readonly radosAddr: string

  constructor(mds: MdsHarness, name: string, caps?: string) {
    this.#mds = mds
    const port = mds.port(name)
    this.radosAddr = port.radosAddr
    const messenger = mds.messenger(
      name,
      {
        onMessage: (_session, message) => this.#receive(message),
        onReset: () => {
          this.lost = true
        },
      },
      caps,
    )
    const holder = mds.map.holder(1)
    this.#session = messenger.connect({
      addr: holder?.addr as { host: string; port: number; nonce: number },
      peerType: 'mds',
      policy: 'lossless',
    })
  }
  async open(body: object = {}): Promise<Client> {
    this.send('ClientSession', { op: 1, radosAddr: this.radosAddr, ...body })
    await this.#mds.until(() => this.heard.some((m) => m.type === 'ClientSession') || this.lost)
    return this
  }
  get answer(): MessageBody<'ClientSession'> | undefined {
    return this.heard.find((m) => m.type === 'ClientSession')?.body as MessageBody<'ClientSession'> | undefined
  }
  send(type: Parameters<Session['send']>[0], body: object): void {
    this.#session.send(type, body)
  }
  ask(request: pb.ClientRequest.$Properties): Promise<Reply> {
    const tid = ++this.#tid
    return new Promise((resolve) => {
      this.#waiting.set(tid, resolve)
      this.send('ClientRequest', { uid: 0, gid: 0, ...request, tid, oldestTid: Math.min(...this.#waiting.keys()) })
    })
  }
  async do(request: pb.ClientRequest.$Properties): Promise<Reply> {
    const reply = await this.ask(request)
    expect(reply.result).toBe(0)
    return reply
  }
  #learn(inode: pb.InodeStat.$Properties | null | undefined): void {
    if (inode?.cap) this.caps.set(inode.ino ?? 0, { id: inode.cap.capId ?? 0, caps: inode.cap.caps ?? 0 })
  }
  #receive(message: Message): void {
    this.heard.push(message)
    if (message.type === 'ClientReply') {
      const reply = message.body
      for (const inode of [reply.base, reply.target, reply.dir, reply.dir2, ...reply.trace.map((t) => t.inode)]) this.#learn(inode)
      this.#waiting.get(reply.tid)?.(reply)
      this.#waiting.delete(reply.tid)
    }
    if (message.type === 'ClientCaps' && message.body.op <= 1) {
      const { op, ino, capId, seq, caps } = message.body
      this.caps.set(ino, { id: capId, caps })
      if (op === 1 && !this.deaf) this.send('ClientCaps', { op: 3, ino, capId, seq, caps })
    }
  }
}

let mds: MdsHarness
beforeEach(async () => {
  mds = await MdsHarness.create({ mds_reconnect_timeout_ms: 300 })
})
afterEach(async () => {
  expect(mds.failures).toEqual([])
  await mds.stop()
})
const client = (name = 'client.a'): Promise<Client> => new Client(mds, name).open()
const create = (c: Client, path: string, more: object = {}): Promise<Reply> =>
  c.do({ op: MdsOp.create, ino: ROOT_INO, path, mode: 0o644, flags: 2, ...more })

describe('locks', () => {
  test('wait their turn, are cancelled, and end with their session', async () => {
    const [a, b] = [await client('client.a'), await client('client.b')]
    const ino = (await create(a, 'f')).target?.ino ?? 0
    await b.do({ op: MdsOp.lookup, ino: ROOT_INO, path: 'f' })
    const lock = (type: number, more: object = {}): pb.ClientRequest.$Properties => ({
      op: MdsOp.setFileLock,
      ino,
      lock: { rule: 1, type, owner: 7, ...more },
    })
    await a.do(lock(2, { start: 0, length: 10 }))
    await b.do(lock(2, { start: 10, length: 5 }))
    expect((await b.ask(lock(1, { start: 5, length: 10 }))).result).toBe(-errno.EAGAIN)
    const held = await b.do({ op: MdsOp.getFileLock, ino, lock: { rule: 1, type: 2, owner: 7 } })
    expect(held.lock).toMatchObject({ type: 2, start: 0, length: 10 })
    const waiting = b.ask(lock(2, { start: 0, length: 4, wait: true }))
    const cancelled = b.ask(lock(2, { start: 20, length: 1, wait: false }))
    expect((await cancelled).result).toBe(0)
    await a.do(lock(3, { start: 0, length: 5 }))
    expect((await waiting).result).toBe(0)
    const again = a.ask(lock(2, { start: 0, length: 2, wait: true }))
    await a.do(lock(3, { start: 0, length: 2 }))
    expect((await again).result).toBe(-errno.EINTR)
    const last = a.ask(lock(2, { start: 0, length: 100, wait: true }))
    b.send('ClientSession', { op: 3 })
    expect((await last).result).toBe(0)
    // Whole-file locks are others than byte ranges.
    await a.do({ op: MdsOp.setFileLock, ino, lock: { rule: 2, type: 2, owner: 1 } })
    expect((await a.ask({ op: MdsOp.setFileLock, ino, lock: { rule: 2, type: 1, owner: 2 } })).result).toBe(-errno.EAGAIN)
    expect((await a.ask({ op: MdsOp.setFileLock, ino, lock: { rule: 9, type: 1 } })).result).toBe(-errno.EINVAL)
  })
})

describe('permissions', () => {
  test('of owner, group and others; sticky and setgid directories', async () => {
    const c = await client()
    const as = (uid: number, gid = uid, gids: number[] = []) => ({ uid, gid, gids })
    await c.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'd', mode: 0o1777 })
    await create(c, 'd/f', { ...as(10), mode: 0o640 })
    expect((await c.ask({ op: MdsOp.open, ino: ROOT_INO, path: 'd/f', flags: 0, ...as(11) })).result).toBe(-errno.EACCES)
    await c.do({ op: MdsOp.open, ino: ROOT_INO, path: 'd/f', flags: 0, ...as(11, 11, [10]) })
    expect((await c.ask({ op: MdsOp.open, ino: ROOT_INO, path: 'd/f', flags: 1, ...as(11, 11, [10]) })).result).toBe(-errno.EACCES)
    expect((await c.ask({ op: MdsOp.unlink, ino: ROOT_INO, path: 'd/f', ...as(11) })).result).toBe(-errno.EPERM)
    expect((await c.ask({ op: MdsOp.setattr, ino: ROOT_INO, path: 'd/f', mask: SetattrMask.mode, mode: 0o777, ...as(11) })).result).toBe(
      -errno.EPERM,
    )
    expect((await c.ask({ op: MdsOp.setattr, ino: ROOT_INO, path: 'd/f', mask: SetattrMask.uid, setUid: 11, ...as(10) })).result).toBe(
      -errno.EPERM,
    )
    await c.do({ op: MdsOp.setattr, ino: ROOT_INO, path: 'd/f', mask: SetattrMask.mode, mode: 0o4755, ...as(10) })
    await c.do({ op: MdsOp.setattr, ino: ROOT_INO, path: 'd/f', mask: SetattrMask.gid, setGid: 12, ...as(10, 10, [12]) })
    const { target } = await c.do({ op: MdsOp.getattr, ino: ROOT_INO, path: 'd/f' })
    expect([(target?.mode ?? 0) & 0o7777, target?.gid]).toEqual([0o755, 12])
    await c.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'g', mode: 0o777 })
    await c.do({ op: MdsOp.setattr, ino: ROOT_INO, path: 'g', mask: SetattrMask.mode | SetattrMask.gid, mode: 0o2777, setGid: 50 })
    const inner = await c.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'g/inner', mode: 0o755, ...as(10) })
    expect([inner.target?.gid, (inner.target?.mode ?? 0) & 0o2000]).toEqual([50, 0o2000])
    await c.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'closed', mode: 0o700 })
    expect((await c.ask({ op: MdsOp.lookup, ino: ROOT_INO, path: 'closed/x', ...as(10) })).result).toBe(-errno.EACCES)
    expect((await c.ask({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'x', ...as(10) })).result).toBe(-errno.EACCES)
  })
  test('a key that may only read, one for a part of the tree, one without caps', async () => {
    const c = await client()
    await c.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'part', mode: 0o755 })
    const reader = await new Client(mds, 'client.r', 'allow r').open()
    expect((await reader.ask({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'x' })).result).toBe(-errno.EROFS)
    const part = await new Client(mds, 'client.p', 'allow rw path=/part').open()
    expect((await part.ask({ op: MdsOp.getattr, ino: ROOT_INO })).result).toBe(-errno.EACCES)
    const ino = (await c.do({ op: MdsOp.lookup, ino: ROOT_INO, path: 'part' })).target?.ino ?? 0
    await part.do({ op: MdsOp.mkdir, ino, path: 'mine', mode: 0o755 })
    expect((await new Client(mds, 'client.n', '').open()).answer?.op).toBe(11)
    expect((await new Client(mds, 'client.o', 'allow rw').open({ fs: 'other' })).answer?.op).toBe(11)
  })
})

describe('attributes', () => {
  test('xattrs, statistics and layouts', async () => {
    const c = await client()
    await c.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'd', mode: 0o755 })
    const at = { ino: ROOT_INO, path: 'd' }
    await c.do({ op: MdsOp.setxattr, ...at, name: 'user.a', value: utf8('1'), flags: 1 })
    expect((await c.ask({ op: MdsOp.setxattr, ...at, name: 'user.a', value: utf8('1'), flags: 1 })).result).toBe(-errno.EEXIST)
    expect((await c.ask({ op: MdsOp.setxattr, ...at, name: 'user.b', value: utf8('1'), flags: 2 })).result).toBe(-errno.ENODATA)
    expect((await c.ask({ op: MdsOp.setxattr, ...at, name: 'nonsense', value: utf8('1') })).result).toBe(-errno.EOPNOTSUPP)
    expect((await c.ask({ op: MdsOp.setxattr, ...at, name: 'user.big', value: new Uint8Array(70_000) })).result).toBe(-errno.ENOSPC)
    expect((await c.do({ op: MdsOp.listxattr, ...at })).pairs.map(({ key }) => key)).toEqual(['user.a'])
    await c.do({ op: MdsOp.rmxattr, ...at, name: 'user.a' })
    expect((await c.ask({ op: MdsOp.getxattr, ...at, name: 'user.a' })).result).toBe(-errno.ENODATA)
    const value = async (path: string, name: string): Promise<string> =>
      fromUtf8((await c.do({ op: MdsOp.getxattr, ino: ROOT_INO, path, name })).value)

    await c.do({ op: MdsOp.setxattr, ...at, name: 'ceph.dir.layout.object_size', value: utf8('1048576') }).catch(() => {})
    await c.do({
      op: MdsOp.setxattr,
      ...at,
      name: 'ceph.dir.layout',
      value: utf8('stripe_unit=65536 stripe_count=2 object_size=131072 pool=data'),
    })
    expect((await c.ask({ op: MdsOp.setxattr, ...at, name: 'ceph.dir.layout.stripe_unit', value: utf8('100') })).result).toBe(-errno.EINVAL)
    expect((await c.ask({ op: MdsOp.setxattr, ...at, name: 'ceph.dir.layout.pool', value: utf8('nowhere') })).result).toBe(-errno.EINVAL)
    const made = await create(c, 'd/f')
    expect(made.target?.layout).toMatchObject({ stripeUnit: 65_536, stripeCount: 2, objectSize: 131_072 })
    expect(await value('d/f', 'ceph.file.layout')).toBe('stripe_unit=65536 stripe_count=2 object_size=131072 pool=data')
    const { ino = 0, cap } = made.target ?? {}
    c.send('ClientCaps', { op: 3, ino, capId: cap?.capId, seq: cap?.seq, caps: cap?.caps, dirty: Cap.fileExcl, size: 1000, flushTid: 1 })
    await mds.until(() => c.heard.some((m) => m.type === 'ClientCaps' && m.body.op === 4))
    expect(
      (await c.ask({ op: MdsOp.setxattr, ino: ROOT_INO, path: 'd/f', name: 'ceph.file.layout.stripe_count', value: utf8('1') })).result,
    ).toBe(-errno.ENOTEMPTY)
    await c.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'd/sub', mode: 0o755 })
    expect(await value('d', 'ceph.dir.rbytes')).toBe('1000')
    expect(await value('', 'ceph.dir.rbytes')).toBe('1000')
    expect([await value('', 'ceph.dir.rfiles'), await value('', 'ceph.dir.rsubdirs'), await value('d', 'ceph.dir.entries')]).toEqual([
      '1',
      '3',
      '2',
    ])
  })
  test('quotas hold files and bytes back', async () => {
    const c = await client()
    await c.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'd', mode: 0o755 })
    await c.do({ op: MdsOp.setxattr, ino: ROOT_INO, path: 'd', name: 'ceph.quota', value: utf8('max_files=4 max_bytes=1000') })
    expect((await c.ask({ op: MdsOp.setxattr, ino: ROOT_INO, path: 'd', name: 'ceph.quota.max_files', value: utf8('-1') })).result).toBe(
      -errno.EINVAL,
    )
    const made = await create(c, 'd/1')
    expect(made.target?.quotaIno).toBe(made.dir?.ino)
    expect(made.target?.maxSize).toBe(1000)
    await create(c, 'd/2')
    await c.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'd/3', mode: 0o755 })
    expect((await c.ask({ op: MdsOp.create, ino: ROOT_INO, path: 'd/3/4', mode: 0o644, flags: 2 })).result).toBe(-errno.EDQUOT)
    expect((await c.ask({ op: MdsOp.setattr, ino: ROOT_INO, path: 'd/1', mask: SetattrMask.size, size: 2000 })).result).toBe(-errno.EDQUOT)
    await create(c, 'outside')
    expect((await c.ask({ op: MdsOp.rename, ino: ROOT_INO, path: 'd/5', ino2: ROOT_INO, path2: 'outside' })).result).toBe(-errno.EDQUOT)
    await c.do({ op: MdsOp.unlink, ino: ROOT_INO, path: 'd/2' })
    await create(c, 'd/3/4')
  })
  test('names, times and exchanges', async () => {
    const c = await client()
    const code = async (request: pb.ClientRequest.$Properties): Promise<number> => (await c.ask({ ino: ROOT_INO, ...request })).result
    expect(await code({ op: MdsOp.mkdir, path: 'x'.repeat(256) })).toBe(-errno.ENAMETOOLONG)
    expect(await code({ op: MdsOp.mkdir, path: 'é'.repeat(128) })).toBe(-errno.ENAMETOOLONG)
    expect(await code({ op: MdsOp.mkdir, path: 'é'.repeat(127), mode: 0o755 })).toBe(0)
    expect(await code({ op: MdsOp.mkdir, path: 'a/..' })).toBe(-errno.EINVAL)
    expect(await code({ op: MdsOp.lookup, path: 'nothing/below' })).toBe(-errno.ENOENT)
    expect(await code({ op: MdsOp.getattr, ino: 0x1234_5678 })).toBe(-errno.ESTALE)
    expect(await code({ op: 31 })).toBe(-errno.EOPNOTSUPP)
    await create(c, 'one')
    await create(c, 'two')
    expect(await code({ op: MdsOp.rename, path: 'two', ino2: ROOT_INO, path2: 'one', flags: 1 })).toBe(-errno.EEXIST)
    const [one, two] = [
      await c.do({ op: MdsOp.lookup, ino: ROOT_INO, path: 'one' }),
      await c.do({ op: MdsOp.lookup, ino: ROOT_INO, path: 'two' }),
    ]
    await c.do({ op: MdsOp.rename, ino: ROOT_INO, path: 'two', ino2: ROOT_INO, path2: 'one', flags: 2 })
    expect((await c.do({ op: MdsOp.lookup, ino: ROOT_INO, path: 'one' })).target?.ino).toBe(two.target?.ino)
    expect((await c.do({ op: MdsOp.lookup, ino: ROOT_INO, path: 'two' })).target?.ino).toBe(one.target?.ino)
    await c.do({ op: MdsOp.symlink, ino: ROOT_INO, path: 'link', name: 'one' })
    const stopped = await c.ask({ op: MdsOp.lookup, ino: ROOT_INO, path: 'link/on/and/on' })
    expect([stopped.result, stopped.stoppedAt, stopped.target?.symlink]).toEqual([-errno.ELOOP, 'on/and/on', 'one'])
  })
})

describe('clients that do not answer', () => {
  test('are shut out before others get what they held; their file’s size is found in the objects', async () => {
    await mds.stop()
    mds = await MdsHarness.create()
    mds.sessionTimeoutMs = 100
    mds.sessionAutocloseMs = 200
    await mds.restart()
    const [a, b] = [await client('client.a'), await client('client.b')]
    const ino = (await create(a, 'f', { wanted: Cap.fileWr | Cap.fileBuffer })).target?.ino ?? 0
    // It has written, and died before it could say so.
    await (await mds.memory.openPool('data')).write(`${ino.toString(16)}.00000000`, new Uint8Array(12_345))
    a.deaf = true
    const asked = b.ask({ op: MdsOp.getattr, ino: ROOT_INO, path: 'f', mask: Cap.fileShared })
    let settled: Reply | undefined
    void asked.then((reply) => {
      settled = reply
    })
    await mds.until(() => {
      mds.tick()
      b.send('ClientSession', { op: 5, seq: 1 })
      return settled !== undefined
    })
    expect(settled?.result).toBe(0)
    const again = await b.do({ op: MdsOp.getattr, ino: ROOT_INO, path: 'f', mask: Cap.fileShared })
    await mds.until(() => mds.core.cache.peek(ino)?.data.size === 12_345)
    expect(again.target?.ino).toBe(ino)
    expect(mds.core.sessions.count).toBe(1)
    await expect((await mds.memory.openPool('data')).stat(`${ino.toString(16)}.00000000`)).resolves.toMatchObject({ size: 12_345 })
    expect(mds.isBlocklisted(a.radosAddr)).toBe(true)
  })
  test('and those that do not come back after a take-over are given up', async () => {
    const a = await client('client.a')
    const ino = (await create(a, 'f', { wanted: Cap.fileWr })).target?.ino ?? 0
    await (await mds.memory.openPool('data')).write(`${ino.toString(16)}.00000000`, new Uint8Array(777))
    mds.kill()
    const ticking = setInterval(() => mds.tick(), 20)
    await mds.start()
    clearInterval(ticking)
    expect(mds.isBlocklisted(a.radosAddr)).toBe(true)
    const b = await client('client.b')
    await mds.until(() => mds.core.cache.peek(ino)?.data.size === 777)
    expect((await b.do({ op: MdsOp.getattr, ino: ROOT_INO, path: 'f', mask: Cap.fileShared })).target?.size).toBe(777)
  })
})

describe('bad input', () => {
  test('ends the session it came on and nothing else', async () => {
    const good = await client('client.good')
    const bad: ((c: Client) => void)[] = [
      (c) => c.send('ClientRequest', { tid: 0, op: MdsOp.mkdir }),
      (c) => c.send('ClientCaps', { op: 77, ino: 1 }),
      (c) => c.send('ClientSession', { op: 99 }),
    ]
    for (const [i, send] of bad.entries()) {
      const c = await client(`client.bad${i}`)
      send(c)
      await mds.until(() => c.lost)
    }
    const nobody = new Client(mds, 'client.none')
    nobody.send('ClientRequest', { tid: 1, op: MdsOp.mkdir, ino: ROOT_INO, path: 'x' })
    await mds.until(() => nobody.answer !== undefined)
    expect(nobody.answer?.op).toBe(4)
    await good.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'still', mode: 0o755 })
  })
})

describe('damage', () => {
  test('a directory fragment that is not what was written is named, left alone, and in nobody else’s way', async () => {
    const c = await client()
    const ino = (await c.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'd', mode: 0o755 })).target?.ino ?? 0
    await create(c, 'd/f')
    await flush()
    mds.kill()
    const meta = await mds.memory.openPool('meta')
    const oid = `${ino.toString(16)}.00000000`
    const bytes = Uint8Array.from((await meta.omapGetByKeys(oid, ['f_head'])).get('f_head') as Uint8Array)
    bytes[20] = (bytes[20] as number) ^ 1
    await meta.omapSet(oid, [['f_head', bytes]])
    const ticking = setInterval(() => mds.tick(), 20)
    await mds.start()
    clearInterval(ticking)
    const d = await client('client.b')
    expect((await d.ask({ op: MdsOp.lookup, ino: ROOT_INO, path: 'd/f' })).result).toBe(-errno.EIO)
    expect((await d.ask({ op: MdsOp.create, ino: ROOT_INO, path: 'd/g', mode: 0o644, flags: 2 })).result).toBe(-errno.EIO)
    await d.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'elsewhere', mode: 0o755 })
    expect([...mds.core.damages.keys()]).toEqual([`${oid} "f_head": its checksum is wrong`])
    await flush()
    expect((await meta.omapGetByKeys(oid, ['f_head'])).get('f_head')).toEqual(bytes)
  })
  test('a journal that is broken in its middle stops the rank, by object and offset; a torn end does not', async () => {
    const c = await client()
    for (let i = 0; i < 5; i++) await c.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: `d${i}`, mode: 0o755 })
    mds.kill()
    const meta = await mds.memory.openPool('meta')
    const oid = '200.00000001'
    const whole = Uint8Array.from(await meta.read(oid))
    const torn = whole.subarray(0, whole.length - 3)
    const broken = Uint8Array.from(whole)
    broken[100] = (broken[100] as number) ^ 1
    await meta.writeFull(oid, broken)
    await mds.start()
    expect(mds.life?.damage).toMatch(/^200\.00000001 "offset \d+": a wrong checksum$/)
    expect(await meta.read(oid)).toEqual(broken)
    mds.kill()
    await meta.writeFull(oid, torn)
    const ticking = setInterval(() => mds.tick(), 20)
    await mds.start()
    clearInterval(ticking)
    const d = await client('client.b')
    const names = (await d.do({ op: MdsOp.readdir, ino: ROOT_INO })).entries.map(({ name }) => name)
    expect(names.length).toBeGreaterThanOrEqual(4)
    await d.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'after', mode: 0o755 })
  })
  test('scrub finds what does not agree', async () => {
    const c = await client()
    await c.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'd', mode: 0o755 })
    await create(c, 'd/f')
    expect(await mds.findings()).toEqual([])
    const dir = mds.core.root.fragOf('d').dentries.get('d')?.inode
    if (!dir) throw new Error('it is cached')
    dir.data.files = 7
    dir.data.rstat = { ...dir.data.rstat, rbytes: 3 }
    dir.fragOf('f').entries = 9
    const found = await mds.findings()
    expect(found).toContain('/d: files is 7, should be 1')
    expect(found).toContain('/d: rbytes is 3, should be 0')
    expect(found.some((text) => text.includes('the number of names in'))).toBe(true)
  })
  async function flush(): Promise<void> {
    let done = false
    mds.core.flush(() => {
      done = true
    })
    mds.tick()
    await mds.until(() => done)
  }
})

describe('big directories', () => {
  test('are split, listed in pages without being read whole, and merged again', async () => {
    await mds.stop()
    mds = await MdsHarness.create({ mds_bal_split_size: 100, mds_bal_merge_size: 40, mds_cache_inodes_max: 300 })
    const c = await client()
    await c.do({ op: MdsOp.mkdir, ino: ROOT_INO, path: 'd', mode: 0o755 })
    const made = Array.from({ length: 1500 }, (_, i) => `file-${i}`)
    for (let i = 0; i < made.length; i += 200) {
      await Promise.all(made.slice(i, i + 200).map((name) => c.do({ op: MdsOp.mknod, ino: ROOT_INO, path: `d/${name}`, mode: 0o100644 })))
      mds.tick()
    }
    await mds.until(() => {
      mds.tick()
      return !mds.core.fragments.isBusy
    })
    const dir = (await c.do({ op: MdsOp.lookup, ino: ROOT_INO, path: 'd' })).target
    expect(dir?.files).toBe(1500)
    expect(mds.core.cache.peek(dir?.ino ?? 0)?.data.frags.length).toBeGreaterThan(8)
    const list = async (): Promise<string[]> => {
      const names: string[] = []
      for (let at = { frag: 0, after: '' }; ; ) {
        const page = await c.do({ op: MdsOp.readdir, ino: dir?.ino, frag: at.frag, after: at.after, max: 150 })
        names.push(...page.entries.map(({ name }) => name as string))
        if (page.dirEnd) return names
        at = { frag: page.nextFrag, after: page.nextAfter }
      }
    }
    expect((await list()).sort()).toEqual([...made].sort())
    const reads = mds.life?.memory.reads ?? 0
    await c.do({ op: MdsOp.readdir, ino: dir?.ino, frag: 0, after: '', max: 10 })
    expect((mds.life?.memory.reads ?? 0) - reads).toBeLessThan(5)
    for (let i = 0; i < 1400; i += 200) {
      await Promise.all(made.slice(i, Math.min(i + 200, 1400)).map((name) => c.do({ op: MdsOp.unlink, ino: dir?.ino, path: name })))
      mds.tick()
    }
    let rest = 0
    await mds.until(() => {
      mds.tick()
      return !mds.core.fragments.isBusy && ++rest > 50
    })
    expect((await list()).sort()).toEqual(made.slice(1400).sort())
    expect(await mds.findings()).toEqual([])
  })
})
