// Operations on snapshots, and reads below `.snap`.
import { MdsOp, type pb } from '../../../proto/mod.ts'
import { hasWriter, WRITE } from './caps.ts'
import { MdsError } from './errors.ts'
import type { Inode } from './inode.ts'
import { type InodeData, S_IFDIR, S_IFLNK, S_IFMT } from './records.ts'
import { checkName, R_OK, type Request, splitPath, W_OK, X_OK } from './request.ts'
import { listAt, lookupAt } from './snap-view.ts'
import { dataStat } from './stat.ts'

const SNAP_DIR = '.snap'
const SNAPS_PER_DIRECTORY_MAX = 100

// --- reading ---

interface At {
  readonly data: InodeData
  readonly trace: readonly { readonly name: string; readonly data: InodeData }[]
  readonly rest: readonly string[]
}

/** Takes what is asked of the past; false: the request is about the present. @throws Need, Wait, MdsError. */
export function snapRequest(request: Request): boolean {
  const { msg } = request
  const names = splitPath(msg.path)
  const at = names.indexOf(SNAP_DIR)
  if (msg.snapid === 0 && at < 0) {
    if (splitPath(msg.path2).includes(SNAP_DIR)) throw new MdsError('EXDEV')
    return false
  }
  if (msg.snapid === 0) {
    const { inode: dir } = request.target(msg.ino, names.slice(0, at).join('/'))
    if (!dir.isDir) throw new MdsError('ENOTDIR')
    const name = names[at + 1]
    if (name === undefined) {
      if (msg.op === MdsOp.readdir) lsSnapOf(request, dir)
      else throw new MdsError('EOPNOTSUPP')
      return true
    }
    const snap = dir.data.snaps.find((s) => s.name === name)
    const record = snap && request.core.snaps.record(snap.snapid)
    if (!record) throw new MdsError('ENOENT')
    // Its fragments are where they are now.
    answer(request, record.snapid, { ...record.inode, frags: dir.data.frags }, false, names.slice(at + 2))
    return true
  }
  if (!request.core.snaps.record(msg.snapid)) throw new MdsError('ESTALE')
  if (request.session.rootIno !== undefined) request.core.mustReach(request.session, request.core.cache.byIno(msg.ino))
  answer(request, msg.snapid, request.core.snaps.directoryAt(msg.ino), true, names)
  return true
}

function walkAt(request: Request, data: InodeData, names: readonly string[], snapid: number): At {
  const trace: { name: string; data: InodeData }[] = []
  let at = data
  for (const [i, name] of names.entries()) {
    if ((at.mode & S_IFMT) === S_IFLNK) return { data: at, trace, rest: names.slice(i) }
    if ((at.mode & S_IFMT) !== S_IFDIR) throw new MdsError('ENOTDIR')
    request.accessData(at, X_OK)
    const next = lookupAt(request, at, name, snapid)
    if (!next) throw new MdsError('ENOENT')
    // A directory's fragments are where they are now.
    at = (next.mode & S_IFMT) === S_IFDIR ? { ...next, frags: fragsNow(request, next) } : next
    trace.push({ name, data: at })
  }
  return { data: at, trace, rest: [] }
}
function fragsNow(request: Request, data: InodeData): readonly number[] {
  return request.core.snaps.directoryAt(data.ino).frags
}

function answer(request: Request, snapid: number, base: InodeData, isBase: boolean, names: readonly string[]): void {
  const { msg, core } = request
  const { data, trace, rest } = walkAt(request, base, names, snapid)
  request.gate = core.seq
  const stat = (of: InodeData): pb.InodeStat.$Properties => dataStat(of, snapid)
  if (rest.length > 0) {
    request.extra = { target: stat(data), stoppedAt: rest.join('/') }
    throw new MdsError('ELOOP')
  }
  // The names of a path through .snap are no names of the directory that it begins at.
  const steps = isBase ? trace.map((t) => ({ name: t.name, inode: stat(t.data) })) : []
  const told = { trace: steps, target: stat(data) }
  const isDir = (data.mode & S_IFMT) === S_IFDIR
  switch (msg.op) {
    case MdsOp.lookup:
    case MdsOp.getattr:
    case MdsOp.lookupIno:
      request.reply(told)
      return
    case MdsOp.open:
      if ((msg.flags & 3) !== 0) throw new MdsError('EROFS')
      request.accessData(data, R_OK)
      request.reply(told)
      return
    case MdsOp.readdir: {
      if (!isDir) throw new MdsError('ENOTDIR')
      request.accessData(data, R_OK)
      const page = listAt(request, data, snapid, msg.frag, msg.after)
      const entries = page.entries.map(({ name, inode }) => ({ name, inode: stat(inode) }))
      const dirEnd = page.nextFrag === undefined
      request.reply({
        ...told,
        entries,
        dirEnd,
        dirComplete: dirEnd && msg.after === '' && msg.frag === 0,
        nextAfter: page.nextAfter,
        nextFrag: page.nextFrag ?? 0,
      })
      return
    }
    case MdsOp.listxattr:
      request.reply({ ...told, pairs: [...data.xattrs] })
      return
    case MdsOp.getxattr: {
      const found = data.xattrs.find(({ key }) => key === msg.name)
      if (!found) throw new MdsError('ENODATA')
      request.reply({ ...told, value: found.value })
      return
    }
    default:
      throw new MdsError('EROFS')
  }
}

function lsSnapOf(request: Request, dir: Inode): void {
  request.access(dir, R_OK)
  request.reply({ target: request.stat(dir), snaps: dir.data.snaps.map((snap) => ({ ...snap })), dirEnd: true })
}
export function lsSnap(request: Request): void {
  const { inode } = request.target(request.msg.ino, request.msg.path)
  if (!inode.isDir) throw new MdsError('ENOTDIR')
  lsSnapOf(request, inode)
}

// --- making, removing, renaming ---

function snapDirectory(request: Request): Inode {
  const { inode } = request.target(request.msg.ino, request.msg.path)
  if (!inode.isDir) throw new MdsError('ENOTDIR')
  request.mayWrite()
  request.access(inode, W_OK | X_OK)
  return inode
}

/** Files below a directory that somebody may be writing to. */
function writtenBelow(request: Request, dir: Inode): Inode[] {
  const found = new Set<Inode>()
  for (const session of request.core.sessions.all) {
    for (const { issued, inode } of session.caps.values()) if (issued & WRITE && dir.contains(inode)) found.add(inode)
  }
  return [...found]
}

export function mkSnap(request: Request): void {
  const { core, msg } = request
  const dir = snapDirectory(request)
  request.mayGrow()
  checkName(msg.name)
  if (msg.name.startsWith('_')) throw new MdsError('EINVAL', 'names that begin with _ are of snapshots above')
  if (dir.data.snaps.some(({ name }) => name === msg.name)) throw new MdsError('EEXIST')
  if (dir.data.snaps.length >= SNAPS_PER_DIRECTORY_MAX) throw new MdsError('EMLINK')
  // Writers give up what they have not written; their next writes are after the snapshot, and told so with the grant.
  request.demand(writtenBelow(request, dir).map((inode) => [inode, WRITE, true] as const))
  if (request.stage === 0) {
    request.stage = 1
    core.job({ kind: 'createSnap' }, 0, (snapid, error) => {
      if (request.settled) return
      if (error !== undefined) {
        request.fail(new MdsError('EIO', error))
        return
      }
      request.snapid = snapid
      core.tasks.start(request)
    })
    return
  }
  if (request.snapid === 0) return
  if (writtenBelow(request, dir).some(hasWriter)) return
  core.propagateAll()
  const { snapid } = request
  const txn = core.begin('mksnap')
  core.snaps.add(txn, dir, snapid, msg.name)
  txn.changed(dir, core.now())
  core.complete(txn, request, { snapid })
  const target = request.stat(dir)
  request.gate = txn.commit()
  request.reply({ target, snaps: dir.data.snaps.filter((snap) => snap.snapid === snapid).map((snap) => ({ ...snap })) })
}

export function rmSnap(request: Request): void {
  const { core, msg } = request
  const dir = snapDirectory(request)
  const snap = dir.data.snaps.find(({ name }) => name === msg.name)
  if (!snap) throw new MdsError('ENOENT')
  const txn = core.begin('rmsnap')
  core.snaps.remove(txn, dir, snap.snapid)
  txn.changed(dir, core.now())
  core.complete(txn, request, {})
  const target = request.stat(dir)
  request.gate = txn.commit()
  request.reply({ target })
}

/** name: the old one; path2: the new one. */
export function renameSnap(request: Request): void {
  const { core, msg } = request
  const dir = snapDirectory(request)
  const snap = dir.data.snaps.find(({ name }) => name === msg.name)
  if (!snap) throw new MdsError('ENOENT')
  checkName(msg.path2)
  if (msg.path2.startsWith('_')) throw new MdsError('EINVAL')
  if (dir.data.snaps.some(({ name }) => name === msg.path2)) throw new MdsError('EEXIST')
  const txn = core.begin('renamesnap')
  core.snaps.rename(txn, dir, snap.snapid, msg.path2)
  core.complete(txn, request, { snapid: snap.snapid })
  const target = request.stat(dir)
  request.gate = txn.commit()
  request.reply({ target })
}
