// Tasks: what may have to be run several times until everything it looks at is in the cache and nobody holds what it takes away.

import type { Effect } from './effects.ts'
import { MdsError, Need, Wait } from './errors.ts'
import type { Inode } from './inode.ts'
import type { OmapRead, Overlay } from './overlay.ts'
import { Corrupt } from './records.ts'

export interface Task {
  /** Order of arrival. */
  readonly ticket: number
  /** @throws Need, Wait, MdsError, Corrupt before anything has been changed. */
  run(): void
  fail(error: MdsError): void
  settled: boolean
}

export interface TasksHost {
  readonly overlay: Overlay
  emit(effect: Effect): void
  damaged(corrupt: Corrupt): void
  /** A change has been begun and not committed: it must not be left like that. */
  assertNoTxn(): void
}

interface Load {
  readonly need: Need
  readonly waiters: Set<Task>
}

export class Tasks {
  readonly #host: TasksHost
  readonly #loads = new Map<number, Load>()
  readonly #byKey = new Map<string, number>()
  readonly #waiting = new Map<Inode, Set<Task>>()
  #runnable: Task[] = []
  #nextId = 1
  #nextTicket = 1

  constructor(host: TasksHost) {
    this.#host = host
  }
  ticket(): number {
    return this.#nextTicket++
  }
  get loading(): number {
    return this.#loads.size
  }

  /** Runs it within this step. */
  start(task: Task): void {
    this.#runnable.push(task)
  }
  /** Whoever waits for this inode looks again. */
  wake(inode: Inode): void {
    const waiting = this.#waiting.get(inode)
    if (!waiting) return
    this.#waiting.delete(inode)
    this.#runnable.push(...waiting)
  }
  isAwaited(inode: Inode): boolean {
    return this.#waiting.has(inode)
  }
  /** Runs what can run. */
  drain(): void {
    while (this.#runnable.length > 0) {
      const batch = this.#runnable
      this.#runnable = []
      for (const task of new Set(batch)) if (!task.settled) this.#attempt(task)
    }
  }

  #attempt(task: Task): void {
    try {
      task.run()
      return
    } catch (thrown) {
      this.#host.assertNoTxn()
      if (thrown instanceof Need) this.#load(thrown, task)
      else if (thrown instanceof Wait) {
        for (const inode of thrown.inodes) {
          const waiting = this.#waiting.get(inode)
          if (waiting) waiting.add(task)
          else this.#waiting.set(inode, new Set([task]))
        }
      } else if (thrown instanceof MdsError) task.fail(thrown)
      else if (thrown instanceof Corrupt) {
        this.#host.damaged(thrown)
        task.fail(new MdsError('EIO', thrown.text))
      } else throw thrown
    }
  }

  #load(need: Need, task: Task): void {
    const running = this.#byKey.get(need.key)
    if (running !== undefined) {
      this.#loads.get(running)?.waiters.add(task)
      return
    }
    const id = this.#nextId++
    this.#loads.set(id, { need, waiters: new Set([task]) })
    this.#byKey.set(need.key, id)
    this.#host.overlay.beginRead(need.oid)
    this.#host.emit({ type: 'load', id, oid: need.oid, range: need.range })
  }
  loaded(id: number, read: OmapRead): void {
    const load = this.#take(id)
    if (!load) return
    const { need, waiters } = load
    const merged = this.#host.overlay.endRead(need.oid, read, 'keys' in need.range ? { after: '', keys: need.range.keys } : need.range)
    try {
      need.apply(merged)
    } catch (thrown) {
      if (!(thrown instanceof Corrupt)) throw thrown
      this.#host.damaged(thrown)
      for (const task of waiters) if (!task.settled) task.fail(new MdsError('EIO', thrown.text))
      return
    }
    this.#runnable.push(...waiters)
  }
  loadFailed(id: number, text: string): void {
    const load = this.#take(id)
    if (!load) return
    this.#host.overlay.abandonRead(load.need.oid)
    for (const task of load.waiters) if (!task.settled) task.fail(new MdsError('EIO', text))
  }
  #take(id: number): Load | undefined {
    const load = this.#loads.get(id)
    if (!load) return undefined
    this.#loads.delete(id)
    this.#byKey.delete(load.need.key)
    return load
  }
}
