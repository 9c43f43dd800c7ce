// The gate that changes of an image pass: it can be closed, and is closed once everything that had passed has come back.
export class Gate {
  #inside = 0
  #barrier: Promise<void> | undefined
  #empty: (() => void) | undefined

  /** Runs inside; waits while it is closed. */
  async pass<T>(action: () => Promise<T>): Promise<T> {
    while (this.#barrier) await this.#barrier
    this.#inside++
    try {
      return await action()
    } finally {
      if (--this.#inside === 0) this.#empty?.()
    }
  }
  /** Runs with nothing inside; several of these go one after another. Must not be called from inside. */
  async closed<T>(action: () => Promise<T>): Promise<T> {
    while (this.#barrier) await this.#barrier
    let open: () => void = () => {}
    this.#barrier = new Promise((resolve) => {
      open = resolve
    })
    try {
      if (this.#inside > 0) {
        await new Promise<void>((resolve) => {
          this.#empty = resolve
        })
        this.#empty = undefined
      }
      return await action()
    } finally {
      this.#barrier = undefined
      open()
    }
  }
  /** Resolves once what is inside now has come back; does not close it. */
  async drained(): Promise<void> {
    await this.closed(async () => {})
  }
}
