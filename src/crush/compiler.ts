// Compiles the text form of a CRUSH map (crushtool's grammar). Every complaint names its line.
//   map      = (tunable | device | type)* bucket* rule* choose_args*
//   bucket   = TYPE NAME { (id N [class C])* alg A hash H (item NAME [weight W] [pos N])* }
//   rule     = rule [NAME] { (id|ruleset) N  type T  [min_size N  max_size N]  step... }
// Bucket weights, straw lengths and shadow trees are worked out anew; ids are kept as written.
import { makeBucket } from './bucket.ts'
import { populateClasses } from './classes.ts'
import { chooseSteps, settingSteps, tunableNames } from './decompiler.ts'
import { checkSteps } from './encoding.ts'
import { CrushMap, isValidCrushName } from './map.ts'
import {
  type Bucket,
  BucketAlg,
  bucketAlgName,
  type ChooseArg,
  CrushError,
  legacyTunables,
  MAX_BUCKET_WEIGHT,
  MAX_BUCKETS,
  MAX_DEVICE_WEIGHT,
  MAX_DEVICES,
  MAX_RULES,
  MAX_TRIES,
  RuleOp,
  type RuleStep,
  WEIGHT_ONE,
} from './types.ts'

interface Token {
  readonly text: string
  readonly line: number
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  source.split('\n').forEach((content, i) => {
    const code = content.split('#', 1)[0] as string
    for (const [text] of code.matchAll(/[{}[\]]|[^\s{}[\]]+/g)) tokens.push({ text, line: i + 1 })
  })
  return tokens
}

class Parser {
  readonly #tokens: readonly Token[]
  #at = 0
  readonly #map = new CrushMap()
  readonly #types = new Map<string, number>()
  readonly #items = new Map<string, number>()
  readonly #usedIds = new Set<number>()
  readonly #shadowIds = new Map<number, Map<number, number>>()
  #sawRule = false

  constructor(source: string) {
    this.#tokens = tokenize(source)
    this.#map.tunables = { ...legacyTunables }
  }

  #line(): number {
    return (this.#tokens[this.#at] ?? this.#tokens.at(-1))?.line ?? 1
  }
  #fail(message: string, line = this.#line()): never {
    throw new CrushError(message, { line })
  }
  #peek(ahead = 0): string | undefined {
    return this.#tokens[this.#at + ahead]?.text
  }
  #next(what: string): string {
    const token = this.#tokens[this.#at]
    if (!token) this.#fail(`the text ends where ${what} should be`)
    this.#at++
    return token.text
  }
  #expect(text: string): void {
    const line = this.#line()
    const found = this.#next(`'${text}'`)
    if (found !== text) this.#fail(`'${found}' found where '${text}' should be`, line)
  }
  #accept(text: string): boolean {
    if (this.#peek() !== text) return false
    this.#at++
    return true
  }
  #name(what: string): string {
    const line = this.#line()
    const name = this.#next(what)
    if (!isValidCrushName(name)) this.#fail(`'${name}' is not ${what}`, line)
    return name
  }
  #integer(what: string, min: number, max: number): number {
    const line = this.#line()
    const text = this.#next(what)
    const n = Number(text)
    if (!/^[+-]?\d+$/.test(text) || n < min || n > max)
      this.#fail(`${what} must be a whole number from ${min} to ${max}, not '${text}'`, line)
    return n
  }
  /** A weight, 16.16: through single precision and cut off, as crushtool reads it. */
  #weight(max: number): number {
    const line = this.#line()
    const text = this.#next('a weight')
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) this.#fail(`'${text}' is not a weight`, line)
    const weight = Math.trunc(Math.fround(Math.fround(Number(text)) * WEIGHT_ONE))
    if (weight < 0 || weight > max) this.#fail(`weight ${text} is out of range (at most ${max / WEIGHT_ONE})`, line)
    return weight
  }

  parse(): CrushMap {
    this.#noteIds()
    while (this.#peek() !== undefined) {
      const word = this.#peek() as string
      if (word === 'tunable') this.#tunable()
      else if (word === 'device') this.#device()
      else if (word === 'type') this.#type()
      else if (word === 'rule') this.#rule()
      else if (word === 'choose_args') this.#chooseArgs()
      else this.#bucket()
    }
    if (!this.#sawRule) this.#finishBuckets()
    this.#map.finalize()
    return this.#map
  }

  /** Ids written anywhere are taken before the first bucket without one gets its own. */
  #noteIds(): void {
    this.#tokens.forEach(({ text }, i) => {
      const n = Number(this.#tokens[i + 1]?.text)
      if (text === 'id' && Number.isInteger(n) && n < 0) this.#usedIds.add(n)
    })
  }

  #tunable(): void {
    this.#expect('tunable')
    const line = this.#line()
    const name = this.#next('a tunable')
    const known = tunableNames.find(([, text]) => text === name)
    if (!known) this.#fail(`unknown tunable '${name}'`, line)
    const byte = name === 'chooseleaf_vary_r' || name === 'chooseleaf_stable' || name === 'straw_calc_version'
    this.#map.tunables[known[0]] = this.#integer(name, 0, byte ? 255 : name === 'allowed_bucket_algs' ? 0xffffffff : MAX_TRIES)
  }

  #device(): void {
    this.#expect('device')
    const line = this.#line()
    const id = this.#integer('a device id', 0, MAX_DEVICES - 1)
    const name = this.#name('a device name')
    if (this.#items.has(name) || this.#map.itemNames.has(id)) this.#fail(`device ${id} '${name}' is defined twice`, line)
    this.#items.set(name, id)
    this.#map.itemNames.set(id, name)
    if (this.#accept('class')) this.#map.classOf.set(id, this.#map.classIdOrNew(this.#name('a class name')))
  }

  #type(): void {
    this.#expect('type')
    const line = this.#line()
    const id = this.#integer('a type id', 0, 65535)
    const name = this.#name('a type name')
    if (this.#types.has(name) || this.#map.typeNames.has(id)) this.#fail(`type ${id} '${name}' is defined twice`, line)
    this.#types.set(name, id)
    this.#map.typeNames.set(id, name)
  }

  #bucket(): void {
    const line = this.#line()
    const typeName = this.#next('a bucket')
    const type = this.#types.get(typeName)
    if (type === undefined) this.#fail(`bucket type '${typeName}' is not defined`, line)
    if (type === 0) this.#fail(`'${typeName}' is the type of devices`, line)
    if (this.#sawRule) this.#fail('buckets must be defined before rules', line)
    const name = this.#name('a bucket name')
    if (this.#items.has(name)) this.#fail(`bucket or device '${name}' is already defined`, line)
    this.#expect('{')
    let id: number | undefined
    let alg: number | undefined
    const shadows = new Map<number, number>()
    const entries: { item: number; weight: number; pos: number | undefined; line: number }[] = []
    for (;;) {
      const at = this.#line()
      const word = this.#next("'}'")
      if (word === '}') break
      if (word === 'id') {
        const n = this.#integer('a bucket id', -MAX_BUCKETS, -1)
        if (this.#accept('class')) {
          const cls = this.#map.classIdOrNew(this.#name('a class name'))
          if (shadows.has(cls)) this.#fail(`bucket '${name}' has two ids for one class`, at)
          shadows.set(cls, n)
        } else id = n
      } else if (word === 'alg') {
        const text = this.#next('a bucket algorithm')
        alg = bucketAlgName.indexOf(text as 'straw2')
        if (alg < 1) this.#fail(`unknown bucket alg '${text}'`, at)
      } else if (word === 'hash') {
        const text = this.#next('a hash')
        if (text !== '0' && text !== 'rjenkins1') this.#fail(`unknown hash '${text}': only 0 (rjenkins1) is known`, at)
      } else if (word === 'item') entries.push(this.#item(name))
      else this.#fail(`'${word}' does not belong into a bucket`, at)
    }
    if (alg === undefined) this.#fail(`bucket '${name}' has no alg`, line)
    id ??= this.#freeId()
    if (this.#map.bucket(id)) this.#fail(`bucket id ${id} is used twice`, line)
    this.#usedIds.add(id)
    this.#addBucket({ id, type, alg, name, line }, entries)
    this.#items.set(name, id)
    this.#map.itemNames.set(id, name)
    if (shadows.size > 0) this.#shadowIds.set(id, shadows)
  }

  #freeId(): number {
    let id = -1
    while (this.#usedIds.has(id)) id--
    return id
  }

  #item(bucket: string): { item: number; weight: number; pos: number | undefined; line: number } {
    const line = this.#line()
    const name = this.#next('an item')
    const item = this.#items.get(name)
    if (item === undefined) this.#fail(`item '${name}' in bucket '${bucket}' is not defined`, line)
    let weight = item < 0 ? (this.#map.bucket(item)?.weight ?? WEIGHT_ONE) : WEIGHT_ONE
    let pos: number | undefined
    for (;;) {
      if (this.#accept('weight')) weight = this.#weight(item >= 0 ? MAX_DEVICE_WEIGHT : MAX_BUCKET_WEIGHT)
      else if (this.#accept('pos')) pos = this.#integer('a position', 0, MAX_DEVICES)
      else return { item, weight, pos, line }
    }
  }

  #addBucket(
    { id, type, alg, name, line }: { id: number; type: number; alg: number; name: string; line: number },
    entries: readonly { item: number; weight: number; pos: number | undefined; line: number }[],
  ): void {
    const size = entries.length
    const placed: ((typeof entries)[number] | undefined)[] = new Array(size).fill(undefined)
    for (const entry of entries) {
      if (entry.pos === undefined) continue
      if (entry.pos >= size) this.#fail(`item '${this.#map.itemName(entry.item)}' has pos ${entry.pos} in a bucket of ${size}`, entry.line)
      if (placed[entry.pos]) this.#fail(`two items of bucket '${name}' have pos ${entry.pos}`, entry.line)
      placed[entry.pos] = entry
    }
    let free = 0
    for (const entry of entries) {
      if (entry.pos !== undefined) continue
      while (placed[free]) free++
      placed[free] = entry
    }
    const first = entries[0]
    for (const entry of entries) {
      if (alg === BucketAlg.uniform && entry.weight !== first?.weight)
        this.#fail(`item weights in uniform bucket '${name}' must match`, entry.line)
    }
    if (alg === BucketAlg.tree && size > 64) this.#fail(`tree bucket '${name}' has more than 64 items`, line)
    try {
      const items = placed.map((entry) => entry?.item as number)
      const weights = placed.map((entry) => entry?.weight as number)
      this.#map.putBucket(makeBucket({ id, type, alg, items, weights }, this.#map.tunables.strawCalcVersion))
    } catch (cause) {
      this.#fail((cause as Error).message, line)
    }
  }

  /** Once the hierarchy is whole, device classes get their shadow trees. */
  #finishBuckets(): void {
    try {
      populateClasses(this.#map, this.#shadowIds)
    } catch (cause) {
      this.#fail((cause as Error).message)
    }
  }

  #rule(): void {
    const line = this.#line()
    this.#expect('rule')
    if (!this.#sawRule) this.#finishBuckets()
    this.#sawRule = true
    const map = this.#map
    const name = this.#peek() === '{' ? undefined : this.#name('a rule name')
    if (name !== undefined && map.ruleId(name) !== undefined) this.#fail(`rule name '${name}' is already defined`, line)
    this.#expect('{')
    let id: number | undefined
    let type = 1
    let minSize = 1
    let maxSize = 10
    const steps: RuleStep[] = []
    for (;;) {
      const at = this.#line()
      const word = this.#next("'}'")
      if (word === '}') break
      if (word === 'id' || word === 'ruleset') id = this.#integer('a rule id', 0, MAX_RULES - 1)
      else if (word === 'type')
        type = this.#accept('replicated') ? 1 : this.#accept('erasure') ? 3 : this.#integer('a rule type (replicated, erasure)', 0, 255)
      else if (word === 'min_size') minSize = this.#integer('min_size', 0, 255)
      else if (word === 'max_size') maxSize = this.#integer('max_size', 0, 255)
      else if (word === 'step') steps.push(this.#step())
      else this.#fail(`'${word}' does not belong into a rule`, at)
    }
    if (steps.length === 0) this.#fail('a rule needs steps', line)
    if (id === undefined) {
      id = map.rules.indexOf(undefined)
      if (id < 0) id = map.rules.length
    }
    if (map.rules[id]) this.#fail(`rule ${id} already exists`, line)
    while (map.rules.length <= id) map.rules.push(undefined)
    map.rules[id] = { ruleset: id, type, minSize, maxSize, steps }
    if (name !== undefined) map.ruleNames.set(id, name)
  }

  #step(): RuleStep {
    const line = this.#line()
    const step = this.#stepArguments(this.#next('a step'), line)
    try {
      checkSteps([step])
    } catch (cause) {
      this.#fail((cause as Error).message, line)
    }
    return step
  }
  #stepArguments(word: string, line: number): RuleStep {
    if (word === 'take') return { op: RuleOp.take, arg1: this.#takeTarget(), arg2: 0 }
    if (word === 'emit') return { op: RuleOp.emit, arg1: 0, arg2: 0 }
    if (word === 'noop') return { op: RuleOp.noop, arg1: 0, arg2: 0 }
    const setting = settingSteps.find(([, name]) => name === word)
    if (setting) return { op: setting[0], arg1: this.#integer(word, 0, 0x7fffffff), arg2: 0 }
    const mode = word === 'choose' || word === 'chooseleaf' ? this.#next("'firstn' or 'indep'") : ''
    const choose = chooseSteps.find(([, name]) => name === `${word} ${mode}`)
    if (!choose) this.#fail(mode === '' ? `unknown step '${word}'` : `'${mode}' found where 'firstn' or 'indep' should be`, line)
    const count = this.#integer('a number of items', -0x7fffffff, 0x7fffffff)
    this.#expect('type')
    const typeName = this.#next('a type')
    const type = this.#types.get(typeName)
    if (type === undefined) this.#fail(`type '${typeName}' is not defined`, line)
    return { op: choose[0], arg1: count, arg2: type }
  }
  #takeTarget(): number {
    const line = this.#line()
    const name = this.#next('an item to take')
    const item = this.#items.get(name)
    if (item === undefined) this.#fail(`item '${name}' is not defined`, line)
    if (!this.#accept('class')) return item
    const className = this.#next('a class name')
    const cls = this.#map.classId(className)
    if (cls === undefined) this.#fail(`class '${className}' is not defined`, line)
    const shadow = this.#map.classBucket.get(item)?.get(cls)
    if (shadow === undefined) this.#fail(`item '${name}' has no class '${className}'`, line)
    return shadow
  }

  #chooseArgs(): void {
    this.#expect('choose_args')
    const line = this.#line()
    const index = this.#integer('a choose_args id', -1, Number.MAX_SAFE_INTEGER)
    if (this.#map.chooseArgs.has(index)) this.#fail(`choose_args ${index} is defined twice`, line)
    const args = new Map<number, ChooseArg>()
    this.#expect('{')
    while (!this.#accept('}')) this.#chooseArg(args)
    this.#map.chooseArgs.set(index, args)
  }
  #chooseArg(args: Map<number, ChooseArg>): void {
    this.#expect('{')
    const line = this.#line()
    this.#expect('bucket_id')
    const id = this.#integer('a bucket id', -MAX_BUCKETS, -1)
    const bucket: Bucket | undefined = this.#map.bucket(id)
    if (!bucket) this.#fail(`bucket ${id} does not exist`, line)
    if (args.has(-1 - id)) this.#fail(`bucket ${id} has choose_args already`, line)
    const size = bucket.items.length
    const weightSet: Float64Array[] = []
    let ids: Int32Array | undefined
    for (;;) {
      const at = this.#line()
      const word = this.#next("'}'")
      if (word === '}') break
      if (word === 'weight_set') {
        this.#expect('[')
        while (!this.#accept(']')) {
          weightSet.push(Float64Array.from(this.#list(() => this.#weight(0xffffffff))))
          if (weightSet.at(-1)?.length !== size) this.#fail(`${weightSet.at(-1)?.length} weights for a bucket of ${size} items`, at)
        }
      } else if (word === 'ids') {
        ids = Int32Array.from(this.#list(() => this.#integer('an id', -0x80000000, 0x7fffffff)))
        if (ids.length !== size) this.#fail(`${ids.length} ids for a bucket of ${size} items`, at)
      } else this.#fail(`'${word}' does not belong into choose_args`, at)
    }
    args.set(-1 - id, { weightSet, ids })
  }
  #list(read: () => number): number[] {
    const values: number[] = []
    this.#expect('[')
    while (!this.#accept(']')) values.push(read())
    return values
  }
}

/** @throws CrushError with the line of the first mistake. */
export function compileCrushMap(source: string): CrushMap {
  return new Parser(source).parse()
}
