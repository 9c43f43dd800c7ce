// OSDMap: pools, OSDs and CRUSH at one epoch, and where each PG lives. Immutable: `apply` makes the next epoch and shares what stays.
// The rules from raw to acting are Ceph's: crush -> upmap -> up -> primary affinity -> pg_temp / primary_temp.
import { pb } from '../../proto/mod.ts'
import type { Epoch, PgId } from '../base/mod.ts'
import { type CrushMap, decodeCrushMap, doRule, hash32_2, ITEM_NONE, MAX_DEVICES } from '../crush/mod.ts'
import { blocklistHas, parseInstance } from './blocklist.ts'
import { objectHash, pgKey, pgOfKey, placementSeed, stableMod } from './placement.ts'
import {
  badMap,
  epochFromPb,
  MAX_PRIMARY_AFFINITY,
  type MapAddr,
  MapFlag,
  type MapFlagName,
  type OsdInfo,
  osdFromPb,
  type Pool,
  PoolType,
  pgFromPb,
  poolFromPb,
  type UpActing,
} from './types.ts'

type PbMap = pb.OsdMap.$Properties
type PbIncremental = pb.OsdMapIncremental.$Properties

/** Everything a map is made of; what an epoch does not change is the previous one's own object. */
interface Parts {
  readonly epoch: Epoch
  readonly fsid: string
  readonly createdMs: number
  readonly modifiedMs: number
  readonly flags: number
  readonly pools: ReadonlyMap<number, Pool>
  readonly poolMax: number
  readonly maxOsd: number
  readonly osdTable: readonly (OsdInfo | undefined)[]
  readonly weights: Uint32Array
  readonly crush: CrushMap
  readonly crushBytes: Uint8Array
  readonly crushVersion: number
  readonly pgTemp: ReadonlyMap<number, readonly number[]>
  readonly primaryTemp: ReadonlyMap<number, number>
  readonly pgUpmap: ReadonlyMap<number, readonly number[]>
  readonly pgUpmapItems: ReadonlyMap<number, readonly (readonly [from: number, to: number])[]>
  readonly blocklist: ReadonlyMap<string, number>
  readonly fullRatio: number
  readonly backfillfullRatio: number
  readonly nearfullRatio: number
}

const NONE: UpActing = { up: [], upPrimary: -1, acting: [], actingPrimary: -1 }

export class OSDMap {
  readonly #parts: Parts
  /** What CRUSH answers, by PG: shared with the next epoch as long as crush, pools and weights stay. */
  readonly #raw: Map<number, readonly number[]>
  readonly #placed: Map<number, UpActing>
  readonly #byName = new Map<string, Pool>()

  private constructor(parts: Parts, raw = new Map<number, readonly number[]>(), placed = new Map<number, UpActing>()) {
    this.#parts = parts
    this.#raw = raw
    this.#placed = placed
    for (const pool of parts.pools.values()) this.#byName.set(pool.name, pool)
  }

  get epoch(): Epoch {
    return this.#parts.epoch
  }
  get fsid(): string {
    return this.#parts.fsid
  }
  get createdMs(): number {
    return this.#parts.createdMs
  }
  get modifiedMs(): number {
    return this.#parts.modifiedMs
  }
  /** MapFlag bits. */
  get flags(): number {
    return this.#parts.flags
  }
  get pools(): ReadonlyMap<number, Pool> {
    return this.#parts.pools
  }
  /** The highest pool id ever given. */
  get poolMax(): number {
    return this.#parts.poolMax
  }
  get maxOsd(): number {
    return this.#parts.maxOsd
  }
  get crush(): CrushMap {
    return this.#parts.crush
  }
  get crushBytes(): Uint8Array {
    return this.#parts.crushBytes
  }
  get crushVersion(): number {
    return this.#parts.crushVersion
  }
  /** By pgKey. */
  get pgTemp(): ReadonlyMap<number, readonly number[]> {
    return this.#parts.pgTemp
  }
  get primaryTemp(): ReadonlyMap<number, number> {
    return this.#parts.primaryTemp
  }
  get pgUpmap(): ReadonlyMap<number, readonly number[]> {
    return this.#parts.pgUpmap
  }
  get pgUpmapItems(): ReadonlyMap<number, readonly (readonly [number, number])[]> {
    return this.#parts.pgUpmapItems
  }
  /** Address text -> until when, ms. */
  get blocklist(): ReadonlyMap<string, number> {
    return this.#parts.blocklist
  }
  /** 0..1. */
  get fullRatio(): number {
    return this.#parts.fullRatio
  }
  get backfillfullRatio(): number {
    return this.#parts.backfillfullRatio
  }
  get nearfullRatio(): number {
    return this.#parts.nearfullRatio
  }

  hasFlag(name: MapFlagName): boolean {
    return (this.#parts.flags & MapFlag[name]) !== 0
  }
  poolByName(name: string): Pool | undefined {
    return this.#byName.get(name)
  }
  /** An OSD that exists. */
  osd(id: number): OsdInfo | undefined {
    const osd = this.#parts.osdTable[id]
    return osd?.exists ? osd : undefined
  }
  /** OSDs that exist, by id. */
  get osds(): OsdInfo[] {
    return this.#parts.osdTable.filter((osd): osd is OsdInfo => osd?.exists === true)
  }
  exists(id: number): boolean {
    return this.#parts.osdTable[id]?.exists === true
  }
  isUp(id: number): boolean {
    const osd = this.#parts.osdTable[id]
    return osd?.exists === true && osd.up
  }
  isDown(id: number): boolean {
    return !this.isUp(id)
  }
  isIn(id: number): boolean {
    return this.weight(id) !== 0
  }
  /** 16.16 reweight; 0 for one that does not exist. */
  weight(id: number): number {
    return this.osd(id)?.weight ?? 0
  }
  addrOf(id: number): MapAddr | undefined {
    return this.osd(id)?.addr
  }
  /** Whether an instance is fenced off; host 0.0.0.0 when it is not known. */
  isBlocklisted(addr: MapAddr | string): boolean {
    const instance = typeof addr === 'string' ? parseInstance(addr) : addr
    return instance !== undefined && blocklistHas(this.#parts.blocklist, instance)
  }

  objectHash(name: string, namespace = '', key = ''): number {
    return objectHash(name, namespace, key)
  }
  /** The PG of an object; undefined when there is no such pool. */
  objectToPg(poolId: number, object: { name: string; namespace?: string; key?: string }): PgId | undefined {
    const pool = this.pools.get(poolId)
    return pool && this.hashToPg(pool, objectHash(object.name, object.namespace, object.key))
  }
  hashToPg(pool: Pool, hash: number): PgId {
    return { pool: pool.id, seed: stableMod(hash, pool.pgNum, pool.pgNumMask) }
  }
  *pgsOfPool(poolId: number): IterableIterator<PgId> {
    const pool = this.pools.get(poolId)
    for (let seed = 0; seed < (pool?.pgNum ?? 0); seed++) yield { pool: poolId, seed }
  }

  /** What CRUSH alone says, without OSDs that do not exist; holes (ITEM_NONE) for erasure-coded pools only. */
  pgToRaw(pg: PgId): readonly number[] {
    const pool = this.pools.get(pg.pool)
    return pool && pg.seed < pool.pgNum ? this.#rawOf(pool, pg.seed) : []
  }

  /** Where a PG lives at this epoch. Nobody, for a PG that the pool does not have. Cached. */
  pgToUpActing(pg: PgId): UpActing {
    const key = pgKey(pg.pool, pg.seed)
    const known = this.#placed.get(key)
    if (known) return known
    const pool = this.pools.get(pg.pool)
    if (!pool || pg.seed >= pool.pgNum) return NONE
    const placed = this.#place(pool, pg.seed, key)
    this.#placed.set(key, placed)
    return placed
  }

  #rawOf(pool: Pool, seed: number): readonly number[] {
    const key = pgKey(pool.id, seed)
    let raw = this.#raw.get(key)
    if (!raw) {
      const { crush, weights } = this.#parts
      raw = doRule(crush, pool.crushRule, placementSeed(pool, seed), pool.size, weights, crush.chooseArgsFor(pool.id))
      this.#raw.set(key, raw)
    }
    if (canShift(pool)) return raw.every((id) => this.exists(id)) ? raw : raw.filter((id) => this.exists(id))
    return raw.map((id) => (this.exists(id) ? id : ITEM_NONE))
  }

  #place(pool: Pool, seed: number, key: number): UpActing {
    const wanted = this.#upmapped(this.#rawOf(pool, seed), key)
    const up = canShift(pool) ? wanted.filter((id) => this.isUp(id)) : wanted.map((id) => (this.isUp(id) ? id : ITEM_NONE))
    const upPrimary = this.#applyAffinity(pool, seed, up)
    const temp = this.#parts.pgTemp.get(key) ?? []
    const acting = canShift(pool) ? temp.filter((id) => this.isUp(id)) : temp.map((id) => (this.isUp(id) ? id : ITEM_NONE))
    const tempPrimary = this.#parts.primaryTemp.get(key)
    if (acting.length === 0) return { up, upPrimary, acting: up, actingPrimary: tempPrimary ?? upPrimary }
    return { up, upPrimary, acting, actingPrimary: tempPrimary ?? acting.find((id) => id !== ITEM_NONE) ?? -1 }
  }

  /** pg_upmap replaces the whole set, pg_upmap_items single members; neither ever places on an OSD that is out. */
  #upmapped(raw: readonly number[], key: number): number[] {
    const { pgUpmap, pgUpmapItems } = this.#parts
    const whole = pgUpmap.get(key)
    if (whole?.some((id) => this.#isMarkedOut(id))) return [...raw]
    const osds = whole ? [...whole] : [...raw]
    for (const [from, to] of pgUpmapItems.get(key) ?? []) {
      const at = osds.indexOf(from)
      if (at >= 0 && !osds.includes(to) && !this.#isMarkedOut(to)) osds[at] = to
    }
    return osds
  }
  #isMarkedOut(id: number): boolean {
    return id >= 0 && id < this.maxOsd && (this.#parts.weights[id] ?? 0) === 0
  }

  /** An OSD of lesser affinity passes on being primary for its share of PGs. Moves the one chosen to the front where order is free. */
  #applyAffinity(pool: Pool, seed: number, osds: number[]): number {
    const first = osds.findIndex((id) => id !== ITEM_NONE)
    if (first < 0) return -1
    const affinity = (id: number): number => this.#parts.osdTable[id]?.primaryAffinity ?? MAX_PRIMARY_AFFINITY
    let at = first
    if (osds.some((id) => id !== ITEM_NONE && affinity(id) !== MAX_PRIMARY_AFFINITY)) {
      const draw = placementSeed(pool, seed)
      const willing = osds.findIndex(
        (id) => id !== ITEM_NONE && (affinity(id) >= MAX_PRIMARY_AFFINITY || hash32_2(draw, id) >>> 16 < affinity(id)),
      )
      if (willing >= 0) at = willing
    }
    const primary = osds[at] as number
    if (canShift(pool) && at > 0) {
      osds.splice(at, 1)
      osds.unshift(primary)
    }
    return primary
  }

  /** The next epoch. @throws SepiolaError EINVAL when the incremental is not of epoch + 1, of another cluster, or damaged. */
  apply(inc: PbIncremental): OSDMap {
    const old = this.#parts
    if (inc.epoch !== old.epoch + 1) throw badMap(`incremental ${inc.epoch} does not follow epoch ${old.epoch}`)
    if (inc.fsid && old.fsid && inc.fsid !== old.fsid) throw badMap(`incremental of cluster ${inc.fsid}, not ${old.fsid}`)
    if (inc.full) {
      if (inc.full.epoch !== inc.epoch) throw badMap(`full map ${inc.full.epoch} in incremental ${inc.epoch}`)
      return OSDMap.fromPb(inc.full)
    }
    const maxOsd = inc.newMaxOsd ?? old.maxOsd
    const osdTable = nextOsds(old, inc, maxOsd)
    const crushChanged = inc.crush != null && inc.crush.length > 0
    const pools = nextPools(old.pools, inc)
    const weights = osdTable === old.osdTable && maxOsd === old.maxOsd ? old.weights : weightsOf(osdTable, maxOsd)
    const sameWeights = weights === old.weights || equalWeights(weights, old.weights)
    const parts: Parts = {
      epoch: epochFromPb(inc.epoch),
      fsid: old.fsid || (inc.fsid ?? ''),
      createdMs: old.createdMs,
      modifiedMs: inc.modifiedMs || old.modifiedMs,
      flags: inc.newFlags ?? old.flags,
      pools,
      poolMax: Math.max(old.poolMax, ...(inc.newPools ?? []).map((pool) => pool.id ?? 0)),
      maxOsd,
      osdTable,
      weights: sameWeights ? old.weights : weights,
      crush: crushChanged ? decodeCrushMap(inc.crush as Uint8Array) : old.crush,
      crushBytes: crushChanged ? new Uint8Array(inc.crush as Uint8Array) : old.crushBytes,
      crushVersion: old.crushVersion + (crushChanged ? 1 : 0),
      pgTemp: edited(old.pgTemp, inc.newPgTemp, (e) => [pgFromPb(e.pg), e.osds?.length ? [...e.osds] : undefined], pools),
      primaryTemp: edited(
        old.primaryTemp,
        inc.newPrimaryTemp,
        (e) => [pgFromPb(e.pg), (e.osd ?? -1) < 0 ? undefined : (e.osd ?? 0)],
        pools,
      ),
      pgUpmap: edited(without(old.pgUpmap, inc.oldPgUpmap), inc.newPgUpmap, (e) => [pgFromPb(e.pg), [...(e.osds ?? [])]], pools),
      pgUpmapItems: edited(without(old.pgUpmapItems, inc.oldPgUpmapItems), inc.newPgUpmapItems, (e) => [pgFromPb(e.pg), pairs(e)], pools),
      blocklist: nextBlocklist(old.blocklist, inc),
      fullRatio: ratio(inc.fullRatioPpm, old.fullRatio),
      backfillfullRatio: ratio(inc.backfillfullRatioPpm, old.backfillfullRatio),
      nearfullRatio: ratio(inc.nearfullRatioPpm, old.nearfullRatio),
    }
    const sameRaw = !crushChanged && sameWeights && placedAlike(old.pools, pools)
    const same = sameRaw && samePlacement(old, parts)
    return new OSDMap(parts, sameRaw ? this.#raw : undefined, same ? this.#placed : undefined)
  }

  /** @throws SepiolaError EINVAL for a map that cannot be. */
  static fromPb(from: PbMap): OSDMap {
    const m = new pb.OsdMap(from)
    if (m.maxOsd > MAX_DEVICES) throw badMap(`max_osd ${m.maxOsd}`)
    const osdTable = new Array<OsdInfo | undefined>(m.maxOsd).fill(undefined)
    for (const info of m.osds) {
      const osd = osdFromPb(info)
      if (osd.id >= m.maxOsd) throw badMap(`osd.${osd.id} with max_osd ${m.maxOsd}`)
      osdTable[osd.id] = osd
    }
    const pools = new Map(m.pools.map((pool) => [pool.id ?? 0, poolFromPb(pool)]))
    const keyed = <E extends { pg?: pb.PgId.$Properties | null }, V>(entries: readonly E[], value: (entry: E) => V): Map<number, V> =>
      new Map(
        entries.map((entry) => {
          const { pool, seed } = pgFromPb(entry.pg)
          return [pgKey(pool, seed), value(entry)]
        }),
      )
    return new OSDMap({
      epoch: epochFromPb(m.epoch),
      fsid: m.fsid,
      createdMs: m.createdMs,
      modifiedMs: m.modifiedMs,
      flags: m.flags,
      pools,
      poolMax: Math.max(m.poolMax, 0, ...pools.keys()),
      maxOsd: m.maxOsd,
      osdTable,
      weights: weightsOf(osdTable, m.maxOsd),
      crush: decodeCrushMap(m.crush),
      crushBytes: new Uint8Array(m.crush), // a copy: the bytes decoded from may be part of a large receive buffer
      crushVersion: m.crushVersion,
      pgTemp: keyed(m.pgTemp, (e): readonly number[] => [...(e.osds ?? [])]),
      primaryTemp: keyed(m.primaryTemp, (e) => e.osd ?? 0),
      pgUpmap: keyed(m.pgUpmap, (e): readonly number[] => [...(e.osds ?? [])]),
      pgUpmapItems: keyed(m.pgUpmapItems, pairs),
      blocklist: new Map(m.blocklist.map((e) => [e.addr ?? '', e.untilMs ?? 0])),
      fullRatio: ratio(m.fullRatioPpm, 0),
      backfillfullRatio: ratio(m.backfillfullRatioPpm, 0),
      nearfullRatio: ratio(m.nearfullRatioPpm, 0),
    })
  }
  /** @throws an Error for bytes that are no map. */
  static decode(bytes: Uint8Array): OSDMap {
    return OSDMap.fromPb(pb.OsdMap.decode(bytes))
  }

  toPb(): PbMap {
    const p = this.#parts
    return {
      fsid: p.fsid,
      epoch: p.epoch,
      createdMs: p.createdMs,
      modifiedMs: p.modifiedMs,
      flags: p.flags,
      pools: [...p.pools.values()].map((pool) => ({ ...pool, removedSnaps: [...pool.removedSnaps] })),
      poolMax: p.poolMax,
      maxOsd: p.maxOsd,
      osds: p.osdTable.filter((osd) => osd !== undefined),
      crush: p.crushBytes,
      crushVersion: p.crushVersion,
      pgTemp: [...p.pgTemp].map(([key, osds]) => ({ pg: pgOfKey(key), osds: [...osds] })),
      primaryTemp: [...p.primaryTemp].map(([key, osd]) => ({ pg: pgOfKey(key), osd })),
      pgUpmap: [...p.pgUpmap].map(([key, osds]) => ({ pg: pgOfKey(key), osds: [...osds] })),
      pgUpmapItems: [...p.pgUpmapItems].map(([key, items]) => ({
        pg: pgOfKey(key),
        from: items.map(([from]) => from),
        to: items.map(([, to]) => to),
      })),
      blocklist: [...p.blocklist].map(([addr, untilMs]) => ({ addr, untilMs })),
      fullRatioPpm: Math.round(p.fullRatio * 1e6),
      backfillfullRatioPpm: Math.round(p.backfillfullRatio * 1e6),
      nearfullRatioPpm: Math.round(p.nearfullRatio * 1e6),
    }
  }
  encode(): Uint8Array {
    return pb.OsdMap.encode(this.toPb()).finish()
  }
}

/** Replicas may close ranks; a shard's place in an erasure-coded set is its meaning. */
const canShift = (pool: Pool): boolean => pool.type !== PoolType.erasure

const ratio = (ppm: number | null | undefined, otherwise: number): number => (ppm == null ? otherwise : ppm / 1e6)

function pairs(e: pb.UpmapItems.$Properties): [number, number][] {
  const to = e.to ?? []
  return (e.from ?? []).slice(0, to.length).map((from, i) => [from, to[i] as number])
}

function weightsOf(osds: readonly (OsdInfo | undefined)[], maxOsd: number): Uint32Array {
  const weights = new Uint32Array(maxOsd)
  for (const osd of osds) if (osd?.exists) weights[osd.id] = osd.weight
  return weights
}
const equalWeights = (a: Uint32Array, b: Uint32Array): boolean => a.length === b.length && a.every((w, i) => w === b[i])

function nextOsds(old: Parts, inc: PbIncremental, maxOsd: number): readonly (OsdInfo | undefined)[] {
  if (!inc.newOsds?.length && !inc.removedOsds?.length && maxOsd === old.maxOsd) return old.osdTable
  if (maxOsd > MAX_DEVICES) throw badMap(`max_osd ${maxOsd}`)
  const osds = old.osdTable.slice(0, maxOsd)
  while (osds.length < maxOsd) osds.push(undefined)
  for (const id of inc.removedOsds ?? []) if (id < maxOsd) osds[id] = undefined
  for (const info of inc.newOsds ?? []) {
    const osd = osdFromPb(info)
    if (osd.id >= maxOsd) throw badMap(`osd.${osd.id} with max_osd ${maxOsd}`)
    osds[osd.id] = osd
  }
  return osds
}

function nextPools(old: ReadonlyMap<number, Pool>, inc: PbIncremental): ReadonlyMap<number, Pool> {
  if (!inc.newPools?.length && !inc.oldPools?.length) return old
  const pools = new Map(old)
  for (const id of inc.oldPools ?? []) pools.delete(id)
  for (const info of inc.newPools ?? []) {
    const pool = poolFromPb(info)
    pools.set(pool.id, pool)
  }
  return pools
}

function nextBlocklist(old: ReadonlyMap<string, number>, inc: PbIncremental): ReadonlyMap<string, number> {
  if (!inc.newBlocklist?.length && !inc.oldBlocklist?.length) return old
  const blocklist = new Map(old)
  for (const addr of inc.oldBlocklist ?? []) blocklist.delete(addr)
  for (const e of inc.newBlocklist ?? []) blocklist.set(e.addr ?? '', e.untilMs ?? 0)
  return blocklist
}

function without<V>(old: ReadonlyMap<number, V>, pgs: readonly pb.PgId.$Properties[] | null | undefined): ReadonlyMap<number, V> {
  if (!pgs?.length) return old
  const next = new Map(old)
  for (const pg of pgs) next.delete(pgKey(pg.pool ?? 0, pg.seed ?? 0))
  return next
}

/** Entries set or (undefined) removed; those of pools that are gone go too. */
function edited<V, E>(
  old: ReadonlyMap<number, V>,
  entries: readonly E[] | null | undefined,
  read: (entry: E) => [PgId, V | undefined],
  pools: ReadonlyMap<number, Pool>,
): ReadonlyMap<number, V> {
  const gone = [...old.keys()].some((key) => !pools.has(pgOfKey(key).pool))
  if (!entries?.length && !gone) return old
  const next = new Map(old)
  for (const entry of entries ?? []) {
    const [pg, value] = read(entry)
    const key = pgKey(pg.pool, pg.seed)
    if (value === undefined) next.delete(key)
    else next.set(key, value)
  }
  for (const key of next.keys()) if (!pools.has(pgOfKey(key).pool)) next.delete(key)
  return next
}

const PLACING = ['type', 'size', 'crushRule', 'pgNum', 'pgpNum', 'flags'] as const satisfies readonly (keyof Pool)[]
/** Whether pools have changed in nothing that CRUSH looks at: a snapshot moves no PG. */
function placedAlike(a: ReadonlyMap<number, Pool>, b: ReadonlyMap<number, Pool>): boolean {
  if (a === b) return true
  return a.size === b.size && [...a].every(([id, pool]) => PLACING.every((field) => b.get(id)?.[field] === pool[field]))
}

/** Whether no PG can have moved, given that what CRUSH says is the same. */
function samePlacement(a: Parts, b: Parts): boolean {
  if (a.pgTemp !== b.pgTemp || a.primaryTemp !== b.primaryTemp || a.pgUpmap !== b.pgUpmap || a.pgUpmapItems !== b.pgUpmapItems) return false
  if (a.osdTable === b.osdTable) return true
  if (a.osdTable.length !== b.osdTable.length) return false
  return a.osdTable.every((x, i) => {
    const y = b.osdTable[i]
    return x === y || (x?.exists === y?.exists && x?.up === y?.up && x?.weight === y?.weight && x?.primaryAffinity === y?.primaryAffinity)
  })
}
