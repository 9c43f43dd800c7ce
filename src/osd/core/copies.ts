// What a PG knows of its copies, its own and the others': who has which objects, who logs writes, whose leases hold. No decisions
// about peering are made here (pg.ts does).
import { compareEversion, type Eversion, type PgId } from '../../base/mod.ts'
import type { PgCoreOptions, Phase } from './events.ts'
import { type MapView, sameList, type UpActing } from './intervals.ts'
import { lastCompleteOf, PgLog } from './log.ts'
import { MissingSet } from './missing.ts'
import { type BackfillCursor, isAbsentInfo, isBackfilled, type LogEntry, type ObjectKey, type PastInterval, type PgInfo } from './types.ts'

export class PgCopies {
  readonly pg: PgId
  readonly whoami: number
  readonly info: PgInfo
  log: PgLog
  readonly missing: MissingSet
  past: PastInterval[]
  phase: Phase = 'reset'
  map: MapView
  now: UpActing
  /** Of this interval: what peers have told. */
  readonly peerInfo = new Map<number, PgInfo>()
  readonly peerMissing = new Map<number, MissingSet>()
  /** Acting members and backfill targets: all who log every write. */
  actingBackfill: number[] = []
  readonly backfillTargets = new Set<number>()
  /** Objects up to here have been handed to a target's backfill. */
  readonly backfillStarted = new Map<number, BackfillCursor>()
  readonly strays = new Set<number>()
  blockedBy: readonly number[] = []
  wantActing: readonly number[] | undefined
  needUpThru = false
  clean = false

  // Leases. As primary: readable until; as replica: how long a lease confirmed to a primary may hold.
  readableUntil = 0
  /** No read or acknowledgement before an earlier primary's lease has surely run out. */
  priorReadableUntil = 0
  leaseGiven: number
  protected readonly leaseAcked = new Map<number, number>()
  protected readonly clock: () => number
  protected readonly leaseMs: () => number

  constructor(options: PgCoreOptions) {
    this.pg = options.pg
    this.whoami = options.whoami
    this.map = options.map
    this.info = options.info
    this.log = options.log ?? new PgLog()
    this.missing = options.missing ?? new MissingSet()
    this.past = [...(options.past ?? [])]
    this.clock = options.now
    this.leaseMs = options.leaseMs
    this.leaseGiven = options.leaseHorizon
    this.now = options.map.pgToUpActing(options.pg)
  }

  get isPrimary(): boolean {
    return this.now.actingPrimary === this.whoami
  }
  get isActing(): boolean {
    return this.now.acting.includes(this.whoami)
  }
  get interval(): number {
    return this.info.history.sameIntervalSince
  }
  get poolSize(): number {
    return this.map.pools.get(this.pg.pool)?.size ?? 1
  }
  get minSize(): number {
    return this.map.pools.get(this.pg.pool)?.minSize ?? 1
  }
  /** Activated with members enough to take writes. */
  get isWriteable(): boolean {
    return this.phase === 'active' && this.now.acting.length >= this.minSize
  }
  /** Reads may be answered now. */
  isReadable(): boolean {
    const now = this.clock()
    return this.isWriteable && now < this.readableUntil && now >= this.priorReadableUntil
  }
  protected isOld(epoch: number): boolean {
    return epoch < this.interval
  }
  // --- leases ---
  /** A member has confirmed this interval in answer to what we sent at `stamp` (our clock). */
  leaseConfirmed(osd: number, stamp: number): void {
    const before = this.leaseAcked.get(osd) ?? 0
    if (stamp <= before) return
    this.leaseAcked.set(osd, stamp)
    let oldest = Number.POSITIVE_INFINITY
    for (const member of this.now.acting) {
      if (member !== this.whoami) oldest = Math.min(oldest, this.leaseAcked.get(member) ?? 0)
    }
    this.readableUntil = oldest === 0 ? 0 : oldest + this.leaseMs()
  }
  /** As replica: whether the primary's lease of this interval may be confirmed; if so it counts as given. */
  confirmLease(from: number, epoch: number, leaseMs: number): boolean {
    if (this.isOld(epoch) || from !== this.now.actingPrimary || this.phase !== 'replica') return false
    this.leaseGiven = Math.max(this.leaseGiven, this.clock() + leaseMs)
    return true
  }

  // --- writes ---
  /** Appends a write to the log, and counts it as logged by every member. */
  logWrite(entry: LogEntry, objects: number, bytes: number): void {
    this.log.append(entry)
    this.info.lastUpdate = entry.version
    this.info.lastUserVersion = Math.max(this.info.lastUserVersion, entry.userVersion)
    if (this.missing.size === 0) this.info.lastComplete = entry.version
    this.info.objects = objects
    this.info.bytes = bytes
    for (const osd of this.actingBackfill) {
      const peer = this.peerInfo.get(osd)
      if (peer) peer.lastUpdate = entry.version
    }
  }
  nextVersion(): Eversion {
    return { epoch: this.map.epoch, version: this.log.head.version + 1 }
  }
  trimLog(to: Eversion): void {
    if (compareEversion(to, this.log.tail) <= 0) return
    this.log.trim(minOf(to, this.info.lastUpdate))
    this.info.logTail = this.log.tail
  }
  /** Whether a write of this object is applied on a member now, or only logged: the backfill has yet to bring the object. */
  appliesTo(osd: number, oid: ObjectKey): boolean {
    if (!this.backfillTargets.has(osd)) return true
    const cursor = this.peerInfo.get(osd)?.lastBackfill ?? 'min'
    if (isBackfilled(oid, cursor)) return true
    const started = this.backfillStarted.get(osd)
    return started !== undefined && isBackfilled(oid, started)
  }
  /** Members that lack the object's latest version. */
  missingOn(oid: ObjectKey): number[] {
    return this.actingBackfill.filter((osd) => osd !== this.whoami && this.peerMissing.get(osd)?.has(oid))
  }
  /** OSDs from which an object that we lack can be had. */
  sourcesOf(oid: ObjectKey, need: Eversion): number[] {
    const sources: number[] = []
    for (const [osd, info] of this.peerInfo) {
      if (!this.map.isUp(osd) || !isBackfilled(oid, info.lastBackfill) || isAbsentInfo(info)) continue
      if (compareEversion(info.lastUpdate, need) < 0) continue
      const missing = this.peerMissing.get(osd)
      if (missing ? missing.has(oid) : compareEversion(info.lastComplete, info.lastUpdate) !== 0 || this.strays.has(osd)) continue
      sources.push(osd)
    }
    return sources
  }
  // --- recovery ---
  get needsRecovery(): boolean {
    if (this.missing.size > 0) return true
    for (const osd of this.actingBackfill) if ((this.peerMissing.get(osd)?.size ?? 0) > 0) return true
    return false
  }
  objectRecovered(osd: number, oid: ObjectKey): void {
    if (osd === this.whoami) {
      this.missing.delete(oid)
      this.info.lastComplete = lastCompleteOf(this.info, this.missing)
    } else this.peerMissing.get(osd)?.delete(oid)
  }
  backfillAdvanced(osd: number, cursor: ObjectKey | 'max'): void {
    const info = this.peerInfo.get(osd)
    if (!info) return
    info.lastBackfill = cursor
    if (cursor !== 'max') return
    info.lastComplete = info.lastUpdate
    this.backfillTargets.delete(osd)
    this.backfillStarted.delete(osd)
  }

  /** Ceph's words for the state. */
  states(recovering: boolean, backfilling: boolean): string[] {
    const words: string[] = []
    switch (this.phase) {
      case 'down':
        words.push('down')
        break
      case 'incomplete':
        words.push('incomplete')
        break
      case 'activating':
        words.push('activating')
        break
      case 'active':
        words.push(this.isWriteable ? 'active' : 'peered')
        if (this.isWriteable && this.actingBackfill.length > 1) {
          const now = this.clock()
          if (now < this.priorReadableUntil) words.push('wait')
          else if (now >= this.readableUntil) words.push('laggy')
        }
        break
      default:
        words.push('peering')
    }
    if (this.phase === 'active') {
      if (this.clean) words.push('clean')
      if (this.needsRecovery) words.push(recovering ? 'recovering' : 'recovery_wait')
      else if (this.backfillTargets.size > 0) words.push(backfilling ? 'backfilling' : 'backfill_wait')
    }
    if (this.now.acting.length < this.poolSize) words.push('undersized')
    if (this.phase === 'active' || this.phase === 'activating') {
      if (this.now.acting.length < this.poolSize || this.needsRecovery) words.push('degraded')
    }
    if (!sameList(this.now.up, this.now.acting)) words.push('remapped')
    return words
  }
}

const minOf = (a: Eversion, b: Eversion): Eversion => (compareEversion(a, b) <= 0 ? a : b)
