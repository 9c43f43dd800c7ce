// Clients' messages on their way in: what a client may have in flight is bounded by count per session and by bytes per OSD. Beyond that
// its session is not read any more until there is room; the few messages that still come wait here.
import type { Options } from '../base/mod.ts'
import type { Session } from '../msg/types.ts'
import { type Caller, callerOf } from './caller.ts'
import { OsdCaps } from './caps.ts'

/** A paused session may deliver what it had read already; more than this is not that. */
const WAITING_MESSAGES_MAX = 8192

export interface ClientSession {
  readonly caps: OsdCaps
  readonly caller: Caller
  inFlight: number
  waiting: number
}

interface Held {
  readonly session: Session
  readonly bytes: number
  readonly begin: (done: () => void) => void
}

export class ClientGate {
  readonly #options: Options
  #bytes = 0
  readonly #held = new Map<Session, Held[]>()

  constructor(options: Options) {
    this.#options = options
  }

  of(session: Session): ClientSession {
    const known = session.context as ClientSession | undefined
    if (known) return known
    const fresh: ClientSession = { caps: new OsdCaps(session.peerCaps['osd'] ?? ''), caller: callerOf(session), inFlight: 0, waiting: 0 }
    session.context = fresh
    return fresh
  }

  /** Calls `begin` now or when there is room; what it gets must be called when the message has been answered. */
  enter(session: Session, bytes: number, begin: (done: () => void) => void): void {
    const client = this.of(session)
    const queue = this.#held.get(session)
    if (!queue && this.#fits(client, bytes)) {
      this.#begin({ session, bytes, begin })
      return
    }
    if (client.waiting >= WAITING_MESSAGES_MAX) {
      session.close()
      this.forget(session)
      return
    }
    client.waiting++
    if (queue) queue.push({ session, bytes, begin })
    else {
      this.#held.set(session, [{ session, bytes, begin }])
      session.pause()
    }
  }
  forget(session: Session): void {
    this.#held.delete(session)
  }

  #fits(client: ClientSession, bytes: number): boolean {
    if (client.inFlight >= this.#options.get('osd_client_message_cap')) return false
    return this.#bytes === 0 || this.#bytes + bytes <= this.#options.get('osd_client_message_size_cap_bytes')
  }
  #begin(held: Held): void {
    const client = this.of(held.session)
    client.inFlight++
    this.#bytes += held.bytes
    let finished = false
    held.begin(() => {
      if (finished) return
      finished = true
      client.inFlight--
      this.#bytes -= held.bytes
      if (this.#held.size > 0) this.#admit()
    })
  }
  #admit(): void {
    for (const [session, queue] of this.#held) {
      const client = this.of(session)
      while (queue.length > 0 && this.#fits(client, (queue[0] as Held).bytes)) {
        client.waiting--
        this.#begin(queue.shift() as Held)
      }
      if (queue.length > 0) continue
      this.#held.delete(session)
      if (!session.closed) session.resume()
    }
  }
}
