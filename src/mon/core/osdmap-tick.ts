// What the passing of time does to the OSDMap: silent OSDs go down, those down for long go out, pools fill, blocklist entries expire.
import { MapFlag, PoolFlag } from '../../maps/mod.ts'
import { forgetPurgedSnaps } from './commands-snap.ts'
import type { OsdMapService } from './osdmap.ts'
import type { OsdReports } from './osdmap-reports.ts'
import type { PgMapService } from './pgmap.ts'
import type { MonContext } from './service.ts'

export class OsdTicker {
  readonly #service: OsdMapService
  readonly #reports: OsdReports
  readonly #pgmap: PgMapService

  constructor(service: OsdMapService, reports: OsdReports, pgmap: PgMapService) {
    this.#service = service
    this.#reports = reports
    this.#pgmap = pgmap
  }

  tick(context: MonContext): void {
    for (const id of this.#reports.failures.targets) this.#reports.judge(id, context)
    this.#downSilent(context)
    this.#outLongDown(context)
    this.#fillPools(context)
    forgetPurgedSnaps(this.#service, this.#pgmap)
    const { pending } = this.#service
    for (const [addr, untilMs] of pending.base.blocklist) if (untilMs <= context.nowMs) pending.setBlocklist(addr, undefined)
  }

  #downSilent(context: MonContext): void {
    const { pending } = this.#service
    if ((pending.flags & MapFlag.nodown) !== 0) return
    const timeoutMs = context.options.get('mon_osd_beacon_timeout_ms')
    for (const { id, up } of pending.osds) {
      if (!up || !pending.base.isUp(id)) continue
      const silentMs = context.monotonicMs - this.#reports.lastHeard(id, context)
      if (silentMs < timeoutMs) continue
      context.clog('info', `osd.${id} marked down after no beacon for ${(silentMs / 1000).toFixed(3)} seconds`)
      pending.markDown(id, context.nowMs, false)
    }
  }

  #outLongDown(context: MonContext): void {
    const { pending } = this.#service
    const intervalMs = context.options.get('mon_osd_down_out_interval_ms')
    if (intervalMs === 0 || (pending.flags & MapFlag.noout) !== 0) return
    for (const osd of pending.osds) {
      if (osd.up || osd.weight === 0 || osd.downStampMs === 0) continue
      const downMs = context.nowMs - osd.downStampMs
      if (downMs < intervalMs) continue
      const osds = pending.osds
      if (osds.filter(({ weight }) => weight > 0).length / osds.length < context.options.get('mon_osd_min_in_ratio')) return
      context.clog('info', `Marking osd.${osd.id} out (has been down for ${Math.floor(downMs / 1000)} seconds)`)
      pending.editOsd(osd.id, { weight: 0, autoOut: true, oldWeight: osd.weight })
    }
  }

  /** A pool is full when an OSD that it may write to is, or its quota is used up. */
  #fillPools(context: MonContext): void {
    const { pending } = this.#service
    const { crush, fullRatio, nearfullRatio, backfillfullRatio } = pending.base
    const levelOf = new Map(
      this.#pgmap.osdStatsUp(pending.base).map(({ osd, totalBytes, usedBytes }) => {
        const used = totalBytes > 0 ? usedBytes / totalBytes : 0
        return [osd, used >= fullRatio ? 3 : used >= backfillfullRatio ? 2 : used >= nearfullRatio ? 1 : 0]
      }),
    )
    if (levelOf.size === 0) return
    for (const pool of pending.pools) {
      const rule = crush.rules[pool.crushRule]
      const devices = new Set((rule ? crush.takesOf(rule) : []).flatMap((take) => crush.devicesUnder(take)))
      const level = Math.max(0, ...[...devices].map((id) => levelOf.get(id) ?? 0))
      const used = this.#pgmap.poolSum(pool.id)
      const overQuota =
        (pool.quotaMaxBytes > 0 && used.bytes >= pool.quotaMaxBytes) || (pool.quotaMaxObjects > 0 && used.objects >= pool.quotaMaxObjects)
      const all = PoolFlag.full | PoolFlag.fullQuota | PoolFlag.nearfull | PoolFlag.backfillfull
      const now =
        (overQuota ? PoolFlag.full | PoolFlag.fullQuota : 0) |
        (level === 3 ? PoolFlag.full : level === 2 ? PoolFlag.backfillfull : level === 1 ? PoolFlag.nearfull : 0)
      if ((pool.flags & all) === now) continue
      if (overQuota && (pool.flags & PoolFlag.fullQuota) === 0) {
        context.clog('warn', `pool '${pool.name}' is full (running out of quota)`)
      }
      pending.editPool(pool.id, { flags: (pool.flags & ~all) | now })
    }
  }
}
