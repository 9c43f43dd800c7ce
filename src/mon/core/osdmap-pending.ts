// What the leader gathers for the next epoch of the OSDMap: reads answer as if it were committed already, edits change nothing else.
import { pb } from '../../../proto/mod.ts'
import { type PgId, utf8 } from '../../base/mod.ts'
import {
  type CrushMap,
  encodeCrushMap,
  MAX_PRIMARY_AFFINITY,
  type OSDMap,
  type OsdInfo,
  type Pool,
  pgKey,
  pgOfKey,
} from '../../maps/mod.ts'

type Incremental = pb.OsdMapIncremental.$Properties
type PoolFields = Omit<Pool, 'pgNumMask' | 'pgpNumMask'>

export type OsdMetadata = Readonly<Record<string, string>>

const NEW_OSD: Omit<OsdInfo, 'id'> = {
  exists: true,
  up: false,
  weight: 0,
  primaryAffinity: MAX_PRIMARY_AFFINITY,
  addr: undefined,
  hbAddr: undefined,
  uuid: '',
  upFrom: 0,
  upThru: 0,
  downAt: 0,
  lastCleanBegin: 0,
  lastCleanEnd: 0,
  lostAt: 0,
  deadEpoch: 0,
  downStampMs: 0,
  autoOut: false,
  oldWeight: 0,
}

export class PendingMap {
  readonly base: OSDMap
  readonly #osds = new Map<number, OsdInfo>()
  readonly #removedOsds = new Set<number>()
  readonly #pools = new Map<number, PoolFields>()
  readonly #removedPools = new Set<number>()
  #poolMax: number
  #maxOsd: number
  #flags: number
  #crush: CrushMap | undefined
  readonly #pgTemp = new Map<number, readonly number[]>()
  readonly #primaryTemp = new Map<number, number>()
  readonly #upmap = new Map<number, readonly number[] | undefined>()
  readonly #upmapItems = new Map<number, readonly (readonly [number, number])[] | undefined>()
  readonly #blocklist = new Map<string, number | undefined>()
  readonly #ratios: { full?: number; backfillfull?: number; nearfull?: number } = {}
  readonly metadata = new Map<number, OsdMetadata | undefined>()
  #upChanged = false
  #inChanged = false

  constructor(base: OSDMap) {
    this.base = base
    this.#poolMax = base.poolMax
    this.#maxOsd = base.maxOsd
    this.#flags = base.flags
  }

  /** The epoch that this will be. */
  get epoch(): number {
    return this.base.epoch + 1
  }
  get isEmpty(): boolean {
    const { base } = this
    return (
      this.#flags === base.flags &&
      this.#maxOsd === base.maxOsd &&
      this.#crush === undefined &&
      Object.keys(this.#ratios).length === 0 &&
      [this.#osds, this.#removedOsds, this.#pools, this.#removedPools, this.#pgTemp, this.#primaryTemp].every((part) => part.size === 0) &&
      [this.#upmap, this.#upmapItems, this.#blocklist, this.metadata].every((part) => part.size === 0)
    )
  }
  get upChanged(): boolean {
    return this.#upChanged
  }
  get inChanged(): boolean {
    return this.#inChanged
  }

  // ---- OSDs

  osd(id: number): OsdInfo | undefined {
    return this.#removedOsds.has(id) ? undefined : (this.#osds.get(id) ?? this.base.osd(id))
  }
  get osds(): OsdInfo[] {
    const ids = new Set([...this.base.osds.map((o) => o.id), ...this.#osds.keys()])
    return [...ids]
      .sort((a, b) => a - b)
      .map((id) => this.osd(id))
      .filter((osd) => osd !== undefined)
  }
  get maxOsd(): number {
    return this.#maxOsd
  }
  createOsd(id: number, fields: Partial<OsdInfo>): void {
    this.#removedOsds.delete(id)
    this.#osds.set(id, { id, ...NEW_OSD, ...fields })
    this.#maxOsd = Math.max(this.#maxOsd, id + 1)
    if ((fields.weight ?? 0) > 0) this.#inChanged = true
  }
  editOsd(id: number, changes: Partial<OsdInfo>): void {
    const osd = this.osd(id)
    if (!osd) return
    const next = { ...osd, ...changes }
    this.#upChanged ||= next.up !== osd.up
    this.#inChanged ||= next.weight > 0 !== osd.weight > 0
    this.#osds.set(id, next)
  }
  removeOsd(id: number): void {
    this.#osds.delete(id)
    if (this.base.osd(id)) this.#removedOsds.add(id)
    this.#upChanged = true
    this.#inChanged = true
    this.metadata.set(id, undefined)
  }
  setMaxOsd(count: number): void {
    this.#maxOsd = count
  }

  /** Down from this epoch on. `dead`: its process is known to be gone, so nobody need wait for what it may still serve. */
  markDown(id: number, nowMs: number, dead: boolean): void {
    this.editOsd(id, { up: false, downAt: this.epoch, downStampMs: nowMs, ...(dead ? { deadEpoch: this.epoch } : {}) })
  }

  // ---- pools

  pool(id: number): PoolFields | undefined {
    return this.#removedPools.has(id) ? undefined : (this.#pools.get(id) ?? this.base.pools.get(id))
  }
  get pools(): PoolFields[] {
    const ids = new Set([...this.base.pools.keys(), ...this.#pools.keys()])
    return [...ids]
      .sort((a, b) => a - b)
      .map((id) => this.pool(id))
      .filter((pool) => pool !== undefined)
  }
  poolByName(name: string): PoolFields | undefined {
    return this.pools.find((pool) => pool.name === name)
  }
  createPool(fields: Omit<PoolFields, 'id' | 'lastChange' | 'createdEpoch'>): number {
    const id = ++this.#poolMax
    this.#pools.set(id, { ...fields, id, lastChange: this.epoch, createdEpoch: this.epoch })
    return id
  }
  editPool(id: number, changes: Partial<PoolFields>): void {
    const pool = this.pool(id)
    if (pool) this.#pools.set(id, { ...pool, ...changes, lastChange: this.epoch })
  }
  removePool(id: number): void {
    this.#pools.delete(id)
    if (this.base.pools.has(id)) this.#removedPools.add(id)
  }

  // ---- the rest

  get flags(): number {
    return this.#flags
  }
  setFlags(flags: number): void {
    this.#flags = flags
  }
  /** To read; edits go through editCrush. */
  get crush(): CrushMap {
    return this.#crush ?? this.base.crush
  }
  /** Edits a copy, which counts only if `edit` does not throw and does not answer false. */
  editCrush(edit: (crush: CrushMap) => unknown): void {
    const copy = this.crush.clone()
    if (edit(copy) === false) return
    copy.finalize()
    this.#crush = copy
  }
  setCrush(crush: CrushMap): void {
    this.#crush = crush
  }
  pgTempOf(pg: PgId): readonly number[] {
    const key = pgKey(pg.pool, pg.seed)
    return this.#pgTemp.get(key) ?? this.base.pgTemp.get(key) ?? []
  }
  /** An empty list removes it. */
  setPgTemp(pg: PgId, osds: readonly number[]): void {
    this.#pgTemp.set(pgKey(pg.pool, pg.seed), osds)
  }
  /** -1 removes it. */
  setPrimaryTemp(pg: PgId, osd: number): void {
    this.#primaryTemp.set(pgKey(pg.pool, pg.seed), osd)
  }
  setUpmap(pg: PgId, osds: readonly number[] | undefined): void {
    this.#upmap.set(pgKey(pg.pool, pg.seed), osds)
  }
  setUpmapItems(pg: PgId, items: readonly (readonly [number, number])[] | undefined): void {
    this.#upmapItems.set(pgKey(pg.pool, pg.seed), items)
  }
  /** undefined removes the entry. */
  setBlocklist(addr: string, untilMs: number | undefined): void {
    this.#blocklist.set(addr, untilMs)
  }
  setRatio(which: 'full' | 'backfillfull' | 'nearfull', ratio: number): void {
    this.#ratios[which] = ratio
  }

  /** The incremental and the map it leads to. pg_temp that no longer says anything (its OSDs are down, or it is what CRUSH says) goes. */
  build(nowMs: number): { incremental: Incremental; map: OSDMap } {
    const incremental = this.#incremental(nowMs)
    const map = this.base.apply(incremental)
    const idle = [...map.pgTemp].filter(([key, osds]) => {
      const { up } = map.pgToUpActing(pgOfKey(key))
      return !osds.some((id) => map.isUp(id)) || (osds.length === up.length && osds.every((id, i) => id === up[i]))
    })
    if (idle.length === 0) return { incremental, map }
    for (const [key] of idle) this.#pgTemp.set(key, [])
    const trimmed = this.#incremental(nowMs)
    return { incremental: trimmed, map: this.base.apply(trimmed) }
  }

  #incremental(nowMs: number): Incremental {
    const { base } = this
    const entries = <V>(map: ReadonlyMap<number, V>): [PgId, V][] => [...map].map(([key, value]) => [pgOfKey(key), value])
    const inc: Incremental = { fsid: base.fsid, epoch: this.epoch, modifiedMs: nowMs }
    if (this.#flags !== base.flags) inc.newFlags = this.#flags
    if (this.#maxOsd !== base.maxOsd) inc.newMaxOsd = this.#maxOsd
    if (this.#crush) inc.crush = encodeCrushMap(this.#crush)
    inc.newPools = [...this.#pools.values()].map((pool) => ({ ...pool, removedSnaps: [...pool.removedSnaps] }))
    inc.oldPools = [...this.#removedPools]
    inc.newOsds = [...this.#osds.values()].map((osd) => ({ ...osd }))
    inc.removedOsds = [...this.#removedOsds]
    inc.newPgTemp = entries(this.#pgTemp).map(([pg, osds]) => ({ pg, osds: [...osds] }))
    inc.newPrimaryTemp = entries(this.#primaryTemp).map(([pg, osd]) => ({ pg, osd }))
    const upmaps = entries(this.#upmap)
    inc.newPgUpmap = upmaps.flatMap(([pg, osds]) => (osds ? [{ pg, osds: [...osds] }] : []))
    inc.oldPgUpmap = upmaps.flatMap(([pg, osds]) => (osds ? [] : [pg]))
    const items = entries(this.#upmapItems)
    inc.newPgUpmapItems = items.flatMap(([pg, list]) => (list ? [{ pg, from: list.map(([f]) => f), to: list.map(([, t]) => t) }] : []))
    inc.oldPgUpmapItems = items.flatMap(([pg, list]) => (list ? [] : [pg]))
    inc.newBlocklist = [...this.#blocklist].flatMap(([addr, untilMs]) => (untilMs === undefined ? [] : [{ addr, untilMs }]))
    inc.oldBlocklist = [...this.#blocklist].flatMap(([addr, untilMs]) => (untilMs === undefined ? [addr] : []))
    const { full, backfillfull, nearfull } = this.#ratios
    if (full !== undefined) inc.fullRatioPpm = Math.round(full * 1e6)
    if (backfillfull !== undefined) inc.backfillfullRatioPpm = Math.round(backfillfull * 1e6)
    if (nearfull !== undefined) inc.nearfullRatioPpm = Math.round(nearfull * 1e6)
    return inc
  }
}

export const encodeIncremental = (inc: Incremental): Uint8Array => pb.OsdMapIncremental.encode(inc).finish()
export const encodeMetadata = (metadata: OsdMetadata): Uint8Array => utf8(JSON.stringify(metadata))
