// Bringing a PG's copies up to date: objects that the log names are pulled to the primary, then pushed to the members that lack them;
// copies that the log cannot reach are backfilled object by object. What clients wait for goes first. Pieces are bounded, one is under
// way per object and member, and a new interval drops everything that was begun.
import type { MessageBody } from '../../proto/mod.ts'
import { compareEversion, type Eversion, errno, ZERO_VERSION } from '../base/mod.ts'
import { pairsToPb } from './codec.ts'
import { compareObjects, isBackfilled, keyOf, type ObjectKey, objectFromPb, sameVersion, versionFromPb } from './core/mod.ts'
import type { Pg } from './pg.ts'
import { isMember } from './pgstore.ts'
import { cloneKey } from './snapset.ts'

export const PIECE_BYTES_MAX = 4 << 20
const PIECE_OMAP_KEYS_MAX = 500
const SCAN_MAX = 256
const BACKFILL_PARALLEL = 4
/** After an object could not be had from anyone, so long until it is tried again. */
const UNFOUND_RETRY_MS = 2000

/** Names an object and all its clones, as backfill takes them. */
const headOf = (oid: ObjectKey): ObjectKey => ({ ...oid, snap: 0 })

interface Cursor {
  offset: number
  omapAfter: string
  omapDone: boolean
}
interface ScanEntry {
  readonly oid: ObjectKey
  readonly version: Eversion
}

export class Recovery {
  readonly #pg: Pg
  /** Who waits for an object to be whole everywhere. */
  readonly #waiters = new Map<string, (() => void)[]>()
  readonly #urgent: ObjectKey[] = []
  readonly #underWay = new Set<string>()
  readonly #unfound = new Map<string, ObjectKey>()
  /** Replies awaited, by kind, OSD and object. */
  readonly #replies = new Map<string, (reply: never) => void>()
  #slots = 0
  #asking: (() => void) | undefined
  #backfill:
    | { readonly target: number; window: ObjectKey[]; windowEnd: ObjectKey | 'max'; holdsLocal: boolean; reserved: boolean }
    | undefined
  #giveUpLocal: (() => void) | undefined
  /** As a target: the slot that the primary holds here. */
  #remote: { granted: boolean; giveUp: () => void } | undefined
  #retry: { cancel(): void } | undefined

  constructor(pg: Pg) {
    this.#pg = pg
  }

  get recovering(): boolean {
    return this.#underWay.size > 0
  }
  get backfilling(): boolean {
    return this.#backfill?.reserved ?? false
  }
  get unfound(): number {
    return this.#unfound.size
  }

  reset(): void {
    const { host } = this.#pg
    this.#waiters.clear()
    this.#urgent.length = 0
    this.#underWay.clear()
    this.#unfound.clear()
    this.#replies.clear()
    this.#asking?.()
    this.#asking = undefined
    for (; this.#slots > 0; this.#slots--) host.recoverySlots.release()
    this.#giveUpLocal?.()
    this.#giveUpLocal = undefined
    if (this.#backfill?.holdsLocal) host.localBackfills.release()
    this.#backfill = undefined
    this.#releaseRemote()
    this.#retry?.cancel()
    this.#retry = undefined
  }

  /** Resolves once the object is on every member that should have it; it goes before others. Never, if the interval ends first. */
  recovered(oid: ObjectKey): Promise<void> {
    const key = keyOf(oid)
    return new Promise((resolve) => {
      const waiting = this.#waiters.get(key)
      if (waiting) waiting.push(resolve)
      else {
        this.#waiters.set(key, [resolve])
        this.#urgent.push(oid)
      }
      this.kick()
    })
  }

  /** Begins what can be begun. */
  kick(): void {
    const { core, host } = this.#pg
    if (core.phase !== 'active' || !core.isPrimary || this.#pg.removed) return
    while (!this.#asking) {
      const next = this.#next()
      if (!next) break
      if (!host.recoverySlots.tryTake()) {
        this.#asking = host.recoverySlots.take(() => {
          this.#asking = undefined
          // The slot was kept for us: give it back and take it in the ordinary way.
          host.recoverySlots.release()
          this.kick()
        })
        return
      }
      this.#slots++
      this.#begin(next)
    }
    if (!core.needsRecovery) this.#kickBackfill()
  }

  #next(): ObjectKey | undefined {
    const { core } = this.#pg
    const startable = (oid: ObjectKey): boolean => !this.#underWay.has(keyOf(oid)) && !this.#unfound.has(keyOf(oid))
    while (this.#urgent.length > 0) {
      const oid = this.#urgent.shift() as ObjectKey
      if (startable(oid)) return oid
    }
    for (const item of core.missing.values()) if (startable(item.oid)) return item.oid
    for (const osd of core.actingBackfill) {
      const missing = core.peerMissing.get(osd)
      if (missing) for (const item of missing.values()) if (startable(item.oid)) return item.oid
    }
    return undefined
  }

  #begin(oid: ObjectKey): void {
    const pg = this.#pg
    const key = keyOf(oid)
    const { token } = pg
    this.#underWay.add(key)
    if (this.#underWay.size === 1) pg.host.publish(pg)
    this.#recoverObject(oid, token).then(
      (found) => {
        if (token !== pg.token) return
        this.#underWay.delete(key)
        this.#slots--
        pg.host.recoverySlots.release()
        if (found) {
          for (const resolve of this.#waiters.get(key) ?? []) resolve()
          this.#waiters.delete(key)
          pg.counters.recovered++
        } else this.#notFound(oid)
        if (!pg.core.needsRecovery) pg.host.publish(pg)
        pg.run(pg.core.recoveryAdvanced())
        this.kick()
      },
      (error) => {
        if (token === pg.token) pg.host.fatal(error)
      },
    )
  }

  #notFound(oid: ObjectKey): void {
    const pg = this.#pg
    this.#unfound.set(keyOf(oid), oid)
    pg.host.log.warn({ pg: pg.cid, object: oid.name }, 'object unfound: no copy that is up has it')
    pg.run(pg.core.searchStrays())
    pg.host.publish(pg)
    this.#retry ??= pg.host.env.timers.after(UNFOUND_RETRY_MS, () => {
      this.#retry = undefined
      for (const [key, object] of this.#unfound) if (this.#waiters.has(key)) this.#urgent.push(object)
      this.#unfound.clear()
      this.kick()
    })
  }

  /** False: no source has it. */
  async #recoverObject(oid: ObjectKey, token: object): Promise<boolean> {
    const pg = this.#pg
    const { core } = pg
    const item = core.missing.get(oid)
    if (item) {
      const found = await this.#pull(oid, item.need, token)
      if (token !== pg.token) return false
      if (!found) return false
      core.objectRecovered(pg.host.whoami, oid)
      pg.objects.forget(oid)
    }
    for (const osd of core.missingOn(oid)) {
      const need = core.peerMissing.get(osd)?.get(oid)?.need ?? ZERO_VERSION
      const pushed = await this.#push(osd, oid, need, token, false)
      if (token !== pg.token) return false
      if (pushed) core.objectRecovered(osd, oid)
    }
    return true
  }

  // --- asking and answering ---
  #ask<T>(key: string, token: object): Promise<T> {
    return new Promise((resolve) => {
      if (token === this.#pg.token) this.#replies.set(key, resolve as (reply: never) => void)
    })
  }
  #answered(key: string, reply: unknown): void {
    const resolve = this.#replies.get(key)
    if (!resolve) return
    this.#replies.delete(key)
    resolve(reply as never)
  }
  #isOld(epoch: number): boolean {
    return epoch < this.#pg.core.interval
  }

  // --- pull: the primary fetches ---
  async #pull(oid: ObjectKey, need: Eversion, token: object): Promise<boolean> {
    const pg = this.#pg
    const { core, host } = pg
    const tried = new Set<number>()
    for (;;) {
      const source = core.sourcesOf(oid, need).find((osd) => !tried.has(osd))
      if (source === undefined) return false
      tried.add(source)
      const cursor: Cursor = { offset: 0, omapAfter: '', omapDone: false }
      for (;;) {
        const reply = this.#ask<{ body: MessageBody<'PgPush'>; data: Uint8Array }>(`push ${source} ${keyOf(oid)}`, token)
        host.send(source, 'PgPull', { epoch: core.map.epoch, pg: core.pg, oid, need, ...cursor })
        const { body, data } = await reply
        if (token !== pg.token) return false
        if (body.result < 0) {
          host.log.warn({ pg: pg.cid, object: oid.name, from: source, result: body.result }, 'a copy cannot be fetched')
          core.peerMissing.get(source)?.set({ oid, need, have: ZERO_VERSION })
          break
        }
        await new Promise<void>((resolve) => pg.receivePiece(body, data, oid, resolve))
        if (token !== pg.token) return false
        pg.counters.recoveredBytes += data.length
        if (body.last || body.removed) return true
        cursor.offset = body.offset + data.length
        cursor.omapAfter = body.omapLast
        cursor.omapDone = body.omapDone
      }
    }
  }

  onPull(from: number, body: MessageBody<'PgPull'>): void {
    const pg = this.#pg
    const { core, host } = pg
    if (this.#isOld(body.epoch) || from !== core.now.actingPrimary) return
    const oid = objectFromPb(body.oid)
    const need = versionFromPb(body.need)
    const cursor: Cursor = { offset: body.offset, omapAfter: body.omapAfter, omapDone: body.omapDone }
    const head = { epoch: core.map.epoch, pg: core.pg, oid, version: need, pulled: true }
    const { token } = pg
    this.#piece(oid, need, cursor).then(
      (piece) => {
        if (token !== pg.token) return
        if (piece) host.send(from, 'PgPush', { ...head, ...piece.body }, piece.data)
        else host.send(from, 'PgPush', { ...head, result: -errno.ENOENT })
      },
      (error) => {
        if (token !== pg.token) return
        host.log.error({ pg: pg.cid, object: oid.name, error: String(error) }, 'a copy cannot be read')
        host.send(from, 'PgPush', { ...head, result: -errno.EIO })
      },
    )
  }

  /** A bounded piece of our copy from the cursor on; undefined when we do not have that version. */
  async #piece(oid: ObjectKey, need: Eversion, cursor: Cursor): Promise<{ body: object; data: Uint8Array[] } | undefined> {
    const { cid, core, host } = this.#pg
    const { store } = host
    const info = await this.#pg.readObjectInfo(oid)
    if (!info || !sameVersion(info.version, need) || core.missing.has(oid)) return undefined
    const first = cursor.offset === 0 && cursor.omapAfter === '' && !cursor.omapDone
    let attrs: object[] = []
    let omapHeader: Uint8Array | undefined
    if (first) {
      attrs = pairsToPb(await store.getAttrs(cid, oid))
      omapHeader = await store.omapHeader(cid, oid)
    }
    let omap: [string, Uint8Array][] = []
    let { omapDone, omapAfter } = cursor
    if (!omapDone) {
      const range = omapAfter === '' ? { max: PIECE_OMAP_KEYS_MAX } : { after: omapAfter, max: PIECE_OMAP_KEYS_MAX }
      const page = await store.omapRange(cid, oid, range)
      let bytes = 0
      omap = page.pairs.filter(([key, value], i) => {
        bytes += key.length + value.length
        return i === 0 || bytes <= PIECE_BYTES_MAX
      })
      omapDone = !page.more && omap.length === page.pairs.length
      omapAfter = omap.at(-1)?.[0] ?? omapAfter
    }
    const stat = await store.stat(cid, oid)
    const size = stat?.size ?? 0
    const length = omapDone ? Math.min(PIECE_BYTES_MAX, size - cursor.offset) : 0
    const data = length > 0 ? await store.read(cid, oid, cursor.offset, length) : new Uint8Array(0)
    const last = omapDone && cursor.offset + data.length >= size
    return {
      body: {
        first,
        last,
        offset: cursor.offset,
        size,
        attrs,
        omapHeader: omapHeader ?? new Uint8Array(0),
        omap: pairsToPb(omap),
        omapDone,
        omapLast: omapAfter,
        result: 0,
      },
      data: data.length > 0 ? [data] : [],
    }
  }

  // --- push: the primary gives ---
  /** False when our own copy is gone by now. */
  async #push(osd: number, oid: ObjectKey, need: Eversion, token: object, backfill: boolean): Promise<boolean> {
    const pg = this.#pg
    const { core, host } = pg
    const cursor: Cursor = { offset: 0, omapAfter: '', omapDone: false }
    for (;;) {
      const current = await pg.readObjectInfo(oid)
      if (token !== pg.token) return false
      const version = current?.version ?? need
      const piece = current ? await this.#piece(oid, version, cursor) : undefined
      if (token !== pg.token) return false
      const reply = this.#ask<MessageBody<'PgPushReply'>>(`reply ${osd} ${keyOf(oid)}`, token)
      const head = { epoch: core.map.epoch, pg: core.pg, oid, version, backfill }
      if (piece) host.send(osd, 'PgPush', { ...head, ...piece.body }, piece.data)
      else host.send(osd, 'PgPush', { ...head, removed: true })
      await reply
      if (token !== pg.token) return false
      if (!piece) return true
      const sent = piece.body as { last: boolean; offset: number; omapLast: string; omapDone: boolean }
      for (const chunk of piece.data) pg.counters.recoveredBytes += chunk.length
      if (sent.last) return true
      cursor.offset = sent.offset + (piece.data[0]?.length ?? 0)
      cursor.omapAfter = sent.omapLast
      cursor.omapDone = sent.omapDone
    }
  }

  onPush(from: number, body: MessageBody<'PgPush'>, data: Uint8Array): void {
    const pg = this.#pg
    const { core, host } = pg
    if (this.#isOld(body.epoch)) return
    const oid = objectFromPb(body.oid)
    if (body.pulled) {
      if (core.isPrimary) this.#answered(`push ${from} ${keyOf(oid)}`, { body, data })
      return
    }
    if (from !== core.now.actingPrimary || core.phase !== 'replica') return
    const { token } = pg
    pg.receivePiece(body, data, oid, () => {
      if (token !== pg.token) return
      host.send(from, 'PgPushReply', {
        epoch: core.map.epoch,
        pg: core.pg,
        oid,
        version: versionFromPb(body.version),
        last: body.last,
        backfill: body.backfill,
      })
    })
  }
  onPushReply(from: number, body: MessageBody<'PgPushReply'>): void {
    if (!this.#isOld(body.epoch)) this.#answered(`reply ${from} ${keyOf(objectFromPb(body.oid))}`, body)
  }

  // --- backfill ---
  /** A write has been ordered: one between the cursor and the end of the window must be looked at again when its turn comes. */
  noteWrite(oid: ObjectKey): void {
    const backfill = this.#backfill
    if (!backfill || backfill.windowEnd === undefined) return
    if (this.#pg.core.appliesTo(backfill.target, oid)) return
    if (backfill.windowEnd !== 'max' && compareObjects(oid, backfill.windowEnd) > 0) return
    let at = 0
    const { window } = backfill
    while (at < window.length && compareObjects(window[at] as ObjectKey, oid) < 0) at++
    const there = window[at]
    if (!there || compareObjects(there, oid) !== 0) window.splice(at, 0, oid)
  }

  #kickBackfill(): void {
    const { core, host } = this.#pg
    if (this.#backfill || this.#giveUpLocal || core.backfillTargets.size === 0) return
    if (host.map.hasFlag('nobackfill')) return
    const target = core.actingBackfill.find((osd) => core.backfillTargets.has(osd)) as number
    this.#giveUpLocal = host.localBackfills.take(() => {
      this.#giveUpLocal = undefined
      // Nothing lies in the window until the target has agreed: writes are only logged there.
      this.#backfill = { target, window: [], windowEnd: { hash: 0, namespace: '', name: '', snap: 0 }, holdsLocal: true, reserved: false }
      host.send(target, 'BackfillReserve', { epoch: core.map.epoch, pg: core.pg, kind: 1 })
    })
    if (this.#backfill) this.#giveUpLocal = undefined
  }

  onReserve(from: number, body: MessageBody<'BackfillReserve'>): void {
    const pg = this.#pg
    const { core, host } = pg
    if (this.#isOld(body.epoch)) return
    const { token } = pg
    if (body.kind === 1 && from === core.now.actingPrimary && !this.#remote) {
      const remote = { granted: false, giveUp: (): void => {} }
      this.#remote = remote
      remote.giveUp = host.remoteBackfills.take(() => {
        remote.granted = true
        if (token === pg.token) host.send(from, 'BackfillReserve', { epoch: core.map.epoch, pg: core.pg, kind: 2 })
      })
    } else if (body.kind === 2 && this.#backfill?.target === from && !this.#backfill.reserved) {
      this.#backfill.reserved = true
      host.publish(pg)
      this.#runBackfill(from, token).catch((error) => {
        if (token === pg.token) host.fatal(error)
      })
    } else if (body.kind === 3 && from === core.now.actingPrimary) this.#releaseRemote()
  }
  #releaseRemote(): void {
    const remote = this.#remote
    this.#remote = undefined
    if (!remote) return
    remote.giveUp()
    if (remote.granted) this.#pg.host.remoteBackfills.release()
  }

  async #runBackfill(target: number, token: object): Promise<void> {
    const pg = this.#pg
    const { core, host } = pg
    const head = (): object => ({ epoch: core.map.epoch, pg: core.pg })
    for (;;) {
      const backfill = this.#backfill
      const cursor = core.peerInfo.get(target)?.lastBackfill ?? 'min'
      if (!backfill || cursor === 'max') return
      const after = cursor === 'min' ? undefined : cursor
      // From here on writes in the window are noted; what the listing misses, they add.
      backfill.window = []
      backfill.windowEnd = 'max'
      const mine = await this.#listOwn(after, SCAN_MAX)
      if (token !== pg.token) return
      const bound = mine.end ? undefined : headOf(mine.objects.at(-1) as ObjectKey)
      const scanned = this.#ask<MessageBody<'PgScanReply'>>(`scan ${target}`, token)
      host.send(target, 'PgScan', {
        ...head(),
        after: after ?? null,
        fromStart: !after,
        until: bound ?? null,
        toEnd: !bound,
        max: SCAN_MAX * 2,
      })
      const reply = await scanned
      if (token !== pg.token) return
      const theirs = new Map<string, ScanEntry[]>()
      let theirLast: ObjectKey | undefined
      for (const item of reply.items) {
        const entry = { oid: objectFromPb(item.oid), version: versionFromPb(item.version) }
        const head = headOf(entry.oid)
        if (!reply.end) theirLast = head
        const known = theirs.get(keyOf(head))
        if (known) known.push(entry)
        else theirs.set(keyOf(head), [entry])
      }
      const end = theirLast ?? bound ?? 'max'
      backfill.windowEnd = end
      const noted = backfill.window
      const all = new Map<string, ObjectKey>()
      for (const oid of [
        ...mine.objects.map(headOf),
        ...noted,
        ...[...theirs.values()].map(([first]) => headOf((first as ScanEntry).oid)),
      ]) {
        if (end === 'max' || compareObjects(oid, end) <= 0) all.set(keyOf(oid), oid)
      }
      backfill.window = [...all.values()].sort(compareObjects)
      await this.#backfillWindow(target, theirs, token)
      if (token !== pg.token) return
      if (end === 'max') {
        // From this moment the target takes every write; it is complete once it says so.
        core.backfillStarted.set(target, 'max')
        const acknowledged = this.#ask(`progress ${target}`, token)
        host.send(target, 'PgBackfillProgress', { ...head(), complete: true, objects: core.info.objects, bytes: core.info.bytes })
        await acknowledged
        if (token !== pg.token) return
        core.backfillAdvanced(target, 'max')
        host.send(target, 'BackfillReserve', { ...head(), kind: 3 })
        host.localBackfills.release()
        this.#backfill = undefined
        pg.run(core.recoveryAdvanced())
        host.publish(pg)
        this.kick()
        return
      }
      core.backfillAdvanced(target, end)
      host.send(target, 'PgBackfillProgress', { ...head(), lastBackfill: end, objects: core.info.objects, bytes: core.info.bytes })
    }
  }

  /** Works through the window in order, a few objects at a time, each locked against writes while it is compared and sent. */
  async #backfillWindow(target: number, theirs: ReadonlyMap<string, readonly ScanEntry[]>, token: object): Promise<void> {
    const pg = this.#pg
    const running = new Set<Promise<void>>()
    for (;;) {
      if (token !== pg.token) return
      const { window } = this.#backfill as { window: ObjectKey[] }
      const oid = window.shift()
      if (!oid) {
        if (running.size === 0) return
        await Promise.race(running)
        continue
      }
      const state = pg.objects.get(oid)
      await new Promise<void>((resolve) => state.acquire(true, resolve))
      if (token !== pg.token) return
      const next = window[0]
      if (next && compareObjects(next, oid) < 0) {
        // Something before it was written while we waited: the cursor may not pass that.
        window.splice(1, 0, oid)
        state.release(true)
        continue
      }
      const started = pg.core.backfillStarted.get(target) ?? 'min'
      if (!isBackfilled(oid, started)) pg.core.backfillStarted.set(target, oid)
      const one = this.#backfillObject(target, oid, theirs.get(keyOf(oid)) ?? [], token)
        .then(() => {
          if (token === pg.token) state.release(true)
        })
        .finally(() => running.delete(one))
      running.add(one)
      if (running.size >= BACKFILL_PARALLEL) await Promise.race(running)
    }
  }

  /** A head with its clones, locked against writes: what the target has otherwise, or has and should not, is sent. */
  async #backfillObject(target: number, head: ObjectKey, theirs: readonly ScanEntry[], token: object): Promise<void> {
    const pg = this.#pg
    const info = await pg.readObjectInfo(head)
    if (token !== pg.token) return
    const have = new Map(theirs.map(({ oid, version }) => [keyOf(oid), version]))
    const members = info ? [...(info.snapshots?.clones ?? []).map((clone) => cloneKey(head, clone)), head] : []
    const ours = new Set(members.map(keyOf))
    for (const oid of [...theirs.map((entry) => entry.oid).filter((oid) => !ours.has(keyOf(oid))), ...members]) {
      const version = (ours.has(keyOf(oid)) ? (oid.snap === 0 ? info : await pg.readObjectInfo(oid))?.version : undefined) ?? ZERO_VERSION
      if (token !== pg.token) return
      const theirVersion = have.get(keyOf(oid))
      if (theirVersion && compareEversion(version, theirVersion) === 0) continue
      await this.#push(target, oid, version, token, true)
      if (token !== pg.token) return
      pg.counters.recovered++
    }
  }

  /** Whole objects, clones and all, in listing order: one at least, unless nothing follows. A head comes behind its clones. */
  async #listOwn(after: ObjectKey | undefined, max: number): Promise<{ objects: ObjectKey[]; end: boolean }> {
    const { cid, host } = this.#pg
    const objects: ObjectKey[] = []
    for (let cursor = after; ; ) {
      const page = await host.store.listObjects(cid, cursor ? { after: cursor, max } : { max })
      objects.push(...page.objects.filter(isMember))
      if (page.end) return { objects, end: true }
      cursor = page.objects.at(-1)
      const lastHead = objects.findLastIndex(({ snap }) => snap === 0)
      if (lastHead >= 0) return { objects: objects.slice(0, lastHead + 1), end: false }
    }
  }

  onScan(from: number, body: MessageBody<'PgScan'>): void {
    const pg = this.#pg
    const { core, host } = pg
    if (this.#isOld(body.epoch) || from !== core.now.actingPrimary || core.phase !== 'replica') return
    const { token } = pg
    const after = body.fromStart || !body.after ? undefined : objectFromPb(body.after)
    const until = body.toEnd || !body.until ? undefined : objectFromPb(body.until)
    const scan = async (): Promise<void> => {
      const items: ScanEntry[] = []
      let end = false
      const page = await this.#listOwn(after, Math.min(Math.max(1, body.max), SCAN_MAX * 4))
      end = page.end
      for (const oid of page.objects) {
        if (until && compareObjects(oid, until) > 0) {
          end = true
          break
        }
        const info = await pg.readObjectInfo(oid).catch(() => undefined)
        items.push({ oid, version: info?.version ?? ZERO_VERSION })
      }
      if (token === pg.token) host.send(from, 'PgScanReply', { epoch: core.map.epoch, pg: core.pg, items, end, result: 0 })
    }
    scan().catch((error) => {
      if (token === pg.token) host.fatal(error)
    })
  }
  onScanReply(from: number, body: MessageBody<'PgScanReply'>): void {
    if (!this.#isOld(body.epoch)) this.#answered(`scan ${from}`, body)
  }

  onProgress(from: number, body: MessageBody<'PgBackfillProgress'>): void {
    const pg = this.#pg
    const { core, host } = pg
    if (this.#isOld(body.epoch)) return
    if (core.isPrimary) {
      if (body.reply) this.#answered(`progress ${from}`, body)
      return
    }
    if (from !== core.now.actingPrimary || core.phase !== 'replica') return
    const cursor = body.complete ? 'max' : objectFromPb(body.lastBackfill)
    if (cursor !== 'max' && isBackfilled(cursor, core.info.lastBackfill)) return
    core.info.lastBackfill = cursor
    core.info.objects = body.objects
    core.info.bytes = body.bytes
    if (cursor === 'max' && core.missing.size === 0) core.info.lastComplete = core.info.lastUpdate
    pg.persist()
    const { token } = pg
    if (!body.complete) return
    pg.whenDurable(() => {
      if (token === pg.token) host.send(from, 'PgBackfillProgress', { epoch: core.map.epoch, pg: core.pg, reply: true, complete: true })
    })
  }
}
