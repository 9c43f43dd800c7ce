// Trimming of removed snapshots, and what clones become when members of a PG come and go.
import { expect, test } from 'vitest'
import { type PgId, pgIdString, utf8 } from '../../../src/base/mod.ts'
import type { IoCtx } from '../../../src/librados/types.ts'
import { MapFlag } from '../../../src/maps/mod.ts'
import { SNAP_INDEX } from '../../../src/osd/snap-index.ts'
import { POOL, TestCluster } from './harness.ts'

const PG: PgId = { pool: POOL, seed: 0 }
const CID = pgIdString(PG)
const shortLogs = { osd_min_pg_log_entries: 10, osd_max_pg_log_entries: 10 }

async function startCluster(options: Record<string, unknown> = {}, seed = 7): Promise<TestCluster> {
  const cluster = new TestCluster(seed, 3, options)
  await cluster.startAll()
  cluster.mon.createPool({ pgNum: 1, pgpNum: 1 })
  await cluster.waitClean()
  return cluster
}
const under = (io: IoCtx, ...snaps: number[]): IoCtx => io.withSnapContext({ seq: Math.max(0, ...snaps), snaps })
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString()
const codeOf = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'ok',
    (error: { code?: string }) => error.code ?? String(error),
  )
const primaryOf = (cluster: TestCluster): number => cluster.mon.map.pgToUpActing(PG).actingPrimary
const replicaOf = (cluster: TestCluster): number => cluster.mon.map.pgToUpActing(PG).acting[1] as number
const removedIn = (cluster: TestCluster): readonly number[] => cluster.mon.map.pools.get(POOL)?.removedSnaps ?? []
/** Names with snapshots of everything that an OSD has. */
async function objectsOn(cluster: TestCluster, osd: number): Promise<string[]> {
  const { objects } = await cluster.running.get(osd)!.store.listObjects(CID, { max: 1000 })
  return objects.filter(({ name }) => name !== '').map(({ name, snap }) => `${name}${snap === 0 ? '' : `@${snap}`}`)
}
async function indexOn(cluster: TestCluster, osd: number): Promise<string[]> {
  const { pairs } = await cluster.running.get(osd)!.store.omapRange(CID, SNAP_INDEX, { max: 1000 })
  return pairs.map(([key]) => key)
}
const statOf = (cluster: TestCluster) => {
  const { objects, bytes } = cluster.osd(primaryOf(cluster)).pgs.get(CID)!.core.info
  return { objects, bytes }
}
const trimmed = (cluster: TestCluster): Promise<unknown> =>
  cluster.world.run(() => removedIn(cluster).length === 0 && cluster.allClean, 60_000)

test('clones of removed snapshots go, their records and counts with them, and the snapshots are forgotten', async () => {
  const cluster = await startCluster()
  const io = cluster.client().ioctx()
  const story = async (): Promise<void> => {
    await io.writeFull('a', utf8('one'))
    await io.writeFull('b', utf8('bb'))
    const [s1, s2, s3] = [await io.createSelfManagedSnap(), await io.createSelfManagedSnap(), await io.createSelfManagedSnap()]
    await under(io, s1).write('a', utf8('ONE!'))
    await under(io, s3, s2, s1).append('a', utf8('+'))
    await under(io, s3, s2, s1).remove('b')
    expect(statOf(cluster)).toEqual({ objects: 4, bytes: 3 + 5 + 2 })
    await io.removeSelfManagedSnap(s3)
    await cluster.world.sleep(3000)
    expect(await io.listSnaps('a')).toMatchObject({
      clones: [
        { id: s1, snaps: [s1], size: 3 },
        { id: s3, snaps: [s2], size: 4 },
      ],
    })
    expect(await codeOf(io.withSnap(s3).read('a'))).toBe('ENOENT')
    expect(text(await io.withSnap(s2).read('a'))).toBe('ONE!')
    await io.removeSelfManagedSnap(s1)
    await io.removeSelfManagedSnap(s2)
  }
  await cluster.world.run(story(), 60_000)
  await trimmed(cluster)
  for (const osd of [0, 1, 2]) {
    expect(await objectsOn(cluster, osd)).toEqual(['a'])
    expect(await indexOn(cluster, osd)).toEqual([])
    expect(cluster.osd(osd).pgs.get(CID)?.core.info.purgedSnaps).toEqual([1, 3])
  }
  expect(statOf(cluster)).toEqual({ objects: 1, bytes: 5 })
  expect(await cluster.differences()).toEqual([])
})

test('a writer that has not heard of a removal makes no clone for it, not even after everyone has forgotten the snapshot', async () => {
  const cluster = await startCluster()
  const io = cluster.client().ioctx()
  const make = async (): Promise<void> => {
    await io.writeFull('a', utf8('one'))
    await io.removeSelfManagedSnap(await io.createSelfManagedSnap())
  }
  await cluster.world.run(make(), 60_000)
  await trimmed(cluster)
  for (const osd of [0, 1, 2]) {
    // Each OSD in turn starts anew from its disk, and each may be primary.
    cluster.kill(osd)
    await cluster.world.run(2000)
    await cluster.start(osd)
    await cluster.waitClean()
    await cluster.world.run(under(io, 1).writeFull('a', utf8(`late ${osd}`)), 60_000)
  }
  expect(await objectsOn(cluster, primaryOf(cluster))).toEqual(['a'])
  expect(await cluster.differences()).toEqual([])
})

test('with nosnaptrim nothing is trimmed', async () => {
  const cluster = await startCluster()
  const io = cluster.client().ioctx()
  cluster.mon.edit((inc) => {
    inc.newFlags = MapFlag.nosnaptrim
  })
  const make = async (): Promise<void> => {
    await io.writeFull('a', utf8('one'))
    const snap = await io.createSelfManagedSnap()
    await under(io, snap).writeFull('a', utf8('two'))
    await io.removeSelfManagedSnap(snap)
  }
  await cluster.world.run(make(), 60_000)
  await cluster.world.run(5000)
  expect(await objectsOn(cluster, primaryOf(cluster))).toEqual(['a@1', 'a'])
  cluster.mon.edit((inc) => {
    inc.newFlags = 0
  })
  await trimmed(cluster)
  expect(await objectsOn(cluster, primaryOf(cluster))).toEqual(['a'])
})

for (const [how, options] of [
  ['by the log', {}],
  ['by backfill', shortLogs],
] as const) {
  test(`who was away gets clones ${how}, and loses those that were trimmed`, async () => {
    const cluster = await startCluster(options)
    const io = cluster.client().ioctx()
    const away = replicaOf(cluster)
    const before = async (): Promise<void> => {
      for (let i = 0; i < 8; i++) {
        await io.writeFull(`o${i}`, utf8(`first ${i}`))
        await io.setXattr(`o${i}`, 'x', String(i))
      }
      const snap = await io.createSelfManagedSnap()
      for (let i = 0; i < 8; i++) await under(io, snap).writeFull(`o${i}`, utf8(`second ${i}`))
      await under(io, snap).remove('o7')
    }
    await cluster.world.run(before(), 60_000)
    cluster.kill(away)
    cluster.mon.markDown(away, true)
    await cluster.world.run(500)
    const meanwhile = async (): Promise<void> => {
      const snap = await io.createSelfManagedSnap()
      for (let i = 0; i < 4; i++) await under(io, snap, 1).append(`o${i}`, utf8('+'))
      await under(io, snap, 1).remove('o3')
      await under(io, snap, 1).rollback('o0', 1)
      // Enough for the log to forget where the other was.
      for (let i = 0; i < 90; i++) await under(io, snap, 1).writeFull('o6', utf8(`write ${i}`))
      await io.removeSelfManagedSnap(1)
    }
    await cluster.world.run(meanwhile(), 60_000)
    // Nothing is trimmed while a member is away.
    await cluster.world.run(3000)
    expect(removedIn(cluster)).toEqual([1, 1])
    await cluster.start(away)
    await cluster.waitClean()
    expect((cluster.network.sent.get('PgScan') ?? 0) > 0).toBe(how === 'by backfill')
    await trimmed(cluster)
    expect(await cluster.differences()).toEqual([])
    for (const osd of [0, 1, 2]) {
      expect(await objectsOn(cluster, osd)).toEqual(
        expect.arrayContaining(['o0@2', 'o0', 'o1@2', 'o1', 'o2@2', 'o2', 'o3@2', 'o3', 'o4', 'o5', 'o6@2', 'o6']),
      )
      expect(await objectsOn(cluster, osd)).toHaveLength(12)
    }
    // Whoever serves now finds the clones.
    cluster.kill(primaryOf(cluster))
    expect(text(await cluster.world.run(io.withSnap(2).read('o2'), 60_000))).toBe('second 2')
    expect(await cluster.world.run(codeOf(io.withSnap(2).read('o7')), 60_000)).toBe('ENOENT')
  })
}

test('a new primary goes on trimming where the old one died', async () => {
  const cluster = await startCluster()
  const io = cluster.client().ioctx()
  const make = async (): Promise<void> => {
    for (let i = 0; i < 40; i++) await io.writeFull(`o${i}`, utf8('first'))
    const snap = await io.createSelfManagedSnap()
    for (let i = 0; i < 40; i++) await under(io, snap).writeFull(`o${i}`, utf8('second'))
    await io.removeSelfManagedSnap(snap)
  }
  await cluster.world.run(make(), 60_000)
  const old = primaryOf(cluster)
  await cluster.world.run(() => statOf(cluster).objects < 70, 60_000)
  expect(statOf(cluster).objects).toBeGreaterThan(40)
  cluster.kill(old)
  await cluster.world.run(() => primaryOf(cluster) !== old, 60_000)
  await cluster.start(old)
  await cluster.waitClean()
  await trimmed(cluster)
  expect(statOf(cluster)).toEqual({ objects: 40, bytes: 240 })
  for (const osd of [0, 1, 2]) expect(await objectsOn(cluster, osd)).toHaveLength(40)
  expect(await cluster.differences()).toEqual([])
})
