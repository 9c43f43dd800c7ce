// What has been journaled and is not yet in the omaps: by object, the newest value of each changed key. It lies over everything that is
// read from the omaps, so that cached inodes can be dropped at any time. The journal may be trimmed up to what is not in here any more.
import { pb } from '../../../proto/mod.ts'
import { compareUtf8 as compare } from '../../base/mod.ts'

/** undefined: the key is removed. */
export type Value = Uint8Array | undefined
/** The omap header's key here; no name can be it. */
const HEADER = '\u0000'

interface Entry {
  value: Value
  /** The newest event that changed it. */
  seq: number
  /** The oldest event that is not in the omap yet. */
  firstSeq: number
  /** In the omap, and kept because a read may be under way that began before. */
  clean: boolean
  /** The omap never had it. */
  fresh: boolean
}
interface DirtyObject {
  readonly entries: Map<string, Entry>
  readers: number
}

export interface ObjectUpdate {
  readonly oid: string
  readonly set: readonly { readonly key: string; readonly value: Uint8Array }[]
  readonly remove: readonly string[]
  readonly header: Uint8Array | undefined
}
export interface Writeback {
  /** Everything of these objects as of event `seq`. */
  readonly seq: number
  readonly updates: readonly ObjectUpdate[]
}

/** What was read of one object: keys in order, up to and with `upTo` (absent: to the end). */
export interface OmapRead {
  readonly exists: boolean
  readonly header: Uint8Array | undefined
  readonly entries: readonly (readonly [key: string, value: Uint8Array])[]
  readonly more: boolean
}

export class Overlay {
  readonly #objects = new Map<string, DirtyObject>()
  #dirty = 0

  /** Keys that are not in their omap yet. */
  get size(): number {
    return this.#dirty
  }
  get(oid: string, key: string): { readonly value: Value } | undefined {
    return this.#objects.get(oid)?.entries.get(key)
  }
  header(oid: string): Uint8Array | undefined {
    return this.#objects.get(oid)?.entries.get(HEADER)?.value
  }

  put(oid: string, key: string, value: Value, seq: number, fresh = false): void {
    const object = this.#object(oid)
    const entry = object.entries.get(key)
    if (!entry) {
      object.entries.set(key, { value, seq, firstSeq: seq, clean: false, fresh })
      this.#dirty++
      return
    }
    if (value === undefined && entry.fresh && !entry.clean && object.readers === 0) {
      object.entries.delete(key)
      this.#dirty--
      return
    }
    if (entry.clean) {
      entry.clean = false
      entry.firstSeq = seq
      this.#dirty++
    }
    entry.value = value
    entry.seq = seq
  }
  putHeader(oid: string, value: Uint8Array, seq: number): void {
    this.put(oid, HEADER, value, seq)
  }
  /** The object is about to be removed: nothing of it is written any more. */
  drop(oid: string): void {
    const object = this.#objects.get(oid)
    if (!object) return
    for (const entry of object.entries.values()) if (!entry.clean) this.#dirty--
    object.entries.clear()
    if (object.readers === 0) this.#objects.delete(oid)
  }

  /** Applies a journaled event (replay). */
  apply(event: pb.MdsEvent): void {
    for (const u of event.updates) {
      const update = new pb.MdsUpdate(u)
      if (update.drop) this.drop(update.oid)
      for (const { key, value } of update.set) this.put(update.oid, key ?? '', Uint8Array.from(value ?? []), event.seq)
      for (const key of update.remove) this.put(update.oid, key, undefined, event.seq)
      if (update.hasHeader) this.putHeader(update.oid, Uint8Array.from(update.header), event.seq)
    }
  }

  // --- reads in flight ---
  beginRead(oid: string): void {
    this.#object(oid).readers++
  }
  /** Lays what is here over what was read of [after, its last key]; ends the read. */
  endRead(oid: string, read: OmapRead, range: { after: string; keys?: readonly string[] } | undefined): OmapRead {
    const object = this.#objects.get(oid)
    if (!object) return read
    const merged = new Map(read.entries)
    const last = read.more ? read.entries.at(-1)?.[0] : undefined
    let added = false
    const wanted = range?.keys ? new Set(range.keys) : undefined
    for (const [key, entry] of object.entries) {
      if (key === HEADER) continue
      if (wanted ? !wanted.has(key) : (range && !(compare(key, range.after) > 0)) || (last !== undefined && compare(key, last) > 0))
        continue
      if (entry.value === undefined) merged.delete(key)
      else {
        if (!merged.has(key)) added = true
        merged.set(key, entry.value)
      }
    }
    const header = object.entries.get(HEADER)?.value ?? read.header
    const exists = read.exists || object.entries.size > 0
    this.abandonRead(oid)
    const entries = [...merged]
    if (added) entries.sort(([a], [b]) => compare(a, b))
    return { exists, header, entries, more: read.more }
  }
  abandonRead(oid: string): void {
    const object = this.#objects.get(oid)
    if (!object || --object.readers > 0) return
    for (const [key, entry] of object.entries) if (entry.clean) object.entries.delete(key)
    if (object.entries.size === 0) this.#objects.delete(oid)
  }

  // --- writing back ---
  /** The oldest event that is still needed; Infinity: none. */
  oldest(): number {
    let oldest = Number.POSITIVE_INFINITY
    for (const object of this.#objects.values()) {
      for (const entry of object.entries.values()) if (!entry.clean && entry.firstSeq < oldest) oldest = entry.firstSeq
    }
    return oldest
  }
  /** Objects that hold something of an event up to `upTo`, oldest first, until `keysMax` is reached; `seq`: the newest event. To be written once that is durable. */
  collect(upTo: number, seq: number, keysMax: number): Writeback | undefined {
    const updates: ObjectUpdate[] = []
    let keys = 0
    for (const [oid, object] of this.#objects) {
      if (keys >= keysMax) break
      let due = false
      for (const entry of object.entries.values()) {
        if (!entry.clean && entry.firstSeq <= upTo) {
          due = true
          break
        }
      }
      if (!due) continue
      const update = { oid, set: [] as { key: string; value: Uint8Array }[], remove: [] as string[], header: undefined as Value }
      for (const [key, entry] of object.entries) {
        if (entry.clean || keys >= keysMax) continue
        keys++
        // From here on the omap may have it.
        entry.fresh = false
        if (key === HEADER) update.header = entry.value
        else if (entry.value === undefined) update.remove.push(key)
        else update.set.push({ key, value: entry.value })
      }
      if (update.header || update.set.length > 0 || update.remove.length > 0) updates.push(update)
    }
    return updates.length === 0 ? undefined : { seq, updates }
  }
  /** A writeback is in the omaps. What has changed since stays. */
  written({ seq, updates }: Writeback): void {
    for (const { oid, set, remove, header } of updates) {
      const object = this.#objects.get(oid)
      if (!object) continue
      const clean = (key: string): void => {
        const entry = object.entries.get(key)
        if (!entry || entry.clean) return
        if (entry.seq > seq) {
          entry.firstSeq = Math.max(entry.firstSeq, seq + 1)
          return
        }
        this.#dirty--
        if (object.readers > 0) entry.clean = true
        else object.entries.delete(key)
      }
      for (const { key } of set) clean(key)
      for (const key of remove) clean(key)
      if (header) clean(HEADER)
      // What was touched last comes last: the oldest are written first.
      this.#objects.delete(oid)
      if (object.entries.size > 0 || object.readers > 0) this.#objects.set(oid, object)
    }
  }

  /** Every key set in one object, for start-up and inspection. */
  *keys(oid: string): Iterable<[string, Value]> {
    for (const [key, entry] of this.#objects.get(oid)?.entries ?? []) if (key !== HEADER) yield [key, entry.value]
  }
  *objects(): Iterable<string> {
    yield* this.#objects.keys()
  }

  #object(oid: string): DirtyObject {
    let object = this.#objects.get(oid)
    if (!object) {
      object = { entries: new Map(), readers: 0 }
      this.#objects.set(oid, object)
    }
    return object
  }
}
