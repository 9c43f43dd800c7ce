// A small MDS in this process for the file-system client's unit tests: a namespace in memory behind the messages of proto/mds.proto, served
// one request at a time, with capabilities as the protocol's rules say. Nothing is journaled; a take-over keeps what was answered, and may be told
// to lose what was not.
import { Cap, MdsOp, type MessageBody, type MessageName, messageTypes, type pb, ROOT_INO, SetattrMask } from '../../proto/mod.ts'
import type { EntityName } from '../../src/base/mod.ts'
import { errno, silentLogger } from '../../src/base/mod.ts'
import type { ClusterPort } from '../../src/cephfs/port.ts'
import type { Env } from '../../src/env/mod.ts'
import { createNodeEnv } from '../../src/env/node/mod.ts'
import { FSMap, type MdsState } from '../../src/maps/mod.ts'
import type { Dispatcher, Message, Messenger, Session } from '../../src/msg/mod.ts'
import { MemoryRados } from './memory-ioctx.ts'

const S_IFMT = 0o170000
const S_IFDIR = 0o040000
const S_IFLNK = 0o120000
const S_IFREG = 0o100000
const WRITE = Cap.fileWr | Cap.fileBuffer | Cap.fileExcl
const READ = Cap.fileRd | Cap.fileCache | Cap.fileShared
const SHARED = Cap.authShared | Cap.linkShared | Cap.xattrShared
const SNAP_DIR = '.snap'
const FSCID = 1
const DATA_POOL = 'data'
const BLOCK = 4 << 20
const ROOM = 64 << 20
const TIMEOUT_MS = 60_000

class MdsError extends Error {
  readonly code: number
  readonly target: FakeInode | undefined
  readonly stoppedAt: string
  constructor(code: keyof typeof errno | 'EDQUOT', target?: FakeInode, stoppedAt = '') {
    super(code)
    this.code = errno[code as keyof typeof errno]
    this.target = target
    this.stoppedAt = stoppedAt
  }
}

interface HeldCap {
  id: number
  /** What the client may hold; what it was told to give up stays until it answers. */
  held: number
  told: number
  wanted: number
  seq: number
  revokeSeq: number
}
export class FakeInode {
  readonly ino: number
  mode: number
  uid = 0
  gid = 0
  nlink = 1
  size = 0
  maxSize = 0
  version = 1
  truncateSeq = 1
  symlink = ''
  mtime: pb.TimeSpec.$Properties
  ctime: pb.TimeSpec.$Properties
  atime: pb.TimeSpec.$Properties
  readonly btime: pb.TimeSpec.$Properties
  readonly xattrs = new Map<string, Uint8Array>()
  readonly children = new Map<string, FakeInode>()
  parent: FakeInode | undefined
  snaps: { id: number; name: string; tree: FakeInode }[] = []
  snapid = 0
  readonly caps = new Map<FakeSession, HeldCap>()
  locks: (pb.FileLock.$Properties & { session: FakeSession })[] = []
  constructor(ino: number, mode: number, now: pb.TimeSpec.$Properties) {
    this.ino = ino
    this.mode = mode
    this.mtime = this.ctime = this.atime = this.btime = now
  }
  get isDir(): boolean {
    return (this.mode & S_IFMT) === S_IFDIR
  }
  get isFile(): boolean {
    return (this.mode & S_IFMT) === S_IFREG
  }
  get isLink(): boolean {
    return (this.mode & S_IFMT) === S_IFLNK
  }
}

/** The server's end of a connection. */
export class FakeSession {
  readonly id: number
  deliver: ((message: Message) => void) | undefined
  open = false
  readonly answered = new Map<number, pb.ClientReply.$Properties>()
  snapAcks = new Map<number, () => void>()
  constructor(id: number) {
    this.id = id
  }
  send<N extends MessageName>(type: N, body: object): void {
    const { codec } = messageTypes[type]
    const decoded = codec.decode(codec.encode(body as never).finish())
    this.deliver?.({ type, body: decoded, data: new Uint8Array(0) } as Message)
  }
}

const copyOf = <N extends MessageName>(type: N, body: object): MessageBody<N> => {
  const { codec } = messageTypes[type]
  return codec.decode(codec.encode(body as never).finish()) as MessageBody<N>
}
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

export class FakeCluster {
  readonly env: Env = createNodeEnv()
  readonly rados = new MemoryRados()
  readonly root: FakeInode
  /** Requests by name, as they were served. */
  readonly served: string[] = []
  /** The next answers of this operation are lost: it takes effect, then the MDS dies. */
  loseAnswerOf: number | undefined
  #nextIno = 0x100_0000_0000
  #nextCap = 1
  #nextTid = 1
  #lastSnap = 0
  readonly #inodes = new Map<number, FakeInode>()
  readonly #sessions = new Map<string, FakeSession>()
  readonly #connections = new Map<FakeSession, { session: Session; dispatcher: Dispatcher }>()
  readonly #listeners = new Set<(map: FSMap) => void>()
  #gid = 100
  #epoch = 1
  #state: MdsState = 'up:active'
  #queue: Promise<void> = Promise.resolve()
  #waitingLocks: { inode: FakeInode; lock: pb.FileLock.$Properties; session: FakeSession; answer: (code: number) => void }[] = []

  constructor() {
    this.root = this.#make(S_IFDIR | 0o755, undefined, ROOT_INO)
  }
  static async create(): Promise<FakeCluster> {
    const cluster = new FakeCluster()
    await cluster.rados.createPool(DATA_POOL)
    return cluster
  }

  // --- the client's side ---

  port(): ClusterPort {
    const { env } = this
    return {
      env,
      log: silentLogger,
      name: 'client.admin' as EntityName,
      radosAddr: '0.0.0.0:0/1',
      pools: { open: async () => this.rados.openPool(DATA_POOL), has: () => true },
      subscribeFsMap: (listener) => {
        this.#listeners.add(listener)
        listener(this.map)
        return () => this.#listeners.delete(listener)
      },
      createMessenger: (dispatcher) => this.#messenger(dispatcher),
    }
  }
  get map(): FSMap {
    return FSMap.fromPb({
      epoch: this.#epoch,
      nextFscid: 2,
      filesystems: [{ fscid: FSCID, name: 'cephfs', dataPools: [1], metadataPool: 2, sessionTimeoutMs: TIMEOUT_MS }],
      daemons: [
        { name: 'a', gid: this.#gid, addr: { host: '127.0.0.1', port: 1, nonce: this.#gid }, state: this.#state, rank: 0, fscid: FSCID },
      ],
    })
  }
  #publish(state: MdsState): void {
    this.#state = state
    this.#epoch++
    for (const listener of [...this.#listeners]) listener(this.map)
  }

  #messenger(dispatcher: Dispatcher): Messenger {
    const nonce = this.env.random.below(2 ** 31) + 1
    const live = new Set<FakeSession>()
    return {
      self: 'client.admin' as EntityName,
      nonce,
      addr: undefined,
      listen: () => Promise.reject(new Error('clients do not listen')),
      close: async () => {
        for (const server of live) this.#connections.delete(server)
      },
      connect: (to) => {
        const gid = to.addr.nonce ?? 0
        const key = `client.admin/${nonce}`
        let server = this.#sessions.get(key)
        if (!server) {
          server = new FakeSession(this.#sessions.size + 1)
          this.#sessions.set(key, server)
        }
        const mine = server
        live.add(mine)
        let closed = false
        const alive = (): boolean => !closed && gid === this.#gid
        const session: Session = {
          peer: 'mds.a' as EntityName,
          peerNonce: gid,
          peerAddr: undefined,
          policy: 'lossless',
          peerCaps: {},
          get closed() {
            return closed
          },
          pendingBytes: 0,
          context: undefined,
          pause: () => {},
          resume: () => {},
          close: () => {
            closed = true
          },
          send: (type, body) => {
            const copy = copyOf(type, body)
            setImmediate(() => {
              if (alive()) this.#receive(mine, type, copy)
            })
          },
        }
        mine.deliver = (message) => {
          setImmediate(() => {
            if (alive()) dispatcher.onMessage(session, message)
          })
        }
        this.#connections.set(mine, { session, dispatcher })
        return session
      },
    }
  }

  /** Another MDS takes over: connections are lost, clients reconnect, then it is active. */
  async takeOver(): Promise<void> {
    this.#gid++
    for (const { session, dispatcher } of this.#connections.values()) setImmediate(() => dispatcher.onReset?.(session, 'lost', undefined))
    for (const waiting of this.#waitingLocks.splice(0)) void waiting
    this.#queue = Promise.resolve()
    await pause()
    this.#publish('up:reconnect')
    await pause()
    await pause()
    await pause()
    await pause()
    this.#publish('up:active')
  }
  /** Ends all sessions, as an MDS does with clients that do not answer. */
  async evictAll(): Promise<void> {
    for (const server of this.#sessions.values()) server.send('ClientSession', { op: 4 })
    this.#sessions.clear()
  }

  // --- the server's side ---

  #receive(from: FakeSession, type: MessageName, body: object): void {
    switch (type) {
      case 'ClientSession': {
        const { op, seq } = body as MessageBody<'ClientSession'>
        if (op === 1 || op === 5) {
          from.open = true
          from.send('ClientSession', {
            op: op === 1 ? 2 : 6,
            seq,
            clientId: from.id,
            timeoutMs: TIMEOUT_MS,
            autocloseMs: 300_000,
            maxCaps: 0,
          })
        } else if (op === 3) {
          for (const inode of this.#inodes.values()) this.#dropCap(inode, from)
          from.send('ClientSession', { op: 4 })
        }
        return
      }
      case 'ClientReconnect': {
        const { caps, last } = body as MessageBody<'ClientReconnect'>
        const reported = new Map(caps.map((cap) => [cap.ino ?? 0, cap]))
        for (const inode of this.#inodes.values()) {
          const cap = inode.caps.get(from)
          if (!cap) continue
          const known = reported.get(inode.ino)
          if (!known) inode.caps.delete(from)
          else {
            cap.held = cap.told = known.issued ?? 0
            cap.revokeSeq = 0
            if (known.dirty) this.#flushed(inode, known.size ?? 0, known.mtime ?? undefined)
          }
        }
        if (last) from.send('ClientSession', { op: 2, clientId: from.id, timeoutMs: TIMEOUT_MS, autocloseMs: 300_000 })
        return
      }
      case 'ClientCaps':
        this.#capsFrom(from, body as MessageBody<'ClientCaps'>)
        return
      case 'ClientCapRelease':
        for (const { ino, capId, seq } of (body as MessageBody<'ClientCapRelease'>).caps) {
          const inode = this.#inodes.get(ino ?? 0)
          const cap = inode?.caps.get(from)
          if (inode && cap?.id === capId && cap?.seq === seq) this.#dropCap(inode, from)
        }
        return
      case 'ClientSnapAck':
        from.snapAcks.get((body as MessageBody<'ClientSnapAck'>).tid)?.()
        return
      case 'ClientRequest':
        this.#enqueue(from, body as MessageBody<'ClientRequest'>)
        return
      default:
        throw new Error(`an MDS gets no ${type}`)
    }
  }
  #enqueue(from: FakeSession, request: MessageBody<'ClientRequest'>): void {
    const gid = this.#gid
    this.#queue = this.#queue.then(async () => {
      const done = from.answered.get(request.tid)
      if (done) {
        from.send('ClientReply', { ...done, ...(await this.#again(from, done)), tid: request.tid })
        return
      }
      const reply = await this.#serve(from, request)
      if (gid !== this.#gid || !reply) return
      if (request.op >= 32 && request.op !== MdsOp.open && (reply.result ?? 0) >= 0) from.answered.set(request.tid, reply)
      if (this.loseAnswerOf === request.op) {
        this.loseAnswerOf = undefined
        void this.takeOver()
        return
      }
      from.send('ClientReply', { ...reply, tid: request.tid })
    })
  }
  /** What an earlier answer told, as it is now. */
  async #again(from: FakeSession, done: pb.ClientReply.$Properties): Promise<pb.ClientReply.$Properties> {
    const again: pb.ClientReply.$Properties = {}
    for (const part of ['target', 'dir', 'dir2'] as const) {
      const inode = done[part] && this.#inodes.get(done[part]?.ino ?? 0)
      if (inode) again[part] = this.#stat(inode, from)
    }
    return again
  }

  // --- caps ---

  #cap(inode: FakeInode, session: FakeSession): HeldCap {
    let cap = inode.caps.get(session)
    if (!cap) {
      cap = { id: this.#nextCap++, held: Cap.pin, told: Cap.pin, wanted: 0, seq: 0, revokeSeq: 0 }
      inode.caps.set(session, cap)
    }
    return cap
  }
  #dropCap(inode: FakeInode, session: FakeSession): void {
    inode.caps.delete(session)
    inode.locks = inode.locks.filter((lock) => lock.session !== session)
    this.#retryLocks()
  }
  #others(inode: FakeInode, session: FakeSession | undefined, bits: number): boolean {
    for (const [other, cap] of inode.caps) if (other !== session && (cap.held & bits) !== 0) return true
    return false
  }
  /** Nobody else holds any of the bits once this resolves. */
  async #gather(inode: FakeInode, except: FakeSession | undefined, bits: number): Promise<void> {
    for (const [session, cap] of inode.caps) {
      if (session === except || (cap.told & bits) === 0) continue
      const taken = bits & WRITE && cap.told & WRITE ? bits | WRITE : bits
      cap.told &= ~taken
      cap.revokeSeq = ++cap.seq
      session.send('ClientCaps', { op: 1, ino: inode.ino, capId: cap.id, seq: cap.seq, caps: cap.told, inode: this.#bare(inode) })
    }
    const gid = this.#gid
    while (this.#others(inode, except, bits)) {
      await pause()
      if (gid !== this.#gid) throw new MdsError('EIO')
    }
  }
  #grantable(inode: FakeInode, session: FakeSession, wanted: number): number {
    if (!inode.isFile) return SHARED | Cap.fileShared
    let bits = SHARED
    if (!this.#others(inode, session, WRITE)) bits |= Cap.fileShared | (wanted & READ)
    if (wanted & WRITE && !this.#others(inode, session, READ | WRITE)) bits |= READ | WRITE
    return bits
  }
  #stat(inode: FakeInode, session: FakeSession, wanted = 0): pb.InodeStat.$Properties {
    if (inode.snapid !== 0) return this.#bare(inode)
    const cap = this.#cap(inode, session)
    const taken = cap.held & ~cap.told
    cap.told |= this.#grantable(inode, session, wanted) & ~taken
    cap.held |= cap.told
    cap.seq++
    if (cap.told & WRITE) inode.maxSize = Math.max(inode.maxSize, inode.size + ROOM)
    return { ...this.#bare(inode), cap: { capId: cap.id, caps: cap.told, wanted: cap.wanted, seq: cap.seq } }
  }
  #bare(inode: FakeInode): pb.InodeStat.$Properties {
    const { ino, snapid, version, mode, uid, gid, size, maxSize, mtime, ctime, atime, btime, truncateSeq, symlink, nlink } = inode
    const subdirs = [...inode.children.values()].filter((child) => child.isDir).length
    return {
      ino,
      snapid,
      version,
      mode,
      uid,
      gid,
      nlink: inode.isDir ? 2 + subdirs : nlink,
      size: inode.isLink ? Buffer.byteLength(symlink) : size,
      maxSize,
      mtime,
      ctime,
      atime,
      btime,
      truncateSeq,
      symlink,
      layout: { stripeUnit: BLOCK, stripeCount: 1, objectSize: BLOCK, pool: 1, poolNamespace: '' },
      xattrs: [...inode.xattrs].map(([key, value]) => ({ key, value })),
      rstat: { rbytes: 0, rfiles: 0, rsubdirs: 0 },
      files: inode.children.size - subdirs,
      subdirs,
      snapContext: { seq: this.#lastSnap, snaps: this.#snapsOver(inode) },
    }
  }
  #snapsOver(inode: FakeInode): number[] {
    const ids: number[] = []
    for (let at: FakeInode | undefined = inode; at; at = at.parent) ids.push(...at.snaps.map(({ id }) => id))
    return ids.sort((a, b) => b - a)
  }
  #capsFrom(from: FakeSession, body: MessageBody<'ClientCaps'>): void {
    const inode = this.#inodes.get(body.ino)
    const cap = inode?.caps.get(from)
    if (!inode || !cap) {
      from.send('ClientCaps', { op: 5, ino: body.ino, capId: body.capId })
      return
    }
    if (body.dirty) {
      this.#flushed(inode, body.size, body.mtime ?? undefined)
      from.send('ClientCaps', { op: 4, ino: body.ino, capId: cap.id, flushTid: body.flushTid })
    }
    const answers = cap.revokeSeq !== 0 && body.seq >= cap.revokeSeq
    if (answers) {
      cap.revokeSeq = 0
      cap.held = cap.told = cap.told & (body.caps | Cap.pin)
    }
    cap.wanted = body.wanted
    const lacks = body.wanted & ~cap.told & (READ | WRITE)
    const needsRoom = body.maxSize > inode.maxSize && cap.told & WRITE
    if (!answers && inode.isFile && (lacks !== 0 || needsRoom)) this.#ask(inode, from, body.wanted, body.maxSize)
  }
  #ask(inode: FakeInode, from: FakeSession, wanted: number, maxSize: number): void {
    const gid = this.#gid
    this.#queue = this.#queue.then(
      async () => {
        if (gid !== this.#gid) return
        await this.#gather(inode, from, wanted & WRITE ? READ | WRITE : WRITE)
        const stat = this.#stat(inode, from, wanted)
        inode.maxSize = Math.max(inode.maxSize, maxSize > 0 ? maxSize + ROOM : 0)
        const { cap } = stat
        from.send('ClientCaps', {
          op: 0,
          ino: inode.ino,
          capId: cap?.capId,
          seq: cap?.seq,
          caps: cap?.caps,
          maxSize: inode.maxSize,
          inode: { ...stat, maxSize: inode.maxSize },
        })
      },
      () => {},
    )
  }
  #flushed(inode: FakeInode, size: number, mtime: pb.TimeSpec.$Properties | undefined): void {
    inode.size = Math.max(inode.size, size)
    if (mtime) inode.mtime = inode.ctime = mtime
    inode.version++
  }

  // --- the namespace ---

  #now(): pb.TimeSpec.$Properties {
    const now = this.env.clock.now()
    return { sec: Math.floor(now / 1000), nsec: (now % 1000) * 1_000_000 }
  }
  #make(mode: number, parent: FakeInode | undefined, ino = this.#nextIno++): FakeInode {
    const inode = new FakeInode(ino, mode, this.#now())
    inode.parent = parent
    this.#inodes.set(ino, inode)
    return inode
  }
  #byIno(ino: number, snapid = 0): FakeInode {
    const inode = this.#inodes.get(ino)
    if (!inode) throw new MdsError('ESTALE')
    if (snapid === 0) return inode
    for (const holder of this.#inodes.values()) {
      for (const { id, tree } of holder.snaps) {
        if (id === snapid) {
          const found = findIn(tree, ino)
          if (found) return found
        }
      }
    }
    throw new MdsError('ENOENT')
  }
  #walk(
    ino: number,
    path: string,
    snapid = 0,
    uid = 0,
  ): {
    base: FakeInode
    trace: { name: string; inode: FakeInode | undefined }[]
    parent: FakeInode | undefined
    inode: FakeInode | undefined
  } {
    const base = this.#byIno(ino, snapid)
    const names = path === '' ? [] : path.split('/')
    const trace: { name: string; inode: FakeInode | undefined }[] = []
    if (names[0] === SNAP_DIR) {
      const snap = base.snaps.find(({ name }) => name === names[1])
      if (!snap) throw new MdsError('ENOENT')
      return { base, trace, parent: undefined, inode: snap.tree }
    }
    let at: FakeInode = base
    let parent: FakeInode | undefined
    for (const [i, name] of names.entries()) {
      if (at.isLink) throw new MdsError('ELOOP', at, names.slice(i).join('/'))
      if (!at.isDir) throw new MdsError('ENOTDIR')
      if (uid !== 0 && ((at.mode >> (uid === at.uid ? 6 : 0)) & 1) === 0) throw new MdsError('EACCES')
      parent = at
      const inode = at.children.get(name)
      trace.push({ name, inode })
      if (!inode) {
        if (i < names.length - 1) throw new MdsError('ENOENT')
        return { base, trace, parent, inode: undefined }
      }
      at = inode
    }
    return { base, trace, parent, inode: at }
  }

  async #serve(from: FakeSession, r: MessageBody<'ClientRequest'>): Promise<pb.ClientReply.$Properties | undefined> {
    this.served.push(Object.entries(MdsOp).find(([, op]) => op === r.op)?.[0] ?? String(r.op))
    try {
      return await this.#perform(from, r)
    } catch (error) {
      if (!(error instanceof MdsError)) throw error
      const { code, target, stoppedAt } = error
      return { result: -code, ...(target ? { target: this.#stat(target, from), stoppedAt } : {}) }
    }
  }
  async #perform(from: FakeSession, r: MessageBody<'ClientRequest'>): Promise<pb.ClientReply.$Properties | undefined> {
    const stat = (inode: FakeInode, wanted = 0): pb.InodeStat.$Properties => this.#stat(inode, from, wanted)
    const must = (): FakeInode => {
      const { inode } = this.#walk(r.ino, r.path, r.snapid, r.uid)
      if (!inode) throw new MdsError('ENOENT')
      return inode
    }
    /** The others give up what they believe of it. */
    const change = async (...inodes: (FakeInode | undefined)[]): Promise<void> => {
      for (const inode of new Set(inodes)) {
        if (!inode) continue
        await this.#gather(inode, from, SHARED | (inode.isDir ? Cap.fileShared : 0))
        inode.ctime = this.#now()
        inode.version++
      }
    }
    const place = (): { parent: FakeInode; name: string; inode: FakeInode | undefined } => {
      const { parent, trace, inode } = this.#walk(r.ino, r.path, 0, r.uid)
      if (!parent) throw new MdsError('EINVAL')
      return { parent, name: trace.at(-1)?.name ?? '', inode }
    }
    const add = async (mode: number, fill: (made: FakeInode) => void = () => {}, wanted = 0): Promise<pb.ClientReply.$Properties> => {
      const { parent, name, inode } = place()
      if (inode) throw new MdsError('EEXIST')
      await change(parent)
      const made = this.#make(mode, parent)
      made.uid = r.uid
      made.gid = r.gid
      fill(made)
      parent.children.set(name, made)
      parent.mtime = this.#now()
      return { target: stat(made, wanted), dir: stat(parent), created: true, trace: [{ name, inode: stat(made, wanted) }] }
    }
    switch (r.op) {
      case MdsOp.lookup: {
        const walk = this.#walk(r.ino, r.path, r.snapid, r.uid)
        const reply = {
          base: stat(walk.base),
          trace: walk.trace.map(({ name, inode }) => (inode ? { name, inode: stat(inode) } : { name })),
        }
        return walk.inode ? { ...reply, target: stat(walk.inode) } : { ...reply, result: -errno.ENOENT }
      }
      case MdsOp.getattr: {
        const inode = must()
        if (inode.isFile && r.mask & Cap.fileShared) await this.#gather(inode, from, WRITE)
        return { target: stat(inode) }
      }
      case MdsOp.readdir: {
        const directory = must()
        const names = [...directory.children.keys()].sort()
        const from_ = names.findIndex((name) => name > r.after)
        const page = from_ < 0 ? [] : names.slice(from_, from_ + (r.max || 1000))
        const dirEnd = from_ < 0 || from_ + page.length >= names.length
        return {
          target: stat(directory),
          entries: page.map((name) => ({ name, inode: stat(directory.children.get(name) as FakeInode) })),
          dirEnd,
          dirComplete: dirEnd,
          nextAfter: page.at(-1) ?? '',
        }
      }
      case MdsOp.create: {
        const { inode } = place()
        if (!inode) return add(S_IFREG | (r.mode & 0o7777), () => {}, r.wanted)
        if (r.flags & 0o200) throw new MdsError('EEXIST')
        return this.#open(from, inode, r)
      }
      case MdsOp.open:
        return this.#open(from, must(), r)
      case MdsOp.mkdir:
        return add(S_IFDIR | (r.mode & 0o7777))
      case MdsOp.symlink:
        return add(S_IFLNK | 0o777, (made) => {
          made.symlink = r.name
        })
      case MdsOp.unlink:
      case MdsOp.rmdir: {
        const { parent, name, inode } = place()
        if (!inode) throw new MdsError('ENOENT')
        if (r.op === MdsOp.unlink && inode.isDir) throw new MdsError('EISDIR')
        if (r.op === MdsOp.rmdir && !inode.isDir) throw new MdsError('ENOTDIR')
        if (inode.isDir && inode.children.size > 0) throw new MdsError('ENOTEMPTY')
        await change(parent, inode)
        parent.children.delete(name)
        parent.mtime = this.#now()
        inode.nlink--
        return { dir: stat(parent), trace: [{ name }] }
      }
      case MdsOp.link: {
        const existing = this.#walk(r.ino2, r.path2).inode as FakeInode
        const { parent, name, inode } = place()
        if (inode) throw new MdsError('EEXIST')
        if (existing.isDir) throw new MdsError('EPERM')
        await change(parent, existing)
        parent.children.set(name, existing)
        parent.mtime = this.#now()
        existing.nlink++
        return { target: stat(existing), dir: stat(parent) }
      }
      case MdsOp.rename:
        return this.#rename(r, place(), change, stat)
      case MdsOp.setattr:
        return this.#setattr(r, must(), change, stat)
      case MdsOp.setxattr:
      case MdsOp.rmxattr: {
        const inode = must()
        const has = inode.xattrs.has(r.name)
        if (r.op === MdsOp.setxattr && r.flags & 1 && has) throw new MdsError('EEXIST')
        if ((r.op === MdsOp.rmxattr || r.flags & 2) && !has) throw new MdsError('ENODATA')
        await change(inode)
        if (r.op === MdsOp.setxattr) inode.xattrs.set(r.name, Uint8Array.from(r.value))
        else inode.xattrs.delete(r.name)
        return { target: stat(inode) }
      }
      case MdsOp.getxattr: {
        const value = must().xattrs.get(r.name)
        if (!value) throw new MdsError('ENODATA')
        return { value }
      }
      case MdsOp.listxattr:
        return { pairs: [...must().xattrs.keys()].map((key) => ({ key })) }
      case MdsOp.statfs:
        return { statfs: { totalBytes: 2 ** 40, usedBytes: 2 ** 30, availBytes: 2 ** 40 - 2 ** 30, files: this.#inodes.size } }
      case MdsOp.setFileLock:
        return this.#lock(from, must(), r)
      case MdsOp.getFileLock: {
        const found = must().locks.find((lock) => conflicts(lock, r.lock as pb.FileLock.$Properties, lock.session === from))
        return { lock: found ? ({ ...found, session: undefined } as pb.FileLock.$Properties) : { type: 3 } }
      }
      case MdsOp.mkSnap: {
        const directory = must()
        if (directory.snaps.some(({ name }) => name === r.name)) throw new MdsError('EEXIST')
        const id = await (await this.rados.openPool(DATA_POOL)).createSelfManagedSnap()
        this.#lastSnap = id
        directory.snaps.push({ id, name: r.name, tree: directory })
        await this.#tellSnaps(directory)
        ;(directory.snaps.at(-1) as { tree: FakeInode }).tree = freeze(directory, id)
        return {}
      }
      case MdsOp.rmSnap: {
        const directory = must()
        const at = directory.snaps.findIndex(({ name }) => name === r.name)
        if (at < 0) throw new MdsError('ENOENT')
        directory.snaps.splice(at, 1)
        return {}
      }
      case MdsOp.lsSnap:
        return { snaps: must().snaps.map(({ id, name }) => ({ snapid: id, name })) }
      default:
        throw new MdsError('EOPNOTSUPP')
    }
  }
  async #tellSnaps(directory: FakeInode): Promise<void> {
    const below = descendants(directory)
    const told: Promise<void>[] = []
    for (const session of this.#sessions.values()) {
      const inos = below.filter((inode) => inode.isFile && inode.caps.has(session)).map(({ ino }) => ino)
      const tid = this.#nextTid++
      told.push(new Promise((resolve) => session.snapAcks.set(tid, resolve)))
      session.send('ClientSnap', { tid, inos, snapContext: { seq: this.#lastSnap, snaps: this.#snapsOver(directory) } })
    }
    await Promise.all(told)
  }
  async #open(from: FakeSession, inode: FakeInode, r: MessageBody<'ClientRequest'>): Promise<pb.ClientReply.$Properties> {
    if (inode.isLink) throw new MdsError('ELOOP', inode)
    const writes = (r.flags & 3) !== 0
    if (inode.isDir && writes) throw new MdsError('EISDIR')
    if (r.uid !== 0) {
      const shift = r.uid === inode.uid ? 6 : r.gid === inode.gid ? 3 : 0
      const need = (r.flags & 3) === 0 ? 4 : (r.flags & 3) === 1 ? 2 : 6
      if (((inode.mode >> shift) & need) !== need) throw new MdsError('EACCES')
    }
    if (r.flags & 0o1000 && inode.isFile) await this.#truncate(inode, 0)
    if (inode.isFile) await this.#gather(inode, from, writes ? READ | WRITE : WRITE)
    return { target: this.#stat(inode, from, r.wanted) }
  }
  async #truncate(inode: FakeInode, size: number): Promise<void> {
    await this.#gather(inode, undefined, READ | WRITE)
    const io = await this.rados.openPool(DATA_POOL)
    for (let index = 0; index * BLOCK < inode.size; index++) {
      const oid = `${inode.ino.toString(16)}.${index.toString(16).padStart(8, '0')}`
      const keep = size - index * BLOCK
      if (keep >= BLOCK) continue
      const there = await io.stat(oid).catch(() => undefined)
      if (there && there.size > Math.max(0, keep))
        await io.withSnapContext({ seq: this.#lastSnap, snaps: this.#snapsOver(inode) }).truncate(oid, Math.max(0, keep))
    }
    inode.size = size
    inode.maxSize = 0
    inode.truncateSeq++
    inode.mtime = inode.ctime = this.#now()
  }
  async #setattr(
    r: MessageBody<'ClientRequest'>,
    inode: FakeInode,
    change: (...inodes: FakeInode[]) => Promise<void>,
    stat: (inode: FakeInode) => pb.InodeStat.$Properties,
  ): Promise<pb.ClientReply.$Properties> {
    if (r.mask & SetattrMask.size) await this.#truncate(inode, r.size)
    if (r.mask & (SetattrMask.mtime | SetattrMask.atime)) await this.#gather(inode, undefined, WRITE | Cap.fileShared)
    await change(inode)
    if (r.mask & SetattrMask.mode) inode.mode = (inode.mode & S_IFMT) | (r.mode & 0o7777)
    if (r.mask & SetattrMask.uid) inode.uid = r.setUid
    if (r.mask & SetattrMask.gid) inode.gid = r.setGid
    if (r.mask & SetattrMask.mtime) inode.mtime = r.mtime ?? inode.mtime
    if (r.mask & SetattrMask.atime) inode.atime = r.atime ?? inode.atime
    return { target: stat(inode) }
  }
  async #rename(
    r: MessageBody<'ClientRequest'>,
    to: { parent: FakeInode; name: string; inode: FakeInode | undefined },
    change: (...inodes: (FakeInode | undefined)[]) => Promise<void>,
    stat: (inode: FakeInode) => pb.InodeStat.$Properties,
  ): Promise<pb.ClientReply.$Properties> {
    const from = this.#walk(r.ino2, r.path2)
    const moved = from.inode
    const oldName = from.trace.at(-1)?.name ?? ''
    if (!moved || !from.parent) throw new MdsError('ENOENT')
    for (let at: FakeInode | undefined = to.parent; at; at = at.parent) if (at === moved) throw new MdsError('EINVAL')
    if (to.inode && to.inode !== moved) {
      if (to.inode.isDir && !moved.isDir) throw new MdsError('EISDIR')
      if (!to.inode.isDir && moved.isDir) throw new MdsError('ENOTDIR')
      if (to.inode.isDir && to.inode.children.size > 0) throw new MdsError('ENOTEMPTY')
    }
    await change(from.parent, to.parent, moved, to.inode)
    if (to.inode !== moved) {
      if (to.inode) to.inode.nlink--
      from.parent.children.delete(oldName)
      to.parent.children.set(to.name, moved)
      moved.parent = to.parent
    }
    from.parent.mtime = to.parent.mtime = this.#now()
    return { target: stat(moved), dir: stat(to.parent), dir2: stat(from.parent) }
  }

  #lock(
    from: FakeSession,
    inode: FakeInode,
    r: MessageBody<'ClientRequest'>,
  ): Promise<pb.ClientReply.$Properties> | pb.ClientReply.$Properties | undefined {
    const lock = r.lock as pb.FileLock.$Properties
    if (lock.type === 3) {
      inode.locks = inode.locks.filter(
        (held) => held.session !== from || held.owner !== lock.owner || held.rule !== lock.rule || !overlaps(held, lock),
      )
      for (const waiting of [...this.#waitingLocks]) {
        if (waiting.session !== from || waiting.lock.owner !== lock.owner || waiting.inode !== inode) continue
        this.#waitingLocks.splice(this.#waitingLocks.indexOf(waiting), 1)
        waiting.answer(-errno.EINTR)
      }
      this.#retryLocks()
      return {}
    }
    if (!inode.locks.some((held) => conflicts(held, lock, held.session === from))) {
      inode.locks.push({ ...lock, session: from })
      return {}
    }
    if (!lock.wait) throw new MdsError('EAGAIN')
    this.#waitingLocks.push({ inode, lock, session: from, answer: (result) => from.send('ClientReply', { tid: r.tid, result }) })
    return undefined
  }
  #retryLocks(): void {
    for (const waiting of [...this.#waitingLocks]) {
      if (waiting.inode.locks.some((held) => conflicts(held, waiting.lock, held.session === waiting.session))) continue
      this.#waitingLocks.splice(this.#waitingLocks.indexOf(waiting), 1)
      waiting.inode.locks.push({ ...waiting.lock, session: waiting.session })
      waiting.answer(0)
    }
  }
}

function overlaps(a: pb.FileLock.$Properties, b: pb.FileLock.$Properties): boolean {
  const end = (lock: pb.FileLock.$Properties): number => (lock.length ? (lock.start ?? 0) + lock.length : Number.POSITIVE_INFINITY)
  return (a.start ?? 0) < end(b) && (b.start ?? 0) < end(a)
}
function conflicts(held: pb.FileLock.$Properties, asked: pb.FileLock.$Properties, sameClient: boolean): boolean {
  if (held.rule !== asked.rule || (sameClient && held.owner === asked.owner)) return false
  return (held.type === 2 || asked.type === 2) && overlaps(held, asked)
}
function descendants(inode: FakeInode): FakeInode[] {
  return [inode, ...[...inode.children.values()].flatMap(descendants)]
}
function findIn(tree: FakeInode, ino: number): FakeInode | undefined {
  if (tree.ino === ino) return tree
  for (const child of tree.children.values()) {
    const found = findIn(child, ino)
    if (found) return found
  }
  return undefined
}
/** The tree as it is now, for a snapshot. */
function freeze(inode: FakeInode, snapid: number): FakeInode {
  const copy = new FakeInode(inode.ino, inode.mode, inode.mtime)
  Object.assign(copy, {
    uid: inode.uid,
    gid: inode.gid,
    size: inode.size,
    symlink: inode.symlink,
    ctime: inode.ctime,
    nlink: inode.nlink,
    snapid,
  })
  for (const [name, child] of inode.children) copy.children.set(name, freeze(child, snapid))
  return copy
}
