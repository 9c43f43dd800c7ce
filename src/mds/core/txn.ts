// One change of the namespace: cache, overlay and journal take it together. Begun only when nothing can fail any more, committed in the
// same transition.
import { pb } from '../../../proto/mod.ts'
import { assert } from '../../base/mod.ts'
import type { Cache } from './cache.ts'
import type { Effect } from './effects.ts'
import { headKey, ROOT_FRAG } from './frag.ts'
import { type Dentry, type Frag, type Inode, isNull } from './inode.ts'
import type { Overlay, Value } from './overlay.ts'
import { laterTime, type RStat, S_IFDIR, S_IFMT, SYSTEM_INO, seal, sealDentry, type Time } from './records.ts'

export interface TxnHost {
  readonly cache: Cache
  readonly overlay: Overlay
  emit(effect: Effect): void
  nextSeq(): number
  txn: Txn | undefined
  readonly nestDirty: Set<Inode>
  /** Keeps what snapshots need of an inode, or of a name, before it is changed. */
  readonly snaps: { preserve(txn: Txn, inode: Inode): void; preserveRemote(txn: Txn, dentry: Dentry): void; newestOver(dir: Inode): number }
}

const encoder = pb.MdsEvent

export class Txn {
  readonly op: string
  readonly seq: number
  readonly #host: TxnHost
  readonly #inodes = new Set<Inode>()
  /** Looked at for snapshots before they were changed. */
  readonly #preserved = new Set<Inode>()
  readonly #frags = new Set<Frag>()
  readonly #puts = new Map<string, Map<string, { value: Value; fresh: boolean }>>()
  readonly #drops = new Set<string>()

  constructor(host: TxnHost, op: string) {
    assert(host.txn === undefined, 'one change at a time')
    this.#host = host
    this.op = op
    this.seq = host.nextSeq()
    host.txn = this
  }

  // --- records ---
  put(oid: string, key: string, value: Value, fresh = false): void {
    let keys = this.#puts.get(oid)
    if (!keys) {
      keys = new Map()
      this.#puts.set(oid, keys)
    }
    keys.set(key, { value, fresh })
  }
  /** The objects of a directory that is gone, or of fragments that are not used any more: nothing more is written to them. */
  drop(oid: string): void {
    this.#drops.add(oid)
  }
  /** An inode whose data is changed by this: said before it is. */
  touch(inode: Inode): void {
    this.#preserve(inode)
    this.#inodes.add(inode)
    inode.seq = this.seq
    inode.data.version = this.seq
  }
  /** The same where clients can tell no difference: their answers need not wait until it is durable. */
  note(inode: Inode): void {
    this.#inodes.add(inode)
    inode.data.version = this.seq
  }
  #preserve(inode: Inode): void {
    if (this.#preserved.has(inode)) return
    this.#preserved.add(inode)
    this.#host.snaps.preserve(this, inode)
  }
  touchFrag(frag: Frag): void {
    this.#frags.add(frag)
  }

  // --- the namespace ---
  /** A new name in a directory for an inode that has no primary dentry yet; its statistics go to the parent. */
  link(dentry: Dentry, inode: Inode): void {
    assert(isNull(dentry), 'the name is free')
    const { frag } = dentry
    // No snapshot from before has it under this name.
    inode.data.first = Math.max(inode.data.first, this.#host.snaps.newestOver(frag.dir) + 1)
    dentry.first = inode.data.first
    this.#host.cache.attach(dentry, inode)
    this.#added(dentry, inode.data.mode)
    this.#nest(frag.dir, contribution(inode), 1)
    this.touch(inode)
    if (inode.isDir) this.touchFrag(inode.frag(ROOT_FRAG))
  }
  linkRemote(dentry: Dentry, ino: number, mode: number): void {
    assert(isNull(dentry), 'the name is free')
    dentry.remoteIno = ino
    dentry.remoteType = mode & S_IFMT
    dentry.first = this.#host.snaps.newestOver(dentry.frag.dir) + 1
    this.#added(dentry, mode)
    const { frag, name } = dentry
    this.put(frag.oid, headKey(name), sealDentry({ kind: 'remote', first: dentry.first, ino, type: dentry.remoteType }))
  }
  #added(dentry: Dentry, mode: number): void {
    const { frag } = dentry
    frag.dentries.set(dentry.name, dentry)
    dentry.seq = this.seq
    frag.entries++
    frag.sorted = undefined
    this.touchFrag(frag)
    const { data } = frag.dir
    this.touch(frag.dir)
    if ((mode & S_IFMT) === S_IFDIR) data.subdirs++
    else data.files++
  }
  /** The name is free afterwards; an inode loses its primary dentry. */
  unlink(dentry: Dentry): void {
    assert(!isNull(dentry), 'the name is taken')
    const { frag, inode } = dentry
    const { data } = frag.dir
    const mode = inode?.data.mode ?? dentry.remoteType
    this.touch(frag.dir)
    if (inode) this.#preserve(inode)
    if (!inode) this.#host.snaps.preserveRemote(this, dentry)
    if ((mode & S_IFMT) === S_IFDIR) data.subdirs--
    else data.files--
    if (inode) {
      this.#nest(frag.dir, contribution(inode), -1)
      this.#host.cache.detach(inode)
      this.#inodes.delete(inode)
    }
    dentry.remoteIno = 0
    dentry.remoteType = 0
    dentry.seq = this.seq
    frag.dentries.set(dentry.name, dentry)
    frag.entries--
    frag.sorted = undefined
    assert(frag.entries >= 0, `${frag.oid} cannot have ${frag.entries} names`)
    this.touchFrag(frag)
    this.put(frag.oid, headKey(dentry.name), undefined)
  }

  /** A remote dentry takes over an inode whose primary one is gone. */
  promote(dentry: Dentry, inode: Inode): void {
    assert(dentry.remoteIno === inode.ino, 'it names this inode')
    this.#host.snaps.preserveRemote(this, dentry)
    inode.data.first = Math.max(inode.data.first, this.#host.snaps.newestOver(dentry.frag.dir) + 1)
    dentry.first = inode.data.first
    dentry.remoteIno = 0
    dentry.remoteType = 0
    dentry.seq = this.seq
    this.#host.cache.attach(dentry, inode)
    this.#nest(dentry.frag.dir, contribution(inode), 1)
    this.touch(inode)
  }

  /** A file's size changes: so do its directory's recursive statistics. */
  resize(inode: Inode, size: number): void {
    const delta = size - inode.data.size
    this.touch(inode)
    inode.data.size = size
    if (inode.parent && delta !== 0)
      this.#nest(inode.parent, { rbytes: delta, rfiles: 0, rsubdirs: 0, rctime: inode.data.ctime, rsnaps: 0 }, 1)
  }
  /** ctime: of every change; the directory's rctime follows. */
  changed(inode: Inode, now: Time): void {
    this.touch(inode)
    inode.data.ctime = laterTime(now, inode.data.ctime)
    const { rstat } = inode.data
    if (inode.isDir) {
      inode.data.rstat = { ...rstat, rctime: laterTime(rstat.rctime, inode.data.ctime) }
      this.#dirtyNest(inode)
    } else if (inode.parent) {
      this.#nest(inode.parent, { rbytes: 0, rfiles: 0, rsubdirs: 0, rctime: inode.data.ctime, rsnaps: 0 }, 1)
    }
  }

  /** Tells the parent what a directory's rstat has become. */
  propagate(dir: Inode): void {
    const { data, parent } = dir
    this.#host.nestDirty.delete(dir)
    dir.nestDirty = false
    const { rstat, accounted } = data
    this.touch(dir)
    data.accounted = rstat
    if (!parent || parent.ino === SYSTEM_INO) return
    const delta = {
      rbytes: rstat.rbytes - accounted.rbytes,
      rfiles: rstat.rfiles - accounted.rfiles,
      rsubdirs: rstat.rsubdirs - accounted.rsubdirs,
      rctime: rstat.rctime,
      rsnaps: rstat.rsnaps - accounted.rsnaps,
    }
    this.#nest(parent, delta, 1)
  }
  #nest(dir: Inode, delta: RStat, sign: 1 | -1): void {
    if (dir.ino === SYSTEM_INO) return
    this.touch(dir)
    const { rstat } = dir.data
    dir.data.rstat = {
      rbytes: rstat.rbytes + sign * delta.rbytes,
      rfiles: rstat.rfiles + sign * delta.rfiles,
      rsubdirs: rstat.rsubdirs + sign * delta.rsubdirs,
      rsnaps: rstat.rsnaps + sign * delta.rsnaps,
      rctime: laterTime(rstat.rctime, delta.rctime),
    }
    this.#dirtyNest(dir)
  }
  #dirtyNest(dir: Inode): void {
    if (dir.dentry?.frag.dir.ino === SYSTEM_INO) return
    dir.nestDirty = true
    this.#host.nestDirty.add(dir)
  }

  /** @returns the event's number. */
  commit(): number {
    const { overlay } = this.#host
    const updates = new Map<string, pb.MdsUpdate.$Properties & { set: pb.KeyValue.$Properties[]; remove: string[] }>()
    const updateOf = (oid: string) => {
      let update = updates.get(oid)
      if (!update) {
        update = { oid, set: [], remove: [] }
        updates.set(oid, update)
      }
      return update
    }
    for (const oid of this.#drops) {
      updateOf(oid).drop = true
      overlay.drop(oid)
    }
    for (const inode of this.#inodes) {
      const { dentry } = inode
      // The system directory itself, and what has just lost its last name.
      if (!dentry) continue
      const record = sealDentry({ kind: 'primary', first: dentry.first, inode: inode.data })
      dentry.seq = this.seq
      this.put(dentry.frag.oid, headKey(dentry.name), record)
    }
    for (const [oid, keys] of this.#puts) {
      if (this.#drops.has(oid)) continue
      const update = updateOf(oid)
      for (const [key, { value, fresh }] of keys) {
        if (value) update.set.push({ key, value })
        else update.remove.push(key)
        overlay.put(oid, key, value, this.seq, fresh)
      }
    }
    for (const frag of this.#frags) {
      // Of a directory that is gone; the first object of one that is split keeps its header.
      if (this.#drops.has(frag.oid) && !frag.dir.dentry) continue
      const header = fnode(frag)
      const update = updateOf(frag.oid)
      update.header = header
      update.hasHeader = true
      overlay.putHeader(frag.oid, header, this.seq)
    }
    this.#host.txn = undefined
    this.#host.emit({
      type: 'journal',
      seq: this.seq,
      event: encoder.encode({ seq: this.seq, op: this.op, updates: [...updates.values()] }).finish(),
    })
    return this.seq
  }
}

/** What an inode adds to its directory's recursive statistics. */
function contribution(inode: Inode): RStat {
  const { data } = inode
  if (inode.isDir) return data.accounted
  return { rbytes: data.size, rfiles: 1, rsubdirs: 0, rctime: data.ctime, rsnaps: 0 }
}

export function fnode(frag: Frag): Uint8Array {
  const { dir } = frag
  // A directory's first object says where it is, also when its names are in other fragments.
  const at = frag.code === ROOT_FRAG ? dir.dentry : undefined
  return seal(pb.MdsFnode, { entries: frag.entries, parent: at?.frag.dir.ino ?? 0, name: at?.name ?? '' })
}
