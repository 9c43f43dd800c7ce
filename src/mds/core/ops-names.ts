// Operations that take names away or move them: unlink, rmdir, link, rename.
import { Cap, pb } from '../../../proto/mod.ts'
import { MdsError } from './errors.ts'
import { ROOT_FRAG } from './frag.ts'
import type { Dentry, Inode } from './inode.ts'
import { checkQuota, dirChanged, mayAdd } from './ops-create.ts'
import { S_ISVTX, seal, TABLES } from './records.ts'
import type { Request, Step } from './request.ts'
import type { Txn } from './txn.ts'

/** Names of one inode. */
const LINKS_MAX = 1000
const RENAME_NOREPLACE = 1
const RENAME_EXCHANGE = 2

/** In a sticky directory only owners take names away. @throws MdsError EPERM. */
function checkSticky(request: Request, dir: Inode, inode: Inode): void {
  if (dir.data.mode & S_ISVTX && !request.isOwner(dir) && !request.isOwner(inode)) throw new MdsError('EPERM')
}

const putLinks = (txn: Txn, inode: Inode): void => {
  const { links } = inode
  const key = inode.ino.toString(16)
  txn.put(TABLES.links, key, links && links.length > 1 ? seal(pb.MdsLinks, { links: [...links] }) : undefined)
}

const isOpen = (inode: Inode): boolean => inode.data.maxSize > 0 || inode.wanted !== 0

/** Others that hold it will ask a new MDS for it by the old name. */
function noteMove({ core, session }: Request, txn: Txn, inode: Inode): void {
  const others = inode.caps.size - (inode.caps.has(session.id) ? 1 : 0)
  if (others === 0 && !isOpen(inode)) return
  core.startup.noteOpenFile(txn, inode)
  inode.isMoved = true
}

/** Makes ready to take a name of an inode away. What is given back does it, and cannot fail. @throws Need, Wait. */
function dropName(request: Request, step: Step): (txn: Txn) => void {
  const { core } = request
  const { dentry, name } = step
  const inode = step.inode as Inode
  const dir = dentry.frag.dir
  const isPrimary = dentry.inode === inode
  if (inode.data.nlink > 1) {
    const others = core.cache.links(inode).filter((link) => link.dir !== dir.ino || link.name !== name)
    const [first] = others
    const heir = isPrimary && first ? core.cache.lookup(core.cache.byIno(first.dir), first.name) : undefined
    return (txn) => {
      txn.touch(inode)
      if (isPrimary) core.snaps.leavesRealm(txn, inode)
      inode.data.nlink--
      txn.unlink(dentry)
      if (heir) {
        txn.promote(heir, inode)
        noteMove(request, txn, inode)
      }
      txn.changed(inode, core.now())
      inode.links = others
      putLinks(txn, inode)
    }
  }
  if (inode.isDir) {
    return (txn) => {
      const keep = core.snaps.newestOf(inode)
      txn.unlink(dentry)
      inode.data.nlink = 0
      core.purge.directory(txn, inode, keep)
    }
  }
  const atOnce = core.purge.isUnused(inode)
  const stray = atOnce ? undefined : core.cache.lookup(core.stray, inode.ino.toString(16))
  return (txn) => {
    txn.touch(inode)
    core.snaps.leavesRealm(txn, inode)
    inode.data.nlink = 0
    inode.data.ctime = core.now()
    txn.unlink(dentry)
    if (stray) txn.link(stray, inode)
    else core.purge.file(txn, inode)
  }
}

export function unlink(request: Request): void {
  const { core, msg } = request
  const { last, parent, inode } = request.entry(msg.ino, msg.path)
  if (!inode) throw notThere(request, parent)
  if (inode.isDir) throw new MdsError('EISDIR')
  request.mayChange(parent)
  checkSticky(request, parent, inode)
  remove(request, parent, last)
  core.purge.consider(inode)
}
/** The name is absent, and the client may remember that. */
function notThere(request: Request, parent: Inode): MdsError {
  request.extra = { dir: request.stat(parent) }
  return new MdsError('ENOENT')
}
export function rmdir(request: Request): void {
  const { msg } = request
  const { last, parent, inode } = request.entry(msg.ino, msg.path)
  if (!inode) throw notThere(request, parent)
  if (!inode.isDir) throw new MdsError('ENOTDIR')
  request.mayChange(parent)
  checkSticky(request, parent, inode)
  mustBeEmpty(request, inode)
  remove(request, parent, last)
}
/** @throws MdsError ENOTEMPTY. */
function mustBeEmpty(request: Request, dir: Inode): void {
  if (dir.data.files + dir.data.subdirs > 0 || dir.data.snaps.length > 0) throw new MdsError('ENOTEMPTY')
  // Its fragments are about to be given up: none of them may be on the move.
  request.core.fragments.mustBeStill(dir)
}
function remove(request: Request, parent: Inode, step: Step): void {
  const { core } = request
  const inode = step.inode as Inode
  request.demand([
    [parent, Cap.fileShared],
    [inode, Cap.linkShared],
  ])
  const drop = dropName(request, step)
  const txn = core.begin('unlink')
  drop(txn)
  dirChanged(request, txn, parent)
  const gone = core.purge.isGone(inode)
  core.complete(txn, request, gone ? {} : { ino: inode.ino })
  request.gate = txn.commit()
  request.reply({ dir: request.stat(parent), ...(gone ? {} : { target: request.stat(inode) }) })
  core.purge.released(inode)
}

/** path: the new name; path2: what it is to name as well. */
export function link(request: Request): void {
  const { core, msg } = request
  const { inode } = request.target(msg.ino2, msg.path2)
  const { last, parent, inode: there } = request.entry(msg.ino, msg.path)
  // As Linux: what is in the way counts before what cannot be linked.
  if (there) throw new MdsError('EEXIST')
  if (inode.isDir) throw new MdsError('EPERM')
  if (inode.data.nlink === 0) throw new MdsError('ENOENT')
  if (inode.data.nlink >= LINKS_MAX) throw new MdsError('EMLINK')
  mayAdd(request, parent)
  const at = inode.dentry as Dentry
  const links = inode.data.nlink > 1 ? core.cache.links(inode) : [{ dir: at.frag.dir.ino, name: at.name }]
  request.demand([
    [parent, Cap.fileShared],
    [inode, Cap.linkShared],
  ])
  const txn = core.begin('link')
  txn.touch(inode)
  inode.data.nlink++
  txn.changed(inode, core.now())
  inode.links = [...links, { dir: parent.ino, name: last.name }]
  putLinks(txn, inode)
  txn.linkRemote(last.dentry, inode.ino, inode.data.mode)
  dirChanged(request, txn, parent)
  core.complete(txn, request, { ino: inode.ino })
  const target = request.stat(inode)
  const dir = request.stat(parent)
  request.gate = txn.commit()
  request.reply({ target, dir, trace: [{ name: last.name, inode: target }] })
}

/** path: the new name; path2: the old one. */
export function rename(request: Request): void {
  const { core, msg } = request
  const from = request.entry(msg.ino2, msg.path2)
  const to = request.entry(msg.ino, msg.path)
  const moved = from.inode
  if (!moved) throw notThere(request, from.parent)
  const exchange = (msg.flags & RENAME_EXCHANGE) !== 0
  if (exchange && msg.flags & RENAME_NOREPLACE) throw new MdsError('EINVAL')
  if (exchange && !to.inode) throw notThere(request, to.parent)
  if (to.inode && msg.flags & RENAME_NOREPLACE) throw new MdsError('EEXIST')
  if (moved.isDir && moved.contains(to.parent)) throw new MdsError('EINVAL')
  if (!exchange && to.inode?.isDir && to.inode.contains(from.parent)) throw new MdsError('ENOTEMPTY')
  request.mayChange(from.parent)
  checkSticky(request, from.parent, moved)
  if (exchange && to.inode?.isDir && to.inode.contains(from.parent)) throw new MdsError('EINVAL')
  if (to.inode === moved) {
    // Two names of one inode: both stay, as POSIX has it.
    request.reply({ target: request.stat(moved), dir: request.stat(to.parent), dir2: request.stat(from.parent) })
    return
  }
  if (to.parent.data.nlink === 0 || to.parent.parent === core.stray) throw new MdsError('ENOENT')
  request.mayChange(to.parent)
  if (to.inode) {
    checkSticky(request, to.parent, to.inode)
    if (!exchange) {
      if (moved.isDir && !to.inode.isDir) throw new MdsError('ENOTDIR')
      if (!moved.isDir && to.inode.isDir) throw new MdsError('EISDIR')
      if (to.inode.isDir) mustBeEmpty(request, to.inode)
    }
  }
  if (from.parent !== to.parent && !exchange) {
    const { rfiles, rsubdirs, rbytes } = moved.isDir ? moved.data.rstat : { rfiles: 1, rsubdirs: 0, rbytes: moved.data.size }
    if (!shareQuota(from.parent, to.parent)) checkQuota(request, to.parent, rfiles + rsubdirs, rbytes)
  }
  request.demand([
    [from.parent, Cap.fileShared],
    [to.parent, Cap.fileShared],
    // The answer tells of the one that was moved: whoever has the other open asks anew.
    ...(to.inode && !exchange ? ([[to.inode, Cap.linkShared, isOpen(to.inode)]] as const) : []),
  ])
  const lift = lifted(request, from.last)
  const other = exchange ? lifted(request, to.last) : undefined
  const drop = to.inode && !exchange ? dropName(request, to.last) : undefined
  const txn = core.begin('rename')
  drop?.(txn)
  const put = lift(txn)
  const back = other?.(txn)
  put(to.last.dentry)
  back?.(from.last.dentry)
  dirChanged(request, txn, from.parent)
  if (to.parent !== from.parent) dirChanged(request, txn, to.parent)
  core.complete(txn, request, { ino: moved.ino })
  const target = request.stat(moved)
  const dir = request.stat(to.parent)
  const dir2 = request.stat(from.parent)
  request.gate = txn.commit()
  request.reply({ target, dir, dir2, trace: [{ name: to.last.name, inode: target }] })
  if (to.inode) {
    core.purge.released(to.inode)
    core.purge.consider(to.inode)
  }
}
/** The nearest directory with a quota above both is the same. */
function shareQuota(a: Inode, b: Inode): boolean {
  const realm = (dir: Inode): Inode | undefined => {
    for (let at: Inode | undefined = dir; at; at = at.parent) if (at.data.quotaMaxBytes > 0 || at.data.quotaMaxFiles > 0) return at
    return undefined
  }
  return realm(a) === realm(b)
}

/** Makes ready to take an inode off its name; what is given back does it and tells how to put it under another. @throws Need, Wait. */
function lifted(request: Request, step: Step): (txn: Txn) => (to: Dentry) => void {
  const { core } = request
  const { dentry, name } = step
  const inode = step.inode as Inode
  const dir = dentry.frag.dir
  const isPrimary = dentry.inode === inode
  const links = inode.data.nlink > 1 && !inode.isDir ? core.cache.links(inode) : undefined
  // The first object of a directory tells where it is, and how many names are in it.
  if (inode.isDir && inode.data.frags.length === 0) core.cache.open(inode, inode.frag(ROOT_FRAG))
  if (inode.isDir) core.fragments.mustBeStill(inode)
  return (txn) => {
    core.snaps.leavesRealm(txn, inode)
    txn.unlink(dentry)
    return (to) => {
      if (isPrimary) txn.link(to, inode)
      else txn.linkRemote(to, inode.ino, inode.data.mode)
      if (links) {
        inode.links = links.map((link) => (link.dir === dir.ino && link.name === name ? { dir: to.frag.dir.ino, name: to.name } : link))
        putLinks(txn, inode)
      }
      if (isPrimary && !inode.isDir) noteMove(request, txn, inode)
    }
  }
}
