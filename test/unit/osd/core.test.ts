// The protocol core by itself: logs brought together, past intervals, whose log decides, who acts.
import { describe, expect, test } from 'vitest'
import { pb } from '../../../proto/mod.ts'
import { type Eversion, eversionString, ZERO_VERSION } from '../../../src/base/mod.ts'
import {
  buildPrior,
  chooseActing,
  closeInterval,
  compareObjects,
  emptyHistory,
  emptyInfo,
  findBestInfo,
  infoFromPb,
  infoToPb,
  isNewInterval,
  judgePeerLog,
  keyOf,
  type LogEntry,
  LogOp,
  lingeringPrimaries,
  type MapView,
  MissingSet,
  type ObjectKey,
  type PastInterval,
  type PgInfo,
  PgLog,
} from '../../../src/osd/core/mod.ts'

const PG = { pool: 1, seed: 0 }
const oid = (name: string): ObjectKey => ({ hash: name.charCodeAt(0), namespace: '', name, snap: 0 })
const v = (text: string): Eversion => {
  const [epoch, version] = text.split("'").map(Number)
  return { epoch: epoch as number, version: version as number }
}
/** "3'5 a 2'1": entry 3'5 changed a, which was at 2'1; "-a" deletes. */
function entry(text: string): LogEntry {
  const [version, name, prior] = text.split(' ') as [string, string, string | undefined]
  const deletes = name.startsWith('-')
  return {
    op: deletes ? LogOp.delete : LogOp.modify,
    oid: oid(deletes ? name.slice(1) : name),
    version: v(version),
    priorVersion: prior ? v(prior) : ZERO_VERSION,
    reqid: { client: 'c', incarnation: 1, tid: v(version).version * 1000 + v(version).epoch },
    userVersion: v(version).version,
    mtimeMs: 0,
    returnCode: 0,
  }
}
const entries = (...texts: string[]): LogEntry[] => texts.map(entry)
const part = (tail: string, ...texts: string[]) => {
  const list = entries(...texts)
  return { tail: v(tail), head: list.at(-1)?.version ?? v(tail), entries: list }
}
function logOf(tail: string, ...texts: string[]): { log: PgLog; info: PgInfo; missing: MissingSet } {
  const { head, entries: list } = part(tail, ...texts)
  const info = emptyInfo(PG)
  info.lastUpdate = head
  info.logTail = v(tail)
  return { log: PgLog.from(v(tail), head, list), info, missing: new MissingSet() }
}
const show = (missing: MissingSet): string[] =>
  [...missing.values()].map((m) => `${m.oid.name} need ${eversionString(m.need)} have ${eversionString(m.have)}`).sort()
const names = (list: readonly ObjectKey[]): string[] => [...new Set(list.map((o) => o.name))].sort()

describe('merging an authoritative log', () => {
  test('newer entries are appended and their objects missing', () => {
    const { log, info, missing } = logOf("1'0", "1'1 a", "1'2 b")
    const remove = log.merge(part("1'1", "1'2 b", "2'3 a 1'1", "2'4 c", "2'5 a 2'3"), info, missing)
    expect(remove).toEqual([])
    expect(show(missing)).toEqual(["a need 2'5 have 1'1", "c need 2'4 have 0'0"])
    expect(info.lastUpdate).toEqual(v("2'5"))
    expect(log.size).toBe(5)
  })
  test('a deletion is done at once', () => {
    const { log, info, missing } = logOf("1'0", "1'1 a")
    expect(names(log.merge(part("1'1", "2'2 -a 1'1"), info, missing))).toEqual(['a'])
    expect(show(missing)).toEqual([])
  })
  test('divergent change of an old object: dropped, needed at the version both had', () => {
    const { log, info, missing } = logOf("1'0", "1'1 a", "1'2 b", "2'3 a 1'1")
    expect(names(log.merge(part("1'1", "1'2 b", "3'3 c"), info, missing))).toEqual(['a'])
    expect(show(missing)).toEqual(["a need 1'1 have 0'0", "c need 3'3 have 0'0"])
    expect(log.entries().map((e) => eversionString(e.version))).toEqual(["1'1", "1'2", "3'3"])
  })
  test('divergent creation: dropped for good', () => {
    const { log, info, missing } = logOf("1'0", "1'1 a", "2'2 n", "2'3 n 2'2")
    expect(names(log.merge(part("1'0", "1'1 a"), info, missing))).toEqual(['n'])
    expect(show(missing)).toEqual([])
    expect(info.lastUpdate).toEqual(v("1'1"))
  })
  test('divergent deletion: needed again', () => {
    const { log, info, missing } = logOf("1'0", "1'1 a", "2'2 -a 1'1")
    log.merge(part("1'0", "1'1 a", "3'2 b"), info, missing)
    expect(show(missing)).toEqual(["a need 1'1 have 0'0", "b need 3'2 have 0'0"])
  })
  test('a divergent change of an object that was missing already leaves what is there', () => {
    const { log, info, missing } = logOf("1'0", "1'1 a", "2'2 a 1'1")
    missing.set({ oid: oid('a'), need: v("2'2"), have: v("1'1") })
    expect(log.merge(part("1'0", "1'1 a"), info, missing)).toEqual([])
    expect(show(missing)).toEqual([])
  })
  test('both sides changed it: the authoritative change decides', () => {
    const { log, info, missing } = logOf("1'0", "1'1 a", "2'2 a 1'1")
    expect(names(log.merge(part("1'1", "3'2 a 1'1"), info, missing))).toEqual(['a'])
    expect(show(missing)).toEqual(["a need 3'2 have 0'0"])
  })
  test('a peer that kept more gives the older entries too', () => {
    const { log, info, missing } = logOf("1'2", "1'3 c")
    log.merge(part("1'0", "1'1 a", "1'2 b", "1'3 c", "1'4 d"), info, missing)
    expect(log.entries().length).toBe(4)
    expect(log.tail).toEqual(v("1'0"))
    expect(show(missing)).toEqual(["d need 1'4 have 0'0"])
  })
  test('what the backfill has yet to reach is not missing', () => {
    const { log, info, missing } = logOf("1'0", "1'1 a")
    const objects = [oid('a'), oid('m'), oid('z')].sort(compareObjects) as [ObjectKey, ObjectKey, ObjectKey]
    info.lastBackfill = objects[1]
    log.merge(part("1'1", `2'2 ${objects[0].name}`, `2'3 ${objects[2].name}`), info, missing)
    expect([...missing.values()].map((m) => m.oid.name)).toEqual([objects[0].name])
  })
  test('dirty entries: what was added and rewound is not written', () => {
    const { log, info, missing } = logOf("1'0", "1'1 a")
    log.append(entry("2'2 x"))
    log.merge(part("1'0", "1'1 a", "3'2 y"), info, missing)
    const dirty = log.takeDirty()
    expect(dirty.added.map((e) => eversionString(e.version))).toEqual(["3'2"])
    expect(dirty.removed.map(eversionString)).toEqual(["2'2"])
  })
})

describe('a peer judged by our log', () => {
  test('divergent entries go, and it is at the last version both have', () => {
    const mine = logOf("1'0", "1'1 a", "1'2 b", "3'3 c")
    const peer = logOf("1'0", "1'1 a", "1'2 b", "2'3 a 1'1", "2'4 d")
    judgePeerLog(mine.log, peer.info, part("1'0", "1'1 a", "1'2 b", "2'3 a 1'1", "2'4 d"), peer.missing)
    expect(peer.info.lastUpdate).toEqual(v("1'2"))
    expect(show(peer.missing)).toEqual(["a need 1'1 have 0'0"])
  })
  test('one that is merely behind stays as it is', () => {
    const mine = logOf("1'0", "1'1 a", "1'2 b", "3'3 c")
    const peer = logOf("1'0", "1'1 a")
    judgePeerLog(mine.log, peer.info, part("1'0", "1'1 a"), peer.missing)
    expect(peer.info.lastUpdate).toEqual(v("1'1"))
    expect(peer.missing.size).toBe(0)
  })
})

test('a log trims from its tail and forgets those requests', () => {
  const { log } = logOf("1'0", "1'1 a", "1'2 b", "1'3 a 1'1")
  const first = log.entries()[0] as LogEntry
  expect(log.findRequest(first.reqid as never)).toBe(first)
  expect(eversionString(log.versionKeeping(1))).toBe("1'2")
  log.trim(v("1'2"))
  expect(log.size).toBe(1)
  expect(log.findRequest(first.reqid as never)).toBeUndefined()
  expect(log.latest(oid('a'))?.version).toEqual(v("1'3"))
  expect(log.latest(oid('b'))).toBeUndefined()
  expect(log.takeDirty().removed.length).toBe(2)
})

test('two logs merged at random end as the authoritative one says', () => {
  let seed = 12345
  const below = (n: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 8) % n
  }
  for (let round = 0; round < 300; round++) {
    // A shared history, then two different futures; the store of each is what its log says.
    const store = new Map<string, string>()
    const shared: LogEntry[] = []
    let version = 0
    const grow = (list: LogEntry[], epoch: number, state: Map<string, string>): void => {
      const name = 'abcdef'[below(6)] as string
      const prior = state.get(name)
      const deletes = prior !== undefined && below(4) === 0
      const e = entry(`${epoch}'${++version} ${deletes ? '-' : ''}${name}${prior ? ` ${prior}` : ''}`)
      list.push(e)
      if (deletes) state.delete(name)
      else state.set(name, eversionString(e.version))
    }
    for (let i = below(8); i > 0; i--) grow(shared, 1, store)
    const mine = [...shared]
    const mineStore = new Map(store)
    const base = version
    for (let i = below(5); i > 0; i--) grow(mine, 2, mineStore)
    version = base
    const theirs = [...shared]
    const theirStore = new Map(store)
    for (let i = below(5); i > 0; i--) grow(theirs, 3, theirStore)
    const info = emptyInfo(PG)
    info.lastUpdate = mine.at(-1)?.version ?? ZERO_VERSION
    const log = PgLog.from(ZERO_VERSION, info.lastUpdate, mine)
    const missing = new MissingSet()
    const remove = log.merge({ tail: ZERO_VERSION, head: theirs.at(-1)?.version ?? ZERO_VERSION, entries: theirs }, info, missing)
    for (const o of remove) mineStore.delete(o.name)
    // Fetching what is missing must give exactly the other side's objects.
    for (const item of missing.values()) {
      expect(theirStore.get(item.oid.name)).toBe(eversionString(item.need))
      if (item.have.version > 0) expect(mineStore.get(item.oid.name)).toBe(eversionString(item.have))
      mineStore.set(item.oid.name, eversionString(item.need))
    }
    expect([...mineStore].sort()).toEqual([...theirStore].sort())
  }
})

interface FakeOsd {
  up?: boolean
  upFrom?: number
  upThru?: number
  deadEpoch?: number
  lostAt?: number
}
function fakeMap(
  epoch: number,
  acting: number[],
  osds: Record<number, FakeOsd>,
  options: { up?: number[]; minSize?: number } = {},
): MapView {
  const placement = { up: options.up ?? acting, upPrimary: (options.up ?? acting)[0] ?? -1, acting, actingPrimary: acting[0] ?? -1 }
  return {
    epoch,
    pools: new Map([[1, { size: 3, minSize: options.minSize ?? 2, pgNum: 1, createdEpoch: 1 }]]),
    isUp: (id) => osds[id]?.up ?? false,
    exists: (id) => osds[id] !== undefined,
    osd: (id) => {
      const o = osds[id]
      return o && { upFrom: o.upFrom ?? 1, upThru: o.upThru ?? 0, deadEpoch: o.deadEpoch ?? 0, lostAt: o.lostAt ?? 0 }
    },
    pgToUpActing: () => placement,
  }
}
const all = (over: Record<number, FakeOsd> = {}): Record<number, FakeOsd> => ({
  0: { up: true },
  1: { up: true },
  2: { up: true },
  3: { up: true },
  ...over,
})
const interval = (first: number, last: number, acting: number[], over: Partial<PastInterval> = {}): PastInterval => ({
  first,
  last,
  up: acting,
  acting,
  primary: acting[0] ?? -1,
  maybeWentRw: true,
  unknown: false,
  ...over,
})

describe('intervals', () => {
  const changes = (a: MapView, b: MapView): boolean => isNewInterval(PG, a.pgToUpActing(PG), a, b.pgToUpActing(PG), b)
  test('what begins a new one', () => {
    const before = fakeMap(5, [0, 1, 2], all())
    expect(changes(before, fakeMap(6, [0, 1, 2], all()))).toBe(false)
    expect(changes(before, fakeMap(6, [0, 1], all()))).toBe(true)
    expect(changes(before, fakeMap(6, [1, 0, 2], all()))).toBe(true)
    expect(changes(before, fakeMap(6, [0, 1, 2], all(), { up: [0, 1, 3] }))).toBe(true)
    expect(changes(before, fakeMap(6, [0, 1, 2], all(), { minSize: 1 }))).toBe(true)
    expect(changes(before, fakeMap(6, [0, 1, 2], all({ 2: { up: true, upFrom: 6 } })))).toBe(true)
    expect(changes(before, fakeMap(6, [0, 1, 2], all({ 3: { up: true, upFrom: 6 } })))).toBe(false)
  })
  test('only one whose primary told the monitors may have taken writes', () => {
    const history = { ...emptyHistory(), sameIntervalSince: 10 }
    const close = (map: MapView): boolean => closeInterval(PG, history, map.pgToUpActing(PG), map).maybeWentRw
    expect(close(fakeMap(12, [0, 1, 2], all({ 0: { up: true, upFrom: 3, upThru: 10 } })))).toBe(true)
    expect(close(fakeMap(12, [0, 1, 2], all({ 0: { up: true, upFrom: 3, upThru: 9 } })))).toBe(false)
    expect(close(fakeMap(12, [0], all({ 0: { up: true, upFrom: 3, upThru: 10 } })))).toBe(false)
    expect(close(fakeMap(12, [], all()))).toBe(false)
  })
  test('the prior set', () => {
    const now = (map: MapView) => map.pgToUpActing(PG)
    const history = { ...emptyHistory(), lastEpochStarted: 5 }
    const map = fakeMap(20, [1, 2], all({ 0: { up: false } }))
    const blocked = buildPrior(history, [interval(6, 9, [0])], now(map), map)
    expect(blocked.blocked).toBe(true)
    expect(blocked.blockedBy).toEqual([0])
    expect(buildPrior(history, [interval(6, 9, [0], { maybeWentRw: false })], now(map), map).blocked).toBe(false)
    expect(buildPrior(history, [interval(2, 4, [0])], now(map), map).blocked).toBe(false)
    const some = buildPrior(history, [interval(6, 9, [0, 3])], now(map), map)
    expect(some.blocked).toBe(false)
    expect([...some.probe].sort()).toEqual([1, 2, 3])
    expect([...some.down]).toEqual([0])
    const lost = fakeMap(20, [1, 2], all({ 0: { up: false, lostAt: 15 } }))
    expect(buildPrior(history, [interval(6, 9, [0])], now(lost), lost).blocked).toBe(false)
    expect(buildPrior(history, [interval(6, 9, [], { unknown: true })], now(map), map).blocked).toBe(true)
  })
  test('whose lease may still hold', () => {
    const history = { ...emptyHistory(), lastEpochStarted: 5 }
    const past = [interval(6, 9, [0, 1, 2])]
    const linger = (osd: FakeOsd, heard: number[] = []): number[] =>
      lingeringPrimaries(history, past, fakeMap(10, [1, 2], all({ 0: osd })), (id) => heard.includes(id)).map((i) => i.primary)
    expect(linger({ up: false })).toEqual([0])
    expect(linger({ up: false, deadEpoch: 10 })).toEqual([])
    expect(linger({ up: true, upFrom: 10 })).toEqual([])
    expect(linger({ up: true })).toEqual([0])
    expect(linger({ up: true }, [0])).toEqual([])
  })
  test('a lease outlives a take-over that started but was still waiting for it', () => {
    const started = { ...emptyHistory(), lastEpochStarted: 12 }
    const map = fakeMap(14, [1, 2], all({ 0: { up: false } }))
    expect(lingeringPrimaries(started, [interval(6, 9, [0, 1, 2])], map, () => false).map((i) => i.primary)).toEqual([0])
    const clean = { ...started, lastEpochClean: 12 }
    expect(lingeringPrimaries(clean, [interval(6, 9, [0, 1, 2])], map, () => false)).toEqual([])
  })
})

describe('who acts', () => {
  const info = (lastUpdate: string, over: Partial<PgInfo> = {}): PgInfo => ({
    ...emptyInfo(PG),
    lastUpdate: v(lastUpdate),
    lastEpochStarted: 5,
    ...over,
  })
  const now = (up: number[], acting = up) => ({ up, upPrimary: up[0] ?? -1, acting, actingPrimary: acting[0] ?? -1 })
  const tests: [
    string,
    Record<number, PgInfo>,
    ReturnType<typeof now>,
    { want: number[]; backfill: number[]; best: number } | undefined,
  ][] = [
    ['all alike', { 0: info("5'9"), 1: info("5'9"), 2: info("5'9") }, now([0, 1, 2]), { want: [0, 1, 2], backfill: [], best: 0 }],
    [
      'the longest log decides',
      { 0: info("5'7"), 1: info("5'9"), 2: info("5'8") },
      now([0, 1, 2]),
      { want: [0, 1, 2], backfill: [], best: 1 },
    ],
    [
      'not one that missed the last activation',
      { 0: info("5'7"), 1: info("4'99", { lastEpochStarted: 4 }) },
      now([0, 1]),
      { want: [0, 1], backfill: [], best: 0 },
    ],
    [
      'a copy that the log does not reach is backfilled',
      { 0: info("5'50", { logTail: v("5'20") }), 1: info("5'10"), 2: info("5'50", { logTail: v("5'20") }) },
      now([0, 1, 2]),
      { want: [0, 2], backfill: [1], best: 0 },
    ],
    [
      'an up primary that must be backfilled does not act; a stray fills in',
      {
        0: info("0'0"),
        1: info("5'50", { logTail: v("5'20") }),
        3: info("5'50", { logTail: v("5'20") }),
        2: info("5'40", { logTail: v("5'20") }),
      },
      now([0, 1, 2]),
      { want: [1, 2, 3], backfill: [0], best: 1 },
    ],
    [
      'a half-backfilled copy does not decide',
      { 0: info("5'9", { lastBackfill: 'min' }), 1: info("5'8") },
      now([0, 1]),
      { want: [1], backfill: [0], best: 1 },
    ],
    ['nobody complete', { 0: info("5'9", { lastBackfill: 'min' }) }, now([0]), undefined],
    [
      'the last who was active is not here',
      { 0: info("5'9", { history: { ...emptyHistory(), lastEpochStarted: 8 } }) },
      now([0]),
      undefined,
    ],
  ]
  test.each(tests)('%s', (_name, infos, placement, expected) => {
    const map = new Map(Object.entries(infos).map(([osd, i]) => [Number(osd), i]))
    expect(chooseActing(map, placement, 3)).toEqual(expected)
    expect(findBestInfo(map, placement.actingPrimary)).toBe(expected?.best)
  })
})

test('object names as keys never collide, and order is by reversed hash', () => {
  expect(keyOf({ hash: 1, namespace: 'a', name: 'b', snap: 0 })).not.toBe(keyOf({ hash: 1, namespace: '', name: 'ab', snap: 0 }))
  expect(keyOf({ hash: 1, namespace: '1:', name: '', snap: 0 })).not.toBe(keyOf({ hash: 1, namespace: '', name: '1:', snap: 0 }))
  const order = [0x8000_0000, 1, 0, 2].map((hash) => ({ hash, namespace: '', name: 'x', snap: 0 })).sort(compareObjects)
  expect(order.map((o) => o.hash)).toEqual([0, 0x8000_0000, 2, 1])
})

test('PG info survives its wire form', () => {
  const info = { ...emptyInfo(PG), lastUpdate: v("7'9"), lastBackfill: oid('x'), objects: 3, bytes: 2 ** 40 }
  expect(infoFromPb(pb.PgInfo.decode(pb.PgInfo.encode(infoToPb(info)).finish()))).toEqual(info)
  for (const lastBackfill of ['min', 'max'] as const) {
    expect(infoFromPb(pb.PgInfo.decode(pb.PgInfo.encode(infoToPb({ ...info, lastBackfill })).finish())).lastBackfill).toBe(lastBackfill)
  }
  expect(() => infoFromPb(null)).toThrow(/info/)
})
