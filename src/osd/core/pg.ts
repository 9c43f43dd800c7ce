// A placement group's peering: a synchronous state machine. Events go in (maps, peers' messages, commits), effects come out; it does
// no I/O. States and rules are Ceph's: GetInfo, GetLog, GetMissing, WaitUpThru, Activating, Active; Stray and ReplicaActive elsewhere.
//
// Promise to the shell: effects are carried out in order, and a `send` leaves only once everything persisted before it is durable.
import { compareEversion, unionOf, ZERO_VERSION } from '../../base/mod.ts'
import { type Choice, chooseActing } from './choose.ts'
import { PgCopies } from './copies.ts'
import type { Effect, LogPart, PeeringMessage, PgEvent } from './events.ts'
import {
  buildPrior,
  closeInterval,
  isNewInterval,
  lingeringPrimaries,
  type MapView,
  type PriorSet,
  priorAffected,
  sameList,
} from './intervals.ts'
import { judgePeerLog, lastCompleteOf } from './log.ts'
import { MissingSet } from './missing.ts'
import {
  cloneInfo,
  emptyInfo,
  infoToPb,
  intervalsToPb,
  isAbsentInfo,
  isBackfilled,
  isEmptyInfo,
  isIncompleteInfo,
  mergeHistory,
  type ObjectKey,
  type PastInterval,
  type PgHistory,
  type PgInfo,
} from './types.ts'

export class PgCore extends PgCopies {
  #effects: Effect[] = []
  #prior: PriorSet | undefined
  readonly #infoRequested = new Set<number>()
  readonly #missingRequested = new Set<number>()
  #logRequested: number | undefined
  readonly #heard = new Map<number, number>() // osd -> until when a lease that it confirmed may hold
  readonly #activated = new Set<number>()
  #selfActivated = false
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
    this.leaseAcked.clear()
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
      readableMs: Math.ceil(Math.max(0, this.leaseGiven - this.clock())),
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
    if (this.isOld(event.epoch) || !this.isPrimary || this.phase === 'reset') return
    const { from, info } = event
    this.#heard.set(from, this.clock() + event.readableMs)
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
    // Whatever any member has noted as purged is gone from the history that all of them share.
    for (const peer of this.peerInfo.values()) this.info.purgedSnaps = unionOf(this.info.purgedSnaps, peer.purgedSnaps)
    this.priorReadableUntil = this.#waitForEarlierLeases()
    const stamp = this.clock()
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
    peer.purgedSnaps = this.info.purgedSnaps
    this.peerInfo.set(osd, peer)
    this.peerMissing.set(osd, missing)
    this.#send(osd, 'PgLogMsg', {
      info: infoToPb(peer),
      ...part,
      past: intervalsToPb(this.past),
      activate: true,
      leaseStamp: stamp,
      leaseMs: this.leaseMs(),
    })
  }

  /** When every lease of an earlier primary that may be alive and unaware of this interval has run out. */
  #waitForEarlierLeases(): number {
    const lingering = lingeringPrimaries(this.info.history, this.past, this.map, (osd) => osd === this.whoami || this.#heard.has(osd))
    let until = this.priorReadableUntil // what we were still waiting for when the interval changed holds on
    for (const interval of lingering) {
      // A lease needs every member's word, so the tightest bound that one of them gives holds.
      let bound = Number.POSITIVE_INFINITY
      for (const osd of interval.acting) {
        if (osd === interval.primary) continue
        if (osd === this.whoami) bound = Math.min(bound, this.leaseGiven)
        else if (this.#heard.has(osd)) bound = Math.min(bound, this.#heard.get(osd) as number)
      }
      until = Math.max(until, bound === Number.POSITIVE_INFINITY ? this.clock() + this.leaseMs() : bound)
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
    if (this.isOld(event.epoch)) return
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
    info.purgedSnaps = event.info.purgedSnaps
    info.lastUserVersion = Math.max(info.lastUserVersion, event.info.lastUserVersion)
    info.lastEpochStarted = event.info.lastEpochStarted
    info.lastIntervalStarted = event.info.lastIntervalStarted
    mergeHistory(info.history, event.info.history)
    this.past = [...event.past]
    this.phase = 'replica'
    this.leaseGiven = Math.max(this.leaseGiven, this.clock() + event.leaseMs)
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
    if (this.isOld(event.epoch)) return
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
    if (this.isOld(event.epoch) || event.from !== this.now.actingPrimary) return
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
}
