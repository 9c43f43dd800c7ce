// setattr: mode, owner, times, size.
import { Cap, SetattrMask } from '../../../proto/mod.ts'
import { READ, WRITE } from './caps.ts'
import { MdsError, Wait } from './errors.ts'
import type { Inode } from './inode.ts'
import { checkQuota } from './ops-create.ts'
import { S_IFMT, S_ISGID, S_ISUID, timeFrom } from './records.ts'
import { type Request, W_OK } from './request.ts'
import { cutOff } from './truncate.ts'

const MODE_BITS = 0o7777
const {
  mode: MODE,
  uid: UID,
  gid: GID,
  mtime: MTIME,
  atime: ATIME,
  size: SIZE,
  mtimeNow: MTIME_NOW,
  atimeNow: ATIME_NOW,
  btime: BTIME,
} = SetattrMask

export function setattr(request: Request): void {
  const { core, msg } = request
  const walk = request.target(msg.ino, msg.path)
  const { inode } = walk
  const { data } = inode
  const { mask } = msg
  request.mayWrite()
  if (request.stage === 0) check(request, inode)
  if (mask & SIZE) {
    if (data.nlink > 0 && msg.size > data.size) checkQuota(request, inode.parent as Inode, 0, msg.size - data.size)
    if (!cutOff(request, inode, msg.size)) return
  }
  const demands: [Inode, number][] = []
  if (mask & (MODE | UID | GID)) demands.push([inode, Cap.authShared])
  if (mask & (MTIME | ATIME | MTIME_NOW | ATIME_NOW | BTIME)) demands.push([inode, inode.isFile ? WRITE | Cap.fileShared : Cap.fileShared])
  request.demand(demands)
  if (inode.truncating) throw new Wait([inode])
  const txn = core.begin('setattr')
  txn.touch(inode)
  if (mask & MODE) {
    data.mode = (data.mode & S_IFMT) | (msg.mode & MODE_BITS)
    if (msg.uid !== 0 && !inode.isDir && !request.inGroup(data.gid)) data.mode &= ~S_ISGID
  }
  if (mask & (UID | GID)) {
    if (mask & UID) data.uid = msg.setUid
    if (mask & GID) data.gid = msg.setGid
    if (!inode.isDir && msg.uid !== 0) data.mode &= data.mode & 0o010 ? ~(S_ISUID | S_ISGID) : ~S_ISUID
  }
  if (mask & (MTIME | MTIME_NOW)) {
    data.mtime = mask & MTIME_NOW ? core.now() : timeFrom(msg.mtime)
    data.timeWarpSeq++
  }
  if (mask & (ATIME | ATIME_NOW)) data.atime = mask & ATIME_NOW ? core.now() : timeFrom(msg.atime)
  if (mask & BTIME) data.btime = timeFrom(msg.stamp)
  txn.changed(inode, core.now())
  core.complete(txn, request, { ino: inode.ino })
  const target = request.stat(inode)
  const told = request.trace(walk)
  request.gate = txn.commit()
  request.reply({ ...told, target })
}

/** @throws MdsError EPERM, EACCES, EISDIR, EINVAL, EFBIG. */
function check(request: Request, inode: Inode): void {
  const { core, msg, session } = request
  const { data } = inode
  const { mask, uid } = msg
  if (mask & MODE && !request.isOwner(inode)) throw new MdsError('EPERM')
  if (mask & UID && uid !== 0 && !(uid === data.uid && msg.setUid === uid)) throw new MdsError('EPERM')
  if (mask & GID && uid !== 0 && !(uid === data.uid && (msg.setGid === data.gid || request.inGroup(msg.setGid))))
    throw new MdsError('EPERM')
  if (mask & (MTIME | ATIME | BTIME) && !request.isOwner(inode)) throw new MdsError('EPERM')
  if (mask & (MTIME_NOW | ATIME_NOW) && !request.isOwner(inode)) request.access(inode, W_OK)
  for (const time of [msg.mtime, msg.atime]) if (time && (time.nsec ?? 0) >= 1e9) throw new MdsError('EINVAL')
  if (mask & SIZE) {
    if (inode.isDir) throw new MdsError('EISDIR')
    if (!inode.isFile) throw new MdsError('EINVAL')
    if (msg.size > core.options.maxFileSize) throw new MdsError('EFBIG')
    // Whoever has it open for writing may cut it, whatever its mode has become.
    const opened = ((inode.caps.get(session.id)?.wanted ?? 0) & WRITE & ~READ) !== 0
    if (!opened) request.access(inode, W_OK)
  }
}
