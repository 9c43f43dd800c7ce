// One client request: run, perhaps several times, until it is answered once.

import { Buffer } from 'node:buffer'
import type { pb } from '../../../proto/mod.ts'
import { negativeErrno } from '../../base/mod.ts'
import type { MdsCore } from './core.ts'
import { MdsError, Wait } from './errors.ts'
import { type Dentry, type Inode, isNull } from './inode.ts'
import { perform } from './ops.ts'
import type { OmapRead } from './overlay.ts'
import { type InodeData, S_IFDIR, S_IFMT } from './records.ts'
import type { Session } from './session.ts'
import type { Task } from './tasks.ts'

const NAME_BYTES_MAX = 255
const PATH_DEPTH_MAX = 1024

export const R_OK = 4
export const W_OK = 2
export const X_OK = 1

export interface Step {
  readonly name: string
  readonly dentry: Dentry
  /** Undefined: the name is not there. */
  readonly inode: Inode | undefined
}
export interface Walk {
  readonly base: Inode
  readonly trace: readonly Step[]
  /** The directory of the last name, and that name; undefined for an empty path. */
  readonly last: Step | undefined
  readonly parent: Inode | undefined
  readonly inode: Inode | undefined
}

export class Request implements Task {
  readonly core: MdsCore
  readonly session: Session
  readonly msg: pb.ClientRequest
  readonly ticket: number
  settled = false
  /** Pages that this request has read. */
  readonly stash = new Map<string, OmapRead>()
  /** Kept between runs by operations of several stages. */
  stage = 0
  /** The id that a new snapshot has got. */
  snapid = 0
  /** Inodes on which it has asked others to give way. */
  readonly #demanded = new Set<Inode>()
  /** The newest event that the answer tells of. */
  gate = 0
  /** Goes with an error that says where a path ended. */
  extra: Partial<pb.ClientReply.$Properties> = {}

  constructor(core: MdsCore, session: Session, msg: pb.ClientRequest) {
    this.core = core
    this.session = session
    this.msg = msg
    this.ticket = core.tasks.ticket()
  }

  run(): void {
    this.gate = 0
    this.extra = {}
    perform(this)
  }
  fail(error: MdsError): void {
    this.reply({ ...this.extra, result: negativeErrno(error.code) })
  }
  /** The answer; `extra` names what it tells. */
  reply(body: pb.ClientReply.$Properties): void {
    if (this.settled) return
    this.settle()
    this.core.sendTo(this.session, { type: 'ClientReply', body: { ...body, tid: this.msg.tid } }, this.gate)
  }
  /** What the client wants and did not get with the answer comes with a grant, when the others have given way. */
  askRest(inode: Inode): void {
    const cap = inode.caps.get(this.session.id)
    if (cap && cap.wanted & ~cap.pending) this.core.caps.ask(cap, cap.wanted, this.core.tasks.ticket())
  }
  /** Over, answered or not. */
  settle(): void {
    this.settled = true
    this.session.requests.delete(this.msg.tid)
    for (const inode of this.#demanded) this.core.caps.release(inode, this.ticket)
    this.#demanded.clear()
  }

  // --- who asks ---
  isOwner(inode: Inode): boolean {
    return this.msg.uid === 0 || this.msg.uid === inode.data.uid
  }
  inGroup(gid: number): boolean {
    return this.msg.gid === gid || this.msg.gids.includes(gid)
  }
  /** @throws MdsError EACCES. */
  access(inode: Inode, mask: number): void {
    this.accessData(inode.data, mask)
  }
  accessData({ mode, uid: owner, gid }: InodeData, mask: number): void {
    const { uid } = this.msg
    if (uid === 0) {
      if (mask & X_OK && (mode & S_IFMT) !== S_IFDIR && (mode & 0o111) === 0) throw new MdsError('EACCES')
      return
    }
    const shift = uid === owner ? 6 : this.inGroup(gid) ? 3 : 0
    if (((mode >> shift) & mask) !== mask) throw new MdsError('EACCES')
  }

  // --- what it looks at ---
  see(inode: Inode): Inode {
    this.gate = Math.max(this.gate, inode.seq, inode.dentry?.seq ?? 0)
    return inode
  }
  lookup(dir: Inode, name: string): Step {
    const dentry = this.core.cache.lookup(dir, name)
    this.gate = Math.max(this.gate, dentry.seq)
    if (isNull(dentry)) {
      this.gate = Math.max(this.gate, dir.seq)
      return { name, dentry, inode: undefined }
    }
    return { name, dentry, inode: this.see(dentry.inode ?? this.core.cache.byIno(dentry.remoteIno)) }
  }
  /** Follows a path of names; only the last may be missing. @throws Need, Wait; MdsError ESTALE, ENOENT, ENOTDIR, EACCES, ELOOP, ENAMETOOLONG, EINVAL. */
  walk(ino: number, path: string): Walk {
    const base = this.see(this.core.cache.byIno(ino))
    this.core.mustReach(this.session, base)
    const names = splitPath(path)
    const trace: Step[] = []
    let at = base
    let parent: Inode | undefined
    for (const [i, name] of names.entries()) {
      if (at.isSymlink) {
        this.extra = { target: this.stat(at), stoppedAt: names.slice(i).join('/') }
        throw new MdsError('ELOOP')
      }
      if (!at.isDir) throw new MdsError('ENOTDIR')
      this.access(at, X_OK)
      const step = this.lookup(at, name)
      trace.push(step)
      parent = at
      if (!step.inode) {
        if (i < names.length - 1) {
          this.extra = this.trace({ base, trace, last: step, parent, inode: undefined })
          throw new MdsError('ENOENT')
        }
        return { base, trace, last: step, parent, inode: undefined }
      }
      at = step.inode
    }
    return { base, trace, last: trace.at(-1), parent, inode: at }
  }
  /** A path whose last name must be there. */
  target(ino: number, path: string): Walk & { inode: Inode } {
    const walk = this.walk(ino, path)
    if (!walk.inode) {
      this.extra = this.trace(walk)
      throw new MdsError('ENOENT')
    }
    return { ...walk, inode: walk.inode }
  }
  /** The last name of a path, in a directory that may be changed. @throws MdsError EINVAL, EACCES, EROFS. */
  entry(ino: number, path: string): Walk & { last: Step; parent: Inode } {
    const walk = this.walk(ino, path)
    const { last, parent } = walk
    if (!last || !parent) throw new MdsError('EINVAL', 'a name is needed')
    return { ...walk, last, parent }
  }
  mayChange(dir: Inode): void {
    this.mayWrite()
    this.access(dir, W_OK | X_OK)
  }
  mayWrite(): void {
    if (this.session.readOnly) throw new MdsError('EROFS')
  }
  /** What takes room for good; what makes some goes on in a full pool. @throws MdsError ENOSPC. */
  mayGrow(): void {
    if (this.core.full) throw new MdsError('ENOSPC')
  }

  // --- what it tells ---
  stat(inode: Inode, wanted = 0): pb.InodeStat.$Properties {
    const stat = this.core.stat(inode, this.session, wanted, this.ticket)
    this.see(inode)
    return stat
  }
  trace(walk: Walk): { base: pb.InodeStat.$Properties; trace: pb.DentryStat.$Properties[] } {
    return {
      base: this.stat(walk.base),
      trace: walk.trace.map(({ name, inode }) => (inode ? { name, inode: this.stat(inode) } : { name })),
    }
  }

  // --- giving way ---
  /** Others must hold none of the bits on any of these inodes. `own`: this client neither. @throws Wait. */
  demand(wants: readonly (readonly [inode: Inode, deny: number, own?: boolean])[]): void {
    const waiting: Inode[] = []
    for (const [inode, deny, own] of wants) {
      const free = this.core.caps.demand(inode, deny, own ? 0 : this.session.id, this.ticket)
      if (!free) {
        this.#demanded.add(inode)
        waiting.push(inode)
      }
    }
    if (waiting.length > 0) throw new Wait(waiting)
  }
}

/** @throws MdsError. */
export function splitPath(path: string): string[] {
  if (path === '') return []
  const names = path.split('/').filter((name) => name !== '' && name !== '.')
  if (names.length > PATH_DEPTH_MAX) throw new MdsError('ENAMETOOLONG')
  for (const name of names) if (name !== '.snap') checkName(name)
  return names
}
export function checkName(name: string): void {
  if (name.length > NAME_BYTES_MAX || Buffer.byteLength(name) > NAME_BYTES_MAX) throw new MdsError('ENAMETOOLONG')
  if (name === '' || name === '.' || name === '..' || name === '.snap' || name.includes('/') || name.includes('\u0000'))
    throw new MdsError('EINVAL', 'not a name')
}
