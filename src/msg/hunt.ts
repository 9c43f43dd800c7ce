// Looking for a monitor that answers: a few at a time, the next one at once where nothing listens, over and over until one is found.
import type { Logger } from '../base/mod.ts'
import type { Endpoint, Env, TimerHandle } from '../env/mod.ts'
import type { Messenger, Session } from './types.ts'

const PARALLEL = 3
const RETRY_FIRST_MS = 50
const RETRY_MAX_MS = 1000
/** A candidate that says nothing for this long gives its place to another monitor, when there is one. */
const SILENT_MS = 1500

/** A monitor without a quorum may keep the question until it has one: it is not asked again before this. */
const PROBE_AGAIN_MS = 2000

interface Candidate {
  readonly host: string
  /** When it was last heard of, or tried. */
  since: number
  connected: boolean
  /** When it was last asked; undefined: it has answered that it cannot serve now. */
  probedAt: number | undefined
}
export const hostKey = (e: Endpoint): string => `${e.host}:${e.port}`

export class Hunt {
  readonly #env: Env
  readonly #messenger: Messenger
  readonly #log: Logger
  readonly #hosts: () => readonly Endpoint[]
  /** Asks a candidate the question whose answer makes it the one. */
  readonly #probe: (session: Session) => void
  /** Every monitor has refused our key. */
  readonly #onAllRefused: (error: Error) => void
  readonly #candidates = new Map<Session, Candidate>()
  #turn: Endpoint[] = []
  #refused = new Map<string, Error>()
  #timer: TimerHandle | undefined
  #delayMs = RETRY_FIRST_MS

  constructor(options: {
    env: Env
    messenger: Messenger
    log: Logger
    hosts: () => readonly Endpoint[]
    probe: (session: Session) => void
    onAllRefused: (error: Error) => void
  }) {
    this.#env = options.env
    this.#messenger = options.messenger
    this.#log = options.log
    this.#hosts = options.hosts
    this.#probe = options.probe
    this.#onAllRefused = options.onAllRefused
  }

  get running(): boolean {
    return this.#timer !== undefined
  }
  has(session: Session): boolean {
    return this.#candidates.has(session)
  }

  /** @param last the monitor that has just been lost: tried after the others. */
  start(last: string | undefined): void {
    if (this.running) return
    this.#delayMs = RETRY_FIRST_MS
    this.#refused.clear()
    this.#newTurn(last)
    this.#fill()
    this.#arm()
  }
  /** Ends with this one chosen; the other candidates are let go. */
  stop(chosen?: Session): void {
    this.#timer?.cancel()
    this.#timer = undefined
    for (const session of this.#candidates.keys()) if (session !== chosen) session.close()
    this.#candidates.clear()
  }

  connected(session: Session): void {
    const candidate = this.#candidates.get(session)
    if (!candidate) return
    candidate.connected = true
    candidate.probedAt = this.#env.clock.monotonic()
    this.#probe(session)
  }
  /** It cannot serve now. */
  notYet(session: Session): void {
    const candidate = this.#candidates.get(session)
    if (!candidate) return
    candidate.probedAt = undefined
    candidate.since = this.#env.clock.monotonic()
  }
  /** It is lost, or will not serve us. */
  failed(session: Session, error: Error | undefined, refusedKey: boolean): void {
    const candidate = this.#candidates.get(session)
    if (!candidate) return
    this.#candidates.delete(session)
    if (refusedKey && error) {
      this.#refused.set(candidate.host, error)
      if (this.#hosts().every((h) => this.#refused.has(hostKey(h)))) this.#onAllRefused(error)
    }
    if (this.running) this.#fill()
  }

  #newTurn(last: string | undefined): void {
    const rest = [...this.#hosts()]
    this.#turn = []
    while (rest.length > 0) this.#turn.push(...rest.splice(this.#env.random.below(rest.length), 1))
    const at = this.#turn.findIndex((h) => hostKey(h) === last)
    if (at >= 0) this.#turn.push(...this.#turn.splice(at, 1))
  }

  #fill(): void {
    while (this.#candidates.size < PARALLEL) {
      const next = this.#turn.shift()
      if (!next) return
      const host = hostKey(next)
      if ([...this.#candidates.values()].some((c) => c.host === host)) continue
      const session = this.#messenger.connect({ addr: { host: next.host, port: next.port }, peerType: 'mon', policy: 'lossy' })
      this.#candidates.set(session, { host, since: this.#env.clock.monotonic(), connected: false, probedAt: undefined })
    }
  }

  #arm(): void {
    this.#timer = this.#env.timers.after(this.#delayMs, () => {
      this.#delayMs = Math.min(RETRY_MAX_MS, this.#delayMs * 1.5)
      const now = this.#env.clock.monotonic()
      const others = this.#hosts().length > this.#candidates.size
      for (const [session, candidate] of [...this.#candidates]) {
        if (now - candidate.since > SILENT_MS && others) {
          this.#log.debug({ monitor: candidate.host }, 'monitor is silent')
          this.#candidates.delete(session)
          session.close()
        } else if (candidate.connected && (candidate.probedAt === undefined || now - candidate.probedAt > PROBE_AGAIN_MS)) {
          this.connected(session)
        }
      }
      if (this.#turn.length === 0) this.#newTurn(undefined)
      this.#fill()
      this.#arm()
    })
  }
}
