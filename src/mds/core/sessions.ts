// Sessions come, renew, reconnect after a take-over, and end; an unresponsive client is shut out from the OSDs before what it held is given
// to others. A client is its messenger name and nonce, which it has proved; what it sends is checked before it is believed.
import { Cap, pb } from '../../../proto/mod.ts'
import { FILE, WRITE } from './caps.ts'
import type { MdsCore } from './core.ts'
import type { ClientMessage, Connection } from './effects.ts'
import type { Cap as Held, Inode } from './inode.ts'
import { laterTime, seal, TABLES, timeFrom, unseal } from './records.ts'
import { COMPLETED_MAX, completedKey, REQUESTS_MAX, Session, sessionKey, sessionRecordKey } from './session.ts'
import type { Txn } from './txn.ts'

const Op = {
  requestOpen: 1,
  open: 2,
  requestClose: 3,
  close: 4,
  renewCaps: 5,
  renewed: 6,
  recallState: 8,
  flushMsg: 9,
  flushAck: 10,
  reject: 11,
  barrier: 12,
} as const
const CapOp = { update: 3, flushAck: 4, drop: 5, flush: 6 } as const

const METADATA_MAX = 64
const CLOSED = 'closed by the client'
const SESSIONS_MAX = 4096
const RECALL_EVERY_MS = 5000
/** `HOST:PORT/NONCE` */
const ADDRESS = /^[0-9A-Za-z_.:[\]-]{1,255}:\d{1,5}\/\d{1,10}$/

/** The sender does not keep to the protocol: its session ends, and nothing else. */
export class Malformed {
  readonly why: string
  constructor(why: string) {
    this.why = why
  }
}

export class Sessions {
  readonly #core: MdsCore
  readonly #byId = new Map<number, Session>()
  readonly #byKey = new Map<string, Session>()
  readonly #byConnection = new Map<number, Session>()
  #nextId = 1

  /** The OSDMap in which everybody evicted so far is fenced off. */
  #barrier: number

  constructor(core: MdsCore) {
    this.#core = core
    this.#barrier = core.options.osdEpoch
  }
  byId(id: number): Session | undefined {
    return this.#byId.get(id)
  }
  get all(): Iterable<Session> {
    return this.#byId.values()
  }
  get count(): number {
    return this.#byId.size
  }
  /** The directory to which the client's key confines it. */
  rootOf(session: Session): number | undefined {
    return session.rootIno
  }

  // --- from the table ---
  /** What the predecessor knew. */
  load(records: Iterable<readonly [string, Uint8Array]>): void {
    for (const [key, value] of records) {
      if (key === 'next') this.#nextId = unseal(pb.MdsCounter, value, TABLES.sessions, key).value
      if (!key.startsWith('s')) continue
      const r = unseal(pb.MdsSessionRecord, value, TABLES.sessions, key)
      const session = new Session({ id: r.clientId, peer: r.peer, nonce: r.nonce, radosAddr: r.radosAddr, metadata: { ...r.metadata } })
      session.state = 'reconnecting'
      this.#byId.set(session.id, session)
      this.#byKey.set(session.key, session)
    }
    for (const [key, value] of records) {
      const m = /^c([0-9a-f]{13})\.([0-9a-f]{14})$/.exec(key)
      const session = m && this.#byId.get(Number.parseInt(m[1] as string, 16))
      if (!session) continue
      const { result, ino, created, snapid } = unseal(pb.MdsCompleted, value, TABLES.sessions, key)
      session.completed.set(Number.parseInt(m?.[2] as string, 16), { result, ino, created, snapid })
    }
  }

  // --- messages ---
  message(connection: Connection, message: Exclude<ClientMessage, { type: 'MdsCommand' }>): void {
    try {
      this.#message(connection, message)
    } catch (thrown) {
      if (!(thrown instanceof Malformed)) throw thrown
      this.#core.log('warn', `${connection.peer} sent a bad ${message.type}: ${thrown.why}`)
      const session = this.#byConnection.get(connection.id)
      if (session) this.evict(session, `a bad ${message.type}`)
      this.#core.emit({ type: 'close', connection: connection.id })
    }
  }
  #message(connection: Connection, message: Exclude<ClientMessage, { type: 'MdsCommand' }>): void {
    if (message.type === 'ClientSession' && message.body.op === Op.requestOpen) {
      this.#open(connection, message.body)
      return
    }
    if (message.type === 'ClientReconnect') {
      this.#reconnect(connection, message.body)
      return
    }
    const session = this.#byConnection.get(connection.id)
    if (!session || session.state === 'closed') {
      // Late words of a session that has ended.
      this.#core.emit({ type: 'send', connection: connection.id, message: { type: 'ClientSession', body: { op: Op.close } } })
      return
    }
    if (session.state === 'evicting') return
    switch (message.type) {
      case 'ClientSession':
        this.#sessionOp(session, message.body)
        return
      case 'ClientRequest':
        this.request(session, message.body)
        return
      case 'ClientCaps':
        this.#caps(session, message.body)
        return
      case 'ClientCapRelease':
        for (const release of message.body.caps) this.#release(session, new pb.CapRelease(release))
        return
      case 'ClientSnapAck':
        return
    }
  }

  #refuse(connection: Connection, error: string): void {
    this.#core.emit({ type: 'send', connection: connection.id, message: { type: 'ClientSession', body: { op: Op.reject, error } } })
  }
  #open(connection: Connection, body: pb.ClientSession): void {
    const core = this.#core
    if (core.state !== 'active') {
      this.#refuse(connection, `EAGAIN: this MDS is ${core.state}`)
      return
    }
    if (!connection.peer.startsWith('client.') && !connection.peer.startsWith('mds.')) throw new Malformed('not a client')
    const access = parseAccess(connection.caps, core.options.fsName)
    if (!access) {
      this.#refuse(connection, `EACCES: the mds caps of ${connection.peer} do not allow this file system`)
      return
    }
    if (body.fs !== '' && body.fs !== core.options.fsName) {
      this.#refuse(connection, `ENOENT: this MDS serves ${core.options.fsName}, not ${body.fs}`)
      return
    }
    if (!ADDRESS.test(body.radosAddr)) throw new Malformed('no rados_addr')
    if (Object.keys(body.metadata).length > METADATA_MAX || JSON.stringify(body.metadata).length > 16_384)
      throw new Malformed('too much metadata')
    const earlier = this.#byKey.get(sessionKey(connection.peer, connection.nonce))
    if (earlier) this.#end(earlier, 'begun anew')
    if (this.#byId.size >= SESSIONS_MAX) {
      this.#refuse(connection, 'ENOMEM: too many sessions')
      return
    }
    core.startup.resolveRoot(access.path, (root, error) => {
      if (error !== undefined) {
        this.#refuse(connection, error)
        return
      }
      const session = new Session({
        id: this.#nextId++,
        peer: connection.peer,
        nonce: connection.nonce,
        radosAddr: body.radosAddr,
        metadata: { ...body.metadata },
      })
      session.readOnly = access.readOnly
      session.rootIno = root
      this.#byId.set(session.id, session)
      this.#byKey.set(session.key, session)
      this.#attach(session, connection)
      const seq = this.#persist(session)
      this.#say(session, { op: Op.open, seq: body.seq }, seq)
    })
  }
  #persist(session: Session): number {
    let seq = 0
    this.#core.change('session', (txn) => {
      seq = txn.seq
      const { id, peer, nonce, radosAddr, metadata } = session
      txn.put(TABLES.sessions, sessionRecordKey(id), seal(pb.MdsSessionRecord, { clientId: id, peer, nonce, radosAddr, metadata }))
      txn.put(TABLES.sessions, 'next', seal(pb.MdsCounter, { value: this.#nextId }))
    })
    return seq
  }
  #say(session: Session, body: pb.ClientSession.$Properties, gate = 0): void {
    const { sessionTimeoutMs, sessionAutocloseMs, capsPerClientMax } = this.#core.options
    const full = {
      clientId: session.id,
      timeoutMs: sessionTimeoutMs,
      autocloseMs: sessionAutocloseMs,
      maxCaps: capsPerClientMax,
      osdEpoch: this.#barrier,
      ...body,
    }
    this.#core.sendTo(session, { type: 'ClientSession', body: full }, gate)
  }
  #attach(session: Session, connection: Connection): void {
    if (session.connection !== 0 && session.connection !== connection.id) {
      this.#byConnection.delete(session.connection)
      this.#core.emit({ type: 'close', connection: session.connection })
    }
    session.connection = connection.id
    session.renewedAt = this.#core.monoMs
    this.#byConnection.set(connection.id, session)
  }

  #sessionOp(session: Session, body: pb.ClientSession): void {
    switch (body.op) {
      case Op.renewCaps:
        session.renewedAt = this.#core.monoMs
        this.#say(session, { op: Op.renewed, seq: body.seq })
        return
      case Op.requestClose:
        this.#end(session, CLOSED, body.seq)
        return
      case Op.flushAck:
        return
      default:
        throw new Malformed(`session op ${body.op}`)
    }
  }

  /** A client's connection has ended for good; it may come back with another until the session times out. */
  disconnected(connection: number): void {
    const session = this.#byConnection.get(connection)
    if (!session) return
    this.#byConnection.delete(connection)
    session.connection = 0
    // What was queued for that connection is lost, and with it what the client knows: it has to begin anew.
    session.discard()
  }

  // --- requests ---
  request(session: Session, msg: pb.ClientRequest): void {
    const core = this.#core
    if (msg.tid === 0) throw new Malformed('a request without tid')
    for (const release of msg.releases) this.#release(session, new pb.CapRelease(release))
    if (msg.oldestTid > session.settled) session.settled = msg.oldestTid
    if (session.requests.has(msg.tid)) return
    const done = session.completed.get(msg.tid)
    if (done && done.result < 0) {
      core.sendTo(session, { type: 'ClientReply', body: { tid: msg.tid, result: done.result } }, core.seq)
      return
    }
    if (msg.tid < session.settled) throw new Malformed('a request of before what is settled')
    if (session.requests.size >= REQUESTS_MAX) throw new Malformed('too many requests under way')
    if (session.state === 'reconnecting') throw new Malformed('a request before it has reconnected')
    if (core.state !== 'active') {
      if (!core.startup.keep(session, msg)) throw new Malformed('too many requests before the MDS is active')
      return
    }
    core.request(session, msg)
  }
  /** Forgets what the client has settled, in a change that is under way. */
  settle(session: Session, txn: Txn): void {
    const { completed } = session
    for (const tid of completed.keys()) {
      if (tid >= session.settled && completed.size <= COMPLETED_MAX) break
      completed.delete(tid)
      txn.put(TABLES.sessions, completedKey(session.id, tid), undefined)
    }
  }

  // --- caps ---
  #release(session: Session, release: pb.CapRelease): void {
    const cap = session.caps.get(release.ino)
    if (!cap || cap.id !== release.capId || release.seq < cap.seq) return
    this.#core.caps.drop(cap)
  }
  #caps(session: Session, body: pb.ClientCaps): void {
    const core = this.#core
    if (body.op !== CapOp.update && body.op !== CapOp.flush) throw new Malformed(`cap op ${body.op}`)
    const ack = (gate: number): void => {
      if (body.flushTid > 0) {
        const answer = { op: CapOp.flushAck, ino: body.ino, capId: body.capId, flushTid: body.flushTid, dirty: body.dirty }
        core.sendTo(session, { type: 'ClientCaps', body: answer }, gate)
      }
    }
    const cap = session.caps.get(body.ino)
    if (!cap || cap.id !== body.capId) {
      // The inode is gone, or the cap is from an earlier life: there is nothing that the flush could change.
      ack(0)
      if (!cap) core.sendTo(session, { type: 'ClientCaps', body: { op: CapOp.drop, ino: body.ino, capId: body.capId } }, 0)
      return
    }
    const { inode } = cap
    // What has been removed lately leaves room.
    if (body.maxSize > inode.data.maxSize && core.quotaRoom(inode) !== undefined) core.propagateAll()
    const apply = (): void => {
      if (body.dirty !== 0) this.#flushed(cap, body)
      const wasRevoking = core.caps.revoking.has(cap) && body.seq >= cap.seq
      cap.wanted = (body.wanted & FILE) | (body.seq < cap.wantedSeq ? cap.wanted : 0)
      core.caps.kept(cap, body.seq, body.caps)
      if (body.maxSize > inode.data.maxSize && cap.pending & WRITE) this.#moreRoom(cap, body.maxSize)
      if (!wasRevoking && cap.wanted & ~cap.pending) core.caps.ask(cap, cap.wanted, core.tasks.ticket())
      core.capsChanged(inode)
    }
    if (body.dirty !== 0 && inode.dentry) core.change('flush', apply)
    else apply()
    ack(inode.seq)
    core.tasks.wake(inode)
  }
  /** Size and times that a writer has made. They count only while it may write. */
  #flushed(cap: Held, body: pb.ClientCaps): void {
    const core = this.#core
    const { inode } = cap
    if ((cap.issued & WRITE) === 0 || !inode.dentry || !inode.isFile) return
    core.change('flush', (txn) => {
      const { data } = inode
      const reach = data.maxSize > 0 ? Math.min(body.size, data.maxSize) : body.size
      if (reach > core.options.maxFileSize) return
      txn.touch(inode)
      if (reach > data.size) txn.resize(inode, reach)
      if (body.mtime && (cap.issued & Cap.fileExcl) !== 0) data.mtime = timeFrom(body.mtime)
      else if (body.mtime) data.mtime = laterTime(data.mtime, timeFrom(body.mtime))
      if (body.atime) data.atime = laterTime(data.atime, timeFrom(body.atime))
      if (body.timeWarpSeq > data.timeWarpSeq) data.timeWarpSeq = body.timeWarpSeq
      txn.changed(inode, core.now())
    })
  }
  /** A flush that the predecessor did not acknowledge. It may have taken the caps back with it: only a later cut of the file undoes it. */
  flushedBefore(inode: Inode, { size, mtime, truncateSeq }: pb.ReconnectCap): void {
    const core = this.#core
    const { data } = inode
    if (!inode.dentry || !inode.isFile || truncateSeq < data.truncateSeq || size > core.options.maxFileSize) return
    core.change('flush', (txn) => {
      txn.touch(inode)
      if (size > data.size) txn.resize(inode, size)
      if (mtime) data.mtime = laterTime(data.mtime, timeFrom(mtime))
      txn.changed(inode, core.now())
    })
  }
  #moreRoom(cap: Held, asked: number): void {
    const core = this.#core
    const { inode } = cap
    core.prepareWriter(inode, Math.min(asked, core.options.maxFileSize))
    core.caps.tell(cap)
  }

  // --- after a take-over ---
  #reconnect(connection: Connection, body: pb.ClientReconnect): void {
    const core = this.#core
    const session = this.#byKey.get(sessionKey(connection.peer, connection.nonce))
    const mayReturn = session && (session.state === 'reconnecting' || session.connection === connection.id) && core.startup.isReconnecting
    if (!session || !mayReturn) {
      core.emit({
        type: 'send',
        connection: connection.id,
        message: { type: 'ClientSession', body: { op: Op.close, error: 'ESTALE: no such session' } },
      })
      return
    }
    const access = parseAccess(connection.caps, core.options.fsName)
    if (!access) throw new Malformed('its key allows it no more')
    session.readOnly = access.readOnly
    this.#attach(session, connection)
    core.startup.reconnected(session, body, access.path)
  }
  /** The client's state is whole again. */
  goOn(session: Session): void {
    session.state = 'open'
    session.renewedAt = this.#core.monoMs
    this.#say(session, { op: Op.open })
  }

  // --- the end ---
  /** Ends a session that has been given up in order: what it held is free. */
  #end(session: Session, why: string, seq = 0): void {
    const core = this.#core
    if (session.state === 'closed') return
    session.state = 'closed'
    core.log('info', `session ${session.id} of ${session.peer} ends: ${why}`)
    for (const request of [...session.requests.values()]) request.settle()
    core.locks.dropSession(session)
    for (const cap of [...session.caps.values()]) {
      const { inode } = cap
      // An end without a flush: only the objects know how far it wrote.
      if ((cap.issued & WRITE) !== 0 && why !== CLOSED) core.recoverSize(inode)
      core.caps.drop(cap)
    }
    let gate = 0
    core.change('session ends', (txn) => {
      gate = txn.seq
      txn.put(TABLES.sessions, sessionRecordKey(session.id), undefined)
      for (const tid of session.completed.keys()) txn.put(TABLES.sessions, completedKey(session.id, tid), undefined)
    })
    this.#byId.delete(session.id)
    if (this.#byKey.get(session.key) === session) this.#byKey.delete(session.key)
    if (session.connection !== 0) {
      this.#byConnection.delete(session.connection)
      session.discard()
      this.#say(session, { op: Op.close, seq }, gate)
    }
  }
  /** Ends a session against its will: OSDs refuse its client before anybody else gets what it held. */
  evict(session: Session, why: string): void {
    const core = this.#core
    if (session.state === 'evicting' || session.state === 'closed') return
    core.log('warn', `evicting session ${session.id} of ${session.peer} (${session.radosAddr}): ${why}`)
    session.state = 'evicting'
    core.job({ kind: 'blocklist', addr: session.radosAddr }, 0, (epoch, error) => {
      if (session.state !== 'evicting') return
      if (error !== undefined) {
        core.log('warn', `${session.radosAddr} could not be blocklisted: ${error}`)
        session.state = 'open'
        session.renewedAt = Math.min(session.renewedAt, core.monoMs - core.options.sessionAutocloseMs - 1)
        return
      }
      // OSDs that do not have that map yet get it from whoever uses what the client held.
      this.#barrier = Math.max(this.#barrier, epoch)
      for (const other of this.#byId.values()) if (other !== session && other.state === 'open') this.#say(other, { op: Op.barrier })
      this.#end(session, why)
      core.startup.considerReconnected()
    })
  }

  tick(): void {
    const core = this.#core
    const { sessionTimeoutMs, sessionAutocloseMs, capsPerClientMax } = core.options
    if (core.state !== 'active') return
    for (const session of [...this.#byId.values()]) {
      if (session.state !== 'open') continue
      const silentMs = core.monoMs - session.renewedAt
      if (silentMs > sessionAutocloseMs) this.evict(session, `silent for ${Math.round(silentMs / 1000)} s`)
      else if (silentMs > sessionTimeoutMs && this.#isInTheWay(session)) this.evict(session, 'silent, and others wait for what it holds')
    }
    for (const cap of core.caps.revoking) {
      const session = this.#byId.get(cap.client)
      if (session?.state === 'open' && core.monoMs - cap.revokedAt > sessionAutocloseMs)
        this.evict(session, 'it does not give back what it was asked for')
    }
    const crowded = core.cache.size > core.options.cacheMax
    for (const session of this.#byId.values()) {
      const max = crowded ? Math.min(capsPerClientMax, Math.floor(session.caps.size * 0.7)) : capsPerClientMax
      if (session.caps.size <= max || session.caps.size < 100 || core.monoMs - session.recalledAt < RECALL_EVERY_MS) continue
      session.recalledAt = core.monoMs
      this.#say(session, { op: Op.recallState, maxCaps: Math.floor(max * 0.9) })
    }
  }
  #isInTheWay(session: Session): boolean {
    for (const cap of this.#core.caps.revoking) if (cap.client === session.id) return true
    return false
  }
  /** Tells holders that an inode is gone. */
  dropHolders(inode: Inode): void {
    for (const cap of [...inode.caps.values()]) {
      const session = this.#byId.get(cap.client)
      if (session)
        this.#core.sendTo(session, { type: 'ClientCaps', body: { op: CapOp.drop, ino: inode.ino, capId: cap.id, seq: cap.seq } }, 0)
      this.#core.caps.drop(cap)
    }
  }
  shutDown(): void {
    for (const session of this.#byId.values())
      if (session.connection !== 0) this.#core.emit({ type: 'close', connection: session.connection })
  }
}

/** `allow rw`, `allow r path=/a`, `allow * fsname=x`, comma between grants (Ceph's mds caps). Undefined: nothing is allowed. */
function parseAccess(caps: string, fsName: string): { readOnly: boolean; path: string } | undefined {
  for (const grant of caps.split(',')) {
    const words = grant.trim().split(/\s+/)
    if (words[0] !== 'allow') continue
    const bits = words[1] ?? ''
    let path = '/'
    let matches = /^(\*|all|r|rw[ps]*)$/.test(bits)
    for (const word of words.slice(2)) {
      const [key, value = ''] = word.split('=', 2) as [string, string?]
      if (key === 'path') path = value.replace(/^"|"$/g, '')
      else if (key === 'fsname') matches &&= value === '*' || value === fsName
      else matches = false
    }
    if (matches) return { readOnly: bits === 'r', path }
  }
  return undefined
}
