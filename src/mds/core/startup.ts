// From a replayed journal to serving: tables, the root and the strays; clients say what they hold (reconnect); what they hold is found and files
// whose writers have not come back are looked after (rejoin); requests that came meanwhile are run.
import { pb, ROOT_INO } from '../../../proto/mod.ts'
import { PAGE_MAX } from './cache.ts'
import { hasWriter, WRITE } from './caps.ts'
import type { MdsCore } from './core.ts'
import type { ServingState } from './effects.ts'
import { MdsError, Need } from './errors.ts'
import { headKey, parseKey, ROOT_FRAG } from './frag.ts'
import { Inode } from './inode.ts'
import { lockOf } from './locks.ts'
import {
  Corrupt,
  type InodeData,
  S_IFDIR,
  S_ISVTX,
  STRAY_INO,
  SYSTEM_INO,
  sameRStat,
  seal,
  TABLES,
  unseal,
  unsealDentry,
  ZERO_RSTAT,
  ZERO_TIME,
} from './records.ts'
import type { Session } from './session.ts'
import type { Task } from './tasks.ts'
import type { Txn } from './txn.ts'

const FIRST_INO = 0x100_0000_0000
const KEPT_MAX = 20_000
const RECONNECT_CAPS_MAX = 200_000
/** Caps of one client that are restored though nothing is open. */
const RESTORED_UNUSED_MAX = 500
/** Inodes looked for at a time. */
const PARALLEL = 64

interface Returning {
  pending: number
  last: boolean
  readonly locks: pb.FileLock.$Properties[]
  readonly lost: { ino: number; capId: number }[]
}

export class Startup {
  readonly #core: MdsCore
  readonly #tables = new Map<string, [string, Uint8Array][]>()
  readonly #returning = new Map<Session, Returning>()
  readonly #kept: { readonly session: Session; readonly msg: pb.ClientRequest }[] = []
  /** Where open files were. */
  readonly #noted = new Map<number, { readonly dir: number; readonly name: string }>()
  /** Files that a client could write to, had closed, and did not take up again. */
  readonly #closed = new Set<number>()
  #truncates: number[] = []
  #reconnectUntil = Number.POSITIVE_INFINITY
  #rejoining = 0
  #queue: (() => void)[] = []
  #running = 0
  /** Why it cannot serve. */
  failed: string | undefined

  constructor(core: MdsCore) {
    this.#core = core
  }
  get isReconnecting(): boolean {
    return this.#core.state === 'reconnect' || this.#core.state === 'rejoin'
  }

  entered(state: ServingState): void {
    switch (state) {
      case 'starting':
        this.#readTables()
        return
      case 'reconnect':
        this.#reconnectUntil = this.#core.monoMs + this.#core.options.reconnectTimeoutMs
        this.considerReconnected()
        return
      case 'rejoin':
        this.#rejoin()
        return
      case 'clientreplay':
        this.#core.emit({ type: 'wantState', state: 'up:active' })
        return
      case 'active':
        this.#activate()
        return
    }
  }
  #fail(error: MdsError): void {
    this.failed = `${error.code}: ${error.text}`
    this.#core.emit({ type: 'damage', what: error.text || error.code })
  }

  // --- a new file system ---
  /** The first event of a new file system: a root that everybody may look into, and the strays. */
  create(): void {
    const core = this.#core
    const { system } = core.cache
    const frag = system.frag(ROOT_FRAG)
    frag.makeEmpty()
    const txn = core.begin('new file system')
    for (const [name, ino, mode] of [
      ['root', ROOT_INO, 0o755],
      ['stray', STRAY_INO, 0o700],
    ] as const) {
      const inode = new Inode(this.#newDirectory(ino, mode))
      inode.frag(ROOT_FRAG).makeEmpty()
      inode.pins = 1
      txn.link({ frag, name, inode: undefined, remoteIno: 0, remoteType: 0, first: 0, seq: 0 }, inode)
    }
    core.nextIno = FIRST_INO
    txn.put(TABLES.inotable, 'next', seal(pb.MdsCounter, { value: core.nextIno }))
    txn.commit()
  }
  #newDirectory(ino: number, mode: number): InodeData {
    const now = this.#core.now()
    const rstat = { ...ZERO_RSTAT, rsubdirs: 1, rctime: now }
    return {
      ...this.#core.cache.system.data,
      ino,
      mode: S_IFDIR | mode | (mode === 0o700 ? S_ISVTX : 0),
      mtime: now,
      ctime: now,
      atime: ZERO_TIME,
      btime: now,
      rstat,
      accounted: rstat,
      xattrVersion: 1,
    }
  }

  // --- tables ---
  #readTables(): void {
    const oids = [TABLES.inotable, TABLES.sessions, TABLES.purge, TABLES.openFiles, TABLES.snaps]
    let left = oids.length + 2
    const one = (): void => {
      if (--left === 0) this.#tablesRead()
    }
    for (const oid of oids) this.#readAll(oid, one)
    for (const [name, ino] of [
      ['root', ROOT_INO],
      ['stray', STRAY_INO],
    ] as const) {
      this.#task(
        () => {
          const { inode } = this.#core.cache.lookup(this.#core.cache.system, name)
          if (inode?.ino !== ino) throw new Corrupt(this.#core.cache.system.frag(ROOT_FRAG).oid, headKey(name), 'it is missing')
          inode.pins++
          return one
        },
        (error) => this.#fail(error),
      )
    }
  }
  #readAll(oid: string, done: () => void): void {
    const rows: [string, Uint8Array][] = []
    this.#tables.set(oid, rows)
    let after = ''
    let more = true
    this.#task(
      () => {
        if (more) {
          throw new Need(oid, { after, max: PAGE_MAX }, (read) => {
            for (const [key, value] of read.entries) rows.push([key, Uint8Array.from(value)])
            more = read.more
            after = read.entries.at(-1)?.[0] ?? after
          })
        }
        return done
      },
      (error) => this.#fail(error),
    )
  }
  /** Runs until it neither needs nor waits; what it gives back is called once. */
  #task(run: () => (() => void) | undefined, fail: (error: MdsError) => void): void {
    const task: Task = {
      ticket: this.#core.tasks.ticket(),
      settled: false,
      run() {
        const done = run()
        task.settled = true
        done?.()
      },
      fail(error: MdsError) {
        task.settled = true
        fail(error)
      },
    }
    this.#core.tasks.start(task)
  }
  #tablesRead(): void {
    const core = this.#core
    const rows = (oid: string): [string, Uint8Array][] => this.#tables.get(oid) ?? []
    try {
      const next = rows(TABLES.inotable).find(([key]) => key === 'next')
      if (!next) throw new Corrupt(TABLES.inotable, 'next', 'it is missing')
      core.nextIno = unseal(pb.MdsCounter, next[1], TABLES.inotable, 'next').value
      core.sessions.load(rows(TABLES.sessions))
      this.#truncates = core.purge.load(rows(TABLES.purge)).truncates
      core.snaps.load(rows(TABLES.snaps))
      for (const [key, value] of rows(TABLES.openFiles)) {
        const { dir, name } = unseal(pb.MdsOpenFile, value, TABLES.openFiles, key)
        this.#noted.set(Number.parseInt(key, 16), { dir, name })
      }
    } catch (thrown) {
      if (!(thrown instanceof Corrupt)) throw thrown
      this.#fail(new MdsError('EIO', thrown.text))
      return
    }
    this.#tables.clear()
    core.emit({ type: 'wantState', state: 'up:reconnect' })
  }

  // --- open files ---
  /** Where a file is that may be written to, or that is open while its name changes: clients that come back know it by another name, or none. */
  noteOpenFile(txn: Txn, inode: Inode): void {
    const { dentry } = inode
    if (!dentry) return
    const record = seal(pb.MdsOpenFile, { dir: dentry.frag.dir.ino, name: dentry.name })
    txn.put(TABLES.openFiles, inode.ino.toString(16), record, !inode.isNoted)
    inode.isNoted = true
  }
  forgetOpenFile(txn: Txn, inode: Inode): void {
    if (!inode.isNoted) return
    inode.isNoted = false
    inode.isMoved = false
    txn.put(TABLES.openFiles, inode.ino.toString(16), undefined)
  }

  // --- reconnect ---
  reconnected(session: Session, body: pb.ClientReconnect, rootPath: string): void {
    const core = this.#core
    let returning = this.#returning.get(session)
    if (!returning) {
      returning = { pending: 1, last: false, locks: [], lost: [] }
      this.#returning.set(session, returning)
      const known = returning
      this.resolveRoot(rootPath, (root) => {
        session.rootIno = root
        known.pending--
        this.#considerReturned(session, known)
      })
    }
    if (returning.last || session.caps.size + body.caps.length > RECONNECT_CAPS_MAX) {
      core.sessions.evict(session, 'it reconnects with more than it can hold')
      return
    }
    returning.locks.push(...body.locks)
    const known = returning
    for (const c of body.caps) {
      const cap = new pb.ReconnectCap(c)
      // What is cached and not open is looked up again when it is needed: a take-over does not wait for all that clients once saw.
      const isNeeded = cap.wanted !== 0 || cap.dirty !== 0 || cap.opens !== 0
      if (!isNeeded && session.caps.size + known.pending > RESTORED_UNUSED_MAX) {
        known.lost.push({ ino: cap.ino, capId: cap.capId })
        if (cap.issued & WRITE) this.#closed.add(cap.ino)
        continue
      }
      known.pending++
      this.#restore(session, cap, known)
    }
    if (body.last) known.last = true
    this.#considerReturned(session, known)
  }
  #restore(session: Session, cap: pb.ReconnectCap, returning: Returning): void {
    const core = this.#core
    const finish = (): void => {
      this.#running--
      returning.pending--
      this.#considerReturned(session, returning)
      this.#pump()
    }
    this.#queue.push(() => {
      this.#task(
        () => {
          const inode = this.#find(cap.ino, cap.pathBase, cap.path)
          return () => {
            const held = core.caps.adopt(inode, session, cap.capId, cap.issued, cap.wanted)
            if (cap.capId !== held.id) returning.lost.push({ ino: cap.ino, capId: cap.capId })
            else if (held.issued & WRITE && inode.data.maxSize === 0) core.prepareWriter(inode, cap.size)
            if (cap.dirty !== 0) core.sessions.flushedBefore(inode, cap)
            finish()
          }
        },
        () => {
          returning.lost.push({ ino: cap.ino, capId: cap.capId })
          finish()
        },
      )
    })
    this.#pump()
  }
  #pump(): void {
    while (this.#running < PARALLEL) {
      const next = this.#queue.shift()
      if (!next) return
      this.#running++
      next()
    }
  }
  /** An inode by its number, or where its client saw it last. @throws Need, Wait, MdsError. */
  #find(ino: number, dir: number, path: string): Inode {
    const { cache } = this.#core
    const cached = cache.get(ino)
    if (cached) return cached
    const noted = this.#noted.get(ino)
    if (noted) {
      const found = this.#follow(noted.dir, noted.name)
      if (found?.ino === ino) return found
    }
    if (dir !== 0 && path !== '') {
      const found = this.#follow(dir, path)
      if (found?.ino === ino) return found
    }
    return cache.byIno(ino)
  }
  /** What a path names now; undefined: nothing, or it cannot be followed. @throws Need, Wait. */
  #follow(dir: number, path: string): Inode | undefined {
    const { cache } = this.#core
    try {
      let at: Inode | undefined = cache.byIno(dir)
      for (const name of path.split('/')) {
        if (!at?.isDir) return undefined
        const dentry = cache.lookup(at, name)
        at = dentry.inode ?? (dentry.remoteIno === 0 ? undefined : cache.byIno(dentry.remoteIno))
      }
      return at
    } catch (thrown) {
      if (!(thrown instanceof MdsError)) throw thrown
      return undefined
    }
  }
  #considerReturned(session: Session, returning: Returning): void {
    const core = this.#core
    if (!returning.last || returning.pending > 0 || session.state !== 'reconnecting') return
    this.#returning.delete(session)
    for (const lock of returning.locks) {
      const inode = core.cache.peek(lock.ino ?? 0)
      try {
        if (inode) core.locks.restore(session, inode, lockOf(session, lock))
      } catch (thrown) {
        if (!(thrown instanceof MdsError)) throw thrown
      }
    }
    core.sessions.goOn(session)
    for (const { ino, capId } of returning.lost) core.sendTo(session, { type: 'ClientCaps', body: { op: 5, ino, capId } }, 0)
    // What it asked for while there was nobody to answer comes to pass.
    this.considerReconnected()
  }
  /** Everybody is back, or has been given up. */
  considerReconnected(): void {
    const core = this.#core
    if (core.state !== 'reconnect') return
    for (const session of core.sessions.all) if (session.state !== 'open') return
    core.emit({ type: 'wantState', state: 'up:rejoin' })
  }
  tick(): void {
    const core = this.#core
    if (core.state !== 'reconnect') return
    if (core.monoMs < this.#reconnectUntil) return
    for (const session of [...core.sessions.all]) {
      // One that has said all it holds waits for us, not we for it.
      if (session.state === 'reconnecting' && !this.#returning.get(session)?.last)
        core.sessions.evict(session, 'it has not reconnected in time')
    }
    this.considerReconnected()
  }
  /** A request of before there is somebody to run it. False: too many. */
  keep(session: Session, msg: pb.ClientRequest): boolean {
    if (this.#kept.length >= KEPT_MAX) return false
    this.#kept.push({ session, msg })
    return true
  }

  // --- rejoin ---
  #rejoin(): void {
    const core = this.#core
    this.#rejoining = 1
    const done = (): void => {
      if (--this.#rejoining === 0) core.emit({ type: 'wantState', state: 'up:clientreplay' })
    }
    // Files with a writer that has not come back: how far they were written only the objects know.
    for (const ino of [...this.#noted.keys()]) {
      this.#rejoining++
      this.#task(
        () => {
          const inode = this.#find(ino, 0, '')
          return () => {
            inode.isNoted = true
            inode.isMoved = inode.caps.size > 0
            if (!hasWriter(inode)) this.#withoutWriter(inode)
            core.considerClosed(inode)
            done()
          }
        },
        () => {
          core.change('no such file', (txn) => txn.put(TABLES.openFiles, ino.toString(16), undefined))
          done()
        },
      )
    }
    this.#rejoining++
    core.purge.resumeTruncates(this.#truncates, done)
    this.#rejoinStatistics(done)
    done()
  }
  /** Nobody writes to it any more: its size is known where its last writer has come back and says that nothing is left to tell. */
  #withoutWriter(inode: Inode): void {
    const core = this.#core
    if (!this.#closed.has(inode.ino)) core.recoverSize(inode)
    else if (inode.data.maxSize > 0) {
      core.change('closed', (txn) => {
        txn.touch(inode)
        inode.data.maxSize = 0
      })
    }
  }
  /** Directories whose parents have not been told: they are in the overlay, because nothing else is ever written back. */
  #rejoinStatistics(done: () => void): void {
    const core = this.#core
    const behind: { ino: number; dir: number; name: string }[] = []
    for (const oid of core.overlay.objects()) {
      const m = /^([0-9a-f]+)\.[0-9a-f]{8}$/.exec(oid)
      if (!m) continue
      for (const [key, value] of core.overlay.keys(oid)) {
        const parsed = parseKey(key)
        if (!value || parsed?.last !== 0) continue
        const record = unsealDentry(value, oid, key)
        if (record.kind !== 'primary' || (record.inode.mode & S_IFDIR) === 0 || sameRStat(record.inode.rstat, record.inode.accounted))
          continue
        behind.push({ ino: record.inode.ino, dir: Number.parseInt(m[1] as string, 16), name: parsed.name })
      }
    }
    for (const { ino, dir, name } of behind) {
      if (dir === SYSTEM_INO) continue
      this.#rejoining++
      this.#task(() => {
        const inode = this.#find(ino, dir, name)
        return () => {
          inode.nestDirty = true
          core.nestDirty.add(inode)
          done()
        }
      }, done)
    }
  }

  // --- active ---
  #activate(): void {
    const core = this.#core
    this.#noted.clear()
    this.#closed.clear()
    for (const session of core.sessions.all) session.renewedAt = core.monoMs
    this.#considerStrays()
    const kept = this.#kept.splice(0).sort((a, b) => a.msg.tid - b.msg.tid)
    for (const { session, msg } of kept) if (session.state === 'open') core.sessions.request(session, msg)
    for (const inode of [...core.cache.inodes]) core.caps.pursue(inode)
    core.purge.pump()
  }
  /** Unlinked files that nobody came back for. */
  #considerStrays(): void {
    const core = this.#core
    for (const code of core.stray.data.frags.length === 0 ? [ROOT_FRAG] : core.stray.data.frags) {
      const frag = core.stray.frag(code)
      const stash = new Map()
      let after = ''
      const ticket = core.tasks.ticket()
      this.#task(
        () => {
          for (;;) {
            const page = core.cache.page(frag, after, PAGE_MAX, ticket, stash)
            for (const dentry of page.dentries) if (dentry.inode) core.purge.consider(dentry.inode)
            if (!page.more) return undefined
            after = page.last
          }
        },
        (error) => core.log('warn', `strays: ${error.code} ${error.text}`),
      )
    }
  }

  /** The directory that a key's path names; '/' confines to nothing. */
  resolveRoot(path: string, done: (root: number | undefined, error?: string) => void): void {
    const core = this.#core
    const names = path.split('/').filter((name) => name !== '')
    if (names.length === 0) {
      done(undefined)
      return
    }
    this.#task(
      () => {
        let at = core.root
        for (const name of names) {
          const next = at.isDir ? core.cache.lookup(at, name).inode : undefined
          if (!next) throw new MdsError('ENOENT')
          at = next
        }
        return () => done(at.ino)
      },
      (error) => done(Number.MAX_SAFE_INTEGER, `${error.code}: ${path} is not there`),
    )
  }
}
