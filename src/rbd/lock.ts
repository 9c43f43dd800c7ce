// The exclusive lock of an image: who holds it may change the image. It is taken with the first change, handed over when another asks for it,
// and taken from an owner that is dead (it watches the header no more) after that one has been shut out of the OSDs.
import { isCode } from '../librados/mod.ts'
import { type IoCtx, RadosError } from '../librados/types.ts'
import { LOCK_NAME, LOCK_TAG } from './names.ts'
import { nonceOf } from './notify.ts'

/** How long another owner may keep it although it was asked. */
const ACQUIRE_MS_MAX = 120_000
const ASK_AGAIN_MS = 1000

export interface LockHost {
  readonly io: IoCtx
  readonly imageName: string
  readonly headerOid: string
  /** The watch that says we live. */
  cookie(): Promise<number>
  /** Before anything is changed under the lock. */
  onAcquired(): Promise<void>
  /** Nothing is changed any more; the lock is still held. */
  onReleasing(): Promise<void>
  requestLock(): Promise<void>
  announce(what: 'acquired' | 'released'): Promise<void>
}

export class ExclusiveLock {
  readonly #host: LockHost
  #heldCookie: number | undefined
  #users = 0
  /** Another waits for it. */
  #wanted = false
  #transition: Promise<void> | undefined
  #unused: (() => void) | undefined
  /** Set while we wait for another to let go. */
  #tryNow: (() => Promise<void>) | undefined

  constructor(host: LockHost) {
    this.#host = host
  }
  get held(): boolean {
    return this.#heldCookie !== undefined
  }

  /** Runs while we own the lock. */
  async use<T>(action: () => Promise<T>): Promise<T> {
    for (;;) {
      if (this.#transition) await this.#transition
      else if (this.#heldCookie === undefined) {
        // Whoever took it uses it once, whoever else waits: so two that want it take turns.
        await this.#change(async () => {
          await this.#acquire()
          this.#users++
        })
        break
      } else if (this.#wanted) await this.#change(() => this.#release())
      else {
        this.#users++
        break
      }
    }
    try {
      return await action()
    } finally {
      if (--this.#users === 0) {
        this.#unused?.()
        if (this.#wanted && !this.#transition) this.#change(() => this.#release()).catch(() => {})
      }
    }
  }

  /** Another asked for it. */
  request(): void {
    if (this.#heldCookie === undefined && !this.#transition) return
    this.#wanted = true
    if (this.#users === 0 && !this.#transition) this.#change(() => this.#release()).catch(() => {})
  }
  /** Another let go of it: whoever waits here tries at once. */
  async released(): Promise<void> {
    await this.#tryNow?.()
  }
  /** Gives it back; nothing is using it any more once this resolves. */
  async release(): Promise<void> {
    while (this.#transition) await this.#transition.catch(() => {})
    if (this.#heldCookie !== undefined) await this.#change(() => this.#release())
  }
  #change(action: () => Promise<void>): Promise<void> {
    const done = action().finally(() => {
      this.#transition = undefined
    })
    this.#transition = done
    return done
  }

  async #release(): Promise<void> {
    if (this.#users > 0) {
      await new Promise<void>((resolve) => {
        this.#unused = resolve
      })
      this.#unused = undefined
    }
    await this.#host.onReleasing()
    const cookie = this.#heldCookie
    this.#heldCookie = undefined
    this.#wanted = false
    try {
      await this.#host.io.unlock(this.#host.headerOid, LOCK_NAME, `auto ${cookie}`)
    } catch (error) {
      // It was broken, or the image is gone.
      if (!isCode(error, 'ENOENT')) throw error
    }
    await this.#host.announce('released').catch(() => {})
  }

  async #acquire(): Promise<void> {
    const { io, headerOid } = this.#host
    const { clock } = io.client.env
    this.#wanted = false
    const cookie = await this.#host.cookie()
    const deadline = clock.monotonic() + ACQUIRE_MS_MAX
    while (!(await this.#tryLock(cookie))) {
      const waits = await this.#isHeld()
      if (!waits) continue
      if (clock.monotonic() > deadline) {
        throw new RadosError(
          'ETIMEDOUT',
          `image ${this.#host.imageName}: another client holds the exclusive lock and does not hand it over`,
        )
      }
      const locked = await this.#waitForOwner(cookie)
      if (locked) break
    }
    this.#heldCookie = cookie
    try {
      await this.#host.onAcquired()
    } catch (error) {
      this.#heldCookie = undefined
      await io.unlock(headerOid, LOCK_NAME, `auto ${cookie}`).catch(() => {})
      throw error
    }
    this.#host.announce('acquired').catch(() => {})
  }

  async #tryLock(cookie: number): Promise<boolean> {
    try {
      await this.#host.io.lockExclusive(this.#host.headerOid, LOCK_NAME, { cookie: `auto ${cookie}`, tag: LOCK_TAG })
      return true
    } catch (error) {
      if (isCode(error, 'EEXIST')) return true
      if (isCode(error, 'EBUSY')) return false
      throw error
    }
  }

  /** Whether a living owner holds it; a dead one is shut out and its lock broken. @throws RadosError EBUSY: locked by hand. */
  async #isHeld(): Promise<boolean> {
    const { io, headerOid, imageName } = this.#host
    const { tag, lockers } = await io.lockInfo(headerOid, LOCK_NAME)
    const owner = lockers[0]
    if (!owner) return false
    const handle = /^auto (\d+)$/.exec(owner.cookie)?.[1]
    if (tag !== LOCK_TAG || handle === undefined) {
      throw new RadosError('EBUSY', `image ${imageName} is locked by ${owner.client} (lock '${owner.cookie}')`)
    }
    const nonce = nonceOf(owner.addr)
    const watchers = await io.listWatchers(headerOid)
    if (watchers.some(({ addr, cookie }) => nonceOf(addr) === nonce && cookie === Number(handle))) return true
    // A handle of this very client that went away without a word: shutting ourselves out would be the end of us.
    if (nonce !== nonceOf(io.client.addr)) await io.client.blocklistAdd(owner.addr)
    try {
      await io.breakLock(headerOid, LOCK_NAME, owner)
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error
    }
    return false
  }

  /** Asks the owner and waits until it has let go or some time has passed. @returns whether we have the lock now. */
  async #waitForOwner(cookie: number): Promise<boolean> {
    let locked = false
    await new Promise<void>((resolve, reject) => {
      const timer = this.#host.io.client.env.timers.after(ASK_AGAIN_MS, resolve)
      this.#tryNow = async () => {
        locked ||= await this.#tryLock(cookie)
        if (!locked) return
        timer.cancel()
        resolve()
      }
      this.#host.requestLock().catch(reject)
    }).finally(() => {
      this.#tryNow = undefined
    })
    return locked
  }
}
