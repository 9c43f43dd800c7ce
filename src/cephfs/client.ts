// The client below its Node-like surface: walks paths, asks the MDS or answers from what it holds, and keeps what the answers taught.
// Errors are Errno; the surface gives them their call's name.
import { Cap, MdsOp, type pb, ROOT_INO, SetattrMask } from '../../proto/mod.ts'
import { CapTable } from './caps.ts'
import { constants, isDirectoryMode, SYMLINKS_MAX } from './constants.ts'
import { Errno, type FsCode, isErrno } from './errors.ts'
import { Filer } from './filer.ts'
import { Inode, READER_CAPS, SHARED_CAPS, STAT_CAPS, timeOfMs, WRITER_CAPS } from './inode.ts'
import { checkName, parsePath } from './paths.ts'
import type { ClusterPort } from './port.ts'
import { MdsSession, type Reply, type Request } from './session.ts'

export interface Credentials {
  readonly uid: number
  readonly gid: number
  readonly gids: readonly number[]
}
/** Where a path led. */
export interface Found {
  readonly inode: Inode
  /** The directory it is in, and its name there; the root has none. */
  readonly parent: Inode
  readonly name: string
  /** The names from the mount's root to it, without symlinks and dots. */
  readonly names: readonly string[]
}
/** A place for a new name, or of a name to change. */
export interface Place {
  readonly directory: Inode
  readonly name: string
  /** Of the directory, from the mount's root, without symlinks and dots. */
  readonly names: readonly string[]
  /** The path demanded a directory (it ended in a slash). */
  readonly mustBeDirectory: boolean
}
export interface Entry {
  readonly name: string
  readonly inode: Inode
}
/** The inodes of an answer's path, null for an absent name, and its target. */
interface Learned {
  readonly children: readonly (Inode | null)[]
  readonly target: Inode | undefined
}
export interface SetattrChange {
  mode?: number
  uid?: number
  gid?: number
  /** Seconds. */
  atime?: number
  mtime?: number
  size?: number
}

/** The snapshot directory's name, and the mark of the inode that stands for one. */
export const SNAP_DIR = '.snap'
const SNAP_DIR_ID = -1
const READDIR_PAGE = 1000
/** Looks a path up again when an inode on it has gone from the MDS's memory. */
const STALE_RETRIES = 3

export class FsClient {
  readonly port: ClusterPort
  readonly credentials: Credentials
  readonly session: MdsSession
  readonly caps: CapTable
  readonly filer: Filer
  /** Locks that handles of this client hold, to claim them again after a take-over. */
  readonly locks = new Set<pb.FileLock.$Properties>()
  #root: Inode | undefined

  constructor(port: ClusterPort, options: { fs?: string | undefined; credentials: Credentials; inodesMax?: number | undefined }) {
    this.port = port
    this.credentials = options.credentials
    this.filer = new Filer(port.pools)
    this.caps = new CapTable(port, () => this.session, options.inodesMax)
    this.caps.regain = (inode) => this.#regain(inode)
    this.session = new MdsSession(port, options.fs, {
      onMessage: (message) => this.caps.onMessage(message),
      onFence: (osdEpoch) => this.filer.fence(osdEpoch),
      onRecall: (max) => this.caps.trim(max),
      reconnectState: () => ({ caps: this.caps.reconnectState(), locks: [...this.locks] }),
      onReconnected: () => this.caps.onReconnected(),
      onTrusted: () => this.caps.onTrusted(),
      onDead: (error) => {
        this.caps.onDead(error)
        for (const listener of [...this.onDead]) listener(error)
      },
    })
  }
  readonly onDead = new Set<(error: Errno) => void>()

  /** Opens the session and finds the root. */
  async start(root: string, signal?: AbortSignal): Promise<void> {
    this.session.start()
    await this.session.opened(signal)
    const reply = await this.ask({ op: MdsOp.getattr, ino: ROOT_INO, mask: STAT_CAPS }, { signal })
    this.#root = this.#target(reply)
    this.caps.root = this.#root
    const { inode } = await this.walk(root)
    if (!inode.isDirectory) throw new Errno('ENOTDIR')
    this.#root = inode
    this.caps.root = inode
  }
  get root(): Inode {
    return this.#root as Inode
  }
  get now(): number {
    return this.port.env.clock.now()
  }

  // --- asking ---

  /** Sends a request; what its answer says of inodes and names is kept before anything later is looked at. */
  ask(request: Request, { signal, after }: { signal?: AbortSignal | undefined; after?: (reply: Reply) => void } = {}): Promise<Reply> {
    const { uid, gid, gids } = this.credentials
    return this.session.request(
      { ...request, uid, gid, gids: [...gids] },
      (reply) => {
        this.#learn(request, reply)
        if (reply.result >= 0) after?.(reply)
        this.caps.trim()
      },
      signal,
    )
  }
  #learn(request: Request, reply: Reply): void {
    const base = reply.base ? this.caps.take(reply.base) : this.caps.get(request.ino ?? 0, request.snapid ?? 0)
    const children = reply.trace.map(({ inode }) => (inode ? this.caps.take(inode) : null))
    const target = reply.target ? this.caps.take(reply.target) : undefined
    if (reply.dir) this.caps.take(reply.dir)
    if (reply.dir2) this.caps.take(reply.dir2)
    this.#learned.set(reply, { children, target })
    let directory: Inode | null | undefined = base
    for (const [i, { name }] of reply.trace.entries()) {
      const child = children[i] as Inode | null
      if (directory?.isDirectory && name && name !== SNAP_DIR) this.caps.setName(directory, name, child)
      directory = child
    }
  }
  /** What an answer told, as it was taken when it came: taking it again would undo what has come since. */
  readonly #learned = new WeakMap<Reply, Learned>()
  #target(reply: Reply): Inode {
    const target = this.#learned.get(reply)?.target
    if (!target) throw new Errno('EIO', 'the MDS answered without an inode')
    return target
  }

  // --- paths ---

  /** @throws Errno ENOENT, ENOTDIR, ELOOP, EACCES, ENAMETOOLONG. */
  async walk(path: string, { follow = true, signal }: { follow?: boolean; signal?: AbortSignal | undefined } = {}): Promise<Found> {
    const { names, directory } = parsePath(path)
    const found = await this.#walkFrom(names, { follow: follow || directory, signal })
    if (directory && !found.inode.isDirectory) throw new Errno('ENOTDIR')
    return found
  }
  /** Walks to the directory of a path's last name. `dots` is thrown for one that ends in a dot or two, `root` for a path without names. */
  async place(path: string, dots: FsCode, root: FsCode = dots): Promise<Place> {
    const { names, directory, dot } = parsePath(path)
    const name = names.pop()
    if (name === undefined) throw new Errno(root)
    if (name === '..' || dot) throw new Errno(dots)
    checkName(name)
    return this.#placeIn(names, name, directory)
  }
  async #placeIn(directoryNames: readonly string[], name: string, mustBeDirectory: boolean): Promise<Place> {
    const { inode, names } = await this.#walkFrom(directoryNames, { follow: true })
    if (!inode.isDirectory) throw new Errno('ENOTDIR')
    return { directory: inode, name, names, mustBeDirectory }
  }
  /** Runs what a path leads to; again, past what is cached of names, when an inode on the way has gone from the MDS's memory. */
  async retryStale<T>(run: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      if (attempt > 1) this.#bypassing++
      try {
        return await run()
      } catch (error) {
        if (!isErrno(error, 'ESTALE') || attempt > STALE_RETRIES) throw error
      } finally {
        if (attempt > 1) this.#bypassing--
      }
    }
  }
  /** Calls under way that look every name up at the MDS. */
  #bypassing = 0

  async #walkFrom(start: readonly string[], { follow, signal }: { follow: boolean; signal?: AbortSignal | undefined }): Promise<Found> {
    const stack: { inode: Inode; name: string }[] = [{ inode: this.root, name: '' }]
    const rest = [...start]
    let links = 0
    const expand = (link: Inode, after: readonly string[]): void => {
      if (++links > SYMLINKS_MAX) throw new Errno('ELOOP')
      const target = parsePath(link.symlink)
      if (target.absolute) stack.length = 1
      rest.splice(0, rest.length, ...target.names, ...(target.directory && after.length === 0 ? ['.'] : []), ...after)
    }
    while (rest.length > 0) {
      const { inode: here } = stack.at(-1) as { inode: Inode }
      if (!here.isDirectory) throw new Errno('ENOTDIR')
      const name = rest[0] as string
      if (name === '..' || name === '.') {
        rest.shift()
        if (name === '..' && stack.length > 1) stack.pop()
        continue
      }
      checkName(name)
      if (name === SNAP_DIR && here.snapid === 0) {
        rest.shift()
        stack.push({ inode: snapDirectory(here), name })
        continue
      }
      this.#maySearch(here)
      const known = this.#searchable(here) && this.#bypassing === 0 ? this.caps.name(here, name) : undefined
      if (known === null) throw new Errno('ENOENT')
      if (known) {
        rest.shift()
        if (known.isSymlink && (rest.length > 0 || follow)) expand(known, [...rest])
        else stack.push({ inode: known, name })
        continue
      }
      const until = rest.findIndex((n) => n === '..' || n === '.' || n === SNAP_DIR)
      const run = here.snapid === SNAP_DIR_ID ? [name] : rest.slice(0, until < 0 ? rest.length : until)
      for (const n of run) checkName(n)
      const steps = await this.#lookup(here, run, signal)
      for (const { name: stepName, inode } of steps) {
        rest.shift()
        if (inode.isSymlink && (rest.length > 0 || follow)) {
          expand(inode, [...rest])
          break
        }
        stack.push({ inode, name: stepName })
      }
    }
    const last = stack.at(-1) as { inode: Inode; name: string }
    return { inode: last.inode, name: last.name, parent: stack.at(-2)?.inode ?? last.inode, names: stack.slice(1).map(({ name }) => name) }
  }
  /** The inodes along `run`, as far as it goes without meeting a symlink, which is then the last. */
  async #lookup(here: Inode, run: readonly string[], signal?: AbortSignal): Promise<{ name: string; inode: Inode }[]> {
    const path = here.snapid === SNAP_DIR_ID ? `${SNAP_DIR}/${run[0]}` : run.join('/')
    const request: Request = { op: MdsOp.lookup, ino: here.ino, snapid: Math.max(0, here.snapid), path, noFollow: true }
    let answer: Reply | undefined
    const note = (reply: Reply): void => {
      answer = reply
    }
    try {
      await this.#askTo(request, note, signal)
    } catch (error) {
      // A symlink on the way: what leads to it is looked up by itself.
      const left = answer?.stoppedAt.split('/').filter((name) => name !== '').length ?? 0
      if (!isErrno(error, 'ELOOP') || left === 0 || left >= run.length) throw error
      return this.#lookup(here, run.slice(0, run.length - left), signal)
    }
    const { children, target } = this.#learned.get(answer as Reply) as Learned
    if (here.snapid === SNAP_DIR_ID) {
      if (!target) throw new Errno('EIO', 'the MDS answered without an inode')
      return [{ name: run[0] as string, inode: target }]
    }
    if (children.length !== run.length) throw new Errno('EIO', 'the MDS answered a lookup without its path')
    return children.map((inode, i) => {
      if (!inode) throw new Errno('ENOENT')
      return { name: run[i] as string, inode }
    })
  }
  #askTo(request: Request, note: (reply: Reply) => void, signal?: AbortSignal): Promise<Reply> {
    const { uid, gid, gids } = this.credentials
    return this.session.request(
      { ...request, uid, gid, gids: [...gids] },
      (reply) => {
        this.#learn(request, reply)
        note(reply)
        this.caps.trim()
      },
      signal,
    )
  }

  // --- permissions, as far as they can be told here: the MDS checks all that it is asked ---

  allows(inode: Inode, want: number): boolean {
    const { uid, gid, gids } = this.credentials
    const { mode } = inode
    if (uid === 0) return (want & constants.X_OK) === 0 || inode.isDirectory || (mode & 0o111) !== 0
    const shift = uid === inode.uid ? 6 : gid === inode.gid || gids.includes(inode.gid) ? 3 : 0
    return ((mode >> shift) & want) === want
  }
  #searchable(directory: Inode): boolean {
    return this.credentials.uid === 0 || this.caps.has(directory, Cap.authShared)
  }
  #maySearch(directory: Inode): void {
    if (this.credentials.uid !== 0 && this.caps.has(directory, Cap.authShared) && !this.allows(directory, constants.X_OK)) {
      throw new Errno('EACCES')
    }
  }

  // --- attributes ---

  /** The inode with `mask`'s attributes as they are now. */
  async getattr(inode: Inode, mask = STAT_CAPS, signal?: AbortSignal): Promise<Inode> {
    if (inode.snapid !== 0) return inode
    if (this.caps.has(inode, mask)) return inode
    // A writer's own size and times are the newest there are.
    const own = mask & Cap.fileShared && this.caps.has(inode, (mask & ~Cap.fileShared) | Cap.fileExcl)
    if (own) return inode
    const reply = await this.ask({ op: MdsOp.getattr, ino: inode.ino, snapid: inode.snapid, mask }, { signal })
    return this.#target(reply)
  }

  async setattr(inode: Inode, change: SetattrChange, signal?: AbortSignal): Promise<void> {
    if (inode.snapid !== 0) throw new Errno('EROFS')
    this.caps.sendFlush(inode)
    let mask = 0
    const request: Request = { op: MdsOp.setattr, ino: inode.ino }
    if (change.mode !== undefined) {
      mask |= SetattrMask.mode
      request.mode = change.mode & 0o7777
    }
    if (change.uid !== undefined && change.uid !== -1) {
      mask |= SetattrMask.uid
      request.setUid = change.uid
    }
    if (change.gid !== undefined && change.gid !== -1) {
      mask |= SetattrMask.gid
      request.setGid = change.gid
    }
    if (change.atime !== undefined) {
      mask |= SetattrMask.atime
      request.atime = timeOfMs(change.atime * 1000)
    }
    if (change.mtime !== undefined) {
      mask |= SetattrMask.mtime
      request.mtime = timeOfMs(change.mtime * 1000)
    }
    if (change.size !== undefined) {
      mask |= SetattrMask.size
      request.size = change.size
    }
    if (mask === 0) return
    await this.ask({ ...request, mask }, { signal })
  }

  // --- names ---

  async mkdir({ directory, name }: Place, mode: number): Promise<void> {
    if (directory.snapid === SNAP_DIR_ID) {
      await this.ask({ op: MdsOp.mkSnap, ino: directory.ino, name })
      return
    }
    await this.#create(MdsOp.mkdir, directory, name, { mode: (mode & 0o7777) | constants.S_IFDIR })
  }
  async symlink(target: string, { directory, name }: Place): Promise<void> {
    await this.#create(MdsOp.symlink, directory, name, { name: target, mode: 0o777 | constants.S_IFLNK })
  }
  async #create(op: MdsOp, directory: Inode, name: string, more: Partial<Request>): Promise<void> {
    this.#mustChange(directory)
    await this.ask({ op, ino: directory.ino, path: name, ...more } as Request, {
      after: (reply) => {
        const child = this.#learned.get(reply)?.target
        if (child) this.caps.setName(directory, name, child)
        else this.caps.forgetName(directory, name)
      },
    })
  }
  async link(inode: Inode, { directory, name }: Place): Promise<void> {
    this.#mustChange(directory)
    if (inode.snapid !== 0) throw new Errno('EXDEV')
    await this.ask(
      { op: MdsOp.link, ino: directory.ino, path: name, ino2: inode.ino, path2: '' },
      { after: () => this.caps.setName(directory, name, inode) },
    )
  }
  async unlink({ directory, name }: Place): Promise<void> {
    await this.#remove(MdsOp.unlink, directory, name)
  }
  async rmdir({ directory, name }: Place): Promise<void> {
    if (directory.snapid === SNAP_DIR_ID) {
      await this.ask({ op: MdsOp.rmSnap, ino: directory.ino, name })
      return
    }
    await this.#remove(MdsOp.rmdir, directory, name)
  }
  async #remove(op: MdsOp, directory: Inode, name: string): Promise<void> {
    this.#mustChange(directory)
    this.#tellWanted(directory, name)
    await this.ask({ op, ino: directory.ino, path: name }, { after: () => this.caps.setName(directory, name, null) })
  }
  async rename(from: Place, to: Place, flags = 0): Promise<void> {
    if (from.directory.snapid === SNAP_DIR_ID || to.directory.snapid === SNAP_DIR_ID) {
      if (from.directory.snapid !== to.directory.snapid || from.directory.ino !== to.directory.ino) throw new Errno('EXDEV')
      await this.ask({ op: MdsOp.renameSnap, ino: from.directory.ino, name: from.name, path2: to.name })
      return
    }
    this.#mustChange(from.directory)
    this.#mustChange(to.directory)
    this.#tellWanted(to.directory, to.name)
    await this.ask(
      { op: MdsOp.rename, ino: to.directory.ino, path: to.name, ino2: from.directory.ino, path2: from.name, flags },
      {
        after: (reply) => {
          const moved = this.#learned.get(reply)?.target
          // Two names of one inode: rename does nothing, and the old name stays. Which it was is not known here.
          if (!moved || (moved.nlink > 1 && !moved.isDirectory)) {
            this.caps.forgetName(from.directory, from.name)
            this.caps.forgetName(to.directory, to.name)
            return
          }
          this.caps.setName(from.directory, from.name, null)
          this.caps.setName(to.directory, to.name, moved)
        },
      },
    )
  }
  #tellWanted(directory: Inode, name: string): void {
    const inode = directory.dentries.get(name)
    if (inode?.isFile) this.caps.tellWanted(inode)
  }
  #mustChange(directory: Inode): void {
    if (directory.snapid !== 0) throw new Errno('EROFS')
  }

  // --- directories ---

  /** Names and inodes, page by page; from the cache when it holds them all. Without '.' and '..'. */
  async *list(directory: Inode, pageSize = READDIR_PAGE): AsyncGenerator<Entry[]> {
    if (!directory.isDirectory) throw new Errno('ENOTDIR')
    if (directory.snapid === SNAP_DIR_ID) {
      yield await this.#listSnaps(directory)
      return
    }
    if (!this.allowsRead(directory)) throw new Errno('EACCES')
    if (directory.complete && this.caps.has(directory, Cap.fileShared)) {
      yield [...directory.dentries].flatMap(([name, inode]) => (inode ? [{ name, inode }] : []))
      return
    }
    const { forgotten } = directory
    let complete = true
    for (let after = '', frag = 0; ; ) {
      const page: Entry[] = []
      const reply = await this.ask(
        { op: MdsOp.readdir, ino: directory.ino, snapid: directory.snapid, path: '', after, frag, max: pageSize, mask: SHARED_CAPS },
        {
          after: ({ entries, dirEnd, dirComplete }) => {
            for (const { name, inode } of entries) {
              if (!inode || !name) continue
              const child = this.caps.take(inode)
              if (child.snapid === 0) this.caps.setName(directory, name, child)
              page.push({ name, inode: child })
            }
            const kept = directory.forgotten === forgotten && (directory.issued & Cap.fileShared) !== 0
            complete &&= kept
            if (dirEnd && complete && dirComplete) directory.complete = true
          },
        },
      )
      yield page
      if (reply.dirEnd) return
      after = reply.nextAfter
      frag = reply.nextFrag
    }
  }
  allowsRead(directory: Inode): boolean {
    return !this.caps.has(directory, Cap.authShared) || this.allows(directory, constants.R_OK)
  }
  async #listSnaps(directory: Inode): Promise<Entry[]> {
    const { snaps } = await this.ask({ op: MdsOp.lsSnap, ino: directory.ino })
    return snaps.map(({ name }) => ({ name: name ?? '', inode: directory }))
  }

  // --- open files ---

  /** Caps that a handle of these flags will use. */
  wantedBy(flags: number): number {
    const access = flags & 3
    return Cap.pin | (access === constants.O_RDONLY ? READER_CAPS : access === constants.O_WRONLY ? WRITER_CAPS : READER_CAPS | WRITER_CAPS)
  }
  countOpen(inode: Inode, flags: number, by: 1 | -1): void {
    const access = flags & 3
    if (access !== constants.O_WRONLY) inode.openReads += by
    if (access !== constants.O_RDONLY) inode.openWrites += by
    this.caps.wantedChanged(inode)
    if (by < 0) this.caps.trim()
  }

  /** Opens a path; the handle is counted on its inode from the moment the answer comes. */
  async open(path: string, flags: number, mode: number): Promise<Inode> {
    const { O_CREAT, O_EXCL, O_DIRECTORY, O_NOFOLLOW } = constants
    const parsed = parsePath(path)
    const follow = (flags & O_NOFOLLOW) === 0 && (flags & (O_CREAT | O_EXCL)) !== (O_CREAT | O_EXCL)
    if ((flags & O_CREAT) === 0 || parsed.names.length === 0 || parsed.names.at(-1) === '..') {
      const { inode } = await this.walk(path, { follow })
      if (inode.isSymlink) throw new Errno('ELOOP')
      if ((flags & O_CREAT) !== 0) throw new Errno((flags & O_EXCL) !== 0 ? 'EEXIST' : 'EISDIR')
      if ((flags & O_DIRECTORY) !== 0 && !inode.isDirectory) throw new Errno('ENOTDIR')
      return this.#openInode(inode, flags)
    }
    // A dangling symlink makes its target: the last name is followed by hand.
    let place = await this.place(path, 'EISDIR')
    for (let links = 0; ; ) {
      if (place.mustBeDirectory) throw new Errno('EISDIR')
      const known = this.caps.name(place.directory, place.name)
      const inode = known?.isSymlink ? known : await this.#openCreate(place, flags, mode)
      if (!inode.isSymlink) return inode
      if ((flags & O_EXCL) !== 0) throw new Errno('EEXIST')
      if (!follow || ++links > SYMLINKS_MAX) throw new Errno('ELOOP')
      place = await this.#placeOfLink(place, inode)
    }
  }
  #placeOfLink({ names }: Place, link: Inode): Promise<Place> {
    const target = parsePath(link.symlink)
    const name = target.names.pop()
    if (name === undefined || name === '..') throw new Errno('EISDIR')
    return this.#placeIn([...(target.absolute ? [] : names), ...target.names], name, target.directory)
  }

  async #openCreate({ directory, name }: Place, flags: number, mode: number): Promise<Inode> {
    this.#mustChange(directory)
    let opened: Inode | undefined
    let symlink: Inode | undefined
    const request: Request = {
      op: MdsOp.create,
      ino: directory.ino,
      path: name,
      flags,
      mode: (mode & 0o7777) | constants.S_IFREG,
      wanted: this.wantedBy(flags),
      noFollow: true,
    }
    try {
      await this.#askTo(request, (reply) => {
        const inode = this.#learned.get(reply)?.target
        if (inode?.isSymlink) symlink = inode
        else if (reply.result >= 0 && inode) {
          opened = inode
          this.countOpen(inode, flags, 1)
          this.caps.setName(directory, name, inode)
        }
      })
    } catch (error) {
      if (!symlink || !isErrno(error, 'ELOOP')) throw error
    }
    const inode = opened ?? symlink
    if (!inode) throw new Errno('EIO', 'the MDS answered without an inode')
    return inode
  }

  async #openInode(inode: Inode, flags: number): Promise<Inode> {
    const access = flags & 3
    if (inode.isDirectory && (access !== constants.O_RDONLY || (flags & constants.O_TRUNC) !== 0)) throw new Errno('EISDIR')
    if (inode.snapid !== 0) {
      if (access !== constants.O_RDONLY) throw new Errno('EROFS')
      this.countOpen(inode, flags, 1)
      return inode
    }
    const isReadable = access === constants.O_RDONLY && (flags & constants.O_TRUNC) === 0
    const held = Cap.pin | Cap.authShared | Cap.linkShared | (inode.isDirectory ? 0 : READER_CAPS)
    if (isReadable && this.caps.has(inode, held)) {
      if (!this.allows(inode, constants.R_OK)) throw new Errno('EACCES')
      this.countOpen(inode, flags, 1)
      return inode
    }
    if ((flags & constants.O_TRUNC) !== 0) this.caps.sendFlush(inode)
    let opened = inode
    await this.ask(
      { op: MdsOp.open, ino: inode.ino, path: '', flags, wanted: inode.isDirectory ? Cap.pin : this.wantedBy(flags) },
      {
        after: (reply) => {
          opened = this.#learned.get(reply)?.target ?? inode
          this.countOpen(opened, flags, 1)
        },
      },
    )
    return opened
  }
  /** Asks again for an inode that is open here and that the MDS does not count so any more. */
  async #regain(inode: Inode): Promise<void> {
    const flags = inode.openWrites > 0 ? constants.O_RDWR : constants.O_RDONLY
    await this.ask({ op: MdsOp.open, ino: inode.ino, path: '', flags, wanted: this.wantedBy(flags) })
    if (inode.capId === 0) throw new Errno('ESTALE')
  }

  /**
   * Flushes and takes its leave; without an MDS to answer within `timeoutMs` it goes all the same: the next one finds out from the objects
   * how far files were written.
   */
  async unmount(timeoutMs: number): Promise<void> {
    await this.within(timeoutMs, async () => {
      try {
        await this.caps.flushEverything()
      } catch (error) {
        if (!isErrno(error, 'ESHUTDOWN')) throw error
      }
    })
    await this.session.close(timeoutMs)
  }
  /** Waits for it, but not for ever. */
  async within(timeoutMs: number, run: () => Promise<unknown>): Promise<void> {
    if (timeoutMs === 0) return
    let timer: { cancel(): void } | undefined
    const limit = new Promise<void>((resolve) => {
      timer = this.port.env.timers.after(timeoutMs, resolve)
    })
    try {
      await Promise.race([run(), limit])
    } finally {
      timer?.cancel()
    }
  }
}

/** The directory of a directory's snapshots: it is not in any listing, and the MDS knows it by its parent. */
function snapDirectory(of: Inode): Inode {
  const inode = new Inode(of.ino, SNAP_DIR_ID)
  inode.mode = constants.S_IFDIR | 0o755
  for (const name of ['uid', 'gid', 'mtime', 'ctime', 'atime', 'btime'] as const) Object.assign(inode, { [name]: of[name] })
  inode.nlink = 2
  return inode
}
export const isSnapDirectory = (inode: Inode): boolean => inode.snapid === SNAP_DIR_ID && isDirectoryMode(inode.mode)
