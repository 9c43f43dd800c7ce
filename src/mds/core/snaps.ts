// Snapshots of directories. A snapshot is an id of the data pool; whoever writes below its directory says so with each write, so that the OSDs keep
// what was there. Of the metadata, a dentry is kept as it was when it is first changed after a snapshot: as NAME_SNAPHEX in the same fragment,
// good for the snapshots from its `first` up to that one.
import { pb } from '../../../proto/mod.ts'
import { PAGE_MAX } from './cache.ts'
import type { MdsCore } from './core.ts'
import type { SnapSet } from './effects.ts'
import { MdsError, Need } from './errors.ts'
import { fragOid, leafOf, nameHash, parseKey, ROOT_FRAG, snapKey } from './frag.ts'
import type { Dentry, Inode } from './inode.ts'
import { type InodeData, inodeFrom, inodeToPb, type Snap, seal, sealDentry, TABLES, timeFrom, unseal, unsealDentry } from './records.ts'
import type { Task } from './tasks.ts'
import type { Txn } from './txn.ts'

const HERE = new Uint8Array([1])
const hex13 = (n: number): string => n.toString(16).padStart(13, '0')
const recordKey = (snapid: number): string => `s${hex13(snapid)}`
/** An old version of an inode with several names, by its number. */
const versionKey = (hex: string, last: number): string => `i${hex}.${hex13(last)}`
/** Old versions worked on at a time. */
const TRIM_BATCH = 100

export interface SnapRecord extends Snap {
  /** The directory itself, as it was. */
  readonly inode: InodeData
  readonly removing: boolean
}

export class Snaps {
  readonly #core: MdsCore
  readonly #records = new Map<number, SnapRecord>()
  /** The newest id ever. */
  last = 0
  #trimming = false

  constructor(core: MdsCore) {
    this.#core = core
  }
  load(rows: readonly (readonly [string, Uint8Array])[]): void {
    for (const [key, value] of rows) {
      if (key === 'last') this.last = unseal(pb.MdsCounter, value, TABLES.snaps, key).value
      else {
        const r = unseal(pb.MdsSnapRecord, value, TABLES.snaps, key)
        const { snapid, name, ino, removing } = r
        this.#records.set(snapid, { snapid, name, ino, stamp: timeFrom(r.stamp), inode: inodeFrom(r.inode ?? {}), removing })
      }
    }
  }
  get count(): number {
    return this.#records.size
  }
  record(snapid: number): SnapRecord | undefined {
    const record = this.#records.get(snapid)
    return record?.removing ? undefined : record
  }
  #exists(snapid: number): boolean {
    return this.record(snapid) !== undefined
  }

  // --- which snapshots ---
  /** Those of a directory and of all above it, and of where they were before. */
  #over(dir: Inode | undefined, into: Set<number>): Set<number> {
    for (let at = dir; at; at = at.parent) {
      for (const { snapid } of at.data.snaps) into.add(snapid)
      for (const snapid of at.data.pastSnaps) if (this.#exists(snapid)) into.add(snapid)
    }
    return into
  }
  /** Those that an inode is in. */
  covering(inode: Inode): Set<number> {
    if (this.#records.size === 0) return new Set()
    return this.#over(inode.parent, new Set(inode.data.pastSnaps.filter((snapid) => this.#exists(snapid))))
  }
  /** The newest over the names in a directory; 0: none. */
  newestOver(dir: Inode): number {
    if (this.#records.size === 0) return 0
    return Math.max(0, ...this.#over(dir, new Set()))
  }
  /** The newest that has this inode as it is now; 0: none. */
  newestFor(inode: Inode): number {
    const newest = Math.max(0, ...this.covering(inode))
    return newest >= inode.data.first ? newest : 0
  }
  /** The newest that has some version of it; 0: none. */
  newestOf(inode: Inode): number {
    const newest = Math.max(0, ...this.covering(inode))
    return newest >= inode.data.born ? newest : 0
  }
  /** What writes to a file carry. */
  contextOf(inode: Inode): SnapSet {
    return { seq: this.last, snaps: [...this.covering(inode)].sort((a, b) => b - a) }
  }
  firstFor(dir: Inode): number {
    return this.newestOver(dir) + 1
  }

  // --- keeping what was ---
  preserve(txn: Txn, inode: Inode): void {
    const { dentry, data } = inode
    if (this.#records.size === 0 || !dentry) return
    const newest = this.newestFor(inode)
    if (newest === 0) return
    const record = sealDentry({ kind: 'primary', first: data.first, inode: data })
    this.#keep(txn, dentry, newest, record)
    if (data.nlink > 1 && !inode.isDir) {
      // Its other names lead to it by number alone.
      const hex = inode.ino.toString(16)
      txn.put(TABLES.snapIndex, versionKey(hex, newest), record)
      txn.put(TABLES.snapIndex, `j${hex13(newest)}.${hex}`, HERE)
    }
    data.first = newest + 1
    dentry.first = newest + 1
  }
  preserveRemote(txn: Txn, dentry: Dentry): void {
    if (this.#records.size === 0 || dentry.remoteIno === 0) return
    const newest = this.newestOver(dentry.frag.dir)
    if (newest === 0 || newest < dentry.first) return
    this.#keep(txn, dentry, newest, sealDentry({ kind: 'remote', first: dentry.first, ino: dentry.remoteIno, type: dentry.remoteType }))
  }
  #keep(txn: Txn, { frag, name }: Dentry, last: number, record: Uint8Array): void {
    const key = snapKey(name, last)
    txn.put(frag.oid, key, record)
    txn.put(TABLES.snapIndex, `k${hex13(last)}.${frag.dir.ino.toString(16)}/${key}`, HERE)
  }
  /** An inode is about to be somewhere else: its data still belongs to the snapshots it has been in. */
  leavesRealm(txn: Txn, inode: Inode): void {
    if (this.#records.size === 0) return
    const covering = this.covering(inode)
    if (covering.size === 0) return
    txn.touch(inode)
    inode.data.pastSnaps = [...covering].sort((a, b) => a - b)
  }
  /** A removed directory whose names a snapshot still leads to: its objects stay until that is gone. */
  keepDirectory(txn: Txn, dir: Inode, last: number): void {
    const hex = dir.ino.toString(16)
    txn.put(TABLES.snapIndex, `d${hex}`, sealDentry({ kind: 'primary', first: dir.data.born, inode: dir.data }))
    txn.put(TABLES.snapIndex, `x${hex13(last)}.${hex}`, HERE)
  }

  // --- making and removing ---
  add(txn: Txn, dir: Inode, snapid: number, name: string): void {
    const snap: Snap = { snapid, name, ino: dir.ino, stamp: this.#core.now() }
    const record: SnapRecord = { ...snap, inode: { ...dir.data }, removing: false }
    txn.touch(dir)
    dir.data.snaps = [...dir.data.snaps, snap]
    this.#records.set(snapid, record)
    this.last = Math.max(this.last, snapid)
    this.#put(txn, record)
    txn.put(TABLES.snaps, 'last', seal(pb.MdsCounter, { value: this.last }))
  }
  #put(txn: Txn, record: SnapRecord): void {
    txn.put(TABLES.snaps, recordKey(record.snapid), seal(pb.MdsSnapRecord, { ...record, inode: inodeToPb(record.inode) }))
  }
  rename(txn: Txn, dir: Inode, snapid: number, name: string): void {
    txn.touch(dir)
    dir.data.snaps = dir.data.snaps.map((snap) => (snap.snapid === snapid ? { ...snap, name } : snap))
    const record = this.#records.get(snapid)
    if (!record) return
    const renamed = { ...record, name }
    this.#records.set(snapid, renamed)
    this.#put(txn, renamed)
  }
  remove(txn: Txn, dir: Inode, snapid: number): void {
    txn.touch(dir)
    dir.data.snaps = dir.data.snaps.filter((snap) => snap.snapid !== snapid)
    const record = this.#records.get(snapid)
    if (!record) return
    const gone = { ...record, removing: true }
    this.#records.set(snapid, gone)
    this.#put(txn, gone)
  }

  // --- what no snapshot needs any more ---
  get isTrimming(): boolean {
    return this.#trimming || [...this.#records.values()].some((record) => record.removing)
  }
  tick(): void {
    if (this.#trimming) return
    const next = [...this.#records.values()].find((record) => record.removing)
    if (!next) return
    this.#trimming = true
    this.#trim(next.snapid)
  }
  #trim(snapid: number): void {
    this.#listIndex(`k${hex13(snapid)}.`, (keys) => {
      if (keys.length > 0) this.#trimVersions(snapid, keys)
      else {
        this.#listIndex(`x${hex13(snapid)}.`, (dirs) => {
          if (dirs.length > 0) this.#trimDirectories(snapid, dirs)
          else {
            this.#listIndex(`j${hex13(snapid)}.`, (inodes) => {
              if (inodes.length > 0) this.#trimInodes(snapid, inodes)
              else this.#trimmed(snapid)
            })
          }
        })
      }
    })
  }
  #trimmed(snapid: number): void {
    const core = this.#core
    this.#records.delete(snapid)
    core.change('snapshot gone', (txn) => {
      txn.put(TABLES.snaps, recordKey(snapid), undefined)
      core.purge.snapshot(txn, snapid)
    })
    this.#trimming = false
  }
  /** The newest snapshot that an old version good for [first, last) is still needed by; 0: none. */
  #heir(first: number, last: number): number {
    let heir = 0
    for (const { snapid, removing } of this.#records.values())
      if (!removing && snapid >= first && snapid < last) heir = Math.max(heir, snapid)
    return heir
  }
  #trimVersions(snapid: number, indexKeys: readonly string[]): void {
    const core = this.#core
    let left = indexKeys.length
    const one = (): void => {
      if (--left === 0) this.#trim(snapid)
    }
    for (const indexKey of indexKeys) {
      const slash = indexKey.indexOf('/')
      const ino = Number.parseInt(indexKey.slice(15, slash), 16)
      const key = indexKey.slice(slash + 1)
      const name = parseKey(key)?.name ?? ''
      let value: Uint8Array | undefined
      let oid = ''
      this.#task(
        (ticket) => {
          const data = this.directoryAt(ino)
          oid = fragOid(ino, data.frags.length === 0 ? ROOT_FRAG : leafOf(data.frags, nameHash(name)))
          const dir = core.cache.peek(ino)
          if (dir) core.fragments.mustBeStill(dir)
          const waiting = core.overlay.get(oid, key)
          if (waiting) value = waiting.value
          else if (value === undefined) {
            throw new Need(
              oid,
              { keys: [key] },
              (read) => {
                value = read.entries[0] ? Uint8Array.from(read.entries[0][1]) : new Uint8Array(0)
              },
              `trim ${ticket}`,
            )
          }
        },
        (error) => {
          core.change('old version', (txn) => {
            txn.put(TABLES.snapIndex, indexKey, undefined)
            if (error || !value || value.byteLength === 0) return
            const record = unsealDentry(value, oid, key)
            const heir = this.#heir(record.first, snapid)
            txn.put(oid, key, undefined)
            if (heir === 0) return
            const moved = snapKey(name, heir)
            txn.put(oid, moved, value)
            txn.put(TABLES.snapIndex, `k${hex13(heir)}.${ino.toString(16)}/${moved}`, HERE)
          })
          one()
        },
      )
    }
  }
  #trimDirectories(snapid: number, indexKeys: readonly string[]): void {
    const core = this.#core
    let left = indexKeys.length
    for (const indexKey of indexKeys) {
      const hex = indexKey.slice(15)
      const ino = Number.parseInt(hex, 16)
      let data: InodeData | undefined
      this.#task(
        () => {
          data = this.directoryAt(ino)
        },
        () => {
          core.change('old directory', (txn) => {
            txn.put(TABLES.snapIndex, indexKey, undefined)
            const heir = data ? this.#heir(data.born, snapid) : 0
            if (heir > 0) txn.put(TABLES.snapIndex, `x${hex13(heir)}.${hex}`, HERE)
            else {
              txn.put(TABLES.snapIndex, `d${hex}`, undefined)
              this.#kept.delete(ino)
              if (data)
                core.purge.objects(
                  txn,
                  ino,
                  [...new Set([ROOT_FRAG, ...data.frags])].map((code) => fragOid(ino, code)),
                )
            }
          })
          if (--left === 0) this.#trim(snapid)
        },
      )
    }
  }
  #trimInodes(snapid: number, indexKeys: readonly string[]): void {
    let left = indexKeys.length
    for (const indexKey of indexKeys) {
      const hex = indexKey.slice(15)
      const key = versionKey(hex, snapid)
      let value: Uint8Array | undefined
      this.#task(
        (ticket) => {
          if (value) return
          throw new Need(
            TABLES.snapIndex,
            { keys: [key] },
            (read) => {
              value = read.entries[0] ? Uint8Array.from(read.entries[0][1]) : new Uint8Array(0)
            },
            `trim ${ticket}`,
          )
        },
        () => {
          this.#core.change('old inode', (txn) => {
            txn.put(TABLES.snapIndex, indexKey, undefined)
            txn.put(TABLES.snapIndex, key, undefined)
            if (!value || value.byteLength === 0) return
            const heir = this.#heir(unsealDentry(value, TABLES.snapIndex, key).first, snapid)
            if (heir === 0) return
            txn.put(TABLES.snapIndex, versionKey(hex, heir), value)
            txn.put(TABLES.snapIndex, `j${hex13(heir)}.${hex}`, HERE)
          })
          if (--left === 0) this.#trim(snapid)
        },
      )
    }
  }
  /** Where the versions of an inode from a snapshot on are. */
  versionsFrom(ino: number, snapid: number): { oid: string; after: string; prefix: string } {
    const hex = ino.toString(16)
    return { oid: TABLES.snapIndex, after: versionKey(hex, snapid - 1), prefix: `i${hex}.` }
  }
  #listIndex(prefix: string, done: (keys: string[]) => void): void {
    let keys: string[] | undefined
    this.#task(
      (ticket) => {
        if (keys) return
        throw new Need(
          TABLES.snapIndex,
          { after: prefix, max: TRIM_BATCH },
          (read) => {
            keys = read.entries.map(([key]) => key).filter((key) => key.startsWith(prefix))
          },
          `trim ${ticket}`,
        )
      },
      (error) => {
        if (error) this.#trimming = false
        else done(keys ?? [])
      },
    )
  }
  #task(run: (ticket: number) => void, done: (error: MdsError | undefined) => void): void {
    const task: Task = {
      ticket: this.#core.tasks.ticket(),
      settled: false,
      run() {
        run(task.ticket)
        task.settled = true
        done(undefined)
      },
      fail(error: MdsError) {
        task.settled = true
        done(error)
      },
    }
    this.#core.tasks.start(task)
  }

  // --- directories that are gone ---
  readonly #kept = new Map<number, InodeData>()
  /** A directory as it is, or as it was when it was removed. @throws Need, Wait; MdsError ESTALE. */
  directoryAt(ino: number): InodeData {
    const { cache } = this.#core
    const cached = cache.peek(ino)
    if (cached) return cached.data
    const kept = this.#kept.get(ino)
    if (kept) return kept
    try {
      return cache.byIno(ino).data
    } catch (thrown) {
      if (!(thrown instanceof MdsError)) throw thrown
      if (this.#absent.delete(ino)) throw thrown
      const key = `d${ino.toString(16)}`
      throw new Need(TABLES.snapIndex, { keys: [key] }, (read) => {
        const found = read.entries[0]
        const record = found && unsealDentry(found[1], TABLES.snapIndex, key)
        if (this.#kept.size > PAGE_MAX) this.#kept.clear()
        if (record?.kind === 'primary') this.#kept.set(ino, record.inode)
        else this.#absent.add(ino)
      })
    }
  }
  /** Just looked for, and not there. */
  readonly #absent = new Set<number>()
}
