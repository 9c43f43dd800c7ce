// Records of the metadata pool: their frame, and the inode as the MDS handles it.
// record := v u8, compat u8, sum u32 (XXH32 of the protobuf message), message
import { pb } from '../../../proto/mod.ts'
import { xxh32 } from '../../base/mod.ts'

const VERSION = 1
const FRAME_BYTES = 6

interface Codec<T> {
  encode(message: T): { finish(): Uint8Array }
}

export function seal<T>(codec: Codec<T>, message: T): Uint8Array {
  const body = codec.encode(message).finish()
  const record = new Uint8Array(FRAME_BYTES + body.byteLength)
  record[0] = VERSION
  record[1] = VERSION
  new DataView(record.buffer).setUint32(2, xxh32(body), true)
  record.set(body, FRAME_BYTES)
  return record
}

/** What is stored cannot be what was written. */
export class Corrupt {
  readonly oid: string
  readonly key: string
  readonly why: string
  constructor(oid: string, key: string, why: string) {
    this.oid = oid
    this.key = key
    this.why = why
  }
  get text(): string {
    return `${this.oid}${this.key === '' ? '' : ` ${JSON.stringify(this.key)}`}: ${this.why}`
  }
}

/** @throws Corrupt, naming the object and key. */
export function unseal<T>(codec: { decode(bytes: Uint8Array): T }, record: Uint8Array, oid: string, key: string): T {
  if (record.byteLength < FRAME_BYTES) throw new Corrupt(oid, key, `${record.byteLength} bytes are too short for a record`)
  if ((record[1] as number) > VERSION) throw new Corrupt(oid, key, `written by a newer version (${record[0]}, readable from ${record[1]})`)
  const body = record.subarray(FRAME_BYTES)
  const sum = new DataView(record.buffer, record.byteOffset).getUint32(2, true)
  if (sum !== xxh32(body)) throw new Corrupt(oid, key, 'its checksum is wrong')
  try {
    return codec.decode(body)
  } catch {
    throw new Corrupt(oid, key, 'it cannot be decoded')
  }
}

export interface Time {
  readonly sec: number
  readonly nsec: number
}
export const ZERO_TIME: Time = { sec: 0, nsec: 0 }
export const timeOfMs = (ms: number): Time => {
  const sec = Math.floor(ms / 1000)
  return { sec, nsec: Math.round((ms - sec * 1000) * 1e6) }
}
export const laterTime = (a: Time, b: Time): Time => ((a.sec - b.sec || a.nsec - b.nsec) >= 0 ? a : b)
export const sameTime = (a: Time, b: Time): boolean => a.sec === b.sec && a.nsec === b.nsec
export const timeFrom = (t: pb.TimeSpec.$Properties | null | undefined): Time => (t ? { sec: t.sec ?? 0, nsec: t.nsec ?? 0 } : ZERO_TIME)

export interface Layout {
  readonly stripeUnit: number
  readonly stripeCount: number
  readonly objectSize: number
  readonly pool: number
  readonly poolNamespace: string
}
export interface RStat {
  readonly rbytes: number
  readonly rfiles: number
  readonly rsubdirs: number
  readonly rctime: Time
  readonly rsnaps: number
}
export const ZERO_RSTAT: RStat = { rbytes: 0, rfiles: 0, rsubdirs: 0, rctime: ZERO_TIME, rsnaps: 0 }
export const sameRStat = (a: RStat, b: RStat): boolean =>
  a.rbytes === b.rbytes && a.rfiles === b.rfiles && a.rsubdirs === b.rsubdirs && a.rsnaps === b.rsnaps && sameTime(a.rctime, b.rctime)

export interface Snap {
  readonly snapid: number
  readonly name: string
  readonly ino: number
  readonly stamp: Time
}

/** What is stored of an inode. */
export interface InodeData {
  ino: number
  mode: number
  uid: number
  gid: number
  nlink: number
  rdev: number
  size: number
  maxSize: number
  mtime: Time
  ctime: Time
  atime: Time
  btime: Time
  version: number
  xattrVersion: number
  timeWarpSeq: number
  truncateSeq: number
  truncateFrom: number
  layout: Layout
  symlink: string
  xattrs: readonly { readonly key: string; readonly value: Uint8Array }[]
  files: number
  subdirs: number
  rstat: RStat
  accounted: RStat
  frags: readonly number[]
  quotaMaxBytes: number
  quotaMaxFiles: number
  layoutSet: boolean
  first: number
  snaps: readonly Snap[]
  pastSnaps: readonly number[]
  born: number
}

export const layoutFrom = (l: pb.FileLayout.$Properties | null | undefined): Layout => ({
  stripeUnit: l?.stripeUnit ?? 0,
  stripeCount: l?.stripeCount ?? 0,
  objectSize: l?.objectSize ?? 0,
  pool: l?.pool ?? 0,
  poolNamespace: l?.poolNamespace ?? '',
})
const rstatFrom = (r: pb.RStat.$Properties | null | undefined): RStat => ({
  rbytes: r?.rbytes ?? 0,
  rfiles: r?.rfiles ?? 0,
  rsubdirs: r?.rsubdirs ?? 0,
  rctime: timeFrom(r?.rctime),
  rsnaps: r?.rsnaps ?? 0,
})

export function inodeFrom(from: pb.MdsInode.$Properties): InodeData {
  const m = new pb.MdsInode(from)
  return {
    ino: m.ino,
    mode: m.mode,
    uid: m.uid,
    gid: m.gid,
    nlink: m.nlink,
    rdev: m.rdev,
    size: m.size,
    maxSize: m.maxSize,
    mtime: timeFrom(m.mtime),
    ctime: timeFrom(m.ctime),
    atime: timeFrom(m.atime),
    btime: timeFrom(m.btime),
    version: m.version,
    xattrVersion: m.xattrVersion,
    timeWarpSeq: m.timeWarpSeq,
    truncateSeq: m.truncateSeq,
    truncateFrom: m.truncateFrom,
    layout: layoutFrom(m.layout),
    symlink: m.symlink,
    // Copied: what was read is a view into a receive buffer.
    xattrs: m.xattrs.map((x) => ({ key: x.key ?? '', value: Uint8Array.from(x.value ?? []) })),
    files: m.files,
    subdirs: m.subdirs,
    rstat: rstatFrom(m.rstat),
    accounted: rstatFrom(m.accounted),
    frags: [...m.frags],
    quotaMaxBytes: m.quotaMaxBytes,
    quotaMaxFiles: m.quotaMaxFiles,
    layoutSet: m.layoutSet,
    first: m.first,
    snaps: m.snaps.map((s) => ({ snapid: s.snapid ?? 0, name: s.name ?? '', ino: s.ino ?? 0, stamp: timeFrom(s.stamp) })),
    pastSnaps: [...m.pastSnaps],
    born: m.born,
  }
}
export const inodeToPb = (data: InodeData): pb.MdsInode.$Properties => ({
  ...data,
  xattrs: [...data.xattrs],
  frags: [...data.frags],
  snaps: [...data.snaps],
  pastSnaps: [...data.pastSnaps],
})

export type DentryRecord =
  | { readonly kind: 'primary'; readonly first: number; readonly inode: InodeData }
  | { readonly kind: 'remote'; readonly first: number; readonly ino: number; readonly type: number }

export const sealDentry = (dentry: DentryRecord): Uint8Array =>
  seal(
    pb.MdsDentry,
    dentry.kind === 'primary'
      ? { first: dentry.first, inode: inodeToPb(dentry.inode) }
      : { first: dentry.first, remoteIno: dentry.ino, remoteType: dentry.type },
  )
/** @throws Corrupt. */
export function unsealDentry(record: Uint8Array, oid: string, key: string): DentryRecord {
  const m = unseal(pb.MdsDentry, record, oid, key)
  if (m.inode) {
    const inode = inodeFrom(m.inode)
    if (inode.ino === 0 || (inode.mode & S_IFMT) === 0) throw new Corrupt(oid, key, 'an inode without number or type')
    return { kind: 'primary', first: m.first, inode }
  }
  if (m.remoteIno === 0) throw new Corrupt(oid, key, 'neither an inode nor the number of one')
  return { kind: 'remote', first: m.first, ino: m.remoteIno, type: m.remoteType }
}

export const S_IFMT = 0o170000
export const S_IFDIR = 0o040000
export const S_IFREG = 0o100000
export const S_IFLNK = 0o120000
export const S_ISVTX = 0o1000
export const S_ISGID = 0o2000
export const S_ISUID = 0o4000

/** Objects of the metadata pool that are no directory fragments. */
export const TABLES = {
  inotable: 'mds0_inotable',
  sessions: 'mds0_sessionmap',
  links: 'mds0_links',
  purge: 'mds0_purge',
  openFiles: 'mds0_openfiles',
  snaps: 'mds_snaptable',
  /** What old versions there are, by the last snapshot that needs them. */
  snapIndex: 'mds_snapindex',
} as const
/** Directories that no name leads to: the one that holds the root and the strays, and the strays (unlinked and still open). */
export const SYSTEM_INO = 0x100
export const STRAY_INO = 0x600
