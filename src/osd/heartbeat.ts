// Heartbeats: pings OSDs that we share PGs with, and tells the monitors of one that has been silent for too long, that refuses
// connections (its process is dead: told at once), or that has come back after being told of.
import type { TimerHandle } from '../env/mod.ts'

export interface HeartbeatContext {
  readonly now: () => number
  readonly every: (intervalMs: number, callback: () => void) => TimerHandle
  readonly intervalMs: () => number
  readonly graceMs: () => number
  ping(osd: number, stamp: number): void
  report(osd: number, failed: boolean, silentMs: number, immediate: boolean): void
}
interface Peer {
  lastHeard: number
  reportedAt: number | undefined
  instance: number
}

const REPORT_AGAIN_MS = 1000

export class Heartbeats {
  readonly #context: HeartbeatContext
  readonly #peers = new Map<number, Peer>()
  #timer: TimerHandle | undefined
  #lastTick = 0

  constructor(context: HeartbeatContext) {
    this.#context = context
  }
  get peers(): number[] {
    return [...this.#peers.keys()]
  }

  start(): void {
    this.#timer ??= this.#context.every(this.#context.intervalMs(), () => this.tick())
    this.#lastTick = this.#context.now()
  }
  stop(): void {
    this.#timer?.cancel()
    this.#timer = undefined
    this.#peers.clear()
  }

  /** Who to watch: OSD and its instance (up_from), by which a restarted one starts afresh. */
  setPeers(peers: ReadonlyMap<number, number>): void {
    for (const osd of this.#peers.keys()) if (!peers.has(osd)) this.#peers.delete(osd)
    for (const [osd, instance] of peers) {
      const known = this.#peers.get(osd)
      if (known?.instance === instance) continue
      this.#peers.set(osd, { lastHeard: this.#context.now(), reportedAt: undefined, instance })
      this.#context.ping(osd, this.#context.now())
    }
  }

  heard(osd: number): void {
    const peer = this.#peers.get(osd)
    if (!peer) return
    peer.lastHeard = this.#context.now()
    if (peer.reportedAt === undefined) return
    peer.reportedAt = undefined
    this.#context.report(osd, false, 0, false)
  }

  refused(osd: number): void {
    const peer = this.#peers.get(osd)
    const now = this.#context.now()
    if (peer?.reportedAt !== undefined && now - peer.reportedAt < REPORT_AGAIN_MS) return
    if (peer) peer.reportedAt = now
    this.#context.report(osd, true, peer ? now - peer.lastHeard : 0, true)
  }

  tick(): void {
    const now = this.#context.now()
    const interval = this.#context.intervalMs()
    // We ourselves were asleep (paused, starved): nobody else was silent, we did not listen.
    if (now - this.#lastTick > Math.max(3 * interval, this.#context.graceMs() / 2)) {
      for (const peer of this.#peers.values()) peer.lastHeard = now
    }
    this.#lastTick = now
    for (const [osd, peer] of this.#peers) {
      this.#context.ping(osd, now)
      const silent = now - peer.lastHeard
      if (silent < this.#context.graceMs()) continue
      if (peer.reportedAt !== undefined && now - peer.reportedAt < REPORT_AGAIN_MS) continue
      peer.reportedAt = now
      this.#context.report(osd, true, silent, false)
    }
  }
}
