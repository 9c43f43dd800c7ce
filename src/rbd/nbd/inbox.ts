// Bytes that have arrived and are not read yet: a queue of receive buffers, out of which fields are copied and payloads are sliced as views.

export class Inbox {
  readonly #chunks: Uint8Array[] = []
  /** Bytes of the first chunk that are read. */
  #at = 0
  #length = 0

  get length(): number {
    return this.#length
  }

  push(chunk: Uint8Array): void {
    if (chunk.byteLength === 0) return
    this.#chunks.push(chunk)
    this.#length += chunk.byteLength
  }

  /** The next bytes in one piece, a view where they lie in one; undefined while there are fewer. */
  take(length: number): Uint8Array | undefined {
    if (this.#length < length) return undefined
    const first = this.#chunks[0]
    if (first && first.byteLength - this.#at >= length) {
      const view = first.subarray(this.#at, this.#at + length)
      this.#advance(length)
      return view
    }
    const joined = new Uint8Array(length)
    let at = 0
    for (const piece of this.takeUpTo(length)) {
      joined.set(piece, at)
      at += piece.byteLength
    }
    return joined
  }

  /** Views of what is there, at most `length` bytes. */
  takeUpTo(length: number): Uint8Array[] {
    const views: Uint8Array[] = []
    let left = Math.min(length, this.#length)
    while (left > 0) {
      const first = this.#chunks[0] as Uint8Array
      const size = Math.min(left, first.byteLength - this.#at)
      views.push(first.subarray(this.#at, this.#at + size))
      this.#advance(size)
      left -= size
    }
    return views
  }

  /** Throws away what is there, at most `length` bytes. @returns how many. */
  skip(length: number): number {
    const skipped = Math.min(length, this.#length)
    let left = skipped
    while (left > 0) {
      const size = Math.min(left, (this.#chunks[0] as Uint8Array).byteLength - this.#at)
      this.#advance(size)
      left -= size
    }
    return skipped
  }

  #advance(length: number): void {
    this.#at += length
    this.#length -= length
    if (this.#at === this.#chunks[0]?.byteLength) {
      this.#chunks.shift()
      this.#at = 0
    }
  }
}
