// Intervals: spans of map epochs in which a PG's members do not change. Which past ones may have taken writes, and whom a new
// primary must therefore ask before it may go on (after Ceph's PastIntervals and PriorSet).
import type { PgId } from '../../base/mod.ts'
import type { PastInterval, PgHistory } from './types.ts'

/** What peering reads of an OSDMap. */
export interface MapView {
  readonly epoch: number
  readonly pools: ReadonlyMap<number, PoolView>
  isUp(osd: number): boolean
  exists(osd: number): boolean
  osd(osd: number): OsdView | undefined
  pgToUpActing(pg: PgId): UpActing
}
export interface PoolView {
  readonly size: number
  readonly minSize: number
  readonly pgNum: number
  readonly createdEpoch: number
}
export interface OsdView {
  readonly upFrom: number
  readonly upThru: number
  readonly deadEpoch: number
  readonly lostAt: number
}
export interface UpActing {
  readonly up: readonly number[]
  readonly upPrimary: number
  readonly acting: readonly number[]
  readonly actingPrimary: number
}

const sameList = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((x, i) => x === b[i])

export { sameList }

/** Whether `next` begins a new interval of the PG. */
export function isNewInterval(pg: PgId, was: UpActing, prev: MapView, now: UpActing, next: MapView): boolean {
  if (was.actingPrimary !== now.actingPrimary || was.upPrimary !== now.upPrimary) return true
  if (!sameList(was.acting, now.acting) || !sameList(was.up, now.up)) return true
  const before = prev.pools.get(pg.pool)
  const after = next.pools.get(pg.pool)
  if (before?.size !== after?.size || before?.minSize !== after?.minSize || before?.pgNum !== after?.pgNum) return true
  // A member that restarted without being marked down in between has forgotten what it had promised.
  for (const osd of [...now.acting, ...now.up]) if (prev.osd(osd)?.upFrom !== next.osd(osd)?.upFrom) return true
  return false
}

/** The interval that ends with `prev`, the map before the one that changed it. */
export function closeInterval(pg: PgId, history: PgHistory, was: UpActing, prev: MapView): PastInterval {
  const first = history.sameIntervalSince
  const minSize = prev.pools.get(pg.pool)?.minSize ?? 1
  const primary = prev.osd(was.actingPrimary)
  const couldWrite = was.actingPrimary >= 0 && was.acting.length > 0 && was.acting.length >= minSize
  const wentActive =
    (primary !== undefined && primary.upThru >= first && primary.upFrom <= first) ||
    (history.lastEpochClean >= first && history.lastEpochClean <= prev.epoch)
  return {
    first,
    last: prev.epoch,
    up: was.up,
    acting: was.acting,
    primary: was.actingPrimary,
    maybeWentRw: couldWrite && wentActive,
    unknown: false,
  }
}

export interface PriorSet {
  /** Those to ask: members now, and those up of past intervals that may have taken writes. */
  readonly probe: ReadonlySet<number>
  /** Those that are down and might know more. */
  readonly down: ReadonlySet<number>
  /** No member of some interval that may have taken writes can be asked: peering must wait for one. */
  readonly blocked: boolean
  readonly blockedBy: readonly number[]
  /** The instance (up_from, -1 when down) of each, to notice changes. */
  readonly instances: ReadonlyMap<number, number>
}

const instanceOf = (map: MapView, osd: number): number => (map.isUp(osd) ? (map.osd(osd)?.upFrom ?? 0) : -1)

export function buildPrior(history: PgHistory, past: readonly PastInterval[], now: UpActing, map: MapView): PriorSet {
  const probe = new Set<number>([...now.acting, ...now.up])
  const down = new Set<number>()
  const blockedBy = new Set<number>()
  let blocked = false
  for (let i = past.length - 1; i >= 0; i--) {
    const interval = past[i] as PastInterval
    if (interval.last < history.lastEpochStarted) break
    if (interval.unknown) {
      blocked = true
      continue
    }
    if (!interval.maybeWentRw) continue
    let anyUp = false
    const waitFor: number[] = []
    for (const osd of interval.acting) {
      if (map.isUp(osd)) {
        probe.add(osd)
        anyUp = true
        continue
      }
      down.add(osd)
      const lost = !map.exists(osd) || (map.osd(osd)?.lostAt ?? 0) > interval.first
      if (!lost) waitFor.push(osd)
    }
    if (!anyUp && waitFor.length > 0) {
      blocked = true
      for (const osd of waitFor) blockedBy.add(osd)
    }
  }
  const instances = new Map<number, number>()
  for (const osd of [...probe, ...down]) instances.set(osd, instanceOf(map, osd))
  return { probe, down, blocked, blockedBy: [...blockedBy], instances }
}

/** Whether a newer map of the same interval changes whom to ask. */
export function priorAffected(prior: PriorSet, map: MapView): boolean {
  for (const [osd, instance] of prior.instances) {
    if (instanceOf(map, osd) !== instance) return true
    if (instance === -1 && prior.blockedBy.includes(osd) && (!map.exists(osd) || (map.osd(osd)?.lostAt ?? 0) > 0)) return true
  }
  return false
}

/**
 * Primaries of past intervals that may still hold a read lease: not known dead, not restarted, and not heard from in this interval.
 * `heard`: those that have told us of this interval, and so have left the old one.
 */
export function lingeringPrimaries(
  history: PgHistory,
  past: readonly PastInterval[],
  map: MapView,
  heard: (osd: number) => boolean,
): PastInterval[] {
  const lingering: PastInterval[] = []
  for (const interval of past) {
    // Not even a later interval's activation ends a lease: it may have activated, and still be waiting for this very one.
    if (interval.last < history.lastEpochClean || interval.primary < 0 || !interval.maybeWentRw) continue
    if (heard(interval.primary)) continue
    const osd = map.osd(interval.primary)
    if (osd && (osd.deadEpoch > interval.first || osd.upFrom > interval.last)) continue
    lingering.push(interval)
  }
  return lingering
}
