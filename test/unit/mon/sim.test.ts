// Three monitors in simulation: power loss, partitions and pauses, while clients at each monitor change and read one option.
// What was acknowledged stays, and no monitor answers with what was overwritten before it was asked.
import { describe, expect, it } from 'vitest'
import { type EntityName, fromUtf8, Options, SepiolaError, silentLogger } from '../../../src/base/mod.ts'
import { SimWorld } from '../../../src/env/sim/mod.ts'
import { type Monitor, mkfsMonitor, startMonitor } from '../../../src/mon/mod.ts'
import { generateKey, type KeyringEntry, MonClient } from '../../../src/msg/mod.ts'

const names = ['a', 'b', 'c']
const hosts = names.map((_, i) => ({ host: `10.0.0.${i + 1}`, port: 6789 }))
const OPTION = 'osd_client_message_cap'

class SimCluster {
  readonly world: SimWorld
  readonly keyring = new Map<EntityName, KeyringEntry>()
  readonly monitors = new Map<string, Monitor>()
  readonly fatal: string[] = []
  acknowledged = 0
  reads = 0
  changes = 0
  #next = 0
  running = true

  constructor(seed: number) {
    this.world = new SimWorld({ seed })
  }

  async mkfs(): Promise<void> {
    const env = this.world.process('mkfs')
    for (const name of ['mon.', 'client.admin'])
      this.keyring.set(name as EntityName, { key: generateKey(env.random), caps: { mon: 'allow *' } })
    this.world.kill('mkfs')
    const monmap = { fsid: 'f', mons: names.map((name, i) => ({ name, addr: hosts[i] as { host: string; port: number } })) }
    for (const name of names) {
      const own = this.world.process(`mon.${name}`)
      await this.world.run(mkfsMonitor({ env: own, dataDir: '/mon', name, monmap, keyring: this.keyring }))
      this.world.kill(`mon.${name}`)
    }
  }

  start(name: string): Promise<void> {
    const rank = names.indexOf(name)
    const env = this.world.process(`mon.${name}`, { clockSkewMs: rank * 5000, clockDriftPpm: (rank - 1) * 200 })
    const onFatal = (error: Error): void => void this.fatal.push(`${name}: ${error.stack}`)
    return startMonitor({ env, name, dataDir: '/mon', options: new Options(), log: silentLogger, onFatal }).then(
      (monitor) => void this.monitors.set(name, monitor),
      (error) => void (error.code !== 'EBUSY' && onFatal(error)),
    )
  }

  client(process: string, to: readonly { host: string; port: number }[]): MonClient {
    const env = this.world.process(process)
    const secret = this.keyring.get('client.admin' as EntityName)?.key as Uint8Array
    return new MonClient({ env, monHosts: to, name: 'client.admin' as EntityName, secret, options: new Options(), log: silentLogger })
  }

  async writer(client: MonClient): Promise<void> {
    while (this.running) {
      const n = ++this.#next
      const reply = await client.command({ prefix: 'config set', who: 'osd', name: OPTION, value: String(n) }, undefined, {
        timeoutMs: 600_000,
      })
      if (reply.rc !== 0) throw new Error(`config set: ${reply.rc} ${reply.outs}`)
      this.acknowledged = n
      this.changes++
      await this.world.sleep(50)
    }
  }
  async reader(client: MonClient, name: string): Promise<void> {
    while (this.running) {
      const least = this.acknowledged
      try {
        const reply = await client.command({ prefix: 'config get', who: 'osd', key: OPTION }, undefined, { timeoutMs: 3000 })
        const value = Number(fromUtf8(reply.out))
        if (least > 0 && value < least) throw new Error(`mon.${name} answered ${value} after ${least} was acknowledged`)
        this.reads++
      } catch (error) {
        if (!(error instanceof SepiolaError) || error.code !== 'ETIMEDOUT') throw error
      }
      await this.world.sleep(80)
    }
  }
}

async function run(seed: number): Promise<SimCluster> {
  const cluster = new SimCluster(seed)
  const { world } = cluster
  await cluster.mkfs()
  await world.run(Promise.all(names.map((name) => cluster.start(name))))
  const writer = cluster.client('writer', hosts)
  const readers = names.map((name, i) => ({ name, client: cluster.client(`reader.${name}`, [hosts[i] as { host: string; port: number }]) }))
  await world.run(Promise.all([writer.start(), ...readers.map(({ client }) => client.start())]), 60_000)
  // A failed expectation of a client ends the run.
  let broken: Error | undefined
  const clients = Promise.all([cluster.writer(writer), ...readers.map(({ client, name }) => cluster.reader(client, name))]).catch(
    (error) => {
      broken = error as Error
    },
  )
  const { random } = world
  const failed = (): boolean => broken !== undefined
  for (let step = 0; step < 25 && !failed(); step++) {
    const name = names[random.below(3)] as string
    const process = `mon.${name}`
    switch (random.below(6)) {
      case 0:
      case 1:
        if (world.alive(process)) world.kill(process, { powerLoss: random.chance(0.7) })
        else void cluster.start(name)
        break
      case 2:
        world.partition([[process], names.filter((n) => n !== name).map((n) => `mon.${n}`)])
        break
      case 3:
        world.heal()
        break
      case 4:
        if (!world.alive(process)) break
        if (world.paused(process)) world.resume(process)
        else world.pause(process)
        break
    }
    await world.run(200 + random.below(2500))
  }
  world.heal()
  for (const name of names) {
    if (!world.alive(`mon.${name}`)) void cluster.start(name)
    else if (world.paused(`mon.${name}`)) world.resume(`mon.${name}`)
  }
  const changes = cluster.changes
  if (!failed()) await world.run(() => failed() || cluster.changes > changes + 20, 60_000)
  cluster.running = false
  await world.run(clients, 700_000)
  if (broken) throw broken
  return cluster
}

describe('monitors in simulation', () => {
  it('keep what they acknowledged and never answer from the past', async () => {
    let changes = 0
    let reads = 0
    for (let seed = 1; seed <= 12; seed++) {
      try {
        const cluster = await run(seed)
        expect(cluster.fatal).toEqual([])
        changes += cluster.changes
        reads += cluster.reads
      } catch (error) {
        throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error })
      }
    }
    expect(changes).toBeGreaterThan(500)
    expect(reads).toBeGreaterThan(500)
  })

  it('are the same run from the same seed', async () => {
    const hashes: string[] = []
    for (let i = 0; i < 2; i++) hashes.push((await run(3)).world.traceHash)
    expect(hashes[0]).toBe(hashes[1])
  })
})
