// A sorted map in memory: keys in leaves of bounded size, so that inserting into a large one moves few entries.
// Lookups O(log n); iteration is safe against changes behind the cursor only through `from`, which restarts by key.

const leafMax = 256

interface Leaf<K, V> {
  keys: K[]
  values: V[]
}

export class SortedMap<K, V> {
  readonly #compare: (a: K, b: K) => number
  #leaves: Leaf<K, V>[] = []
  #size = 0
  constructor(compare: (a: K, b: K) => number) {
    this.#compare = compare
  }

  get size(): number {
    return this.#size
  }

  get(key: K): V | undefined {
    const leaf = this.#leaves[this.#leafOf(key)]
    if (!leaf) return undefined
    const at = this.#search(leaf.keys, key)
    return at >= 0 ? leaf.values[at] : undefined
  }

  has(key: K): boolean {
    const leaf = this.#leaves[this.#leafOf(key)]
    return leaf !== undefined && this.#search(leaf.keys, key) >= 0
  }

  set(key: K, value: V): void {
    if (this.#leaves.length === 0) {
      this.#leaves.push({ keys: [key], values: [value] })
      this.#size = 1
      return
    }
    const index = Math.min(this.#leafOf(key), this.#leaves.length - 1)
    const leaf = this.#leaves[index] as Leaf<K, V>
    const at = this.#search(leaf.keys, key)
    if (at >= 0) {
      leaf.values[at] = value
      return
    }
    leaf.keys.splice(~at, 0, key)
    leaf.values.splice(~at, 0, value)
    this.#size++
    if (leaf.keys.length > leafMax) {
      // Keys that arrive in order fill their leaves: only a leaf that grew in the middle is halved.
      const half = ~at === leaf.keys.length - 1 ? leafMax : leafMax >> 1
      this.#leaves.splice(index + 1, 0, { keys: leaf.keys.splice(half), values: leaf.values.splice(half) })
    }
  }

  delete(key: K): boolean {
    const index = this.#leafOf(key)
    const leaf = this.#leaves[index]
    if (!leaf) return false
    const at = this.#search(leaf.keys, key)
    if (at < 0) return false
    leaf.keys.splice(at, 1)
    leaf.values.splice(at, 1)
    this.#size--
    if (leaf.keys.length === 0) this.#leaves.splice(index, 1)
    return true
  }

  clear(): void {
    this.#leaves = []
    this.#size = 0
  }

  /** Entries from `key` on in order (all when undefined); `exclusive` leaves out `key` itself. Do not change the map meanwhile. */
  *from(key?: K, exclusive = false): Generator<[K, V]> {
    let index = key === undefined ? 0 : this.#leafOf(key)
    let at = 0
    const first = this.#leaves[index]
    if (first && key !== undefined) {
      at = this.#search(first.keys, key)
      at = at >= 0 ? at + (exclusive ? 1 : 0) : ~at
    }
    for (; index < this.#leaves.length; index++, at = 0) {
      const leaf = this.#leaves[index] as Leaf<K, V>
      for (; at < leaf.keys.length; at++) yield [leaf.keys[at] as K, leaf.values[at] as V]
    }
  }

  /** The first leaf whose last key is not below `key`. */
  #leafOf(key: K): number {
    let low = 0
    let high = this.#leaves.length
    while (low < high) {
      const mid = (low + high) >> 1
      const keys = (this.#leaves[mid] as Leaf<K, V>).keys
      if (this.#compare(keys[keys.length - 1] as K, key) < 0) low = mid + 1
      else high = mid
    }
    return low
  }

  /** The index of the key, or the complement of where it would go. */
  #search(keys: K[], key: K): number {
    let low = 0
    let high = keys.length - 1
    while (low <= high) {
      const mid = (low + high) >> 1
      const order = this.#compare(keys[mid] as K, key)
      if (order === 0) return mid
      if (order < 0) low = mid + 1
      else high = mid - 1
    }
    return ~low
  }
}
