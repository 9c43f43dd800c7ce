// Object classes on a cluster of three OSDs: locks, reference counts, arithmetic; methods within compound operations; what caps they need.
import { beforeAll, describe, expect, test } from 'vitest'
import { OpCode, pb } from '../../../proto/mod.ts'
import { EMPTY_BYTES, errno, utf8 } from '../../../src/base/mod.ts'
import type { IoCtx } from '../../../src/librados/types.ts'
import { OsdCaps } from '../../../src/osd/mod.ts'
import { type TestClient, TestCluster } from './harness.ts'

let cluster: TestCluster
let a: TestClient
let b: TestClient
let ioA: IoCtx
let ioB: IoCtx
const run = <T>(promise: Promise<T>): Promise<T> => cluster.world.run(promise)
const addrOf = (client: TestClient): string => `127.0.0.1:0/${client.endpoint.addr.nonce}`

beforeAll(async () => {
  cluster = new TestCluster(5)
  await cluster.startAll()
  cluster.mon.createPool()
  await cluster.waitClean()
  a = cluster.client('client.admin')
  b = cluster.client('client.admin')
  ioA = a.ioctx()
  ioB = b.ioctx()
})

describe('lock', () => {
  test('exclusive: one instance and cookie holds it, though both are the same entity', async () => {
    await run(ioA.lockExclusive('e', 'l', { cookie: 'c', description: 'mine' }))
    expect(await run(ioA.lockInfo('e', 'l'))).toEqual({
      type: 'exclusive',
      tag: '',
      lockers: [{ client: 'client.admin', addr: addrOf(a), cookie: 'c', description: 'mine', expiresMs: 0 }],
    })
    await expect(run(ioA.lockExclusive('e', 'l', { cookie: 'c' }))).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(run(ioA.lockExclusive('e', 'l', { cookie: 'd' }))).rejects.toMatchObject({ code: 'EBUSY' })
    await expect(run(ioB.lockExclusive('e', 'l', { cookie: 'c' }))).rejects.toMatchObject({ code: 'EBUSY' })
    await expect(run(ioB.lockShared('e', 'l', { cookie: 'c' }))).rejects.toMatchObject({ code: 'EBUSY' })
    await expect(run(ioB.unlock('e', 'l', 'c'))).rejects.toMatchObject({ code: 'ENOENT' })
    await run(ioA.lockExclusive('e', 'l', { cookie: 'c', renew: true }))
    await run(ioA.unlock('e', 'l', 'c'))
    expect((await run(ioA.lockInfo('e', 'l'))).type).toBe('none')
    await expect(run(ioA.lockExclusive('e', 'l', { cookie: 'c', renew: 'must' }))).rejects.toMatchObject({ code: 'ENOENT' })
    await run(ioB.lockExclusive('e', 'l'))
  })
  test('shared: several under one tag; exclusive must wait for all', async () => {
    await run(ioA.lockShared('s', 'l', { tag: 't', cookie: '1' }))
    await run(ioB.lockShared('s', 'l', { tag: 't', cookie: '1' }))
    await expect(run(ioB.lockShared('s', 'l', { tag: 'u', cookie: '2' }))).rejects.toMatchObject({ code: 'EBUSY' })
    await expect(run(ioA.lockExclusive('s', 'l', { tag: 't', cookie: '1', renew: true }))).rejects.toMatchObject({ code: 'EBUSY' })
    await run(ioB.unlock('s', 'l', '1'))
    await run(ioA.lockExclusive('s', 'l', { tag: 't', cookie: '1', renew: true }))
    const names = pb.LockNames.decode((await run(ioA.operateRead('s', (op) => op.exec('lock', 'list_locks'))))[0])
    expect(names.names).toEqual(['l'])
  })
  test('broken by another, named by the address its locker is recorded under or by 0.0.0.0', async () => {
    for (const host of ['127.0.0.1', '0.0.0.0']) {
      await run(ioA.lockExclusive('b', 'l', { cookie: 'c' }))
      const wrong = { client: 'client.admin', addr: '0.0.0.0:0/4', cookie: 'c' }
      await expect(run(ioB.breakLock('b', 'l', wrong))).rejects.toMatchObject({ code: 'ENOENT' })
      await run(ioB.breakLock('b', 'l', { ...wrong, addr: `${host}:0/${a.endpoint.addr.nonce}` }))
      await expect(run(ioA.unlock('b', 'l', 'c'))).rejects.toMatchObject({ code: 'ENOENT' })
    }
    await expect(run(ioB.breakLock('b', 'l', { client: 'x', addr: 'no address', cookie: '' }))).rejects.toMatchObject({ code: 'EINVAL' })
  })
  test('ends with its duration, unless it is renewed', async () => {
    await run(ioA.lockExclusive('d', 'l', { durationMs: 1000 }))
    await run(cluster.world.sleep(700))
    await run(ioA.lockExclusive('d', 'l', { durationMs: 1000, renew: 'must' }))
    await run(cluster.world.sleep(700))
    await expect(run(ioB.lockExclusive('d', 'l'))).rejects.toMatchObject({ code: 'EBUSY' })
    await run(cluster.world.sleep(400))
    expect((await run(ioA.lockInfo('d', 'l'))).lockers).toEqual([])
    await run(ioB.lockExclusive('d', 'l'))
    await expect(run(ioA.unlock('d', 'l'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
  test('guards a write: assert_locked in the same operation', async () => {
    const guarded = (io: IoCtx, cookie: string) =>
      io.operate('g', (op) =>
        op.exec('lock', 'assert_locked', pb.LockAssertOp.encode({ name: 'l', type: 1, cookie }).finish()).append(utf8('x')),
      )
    await run(ioA.lockExclusive('g', 'l', { cookie: 'c' }))
    await run(guarded(ioA, 'c'))
    await expect(run(guarded(ioB, 'c'))).rejects.toMatchObject({ code: 'EBUSY' })
    expect((await run(ioA.stat('g'))).size).toBe(1)
    const renamed = pb.LockSetCookieOp.encode({ name: 'l', type: 1, cookie: 'c', newCookie: 'n' }).finish()
    await run(ioA.exec('g', 'lock', 'set_cookie', renamed))
    await expect(run(guarded(ioA, 'c'))).rejects.toMatchObject({ code: 'EBUSY' })
    await run(guarded(ioA, 'n'))
  })
  test('is kept as FORMATS.md says', async () => {
    const golden = '0801 1a1b 0a08636c69656e742e61 120c31302e302e302e313a302f37 1a0163'.replaceAll(' ', '')
    await run(ioA.setXattr('golden', 'lock.l', new Uint8Array(Buffer.from(golden, 'hex'))))
    const locker = { client: 'client.a', addr: '10.0.0.1:0/7', cookie: 'c', description: '', expiresMs: 0 }
    expect(await run(ioA.lockInfo('golden', 'l'))).toEqual({ type: 'exclusive', tag: '', lockers: [locker] })
    const bytes = pb.LockState.encode({ type: 1, tag: '', lockers: [locker] }).finish()
    expect(Buffer.from(bytes).toString('hex')).toBe(golden)
    await run(ioA.setXattr('golden', 'lock.l', utf8('\xff\xff')))
    await expect(run(ioA.lockInfo('golden', 'l'))).rejects.toMatchObject({ code: 'EIO' })
    expect(await run(ioA.getXattrs('golden'))).toHaveProperty('size', 1)
  })
  test('bad input is EINVAL and changes nothing', async () => {
    await expect(run(ioA.lockExclusive('bad', ''))).rejects.toMatchObject({ code: 'EINVAL' })
    await expect(run(ioA.exec('bad', 'lock', 'lock', utf8('\xff\xff\xff')))).rejects.toMatchObject({ code: 'EINVAL' })
    await expect(run(ioA.exec('bad', 'lock', 'lock', pb.LockLockOp.encode({ name: 'l', type: 9 }).finish()))).rejects.toMatchObject({
      code: 'EINVAL',
    })
    await expect(run(ioA.lockInfo('bad', 'l'))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(run(ioA.unlock('bad', 'l'))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(run(ioA.stat('bad'))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(ioA.lockExclusive('bad', 'l', { durationMs: -1 })).rejects.toThrow(RangeError)
  })
})

describe('refcount', () => {
  const op = (tag: string, implicitRef = false): Uint8Array => pb.RefcountOp.encode({ tag, implicitRef }).finish()
  const refs = async (oid: string, implicit = false): Promise<string[]> =>
    pb.RefcountRefs.decode((await run(ioA.operateRead(oid, (o) => o.exec('refcount', 'read', op('', implicit)))))[0]).refs
  test('the object goes with its last reference, and a put repeated takes no other', async () => {
    await run(ioA.exec('r', 'refcount', 'get', op('one')))
    await run(ioA.exec('r', 'refcount', 'get', op('two')))
    await run(ioA.exec('r', 'refcount', 'put', op('one')))
    await run(ioA.exec('r', 'refcount', 'put', op('one')))
    await run(ioA.exec('r', 'refcount', 'put', op('other')))
    expect(await refs('r')).toEqual(['two'])
    await run(ioA.exec('r', 'refcount', 'put', op('two')))
    await expect(run(ioA.stat('r'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
  test('an object never counted has one reference, where that is asked for', async () => {
    await run(ioA.writeFull('i', utf8('x')))
    expect(await refs('i', true)).toEqual([''])
    await run(ioA.exec('i', 'refcount', 'get', op('copy', true)))
    await run(ioA.exec('i', 'refcount', 'put', op('original', true)))
    expect(await refs('i')).toEqual(['copy'])
    await run(ioA.exec('i', 'refcount', 'set', pb.RefcountRefs.encode({ refs: [] }).finish()))
    await expect(run(ioA.stat('i'))).rejects.toMatchObject({ code: 'ENOENT' })
    await run(ioA.writeFull('u', utf8('x')))
    await expect(run(ioA.exec('u', 'refcount', 'put', op('t')))).rejects.toMatchObject({ code: 'EINVAL' })
  })
})

describe('version', () => {
  const conds = (...list: { ver?: number; tag?: string; cond: number }[]): Uint8Array => pb.VersionConds.encode({ conds: list }).finish()
  const read = async (oid: string) => pb.VersionState.decode((await run(ioA.operateRead(oid, (op) => op.exec('version', 'read'))))[0])
  test('is raised under conditions, and set', async () => {
    await run(ioA.exec('v', 'version', 'inc', conds()))
    const first = await read('v')
    expect([first.ver, first.tag.length]).toEqual([1, 24])
    await run(ioA.exec('v', 'version', 'inc_conds', conds({ ver: 1, tag: first.tag, cond: 1 }, { ver: 1, cond: 3 }, { ver: 2, cond: 4 })))
    for (const refused of [
      { ver: 1, tag: first.tag, cond: 1 },
      { ver: 2, tag: 'x', cond: 1 },
      { ver: 2, cond: 2 },
      { ver: 1, cond: 5 },
      { tag: 'x', cond: 6 },
      { tag: first.tag, cond: 7 },
    ]) {
      await expect(run(ioA.exec('v', 'version', 'inc_conds', conds(refused)))).rejects.toMatchObject({ code: 'ECANCELED' })
      await expect(run(ioA.operateRead('v', (op) => op.exec('version', 'check_conds', conds(refused))))).rejects.toMatchObject({
        code: 'ECANCELED',
      })
    }
    await expect(run(ioA.exec('v', 'version', 'inc', conds({ cond: 9 })))).rejects.toMatchObject({ code: 'EINVAL' })
    expect(await read('v')).toMatchObject({ ver: 2, tag: first.tag })
    await run(ioA.exec('v', 'version', 'set', pb.VersionState.encode({ ver: 9, tag: 't' }).finish()))
    expect(await read('v')).toMatchObject({ ver: 9, tag: 't' })
    expect((await run(ioA.getXattrs('v'))).has('ceph.objclass.version')).toBe(true)
  })
})

describe('methods', () => {
  const add = (value: string, key = 'n'): Uint8Array => pb.NumopsOp.encode({ key, value }).finish()
  test('numops counts, and refuses what is no number', async () => {
    await run(ioA.exec('n', 'numops', 'add', add('2.5')))
    await run(ioA.exec('n', 'numops', 'mul', add('-4')))
    expect(Buffer.from((await run(ioA.omapGetByKeys('n', ['n']))).get('n') ?? EMPTY_BYTES).toString()).toBe('-10')
    await run(ioA.omapSet('n', [['t', 'text']]))
    for (const [value, key] of [
      ['x', 'n'],
      ['', 'n'],
      ['1', 't'],
      ['1', ''],
    ] as const) {
      await expect(run(ioA.exec('n', 'numops', 'add', add(value, key)))).rejects.toMatchObject({ code: 'EINVAL' })
    }
    await run(ioA.omapSet('n', [['big', '1e308']]))
    await expect(run(ioA.exec('n', 'numops', 'mul', add('10', 'big')))).rejects.toMatchObject({ code: 'EOVERFLOW' })
  })
  test('see what earlier steps of the operation did, later steps see theirs, and all goes or none', async () => {
    await run(
      ioA.operate('c', (op) =>
        op
          .omapSet([['n', '5']])
          .exec('numops', 'add', add('1'))
          .omapCmp('n', 'eq', '6')
          .exec('numops', 'add', add('1')),
      ),
    )
    expect(Buffer.from((await run(ioA.omapGetByKeys('c', ['n']))).get('n') ?? EMPTY_BYTES).toString()).toBe('7')
    const failing = ioA.operate('c', (op) => op.exec('numops', 'add', add('1')).cmpXattr('x', 'eq', 'y'))
    await expect(run(failing)).rejects.toMatchObject({ code: 'ECANCELED' })
    expect(Buffer.from((await run(ioA.omapGetByKeys('c', ['n']))).get('n') ?? EMPTY_BYTES).toString()).toBe('7')
  })
  test('that nobody knows are EOPNOTSUPP', async () => {
    for (const [cls, method] of [
      ['nobody', 'x'],
      ['lock', 'x'],
      ['lock', 'constructor'],
      ['', ''],
    ] as const) {
      await expect(run(ioA.exec('n', cls, method))).rejects.toMatchObject({ code: 'EOPNOTSUPP' })
    }
  })
  test('that write answer a repetition from the log, once', async () => {
    const reply = await run(a.op('once', [{ code: OpCode.exec, name: 'numops', method: 'add', dataLen: add('1').length }], [add('1')]))
    expect([reply.result, reply.data[0]?.length]).toEqual([0, 0])
    // As a client that lost its session: the same request again, on another.
    const acting = cluster.mon.map.pgToUpActing(cluster.mon.map.objectToPg(1, { name: 'once' }) as never)
    cluster.network.drop = (from, to, type) => type === 'OsdOpReply' && from === `osd.${acting.actingPrimary}` && to === 'client.admin'
    const again = a.op('once', [{ code: OpCode.exec, name: 'numops', method: 'add', dataLen: add('1').length }], [add('1')])
    await run(cluster.world.sleep(100))
    cluster.kill(acting.actingPrimary)
    cluster.mon.markDown(acting.actingPrimary, true)
    cluster.network.drop = () => false
    expect((await run(again)).result).toBe(0)
    expect(Buffer.from((await run(ioA.omapGetByKeys('once', ['n']))).get('n') ?? EMPTY_BYTES).toString()).toBe('2')
    await cluster.start(acting.actingPrimary)
    await cluster.waitClean()
    expect(await cluster.differences()).toEqual([])
  })
  test('need class-read, class-write or x', () => {
    const may = (caps: string, right: 'read' | 'write' | 'classRead' | 'classWrite'): boolean =>
      new OsdCaps(caps).allows({ pool: 'p', namespace: '', read: false, write: false, classRead: false, classWrite: false, [right]: true })
    expect([may('allow rw', 'classRead'), may('allow rw', 'classWrite')]).toEqual([false, false])
    expect([may('allow class-read', 'classRead'), may('allow class-read', 'classWrite'), may('allow class-read', 'read')]).toEqual([
      true,
      false,
      false,
    ])
    expect([may('allow x', 'classRead'), may('allow x', 'classWrite'), may('allow x', 'write')]).toEqual([true, true, false])
    expect([may('profile rbd pool=p', 'classWrite'), may('profile rbd pool=q', 'classWrite')]).toEqual([true, false])
    expect([may('profile rbd-read-only', 'classRead'), may('profile rbd-read-only', 'write')]).toEqual([true, false])
    expect(may('profile nobody', 'read')).toBe(false)
  })
  test('are refused a client without the right', async () => {
    const reader = cluster.client('client.reader', 'allow rw')
    expect((await run(reader.op('n', [{ code: OpCode.exec, name: 'lock', method: 'list_locks' }]))).result).toBe(-errno.EPERM)
    expect(await run(reader.read('g'))).toBe('xx')
  })
})
