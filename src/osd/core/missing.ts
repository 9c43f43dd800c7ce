// The objects that a copy of a PG knows of from its log and does not have (pg_missing_t).
import type { Eversion } from '../../base/mod.ts'
import { ZERO_VERSION } from '../../base/mod.ts'
import { isUpdate, keyOf, type LogEntry, LogOp, type ObjectKey, sameVersion } from './types.ts'

export interface MissingItem {
  readonly oid: ObjectKey
  /** The version to fetch. */
  readonly need: Eversion
  /** The version that is there, zero when none. */
  readonly have: Eversion
}

export class MissingSet {
  readonly #items = new Map<string, MissingItem>()
  /** Keys changed since `takeDirty`, for persisting. */
  #dirty = new Set<string>()

  get size(): number {
    return this.#items.size
  }
  get(oid: ObjectKey): MissingItem | undefined {
    return this.#items.get(keyOf(oid))
  }
  has(oid: ObjectKey): boolean {
    return this.#items.has(keyOf(oid))
  }
  values(): IterableIterator<MissingItem> {
    return this.#items.values()
  }
  set(item: MissingItem): void {
    const key = keyOf(item.oid)
    this.#items.set(key, item)
    this.#dirty.add(key)
  }
  delete(oid: ObjectKey): boolean {
    const key = keyOf(oid)
    if (!this.#items.delete(key)) return false
    this.#dirty.add(key)
    return true
  }
  clear(): void {
    for (const key of this.#items.keys()) this.#dirty.add(key)
    this.#items.clear()
  }
  clone(): MissingSet {
    const copy = new MissingSet()
    for (const item of this.#items.values()) copy.set(item)
    return copy
  }

  /** The next log event of an object that is not applied here: what must be fetched now. A deletion needs no fetching. */
  addNextEvent(entry: LogEntry): void {
    if (entry.op === LogOp.delete) {
      this.delete(entry.oid)
      return
    }
    if (!isUpdate(entry.op)) return
    const present = this.get(entry.oid)
    if (entry.priorVersion.version === 0) this.set({ oid: entry.oid, need: entry.version, have: ZERO_VERSION })
    else this.set({ oid: entry.oid, need: entry.version, have: present ? present.have : entry.priorVersion })
  }
  reviseNeed(oid: ObjectKey, need: Eversion): void {
    const present = this.get(oid)
    if (present) this.set({ ...present, need })
  }
  reviseHave(oid: ObjectKey, have: Eversion): void {
    const present = this.get(oid)
    if (present && !sameVersion(present.have, have)) this.set({ ...present, have })
  }

  /** What changed since the last call: the item, or undefined for one that is gone. */
  takeDirty(): Map<string, MissingItem | undefined> {
    const changed = new Map<string, MissingItem | undefined>()
    for (const key of this.#dirty) changed.set(key, this.#items.get(key))
    this.#dirty = new Set()
    return changed
  }
}
