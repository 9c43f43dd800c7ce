// The KV store as queued transactions have made it: what is not applied yet lies over it in memory. Values are sealed (seal.ts) below
// this line and plain above it.
import type { Kv } from '../../env/mod.ts'
import { SortedMap } from '../sorted-map.ts'
import type { KvChanges } from './frame.ts'
import { afterPrefix, type BinaryKey, compareKeys, fromKeyBytes, keyBytes } from './keys.ts'
import { type Sealed, unseal } from './seal.ts'

interface Pending {
  readonly value: Sealed | undefined
  readonly transaction: number
}

interface KeyQuery {
  readonly from: BinaryKey
  readonly exclusive?: boolean
  readonly lt: BinaryKey
  readonly max: number
}

export class KvView {
  readonly kv: Kv
  readonly #pending = new SortedMap<BinaryKey, Pending>(compareKeys)

  constructor(kv: Kv) {
    this.kv = kv
  }

  /** Makes a transaction's changes visible. */
  stage(changes: KvChanges, transaction: number): void {
    for (const [key, value] of changes) this.#pending.set(key, { value, transaction })
  }

  /** The KV store holds these changes now; what a later transaction changed again stays. */
  applied(changes: KvChanges, lastTransaction: number): void {
    for (const key of changes.keys()) {
      const pending = this.#pending.get(key)
      if (pending && pending.transaction <= lastTransaction) this.#pending.delete(key)
    }
  }

  /** @param own the caller's changes on top. @throws SepiolaError EIO for a damaged value. */
  async get(key: BinaryKey, own?: KvChanges): Promise<Uint8Array | undefined> {
    if (own?.has(key)) return open(key, own.get(key))
    const pending = this.#pending.get(key)
    return open(key, pending ? pending.value : await this.kv.get(keyBytes(key)))
  }

  /** @throws SepiolaError EIO for a damaged value. */
  async getMany(keys: readonly BinaryKey[]): Promise<(Uint8Array | undefined)[]> {
    const found = keys.map((key) => this.#pending.get(key))
    const absent = keys.filter((_, i) => !found[i])
    const stored = absent.length > 0 ? await this.kv.getMany(absent.map(keyBytes)) : []
    let next = 0
    return keys.map((key, i) => {
      const pending = found[i]
      return open(key, pending ? pending.value : stored[next++])
    })
  }

  /**
   * Up to `max` entries of [from, lt) in order, as of the call; `exclusive` leaves out `from` itself.
   * @param own the caller's changes on top. @throws SepiolaError EIO for a damaged value.
   */
  async range(query: KeyQuery, own?: KvChanges): Promise<{ entries: [BinaryKey, Uint8Array][]; more: boolean }> {
    const { sealed, more } = await this.#merge(query, own)
    return { entries: sealed.map(([key, value]) => [key, unseal(key, value)]), more }
  }
  /** The same without looking at the values: damaged ones count. */
  async rangeKeys(query: KeyQuery, own?: KvChanges): Promise<{ keys: BinaryKey[]; more: boolean }> {
    const { sealed, more } = await this.#merge(query, own)
    return { keys: sealed.map(([key]) => key), more }
  }

  async #merge(query: KeyQuery, own?: KvChanges): Promise<{ sealed: [BinaryKey, Uint8Array][]; more: boolean }> {
    const { from, exclusive = false, lt, max } = query
    const want = max + 1
    const over = this.#over(query, want, own)
    const gone = over.reduce((n, [, value]) => n + (value ? 0 : 1), 0)
    const bounds = { [exclusive ? 'gt' : 'gte']: keyBytes(from), lt: keyBytes(lt) }
    // The iterator takes its snapshot in the first call of next(): before anything else can be applied.
    const stored = this.kv.iterate({ ...bounds, limit: want + gone })[Symbol.asyncIterator]()
    let next = stored.next()
    const sealed: [BinaryKey, Uint8Array][] = []
    let i = 0
    try {
      let result = await next
      while (sealed.length < want) {
        const mine = over[i]
        const theirs = result.done ? undefined : fromKeyBytes(result.value[0])
        if (mine === undefined && theirs === undefined) break
        if (mine !== undefined && (theirs === undefined || mine[0] <= theirs)) {
          i++
          if (mine[1]) sealed.push([mine[0], mine[1]])
          if (mine[0] !== theirs) continue
        } else if (!result.done) sealed.push([theirs as BinaryKey, result.value[1]])
        next = stored.next()
        result = await next
      }
    } finally {
      await stored.return?.()
    }
    return { sealed: sealed.slice(0, max), more: sealed.length > max }
  }

  /** What lies over the KV store in the range, far enough for `want` entries to come of it. undefined: a removed key. */
  #over(query: { from: BinaryKey; exclusive?: boolean; lt: BinaryKey }, want: number, own?: KvChanges): [BinaryKey, Sealed | undefined][] {
    const { from, exclusive = false, lt } = query
    const mine: [BinaryKey, Sealed | undefined][] = []
    for (const [key, value] of own ?? []) {
      if (key < lt && (exclusive ? key > from : key >= from)) mine.push([key, value])
    }
    mine.sort(([a], [b]) => compareKeys(a, b))
    const over: [BinaryKey, Sealed | undefined][] = []
    let puts = 0
    let i = 0
    const add = (key: BinaryKey, value: Sealed | undefined): void => {
      over.push([key, value])
      if (value) puts++
    }
    for (const [key, pending] of this.#pending.from(from, exclusive)) {
      if (key >= lt || puts >= want) break
      for (; i < mine.length && (mine[i] as [BinaryKey, Sealed])[0] < key; i++) add(...(mine[i] as [BinaryKey, Sealed]))
      if (mine[i]?.[0] === key) continue
      add(key, pending.value)
    }
    for (; i < mine.length && puts < want; i++) add(...(mine[i] as [BinaryKey, Sealed]))
    return over
  }

  /** Everything under a prefix as it is stored, sealed, page by page; each page is a view of its own moment. */
  async *sealedUnder(prefix: BinaryKey): AsyncGenerator<[BinaryKey, Uint8Array]> {
    const lt = prefix === '' ? '\xff' : afterPrefix(prefix)
    for (let from = prefix, exclusive = false; ; exclusive = true) {
      const { sealed, more } = await this.#merge({ from, exclusive, lt, max: 512 })
      yield* sealed
      if (!more) return
      from = (sealed[sealed.length - 1] as [BinaryKey, Uint8Array])[0]
    }
  }
}

const open = (key: BinaryKey, sealed: Uint8Array | undefined): Uint8Array | undefined => (sealed ? unseal(key, sealed) : undefined)
