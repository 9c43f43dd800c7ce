// Single situations on a cluster of OSDs: what must happen in each, whatever the timing.
import { expect, test } from 'vitest'
import { OpCode } from '../../../proto/mod.ts'
import { errno, type PgId, pgIdString, SepiolaError, utf8 } from '../../../src/base/mod.ts'
import { PoolFlag } from '../../../src/maps/mod.ts'
import type { MemoryStore } from '../../../src/store/mod.ts'
import { POOL, TestCluster } from './harness.ts'

const onePg = { pgNum: 1, pgpNum: 1 }
const PG: PgId = { pool: POOL, seed: 0 }
const shortLogs = { osd_min_pg_log_entries: 10, osd_max_pg_log_entries: 10 }

async function startCluster(osds: number, pool: object, options: Record<string, unknown> = {}, seed = 7): Promise<TestCluster> {
  const cluster = new TestCluster(seed, osds, options)
  await cluster.startAll()
  cluster.mon.createPool({ ...onePg, ...pool })
  await cluster.waitClean()
  return cluster
}
const primaryOf = (cluster: TestCluster): number => cluster.mon.map.pgToUpActing(PG).actingPrimary
const actingOf = (cluster: TestCluster): readonly number[] => cluster.mon.map.pgToUpActing(PG).acting
const corePg = (cluster: TestCluster, id: number) => {
  const pg = cluster.osd(id).pgs.get(pgIdString(PG))
  if (!pg) throw new Error(`osd.${id} has no PG`)
  return pg
}

test('a primary that is cut off stops answering reads before another takes writes', async () => {
  const cluster = await startCluster(3, {})
  const { world } = cluster
  const fresh = cluster.client('client.fresh')
  const stale = cluster.client('client.stale')
  await world.run(fresh.write('a', 'old'))
  expect(await world.run(stale.read('a'))).toBe('old')
  const old = primaryOf(cluster)
  stale.frozen = true
  cluster.isolate(old)
  // Others report its silence; a new primary takes the write. The old one still believes that it is primary.
  expect(await world.run(fresh.write('a', 'new'), 60_000)).toBe(0)
  expect(primaryOf(cluster)).not.toBe(old)
  expect(corePg(cluster, old).core.isPrimary).toBe(true)
  expect(corePg(cluster, old).core.isReadable()).toBe(false)
  let answered: unknown
  stale.read('a').then((value) => {
    answered = value
  })
  await world.run(20_000)
  expect(answered).toBeUndefined()
  cluster.heal()
  stale.frozen = false
  stale.objecter.useMap(cluster.mon.map)
  await world.run(() => answered !== undefined, 60_000)
  expect(answered).toBe('new')
  await cluster.waitClean()
  expect(await cluster.differences()).toEqual([])
})

test('writes resume soon after the primary is killed, without waiting for its lease', async () => {
  const cluster = await startCluster(3, {})
  const { world } = cluster
  const client = cluster.client()
  await world.run(client.write('a', '1'))
  cluster.kill(primaryOf(cluster))
  const before = world.nowMs
  expect(await world.run(client.write('a', '2'))).toBe(0)
  expect(world.nowMs - before).toBeLessThan(2000)
})

test('below min_size nothing is answered, and everything again once there are enough', async () => {
  const cluster = await startCluster(3, { size: 3, minSize: 2 })
  const { world } = cluster
  const client = cluster.client()
  await world.run(client.write('a', '1'))
  const [first, second, third] = actingOf(cluster) as [number, number, number]
  cluster.kill(second)
  cluster.kill(third)
  await world.run(() => cluster.stateOf(PG).includes('peered'), 30_000)
  let done = false
  client.write('a', '2').then(() => {
    done = true
  })
  await world.run(5000)
  expect(done).toBe(false)
  expect(primaryOf(cluster)).toBe(first)
  await cluster.start(second)
  await world.run(() => done, 30_000)
  expect(await world.run(client.read('a'))).toBe('2')
})

test('a copy that may have missed writes does not serve: the PG is down until one that has them is back', async () => {
  const cluster = await startCluster(3, { size: 3, minSize: 1 })
  const { world } = cluster
  const client = cluster.client()
  await world.run(client.write('a', '1'))
  const [first, second, third] = actingOf(cluster) as [number, number, number]
  cluster.kill(second)
  cluster.kill(third)
  // The last one takes a write that nobody else has.
  await world.run(client.write('a', '2'), 60_000)
  cluster.kill(first)
  await cluster.start(second)
  await cluster.start(third)
  await world.run(() => cluster.stateOf(PG).includes('down'), 60_000)
  let got: unknown
  client.read('a').then((value) => {
    got = value
  })
  await world.run(10_000)
  expect(got).toBeUndefined()
  expect(cluster.mon.stats.get(pgIdString(PG))?.blockedBy).toEqual([String(first)])
  await cluster.start(first)
  await world.run(() => got !== undefined, 60_000)
  expect(got).toBe('2')
  await cluster.waitClean()
  expect(await cluster.differences()).toEqual([])
})

test('a write that only the dying primary logged is taken back when it returns', async () => {
  const cluster = await startCluster(3, {})
  const { world } = cluster
  const client = cluster.client()
  await world.run(client.write('a', 'kept'))
  await world.run(client.write('gone', 'kept'))
  const primary = primaryOf(cluster)
  // Replicas hear nothing of the next writes, the primary logs them alone.
  cluster.network.drop = (from, _to, type) => from === `osd.${primary}` && type === 'RepOp'
  const lost = [client.write('a', 'divergent', 400), client.write('new', 'divergent', 400)]
  const removal = client.op('gone', [{ code: OpCode.remove }], [], 400)
  for (const write of [...lost, removal]) await expect(world.run(write as Promise<unknown>)).rejects.toThrow()
  const head = corePg(cluster, primary).core.log.head.version
  expect(head).toBeGreaterThan(3)
  cluster.kill(primary)
  cluster.network.drop = () => false
  await world.run(() => primaryOf(cluster) !== primary && cluster.stateOf(PG).startsWith('active'), 60_000)
  expect(await world.run(client.write('b', 'later'))).toBe(0)
  await cluster.start(primary)
  await cluster.waitClean()
  expect(await world.run(client.read('a'))).toBe('kept')
  expect(await world.run(client.read('gone'))).toBe('kept')
  expect(await world.run(client.read('new'))).toBe(-errno.ENOENT)
  expect(await cluster.differences()).toEqual([])
})

test('a request that is sent again is answered from the log, not done again', async () => {
  const cluster = await startCluster(3, {})
  const { world } = cluster
  const client = cluster.client()
  await world.run(client.write('a', 'x'))
  // Replies get lost on the way until the map has changed: the client asks the next primary the same.
  const primary = primaryOf(cluster)
  cluster.network.drop = (from, to, type) => from === `osd.${primary}` && to.startsWith('client') && type === 'OsdOpReply'
  const data = utf8('y')
  const append = client.op('a', [{ code: OpCode.append, dataLen: 1 }], [data])
  await world.run(500)
  expect(corePg(cluster, primary).core.log.head.version).toBe(2)
  cluster.kill(primary)
  cluster.network.drop = () => false
  expect((await world.run(append, 60_000)).result).toBe(0)
  expect(await world.run(client.read('a'))).toBe('xy')
})

test('an OSD that was away for longer than the log reaches is backfilled, and goes on where it was when interrupted', async () => {
  const cluster = await startCluster(4, {}, shortLogs)
  const { world } = cluster
  const client = cluster.client()
  const names = Array.from({ length: 120 }, (_, i) => `o${i}`)
  for (const name of names) await world.run(client.write(name, `${name} 1`))
  const away = actingOf(cluster)[1] as number
  cluster.kill(away)
  for (const name of names.slice(0, 100)) await world.run(client.write(name, `${name} 2`), 60_000)
  await world.run(client.op('o110', [{ code: OpCode.remove }]))
  await cluster.start(away)
  await world.run(() => cluster.stateOf(PG).includes('backfilling'), 60_000)
  // In the middle of it writes go on, and the target dies once more.
  const writing = (async () => {
    for (let round = 3; round < 6; round++) for (const name of names.slice(0, 40)) await client.write(name, `${name} ${round}`)
    await client.write('brand new', 'n')
  })()
  await world.run(150)
  cluster.kill(away)
  await world.run(1000)
  await cluster.start(away)
  await world.run(writing, 120_000)
  await cluster.waitClean()
  expect(await cluster.differences()).toEqual([])
  expect(await world.run(client.read('o5'))).toBe('o5 5')
  expect(await world.run(client.read('o99'))).toBe('o99 2')
  expect(await world.run(client.read('o110'))).toBe(-errno.ENOENT)
})

test('marking OSDs out moves their PGs with pg_temp, and strays are removed', async () => {
  const cluster = await startCluster(5, { pgNum: 4, pgpNum: 4 }, shortLogs)
  const { world } = cluster
  const client = cluster.client()
  const names = Array.from({ length: 60 }, (_, i) => `o${i}`)
  for (const name of names) await world.run(client.write(name, name))
  const out = primaryOf(cluster)
  cluster.mon.markOut(out)
  await world.run(100)
  for (const name of names) expect(await world.run(client.read(name), 60_000)).toBe(name)
  await world.run(() => cluster.allClean && cluster.osd(out).pgs.size === 0, 60_000)
  for (const name of names) expect(await world.run(client.read(name))).toBe(name)
  expect(await cluster.differences()).toEqual([])
})

test('large objects with xattrs and omap are recovered in pieces', async () => {
  const cluster = await startCluster(3, {})
  const { world } = cluster
  const client = cluster.client()
  const away = actingOf(cluster)[2] as number
  cluster.kill(away)
  const data = Uint8Array.from({ length: 5 << 20 }, (_, i) => (i * 31) >> 7)
  const pairs = Array.from({ length: 1300 }, (_, i) => ({ key: `key ${i}`, value: utf8(`value ${i}`) }))
  const steps = [
    { code: OpCode.writeFull, dataLen: data.length },
    { code: OpCode.setXattr, name: 'x', value: utf8('attr') },
    { code: OpCode.omapSet, pairs: pairs as never },
    { code: OpCode.omapSetHeader, value: utf8('header') },
  ]
  expect((await world.run(client.op('big', steps, [data]), 60_000)).result).toBe(0)
  await cluster.start(away)
  await cluster.waitClean()
  expect(await cluster.differences()).toEqual([])
  const store = cluster.running.get(away)?.store
  const big = (await store?.listObjects(pgIdString(PG), { max: 10 }))?.objects.find((oid) => oid.name === 'big')
  expect(big && (await store?.omapHeader(pgIdString(PG), big))).toEqual(utf8('header'))
})

test('an object that the primary lacks is fetched first when somebody asks for it', async () => {
  const cluster = await startCluster(3, {}, { osd_recovery_max_active: 1 })
  const { world } = cluster
  const client = cluster.client()
  const names = Array.from({ length: 200 }, (_, i) => `o${i}`)
  await world.run(client.write('o199', 'old'))
  const away = primaryOf(cluster)
  cluster.kill(away)
  await world.run(() => primaryOf(cluster) !== away, 60_000)
  for (const name of names) await world.run(client.write(name, name), 60_000)
  await cluster.start(away)
  await world.run(() => primaryOf(cluster) === away && corePg(cluster, away).core.phase === 'active', 60_000)
  expect(corePg(cluster, away).core.missing.size).toBeGreaterThan(150)
  expect(await world.run(client.read('o199'))).toBe('o199')
  expect(corePg(cluster, away).core.missing.size).toBeGreaterThan(50)
  expect(await world.run(client.write('o198', 'again'))).toBe(0)
  await cluster.waitClean()
  expect(await cluster.differences()).toEqual([])
})

test('objects with the longest names are recovered too', async () => {
  const cluster = await startCluster(3, {})
  const { world } = cluster
  const client = cluster.client()
  const away = actingOf(cluster)[0] as number
  cluster.kill(away)
  const names = ['x', 'y', 'é'].map((c) => c.repeat(c === 'é' ? 1024 : 2048))
  for (const name of names) expect(await world.run(client.write(name, name), 60_000)).toBe(0)
  await cluster.start(away)
  await cluster.waitClean()
  for (const name of names) expect(await world.run(client.read(name))).toBe(name)
  expect(await world.run(client.write('z'.repeat(2049), 'z'))).toBe(-errno.ENAMETOOLONG)
  expect(await cluster.differences()).toEqual([])
})

test('a pool that is deleted takes its PGs along', async () => {
  const cluster = await startCluster(3, {})
  cluster.mon.edit((inc) => inc.oldPools?.push(POOL))
  await cluster.world.run(200)
  for (const { daemon, store } of cluster.running.values()) {
    expect(daemon.pgs.size).toBe(0)
    expect(await store.listCollections()).toEqual(['meta'])
  }
})

test('all OSDs die at once and come back: what was acknowledged is there', async () => {
  const cluster = await startCluster(3, { pgNum: 4, pgpNum: 4 })
  const { world } = cluster
  const client = cluster.client()
  for (let i = 0; i < 30; i++) expect(await world.run(client.write(`o${i}`, `v${i}`))).toBe(0)
  for (const id of [0, 1, 2]) cluster.kill(id)
  for (const id of [0, 1, 2]) await cluster.start(id)
  await cluster.waitClean()
  for (let i = 0; i < 30; i++) expect(await world.run(client.read(`o${i}`))).toBe(`v${i}`)
})

test('an OSD whose maps are gone from the monitors learns from its peers', async () => {
  const cluster = await startCluster(3, {})
  const { world, mon } = cluster
  const client = cluster.client()
  await world.run(client.write('a', '1'))
  const away = primaryOf(cluster)
  cluster.kill(away)
  await world.run(client.write('a', '2'), 60_000)
  for (let i = 0; i < 10; i++) {
    mon.edit(() => {})
    await world.run(50)
  }
  mon.trim(mon.map.epoch - 1)
  await cluster.start(away)
  await cluster.waitClean()
  expect(await world.run(client.read('a'))).toBe('2')
  expect(await cluster.differences()).toEqual([])
})

test('objects are listed page by page, each once', async () => {
  const cluster = await startCluster(3, {})
  const { world } = cluster
  const client = cluster.client()
  const names = Array.from({ length: 25 }, (_, i) => `o${i}`)
  for (const name of names) await world.run(client.write(name, name))
  const listed: string[] = []
  let cursor: Uint8Array = new Uint8Array(0)
  for (;;) {
    const page = await world.run(client.objecter.list({ pg: PG, cursor, max: 7, namespace: '', allNamespaces: false }))
    expect(page.result).toBe(0)
    listed.push(...page.objects.map((o) => o.name ?? ''))
    if (page.end) break
    cursor = page.cursor
  }
  expect(listed.sort()).toEqual(names.sort())
})

test('a copy that cannot be read is repaired from another one', async () => {
  const cluster = await startCluster(3, {})
  const { world } = cluster
  const client = cluster.client()
  await world.run(client.write('a', 'precious'))
  const { store } = cluster.running.get(primaryOf(cluster)) as { store: MemoryStore }
  const read = store.read.bind(store)
  let damaged = true
  store.read = async (cid, oid, offset, length) => {
    if (damaged && oid.name === 'a') throw new SepiolaError('EIO', 'checksum mismatch')
    return read(cid, oid, offset, length)
  }
  const queue = store.queueTransaction.bind(store)
  store.queueTransaction = (transaction) => {
    if (transaction.some((op) => op.op === 'write' && op.oid.name === 'a')) damaged = false
    return queue(transaction)
  }
  expect(await world.run(client.read('a'))).toBe('precious')
  expect(damaged).toBe(false)
  await cluster.waitClean()
  expect(await cluster.differences()).toEqual([])
})

test('a failed store ends the OSD', async () => {
  const cluster = await startCluster(3, {})
  const { world } = cluster
  const client = cluster.client()
  const primary = primaryOf(cluster)
  const { store } = cluster.running.get(primary) as { store: MemoryStore }
  store.queueTransaction = () => Promise.reject(new SepiolaError('EIO', 'input/output error'))
  client.write('a', '1').catch(() => {})
  await world.run(() => cluster.fatal.length > 0, 10_000)
  expect(cluster.fatal[0]?.message).toBe('input/output error')
  expect(cluster.osd(primary).state).toBe('stopped')
})

test('an OSD that is stopped in order is no surprise to anyone', async () => {
  const cluster = await startCluster(3, {})
  const { world } = cluster
  const client = cluster.client()
  await world.run(client.write('a', '1'))
  const primary = primaryOf(cluster)
  const before = world.nowMs
  await cluster.stop(primary)
  expect(await world.run(client.write('a', '2'))).toBe(0)
  expect(world.nowMs - before).toBeLessThan(1000)
  await cluster.start(primary)
  await cluster.waitClean()
  expect(await world.run(client.read('a'))).toBe('2')
})

test('a full pool takes no writes, still answers reads and removals, and takes writes again with room', async () => {
  const cluster = await startCluster(3, {})
  const { world, mon } = cluster
  const client = cluster.client()
  expect(await world.run(client.write('a', 'kept'))).toBe(0)
  const setFlags = async (flags: number): Promise<void> => {
    mon.createPool({ ...onePg, flags, createdEpoch: mon.map.pools.get(POOL)?.createdEpoch })
    const { epoch } = mon.map
    await world.run(() => mon.map.epoch > epoch && [0, 1, 2].every((id) => cluster.osd(id).epoch === mon.map.epoch), 10_000)
  }
  for (const [flag, code] of [
    [PoolFlag.full, errno.ENOSPC],
    [PoolFlag.full | PoolFlag.fullQuota, errno.EDQUOT],
  ] as const) {
    await setFlags(1 | flag)
    expect(await world.run(client.write('a', 'more'))).toBe(-code)
    expect(await world.run(client.read('a'))).toBe('kept')
  }
  expect((await world.run(client.op('a', [{ code: OpCode.remove }]))).result).toBe(0)
  await setFlags(1)
  expect(await world.run(client.write('a', 'again'))).toBe(0)
})
