// Self-managed snapshots on a cluster of OSDs, through librados' own calls: clones, reads at a snapshot, rollback, what clones become when
// members come and go, and trimming.
import { expect, test } from 'vitest'
import { type PgId, pgIdString, utf8 } from '../../../src/base/mod.ts'
import type { IoCtx, SnapContext } from '../../../src/librados/types.ts'
import { POOL, TestCluster } from './harness.ts'

const PG: PgId = { pool: POOL, seed: 0 }
async function startCluster(options: Record<string, unknown> = {}, seed = 7): Promise<TestCluster> {
  const cluster = new TestCluster(seed, 3, options)
  await cluster.startAll()
  cluster.mon.createPool({ pgNum: 1, pgpNum: 1 })
  await cluster.waitClean()
  return cluster
}
const under = (io: IoCtx, ...snaps: number[]): IoCtx => io.withSnapContext({ seq: Math.max(0, ...snaps), snaps } satisfies SnapContext)
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString()
const codeOf = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'ok',
    (error: { code?: string }) => error.code ?? String(error),
  )

test('the first write after a snapshot keeps what was there, once', async () => {
  const cluster = await startCluster()
  const io = cluster.client().ioctx()
  const story = async (): Promise<void> => {
    await io.writeFull('a', utf8('one'))
    await io.setXattr('a', 'x', 'then')
    await io.omapSet('a', [['k', 'then']])
    const first = await io.createSelfManagedSnap()
    expect(first).toBe(1)
    // Nothing has been written since: the head is what it was.
    expect(text(await io.withSnap(first).read('a'))).toBe('one')
    await under(io, first).write('a', utf8('ONE'))
    await under(io, first).operate('a', (op) =>
      op
        .write(utf8('TWO!!'))
        .setXattr('x', 'now')
        .omapSet([['k', 'now']]),
    )
    const second = await io.createSelfManagedSnap()
    await under(io, second, first).append('a', utf8('+'))
    expect(text(await io.withSnap(first).read('a'))).toBe('one')
    expect(text(await io.withSnap(first).getXattr('a', 'x'))).toBe('then')
    expect([...(await io.withSnap(first).omapGet('a')).entries].map(([k, v]) => `${k}=${text(v)}`)).toEqual(['k=then'])
    expect(text(await io.withSnap(second).read('a'))).toBe('TWO!!')
    expect(text(await io.read('a'))).toBe('TWO!!+')
    const set = await io.listSnaps('a')
    expect(set).toEqual({
      seq: 2,
      headExists: true,
      clones: [
        { id: 1, snaps: [1], size: 3, overlap: [] },
        { id: 2, snaps: [2], size: 5, overlap: [{ offset: 0, length: 5 }] },
      ],
    })
    // A context older than what the object has seen clones nothing.
    await under(io, first).writeFull('a', utf8('late'))
    expect((await io.listSnaps('a')).clones).toHaveLength(2)
    expect(text(await io.withSnap(second).read('a'))).toBe('TWO!!')
  }
  await cluster.world.run(story(), 60_000)
  expect(await cluster.differences()).toEqual([])
})

test('one clone stands for all snapshots between two writes, and an object is not at snapshots before it', async () => {
  const cluster = await startCluster()
  const io = cluster.client().ioctx()
  const story = async (): Promise<void> => {
    await under(io, 1).writeFull('a', utf8('v'))
    await under(io, 4, 3, 2, 1).writeFull('a', utf8('w'))
    expect((await io.listSnaps('a')).clones).toEqual([{ id: 4, snaps: [4, 3, 2], size: 1, overlap: [] }])
    for (const snap of [2, 3, 4]) expect(text(await io.withSnap(snap).read('a'))).toBe('v')
    expect(await codeOf(io.withSnap(1).read('a'))).toBe('ENOENT')
    expect(await codeOf(io.withSnap(1).stat('a'))).toBe('ENOENT')
    expect(text(await io.withSnap(9).read('a'))).toBe('w')
  }
  await cluster.world.run(story(), 60_000)
})

test('a deleted head is gone for clients while its clones can be read', async () => {
  const cluster = await startCluster()
  const io = cluster.client().ioctx()
  const story = async (): Promise<void> => {
    await io.writeFull('a', utf8('kept'))
    await io.writeFull('b', utf8('b'))
    const snap = await io.createSelfManagedSnap()
    const now = under(io, snap)
    await now.remove('a')
    expect(await codeOf(io.read('a'))).toBe('ENOENT')
    expect(await codeOf(io.stat('a'))).toBe('ENOENT')
    expect(await codeOf(now.remove('a'))).toBe('ENOENT')
    expect(text(await io.withSnap(snap).read('a'))).toBe('kept')
    expect(await io.listSnaps('a')).toMatchObject({ headExists: false, clones: [{ id: snap, size: 4 }] })
    expect((await io.listPage()).objects.map(({ oid }) => oid)).toEqual(['b'])
    expect((await io.listPage({ pageSize: 1 })).objects.map(({ oid }) => oid)).toEqual(['b'])
    await now.operate('a', (op) => op.create({ exclusive: true }).write(utf8('again')))
    expect(text(await io.read('a'))).toBe('again')
    expect([...(await io.getXattrs('a')).keys()]).toEqual([])
    expect(text(await io.withSnap(snap).read('a'))).toBe('kept')
    const listed: string[] = []
    for await (const { oid } of io.list({ pageSize: 1 })) listed.push(oid)
    expect(listed.sort()).toEqual(['a', 'b'])
  }
  await cluster.world.run(story(), 60_000)
  expect(await cluster.differences()).toEqual([])
})

test('rollback makes the object what it was, under the context that it is given', async () => {
  const cluster = await startCluster()
  const io = cluster.client().ioctx()
  const story = async (): Promise<void> => {
    const before = await io.createSelfManagedSnap()
    await under(io, before).operate('a', (op) => op.writeFull(utf8('0123456789')).setXattr('x', '1'))
    const first = await io.createSelfManagedSnap()
    await under(io, first, before).operate('a', (op) => op.write(utf8('ab'), 2).setXattr('x', '2').setXattr('y', '2'))
    const second = await io.createSelfManagedSnap()
    // The state that is rolled back is itself kept for the second snapshot.
    await under(io, second, first, before).rollback('a', first)
    expect(text(await io.read('a'))).toBe('0123456789')
    expect([...(await io.getXattrs('a'))].map(([k, v]) => `${k}=${text(v)}`)).toEqual(['x=1'])
    expect(text(await io.withSnap(second).read('a'))).toBe('01ab456789')
    // What both clones and the head share is known.
    expect((await io.listSnaps('a')).clones.at(-1)?.overlap).toEqual([
      { offset: 0, length: 2 },
      { offset: 4, length: 6 },
    ])
    // Within one operation, what follows a rollback sees it.
    await under(io, second, first, before).operate('a', (op) => op.writeFull(utf8('lost')).rollback(second).append(utf8('!')))
    expect(text(await io.read('a'))).toBe('01ab456789!')
    // The object was not there at the first of all: it goes. Rolled back to it once more, nothing happens.
    await under(io, second, first, before).rollback('a', before)
    expect(await codeOf(io.read('a'))).toBe('ENOENT')
    await under(io, second, first, before).rollback('a', before)
    await under(io, second, first, before).rollback('a', second)
    expect(text(await io.read('a'))).toBe('01ab456789')
    // A snapshot that nothing was written since: what this very operation did before is undone.
    const third = await io.createSelfManagedSnap()
    await under(io, second, first, before).operate('a', (op) => op.writeFull(utf8('lost')).rollback(third))
    expect(text(await io.read('a'))).toBe('01ab456789')
    expect(await codeOf(io.rollback('a', 0))).toBe('ENOENT')
  }
  await cluster.world.run(story(), 60_000)
  expect(await cluster.differences()).toEqual([])
})

test('what makes no sense is refused', async () => {
  const cluster = await startCluster()
  const client = cluster.client()
  const io = client.ioctx()
  const story = async (): Promise<void> => {
    expect(() => under(io, 1).withSnapContext({ seq: 1, snaps: [2] })).toThrow(/descend/)
    expect(await codeOf(io.withSnap(1).writeFull('a', utf8('x')))).toBe('EROFS')
    expect(await codeOf(io.listSnaps('none'))).toBe('ENOENT')
    expect(await codeOf(io.removeSelfManagedSnap(0))).toBe('EINVAL')
    const target = { pool: POOL, name: 'a', namespace: '', snap: 0 }
    const write = { ops: [{ code: 32 }], data: [], flags: 1 }
    for (const snapContext of [
      { seq: 1, snaps: [2] },
      { seq: 3, snaps: [1, 2] },
      { seq: 3, snaps: [2, 2] },
      { seq: 3, snaps: [0] },
    ]) {
      expect((await client.objecter.submit({ target, snapContext, ...write })).result).toBe(-22)
    }
    expect((await client.objecter.submit({ target: { ...target, snap: 1 }, snapContext: { seq: 0, snaps: [] }, ...write })).result).toBe(
      -22,
    )
  }
  await cluster.world.run(story(), 60_000)
  expect(cluster.osd(0).pgs.get(pgIdString(PG))?.core.info.objects).toBe(0)
})
