// Monitors notice at once that an MDS process is gone: its session ends and its port refuses connections.
import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { entity } from '../../../src/base/mod.ts'
import { generateKey } from '../../../src/msg/mod.ts'
import { type Client, freePort, MonCluster, until } from './support.ts'

let cluster: MonCluster | undefined
const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) server.close()
  await cluster?.close()
  cluster = undefined
})

const listen = (port: number): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((socket) => socket.on('error', () => {}))
    servers.push(server)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })

async function boot(c: MonCluster, name: string, mon: string): Promise<{ client: Client; port: Server }> {
  const at = await freePort()
  const port = await listen(at)
  const client = c.client(`mds.${name}`)
  client.connect(mon)
  client.send('MdsBeacon', {
    gid: name.charCodeAt(0),
    name,
    addr: { host: '127.0.0.1', port: at, nonce: 1 },
    radosAddr: `0.0.0.0:0/${name.charCodeAt(0)}`,
    state: 'up:boot',
    seq: 1,
  })
  await until(`mds.${name} is known`, () => client.of('MdsBeaconReply').some(({ body }) => body.state.startsWith('up:')))
  return { client, port }
}

describe('an MDS process that is gone', () => {
  it('is replaced by a standby long before its grace is over, whichever monitor it was with', async () => {
    const c = new MonCluster(3, { mon_lease_ms: 1000, mon_election_timeout_ms: 200, mds_beacon_grace_ms: 600_000 })
    cluster = c
    for (const name of ['a', 'b', 'c']) {
      c.keyring.set(entity(`mds.${name}`), { key: generateKey(c.env.random), caps: { mon: 'allow profile mds', osd: 'allow *' } })
    }
    await c.mkfs()
    await c.startAll()
    await until('the file system is made', async () => (await c.run({ prefix: 'fs volume create', name: 'cephfs' })).rc === 0)
    const holder = async (): Promise<string> => {
      const status = JSON.parse((await c.run({ prefix: 'status', format: 'json' })).text)
      return status.fsmap.by_rank.map((r: { name: string; status: string }) => `${r.name}=${r.status}`).join()
    }
    const a = await boot(c, 'a', 'c')
    expect(await holder()).toBe('a=up:creating')
    a.client.send('MdsBeacon', { gid: 97, name: 'a', state: 'up:active', seq: 2 })
    await until('it is active', async () => (await holder()) === 'a=up:active')
    const b = await boot(c, 'b', 'b')

    // A client that merely loses its session is alive: its port answers.
    await b.client.messenger.close()
    a.port.close()
    await a.client.messenger.close()
    await until('mds.b has taken over', async () => (await holder()) === 'b=up:replay')
    const { blocklist } = JSON.parse((await c.run({ prefix: 'osd dump', format: 'json' })).text)
    expect(Object.keys(blocklist)).toEqual(['0.0.0.0:0/97'])
  }, 20_000)

  it('cannot be reported by a client, nor beacons be sent in the name of another', async () => {
    const c = new MonCluster(1)
    cluster = c
    c.keyring.set(entity('mds.a'), { key: generateKey(c.env.random), caps: { mon: 'allow profile mds' } })
    await c.mkfs()
    await c.startAll()
    await until('a quorum', () => c.leader())
    const mds = await boot(c, 'a', 'a')
    for (const [name, type, body] of [
      ['client.admin', 'MdsFailure', { gid: 97, reporter: 'me' }],
      ['osd.0', 'MdsFailure', { gid: 97, reporter: 'me' }],
      ['mds.a', 'MdsBeacon', { gid: 98, name: 'b', state: 'up:boot', seq: 1 }],
      ['osd.0', 'MdsBeacon', { gid: 98, name: '0', state: 'up:boot', seq: 1 }],
    ] as const) {
      const client = c.client(name)
      client.connect('a')
      client.send(type, body)
      await until(`${name} is sent away`, () => client.resets.length > 0)
      await client.messenger.close()
    }
    const dump = JSON.parse((await c.run({ prefix: 'fs dump', format: 'json' })).text)
    expect(dump.standbys.map((s: { name: string }) => s.name)).toEqual(['a'])
    await mds.client.messenger.close()
  })
})
