// Values remembered for a moment, so that every request need not read its user and bucket again. Another gateway's change is
// seen when the moment is over.
import type { Clock } from '../../env/mod.ts'

export class BriefCache<T> {
  readonly #clock: Clock
  readonly #ttlMs: number
  readonly #max: number
  readonly #entries = new Map<string, { at: number; value: Promise<T> }>()

  constructor(clock: Clock, ttlMs = 5000, max = 10_000) {
    this.#clock = clock
    this.#ttlMs = ttlMs
    this.#max = max
  }

  /** The value, loaded at most once at a time. Failures are not kept. */
  get(key: string, load: () => Promise<T>): Promise<T> {
    const now = this.#clock.monotonic()
    const found = this.#entries.get(key)
    if (found && now - found.at < this.#ttlMs) return found.value
    if (this.#entries.size >= this.#max) this.#entries.clear()
    const entry = { at: now, value: load() }
    this.#entries.set(key, entry)
    entry.value.catch(() => {
      if (this.#entries.get(key) === entry) this.#entries.delete(key)
    })
    return entry.value
  }

  delete(key: string): void {
    this.#entries.delete(key)
  }
  clear(): void {
    this.#entries.clear()
  }
}
