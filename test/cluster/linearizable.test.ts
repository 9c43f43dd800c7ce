// A history of concurrent reads and writes on a few objects, made on real processes while they are killed, paused and separated,
// must be linearizable.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type IoCtx, Rados, RadosError } from '../../src/librados/mod.ts'
import { checkObjectHistory, describeHistory, type ObjectInput, type ObjectOutput, type Operation } from '../sim/linearizability.ts'
import { UpCluster } from '../support/program.ts'

let cluster: UpCluster
beforeAll(async () => {
  cluster = await UpCluster.start(['--rgw', '0'])
})
afterAll(() => cluster?.stop())

const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const OBJECTS = 6
const CLIENTS = 4
const OPS_EACH = 500

type History = Operation<ObjectInput, ObjectOutput>[]

async function once(io: IoCtx, oid: string, input: ObjectInput): Promise<ObjectOutput> {
  try {
    switch (input.kind) {
      case 'write':
        await io.writeFull(oid, new TextEncoder().encode(input.value), { timeoutMs: 20_000 })
        return true
      case 'append':
        await io.append(oid, new TextEncoder().encode(input.value), { timeoutMs: 20_000 })
        return true
      case 'remove':
        await io.remove(oid, { timeoutMs: 20_000 })
        return true
      case 'read':
        return new TextDecoder().decode(await io.read(oid, { timeoutMs: 20_000 }))
    }
  } catch (error) {
    if ((error as RadosError).code !== 'ENOENT') throw error
    return input.kind === 'read' ? null : false
  }
}

test('reads and writes under kills, pauses and partitions', async () => {
  const setup = await Rados.connect({ dir: cluster.dir })
  await setup.createPool('history', { pgNum: 8 })
  await setup.close()
  const histories = new Map<string, History>(Array.from({ length: OBJECTS }, (_, i) => [`object-${i}`, []]))
  let running = true

  const client = async (name: string): Promise<void> => {
    const rados = await Rados.connect({ dir: cluster.dir })
    const io = await rados.openPool('history')
    for (let i = 0; i < OPS_EACH; i++) {
      const oid = `object-${Math.floor(Math.random() * OBJECTS)}`
      const dice = Math.random()
      const value = `${name}.${i};`
      const input: ObjectInput =
        dice < 0.35
          ? { kind: 'write', value }
          : dice < 0.45
            ? { kind: 'append', value }
            : dice < 0.5
              ? { kind: 'remove' }
              : { kind: 'read' }
      const call = performance.now()
      let output: ObjectOutput | undefined
      try {
        output = await once(io, oid, input)
      } catch (error) {
        if (!(error instanceof RadosError)) throw error
      }
      if (output !== undefined || input.kind !== 'read')
        histories.get(oid)?.push({ client: name, input, output, call, return: performance.now() })
      await soon(Math.random() * 40)
    }
    await rados.close()
  }

  const faults = async (): Promise<void> => {
    const pick = (): string => `osd.${Math.floor(Math.random() * 3)}`
    const actions: (() => Promise<void>)[] = [
      async () => {
        const osd = pick()
        await cluster.ok('cluster', 'kill', osd)
        await soon(1500)
        await cluster.ok('cluster', 'start', osd)
      },
      async () => {
        const leader = await cluster.leader()
        await cluster.ok('cluster', 'kill', leader)
        await soon(1000)
        await cluster.ok('cluster', 'start', leader)
      },
      async () => {
        const osd = pick()
        await cluster.ok('cluster', 'pause', osd)
        await soon(7000)
        await cluster.ok('cluster', 'resume', osd)
      },
      async () => {
        const osd = pick()
        const others = ['osd.0', 'osd.1', 'osd.2'].filter((o) => o !== osd)
        await cluster.ok('cluster', 'partition', osd, [...others, 'mon.a', 'mon.b', 'mon.c'].join(','))
        await soon(7000)
        await cluster.ok('cluster', 'heal')
      },
    ]
    for (let i = 0; running; i++) {
      await (actions[i % actions.length] as () => Promise<void>)()
      await soon(500)
    }
  }

  const breaking = faults()
  await Promise.all(Array.from({ length: CLIENTS }, (_, i) => client(`c${i}`))).finally(() => {
    running = false
  })
  await breaking
  await cluster.waitForHealthOk()
  for (const [oid, history] of histories) {
    expect(history.length).toBeGreaterThan(50)
    const verdict = checkObjectHistory(history, 20_000_000)
    if (!verdict.ok) throw new Error(`${oid} is not linearizable; stuck at ${JSON.stringify(verdict.stuckAt)}\n${describeHistory(history)}`)
  }
}, 180_000)
