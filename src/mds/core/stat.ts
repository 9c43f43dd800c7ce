// Inodes in the form that clients get.
import { Buffer } from 'node:buffer'
import type { pb } from '../../../proto/mod.ts'
import type { MdsCore } from './core.ts'
import type { Cap, Inode } from './inode.ts'

export function inodeStat(core: MdsCore, inode: Inode, cap: Cap | undefined): pb.InodeStat.$Properties {
  const { data } = inode
  const stat: pb.InodeStat.$Properties = {
    ino: data.ino,
    version: data.version,
    mode: data.mode,
    uid: data.uid,
    gid: data.gid,
    nlink: inode.isDir ? 2 + data.subdirs : data.nlink,
    size: inode.isSymlink ? Buffer.byteLength(data.symlink) : data.size,
    mtime: data.mtime,
    ctime: data.ctime,
    atime: data.atime,
    btime: data.btime,
    xattrVersion: data.xattrVersion,
    timeWarpSeq: data.timeWarpSeq,
    truncateSeq: data.truncateSeq,
    layout: data.layout,
    rdev: data.rdev,
    quotaIno: quotaIno(inode),
  }
  if (inode.isFile) {
    stat.maxSize = data.maxSize
    const { seq, snaps } = core.snaps.contextOf(inode)
    stat.snapContext = { seq, snaps: [...snaps] }
  }
  if (inode.isSymlink) stat.symlink = data.symlink
  if (inode.isDir) {
    stat.files = data.files
    stat.subdirs = data.subdirs
    stat.rstat = data.rstat
    stat.quotaMaxBytes = data.quotaMaxBytes
    stat.quotaMaxFiles = data.quotaMaxFiles
  }
  if (data.xattrs.length > 0) stat.xattrs = [...data.xattrs]
  if (cap) stat.cap = { capId: cap.id, caps: cap.pending, wanted: cap.wanted, seq: cap.seq }
  return stat
}

/** The nearest directory with a quota, itself included; 0: none. */
export function quotaIno(inode: Inode): number {
  for (let at: Inode | undefined = inode; at; at = at.parent) {
    if (at.isDir && (at.data.quotaMaxBytes > 0 || at.data.quotaMaxFiles > 0)) return at.ino
  }
  return 0
}
