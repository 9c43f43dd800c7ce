// The cache's objects: inodes, the fragments of directories, and dentries in them. Parents of whatever is cached are cached.
import { fragOid, leafOf, nameHash, ROOT_FRAG } from './frag.ts'
import { type InodeData, S_IFDIR, S_IFLNK, S_IFMT, S_IFREG } from './records.ts'

/** A name of an inode. */
export interface Link {
  readonly dir: number
  readonly name: string
}
/** What one client holds on one inode. */
export interface Cap {
  readonly client: number
  readonly id: number
  readonly inode: Inode
  /** All that it may believe to hold: more than `pending` while a revoke is unanswered. */
  issued: number
  /** What it was told last. */
  pending: number
  /** What its open files need. */
  wanted: number
  /** The answer to an open that wants more: what the client said before it had that does not count against it. */
  wantedSeq: number
  seq: number
  /** Monotonic ms of the oldest unanswered revoke; 0: none. */
  revokedAt: number
}

/** Something that waits until others hold none of some bits. Served in order of ticket; on one inode only the first is pursued. */
export interface Demand {
  readonly ticket: number
  /** Whose own caps are let alone; 0: nobody's. */
  readonly client: number
  /** Bits that the others must not hold. */
  deny: number
  /** Bits that the client gets when it comes to pass. */
  readonly grant: number
}

export interface Dentry {
  frag: Frag
  readonly name: string
  /** The inode, when this is its primary dentry. */
  inode: Inode | undefined
  /** The number of an inode that is elsewhere; 0: none. Neither: the name is known to be absent. */
  remoteIno: number
  remoteType: number
  first: number
  /** The event that changed it last. */
  seq: number
}
export const isNull = (dentry: Dentry): boolean => dentry.inode === undefined && dentry.remoteIno === 0

export class Frag {
  readonly dir: Inode
  readonly code: number
  readonly oid: string
  /** 'complete': every name is in `dentries`, and what is not there does not exist. */
  state: 'unknown' | 'partial' | 'complete' = 'unknown'
  /** Names in it, once its header has been read. */
  entries = 0
  isCounted = false
  readonly dentries = new Map<string, Dentry>()
  /** Names in the order of a listing, while it is complete and unchanged. */
  sorted: string[] | undefined
  /** It is being split or merged: nobody may use it. */
  frozen = false

  /** A new one: nothing is in it. */
  makeEmpty(): void {
    this.state = 'complete'
    this.isCounted = true
  }

  constructor(dir: Inode, code: number) {
    this.dir = dir
    this.code = code
    this.oid = fragOid(dir.ino, code)
  }
}

export class Inode {
  readonly data: InodeData
  /** Its primary dentry. Undefined for the system directory alone. */
  dentry: Dentry | undefined
  /** The event that changed it last. */
  seq = 0
  readonly caps = new Map<number, Cap>()
  readonly demands: Demand[] = []
  /** Directories: fragments by code. */
  readonly frags = new Map<number, Frag>()
  /** Cached dentries below with an inode of their own. */
  children = 0
  /** Keeps it in the cache. */
  pins = 0
  /** All its names, when it has several and they have been read. */
  links: readonly Link[] | undefined
  /** The table of open files says where it is. */
  isNoted = false
  /** It has been renamed while clients held it: they know it by a name that leads nowhere. */
  isMoved = false
  /** Its end is being cut off. */
  truncating = false
  /** Its size is being found out: a writer has gone without a word. */
  recovering = false
  /** rstat is ahead of what its parent has been told. */
  nestDirty = false

  constructor(data: InodeData) {
    this.data = data
  }
  get ino(): number {
    return this.data.ino
  }
  get isDir(): boolean {
    return (this.data.mode & S_IFMT) === S_IFDIR
  }
  get isFile(): boolean {
    return (this.data.mode & S_IFMT) === S_IFREG
  }
  get isSymlink(): boolean {
    return (this.data.mode & S_IFMT) === S_IFLNK
  }
  /** The directory that its primary dentry is in. */
  get parent(): Inode | undefined {
    return this.dentry?.frag.dir
  }
  get wanted(): number {
    let wanted = 0
    for (const cap of this.caps.values()) wanted |= cap.wanted
    return wanted
  }
  fragOf(name: string): Frag {
    const { frags } = this.data
    return this.frag(frags.length === 0 ? ROOT_FRAG : leafOf(frags, nameHash(name)))
  }
  frag(code: number): Frag {
    let frag = this.frags.get(code)
    if (!frag) {
      frag = new Frag(this, code)
      this.frags.set(code, frag)
    }
    return frag
  }
  /** Whether `other` is this directory or below it. */
  contains(other: Inode): boolean {
    for (let at: Inode | undefined = other; at; at = at.parent) if (at === this) return true
    return false
  }
}
