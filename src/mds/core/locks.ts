// flock and byte-range locks (fcntl). Held in memory; their clients say them again after a take-over. Whoever waits is served in order of arrival.
import { pb } from '../../../proto/mod.ts'
import type { MdsCore } from './core.ts'
import { MdsError } from './errors.ts'
import type { Inode } from './inode.ts'
import type { Request } from './request.ts'
import type { Session } from './session.ts'

const SHARED = 1
const EXCLUSIVE = 2
const UNLOCK = 3
const FLOCK = 2
/** Locks held and waited for on one inode. */
const LOCKS_MAX = 4096
const WHOLE = Number.MAX_SAFE_INTEGER

export interface Lock {
  readonly client: number
  readonly owner: number
  readonly pid: number
  readonly rule: number
  readonly type: number
  readonly start: number
  /** Exclusive. */
  readonly end: number
}
interface Waiting {
  readonly lock: Lock
  readonly request: Request
}
interface State {
  held: Lock[]
  waiting: Waiting[]
}

/** @throws MdsError EINVAL. */
export function lockOf(session: Session, lock: pb.FileLock.$Properties | null | undefined): Lock {
  const { rule, type, start, length, owner, pid } = new pb.FileLock(lock ?? {})
  if ((rule !== 1 && rule !== FLOCK) || type < SHARED || type > UNLOCK) throw new MdsError('EINVAL', 'not a lock')
  const end = rule === FLOCK || length === 0 ? WHOLE : start + length
  if (!Number.isSafeInteger(end)) throw new MdsError('EINVAL', 'a range without end')
  return { client: session.id, owner, pid, rule, type, start: rule === FLOCK ? 0 : start, end }
}
const isSameOwner = (a: Lock, b: Lock): boolean => a.client === b.client && a.owner === b.owner && a.rule === b.rule
const overlap = (a: Lock, b: Lock): boolean => a.rule === b.rule && a.start < b.end && b.start < a.end
const conflict = (a: Lock, b: Lock): boolean => overlap(a, b) && !isSameOwner(a, b) && (a.type === EXCLUSIVE || b.type === EXCLUSIVE)
const told = (inode: Inode, lock: Lock): pb.FileLock.$Properties => ({
  ino: inode.ino,
  rule: lock.rule,
  type: lock.type,
  start: lock.start,
  length: lock.end === WHOLE ? 0 : lock.end - lock.start,
  owner: lock.owner,
  pid: lock.pid,
  clientId: lock.client,
})

export class Locks {
  readonly #core: MdsCore
  readonly #states = new Map<Inode, State>()

  constructor(core: MdsCore) {
    this.#core = core
  }
  #state(inode: Inode): State {
    let state = this.#states.get(inode)
    if (!state) {
      state = { held: [], waiting: [] }
      this.#states.set(inode, state)
      inode.pins++
    }
    return state
  }
  #tidy(inode: Inode, state: State): void {
    if (state.held.length + state.waiting.length > 0 || this.#states.get(inode) !== state) return
    this.#states.delete(inode)
    inode.pins--
    this.#core.purge.consider(inode)
  }

  /** What stands in the way of a lock, or the lock as type unlock. */
  test(inode: Inode, lock: Lock): pb.FileLock.$Properties {
    const blocking = this.#states.get(inode)?.held.find((held) => conflict(held, lock))
    return told(inode, blocking ?? { ...lock, type: UNLOCK })
  }

  /** Answers the request now, or when the lock has come to it. @throws MdsError EAGAIN, ENOMEM. */
  set(request: Request, inode: Inode, lock: Lock, wait: boolean): void {
    const state = this.#state(inode)
    if (lock.type === UNLOCK) {
      const cancelled = state.waiting.filter((w) => isSameOwner(w.lock, lock) && overlap(w.lock, lock))
      state.waiting = state.waiting.filter((w) => !cancelled.includes(w))
      for (const { request: waiting } of cancelled) waiting.fail(new MdsError('EINTR'))
      this.#release(state, lock)
      request.reply({ lock: told(inode, lock) })
      this.#serve(inode, state)
      return
    }
    if (state.held.length + state.waiting.length >= LOCKS_MAX) {
      this.#tidy(inode, state)
      throw new MdsError('ENOMEM')
    }
    const inTheWay = state.held.some((held) => conflict(held, lock)) || state.waiting.some((w) => conflict(w.lock, lock))
    if (!inTheWay) {
      this.#grant(request.session, inode, state, lock)
      request.reply({ lock: told(inode, lock) })
    } else if (wait) {
      state.waiting.push({ lock, request })
      request.session.locked.add(inode)
    } else {
      this.#tidy(inode, state)
      throw new MdsError('EAGAIN')
    }
  }
  /** One that was held before a take-over. */
  restore(session: Session, inode: Inode, lock: Lock): void {
    if (lock.type !== UNLOCK) this.#grant(session, inode, this.#state(inode), lock)
  }
  #grant(session: Session, inode: Inode, state: State, lock: Lock): void {
    this.#release(state, lock)
    state.held.push(lock)
    session.locked.add(inode)
  }
  /** The owner holds nothing of this range any more. */
  #release(state: State, range: Lock): void {
    state.held = state.held.flatMap((held) => {
      if (!isSameOwner(held, range) || !overlap(held, range)) return [held]
      const left: Lock[] = []
      if (held.start < range.start) left.push({ ...held, end: range.start })
      if (held.end > range.end) left.push({ ...held, start: range.end })
      return left
    })
  }
  #serve(inode: Inode, state: State): void {
    for (const waiting of [...state.waiting]) {
      const { lock, request } = waiting
      const earlier = state.waiting.slice(0, state.waiting.indexOf(waiting))
      if (state.held.some((held) => conflict(held, lock)) || earlier.some((w) => conflict(w.lock, lock))) continue
      state.waiting.splice(state.waiting.indexOf(waiting), 1)
      this.#grant(request.session, inode, state, lock)
      request.reply({ lock: told(inode, lock) })
    }
    this.#tidy(inode, state)
  }

  dropSession(session: Session): void {
    for (const inode of session.locked) {
      const state = this.#states.get(inode)
      if (!state) continue
      state.held = state.held.filter(({ client }) => client !== session.id)
      state.waiting = state.waiting.filter(({ lock }) => lock.client !== session.id)
      this.#serve(inode, state)
    }
    session.locked.clear()
  }
  /** The inode is gone, and its locks with it. */
  forget(inode: Inode): void {
    const state = this.#states.get(inode)
    if (!state) return
    this.#states.delete(inode)
    inode.pins--
    for (const { request } of state.waiting) request.fail(new MdsError('ENOENT'))
  }
}
