// Shadow trees: for each device class a copy of every tree with the devices of that class alone, so that a rule can take "default~ssd".
// Rebuilt whole after each edit; shadow ids stay what they were, since placement depends on them.
import { makeBucket } from './bucket.ts'
import type { CrushMap } from './map.ts'
import { BucketAlg, type ChooseArg, CrushError } from './types.ts'

type Shadows = ReadonlyMap<number, ReadonlyMap<number, number>>

/** Drops all shadow trees and builds them from the classes of devices. Ids come from the old trees, else the first free ones. */
export function rebuildClasses(map: CrushMap): void {
  const old = map.classBucket
  const inUse = new Set<number>([...map.classOf].filter(([item]) => item >= 0).map(([, cls]) => cls))
  for (const rule of map.rules)
    for (const take of rule ? map.takesOf(rule) : []) {
      const shadowed = map.shadowed(take)
      if (shadowed) inUse.add(shadowed.cls)
    }
  for (const cls of [...map.classNames.keys()]) if (!inUse.has(cls)) map.classNames.delete(cls)
  for (const bucket of [...map.buckets()]) if (map.isShadow(bucket.id)) dropShadow(map, bucket.id)
  map.classBucket = new Map()
  populateClasses(map, old)
  for (const rule of map.rules)
    for (const take of rule ? map.takesOf(rule) : []) {
      if (take < 0 && !map.bucket(take)) throw new CrushError(`a rule takes bucket ${take}, which would no longer exist`, { code: 'EBUSY' })
    }
}

function dropShadow(map: CrushMap, id: number): void {
  map.bucketTable[-1 - id] = undefined
  map.itemNames.delete(id)
  map.classOf.delete(id)
  for (const args of map.chooseArgs.values()) args.delete(-1 - id)
}

/** Builds the shadow trees of a map that has none. `ids`: ids to use again. */
export function populateClasses(map: CrushMap, ids: Shadows): void {
  const taken = new Set<number>()
  for (const shadows of ids.values()) for (const id of shadows.values()) taken.add(id)
  const classes = [...map.classNames.keys()].sort((a, b) => a - b)
  const sums = new Map<number, Map<number, number[]>>()
  for (const root of map.roots()) for (const cls of classes) cloneForClass(map, root, cls, ids, taken, sums)
}

function cloneForClass(
  map: CrushMap,
  id: number,
  cls: number,
  ids: Shadows,
  taken: ReadonlySet<number>,
  sums: Map<number, Map<number, number[]>>,
): number {
  const name = map.shadowName(id, cls)
  const known = map.classBucket.get(id)?.get(cls)
  if (known !== undefined && map.bucket(known)) return known
  const original = map.bucket(id)
  if (!original) throw new CrushError(`bucket ${id} does not exist`)
  const items: number[] = []
  const weights: number[] = []
  const positions: number[] = []
  original.items.forEach((item, i) => {
    if (item >= 0) {
      if (map.classOf.get(item) !== cls) return
      items.push(item)
      weights.push(original.weights[i] as number)
    } else {
      const child = cloneForClass(map, item, cls, ids, taken, sums)
      items.push(child)
      weights.push(map.bucket(child)?.weight ?? 0)
    }
    positions.push(i)
  })
  const shadow = ids.get(id)?.get(cls) ?? map.freeBucketId(taken)
  if (map.bucket(shadow)) throw new CrushError(`bucket id ${shadow} is used twice`)
  // A uniform bucket's children may have unequal shares of a class.
  const alg = original.alg === BucketAlg.uniform && weights.some((w) => w !== weights[0]) ? BucketAlg.straw2 : original.alg
  map.putBucket(makeBucket({ id: shadow, type: original.type, alg, hash: original.hash, items, weights }, map.tunables.strawCalcVersion))
  map.itemNames.set(shadow, name)
  map.classOf.set(shadow, cls)
  const shadows = map.classBucket.get(id) ?? new Map<number, number>()
  shadows.set(cls, shadow)
  map.classBucket.set(id, shadows)
  cloneChooseArgs(map, id, shadow, positions, sums)
  return shadow
}

/** A shadow bucket's weight sets follow those of the bucket it stands for; a child bucket counts what its own set sums up to. */
function cloneChooseArgs(
  map: CrushMap,
  id: number,
  shadow: number,
  positions: readonly number[],
  sums: Map<number, Map<number, number[]>>,
): void {
  for (const [index, args] of map.chooseArgs) {
    const from: ChooseArg | undefined = args.get(-1 - id)
    if (!from || from.weightSet.length === 0) continue
    const ofSet = sums.get(index) ?? new Map<number, number[]>()
    sums.set(index, ofSet)
    const items = map.bucket(shadow)?.items ?? new Int32Array(0)
    const weightSet = from.weightSet.map((set, p) =>
      Float64Array.from(items, (item, i) => (item >= 0 ? (set[positions[i] as number] as number) : (ofSet.get(item)?.[p] ?? 0))),
    )
    ofSet.set(
      shadow,
      weightSet.map((set) => set.reduce((sum, w) => sum + w, 0)),
    )
    args.set(-1 - shadow, { weightSet, ids: undefined })
  }
}
