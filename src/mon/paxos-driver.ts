// Carries out what the Paxos core wants: messages, writes, the one timer. Messages that promise something leave when it is on disk.
import type { Env, TimerHandle } from '../env/mod.ts'
import { type Effect, type PaxosConfig, type PaxosEvent, type PaxosMessage, PaxosNode } from '../paxos/mod.ts'
import type { MonStore } from './store.ts'

export interface Changes {
  /** Role, leader or quorum. */
  readonly role: boolean
  /** The store has newly committed state. */
  readonly commits: boolean
  /** A lease has come, or a round has ended: what waited may go on. */
  readonly canGoOn: boolean
}

export class PaxosDriver {
  readonly node: PaxosNode
  readonly #env: Env
  readonly #store: MonStore
  readonly #send: (to: number, message: PaxosMessage) => void
  readonly #onChanges: (changes: Changes) => void
  readonly #onFatal: (error: Error) => void
  #timer: TimerHandle | undefined
  #timerAt: number | undefined
  #stopped = false

  constructor(options: {
    env: Env
    store: MonStore
    config: PaxosConfig
    send: (to: number, message: PaxosMessage) => void
    onChanges: (changes: Changes) => void
    onFatal: (error: Error) => void
  }) {
    this.#env = options.env
    this.#store = options.store
    this.#send = options.send
    this.#onChanges = options.onChanges
    this.#onFatal = options.onFatal
    this.node = new PaxosNode(options.config, options.store, options.store.paxosState(), options.env.clock.monotonic())
  }

  step(event: PaxosEvent): void {
    if (this.#stopped) return
    try {
      this.#carryOut(this.node.step(event, this.#env.clock.monotonic()))
      this.#armTimer()
    } catch (error) {
      // The core is one transition short: nothing it says from here on can be trusted.
      this.#onFatal(error as Error)
    }
  }

  stop(): void {
    this.#stopped = true
    this.#timer?.cancel()
  }

  #carryOut(effects: readonly Effect[]): void {
    const changes = { role: false, commits: false, canGoOn: false }
    for (const effect of effects) {
      switch (effect.kind) {
        case 'send':
          this.#send(effect.to, effect.message)
          break
        case 'persist':
          if (effect.write.commits || effect.write.replace) changes.commits = true
          void this.#persist(effect)
          break
        case 'role':
          changes.role = true
          break
        case 'writeable':
        case 'readable':
          changes.canGoOn = true
          break
      }
    }
    this.#onChanges(changes)
  }

  async #persist(effect: Extract<Effect, { kind: 'persist' }>): Promise<void> {
    await this.#store.persist(effect.write, effect.sync)
    if (this.#stopped) return
    for (const { to, message } of effect.whenDurable) this.#send(to, message)
    if (effect.token !== undefined) this.step({ type: 'persisted', token: effect.token })
  }

  #armTimer(): void {
    const at = this.node.deadline
    if (this.#stopped || (at === this.#timerAt && this.#timer)) return
    this.#timer?.cancel()
    this.#timerAt = at
    if (at === undefined) {
      this.#timer = undefined
      return
    }
    this.#timer = this.#env.timers.after(Math.max(0, at - this.#env.clock.monotonic()), () => {
      this.#timer = undefined
      this.step({ type: 'tick' })
    })
  }
}
