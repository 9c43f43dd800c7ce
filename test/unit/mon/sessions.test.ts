import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EntityName, Options, silentLogger } from '../../../src/base/mod.ts'
import { MonClient, openTicket } from '../../../src/msg/mod.ts'
import { type Client, MonCluster, until } from './support.ts'

const cluster = new MonCluster(3)
const clients: Client[] = []
const monClients: MonClient[] = []
beforeAll(async () => {
  await cluster.mkfs()
  await cluster.startAll()
  await until('a quorum', () => [...cluster.monitors.values()].every((m) => m.quorum.length === 3) && cluster.leader())
})
afterAll(async () => {
  await Promise.all([...clients.map((c) => c.messenger.close()), ...monClients.map((c) => c.stop())])
  await cluster.close()
})
const connect = (name: string, mon: string, secret?: Uint8Array): Client => {
  const client = cluster.client(name, secret)
  clients.push(client)
  client.connect(mon)
  return client
}

describe('who may speak to a monitor', () => {
  it('refuses a wrong key and an unknown name', async () => {
    for (const [name, secret] of [
      ['client.admin', new Uint8Array(32)],
      ['client.nobody', new Uint8Array(32)],
      ['mon.b', new Uint8Array(32)],
      ['mon.z', cluster.keyring.get('mon.' as EntityName)?.key as Uint8Array],
    ] as const) {
      const client = connect(name, 'a', secret)
      await until(`${name} is refused`, () => client.resets.length > 0)
      expect(client.resets).toEqual(['auth'])
    }
  })

  it('runs what its capabilities allow, on any monitor', async () => {
    for (const mon of ['a', 'b']) {
      const reader = connect('client.reader', mon)
      expect((await reader.command({ prefix: 'fsid' })).text).toBe('11111111-2222-4333-8444-555555555555')
      expect((await reader.command({ prefix: 'config set', who: 'osd', name: 'osd_max_backfills', value: '2' })).rc).toBe(-13)
      expect((await reader.command({ prefix: 'auth get-key', entity: 'client.admin' })).rc).toBe(-13)
      const none = connect('client.none', mon)
      expect((await none.command({ prefix: 'fsid' })).rc).toBe(-13)
      none.send('MonGetVersion', { tid: 9, what: 'monmap' })
      const version = await until('an answer', () => none.of('MonGetVersionReply')[0])
      expect(version.body.rc).toBe(-13)
    }
  })

  it('answers what is no command with a sentence', async () => {
    const admin = connect('client.admin', 'c')
    expect(await admin.command({ prefix: 'mon explode' })).toMatchObject({ rc: -22, outs: "command not known: 'mon explode'" })
    expect((await admin.command({ no: 'prefix' })).rc).toBe(-22)
    expect((await admin.command({ prefix: 'config set', who: 'osd' })).outs).toContain('missing required parameter name')
    expect((await admin.command({ prefix: 'config set', who: 'osd', name: 'no_such_option', value: '1' })).outs).toBe(
      "unrecognized option 'no_such_option'",
    )
    expect((await admin.command({ prefix: 'config set', who: 'osd', name: 'osd_max_backfills', value: '999' })).rc).toBe(-22)
    expect((await admin.command({ prefix: 'config set', who: { a: 1 }, name: 'osd_max_backfills', value: '3' })).rc).toBe(-22)
  })

  it('closes the session of an OSD that speaks for another, and of a client that reports', async () => {
    for (const [name, type, body] of [
      ['osd.0', 'OsdBeacon', { osd: 1, epoch: 1 }],
      ['client.admin', 'PgStats', { osd: 0, epoch: 1 }],
      ['client.reader', 'ClusterLog', { entries: [{ text: 'x', seq: 1 }], lastSeq: 1 }],
      ['osd.0', 'MonPaxos', { op: 1 }],
    ] as const) {
      const client = connect(name, 'b')
      client.send(type, body)
      await until(`${name} is cut off for ${type}`, () => client.resets.length > 0)
    }
  })
})

describe('subscriptions', () => {
  it('pushes configuration to those it concerns, as soon as it is committed', async () => {
    const osd = connect('osd.0', 'c')
    osd.send('MonSubscribe', { what: [{ what: 'config', start: 0 }] })
    const first = await until('the configuration', () => osd.of('ConfigUpdate')[0])
    expect(first.body.values).toMatchObject({ osd_pool_default_size: '2' })
    await cluster.run({ prefix: 'config set', who: 'osd.0', name: 'osd_max_backfills', value: '33' })
    await cluster.run({ prefix: 'config set', who: 'osd.1', name: 'osd_max_backfills', value: '44' })
    await until('the change', () => osd.of('ConfigUpdate').some((u) => u.body.values['osd_max_backfills'] === '33'))
    await cluster.run({ prefix: 'config rm', who: 'osd.0', name: 'osd_max_backfills' })
    await until('the removal', () => osd.of('ConfigUpdate').at(-1)?.body.values['osd_max_backfills'] === undefined)
    expect(osd.of('ConfigUpdate').some((u) => u.body.values['osd_max_backfills'] === '44')).toBe(false)
  })

  it('sends the monmap once to who asks once, and versions to who asks for them', async () => {
    const reader = connect('client.reader', 'b')
    reader.send('MonSubscribe', {
      what: [
        { what: 'monmap', start: 0, onetime: true },
        { what: 'no such topic', start: 0 },
      ],
    })
    const { body } = await until('the monmap', () => reader.of('MonMaps')[0])
    expect(body.map?.mons?.map((m) => m.name)).toEqual(['a', 'b', 'c'])
    reader.send('MonGetVersion', { tid: 4, what: 'monmap' })
    expect((await until('the version', () => reader.of('MonGetVersionReply')[0])).body).toMatchObject({ tid: 4, version: 1, rc: 0 })
  })

  it('streams the cluster log, with lines of daemons in it once each', async () => {
    const watcher = connect('client.reader', 'a')
    watcher.send('MonSubscribe', { what: [{ what: 'log', start: 0 }] })
    await until('where it stands', () => watcher.of('ClusterLog')[0])
    const osd = connect('osd.1', 'b')
    const entries = [1, 2].map((seq) => ({ who: 'osd.1', stampMs: 1, seq, level: 'warn', channel: 'cluster', text: `line ${seq}` }))
    osd.send('ClusterLog', { entries, lastSeq: 2 })
    osd.send('ClusterLog', {
      entries: [
        { ...entries[1], seq: 2 },
        { ...entries[1], seq: 3, text: 'line 3' },
      ],
      lastSeq: 3,
    })
    await until('both acknowledgements', () => osd.of('ClusterLogAck').length === 2)
    const lines = (): string[] =>
      watcher.of('ClusterLog').flatMap((m) => m.body.entries.filter((e) => e.who === 'osd.1').map((e) => e.text ?? ''))
    await until('the lines', () => lines().length >= 3)
    expect(lines()).toEqual(['line 1', 'line 2', 'line 3'])
    await cluster.run({ prefix: 'log', logtext: ['hello', 'log'] })
    const last = JSON.parse((await cluster.run({ prefix: 'log last', num: '3', level: 'info', channel: 'cluster', format: 'json' })).text)
    expect(last.at(-1)).toMatchObject({ name: 'client.admin', channel: 'cluster', priority: '[INF]', message: 'hello log' })
  })
})

describe('tickets and keys', () => {
  const monClient = (name: string): MonClient => {
    const client = new MonClient({
      env: cluster.env,
      monHosts: cluster.ports.map((port) => ({ host: '127.0.0.1', port })),
      name: name as EntityName,
      secret: cluster.keyring.get(name as EntityName)?.key as Uint8Array,
      options: new Options(),
      log: silentLogger,
    })
    monClients.push(client)
    return client
  }

  it('gives clients tickets that OSDs can open', async () => {
    const admin = monClient('client.admin')
    const osd = monClient('osd.0')
    await Promise.all([admin.start(), osd.start()])
    const credential = await admin.credentialFor('osd')
    if (credential.kind !== 'ticket') throw new Error('not a ticket')
    const opened = osd.openTicket(credential.ticket)
    expect(opened).toMatchObject({ name: 'client.admin', caps: { osd: 'allow *' } })
    expect(opened?.sessionKey).toEqual(credential.sessionKey)
    expect(admin.globalId).toBeGreaterThan(0)
    expect(openTicket(() => new Uint8Array(32), credential.ticket, 0)).toBeUndefined()
    expect((await admin.command({ prefix: 'version' })).rc).toBe(0)
  })

  it('manages entities as ceph auth does', async () => {
    const admin = monClient('client.admin')
    await admin.start()
    const run = async (args: object, data?: string): Promise<{ rc: number; outs: string; text: string }> => {
      const { rc, outs, out } = await admin.command(args as Record<string, unknown>, data ? new TextEncoder().encode(data) : undefined)
      return { rc, outs, text: new TextDecoder().decode(out) }
    }
    const made = await run({ prefix: 'auth get-or-create', entity: 'client.x', caps: ['mon', 'allow r', 'osd', 'allow rw pool=p'] })
    expect(made.text).toMatch(/^\[client\.x\]\n\tkey = [A-Za-z0-9+/=]+\n$/)
    expect((await run({ prefix: 'auth get-or-create', entity: 'client.x' })).text).toBe(made.text)
    expect((await run({ prefix: 'auth get-or-create', entity: 'client.x', caps: ['mon', 'allow *'] })).rc).toBe(-22)
    const keyring = await run({ prefix: 'auth get', entity: 'client.x' })
    expect(keyring).toMatchObject({ rc: 0, outs: 'exported keyring for client.x' })
    expect(keyring.text).toContain('caps osd = "allow rw pool=p"')
    expect((await run({ prefix: 'auth caps', entity: 'client.x', caps: ['mon', 'allow w'] })).outs).toBe('updated caps for client.x')
    expect((await run({ prefix: 'auth caps', entity: 'client.x', caps: ['mon', 'allow nonsense'] })).rc).toBe(-22)
    expect((await run({ prefix: 'auth caps', entity: 'client.missing', caps: ['mon', 'allow r'] })).rc).toBe(-2)
    expect((await run({ prefix: 'auth rm', entity: 'client.x' })).rc).toBe(0)
    expect((await run({ prefix: 'auth get', entity: 'client.x' })).rc).toBe(-2)
    expect((await run({ prefix: 'auth import' }, keyring.text)).outs).toBe('imported keyring')
    expect((await run({ prefix: 'auth get', entity: 'client.x' })).text).toBe(keyring.text)
    expect((await run({ prefix: 'auth add', entity: 'client.x', caps: ['mon', 'allow *'] })).rc).toBe(-22)
    const dump = JSON.parse((await run({ prefix: 'auth ls', format: 'json' })).text).auth_dump as { entity: string }[]
    expect(dump.map((e) => e.entity)).toContain('client.x')
    // Its key opens a session now.
    const key = Buffer.from((await run({ prefix: 'auth print-key', entity: 'client.x' })).text, 'base64')
    expect((await connect('client.x', 'b', new Uint8Array(key)).command({ prefix: 'fsid' })).rc).toBe(0)
  })
})
