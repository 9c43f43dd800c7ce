// Numbers on the wire between CephFS clients and MDSs (mds.proto): operations, capability bits, attribute masks. Never reuse one.

/** ClientRequest.op (Ceph's CEPH_MDS_OP_*). */
export const MdsOp = {
  // reads
  lookup: 1, // the path's last name -> inode
  getattr: 2,
  getxattr: 3, // also ceph.* virtual ones; ENODATA
  listxattr: 4,
  readdir: 5,
  lookupIno: 6,
  statfs: 7,
  lsSnap: 8,
  getFileLock: 9,
  lookupParent: 10,
  // changes: journaled before they are answered
  create: 32, // open with O_CREAT: makes it or opens what is there (O_EXCL: EEXIST)
  open: 33,
  mkdir: 34,
  rmdir: 35,
  unlink: 36,
  link: 37, // path: new name; path2: the existing file
  symlink: 38, // name: the target
  rename: 39, // path: new name; path2: old name
  setattr: 40,
  setxattr: 41, // flags 1: create only, 2: replace only; also ceph.dir.layout, ceph.file.layout, ceph.quota.*
  rmxattr: 42,
  setFileLock: 43,
  mkSnap: 44, // path: the directory, name: the snapshot
  rmSnap: 45,
  renameSnap: 46,
  mknod: 47,
} as const
export type MdsOp = (typeof MdsOp)[keyof typeof MdsOp]

/**
 * Capabilities on an inode (Ceph's caps, those that Sepiola hands out). Shared bits let a client answer from its cache:
 * A owner and mode, L link count, X xattrs, F size, times and data; on a directory Fs covers its names, absent ones too.
 */
export const Cap = {
  pin: 1,
  authShared: 1 << 1,
  linkShared: 1 << 2,
  xattrShared: 1 << 3,
  fileShared: 1 << 4, // size and times may be believed
  fileExcl: 1 << 5, // size and times are this client's to change
  fileCache: 1 << 6, // may serve reads from its cache
  fileRd: 1 << 7,
  fileWr: 1 << 8,
  fileBuffer: 1 << 9, // may hold written data back
} as const
export type Cap = (typeof Cap)[keyof typeof Cap]

/** ClientRequest.mask of setattr. */
export const SetattrMask = {
  mode: 1,
  uid: 2,
  gid: 4,
  mtime: 8,
  atime: 16,
  size: 32,
  mtimeNow: 64,
  atimeNow: 128,
  btime: 256,
} as const

/** Reserved inode numbers: the root, the MDS's own directory, and the first that files get (after Ceph's). */
export const ROOT_INO = 1
export const FIRST_FREE_INO = 0x100_0000_0000
