// Advisory locks of a handle: flock(2) on the whole file and byte ranges, kept by the MDS and claimed again after a take-over.
import { MdsOp, type pb } from '../../proto/mod.ts'
import { validateInteger } from './args.ts'
import type { FsClient } from './client.ts'
import { invalidArgValue, isAbort, operatingCode } from './errors.ts'
import type { Inode } from './inode.ts'

const LockType = { shared: 1, exclusive: 2, unlock: 3 } as const
const LockRule = { fcntl: 1, flock: 2 } as const

export interface LockOptions {
  /** EAGAIN rather than waiting. */
  nonBlocking?: boolean
  /** Gives up waiting. */
  signal?: AbortSignal
}
export interface LockRange {
  /** Bytes; default 0. */
  start?: number
  /** Bytes; absent or 0: to the end of the file and beyond. */
  length?: number
}

export class HandleLocks {
  readonly #client: FsClient
  readonly #inode: Inode
  readonly #owner: number
  #flocked: pb.FileLock.$Properties | undefined
  #ranges: pb.FileLock.$Properties[] = []

  constructor(client: FsClient, inode: Inode, owner: number) {
    this.#client = client
    this.#inode = inode
    this.#owner = owner
  }

  async flock(type: keyof typeof LockType, options: LockOptions): Promise<void> {
    const lock = await this.#set(LockRule.flock, type, {}, options)
    if (this.#flocked) this.#client.locks.delete(this.#flocked)
    this.#flocked = lock
    if (lock) this.#client.locks.add(lock)
  }

  async range(type: keyof typeof LockType, { start, length, ...options }: LockRange & LockOptions): Promise<void> {
    const lock = await this.#set(LockRule.fcntl, type, { start, length }, options)
    this.#keep(cutOut(this.#ranges, start ?? 0, length ?? 0), lock)
  }
  #keep(ranges: pb.FileLock.$Properties[], added: pb.FileLock.$Properties | undefined): void {
    const { locks } = this.#client
    for (const lock of this.#ranges) locks.delete(lock)
    this.#ranges = added ? [...ranges, added] : ranges
    for (const lock of this.#ranges) locks.add(lock)
  }

  async test(
    type: 'shared' | 'exclusive',
    range: LockRange,
  ): Promise<{ type: 'shared' | 'exclusive'; start: number; length: number } | undefined> {
    const lock = this.#lock(LockRule.fcntl, type, range)
    const { lock: found } = await this.#client.ask({ op: MdsOp.getFileLock, ino: this.#inode.ino, lock })
    if (!found?.type || found.type === LockType.unlock) return undefined
    return { type: found.type === LockType.shared ? 'shared' : 'exclusive', start: found.start ?? 0, length: found.length ?? 0 }
  }

  /** What is held now; undefined after an unlock. */
  async #set(
    rule: number,
    type: keyof typeof LockType,
    range: LockRange,
    { nonBlocking = false, signal }: LockOptions,
  ): Promise<pb.FileLock.$Properties | undefined> {
    const lock = this.#lock(rule, type, range)
    const wait = type !== 'unlock' && !nonBlocking
    try {
      await this.#client.ask({ op: MdsOp.setFileLock, ino: this.#inode.ino, lock: { ...lock, wait } }, { signal })
    } catch (error) {
      // It may have been granted meanwhile, or be about to: the unlock ends both.
      if (isAbort(error) && wait)
        await this.#client.ask({ op: MdsOp.setFileLock, ino: this.#inode.ino, lock: { ...lock, type: LockType.unlock } })
      throw error
    }
    return type === 'unlock' ? undefined : lock
  }
  #lock(rule: number, type: keyof typeof LockType, { start = 0, length = 0 }: LockRange): pb.FileLock.$Properties {
    if (!Object.hasOwn(LockType, type)) throw invalidArgValue('type', type)
    validateInteger(start, 'start', 0)
    validateInteger(length, 'length', 0)
    const { ino } = this.#inode
    return { ino, rule, type: LockType[type], start, length, owner: this.#owner, pid: 0, clientId: this.#client.session.clientId }
  }

  /** At the handle's close. A session that is lost has lost its locks too. */
  async releaseAll(): Promise<void> {
    const unlock = async (release: () => Promise<void>): Promise<void> => {
      try {
        await release()
      } catch (error) {
        if (operatingCode(error) === undefined) throw error
      }
    }
    if (this.#flocked) await unlock(() => this.flock('unlock', {}))
    if (this.#ranges.length > 0) await unlock(() => this.range('unlock', {}))
    if (this.#flocked) this.#client.locks.delete(this.#flocked)
    this.#keep([], undefined)
  }
}

/** What is left of ranges when [start, start + length) is taken out. */
function cutOut(ranges: readonly pb.FileLock.$Properties[], start: number, length: number): pb.FileLock.$Properties[] {
  const end = length === 0 ? Number.MAX_SAFE_INTEGER : start + length
  return ranges.flatMap((lock) => {
    const from = lock.start ?? 0
    const to = lock.length ? from + lock.length : Number.MAX_SAFE_INTEGER
    if (to <= start || from >= end) return [lock]
    const parts: pb.FileLock.$Properties[] = []
    if (from < start) parts.push({ ...lock, start: from, length: start - from })
    if (to > end) parts.push({ ...lock, start: end, length: to === Number.MAX_SAFE_INTEGER ? 0 : to - end })
    return parts
  })
}
