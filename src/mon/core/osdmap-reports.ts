// What OSDs report to the leader: that they boot, live, fail or stop, which epochs they have activated, which acting sets they want.
// State here is the reign's own; a new leader learns it again from the reports that follow.

import { fromUtf8 } from '../../base/mod.ts'
import { CrushError, createOrMove, type MapAddr, OSD_IN, type OSDMap, type OsdInfo, toFixedWeight } from '../../maps/mod.ts'
import type { OsdMapService } from './osdmap.ts'
import { addrString, isAddr, isAddressed, type LooseAddr, sameAddr } from './osdmap-address.ts'
import { FailureReports } from './osdmap-failures.ts'
import type { DaemonReply, DaemonMessage as Message, MonContext } from './service.ts'

type Boot = Extract<Message, { type: 'OsdBoot' }>
type Failure = Extract<Message, { type: 'OsdFailure' }>
type PgTemp = Extract<Message, { type: 'OsdPgTemp' }>

const PG_TEMP_MAX = 10_000
const METADATA_MAX = 64
const TIB = 2 ** 40
/** Reports of silence do not take the cluster below this share of OSDs up: then it is more likely the reporters who are cut off. */
const MIN_UP_RATIO = 0.3

interface Beacon {
  readonly atMs: number
  readonly minLastEpochClean: number
}

export class OsdReports {
  readonly #service: OsdMapService
  readonly failures = new FailureReports()
  readonly #beacons = new Map<number, Beacon>()
  /** Boots of OSDs that the map still has up in an earlier life: they go on once that is down. */
  #boots: { message: Boot; context: MonContext }[] = []

  constructor(service: OsdMapService) {
    this.#service = service
  }

  begin(context: MonContext): void {
    this.end()
    for (const { id, up } of this.#service.map?.osds ?? []) if (up) this.#heard(id, context)
  }
  end(): void {
    this.failures.clear()
    this.#beacons.clear()
    this.#boots = []
  }
  follow(map: OSDMap): void {
    this.failures.keepOnly((id) => map.isUp(id))
    for (const id of this.#beacons.keys()) if (!map.isUp(id)) this.#beacons.delete(id)
  }
  /** When an OSD that is up last spoke to the monitors, monotonic. */
  lastHeard(id: number, context: MonContext): number {
    const beacon = this.#beacons.get(id)
    if (beacon) return beacon.atMs
    this.#heard(id, context)
    return context.monotonicMs
  }
  minLastEpochClean(map: OSDMap | undefined): number {
    const floors = (map?.osds ?? []).filter(({ up }) => up).map(({ id }) => this.#beacons.get(id)?.minLastEpochClean ?? 0)
    return floors.length === 0 ? 0 : Math.min(...floors)
  }
  #heard(id: number, context: MonContext, minLastEpochClean?: number): void {
    const known = this.#beacons.get(id)
    this.#beacons.set(id, { atMs: context.monotonicMs, minLastEpochClean: minLastEpochClean ?? known?.minLastEpochClean ?? 0 })
  }

  handle(message: Message, context: MonContext): readonly DaemonReply[] {
    switch (message.type) {
      case 'OsdBoot':
        this.#boot(message, context)
        break
      case 'OsdBeacon': {
        const { osd, minLastEpochClean } = message.body
        if (this.#service.map?.isUp(osd)) this.#heard(osd, context, minLastEpochClean)
        break
      }
      case 'OsdFailure':
        this.#failure(message, context)
        break
      case 'OsdAlive':
        this.#alive(message.body.osd, message.body.wantUpThru)
        break
      case 'OsdPgTemp':
        this.#pgTemp(message, context)
        break
      case 'OsdMarkMeDown':
        this.#markMeDown(message.body.osd, message.body.addr, context)
        break
    }
    return []
  }

  // ---- boot

  /** Takes up boots whose former life is down by now. */
  replayBoots(map: OSDMap): void {
    if (this.#boots.length === 0) return
    const ready = this.#boots.filter(({ message }) => !map.isUp(message.body.osd))
    this.#boots = this.#boots.filter(({ message }) => map.isUp(message.body.osd))
    for (const { message, context } of ready) this.#boot(message, context)
  }

  #boot(message: Boot, context: MonContext): void {
    const { body } = message
    const { pending, map } = this.#service
    const id = body.osd
    if (!map || !isAddr(body.addr)) return
    if (body.fsid !== '' && body.fsid !== map.fsid) {
      context.clog('error', `osd.${id} boots with cluster fsid ${body.fsid}, not ${map.fsid}: ignored`)
      return
    }
    const known = pending.osd(id)
    if (known?.uuid && body.uuid && known.uuid !== body.uuid) {
      context.clog('error', `osd.${id} boots with uuid ${body.uuid}, but the map has ${known.uuid}: ignored`)
      return
    }
    if ((pending.flags & FLAG_NOUP) !== 0) {
      context.log.info({ osd: id }, 'boot is ignored while noup is set')
      return
    }
    if (known?.up) {
      if (sameAddr(known.addr, body.addr)) return
      // Another life of this OSD is up in the map. Its store is ours now, so it is dead; peers must see it down before they see us up.
      if (map.isUp(id)) {
        pending.markDown(id, context.nowMs, true)
        this.#boots = [...this.#boots.filter((b) => b.message.body.osd !== id), { message, context }]
      }
      return
    }
    if (!known) pending.createOsd(id, {})
    this.#place(message, context)
    pending.editOsd(id, this.#bootFields(pending.osd(id) as OsdInfo, message, known === undefined))
    pending.metadata.set(id, metadataOf(message))
    this.#heard(id, context, 0)
    context.clog('info', `osd.${id} [${addrString(body.addr)}] boot`)
  }

  #bootFields(osd: OsdInfo, { body }: Boot, isNew: boolean): Partial<OsdInfo> {
    const { pending } = this.#service
    const noin = (pending.flags & FLAG_NOIN) !== 0
    const comesIn = !noin && osd.weight === 0 && (isNew || osd.autoOut || osd.upFrom === 0)
    return {
      up: true,
      addr: addrOf(body.addr),
      hbAddr: addrOf(body.hbAddr) ?? addrOf(body.addr),
      uuid: osd.uuid || body.uuid,
      upFrom: pending.epoch,
      downStampMs: 0,
      ...(osd.upFrom > 0 && osd.downAt > osd.upFrom
        ? { lastCleanBegin: osd.upFrom, lastCleanEnd: Math.max(osd.upFrom, Math.min(body.epoch, osd.downAt)) }
        : {}),
      ...(comesIn ? { weight: osd.autoOut && osd.oldWeight > 0 ? osd.oldWeight : OSD_IN } : {}),
      autoOut: comesIn ? false : osd.autoOut,
      ...(comesIn ? { oldWeight: 0 } : {}),
    }
  }

  #place({ body }: Boot, context: MonContext): void {
    const location: Record<string, string> = { root: 'default', host: body.metadata['hostname'] || 'localhost' }
    for (const { key, value } of body.crushLocation.slice(0, 16)) if (key && value) location[key] = fromUtf8(value)
    const tebibytes = body.crushWeight > 0 ? 0 : Math.max(0.0001, Math.round((body.totalBytes / TIB) * 1e4) / 1e4)
    const weight = body.crushWeight > 0 ? body.crushWeight : toFixedWeight(tebibytes)
    const deviceClass = body.deviceClass === '' ? {} : { deviceClass: body.deviceClass }
    try {
      this.#service.pending.editCrush((crush) => createOrMove(crush, body.osd, weight, location, deviceClass))
    } catch (error) {
      if (!(error instanceof CrushError)) throw error
      context.clog('warn', `osd.${body.osd} has no place in the CRUSH map: ${error.message}`)
    }
  }

  // ---- failure

  #failure({ body, from }: Failure, context: MonContext): void {
    const { map, pending } = this.#service
    const reporter = Number(from.slice('osd.'.length))
    const target = map?.osd(body.target)
    if (!map?.isUp(reporter) || !target?.up || !pending.osd(body.target)?.up) return
    // A report about an earlier life says nothing of this one.
    if (!isAddressed(body.targetAddr, target.addr)) return
    if (!body.failed) {
      if (this.failures.retract(body.target, reporter)) {
        context.clog('debug', `osd.${body.target} failure report canceled by osd.${reporter}`)
      }
      return
    }
    if (body.immediate) {
      if ((pending.flags & FLAG_NODOWN) !== 0) return
      context.clog('info', `osd.${body.target} failed (connection refused reported by osd.${reporter})`)
      pending.markDown(body.target, context.nowMs, true)
      return
    }
    this.failures.add(body.target, reporter, context.monotonicMs - Math.max(0, body.failedForMs))
    context.clog('debug', `osd.${body.target} reported failed by osd.${reporter}`)
    this.judge(body.target, context)
  }

  /** Marks an OSD down when enough reporters have missed it for long enough. */
  judge(id: number, context: MonContext): void {
    const { map, pending } = this.#service
    if (!map || !pending.osd(id)?.up || (pending.flags & FLAG_NODOWN) !== 0) return
    const level = map.crush.typeId(context.options.get('mon_osd_reporter_subtree_level')) ?? 0
    const subtreeOf = (osd: number): string => String(level === 0 ? osd : (map.crush.ancestorOfType(osd, level) ?? osd))
    const others = new Set(map.osds.filter((osd) => osd.up && osd.id !== id).map((osd) => subtreeOf(osd.id)))
    // Where fewer can report than are asked for, all who can are enough.
    const needed = Math.max(1, Math.min(context.options.get('mon_osd_min_down_reporters'), others.size))
    const graceMs = context.options.get('osd_heartbeat_grace_ms')
    if (!this.failures.isConvincing(id, { nowMs: context.monotonicMs, graceMs, needed, subtreeOf })) return
    const osds = pending.osds
    const stillUp = osds.filter((osd) => osd.up).length - 1
    if (stillUp / osds.length < MIN_UP_RATIO && stillUp > 0) return
    const reports = this.failures.of(id)
    const since = Math.round(context.monotonicMs - Math.min(...reports.map((r) => r.sinceMs))) / 1000
    context.clog(
      'info',
      `osd.${id} failed (${locationText(map, id)}) (${reports.length} reporters from different ${context.options.get('mon_osd_reporter_subtree_level')} after ${since.toFixed(3)} >= grace ${(graceMs / 1000).toFixed(3)})`,
    )
    pending.markDown(id, context.nowMs, false)
  }

  #markMeDown(id: number, addr: string, context: MonContext): void {
    const { pending } = this.#service
    const osd = pending.osd(id)
    if (!osd?.up || !isAddressed(addr, osd.addr) || (pending.flags & FLAG_NODOWN) !== 0) return
    context.clog('info', `osd.${id} marked itself down and dead`)
    pending.markDown(id, context.nowMs, true)
  }

  // ---- PGs

  #alive(id: number, wantUpThru: number): void {
    const { pending, map } = this.#service
    const osd = pending.osd(id)
    if (!map || !osd?.up || osd.upThru >= wantUpThru) return
    pending.editOsd(id, { upThru: Math.min(wantUpThru, map.epoch) })
  }

  #pgTemp({ body }: PgTemp, context: MonContext): void {
    const { pending, map } = this.#service
    if (!map?.isUp(body.osd)) return
    for (const { pg, osds = [] } of body.pgTemp.slice(0, PG_TEMP_MAX)) {
      const id = { pool: pg?.pool ?? 0, seed: pg?.seed ?? 0 }
      const pool = pending.pool(id.pool)
      const wanted = osds ?? []
      if (!pool || id.seed >= pool.pgNum || wanted.length > pool.size) continue
      if (!wanted.every((osd) => map.exists(osd)) || new Set(wanted).size !== wanted.length) continue
      const now = pending.pgTempOf(id)
      if (!body.forced && now.length === wanted.length && now.every((osd, i) => osd === wanted[i])) continue
      pending.setPgTemp(id, wanted)
      // The acting set begins a new interval, whose primary will ask for this next.
      this.#alive(body.osd, Math.min(body.epoch, map.epoch))
    }
    context.log.debug({ osd: body.osd, pgs: body.pgTemp.length }, 'pg_temp')
  }
}

const FLAG_NOUP = 1 << 5
const FLAG_NODOWN = 1 << 6
const FLAG_NOIN = 1 << 8

const addrOf = (addr: LooseAddr): MapAddr | undefined =>
  isAddr(addr) ? { host: addr.host as string, port: addr.port as number, nonce: addr.nonce ?? 0 } : undefined

function metadataOf({ body }: Boot): Record<string, string> {
  const entries = Object.entries(body.metadata)
    .slice(0, METADATA_MAX)
    .map(([key, value]) => [key.slice(0, 128), String(value).slice(0, 1024)])
  return Object.fromEntries(entries) as Record<string, string>
}

/** "root=default,host=a" */
export const locationText = (map: OSDMap, id: number): string =>
  [...map.crush.locationOf(id)]
    .reverse()
    .map(([type, name]) => `${type}=${name}`)
    .join(',')
