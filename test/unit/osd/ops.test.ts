// Compound operations against a store: each step's result and errors, what later steps see of earlier ones, what is written in the end.
import { describe, expect, test } from 'vitest'
import { OpCode, type pb } from '../../../proto/mod.ts'
import { errno, fromUtf8, utf8 } from '../../../src/base/mod.ts'
import { changesFromPb, changesToPb, type ObjectInfo, toStoreOps } from '../../../src/osd/codec.ts'
import { Heartbeats } from '../../../src/osd/heartbeat.ts'
import { OsdCaps } from '../../../src/osd/mod.ts'
import { checkObjectName, type OpOutcome, runSteps } from '../../../src/osd/ops.ts'
import { MemoryStore } from '../../../src/store/mod.ts'

const CID = '1.0'
const OID = { hash: 1, namespace: '', name: 'x', snap: 0 }
type Step = pb.Op.$Properties & { code: number; data?: string }

class Bench {
  readonly store = new MemoryStore()
  #exists = false
  #size = 0
  #version = 0
  async open(): Promise<this> {
    await this.store.queueTransaction([{ op: 'createCollection', cid: CID }])
    return this
  }
  /** Runs the steps and, when they succeed, writes what they changed, by way of the replicas' wire form. */
  async run(...steps: Step[]): Promise<OpOutcome> {
    const data = utf8(steps.map((s) => s.data ?? '').join(''))
    const ops = steps.map(({ data: d, ...op }) => ({ ...op, dataLen: d === undefined ? 0 : utf8(d).length }))
    const info = { userVersion: this.#version, size: this.#size, mtimeMs: 5 } as ObjectInfo
    const origin = {
      caller: { client: 'client.a', instance: { host: '10.0.0.1', port: 0, nonce: 7 } },
      nowMs: 1000,
      random: { bytes: (n: number) => new Uint8Array(n) },
    }
    const limits = { objectBytesMax: 1000, writeBytesMax: 100, isRemovedSnap: () => false }
    const outcome = await runSteps(
      this.store,
      CID,
      OID,
      { exists: this.#exists, info: this.#exists ? info : undefined },
      ops,
      data,
      limits,
      origin,
    )
    if (outcome.rval === 0 && outcome.changes.length > 0) {
      const wire = changesToPb(outcome.changes)
      const changes = changesFromPb(wire.changes, Buffer.concat(wire.data))
      await this.store.queueTransaction(toStoreOps(CID, OID, outcome.exists ? changes : [{ op: 'remove' }]))
      this.#exists = outcome.exists
      this.#size = outcome.size
      this.#version++
    }
    return outcome
  }
  async content(): Promise<string> {
    return fromUtf8(await this.store.read(CID, OID, 0, 1000))
  }
}
const write = (data: string, offset = 0): Step => ({ code: OpCode.write, offset, data })
const textOf = (outcome: OpOutcome, step: number): string => fromUtf8(Buffer.concat(outcome.results[step]?.data ?? []))

describe('compound operations', () => {
  test('steps see what earlier ones changed', async () => {
    const bench = await new Bench().open()
    await bench.run(write('hello world'))
    const outcome = await bench.run(
      write('HE'),
      { code: OpCode.append, data: '!' },
      { code: OpCode.zero, offset: 2, length: 2 },
      { code: OpCode.truncate, offset: 8 },
      { code: OpCode.read },
      { code: OpCode.stat },
      { code: OpCode.setXattr, name: 'a', value: utf8('1') },
      { code: OpCode.getXattrs },
      { code: OpCode.omapSet, pairs: [{ key: 'k', value: utf8('v') }] },
      { code: OpCode.omapGet },
    )
    expect(outcome.rval).toBe(0)
    expect(textOf(outcome, 4)).toBe('HE\0\0o wo')
    expect(outcome.results[5]?.result.size).toBe(8)
    expect(outcome.results[7]?.result.pairs?.map((p) => p.key)).toEqual(['a'])
    expect(outcome.results[9]?.result.pairs?.map((p) => p.key)).toEqual(['k'])
    expect(await bench.content()).toBe('HE\0\0o wo')
  })
  test('cut and written again, the gap reads as zeros', async () => {
    const bench = await new Bench().open()
    await bench.run(write('abcdefgh'))
    const outcome = await bench.run({ code: OpCode.truncate, offset: 2 }, write('z', 5), { code: OpCode.read })
    expect(textOf(outcome, 2)).toBe('ab\0\0\0z')
    expect(await bench.content()).toBe('ab\0\0\0z')
  })
  test('a step that fails undoes all', async () => {
    const bench = await new Bench().open()
    await bench.run(write('old'))
    const outcome = await bench.run(write('new'), { code: OpCode.cmpXattr, name: 'a', cmp: 1, value: utf8('1') })
    expect(outcome.rval).toBe(-errno.ECANCELED)
    expect(outcome.changes).toEqual([])
    expect(await bench.content()).toBe('old')
    const soft = await bench.run({ code: OpCode.getXattr, name: 'none', failOk: true }, write('NEW'))
    expect([soft.rval, soft.results[0]?.result.rval]).toEqual([0, -errno.ENODATA])
    expect(await bench.content()).toBe('NEW')
  })
  test('removed and made again within one operation: nothing of the old shows', async () => {
    const bench = await new Bench().open()
    await bench.run(
      write('old'),
      { code: OpCode.setXattr, name: 'a', value: utf8('1') },
      { code: OpCode.omapSet, pairs: [{ key: 'k', value: utf8('v') }] },
    )
    const outcome = await bench.run(
      { code: OpCode.remove },
      { code: OpCode.create, exclusive: true },
      { code: OpCode.getXattrs },
      { code: OpCode.omapGet },
      write('n', 1),
      { code: OpCode.read },
    )
    expect(outcome.rval).toBe(0)
    expect(outcome.results[2]?.result.pairs).toEqual([])
    expect(outcome.results[3]?.result.pairs).toEqual([])
    expect(textOf(outcome, 5)).toBe('\0n')
    expect(await bench.content()).toBe('\0n')
    expect((await bench.store.getAttrs(CID, OID)).size).toBe(0)
  })
  test('omap: ranges, prefixes, pages, guards', async () => {
    const bench = await new Bench().open()
    const pairs = ['a1', 'a2', 'b1', 'b2', 'c1'].map((key) => ({ key, value: utf8(`v${key}`) }))
    await bench.run({ code: OpCode.omapSet, pairs }, { code: OpCode.omapSetHeader, value: utf8('h') })
    const keys = async (step: Step, ...before: Step[]): Promise<[string[], boolean | null | undefined]> => {
      const { results } = await bench.run(...before, step)
      const last = results.at(-1)?.result
      return [(last?.pairs ?? []).map((p) => p.key ?? ''), last?.more]
    }
    expect(await keys({ code: OpCode.omapGet, prefix: 'b' })).toEqual([['b1', 'b2'], false])
    expect(await keys({ code: OpCode.omapGet, after: 'a1', max: 2 })).toEqual([['a2', 'b1'], true])
    expect(await keys({ code: OpCode.omapGetByKeys, keys: ['c1', 'zz', 'a1'] })).toEqual([['a1', 'c1'], undefined])
    const change: Step[] = [
      { code: OpCode.omapRmRange, after: 'a2', until: 'b2' },
      { code: OpCode.omapSet, pairs: [{ key: 'b1x', value: utf8('n') }] },
      { code: OpCode.omapRm, keys: ['c1'] },
    ]
    expect(await keys({ code: OpCode.omapGet }, ...change)).toEqual([['a1', 'b1x', 'b2'], false])
    expect(await keys({ code: OpCode.omapGet })).toEqual([['a1', 'b1x', 'b2'], false])
    expect((await bench.run({ code: OpCode.omapCmp, keys: ['a1'], cmp: 1, value: utf8('va1') })).rval).toBe(0)
    expect((await bench.run({ code: OpCode.omapCmp, keys: ['a1'], cmp: 3, value: utf8('vb') })).rval).toBe(-errno.ECANCELED)
    expect(fromUtf8((await bench.run({ code: OpCode.omapGetHeader })).results[0]?.result.value as Uint8Array)).toBe('h')
    await bench.run({ code: OpCode.omapClear })
    expect(await keys({ code: OpCode.omapGet })).toEqual([[], false])
  })
  test('versions: ERANGE below the object, EOVERFLOW above', async () => {
    const bench = await new Bench().open()
    await bench.run(write('1'))
    await bench.run(write('2'))
    const rval = async (version: number): Promise<number> => (await bench.run({ code: OpCode.assertVersion, version })).rval
    expect([await rval(1), await rval(2), await rval(3), await rval(0)]).toEqual([-errno.ERANGE, 0, -errno.EOVERFLOW, -errno.EINVAL])
  })
  test('bounds and what is not there', async () => {
    const bench = await new Bench().open()
    const rval = async (...steps: Step[]): Promise<number> => (await bench.run(...steps)).rval
    for (const code of [OpCode.read, OpCode.stat, OpCode.remove, OpCode.omapGet, OpCode.omapClear, OpCode.assertExists, OpCode.rmXattr]) {
      expect(await rval({ code, name: 'n' })).toBe(-errno.ENOENT)
    }
    expect(await rval({ code: OpCode.truncate, offset: 5 })).toBe(0)
    expect(await rval({ code: OpCode.create })).toBe(0)
    expect(await rval({ code: OpCode.create, exclusive: true })).toBe(-errno.EEXIST)
    expect(await rval(write('x'.repeat(101)))).toBe(-errno.EFBIG)
    expect(await rval(write('x', 1000))).toBe(-errno.EFBIG)
    expect(await rval({ code: OpCode.truncate, offset: 1001 })).toBe(-errno.EFBIG)
    expect(await rval({ code: OpCode.setXattr, name: 'n'.repeat(257) })).toBe(-errno.ENAMETOOLONG)
    expect(await rval({ code: OpCode.setXattr, name: 'n'.repeat(256) })).toBe(0)
    expect(await rval({ code: OpCode.setXattr, name: 'n', value: new Uint8Array((64 << 10) + 1) })).toBe(-errno.E2BIG)
    expect(await rval({ code: OpCode.omapSet, pairs: [{ key: 'k'.repeat(2049) }] })).toBe(-errno.ENAMETOOLONG)
    expect(await rval({ code: OpCode.exec, name: 'cls', method: 'm' })).toBe(-errno.EOPNOTSUPP)
    expect(await rval({ code: 9999 })).toBe(-errno.EOPNOTSUPP)
    expect(await rval({ code: OpCode.writeSame, length: 6, data: 'ab' })).toBe(0)
    expect(await bench.content()).toBe('ababab')
    expect(await rval({ code: OpCode.cmpExt, offset: 1, data: 'bab' })).toBe(0)
    expect(await rval({ code: OpCode.cmpExt, offset: 1, data: 'bbb' })).toBe(-errno.ECANCELED)
    expect(await rval({ code: OpCode.writeFull, data: 'z' })).toBe(0)
    expect(await bench.content()).toBe('z')
    expect(await rval({ code: OpCode.setXattr, name: '\ud800' })).toBe(-errno.EINVAL)
    expect(await rval({ code: OpCode.omapSet, pairs: [{ key: '\ud800' }] })).toBe(-errno.EINVAL)
    expect(() => checkObjectName('', '')).toThrow(/name/)
    expect(() => checkObjectName('\ud800', '')).toThrow(/Unicode/)
    expect(() => checkObjectName('é'.repeat(1025), '')).toThrow(/bytes/)
    checkObjectName('é'.repeat(1024), '')
  })
})

test('caps: pools, namespaces, rights', () => {
  const may = (caps: string, pool: string, rights: string, namespace = ''): boolean =>
    new OsdCaps(caps).allows({
      pool,
      namespace,
      read: rights.includes('r'),
      write: rights.includes('w'),
      classRead: rights.includes('x'),
      classWrite: rights.includes('x'),
    })
  expect(may('allow *', 'p', 'rwx')).toBe(true)
  expect(may('', 'p', 'r')).toBe(false)
  expect(may('allow r', 'p', 'r')).toBe(true)
  expect(may('allow r', 'p', 'w')).toBe(false)
  expect(may('allow rw pool=p', 'q', 'r')).toBe(false)
  expect(may('allow rw pool=p, allow r pool=q', 'q', 'r')).toBe(true)
  expect(may('allow rw pool=p, allow r pool=q', 'q', 'w')).toBe(false)
  expect(may('allow rw pool=p namespace=n', 'p', 'rw', 'n')).toBe(true)
  expect(may('allow rw pool=p namespace=n', 'p', 'rw', 'm')).toBe(false)
  expect(may('allow rwx nonsense', 'p', 'r')).toBe(false)
  expect(may('profile osd', 'p', 'rwx')).toBe(true)
})

test('heartbeats: silence is reported after the grace, a refusal at once, a return taken back', () => {
  let now = 0
  const reports: string[] = []
  const heartbeats = new Heartbeats({
    now: () => now,
    every: () => ({ cancel: () => {} }),
    intervalMs: () => 1000,
    graceMs: () => 5000,
    ping: () => {},
    report: (osd, failed, silentMs, immediate) => reports.push(`${osd} ${failed} ${silentMs} ${immediate}`),
  })
  heartbeats.start()
  heartbeats.setPeers(
    new Map([
      [1, 1],
      [2, 1],
    ]),
  )
  for (now = 1000; now <= 5000; now += 1000) {
    heartbeats.heard(1)
    heartbeats.tick()
  }
  expect(reports).toEqual(['2 true 5000 false'])
  heartbeats.heard(2)
  expect(reports.pop()).toBe('2 false 0 false')
  heartbeats.refused(1)
  expect(reports.pop()).toBe('1 true 1000 true')
  // After a long sleep of our own nobody is blamed.
  reports.length = 0
  now += 60_000
  heartbeats.tick()
  expect(reports).toEqual([])
})
