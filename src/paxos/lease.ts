// Read leases by durations alone, safe for any message delay and any setting of the clocks (only their rates must agree within a tenth).
//
// The leader numbers rounds. A round carries back to each peon the last stamp of the peon's own clock that the leader had when it sent the
// round, so that stamp is older than the round. A round is confirmed once a majority has answered it. Confirmed round n lets
//   - the leader read until (its time of sending n) + VALID,
//   - a peon read until (the stamp that came back in n) + VALID.
// Both end by (sending of n) + VALID. A later leader's quorum shares a member with the majority that answered n, and that member answered
// before it voted: so leases of an earlier reign end within VALID of the last answer that a member of the new quorum gave. The guard below
// is that time; until it has passed, the new leader commits nothing, unless every monitor outside its quorum is known to be dead.

import { majorityOf } from './quorum.ts'
import type { Grant, GrantAck, GuardReport } from './types.ts'

const CLOCK_RATE_MARGIN = 1.1
const ROUNDS_KEPT_MAX = 16

export const leaseValidMs = (leaseMs: number): number => leaseMs * 1.5
/** Renewal twice per lease: with VALID of one and a half leases a round trip of up to half a lease leaves no gap. */
export const leaseRenewMs = (leaseMs: number): number => leaseMs / 2

export class LeaderLease {
  readonly startedAt: number
  readonly #validMs: number
  readonly #count: number
  readonly #rounds = new Map<number, { sentAt: number; acks: Set<number> }>()
  readonly #heard = new Map<number, { stamp: number; at: number }>()
  #round = 0
  #confirmed = 0
  #until = Number.NEGATIVE_INFINITY

  constructor(count: number, leaseMs: number, now: number) {
    this.startedAt = now
    this.#count = count
    this.#validMs = leaseValidMs(leaseMs)
  }

  /** A stamp that came with a vote, before the first round. */
  hear(rank: number, stamp: number, now: number): void {
    this.#heard.set(rank, { stamp, at: now })
  }

  beginRound(now: number): void {
    this.#round++
    this.#rounds.set(this.#round, { sentAt: now, acks: new Set() })
    this.#rounds.delete(this.#round - ROUNDS_KEPT_MAX)
    this.#confirmIfMajority(this.#round)
  }

  grantFor(rank: number): Grant {
    return { round: this.#round, echo: this.#heard.get(rank)?.stamp ?? 0, confirmed: this.#confirmed }
  }

  /** True when this answer confirmed a round. */
  acked(rank: number, ack: GrantAck, now: number): boolean {
    this.#heard.set(rank, { stamp: ack.stamp, at: now })
    const round = this.#rounds.get(ack.round)
    if (!round) return false
    round.acks.add(rank)
    return this.#confirmIfMajority(ack.round)
  }

  #confirmIfMajority(number: number): boolean {
    const round = this.#rounds.get(number)
    if (!round || number <= this.#confirmed || round.acks.size + 1 < majorityOf(this.#count)) return false
    this.#confirmed = number
    this.#until = Math.max(this.#until, round.sentAt + this.#validMs)
    for (const old of this.#rounds.keys()) if (old < number) this.#rounds.delete(old)
    return true
  }

  isValid(now: number): boolean {
    return this.#count === 1 || now < this.#until
  }

  lastHeardAt(rank: number): number {
    return this.#heard.get(rank)?.at ?? this.startedAt
  }

  /** When no peon of this reign among `ranks` can hold a lease any more. */
  outsidersUntil(ranks: readonly number[]): number {
    const spanMs = this.#validMs * CLOCK_RATE_MARGIN
    return Math.max(this.startedAt + spanMs, ...ranks.map((rank) => (this.#heard.get(rank)?.at ?? Number.NEGATIVE_INFINITY) + spanMs))
  }
}

export class PeonLease {
  readonly #validMs: number
  readonly #echoes = new Map<number, number>()
  #until = Number.NEGATIVE_INFINITY

  constructor(leaseMs: number) {
    this.#validMs = leaseValidMs(leaseMs)
  }

  granted(grant: Grant): void {
    if (grant.echo > 0 && !this.#echoes.has(grant.round)) {
      this.#echoes.set(grant.round, grant.echo)
      this.#echoes.delete(grant.round - ROUNDS_KEPT_MAX)
    }
    const echo = this.#echoes.get(grant.confirmed)
    if (echo === undefined) return
    this.#until = Math.max(this.#until, echo + this.#validMs)
    for (const round of this.#echoes.keys()) if (round < grant.confirmed) this.#echoes.delete(round)
  }

  isValid(now: number): boolean {
    return now < this.#until
  }
}

/** What one monitor can tell a new leader about leases that may be about. */
export class LeaseMemory {
  readonly #spanMs: number
  #reign: number
  #until: number
  #led: LeaderLease | undefined

  /** A new process has forgotten what it answered before: it must assume that it has just answered, in the last epoch on its disk. */
  constructor(leaseMs: number, persistedEpoch: number, now: number) {
    this.#spanMs = leaseValidMs(leaseMs) * CLOCK_RATE_MARGIN
    this.#reign = persistedEpoch + (persistedEpoch % 2)
    this.#until = persistedEpoch === 0 ? now : now + this.#spanMs
  }

  answered(reign: number, now: number): void {
    this.#reign = reign
    this.#until = now + this.#spanMs
    this.#led = undefined
  }

  leads(reign: number, lease: LeaderLease): void {
    this.#reign = reign
    this.#led = lease
  }

  report(outside: readonly number[], now: number): GuardReport {
    const until = this.#led ? this.#led.outsidersUntil(outside) : this.#until
    return { reign: this.#reign, remainingMs: Math.max(0, until - now), exact: this.#led !== undefined }
  }
}

/** The reports of a whole quorum, with the time each arrived. The leader of the latest reign knows best; otherwise the most cautious counts. */
export function guardUntil(reports: readonly { readonly report: GuardReport; readonly at: number }[]): number {
  const latest = Math.max(...reports.map(({ report }) => report.reign))
  const exact = reports.find(({ report }) => report.exact && report.reign === latest)
  const counted = exact ? [exact] : reports
  return Math.max(...counted.map(({ report, at }) => at + report.remainingMs * CLOCK_RATE_MARGIN))
}
