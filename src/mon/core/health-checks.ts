// What is wrong with a cluster, under Ceph's codes and in its words. Pure: from the maps and reports to a list of checks.
import { type FSMap, type MapFlagName, mapFlagNames, type OSDMap, PoolFlag } from '../../maps/mod.ts'
import { checkFilesystems } from './health-checks-fs.ts'
import { locationText } from './osdmap-reports.ts'
import type { PgMapService, PgView } from './pgmap.ts'
import type { MonContext } from './service.ts'
import { percent, setText } from './status-text.ts'

export type Severity = 'HEALTH_WARN' | 'HEALTH_ERR'
export interface Check {
  readonly code: string
  readonly severity: Severity
  readonly summary: string
  readonly count: number
  readonly detail: readonly string[]
}
export interface HealthInputs {
  readonly map: OSDMap | undefined
  readonly fsmap: FSMap | undefined
  readonly pgmap: PgMapService
  readonly context: MonContext
}

const DETAIL_MAX = 50
/** A PG that has been in a bad state for this long is "stuck" in it. */
const STUCK_MS = 60_000
const FLAGS_TO_WARN_OF: ReadonlySet<MapFlagName> = new Set([
  'nearfull',
  'full',
  'pauserd',
  'pausewr',
  'pauserec',
  'noup',
  'nodown',
  'noin',
  'noout',
  'nobackfill',
  'norecover',
  'noscrub',
  'nodeep-scrub',
  'notieragent',
  'nosnaptrim',
  'norebalance',
])
const AVAILABILITY = ['inactive', 'down', 'peering', 'incomplete', 'stale', 'unknown'] as const
const DEGRADED = ['degraded', 'undersized'] as const
const DAMAGED = ['inconsistent', 'recovery_unfound', 'backfill_unfound', 'snaptrim_error', 'failed_repair'] as const

/** In the order of their codes, as Ceph keeps them. */
export function checkHealth(inputs: HealthInputs): Check[] {
  const found = [
    checkMons(inputs.context),
    ...checkOsds(inputs),
    ...checkPools(inputs),
    ...checkPgs(inputs),
    ...checkFilesystems(inputs.fsmap),
  ]
  return found.filter((check) => check !== undefined).sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
}

function check(code: string, severity: Severity, summary: string, detail: readonly string[], count = detail.length): Check | undefined {
  if (count === 0) return undefined
  return { code, severity, summary, count, detail: detail.slice(0, DETAIL_MAX) }
}
const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

function checkMons({ mons, quorum }: MonContext): Check | undefined {
  const down = mons.filter((mon) => !quorum.includes(mon.name))
  return check(
    'MON_DOWN',
    'HEALTH_WARN',
    `${down.length}/${mons.length} mons down, quorum ${quorum.join(',')}`,
    down.map((mon) => `mon.${mon.name} (rank ${mon.rank}) addr ${mon.addr} is down (out of quorum)`),
  )
}

function* checkOsds({ map, pgmap, context }: HealthInputs): Generator<Check | undefined> {
  if (!map) return
  const osds = map.osds
  const wanted = context.options.get('osd_pool_default_size')
  if (osds.length < wanted) {
    yield check('TOO_FEW_OSDS', 'HEALTH_WARN', `OSD count ${osds.length} < osd_pool_default_size ${wanted}`, [], wanted - osds.length)
  }
  const down = osds.filter((osd) => !osd.up && osd.weight > 0).map(({ id }) => id)
  yield check(
    'OSD_DOWN',
    'HEALTH_WARN',
    `${down.length} osds down`,
    down.map((id) => `osd.${id} (${locationText(map, id)}) is down`),
  )
  yield* checkSubtrees(map, new Set(down))
  const flags = mapFlagNames(map.flags).filter((flag) => FLAGS_TO_WARN_OF.has(flag))
  yield check('OSDMAP_FLAGS', 'HEALTH_WARN', `${flags.join(',')} flag(s) set`, [], flags.length)
  yield* checkSpace(map, pgmap)

  const slow = pgmap.osdStatsUp(map).filter(({ slowOps }) => slowOps > 0)
  const slowCount = slow.reduce((sum, { slowOps }) => sum + slowOps, 0)
  const who = slow.map(({ osd }) => `osd.${osd}`)
  yield check(
    'SLOW_OPS',
    'HEALTH_WARN',
    `${slowCount} slow ops, ${who.length === 1 ? `${who[0]} has` : `daemons [${who.join(',')}] have`} slow ops.`,
    [],
    slowCount,
  )
}

/** Buckets whose every OSD that is in is down: OSD_HOST_DOWN, OSD_RACK_DOWN, ... */
function* checkSubtrees(map: OSDMap, down: ReadonlySet<number>): Generator<Check | undefined> {
  if (down.size === 0) return
  const byType = new Map<number, { text: string; osds: number }[]>()
  for (const bucket of map.crush.buckets()) {
    if (map.crush.isShadow(bucket.id)) continue
    const osds = map.crush.devicesUnder(bucket.id).filter((id) => map.isIn(id) || down.has(id))
    if (osds.length === 0 || !osds.every((id) => down.has(id))) continue
    const at = locationText(map, bucket.id)
    const type = map.crush.typeName(bucket.type)
    const text = `${type} ${map.crush.itemName(bucket.id)} (${at}) (${osds.length} osds) is down`.replace(' () (', ' (')
    byType.set(bucket.type, [...(byType.get(bucket.type) ?? []), { text, osds: osds.length }])
  }
  for (const [type, subtrees] of byType) {
    const name = map.crush.typeName(type)
    const osds = subtrees.reduce((sum, subtree) => sum + subtree.osds, 0)
    yield check(
      `OSD_${name.toUpperCase()}_DOWN`,
      'HEALTH_WARN',
      `${plural(subtrees.length, name)} (${osds} osds) down`,
      subtrees.map(({ text }) => text),
    )
  }
}

function* checkSpace(map: OSDMap, pgmap: PgMapService): Generator<Check | undefined> {
  const used = pgmap.osdStatsUp(map).map(({ osd, usedBytes, totalBytes }) => ({ osd, ratio: totalBytes > 0 ? usedBytes / totalBytes : 0 }))
  const full = used.filter(({ ratio }) => ratio >= map.fullRatio)
  const backfillfull = used.filter(({ ratio }) => ratio >= map.backfillfullRatio && ratio < map.fullRatio)
  const nearfull = used.filter(({ ratio }) => ratio >= map.nearfullRatio && ratio < map.backfillfullRatio)
  const lines = (osds: readonly { osd: number }[], what: string): string[] => osds.map(({ osd }) => `osd.${osd} is ${what}`)
  yield check('OSD_FULL', 'HEALTH_ERR', `${full.length} full osd(s)`, lines(full, 'full'))
  yield check('OSD_BACKFILLFULL', 'HEALTH_WARN', `${backfillfull.length} backfillfull osd(s)`, lines(backfillfull, 'backfill full'))
  yield check('OSD_NEARFULL', 'HEALTH_WARN', `${nearfull.length} nearfull osd(s)`, lines(nearfull, 'near full'))
}

function* checkPools({ map, context }: HealthInputs): Generator<Check | undefined> {
  const pools = [...(map?.pools.values() ?? [])]
  const full = pools.filter(({ flags }) => (flags & PoolFlag.full) !== 0)
  yield check(
    'POOL_FULL',
    'HEALTH_WARN',
    `${full.length} pool(s) full`,
    full.map(({ name, flags }) => `pool '${name}' is full (${(flags & PoolFlag.fullQuota) !== 0 ? 'running out of quota' : 'no space'})`),
  )
  // Where one copy is what the cluster was set up for, a pool with one copy is no news.
  const single = context.options.get('osd_pool_default_size') > 1 ? pools.filter(({ size, type }) => size === 1 && type === 1) : []
  yield check(
    'POOL_NO_REDUNDANCY',
    'HEALTH_WARN',
    `${single.length} pool(s) have no replicas configured`,
    single.map(({ name }) => `pool '${name}' has no replicas configured`),
  )
}

interface Group {
  readonly word: string
  readonly views: readonly PgView[]
}

function* checkPgs({ pgmap, context }: HealthInputs): Generator<Check | undefined> {
  const views = pgmap.views()
  const sums = pgmap.sum()
  const having = (word: string): PgView[] =>
    word === 'inactive' ? views.filter(({ states }) => !states.has('active')) : views.filter(({ states }) => states.has(word))
  const groups = (words: readonly string[]): Group[] =>
    words.map((word) => ({ word, views: having(word) })).filter((group) => group.views.length > 0)
  const summary = (list: readonly Group[]): string[] => list.map((group) => `${plural(group.views.length, 'pg')} ${group.word}`)

  // Every inactive PG is something else besides; being unknown or stale says it all.
  const unavailable = groups(AVAILABILITY)
  yield check(
    'PG_AVAILABILITY',
    'HEALTH_WARN',
    `Reduced data availability: ${summary(unavailable).join(', ')}`,
    pgLines([...unavailable].reverse(), context),
    new Set(unavailable.flatMap((group) => group.views)).size,
  )

  const degraded = groups(DEGRADED)
  const objects = sums.degraded > 0 ? [`${sums.degraded}/${sums.copies} objects degraded (${percent(sums.degraded, sums.copies)})`] : []
  yield check(
    'PG_DEGRADED',
    'HEALTH_WARN',
    `Degraded data redundancy: ${[...objects, ...summary(degraded)].join(', ')}`,
    pgLines(degraded, context),
    new Set(degraded.flatMap((group) => group.views)).size || sums.degraded,
  )

  const damaged = groups(DAMAGED)
  yield check(
    'PG_DAMAGED',
    'HEALTH_ERR',
    `Possible data damage: ${summary(damaged).join(', ')}`,
    pgLines(damaged, context),
    new Set(damaged.flatMap((group) => group.views)).size,
  )

  if (sums.misplaced > 0) {
    const text = `${sums.misplaced}/${sums.copies} objects misplaced (${percent(sums.misplaced, sums.copies)})`
    yield check('OBJECT_MISPLACED', 'HEALTH_WARN', text, [], sums.misplaced)
  }
  if (sums.unfound > 0) {
    const text = `${sums.unfound}/${sums.objects} objects unfound (${percent(sums.unfound, sums.objects)})`
    const lines = views.filter((v) => (v.report?.unfound ?? 0) > 0).map((v) => `pg ${v.id} has ${v.report?.unfound} unfound objects`)
    yield check('OBJECT_UNFOUND', 'HEALTH_WARN', text, lines, sums.unfound)
  }
}

/** One line a PG, under the first group that has it. */
function pgLines(groups: readonly Group[], context: MonContext): string[] {
  const seen = new Set<string>()
  const lines: string[] = []
  for (const { word, views } of groups) {
    for (const view of views) {
      if (seen.has(view.id)) continue
      seen.add(view.id)
      const forMs = view.sinceMs > 0 ? context.nowMs - view.sinceMs : 0
      const acting = setText(view.placed.acting)
      if (forMs >= STUCK_MS) {
        lines.push(`pg ${view.id} is stuck ${word} for ${Math.floor(forMs / 1000)}s, current state ${view.state}, last acting ${acting}`)
      } else lines.push(`pg ${view.id} is ${view.state}, acting ${acting}`)
    }
  }
  return lines
}
