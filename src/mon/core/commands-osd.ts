// `ceph osd ...`: what the map says of OSDs, and what an administrator changes in it.
import { pgIdString, SepiolaError } from '../../base/mod.ts'
import { instanceString, MapFlag, type MapFlagName, namesSomebody, OSD_IN, type OSDMap, parseInstance, removeItem } from '../../maps/mod.ts'
import { answer, committed, textArg } from './answer.ts'
import { invalid, isSure, mapOf, missing, optionalWhole, osdIdOf, osdIds, pgArg, real, text, whole } from './commands-args.ts'
import type { OsdMapService } from './osdmap.ts'
import { addrString } from './osdmap-address.ts'
import { mapJson, mapText } from './osdmap-dump.ts'
import type { PgMapService } from './pgmap.ts'
import type { Command, CommandRequest, CommandResult, MonContext } from './service.ts'
import { remappedCount } from './status.ts'
import { ageText, setText } from './status-text.ts'

const BLOCKLIST_SECONDS = 3600
const BLOCKLIST_MAX = 10_000
const LISTED_MAX = 1 << 20

/** Flags that an administrator sets by name; pause is two of them. */
const SETTABLE: Readonly<Record<string, readonly MapFlagName[]>> = {
  full: ['full'],
  pause: ['pauserd', 'pausewr'],
  noup: ['noup'],
  nodown: ['nodown'],
  noout: ['noout'],
  noin: ['noin'],
  nobackfill: ['nobackfill'],
  norebalance: ['norebalance'],
  norecover: ['norecover'],
  noscrub: ['noscrub'],
  'nodeep-scrub': ['nodeep-scrub'],
  notieragent: ['notieragent'],
  nosnaptrim: ['nosnaptrim'],
}

export function osdCommands(osdmap: OsdMapService, pgmap: PgMapService): Command[] {
  const osds = new OsdCommands(osdmap, pgmap)
  const command = (
    prefix: string,
    permission: 'r' | 'rw',
    args: readonly string[],
    description: string,
    run: (this: OsdCommands, request: CommandRequest, context: MonContext) => CommandResult,
  ): Command => ({ prefix, permission, args, description, run: run.bind(osds) })
  return [
    command('osd stat', 'r', [], 'print summary of OSD map', osds.stat),
    command('osd dump', 'r', ['epoch?'], 'print summary of OSD map', osds.dump),
    command('osd ls', 'r', ['epoch?'], 'show all OSD ids', osds.list),
    command('osd getmap', 'r', ['epoch?'], 'get OSD map', osds.getMap),
    command('osd getmaxosd', 'r', [], 'show largest OSD id', osds.getMaxOsd),
    command('osd setmaxosd', 'rw', ['newmax'], 'set new maximum osd value', osds.setMaxOsd),
    command('osd out', 'rw', ['ids*'], 'set osd(s) <id> [<id>...] out, or use <any|all> to set all osds out', osds.out),
    command(
      'osd in',
      'rw',
      ['ids*'],
      'set osd(s) <id> [<id>...] in, can use <any|all> to automatically set all previously out osds in',
      osds.in,
    ),
    command('osd down', 'rw', ['ids*'], 'set osd(s) <id> [<id>...] down, or use <any|all> to set all osds down', osds.down),
    command(
      'osd lost',
      'rw',
      ['id', 'sure?'],
      'mark osd as permanently lost. THIS DESTROYS DATA IF NO MORE REPLICAS EXIST, BE CAREFUL',
      osds.lost,
    ),
    command('osd rm', 'rw', ['ids*'], 'remove osd(s) <id> [<id>...]', osds.rm),
    command('osd purge', 'rw', ['id', 'sure?'], 'purge all osd data from the monitors including the CRUSH position', osds.purge),
    command(
      'osd destroy',
      'rw',
      ['id', 'sure?'],
      'mark osd as being destroyed. Keeps the ID intact, the OSD must be created anew',
      osds.destroy,
    ),
    command('osd new', 'rw', ['uuid', 'id?'], 'create a new OSD; its id is answered', osds.create),
    command('osd create', 'rw', ['uuid?', 'id?'], 'create new osd (with optional UUID and ID)', osds.create),
    command('osd reweight', 'rw', ['id', 'weight'], 'reweight osd to 0.0 < <weight> < 1.0', osds.reweight),
    command(
      'osd primary-affinity',
      'rw',
      ['id', 'weight'],
      'adjust osd primary-affinity from 0.0 <= <weight> <= 1.0',
      osds.primaryAffinity,
    ),
    command('osd set', 'rw', ['key', 'sure?'], `set <${Object.keys(SETTABLE).join('|')}>`, osds.set),
    command('osd unset', 'rw', ['key'], `unset <${Object.keys(SETTABLE).join('|')}>`, osds.unset),
    command('osd pause', 'rw', [], 'pause osd', osds.pause),
    command('osd unpause', 'rw', [], 'unpause osd', osds.unpause),
    command('osd map', 'r', ['pool', 'object', 'nspace?'], 'find pg for <object> in <pool> with [namespace]', osds.mapObject),
    command('osd find', 'r', ['id'], 'find osd <id> in the CRUSH map and show its location', osds.find),
    command('osd metadata', 'r', ['id?'], 'fetch metadata for osd {id} (default all)', osds.metadata),
    command('osd set-full-ratio', 'rw', ['ratio'], 'set usage ratio at which OSDs are marked full', osds.fullRatio),
    command(
      'osd set-backfillfull-ratio',
      'rw',
      ['ratio'],
      'set usage ratio at which OSDs are marked too full to backfill',
      osds.backfillfullRatio,
    ),
    command('osd set-nearfull-ratio', 'rw', ['ratio'], 'set usage ratio at which OSDs are marked near-full', osds.nearfullRatio),
    command('osd pg-temp', 'rw', ['pgid', 'id*'], 'set pg_temp mapping pgid:[<id> [<id>...]] (developers only)', osds.pgTemp),
    command('osd pg-upmap', 'rw', ['pgid', 'id*'], 'set pg_upmap mapping <pgid>:[<id> [<id>...]]', osds.upmap),
    command('osd rm-pg-upmap', 'rw', ['pgid'], 'clear pg_upmap mapping for <pgid>', osds.rmUpmap),
    command('osd pg-upmap-items', 'rw', ['pgid', 'id*'], 'set pg_upmap_items mapping <pgid>:{<id> to <id>, [...]}', osds.upmapItems),
    command('osd rm-pg-upmap-items', 'rw', ['pgid'], 'clear pg_upmap_items mapping for <pgid>', osds.rmUpmapItems),
    command('osd blocklist ls', 'r', [], 'show blocklisted clients', osds.blocklistLs),
    command(
      'osd blocklist add',
      'rw',
      ['addr', 'expire?'],
      'add <addr> to blocklist (optionally until <expire> seconds from now)',
      osds.blocklistAdd,
    ),
    command('osd blocklist rm', 'rw', ['addr'], 'remove <addr> from blocklist', osds.blocklistRm),
    command('osd blocklist clear', 'rw', [], 'clear all blocklisted clients', osds.blocklistClear),
    command('osd blocked-by', 'r', [], 'print histogram of which OSDs are blocking their peers', osds.blockedBy),
    command('osd utilization', 'r', [], 'get basic pg distribution stats', osds.utilization),
  ]
}

class OsdCommands {
  readonly #osdmap: OsdMapService
  readonly #pgmap: PgMapService

  constructor(osdmap: OsdMapService, pgmap: PgMapService) {
    this.#osdmap = osdmap
    this.#pgmap = pgmap
  }
  get #map(): OSDMap {
    return mapOf(this.#osdmap)
  }
  get #pending() {
    mapOf(this.#osdmap)
    return this.#osdmap.pending
  }
  #mapAt(request: CommandRequest): OSDMap {
    const epoch = optionalWhole(request, 'epoch')
    if (epoch === undefined || epoch === 0) return this.#map
    const map = this.#osdmap.mapAt(epoch)
    if (!map) throw missing(`there is no map for epoch ${epoch}`)
    return map
  }
  #osdArg(request: CommandRequest): number {
    const id = osdIdOf(text(request, 'id'))
    if (!this.#pending.osd(id)) throw missing(`osd.${id} does not exist`)
    return id
  }

  stat(request: CommandRequest, context: MonContext): CommandResult {
    const map = this.#map
    const { upMs, inMs } = this.#osdmap.stamps
    const [up, inside] = [map.osds.filter((osd) => osd.up).length, map.osds.filter((osd) => osd.weight > 0).length]
    const remapped = remappedCount(map)
    const json = {
      epoch: map.epoch,
      num_osds: map.osds.length,
      num_up_osds: up,
      osd_up_since: Math.floor(upMs / 1000),
      num_in_osds: inside,
      osd_in_since: Math.floor(inMs / 1000),
      num_remapped_pgs: remapped,
    }
    const since = (ms: number): string => (ms > 0 ? ` (since ${ageText(context.nowMs - ms)})` : '')
    const tail = remapped > 0 ? `; ${remapped} remapped pgs` : ''
    return answer(request, json, `${map.osds.length} osds: ${up} up${since(upMs)}, ${inside} in${since(inMs)}; epoch: e${map.epoch}${tail}`)
  }
  dump(request: CommandRequest): CommandResult {
    const map = this.#mapAt(request)
    return answer(request, mapJson(map, this.#osdmap.stamps), () => mapText(map))
  }
  list(request: CommandRequest): CommandResult {
    const ids = this.#mapAt(request).osds.map(({ id }) => id)
    return answer(request, ids, ids.join('\n'))
  }
  getMap(request: CommandRequest): CommandResult {
    const map = this.#mapAt(request)
    return { rc: 0, outs: `got osdmap epoch ${map.epoch}`, out: map.encode() }
  }
  getMaxOsd(request: CommandRequest): CommandResult {
    const { epoch, maxOsd } = this.#map
    return answer(request, { epoch, max_osd: maxOsd }, `max_osd = ${maxOsd} in epoch ${epoch}`)
  }
  setMaxOsd(request: CommandRequest): CommandResult {
    const newmax = whole(request, 'newmax', { max: LISTED_MAX })
    const blocking = this.#pending.osds.find(({ id }) => id >= newmax)
    if (blocking)
      throw new SepiolaError('EBUSY', `cannot shrink max_osd to ${newmax} because osd.${blocking.id} (and possibly others) still in use`)
    this.#pending.setMaxOsd(newmax)
    return committed(`set new max_osd = ${newmax}`)
  }

  /** Does something to each OSD named; what is so already is said, not refused. */
  #each(request: CommandRequest, change: (id: number) => string): CommandResult {
    const outs = osdIds(request, 'ids', this.#map).map((id) => (this.#pending.osd(id) ? change(id) : `osd.${id} does not exist. `))
    return committed(outs.join(''))
  }
  out(request: CommandRequest): CommandResult {
    return this.#each(request, (id) => {
      if (this.#pending.osd(id)?.weight === 0) return `osd.${id} is already out. `
      this.#pending.editOsd(id, { weight: 0, autoOut: false, oldWeight: 0 })
      return `marked out osd.${id}. `
    })
  }
  in(request: CommandRequest): CommandResult {
    return this.#each(request, (id) => {
      const osd = this.#pending.osd(id)
      if (osd?.weight !== 0) return `osd.${id} is already in. `
      this.#pending.editOsd(id, { weight: osd.oldWeight || OSD_IN, autoOut: false, oldWeight: 0 })
      return `marked in osd.${id}. `
    })
  }
  down(request: CommandRequest, context: MonContext): CommandResult {
    return this.#each(request, (id) => {
      if (!this.#pending.osd(id)?.up) return `osd.${id} is already down. `
      this.#pending.markDown(id, context.nowMs, false)
      return `marked down osd.${id}. `
    })
  }
  rm(request: CommandRequest): CommandResult {
    const ids = osdIds(request, 'ids', this.#map)
    const up = ids.find((id) => this.#pending.osd(id)?.up)
    if (up !== undefined) throw new SepiolaError('EBUSY', `osd.${up} is still up; must be down before removal. `)
    return this.#each(request, (id) => {
      this.#pending.removeOsd(id)
      return `removed osd.${id}${ids.length > 1 ? ', ' : ''}`
    })
  }
  lost(request: CommandRequest): CommandResult {
    const id = this.#osdArg(request)
    if (!isSure(request)) {
      throw new SepiolaError(
        'EPERM',
        'are you SURE?  this might mean real, permanent data loss.  pass --yes-i-really-mean-it if you really do.',
      )
    }
    const osd = this.#pending.osd(id)
    if (osd?.up) throw new SepiolaError('EBUSY', `osd.${id} is not down or doesn't exist`)
    this.#pending.editOsd(id, { lostAt: Math.max(osd?.downAt ?? 0, 1), deadEpoch: this.#pending.epoch })
    return committed(`marked osd lost in epoch ${osd?.downAt ?? 0}`)
  }
  #mustBeSureOfDown(id: number, what: string, request: CommandRequest): void {
    if (!isSure(request)) {
      throw new SepiolaError(
        'EPERM',
        `Are you SURE?  Did you verify with 'ceph osd safe-to-destroy osd.${id}'?  This will ${what}.  Pass --yes-i-really-mean-it if you are really sure.`,
      )
    }
    if (this.#pending.osd(id)?.up) throw new SepiolaError('EBUSY', `osd.${id} is not \`down\`.`)
  }
  purge(request: CommandRequest): CommandResult {
    const id = osdIdOf(text(request, 'id'))
    if (!this.#pending.osd(id)) return committed(`osd.${id} does not exist. `)
    this.#mustBeSureOfDown(id, 'mean real, permanent data loss, as well as deletion of cephx and lockbox keys', request)
    if (this.#pending.crush.itemNames.has(id)) this.#pending.editCrush((crush) => removeItem(crush, id))
    this.#pending.removeOsd(id)
    return committed(`purged osd.${id}`)
  }
  destroy(request: CommandRequest): CommandResult {
    const id = this.#osdArg(request)
    this.#mustBeSureOfDown(id, 'mean real, permanent data loss', request)
    this.#pending.editOsd(id, { uuid: '', upFrom: 0, downAt: 0, lostAt: this.#pending.epoch, weight: 0, autoOut: true, oldWeight: OSD_IN })
    return committed(`destroyed osd.${id}`)
  }
  create(request: CommandRequest): CommandResult {
    const uuid = textArg(request, 'uuid') ?? ''
    if (uuid !== '' && !/^[0-9a-fA-F-]{36}$/.test(uuid)) throw invalid(`'${uuid}' is not a uuid`)
    const osds = this.#pending.osds
    const same = uuid === '' ? undefined : osds.find((osd) => osd.uuid === uuid)
    const wanted = textArg(request, 'id')
    if (same) {
      if (wanted !== undefined && osdIdOf(wanted) !== same.id) throw new SepiolaError('EEXIST', `uuid ${uuid} is osd.${same.id}'s`)
      return { ...answer(request, { osdid: same.id }, String(same.id)), afterCommit: true }
    }
    let id = 0
    if (wanted !== undefined) id = osdIdOf(wanted)
    else while (this.#pending.osd(id)) id++
    const known = this.#pending.osd(id)
    if (known && known.uuid !== '') throw new SepiolaError('EEXIST', `osd.${id} exists already`)
    if (known) this.#pending.editOsd(id, { uuid })
    else this.#pending.createOsd(id, { uuid })
    return { ...answer(request, { osdid: id }, String(id)), afterCommit: true }
  }
  reweight(request: CommandRequest): CommandResult {
    const id = this.#osdArg(request)
    const weight = Math.floor(real(request, 'weight', { min: 0, max: 1 }) * 0x10000)
    this.#pending.editOsd(id, { weight, autoOut: false })
    return committed(`reweighted osd.${id} to ${textArg(request, 'weight')} (${weight.toString(16)})`)
  }
  primaryAffinity(request: CommandRequest): CommandResult {
    const id = this.#osdArg(request)
    const primaryAffinity = Math.floor(real(request, 'weight', { min: 0, max: 1 }) * 0x10000)
    this.#pending.editOsd(id, { primaryAffinity })
    return committed(`set osd.${id} primary-affinity to ${textArg(request, 'weight')} (${(primaryAffinity / 0x10000).toFixed(7)})`)
  }

  #flags(key: string, on: boolean): CommandResult {
    const names = Object.hasOwn(SETTABLE, key) ? SETTABLE[key] : undefined
    if (!names) throw invalid(`unrecognized flag '${key}': use one of ${Object.keys(SETTABLE).join(', ')}`)
    const bits = names.reduce((sum, name) => sum | MapFlag[name], 0)
    this.#pending.setFlags(on ? this.#pending.flags | bits : this.#pending.flags & ~bits)
    return committed(`${names.join(',')} is ${on ? 'set' : 'unset'}`)
  }
  set(request: CommandRequest): CommandResult {
    return this.#flags(text(request, 'key'), true)
  }
  unset(request: CommandRequest): CommandResult {
    return this.#flags(text(request, 'key'), false)
  }
  pause(): CommandResult {
    return this.#flags('pause', true)
  }
  unpause(): CommandResult {
    return this.#flags('pause', false)
  }

  mapObject(request: CommandRequest): CommandResult {
    const map = this.#map
    const poolName = text(request, 'pool')
    const pool = map.poolByName(poolName) ?? map.pools.get(/^\d+$/.test(poolName) ? Number(poolName) : -1)
    if (!pool) throw missing(`pool ${poolName} does not exist`)
    const object = text(request, 'object')
    const namespace = textArg(request, 'nspace') ?? ''
    const hash = map.objectHash(object, namespace)
    const pg = map.hashToPg(pool, hash)
    const { up, upPrimary, acting, actingPrimary } = map.pgToUpActing(pg)
    const full = namespace === '' ? object : `${namespace}/${object}`
    const raw = `${pool.id}.${hash.toString(16)}`
    const json = {
      epoch: map.epoch,
      pool: pool.name,
      pool_id: pool.id,
      objname: full,
      raw_pgid: raw,
      pgid: pgIdString(pg),
      up,
      up_primary: upPrimary,
      acting,
      acting_primary: actingPrimary,
    }
    return answer(
      request,
      json,
      `osdmap e${map.epoch} pool '${pool.name}' (${pool.id}) object '${full}' -> pg ${raw} (${pgIdString(pg)}) -> up (${setText(up)}, p${upPrimary}) acting (${setText(acting)}, p${actingPrimary})`,
    )
  }
  find(request: CommandRequest): CommandResult {
    const id = this.#osdArg(request)
    const map = this.#map
    const osd = map.osd(id)
    const location = Object.fromEntries(map.crush.locationOf(id))
    const json = {
      osd: id,
      addrs: { addrvec: osd?.addr ? [{ type: 'v2', addr: `${osd.addr.host}:${osd.addr.port}`, nonce: osd.addr.nonce }] : [] },
      osd_fsid: osd?.uuid ?? '',
      host: this.#osdmap.metadata(id)?.['hostname'] ?? location['host'] ?? '',
      crush_location: location,
    }
    return answer(request, json, JSON.stringify(json, undefined, 4))
  }
  metadata(request: CommandRequest): CommandResult {
    const one = (id: number): object => {
      const osd = this.#map.osd(id)
      return {
        id,
        ...this.#osdmap.metadata(id),
        back_addr: addrString(osd?.addr),
        front_addr: addrString(osd?.addr),
        hb_back_addr: addrString(osd?.hbAddr),
      }
    }
    const json = textArg(request, 'id') === undefined ? this.#map.osds.map(({ id }) => one(id)) : one(this.#osdArg(request))
    return answer(request, json, JSON.stringify(json, undefined, 4))
  }

  #ratio(request: CommandRequest, which: 'full' | 'backfillfull' | 'nearfull'): CommandResult {
    const ratio = real(request, 'ratio', { min: 0, max: 1 })
    this.#pending.setRatio(which, ratio)
    return committed(`osd set-${which}-ratio ${ratio}`)
  }
  fullRatio(request: CommandRequest): CommandResult {
    return this.#ratio(request, 'full')
  }
  backfillfullRatio(request: CommandRequest): CommandResult {
    return this.#ratio(request, 'backfillfull')
  }
  nearfullRatio(request: CommandRequest): CommandResult {
    return this.#ratio(request, 'nearfull')
  }

  #members(request: CommandRequest): number[] {
    const words = request.args['id'] === undefined ? [] : [request.args['id']].flat().map(String)
    const ids = words.map(osdIdOf)
    for (const id of ids) if (!this.#map.exists(id)) throw missing(`osd.${id} does not exist`)
    return ids
  }
  pgTemp(request: CommandRequest): CommandResult {
    const pg = pgArg(request, this.#map)
    const ids = this.#members(request)
    if (new Set(ids).size !== ids.length) throw invalid('an OSD can be in an acting set once only')
    this.#pending.setPgTemp(pg, ids)
    return committed(`set ${pgIdString(pg)} pg_temp mapping to ${setText(ids)}`)
  }
  upmap(request: CommandRequest): CommandResult {
    const pg = pgArg(request, this.#map)
    const ids = this.#members(request)
    const size = this.#map.pools.get(pg.pool)?.size ?? 0
    if (ids.length === 0 || ids.length > size) throw invalid(`num of osds (${ids.length}) must be between 1 and pool size (${size})`)
    if (new Set(ids).size !== ids.length) throw invalid('osds must be distinct')
    this.#pending.setUpmap(pg, ids)
    return committed(`set ${pgIdString(pg)} pg_upmap mapping to ${setText(ids)}`)
  }
  rmUpmap(request: CommandRequest): CommandResult {
    const pg = pgArg(request, this.#map)
    this.#pending.setUpmap(pg, undefined)
    return committed(`clear ${pgIdString(pg)} pg_upmap mapping`)
  }
  upmapItems(request: CommandRequest): CommandResult {
    const pg = pgArg(request, this.#map)
    const ids = this.#members(request)
    const size = this.#map.pools.get(pg.pool)?.size ?? 0
    if (ids.length < 2 || ids.length % 2 !== 0) throw invalid('you must specify pairs of osds')
    if (ids.length / 2 > size) throw invalid(`num of osd pairs (${ids.length / 2}) > pool size (${size})`)
    const pairs: [number, number][] = []
    for (let i = 0; i < ids.length; i += 2) {
      const [from, to] = [ids[i] as number, ids[i + 1] as number]
      if (from === to) throw invalid(`from osd.${from} to itself maps nothing`)
      pairs.push([from, to])
    }
    this.#pending.setUpmapItems(pg, pairs)
    return committed(`set ${pgIdString(pg)} pg_upmap_items mapping to [${pairs.map(([from, to]) => `${from}->${to}`).join(',')}]`)
  }
  rmUpmapItems(request: CommandRequest): CommandResult {
    const pg = pgArg(request, this.#map)
    this.#pending.setUpmapItems(pg, undefined)
    return committed(`clear ${pgIdString(pg)} pg_upmap_items mapping`)
  }

  blocklistLs(request: CommandRequest): CommandResult {
    const entries = [...this.#map.blocklist].map(([addr, untilMs]) => ({ addr, until: new Date(untilMs).toISOString() }))
    const result = answer(request, entries, () => entries.map(({ addr, until }) => `${addr} ${until}`).join('\n'))
    return { ...result, outs: `listed ${entries.length} entries` }
  }
  #blocklistAddr(request: CommandRequest): string {
    const addr = text(request, 'addr')
    const instance = parseInstance(addr)
    if (!instance) throw invalid(`not an address (host:port/nonce): '${addr}'`)
    if (!namesSomebody(instance)) throw invalid(`'${addr}' names no client: give its nonce, or a host`)
    return instanceString(instance)
  }
  blocklistAdd(request: CommandRequest, context: MonContext): CommandResult {
    const addr = this.#blocklistAddr(request)
    const seconds = textArg(request, 'expire') === undefined ? BLOCKLIST_SECONDS : real(request, 'expire', { min: 0, max: 1e9 })
    if (this.#map.blocklist.size >= BLOCKLIST_MAX) throw new SepiolaError('ENOSPC', 'the blocklist is full')
    const untilMs = context.nowMs + Math.round(seconds * 1000)
    this.#pending.setBlocklist(addr, untilMs)
    return committed(`blocklisting ${addr} until ${new Date(untilMs).toISOString()} (${seconds} sec)`)
  }
  blocklistRm(request: CommandRequest): CommandResult {
    const addr = this.#blocklistAddr(request)
    if (!this.#map.blocklist.has(addr)) return committed(`${addr} isn't blocklisted`)
    this.#pending.setBlocklist(addr, undefined)
    return committed(`un-blocklisting ${addr}`)
  }
  blocklistClear(): CommandResult {
    for (const addr of this.#map.blocklist.keys()) this.#pending.setBlocklist(addr, undefined)
    return committed(' removed all blocklist entries')
  }

  blockedBy(request: CommandRequest): CommandResult {
    const counts = new Map<string, number>()
    for (const { report } of this.#pgmap.views()) {
      for (const id of report?.blockedBy ?? []) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    const rows = [...counts].map(([osd, num_blocked]) => ({ osd: osdIdOrWord(osd), num_blocked }))
    return answer(request, rows, () =>
      ['osd  num_blocked', ...rows.map((row) => `${String(row.osd).padStart(3)}  ${row.num_blocked}`)].join('\n'),
    )
  }
  utilization(request: CommandRequest): CommandResult {
    const map = this.#map
    const counts = new Map(map.osds.filter(({ weight }) => weight > 0).map(({ id }) => [id, 0]))
    for (const { placed } of this.#pgmap.views()) for (const id of placed.up) if (counts.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1)
    const values = [...counts.values()]
    const avg = values.length > 0 ? values.reduce((sum, n) => sum + n, 0) / values.length : 0
    const deviation = values.length > 0 ? Math.sqrt(values.reduce((sum, n) => sum + (n - avg) ** 2, 0) / values.length) : 0
    const sorted = [...counts].sort((a, b) => a[1] - b[1])
    const [least, most] = [sorted[0] ?? [-1, 0], sorted.at(-1) ?? [-1, 0]]
    const json = {
      utilization: {
        avg_pgs: avg,
        std_dev: deviation,
        min_pg: least[1],
        min_pg_osd: least[0],
        max_pg: most[1],
        max_pg_osd: most[0],
      },
    }
    return answer(request, json, () =>
      [`avg ${avg}`, `stddev ${deviation}`, `min osd.${least[0]} with ${least[1]} pgs`, `max osd.${most[0]} with ${most[1]} pgs`].join(
        '\n',
      ),
    )
  }
}

const osdIdOrWord = (word: string): number | string => (/^\d+$/.test(word) ? Number(word) : word)
