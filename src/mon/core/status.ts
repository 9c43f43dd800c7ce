// `ceph status` and `ceph df`: the cluster on one page.
import type { OSDMap } from '../../maps/mod.ts'
import { answer, failure, textArg } from './answer.ts'
import type { FsMapService } from './fsmap.ts'
import { fsSummaryJson, fsSummaryText } from './fsmap-dump.ts'
import { type Health, type HealthService, healthJson } from './health.ts'
import type { OsdMapService } from './osdmap.ts'
import type { Io, PgMapService, PgView, Sums } from './pgmap.ts'
import type { Command, CommandRequest, CommandResult, MonContext } from './service.ts'
import { ageText, bytesText, countText, percent, textTable } from './status-text.ts'

export interface StatusSources {
  readonly osdmap: OsdMapService
  readonly pgmap: PgMapService
  readonly fsmap: FsMapService
  readonly health: HealthService
}

export interface Space {
  readonly totalBytes: number
  readonly usedBytes: number
  readonly availBytes: number
}
export function spaceOf(map: OSDMap | undefined, pgmap: PgMapService, which: (osd: number) => boolean = () => true): Space {
  const space = { totalBytes: 0, usedBytes: 0, availBytes: 0 }
  for (const stat of map ? pgmap.osdStatsIn(map) : []) {
    if (!which(stat.osd)) continue
    space.totalBytes += stat.totalBytes
    space.usedBytes += stat.usedBytes
    space.availBytes += stat.availBytes
  }
  return space
}

/** State -> how many PGs, the most frequent first. */
export function countStates(views: readonly PgView[]): [state: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { state } of views) counts.set(state, (counts.get(state) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** The part that `status`, `pg stat` and `pg dump summary` share. */
export function pgSummaryJson(map: OSDMap | undefined, pgmap: PgMapService): object {
  const views = pgmap.views()
  const sums = pgmap.sum()
  const space = spaceOf(map, pgmap)
  const unknown = views.filter(({ states }) => states.has('unknown')).length
  const inactive = views.filter(({ states }) => !states.has('active') && !states.has('unknown')).length
  return {
    pgs_by_state: countStates(views).map(([state_name, count]) => ({ state_name, count })),
    num_pgs: views.length,
    num_pools: map?.pools.size ?? 0,
    num_objects: sums.objects,
    data_bytes: sums.bytes,
    bytes_used: space.usedBytes,
    bytes_avail: space.availBytes,
    bytes_total: space.totalBytes,
    ...(unknown > 0 ? { unknown_pgs_ratio: ratio(unknown, views.length) } : {}),
    ...(inactive > 0 ? { inactive_pgs_ratio: ratio(inactive, views.length) } : {}),
    ...recoveryJson(sums),
    ...ioJson(pgmap.rates()),
  }
}
function recoveryJson({ degraded, misplaced, unfound, copies, objects }: Sums): object {
  return {
    ...(degraded > 0 ? { degraded_objects: degraded, degraded_total: copies, degraded_ratio: ratio(degraded, copies) } : {}),
    ...(misplaced > 0 ? { misplaced_objects: misplaced, misplaced_total: copies, misplaced_ratio: ratio(misplaced, copies) } : {}),
    ...(unfound > 0 ? { unfound_objects: unfound, unfound_total: objects, unfound_ratio: ratio(unfound, objects) } : {}),
  }
}
export function ioJson(io: Io): object {
  const recovering = Math.round(io.recovered)
  return {
    ...(recovering > 0 || io.recoveredBytes >= 1
      ? { recovering_objects_per_sec: recovering, recovering_bytes_per_sec: Math.round(io.recoveredBytes), recovering_keys_per_sec: 0 }
      : {}),
    ...(io.reads + io.writes > 0
      ? {
          read_bytes_sec: Math.round(io.readBytes),
          write_bytes_sec: Math.round(io.writeBytes),
          read_op_per_sec: Math.round(io.reads),
          write_op_per_sec: Math.round(io.writes),
        }
      : {}),
  }
}

/** "12 KiB/s rd, 13 MiB/s wr, 1 op/s rd, 2 op/s wr"; empty when nothing goes on. */
export function clientIoText(io: Io): string {
  if (io.reads + io.writes === 0) return ''
  const parts = [
    io.readBytes > 0 ? `${bytesText(io.readBytes)}/s rd` : '',
    io.writeBytes > 0 ? `${bytesText(io.writeBytes)}/s wr` : '',
    `${countText(Math.round(io.reads))} op/s rd`,
    `${countText(Math.round(io.writes))} op/s wr`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}
export function recoveryIoText(io: Io): string {
  if (io.recoveredBytes < 1 && io.recovered < 0.5) return ''
  return `${bytesText(io.recoveredBytes)}/s, ${countText(Math.round(io.recovered))} objects/s`
}

/** PGs whose up and acting sets differ. */
export function remappedCount(map: OSDMap): number {
  let count = 0
  for (const key of map.pgTemp.keys()) if (map.pools.has(Math.floor(key / 2 ** 32))) count++
  return count
}

export function osdSummaryText(map: OSDMap | undefined, osdmap: OsdMapService, nowMs: number): string {
  const osds = map?.osds ?? []
  const since = (ms: number): string => (ms > 0 ? ` (since ${ageText(nowMs - ms)})` : '')
  const remapped = map ? remappedCount(map) : 0
  const up = osds.filter((osd) => osd.up).length
  const inside = osds.filter((osd) => osd.weight > 0).length
  const tail = remapped > 0 ? `; ${remapped} remapped pgs` : ''
  return `${osds.length} osds: ${up} up${since(osdmap.stamps.upMs)}, ${inside} in${since(osdmap.stamps.inMs)}${tail}`
}

function statusJson({ osdmap, pgmap, fsmap, health }: StatusSources, context: MonContext): object {
  const { map, stamps } = osdmap
  const osds = map?.osds ?? []
  const ranks = context.quorum.map((name) => context.mons.find((mon) => mon.name === name)?.rank ?? -1)
  const ageSeconds = context.quorumSinceMs > 0 ? Math.max(0, Math.floor((context.nowMs - context.quorumSinceMs) / 1000)) : 0
  return {
    fsid: context.fsid,
    health: healthJson(health.health(context), false),
    election_epoch: context.electionEpoch,
    quorum: ranks,
    quorum_names: context.quorum,
    quorum_age: ageSeconds,
    monmap: { epoch: context.monmapEpoch, min_mon_release_name: 'pacific', num_mons: context.mons.length },
    osdmap: {
      epoch: map?.epoch ?? 0,
      num_osds: osds.length,
      num_up_osds: osds.filter((osd) => osd.up).length,
      osd_up_since: Math.floor(stamps.upMs / 1000),
      num_in_osds: osds.filter((osd) => osd.weight > 0).length,
      osd_in_since: Math.floor(stamps.inMs / 1000),
      num_remapped_pgs: map ? remappedCount(map) : 0,
    },
    pgmap: pgSummaryJson(map, pgmap),
    fsmap: fsSummaryJson(fsmap.map),
    mgrmap: { available: false, num_standbys: 0, modules: [], services: {} },
    servicemap: { epoch: 1, modified: new Date(0).toISOString(), services: {} },
    progress_events: {},
  }
}

function healthLines({ status, checks }: Health): string[] {
  const muted = checks.filter((check) => check.muted).map(({ code }) => code)
  return [
    `    health: ${status}${muted.length > 0 ? ` (muted: ${muted.join(' ')})` : ''}`,
    ...checks.filter((check) => !check.muted).map(({ summary }) => `            ${summary}`),
  ]
}

function pgLines(views: readonly PgView[], sums: Sums): string[] {
  const unknown = views.filter(({ states }) => states.has('unknown')).length
  const inactive = views.filter(({ states }) => !states.has('active') && !states.has('unknown')).length
  const states = countStates(views)
  const width = Math.max(0, ...states.map(([, count]) => String(count).length))
  const lines = [
    ...(unknown > 0 ? [`${percent(unknown, views.length)} pgs unknown`] : []),
    ...(inactive > 0 ? [`${percent(inactive, views.length)} pgs not active`] : []),
    ...(sums.degraded > 0 ? [`${sums.degraded}/${sums.copies} objects degraded (${percent(sums.degraded, sums.copies)})`] : []),
    ...(sums.misplaced > 0 ? [`${sums.misplaced}/${sums.copies} objects misplaced (${percent(sums.misplaced, sums.copies)})`] : []),
    ...(sums.unfound > 0 ? [`${sums.unfound}/${sums.objects} objects unfound (${percent(sums.unfound, sums.objects)})`] : []),
    ...states.map(([state, count]) => `${String(count).padEnd(width)} ${state}`),
  ]
  return lines.map((line, i) => `${i === 0 ? '    pgs:     ' : '             '}${line}`)
}

function statusText({ osdmap, pgmap, fsmap, health }: StatusSources, context: MonContext): string {
  const { map } = osdmap
  const views = pgmap.views()
  const sums = pgmap.sum()
  const space = spaceOf(map, pgmap)
  const io = pgmap.rates()
  const age = context.quorumSinceMs > 0 ? ` (age ${ageText(context.nowMs - context.quorumSinceMs)})` : ''
  const missing = context.mons.filter(({ name }) => !context.quorum.includes(name)).map(({ name }) => name)
  const out = missing.length > 0 ? `, out of quorum: ${missing.join(', ')}` : ''
  const client = clientIoText(io)
  const recovery = recoveryIoText(io)
  const lines = [
    '  cluster:',
    `    id:     ${context.fsid}`,
    ...healthLines(health.health(context)),
    ' ',
    '  services:',
    `    mon: ${context.mons.length} daemons, quorum ${context.quorum.join(',')}${age}${out}`,
    ...(fsmap.map && (fsmap.map.filesystems.length > 0 || fsmap.map.daemons.length > 0) ? [`    mds: ${fsSummaryText(fsmap.map)}`] : []),
    `    osd: ${osdSummaryText(map, osdmap, context.nowMs)}`,
    ' ',
    '  data:',
    `    pools:   ${map?.pools.size ?? 0} pools, ${views.length} pgs`,
    `    objects: ${countText(sums.objects)} objects, ${bytesText(sums.bytes)}`,
    `    usage:   ${bytesText(space.usedBytes)} used, ${bytesText(space.availBytes)} / ${bytesText(space.totalBytes)} avail`,
    ...(views.length > 0 ? pgLines(views, sums) : ['    pgs:     ']),
    ' ',
  ]
  if (client || recovery) {
    lines.push('  io:')
    if (client) lines.push(`    client:   ${client}`)
    if (recovery) lines.push(`    recovery: ${recovery}`)
    lines.push(' ')
  }
  return lines.join('\n')
}

// ---- df

/** What a pool could still take: the tightest of its OSDs decides, for the copies it keeps. */
export function maxAvail(map: OSDMap, pgmap: PgMapService, poolId: number): number {
  const pool = map.pools.get(poolId)
  const rule = pool && map.crush.rules[pool.crushRule]
  if (!pool || !rule) return 0
  const devices = new Set(map.crush.takesOf(rule).flatMap((take) => map.crush.devicesUnder(take)))
  const weighted = [...devices].filter((id) => map.isIn(id)).map((id) => ({ id, weight: map.crush.itemWeight(id) * map.weight(id) }))
  const sum = weighted.reduce((total, { weight }) => total + weight, 0)
  let least = Number.POSITIVE_INFINITY
  for (const { id, weight } of weighted) {
    const stat = pgmap.osdStat(id)
    if (!stat || weight === 0) continue
    const usable = Math.max(0, stat.availBytes - stat.totalBytes * (1 - map.fullRatio))
    least = Math.min(least, usable / (weight / sum))
  }
  return Number.isFinite(least) ? Math.floor(least / pool.size) : 0
}

function dfRows({ osdmap, pgmap }: StatusSources) {
  const { map } = osdmap
  const classes = new Map<string, Space>()
  const names = new Set((map?.osds ?? []).map(({ id }) => map?.crush.deviceClass(id) ?? ''))
  for (const name of [...names].sort())
    classes.set(
      name,
      spaceOf(map, pgmap, (id) => (map?.crush.deviceClass(id) ?? '') === name),
    )
  const pools = [...(map?.pools.values() ?? [])].map((pool) => {
    const sums = pgmap.poolSum(pool.id)
    const views = pgmap.views().filter(({ pg }) => pg.pool === pool.id)
    const copies = sums.objects > 0 ? sums.copies / sums.objects : pool.size
    const usedBytes = Math.round(sums.bytes * copies)
    const avail = map ? maxAvail(map, pgmap, pool.id) : 0
    const used = usedBytes + avail * pool.size > 0 ? usedBytes / (usedBytes + avail * pool.size) : 0
    return { pool, sums, pgs: views.length, usedBytes, avail, used, io: totals(views) }
  })
  return { total: spaceOf(map, pgmap), classes, pools, osds: map?.osds.length ?? 0 }
}
function totals(views: readonly PgView[]): { reads: number; readBytes: number; writes: number; writeBytes: number } {
  const sum = { reads: 0, readBytes: 0, writes: 0, writeBytes: 0 }
  for (const { report } of views) {
    if (report) for (const field of Object.keys(sum) as (keyof typeof sum)[]) sum[field] += report[field]
  }
  return sum
}

function df(sources: StatusSources, request: CommandRequest): CommandResult {
  const wanted = textArg(request, 'detail')
  if (wanted !== undefined && wanted !== 'detail' && wanted !== 'true') return failure('EINVAL', `df takes 'detail', not '${wanted}'`)
  const detail = wanted !== undefined
  const { total, classes, pools, osds } = dfRows(sources)
  const raw = (space: Space): object => ({
    total_bytes: space.totalBytes,
    total_avail_bytes: space.availBytes,
    total_used_bytes: space.usedBytes,
    total_used_raw_bytes: space.usedBytes,
    total_used_raw_ratio: ratio(space.usedBytes, space.totalBytes),
  })
  const json = {
    stats: { ...raw(total), num_osds: osds, num_per_pool_osds: osds, num_per_pool_omap_osds: osds },
    stats_by_class: Object.fromEntries([...classes].map(([name, space]) => [name, raw(space)])),
    pools: pools.map(({ pool, sums, usedBytes, avail, used, io }) => ({
      name: pool.name,
      id: pool.id,
      stats: {
        stored: sums.bytes,
        ...(detail ? { stored_data: sums.bytes, stored_omap: sums.omapBytes } : {}),
        objects: sums.objects,
        kb_used: Math.ceil(usedBytes / 1024),
        bytes_used: usedBytes,
        ...(detail ? { data_bytes_used: usedBytes, omap_bytes_used: sums.omapBytes } : {}),
        percent_used: used,
        max_avail: avail,
        ...(detail
          ? {
              quota_objects: pool.quotaMaxObjects,
              quota_bytes: pool.quotaMaxBytes,
              dirty: 0,
              rd: io.reads,
              rd_bytes: io.readBytes,
              wr: io.writes,
              wr_bytes: io.writeBytes,
              compress_bytes_used: 0,
              compress_under_bytes: 0,
              stored_raw: usedBytes,
              avail_raw: avail * pool.size,
            }
          : {}),
      },
    })),
  }
  return answer(request, json, () => {
    const rawRow = (name: string, s: Space): string[] => [
      name,
      bytesText(s.totalBytes),
      bytesText(s.availBytes),
      bytesText(s.usedBytes),
      bytesText(s.usedBytes),
      (100 * ratio(s.usedBytes, s.totalBytes)).toFixed(2),
    ]
    const right = (head: string) => ({ head, align: 'right' as const, headAlign: 'right' as const })
    const rawTable = textTable(
      [{ head: 'CLASS' }, ...['SIZE', 'AVAIL', 'USED', 'RAW USED', '%RAW USED'].map(right)],
      [...[...classes].map(([name, space]) => rawRow(name, space)), rawRow('TOTAL', total)],
    )
    const quota = (n: number, text: (n: number) => string): string => (n > 0 ? text(n) : 'N/A')
    const poolTable = textTable(
      [
        { head: 'POOL' },
        ...['ID', 'PGS', 'STORED', 'OBJECTS', 'USED', '%USED', 'MAX AVAIL'].map(right),
        ...(detail ? ['QUOTA OBJECTS', 'QUOTA BYTES'].map(right) : []),
      ],
      pools.map(({ pool, sums, pgs, usedBytes, avail, used }) => [
        pool.name,
        String(pool.id),
        String(pgs),
        bytesText(sums.bytes),
        countText(sums.objects),
        bytesText(usedBytes),
        (100 * used).toFixed(2),
        bytesText(avail),
        ...(detail ? [quota(pool.quotaMaxObjects, countText), quota(pool.quotaMaxBytes, bytesText)] : []),
      ]),
    )
    return ['--- RAW STORAGE ---', rawTable, ' ', '--- POOLS ---', poolTable].join('\n')
  })
}

export function statusCommands(sources: StatusSources): Command[] {
  return [
    {
      prefix: 'status',
      description: 'show cluster status',
      args: [],
      permission: 'r',
      run: (request, context) => answer(request, statusJson(sources, context), () => statusText(sources, context)),
    },
    {
      prefix: 'df',
      description: 'show cluster free space stats',
      args: ['detail?'],
      permission: 'r',
      run: (request) => df(sources, request),
    },
  ]
}
