// What `crushtool --test` works out and prints, line by line.
import type { CrushMap } from './map.ts'
import { doRule } from './mapper.ts'
import { CrushError, ITEM_NONE, RuleOp, WEIGHT_ONE } from './types.ts'

export interface TestOptions {
  readonly map: CrushMap
  readonly rule: number
  readonly numRep: number
  readonly minX: number
  readonly maxX: number
  /** Reweights by device, 0..1; devices not named have 1. */
  readonly weights?: ReadonlyMap<number, number>
  /** choose_args set; crushtool takes 0. */
  readonly chooseArgs?: number
}

/** The device weights of a test: 1 for each device in the hierarchy, unless named otherwise; clamped to 0..1. */
export function testWeights(map: CrushMap, named: ReadonlyMap<number, number> = new Map()): Uint32Array {
  const weights = new Uint32Array(map.maxDevices)
  for (const item of map.placedItems()) if (item >= 0) weights[item] = WEIGHT_ONE
  for (const [device, weight] of named) {
    if (device < 0 || device >= weights.length) continue
    weights[device] = Math.min(Math.max(Math.trunc(Math.fround(weight) * WEIGHT_ONE), 0), WEIGHT_ONE)
  }
  return weights
}

export interface Mapping {
  readonly x: number
  readonly osds: number[]
}

/** Each input's placement; none at all, as with crushtool, when no device has weight. @throws CrushError when there is no such rule. */
export function* mappings(options: TestOptions): Generator<Mapping> {
  const { map, rule, numRep, minX, maxX } = options
  if (!map.rules[rule]) throw new CrushError(`rule ${rule} does not exist`, { code: 'ENOENT' })
  const weights = testWeights(map, options.weights)
  if (weights.every((weight) => weight === 0)) return
  const args = map.chooseArgsFor(options.chooseArgs ?? 0)
  for (let x = minX; x <= maxX; x++) yield { x, osds: doRule(map, rule, x, numRep, weights, args) }
}

export const mappingLine = (rule: number, { x, osds }: Mapping): string => `CRUSH rule ${rule} x ${x} [${osds.join(',')}]`
export const isBadMapping = (osds: readonly number[], numRep: number): boolean => osds.length !== numRep || osds.includes(ITEM_NONE)

/** The lines of `crushtool --test --show-mappings`. */
export function* showMappings(options: TestOptions): Generator<string> {
  for (const mapping of mappings(options)) yield mappingLine(options.rule, mapping)
}

export interface RuleStatistics {
  /** Mappings by how many devices they have; a hole does not count. */
  readonly bySize: ReadonlyMap<number, number>
  /** Per device: how often it was chosen, and how often its share of the weight lets expect. */
  readonly stored: Uint32Array
  readonly expected: Float32Array
}

/** Gathers what `--show-statistics` and `--show-utilization` print; feed it every mapping. */
export class StatisticsCollector {
  readonly #options: TestOptions
  readonly #bySize = new Map<number, number>()
  readonly #stored: Uint32Array
  #mappings = 0
  constructor(options: TestOptions) {
    this.#options = options
    this.#stored = new Uint32Array(options.map.maxDevices)
  }
  add({ osds }: Mapping): void {
    this.#mappings++
    let size = 0
    for (const osd of osds) {
      if (osd === ITEM_NONE) continue
      size++
      this.#stored[osd] = (this.#stored[osd] as number) + 1
    }
    this.#bySize.set(size, (this.#bySize.get(size) ?? 0) + 1)
  }
  finish(): RuleStatistics {
    const { map, rule, numRep, weights: named } = this.#options
    const weights = testWeights(map, named)
    const total = weights.reduce((sum, w) => sum + w, 0)
    const wanted = Math.min(numRep, replicasPossible(map, rule)) * this.#mappings
    const expected = Float32Array.from(weights, (w) => (total === 0 ? 0 : Math.fround(w / total) * wanted))
    return { bySize: new Map([...this.#bySize].sort((a, b) => a[0] - b[0])), stored: this.#stored, expected }
  }
}

/** The smallest number of buckets or devices that a choose step of the rule has to pick from. */
function replicasPossible(map: CrushMap, rule: number): number {
  let most = Math.max(map.bucketTable.length, map.maxDevices)
  for (const { op, arg1, arg2 } of map.rules[rule]?.steps ?? []) {
    if (op < RuleOp.chooseFirstn || op === RuleOp.emit || op > RuleOp.chooseleafIndep) continue
    let present = 0
    for (const item of map.itemNames.keys()) if (map.itemType(item) === arg2) present++
    const counted = arg1 > 0 ? Math.min(arg1, present) : present
    if (counted > 0 && counted < most) most = counted
  }
  return most
}
