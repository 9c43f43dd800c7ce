// An inode as this client knows it: what the MDS told, what caps cover it, and what was changed here and is not there yet.
import { Cap, type pb } from '../../proto/mod.ts'
import type { SnapContext } from '../librados/types.ts'
import { constants } from './constants.ts'
import type { PageCache } from './pages.ts'
import type { StatFields, Time } from './stats.ts'

export interface Layout {
  readonly stripeUnit: number
  readonly stripeCount: number
  readonly objectSize: number
  readonly pool: number
  readonly namespace: string
}
export interface RStat {
  readonly rbytes: number
  readonly rfiles: number
  readonly rsubdirs: number
  readonly rctime: Time
  readonly rsnaps: number
}

/** What a writer holds, and what a reader. */
export const WRITER_CAPS = Cap.fileRd | Cap.fileWr | Cap.fileCache | Cap.fileBuffer | Cap.fileExcl | Cap.fileShared
export const READER_CAPS = Cap.fileRd | Cap.fileCache | Cap.fileShared
/** Of use on any inode, and asked for with every request. */
export const SHARED_CAPS = Cap.pin | Cap.authShared | Cap.linkShared | Cap.xattrShared | Cap.fileShared
/** All that stat shows. */
export const STAT_CAPS = Cap.authShared | Cap.linkShared | Cap.fileShared

const ZERO_TIME: Time = { sec: 0, nsec: 0 }
const timeOf = (t: pb.TimeSpec.$Properties | null | undefined): Time => (t ? { sec: t.sec ?? 0, nsec: t.nsec ?? 0 } : ZERO_TIME)
export const timeOfMs = (ms: number): Time => {
  const sec = Math.floor(ms / 1000)
  return { sec, nsec: Math.min(999_999_999, Math.round((ms - sec * 1000) * 1e6)) }
}
export const laterTime = (a: Time, b: Time): Time => ((a.sec - b.sec || a.nsec - b.nsec) > 0 ? a : b)
export const inodeKey = (ino: number, snapid: number): string => (snapid === 0 ? String(ino) : `${ino}@${snapid}`)

/** Who waits for caps, in the order they asked. */
export interface CapWaiter {
  readonly need: number
  /** Bytes up to which the holder of fileWr must be allowed to write. */
  readonly maxSize: number
  /** What the MDS has been asked for since something was last taken: the caps, or with them room to write in. */
  asked: '' | 'caps' | 'room'
  /** Answers to that with less room than was asked for. */
  short: number
  grant(): void
  fail(error: Error): void
}

export class Inode {
  readonly ino: number
  readonly snapid: number
  /** Of what the MDS told last. */
  version = 0
  mode = 0
  uid = 0
  gid = 0
  nlink = 1
  rdev = 0
  size = 0
  maxSize = 0
  mtime: Time = ZERO_TIME
  ctime: Time = ZERO_TIME
  atime: Time = ZERO_TIME
  btime: Time = ZERO_TIME
  truncateSeq = 0
  timeWarpSeq = 0
  layout: Layout | undefined
  symlink = ''
  xattrs = new Map<string, Uint8Array>()
  /** Entries of a directory, and of the tree below it. */
  files = 0
  subdirs = 0
  rstat: RStat | undefined
  quotaMaxBytes = 0
  quotaMaxFiles = 0
  quotaIno = 0
  snapContext: SnapContext = { seq: 0, snaps: [] }

  capId = 0
  /** Caps that may be used now. What a revoke takes goes at once, also while I/O under it finishes. */
  issued = 0
  capSeq = 0
  /** What the MDS was last told. */
  mdsWanted = 0
  /** I/O in flight by cap. */
  readers = 0
  writers = 0
  waiters: CapWaiter[] = []
  /** A revoke that waits for I/O in flight. */
  revoke: { caps: number; seq: number; before: number } | undefined
  /** Changed here: Cap bits (fileWr: size and mtime; fileExcl: atime too) that no flush carries yet; and those that one carries. */
  dirty = 0
  flushing: { tid: number; dirty: number } | undefined
  flushWaiters: (() => void)[] = []
  /** The caps to write were given back along with the flush: until it is acknowledged, what the MDS tells is from before it. */
  gaveUp = false
  /** Open handles by what they may do. */
  openReads = 0
  openWrites = 0
  /** Names in this directory, as long as fileShared is held: null is known to be absent. */
  dentries = new Map<string, Inode | null>()
  /** Every name is in `dentries`. */
  complete = false
  /** Grows whenever names are forgotten, so that a listing under way does not count as complete. */
  forgotten = 0
  /** Where it was last seen, for finding it after a take-over. */
  parentIno = 0
  name = ''
  pages: PageCache | undefined
  /** Grows with every change of the data by this client, so that a read under way is not kept. */
  dataVersion = 0
  /** Appends of this client, one at a time. */
  appendTail: Promise<unknown> = Promise.resolve()

  constructor(ino: number, snapid: number) {
    this.ino = ino
    this.snapid = snapid
  }

  get key(): string {
    return inodeKey(this.ino, this.snapid)
  }
  get isDirectory(): boolean {
    return (this.mode & constants.S_IFMT) === constants.S_IFDIR
  }
  get isSymlink(): boolean {
    return (this.mode & constants.S_IFMT) === constants.S_IFLNK
  }
  get isFile(): boolean {
    return (this.mode & constants.S_IFMT) === constants.S_IFREG
  }
  /** Nothing here would be lost if it were forgotten. */
  get idle(): boolean {
    const { openReads, openWrites, readers, writers, waiters, dirty, flushing, revoke } = this
    return openReads + openWrites + readers + writers + waiters.length === 0 && dirty === 0 && !flushing && !revoke
  }
  /**
   * What open handles use and what somebody waits for. It also tells the MDS that the file is open. What a revoke took from an idle handle is not
   * asked for again before it is needed: the answer to a revoke asks for nothing.
   */
  get wanted(): number {
    let caps = 0
    if (this.openReads > 0) caps |= READER_CAPS
    if (this.openWrites > 0) caps |= WRITER_CAPS
    for (const { need } of this.waiters) caps |= need & Cap.fileWr ? WRITER_CAPS : READER_CAPS
    return caps
  }

  /** Takes over what the MDS says. Size and times stay this client's own while it may change them and has. */
  take(stat: pb.InodeStat.$Properties): void {
    if ((stat.version ?? 0) < this.version) return
    this.version = stat.version ?? 0
    this.mode = stat.mode ?? 0
    this.uid = stat.uid ?? 0
    this.gid = stat.gid ?? 0
    this.nlink = stat.nlink ?? 0
    this.rdev = stat.rdev ?? 0
    this.symlink = stat.symlink ?? ''
    this.btime = timeOf(stat.btime)
    const truncated = (stat.truncateSeq ?? 0) > this.truncateSeq
    const unflushed = (this.dirty | (this.flushing?.dirty ?? 0)) !== 0
    const mine = unflushed && ((this.issued & (Cap.fileWr | Cap.fileExcl)) !== 0 || this.gaveUp)
    if (!mine || truncated) {
      this.size = stat.size ?? 0
      this.mtime = timeOf(stat.mtime)
      this.atime = timeOf(stat.atime)
      this.ctime = timeOf(stat.ctime)
      this.truncateSeq = stat.truncateSeq ?? 0
      this.timeWarpSeq = stat.timeWarpSeq ?? 0
      if (truncated) {
        this.dataVersion++
        this.pages?.truncate(this.size)
      }
    } else this.ctime = laterTime(this.ctime, timeOf(stat.ctime))
    this.maxSize = stat.maxSize ?? 0
    const layout = stat.layout
    if (layout) {
      this.layout = {
        stripeUnit: layout.stripeUnit ?? 0,
        stripeCount: layout.stripeCount ?? 0,
        objectSize: layout.objectSize ?? 0,
        pool: layout.pool ?? 0,
        namespace: layout.poolNamespace ?? '',
      }
    }
    // Copies: what the message holds are views of a receive buffer.
    this.xattrs = new Map((stat.xattrs ?? []).map(({ key, value }) => [key ?? '', Uint8Array.from(value ?? [])]))
    this.files = stat.files ?? 0
    this.subdirs = stat.subdirs ?? 0
    const r = stat.rstat
    this.rstat = r
      ? { rbytes: r.rbytes ?? 0, rfiles: r.rfiles ?? 0, rsubdirs: r.rsubdirs ?? 0, rctime: timeOf(r.rctime), rsnaps: r.rsnaps ?? 0 }
      : undefined
    this.quotaMaxBytes = stat.quotaMaxBytes ?? 0
    this.quotaMaxFiles = stat.quotaMaxFiles ?? 0
    this.quotaIno = stat.quotaIno ?? 0
    if (stat.snapContext) this.takeSnapContext(stat.snapContext)
  }
  /** Contexts only grow: an older one would hide a snapshot from writes. */
  takeSnapContext({ seq, snaps }: pb.MdsSnapContext.$Properties): void {
    if ((seq ?? 0) >= this.snapContext.seq) this.snapContext = { seq: seq ?? 0, snaps: [...(snaps ?? [])] }
  }

  /** What stat shows. A directory's size is that of the tree below it, as CephFS shows it. */
  statFields(): StatFields {
    const { ino, mode, nlink, uid, gid, rdev, atime, mtime, ctime, btime } = this
    const size = this.isDirectory ? (this.rstat?.rbytes ?? 0) : this.isSymlink ? Buffer.byteLength(this.symlink) : this.size
    return {
      dev: this.snapid,
      ino,
      mode,
      nlink,
      uid,
      gid,
      rdev,
      size,
      blksize: this.layout?.stripeUnit || 4 << 20,
      atime,
      mtime,
      ctime,
      btime,
    }
  }
}
