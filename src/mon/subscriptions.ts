// Who wants to hear of what. A subscriber is sent everything from its start on, at once when a new version is committed and only while this
// monitor may answer reads; a subscriber that does not keep up gets no more until it has.

import type { Session } from '../msg/mod.ts'
import type { MonContext, MonService } from './core/service.ts'

interface Subscription {
  start: number
  readonly onetime: boolean
}

const TOPICS_PER_SESSION_MAX = 16
const UNSENT_BYTES_MAX = 32 << 20
const MESSAGES_PER_PUSH_MAX = 64

export class Subscriptions {
  readonly #services = new Map<string, MonService>()
  readonly #sessions = new Map<Session, Map<string, Subscription>>()

  constructor(services: readonly MonService[]) {
    for (const service of services) for (const topic of service.topics ?? []) this.#services.set(topic, service)
  }

  service(topic: string): MonService | undefined {
    return this.#services.get(topic)
  }

  subscribe(session: Session, topic: string, start: number, onetime: boolean): void {
    if (!this.#services.has(topic)) return
    let topics = this.#sessions.get(session)
    if (!topics) this.#sessions.set(session, (topics = new Map()))
    if (topics.size < TOPICS_PER_SESSION_MAX || topics.has(topic)) topics.set(topic, { start, onetime })
  }

  drop(session: Session): void {
    this.#sessions.delete(session)
  }

  push(context: MonContext, only?: Session): void {
    for (const [session, topics] of only ? [[only, this.#sessions.get(only) ?? new Map()] as const] : this.#sessions) {
      for (const [topic, subscription] of topics) this.#pushTopic(session, topics, topic, subscription, context)
    }
  }

  #pushTopic(session: Session, topics: Map<string, Subscription>, topic: string, subscription: Subscription, context: MonContext): void {
    const service = this.#services.get(topic)
    for (let sent = 0; sent < MESSAGES_PER_PUSH_MAX && session.pendingBytes < UNSENT_BYTES_MAX && !session.closed; sent++) {
      if (subscription.start > (service?.versions?.(topic).newest ?? 0) && subscription.start > 0) return
      const next = service?.publish?.(topic, subscription.start, session.peer, context)
      if (!next || next.next <= subscription.start) return
      session.send(next.type, next.body)
      subscription.start = next.next
      if (subscription.onetime) {
        topics.delete(topic)
        return
      }
    }
  }
}
