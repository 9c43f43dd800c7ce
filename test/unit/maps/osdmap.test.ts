import { beforeAll, describe, expect, test } from 'vitest'
import { addSimpleRule, type CrushMap, createDefaultMap, createOrMove, encodeCrushMap, ITEM_NONE } from '../../../src/crush/mod.ts'
import { MapFlag, MonMap, mapFlagNames, modMask, OSDMap, objectHash, stableMod } from '../../../src/maps/mod.ts'

const FSID = '6d1c0f7e-0000-4000-8000-000000000001'
const OSDS = 8
let crush: CrushMap
let map: OSDMap

const osd = (id: number, change: object = {}): object => ({
  id,
  exists: true,
  up: true,
  weight: 0x10000,
  primaryAffinity: 0x10000,
  addr: { host: '127.0.0.1', port: 7000 + id, nonce: 1 },
  ...change,
})
const inc = (after: OSDMap, change: object): Parameters<OSDMap['apply']>[0] => ({ fsid: FSID, epoch: after.epoch + 1, ...change })
const pgs = (of: OSDMap, pool: number): number[][] => [...of.pgsOfPool(pool)].map((pg) => [...of.pgToUpActing(pg).acting])

beforeAll(() => {
  crush = createDefaultMap()
  for (let id = 0; id < OSDS; id++) createOrMove(crush, id, 0x10000, { host: `h${id}`, root: 'default' })
  addSimpleRule(crush, { name: 'ec', root: 'default', failureDomain: 'host', mode: 'indep' })
  map = OSDMap.fromPb({
    fsid: FSID,
    epoch: 1,
    maxOsd: OSDS,
    crush: encodeCrushMap(crush),
    osds: Array.from({ length: OSDS }, (_, id) => osd(id)),
    pools: [
      { id: 1, name: 'rep', type: 1, size: 3, minSize: 2, crushRule: 0, pgNum: 32, pgpNum: 32, flags: 1 },
      { id: 2, name: 'ec', type: 3, size: 4, minSize: 3, crushRule: 1, pgNum: 16, pgpNum: 16, flags: 1 },
    ],
  })
})

describe('hashing', () => {
  test('stable mod folds as pg_num grows: a value stays or goes to a new slot', () => {
    for (let n = 1; n < 200; n++) {
      for (let x = 0; x < 1000; x += 7) {
        const before = stableMod(x, n, modMask(n))
        const after = stableMod(x, n + 1, modMask(n + 1))
        expect(before).toBeLessThan(n)
        expect(after === before || after === n).toBe(true)
      }
    }
  })
  test('a namespace or a locator key changes the hash, and the key hides the name', () => {
    expect(objectHash('a', 'ns')).not.toBe(objectHash('a'))
    expect(objectHash('a', '', 'k')).toBe(objectHash('b', '', 'k'))
    expect(objectHash('foo')).toBe(0x7fc1f406)
  })
})

describe('placement', () => {
  test('a down replica is squeezed out, a down shard leaves a hole', () => {
    const next = map.apply(inc(map, { newOsds: [osd(3, { up: false })] }))
    for (const pg of map.pgsOfPool(1)) expect(next.pgToUpActing(pg).up).toEqual(map.pgToUpActing(pg).up.filter((id) => id !== 3))
    for (const pg of map.pgsOfPool(2))
      expect(next.pgToUpActing(pg).up).toEqual(map.pgToUpActing(pg).up.map((id) => (id === 3 ? ITEM_NONE : id)))
  })
  test('an out OSD is replaced', () => {
    const next = map.apply(inc(map, { newOsds: [osd(3, { weight: 0 })] }))
    for (const pg of next.pgsOfPool(1)) {
      expect(next.pgToUpActing(pg).up).toHaveLength(3)
      expect(next.pgToUpActing(pg).up).not.toContain(3)
    }
    expect([next.isIn(3), next.isUp(3), map.isIn(3)]).toEqual([false, true, true])
  })
  test('pg_temp takes over acting while its OSDs are up; primary_temp names the primary', () => {
    const pg = { pool: 1, seed: 5 }
    const { up } = map.pgToUpActing(pg)
    const others = [0, 1, 2, 3, 4, 5, 6, 7].filter((id) => !up.includes(id)).slice(0, 3)
    const temp = map.apply(inc(map, { newPgTemp: [{ pg, osds: others }] }))
    expect(temp.pgToUpActing(pg)).toEqual({ up, upPrimary: up[0], acting: others, actingPrimary: others[0] })
    const primary = temp.apply(inc(temp, { newPrimaryTemp: [{ pg, osd: others[2] as number }] }))
    expect(primary.pgToUpActing(pg).actingPrimary).toBe(others[2])
    const down = primary.apply(inc(primary, { newOsds: others.map((id) => osd(id, { up: false })), newPrimaryTemp: [{ pg, osd: -1 }] }))
    expect(down.pgToUpActing(pg)).toMatchObject({ acting: up, actingPrimary: up[0] })
    const cleared = primary.apply(inc(primary, { newPgTemp: [{ pg, osds: [] }], newPrimaryTemp: [{ pg, osd: -1 }] }))
    expect(cleared.pgToUpActing(pg)).toEqual(map.pgToUpActing(pg))
  })
  test('upmap moves a PG, one member or all, but not onto an OSD that is out', () => {
    const pg = { pool: 1, seed: 9 }
    const [a, b, c] = map.pgToUpActing(pg).up as [number, number, number]
    const spare = [0, 1, 2, 3, 4, 5, 6, 7].find((id) => ![a, b, c].includes(id)) as number
    const item = map.apply(inc(map, { newPgUpmapItems: [{ pg, from: [b], to: [spare] }] }))
    expect(item.pgToUpActing(pg).up).toEqual([a, spare, c])
    const doubled = map.apply(inc(map, { newPgUpmapItems: [{ pg, from: [b], to: [c] }] }))
    expect(doubled.pgToUpActing(pg).up).toEqual([a, b, c])
    const whole = item.apply(inc(item, { newPgUpmap: [{ pg, osds: [spare, c, a] }], oldPgUpmapItems: [pg] }))
    expect(whole.pgToUpActing(pg).up).toEqual([spare, c, a])
    const out = whole.apply(inc(whole, { newOsds: [osd(spare, { weight: 0 })] }))
    expect(out.pgToUpActing(pg).up).not.toContain(spare)
  })
  test('primary affinity 0 passes the primary on where another can be it', () => {
    const next = map.apply(inc(map, { newOsds: [osd(2, { primaryAffinity: 0 })] }))
    let moved = 0
    for (const pg of map.pgsOfPool(1)) {
      const before = map.pgToUpActing(pg)
      const after = next.pgToUpActing(pg)
      expect(after.upPrimary).not.toBe(2)
      expect(after.up[0]).toBe(after.upPrimary)
      expect([...after.up].sort()).toEqual([...before.up].sort())
      if (before.upPrimary === 2) moved++
    }
    expect(moved).toBeGreaterThan(0)
  })
  test('a PG beyond pg_num and an unknown pool live nowhere', () => {
    expect(map.pgToUpActing({ pool: 1, seed: 32 })).toEqual({ up: [], upPrimary: -1, acting: [], actingPrimary: -1 })
    expect(map.pgToUpActing({ pool: 9, seed: 0 }).acting).toEqual([])
    expect(map.objectToPg(9, { name: 'x' })).toBeUndefined()
  })
})

describe('epochs', () => {
  test('an incremental must be the next one, of this cluster', () => {
    expect(() => map.apply({ fsid: FSID, epoch: 3 })).toThrow(/does not follow/)
    expect(() => map.apply({ fsid: 'another', epoch: 2 })).toThrow(/cluster/)
    expect(() => map.apply(inc(map, { newOsds: [osd(99)] }))).toThrow(/max_osd/)
    expect(() => map.apply(inc(map, { newPools: [{ id: 3, name: 'x', size: 3, pgNum: 0, pgpNum: 0 }] }))).toThrow(/pg_num/)
    expect(() => map.apply(inc(map, { crush: new Uint8Array([1, 2, 3]) }))).toThrow()
  })
  test('the old map stays as it is, and caches never leak between epochs', () => {
    const before = pgs(map, 1)
    const next = map.apply(inc(map, { newOsds: [osd(1, { up: false })] }))
    const after = pgs(next, 1)
    expect(pgs(map, 1)).toEqual(before)
    expect(after).not.toEqual(before)
    const back = next.apply(inc(next, { newOsds: [osd(1)] }))
    expect(pgs(back, 1)).toEqual(before)
    const thru = back.apply(inc(back, { newOsds: [osd(1, { upThru: 4 })] }))
    expect(thru.pgToUpActing({ pool: 1, seed: 0 })).toBe(back.pgToUpActing({ pool: 1, seed: 0 }))
    // Snapshots come and go with the pool's entry, and move nothing.
    const pool = { ...thru.pools.get(1), application: {}, options: {}, snapSeq: 5, removedSnaps: [2, 1, 4, 2] }
    const snapped = thru.apply(inc(thru, { newPools: [pool] }))
    expect(snapped.pgToUpActing({ pool: 1, seed: 0 })).toBe(thru.pgToUpActing({ pool: 1, seed: 0 }))
    expect(snapped.pools.get(1)?.removedSnaps).toEqual([2, 1, 4, 2])
    const smaller = snapped.apply(inc(snapped, { newPools: [{ ...pool, size: 2 }] }))
    expect(smaller.pgToUpActing({ pool: 1, seed: 0 }).up).toHaveLength(2)
    expect(() => map.apply(inc(map, { newPools: [{ ...pool, removedSnaps: [4, 2, 2, 1] }] }))).toThrow(/removed snapshots/)
  })
  test('encoded and decoded again, also after increments, a map is the same map', () => {
    const pg = { pool: 1, seed: 3 }
    let at = map.apply(
      inc(map, {
        newFlags: MapFlag.noout | MapFlag.noup,
        newBlocklist: [{ addr: '10.0.0.1:0/0', untilMs: 5 }],
        newPgTemp: [{ pg, osds: [7, 6] }],
      }),
    )
    at = at.apply(
      inc(at, {
        newPools: [{ id: 7, name: 'new', type: 1, size: 2, minSize: 1, crushRule: 0, pgNum: 8, pgpNum: 8, flags: 1, options: { a: 'b' } }],
        fullRatioPpm: 950_000,
        newMaxOsd: 12,
      }),
    )
    const again = OSDMap.decode(at.encode())
    expect(Buffer.from(again.encode()).equals(at.encode())).toBe(true)
    expect(again.toPb()).toEqual(at.toPb())
    expect(mapFlagNames(again.flags)).toEqual(['noup', 'noout'])
    expect([again.hasFlag('noout'), again.hasFlag('pauserd'), again.fullRatio, again.maxOsd, again.poolMax]).toEqual([
      true,
      false,
      0.95,
      12,
      7,
    ])
    expect([
      again.isBlocklisted('10.0.0.1:0/0'),
      again.isBlocklisted({ host: '10.0.0.1', port: 0, nonce: 9 }),
      again.isBlocklisted('10.0.0.2:0/0'),
    ]).toEqual([true, true, false])
    expect(pgs(again, 7)).toEqual(pgs(at, 7))
  })
  test('what belongs to a pool goes with it', () => {
    const pg = { pool: 2, seed: 3 }
    const temp = map.apply(inc(map, { newPgTemp: [{ pg, osds: [1] }] }))
    const gone = temp.apply(inc(temp, { oldPools: [2] }))
    expect([gone.pgTemp.size, gone.poolByName('ec'), gone.pools.has(1)]).toEqual([0, undefined, true])
  })
  test('OSDs that are removed or destroyed are out of every set', () => {
    const next = map.apply(inc(map, { removedOsds: [4] }))
    expect([next.exists(4), next.osd(4), next.weight(4)]).toEqual([false, undefined, 0])
    for (const pool of [1, 2]) for (const set of pgs(next, pool)) expect(set).not.toContain(4)
  })
})

test('a MonMap keeps ranks, refuses double names, and survives the wire', () => {
  const at = (port: number): { host: string; port: number; nonce: number } => ({ host: '127.0.0.1', port, nonce: 0 })
  const mons = ['a', 'b', 'c'].map((name, i) => ({ name, addr: at(6789 + i), grpcAddr: i === 0 ? at(7789) : undefined }))
  const monmap = new MonMap({ fsid: FSID, epoch: 1, mons })
  expect([monmap.quorumSize, monmap.rankOf('c'), monmap.byRank(1)?.name, monmap.rankOf('z')]).toEqual([2, 2, 'b', -1])
  const next = MonMap.decode(monmap.withMons(mons.slice(1), 77).encode())
  expect([next.epoch, next.size, next.quorumSize, next.byRank(0)?.name, next.modifiedMs]).toEqual([2, 2, 2, 'b', 77])
  expect(() => new MonMap({ fsid: FSID, epoch: 1, mons: [...mons, ...mons] })).toThrow(/two monitors/)
})
