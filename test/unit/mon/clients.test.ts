// Real monitors and those who talk to them: MonClient through the death of the monitor in use, and the gRPC API of a running monitor.
import { afterEach, expect, it } from 'vitest'
import { type EntityName, entity, Options, silentLogger } from '../../../src/base/mod.ts'
import { createMonApiClient } from '../../../src/mon/grpc/mod.ts'
import { mkfsMonitor, startMonitor } from '../../../src/mon/mod.ts'
import { MonClient } from '../../../src/msg/mod.ts'
import { freePort, MonCluster, until } from './support.ts'

let cluster: MonCluster | undefined
afterEach(async () => {
  await cluster?.close()
  cluster = undefined
})

it('MonClient carries on through the loss of its monitor, with tickets that OSDs open', async () => {
  const c = (cluster = new MonCluster(3))
  await c.mkfs()
  const monHosts = c.ports.map((port) => ({ host: '127.0.0.1', port }))
  const client = (name: string): MonClient =>
    new MonClient({
      env: c.env,
      monHosts,
      name: entity(name),
      secret: c.keyring.get(name as EntityName)?.key as Uint8Array,
      options: new Options(),
      log: silentLogger,
    })
  const [admin, osd] = [client('client.admin'), client('osd.0')]
  const maps: number[] = []
  admin.onMonMap = (map) => void maps.push(map.epoch ?? 0)
  admin.subscribe('monmap', 0)
  const started = Promise.all([admin.start(), osd.start()]) // before any monitor is there
  await c.startAll()
  await started
  const credential = await admin.credentialFor('osd')
  expect(credential.kind === 'ticket' && osd.openTicket(credential.ticket)).toMatchObject({
    name: 'client.admin',
    caps: { osd: 'allow *' },
  })
  expect(admin.globalId).toBeGreaterThan(0)
  await until('a monmap', () => maps.length > 0)
  for (let round = 0; round < 2; round++) {
    const name = (admin.monitor as string).slice(4)
    const asked = admin.command({ prefix: 'config set', who: 'osd', name: 'osd_max_backfills', value: String(3 + round) })
    await c.stop(name)
    expect(await asked).toMatchObject({ rc: 0 })
    await until('another monitor', () => admin.monitor !== undefined && admin.monitor !== `mon.${name}`)
    await c.start(name)
    await until('a quorum of 3', () => [...c.monitors.values()].every((m) => m.quorum.length === 3))
  }
  const { rc, out } = await admin.command({ prefix: 'config get', who: 'osd.0', key: 'osd_max_backfills' })
  expect([rc, Buffer.from(out).toString()]).toEqual([0, '4'])
  await Promise.all([admin.stop(), osd.stop()])
})

it('a monitor serves commands and maps over gRPC', async () => {
  const c = (cluster = new MonCluster(1))
  const [port, grpcPort] = [await freePort(), await freePort()]
  const monmap = {
    fsid: '11111111-2222-4333-8444-555555555555',
    mons: [{ name: 'a', addr: { host: '127.0.0.1', port }, grpcAddr: { host: '127.0.0.1', port: grpcPort } }],
  }
  const common = { env: c.env, name: 'a', dataDir: c.dataDir('a') }
  await mkfsMonitor({ ...common, monmap, keyring: c.keyring })
  const monitor = await startMonitor({ ...common, options: new Options(c.options), log: silentLogger, grpc: true })
  c.monitors.set('a', monitor)
  expect(monitor.grpcAddr).toEqual({ host: '127.0.0.1', port: grpcPort })
  const name = entity('client.admin')
  const api = await createMonApiClient({
    env: c.env,
    to: { host: '127.0.0.1', port: grpcPort },
    name,
    secret: c.keyring.get(name)?.key as Uint8Array,
  })
  const fsid = await api.command({ prefix: 'fsid' })
  expect([fsid.rc, Buffer.from(fsid.out).toString()]).toEqual([0, monmap.fsid])
  for await (const update of api.subscribeMaps([{ what: 'monmap', start: 0 }])) {
    expect(update.monMaps?.map).toMatchObject({ fsid: monmap.fsid, mons: [{ name: 'a' }] })
    break
  }
  const reader = entity('client.reader')
  const weak = await createMonApiClient({
    env: c.env,
    to: { host: '127.0.0.1', port: grpcPort },
    name: reader,
    secret: c.keyring.get(reader)?.key as Uint8Array,
  })
  expect((await weak.command({ prefix: 'config set', who: 'osd', name: 'osd_max_backfills', value: '3' })).rc).toBe(-13)
  api.close()
  weak.close()
})
