// Stats, BigIntStats and StatsFs as node:fs has them, made from an inode.
import { constants } from './constants.ts'

/** A point in time, to the nanosecond. */
export interface Time {
  readonly sec: number
  readonly nsec: number
}
/** What stat shows of an inode. */
export interface StatFields {
  readonly dev: number
  readonly ino: number
  readonly mode: number
  readonly nlink: number
  readonly uid: number
  readonly gid: number
  readonly rdev: number
  readonly size: number
  readonly blksize: number
  readonly atime: Time
  readonly mtime: Time
  readonly ctime: Time
  readonly btime: Time
}

const msOf = ({ sec, nsec }: Time): number => sec * 1000 + nsec / 1e6
const nsOf = ({ sec, nsec }: Time): bigint => BigInt(sec) * 1_000_000_000n + BigInt(nsec)
const dateOf = (ms: number): Date => new Date(Math.round(ms))
const is = (mode: number, type: number): boolean => (mode & constants.S_IFMT) === type

class FileType {
  protected typeMode(): number {
    return 0
  }
  isDirectory(): boolean {
    return is(this.typeMode(), constants.S_IFDIR)
  }
  isFile(): boolean {
    return is(this.typeMode(), constants.S_IFREG)
  }
  isBlockDevice(): boolean {
    return is(this.typeMode(), constants.S_IFBLK)
  }
  isCharacterDevice(): boolean {
    return is(this.typeMode(), constants.S_IFCHR)
  }
  isSymbolicLink(): boolean {
    return is(this.typeMode(), constants.S_IFLNK)
  }
  isFIFO(): boolean {
    return is(this.typeMode(), constants.S_IFIFO)
  }
  isSocket(): boolean {
    return is(this.typeMode(), constants.S_IFSOCK)
  }
}

/** Bytes in 512-byte blocks: what is not known to be a hole counts. */
const blocksOf = (size: number): number => Math.ceil(size / 512)

export class Stats extends FileType {
  readonly dev: number
  readonly mode: number
  readonly nlink: number
  readonly uid: number
  readonly gid: number
  readonly rdev: number
  readonly blksize: number
  readonly ino: number
  readonly size: number
  readonly blocks: number
  readonly atimeMs: number
  readonly mtimeMs: number
  readonly ctimeMs: number
  readonly birthtimeMs: number
  constructor(f: StatFields) {
    super()
    this.dev = f.dev
    this.mode = f.mode
    this.nlink = f.nlink
    this.uid = f.uid
    this.gid = f.gid
    this.rdev = f.rdev
    this.blksize = f.blksize
    this.ino = f.ino
    this.size = f.size
    this.blocks = blocksOf(f.size)
    this.atimeMs = msOf(f.atime)
    this.mtimeMs = msOf(f.mtime)
    this.ctimeMs = msOf(f.ctime)
    this.birthtimeMs = msOf(f.btime)
  }
  protected override typeMode(): number {
    return this.mode
  }
  get atime(): Date {
    return dateOf(this.atimeMs)
  }
  get mtime(): Date {
    return dateOf(this.mtimeMs)
  }
  get ctime(): Date {
    return dateOf(this.ctimeMs)
  }
  get birthtime(): Date {
    return dateOf(this.birthtimeMs)
  }
}

export class BigIntStats extends FileType {
  readonly dev: bigint
  readonly mode: bigint
  readonly nlink: bigint
  readonly uid: bigint
  readonly gid: bigint
  readonly rdev: bigint
  readonly blksize: bigint
  readonly ino: bigint
  readonly size: bigint
  readonly blocks: bigint
  readonly atimeMs: bigint
  readonly mtimeMs: bigint
  readonly ctimeMs: bigint
  readonly birthtimeMs: bigint
  readonly atimeNs: bigint
  readonly mtimeNs: bigint
  readonly ctimeNs: bigint
  readonly birthtimeNs: bigint
  constructor(f: StatFields) {
    super()
    this.dev = BigInt(f.dev)
    this.mode = BigInt(f.mode)
    this.nlink = BigInt(f.nlink)
    this.uid = BigInt(f.uid)
    this.gid = BigInt(f.gid)
    this.rdev = BigInt(f.rdev)
    this.blksize = BigInt(f.blksize)
    this.ino = BigInt(f.ino)
    this.size = BigInt(f.size)
    this.blocks = BigInt(blocksOf(f.size))
    this.atimeNs = nsOf(f.atime)
    this.mtimeNs = nsOf(f.mtime)
    this.ctimeNs = nsOf(f.ctime)
    this.birthtimeNs = nsOf(f.btime)
    this.atimeMs = this.atimeNs / 1_000_000n
    this.mtimeMs = this.mtimeNs / 1_000_000n
    this.ctimeMs = this.ctimeNs / 1_000_000n
    this.birthtimeMs = this.birthtimeNs / 1_000_000n
  }
  protected override typeMode(): number {
    return Number(this.mode)
  }
  get atime(): Date {
    return dateOf(Number(this.atimeMs))
  }
  get mtime(): Date {
    return dateOf(Number(this.mtimeMs))
  }
  get ctime(): Date {
    return dateOf(Number(this.ctimeMs))
  }
  get birthtime(): Date {
    return dateOf(Number(this.birthtimeMs))
  }
}

/** Ceph's magic number, as statfs(2) shows it. */
const CEPH_SUPER_MAGIC = 0x00c36400

export interface StatFsFields {
  readonly totalBytes: number
  readonly usedBytes: number
  readonly availBytes: number
  readonly files: number
}
/** Bytes come in blocks of 4 MiB, as the kernel's client of CephFS shows them. */
const BLOCK_BYTES = 4 << 20
export class StatsFs {
  readonly type: number | bigint
  readonly bsize: number | bigint
  readonly frsize: number | bigint
  readonly blocks: number | bigint
  readonly bfree: number | bigint
  readonly bavail: number | bigint
  readonly files: number | bigint
  readonly ffree: number | bigint
  constructor({ totalBytes, usedBytes, availBytes, files }: StatFsFields, bigint: boolean) {
    const as = (n: number): number | bigint => (bigint ? BigInt(n) : n)
    this.type = as(CEPH_SUPER_MAGIC)
    this.bsize = as(BLOCK_BYTES)
    this.frsize = as(BLOCK_BYTES)
    this.blocks = as(Math.floor(totalBytes / BLOCK_BYTES))
    this.bfree = as(Math.floor(Math.max(0, totalBytes - usedBytes) / BLOCK_BYTES))
    this.bavail = as(Math.floor(availBytes / BLOCK_BYTES))
    this.files = as(files)
    this.ffree = as(-1)
  }
}

/** A directory entry (fs.Dirent). */
export class Dirent<Name extends string | Buffer = string> extends FileType {
  readonly name: Name
  readonly parentPath: string
  readonly #mode: number
  constructor(name: Name, parentPath: string, mode: number) {
    super()
    this.name = name
    this.parentPath = parentPath
    this.#mode = mode
  }
  protected override typeMode(): number {
    return this.#mode
  }
  /** As node:fs has it, for programs that still read it. */
  get path(): string {
    return this.parentPath
  }
}
