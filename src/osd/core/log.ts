// The PG log: the last changes of a PG in order, with indexes by object and by request, and the rules by which two copies'
// logs are brought together (after Ceph's PGLog for replicated pools: a divergent change is never undone in place, the object
// is dropped and fetched again at the version both agree on).
import { assert, compareEversion, type Eversion, ZERO_VERSION } from '../../base/mod.ts'
import type { MissingSet } from './missing.ts'
import {
  type BackfillCursor,
  isBackfilled,
  isUpdate,
  keyOf,
  type LogEntry,
  LogOp,
  type ObjectKey,
  type PgInfo,
  type ReqId,
  reqIdKey,
  sameVersion,
} from './types.ts'

export class PgLog {
  /** Everything up to here has been trimmed. */
  tail: Eversion = ZERO_VERSION
  head: Eversion = ZERO_VERSION
  /** Oldest first; versions strictly rise. `#start` entries at the front are already trimmed. */
  #entries: LogEntry[] = []
  #start = 0
  readonly #byObject = new Map<string, LogEntry>()
  readonly #byReqid = new Map<string, LogEntry>()
  /** Versions whose stored entry must be removed, and entries to be written, since `takeDirty`. */
  #removed: Eversion[] = []
  #added: LogEntry[] = []

  get size(): number {
    return this.#entries.length - this.#start
  }
  entries(): readonly LogEntry[] {
    if (this.#start > 0) {
      this.#entries = this.#entries.slice(this.#start)
      this.#start = 0
    }
    return this.#entries
  }
  latest(oid: ObjectKey): LogEntry | undefined {
    return this.#byObject.get(keyOf(oid))
  }
  findRequest(reqid: ReqId): LogEntry | undefined {
    return this.#byReqid.get(reqIdKey(reqid))
  }

  /** A log as it was on disk or came from a peer; nothing of it counts as dirty. */
  static from(tail: Eversion, head: Eversion, entries: readonly LogEntry[]): PgLog {
    const log = new PgLog()
    log.tail = tail
    log.head = tail
    for (const entry of entries) log.append(entry)
    assert(compareEversion(log.head, head) <= 0, 'a PG log has entries beyond its head')
    log.head = head
    log.#added = []
    return log
  }

  append(entry: LogEntry): void {
    assert(compareEversion(entry.version, this.head) > 0, 'a PG log entry is not newer than the head')
    this.#entries.push(entry)
    this.#index(entry)
    this.head = entry.version
    this.#added.push(entry)
  }

  /** Older entries put before the tail, from a peer that kept more. */
  #prepend(older: readonly LogEntry[], tail: Eversion): void {
    this.#entries = [...older, ...this.entries()]
    this.#added.push(...older)
    this.tail = tail
    this.#reindex()
  }

  #index(entry: LogEntry): void {
    this.#byObject.set(keyOf(entry.oid), entry)
    if (entry.reqid) this.#byReqid.set(reqIdKey(entry.reqid), entry)
  }
  #reindex(): void {
    this.#byObject.clear()
    this.#byReqid.clear()
    for (const entry of this.entries()) this.#index(entry)
  }

  /** The newest version such that at most `keep` entries follow it. */
  versionKeeping(keep: number): Eversion {
    if (this.size <= keep) return this.tail
    return (this.#entries[this.#entries.length - keep - 1] as LogEntry).version
  }

  trim(to: Eversion): void {
    while (this.#start < this.#entries.length) {
      const entry = this.#entries[this.#start] as LogEntry
      if (compareEversion(entry.version, to) > 0) break
      this.#start++
      this.#removed.push(entry.version)
      const key = keyOf(entry.oid)
      if (this.#byObject.get(key) === entry) this.#byObject.delete(key)
      if (entry.reqid && this.#byReqid.get(reqIdKey(entry.reqid)) === entry) this.#byReqid.delete(reqIdKey(entry.reqid))
    }
    if (compareEversion(to, this.tail) > 0) this.tail = to
    if (compareEversion(this.tail, this.head) > 0) this.head = this.tail
    if (this.#start > 256 && this.#start * 2 > this.#entries.length) this.entries()
  }

  /** Entries newer than `since`, oldest first. */
  after(since: Eversion): LogEntry[] {
    const entries = this.entries()
    let low = 0
    let high = entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (compareEversion((entries[middle] as LogEntry).version, since) > 0) high = middle
      else low = middle + 1
    }
    return entries.slice(low)
  }

  /** Drops everything newer than `to` and returns it, oldest first. */
  #rewind(to: Eversion): LogEntry[] {
    const divergent = this.after(to)
    if (divergent.length === 0) {
      if (compareEversion(this.head, to) > 0) this.head = to
      return []
    }
    this.#entries = this.#entries.slice(0, this.#entries.length - divergent.length)
    this.head = to
    for (const entry of divergent) this.#removed.push(entry.version)
    const dropped = new Set(divergent)
    this.#added = this.#added.filter((entry) => !dropped.has(entry))
    this.#reindex()
    return divergent
  }

  /** Replaces everything by another log (a copy that will be backfilled). */
  claim(other: { tail: Eversion; head: Eversion; entries: readonly LogEntry[] }): void {
    for (const entry of this.entries()) this.#removed.push(entry.version)
    this.#added = []
    this.#entries = []
    this.#start = 0
    this.tail = other.tail
    this.head = other.tail
    this.#reindex()
    for (const entry of other.entries) this.append(entry)
    this.head = other.head
  }

  /** What must be written: removals first, then additions. */
  takeDirty(): { removed: Eversion[]; added: LogEntry[] } {
    const dirty = { removed: this.#removed, added: this.#added.filter((entry) => compareEversion(entry.version, this.tail) > 0) }
    this.#removed = []
    this.#added = []
    return dirty
  }

  /**
   * Brings this copy to an authoritative log that starts at or before our head: divergent entries go, newer ones come.
   * @returns objects to remove from the store: their content is divergent, or the log says that they are deleted.
   */
  merge(other: { tail: Eversion; head: Eversion; entries: readonly LogEntry[] }, info: PgInfo, missing: MissingSet): ObjectKey[] {
    const remove: ObjectKey[] = []
    if (compareEversion(other.tail, this.tail) < 0) {
      const older = other.entries.filter((e) => compareEversion(e.version, this.tail) <= 0)
      if (older.length > 0) this.#prepend(older, other.tail)
    }
    assert(compareEversion(other.tail, this.head) <= 0, 'an authoritative log does not reach back to ours')
    const shared = lastShared(this, other)
    const divergent = this.#rewind(shared)
    const fresh = other.entries.filter((e) => compareEversion(e.version, shared) > 0)
    for (const entry of fresh) {
      this.append(entry)
      if (!isBackfilled(entry.oid, info.lastBackfill)) continue
      missing.addNextEvent(entry)
      if (entry.op === LogOp.delete) remove.push(entry.oid)
    }
    if (compareEversion(other.head, this.head) > 0) this.head = other.head
    remove.push(...mergeDivergent(divergent, (oid) => this.latest(oid), info.lastBackfill, missing))
    info.lastUpdate = this.head
    info.logTail = this.tail
    info.lastUserVersion = Math.max(info.lastUserVersion, this.entries().at(-1)?.userVersion ?? 0)
    return remove
  }
}

/** The newest version that both logs agree on. */
function lastShared(mine: PgLog, other: { tail: Eversion; head: Eversion; entries: readonly LogEntry[] }): Eversion {
  const ours = mine.entries()
  let i = ours.length - 1
  let j = other.entries.length - 1
  while (i >= 0 && j >= 0) {
    const d = compareEversion((ours[i] as LogEntry).version, (other.entries[j] as LogEntry).version)
    if (d === 0) return (ours[i] as LogEntry).version
    if (d > 0) i--
    else j--
  }
  // No entry is shared. Everything at or before a tail is agreed on; the later tail bounds what we can know.
  return compareEversion(mine.tail, other.tail) > 0 ? mine.tail : minOf(other.tail, mine.head)
}
const minOf = (a: Eversion, b: Eversion): Eversion => (compareEversion(a, b) <= 0 ? a : b)

/**
 * Takes divergent entries back out of a copy: works out what is missing now and which objects must be dropped.
 * `latest` looks an object up in the log that is left (the authoritative one).
 */
function mergeDivergent(
  divergent: readonly LogEntry[],
  latest: (oid: ObjectKey) => LogEntry | undefined,
  lastBackfill: BackfillCursor,
  missing: MissingSet,
): ObjectKey[] {
  const groups = new Map<string, LogEntry[]>()
  for (const entry of divergent) {
    if (entry.op !== LogOp.delete && !isUpdate(entry.op)) continue
    const key = keyOf(entry.oid)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  const remove: ObjectKey[] = []
  for (const group of groups.values()) {
    const first = group[0] as LogEntry
    const oid = first.oid
    if (!isBackfilled(oid, lastBackfill)) continue
    const authoritative = latest(oid)
    if (authoritative && compareEversion(authoritative.version, first.version) >= 0) {
      // A later change in the authoritative log decides; what is here is of no use.
      missing.reviseHave(oid, ZERO_VERSION)
      remove.push(oid)
      continue
    }
    const prior = first.priorVersion
    const item = missing.get(oid)
    if (prior.version === 0) {
      missing.delete(oid)
      remove.push(oid)
    } else if (item) {
      if (sameVersion(item.have, prior)) missing.delete(oid)
      else missing.reviseNeed(oid, prior)
    } else {
      missing.set({ oid, need: prior, have: ZERO_VERSION })
      remove.push(oid)
    }
  }
  return remove
}

/**
 * What a peer, whose log (part) came with its missing set, lacks in the light of our authoritative log: takes the peer's divergent
 * entries out of `info` and `missing`. Entries it has yet to get are added when the PG is activated.
 */
export function judgePeerLog(
  log: PgLog,
  info: PgInfo,
  peer: { tail: Eversion; head: Eversion; entries: readonly LogEntry[] },
  missing: MissingSet,
): void {
  const divergentFrom = lastSharedWithPeer(log, peer)
  const divergent = peer.entries.filter((e) => compareEversion(e.version, divergentFrom) > 0)
  if (divergent.length === 0 && compareEversion(info.lastUpdate, log.head) <= 0) return
  mergeDivergent(divergent, (oid) => log.latest(oid), info.lastBackfill, missing)
  if (compareEversion(divergentFrom, info.lastUpdate) < 0) info.lastUpdate = divergentFrom
}

function lastSharedWithPeer(log: PgLog, peer: { tail: Eversion; head: Eversion; entries: readonly LogEntry[] }): Eversion {
  const versions = new Set(log.entries().map((e) => `${e.version.epoch}'${e.version.version}`))
  for (let i = peer.entries.length - 1; i >= 0; i--) {
    const version = (peer.entries[i] as LogEntry).version
    if (compareEversion(version, log.tail) <= 0) return version
    if (versions.has(`${version.epoch}'${version.version}`)) return version
  }
  return peer.tail
}

/** Whether a copy is short of objects: everything it knows of is there otherwise. */
export const lastCompleteOf = (info: PgInfo, missing: MissingSet): Eversion => {
  if (missing.size === 0) return info.lastUpdate
  let oldest = info.lastUpdate
  for (const item of missing.values()) if (compareEversion(item.need, oldest) < 0) oldest = item.need
  return compareEversion(info.lastComplete, oldest) < 0
    ? info.lastComplete
    : { epoch: oldest.epoch, version: Math.max(0, oldest.version - 1) }
}
