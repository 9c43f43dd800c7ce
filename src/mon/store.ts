// The monitor's store: everything in an ordered key/value store on disk, mirrored in memory, so that reads are synchronous.
// Writes are visible in memory at once and reach the disk in the order in which they were made; those of one turn, and those made while a
// batch is under way, share a batch. A failed write is fatal: what memory holds is then no longer what the disk holds.
//
// Keys: prefix, a zero byte, key; all UTF-8. Prefixes of its own: `%mon` (identity, monmap and keyring of mkfs), `%paxos` (what Paxos must
// not forget), `%value` (committed values, key = version in 16 digits). All other prefixes belong to services and are built by values alone.
import { pb } from '../../proto/mod.ts'
import { assert, compareUtf8, fromUtf8, SepiolaError, utf8 } from '../base/mod.ts'
import type { Env, Kv, KvOp } from '../env/mod.ts'
import { INITIAL_STATE, type PaxosStorage, type PersistedState, type PersistWrite, type StoreEntry } from '../paxos/mod.ts'
import type { StoreReader, StoreWrite } from './core/service.ts'

export const MON_PREFIX = '%mon'
const PAXOS_PREFIX = '%paxos'
const VALUE_PREFIX = '%value'
const isOwn = (prefix: string): boolean => prefix.startsWith('%')

const storeKey = (prefix: string, key: string): Uint8Array => utf8(`${prefix}\0${key}`)
const versionKey = (version: number): string => String(version).padStart(16, '0')
const number = (n: number): Uint8Array => utf8(String(n))

interface QueuedBatch {
  ops: KvOp[]
  sync: boolean
  done: (() => void)[]
}

export class MonStore implements StoreReader, PaxosStorage {
  readonly #kv: Kv
  readonly #data = new Map<string, Map<string, Uint8Array>>()
  readonly #sortedKeys = new Map<string, string[]>()
  readonly #onFatal: (error: Error) => void
  #queued: QueuedBatch | undefined
  #writing: Promise<void> | undefined
  #failed = false

  private constructor(kv: Kv, onFatal: (error: Error) => void) {
    this.#kv = kv
    this.#onFatal = onFatal
  }

  /** Opens or creates. @throws SepiolaError EIO when it is damaged, EBUSY when another process has it. */
  static async open(env: Env, path: string, onFatal: (error: Error) => void): Promise<MonStore> {
    const store = new MonStore(await env.kv.open(path), onFatal)
    try {
      for await (const [key, value] of store.#kv.iterate({})) {
        const text = fromUtf8(key)
        const zero = text.indexOf('\0')
        if (zero <= 0) throw new SepiolaError('EIO', `the monitor store in ${path} holds a key that is not a monitor's`)
        store.#set(text.slice(0, zero), text.slice(zero + 1), value)
      }
      store.#check(path)
    } catch (error) {
      await store.#kv.close()
      if (error instanceof SepiolaError) throw error
      throw new SepiolaError('EIO', `the monitor store in ${path} cannot be read: ${(error as Error).message}`, { cause: error })
    }
    return store
  }

  #check(path: string): void {
    const damaged = (what: string): SepiolaError => new SepiolaError('EIO', `the monitor store in ${path} is damaged: ${what}`)
    const { firstCommitted, lastCommitted } = this.paxosState()
    for (const n of [firstCommitted, lastCommitted]) if (!Number.isSafeInteger(n) || n < 0) throw damaged('a version is not a number')
    if (firstCommitted > lastCommitted) throw damaged(`first committed version ${firstCommitted} is above the last, ${lastCommitted}`)
    for (let v = Math.max(1, firstCommitted); v <= lastCommitted; v++)
      if (!this.value(v)) throw damaged(`committed version ${v} is missing`)
    if (lastCommitted > 0 && !this.get(MON_PREFIX, 'identity')) throw damaged('it has no identity')
  }

  get(prefix: string, key: string): Uint8Array | undefined {
    return this.#data.get(prefix)?.get(key)
  }

  keys(prefix: string): string[] {
    let keys = this.#sortedKeys.get(prefix)
    if (!keys) {
      keys = [...(this.#data.get(prefix)?.keys() ?? [])].sort(compareUtf8)
      this.#sortedKeys.set(prefix, keys)
    }
    return [...keys]
  }

  #set(prefix: string, key: string, value: Uint8Array): void {
    let keys = this.#data.get(prefix)
    if (!keys) this.#data.set(prefix, (keys = new Map()))
    if (!keys.has(key)) this.#sortedKeys.delete(prefix)
    keys.set(key, value)
  }
  #unset(prefix: string, key: string): void {
    if (this.#data.get(prefix)?.delete(key)) this.#sortedKeys.delete(prefix)
  }

  // ---- Paxos

  paxosState(): PersistedState {
    const read = (key: string): number => {
      const bytes = this.get(PAXOS_PREFIX, key)
      return bytes ? Number(fromUtf8(bytes)) : 0
    }
    const pending = this.get(PAXOS_PREFIX, 'pending')
    return {
      ...INITIAL_STATE,
      electionEpoch: read('election_epoch'),
      acceptedPn: read('accepted_pn'),
      lastPn: read('last_pn'),
      firstCommitted: read('first_committed'),
      lastCommitted: read('last_committed'),
      pending: pending && pb.PaxosPending.decode(pending),
    }
  }

  value(version: number): Uint8Array | undefined {
    return this.get(VALUE_PREFIX, versionKey(version))
  }

  snapshot(): readonly StoreEntry[] {
    const entries: StoreEntry[] = []
    for (const prefix of [...this.#data.keys()].sort(compareUtf8)) {
      if (isOwn(prefix)) continue
      for (const key of this.keys(prefix)) entries.push({ prefix, key, value: this.get(prefix, key) as Uint8Array })
    }
    return entries
  }

  /** Carries out what Paxos wants written; resolves when it is durable if `sync`, else once the disk has taken it. */
  persist(write: PersistWrite, sync: boolean): Promise<void> {
    const ops: KvOp[] = []
    const put = (prefix: string, key: string, value: Uint8Array): void => {
      this.#set(prefix, key, value)
      ops.push({ type: 'put', key: storeKey(prefix, key), value })
    }
    const erase = (prefix: string, key: string): void => {
      this.#unset(prefix, key)
      ops.push({ type: 'del', key: storeKey(prefix, key) })
    }
    const meta = (key: string, n: number | undefined): void => {
      if (n !== undefined) put(PAXOS_PREFIX, key, number(n))
    }
    meta('election_epoch', write.electionEpoch)
    meta('accepted_pn', write.acceptedPn)
    meta('last_pn', write.lastPn)
    if (write.pending) put(PAXOS_PREFIX, 'pending', pb.PaxosPending.encode(write.pending).finish())
    if (write.replace) {
      for (const prefix of [...this.#data.keys()]) {
        if (!isOwn(prefix) || prefix === VALUE_PREFIX) for (const key of this.keys(prefix)) erase(prefix, key)
      }
      for (const { prefix, key, value } of write.replace.entries) if (!isOwn(prefix)) put(prefix, key, value)
      const { valuesFrom, values } = write.replace
      values.forEach((value, i) => void put(VALUE_PREFIX, versionKey(valuesFrom + i), value))
      meta('first_committed', valuesFrom)
      meta('last_committed', valuesFrom + values.length - 1)
    }
    for (const { version, value } of write.commits ?? []) {
      put(VALUE_PREFIX, versionKey(version), value)
      for (const change of decodeTransaction(value)) {
        if (change.op === 'put') put(change.prefix, change.key, change.value)
        else erase(change.prefix, change.key)
      }
      meta('last_committed', version)
    }
    if (write.firstCommitted !== undefined) {
      const first = this.paxosState().firstCommitted
      for (let v = Math.max(1, first); v < write.firstCommitted; v++) erase(VALUE_PREFIX, versionKey(v))
      meta('first_committed', write.firstCommitted)
    }
    return this.#write(ops, sync)
  }

  /** Writes of mkfs, before there is a Paxos. */
  seed(entries: readonly StoreEntry[]): Promise<void> {
    for (const { prefix, key, value } of entries) this.#set(prefix, key, value)
    return this.#write(
      entries.map(({ prefix, key, value }) => ({ type: 'put', key: storeKey(prefix, key), value })),
      true,
    )
  }

  #write(ops: KvOp[], sync: boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#queued ??= { ops: [], sync: false, done: [] }
      this.#queued.ops.push(...ops)
      this.#queued.sync ||= sync
      this.#queued.done.push(resolve)
      this.#writing ??= this.#drain()
    })
  }

  async #drain(): Promise<void> {
    await undefined // so that all writes of this turn go in one batch
    while (this.#queued && !this.#failed) {
      const { ops, sync, done } = this.#queued
      this.#queued = undefined
      try {
        if (ops.length > 0) await this.#kv.batch(ops, { sync })
      } catch (error) {
        // Nobody waiting is told: what they wait for has not happened and never will in this process.
        this.#failed = true
        this.#onFatal(new SepiolaError('EIO', `writing the monitor store failed: ${(error as Error).message}`, { cause: error }))
        return
      }
      for (const resolve of done) resolve()
    }
    this.#writing = undefined
  }

  async close(): Promise<void> {
    while (this.#writing && !this.#failed) await this.#writing
    await this.#kv.close()
  }
}

export function encodeTransaction(writes: readonly StoreWrite[]): Uint8Array {
  return pb.MonTransaction.encode({
    writes: writes.map((w) => ({ prefix: w.prefix, key: w.key, value: w.op === 'put' ? w.value : undefined })),
  }).finish()
}

export function decodeTransaction(value: Uint8Array): StoreWrite[] {
  return pb.MonTransaction.decode(value).writes.map(({ prefix, key, value: bytes }) => {
    assert(prefix && !isOwn(prefix), 'a Paxos value writes to services alone')
    return bytes ? { op: 'put', prefix, key: key ?? '', value: bytes } : { op: 'erase', prefix, key: key ?? '' }
  })
}
