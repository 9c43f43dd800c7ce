// `ceph osd crush ...`, getcrushmap and setcrushmap: the hierarchy, its rules and classes. Edits are made on a copy.
import { SepiolaError } from '../../base/mod.ts'
import {
  addBucket,
  addSimpleRule,
  adjustSubtreeWeight,
  adjustWeight,
  bucketAlgName,
  type CrushMap,
  compileCrushMap,
  createOrMove,
  decodeCrushMap,
  encodeCrushMap,
  insertItem,
  legacyTunables,
  looksLikeCrushMap,
  moveBucket,
  optimalTunables,
  type Rule,
  RuleOp,
  removeDeviceClass,
  removeItem,
  removeRule,
  renameBucket,
  renameRule,
  reweightAll,
  setDeviceClass,
  type Tunables,
  toFixedWeight,
  tunableNames,
} from '../../maps/mod.ts'
import { answer, committed, listArg, textArg } from './answer.ts'
import { invalid, locationArg, mapOf, missing, osdIdOf, osdIds, real, text } from './commands-args.ts'
import { treeItems } from './commands-tree.ts'
import type { OsdMapService } from './osdmap.ts'
import type { Command, CommandRequest, CommandResult } from './service.ts'
import { textTable, weightText } from './status-text.ts'

const WEIGHT_MAX = 10_000
const CRUSH_BYTES_MAX = 16 << 20

const STEP_NAMES: Readonly<Record<number, string>> = {
  [RuleOp.noop]: 'noop',
  [RuleOp.take]: 'take',
  [RuleOp.chooseFirstn]: 'choose_firstn',
  [RuleOp.chooseIndep]: 'choose_indep',
  [RuleOp.emit]: 'emit',
  [RuleOp.chooseleafFirstn]: 'chooseleaf_firstn',
  [RuleOp.chooseleafIndep]: 'chooseleaf_indep',
  [RuleOp.setChooseTries]: 'set_choose_tries',
  [RuleOp.setChooseleafTries]: 'set_chooseleaf_tries',
}
const PROFILES: Readonly<Record<string, Readonly<Tunables>>> = {
  legacy: legacyTunables,
  argonaut: legacyTunables,
  bobtail: { ...legacyTunables, chooseLocalTries: 0, chooseLocalFallbackTries: 0, chooseTotalTries: 50, chooseleafDescendOnce: 1 },
  firefly: { ...optimalTunables, chooseleafStable: 0, strawCalcVersion: 0, allowedBucketAlgs: 22 },
  hammer: { ...optimalTunables, chooseleafStable: 0 },
  jewel: optimalTunables,
  optimal: optimalTunables,
  default: optimalTunables,
}

export function crushCommands(osdmap: OsdMapService): Command[] {
  const crush = new CrushCommands(osdmap)
  const command = (
    prefix: string,
    permission: 'r' | 'rw',
    args: readonly string[],
    description: string,
    run: (this: CrushCommands, request: CommandRequest) => CommandResult,
  ): Command => ({ prefix, permission, args, description, run: run.bind(crush) })
  return [
    command('osd getcrushmap', 'r', ['epoch?'], 'get CRUSH map', crush.getMap),
    command('osd setcrushmap', 'rw', ['prior_version?'], 'set crush map from input file (binary or text)', crush.setMap),
    command('osd crush tree', 'r', ['show_shadow?'], 'dump crush buckets and items in a tree view', crush.tree),
    command('osd crush dump', 'r', [], 'dump crush map', crush.dump),
    command('osd crush ls', 'r', ['node'], 'list items beneath a node in the CRUSH tree', crush.ls),
    command('osd crush rule ls', 'r', [], 'list crush rules', crush.ruleLs),
    command('osd crush rule dump', 'r', ['name?'], 'dump crush rule <name> (default all)', crush.ruleDump),
    command(
      'osd crush rule create-simple',
      'rw',
      ['name', 'root', 'type', 'mode?'],
      'create crush rule <name> to start from <root>, replicate across buckets of type <type>',
      crush.ruleCreate,
    ),
    command(
      'osd crush rule create-replicated',
      'rw',
      ['name', 'root', 'type', 'class?'],
      'create crush rule <name> for replicated pool',
      crush.ruleCreate,
    ),
    command('osd crush rule rm', 'rw', ['name'], 'remove crush rule <name>', crush.ruleRemove),
    command('osd crush rule rename', 'rw', ['srcname', 'dstname'], 'rename crush rule <srcname> to <dstname>', crush.ruleRename),
    command(
      'osd crush add-bucket',
      'rw',
      ['name', 'type', 'args*'],
      'add no-parent (probably root) crush bucket <name> of type <type> to location <args>',
      crush.addBucket,
    ),
    command('osd crush rename-bucket', 'rw', ['srcname', 'dstname'], 'rename bucket <srcname> to <dstname>', crush.renameBucket),
    command(
      'osd crush add',
      'rw',
      ['id', 'weight', 'args*'],
      'add or update crushmap position and weight for <name> with <weight> and location <args>',
      crush.set,
    ),
    command(
      'osd crush set',
      'rw',
      ['id', 'weight', 'args*'],
      'update crushmap position and weight for <name> to <weight> with location <args>',
      crush.set,
    ),
    command(
      'osd crush create-or-move',
      'rw',
      ['id', 'weight', 'args*'],
      'create entry or move existing entry for <name> <weight> at/to location <args>',
      crush.createOrMove,
    ),
    command('osd crush move', 'rw', ['name', 'args*'], 'move existing entry for <name> to location <args>', crush.move),
    ...['rm', 'remove', 'unlink'].map((verb) =>
      command(`osd crush ${verb}`, 'rw', ['name', 'ancestor?'], 'remove <name> from crush map', crush.remove),
    ),
    command('osd crush reweight', 'rw', ['name', 'weight'], "change <name>'s weight to <weight> in crush map", crush.reweight),
    command(
      'osd crush reweight-subtree',
      'rw',
      ['name', 'weight'],
      'change all leaf items beneath <name> to <weight> in crush map',
      crush.reweightSubtree,
    ),
    command('osd crush reweight-all', 'rw', [], 'recalculate the weights for the tree to ensure they sum correctly', crush.reweightAll),
    command('osd crush class ls', 'r', [], 'list all crush device classes', crush.classLs),
    command('osd crush class ls-osd', 'r', ['class'], 'list all osds belonging to the specific <class>', crush.classLsOsd),
    command('osd crush get-device-class', 'r', ['ids*'], 'get classes of specified osd(s) <id> [<id>...]', crush.getDeviceClass),
    command(
      'osd crush set-device-class',
      'rw',
      ['class', 'ids*'],
      'set the <class> of the osd(s) <id> [<id>...], or use <all|any> to set all',
      crush.setDeviceClass,
    ),
    command(
      'osd crush rm-device-class',
      'rw',
      ['ids*'],
      'remove class of the osd(s) <id> [<id>...], or use <all|any> to remove all',
      crush.rmDeviceClass,
    ),
    command('osd crush show-tunables', 'r', [], 'show current crush tunables', crush.showTunables),
    command('osd crush get-tunable', 'r', ['tunable'], 'get crush tunable <tunable>', crush.getTunable),
    command('osd crush set-tunable', 'rw', ['tunable', 'value'], 'set crush tunable <tunable> to <value>', crush.setTunable),
    command(
      'osd crush tunables',
      'rw',
      ['profile'],
      `set crush tunables values to <profile> (${Object.keys(PROFILES).join('|')})`,
      crush.tunables,
    ),
  ]
}

class CrushCommands {
  readonly #osdmap: OsdMapService

  constructor(osdmap: OsdMapService) {
    this.#osdmap = osdmap
  }
  get #crush(): CrushMap {
    return mapOf(this.#osdmap).crush
  }
  get #pending() {
    mapOf(this.#osdmap)
    return this.#osdmap.pending
  }

  getMap(request: CommandRequest): CommandResult {
    const epoch = textArg(request, 'epoch')
    const map = epoch === undefined ? mapOf(this.#osdmap) : this.#osdmap.mapAt(Number(epoch))
    if (!map) throw missing(`there is no map for epoch ${epoch}`)
    return { rc: 0, outs: String(map.crushVersion), out: map.crushBytes }
  }
  setMap(request: CommandRequest): CommandResult {
    const { data } = request
    if (data.length === 0) throw invalid('a CRUSH map is needed as input (-i FILE)')
    if (data.length > CRUSH_BYTES_MAX) throw invalid('the CRUSH map is too large')
    const map = mapOf(this.#osdmap)
    const prior = textArg(request, 'prior_version')
    if (prior !== undefined && Number(prior) !== map.crushVersion) {
      if (Number(prior) === map.crushVersion - 1 && Buffer.compare(map.crushBytes, data) === 0) return committed(String(map.crushVersion))
      throw new SepiolaError('EPERM', `prior_version ${prior} != crush version ${map.crushVersion}`)
    }
    const crush = looksLikeCrushMap(data) ? decodeCrushMap(data) : compileCrushMap(new TextDecoder().decode(data))
    for (const pool of this.#pending.pools) {
      if (!crush.rules[pool.crushRule]) throw invalid(`pool '${pool.name}' uses crush rule ${pool.crushRule}, which the map does not have`)
    }
    // What cannot be encoded must not become a map.
    decodeCrushMap(encodeCrushMap(crush))
    this.#pending.setCrush(crush)
    return committed(String(map.crushVersion + 1))
  }

  tree(request: CommandRequest): CommandResult {
    const map = mapOf(this.#osdmap)
    const shadow = request.args['show_shadow'] !== undefined
    const items = treeItems(map, { shadow })
    const { crush } = map
    const label = (id: number): string => (id >= 0 ? `osd.${id}` : crush.itemName(id))
    const type = (id: number): string => crush.typeName(crush.itemType(id))
    const nodes = items.map(({ id, depth, weight, children }) =>
      id >= 0
        ? {
            id,
            device_class: crush.deviceClass(id) ?? '',
            name: label(id),
            type: 'osd',
            type_id: 0,
            crush_weight: Number((weight / 0x10000).toFixed(5)),
            depth,
            pool_weights: {},
          }
        : {
            id,
            name: label(id),
            type: type(id),
            type_id: crush.itemType(id),
            ...(depth > 0 ? { pool_weights: {} } : {}),
            children: [...children].reverse(),
          },
    )
    return answer(request, { nodes, stray: [] }, () =>
      textTable(
        [{ head: 'ID', align: 'right' }, { head: 'CLASS', align: 'right' }, { head: 'WEIGHT', align: 'right' }, { head: 'TYPE NAME' }],
        items.map(({ id, depth, weight }) => [
          String(id),
          (id >= 0 && crush.deviceClass(id)) || '',
          weightText(weight),
          `${'    '.repeat(depth)}${id >= 0 ? '' : `${type(id)} `}${label(id)}`,
        ]),
      ),
    )
  }
  dump(request: CommandRequest): CommandResult {
    const crush = this.#crush
    const devices = [...crush.itemNames].filter(([id]) => id >= 0).sort((a, b) => a[0] - b[0])
    const json = {
      devices: devices.map(([id, name]) => {
        const cls = crush.deviceClass(id)
        return { id, name, ...(cls ? { class: cls } : {}) }
      }),
      types: [...crush.typeNames].sort((a, b) => a[0] - b[0]).map(([type_id, name]) => ({ type_id, name })),
      buckets: [...crush.buckets()].map((bucket) => ({
        id: bucket.id,
        name: crush.itemName(bucket.id),
        type_id: bucket.type,
        type_name: crush.typeName(bucket.type),
        weight: bucket.weight,
        alg: bucketAlgName[bucket.alg] ?? '',
        hash: 'rjenkins1',
        items: Array.from(bucket.items, (id, pos) => ({ id, weight: bucket.weights[pos] ?? 0, pos })),
      })),
      rules: this.#rules(),
      tunables: this.#tunables(),
      choose_args: Object.fromEntries(
        [...crush.chooseArgs].map(([id, args]) => [
          String(id),
          [...args].map(([index, arg]) => ({
            bucket_id: -1 - index,
            weight_set: arg.weightSet.map((set) => Array.from(set, (weight) => weight / 0x10000)),
            ...(arg.ids ? { ids: [...arg.ids] } : {}),
          })),
        ]),
      ),
    }
    return answer(request, json, () => JSON.stringify(json, undefined, 4))
  }
  ls(request: CommandRequest): CommandResult {
    const node = text(request, 'node')
    const id = this.#crush.itemId(node)
    if (id === undefined) throw missing(`node '${node}' does not exist`)
    const bucket = this.#crush.bucket(id)
    const names = bucket ? [...bucket.items].map((item) => this.#crush.itemName(item)) : [node]
    return answer(request, names, names.join('\n'))
  }

  // ---- rules

  #rules(): object[] {
    return this.#crush.rules.flatMap((rule, id) => (rule ? [this.#ruleJson(rule, id)] : []))
  }
  #ruleJson(rule: Rule, id: number): object {
    const crush = this.#crush
    return {
      rule_id: id,
      rule_name: crush.ruleNames.get(id) ?? '',
      ruleset: rule.ruleset,
      type: rule.type,
      min_size: rule.minSize,
      max_size: rule.maxSize,
      steps: rule.steps.map(({ op, arg1, arg2 }) => {
        const named = STEP_NAMES[op] ?? `opcode_${op}`
        if (op === RuleOp.take) return { op: named, item: arg1, item_name: crush.itemName(arg1) }
        if (named.startsWith('choose')) return { op: named, num: arg1, type: crush.typeName(arg2) }
        return op === RuleOp.emit || op === RuleOp.noop ? { op: named } : { op: named, num: arg1 }
      }),
    }
  }
  ruleLs(request: CommandRequest): CommandResult {
    const names = this.#crush.rules.flatMap((rule, id) => (rule ? [this.#crush.ruleNames.get(id) ?? String(id)] : []))
    return answer(request, names, names.join('\n'))
  }
  ruleDump(request: CommandRequest): CommandResult {
    const name = textArg(request, 'name')
    const id = name === undefined ? undefined : this.#crush.ruleId(name)
    if (name !== undefined && id === undefined) throw missing(`unknown crush rule '${name}'`)
    const json = id === undefined ? this.#rules() : this.#ruleJson(this.#crush.rules[id] as Rule, id)
    return answer(request, json, () => JSON.stringify(json, undefined, 4))
  }
  ruleCreate(request: CommandRequest): CommandResult {
    const name = text(request, 'name')
    if (this.#pending.crush.ruleId(name) !== undefined) return committed(`rule ${name} already exists`)
    const mode = textArg(request, 'mode') ?? 'firstn'
    if (mode !== 'firstn' && mode !== 'indep') throw invalid(`mode is firstn or indep, not '${mode}'`)
    const rule = {
      name,
      root: text(request, 'root'),
      failureDomain: text(request, 'type'),
      deviceClass: textArg(request, 'class'),
      mode,
    } as const
    this.#pending.editCrush((crush) => void addSimpleRule(crush, rule))
    return committed('')
  }
  ruleRemove(request: CommandRequest): CommandResult {
    const name = text(request, 'name')
    const id = this.#pending.crush.ruleId(name)
    if (id === undefined) return committed(`rule ${name} does not exist`)
    if (this.#pending.pools.some(({ crushRule }) => crushRule === id))
      throw new SepiolaError('EBUSY', `crush rule ${name} (${id}) is in use`)
    this.#pending.editCrush((crush) => removeRule(crush, name))
    return committed('')
  }
  ruleRename(request: CommandRequest): CommandResult {
    const [from, to] = [text(request, 'srcname'), text(request, 'dstname')]
    this.#pending.editCrush((crush) => renameRule(crush, from, to))
    return committed(`rule '${from}' renamed to '${to}'`)
  }

  // ---- the hierarchy

  addBucket(request: CommandRequest): CommandResult {
    const [name, type] = [text(request, 'name'), text(request, 'type')]
    if (this.#pending.crush.itemId(name) !== undefined) return committed(`bucket '${name}' already exists`)
    const location = listArg(request, 'args').length > 0 ? locationArg(request, 'args') : undefined
    this.#pending.editCrush((crush) => {
      addBucket(crush, name, type)
      if (location) moveBucket(crush, name, location)
    })
    return committed(`added bucket ${name} type ${type} to ${location ? `location ${JSON.stringify(location)}` : 'crush map'}`)
  }
  renameBucket(request: CommandRequest): CommandResult {
    const [from, to] = [text(request, 'srcname'), text(request, 'dstname')]
    this.#pending.editCrush((crush) => renameBucket(crush, from, to))
    return committed(`renamed bucket ${from} into ${to}`)
  }
  #device(request: CommandRequest): { id: number; weight: number; location: Record<string, string> } {
    const id = osdIdOf(text(request, 'id'))
    if (!this.#pending.osd(id)) throw missing(`osd.${id} does not exist. Create it before updating the crush map`)
    const weight = toFixedWeight(real(request, 'weight', { min: 0, max: WEIGHT_MAX }))
    return { id, weight, location: locationArg(request, 'args') }
  }
  set(request: CommandRequest): CommandResult {
    const { id, weight, location } = this.#device(request)
    this.#pending.editCrush((crush) => insertItem(crush, id, weight, location))
    return committed(`set item id ${id} name 'osd.${id}' weight ${textArg(request, 'weight')} at location ${braced(location)} to crush map`)
  }
  createOrMove(request: CommandRequest): CommandResult {
    const { id, weight, location } = this.#device(request)
    this.#pending.editCrush((crush) => createOrMove(crush, id, weight, location))
    return committed(
      `create-or-move updating item name 'osd.${id}' weight ${textArg(request, 'weight')} at location ${braced(location)} to crush map`,
    )
  }
  move(request: CommandRequest): CommandResult {
    const name = text(request, 'name')
    const location = locationArg(request, 'args')
    this.#pending.editCrush((crush) => moveBucket(crush, name, location))
    return committed(`moved item id ${this.#pending.crush.itemId(name)} name '${name}' to location ${braced(location)} in crush map`)
  }
  remove(request: CommandRequest): CommandResult {
    const name = text(request, 'name')
    const id = this.#pending.crush.itemId(name)
    if (id === undefined) return committed(`device '${name}' does not appear in the crush map`)
    this.#pending.editCrush((crush) => removeItem(crush, name))
    return committed(`removed item id ${id} name '${name}' from crush map`)
  }
  reweight(request: CommandRequest): CommandResult {
    const name = text(request, 'name')
    const weight = toFixedWeight(real(request, 'weight', { min: 0, max: WEIGHT_MAX }))
    this.#pending.editCrush((crush) => adjustWeight(crush, name, weight))
    return committed(`reweighted item id ${this.#pending.crush.itemId(name)} name '${name}' to ${textArg(request, 'weight')} in crush map`)
  }
  reweightSubtree(request: CommandRequest): CommandResult {
    const name = text(request, 'name')
    const weight = toFixedWeight(real(request, 'weight', { min: 0, max: WEIGHT_MAX }))
    this.#pending.editCrush((crush) => adjustSubtreeWeight(crush, name, weight))
    return committed(
      `reweighted subtree id ${this.#pending.crush.itemId(name)} name '${name}' to ${textArg(request, 'weight')} in crush map`,
    )
  }
  reweightAll(): CommandResult {
    this.#pending.editCrush((crush) => reweightAll(crush))
    return committed('reweighted crush hierarchy')
  }

  // ---- classes

  classLs(request: CommandRequest): CommandResult {
    const names = [...this.#crush.classNames].sort((a, b) => a[0] - b[0]).map(([, name]) => name)
    return answer(request, names, () => JSON.stringify(names, undefined, 4))
  }
  #devicesOf(name: string): number[] {
    const cls = this.#crush.classId(name)
    return [...this.#crush.classOf]
      .filter(([id, own]) => id >= 0 && own === cls)
      .map(([id]) => id)
      .sort((a, b) => a - b)
  }
  classLsOsd(request: CommandRequest): CommandResult {
    const ids = this.#devicesOf(text(request, 'class'))
    return answer(request, ids, ids.join('\n'))
  }
  getDeviceClass(request: CommandRequest): CommandResult {
    const ids = osdIds(request, 'ids', mapOf(this.#osdmap))
    const classes = ids.map((osd) => ({ osd, device_class: this.#crush.deviceClass(osd) ?? '' }))
    return answer(request, classes, () => [...new Set(classes.map((entry) => entry.device_class))].join('\n'))
  }
  #eachDevice(request: CommandRequest, edit: (crush: CrushMap, id: number) => void): number[] {
    const ids = osdIds(request, 'ids', mapOf(this.#osdmap))
    for (const id of ids) if (!this.#pending.osd(id)) throw missing(`osd.${id} does not exist`)
    this.#pending.editCrush((crush) => {
      for (const id of ids) edit(crush, id)
    })
    return ids
  }
  setDeviceClass(request: CommandRequest): CommandResult {
    const name = text(request, 'class')
    const ids = this.#eachDevice(request, (crush, id) => setDeviceClass(crush, id, name))
    return committed(`set osd(s) ${ids.join(',')} to class '${name}'`)
  }
  rmDeviceClass(request: CommandRequest): CommandResult {
    const ids = this.#eachDevice(request, removeDeviceClass)
    return committed(`done removing class of osd(s): ${ids.join(',')}`)
  }

  // ---- tunables

  #tunables(): Record<string, number | string> {
    const { tunables } = this.#crush
    const values = Object.fromEntries(tunableNames.map(([key, name]) => [name, tunables[key]]))
    const same = (name: string): boolean => tunableNames.every(([key]) => PROFILES[name]?.[key] === tunables[key])
    const profile = ['jewel', 'hammer', 'firefly', 'bobtail', 'argonaut'].find(same) ?? 'unknown'
    return { ...values, profile }
  }
  showTunables(request: CommandRequest): CommandResult {
    const json = this.#tunables()
    return answer(request, json, () => JSON.stringify(json, undefined, 4))
  }
  #tunable(name: string): keyof Tunables {
    const found = tunableNames.find(([, known]) => known === name)
    if (!found) throw invalid(`'${name}' is not one of ${tunableNames.map(([, known]) => known).join(', ')}`)
    return found[0]
  }
  getTunable(request: CommandRequest): CommandResult {
    const name = text(request, 'tunable')
    const value = this.#crush.tunables[this.#tunable(name)]
    return answer(request, { [name]: value }, String(value))
  }
  setTunable(request: CommandRequest): CommandResult {
    const name = text(request, 'tunable')
    const key = this.#tunable(name)
    const value = real(request, 'value', { min: 0, max: 1 << 16 })
    if (!Number.isInteger(value)) throw invalid(`${name} is a whole number`)
    this.#pending.editCrush((crush) => {
      crush.tunables = { ...crush.tunables, [key]: value }
    })
    return committed('adjusted tunable')
  }
  tunables(request: CommandRequest): CommandResult {
    const name = text(request, 'profile')
    const profile = Object.hasOwn(PROFILES, name) ? PROFILES[name] : undefined
    if (!profile) throw invalid(`'${name}' is not one of ${Object.keys(PROFILES).join(', ')}`)
    this.#pending.editCrush((crush) => {
      crush.tunables = { ...profile }
    })
    return committed(`adjusted tunables profile to ${name}`)
  }
}

/** As Ceph prints a location: {host=a,root=default} */
const braced = (location: Record<string, string>): string =>
  `{${Object.entries(location)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([type, name]) => `${type}=${name}`)
    .join(',')}}`
