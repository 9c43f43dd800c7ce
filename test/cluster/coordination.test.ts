// Locks, watches and fencing among real processes, while the primary of the object that they are on is killed.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Cluster } from '../../cluster/mod.ts'
import type { IoCtx, Rados, Watch } from '../../src/librados/mod.ts'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const read = (value: Uint8Array): string => new TextDecoder().decode(value)
const options = { osd_heartbeat_interval_ms: 300, osd_heartbeat_grace_ms: 1500, osd_read_lease_ms: 1000 }

let cluster: Cluster
const clients: { rados: Rados; io: IoCtx }[] = []
beforeAll(async () => {
  cluster = await Cluster.start({ mons: 1, osds: 3, mode: 'processes', store: 'memory', options })
  for (let i = 0; i < 3; i++) {
    const rados = await cluster.connect()
    if (i === 0) await rados.createPool('data', { pgNum: 4 })
    clients.push({ rados, io: await rados.openPool('data') })
  }
})
afterAll(async () => {
  await Promise.all(clients.map(({ rados }) => rados.close()))
  await cluster?.stop()
})

test('a lock changes hands by force: the old holder is fenced, watchers hear of it across a dead primary', async () => {
  const [a, b, c] = clients as [(typeof clients)[0], (typeof clients)[0], (typeof clients)[0]]
  const heard: string[] = []
  const errors: string[] = []
  const watch = (who: string, io: IoCtx): Promise<Watch> =>
    io.watch('x', {
      onNotify: (payload) => {
        heard.push(`${who} ${read(payload)}`)
        return text(who)
      },
      onError: ({ code }) => errors.push(`${who} ${code}`),
    })
  await a.io.lockExclusive('x', 'l', { cookie: 'one', description: 'first' })
  await expect(b.io.lockExclusive('x', 'l', { cookie: 'two' })).rejects.toMatchObject({ code: 'EBUSY', retriable: false })
  await watch('a', a.io)
  const watchB = await watch('b', b.io)
  const tell = async (what: string): Promise<string[]> => {
    const { acks, timeouts } = await c.io.notify('x', text(what), { timeoutMs: 20_000 })
    expect(timeouts).toEqual([])
    return acks.map(({ payload }) => read(payload)).sort()
  }
  expect(await tell('before')).toEqual(['a', 'b'])
  expect((await c.io.listWatchers('x')).map(({ client }) => client)).toEqual(['client.admin', 'client.admin'])

  const primary = `osd.${c.rados.locate('data', 'x').actingPrimary}`
  await cluster.kill(primary)
  expect(await tell('after')).toEqual(['a', 'b'])
  await cluster.start(primary)
  await cluster.waitForClean({ timeoutMs: 30_000 })
  expect(await tell('back')).toEqual(['a', 'b'])
  expect(new Set(heard)).toEqual(new Set(['before', 'after', 'back'].flatMap((what) => [`a ${what}`, `b ${what}`])))
  expect(errors).toEqual([])

  const info = await b.io.lockInfo('x', 'l')
  expect(info).toMatchObject({ type: 'exclusive', lockers: [{ cookie: 'one', description: 'first', expiresMs: 0 }] })
  const [holder] = info.lockers
  if (!holder) throw new Error('nobody holds it')
  expect(holder.addr.replace('127.0.0.1', '0.0.0.0')).toBe(a.rados.addr)
  await b.rados.blocklistAdd(holder.addr, 600)
  await b.io.breakLock('x', 'l', holder)
  await b.io.lockExclusive('x', 'l', { cookie: 'two' })
  await b.io.append('x', text('b'))
  await expect(a.io.append('x', text('a'))).rejects.toMatchObject({ code: 'ESHUTDOWN', retriable: false })
  expect(await tell('fenced')).toEqual(['b'])
  expect(read(await c.io.read('x'))).toBe('b')
  await expect.poll(() => errors).toEqual(['a ESHUTDOWN'])

  await b.rados.blocklistRm(holder.addr)
  await a.rados.waitForLatestOsdMap()
  await a.io.append('x', text('a'))
  await watchB.close()
  expect(await tell('nobody')).toEqual([])
})
