import { afterEach, describe, expect, it } from 'vitest'
import { pb } from '../../../proto/mod.ts'
import { Options, silentLogger, utf8 } from '../../../src/base/mod.ts'
import { SimWorld } from '../../../src/env/sim/mod.ts'
import { createMonApiClient } from '../../../src/mon/grpc/mod.ts'
import { mkfsMonitor, startMonitor } from '../../../src/mon/mod.ts'
import { decodeTransaction, encodeTransaction, MonStore } from '../../../src/mon/store.ts'
import { freePort, MonCluster } from './support.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('the monitor store', () => {
  it('keeps what was synced and all before it through power loss', async () => {
    const world = new SimWorld({ seed: 1 })
    const open = (): Promise<MonStore> => MonStore.open(world.process('mon'), '/store', (error) => expect.fail(error.message))
    let store = await world.run(open())
    await world.run(store.seed([{ prefix: '%mon', key: 'identity', value: utf8('x') }]))
    const value = (n: number): Uint8Array => encodeTransaction([{ op: 'put', prefix: 's', key: `k${n}`, value: utf8(String(n)) }])
    void store.persist({ commits: [{ version: 1, value: value(1) }] }, false)
    void store.persist({ commits: [{ version: 2, value: value(2) }], firstCommitted: 1 }, false)
    await world.run(store.persist({ acceptedPn: 200, pending: { pn: 200, version: 3, value: value(3) } }, true))
    void store.persist({ commits: [{ version: 3, value: value(3) }] }, false)
    expect(store.keys('s')).toEqual(['k1', 'k2', 'k3']) // visible at once
    world.kill('mon', { powerLoss: true })
    store = await world.run(open())
    const state = store.paxosState()
    expect(state).toMatchObject({ acceptedPn: 200, firstCommitted: 1 })
    expect(state.lastCommitted).toBeGreaterThanOrEqual(2)
    expect(state.pending).toMatchObject({ pn: 200, version: 3 })
    expect(store.keys('s').length).toBe(state.lastCommitted)
  })

  it('is refused when versions are missing', async () => {
    const world = new SimWorld({ seed: 2 })
    const env = world.process('mon')
    const kv = await world.run(env.kv.open('/store'))
    const put = (key: string, value: string) => ({ type: 'put', key: utf8(key), value: utf8(value) }) as const
    await world.run(
      kv.batch([put('%paxos\0first_committed', '3'), put('%paxos\0last_committed', '5'), put('%value\x000000000000000004', 'x')], {
        sync: true,
      }),
    )
    await world.run(kv.close())
    await expect(world.run(MonStore.open(env, '/store', () => {}))).rejects.toMatchObject({
      code: 'EIO',
      message: expect.stringContaining('committed version 3 is missing'),
    })
  })

  it('has these bytes', () => {
    const transaction = encodeTransaction([
      { op: 'put', prefix: 'config', key: 'version', value: utf8('2') },
      { op: 'erase', prefix: 'config', key: 'osd/a' },
      { op: 'put', prefix: 's', key: 'empty', value: new Uint8Array(0) },
    ])
    expect(hex(transaction)).toBe(
      '0a140a06636f6e666967120776657273696f6e1a01320a0f0a06636f6e66696712056f73642f610a0c0a01731205656d7074791a00',
    )
    expect(decodeTransaction(transaction).map(({ op, key }) => `${op} ${key}`)).toEqual(['put version', 'erase osd/a', 'put empty'])
    expect(hex(pb.PaxosPending.encode({ pn: 101, version: 7, value: utf8('v') }).finish())).toBe('086510071a0176')
  })
})

describe('starting a monitor', () => {
  let cluster: MonCluster | undefined
  afterEach(async () => {
    await cluster?.close()
    cluster = undefined
  })

  it('on a port in use is a clear error, and leaves the store free', async () => {
    const c = (cluster = new MonCluster(1))
    await c.mkfs()
    const listener = await c.env.network.listen({ host: '127.0.0.1', port: c.ports[0] as number }, () => {})
    await expect(c.start('a')).rejects.toMatchObject({ code: 'EBUSY' })
    await listener.close()
    await c.start('a')
    expect((await c.run({ prefix: 'fsid' })).rc).toBe(0)
  })

  it('serves the same commands over gRPC', async () => {
    const c = (cluster = new MonCluster(1))
    const [port, grpcPort] = [await freePort(), await freePort()]
    const mon = { name: 'a', addr: { host: '127.0.0.1', port }, grpcAddr: { host: '127.0.0.1', port: grpcPort } }
    await mkfsMonitor({ env: c.env, dataDir: c.dataDir('a'), name: 'a', monmap: { fsid: 'f', mons: [mon] }, keyring: c.keyring })
    const started = { env: c.env, name: 'a', dataDir: c.dataDir('a'), options: new Options(), log: silentLogger, grpc: true }
    c.monitors.set('a', await startMonitor(started))
    const ask = async (name: 'client.admin' | 'client.reader', args: object): Promise<number> => {
      const secret = c.keyring.get(name as never)?.key as Uint8Array
      const client = await createMonApiClient({ env: c.env, to: { host: '127.0.0.1', port: grpcPort }, name: name as never, secret })
      const { rc } = await client.command(args)
      client.close()
      return rc
    }
    const change = { prefix: 'config set', who: 'osd', name: 'osd_max_backfills', value: '3' }
    expect(await ask('client.admin', change)).toBe(0)
    expect(await ask('client.reader', change)).toBe(-13)
    expect(await ask('client.reader', { prefix: 'fsid' })).toBe(0)
  })
})
