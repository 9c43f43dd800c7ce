// An ordered map of byte keys for the simulated Kv: keys as latin-1 strings (their order is byte order) in chunks of bounded size.
// An iteration sees the map as it was when it began: a chunk that an iteration may still read is copied before it changes.
interface Chunk {
  keys: string[]
  values: Uint8Array[]
  /** Made after the iterations numbered up to this began: they do not see it. */
  bornAfter: number
}

const CHUNK_MAX = 256

export class SortedMap {
  #chunks: Chunk[] = []
  #listShared = false
  #iterations = 0
  size = 0
  bytes = 0

  get(key: string): Uint8Array | undefined {
    const chunk = this.#chunks[this.#chunkOf(key)]
    if (!chunk) return undefined
    const i = lowerBound(chunk.keys, key)
    return chunk.keys[i] === key ? chunk.values[i] : undefined
  }

  set(key: string, value: Uint8Array): void {
    if (this.#chunks.length === 0) {
      this.#ownList()
      this.#chunks.push({ keys: [], values: [], bornAfter: this.#iterations })
    }
    const at = this.#chunkOf(key)
    const chunk = this.#own(at)
    const i = lowerBound(chunk.keys, key)
    if (chunk.keys[i] === key) {
      this.bytes += value.length - (chunk.values[i] as Uint8Array).length
      chunk.values[i] = value
      return
    }
    chunk.keys.splice(i, 0, key)
    chunk.values.splice(i, 0, value)
    this.size++
    this.bytes += key.length + value.length
    if (chunk.keys.length <= CHUNK_MAX) return
    const half = CHUNK_MAX >> 1
    const upper: Chunk = { keys: chunk.keys.splice(half), values: chunk.values.splice(half), bornAfter: this.#iterations }
    this.#ownList()
    this.#chunks.splice(at + 1, 0, upper)
  }

  delete(key: string): void {
    const at = this.#chunkOf(key)
    const found = this.#chunks[at]
    if (!found) return
    const i = lowerBound(found.keys, key)
    if (found.keys[i] !== key) return
    const chunk = this.#own(at)
    this.size--
    this.bytes -= key.length + (chunk.values[i] as Uint8Array).length
    chunk.keys.splice(i, 1)
    chunk.values.splice(i, 1)
    if (chunk.keys.length > 0) return
    this.#ownList()
    this.#chunks.splice(at, 1)
  }

  /** Entries with from <= key < to (undefined: no bound), as they are at this call, whatever changes while they are read. */
  snapshot(from: string | undefined, to: string | undefined, reverse: boolean): Generator<[string, Uint8Array]> {
    this.#iterations++
    this.#listShared = true
    return walk(this.#chunks, from, to, reverse)
  }

  /** The last chunk whose first key is not above the key. */
  #chunkOf(key: string): number {
    let low = 0
    let high = this.#chunks.length - 1
    while (low < high) {
      const mid = (low + high + 1) >> 1
      if (((this.#chunks[mid] as Chunk).keys[0] as string) <= key) low = mid
      else high = mid - 1
    }
    return low
  }
  #ownList(): void {
    if (!this.#listShared) return
    this.#chunks = this.#chunks.slice()
    this.#listShared = false
  }
  #own(at: number): Chunk {
    const chunk = this.#chunks[at] as Chunk
    if (chunk.bornAfter === this.#iterations) return chunk
    const copy: Chunk = { keys: chunk.keys.slice(), values: chunk.values.slice(), bornAfter: this.#iterations }
    this.#ownList()
    this.#chunks[at] = copy
    return copy
  }
}

function* walk(chunks: Chunk[], from: string | undefined, to: string | undefined, reverse: boolean): Generator<[string, Uint8Array]> {
  for (let c = reverse ? chunks.length - 1 : 0; reverse ? c >= 0 : c < chunks.length; c += reverse ? -1 : 1) {
    const { keys, values } = chunks[c] as Chunk
    if (from !== undefined && (keys.at(-1) as string) < from) {
      if (reverse) return
      continue
    }
    if (to !== undefined && (keys[0] as string) >= to) {
      if (!reverse) return
      continue
    }
    const start = from === undefined ? 0 : lowerBound(keys, from)
    const end = to === undefined ? keys.length : lowerBound(keys, to)
    if (reverse) for (let i = end - 1; i >= start; i--) yield [keys[i] as string, values[i] as Uint8Array]
    else for (let i = start; i < end; i++) yield [keys[i] as string, values[i] as Uint8Array]
  }
}

function lowerBound(keys: string[], key: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((keys[mid] as string) < key) low = mid + 1
    else high = mid
  }
  return low
}
