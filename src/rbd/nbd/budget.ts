// Room for requests in work, shared by all connections: who gets none waits until some is given back.

export class Budget {
  readonly #bytesMax: number
  #taken = 0
  readonly #waiting = new Set<() => void>()

  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax
  }

  get takenBytes(): number {
    return this.#taken
  }

  /** Otherwise `retry` is called once there may be room. A request alone always fits. */
  tryTake(bytes: number, retry: () => void): boolean {
    if (this.#taken > 0 && this.#taken + bytes > this.#bytesMax) {
      this.#waiting.add(retry)
      return false
    }
    this.#taken += bytes
    return true
  }

  give(bytes: number): void {
    this.#taken -= bytes
    if (this.#waiting.size === 0) return
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const retry of waiting) retry()
  }

  forget(retry: () => void): void {
    this.#waiting.delete(retry)
  }
}
