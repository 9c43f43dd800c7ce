// The cache: inodes by number, dentries by directory fragment. What is not in it is asked for with a Need. Its size is bounded: what no client
// holds and nothing depends on is dropped, longest unused first; what is not written back yet is in the overlay.
import { pb, ROOT_INO } from '../../../proto/mod.ts'
import { assert, compareUtf8 } from '../../base/mod.ts'
import { MdsError, Need, Wait } from './errors.ts'
import { fragOid, headKey, parseKey, ROOT_FRAG } from './frag.ts'
import { type Dentry, type Frag, Inode, isNull, type Link } from './inode.ts'
import type { OmapRead } from './overlay.ts'
import {
  Corrupt,
  type DentryRecord,
  type InodeData,
  S_IFDIR,
  STRAY_INO,
  SYSTEM_INO,
  TABLES,
  unseal,
  unsealDentry,
  ZERO_RSTAT,
  ZERO_TIME,
} from './records.ts'

/** Names read at once: a fragment up to this size is read whole when it is first looked at. */
export const PAGE_MAX = 1000
/** Names known to be absent that an incomplete fragment remembers. */
const ABSENT_MAX = 2000
const DEPTH_MAX = 4000

export interface CacheHost {
  damaged(corrupt: Corrupt): void
  isAwaited(inode: Inode): boolean
}

const systemData = (ino: number): InodeData => ({
  ino,
  mode: S_IFDIR | 0o700,
  uid: 0,
  gid: 0,
  nlink: 1,
  rdev: 0,
  size: 0,
  maxSize: 0,
  mtime: ZERO_TIME,
  ctime: ZERO_TIME,
  atime: ZERO_TIME,
  btime: ZERO_TIME,
  version: 0,
  xattrVersion: 0,
  timeWarpSeq: 0,
  truncateSeq: 0,
  truncateFrom: 0,
  layout: { stripeUnit: 0, stripeCount: 0, objectSize: 0, pool: 0, poolNamespace: '' },
  symlink: '',
  xattrs: [],
  files: 0,
  subdirs: 0,
  rstat: ZERO_RSTAT,
  accounted: ZERO_RSTAT,
  frags: [],
  quotaMaxBytes: 0,
  quotaMaxFiles: 0,
  layoutSet: false,
  first: 0,
  snaps: [],
  pastSnaps: [],
  born: 0,
})

export class Cache {
  readonly #host: CacheHost
  /** In order of last use. */
  readonly #inodes = new Map<number, Inode>()
  readonly system = new Inode(systemData(SYSTEM_INO))
  /** Where inodes outside the cache are, as far as it was just read. */
  readonly #where = new Map<number, { dir: number; name: string } | 'not linked twice'>()

  constructor(host: CacheHost) {
    this.#host = host
    this.system.pins = 1
  }
  get size(): number {
    return this.#inodes.size
  }
  get inodes(): Iterable<Inode> {
    return this.#inodes.values()
  }
  peek(ino: number): Inode | undefined {
    return ino === SYSTEM_INO ? this.system : this.#inodes.get(ino)
  }
  get(ino: number): Inode | undefined {
    const inode = this.#inodes.get(ino)
    if (!inode) return ino === SYSTEM_INO ? this.system : undefined
    this.#inodes.delete(ino)
    this.#inodes.set(ino, inode)
    return inode
  }

  // --- finding ---
  /** The dentry of a name; of an absent one too. @throws Need, Wait. */
  lookup(dir: Inode, name: string): Dentry {
    const frag = this.open(dir, dir.fragOf(name))
    const known = frag.dentries.get(name)
    if (known) {
      if (known.inode) this.get(known.inode.ino)
      return known
    }
    if (frag.state === 'complete') return { frag, name, inode: undefined, remoteIno: 0, remoteType: 0, first: 0, seq: 0 }
    throw new Need(frag.oid, { keys: [headKey(name)] }, (read) => {
      const found = read.entries[0]
      if (found) this.#add(frag, name, unsealDentry(found[1], frag.oid, found[0]))
      else this.#addAbsent(frag, name)
    })
  }
  /** A fragment whose header and first names are here. @throws Need, Wait. */
  open(dir: Inode, frag: Frag): Frag {
    if (frag.frozen) throw new Wait([dir])
    if (frag.state === 'unknown') throw this.#needFrag(frag)
    return frag
  }
  #needFrag(frag: Frag): Need {
    return new Need(frag.oid, { after: '', max: PAGE_MAX }, (read) => {
      if (frag.state !== 'unknown') return
      if (!read.exists || !read.header || read.header.byteLength === 0) throw new Corrupt(frag.oid, '', 'the directory fragment is missing')
      const { entries } = unseal(pb.MdsFnode, read.header, frag.oid, '')
      if (!frag.isCounted) frag.entries = entries
      frag.isCounted = true
      this.#addPage(frag, read)
      frag.state = read.more ? 'partial' : 'complete'
    })
  }
  #addPage(frag: Frag, read: OmapRead): void {
    const records = read.entries.flatMap(([key, value]) => {
      const parsed = parseKey(key)
      if (!parsed) throw new Corrupt(frag.oid, key, 'not the key of a dentry')
      return parsed.last === 0 ? [{ name: parsed.name, record: unsealDentry(value, frag.oid, key) }] : []
    })
    for (const { name, record } of records) this.#add(frag, name, record)
  }

  /**
   * Names of a fragment in its order, strictly after `after`: up to `max`. `more`: there are others behind the last.
   * `stash` keeps a page that had to be read over the runs of one task. @throws Need, Wait.
   */
  page(
    frag: Frag,
    after: string,
    max: number,
    ticket: number,
    stash: Map<string, OmapRead>,
  ): { dentries: Dentry[]; more: boolean; last: string } {
    this.open(frag.dir, frag)
    if (frag.state === 'complete') {
      frag.sorted ??= [...frag.dentries.values()]
        .filter((d) => !isNull(d))
        .map((d) => headKey(d.name))
        .sort(compareUtf8)
      const keys = frag.sorted
      let low = 0
      let high = keys.length
      const from = after === '' ? '' : headKey(after)
      while (low < high) {
        const middle = (low + high) >>> 1
        if (from !== '' && compareUtf8(keys[middle] as string, from) <= 0) low = middle + 1
        else high = middle
      }
      const dentries = keys.slice(low, low + max).map((key) => frag.dentries.get(key.slice(0, -5)) as Dentry)
      return { dentries, more: low + max < keys.length, last: dentries.at(-1)?.name ?? after }
    }
    const key = `${frag.oid}/${after}`
    const read = stash.get(key)
    if (!read) {
      const range = { after: after === '' ? '' : headKey(after), max: Math.min(max, PAGE_MAX) }
      const take = (got: OmapRead): void => {
        this.#addPage(frag, got)
        stash.set(key, got)
      }
      throw new Need(frag.oid, range, take, `page for ${ticket}`)
    }
    const dentries = read.entries.flatMap(([entryKey]) => {
      const parsed = parseKey(entryKey)
      const dentry = parsed?.last === 0 ? frag.dentries.get(parsed.name) : undefined
      return dentry && !isNull(dentry) ? [dentry] : []
    })
    const end = read.entries.at(-1)?.[0]
    return { dentries, more: read.more, last: (end !== undefined ? parseKey(end)?.name : undefined) ?? after }
  }
  /** An inode by its number. @throws Need, Wait; MdsError ESTALE when it is nowhere to be found. */
  byIno(ino: number, depth = 0): Inode {
    const cached = this.get(ino)
    if (cached) return cached
    const oid = fragOid(ino, ROOT_FRAG)
    if (depth > DEPTH_MAX) throw new Corrupt(oid, '', 'the way up from it does not end')
    const where = this.#where.get(ino)
    const hex = ino.toString(16)
    // First among the links of inodes with several, then where a directory says it is, then among the strays.
    if (where === undefined) {
      throw new Need(TABLES.links, { keys: [hex] }, (read) => {
        const found = read.entries[0]
        const first = found && unseal(pb.MdsLinks, found[1], TABLES.links, hex).links[0]
        this.#where.set(ino, first ? { dir: first.dir ?? 0, name: first.name ?? '' } : 'not linked twice')
      })
    }
    if (where === 'not linked twice') {
      throw new Need(oid, { keys: [] }, (read) => {
        const fnode = read.header && read.header.byteLength > 0 ? unseal(pb.MdsFnode, read.header, oid, '') : undefined
        this.#where.set(ino, fnode && fnode.parent !== 0 ? { dir: fnode.parent, name: fnode.name } : { dir: STRAY_INO, name: hex })
      })
    }
    const found = ino === STRAY_INO || ino === ROOT_INO ? undefined : this.lookup(this.byIno(where.dir, depth + 1), where.name)
    this.#where.delete(ino)
    if (found?.inode?.ino !== ino) throw new MdsError('ESTALE', `inode ${hex} is not to be found`)
    return found.inode
  }

  /** The names of an inode with several, the primary first. @throws Need. */
  links(inode: Inode): readonly Link[] {
    if (inode.links) return inode.links
    const hex = inode.ino.toString(16)
    throw new Need(TABLES.links, { keys: [hex] }, (read) => {
      const found = read.entries[0]
      if (!found) throw new Corrupt(TABLES.links, hex, `the names of an inode with ${inode.data.nlink} links are missing`)
      inode.links = unseal(pb.MdsLinks, found[1], TABLES.links, hex).links.map((l) => ({ dir: l.dir ?? 0, name: l.name ?? '' }))
    })
  }

  // --- filling ---
  #add(frag: Frag, name: string, record: DentryRecord): void {
    if (frag.dentries.has(name)) return
    const dentry: Dentry = { frag, name, inode: undefined, remoteIno: 0, remoteType: 0, first: record.first, seq: 0 }
    if (record.kind === 'remote') {
      dentry.remoteIno = record.ino
      dentry.remoteType = record.type
    } else {
      const there = this.peek(record.inode.ino)
      if (there) {
        const at = there.dentry
        throw new Corrupt(
          frag.oid,
          headKey(name),
          `inode ${there.ino.toString(16)} is also ${at ? `${at.frag.oid} ${JSON.stringify(at.name)}` : 'a system directory'}`,
        )
      }
      this.attach(dentry, new Inode(record.inode))
    }
    frag.dentries.set(name, dentry)
  }
  #addAbsent(frag: Frag, name: string): void {
    if (frag.dentries.has(name)) return
    let absent = 0
    for (const dentry of frag.dentries.values()) if (isNull(dentry)) absent++
    if (absent >= ABSENT_MAX) for (const [key, dentry] of frag.dentries) if (isNull(dentry)) frag.dentries.delete(key)
    frag.dentries.set(name, { frag, name, inode: undefined, remoteIno: 0, remoteType: 0, first: 0, seq: 0 })
  }
  /** Makes an inode the primary one of a dentry. */
  attach(dentry: Dentry, inode: Inode): void {
    assert(dentry.inode === undefined && inode.dentry === undefined, 'an inode has one primary dentry')
    dentry.inode = inode
    inode.dentry = dentry
    dentry.frag.dir.children++
    this.#inodes.set(inode.ino, inode)
  }
  detach(inode: Inode): void {
    const { dentry } = inode
    assert(dentry, 'only what is linked can be unlinked')
    dentry.inode = undefined
    inode.dentry = undefined
    dentry.frag.dir.children--
  }
  forget(inode: Inode): void {
    this.#inodes.delete(inode.ino)
  }

  // --- making room ---
  #isIdle(inode: Inode): boolean {
    return (
      inode.caps.size === 0 &&
      inode.children === 0 &&
      inode.pins === 0 &&
      inode.demands.length === 0 &&
      !inode.nestDirty &&
      !inode.truncating &&
      !inode.recovering &&
      !this.#host.isAwaited(inode)
    )
  }
  /** Drops what is idle until no more than `max` inodes are left, or so many have been looked at. */
  trim(max: number, looksMax: number): void {
    let looks = Math.min(looksMax, this.#inodes.size)
    while (this.#inodes.size > max && looks-- > 0) {
      const [ino, inode] = this.#inodes.entries().next().value as [number, Inode]
      this.#inodes.delete(ino)
      if (!this.#isIdle(inode)) {
        this.#inodes.set(ino, inode)
        continue
      }
      const { dentry } = inode
      if (!dentry) continue
      this.detach(inode)
      dentry.frag.dentries.delete(dentry.name)
      // Read whole again only when nothing of it is left.
      dentry.frag.state = dentry.frag.dentries.size === 0 ? 'unknown' : 'partial'
      dentry.frag.sorted = undefined
    }
    if (this.#where.size > PAGE_MAX) this.#where.clear()
  }
}
