// CrushMap: the hierarchy, its rules and names. What a map means is here; how it is edited is in builder.ts.
// A map that an OSDMap holds is never changed: `clone` it, edit the clone. Buckets and rules are shared between clones.
import {
  type Bucket,
  type ChooseArg,
  type ChooseArgs,
  CrushError,
  DEFAULT_CHOOSE_ARGS,
  MAX_BUCKETS,
  optimalTunables,
  type Rule,
  type Tunables,
} from './types.ts'

/** Separates a bucket's name from its device class in the name of a shadow bucket. */
const SHADOW = '~'
export const isValidCrushName = (name: string): boolean => /^[A-Za-z0-9_.-]+$/.test(name)

export class CrushMap {
  tunables: Tunables = { ...optimalTunables }
  /** By -1 - id. Its length is the map's max_buckets. */
  bucketTable: (Bucket | undefined)[] = []
  /** By rule id. */
  rules: (Rule | undefined)[] = []
  maxDevices = 0
  typeNames = new Map<number, string>()
  itemNames = new Map<number, string>()
  ruleNames = new Map<number, string>()
  /** Device class id by device (and shadow bucket). */
  classOf = new Map<number, number>()
  classNames = new Map<number, string>()
  /** Shadow bucket ids: bucket -> class -> shadow. */
  classBucket = new Map<number, Map<number, number>>()
  chooseArgs = new Map<number, Map<number, ChooseArg>>()

  clone(): CrushMap {
    const copy = new CrushMap()
    copy.tunables = { ...this.tunables }
    copy.bucketTable = [...this.bucketTable]
    copy.rules = [...this.rules]
    copy.maxDevices = this.maxDevices
    copy.typeNames = new Map(this.typeNames)
    copy.itemNames = new Map(this.itemNames)
    copy.ruleNames = new Map(this.ruleNames)
    copy.classOf = new Map(this.classOf)
    copy.classNames = new Map(this.classNames)
    copy.classBucket = new Map([...this.classBucket].map(([id, shadows]) => [id, new Map(shadows)]))
    copy.chooseArgs = new Map([...this.chooseArgs].map(([id, args]) => [id, new Map(args)]))
    return copy
  }

  bucket(id: number): Bucket | undefined {
    return id < 0 ? this.bucketTable[-1 - id] : undefined
  }
  /** In order of falling ids: -1 first. */
  *buckets(): IterableIterator<Bucket> {
    for (const bucket of this.bucketTable) if (bucket) yield bucket
  }
  putBucket(bucket: Bucket): void {
    const index = -1 - bucket.id
    if (index < 0 || index >= MAX_BUCKETS) throw new CrushError(`bucket id ${bucket.id} is out of range`)
    let length = this.bucketTable.length
    while (length <= index) length = length === 0 ? 8 : length * 2
    while (this.bucketTable.length < length) this.bucketTable.push(undefined)
    this.bucketTable[index] = bucket
  }
  /** The first bucket id from -1 down that nothing has. */
  freeBucketId(taken?: ReadonlySet<number>): number {
    let id = -1
    while (this.bucket(id) || taken?.has(id)) id--
    return id
  }

  typeName(type: number): string {
    return this.typeNames.get(type) ?? (type === 0 ? 'device' : `type${type}`)
  }
  typeId(name: string): number | undefined {
    for (const [id, known] of this.typeNames) if (known === name) return id
    return undefined
  }
  itemName(id: number): string {
    return this.itemNames.get(id) ?? (id >= 0 ? `device${id}` : `bucket${-1 - id}`)
  }
  itemId(name: string): number | undefined {
    for (const [id, known] of this.itemNames) if (known === name) return id
    return undefined
  }
  itemType(id: number): number {
    return this.bucket(id)?.type ?? 0
  }
  ruleId(name: string): number | undefined {
    for (const [id, known] of this.ruleNames) if (known === name && this.rules[id]) return id
    return undefined
  }
  classId(name: string): number | undefined {
    for (const [id, known] of this.classNames) if (known === name) return id
    return undefined
  }
  classIdOrNew(name: string): number {
    const known = this.classId(name)
    if (known !== undefined) return known
    const id = Math.max(-1, ...this.classNames.keys()) + 1
    this.classNames.set(id, name)
    return id
  }
  deviceClass(device: number): string | undefined {
    const id = this.classOf.get(device)
    return id === undefined ? undefined : this.classNames.get(id)
  }
  isShadow(id: number): boolean {
    return id < 0 && (this.itemNames.get(id)?.includes(SHADOW) ?? false)
  }
  shadowName(id: number, cls: number): string {
    return `${this.itemName(id)}${SHADOW}${this.classNames.get(cls) ?? cls}`
  }
  /** The bucket and class that a shadow bucket stands for. */
  shadowed(id: number): { bucket: number; cls: number } | undefined {
    for (const [bucket, shadows] of this.classBucket) for (const [cls, shadow] of shadows) if (shadow === id) return { bucket, cls }
    return undefined
  }

  /** Every item that some bucket holds. */
  placedItems(): Set<number> {
    const items = new Set<number>()
    for (const bucket of this.buckets()) for (const item of bucket.items) items.add(item)
    return items
  }
  /** Buckets that no bucket holds, by rising id. */
  roots(options: { shadow?: boolean } = {}): number[] {
    const held = this.placedItems()
    const roots: number[] = []
    for (const { id } of this.buckets()) if (!held.has(id) && (options.shadow || !this.isShadow(id))) roots.push(id)
    return roots.sort((a, b) => a - b)
  }
  /** The bucket outside the shadow trees that holds the item. */
  parentOf(id: number): Bucket | undefined {
    for (const bucket of this.buckets()) if (!this.isShadow(bucket.id) && bucket.items.includes(id)) return bucket
    return undefined
  }
  /** Type name -> bucket name, from the item's parent to the root. */
  locationOf(id: number): Map<string, string> {
    const location = new Map<string, string>()
    for (let at = this.parentOf(id); at; at = this.parentOf(at.id)) location.set(this.typeName(at.type), this.itemName(at.id))
    return location
  }
  /** The nearest ancestor of that type. */
  ancestorOfType(id: number, type: number): number | undefined {
    for (let at = this.parentOf(id); at; at = this.parentOf(at.id)) if (at.type === type) return at.id
    return undefined
  }
  /** Devices below an item, each once. */
  devicesUnder(id: number): number[] {
    const found = new Set<number>()
    const todo = [id]
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      if (next >= 0) found.add(next)
      else todo.push(...(this.bucket(next)?.items ?? []))
    }
    return [...found].sort((a, b) => a - b)
  }
  /** An item's weight where it is held; a root's own. 16.16. */
  itemWeight(id: number): number {
    const parent = this.parentOf(id)
    if (parent) return parent.weights[parent.items.indexOf(id)] as number
    return this.bucket(id)?.weight ?? 0
  }
  /** Items that a rule takes. */
  takesOf(rule: Rule): number[] {
    return rule.steps.filter((step) => step.op === 1).map((step) => step.arg1)
  }

  /** The set for a pool: its own, else the default one. */
  chooseArgsFor(index: number): ChooseArgs | undefined {
    return this.chooseArgs.get(index) ?? this.chooseArgs.get(DEFAULT_CHOOSE_ARGS)
  }

  /** Recomputes what follows from the buckets, and checks that the hierarchy is one: no bucket missing, none within itself. */
  finalize(): void {
    this.maxDevices = 0
    for (const bucket of this.buckets()) {
      for (const item of bucket.items) {
        if (item >= this.maxDevices) this.maxDevices = item + 1
        if (item < 0 && !this.bucket(item)) throw new CrushError(`bucket ${bucket.id} holds bucket ${item}, which does not exist`)
      }
    }
    this.#checkAcyclic()
  }

  #checkAcyclic(): void {
    const done = new Set<number>()
    const open = new Set<number>()
    for (const { id } of this.buckets()) {
      const path: { bucket: Bucket; next: number }[] = []
      const enter = (bucket: number): void => {
        if (done.has(bucket)) return
        if (open.has(bucket)) throw new CrushError(`bucket ${bucket} is inside itself`)
        open.add(bucket)
        path.push({ bucket: this.bucket(bucket) as Bucket, next: 0 })
      }
      enter(id)
      for (let top = path.at(-1); top; top = path.at(-1)) {
        const item = top.bucket.items[top.next++]
        if (item === undefined) {
          done.add(top.bucket.id)
          open.delete(top.bucket.id)
          path.pop()
        } else if (item < 0) enter(item)
      }
    }
  }
}
