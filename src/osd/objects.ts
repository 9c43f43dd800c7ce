// The objects of a PG that are in use: their state as the next write will find it, and who may touch them. Per object, in order of
// arrival: any number of reads together, or one write at a time until it is submitted. A read waits until earlier writes are
// durable everywhere; a write only until earlier ones are submitted, so that writes are pipelined.

import type { ObjectInfo } from './codec.ts'
import { keyOf, type ObjectKey } from './core/mod.ts'

export interface ObjectContext {
  exists: boolean
  /** Valid while `exists`. */
  info: ObjectInfo | undefined
}

interface Waiter {
  readonly exclusive: boolean
  readonly run: () => void
}

export class ObjectState {
  readonly oid: ObjectKey
  context: ObjectContext | undefined
  /** Submitted writes that are not yet durable everywhere. */
  inFlight = 0
  #readers = 0
  #writer = false
  #queue: Waiter[] = []

  constructor(oid: ObjectKey) {
    this.oid = oid
  }

  get idle(): boolean {
    return this.#readers === 0 && !this.#writer && this.inFlight === 0 && this.#queue.length === 0
  }

  /** Calls `run` when its turn comes: at once if nothing is in the way. */
  acquire(exclusive: boolean, run: () => void): void {
    if (this.#queue.length === 0 && this.#admits(exclusive)) this.#admit({ exclusive, run })
    else this.#queue.push({ exclusive, run })
  }
  release(exclusive: boolean): void {
    if (exclusive) this.#writer = false
    else this.#readers--
    this.#pump()
  }
  writeDurable(): void {
    this.inFlight--
    if (this.inFlight === 0) this.#pump()
  }

  #admits(exclusive: boolean): boolean {
    if (this.#writer) return false
    return exclusive ? this.#readers === 0 : this.inFlight === 0
  }
  #admit(waiter: Waiter): void {
    if (waiter.exclusive) this.#writer = true
    else this.#readers++
    waiter.run()
  }
  #pump(): void {
    while (this.#queue.length > 0) {
      const head = this.#queue[0] as Waiter
      if (!this.#admits(head.exclusive)) return
      this.#queue.shift()
      this.#admit(head)
    }
  }
}

const CACHED_OBJECTS_MAX = 1024

/** The table of one interval: a new interval starts an empty one. */
export class ObjectTable {
  readonly #states = new Map<string, ObjectState>()

  get(oid: ObjectKey): ObjectState {
    const key = keyOf(oid)
    let state = this.#states.get(key)
    if (!state) {
      if (this.#states.size >= CACHED_OBJECTS_MAX) this.#evict()
      state = new ObjectState(oid)
      this.#states.set(key, state)
    }
    return state
  }
  /** What is known of an object no longer holds (it was recovered behind the table's back). */
  forget(oid: ObjectKey): void {
    const state = this.#states.get(keyOf(oid))
    if (state) state.context = undefined
  }
  #evict(): void {
    let excess = this.#states.size - CACHED_OBJECTS_MAX + 64
    for (const [key, state] of this.#states) {
      if (excess <= 0) return
      if (!state.idle) continue
      this.#states.delete(key)
      excess--
    }
  }
}
