// What an OSD tells the monitors of itself and its PGs: that it lives, PG states and space, the up_thru and pg_temp that peering asks
// for. Requests of one turn go out together.
import type { MessageBody, MessageName } from '../../proto/mod.ts'
import { type PgId, pgIdString } from '../base/mod.ts'
import type { Env, TimerHandle } from '../env/mod.ts'
import type { OSDMap } from '../maps/mod.ts'
import type { StoreSpace } from '../store/types.ts'
import type { Pg } from './pg.ts'
import { pgStat } from './stats.ts'

const STATS_DELAY_MS = 50

export interface ReportsHost {
  readonly env: Env
  readonly whoami: number
  readonly epoch: number
  readonly isRunning: boolean
  readonly isActive: boolean
  readonly pgs: ReadonlyMap<string, Pg>
  readonly space: StoreSpace | undefined
  readonly heartbeatPeers: number[]
  guard(run: () => void): void
  report<N extends MessageName>(type: N, body: MessageBody<N> | object, options?: { keep?: string }): void
  forgetReport(slot: string): void
}

export class Reports {
  readonly #host: ReportsHost
  #dirtyStats = new Set<Pg>()
  #statsTimer: TimerHandle | undefined
  #statsSeq = 0
  lastStatsMs = 0
  #upThruWanted = 0
  #upThruQueued = false
  readonly #pgTempWanted = new Map<string, { pg: PgId; osds: readonly number[] }>()
  #pgTempQueued = false

  constructor(host: ReportsHost) {
    this.#host = host
  }
  stop(): void {
    this.#statsTimer?.cancel()
  }

  /** What the new map grants need not be asked for again. */
  mapChanged(map: OSDMap): void {
    if (this.#upThruWanted > 0 && (map.osd(this.#host.whoami)?.upThru ?? 0) >= this.#upThruWanted) {
      this.#upThruWanted = 0
      this.#host.forgetReport('alive')
    }
    this.#pruneTempWants()
  }

  wantUpThru(epoch: number): void {
    if (epoch <= this.#upThruWanted && this.#upThruQueued) return
    this.#upThruWanted = Math.max(this.#upThruWanted, epoch)
    if (this.#upThruQueued) return
    this.#upThruQueued = true
    this.#host.env.timers.soon(() => {
      this.#upThruQueued = false
      if (!this.#host.isRunning || this.#upThruWanted === 0) return
      this.#host.report('OsdAlive', { osd: this.#host.whoami, epoch: this.#host.epoch, wantUpThru: this.#upThruWanted }, { keep: 'alive' })
    })
  }
  wantPgTemp(pg: PgId, osds: readonly number[]): void {
    this.#pgTempWanted.set(pgIdString(pg), { pg, osds })
    if (this.#pgTempQueued) return
    this.#pgTempQueued = true
    this.#host.env.timers.soon(() => {
      this.#pgTempQueued = false
      if (!this.#host.isRunning || this.#pgTempWanted.size === 0) return
      const pgTemp = [...this.#pgTempWanted.values()].map((w) => ({ pg: w.pg, osds: [...w.osds] }))
      this.#host.report('OsdPgTemp', { osd: this.#host.whoami, epoch: this.#host.epoch, pgTemp })
    })
  }
  #pruneTempWants(): void {
    for (const cid of this.#pgTempWanted.keys()) if (!this.#host.pgs.get(cid)?.core.wantActing) this.#pgTempWanted.delete(cid)
  }

  beacon(): void {
    if (!this.#host.isActive) return
    let minLastEpochClean = this.#host.epoch
    for (const pg of this.#host.pgs.values()) minLastEpochClean = Math.min(minLastEpochClean, pg.core.info.history.lastEpochClean)
    this.#host.report('OsdBeacon', { osd: this.#host.whoami, epoch: this.#host.epoch, minLastEpochClean })
  }

  publish(pg: Pg): void {
    this.#dirtyStats.add(pg)
    if (this.#statsTimer || !this.#host.isRunning) return
    this.#statsTimer = this.#host.env.timers.after(STATS_DELAY_MS, () => {
      this.#statsTimer = undefined
      this.#host.guard(() => this.sendStats(false))
    })
  }
  sendStats(all: boolean): void {
    if (!this.#host.isActive) return
    this.lastStatsMs = this.#host.env.clock.monotonic()
    const pgs = all ? this.#host.pgs.values() : this.#dirtyStats.values()
    const stats = [...pgs]
      .filter((pg) => !pg.removed && pg.core.isPrimary)
      .map((pg) => pgStat(pg, this.#host.epoch, this.#host.env.clock.now()))
    this.#dirtyStats = new Set()
    const { space } = this.#host
    this.#host.report('PgStats', {
      osd: this.#host.whoami,
      epoch: this.#host.epoch,
      pgs: stats,
      seq: ++this.#statsSeq,
      osdStat: {
        osd: this.#host.whoami,
        totalBytes: space?.totalBytes ?? 0,
        usedBytes: space?.usedBytes ?? 0,
        availBytes: space?.availBytes ?? 0,
        dataBytes: space?.dataBytes ?? 0,
        omapBytes: space?.omapBytes ?? 0,
        metaBytes: space?.metaBytes ?? 0,
        numPgs: this.#host.pgs.size,
        hbPeers: this.#host.heartbeatPeers,
        slowOps: 0,
        seq: this.#statsSeq,
      },
    })
  }
}
