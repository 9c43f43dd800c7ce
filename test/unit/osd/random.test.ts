// Random workloads under random faults: whatever was acknowledged is there, reads are never stale, copies end up the same.
import { expect, test } from 'vitest'
import { OpCode } from '../../../proto/mod.ts'
import { utf8 } from '../../../src/base/mod.ts'
import { type TestClient, TestCluster } from './harness.ts'

const OBJECTS = 12
const text = (n: number): string => String(n).padStart(8, '0')

class Checker {
  readonly issued = new Map<string, number>()
  readonly acked = new Map<string, number>()
  readonly errors: string[] = []
  writes = 0
  reads = 0
  stopped = false

  /** The only writer of these objects: values rise. */
  async writeLoop(client: TestClient, objects: string[], pause: () => Promise<void>): Promise<void> {
    let n = 0
    while (!this.stopped) {
      const name = objects[n % objects.length] as string
      const value = (this.issued.get(name) ?? 0) + 1
      this.issued.set(name, value)
      const data = utf8(text(value))
      const previous = value - 1
      // A compound write that says what must have been there: a lost or doubled write shows at once.
      const guard =
        value === 1 ? { code: OpCode.create, exclusive: true } : { code: OpCode.cmpXattr, name: 'n', cmp: 1, value: utf8(text(previous)) }
      const { result } = await client.op(
        name,
        [
          guard,
          { code: OpCode.writeFull, dataLen: data.length },
          { code: OpCode.setXattr, name: 'n', value: data },
          { code: OpCode.omapSet, pairs: [{ key: `k${value % 5}`, value: data }] as never },
        ],
        [data],
      )
      if (result !== 0) this.errors.push(`write ${value} of ${name}: ${result}`)
      this.acked.set(name, value)
      this.writes++
      n++
      await pause()
    }
  }
  async readLoop(client: TestClient, objects: string[], pause: () => Promise<void>, pick: (n: number) => number): Promise<void> {
    while (!this.stopped) {
      const name = objects[pick(objects.length)] as string
      const before = this.acked.get(name) ?? 0
      const got = await client.read(name)
      const value = typeof got === 'number' ? (got === -2 ? 0 : got) : Number(got)
      const after = this.issued.get(name) ?? 0
      if (value < before || value > after) this.errors.push(`read of ${name} gave ${got}, not ${before}..${after}`)
      this.reads++
      await pause()
    }
  }
}

interface Faults {
  /** So many OSDs may be away at a time. */
  readonly away: number
  /** OSDs are also marked out and in. */
  readonly remap: boolean
}

async function runSeed(
  seed: number,
  osds: number,
  pool: object,
  options: Record<string, unknown>,
  { away, remap }: Faults = { away: 1, remap: false },
): Promise<{ writes: number; reads: number }> {
  const cluster = new TestCluster(seed, osds, options)
  const { world, mon } = cluster
  const { random } = world
  await cluster.startAll()
  mon.createPool(pool)
  await cluster.waitClean()
  const checker = new Checker()
  const objects = Array.from({ length: OBJECTS }, (_, i) => `object-${i}`)
  const pause = (): Promise<void> => world.sleep(random.float() * 20)
  const loops: Promise<void>[] = []
  for (let i = 0; i < 3; i++) {
    loops.push(
      checker.writeLoop(
        cluster.client(`client.w${i}`),
        objects.filter((_, j) => j % 3 === i),
        pause,
      ),
    )
    loops.push(checker.readLoop(cluster.client(`client.r${i}`), objects, pause, (n) => random.below(n)))
  }
  // One that follows the map late, and so may ask a primary that is none any more.
  const late = cluster.client('client.late')
  loops.push(checker.readLoop(late, objects, pause, (n) => random.below(n)))
  const failed = Promise.all(loops)
  failed.catch(() => {})
  try {
    for (let step = 0; step < 14; step++) {
      await world.run(100 + random.float() * 1500)
      late.frozen = random.float() < 0.5
      if (!late.frozen) late.objecter.useMap(mon.map)
      if (cluster.fatal.length > 0) throw cluster.fatal[0]
      const id = random.below(osds)
      const running = cluster.running.has(id)
      switch (random.below(remap ? 10 : 8)) {
        case 0:
        case 1:
          if (running) cluster.kill(id)
          else await cluster.start(id)
          break
        case 2:
          if (running && !world.paused(`osd.${id}`)) await cluster.stop(id)
          break
        case 3:
          if (!running) break
          if (world.paused(`osd.${id}`)) cluster.resume(id)
          else cluster.pause(id)
          break
        case 4: {
          // One OSD and the others do not hear one another; clients and the monitor reach all.
          const name = `osd.${id}`
          cluster.network.drop = (from, to) => from.startsWith('osd') && to.startsWith('osd') && (from === name || to === name)
          break
        }
        case 5:
        case 6:
          if (running && !world.paused(`osd.${id}`)) cluster.isolate(id)
          break
        case 7:
          cluster.heal()
          break
        case 8:
          mon.markOut(id)
          break
        default:
          for (let i = 0; i < osds; i++) mon.markIn(i)
      }
      const down = [...Array(osds).keys()].filter((i) => !cluster.running.has(i))
      // No more than this stay away for long.
      if (down.length > away) await cluster.start(down[random.below(down.length)] as number)
    }
    cluster.heal()
    late.frozen = false
    late.objecter.useMap(mon.map)
    for (let i = 0; i < osds; i++) {
      mon.markIn(i)
      if (!cluster.running.has(i)) await cluster.start(i)
      else if (world.paused(`osd.${i}`)) cluster.resume(i)
    }
    await world.run(3000)
    checker.stopped = true
    await world.run(failed, 120_000)
    await cluster.waitClean(120_000)
    const client = cluster.client('client.last')
    for (const name of objects) {
      const got = await world.run(client.read(name))
      if (Number(got) !== (checker.acked.get(name) ?? 0))
        checker.errors.push(`at the end ${name} is ${got}, not ${checker.acked.get(name)}`)
    }
    checker.errors.push(...(await cluster.differences()))
    if (cluster.fatal.length > 0) throw cluster.fatal[0]
  } catch (error) {
    throw new Error(`seed ${seed}: ${String(error)}\n${cluster.describe()}\n${world.logLines.slice(-40).join('\n')}`, { cause: error })
  }
  expect(checker.errors, `seed ${seed}`).toEqual([])
  return { writes: checker.writes, reads: checker.reads }
}

const seeds = process.env['OSD_SEEDS'] ? process.env['OSD_SEEDS'].split('-').map(Number) : [1, 3]
const range = (): number[] => Array.from({ length: (seeds[1] ?? seeds[0] ?? 1) - (seeds[0] ?? 1) + 1 }, (_, i) => (seeds[0] ?? 1) + i)

test.each(range())('log recovery, seed %i', async (seed) => {
  const { writes, reads } = await runSeed(seed, 3, {}, {})
  expect(writes).toBeGreaterThan(20)
  expect(reads).toBeGreaterThan(20)
})
const shortLogs = { osd_min_pg_log_entries: 10, osd_max_pg_log_entries: 10 }
test.each(range())('backfill, seed %i', async (seed) => {
  const { writes } = await runSeed(1000 + seed, 4, { pgNum: 8, pgpNum: 8 }, shortLogs)
  expect(writes).toBeGreaterThan(20)
})
test.each(range())('every OSD may be away, one copy is enough, seed %i', async (seed) => {
  const { writes } = await runSeed(2000 + seed, 3, { minSize: 1 }, {}, { away: 3, remap: false })
  expect(writes).toBeGreaterThan(10)
})
test.each(range())('OSDs leave and join, seed %i', async (seed) => {
  const { writes } = await runSeed(3000 + seed, 5, { minSize: 2 }, shortLogs, { away: 2, remap: true })
  expect(writes).toBeGreaterThan(10)
})
