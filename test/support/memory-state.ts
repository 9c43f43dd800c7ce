// What the pools in memory hold: objects with their snapshots' clones, watchers and locks.
import type { ErrorCode } from '../../src/base/mod.ts'
import {
  type Locker,
  type LockInfo,
  NO_SNAPS,
  RadosError,
  type SnapContext,
  type SnapSet,
  type WatchHandlers,
} from '../../src/librados/types.ts'

export interface StoredObject {
  data: Uint8Array
  /** Of a discarded payload: reads give zeros. */
  size: number
  xattrs: Map<string, Uint8Array>
  /** Keys as latin1 text of their UTF-8 bytes, so that plain string order is byte order. */
  omap: Map<string, Uint8Array>
  sorted: string[] | undefined
  header: Uint8Array
  version: number
  mtimeMs: number
}

interface Clone {
  readonly id: number
  snaps: number[]
  readonly object: StoredObject
}
interface Snapshots {
  seq: number
  /** Oldest first. */
  clones: Clone[]
}
export interface Registered {
  readonly addr: string
  readonly client: string
  readonly cookie: number
  readonly timeoutMs: number
  readonly handlers: WatchHandlers
}
export interface StoredLock {
  type: LockInfo['type']
  tag: string
  lockers: Map<string, Locker>
}

export const fail = (code: ErrorCode, what: string): never => {
  throw new RadosError(code, `${code}: ${what}`)
}

/** Bytes that are the same in both, as extents. */
function sharedExtents(a: StoredObject, b: StoredObject | undefined): { offset: number; length: number }[] {
  const extents: { offset: number; length: number }[] = []
  const end = Math.min(a.data.byteLength, b?.data.byteLength ?? 0)
  for (let at = 0; at < end; at++) {
    if (a.data[at] !== b?.data[at]) continue
    const from = at
    while (at < end && a.data[at] === b?.data[at]) at++
    extents.push({ offset: from, length: at - from })
  }
  return extents
}

export class MemoryPool {
  /** The heads. */
  readonly objects = new Map<string, StoredObject>()
  readonly #snapshots = new Map<string, Snapshots>()
  readonly watchers = new Map<string, Set<Registered>>()
  readonly locks = new Map<string, Map<string, StoredLock>>()
  readonly removedSnaps = new Set<number>()
  lastSnap = 0
  version = 0
  readonly id: number
  readonly name: string
  constructor(id: number, name: string) {
    this.id = id
    this.name = name
  }

  /** What reads at a snapshot see; 0: the head. */
  at(key: string, snap: number): StoredObject | undefined {
    const snapshots = this.#snapshots.get(key)
    if (snap === 0) return this.objects.get(key)
    if (this.removedSnaps.has(snap)) return undefined
    if (snap > (snapshots?.seq ?? 0)) return this.objects.get(key)
    return snapshots?.clones.find(({ id, snaps }) => id >= snap && snaps.includes(snap))?.object
  }
  store(key: string, object: StoredObject | undefined, context: SnapContext): void {
    const before = this.objects.get(key)
    const snapshots = this.#snapshots.get(key) ?? { seq: 0, clones: [] }
    const snaps = context.snaps.filter((snap) => snap > snapshots.seq && !this.removedSnaps.has(snap))
    if (before && snaps.length > 0) snapshots.clones.push({ id: snaps[0] as number, snaps, object: before })
    snapshots.seq = Math.max(snapshots.seq, context.seq)
    if (snapshots.seq > 0) this.#snapshots.set(key, snapshots)
    if (object) this.objects.set(key, object)
    else {
      this.objects.delete(key)
      if (snapshots.clones.length === 0) this.#snapshots.delete(key)
      this.locks.delete(key)
      for (const { handlers } of this.watchers.get(key) ?? []) handlers.onError?.(new RadosError('ENOENT', `${key} was removed`))
      this.watchers.delete(key)
    }
  }
  snapSet(key: string): SnapSet {
    const head = this.objects.get(key)
    const snapshots = this.#snapshots.get(key)
    if (!head && !snapshots?.clones.length) fail('ENOENT', key)
    const clones = (snapshots?.clones ?? []).map(({ id, snaps, object }, i, all) => ({
      id,
      snaps,
      size: object.size,
      overlap: sharedExtents(object, all[i + 1]?.object ?? head),
    }))
    return { seq: snapshots?.seq ?? NO_SNAPS.seq, clones, headExists: head !== undefined }
  }
  removeSnap(snap: number): void {
    this.removedSnaps.add(snap)
    for (const [key, snapshots] of this.#snapshots) {
      for (const clone of snapshots.clones) clone.snaps = clone.snaps.filter((s) => s !== snap)
      snapshots.clones = snapshots.clones.filter(({ snaps }) => snaps.length > 0)
      if (snapshots.clones.length === 0 && !this.objects.has(key)) this.#snapshots.delete(key)
    }
  }
  /** Objects with a head or clones. */
  get keys(): string[] {
    return [...new Set([...this.objects.keys(), ...this.#snapshots.keys()])]
  }
}
