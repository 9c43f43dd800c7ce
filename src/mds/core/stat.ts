// Inodes in the form that clients get.
import { Buffer } from 'node:buffer'
import type { pb } from '../../../proto/mod.ts'
import type { MdsCore } from './core.ts'
import type { Cap, Inode } from './inode.ts'
import { type InodeData, S_IFDIR, S_IFLNK, S_IFMT } from './records.ts'

export function inodeStat(core: MdsCore, inode: Inode, cap: Cap | undefined): pb.InodeStat.$Properties {
  const { data } = inode
  const stat = dataStat(data, 0)
  stat.quotaIno = quotaIno(inode)
  if (inode.isFile) {
    stat.maxSize = data.maxSize
    const { seq, snaps } = core.snaps.contextOf(inode)
    stat.snapContext = { seq, snaps: [...snaps] }
  }
  if (cap) stat.cap = { capId: cap.id, caps: cap.pending, wanted: cap.wanted, seq: cap.seq }
  return stat
}

/** What is stored of an inode, now (snapid 0) or at a snapshot. */
export function dataStat(data: InodeData, snapid: number): pb.InodeStat.$Properties {
  const type = data.mode & S_IFMT
  const stat: pb.InodeStat.$Properties = {
    ino: data.ino,
    snapid,
    version: data.version,
    mode: data.mode,
    uid: data.uid,
    gid: data.gid,
    nlink: type === S_IFDIR ? 2 + data.subdirs : data.nlink,
    size: type === S_IFLNK ? Buffer.byteLength(data.symlink) : data.size,
    mtime: data.mtime,
    ctime: data.ctime,
    atime: data.atime,
    btime: data.btime,
    xattrVersion: data.xattrVersion,
    timeWarpSeq: data.timeWarpSeq,
    truncateSeq: data.truncateSeq,
    layout: data.layout,
    rdev: data.rdev,
  }
  if (type === S_IFLNK) stat.symlink = data.symlink
  if (type === S_IFDIR) {
    stat.files = data.files
    stat.subdirs = data.subdirs
    stat.rstat = data.rstat
    stat.quotaMaxBytes = data.quotaMaxBytes
    stat.quotaMaxFiles = data.quotaMaxFiles
  }
  if (data.xattrs.length > 0) stat.xattrs = [...data.xattrs]
  return stat
}

/** The nearest directory with a quota, itself included; 0: none. */
export function quotaIno(inode: Inode): number {
  for (let at: Inode | undefined = inode; at; at = at.parent) {
    if (at.isDir && (at.data.quotaMaxBytes > 0 || at.data.quotaMaxFiles > 0)) return at.ino
  }
  return 0
}
