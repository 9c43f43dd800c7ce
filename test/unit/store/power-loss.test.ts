// Power loss at every write point: what was acknowledged is there, what was not is whole or absent, in order, and fsck finds nothing.
import { describe, expect, it } from 'vitest'
import type { SepiolaError } from '../../../src/base/mod.ts'
import type { Env } from '../../../src/env/mod.ts'
import { atEveryWritePoint } from '../../../src/env/sim/mod.ts'
import { fsckBlockStore, mkfsBlockStore, type ObjectKey, openBlockStore, type StoreOp, type StoreTunables } from '../../../src/store/mod.ts'
import { applyToModel, dice, dumpModel, dumpStore, type Model, randomOp } from '../../contract/store-model.ts'

const path = '/osd'
const sizes = { sizeBytes: 64 << 20, logBytes: 256 << 10 }
const tunables: Partial<StoreTunables> = { applyDelayMs: 3, applyBytes: 32 << 10, checkpointIdleMs: 20, deferredMaxBytes: 16 << 10 }
const setUp: StoreOp[] = ['1.0', '1.1', 'meta'].map((cid) => ({ op: 'createCollection', cid }))

interface Script {
  transactions: StoreOp[][]
  /** What the store must hold after the first n transactions. */
  states: string[]
}
/** Transactions that all apply, and the states between them. */
function script(seed: number, count: number): Script {
  const d = dice(seed)
  const transactions: StoreOp[][] = [setUp]
  let model = applyToModel(new Map(), setUp) as Model
  const states = [JSON.stringify(dumpModel(new Map())), JSON.stringify(dumpModel(model))]
  while (transactions.length < count) {
    const transaction = Array.from({ length: 1 + d.below(4) }, () => randomOp(d))
    const next = applyToModel(model, transaction)
    if (!next) continue
    model = next
    transactions.push(transaction)
    states.push(JSON.stringify(dumpModel(model)))
  }
  return { transactions, states }
}

/** Small and large objects come and go in what little room is left: every block is soon another object's. */
function crowded(rounds: number): { script: Script; sizeBytes: number } {
  const oid = (name: string): ObjectKey => ({ hash: 1, namespace: '', name, snap: 0 })
  const write = (name: string, blocks: number, value: number): StoreOp => {
    const data = [new Uint8Array(blocks * 4096).fill(value)]
    return { op: 'write', cid: '1.0', oid: oid(name), offset: 0, data }
  }
  const transactions: StoreOp[][] = [setUp, [write('filler', 180, 255)]]
  for (let i = 1; i <= rounds; i++) {
    const before: StoreOp = { op: 'remove', cid: '1.0', oid: oid(`large${i - 1}`) }
    transactions.push([write('small', 3, i)], [write('small', 2, 100 + i), before], [{ op: 'remove', cid: '1.0', oid: oid('small') }])
    transactions.push([write(`large${i}`, 22, 50 + i)], [write('small', 1, 150 + i)], [write(`large${i}`, 1, 200 + i)])
  }
  let model: Model = new Map()
  const states = [JSON.stringify(dumpModel(model))]
  for (const transaction of transactions) {
    model = applyToModel(model, transaction) as Model
    states.push(JSON.stringify(dumpModel(model)))
  }
  return { script: { transactions, states }, sizeBytes: 1 << 20 }
}

async function mustBePrefix(env: Env, states: readonly string[], acknowledged: number): Promise<void> {
  const before = await fsckBlockStore(env, path)
  expect(before.errors).toEqual([])
  const store = await openBlockStore(env, path, { tunables })
  const found = JSON.stringify(await dumpStore(store))
  const at = states.lastIndexOf(found)
  if (at < acknowledged) throw new Error(`${acknowledged} transactions were acknowledged; the store holds the state after ${at}`)
  await store.queueTransaction([{ op: 'createCollection', cid: 'after' }])
  await store.close()
  const after = await fsckBlockStore(env, path)
  expect(after.errors).toEqual([])
  expect(after.logFrames).toBe(0)
}

/** Queues everything, never more than `inFlight` at a time. */
async function play(env: Env, { transactions }: Script, inFlight: number, acknowledged: (n: number) => void): Promise<void> {
  const store = await openBlockStore(env, path, { tunables })
  const pending: Promise<void>[] = []
  for (const [i, transaction] of transactions.entries()) {
    pending.push(store.queueTransaction(transaction).then(() => acknowledged(i + 1)))
    if (pending.length >= inFlight) await pending.shift()
    if (i % 13 === 12) await new Promise<void>((resolve) => void env.timers.after(8, resolve))
  }
  await Promise.all(pending)
  await store.close()
}

describe('power loss', () => {
  for (const [seed, inFlight, tear] of [
    [1, 1, true],
    [2, 4, true],
    [3, 16, true],
    [4, 8, false],
  ] as const) {
    it(`at every write point of a workload, ${inFlight} in flight, ${tear ? 'tearing' : 'dropping'} (seed ${seed})`, async () => {
      const work = script(seed, 26)
      const points = await atEveryWritePoint<number>({
        seed,
        tear,
        prepare: (env) => mkfsBlockStore(env, path, sizes),
        workload: (env, note) => play(env, work, inFlight, note),
        check: (env, noted) => mustBePrefix(env, work.states, Math.max(0, ...noted)),
      })
      expect(points).toBeGreaterThan(20)
    })
  }

  it('at every write point of a workload that uses freed blocks again and again', async () => {
    const { script: work, sizeBytes } = crowded(7)
    await atEveryWritePoint<number>({
      seed: 8,
      prepare: (env) => mkfsBlockStore(env, path, { ...sizes, sizeBytes }),
      workload: (env, note) => play(env, work, 3, note),
      check: (env, noted) => mustBePrefix(env, work.states, Math.max(0, ...noted)),
    })
  })

  it('at every write point of a replay, again and again', async () => {
    const work = script(9, 30)
    const half = 18
    await atEveryWritePoint<number>({
      seed: 9,
      async prepare(env) {
        await mkfsBlockStore(env, path, sizes)
        const store = await openBlockStore(env, path, { tunables: { ...tunables, applyDelayMs: 100_000, checkpointIdleMs: 100_000 } })
        for (const transaction of work.transactions.slice(0, half)) await store.queueTransaction(transaction)
        // No close: all of it is in the log.
      },
      async workload(env, note) {
        note(half)
        const store = await openBlockStore(env, path, { tunables })
        for (const [i, transaction] of work.transactions.slice(half).entries()) {
          await store.queueTransaction(transaction)
          note(half + i + 1)
        }
        await store.close()
      },
      check: (env, noted) => mustBePrefix(env, work.states, Math.max(0, ...noted)),
    })
  })

  it('kill -9 loses nothing that was acknowledged and needs no repair', async () => {
    const work = script(5, 40)
    await atEveryWritePoint<number>({
      seed: 5,
      powerLoss: false,
      step: 3,
      prepare: (env) => mkfsBlockStore(env, path, sizes),
      workload: (env, note) => play(env, work, 6, note),
      check: (env, noted) => mustBePrefix(env, work.states, Math.max(0, ...noted)),
    })
  })

  it('during mkfs leaves a store or none, and mkfs may be tried again', async () => {
    await atEveryWritePoint<true>({
      seed: 6,
      async workload(env, note) {
        await mkfsBlockStore(env, path, sizes)
        note(true)
      },
      async check(env, noted) {
        try {
          const store = await openBlockStore(env, path)
          await store.close()
        } catch (error) {
          expect((error as SepiolaError).code).toBe('ENOENT')
          expect(noted.length).toBe(0)
          await mkfsBlockStore(env, path, sizes)
        }
        expect((await fsckBlockStore(env, path)).errors).toEqual([])
      },
    })
  })
})
