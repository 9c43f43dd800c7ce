// The text form of a CRUSH map, exactly as `crushtool -d` of Ceph 16 prints it.
import type { CrushMap } from './map.ts'
import { isValidCrushName } from './map.ts'
import {
  type Bucket,
  BucketAlg,
  bucketAlgName,
  type ChooseArg,
  legacyTunables,
  type Rule,
  RuleOp,
  type RuleStep,
  type Tunables,
  WEIGHT_ONE,
} from './types.ts'

/** Text names of tunables, in the order they are printed; one that has its legacy value is left out. */
export const tunableNames: readonly [keyof Tunables, string][] = [
  ['chooseLocalTries', 'choose_local_tries'],
  ['chooseLocalFallbackTries', 'choose_local_fallback_tries'],
  ['chooseTotalTries', 'choose_total_tries'],
  ['chooseleafDescendOnce', 'chooseleaf_descend_once'],
  ['chooseleafVaryR', 'chooseleaf_vary_r'],
  ['chooseleafStable', 'chooseleaf_stable'],
  ['strawCalcVersion', 'straw_calc_version'],
  ['allowedBucketAlgs', 'allowed_bucket_algs'],
]
/** Steps that are a name and a number. */
export const settingSteps: readonly [op: number, name: string][] = [
  [RuleOp.setChooseTries, 'set_choose_tries'],
  [RuleOp.setChooseleafTries, 'set_chooseleaf_tries'],
  [RuleOp.setChooseLocalTries, 'set_choose_local_tries'],
  [RuleOp.setChooseLocalFallbackTries, 'set_choose_local_fallback_tries'],
  [RuleOp.setChooseleafVaryR, 'set_chooseleaf_vary_r'],
  [RuleOp.setChooseleafStable, 'set_chooseleaf_stable'],
]
export const chooseSteps: readonly [op: number, name: string][] = [
  [RuleOp.chooseFirstn, 'choose firstn'],
  [RuleOp.chooseIndep, 'choose indep'],
  [RuleOp.chooseleafFirstn, 'chooseleaf firstn'],
  [RuleOp.chooseleafIndep, 'chooseleaf indep'],
]

/** "%.3f" of a single-precision quotient: C rounds the exact binary value, ties to even, and so must this. */
function fixed(weight: number): string {
  const value = Math.fround(Math.fround(weight) / WEIGHT_ONE)
  // value * 1000 has at most 24 + 10 significant bits: exact in a double.
  const scaled = value * 1000
  const floor = Math.floor(scaled)
  const rest = scaled - floor
  const rounded = rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor
  return `${Math.floor(rounded / 1000)}.${String(rounded % 1000).padStart(3, '0')}`
}

export function decompileCrushMap(map: CrushMap): string {
  const out: string[] = ['# begin crush map\n']
  for (const [key, name] of tunableNames) if (map.tunables[key] !== legacyTunables[key]) out.push(`tunable ${name} ${map.tunables[key]}\n`)
  out.push('\n# devices\n')
  for (let id = 0; id < map.maxDevices; id++) {
    if (!map.itemNames.has(id)) continue
    const cls = map.deviceClass(id)
    out.push(`device ${id} ${map.itemName(id)}${cls === undefined ? '' : ` class ${cls}`}\n`)
  }
  out.push('\n# types\n')
  if (!map.typeNames.has(0)) out.push('type 0 osd\n')
  for (const [id, name] of [...map.typeNames].sort((a, b) => a[0] - b[0])) out.push(`type ${id} ${name}\n`)
  out.push('\n# buckets\n')
  for (const bucket of bottomUp(map)) decompileBucket(map, bucket, out)
  out.push('\n# rules\n')
  map.rules.forEach((rule, id) => {
    if (rule) decompileRule(map, id, rule, out)
  })
  if (map.chooseArgs.size > 0) {
    out.push('\n# choose_args\n')
    for (const [index, args] of [...map.chooseArgs].sort((a, b) => a[0] - b[0])) decompileChooseArgs(index, args, out)
  }
  out.push('\n# end crush map\n')
  return out.join('')
}

/** Buckets from -1 down, each after the buckets it holds; shadow trees are left out, since they follow from the classes. */
function bottomUp(map: CrushMap): Bucket[] {
  const seen = new Set<number>()
  const order: Bucket[] = []
  for (const { id } of map.buckets()) {
    const path = map.isShadow(id) ? [] : [{ id, next: 0 }]
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const bucket = map.bucket(top.id) as Bucket
      if (seen.has(top.id)) path.pop()
      else if (top.next < bucket.items.length) {
        const item = bucket.items[top.next++] as number
        if (item < 0 && !seen.has(item)) path.push({ id: item, next: 0 })
      } else {
        seen.add(top.id)
        order.push(bucket)
        path.pop()
      }
    }
  }
  return order
}

const algNotes: Record<number, (size: number) => string> = {
  [BucketAlg.uniform]: (size) => `\t# do not change bucket size (${size}) unnecessarily`,
  [BucketAlg.list]: () => '\t# add new items at the end; do not change order unnecessarily',
  [BucketAlg.tree]: () => '\t# do not change pos for existing items unnecessarily',
}

function decompileBucket(map: CrushMap, bucket: Bucket, out: string[]): void {
  const { id, alg, items, weights } = bucket
  if (map.itemNames.has(id) && !isValidCrushName(map.itemName(id))) return
  out.push(`${map.typeName(bucket.type)} ${map.itemName(id)} {\n`, `\tid ${id}\t\t# do not change unnecessarily\n`)
  for (const [cls, shadow] of [...(map.classBucket.get(id) ?? [])].sort((a, b) => a[0] - b[0])) {
    out.push(`\tid ${shadow} class ${map.classNames.get(cls)}\t\t# do not change unnecessarily\n`)
  }
  out.push(
    `\t# weight ${fixed(bucket.weight)}\n`,
    `\talg ${bucketAlgName[alg]}${algNotes[alg]?.(items.length) ?? ''}\n`,
    `\thash ${bucket.hash}\t# rjenkins1\n`,
  )
  const withPos = alg === BucketAlg.uniform || alg === BucketAlg.tree
  items.forEach((item, i) => {
    out.push(`\titem ${map.itemName(item)} weight ${fixed(weights[i] as number)}${withPos ? ` pos ${i}` : ''}\n`)
  })
  out.push('}\n')
}

function decompileRule(map: CrushMap, id: number, rule: Rule, out: string[]): void {
  const name = map.ruleNames.get(id)
  out.push(`rule ${name === undefined ? '' : `${name} `}{\n\tid ${id}\n`)
  if (rule.ruleset !== id) out.push(`\t# WARNING: ruleset ${rule.ruleset} != id ${id}; this will not recompile to the same map\n`)
  out.push(`\ttype ${rule.type === 1 ? 'replicated' : rule.type === 3 ? 'erasure' : rule.type}\n`)
  out.push(`\tmin_size ${rule.minSize}\n\tmax_size ${rule.maxSize}\n`)
  for (const step of rule.steps) out.push(`\tstep ${decompileStep(map, step)}\n`)
  out.push('}\n')
}

function decompileStep(map: CrushMap, { op, arg1, arg2 }: RuleStep): string {
  if (op === RuleOp.take) {
    const shadowed = map.shadowed(arg1)
    return shadowed ? `take ${map.itemName(shadowed.bucket)} class ${map.classNames.get(shadowed.cls)}` : `take ${map.itemName(arg1)}`
  }
  if (op === RuleOp.emit) return 'emit'
  if (op === RuleOp.noop) return 'noop'
  const setting = settingSteps.find(([known]) => known === op)
  if (setting) return `${setting[1]} ${arg1}`
  return `${chooseSteps.find(([known]) => known === op)?.[1]} ${arg1} type ${map.typeName(arg2)}`
}

function decompileChooseArgs(index: number, args: ReadonlyMap<number, ChooseArg>, out: string[]): void {
  out.push(`choose_args ${index} {\n`)
  for (const [bucketIndex, { weightSet, ids }] of [...args].sort((a, b) => a[0] - b[0])) {
    if (weightSet.length === 0 && !ids) continue
    out.push('  {\n', `    bucket_id ${-1 - bucketIndex}\n`)
    if (weightSet.length > 0) {
      out.push('    weight_set [\n')
      for (const set of weightSet) out.push(`      [ ${Array.from(set, fixed).join(' ')} ]\n`)
      out.push('    ]\n')
    }
    if (ids) out.push(`    ids [ ${ids.join(' ')} ]\n`)
    out.push('  }\n')
  }
  out.push('}\n')
}
