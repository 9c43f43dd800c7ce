// A bounded number of slots, handed out in order of asking; the bound may change at any time.
export class Throttle {
  readonly #max: () => number
  #used = 0
  readonly #waiting: { readonly granted: () => void; cancelled: boolean }[] = []

  constructor(max: () => number) {
    this.#max = max
  }
  get used(): number {
    return this.#used
  }
  tryTake(): boolean {
    if (this.#used >= this.#max()) return false
    this.#used++
    return true
  }
  /** Calls `granted` when a slot is free, at once if one is. The result gives the request up; a slot that was granted is given back by `release`. */
  take(granted: () => void): () => void {
    const request = { granted, cancelled: false }
    this.#waiting.push(request)
    this.#grant()
    return () => {
      request.cancelled = true
    }
  }
  release(): void {
    this.#used--
    this.#grant()
  }
  #grant(): void {
    while (this.#waiting.length > 0 && this.#used < this.#max()) {
      const next = this.#waiting.shift() as { granted: () => void; cancelled: boolean }
      if (next.cancelled) continue
      this.#used++
      next.granted()
    }
  }
}
