// `ceph pg ...`: PGs as they were last reported, and as the map has them now.
import { eversionString, pgIdString } from '../../base/mod.ts'
import type { OSDMap } from '../../maps/mod.ts'
import { answer, listArg, stamp, textArg } from './answer.ts'
import { asWhole, invalid, mapOf, missing, optionalWhole, osdIdOf, pgArg, text } from './commands-args.ts'
import type { OsdMapService } from './osdmap.ts'
import { intervalsJson } from './osdmap-dump.ts'
import type { PgMapService, PgView, Sums } from './pgmap.ts'
import type { Command, CommandRequest, CommandResult, MonContext } from './service.ts'
import { clientIoText, countStates, pgSummaryJson, recoveryIoText, spaceOf } from './status.ts'
import { bytesText, percent, setText, textTable } from './status-text.ts'

const STUCK_SECONDS = 60
const STUCK: Readonly<Record<string, (view: PgView) => boolean>> = {
  inactive: ({ states }) => !states.has('active'),
  unclean: ({ states }) => !states.has('clean'),
  undersized: ({ states }) => states.has('undersized'),
  degraded: ({ states }) => states.has('degraded'),
  stale: ({ states }) => states.has('stale'),
}
const DUMPS = ['all', 'summary', 'sum', 'delta', 'pools', 'osds', 'pgs', 'pgs_brief'] as const

export function pgCommands(osdmap: OsdMapService, pgmap: PgMapService): Command[] {
  const pgs = new PgCommands(osdmap, pgmap)
  const command = (
    prefix: string,
    args: readonly string[],
    description: string,
    run: (this: PgCommands, request: CommandRequest, context: MonContext) => CommandResult,
  ): Command => ({ prefix, permission: 'r', args, description, run: run.bind(pgs) })
  return [
    command('pg stat', [], 'show placement group status', pgs.stat),
    command('pg dump', ['dumpcontents*'], `show human-readable versions of pg map (${DUMPS.join('|')})`, pgs.dump),
    command(
      'pg dump_stuck',
      ['stuckops*'],
      `show information about stuck pgs (${Object.keys(STUCK).join('|')}), for --threshold seconds at least`,
      pgs.dumpStuck,
    ),
    command('pg ls', ['args*'], 'list pgs with specific pool, osd, state', pgs.list),
    command('pg ls-by-pool', ['poolstr', 'states*'], 'list pg with pool = [poolname]', pgs.listByPool),
    command('pg ls-by-osd', ['id', 'args*'], 'list pg on osd [osd]', pgs.listByOsd),
    command('pg ls-by-primary', ['id', 'args*'], 'list pg with primary = [osd]', pgs.listByPrimary),
    command('pg map', ['pgid'], 'show mapping of pg to osds', pgs.map),
  ]
}

class PgCommands {
  readonly #osdmap: OsdMapService
  readonly #pgmap: PgMapService

  constructor(osdmap: OsdMapService, pgmap: PgMapService) {
    this.#osdmap = osdmap
    this.#pgmap = pgmap
  }
  get #map(): OSDMap {
    return mapOf(this.#osdmap)
  }

  stat(request: CommandRequest): CommandResult {
    const map = this.#map
    const views = this.#pgmap.views()
    const states = countStates(views)
    const summary = pgSummaryJson(map, this.#pgmap) as Record<string, unknown>
    const { pgs_by_state: _, ...rest } = summary
    const json = { pg_ready: true, pg_summary: { num_pg_by_state: states.map(([name, num]) => ({ name, num })), ...rest } }
    return answer(request, json, () => {
      const sums = this.#pgmap.sum()
      const space = spaceOf(map, this.#pgmap)
      const io = this.#pgmap.rates()
      const parts = [
        `${views.length} pgs: ${states.map(([state, count]) => `${count} ${state}`).join(', ')}`,
        `${bytesText(sums.bytes)} data, ${bytesText(space.usedBytes)} used, ${bytesText(space.availBytes)} / ${bytesText(space.totalBytes)} avail`,
        clientIoText(io),
        sums.degraded > 0 ? `${sums.degraded}/${sums.copies} objects degraded (${percent(sums.degraded, sums.copies)})` : '',
        sums.misplaced > 0 ? `${sums.misplaced}/${sums.copies} objects misplaced (${percent(sums.misplaced, sums.copies)})` : '',
        recoveryIoText(io) && `${recoveryIoText(io)} recovering`,
      ]
      return parts.filter((part) => part !== '').join('; ')
    })
  }

  dump(request: CommandRequest, context: MonContext): CommandResult {
    const what = listArg(request, 'dumpcontents')
    for (const word of what) {
      if (!(DUMPS as readonly string[]).includes(word)) throw invalid(`'${word}' is not one of ${DUMPS.join(', ')}`)
    }
    const has = (...words: string[]): boolean => what.length === 0 || what.includes('all') || words.some((word) => what.includes(word))
    const views = this.#pgmap.views()
    const map = this.#map
    const head = { version: this.#pgmap.version, stamp: stamp(context.nowMs), last_osdmap_epoch: map.epoch, last_pg_scan: map.epoch }
    const part = {
      ...(has('summary', 'sum')
        ? {
            pg_stats_sum: {
              stat_sum: sumJson(this.#pgmap.sum()),
              up: total(views, 'up'),
              acting: total(views, 'acting'),
              num_store_stats: map.osds.length,
            },
          }
        : {}),
      ...(has('summary', 'sum') ? { osd_stats_sum: this.#osdSum() } : {}),
      ...(has('pgs') ? { pg_stats: views.map(pgJson) } : what.includes('pgs_brief') ? { pg_stats: views.map(briefJson) } : {}),
      ...(has('pools') ? { pool_stats: this.#poolStats() } : {}),
      ...(has('osds') ? { osd_stats: this.#osdStats() } : {}),
    }
    const json = { pg_ready: true, pg_map: { ...head, ...part } }
    return answer(request, json, () => {
      const tables = [
        has('pgs') ? pgTable(views) : what.includes('pgs_brief') ? briefTable(views) : '',
        has('pools') ? this.#poolTable() : '',
        has('summary', 'sum') ? `sum  ${sumCells(this.#pgmap.sum()).join('  ')}` : '',
        has('osds') ? this.#osdTable() : '',
      ]
      const version = [
        `version ${head.version}`,
        `stamp ${head.stamp}`,
        `last_osdmap_epoch ${head.last_osdmap_epoch}`,
        `last_pg_scan ${head.last_pg_scan}`,
      ]
      return [what.includes('pgs_brief') ? '' : version.join('\n'), ...tables].filter((lines) => lines !== '').join('\n\n')
    })
  }
  #osdSum(): object {
    const space = spaceOf(this.#map, this.#pgmap)
    return kilobytes({ ...space, ...{ dataBytes: 0, omapBytes: 0, metaBytes: 0 } })
  }
  #osdStats(): object[] {
    return this.#pgmap.osdStatsIn(this.#map).map((stat) => ({
      osd: stat.osd,
      up_from: this.#map.osd(stat.osd)?.upFrom ?? 0,
      seq: stat.seq,
      num_pgs: stat.numPgs,
      ...kilobytes(stat),
      hb_peers: stat.hbPeers,
      op_queue_age_hist: { histogram: [], upper_bound: 1 },
      perf_stat: { commit_latency_ms: 0, apply_latency_ms: 0, commit_latency_ns: 0, apply_latency_ns: 0 },
      alerts: [],
    }))
  }
  #osdTable(): string {
    const rows = this.#pgmap
      .osdStatsIn(this.#map)
      .map((s) => [
        String(s.osd),
        bytesText(s.usedBytes),
        bytesText(s.availBytes),
        bytesText(s.usedBytes),
        bytesText(s.totalBytes),
        setText(s.hbPeers),
        String(s.numPgs),
        String(this.#primaries(s.osd)),
      ])
    const heads = ['OSD_STAT', 'USED', 'AVAIL', 'USED_RAW', 'TOTAL', 'HB_PEERS', 'PG_SUM', 'PRIMARY_PG_SUM']
    return textTable(
      heads.map((head) => ({ head, align: 'right' })),
      rows,
    )
  }
  #primaries(osd: number): number {
    return this.#pgmap.views().filter(({ placed }) => placed.actingPrimary === osd).length
  }
  #poolStats(): object[] {
    return [...this.#map.pools.keys()]
      .sort((a, b) => a - b)
      .map((poolid) => ({
        poolid,
        num_pg: this.#map.pools.get(poolid)?.pgNum ?? 0,
        stat_sum: sumJson(this.#pgmap.poolSum(poolid)),
      }))
  }
  #poolTable(): string {
    const rows = [...this.#map.pools.keys()].sort((a, b) => a - b).map((id) => [String(id), ...sumCells(this.#pgmap.poolSum(id))])
    return textTable(
      ['POOLID', ...SUM_HEADS].map((head) => ({ head, align: 'right' })),
      rows,
    )
  }

  dumpStuck(request: CommandRequest, context: MonContext): CommandResult {
    const kinds = listArg(request, 'stuckops').filter((word) => !/^\d+$/.test(word))
    const number = listArg(request, 'stuckops').find((word) => /^\d+$/.test(word)) ?? textArg(request, 'threshold')
    const threshold = number === undefined ? STUCK_SECONDS : asWhole('threshold', number)
    for (const kind of kinds) if (!Object.hasOwn(STUCK, kind)) throw invalid(`'${kind}' is not one of ${Object.keys(STUCK).join(', ')}`)
    const wanted = kinds.length > 0 ? kinds : ['unclean']
    const views = this.#pgmap
      .views()
      .filter((view) => wanted.some((kind) => STUCK[kind]?.(view)) && context.nowMs - view.sinceMs >= threshold * 1000)
    const result = answer(request, { stuck_pg_stats: views.map(pgJson) }, () => (views.length > 0 ? briefTable(views) : ''))
    return { ...result, outs: 'ok' }
  }

  #listed(request: CommandRequest, states: readonly string[], which: (view: PgView) => boolean): CommandResult {
    // "active+clean" asks for both words, as does ceph.
    const wanted = states.flatMap((state) => state.split('+'))
    const views = this.#pgmap.views().filter((view) => which(view) && wanted.every((word) => view.states.has(word)))
    return answer(request, { pg_ready: true, pg_stats: views.map(pgJson) }, () => lsTable(views))
  }
  #poolId(word: string): number {
    const pool = this.#map.poolByName(word) ?? (/^\d+$/.test(word) ? this.#map.pools.get(Number(word)) : undefined)
    if (!pool) throw missing(`pool ${word} does not exist`)
    return pool.id
  }
  list(request: CommandRequest): CommandResult {
    const words = [...listArg(request, 'args'), ...listArg(request, 'states')]
    const first = words[0]
    // A first word that is a number is a pool's id.
    const named = first !== undefined && /^\d+$/.test(first)
    const pool = named ? this.#poolId(first) : optionalWhole(request, 'pool')
    return this.#listed(request, named ? words.slice(1) : words, ({ pg }) => pool === undefined || pg.pool === pool)
  }
  listByPool(request: CommandRequest): CommandResult {
    const pool = this.#poolId(text(request, 'poolstr'))
    return this.#listed(request, listArg(request, 'states'), ({ pg }) => pg.pool === pool)
  }
  #byOsd(request: CommandRequest, which: (view: PgView, osd: number) => boolean): CommandResult {
    const osd = osdIdOf(text(request, 'id') === 'osd' ? '' : text(request, 'id'))
    if (!this.#map.exists(osd)) throw missing(`osd ${osd} does not exist`)
    const words = listArg(request, 'args')
    const pool = words[0] !== undefined && /^\d+$/.test(words[0]) ? this.#poolId(words[0]) : undefined
    return this.#listed(
      request,
      pool === undefined ? words : words.slice(1),
      (view) => which(view, osd) && (pool === undefined || view.pg.pool === pool),
    )
  }
  listByOsd(request: CommandRequest): CommandResult {
    return this.#byOsd(request, ({ placed }, osd) => placed.up.includes(osd) || placed.acting.includes(osd))
  }
  listByPrimary(request: CommandRequest): CommandResult {
    return this.#byOsd(request, ({ placed }, osd) => placed.actingPrimary === osd)
  }

  map(request: CommandRequest): CommandResult {
    const map = this.#map
    const pg = pgArg(request, map)
    const { up, acting } = map.pgToUpActing(pg)
    const id = pgIdString(pg)
    const json = { epoch: map.epoch, raw_pgid: id, pgid: id, up, acting }
    return answer(request, json, `osdmap e${map.epoch} pg ${id} (${id}) -> up ${setText(up)} acting ${setText(acting)}`)
  }
}

const SUM_HEADS = ['OBJECTS', 'MISSING_ON_PRIMARY', 'DEGRADED', 'MISPLACED', 'UNFOUND', 'BYTES', 'OMAP_BYTES*'] as const
const sumCells = (s: Sums): string[] => [s.objects, 0, s.degraded, s.misplaced, s.unfound, s.bytes, s.omapBytes].map(String)
function sumJson(s: Sums): object {
  return {
    num_bytes: s.bytes,
    num_objects: s.objects,
    num_object_copies: s.copies,
    num_objects_missing_on_primary: 0,
    num_objects_degraded: s.degraded,
    num_objects_misplaced: s.misplaced,
    num_objects_unfound: s.unfound,
    num_omap_bytes: s.omapBytes,
  }
}
const total = (views: readonly PgView[], which: 'up' | 'acting'): number => views.reduce((sum, { placed }) => sum + placed[which].length, 0)
const kib = (bytes: number): number => Math.floor(bytes / 1024)
function kilobytes(stat: {
  totalBytes: number
  usedBytes: number
  availBytes: number
  dataBytes: number
  omapBytes: number
  metaBytes: number
}): object {
  return {
    kb: kib(stat.totalBytes),
    kb_used: kib(stat.usedBytes),
    kb_used_data: kib(stat.dataBytes),
    kb_used_omap: kib(stat.omapBytes),
    kb_used_meta: kib(stat.metaBytes),
    kb_avail: kib(stat.availBytes),
    statfs: {
      total: stat.totalBytes,
      available: stat.availBytes,
      internally_reserved: 0,
      allocated: stat.usedBytes,
      data_stored: stat.dataBytes,
    },
  }
}

const versionOf = (view: PgView): string =>
  eversionString({ epoch: view.report?.version?.epoch ?? 0, version: view.report?.version?.version ?? 0 })
const reportedOf = ({ report }: PgView): string => `${report?.reportedEpoch ?? 0}:${report?.reportedSeq ?? 0}`

function briefJson({ id, state, placed }: PgView): object {
  return { pgid: id, state, up: placed.up, acting: placed.acting, up_primary: placed.upPrimary, acting_primary: placed.actingPrimary }
}
function pgJson(view: PgView): object {
  const { id, state, placed, report } = view
  const at = (ms: number | undefined): string => stamp(ms ?? 0)
  return {
    pgid: id,
    version: versionOf(view),
    reported_seq: report?.reportedSeq ?? 0,
    reported_epoch: report?.reportedEpoch ?? 0,
    state,
    last_change: at(report?.lastChangeMs),
    last_active: at(report?.lastActiveMs),
    last_clean: at(report?.lastCleanMs),
    mapping_epoch: report?.sameIntervalSince ?? 0,
    log_start: eversionString({ epoch: report?.logStart?.epoch ?? 0, version: report?.logStart?.version ?? 0 }),
    created: report?.created ?? 0,
    last_epoch_clean: report?.lastEpochClean ?? 0,
    log_size: report?.logSize ?? 0,
    ondisk_log_size: report?.logSize ?? 0,
    stat_sum: {
      ...sumJson(report ?? { objects: 0, bytes: 0, omapBytes: 0, degraded: 0, misplaced: 0, unfound: 0, copies: 0 }),
      num_read: report?.reads ?? 0,
      num_read_kb: kib(report?.readBytes ?? 0),
      num_write: report?.writes ?? 0,
      num_write_kb: kib(report?.writeBytes ?? 0),
      num_objects_recovered: report?.recovered ?? 0,
      num_bytes_recovered: report?.recoveredBytes ?? 0,
    },
    up: placed.up,
    acting: placed.acting,
    avail_no_missing: [],
    object_location_counts: [],
    blocked_by: (report?.blockedBy ?? []).map(Number).filter((osd) => !Number.isNaN(osd)),
    up_primary: placed.upPrimary,
    acting_primary: placed.actingPrimary,
    snaptrimq_len: report?.snaptrimqLen ?? 0,
    purged_snaps: intervalsJson(report?.purgedSnaps ?? []),
  }
}

const left = (head: string) => ({ head })
const right = (head: string) => ({ head, align: 'right' as const })
const sumsOf = ({ report }: PgView): string[] =>
  sumCells(report ?? { objects: 0, bytes: 0, omapBytes: 0, degraded: 0, misplaced: 0, unfound: 0, copies: 0 })

function pgTable(views: readonly PgView[]): string {
  const columns = [
    left('PG_STAT'),
    ...SUM_HEADS.map(right),
    right('LOG'),
    ...['STATE', 'STATE_STAMP', 'VERSION', 'REPORTED', 'UP', 'UP_PRIMARY', 'ACTING', 'ACTING_PRIMARY'].map(right),
  ]
  return textTable(
    columns,
    views.map((view) => [
      view.id,
      ...sumsOf(view),
      String(view.report?.logSize ?? 0),
      view.state,
      stamp(view.sinceMs),
      versionOf(view),
      reportedOf(view),
      setText(view.placed.up),
      String(view.placed.upPrimary),
      setText(view.placed.acting),
      String(view.placed.actingPrimary),
    ]),
  )
}
function briefTable(views: readonly PgView[]): string {
  return textTable(
    ['PG_STAT', 'STATE', 'UP', 'UP_PRIMARY', 'ACTING', 'ACTING_PRIMARY'].map((head, i) => (i === 0 ? left(head) : right(head))),
    views.map(({ id, state, placed }) => [
      id,
      state,
      setText(placed.up),
      String(placed.upPrimary),
      setText(placed.acting),
      String(placed.actingPrimary),
    ]),
  )
}
function lsTable(views: readonly PgView[]): string {
  const heads = [
    'PG',
    'OBJECTS',
    'DEGRADED',
    'MISPLACED',
    'UNFOUND',
    'BYTES',
    'OMAP_BYTES*',
    'LOG',
    'STATE',
    'VERSION',
    'REPORTED',
    'UP',
    'ACTING',
  ]
  return textTable(
    heads.map((head, i) => (i === 0 ? left(head) : right(head))),
    views.map((view) => {
      const [objects = '', , ...more] = sumsOf(view)
      const { up, upPrimary, acting, actingPrimary } = view.placed
      return [
        view.id,
        objects,
        ...more,
        String(view.report?.logSize ?? 0),
        view.state,
        versionOf(view),
        reportedOf(view),
        `${setText(up)}p${upPrimary}`,
        `${setText(acting)}p${actingPrimary}`,
      ]
    }),
  )
}
