// Ceph's binary form of a CRUSH map (little endian; CrushWrapper's encoding up to device classes and choose_args).
//   magic u32, max_buckets s32, max_rules u32, max_devices s32, buckets, rules, three name maps, tunables, classes, choose_args
// Decoding checks every count against the bytes that are left before it allocates, and the result for consistency.
import { treeNodeCount } from './bucket.ts'
import { CrushMap } from './map.ts'
import {
  type Bucket,
  BucketAlg,
  type ChooseArg,
  CrushError,
  legacyTunables,
  MAX_BUCKETS,
  MAX_DEVICES,
  MAX_RULES,
  MAX_STEP_ITEMS,
  MAX_TRIES,
  type Rule,
  RuleOp,
  type RuleStep,
} from './types.ts'

const MAGIC = 0x00010000
export const looksLikeCrushMap = (bytes: Uint8Array): boolean =>
  bytes.length >= 16 && bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 1 && bytes[3] === 0

class Reader {
  #at = 0
  readonly #bytes: Uint8Array
  readonly #view: DataView
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
  get left(): number {
    return this.#bytes.length - this.#at
  }
  #take(size: number): number {
    if (this.left < size) throw new CrushError('CRUSH map ends too early')
    this.#at += size
    return this.#at - size
  }
  u8(): number {
    return this.#view.getUint8(this.#take(1))
  }
  u16(): number {
    return this.#view.getUint16(this.#take(2), true)
  }
  u32(): number {
    return this.#view.getUint32(this.#take(4), true)
  }
  s32(): number {
    return this.#view.getInt32(this.#take(4), true)
  }
  s64(): number {
    const value = this.#view.getBigInt64(this.#take(8), true)
    if (BigInt(Number(value)) !== value) throw new CrushError('a choose_args id is out of range')
    return Number(value)
  }
  /** A count of things that take at least `size` bytes each. */
  count(size: number, what: string): number {
    const n = this.u32()
    if (n * size > this.left) throw new CrushError(`CRUSH map: ${n} ${what} do not fit into it`)
    return n
  }
  text(length: number): string {
    const at = this.#take(length)
    return new TextDecoder().decode(this.#bytes.subarray(at, at + length))
  }
}

/** @throws CrushError for anything but a whole, consistent map. Sections that old encoders did not write get Ceph's legacy values. */
export function decodeCrushMap(bytes: Uint8Array): CrushMap {
  const r = new Reader(bytes)
  if (r.u32() !== MAGIC) throw new CrushError('not a binary CRUSH map (wrong magic)')
  const map = new CrushMap()
  map.tunables = { ...legacyTunables }
  const maxBuckets = r.s32()
  const maxRules = r.u32()
  const maxDevices = r.s32()
  if (maxBuckets < 0 || maxBuckets > MAX_BUCKETS || maxBuckets * 4 > r.left)
    throw new CrushError(`CRUSH map: bad max_buckets ${maxBuckets}`)
  if (maxRules > MAX_RULES) throw new CrushError(`CRUSH map: bad max_rules ${maxRules}`)
  if (maxDevices < 0 || maxDevices > MAX_DEVICES) throw new CrushError(`CRUSH map: bad max_devices ${maxDevices}`)
  for (let i = 0; i < maxBuckets; i++) map.bucketTable.push(decodeBucket(r, i))
  for (let i = 0; i < maxRules; i++) map.rules.push(decodeRule(r))
  map.typeNames = decodeNames(r)
  map.itemNames = decodeNames(r)
  map.ruleNames = decodeNames(r)
  decodeTunables(r, map)
  if (r.left > 0) decodeClasses(r, map)
  if (r.left > 0) decodeChooseArgs(r, map)
  if (r.left > 0) throw new CrushError(`CRUSH map: ${r.left} bytes too many`)
  map.finalize()
  return map
}

function decodeBucket(r: Reader, index: number): Bucket | undefined {
  const marker = r.u32()
  if (marker === 0) return undefined
  const id = r.s32()
  const type = r.u16()
  const alg = r.u8()
  const hash = r.u8()
  const weight = r.u32()
  const size = r.count(4, 'bucket items')
  if (id !== -1 - index || alg !== marker) throw new CrushError(`CRUSH map: bucket ${-1 - index} is damaged`)
  if (hash !== 0) throw new CrushError(`bucket ${id}: unknown hash ${hash}`)
  if (type === 0) throw new CrushError(`bucket ${id} has the type of devices`)
  const items = new Int32Array(size)
  for (let i = 0; i < size; i++) {
    items[i] = r.s32()
    if ((items[i] as number) >= MAX_DEVICES) throw new CrushError(`bucket ${id}: device ${items[i]} is out of range`)
  }
  const weights = new Float64Array(size)
  let aux: Float64Array = new Float64Array(0)
  switch (alg) {
    case BucketAlg.uniform:
      weights.fill(r.u32())
      if (size === 0) return { id, type, alg, hash, weight, items, weights, aux: Float64Array.of() }
      break
    case BucketAlg.list:
    case BucketAlg.straw:
      aux = new Float64Array(size)
      for (let i = 0; i < size; i++) {
        weights[i] = r.u32()
        aux[i] = r.u32()
      }
      break
    case BucketAlg.tree: {
      const nodes = r.u8()
      if (nodes !== (treeNodeCount(size) & 0xff) || treeNodeCount(size) > 255)
        throw new CrushError(`bucket ${id}: ${nodes} tree nodes for ${size} items`)
      aux = new Float64Array(nodes)
      for (let i = 0; i < nodes; i++) aux[i] = r.u32()
      for (let i = 0; i < size; i++) weights[i] = aux[2 * i + 1] as number
      break
    }
    case BucketAlg.straw2:
      for (let i = 0; i < size; i++) weights[i] = r.u32()
      break
    default:
      throw new CrushError(`bucket ${id}: unknown algorithm ${alg}`)
  }
  return { id, type, alg, hash, weight, items, weights, aux }
}

function decodeRule(r: Reader): Rule | undefined {
  if (r.u32() === 0) return undefined
  const length = r.u32()
  const [ruleset, type, minSize, maxSize] = [r.u8(), r.u8(), r.u8(), r.u8()]
  if (length * 12 > r.left) throw new CrushError(`CRUSH map: ${length} rule steps do not fit into it`)
  const steps: RuleStep[] = []
  for (let i = 0; i < length; i++) steps.push({ op: r.u32(), arg1: r.s32(), arg2: r.s32() })
  const rule = { ruleset, type, minSize, maxSize, steps }
  checkSteps(steps)
  return rule
}

/** Bounds the work that one placement can cost. */
export function checkSteps(steps: readonly RuleStep[]): void {
  for (const { op, arg1 } of steps) {
    if (op > RuleOp.setChooseleafStable || op === 5) throw new CrushError(`unknown rule step ${op}`)
    const choose =
      op === RuleOp.chooseFirstn || op === RuleOp.chooseIndep || op === RuleOp.chooseleafFirstn || op === RuleOp.chooseleafIndep
    if (choose && Math.abs(arg1) > MAX_STEP_ITEMS) throw new CrushError(`a rule step cannot choose ${arg1} items`)
    if (op >= RuleOp.setChooseTries && arg1 > MAX_TRIES) throw new CrushError(`a rule step cannot set ${arg1} (at most ${MAX_TRIES})`)
  }
}

/** Some old encoders wrote 64-bit keys: then the length reads as zero and the true one follows. */
function decodeNames(r: Reader): Map<number, string> {
  const names = new Map<number, string>()
  for (let n = r.count(8, 'names'); n > 0; n--) {
    const key = r.s32()
    names.set(key, r.text(r.u32() || r.u32()))
  }
  return names
}

function decodeTunables(r: Reader, map: CrushMap): void {
  const t = map.tunables
  if (r.left > 0) {
    t.chooseLocalTries = r.u32()
    t.chooseLocalFallbackTries = r.u32()
    t.chooseTotalTries = r.u32()
  }
  if (r.left > 0) t.chooseleafDescendOnce = r.u32()
  if (r.left > 0) t.chooseleafVaryR = r.u8()
  if (r.left > 0) t.strawCalcVersion = r.u8()
  if (r.left > 0) t.allowedBucketAlgs = r.u32()
  if (r.left > 0) t.chooseleafStable = r.u8()
  if (Math.max(t.chooseLocalTries, t.chooseLocalFallbackTries, t.chooseTotalTries) > MAX_TRIES)
    throw new CrushError(`CRUSH map: a tunable is above ${MAX_TRIES}`)
}

function decodeClasses(r: Reader, map: CrushMap): void {
  for (let n = r.count(8, 'device classes'); n > 0; n--) map.classOf.set(r.s32(), r.s32())
  for (let n = r.count(8, 'class names'); n > 0; n--) {
    const id = r.s32()
    map.classNames.set(id, r.text(r.u32() || 0))
  }
  for (let n = r.count(8, 'class buckets'); n > 0; n--) {
    const shadows = new Map<number, number>()
    const id = r.s32()
    for (let m = r.count(8, 'shadow buckets'); m > 0; m--) shadows.set(r.s32(), r.s32())
    map.classBucket.set(id, shadows)
  }
}

function decodeChooseArgs(r: Reader, map: CrushMap): void {
  for (let n = r.count(12, 'choose_args'); n > 0; n--) {
    const index = r.s64()
    const args = new Map<number, ChooseArg>()
    for (let m = r.count(12, 'choose_args buckets'); m > 0; m--) {
      const bucketIndex = r.u32()
      const size = map.bucketTable[bucketIndex]?.items.length
      const weightSet: Float64Array[] = []
      for (let p = r.count(4, 'weight sets'); p > 0; p--) {
        const set = new Float64Array(r.count(4, 'weights'))
        for (let i = 0; i < set.length; i++) set[i] = r.u32()
        weightSet.push(set)
      }
      const ids = new Int32Array(r.count(4, 'ids'))
      for (let i = 0; i < ids.length; i++) ids[i] = r.s32()
      if (size === undefined) continue
      if (weightSet.some((set) => set.length !== size) || (ids.length > 0 && ids.length !== size))
        throw new CrushError(`choose_args ${index}: bucket ${-1 - bucketIndex} has ${size} items`)
      args.set(bucketIndex, { weightSet, ids: ids.length > 0 ? ids : undefined })
    }
    map.chooseArgs.set(index, args)
  }
}

class Writer {
  #buffer = new Uint8Array(1024)
  #view = new DataView(this.#buffer.buffer)
  #at = 0
  #room(size: number): number {
    if (this.#at + size > this.#buffer.length) {
      const bigger = new Uint8Array(Math.max(this.#buffer.length * 2, this.#at + size))
      bigger.set(this.#buffer)
      this.#buffer = bigger
      this.#view = new DataView(bigger.buffer)
    }
    this.#at += size
    return this.#at - size
  }
  u8(n: number): void {
    const at = this.#room(1)
    this.#view.setUint8(at, n)
  }
  u16(n: number): void {
    const at = this.#room(2)
    this.#view.setUint16(at, n, true)
  }
  u32(n: number): void {
    const at = this.#room(4)
    this.#view.setUint32(at, n, true)
  }
  s64(n: number): void {
    const at = this.#room(8)
    this.#view.setBigInt64(at, BigInt(n), true)
  }
  text(text: string): void {
    const bytes = new TextEncoder().encode(text)
    this.u32(bytes.length)
    const at = this.#room(bytes.length)
    this.#buffer.set(bytes, at)
  }
  finish(): Uint8Array {
    return this.#buffer.slice(0, this.#at)
  }
}

const byKey = <V>(map: ReadonlyMap<number, V>): [number, V][] => [...map].sort((a, b) => a[0] - b[0])

export function encodeCrushMap(map: CrushMap): Uint8Array {
  const w = new Writer()
  w.u32(MAGIC)
  w.u32(map.bucketTable.length)
  w.u32(map.rules.length)
  w.u32(map.maxDevices)
  for (const bucket of map.bucketTable) encodeBucket(w, bucket)
  for (const rule of map.rules) encodeRule(w, rule)
  for (const names of [map.typeNames, map.itemNames, map.ruleNames]) encodeNames(w, names)
  const t = map.tunables
  w.u32(t.chooseLocalTries)
  w.u32(t.chooseLocalFallbackTries)
  w.u32(t.chooseTotalTries)
  w.u32(t.chooseleafDescendOnce)
  w.u8(t.chooseleafVaryR)
  w.u8(t.strawCalcVersion)
  w.u32(t.allowedBucketAlgs)
  w.u8(t.chooseleafStable)
  w.u32(map.classOf.size)
  for (const [item, cls] of byKey(map.classOf)) {
    w.u32(item)
    w.u32(cls)
  }
  encodeNames(w, map.classNames)
  w.u32(map.classBucket.size)
  for (const [id, shadows] of byKey(map.classBucket)) {
    w.u32(id)
    w.u32(shadows.size)
    for (const [cls, shadow] of byKey(shadows)) {
      w.u32(cls)
      w.u32(shadow)
    }
  }
  encodeChooseArgs(w, map)
  return w.finish()
}

function encodeBucket(w: Writer, bucket: Bucket | undefined): void {
  w.u32(bucket?.alg ?? 0)
  if (!bucket) return
  const { items, weights, aux } = bucket
  w.u32(bucket.id)
  w.u16(bucket.type)
  w.u8(bucket.alg)
  w.u8(bucket.hash)
  w.u32(bucket.weight)
  w.u32(items.length)
  for (const item of items) w.u32(item)
  if (bucket.alg === BucketAlg.uniform) w.u32(weights[0] ?? 0)
  else if (bucket.alg === BucketAlg.tree) {
    w.u8(aux.length)
    for (const node of aux) w.u32(node)
  } else {
    for (let i = 0; i < items.length; i++) {
      w.u32(weights[i] as number)
      if (bucket.alg !== BucketAlg.straw2) w.u32(aux[i] as number)
    }
  }
}

function encodeRule(w: Writer, rule: Rule | undefined): void {
  w.u32(rule ? 1 : 0)
  if (!rule) return
  w.u32(rule.steps.length)
  for (const n of [rule.ruleset, rule.type, rule.minSize, rule.maxSize]) w.u8(n)
  for (const { op, arg1, arg2 } of rule.steps) for (const n of [op, arg1, arg2]) w.u32(n)
}

function encodeNames(w: Writer, names: ReadonlyMap<number, string>): void {
  w.u32(names.size)
  for (const [id, name] of byKey(names)) {
    w.u32(id)
    w.text(name)
  }
}

function encodeChooseArgs(w: Writer, map: CrushMap): void {
  w.u32(map.chooseArgs.size)
  for (const [index, args] of byKey(map.chooseArgs)) {
    w.s64(index)
    const used = byKey(args).filter(([, arg]) => arg.weightSet.length > 0 || arg.ids)
    w.u32(used.length)
    for (const [bucketIndex, arg] of used) {
      w.u32(bucketIndex)
      w.u32(arg.weightSet.length)
      for (const set of arg.weightSet) {
        w.u32(set.length)
        for (const weight of set) w.u32(weight)
      }
      w.u32(arg.ids?.length ?? 0)
      for (const id of arg.ids ?? []) w.u32(id)
    }
  }
}
