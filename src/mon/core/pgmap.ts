// What OSDs say of their PGs and disks, in the memory of every monitor: the latest report of each PG, sums, rates and the states that
// follow when a report is older than the map. Nothing here is stored; a monitor that joins gets it from the others (exportMemory).
import { pb } from '../../../proto/mod.ts'
import { type Intervals, isIntervals, type PgId, pgIdString } from '../../base/mod.ts'
import { type OSDMap, pgKey, pgOfKey, type UpActing } from '../../maps/mod.ts'
import type { Command, DaemonMessage, DaemonReply, MonContext, MonService } from './service.ts'

export type PgReport = ReturnType<typeof pb.PgStat.decode>
export type OsdReport = ReturnType<typeof pb.OsdStat.decode>

const PGS_PER_REPORT_MAX = 65_536
const STATES_MAX = 16
/** Reports of pools that this monitor's map does not have yet may run ahead of it by so many pools. */
const POOLS_AHEAD_MAX = 1000
const RATE_SAMPLES_MAX = 11

/** Counters that only grow. */
const counters = ['reads', 'readBytes', 'writes', 'writeBytes', 'recovered', 'recoveredBytes'] as const
export type Io = Record<(typeof counters)[number], number>
const noIo = (): Io => ({ reads: 0, readBytes: 0, writes: 0, writeBytes: 0, recovered: 0, recoveredBytes: 0 })

export interface PgView {
  readonly pg: PgId
  readonly id: string
  /** Ceph's words, in Ceph's order, joined by +. */
  readonly state: string
  readonly states: ReadonlySet<string>
  readonly placed: UpActing
  /** undefined: nothing is known of it. */
  readonly report: PgReport | undefined
  readonly sinceMs: number
}
export interface Sums {
  readonly objects: number
  readonly bytes: number
  readonly omapBytes: number
  readonly degraded: number
  readonly misplaced: number
  readonly unfound: number
  readonly copies: number
}

// The order in which Ceph writes the words of a PG's state.
const STATE_ORDER = [
  'creating',
  'unknown',
  'stale',
  'active',
  'activating',
  'clean',
  'recovery_wait',
  'recovery_toofull',
  'recovering',
  'forced_recovery',
  'down',
  'recovery_unfound',
  'backfill_unfound',
  'undersized',
  'degraded',
  'remapped',
  'premerge',
  'scrubbing',
  'deep',
  'inconsistent',
  'peering',
  'repair',
  'backfill_wait',
  'backfilling',
  'forced_backfill',
  'backfill_toofull',
  'incomplete',
  'peered',
  'snaptrim',
  'snaptrim_wait',
  'snaptrim_error',
  'failed_repair',
  'laggy',
  'wait',
] as const
const stateRank = new Map<string, number>(STATE_ORDER.map((word, i) => [word, i]))
export const stateText = (states: Iterable<string>): string =>
  [...states].sort((a, b) => (stateRank.get(a) ?? 99) - (stateRank.get(b) ?? 99)).join('+')

export class PgMapService implements MonService {
  readonly name = 'pgmap'
  readonly messages = ['PgStats'] as const
  readonly everywhere = ['PgStats'] as const
  /** Filled by the command modules. */
  commands: readonly Command[] = []
  readonly #pgs = new Map<number, PgReport>()
  readonly #osds = new Map<number, OsdReport>()
  #map: OSDMap | undefined
  /** Grows with every report. */
  #version = 0
  readonly #io = new Map<number, Io>() // by pool
  #samples: { atMs: number; io: Map<number, Io> }[] = []
  #views: { key: string; views: readonly PgView[] } | undefined

  get version(): number {
    return this.#version
  }

  refresh(): void {}
  hasPending(): boolean {
    return false
  }
  takePending(): [] {
    return []
  }
  /** A newer OSDMap: what it no longer has is forgotten. */
  follow(map: OSDMap): void {
    this.#map = map
    for (const key of this.#pgs.keys()) {
      const { pool, seed } = pgOfKey(key)
      const known = map.pools.get(pool)
      if (known ? seed >= known.pgNum : pool <= map.poolMax) this.#pgs.delete(key)
    }
    for (const id of this.#osds.keys()) if (id < map.maxOsd && !map.exists(id)) this.#osds.delete(id)
    for (const pool of this.#io.keys()) if (pool <= map.poolMax && !map.pools.has(pool)) this.#io.delete(pool)
    this.#version++
  }

  handle(message: DaemonMessage): readonly DaemonReply[] {
    if (message.type !== 'PgStats') return []
    const { body } = message
    for (const stat of body.pgs.slice(0, PGS_PER_REPORT_MAX)) this.#take(new pb.PgStat(stat) as PgReport)
    if (body.osdStat) this.#osds.set(body.osd, new pb.OsdStat({ ...body.osdStat, osd: body.osd }) as OsdReport)
    this.#version++
    return [{ type: 'PgStatsAck', body: { seq: body.seq } }]
  }
  #take(stat: PgReport): void {
    const { pool, seed } = { pool: stat.pg?.pool ?? 0, seed: stat.pg?.seed ?? 0 }
    const known = this.#map?.pools.get(pool)
    if (known ? seed >= known.pgNum : pool <= (this.#map?.poolMax ?? 0) || pool > (this.#map?.poolMax ?? 0) + POOLS_AHEAD_MAX) return
    if (stat.state.length > STATES_MAX || !isIntervals(stat.purgedSnaps)) return
    const key = pgKey(pool, seed)
    const before = this.#pgs.get(key)
    if (before && !isNewer(stat, before)) return
    this.#pgs.set(key, stat)
    if (before?.actingPrimary !== stat.actingPrimary) return
    let io = this.#io.get(pool)
    if (!io) this.#io.set(pool, (io = noIo()))
    for (const counter of counters) io[counter] += Math.max(0, stat[counter] - before[counter])
  }

  exportMemory(): Uint8Array {
    // In a PgStats of its own: several OSDs' disks ride as reports without PGs.
    const parts = [
      pb.PgStats.encode({ pgs: [...this.#pgs.values()] }).finish(),
      ...[...this.#osds.values()].map((osdStat) => pb.PgStats.encode({ osd: osdStat.osd, osdStat }).finish()),
    ]
    return pb.PgMapMemory.encode({ reports: parts }).finish()
  }
  importMemory(bytes: Uint8Array): void {
    for (const part of pb.PgMapMemory.decode(bytes).reports) {
      const { pgs, osdStat } = pb.PgStats.decode(part)
      for (const stat of pgs) this.#take(new pb.PgStat(stat) as PgReport)
      const known = osdStat && this.#osds.get(osdStat.osd ?? 0)
      if (osdStat && (!known || (osdStat.seq ?? 0) > known.seq)) {
        this.#osds.set(osdStat.osd ?? 0, new pb.OsdStat(osdStat) as OsdReport)
      }
    }
    this.#version++
  }

  tick(context: MonContext): void {
    const io = new Map([...this.#io].map(([pool, sums]) => [pool, { ...sums }]))
    this.#samples.push({ atMs: context.monotonicMs, io })
    if (this.#samples.length > RATE_SAMPLES_MAX) this.#samples.shift()
  }

  // ---- what is known

  report(pg: PgId): PgReport | undefined {
    return this.#pgs.get(pgKey(pg.pool, pg.seed))
  }
  /** Of its pool's removed snapshots, what a PG has said it has trimmed: [first, count, ...]. */
  purgedSnaps(pg: PgId): Intervals {
    return this.report(pg)?.purgedSnaps ?? []
  }
  osdStat(id: number): OsdReport | undefined {
    return this.#osds.get(id)
  }
  /** Disks of the OSDs that are up. */
  osdStatsUp(map: OSDMap): OsdReport[] {
    return [...this.#osds.values()].filter(({ osd }) => map.isUp(osd)).sort((a, b) => a.osd - b.osd)
  }
  /** Disks of the OSDs that are in. */
  osdStatsIn(map: OSDMap): OsdReport[] {
    return [...this.#osds.values()].filter(({ osd }) => map.isIn(osd)).sort((a, b) => a.osd - b.osd)
  }

  poolSum(pool: number): Sums {
    return this.sum((view) => view.pg.pool === pool)
  }
  sum(which: (view: PgView) => boolean = () => true): Sums {
    const total = { objects: 0, bytes: 0, omapBytes: 0, degraded: 0, misplaced: 0, unfound: 0, copies: 0 }
    for (const view of this.views()) {
      if (!view.report || !which(view)) continue
      for (const field of Object.keys(total) as (keyof typeof total)[]) total[field] += view.report[field]
    }
    return total
  }

  /** Per second, over the last samples; of one pool or all. */
  rates(pool?: number): Io {
    const [first, last] = [this.#samples[0], this.#samples.at(-1)]
    const rates = noIo()
    const seconds = first && last ? (last.atMs - first.atMs) / 1000 : 0
    if (!first || !last || seconds <= 0) return rates
    for (const [id, io] of last.io) {
      if (pool !== undefined && id !== pool) continue
      const before = first.io.get(id)
      for (const counter of counters) rates[counter] += Math.max(0, io[counter] - (before?.[counter] ?? 0)) / seconds
    }
    return rates
  }

  /** Every PG of the map, by pool and seed. */
  views(): readonly PgView[] {
    const map = this.#map
    if (!map) return []
    const key = `${map.epoch}/${this.#version}`
    if (this.#views?.key === key) return this.#views.views
    const views: PgView[] = []
    for (const pool of [...map.pools.keys()].sort((a, b) => a - b)) for (const pg of map.pgsOfPool(pool)) views.push(this.#view(map, pg))
    this.#views = { key, views }
    return views
  }
  #view(map: OSDMap, pg: PgId): PgView {
    const report = this.report(pg)
    const placed = map.pgToUpActing(pg)
    const states = report ? statesNow(map, report, placed) : new Set(['unknown'])
    return { pg, id: pgIdString(pg), state: stateText(states), states, placed, report, sinceMs: report?.lastChangeMs ?? 0 }
  }

  /** No PG needs an epoch before this one to find its past; 0 while something is not known. */
  minLastEpochClean(map: OSDMap | undefined): number {
    if (!map) return 0
    let floor = map.epoch as number
    for (const { report } of this.views()) {
      if (!report || report.lastEpochClean === 0) return 0
      floor = Math.min(floor, report.lastEpochClean)
    }
    return floor
  }
}

const isNewer = (a: PgReport, b: PgReport): boolean =>
  a.reportedEpoch > b.reportedEpoch || (a.reportedEpoch === b.reportedEpoch && a.reportedSeq > b.reportedSeq)

const equal = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((id, i) => id === b[i])

/** What a report means by now: without its primary it is stale; in another interval than it was made in, the PG is to peer anew. */
function statesNow(map: OSDMap, report: PgReport, placed: UpActing): Set<string> {
  const states = new Set(report.state.length > 0 ? report.state : ['unknown'])
  if (placed.acting.length === 0 || placed.actingPrimary < 0) return states.add('stale')
  const restarted = report.acting.some((id) => (map.osd(id)?.upFrom ?? 0) > report.reportedEpoch)
  if (!restarted && equal(report.acting, placed.acting) && equal(report.up, placed.up)) return states
  for (const over of ['active', 'clean', 'activating', 'peered', 'recovering', 'recovery_wait', 'backfilling', 'backfill_wait'])
    states.delete(over)
  return states.add('peering')
}
