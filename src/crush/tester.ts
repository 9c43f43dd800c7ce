// What `crushtool --test` works out and prints, line by line.
import type { CrushMap } from './map.ts'
import { doRule } from './mapper.ts'
import { CrushError, ITEM_NONE, WEIGHT_ONE } from './types.ts'

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

/** Each input's placement. @throws CrushError when there is no such rule. */
export function* mappings(options: TestOptions): Generator<Mapping> {
  const { map, rule, numRep, minX, maxX } = options
  if (!map.rules[rule]) throw new CrushError(`rule ${rule} does not exist`, { code: 'ENOENT' })
  const weights = testWeights(map, options.weights)
  const args = map.chooseArgsFor(options.chooseArgs ?? 0)
  for (let x = minX; x <= maxX; x++) yield { x, osds: doRule(map, rule, x, numRep, weights, args) }
}

export const mappingLine = (rule: number, { x, osds }: Mapping): string => `CRUSH rule ${rule} x ${x} [${osds.join(',')}]`
export const isBadMapping = (osds: readonly number[], numRep: number): boolean => osds.length !== numRep || osds.includes(ITEM_NONE)

/** The lines of `crushtool --test --show-mappings`. */
export function* showMappings(options: TestOptions): Generator<string> {
  for (const mapping of mappings(options)) yield mappingLine(options.rule, mapping)
}
