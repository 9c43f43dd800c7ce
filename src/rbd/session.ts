// An opened image: its header as last read, the watch that tells of changes, the exclusive lock, the object map, and the gate that all its
// changes pass. What is done with it lies in the files of the operations.
import { absent, isCode, objectCount, type Striping } from '../librados/mod.ts'
import { type CallOptions, type IoCtx, RadosError, type SnapContext, type Watch, type WatchHandlers } from '../librados/types.ts'
import { encodeU64 } from './encoding.ts'
import { FEATURE, type FeatureName, FLAG_FAST_DIFF_INVALID, FLAG_OBJECT_MAP_INVALID } from './features.ts'
import { Gate } from './gate.ts'
import { changeHeader, type Header, type HeaderChange, layoutOf, readHeader, type SnapRecord } from './header.ts'
import { ExclusiveLock } from './lock.ts'
import { headerObject, METADATA_PREFIX, objectMapObject } from './names.ts'
import { decodeNotify, encodeNotify, NotifyOp, nonceOf } from './notify.ts'
import { loadStates, ObjectMap, type ObjectStates } from './object-map.ts'
import { openDataPool, openParent, View } from './view.ts'

const NOTIFY_MS = 5000
/** An owner that is silent for so long may be shut out by whoever wants its lock; shorter than Ceph's 30 s, which a crashed owner's successor waits. */
const WATCH_MS = 10_000

/** Of that time, clocks that run apart and answers that are slow taken off. */
const WATCH_TRUSTED = 0.8

export interface SessionOptions extends CallOptions {
  snapshot?: string | number | undefined
  readOnly?: boolean | undefined
  /** Not heard of for so long, we count as dead and another may take the exclusive lock; default 10 s. */
  watchTimeoutMs?: number | undefined
}

export class ImageSession {
  /** Header, lock and object map, which are small: written in a full pool too, so that removing, discarding and snapshots' end go on. */
  readonly io: IoCtx
  readonly #poolIo: IoCtx
  readonly name: string
  readonly id: string
  readonly oid: string
  readonly readOnly: boolean
  readonly gate = new Gate()
  /** The snapshot that is looked at; 0: the head. */
  readonly snapId: number
  #header: Header
  #dataIo: IoCtx
  #view: View
  #watch: Watch | undefined
  #watching: Promise<void> | undefined
  readonly #lock: ExclusiveLock
  #map: ObjectMap | undefined
  #snapMaps: Promise<ObjectMap[]> | undefined
  /** The header has changed since it was read. */
  #stale = false
  #refreshing: Promise<void> | undefined
  #dead: RadosError | undefined
  readonly #resized = new Set<(size: number) => void>()
  #closed = false
  readonly #watchTimeoutMs: number

  private constructor(
    io: IoCtx,
    name: string,
    header: Header,
    dataIo: IoCtx,
    view: View,
    snapId: number,
    readOnly: boolean,
    watchTimeoutMs: number,
  ) {
    this.#watchTimeoutMs = watchTimeoutMs
    this.io = io.withFullTry()
    this.#poolIo = io
    this.name = name
    this.id = header.id
    this.oid = headerObject(header.id)
    this.snapId = snapId
    this.readOnly = readOnly
    this.#header = header
    this.#dataIo = dataIo
    this.#view = view
    this.#lock = new ExclusiveLock({
      io: this.io,
      imageName: this.spec,
      headerOid: this.oid,
      cookie: async () => {
        await this.#startWatch()
        return (this.#watch as Watch).cookie
      },
      onAcquired: () => this.#acquired(),
      onReleasing: () => this.#releasing(),
      requestLock: () => this.#tell(NotifyOp.requestLock),
      announce: (what) => this.#tell(what === 'acquired' ? NotifyOp.acquiredLock : NotifyOp.releasedLock),
    })
  }

  /** @throws RadosError ENOENT (image or snapshot), EIO (corrupt header), EOPNOTSUPP (foreign features). */
  static async open(
    io: IoCtx,
    name: string,
    id: string,
    { snapshot, readOnly = false, watchTimeoutMs = WATCH_MS, signal }: SessionOptions = {},
  ): Promise<ImageSession> {
    const header = await readHeader(io, id, signal)
    const snap = snapshot === undefined ? undefined : findSnap(`${io.poolName}/${name}`, header, snapshot)
    const dataIo = await openDataPool(io, header)
    const session = new ImageSession(
      io,
      name,
      header,
      dataIo,
      await makeView(io, name, header, dataIo, snap),
      snap?.id ?? 0,
      readOnly || !!snap,
      watchTimeoutMs,
    )
    try {
      await session.#startWatch()
    } catch (error) {
      // Whoever only looks may lack the right to be told of changes.
      if (!session.readOnly || !isCode(error, 'EPERM', 'EACCES')) throw error
    }
    // What happened between reading and watching.
    if (session.#watch) await session.refresh()
    return session
  }

  get spec(): string {
    const namespace = this.io.namespace === '' ? '' : `${this.io.namespace}/`
    return `${this.io.poolName}/${namespace}${this.name}`
  }
  get header(): Header {
    return this.#header
  }
  get layout(): Striping {
    return layoutOf(this.#header)
  }
  get view(): View {
    return this.#view
  }
  get objectMap(): ObjectMap | undefined {
    return this.#map
  }
  /** The data pool; writes carry the image's snapshots. */
  get dataIo(): IoCtx {
    return this.#dataIo.withSnapContext(this.snapContext)
  }
  /** The data pool for writes beneath all snapshots. */
  get bareDataIo(): IoCtx {
    return this.#dataIo
  }
  get snapContext(): SnapContext {
    return { seq: this.#header.snapSeq, snaps: this.#header.snaps.map(({ id }) => id) }
  }
  get snaps(): readonly SnapRecord[] {
    return this.#header.snaps.filter(({ namespace }) => namespace === 'user')
  }
  get lockHeld(): boolean {
    return this.#lock.held
  }
  has(feature: FeatureName): boolean {
    return (this.#header.features & FEATURE[feature]) !== 0
  }
  snap(snapshot: string | number): SnapRecord {
    return findSnap(this.spec, this.#header, snapshot)
  }

  // --- what others do ---

  async #startWatch(): Promise<void> {
    if (this.#watch) return
    const handlers: WatchHandlers = {
      onNotify: (payload, notifier) => this.#heard(payload, notifier.addr),
      onError: (error) => void this.#watchLost(error),
    }
    this.#watching ??= this.io
      .watch(this.oid, handlers, { timeoutMs: this.#watchTimeoutMs })
      .then((watch) => {
        this.#watch = watch
      })
      .finally(() => {
        this.#watching = undefined
      })
    await this.#watching
  }
  async #watchLost(error: RadosError): Promise<void> {
    this.#watch = undefined
    if (this.#closed) return
    this.#stale = true
    if (isCode(error, 'ESHUTDOWN')) this.#die(error)
    if (this.#dead || isCode(error, 'ENOENT')) return
    try {
      // Others may have taken the lock since: the next change begins anew, if we still may.
      await this.#lock.release()
      await this.#startWatch()
    } catch (cause) {
      if (isCode(cause, 'ESHUTDOWN')) this.#die(cause)
    }
  }
  #die(cause: RadosError): void {
    this.#dead ??= new RadosError(
      'ESHUTDOWN',
      `image ${this.spec}: this client was shut out of the cluster (blocklisted, or its connection closed): ${cause.message}`,
      { cause },
    )
  }

  async #tell(op: NotifyOp): Promise<void> {
    await this.io.notify(this.oid, encodeNotify(op, nonceOf(this.io.client.addr), this.#watch?.cookie ?? 0), { timeoutMs: NOTIFY_MS })
  }
  #heard(payload: Uint8Array, addr: string): unknown {
    const message = decodeNotify(payload)
    const mine = nonceOf(addr) === nonceOf(this.io.client.addr) && message.from?.handle === this.#watch?.cookie
    if (mine) return undefined
    switch (message.op) {
      case NotifyOp.headerUpdate:
        this.#stale = true
        // Acknowledged once no write goes by the old header any more.
        return this.refresh()
      case NotifyOp.requestLock:
        return this.#lock.request()
      case NotifyOp.releasedLock:
        return this.#lock.released()
      default:
        return undefined
    }
  }
  /** Tells the image's other openers that its header has changed; resolves once they know, or have not answered in time. */
  async announceChange(): Promise<void> {
    await this.#tell(NotifyOp.headerUpdate)
  }

  // --- the header ---

  /** Reads the header anew, with no write under way. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.gate
      .closed(async () => {
        this.#refreshing = undefined
        await this.refreshInside()
      })
      .finally(() => {
        this.#refreshing = undefined
      })
    return this.#refreshing
  }
  /** The same for whoever has closed the gate already. */
  async refreshInside(): Promise<void> {
    this.#stale = false
    try {
      const header = await readHeader(this.io, this.id)
      const snap = this.snapId === 0 ? undefined : findSnap(this.spec, header, this.snapId)
      const dataIo = await openDataPool(this.#poolIo, header)
      const view = await makeView(this.#poolIo, this.name, header, dataIo, snap, this.#mayExist)
      const before = this.#view.size
      this.#header = header
      this.#dataIo = dataIo
      this.#view = view
      this.#snapMaps = undefined
      if (view.size !== before) for (const listener of this.#resized) listener(view.size)
    } catch (error) {
      this.#stale = true
      throw error
    }
  }
  /** Our map is what is there only while nobody can have taken the lock from us: while the OSD that would have to forget us first has heard of us. */
  readonly #mayExist = (objectNo: number): boolean => !this.#map || this.#map.mayExist(objectNo) || !this.#heardOf()
  #heardOf(): boolean {
    try {
      return (this.#watch?.check() ?? Number.POSITIVE_INFINITY) < WATCH_TRUSTED * this.#watchTimeoutMs
    } catch {
      return false
    }
  }

  onResize(listener: (size: number) => void): () => void {
    this.#resized.add(listener)
    return () => void this.#resized.delete(listener)
  }

  /** One atomic change of the header, heard of by all. Inside `exclusive`. */
  async change(change: HeaderChange): Promise<void> {
    await changeHeader(this.io, this.id, change)
    await this.refreshInside()
  }

  // --- reads and changes ---

  checkAlive(): void {
    if (this.#closed) throw new RadosError('ESHUTDOWN', `image ${this.spec} is closed`)
    if (this.#dead) throw this.#dead
  }
  /** Before a read: what is known must be what is. */
  async current(): Promise<View> {
    this.checkAlive()
    if (this.#stale) await this.refresh()
    return this.#view
  }

  #checkWritable(): void {
    this.checkAlive()
    if (this.readOnly) throw new RadosError('EROFS', `image ${this.spec} is open read-only`)
  }
  async #guarded<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action()
    } catch (error) {
      if (isCode(error, 'ESHUTDOWN')) {
        this.#die(error)
        throw this.#dead
      }
      throw error
    }
  }
  #locked<T>(action: () => Promise<T>): Promise<T> {
    return this.has('exclusive-lock') ? this.#lock.use(action) : action()
  }
  /** A change of data: beside others, under the lock where the image has one, by the newest header. @throws RadosError EROFS, ESHUTDOWN. */
  async write<T>(action: (view: View) => Promise<T>): Promise<T> {
    this.#checkWritable()
    return this.#guarded(() =>
      this.#locked(async () => {
        if (this.#stale) await this.refresh()
        return this.gate.pass(() => action(this.#view))
      }),
    )
  }
  /** A change of the image itself: with no write under way here; the others are told afterwards. */
  async exclusive<T>(action: () => Promise<T>): Promise<T> {
    this.#checkWritable()
    return this.#guarded(() =>
      this.#locked(async () => {
        const result = await this.gate.closed(async () => {
          await this.refreshInside()
          try {
            return await action()
          } finally {
            this.#stale = true
          }
        })
        await this.refresh()
        await this.announceChange()
        return result
      }),
    )
  }

  async #acquired(): Promise<void> {
    await this.gate.closed(async () => {
      await this.refreshInside()
      this.#map = undefined
      await this.loadObjectMap()
      await this.refreshInside()
    })
  }
  async #releasing(): Promise<void> {
    await this.gate.closed(async () => {
      this.#map = undefined
    })
  }
  /** The snapshots' object maps that are to be believed, oldest first; with the head's map in use. */
  snapshotMaps(): Promise<ObjectMap[]> {
    if (!this.#map) return Promise.resolve([])
    this.#snapMaps ??= (async () => {
      const maps: ObjectMap[] = []
      for (const snap of [...this.#header.snaps].reverse()) {
        const states = await this.snapshotStates(snap)
        if (states) maps.push(new ObjectMap(this.io, objectMapObject(this.id, snap.id), states))
      }
      return maps
    })()
    return this.#snapMaps
  }
  /** A snapshot's object map as it is stored, where it is valid. */
  async snapshotStates(snap: SnapRecord): Promise<ObjectStates | undefined> {
    if (!this.has('object-map') || snap.flags & FLAG_OBJECT_MAP_INVALID) return undefined
    try {
      const states = await loadStates(this.io, objectMapObject(this.id, snap.id))
      return states.count < objectCount(this.layout, snap.size) ? undefined : states
    } catch (error) {
      if (isCode(error, 'ENOENT', 'EIO')) return undefined
      throw error
    }
  }
  /** Whether the head's object map is to be believed. */
  get mapValid(): boolean {
    return this.has('object-map') && (this.#header.flags & FLAG_OBJECT_MAP_INVALID) === 0
  }
  /** With the gate closed and the lock held. */
  async loadObjectMap(): Promise<void> {
    if (!this.mapValid) return
    const oid = objectMapObject(this.id)
    const count = objectCount(this.layout, this.#header.size)
    let states: ObjectStates
    try {
      states = await loadStates(this.io, oid)
    } catch (error) {
      if (!isCode(error, 'ENOENT', 'EIO')) throw error
      return this.invalidateObjectMap()
    }
    if (states.count < count) return this.invalidateObjectMap()
    this.#map = new ObjectMap(this.io, oid, states)
    if (states.count <= count) return
    // A shrink was cut off before its last steps: what had hidden the parent there, and the map's end, are to go.
    for (const objectNo of states.existing(count)) await absent(this.dataIo.remove(this.#view.oid(objectNo)))
    await this.#map.replace(states.resized(count))
  }
  useObjectMap(map: ObjectMap | undefined): void {
    this.#map = map
  }
  /** The map is not to be believed any more, by anybody, until it is rebuilt. */
  async invalidateObjectMap(): Promise<void> {
    this.#map = undefined
    await changeHeader(this.io, this.id, ({ flags }) => (op) => {
      op.omapSet([['flags', encodeU64(flags | FLAG_OBJECT_MAP_INVALID | FLAG_FAST_DIFF_INVALID)]])
    })
    await this.refreshInside()
  }

  /** undefined: it is removed. @throws RadosError ENOENT: there is none to remove. */
  async setMetadata(key: string, value: string | undefined): Promise<void> {
    this.#checkWritable()
    const name = METADATA_PREFIX + key
    await changeHeader(this.io, this.id, ({ metadata }) => {
      if (value !== undefined) return (op) => op.omapSet([[name, value]])
      if (!metadata.has(key)) throw new RadosError('ENOENT', `image ${this.spec} has no metadata '${key}'`)
      return (op) => op.omapRmKeys([name])
    })
    await this.refresh()
    await this.announceChange()
  }

  releaseLock(): Promise<void> {
    return this.#lock.release()
  }
  /** Whether anybody else watches the header. */
  async otherWatchers(): Promise<number> {
    const mine = nonceOf(this.io.client.addr)
    const watchers = await this.io.listWatchers(this.oid)
    return watchers.filter(({ addr, cookie }) => nonceOf(addr) !== mine || cookie !== this.#watch?.cookie).length
  }

  async close(): Promise<void> {
    if (this.#closed) return
    await this.gate.drained()
    this.#closed = true
    if (!this.#dead) await this.#lock.release().catch(() => {})
    await this.#watch?.close().catch(() => {})
    this.#resized.clear()
  }
}

export function findSnap(image: string, { snaps }: Header, snapshot: string | number): SnapRecord {
  const snap = snaps.find((s) => s.namespace === 'user' && (typeof snapshot === 'number' ? s.id === snapshot : s.name === snapshot))
  if (!snap) throw new RadosError('ENOENT', `image ${image} has no snapshot ${typeof snapshot === 'number' ? snapshot : `'${snapshot}'`}`)
  return snap
}

async function makeView(
  io: IoCtx,
  name: string,
  header: Header,
  dataIo: IoCtx,
  snap: SnapRecord | undefined,
  mayExist?: (objectNo: number) => boolean,
): Promise<View> {
  const overlap = (snap ? snap.parentOverlap : header.parent?.headOverlap) ?? 0
  return new View({
    name: `${io.poolName}/${name}${snap ? `@${snap.name}` : ''}`,
    dataIo,
    layout: layoutOf(header),
    objectPrefix: header.objectPrefix,
    snapId: snap?.id ?? 0,
    size: snap?.size ?? header.size,
    overlap,
    parent: header.parent && overlap > 0 ? await openParent(io, header.parent) : undefined,
    mayExist: snap ? undefined : mayExist,
  })
}

/** Any snapshot of an opened image, or its head (undefined), as it is read. */
export const viewOf = (session: ImageSession, snap: SnapRecord | undefined): Promise<View> =>
  makeView(session.io, session.name, session.header, session.bareDataIo, snap)
