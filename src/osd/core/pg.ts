// A placement group's peering: a synchronous state machine. Events go in (maps, peers' messages, commits), effects come out; it does
// no I/O. States and rules are Ceph's: GetInfo, GetLog, GetMissing, WaitUpThru, Activating, Active; Stray and ReplicaActive elsewhere.
//
// Promise to the shell: effects are carried out in order, and a `send` leaves only once everything persisted before it is durable.
import { assert, compareEversion, type Eversion, type PgId, ZERO_VERSION } from '../../base/mod.ts'
import { type Choice, chooseActing } from './choose.ts'
import {
  buildPrior,
  closeInterval,
  isNewInterval,
  lingeringPrimaries,
  type MapView,
  type PriorSet,
  priorAffected,
  sameList,
  type UpActing,
} from './intervals.ts'
import { judgePeerLog, lastCompleteOf, PgLog } from './log.ts'
import { MissingSet } from './missing.ts'
import {
  type BackfillCursor,
  cloneInfo,
  emptyInfo,
  infoToPb,
  intervalsToPb,
  isAbsentInfo,
  isBackfilled,
  isEmptyInfo,
  isIncompleteInfo,
  type LogEntry,
  mergeHistory,
  type ObjectKey,
  type PastInterval,
  type PgHistory,
  type PgInfo,
} from './types.ts'

export type Phase =
  | 'reset'
  | 'getinfo'
  | 'getlog'
  | 'getmissing'
  | 'waitupthru'
  | 'waitacting'
  | 'incomplete'
  | 'down'
  | 'activating'
  | 'active'
  | 'replica'
  | 'stray'

export type PeeringMessage = 'PgQuery' | 'PgNotify' | 'PgLogMsg' | 'PgInfoMsg' | 'PgRemove'

export type Effect =
  | { readonly kind: 'send'; readonly to: number; readonly type: PeeringMessage; readonly body: object }
  /** Write what is dirty of log, missing set, info and past intervals, and drop these objects, in one transaction. */
  | { readonly kind: 'persist'; readonly remove: readonly ObjectKey[] }
  /** Come back with this event once everything persisted so far is durable. */
  | { readonly kind: 'afterCommit'; readonly event: PgEvent }
  | { readonly kind: 'wantUpThru'; readonly epoch: number }
  | { readonly kind: 'wantPgTemp'; readonly osds: readonly number[] }
  | { readonly kind: 'newInterval' }
  /** Activated by every member: operations and recovery may go on. */
  | { readonly kind: 'activated' }
  | { readonly kind: 'clean' }
  /** What this PG would report has changed. */
  | { readonly kind: 'publish' }

export interface LogPart {
  readonly tail: Eversion
  readonly head: Eversion
  readonly entries: readonly LogEntry[]
}

export type PgEvent =
  | { readonly type: 'advance'; readonly prev: MapView; readonly next: MapView }
  | { readonly type: 'activate' }
  | {
      readonly type: 'query'
      readonly from: number
      readonly what: number
      readonly since: Eversion
      readonly epoch: number
      readonly history: PgHistory
    }
  | {
      readonly type: 'notify'
      readonly from: number
      readonly epoch: number
      readonly info: PgInfo
      readonly past: readonly PastInterval[]
      readonly readableMs: number
    }
  | {
      readonly type: 'log'
      readonly from: number
      readonly epoch: number
      readonly info: PgInfo
      readonly log: LogPart
      readonly missing: MissingSet
      readonly past: readonly PastInterval[]
      readonly activate: boolean
      readonly leaseStamp: number
      readonly leaseMs: number
    }
  | {
      readonly type: 'info'
      readonly from: number
      readonly epoch: number
      readonly info: PgInfo
      readonly activated: boolean
      readonly leaseStamp: number
    }
  | { readonly type: 'selfActivated'; readonly epoch: number }
  | { readonly type: 'replicaActivated'; readonly epoch: number; readonly leaseStamp: number }
  /** Ask again for what was asked for and has not come. */
  | { readonly type: 'retry' }

export interface PgCoreOptions {
  readonly pg: PgId
  readonly whoami: number
  readonly map: MapView
  readonly info: PgInfo
  readonly log?: PgLog
  readonly missing?: MissingSet
  readonly past?: readonly PastInterval[]
  /** Milliseconds, monotonic. */
  readonly now: () => number
  readonly leaseMs: () => number
  /** No lease confirmed by an earlier life of this OSD outlives this moment. */
  readonly leaseHorizon: number
}

export class PgCore {
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
  readonly #leaseAcked = new Map<number, number>()

  readonly #clock: () => number
  readonly #leaseMs: () => number
  #effects: Effect[] = []
  #prior: PriorSet | undefined
  readonly #infoRequested = new Set<number>()
  readonly #missingRequested = new Set<number>()
  #logRequested: number | undefined
  readonly #heard = new Map<number, number>() // osd -> until when a lease that it confirmed may hold
  readonly #activated = new Set<number>()
  #selfActivated = false

  constructor(options: PgCoreOptions) {
    this.pg = options.pg
    this.whoami = options.whoami
    this.map = options.map
    this.info = options.info
    this.log = options.log ?? new PgLog()
    this.missing = options.missing ?? new MissingSet()
    this.past = [...(options.past ?? [])]
    this.#clock = options.now
    this.#leaseMs = options.leaseMs
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
    const now = this.#clock()
    return this.isWriteable && now < this.readableUntil && now >= this.priorReadableUntil
  }

  step(event: PgEvent): Effect[] {
    switch (event.type) {
      case 'advance':
        this.#advance(event.prev, event.next)
        break
      case 'activate':
        this.#activateMap()
        break
      case 'query':
        this.#onQuery(event)
        break
      case 'notify':
        this.#onNotify(event)
        break
      case 'log':
        this.#onLog(event)
        break
      case 'info':
        this.#onInfo(event)
        break
      case 'selfActivated':
        if (event.epoch === this.interval && this.phase === 'activating') {
          this.#selfActivated = true
          this.#checkActivated()
        }
        break
      case 'replicaActivated':
        if (event.epoch === this.interval && this.phase === 'replica') {
          this.#send(this.now.actingPrimary, 'PgInfoMsg', { info: infoToPb(this.info), activated: true, leaseStamp: event.leaseStamp })
        }
        break
      case 'retry':
        this.#retry()
        break
    }
    const effects = this.#effects
    this.#effects = []
    return effects
  }

  #send(to: number, type: PeeringMessage, body: object): void {
    this.#effects.push({ kind: 'send', to, type, body: { epoch: this.map.epoch, pg: this.pg, ...body } })
  }
  #persist(remove: readonly ObjectKey[] = []): void {
    this.info.lastComplete = lastCompleteOf(this.info, this.missing)
    this.#effects.push({ kind: 'persist', remove })
  }
  #publish(): void {
    this.#effects.push({ kind: 'publish' })
  }
  #isOld(epoch: number): boolean {
    return epoch < this.interval
  }

  // --- maps ---
  #advance(prev: MapView, next: MapView): void {
    const was = this.now
    const now = next.pgToUpActing(this.pg)
    this.map = next
    const { history } = this.info
    const gap = next.epoch > prev.epoch + 1
    if (!gap && !isNewInterval(this.pg, was, prev, now, next)) return
    this.past.push(closeInterval(this.pg, history, was, prev))
    if (gap) {
      // Maps in between are gone: whoever was there then must tell us before we may trust what we have.
      const unknown = { first: prev.epoch + 1, last: next.epoch - 1, up: [], acting: [], primary: -1, maybeWentRw: true, unknown: true }
      this.past.push(unknown)
    }
    if (!sameList(was.up, now.up) || gap) history.sameUpSince = next.epoch
    if (was.actingPrimary !== now.actingPrimary || gap) history.samePrimarySince = next.epoch
    history.sameIntervalSince = next.epoch
    this.now = now
    this.#startInterval()
  }

  /** After loading: the maps from the one that this PG was last worked out for (`epoch`) up to ours are gone. */
  beginAfterGap(epoch: number): void {
    const { history } = this.info
    const first = history.sameIntervalSince
    const last = Math.max(epoch, this.map.epoch - 1)
    this.past.push({ first, last, up: [], acting: [], primary: -1, maybeWentRw: true, unknown: true })
    history.sameUpSince = history.sameIntervalSince = history.samePrimarySince = this.map.epoch
  }

  #startInterval(): void {
    this.phase = 'reset'
    this.peerInfo.clear()
    this.peerMissing.clear()
    this.actingBackfill = []
    this.backfillTargets.clear()
    this.backfillStarted.clear()
    this.strays.clear()
    this.blockedBy = []
    this.wantActing = undefined
    this.needUpThru = false
    this.clean = false
    this.readableUntil = 0
    this.priorReadableUntil = 0
    this.#leaseAcked.clear()
    this.#prior = undefined
    this.#infoRequested.clear()
    this.#missingRequested.clear()
    this.#logRequested = undefined
    this.#heard.clear()
    this.#activated.clear()
    this.#selfActivated = false
    this.#effects.push({ kind: 'newInterval' })
  }

  #activateMap(): void {
    switch (this.phase) {
      case 'reset':
        this.#persist()
        if (this.isPrimary) this.#startPeering()
        else {
          this.phase = 'stray'
          this.#notifyPrimary()
        }
        this.#publish()
        return
      case 'getinfo':
      case 'getlog':
      case 'getmissing':
      case 'waitacting':
      case 'incomplete':
      case 'down':
        if (this.#prior && priorAffected(this.#prior, this.map)) this.#startPeering()
        return
      case 'waitupthru':
        if (this.#prior && priorAffected(this.#prior, this.map)) this.#startPeering()
        else this.#checkUpThru()
        return
      default:
        return
    }
  }

  #notifyPrimary(): void {
    const primary = this.now.actingPrimary
    if (primary < 0 || primary === this.whoami) return
    this.#send(primary, 'PgNotify', this.#notifyBody())
  }
  #notifyBody(): object {
    return {
      queryEpoch: this.map.epoch,
      info: infoToPb(this.info),
      past: intervalsToPb(this.past),
      readableMs: Math.ceil(Math.max(0, this.leaseGiven - this.#clock())),
    }
  }

  // --- GetInfo ---
  #startPeering(): void {
    this.phase = 'getinfo'
    this.#logRequested = undefined
    this.#missingRequested.clear()
    this.wantActing = undefined
    // What a peer that has restarted or gone told before no longer holds.
    const old = this.#prior
    this.#rebuildPrior()
    const prior = this.#prior as PriorSet
    // Logs that were judged against another authoritative log must be asked for again.
    for (const osd of this.peerMissing.keys()) this.peerInfo.delete(osd)
    this.peerMissing.clear()
    for (const osd of [...this.peerInfo.keys()]) {
      const known = old?.instances.get(osd)
      const fresh = prior.instances.get(osd)
      if (!this.map.isUp(osd) || (known !== undefined && fresh !== undefined && known !== fresh)) this.#forget(osd)
    }
    this.needUpThru = (this.map.osd(this.whoami)?.upThru ?? 0) < this.interval
    if (this.needUpThru) this.#effects.push({ kind: 'wantUpThru', epoch: this.interval })
    this.#infoRequested.clear()
    this.#requestInfos()
    this.#publish()
    if (this.#infoRequested.size === 0) this.#gotInfo()
  }
  #forget(osd: number): void {
    this.peerInfo.delete(osd)
    this.peerMissing.delete(osd)
    this.#heard.delete(osd)
    this.strays.delete(osd)
  }
  #rebuildPrior(): void {
    this.#prior = buildPrior(this.info.history, this.past, this.now, this.map)
  }
  #requestInfos(): void {
    for (const osd of (this.#prior as PriorSet).probe) {
      if (osd === this.whoami || this.peerInfo.has(osd) || this.#infoRequested.has(osd) || !this.map.isUp(osd)) continue
      this.#infoRequested.add(osd)
      this.#send(osd, 'PgQuery', { type: 1, history: this.info.history })
    }
  }

  #onNotify(event: PgEvent & { type: 'notify' }): void {
    if (this.#isOld(event.epoch) || !this.isPrimary || this.phase === 'reset') return
    const { from, info } = event
    this.#heard.set(from, this.#clock() + event.readableMs)
    const known = this.peerInfo.get(from)
    if (known && this.#isPast('getinfo')) {
      this.#maybePurge(from)
      return
    }
    this.peerInfo.set(from, info)
    this.#adoptPast(event.past, info.history)
    const before = this.info.history.lastEpochStarted
    mergeHistory(this.info.history, info.history)
    const isMember = this.now.acting.includes(from) || this.now.up.includes(from)
    if (!isMember && !isAbsentInfo(info)) this.strays.add(from)
    this.#infoRequested.delete(from)
    if (this.phase === 'getinfo') {
      if (this.info.history.lastEpochStarted > before) {
        this.#rebuildPrior()
        const { probe } = this.#prior as PriorSet
        for (const osd of [...this.#infoRequested]) if (!probe.has(osd)) this.#infoRequested.delete(osd)
        this.#requestInfos()
      }
      if (this.#infoRequested.size === 0) this.#gotInfo()
    } else if (this.phase === 'incomplete' || this.phase === 'down') {
      if (!isAbsentInfo(info)) this.#startPeering()
    } else if (this.phase === 'active') this.#maybePurge(from)
  }
  #isPast(phase: 'getinfo'): boolean {
    return this.phase !== phase && this.phase !== 'incomplete' && this.phase !== 'down'
  }

  /** A peer's intervals in place of ours where we have a hole. */
  #adoptPast(past: readonly PastInterval[], history: PgHistory): void {
    if (!this.past.some((i) => i.unknown) || past.some((i) => i.unknown)) return
    const hole = this.past.find((i) => i.unknown) as PastInterval
    const covers = past.length > 0 && (past[0] as PastInterval).first <= hole.first
    if (covers || history.lastEpochClean > hole.last) this.past = [...past]
  }

  #gotInfo(): void {
    const prior = this.#prior as PriorSet
    if (prior.blocked) {
      this.phase = 'down'
      this.blockedBy = prior.blockedBy
      this.#publish()
      return
    }
    this.blockedBy = []
    this.#choose()
  }

  #allInfos(): Map<number, PgInfo> {
    const infos = new Map<number, PgInfo>([[this.whoami, this.info]])
    for (const [osd, info] of this.peerInfo) if (this.map.isUp(osd)) infos.set(osd, info)
    return infos
  }

  #choose(): void {
    const choice = chooseActing(this.#allInfos(), this.now, this.poolSize)
    if (!choice) {
      if (!sameList(this.now.up, this.now.acting)) this.#wantPgTemp([])
      this.phase = 'incomplete'
      this.#publish()
      return
    }
    const sameMembers = choice.want.length === this.now.acting.length && choice.want.every((osd) => this.now.acting.includes(osd))
    if (!sameMembers || choice.want[0] !== this.whoami) {
      this.phase = 'waitacting'
      this.#wantPgTemp(sameList(choice.want, this.now.up) ? [] : choice.want)
      this.#publish()
      return
    }
    this.wantActing = undefined
    this.backfillTargets.clear()
    for (const osd of choice.backfill) this.backfillTargets.add(osd)
    this.actingBackfill = [...new Set([...this.now.acting, ...choice.backfill])]
    this.#getLog(choice)
  }
  #wantPgTemp(osds: readonly number[]): void {
    this.wantActing = osds
    this.#effects.push({ kind: 'wantPgTemp', osds })
  }

  // --- GetLog ---
  #getLog(choice: Choice): void {
    if (choice.best === this.whoami) {
      this.#getMissing()
      return
    }
    const best = this.peerInfo.get(choice.best) as PgInfo
    let since = this.info.lastUpdate
    if (compareEversion(best.logTail, since) > 0) {
      this.phase = 'incomplete'
      this.#publish()
      return
    }
    for (const osd of this.actingBackfill) {
      const info = this.peerInfo.get(osd)
      if (!info || isIncompleteInfo(info)) continue
      if (compareEversion(info.lastUpdate, since) < 0 && compareEversion(info.lastUpdate, best.logTail) >= 0) since = info.lastUpdate
    }
    // Divergent entries of ours lie after the last activation that we took part in.
    const bound = { epoch: this.info.lastEpochStarted, version: 0 }
    if (compareEversion(bound, since) < 0) since = compareEversion(bound, best.logTail) > 0 ? bound : best.logTail
    this.phase = 'getlog'
    this.#logRequested = choice.best
    this.#send(choice.best, 'PgQuery', { type: 2, since, history: this.info.history })
  }

  // --- GetMissing ---
  #getMissing(): void {
    this.phase = 'getmissing'
    this.#missingRequested.clear()
    for (const osd of this.actingBackfill) {
      if (osd === this.whoami || this.peerMissing.has(osd)) continue
      const info = this.peerInfo.get(osd)
      if (!info || isEmptyInfo(info) || info.lastBackfill === 'min') continue
      if (compareEversion(info.lastUpdate, this.log.tail) < 0) continue
      if (compareEversion(info.lastUpdate, info.lastComplete) === 0 && compareEversion(info.lastUpdate, this.info.lastUpdate) === 0)
        continue
      const since = { epoch: info.lastEpochStarted, version: 0 }
      this.#missingRequested.add(osd)
      this.#send(osd, 'PgQuery', { type: compareEversion(info.logTail, since) <= 0 ? 2 : 3, since, history: this.info.history })
    }
    if (this.#missingRequested.size === 0) this.#gotMissing()
  }
  #gotMissing(): void {
    this.phase = 'waitupthru'
    this.#checkUpThru()
  }
  #checkUpThru(): void {
    this.needUpThru = (this.map.osd(this.whoami)?.upThru ?? 0) < this.interval
    if (this.needUpThru) this.#publish()
    else this.#activate()
  }

  // --- activation, as primary ---
  #activate(): void {
    this.phase = 'activating'
    const epoch = this.map.epoch
    const writeable = this.now.acting.length >= this.minSize
    if (writeable) {
      this.info.lastEpochStarted = epoch
      this.info.lastIntervalStarted = this.interval
    }
    this.priorReadableUntil = this.#waitForEarlierLeases()
    const stamp = this.#clock()
    for (const osd of this.actingBackfill) {
      if (osd !== this.whoami) this.#activatePeer(osd, stamp)
    }
    this.readableUntil = this.actingBackfill.length === 1 ? Number.POSITIVE_INFINITY : 0
    // Our own log goes to disk before any peer hears of it: effects are in order, and `send` waits for what is persisted.
    const sends = this.#effects.filter((e) => e.kind === 'send')
    this.#effects = this.#effects.filter((e) => e.kind !== 'send')
    this.#persist()
    this.#effects.push(...sends, { kind: 'afterCommit', event: { type: 'selfActivated', epoch: this.interval } })
    this.#publish()
  }

  #activatePeer(osd: number, stamp: number): void {
    const peer = cloneInfo(this.peerInfo.get(osd) ?? emptyInfo(this.pg))
    const missing = this.peerMissing.get(osd) ?? new MissingSet()
    let part: LogPart
    const gap = compareEversion(this.log.tail, peer.lastUpdate) > 0
    if (gap || peer.lastBackfill === 'min' || (this.backfillTargets.has(osd) && peer.lastBackfill === 'max')) {
      missing.clear()
      peer.lastBackfill = 'min'
      peer.objects = 0
      peer.bytes = 0
      this.backfillTargets.add(osd)
      part = { tail: this.log.tail, head: this.log.head, entries: this.log.entries().slice() }
    } else {
      const entries = this.log.after(peer.lastUpdate)
      for (const entry of entries) if (isBackfilled(entry.oid, peer.lastBackfill)) missing.addNextEvent(entry)
      part = { tail: peer.lastUpdate, head: this.log.head, entries }
      peer.objects = this.info.objects
      peer.bytes = this.info.bytes
    }
    peer.lastUpdate = this.info.lastUpdate
    peer.logTail = this.log.tail
    peer.lastEpochStarted = this.info.lastEpochStarted
    peer.lastIntervalStarted = this.info.lastIntervalStarted
    peer.lastUserVersion = this.info.lastUserVersion
    peer.history = { ...this.info.history }
    this.peerInfo.set(osd, peer)
    this.peerMissing.set(osd, missing)
    this.#send(osd, 'PgLogMsg', {
      info: infoToPb(peer),
      ...part,
      past: intervalsToPb(this.past),
      activate: true,
      leaseStamp: stamp,
      leaseMs: this.#leaseMs(),
    })
  }

  /** When every lease of an earlier primary that may be alive and unaware of this interval has run out. */
  #waitForEarlierLeases(): number {
    const lingering = lingeringPrimaries(this.info.history, this.past, this.map, (osd) => osd === this.whoami || this.#heard.has(osd))
    let until = 0
    for (const interval of lingering) {
      // A lease needs every member's word, so the tightest bound that one of them gives holds.
      let bound = Number.POSITIVE_INFINITY
      for (const osd of interval.acting) {
        if (osd === interval.primary) continue
        if (osd === this.whoami) bound = Math.min(bound, this.leaseGiven)
        else if (this.#heard.has(osd)) bound = Math.min(bound, this.#heard.get(osd) as number)
      }
      until = Math.max(until, bound === Number.POSITIVE_INFINITY ? this.#clock() + this.#leaseMs() : bound)
    }
    return until
  }

  #checkActivated(): void {
    if (this.phase !== 'activating' || !this.#selfActivated) return
    for (const osd of this.actingBackfill) if (osd !== this.whoami && !this.#activated.has(osd)) return
    this.phase = 'active'
    const { history } = this.info
    if (this.now.acting.length >= this.minSize) {
      history.lastEpochStarted = this.info.lastEpochStarted
      history.lastIntervalStarted = this.info.lastIntervalStarted
    }
    this.#persist()
    this.#shareInfo()
    this.#effects.push({ kind: 'activated' })
    this.#publish()
    this.#checkClean()
  }
  #shareInfo(): void {
    for (const osd of this.actingBackfill) {
      if (osd !== this.whoami) this.#send(osd, 'PgInfoMsg', { info: infoToPb(this.info), activated: false })
    }
  }

  // --- activation, as replica ---
  #onLog(event: PgEvent & { type: 'log' }): void {
    if (this.#isOld(event.epoch)) return
    if (event.activate) this.#activateReplica(event)
    else if (this.isPrimary) this.#onPeerLog(event)
  }

  #activateReplica(event: PgEvent & { type: 'log' }): void {
    if (event.from !== this.now.actingPrimary || this.isPrimary || this.phase === 'reset') return
    const { info } = this
    let remove: ObjectKey[] = []
    if (event.info.lastBackfill === 'min') {
      this.log.claim(event.log)
      this.missing.clear()
      info.lastBackfill = 'min'
      info.lastUpdate = event.log.head
      info.logTail = event.log.tail
    } else if (compareEversion(event.log.tail, this.log.head) > 0) {
      // The primary's view of us is not what we have: it must ask again.
      this.#notifyPrimary()
      return
    } else remove = this.log.merge(event.log, info, this.missing)
    info.objects = event.info.objects
    info.bytes = event.info.bytes
    info.lastUserVersion = Math.max(info.lastUserVersion, event.info.lastUserVersion)
    info.lastEpochStarted = event.info.lastEpochStarted
    info.lastIntervalStarted = event.info.lastIntervalStarted
    mergeHistory(info.history, event.info.history)
    this.past = [...event.past]
    this.phase = 'replica'
    this.leaseGiven = Math.max(this.leaseGiven, this.#clock() + event.leaseMs)
    this.#persist(remove)
    this.#effects.push({ kind: 'afterCommit', event: { type: 'replicaActivated', epoch: this.interval, leaseStamp: event.leaseStamp } })
    this.#publish()
  }

  #onPeerLog(event: PgEvent & { type: 'log' }): void {
    const { from } = event
    if (this.phase === 'getlog' && this.#logRequested === from) {
      this.#logRequested = undefined
      if (compareEversion(event.log.tail, this.log.head) > 0) {
        this.phase = 'incomplete'
        this.#publish()
        return
      }
      const remove = this.log.merge(event.log, this.info, this.missing)
      this.info.objects = event.info.objects
      this.info.bytes = event.info.bytes
      mergeHistory(this.info.history, event.info.history)
      this.peerInfo.set(from, event.info)
      this.peerMissing.set(from, event.missing)
      this.#persist(remove)
      this.#getMissing()
      return
    }
    if (this.phase === 'getmissing' && this.#missingRequested.delete(from)) {
      judgePeerLog(this.log, event.info, event.log, event.missing)
      this.peerInfo.set(from, event.info)
      this.peerMissing.set(from, event.missing)
      if (this.#missingRequested.size === 0) this.#gotMissing()
      return
    }
    if (this.phase === 'active' && this.strays.has(from) && !this.peerMissing.has(from)) {
      judgePeerLog(this.log, event.info, event.log, event.missing)
      this.peerInfo.set(from, event.info)
      this.peerMissing.set(from, event.missing)
      this.#effects.push({ kind: 'activated' })
    }
  }

  #onInfo(event: PgEvent & { type: 'info' }): void {
    if (this.#isOld(event.epoch)) return
    if (this.isPrimary) {
      if (!event.activated || this.phase !== 'activating') return
      this.#activated.add(event.from)
      this.leaseConfirmed(event.from, event.leaseStamp)
      this.#checkActivated()
    } else if (event.from === this.now.actingPrimary && this.phase === 'replica') {
      if (!mergeHistory(this.info.history, event.info.history)) return
      this.past = this.past.filter((i) => i.last >= this.info.history.lastEpochClean)
      this.#persist()
    }
  }

  #onQuery(event: PgEvent & { type: 'query' }): void {
    if (this.#isOld(event.epoch) || event.from !== this.now.actingPrimary) return
    mergeHistory(this.info.history, event.history)
    if (event.what === 1) {
      this.#send(event.from, 'PgNotify', this.#notifyBody())
      return
    }
    const full = event.what === 3 || compareEversion(event.since, this.log.tail) <= 0
    const entries = full ? this.log.entries().slice() : this.log.after(event.since)
    const before = full ? undefined : this.log.entries()[this.log.size - entries.length - 1]
    const tail = full ? this.log.tail : (before?.version ?? this.log.tail)
    this.#send(event.from, 'PgLogMsg', {
      queryEpoch: event.epoch,
      info: infoToPb(this.info),
      tail,
      head: this.log.head,
      entries,
      missing: [...this.missing.values()],
      activate: false,
    })
  }

  #retry(): void {
    if (!this.isPrimary) return
    if (this.needUpThru && this.phase !== 'active') this.#effects.push({ kind: 'wantUpThru', epoch: this.interval })
    if (this.wantActing) this.#effects.push({ kind: 'wantPgTemp', osds: this.wantActing })
  }

  // --- leases ---
  /** A member has confirmed this interval in answer to what we sent at `stamp` (our clock). */
  leaseConfirmed(osd: number, stamp: number): void {
    const before = this.#leaseAcked.get(osd) ?? 0
    if (stamp <= before) return
    this.#leaseAcked.set(osd, stamp)
    let oldest = Number.POSITIVE_INFINITY
    for (const member of this.now.acting) {
      if (member !== this.whoami) oldest = Math.min(oldest, this.#leaseAcked.get(member) ?? 0)
    }
    this.readableUntil = oldest === 0 ? 0 : oldest + this.#leaseMs()
  }
  /** As replica: whether the primary's lease of this interval may be confirmed; if so it counts as given. */
  confirmLease(from: number, epoch: number, leaseMs: number): boolean {
    if (this.#isOld(epoch) || from !== this.now.actingPrimary || this.phase !== 'replica') return false
    this.leaseGiven = Math.max(this.leaseGiven, this.#clock() + leaseMs)
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
  /** Asks strays for their logs, in case one has what nobody else does. */
  searchStrays(): Effect[] {
    for (const osd of this.strays) {
      if (this.peerMissing.has(osd) || !this.map.isUp(osd)) continue
      this.#send(osd, 'PgQuery', { type: 3, since: ZERO_VERSION, history: this.info.history })
    }
    const effects = this.#effects
    this.#effects = []
    return effects
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

  /** After an object or a backfill has been recovered: clean when every copy that should be is there and complete. */
  recoveryAdvanced(): Effect[] {
    this.#checkClean()
    const effects = this.#effects
    this.#effects = []
    return effects
  }
  #checkClean(): void {
    if (this.phase !== 'active' || this.clean || this.needsRecovery || this.backfillTargets.size > 0) return
    this.#recovered()
  }
  #recovered(): void {
    if (!sameList(this.now.up, this.now.acting)) {
      // The temporary members have done their work: the up set may act.
      const choice = chooseActing(this.#allInfos(), this.now, this.poolSize)
      if (choice && !sameList(choice.want, this.now.acting)) this.#wantPgTemp(sameList(choice.want, this.now.up) ? [] : choice.want)
      return
    }
    if (this.now.acting.length < this.poolSize) return
    this.clean = true
    const { history } = this.info
    history.lastEpochClean = this.map.epoch
    history.lastIntervalClean = this.interval
    this.past = []
    this.#persist()
    this.#shareInfo()
    for (const osd of this.strays) this.#maybePurge(osd)
    this.#effects.push({ kind: 'clean' })
    this.#publish()
  }
  /** A copy that nobody needs any more. */
  #maybePurge(osd: number): void {
    if (!this.clean || this.now.acting.includes(osd) || this.now.up.includes(osd)) return
    this.strays.delete(osd)
    this.peerInfo.delete(osd)
    this.peerMissing.delete(osd)
    this.#send(osd, 'PgRemove', {})
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
          const now = this.#clock()
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

/** The PG as it begins at its pool's creation. */
export function createdInfo(pg: PgId, epoch: number): PgInfo {
  assert(epoch > 0, 'a pool was created at no epoch')
  const info = emptyInfo(pg)
  Object.assign(info.history, {
    epochCreated: epoch,
    epochPoolCreated: epoch,
    lastEpochClean: epoch,
    sameUpSince: epoch,
    sameIntervalSince: epoch,
    samePrimarySince: epoch,
  })
  return info
}
