// The capabilities that this client holds, and the inodes under them. What is cached is used exactly as long as the caps that cover it are held and
// trusted. A revoke stops new use at once, lets I/O in flight finish, flushes what was changed, and is then acknowledged, all in the order of
// the session, so that nobody else acts before.
import { Cap, type MessageBody, type pb } from '../../proto/mod.ts'
import type { Message } from '../msg/mod.ts'
import { Errno, throwIfAborted } from './errors.ts'
import { type CapWaiter, Inode, inodeKey, laterTime, READER_CAPS, timeOfMs, WRITER_CAPS } from './inode.ts'
import { PageCache, PageLru } from './pages.ts'
import type { ClusterPort } from './port.ts'
import type { MdsSession } from './session.ts'

const CapOp = { grant: 0, revoke: 1, trunc: 2, update: 3, flushAck: 4, drop: 5, flush: 6 } as const
/** Inodes kept at most, unless more are in use. */
export const INODES_MAX = 16_384
/** Changes of size and times reach the MDS within this time anyway. */
const FLUSH_MS = 5000
const RELEASES_MAX = 1000
/** Who may change data loses only together with these. */
const FILE_CAPS = READER_CAPS | WRITER_CAPS
const WRITE_CAPS = Cap.fileWr | Cap.fileExcl | Cap.fileBuffer

export class CapTable {
  readonly #port: ClusterPort
  readonly #session: () => MdsSession
  readonly #inodesMax: number
  /** The least recently used first. */
  readonly #inodes = new Map<string, Inode>()
  readonly #lru = new PageLru()
  readonly #waiting = new Set<Inode>()
  readonly #dirty = new Set<Inode>()
  /** Opened or closed since the MDS was told what is wanted. */
  readonly #untold = new Set<Inode>()
  readonly #releases: pb.CapRelease.$Properties[] = []
  #releasing = false
  #lastFlushTid = 0
  /** Inodes whose writers wait until a new snapshot context is theirs. */
  readonly #snapHolds = new Map<Inode, number>()
  /** Gets a cap on an open inode that the MDS has forgotten. */
  regain: (inode: Inode) => Promise<unknown> = () => Promise.reject(new Errno('ESTALE'))
  readonly #flushTimer: { cancel(): void }
  root: Inode | undefined

  constructor(port: ClusterPort, session: () => MdsSession, inodesMax = INODES_MAX) {
    this.#port = port
    this.#session = session
    this.#inodesMax = inodesMax
    this.#flushTimer = port.env.timers.every(FLUSH_MS, () => this.#tick())
  }

  // --- inodes ---

  get(ino: number, snapid = 0): Inode | undefined {
    return this.#inodes.get(inodeKey(ino, snapid))
  }
  get size(): number {
    return this.#inodes.size
  }
  #touch(inode: Inode): void {
    const { key } = inode
    this.#inodes.delete(key)
    this.#inodes.set(key, inode)
  }

  /** Takes over an inode as the MDS shows it, with the cap that came with it. */
  take(stat: pb.InodeStat.$Properties): Inode {
    const key = inodeKey(stat.ino ?? 0, stat.snapid ?? 0)
    let inode = this.#inodes.get(key)
    // An answer may tell of a moment before a grant that has overtaken it.
    if (inode && stat.cap && stat.cap.capId === inode.capId && (stat.cap.seq ?? 0) < inode.capSeq) return inode
    if (!inode) inode = new Inode(stat.ino ?? 0, stat.snapid ?? 0)
    inode.take(stat)
    this.#touch(inode)
    if (stat.cap) {
      const { capId, caps, seq, wanted } = stat.cap
      inode.mdsWanted = wanted ?? 0
      this.#setCaps(inode, capId ?? 0, caps ?? 0, seq ?? 0)
    }
    return inode
  }

  /** Whether these caps are held, and to be believed. */
  has(inode: Inode, caps: number): boolean {
    if ((inode.issued & caps) !== caps || !this.#session().trusted) return false
    if (inode !== this.root) this.#touch(inode)
    return true
  }

  #setCaps(inode: Inode, capId: number, caps: number, seq: number): void {
    const lost = inode.issued & ~caps
    inode.capId = capId
    inode.issued = caps
    inode.capSeq = seq
    if (lost & Cap.fileShared && inode.isDirectory) this.forgetNames(inode)
    if (lost & Cap.fileCache) {
      inode.dataVersion++
      inode.pages?.clear()
    }
    this.#wake(inode)
  }
  forgetNames(directory: Inode): void {
    directory.dentries.clear()
    directory.complete = false
    directory.forgotten++
  }

  /** A name in a directory, as it is now: kept only under the cap that covers it. */
  setName(directory: Inode, name: string, child: Inode | null): void {
    if (child) {
      child.parentIno = directory.ino
      child.name = name
    }
    if ((directory.issued & Cap.fileShared) !== 0) directory.dentries.set(name, child)
    else directory.dentries.delete(name)
  }
  forgetName(directory: Inode, name: string): void {
    directory.dentries.delete(name)
    directory.complete = false
    directory.forgotten++
  }
  /** undefined: not known here. */
  name(directory: Inode, name: string): Inode | null | undefined {
    if (!this.has(directory, Cap.fileShared)) return undefined
    const child = directory.dentries.get(name)
    return child === undefined && directory.complete ? null : child
  }

  pagesOf(inode: Inode): PageCache {
    inode.pages ??= new PageCache(inode.key, this.#lru)
    return inode.pages
  }

  // --- use of caps ---

  /**
   * Waits until `need` is held, and holds it until release: fileWr counts a writer, else fileRd a reader. Without it the MDS is asked.
   * @throws Errno ESHUTDOWN, ESTALE; AbortError.
   */
  async acquire(
    inode: Inode,
    need: number,
    { maxSize = 0, signal }: { maxSize?: number; signal?: AbortSignal | undefined } = {},
  ): Promise<void> {
    const session = this.#session()
    if (session.dead) throw session.dead
    throwIfAborted(signal)
    if (inode.waiters.length === 0 && this.#ready(inode, need, maxSize)) {
      this.#count(inode, need)
      return
    }
    if (inode.capId === 0 && session.isOpen) await this.regain(inode)
    await new Promise<void>((resolve, reject) => {
      const settle = (): void => {
        const at = inode.waiters.indexOf(waiter)
        if (at >= 0) inode.waiters.splice(at, 1)
        if (inode.waiters.length === 0) this.#waiting.delete(inode)
        signal?.removeEventListener('abort', onAbort)
      }
      const onAbort = (): void => {
        settle()
        try {
          throwIfAborted(signal)
        } catch (error) {
          reject(error)
        }
      }
      const waiter: CapWaiter = {
        need,
        maxSize,
        asked: '',
        short: 0,
        grant: () => {
          settle()
          this.#count(inode, need)
          resolve()
        },
        fail: (error) => {
          settle()
          reject(error)
        },
      }
      signal?.addEventListener('abort', onAbort, { once: true })
      inode.waiters.push(waiter)
      this.#waiting.add(inode)
      this.#wake(inode)
    })
  }
  #ready(inode: Inode, need: number, maxSize: number): boolean {
    if ((need & Cap.fileWr) !== 0 && ((maxSize > inode.maxSize && maxSize > inode.size) || this.#snapHolds.has(inode))) return false
    return this.has(inode, need)
  }
  #count(inode: Inode, need: number): void {
    if (need & Cap.fileWr) inode.writers++
    else inode.readers++
  }
  release(inode: Inode, need: number): void {
    if (need & Cap.fileWr) inode.writers--
    else inode.readers--
    this.#tryAcknowledge(inode)
    if (inode.writers === 0) this.#snapIdle(inode)
  }

  /** Lets in, in order, whoever has what it needs; asks the MDS once for the others. */
  #wake(inode: Inode): void {
    for (const waiter of [...inode.waiters]) if (this.#ready(inode, waiter.need, waiter.maxSize)) waiter.grant()
    if (inode.revoke || inode.capId === 0) return
    const stage = ({ need }: CapWaiter): 'caps' | 'room' => ((inode.issued & need) === need ? 'room' : 'caps')
    if (inode.waiters.every((waiter) => waiter.asked === stage(waiter))) return
    if (this.#update(inode)) for (const waiter of inode.waiters) waiter.asked = stage(waiter)
  }

  // --- what this client changes ---

  /** Bytes were written up to `end`: the size and times are this client's until they are flushed. */
  wrote(inode: Inode, end: number): void {
    inode.size = Math.max(inode.size, end)
    const now = timeOfMs(this.#port.env.clock.now())
    inode.mtime = now
    inode.ctime = laterTime(inode.ctime, now)
    inode.dirty |= Cap.fileWr
    this.#dirty.add(inode)
  }

  /** Sends what is dirty, unless a revoke is about to carry it. */
  sendFlush(inode: Inode): void {
    if (inode.dirty !== 0) this.#update(inode)
  }
  /** Resolves once size and times are in the MDS's journal. @throws Errno ESHUTDOWN. */
  async flush(inode: Inode): Promise<void> {
    for (;;) {
      const { dead } = this.#session()
      if (dead) throw dead
      if (inode.dirty === 0 && !inode.flushing) return
      this.sendFlush(inode)
      await new Promise<void>((resolve) => inode.flushWaiters.push(resolve))
    }
  }
  flushUnderQuota(quotaIno: number): void {
    for (const inode of [...this.#dirty]) if (inode.quotaIno === quotaIno) this.sendFlush(inode)
  }
  #tick(): void {
    this.flushAll()
    for (const inode of [...this.#untold]) this.tellWanted(inode)
    this.#untold.clear()
  }
  flushAll(): void {
    for (const inode of [...this.#dirty]) this.sendFlush(inode)
  }
  async flushEverything(): Promise<void> {
    await Promise.all([...this.#dirty].map((inode) => this.flush(inode)))
  }

  /** Tells the MDS what is held, wanted and dirty. False: there is no session to tell it in; a reconnect will. */
  #update(inode: Inode): boolean {
    const session = this.#session()
    if (inode.capId === 0 || !session.isOpen) return false
    const { revoke, dirty, size, mtime, atime, truncateSeq, timeWarpSeq } = inode
    let flushTid = 0
    if (dirty !== 0) {
      flushTid = ++this.#lastFlushTid
      inode.flushing = { tid: flushTid, dirty: dirty | (inode.flushing?.dirty ?? 0) }
      inode.dirty = 0
    }
    const { wanted } = inode
    inode.mdsWanted = wanted
    session.send('ClientCaps', {
      op: CapOp.update,
      ino: inode.ino,
      capId: inode.capId,
      // While I/O goes on under what a revoke takes, everything is still held, and the revoke is not answered.
      seq: revoke ? revoke.seq - 1 : inode.capSeq,
      caps: revoke ? revoke.before : inode.issued,
      wanted,
      dirty,
      flushTid,
      size,
      mtime,
      atime,
      truncateSeq,
      timeWarpSeq,
      maxSize: inode.waiters.reduce((most, { maxSize }) => Math.max(most, maxSize), 0),
    } satisfies pb.ClientCaps.$Properties)
    return true
  }
  /**
   * Handles were opened or closed. That they are closed can wait, unless the file may have lost its last name: then the MDS keeps its data for us
   * alone. That they are open can wait too: the MDS takes linkShared back before a name goes, and the answer tells.
   */
  wantedChanged(inode: Inode): void {
    if (((inode.wanted ^ inode.mdsWanted) & FILE_CAPS) === 0) return
    // The last writer gives the caps to write back with the flush that is due anyway, so that others need not ask for them.
    const { issued, openWrites, writers, waiters, revoke } = inode
    if ((issued & WRITE_CAPS) !== 0 && openWrites + writers + waiters.length === 0 && !revoke && this.#session().isOpen) {
      inode.issued &= ~WRITE_CAPS
      inode.gaveUp = true
      this.#update(inode)
      return
    }
    const mayBeNameless = inode.nlink === 0 || (inode.issued & Cap.linkShared) === 0
    if (inode.dirty !== 0 || mayBeNameless || (inode.mdsWanted & ~inode.wanted & WRITE_CAPS) !== 0) this.#update(inode)
    else this.#untold.add(inode)
  }
  /** Before a name of it is taken away. */
  tellWanted(inode: Inode): void {
    if (((inode.wanted ^ inode.mdsWanted) & FILE_CAPS) !== 0) this.#update(inode)
  }

  // --- what the MDS says ---

  onMessage(message: Message): void {
    switch (message.type) {
      case 'ClientCaps':
        this.#onCaps(message.body)
        return
      case 'ClientSnap':
        this.#onSnap(message.body)
        return
      default:
    }
  }

  #onCaps(body: MessageBody<'ClientCaps'>): void {
    const inode = this.get(body.ino)
    if (!inode) {
      // Given back already, and the two crossed.
      if (body.op === CapOp.revoke || body.op === CapOp.grant) {
        const { ino, capId, seq } = body
        if (body.op === CapOp.revoke) this.#session().send('ClientCaps', { op: CapOp.update, ino, capId, seq, caps: 0, wanted: 0 })
        this.#releases.push({ ino, capId, caps: 0, wanted: 0, seq })
        this.#sendReleases()
      }
      return
    }
    switch (body.op) {
      case CapOp.grant: {
        const asked = inode.waiters.filter((waiter) => waiter.asked === 'room')
        this.#takeValues(inode, body)
        this.#setCaps(inode, body.capId, body.caps, body.seq)
        this.#noRoom(inode, asked)
        return
      }
      case CapOp.revoke: {
        const before = inode.revoke?.before ?? inode.issued
        this.#takeValues(inode, body)
        inode.revoke = { caps: body.caps, seq: body.seq, before }
        for (const waiter of inode.waiters) waiter.asked = ''
        this.#setCaps(inode, body.capId, body.caps, body.seq)
        this.#tryAcknowledge(inode)
        return
      }
      case CapOp.trunc:
        if (body.truncateSeq > inode.truncateSeq) {
          inode.truncateSeq = body.truncateSeq
          inode.size = body.size
          inode.dataVersion++
          inode.pages?.truncate(body.size)
        }
        return
      case CapOp.flushAck:
        if (inode.flushing?.tid === body.flushTid) this.#flushed(inode)
        return
      case CapOp.drop:
        this.#dropped(inode)
        return
      case CapOp.flush:
        this.sendFlush(inode)
        return
      default:
    }
  }
  /** Quotas leave less room than these asked for. The first such grant may have crossed with the asking: they ask once more. */
  #noRoom(inode: Inode, asked: readonly CapWaiter[]): void {
    if (inode.quotaIno === 0) return
    let again = false
    for (const waiter of asked) {
      if (!inode.waiters.includes(waiter) || (inode.issued & waiter.need) !== waiter.need || waiter.maxSize <= inode.maxSize) continue
      if (++waiter.short > 1) waiter.fail(new Errno('EDQUOT'))
      else {
        waiter.asked = ''
        again = true
      }
    }
    if (again) this.#wake(inode)
  }
  #takeValues(inode: Inode, body: MessageBody<'ClientCaps'>): void {
    if (body.inode) inode.take(body.inode)
    if (body.maxSize > 0) inode.maxSize = body.maxSize
    if (body.snapContext) inode.takeSnapContext(body.snapContext)
  }
  #flushed(inode: Inode): void {
    inode.flushing = undefined
    inode.gaveUp = false
    if (inode.dirty === 0) this.#dirty.delete(inode)
    const waiters = inode.flushWaiters
    inode.flushWaiters = []
    for (const resolve of waiters) resolve()
  }
  #dropped(inode: Inode): void {
    inode.revoke = undefined
    inode.dirty = 0
    this.#setCaps(inode, 0, 0, 0)
    this.#flushed(inode)
    for (const waiter of [...inode.waiters]) waiter.fail(new Errno('ESTALE'))
  }

  #tryAcknowledge(inode: Inode): void {
    const { revoke } = inode
    if (!revoke) return
    const lost = revoke.before & ~revoke.caps
    if ((lost & WRITE_CAPS) !== 0 && inode.writers > 0) return
    if ((lost & Cap.fileRd) !== 0 && inode.readers > 0) return
    inode.revoke = undefined
    this.#update(inode)
    // The answer to a revoke asks for nothing: who waits asks after it.
    for (const waiter of inode.waiters) waiter.asked = ''
    this.#wake(inode)
  }

  // --- snapshots ---

  #onSnap({ tid, inos, snapContext }: MessageBody<'ClientSnap'>): void {
    const inodes = inos.flatMap((ino) => this.get(ino) ?? [])
    let busy = 0
    const finish = (): void => {
      for (const inode of inodes) {
        // What was written before belongs to the snapshot, its size too.
        this.sendFlush(inode)
        if (snapContext) inode.takeSnapContext(snapContext)
      }
      this.#session().send('ClientSnapAck', { tid })
    }
    for (const inode of inodes) {
      if (inode.writers === 0) continue
      busy++
      this.#snapHolds.set(inode, (this.#snapHolds.get(inode) ?? 0) + 1)
      const before = this.#onIdle.get(inode) ?? []
      this.#onIdle.set(inode, before)
      before.push(() => {
        if (--busy === 0) finish()
      })
    }
    if (busy === 0) finish()
  }
  readonly #onIdle = new Map<Inode, (() => void)[]>()
  #snapIdle(inode: Inode): void {
    const idle = this.#onIdle.get(inode)
    if (!idle) return
    this.#onIdle.delete(inode)
    this.#snapHolds.delete(inode)
    for (const callback of idle) callback()
    this.#wake(inode)
  }

  // --- take-over and end ---

  /** Everything held, for the MDS that takes over. Revokes that were not acknowledged took nothing. */
  reconnectState(): pb.ReconnectCap.$Properties[] {
    const caps: pb.ReconnectCap.$Properties[] = []
    this.#releases.length = 0
    for (const inode of this.#inodes.values()) {
      if (inode.flushing) {
        inode.dirty |= inode.flushing.dirty
        inode.flushing = undefined
      }
      if (inode.revoke) {
        inode.issued = inode.revoke.before
        inode.revoke = undefined
      }
      // The next MDS counts anew.
      inode.capSeq = 0
      inode.gaveUp = false
      if (inode.capId === 0) continue
      const { ino, capId, wanted, issued, size, mtime, atime, name, parentIno, dirty, truncateSeq, openReads, openWrites } = inode
      inode.mdsWanted = wanted
      caps.push({
        ino,
        capId,
        wanted,
        issued,
        size,
        mtime,
        atime,
        path: parentIno === 0 ? '' : name,
        pathBase: parentIno || ino,
        dirty,
        opens: openReads + openWrites,
        truncateSeq,
      })
    }
    return caps
  }
  onReconnected(): void {
    for (const inode of [...this.#dirty]) this.sendFlush(inode)
    for (const inode of [...this.#waiting]) {
      for (const waiter of inode.waiters) waiter.asked = ''
      this.#wake(inode)
    }
  }
  onTrusted(): void {
    for (const inode of [...this.#waiting]) this.#wake(inode)
  }
  onDead(error: Errno): void {
    this.#flushTimer.cancel()
    for (const inode of this.#inodes.values()) {
      inode.issued = 0
      inode.pages?.clear()
      for (const waiter of [...inode.waiters]) waiter.fail(error)
      const waiters = inode.flushWaiters
      inode.flushWaiters = []
      for (const resolve of waiters) resolve()
    }
  }

  // --- the bound ---

  /** Forgets the least recently used until no more than `max` are kept; what is in use stays. */
  trim(max = Math.min(this.#inodesMax, this.#session().maxCaps || this.#inodesMax)): void {
    let look = this.#inodes.size
    for (const inode of this.#inodes.values()) {
      if (this.#inodes.size <= max || look-- <= 0) break
      if (inode === this.root || !inode.idle) this.#touch(inode)
      else this.#forget(inode)
    }
  }
  #forget(inode: Inode): void {
    this.#inodes.delete(inode.key)
    const parent = this.get(inode.parentIno)
    if (parent?.dentries.get(inode.name) === inode) this.forgetName(parent, inode.name)
    inode.pages?.clear()
    const { ino, capId, issued, capSeq } = inode
    if (capId === 0) return
    inode.capId = 0
    inode.issued = 0
    this.#releases.push({ ino, capId, caps: issued, wanted: 0, seq: capSeq })
    this.#sendReleases()
  }
  #sendReleases(): void {
    if (this.#releasing) return
    this.#releasing = true
    this.#port.env.timers.soon(() => {
      this.#releasing = false
      while (this.#releases.length > 0) {
        const caps = this.#releases.splice(0, RELEASES_MAX)
        this.#session().send('ClientCapRelease', { caps })
      }
    })
  }
}
