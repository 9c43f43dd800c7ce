// The tickets a daemon or client holds, and (for daemons) the service secrets under which others' tickets are opened.
// Lifetimes count on the monotonic clock from when they came, so that a clock that is off does not expire them at once.
import { type MessageBody, pb } from '../../proto/mod.ts'
import { type EntityName, type Logger, parseEntity, SepiolaError } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'
import { openSealed, openTicket, ticketSecretId } from './auth.ts'
import type { AuthServer, Credential } from './types.ts'

interface Held {
  readonly ticket: Uint8Array
  readonly sessionKey: Uint8Array
  readonly until: number // monotonic
  refused: boolean
}
/** Clocks of the cluster's machines may differ by this much. */
const SKEW_MS = 300_000
const LIFETIME_MIN_MS = 60_000
const RENEW_MIN_MS = 10_000
const RENEW_MAX_MS = 1_800_000

export class TicketBox {
  readonly #env: Env
  readonly #name: EntityName
  readonly #secret: Uint8Array
  readonly #log: Logger
  /** Asks the monitors for new ones. */
  readonly #fetch: () => void
  readonly #held = new Map<string, Held>()
  readonly #secrets = new Map<number, Uint8Array>()
  readonly #waiting = new Map<string, { resolve(held: Held): void; reject(error: Error): void }[]>()

  constructor(env: Env, name: EntityName, secret: Uint8Array, log: Logger, fetch: () => void) {
    this.#env = env
    this.#name = name
    this.#secret = secret
    this.#log = log
    this.#fetch = fetch
  }

  /** @returns after how long to ask again, ms. */
  take(reply: MessageBody<'AuthTickets'>): number {
    const now = this.#env.clock.now()
    const monotonic = this.#env.clock.monotonic()
    let shortest = RENEW_MAX_MS * 2
    for (const t of reply.tickets) {
      const sessionKey = openSealed(this.#secret, t.sessionKeySealed ?? new Uint8Array(0))
      if (!sessionKey || !t.service || !t.blob) {
        this.#log.warn({ service: t.service }, 'a ticket came that is not for this key')
        continue
      }
      const lifetime = Math.max(LIFETIME_MIN_MS, (t.expiresMs ?? 0) - now)
      shortest = Math.min(shortest, lifetime)
      // Copies: what came is a view into a receive buffer.
      const held: Held = { ticket: t.blob.slice(), sessionKey: sessionKey.slice(), until: monotonic + lifetime, refused: false }
      this.#held.set(t.service, held)
      for (const waiter of this.#waiting.get(t.service) ?? []) waiter.resolve(held)
      this.#waiting.delete(t.service)
    }
    this.#takeSecrets(reply.serviceSecretsSealed)
    return Math.min(RENEW_MAX_MS, Math.max(RENEW_MIN_MS, shortest / 2))
  }

  #takeSecrets(sealed: Uint8Array): void {
    if (sealed.length === 0) return
    const text = openSealed(this.#secret, sealed)
    if (!text) {
      this.#log.warn({}, 'service secrets came that are not for this key')
      return
    }
    const own = parseEntity(this.#name)?.type
    this.#secrets.clear()
    for (const s of pb.ServiceSecrets.decode(text).secrets) {
      if (s.service === own && s.secretId && s.secret && s.secret.length >= 16) this.#secrets.set(s.secretId, s.secret.slice())
    }
  }

  async credentialFor(service: string): Promise<Credential> {
    const held = this.#held.get(service)
    const usable = held && !held.refused && held.until > this.#env.clock.monotonic()
    const { ticket, sessionKey } = usable ? held : await this.#wait(service)
    return { kind: 'ticket', name: this.#name, ticket, sessionKey }
  }
  #wait(service: string): Promise<Held> {
    this.#fetch()
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(service) ?? []
      waiting.push({ resolve, reject })
      this.#waiting.set(service, waiting)
    })
  }
  refused(service: string, credential: Credential): void {
    const held = this.#held.get(service)
    if (!held || credential.kind !== 'ticket' || held.ticket !== credential.ticket) return
    held.refused = true
    this.#fetch()
  }

  openTicket(blob: Uint8Array): ReturnType<AuthServer['openTicket']> {
    const id = ticketSecretId(blob)
    const newest = Math.max(0, ...this.#secrets.keys())
    if (id !== undefined && id > newest) {
      this.#fetch()
      throw new SepiolaError('EAGAIN', 'the service secret of this ticket has not come yet')
    }
    return openTicket((secretId) => this.#secrets.get(secretId), blob, this.#env.clock.now() - SKEW_MS)
  }

  close(): void {
    for (const waiters of this.#waiting.values()) {
      for (const w of waiters) w.reject(new SepiolaError('ESHUTDOWN', 'the link to the monitors is closed'))
    }
    this.#waiting.clear()
  }
}
