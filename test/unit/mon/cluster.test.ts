import { readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { Options, silentLogger } from '../../../src/base/mod.ts'
import { type Monitor, mkfsMonitor, startMonitor } from '../../../src/mon/mod.ts'
import { MonCluster, until, wait } from './support.ts'

let cluster: MonCluster | undefined
afterEach(async () => {
  expect(cluster?.fatal ?? []).toEqual([])
  await cluster?.close()
  cluster = undefined
})

async function up(count: number, options?: Record<string, number>): Promise<MonCluster> {
  cluster = new MonCluster(count, options)
  await cluster.mkfs()
  await cluster.startAll()
  await quorum(cluster, count)
  return cluster
}
/** `size` monitors agree that they are the quorum. */
const quorum = (c: MonCluster, size: number): Promise<Monitor> =>
  until(`a quorum of ${size}`, () => {
    const inQuorum = [...c.monitors.values()].filter((m) => m.quorum.length === size)
    return inQuorum.length >= size ? c.leader() : undefined
  })

describe('a cluster of monitors', () => {
  it('answers through every monitor, with one configuration', async () => {
    const c = await up(3)
    expect((await c.run({ prefix: 'config set', who: 'osd', name: 'osd_max_backfills', value: '7' }, c.monitors.get('c'))).rc).toBe(0)
    for (const monitor of c.monitors.values()) {
      expect((await c.run({ prefix: 'config get', who: 'osd.0', key: 'osd_max_backfills' }, monitor)).text).toBe('7')
    }
    const status = JSON.parse((await c.run({ prefix: 'quorum_status', format: 'json' })).text)
    expect(status).toMatchObject({ quorum: [0, 1, 2], quorum_names: ['a', 'b', 'c'], quorum_leader_name: 'a' })
  })

  for (const victim of ['a', 'b', 'c']) {
    it(`goes on without mon.${victim}, and takes it back`, async () => {
      const c = await up(3)
      await c.stop(victim)
      const reply = await c.run({ prefix: 'config set', who: 'global', name: 'osd_max_backfills', value: '9' })
      expect(reply.rc).toBe(0)
      await quorum(c, 2)
      await c.start(victim)
      await quorum(c, 3)
      const back = c.monitors.get(victim)
      expect((await c.run({ prefix: 'config get', who: 'osd', key: 'osd_max_backfills' }, back)).text).toBe('9')
    })
  }

  it('does not answer from a minority, neither reads nor writes', async () => {
    const c = await up(3)
    await Promise.all([c.stop('b'), c.stop('c')])
    const a = c.monitors.get('a') as Monitor
    await until('mon.a has no quorum', () => a.quorum.length === 0)
    let answered = 0
    const read = c.run({ prefix: 'fsid' }, a).then(() => answered++)
    const write = c.run({ prefix: 'config set', who: 'osd', name: 'osd_max_backfills', value: '3' }, a).then(() => answered++)
    const client = c.client('client.admin')
    client.connect('a')
    client.send('MonSubscribe', { what: [{ what: 'monmap', start: 0, onetime: false }] })
    client.send('MonCommand', { tid: 1, cmd: JSON.stringify({ prefix: 'mon stat' }) })
    await until('the client is sent away', () => client.resets.length > 0)
    expect(answered).toBe(0)
    expect(client.received).toEqual([])
    await client.messenger.close()
    // What waited is answered once there is a majority again.
    await c.start('b')
    await Promise.all([read, write])
    expect(answered).toBe(2)
  })

  it('loses no acknowledged change when leaders are killed under load', async () => {
    const c = await up(3)
    const acknowledged: number[] = []
    let running = true
    let next = 0
    const writer = async (): Promise<void> => {
      while (running) {
        const n = ++next
        const monitor = [...c.monitors.values()][n % c.monitors.size]
        if (!monitor) continue
        const outcome = await Promise.race([
          monitor.command({ prefix: 'auth get-or-create', entity: `client.n${n}`, caps: ['mon', 'allow r'] }).catch(() => undefined),
          wait(1500).then(() => undefined),
        ])
        if (outcome?.rc === 0) acknowledged.push(n)
      }
    }
    const writers = [writer(), writer(), writer(), writer()]
    for (let round = 0; round < 3; round++) {
      const before = acknowledged.length
      await until('some changes', () => acknowledged.length > before + 30)
      const leader = (await until('a leader', () => c.leader())).name
      await c.stop(leader)
      const atKill = acknowledged.length
      await until('changes without it', () => acknowledged.length > atKill + 30)
      await c.start(leader)
      await quorum(c, 3)
    }
    running = false
    await Promise.all(writers)
    const names = new Set<string>(
      JSON.parse((await c.run({ prefix: 'auth ls', format: 'json' })).text).auth_dump.map((e: { entity: string }) => e.entity),
    )
    expect(acknowledged.length).toBeGreaterThan(150)
    for (const n of acknowledged) expect(names.has(`client.n${n}`)).toBe(true)
  })

  it('comes back with everything after all were stopped', async () => {
    const c = await up(3)
    await c.run({ prefix: 'config set', who: 'osd.1', name: 'osd_max_backfills', value: '11' })
    for (const name of c.names) await c.stop(name)
    await c.startAll()
    const leader = await quorum(c, 3)
    expect((await c.run({ prefix: 'config get', who: 'osd.1', key: 'osd_max_backfills' }, leader)).text).toBe('11')
    expect((await c.run({ prefix: 'config get', who: 'osd.0', key: 'osd_max_backfills' }, leader)).text).toBe('4')
  })

  for (const [lag, changes] of [
    ['a little', 5],
    ['further than values are kept, by a full copy', 40],
  ] as const) {
    it(`brings a monitor up to date that lags ${lag}`, async () => {
      const c = await up(3, { mon_lease_ms: 1000, mon_election_timeout_ms: 200, paxos_max_versions: 10 })
      for (const laggard of ['c', 'a']) {
        await c.stop(laggard)
        for (let i = 1; i <= changes; i++) await c.run({ prefix: 'config set', who: 'osd', name: 'osd_max_backfills', value: String(i) })
        const last = await c.run({ prefix: 'auth get-or-create-key', entity: `client.${laggard}${changes}`, caps: ['mon', 'allow r'] })
        await c.start(laggard)
        await quorum(c, 3)
        const monitor = c.monitors.get(laggard)
        expect((await c.run({ prefix: 'config get', who: 'osd', key: 'osd_max_backfills' }, monitor)).text).toBe(String(changes))
        expect((await c.run({ prefix: 'auth get-key', entity: `client.${laggard}${changes}` }, monitor)).text).toBe(last.text)
      }
    })
  }
})

describe("a monitor's data directory", () => {
  const open = (c: MonCluster, name: string, dir = name): Promise<Monitor> =>
    startMonitor({ env: c.env, name, dataDir: c.dataDir(dir), options: new Options(), log: silentLogger })

  it('is made once, and belongs to one monitor', async () => {
    const c = (cluster = new MonCluster(2))
    await c.mkfs()
    const monmap = { fsid: 'x', mons: [{ name: 'a', addr: { host: '127.0.0.1', port: 1 } }] }
    const again = mkfsMonitor({ env: c.env, dataDir: c.dataDir('a'), name: 'a', monmap, keyring: c.keyring })
    await expect(again).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(open(c, 'b', 'a')).rejects.toMatchObject({ code: 'EINVAL', message: expect.stringContaining('mon.a') })
    await expect(open(c, 'a', 'nowhere')).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(mkfsMonitor({ env: c.env, dataDir: c.dataDir('z'), name: 'z', monmap, keyring: c.keyring })).rejects.toMatchObject({
      code: 'EINVAL',
    })
  })

  it('cannot be used twice at a time', async () => {
    const c = (cluster = new MonCluster(1))
    await c.mkfs()
    await c.startAll()
    await expect(open(c, 'a')).rejects.toMatchObject({ code: 'EBUSY' })
  })

  it('is refused with a clear error when its files are damaged', async () => {
    const c = await up(1)
    await c.run({ prefix: 'config set', who: 'osd', name: 'osd_max_backfills', value: '5' })
    await c.stop('a')
    const dir = join(c.dataDir('a'), 'store.db')
    for (const file of readdirSync(dir)) {
      const path = join(dir, file)
      if (statSync(path).isDirectory()) continue
      if (/^(CURRENT|MANIFEST)/.test(file)) writeFileSync(path, 'this is not what was here before\n')
      else truncateSync(path, 0)
    }
    await expect(open(c, 'a')).rejects.toMatchObject({ code: expect.stringMatching(/EIO|ENOENT/) })
  })
})
