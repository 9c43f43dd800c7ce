// Operations that make names, or open what they name.
import { Buffer } from 'node:buffer'
import { Cap, type pb } from '../../../proto/mod.ts'
import { FILE } from './caps.ts'
import { MdsError } from './errors.ts'
import { ROOT_FRAG } from './frag.ts'
import { type Dentry, Inode } from './inode.ts'
import { type InodeData, type Layout, S_IFDIR, S_IFLNK, S_IFMT, S_IFREG, S_ISGID, S_ISUID, ZERO_RSTAT } from './records.ts'
import { R_OK, type Request, W_OK } from './request.ts'
import { cutOff } from './truncate.ts'
import type { Txn } from './txn.ts'

/** Linux' numbers. */
const O_ACCMODE = 3
const O_WRONLY = 1
const O_RDWR = 2
const O_EXCL = 0o200
const O_TRUNC = 0o1000
const O_DIRECTORY = 0o200000
const SYMLINK_MAX = 4095
/** Of entries in one directory that is in nobody's quota: none. Names are bounded by what the pool holds. */
const MODE_BITS = 0o7777

/** Names may be made here. @throws MdsError EACCES, EROFS, ENOSPC, ENOENT, EDQUOT. */
export function mayAdd(request: Request, dir: Inode): void {
  request.mayChange(dir)
  request.mayGrow()
  // It was removed while somebody held it.
  if (dir.data.nlink === 0 || isStray(request, dir)) throw new MdsError('ENOENT')
  checkQuota(request, dir, 1)
}
const isStray = (request: Request, dir: Inode): boolean => dir.parent === request.core.stray
/** @throws MdsError EDQUOT: so many more files or directories are too many. */
export function checkQuota(request: Request, dir: Inode, more: number, bytes = 0): void {
  for (let at: Inode | undefined = dir; at; at = at.parent) {
    const { quotaMaxFiles, quotaMaxBytes } = at.data
    if (quotaMaxFiles === 0 && quotaMaxBytes === 0) continue
    request.core.propagateAll()
    const { rfiles, rsubdirs, rbytes } = at.data.rstat
    if (quotaMaxFiles > 0 && more > 0 && rfiles + rsubdirs + more > quotaMaxFiles) throw new MdsError('EDQUOT')
    if (quotaMaxBytes > 0 && bytes > 0 && rbytes + bytes > quotaMaxBytes) throw new MdsError('EDQUOT')
  }
}

/** What files below a directory get. */
function layoutFor(request: Request, dir: Inode): Layout {
  for (let at: Inode | undefined = dir; at; at = at.parent) if (at.data.layoutSet) return at.data.layout
  return request.core.defaultLayout
}

function newInode(request: Request, txn: Txn, dir: Inode, mode: number): Inode {
  const { core, msg } = request
  const now = core.now()
  const inherits = (dir.data.mode & S_ISGID) !== 0
  const isDir = (mode & S_IFMT) === S_IFDIR
  let bits = mode & (S_IFMT | MODE_BITS)
  if (isDir && inherits) bits |= S_ISGID
  const rstat = { ...ZERO_RSTAT, rsubdirs: isDir ? 1 : 0, rctime: now }
  const data: InodeData = {
    ino: core.allocateIno(txn),
    mode: bits,
    uid: msg.uid,
    gid: inherits ? dir.data.gid : msg.gid,
    nlink: 1,
    rdev: 0,
    size: 0,
    maxSize: 0,
    mtime: now,
    ctime: now,
    atime: now,
    btime: now,
    version: txn.seq,
    xattrVersion: 1,
    timeWarpSeq: 0,
    truncateSeq: 1,
    truncateFrom: 0,
    layout: isDir ? { stripeUnit: 0, stripeCount: 0, objectSize: 0, pool: 0, poolNamespace: '' } : layoutFor(request, dir),
    symlink: '',
    xattrs: [],
    files: 0,
    subdirs: 0,
    rstat,
    accounted: rstat,
    frags: [],
    quotaMaxBytes: 0,
    quotaMaxFiles: 0,
    layoutSet: false,
    first: core.snaps.firstFor(dir),
    snaps: [],
    pastSnaps: [],
    born: core.snaps.firstFor(dir),
  }
  if (msg.uid !== 0 && (bits & S_ISGID) !== 0 && !isDir && !request.inGroup(data.gid)) data.mode &= ~S_ISGID
  const inode = new Inode(data)
  if (isDir) inode.frag(ROOT_FRAG).makeEmpty()
  return inode
}
/** A directory's times after a name in it has come or gone. */
export function dirChanged(request: Request, txn: Txn, dir: Inode): void {
  txn.touch(dir)
  dir.data.mtime = request.core.now()
  txn.changed(dir, request.core.now())
  request.core.fragments.consider(dir)
}

function make(request: Request, dir: Inode, dentry: Dentry, mode: number, fill: (inode: Inode) => void, wanted = 0): void {
  const { core } = request
  request.demand([[dir, Cap.fileShared]])
  const txn = core.begin('create')
  const inode = newInode(request, txn, dir, mode)
  fill(inode)
  txn.link(dentry, inode)
  dirChanged(request, txn, dir)
  core.complete(txn, request, { ino: inode.ino, created: true })
  const target = request.stat(inode, wanted)
  const dirStat = request.stat(dir)
  request.gate = txn.commit()
  request.reply({ target, dir: dirStat, created: true, trace: [{ name: dentry.name, inode: target }] })
}

/** Open with O_CREAT: makes a regular file, or opens what is there. */
export function create(request: Request): void {
  const { msg } = request
  const { last, parent, inode } = request.entry(msg.ino, msg.path)
  if (inode) {
    if (msg.flags & O_EXCL) throw new MdsError('EEXIST')
    openInode(request, inode)
    return
  }
  mayAdd(request, parent)
  make(request, parent, last.dentry, S_IFREG | (msg.mode & MODE_BITS), () => {}, wantedBy(msg))
}
export function open(request: Request): void {
  const { msg } = request
  openInode(request, request.target(msg.ino, msg.path).inode)
}
function wantedBy(msg: pb.ClientRequest): number {
  const mode = msg.flags & O_ACCMODE
  const least = mode === O_WRONLY ? Cap.fileWr : mode === O_RDWR ? Cap.fileWr | Cap.fileRd : Cap.fileRd
  return (msg.wanted & FILE) | least
}

function openInode(request: Request, inode: Inode): void {
  const { msg } = request
  const mode = msg.flags & O_ACCMODE
  const writes = mode === O_WRONLY || mode === O_RDWR
  if (inode.isSymlink) {
    request.extra = { target: request.stat(inode) }
    throw new MdsError('ELOOP')
  }
  if (inode.isDir && (writes || msg.flags & O_TRUNC)) throw new MdsError('EISDIR')
  if (!inode.isDir && msg.flags & O_DIRECTORY) throw new MdsError('ENOTDIR')
  if (!inode.isDir && !inode.isFile) throw new MdsError('ENXIO')
  request.access(inode, mode === O_WRONLY ? W_OK : mode === O_RDWR ? R_OK | W_OK : R_OK)
  if (writes || msg.flags & O_TRUNC) {
    request.mayWrite()
    request.access(inode, W_OK)
  }
  if (msg.flags & O_TRUNC && inode.isFile && !cutOff(request, inode, 0)) return
  const target = request.stat(inode, inode.isFile ? wantedBy(msg) : 0)
  request.reply({ target })
  request.askRest(inode)
}

export function mkdir(request: Request): void {
  const { msg } = request
  const { last, parent, inode } = request.entry(msg.ino, msg.path)
  if (inode) throw new MdsError('EEXIST')
  mayAdd(request, parent)
  make(request, parent, last.dentry, S_IFDIR | (msg.mode & MODE_BITS & ~(S_ISUID | S_ISGID)), () => {})
}
export function symlink(request: Request): void {
  const { msg } = request
  const { last, parent, inode } = request.entry(msg.ino, msg.path)
  if (inode) throw new MdsError('EEXIST')
  if (msg.name === '' || msg.name.includes('\u0000')) throw new MdsError(msg.name === '' ? 'ENOENT' : 'EINVAL')
  if (Buffer.byteLength(msg.name) > SYMLINK_MAX) throw new MdsError('ENAMETOOLONG')
  mayAdd(request, parent)
  make(request, parent, last.dentry, S_IFLNK | 0o777, (made) => {
    made.data.symlink = msg.name
  })
}
/** A regular file without opening it, or a pipe or socket; devices for root alone. */
export function mknod(request: Request): void {
  const { msg } = request
  const { last, parent, inode } = request.entry(msg.ino, msg.path)
  if (inode) throw new MdsError('EEXIST')
  const type = msg.mode & S_IFMT || S_IFREG
  if (type === S_IFDIR || type === S_IFLNK) throw new MdsError('EPERM')
  const isDevice = type === 0o020000 || type === 0o060000
  if (![S_IFREG, 0o010000, 0o140000].includes(type) && !(isDevice && msg.uid === 0)) throw new MdsError('EPERM')
  mayAdd(request, parent)
  make(request, parent, last.dentry, type | (msg.mode & MODE_BITS), (made) => {
    made.data.rdev = isDevice ? msg.size : 0
  })
}
