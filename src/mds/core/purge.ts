// What nobody can reach any more goes: unlinked files that are still open wait among the strays, and data is removed behind the answer, from a queue
// that survives crashes.
import { pb } from '../../../proto/mod.ts'
import { WRITE } from './caps.ts'
import type { MdsCore } from './core.ts'
import type { Job } from './effects.ts'
import type { MdsError } from './errors.ts'
import { fragOid, ROOT_FRAG } from './frag.ts'
import type { Inode } from './inode.ts'
import { layoutFrom, seal, TABLES, unseal } from './records.ts'
import type { Task } from './tasks.ts'
import { finishTruncate } from './truncate.ts'
import type { Txn } from './txn.ts'

/** Items worked on at a time. */
const PARALLEL = 8
const RETRY_TICKS = 5

interface Item {
  readonly key: string
  readonly record: pb.MdsPurgeItem
  /** Not before this event is durable. */
  readonly gate: number
}

export class Purge {
  readonly #core: MdsCore
  readonly #queue = new Map<string, Item>()
  readonly #running = new Set<string>()
  #nextKey = 1
  #pauseTicks = 0

  constructor(core: MdsCore) {
    this.#core = core
  }
  /** Items that are not done. */
  get size(): number {
    return this.#queue.size
  }

  // --- files ---
  /** Whether nothing would miss the inode once its last name is gone. */
  isUnused(inode: Inode): boolean {
    if (inode.wanted !== 0 || inode.pins > 0 || inode.truncating || inode.recovering) return false
    for (const cap of inode.caps.values()) if (cap.issued & WRITE) return false
    return true
  }
  isGone(inode: Inode): boolean {
    return inode.data.nlink === 0 && inode.dentry === undefined
  }
  /** An inode without a name is given up. */
  file(txn: Txn, inode: Inode): void {
    const { ino, layout, size, maxSize, truncateFrom } = inode.data
    const bytes = Math.max(size, maxSize, truncateFrom)
    if (inode.isFile && bytes > 0) {
      const snaps = this.#core.snaps.contextOf(inode)
      this.#add(txn, { kind: 1, ino, layout, bytes, snapContext: { seq: snaps.seq, snaps: [...snaps.snaps] } })
    }
    this.#core.startup.forgetOpenFile(txn, inode)
    this.#core.cache.forget(inode)
  }
  /** `keep`: the newest snapshot that has it; 0: none. */
  directory(txn: Txn, dir: Inode, keep: number): void {
    const codes = new Set([ROOT_FRAG, ...dir.data.frags])
    const oids = [...codes].map((code) => fragOid(dir.ino, code))
    this.#core.nestDirty.delete(dir)
    dir.nestDirty = false
    this.#core.cache.forget(dir)
    if (keep > 0) {
      this.#core.snaps.keepDirectory(txn, dir, keep)
      return
    }
    for (const oid of oids) txn.drop(oid)
    this.#add(txn, { kind: 2, ino: dir.ino, oids })
  }
  /** Objects of the metadata pool that nothing refers to any more. */
  objects(txn: Txn, ino: number, oids: readonly string[]): void {
    for (const oid of oids) txn.drop(oid)
    this.#add(txn, { kind: 2, ino, oids: [...oids] })
  }
  /** The names of a directory's first object, which have been moved to fragments; its header stays. */
  names(txn: Txn, ino: number, oid: string): void {
    txn.drop(oid)
    this.#add(txn, { kind: 5, ino, oids: [oid] })
  }
  /** Whether an object is about to be removed or emptied. */
  touches(oid: string): boolean {
    for (const { record } of this.#queue.values()) if (record.oids.includes(oid)) return true
    return false
  }
  snapshot(txn: Txn, snapid: number): void {
    this.#add(txn, { kind: 4, snapid })
  }
  #add(txn: Txn, record: pb.MdsPurgeItem.$Properties): void {
    const key = `p${(this.#nextKey++).toString(16).padStart(13, '0')}`
    txn.put(TABLES.purge, key, seal(pb.MdsPurgeItem, record))
    this.#queue.set(key, { key, record: new pb.MdsPurgeItem(record), gate: txn.seq })
  }

  /** After the change that gave an inode up: nobody holds anything of it any more. */
  released(inode: Inode): void {
    if (!this.isGone(inode)) return
    this.#core.sessions.dropHolders(inode)
    this.#core.locks.forget(inode)
    this.#core.tasks.wake(inode)
  }
  /** An unlinked file may have been closed by the last that had it open. */
  consider(inode: Inode): void {
    const core = this.#core
    const { dentry } = inode
    if (!dentry || dentry.frag.dir !== core.stray || inode.data.nlink > 0 || core.state !== 'active') return
    if (this.isUnused(inode)) {
      core.change('purge', (txn) => {
        txn.unlink(dentry)
        this.file(txn, inode)
      })
      this.released(inode)
    } else if (inode.wanted === 0) core.caps.demand(inode, WRITE, 0, Number.MAX_SAFE_INTEGER)
  }

  // --- the queue ---
  load(records: Iterable<readonly [string, Uint8Array]>): { truncates: number[] } {
    const truncates: number[] = []
    for (const [key, value] of records) {
      const record = unseal(pb.MdsPurgeItem, value, TABLES.purge, key)
      if (record.kind === 3) truncates.push(record.ino)
      else {
        this.#queue.set(key, { key, record, gate: 0 })
        this.#nextKey = Math.max(this.#nextKey, Number.parseInt(key.slice(1), 16) + 1)
      }
    }
    return { truncates }
  }
  /** Begins what can be begun. */
  pump(): void {
    if (this.#pauseTicks > 0) {
      this.#pauseTicks--
      return
    }
    for (const item of this.#queue.values()) {
      if (this.#running.size >= PARALLEL) return
      if (this.#running.has(item.key) || item.gate > this.#core.durable) continue
      // An object that is being written back would come again.
      if (item.record.oids.length > 0 && this.#core.isWriting) continue
      this.#begin(item)
    }
  }
  #begin(item: Item): void {
    const core = this.#core
    const { key, record } = item
    const job = jobOf(record)
    this.#running.add(key)
    const done = (_value: number, error: string | undefined): void => {
      this.#running.delete(key)
      if (error !== undefined) {
        core.log('warn', `purging ${record.ino.toString(16)}: ${error}`)
        this.#pauseTicks = RETRY_TICKS
        return
      }
      this.#queue.delete(key)
      core.change('purged', (txn) => txn.put(TABLES.purge, key, undefined))
      this.pump()
    }
    core.job(job, item.gate, done)
  }

  // --- after a take-over ---
  /** Ends that were being cut off: nobody reads or writes these files before it is done. */
  resumeTruncates(inos: readonly number[], done: () => void): void {
    let left = inos.length
    if (left === 0) done()
    for (const ino of inos) {
      this.#find(ino, (inode) => {
        if (inode && inode.data.truncateFrom > 0) finishTruncate(this.#core, inode, () => {})
        if (--left === 0) done()
      })
    }
  }
  #find(ino: number, found: (inode: Inode | undefined) => void): void {
    const core = this.#core
    const task: Task = {
      ticket: core.tasks.ticket(),
      settled: false,
      run() {
        const inode = core.cache.byIno(ino)
        task.settled = true
        found(inode)
      },
      fail(error: MdsError) {
        task.settled = true
        core.log('warn', `inode ${ino.toString(16)}: ${error.code} ${error.text}`)
        found(undefined)
      },
    }
    core.tasks.start(task)
  }
}

function jobOf(record: pb.MdsPurgeItem): Job {
  if (record.kind === 1) {
    const snaps = { seq: record.snapContext?.seq ?? 0, snaps: [...(record.snapContext?.snaps ?? [])] }
    return { kind: 'removeData', ino: record.ino, layout: layoutFrom(record.layout), bytes: record.bytes, snaps }
  }
  if (record.kind === 4) return { kind: 'removeSnap', snapid: record.snapid }
  if (record.kind === 5) return { kind: 'clearObject', oid: record.oids[0] ?? '' }
  return { kind: 'removeObjects', oids: [...record.oids] }
}
