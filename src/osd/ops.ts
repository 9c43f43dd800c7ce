// A compound operation on one object: its steps run in order on a view of the object that already shows what earlier steps changed;
// the changes are handed back, to be applied all together or not at all. Result codes are librados'.
import { OpCode, pb } from '../../proto/mod.ts'
import { type Chunks, compareBytes, compareUtf8, EMPTY_BYTES, errno, SepiolaError, utf8 } from '../base/mod.ts'
import type { Random } from '../env/mod.ts'
import {
  checkTransaction,
  maxAttrNameBytes,
  maxAttrValueBytes,
  maxNameBytes,
  maxOmapKeyBytes,
  maxOmapValueBytes,
  type ObjectStore,
} from '../store/mod.ts'
import type { Caller } from './caller.ts'
import { ClassObject, findMethod, isWriteStep, withoutOutput } from './classes/mod.ts'
import { type Change, OBJECT_INFO_ATTR, toStoreOps } from './codec.ts'
import type { ObjectKey } from './core/mod.ts'
import type { ObjectContext } from './objects.ts'
import { atSnapshot, cloneKey, type DataChange, NO_SNAPSHOTS } from './snapset.ts'
import { fail, type OpResultData, StepFailed, type StepResult } from './step.ts'
import { isWatchStep, NO_WATCHERS, type WatchEffect, type WatchRecord, WatchSteps } from './watch-steps.ts'

export const STEPS_MAX = 1024
const OMAP_PAGE_MAX = 1000
const OMAP_PAGE_BYTES_MAX = 4 << 20

export interface OpLimits {
  readonly objectBytesMax: number
  readonly writeBytesMax: number
  isRemovedSnap(snap: number): boolean
}
/** Who runs the operation, and when by this OSD's clock. */
export interface OpOrigin {
  readonly caller: Caller
  readonly nowMs: number
  readonly random: Pick<Random, 'bytes'>
}
export interface OpOutcome {
  /** 0 or a negative errno: of the step that failed. */
  readonly rval: number
  readonly results: OpResultData[]
  readonly changes: Change[]
  /** What the changes do to the data, for the clones that share it. */
  readonly dataChanges: readonly DataChange[]
  readonly exists: boolean
  readonly size: number
  /** Who watches the object afterwards, and whether that is a change. */
  readonly watchers: readonly WatchRecord[]
  readonly watchersChanged: boolean
  readonly watchEffects: readonly WatchEffect[]
}

type DataEdit =
  | { readonly offset: number; readonly data: Chunks }
  | { readonly offset: number; readonly length: number }
  | { readonly cut: number }

/** Runs the steps. Errors of the store (EIO) are thrown; all others are results. `data` holds the steps' payloads back to back. */
export async function runSteps(
  store: ObjectStore,
  cid: string,
  oid: ObjectKey,
  context: ObjectContext,
  steps: readonly pb.Op.$Properties[],
  data: Uint8Array,
  limits: OpLimits,
  origin: OpOrigin,
): Promise<OpOutcome> {
  const run = new Run(store, cid, oid, context, limits, origin)
  const results: OpResultData[] = []
  const { watchers } = run.watching
  const failed = (rval: number): OpOutcome => {
    const unchanged = { changes: [], dataChanges: [], watchers, watchersChanged: false, watchEffects: [] }
    return { rval, results, ...unchanged, exists: run.exists, size: run.size }
  }
  let at = 0
  for (const step of steps) {
    const length = step.dataLen ?? 0
    if (at + length > data.length) return failed(-errno.EINVAL)
    const payload = data.subarray(at, at + length)
    at += length
    const changesBefore = run.changes.length
    try {
      const done = isWatchStep(step.code) ? run.watchStep(step, payload, results.length) : run.step(step, payload)
      results.push((done instanceof Promise ? await done : done) ?? { result: { rval: 0 }, data: [] })
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error
      results.push({ result: { rval: error.rval }, data: [] })
      // What a class method did before it failed is not kept, so that this is no longer a step that failed alone.
      if (!step.failOk || run.changes.length > changesBefore) return failed(error.rval)
    }
  }
  const refused = refusal(cid, oid, run.changes)
  if (refused !== 0) return failed(refused)
  const { changes, dataChanges, exists, size, watching } = run
  const answered = steps.some(isWriteStep) ? withoutOutput(steps, results) : results
  const watched = { watchers: watching.watchers, watchersChanged: watching.changed, watchEffects: watching.effects }
  return { rval: 0, results: answered, changes, dataChanges, exists, size, ...watched }
}

/** What the store would not take must not get into the log: 0, or the error to answer. */
function refusal(cid: string, oid: ObjectKey, changes: readonly Change[]): number {
  if (changes.length === 0) return 0
  try {
    checkTransaction(toStoreOps(cid, oid, changes))
    return 0
  } catch (error) {
    if (error instanceof SepiolaError) return -errno[error.code]
    throw error
  }
}

class Run {
  readonly #store: ObjectStore
  readonly #cid: string
  /** What reads show through to: the object, or the clone it was rolled back to. */
  #oid: ObjectKey
  readonly #target: ObjectKey
  readonly #limits: OpLimits
  readonly #origin: OpOrigin
  readonly #context: ObjectContext
  exists: boolean
  size: number
  readonly changes: Change[] = []
  readonly dataChanges: DataChange[] = []
  readonly watching: WatchSteps
  // What earlier steps of this operation changed, over what the store has.
  #fresh = false // nothing of the stored object shows through any more
  #dataEdits: DataEdit[] = []
  readonly #attrs = new Map<string, Uint8Array | undefined>()
  readonly #omap = new Map<string, Uint8Array | undefined>()
  #omapCleared = false
  readonly #omapRanges: { gte: string; lt: string }[] = []
  #header: Uint8Array | undefined

  constructor(store: ObjectStore, cid: string, oid: ObjectKey, context: ObjectContext, limits: OpLimits, origin: OpOrigin) {
    this.#store = store
    this.#cid = cid
    this.#oid = oid
    this.#target = oid
    this.#context = context
    this.#limits = limits
    this.#origin = origin
    this.exists = context.exists
    this.size = context.exists ? (context.info?.size ?? 0) : 0
    this.#fresh = !context.exists
    this.watching = new WatchSteps((context.exists ? context.info?.watchers : undefined) ?? NO_WATCHERS, origin.caller)
  }

  watchStep(op: pb.Op.$Properties, data: Uint8Array, index: number): StepResult {
    this.#mustExist()
    return this.watching.step(op, data, index)
  }

  step(op: pb.Op.$Properties, data: Uint8Array): StepResult | Promise<StepResult> {
    switch (op.code) {
      case OpCode.read:
        return this.#read(Number(op.offset ?? 0), Number(op.length ?? 0))
      case OpCode.stat:
        return this.#stat()
      case OpCode.getXattr:
        return this.#getXattr(op.name ?? '')
      case OpCode.getXattrs:
        return this.#getXattrs()
      case OpCode.omapGet:
        return this.#omapGet(op.after ?? '', op.prefix ?? '', op.max ?? 0)
      case OpCode.omapGetByKeys:
        return this.#omapGetByKeys(op.keys ?? [])
      case OpCode.omapGetHeader:
        return this.#omapGetHeader()
      case OpCode.sparseRead:
        return this.#sparseRead(Number(op.offset ?? 0), Number(op.length ?? 0))
      case OpCode.listSnaps:
        return this.#listSnaps()
      case OpCode.assertExists:
        this.#mustExist()
        return undefined
      case OpCode.assertVersion:
        return this.#assertVersion(Number(op.version ?? 0))
      case OpCode.cmpXattr:
        return this.#cmpXattr(op.name ?? '', op.cmp ?? 0, op.value ?? EMPTY_BYTES)
      case OpCode.omapCmp:
        return this.#omapCmp(op.keys?.[0] ?? '', op.cmp ?? 0, op.value ?? EMPTY_BYTES)
      case OpCode.cmpExt:
        return this.#cmpExt(Number(op.offset ?? 0), data)
      case OpCode.create:
        if (op.exclusive && this.exists) fail('EEXIST')
        this.#create()
        return undefined
      case OpCode.write:
        return this.#write(Number(op.offset ?? 0), [data])
      case OpCode.writeFull:
        return this.#writeFull(data)
      case OpCode.append:
        return this.#write(this.size, [data])
      case OpCode.writeSame:
        return this.#writeSame(Number(op.offset ?? 0), Number(op.length ?? 0), data)
      case OpCode.truncate:
        return this.#truncate(Number(op.offset ?? 0))
      case OpCode.zero:
        return this.#zero(Number(op.offset ?? 0), Number(op.length ?? 0))
      case OpCode.remove:
        this.#remove()
        return undefined
      case OpCode.rollback:
        this.#rollback(Number(op.snap ?? 0))
        return undefined
      case OpCode.setXattr:
        return this.#setXattr(op.name ?? '', op.value ?? EMPTY_BYTES)
      case OpCode.rmXattr:
        this.#mustExist()
        this.#attrs.set(checkXattr(op.name ?? ''), undefined)
        this.changes.push({ op: 'rmAttrs', names: [op.name ?? ''] })
        return undefined
      case OpCode.omapSet:
        return this.#omapSet(op.pairs ?? [])
      case OpCode.omapRm:
        return this.#omapRm(op.keys ?? [])
      case OpCode.omapRmRange:
        return this.#omapRmRange(op.after ?? '', op.until ?? '')
      case OpCode.omapClear:
        this.#mustExist()
        this.#clearOmap()
        this.changes.push({ op: 'omapClear' })
        return undefined
      case OpCode.omapSetHeader:
        if ((op.value?.length ?? 0) > maxOmapValueBytes) fail('E2BIG')
        this.#create()
        this.#header = op.value ?? EMPTY_BYTES
        this.changes.push({ op: 'omapSetHeader', header: this.#header })
        return undefined
      case OpCode.exec:
        return this.#exec(op.name ?? '', op.method ?? '', data)
      default:
        return fail('EOPNOTSUPP')
    }
  }
  async #exec(cls: string, name: string, input: Uint8Array): Promise<StepResult> {
    const method = findMethod(cls, name) ?? fail('EOPNOTSUPP')
    const output = (await method.run(new ClassObject(this, this.#origin, method.write), input)) ?? EMPTY_BYTES
    return { result: { rval: 0, dataLen: output.length }, data: output.length === 0 ? [] : [output] }
  }

  #mustExist(): void {
    if (!this.exists) fail('ENOENT')
  }
  #create(): void {
    if (this.exists) return
    this.exists = true
    this.size = 0
    this.changes.push({ op: 'touch' })
  }

  // --- data ---
  async #bytes(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(offset + length, this.size)
    if (end <= offset) return EMPTY_BYTES
    const want = end - offset
    if (this.#dataEdits.length === 0) {
      return this.#fresh ? new Uint8Array(want) : this.#store.read(this.#cid, this.#oid, offset, want)
    }
    const out = new Uint8Array(want)
    if (!this.#fresh) out.set(await this.#store.read(this.#cid, this.#oid, offset, want))
    for (const edit of this.#dataEdits) {
      if ('cut' in edit) {
        if (edit.cut < end) out.fill(0, Math.max(0, edit.cut - offset))
      } else if ('length' in edit) out.fill(0, Math.max(0, edit.offset - offset), Math.max(0, edit.offset + edit.length - offset))
      else {
        let at = edit.offset
        for (const chunk of edit.data) {
          const from = Math.max(at, offset)
          const to = Math.min(at + chunk.length, end)
          if (from < to) out.set(chunk.subarray(from - at, to - at), from - offset)
          at += chunk.length
        }
      }
    }
    return out
  }
  async #read(offset: number, length: number): Promise<StepResult> {
    this.#mustExist()
    const bytes = await this.#bytes(offset, length === 0 ? Number.MAX_SAFE_INTEGER - offset : length)
    return { result: { rval: 0, dataLen: bytes.length, offset }, data: bytes.length === 0 ? [] : [bytes] }
  }
  #stat(): StepResult {
    this.#mustExist()
    const { info } = this.#context
    return { result: { rval: 0, size: this.size, mtimeMs: info?.mtimeMs ?? 0, version: info?.userVersion ?? 0 }, data: [] }
  }
  /** `value`: (offset, length) pairs as little-endian u64; the data of the extents back to back. */
  async #sparseRead(offset: number, length: number): Promise<StepResult> {
    this.#mustExist()
    const end = Math.min(this.size, length === 0 ? this.size : offset + length)
    if (end <= offset) return { result: { rval: 0, value: EMPTY_BYTES, dataLen: 0, offset }, data: [] }
    const extents =
      this.#fresh || this.#dataEdits.length > 0
        ? [{ offset, length: end - offset }]
        : await this.#store.extents(this.#cid, this.#oid, offset, end - offset)
    const data: Uint8Array[] = []
    const value = new Uint8Array(extents.length * 16)
    const view = new DataView(value.buffer)
    let total = 0
    for (const [i, extent] of extents.entries()) {
      const bytes = await this.#bytes(extent.offset, extent.length)
      view.setBigUint64(i * 16, BigInt(extent.offset), true)
      view.setBigUint64(i * 16 + 8, BigInt(bytes.length), true)
      data.push(bytes)
      total += bytes.length
    }
    return { result: { rval: 0, value, dataLen: total, offset }, data }
  }
  async #cmpExt(offset: number, expected: Uint8Array): Promise<StepResult> {
    const have = new Uint8Array(expected.length)
    if (this.exists) have.set(await this.#bytes(offset, expected.length))
    if (compareBytes(have, expected) !== 0) fail('ECANCELED')
    return undefined
  }

  #checkExtent(offset: number, length: number): void {
    if (length > this.#limits.writeBytesMax || offset + length > this.#limits.objectBytesMax) fail('EFBIG')
  }
  #write(offset: number, data: Chunks): StepResult {
    let length = 0
    for (const chunk of data) length += chunk.length
    this.#checkExtent(offset, length)
    this.#create()
    if (length === 0) return undefined
    this.size = Math.max(this.size, offset + length)
    this.#dataEdits.push({ offset, data })
    this.dataChanges.push({ offset, length })
    this.changes.push({ op: 'write', offset, data })
    return undefined
  }
  #writeFull(data: Uint8Array): StepResult {
    this.#checkExtent(0, data.length)
    if (this.exists && this.size > data.length) this.#cut(data.length)
    return this.#write(0, [data])
  }
  #writeSame(offset: number, length: number, data: Uint8Array): StepResult {
    if (data.length === 0 || length % data.length !== 0) fail('EINVAL')
    if (length / data.length > 65_536) fail('EFBIG')
    return this.#write(
      offset,
      Array.from({ length: length / data.length }, () => data),
    )
  }
  #cut(size: number): void {
    this.size = size
    this.#dataEdits.push({ cut: size })
    this.dataChanges.push({ from: size })
    this.changes.push({ op: 'truncate', size })
  }
  #truncate(size: number): StepResult {
    if (size > this.#limits.objectBytesMax) fail('EFBIG')
    if (this.exists && size !== this.size) this.#cut(size)
    return undefined
  }
  #zero(offset: number, length: number): StepResult {
    const end = Math.min(offset + length, this.size)
    if (!this.exists || end <= offset) return undefined
    this.#dataEdits.push({ offset, length: end - offset })
    this.dataChanges.push({ offset, length: end - offset })
    this.changes.push({ op: 'zero', offset, length: end - offset })
    return undefined
  }
  #remove(): void {
    this.#mustExist()
    this.exists = false
    this.size = 0
    this.#fresh = true
    this.#dataEdits = []
    this.#attrs.clear()
    this.#clearOmap()
    this.watching.clear()
    this.dataChanges.push({ from: 0 })
    this.changes.push({ op: 'remove' })
  }

  // --- snapshots ---
  /** `value`: pb.SnapSet. */
  #listSnaps(): StepResult {
    const { info, exists } = this.#context
    if (this.#oid.snap !== 0) fail('EINVAL')
    if (!info) return fail('ENOENT')
    const { seq, clones } = info.snapshots ?? NO_SNAPSHOTS
    const list = clones.map(({ id, snaps, size, overlap }) => ({ id, snaps: [...snaps], size, overlap: [...overlap] }))
    return { result: { rval: 0, value: pb.SnapSet.encode({ seq, clones: list, headExists: exists }).finish() }, data: [] }
  }
  /** As the object was at the snapshot, as far as that is known before this operation. */
  #rollback(snap: number): void {
    // One that is being trimmed would look like an object that was not there, and the object would be lost.
    if (snap === 0 || this.#limits.isRemovedSnap(snap)) fail('ENOENT')
    const { info, exists } = this.#context
    const found = atSnapshot(info?.snapshots ?? NO_SNAPSHOTS, exists, snap)
    if (found === undefined) {
      if (this.exists) this.#remove()
      return
    }
    const target = this.#target
    this.#dataEdits = []
    this.#attrs.clear()
    this.#omap.clear()
    this.#omapRanges.length = 0
    this.#omapCleared = false
    this.#header = undefined
    this.#fresh = false
    this.exists = true
    this.changes.length = 0
    this.dataChanges.length = 0
    if (found === 'head') {
      this.#oid = target
      this.size = info?.size ?? 0
      return
    }
    this.#oid = cloneKey(target, found)
    this.size = found.size
    this.changes.push({ op: 'clone', oid: this.#oid, to: target })
    this.dataChanges.push({ rollback: found })
  }

  // --- xattrs ---
  async #attr(name: string): Promise<Uint8Array | undefined> {
    if (this.#attrs.has(name)) return this.#attrs.get(name)
    return this.#fresh ? undefined : this.#store.getAttr(this.#cid, this.#oid, checkXattr(name))
  }
  async #getXattr(name: string): Promise<StepResult> {
    this.#mustExist()
    const value = await this.#attr(name)
    return value === undefined ? fail('ENODATA') : { result: { rval: 0, value }, data: [] }
  }
  async #getXattrs(): Promise<StepResult> {
    this.#mustExist()
    const merged = new Map<string, Uint8Array>()
    if (!this.#fresh) {
      for (const [name, value] of await this.#store.getAttrs(this.#cid, this.#oid)) {
        if (name !== OBJECT_INFO_ATTR) merged.set(name, value)
      }
    }
    for (const [name, value] of this.#attrs) {
      if (value === undefined) merged.delete(name)
      else merged.set(name, value)
    }
    const pairs = [...merged].sort(([a], [b]) => compareUtf8(a, b)).map(([key, value]) => ({ key, value }))
    return { result: { rval: 0, pairs }, data: [] }
  }
  #setXattr(name: string, value: Uint8Array): StepResult {
    checkXattr(name)
    if (value.length > maxAttrValueBytes) fail('E2BIG')
    this.#create()
    this.#attrs.set(name, value)
    this.changes.push({ op: 'setAttrs', attrs: new Map([[name, value]]) })
    return undefined
  }

  // --- guards ---
  #assertVersion(version: number): StepResult {
    const current = this.exists ? (this.#context.info?.userVersion ?? 0) : 0
    if (version === 0) fail('EINVAL')
    if (version < current) fail('ERANGE')
    if (version > current) fail('EOVERFLOW')
    return undefined
  }
  async #cmpXattr(name: string, cmp: number, operand: Uint8Array): Promise<StepResult> {
    this.#mustExist()
    if (!holds((await this.#attr(name)) ?? EMPTY_BYTES, cmp, operand)) fail('ECANCELED')
    return undefined
  }
  async #omapCmp(key: string, cmp: number, operand: Uint8Array): Promise<StepResult> {
    this.#mustExist()
    if (!holds((await this.#omapValues([key])).get(key) ?? EMPTY_BYTES, cmp, operand)) fail('ECANCELED')
    return undefined
  }

  // --- omap ---
  #clearOmap(): void {
    this.#omap.clear()
    this.#omapRanges.length = 0
    this.#omapCleared = true
    this.#header = EMPTY_BYTES
  }
  #isHidden(key: string): boolean {
    if (this.#fresh || this.#omapCleared) return true
    return this.#omapRanges.some((r) => compareUtf8(key, r.gte) >= 0 && (r.lt === '' || compareUtf8(key, r.lt) < 0))
  }
  async #omapValues(keys: readonly string[]): Promise<Map<string, Uint8Array>> {
    const stored = keys.filter((key) => !this.#omap.has(key) && !this.#isHidden(key))
    const values = stored.length > 0 ? await this.#store.omapGet(this.#cid, this.#oid, stored) : new Map<string, Uint8Array>()
    for (const key of keys) {
      const own = this.#omap.get(key)
      if (own !== undefined) values.set(key, own)
    }
    return values
  }
  async #omapGetByKeys(keys: readonly string[]): Promise<StepResult> {
    this.#mustExist()
    const values = await this.#omapValues(keys)
    const pairs = [...values].sort(([a], [b]) => compareUtf8(a, b)).map(([key, value]) => ({ key, value }))
    return { result: { rval: 0, pairs }, data: [] }
  }
  async #omapGet(after: string, prefix: string, max: number): Promise<StepResult> {
    this.#mustExist()
    const limit = max === 0 ? OMAP_PAGE_MAX : Math.min(max, OMAP_PAGE_MAX)
    const own = [...this.#omap].filter(([key, value]) => value !== undefined && key.startsWith(prefix) && compareUtf8(key, after) > 0)
    const found = new Map<string, Uint8Array>(own as [string, Uint8Array][])
    let more = false
    let cursor = after
    while (!this.#fresh && !this.#omapCleared) {
      // after '' means from the start: an empty key sorts first and is not excluded.
      const range = cursor === '' ? { prefix, max: limit } : { after: cursor, prefix, max: limit }
      const page = await this.#store.omapRange(this.#cid, this.#oid, range)
      for (const [key, value] of page.pairs) if (!this.#omap.has(key) && !this.#isHidden(key)) found.set(key, value)
      cursor = page.pairs.at(-1)?.[0] ?? cursor
      more = page.more
      if (!page.more || found.size >= limit) break
    }
    // Beyond the last stored key that was looked at nothing is known yet.
    let sorted = [...found].sort(([a], [b]) => compareUtf8(a, b))
    if (more) sorted = sorted.filter(([key]) => compareUtf8(key, cursor) <= 0)
    const pairs: pb.KeyValue.$Properties[] = []
    let bytes = 0
    for (const [key, value] of sorted) {
      if (pairs.length >= limit || (bytes > 0 && bytes + value.length > OMAP_PAGE_BYTES_MAX)) {
        more = true
        break
      }
      pairs.push({ key, value })
      bytes += key.length + value.length
    }
    return { result: { rval: 0, pairs, more }, data: [] }
  }
  async #omapGetHeader(): Promise<StepResult> {
    this.#mustExist()
    const stored = this.#fresh ? undefined : await this.#store.omapHeader(this.#cid, this.#oid)
    return { result: { rval: 0, value: this.#header ?? stored ?? EMPTY_BYTES }, data: [] }
  }
  #omapSet(list: readonly pb.KeyValue.$Properties[]): StepResult {
    const pairs = list.map(({ key, value }) => [checkOmapKey(key ?? ''), value ?? EMPTY_BYTES] as const)
    if (pairs.some(([, value]) => value.length > maxOmapValueBytes)) fail('E2BIG')
    this.#create()
    for (const [key, value] of pairs) this.#omap.set(key, value)
    if (pairs.length > 0) this.changes.push({ op: 'omapSet', pairs })
    return undefined
  }
  #omapRm(keys: readonly string[]): StepResult {
    this.#mustExist()
    for (const key of keys) this.#omap.set(key, undefined)
    if (keys.length > 0) this.changes.push({ op: 'omapRm', keys })
    return undefined
  }
  #omapRmRange(gte: string, lt: string): StepResult {
    this.#mustExist()
    for (const key of this.#omap.keys()) if (compareUtf8(key, gte) >= 0 && (lt === '' || compareUtf8(key, lt) < 0)) this.#omap.delete(key)
    this.#omapRanges.push({ gte, lt })
    this.changes.push({ op: 'omapRmRange', gte, lt })
    return undefined
  }
}

function checkXattr(name: string): string {
  if (name === '' || !name.isWellFormed()) fail('EINVAL')
  if (utf8(name).length > maxAttrNameBytes) fail('ENAMETOOLONG')
  return name
}
function checkOmapKey(key: string): string {
  if (utf8(key).length > maxOmapKeyBytes) fail('ENAMETOOLONG')
  return key
}

/** `stored CMP operand`: 1 eq 2 ne 3 gt 4 gte 5 lt 6 lte. */
function holds(stored: Uint8Array, cmp: number, operand: Uint8Array): boolean {
  const order = compareBytes(stored, operand)
  switch (cmp) {
    case 1:
      return order === 0
    case 2:
      return order !== 0
    case 3:
      return order > 0
    case 4:
      return order >= 0
    case 5:
      return order < 0
    case 6:
      return order <= 0
    default:
      return fail('EINVAL')
  }
}

/** The name of an object as a client may give it. @throws SepiolaError EINVAL, ENAMETOOLONG. */
export function checkObjectName(name: string, namespace: string): void {
  if (name === '') throw new SepiolaError('EINVAL', 'an object without a name')
  if (!name.isWellFormed() || !namespace.isWellFormed()) throw new SepiolaError('EINVAL', 'an object name that is not Unicode')
  if (utf8(name).length > maxNameBytes || utf8(namespace).length > maxNameBytes) {
    throw new SepiolaError('ENAMETOOLONG', `object names have at most ${maxNameBytes} bytes`)
  }
}
