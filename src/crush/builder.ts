// Edits of a CRUSH map, as `ceph osd crush ...` makes them. Each changes the map it is given (clone it first), keeps weights true up to
// the roots, rebuilds shadow trees, and leaves the map as it was when it throws before its first change.
import { makeBucket } from './bucket.ts'
import { populateClasses, rebuildClasses } from './classes.ts'
import { CrushMap, isValidCrushName } from './map.ts'
import {
  type Bucket,
  BucketAlg,
  type ChooseArg,
  CrushError,
  MAX_BUCKET_WEIGHT,
  MAX_DEVICE_WEIGHT,
  MAX_DEVICES,
  MAX_RULES,
  RuleOp,
  type RuleStep,
  WEIGHT_ONE,
} from './types.ts'

export { populateClasses, rebuildClasses }

/** Ceph's default types, 0 = osd upward. */
export const DEFAULT_TYPES = [
  'osd',
  'host',
  'chassis',
  'rack',
  'row',
  'pdu',
  'pod',
  'room',
  'datacenter',
  'zone',
  'region',
  'root',
] as const
/** Type name -> bucket name. */
export type CrushLocation = ReadonlyMap<string, string> | Readonly<Record<string, string>>
/** 1.0 -> 0x10000. */
export const toFixedWeight = (weight: number): number => Math.round(weight * WEIGHT_ONE)

/** A map as a new cluster has it: default types, an empty root "default", and (unless `rule` is false) "replicated_rule" across hosts. */
export function createDefaultMap(options: { rule?: boolean; failureDomain?: string } = {}): CrushMap {
  const map = new CrushMap()
  DEFAULT_TYPES.forEach((name, type) => {
    map.typeNames.set(type, name)
  })
  addBucket(map, 'default', 'root')
  if (options.rule !== false)
    addSimpleRule(map, { name: 'replicated_rule', root: 'default', failureDomain: options.failureDomain ?? 'host' })
  map.finalize()
  return map
}

const locationEntries = (location: CrushLocation): [string, string][] =>
  location instanceof Map ? [...location] : Object.entries(location as Record<string, string>)

function requireType(map: CrushMap, name: string): number {
  const type = map.typeId(name)
  if (type === undefined) throw new CrushError(`type '${name}' does not exist`, { code: 'ENOENT' })
  return type
}
function requireName(name: string): void {
  if (!isValidCrushName(name)) throw new CrushError(`'${name}' is not a valid name: use letters, digits, '_', '-' and '.'`)
}
function requireItem(map: CrushMap, name: string | number): number {
  const id = typeof name === 'number' ? name : map.itemId(name)
  if (id === undefined || (id < 0 && !map.bucket(id)) || (id >= 0 && !map.itemNames.has(id)))
    throw new CrushError(`item '${name}' does not exist`, { code: 'ENOENT' })
  if (map.isShadow(id)) throw new CrushError(`'${map.itemName(id)}' is the shadow of a device class and follows its bucket`)
  return id
}
function checkWeight(id: number, weight: number): void {
  if (!Number.isInteger(weight) || weight < 0 || weight > (id >= 0 ? MAX_DEVICE_WEIGHT : MAX_BUCKET_WEIGHT))
    throw new CrushError(`weight ${weight / WEIGHT_ONE} is out of range`)
}

/** Adds an empty bucket and returns its id. @throws CrushError EEXIST, EINVAL. */
export function addBucket(map: CrushMap, name: string, type: string, options: { id?: number; alg?: number } = {}): number {
  requireName(name)
  const typeId = requireType(map, type)
  if (typeId === 0) throw new CrushError(`type '${type}' is for devices`)
  if (map.itemId(name) !== undefined) throw new CrushError(`'${name}' already exists`, { code: 'EEXIST' })
  const id = options.id ?? map.freeBucketId()
  if (map.bucket(id)) throw new CrushError(`bucket id ${id} is used by '${map.itemName(id)}'`, { code: 'EEXIST' })
  map.putBucket(
    makeBucket({ id, type: typeId, alg: options.alg ?? BucketAlg.straw2, items: [], weights: [] }, map.tunables.strawCalcVersion),
  )
  map.itemNames.set(id, name)
  if (map.classNames.size > 0) rebuildClasses(map)
  return id
}

/** Puts other items and weights into a bucket and carries its new weight up to every root above it. */
function refill(map: CrushMap, bucket: Bucket, items: readonly number[], weights: readonly number[]): void {
  const next = makeBucket(
    { id: bucket.id, type: bucket.type, alg: bucket.alg, hash: bucket.hash, items, weights },
    map.tunables.strawCalcVersion,
  )
  map.bucketTable[-1 - bucket.id] = next
  followChooseArgs(map, bucket, next)
  for (const above of [...map.buckets()]) {
    if (map.isShadow(above.id)) continue
    const at = above.items.indexOf(bucket.id)
    if (at >= 0 && above.weights[at] !== next.weight)
      refill(
        map,
        above,
        [...above.items],
        Array.from(above.weights, (w, i) => (i === at ? next.weight : w)),
      )
  }
}

/** Weight sets keep the weights of items that stay; new ones begin with their plain weight. */
function followChooseArgs(map: CrushMap, before: Bucket, after: Bucket): void {
  const index = -1 - after.id
  for (const args of map.chooseArgs.values()) {
    const arg: ChooseArg | undefined = args.get(index)
    if (!arg) continue
    const from = Array.from(after.items, (item) => before.items.indexOf(item))
    args.set(index, {
      weightSet: arg.weightSet.map((set) =>
        Float64Array.from(from, (old, i) => (old >= 0 ? (set[old] as number) : (after.weights[i] as number))),
      ),
      ids: arg.ids && Int32Array.from(from, (old, i) => (old >= 0 ? (arg.ids?.[old] as number) : (after.items[i] as number))),
    })
  }
}

function attach(map: CrushMap, parent: number, item: number, weight: number): void {
  const bucket = map.bucket(parent) as Bucket
  const uniform = bucket.alg === BucketAlg.uniform && bucket.items.length > 0
  refill(map, bucket, [...bucket.items, item], [...bucket.weights, uniform ? (bucket.weights[0] as number) : weight])
}
function detach(map: CrushMap, parent: Bucket, item: number): void {
  const keep = [...parent.items.keys()].filter((i) => parent.items[i] !== item)
  refill(
    map,
    parent,
    keep.map((i) => parent.items[i] as number),
    keep.map((i) => parent.weights[i] as number),
  )
}
function detachAll(map: CrushMap, item: number): void {
  for (let parent = map.parentOf(item); parent; parent = map.parentOf(item)) detach(map, parent, item)
}

/**
 * Makes the buckets of a location that are missing, each inside the next larger one that is named, and returns the smallest.
 * A bucket that is there already stays where it is. @throws CrushError.
 */
function ensureLocation(map: CrushMap, location: CrushLocation, below: number): number {
  const steps = locationEntries(location).map(([type, name]) => ({ type: requireType(map, type), name }))
  steps.sort((a, b) => a.type - b.type)
  for (const { type, name } of steps) {
    requireName(name)
    const known = map.itemId(name)
    if (type <= below) throw new CrushError(`'${name}' (${map.typeName(type)}) cannot hold a ${map.typeName(below)}`)
    if (known !== undefined && map.itemType(known) !== type)
      throw new CrushError(`'${name}' is a ${map.typeName(map.itemType(known))}, not a ${map.typeName(type)}`)
  }
  const first = steps[0]
  if (!first) throw new CrushError('a location such as root=default is needed')
  let child: number | undefined
  for (const { type, name } of steps) {
    const known = map.itemId(name)
    const id = known ?? addBucket(map, name, map.typeName(type))
    if (child !== undefined) attach(map, id, child, map.bucket(child)?.weight ?? 0)
    if (known !== undefined) return map.itemId(first.name) as number
    child = id
  }
  return map.itemId(first.name) as number
}

function isInside(map: CrushMap, id: number, location: CrushLocation): boolean {
  const smallest = locationEntries(location)
    .map(([type, name]) => ({ type: requireType(map, type), name }))
    .sort((a, b) => a.type - b.type)[0]
  const parent = map.parentOf(id)
  return smallest !== undefined && parent !== undefined && map.itemName(parent.id) === smallest.name
}

/** Names a device and gives it a weight (16.16) and a place; one that has a place already moves there and takes the weight. Class: only where it has none. */
export function insertItem(
  map: CrushMap,
  device: number,
  weight: number,
  location: CrushLocation,
  options: { name?: string; deviceClass?: string } = {},
): void {
  if (!Number.isInteger(device) || device < 0 || device >= MAX_DEVICES) throw new CrushError(`device id ${device} is out of range`)
  checkWeight(device, weight)
  const name = options.name ?? `osd.${device}`
  requireName(name)
  const named = map.itemId(name)
  if (named !== undefined && named !== device) throw new CrushError(`'${name}' is item ${named}`, { code: 'EEXIST' })
  if (!isInside(map, device, location)) {
    const parent = ensureLocation(map, location, 0)
    detachAll(map, device)
    map.itemNames.set(device, name)
    attach(map, parent, device, weight)
  } else {
    map.itemNames.set(device, name)
    setWeight(map, device, weight)
  }
  if (options.deviceClass !== undefined && !map.classOf.has(device)) setClass(map, device, options.deviceClass)
  map.finalize()
  rebuildClasses(map)
}

/** As `ceph osd crush create-or-move`: a device that has a place keeps its weight; it moves only when the location is another. True when the map changed. */
export function createOrMove(
  map: CrushMap,
  device: number,
  weight: number,
  location: CrushLocation,
  options: { name?: string; deviceClass?: string } = {},
): boolean {
  const placed = map.parentOf(device) !== undefined
  const newClass = options.deviceClass !== undefined && !map.classOf.has(device)
  if (placed && isInside(map, device, location)) {
    if (newClass) setDeviceClass(map, device, options.deviceClass as string)
    return newClass
  }
  insertItem(map, device, placed ? map.itemWeight(device) : weight, location, options)
  return true
}

function setWeight(map: CrushMap, id: number, weight: number): number {
  let changed = 0
  for (const bucket of [...map.buckets()]) {
    if (map.isShadow(bucket.id)) continue
    const at = bucket.items.indexOf(id)
    if (at < 0) continue
    const uniform = bucket.alg === BucketAlg.uniform
    refill(
      map,
      map.bucket(bucket.id) as Bucket,
      [...bucket.items],
      Array.from(bucket.weights, (w, i) => (i === at || uniform ? weight : w)),
    )
    changed++
  }
  return changed
}

/** Sets an item's weight (16.16) wherever it is held, and the weights above. @throws CrushError ENOENT. */
export function adjustWeight(map: CrushMap, item: string | number, weight: number): void {
  const id = requireItem(map, item)
  checkWeight(id, weight)
  if (id < 0) throw new CrushError(`'${map.itemName(id)}' is a bucket: its weight is the sum of its items'; reweight its subtree`)
  if (setWeight(map, id, weight) === 0) throw new CrushError(`'${map.itemName(id)}' is in no bucket`, { code: 'ENOENT' })
  rebuildClasses(map)
}

/** Sets the weight of every device below an item. */
export function adjustSubtreeWeight(map: CrushMap, item: string | number, weight: number): void {
  const id = requireItem(map, item)
  checkWeight(0, weight)
  for (const device of map.devicesUnder(id)) setWeight(map, device, weight)
  rebuildClasses(map)
}

/** Recomputes every bucket's weight from the devices up. */
export function reweightAll(map: CrushMap): void {
  for (const root of map.roots()) for (const device of map.devicesUnder(root)) setWeight(map, device, map.itemWeight(device))
  rebuildClasses(map)
}

/** Moves a bucket, with all in it, to a location. @throws CrushError ENOENT, EINVAL (into itself). */
export function moveBucket(map: CrushMap, name: string | number, location: CrushLocation): void {
  const id = requireItem(map, name)
  if (isInside(map, id, location)) return
  for (const [, target] of locationEntries(location)) {
    const into = map.itemId(target)
    for (let at: number | undefined = into; at !== undefined; at = map.parentOf(at)?.id)
      if (at === id) throw new CrushError(`'${map.itemName(id)}' cannot move into itself`)
  }
  const weight = map.itemWeight(id)
  const parent = ensureLocation(map, location, map.itemType(id))
  detachAll(map, id)
  attach(map, parent, id, id < 0 ? (map.bucket(id)?.weight ?? 0) : weight)
  map.finalize()
  rebuildClasses(map)
}

/** Links a bucket into one more place. */
export function linkBucket(map: CrushMap, name: string | number, location: CrushLocation): void {
  const id = requireItem(map, name)
  if (isInside(map, id, location)) return
  const trial = map.clone()
  attach(trial, ensureLocation(trial, location, map.itemType(id)), id, map.bucket(id)?.weight ?? map.itemWeight(id))
  trial.finalize()
  attach(map, ensureLocation(map, location, map.itemType(id)), id, map.bucket(id)?.weight ?? map.itemWeight(id))
  map.finalize()
  rebuildClasses(map)
}

/** Takes an item out of the map. @throws CrushError ENOENT, ENOTEMPTY (a bucket that holds items), EBUSY (a rule takes it). */
export function removeItem(map: CrushMap, name: string | number): void {
  const id = requireItem(map, name)
  const bucket = map.bucket(id)
  if (bucket && bucket.items.length > 0) throw new CrushError(`bucket '${map.itemName(id)}' is not empty`, { code: 'ENOTEMPTY' })
  const own = new Set([id, ...(map.classBucket.get(id)?.values() ?? [])])
  map.rules.forEach((rule, at) => {
    if (rule && map.takesOf(rule).some((take) => own.has(take)))
      throw new CrushError(`rule '${map.ruleNames.get(at) ?? at}' takes '${map.itemName(id)}'`, { code: 'EBUSY' })
  })
  detachAll(map, id)
  if (bucket) {
    map.bucketTable[-1 - id] = undefined
    for (const args of map.chooseArgs.values()) args.delete(-1 - id)
  }
  map.itemNames.delete(id)
  map.classOf.delete(id)
  rebuildClasses(map)
  map.finalize()
}

/** @throws CrushError ENOENT, EEXIST. */
export function renameBucket(map: CrushMap, from: string, to: string): void {
  requireName(to)
  const id = requireItem(map, from)
  if (id >= 0) throw new CrushError(`'${from}' is a device`)
  if (map.itemId(to) !== undefined) throw new CrushError(`'${to}' already exists`, { code: 'EEXIST' })
  map.itemNames.set(id, to)
  for (const [cls, shadow] of map.classBucket.get(id) ?? []) map.itemNames.set(shadow, map.shadowName(id, cls))
}

function setClass(map: CrushMap, device: number, name: string): void {
  requireName(name)
  map.classOf.set(device, map.classIdOrNew(name))
}
/** @throws CrushError EBUSY when the device has another class already, as Ceph does. */
export function setDeviceClass(map: CrushMap, device: number, name: string): void {
  const known = map.deviceClass(device)
  if (known !== undefined && known !== name)
    throw new CrushError(`osd.${device} has already bound to class '${known}', can not reset class to '${name}'`, { code: 'EBUSY' })
  setClass(map, device, name)
  rebuildClasses(map)
}
export function removeDeviceClass(map: CrushMap, device: number): void {
  map.classOf.delete(device)
  rebuildClasses(map)
}

export interface SimpleRule {
  readonly name: string
  /** A bucket's name. */
  readonly root: string
  /** A type's name: copies go to different ones. 'osd' or '' chooses devices alone. */
  readonly failureDomain: string
  readonly deviceClass?: string | undefined
  /** Default 'firstn' (replicated). */
  readonly mode?: 'firstn' | 'indep' | undefined
  readonly id?: number | undefined
}

/** Adds a rule that takes a root and chooses across a failure domain; returns its id. @throws CrushError EEXIST, ENOENT. */
export function addSimpleRule(map: CrushMap, rule: SimpleRule): number {
  requireName(rule.name)
  if (map.ruleId(rule.name) !== undefined) throw new CrushError(`rule '${rule.name}' already exists`, { code: 'EEXIST' })
  const root = map.itemId(rule.root)
  if (root === undefined || root >= 0) throw new CrushError(`root '${rule.root}' does not exist`, { code: 'ENOENT' })
  let take = root
  if (rule.deviceClass) {
    const cls = map.classId(rule.deviceClass)
    const shadow = cls === undefined ? undefined : map.classBucket.get(root)?.get(cls)
    if (shadow === undefined) throw new CrushError(`root '${rule.root}' has no devices with class '${rule.deviceClass}'`)
    take = shadow
  }
  const type = rule.failureDomain === '' ? 0 : requireType(map, rule.failureDomain)
  const firstn = rule.mode !== 'indep'
  const step = (op: number, arg1 = 0, arg2 = 0): RuleStep => ({ op, arg1, arg2 })
  const choose =
    type === 0 ? (firstn ? RuleOp.chooseFirstn : RuleOp.chooseIndep) : firstn ? RuleOp.chooseleafFirstn : RuleOp.chooseleafIndep
  const tries = firstn ? [] : [step(RuleOp.setChooseleafTries, 5), step(RuleOp.setChooseTries, 100)]
  let id = rule.id ?? map.rules.indexOf(undefined)
  if (id < 0) id = map.rules.length
  if (id >= MAX_RULES) throw new CrushError('there are too many rules')
  if (map.rules[id]) throw new CrushError(`rule ${id} already exists`, { code: 'EEXIST' })
  while (map.rules.length <= id) map.rules.push(undefined)
  map.rules[id] = {
    ruleset: id,
    type: firstn ? 1 : 3,
    minSize: firstn ? 1 : 3,
    maxSize: firstn ? 10 : 20,
    steps: [...tries, step(RuleOp.take, take), step(choose, 0, type), step(RuleOp.emit)],
  }
  map.ruleNames.set(id, rule.name)
  return id
}

/** @throws CrushError ENOENT. */
export function removeRule(map: CrushMap, name: string | number): void {
  const id = typeof name === 'number' ? name : map.ruleId(name)
  if (id === undefined || !map.rules[id]) throw new CrushError(`rule '${name}' does not exist`, { code: 'ENOENT' })
  map.rules[id] = undefined
  map.ruleNames.delete(id)
}
export function renameRule(map: CrushMap, from: string, to: string): void {
  requireName(to)
  const id = map.ruleId(from)
  if (id === undefined) throw new CrushError(`rule '${from}' does not exist`, { code: 'ENOENT' })
  if (map.ruleId(to) !== undefined) throw new CrushError(`rule '${to}' already exists`, { code: 'EEXIST' })
  map.ruleNames.set(id, to)
}
