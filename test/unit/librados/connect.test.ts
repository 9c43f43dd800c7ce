// Rados over the real messenger on loopback, against a monitor and OSDs that the test plays.
import { afterEach, expect, test } from 'vitest'
import { OpCode } from '../../../proto/mod.ts'
import { type EntityName, entity, Options, silentLogger } from '../../../src/base/mod.ts'
import { createDefaultMap, createOrMove, encodeCrushMap } from '../../../src/crush/mod.ts'
import { createNodeEnv } from '../../../src/env/node/mod.ts'
import { Rados, RadosError } from '../../../src/librados/mod.ts'
import { OSDMap } from '../../../src/maps/mod.ts'
import {
  createMessenger,
  generateKey,
  type Message,
  type Messenger,
  openTicket,
  type Session,
  sealFor,
  sealTicket,
} from '../../../src/msg/mod.ts'

const env = createNodeEnv()
const ADMIN = 'client.admin' as EntityName
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

class PlayedCluster {
  readonly adminKey = generateKey(env.random)
  readonly service = { id: 1, secret: generateKey(env.random) }
  readonly incs: object[] = []
  readonly commands: object[] = []
  readonly writes: string[] = []
  readonly objects = new Map<string, Uint8Array>()
  map!: OSDMap
  first!: OSDMap
  port = 0
  #mon!: Messenger
  readonly #osds = new Map<number, Messenger>()
  readonly #subscribers = new Map<Session, number>()
  /** Replies that OSDs hold back, as a slow disk would. */
  hold = false

  async start(): Promise<void> {
    this.#mon = createMessenger({
      env,
      self: entity('mon.a'),
      auth: {
        server: {
          lookupKey: (name) => (name === ADMIN ? { secret: this.adminKey, caps: { mon: 'allow *', osd: 'allow *' } } : undefined),
          openTicket: () => undefined,
        },
      },
      dispatcher: {
        onMessage: (session, message) => this.#asMonitor(session, message),
        onReset: (session) => void this.#subscribers.delete(session),
      },
      options: new Options(),
      log: silentLogger,
    })
    this.port = (await this.#mon.listen({ host: '127.0.0.1', port: 0 })).port
    const crush = createDefaultMap({ failureDomain: 'osd' })
    for (let id = 0; id < 3; id++) createOrMove(crush, id, 0x10000, { host: `h${id}`, root: 'default' })
    const addrs = await Promise.all([0, 1, 2].map((id) => this.startOsd(id)))
    this.first = this.map = OSDMap.fromPb({
      fsid: 'f',
      epoch: 5,
      maxOsd: 3,
      crush: encodeCrushMap(crush),
      osds: addrs.map((addr, id) => ({ id, exists: true, up: true, weight: 0x10000, upFrom: 1, addr })),
      pools: [{ id: 1, name: 'data', type: 1, size: 3, minSize: 2, crushRule: 0, pgNum: 8, pgpNum: 8, flags: 1 }],
    })
  }

  async startOsd(id: number): Promise<{ host: string; port: number; nonce: number }> {
    const osd = createMessenger({
      env,
      self: entity(`osd.${id}`),
      auth: { server: { lookupKey: () => undefined, openTicket: (blob) => openTicket(() => this.service.secret, blob, env.clock.now()) } },
      dispatcher: { onMessage: (session, message) => this.#asOsd(id, session, message) },
      options: new Options(),
      log: silentLogger,
    })
    this.#osds.set(id, osd)
    return osd.listen({ host: '127.0.0.1', port: 0 })
  }
  async killOsd(id: number): Promise<void> {
    await this.#osds.get(id)?.close()
  }

  change(inc: object, { publish = true } = {}): void {
    const next = { fsid: 'f', epoch: this.map.epoch + 1, ...inc }
    this.map = this.map.apply(next)
    this.incs.push(next)
    if (publish) for (const session of this.#subscribers.keys()) this.#publish(session, this.map.epoch)
  }
  #publish(session: Session, from: number): void {
    const incremental = this.incs.filter((inc) => (inc as { epoch: number }).epoch >= from)
    const full = from === 0 ? [this.map.toPb()] : []
    session.send('OsdMaps', { fsid: 'f', full, incremental: from === 0 ? [] : incremental, oldest: 5, newest: this.map.epoch })
  }

  #asMonitor(session: Session, message: Message): void {
    if (message.type === 'AuthGetTickets') {
      const sessionKey = generateKey(env.random)
      const expiresMs = env.clock.now() + 3_600_000
      const contents = { name: ADMIN, globalId: 9, caps: { osd: 'allow *' }, sessionKey, expiresMs }
      const ticket = {
        service: 'osd',
        secretId: 1,
        blob: sealTicket(this.service, contents, env.random),
        sessionKeySealed: sealFor(this.adminKey, sessionKey, env.random),
        expiresMs,
      }
      session.send('AuthTickets', { tid: message.body.tid, rc: 0, tickets: [ticket], globalId: 9 })
    } else if (message.type === 'MonSubscribe') {
      for (const { what, start } of message.body.what) {
        if (what !== 'osdmap') continue
        this.#subscribers.set(session, 1)
        if ((start ?? 0) <= this.map.epoch) this.#publish(session, start ?? 0)
      }
    } else if (message.type === 'MonGetVersion') {
      session.send('MonGetVersionReply', { tid: message.body.tid, version: this.map.epoch, oldest: 5, rc: 0 })
    } else if (message.type === 'MonCommand') {
      const command = JSON.parse(message.body.cmd) as { prefix: string; pool?: string }
      this.commands.push(command)
      const [rc, outs] = this.#command(command)
      session.send('MonCommandReply', { tid: message.body.tid, rc, outs }, [bytes(JSON.stringify({ size: 3 }))])
    }
  }
  #command({ prefix, pool = '' }: { prefix: string; pool?: string }): [number, string] {
    const known = this.map.poolByName(pool)
    if (prefix === 'osd pool create' && !known) {
      this.change({
        newPools: [{ id: this.map.poolMax + 1, name: pool, type: 1, size: 3, minSize: 2, crushRule: 0, pgNum: 8, pgpNum: 8, flags: 1 }],
      })
      return [0, `pool '${pool}' created`]
    }
    if (prefix === 'osd pool rm' && known) {
      this.change({ oldPools: [known.id] })
      return [0, 'removed']
    }
    return prefix === 'osd pool get' ? [0, ''] : [-2, `pool '${pool}' does not exist`]
  }

  #asOsd(id: number, session: Session, message: Message): void {
    if (message.type !== 'OsdOp' || this.hold) return
    const { reqid, attempt, oid, ops, pg } = message.body
    const retarget = !pg || this.map.pgToUpActing(pg as { pool: number; seed: number }).actingPrimary !== id
    const name = oid?.name ?? ''
    const op = ops[0]
    let result = 0
    let data: Uint8Array = new Uint8Array(0)
    if (!retarget && op?.code === OpCode.writeFull) {
      this.objects.set(name, message.data.slice())
      this.writes.push(`osd.${id} ${name}`)
    } else if (!retarget && op?.code === OpCode.read) {
      const stored = this.objects.get(name)
      if (stored) data = stored
      else result = -2
    }
    const results = [{ rval: result, dataLen: data.length }]
    session.send(
      'OsdOpReply',
      { reqid, attempt, result, epoch: this.map.epoch, retarget, userVersion: 1, results: retarget ? [] : results },
      [data],
    )
  }

  connect(key: Uint8Array = this.adminKey): Promise<Rados> {
    return Rados.connect({ monHosts: [`127.0.0.1:${this.port}`], name: 'client.admin', key }, { env })
  }
  async stop(): Promise<void> {
    await Promise.all([this.#mon.close(), ...[...this.#osds.values()].map((osd) => osd.close())])
  }
}

let cluster: PlayedCluster
const begin = async (): Promise<PlayedCluster> => {
  cluster = new PlayedCluster()
  await cluster.start()
  return cluster
}
afterEach(() => cluster.stop())

test('connects with the newest map, writes and reads through the primaries', async () => {
  await begin()
  await using rados = await cluster.connect()
  expect([rados.fsid, rados.counters.epoch, rados.listPools()]).toEqual(['f', 5, [{ id: 1, name: 'data' }]])
  const io = await rados.openPool('data')
  const names = Array.from({ length: 30 }, (_, i) => `object ${i}`)
  await Promise.all(names.map((name) => io.writeFull(name, bytes(`content of ${name}`))))
  for (const name of names) expect(new TextDecoder().decode(await io.read(name))).toBe(`content of ${name}`)
  expect(new Set(cluster.writes.map((line) => line.split(' ')[0])).size).toBe(3)
  await expect(io.read('nothing')).rejects.toMatchObject({ code: 'ENOENT', retriable: false })
  expect(rados.locate('data', 'object 1').actingPrimary).toBe(Number(cluster.writes.find((line) => line.endsWith(' object 1'))?.[4]))
})

test('an OSD that dies: its operations go to the next primary when the map says so', async () => {
  await begin()
  await using rados = await cluster.connect()
  const io = await rados.openPool('data')
  await io.writeFull('a', bytes('1'))
  const { actingPrimary } = rados.locate('data', 'a')
  await cluster.killOsd(actingPrimary)
  const write = io.writeFull('a', bytes('2'))
  await new Promise((resolve) => setTimeout(resolve, 60))
  cluster.change({ newOsds: [{ id: actingPrimary, exists: true, up: false, weight: 0x10000 }] })
  await write
  expect(cluster.writes.at(-1)).not.toContain(`osd.${actingPrimary}`)
  expect(new TextDecoder().decode(await io.read('a'))).toBe('2')
  expect(rados.counters.opsResent).toBeGreaterThan(0)
})

test('a map that was missed is fetched when an OSD with a newer one says so', async () => {
  await begin()
  await using rados = await cluster.connect()
  const io = await rados.openPool('data')
  const { actingPrimary } = rados.locate('data', 'a')
  cluster.change(
    { newOsds: [{ id: actingPrimary, exists: true, up: true, weight: 0, addr: cluster.map.osd(actingPrimary)?.addr }] },
    { publish: false },
  )
  await io.writeFull('a', bytes('x'))
  expect(rados.counters.epoch).toBe(6)
})

test('a gap in the incrementals is filled', async () => {
  await begin()
  await using rados = await cluster.connect()
  cluster.change({ newFlags: 64 }, { publish: false })
  cluster.change({ newFlags: 128 })
  while (rados.counters.epoch < 7) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(rados.osdMap.flags).toBe(128)
})

test('pools come and go with their commands', async () => {
  await begin()
  await using rados = await cluster.connect()
  await rados.createPool('new')
  expect((await rados.openPool('new')).poolId).toBe(2)
  expect(await rados.getPool('new', 'size')).toBe(3)
  await rados.deletePool('new')
  await expect(rados.openPool('new')).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(rados.deletePool('new')).rejects.toThrow(/does not exist/)
  expect(await rados.monCommand({ prefix: 'nonsense' })).toMatchObject({ rc: -2 })
})

test('a wrong key is refused, and no monitor at all is an error', async () => {
  await begin()
  await expect(cluster.connect(generateKey(env.random))).rejects.toMatchObject({ name: 'RadosError', code: 'EACCES' })
  const nobody = Rados.connect({ monHosts: ['127.0.0.1:1'], key: cluster.adminKey, timeoutMs: 300 }, { env })
  await expect(nobody).rejects.toBeInstanceOf(RadosError)
  await expect(Rados.connect({ monHosts: [] }, { env })).rejects.toBeInstanceOf(TypeError)
})

test('an abort or a close ends what an OSD does not answer', async () => {
  await begin()
  const rados = await cluster.connect()
  const io = await rados.openPool('data')
  cluster.hold = true
  const abort = new AbortController()
  const given = io.writeFull('a', bytes('x'), { signal: abort.signal })
  const left = io.writeFull('b', bytes('x'))
  left.catch(() => {})
  abort.abort(new Error('enough'))
  await expect(given).rejects.toThrow('enough')
  await expect(io.writeFull('c', bytes('x'), { timeoutMs: 20 })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  await rados.close()
  await expect(left).rejects.toMatchObject({ code: 'ESHUTDOWN' })
  await expect(io.stat('a')).rejects.toMatchObject({ code: 'ESHUTDOWN' })
})
