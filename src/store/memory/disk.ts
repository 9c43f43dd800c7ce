// MemoryDisk: what survives a crash of a MemoryStore, and the state transactions act on. Changes that are not committed yet carry
// an undo list; a crash runs those lists backwards, so that exactly the committed transactions remain.
import { compareUtf8 } from '../../base/mod.ts'
import { compareObjectKeys } from '../order.ts'
import { SortedMap } from '../sorted-map.ts'
import type { CollectionId, ObjectKey } from '../types.ts'

/** A piece of an object's data. Immutable; pieces of an object are sorted and do not overlap. */
export interface Piece {
  readonly offset: number
  readonly bytes: Uint8Array
}
export interface MemoryObject {
  size: number
  pieces: readonly Piece[] // replaced, never changed: a reader and an undo list may hold it
  attrs: ReadonlyMap<string, Uint8Array> // likewise
  omapHeader: Uint8Array | undefined
  omap: SortedMap<string, Uint8Array>
}
export type MemoryCollection = SortedMap<ObjectKey, MemoryObject>

export const emptyObject = (): MemoryObject => ({
  size: 0,
  pieces: [],
  attrs: new Map(),
  omapHeader: undefined,
  omap: new SortedMap<string, Uint8Array>(compareUtf8),
})
export const emptyCollection = (): MemoryCollection => new SortedMap<ObjectKey, MemoryObject>(compareObjectKeys)

export type Undo = (() => void)[]
export function runUndo(undo: Undo): void {
  for (let i = undo.length - 1; i >= 0; i--) undo[i]?.()
}

/** Holds the state between the lives of its stores. One store at a time: a new one, or `crash`, takes it from the one before. */
export class MemoryDisk {
  readonly collections = new SortedMap<CollectionId, MemoryCollection>(compareUtf8)
  readonly meta = new Map<string, string>()
  dataBytes = 0
  omapBytes = 0
  #uncommitted: Undo[] = []
  #detach: (() => void) | undefined

  /** @internal A store takes the disk over, as after a crash of the one before. */
  attach(detach: () => void): void {
    this.crash()
    this.#detach = detach
  }
  /** @internal */
  release(): void {
    this.#detach = undefined
  }
  /** @internal Changes made but not durable. */
  pushUncommitted(undo: Undo): void {
    this.#uncommitted.push(undo)
  }
  /** @internal The oldest `count` transactions are durable now. */
  commitOldest(count: number): void {
    this.#uncommitted.splice(0, count)
  }

  /** Power off: the attached store never answers again and what it had not committed is gone. */
  crash(): void {
    this.#detach?.()
    this.#detach = undefined
    for (let undo = this.#uncommitted.pop(); undo; undo = this.#uncommitted.pop()) runUndo(undo)
  }
}
