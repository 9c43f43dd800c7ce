// librados as its users see it: pools, objects and compound operations. Names and meaning are those of Ceph's librados.
// Gateways and file systems program against these types; `client.ts` and `ioctx.ts` implement them.
import { type Chunks, type ErrorCode, errorCodeOf, type PgId, SepiolaError } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'

/** A failed operation: `code` is librados' errno name, `retriable` says whether the same call may succeed later unchanged. */
export class RadosError extends SepiolaError {
  override readonly name: string = 'RadosError'

  /** From a negative errno off the wire. */
  static of(rval: number, message: string): RadosError {
    return new RadosError(errorCodeOf(rval), message)
  }
}
export type { ErrorCode }

export interface CallOptions {
  /** Gives the call up: it rejects with the signal's reason. A write that was already sent may still take effect. */
  signal?: AbortSignal | undefined
  /** Rejects with ETIMEDOUT after this long; 0 = never. Default: option rados_osd_op_timeout_ms (monitor commands: rados_mon_op_timeout_ms). */
  timeoutMs?: number | undefined
}

/** Payloads are not copied: do not change them until the call has settled. A list of chunks is written back to back. */
export type Payload = Uint8Array | Chunks
export type OmapEntry = readonly [key: string, value: Uint8Array]
export type Comparison = 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte'

export interface ObjectStat {
  readonly size: number
  readonly mtime: Date
  /** The object's user version: changes with every write, for `assertVersion`. */
  readonly version: number
}
export interface OmapPage {
  /** In key order (UTF-8 bytes). */
  readonly entries: [key: string, value: Uint8Array][]
  /** There are more keys after the last one here. */
  readonly more: boolean
}
export interface OmapRange {
  /** Keys strictly after this one. */
  after?: string | undefined
  /** At most so many; 0 or absent: the server's bound. A page may be shorter: only `more` says whether it is the last. */
  max?: number | undefined
  prefix?: string | undefined
}
export interface ReadRange {
  /** Bytes; default 0. */
  offset?: number | undefined
  /** Bytes; absent: to the end. A read past the end is short. */
  length?: number | undefined
}
export interface WriteResult {
  /** The object's user version after the write. */
  readonly version: number
}

/** The snapshots that exist when a write happens (Ceph's SnapContext): `seq` the newest ever, `snaps` those that still exist, newest first. */
export interface SnapContext {
  readonly seq: number
  readonly snaps: readonly number[]
}
export const NO_SNAPS: SnapContext = { seq: 0, snaps: [] }
/** Ranges of bytes. */
export interface Extent {
  readonly offset: number
  readonly length: number
}
/** A clone stands for the snapshots of `snaps` (newest first), and keeps the name of the newest that it was made for, also when that is removed. */
export interface SnapClone {
  readonly id: number
  readonly snaps: readonly number[]
  /** Bytes. */
  readonly size: number
  /** What it shares with the next newer clone, or with the head. */
  readonly overlap: readonly Extent[]
}
/** An object's snapshots, clones oldest first (librados' snap_set_t). */
export interface SnapSet {
  readonly seq: number
  readonly clones: readonly SnapClone[]
  readonly headExists: boolean
}
/** Data where there is any: holes are left out and read as zeros. */
export interface SparseData {
  readonly extents: readonly Extent[]
  /** The extents' bytes back to back. */
  readonly data: Uint8Array
}

export interface Watcher {
  /** Who watches: its instance address, as the blocklist takes it. */
  readonly addr: string
  readonly client: string
  readonly cookie: number
  readonly timeoutMs: number
}
export interface NotifyAnswer {
  readonly addr: string
  readonly client: string
  readonly cookie: number
  readonly payload: Uint8Array
}
export interface NotifyResult {
  readonly acks: readonly NotifyAnswer[]
  /** Watchers that did not acknowledge in time. */
  readonly timeouts: readonly NotifyAnswer[]
}
export interface WatchHandlers {
  /** A notify came. What it returns, or resolves with, is acknowledged with; a throw acknowledges with nothing. */
  onNotify(payload: Uint8Array, notifier: { readonly addr: string; readonly client: string }): unknown
  /** The watch is lost (the object was removed, the timeout passed unheard, this client is blocklisted): notifies may have been missed. */
  onError?(error: RadosError): void
}
export interface Watch {
  readonly oid: string
  readonly cookie: number
  /** Milliseconds since the OSD last confirmed it. @throws RadosError once it is lost. */
  check(): number
  /** Unwatches. */
  close(): Promise<void>
}

export interface LockOptions {
  /** Who within this client; a lock is held by (client, cookie). */
  cookie?: string
  /** Shared lockers must name the same tag. */
  tag?: string
  description?: string
  /** Milliseconds; absent: until it is unlocked or broken. */
  durationMs?: number
  /** Renew when we hold it already (else EEXIST); 'must': ENOENT unless we do. */
  renew?: boolean | 'must'
}
export interface Locker {
  readonly client: string
  readonly addr: string
  readonly cookie: string
  readonly description: string
  /** 0: never. */
  readonly expiresMs: number
}
export interface LockInfo {
  readonly type: 'none' | 'exclusive' | 'shared'
  readonly tag: string
  readonly lockers: readonly Locker[]
}

/** Guards: when one does not hold nothing of the operation happens and the whole call rejects with the code named. */
export interface Guards<Self> {
  /** ENOENT otherwise. */
  assertExists(): Self
  /** ERANGE when the object has a newer version, EOVERFLOW when it has an older one, as librados; EINVAL for 0. */
  assertVersion(version: number): Self
  /** ECANCELED unless `stored OP value`; an absent xattr counts as empty. Strings compare as UTF-8 bytes. */
  cmpXattr(name: string, comparison: Comparison, value: Uint8Array | string): Self
  /** ECANCELED unless `stored OP value`; an absent key counts as empty. */
  omapCmp(key: string, comparison: Comparison, value: Uint8Array | string): Self
  /** ECANCELED unless the bytes at `offset` are these; beyond the end counts as zeros (librados' cmpext). */
  cmpExt(data: Uint8Array, offset: number): Self
}

/** Steps of one atomic write: all take effect, in order, or none. */
export interface WriteOp extends Guards<WriteOp> {
  /** exclusive: EEXIST when the object is there. Every write creates the object anyway. */
  create(options?: { exclusive?: boolean }): WriteOp
  /** Default offset 0. Writing past the end leaves zeros between. */
  write(data: Payload, offset?: number): WriteOp
  /** Replaces the whole content (xattrs and omap stay). */
  writeFull(data: Payload): WriteOp
  append(data: Payload): WriteOp
  truncate(size: number): WriteOp
  zero(offset: number, length: number): WriteOp
  /** ENOENT when there is nothing to remove. */
  remove(): WriteOp
  setXattr(name: string, value: Uint8Array | string): WriteOp
  rmXattr(name: string): WriteOp
  omapSet(entries: Iterable<readonly [string, Uint8Array | string]>): WriteOp
  omapRmKeys(keys: Iterable<string>): WriteOp
  /** Removes keys with from <= key < to. */
  omapRmRange(from: string, to: string): WriteOp
  omapClear(): WriteOp
  omapSetHeader(value: Uint8Array): WriteOp
  /** `data` again and again over `length` bytes, a multiple of its own. */
  writeSame(data: Uint8Array, offset: number, length: number): WriteOp
  /** The object becomes what it was at the snapshot; removed when it was not there. */
  rollback(snap: number): WriteOp
  /** Calls a method of an object class; nothing of its output comes back. */
  exec(cls: string, method: string, input?: Uint8Array): WriteOp
}

/** Steps of one consistent read. R grows by each step's result, in order. */
export interface ReadOp<R extends readonly unknown[]> extends Guards<ReadOp<R>> {
  stat(): ReadOp<[...R, ObjectStat]>
  /** length absent: to the end. */
  read(offset?: number, length?: number): ReadOp<[...R, Uint8Array]>
  /** ENODATA when it is absent. */
  getXattr(name: string): ReadOp<[...R, Uint8Array]>
  getXattrs(): ReadOp<[...R, Map<string, Uint8Array>]>
  omapGet(range?: OmapRange): ReadOp<[...R, OmapPage]>
  /** Absent keys are left out. */
  omapGetByKeys(keys: Iterable<string>): ReadOp<[...R, Map<string, Uint8Array>]>
  omapGetHeader(): ReadOp<[...R, Uint8Array]>
  sparseRead(offset?: number, length?: number): ReadOp<[...R, SparseData]>
  /** On the head alone. */
  listSnaps(): ReadOp<[...R, SnapSet]>
  listWatchers(): ReadOp<[...R, Watcher[]]>
  exec(cls: string, method: string, input?: Uint8Array): ReadOp<[...R, Uint8Array]>
}

export interface ListedObject {
  readonly oid: string
  readonly namespace: string
}
export interface ListOptions extends CallOptions {
  /** Objects of all namespaces, not of this IoCtx' alone. */
  allNamespaces?: boolean | undefined
  /** Resume where a page ended. */
  cursor?: string | undefined
  /** Objects asked for at a time; default 1000. */
  pageSize?: number | undefined
}
export interface ListPage {
  readonly objects: ListedObject[]
  /** Undefined: the end. Opaque text otherwise; valid as long as the pool's pg_num stays. */
  readonly cursor: string | undefined
}

/** The connection that an IoCtx came from, as what is built on pools needs it. */
export interface RadosClient {
  readonly env: Env
  /** This instance's address as watchers, lockers and the blocklist name it. */
  readonly addr: string
  listPools(): PoolSummary[]
  /** @throws RadosError ENOENT. */
  openPool(name: string, options?: { namespace?: string }): Promise<IoCtx>
  /** Shuts an instance out of all OSDs, for an hour or so many seconds; resolves once this client follows the map that says so. */
  blocklistAdd(addr: string, seconds?: number): Promise<unknown>
  /** Resolves once this client follows the newest map that the monitors have. */
  waitForLatestOsdMap(): Promise<unknown>
}

/** A pool (and namespace in it). Object operations on one object from one IoCtx take effect in the order they were called. */
export interface IoCtx {
  readonly client: RadosClient
  readonly poolId: number
  readonly poolName: string
  readonly namespace: string
  /** The same pool, another namespace. Costs nothing. */
  withNamespace(namespace: string): IoCtx
  /** The snapshot that reads see; 0: the head. */
  readonly snap: number
  /** What writes carry. */
  readonly snapContext: SnapContext
  /** The same pool as it was at a self-managed snapshot: reads alone, writes are refused with EROFS. Costs nothing. */
  withSnap(snap: number): IoCtx
  /** The same pool with writes under this context: the first write to an object after a snapshot keeps what it was. @throws RadosError EINVAL unless snaps descend from at most seq. */
  withSnapContext(context: SnapContext): IoCtx
  /** The same pool with writes that are tried although it is full or its quota is used up (rados_set_pool_full_try): for what frees space in the end. */
  withFullTry(): IoCtx

  /** @throws RadosError ENOENT. */
  read(oid: string, options?: ReadRange & CallOptions): Promise<Uint8Array>
  /** @throws RadosError ENOENT. */
  stat(oid: string, options?: CallOptions): Promise<ObjectStat>
  write(oid: string, data: Payload, offset?: number, options?: CallOptions): Promise<WriteResult>
  writeFull(oid: string, data: Payload, options?: CallOptions): Promise<WriteResult>
  append(oid: string, data: Payload, options?: CallOptions): Promise<WriteResult>
  truncate(oid: string, size: number, options?: CallOptions): Promise<WriteResult>
  zero(oid: string, offset: number, length: number, options?: CallOptions): Promise<WriteResult>
  /** @throws RadosError ENOENT. */
  remove(oid: string, options?: CallOptions): Promise<WriteResult>

  /** @throws RadosError ENOENT, ENODATA. */
  getXattr(oid: string, name: string, options?: CallOptions): Promise<Uint8Array>
  getXattrs(oid: string, options?: CallOptions): Promise<Map<string, Uint8Array>>
  setXattr(oid: string, name: string, value: Uint8Array | string, options?: CallOptions): Promise<WriteResult>
  rmXattr(oid: string, name: string, options?: CallOptions): Promise<WriteResult>

  omapGet(oid: string, options?: OmapRange & CallOptions): Promise<OmapPage>
  omapGetByKeys(oid: string, keys: Iterable<string>, options?: CallOptions): Promise<Map<string, Uint8Array>>
  omapSet(oid: string, entries: Iterable<readonly [string, Uint8Array | string]>, options?: CallOptions): Promise<WriteResult>
  omapRmKeys(oid: string, keys: Iterable<string>, options?: CallOptions): Promise<WriteResult>
  omapRmRange(oid: string, from: string, to: string, options?: CallOptions): Promise<WriteResult>
  omapClear(oid: string, options?: CallOptions): Promise<WriteResult>
  omapGetHeader(oid: string, options?: CallOptions): Promise<Uint8Array>
  omapSetHeader(oid: string, value: Uint8Array, options?: CallOptions): Promise<WriteResult>
  /** All entries in key order, page by page; not one consistent snapshot. */
  omapEntries(
    oid: string,
    options?: { after?: string; prefix?: string; pageSize?: number } & CallOptions,
  ): AsyncIterable<[string, Uint8Array]>

  sparseRead(oid: string, options?: ReadRange & CallOptions): Promise<SparseData>
  rollback(oid: string, snap: number, options?: CallOptions): Promise<WriteResult>
  /** @throws RadosError ENOENT when neither head nor clone is there. */
  listSnaps(oid: string, options?: CallOptions): Promise<SnapSet>
  /** A new snapshot id, above every earlier one of the pool. Which objects it covers is up to the contexts that writes carry. */
  createSelfManagedSnap(options?: CallOptions): Promise<number>
  /** Its clones are trimmed behind this call. */
  removeSelfManagedSnap(snap: number, options?: CallOptions): Promise<void>

  /** Hears of notifies on an object; it must exist. Survives map changes and lost sessions. */
  watch(oid: string, handlers: WatchHandlers, options?: { timeoutMs?: number } & CallOptions): Promise<Watch>
  /** Resolves once every watcher has acknowledged or `timeoutMs` (default 10 s) has passed. */
  notify(oid: string, payload?: Uint8Array, options?: { timeoutMs?: number; signal?: AbortSignal }): Promise<NotifyResult>
  listWatchers(oid: string, options?: CallOptions): Promise<Watcher[]>

  /**
   * Advisory locks (object class lock). A lock that was broken after its holder had been fenced (Rados.blocklistAdd, then breakLock) is safe:
   * once this resolves, nothing of that holder takes effect after any operation of ours.
   * @throws RadosError EBUSY held by another, EEXIST held by us and not to be renewed, ENOENT not held and renew is 'must'.
   */
  lockExclusive(oid: string, name: string, options?: LockOptions & CallOptions): Promise<void>
  lockShared(oid: string, name: string, options?: LockOptions & CallOptions): Promise<void>
  /** @throws RadosError ENOENT when we do not hold it. */
  unlock(oid: string, name: string, cookie?: string, options?: CallOptions): Promise<void>
  /** Takes another's lock away. @throws RadosError ENOENT. */
  breakLock(oid: string, name: string, locker: { client: string; addr: string; cookie: string }, options?: CallOptions): Promise<void>
  lockInfo(oid: string, name: string, options?: CallOptions): Promise<LockInfo>

  /**
   * Calls an object class method: its output when it only reads. One that may write gives nothing out, as in Ceph: an answer to a write that was
   * sent again comes from the PG log, which keeps no output.
   */
  exec(oid: string, cls: string, method: string, input?: Uint8Array, options?: CallOptions): Promise<Uint8Array>

  /** One atomic write of several steps. */
  operate(oid: string, build: (op: WriteOp) => unknown, options?: CallOptions): Promise<WriteResult>
  /** One consistent read of several steps: the results, in order. The first step that fails rejects the call. */
  operateRead<R extends readonly unknown[]>(oid: string, build: (op: ReadOp<[]>) => ReadOp<R>, options?: CallOptions): Promise<R>

  /** Every object, by PG in hash order; objects that come or go meanwhile may or may not be listed. */
  list(options?: ListOptions): AsyncIterable<ListedObject>
  listPage(options?: ListOptions): Promise<ListPage>
}

export interface PoolSummary {
  readonly id: number
  readonly name: string
}
export interface CreatePoolOptions extends CallOptions {
  pgNum?: number
  size?: number
  minSize?: number
  /** CRUSH rule by name. */
  rule?: string
  application?: string
}
export interface PoolStats {
  readonly id: number
  readonly name: string
  readonly objects: number
  /** Bytes of user data, and bytes with all copies. */
  readonly storedBytes: number
  readonly usedBytes: number
  readonly maxAvailBytes: number
}
export interface ClusterStats {
  readonly totalBytes: number
  readonly usedBytes: number
  readonly availBytes: number
  readonly pools: PoolStats[]
}
export interface CommandResult {
  /** 0 or a negative errno. */
  readonly rc: number
  /** What a human should read. */
  readonly outs: string
  /** The answer, JSON where the command was asked for it. */
  readonly out: Uint8Array
}
export interface ObjectLocation {
  readonly epoch: number
  readonly pg: PgId
  readonly up: readonly number[]
  readonly upPrimary: number
  readonly acting: readonly number[]
  readonly actingPrimary: number
}
/** What one OSD has of an object. */
export interface ObjectCopy {
  readonly osd: number
  readonly role: 'primary' | 'replica' | 'stray'
  /** ok: it is there; absent: it is not; missing: an older one or none, to be recovered; backfill: the PG's copy has not come so far; down; no answer; no pg. */
  readonly state: 'ok' | 'absent' | 'missing' | 'backfill' | 'down' | 'no answer' | 'no pg'
  /** "epoch'version" as it is there. */
  readonly version?: string
  /** Asked for a snapshot: the clone that stands for it, 0 the head. */
  readonly clone?: number
  /** Of the version that it lacks. */
  readonly need?: string
  /** Bytes. */
  readonly size?: number
  readonly mtime?: Date
  /** The PG's, as its primary has it. */
  readonly pgState?: string
}
export interface ObjectPlacement extends ObjectLocation {
  readonly pool: string
  readonly oid: string
  readonly namespace: string
  readonly snap: number
  /** Ceph's 32-bit object hash. */
  readonly hash: number
  /** Of every OSD in acting, then of those in up alone. */
  readonly copies: ObjectCopy[]
}

/** What the client itself has done and holds. */
export interface RadosCounters {
  readonly epoch: number
  readonly opsInFlight: number
  readonly bytesInFlight: number
  readonly opsSent: number
  readonly opsResent: number
  readonly opsCompleted: number
  readonly osdSessions: number
}
