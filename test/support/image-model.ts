// Images against a model: a few images of one pool, each a byte array with its snapshots, changed at random and compared. Wherever an
// operation may have been cut off, what is there must be what was before or what was asked for, and doing it again must finish it.
import type { IoCtx } from '../../src/librados/types.ts'
import { type FeatureName, Image, RBD } from '../../src/rbd/mod.ts'

export interface ModelRandom {
  below(boundExclusive: number): number
  float(): number
  bytes(length: number): Uint8Array
}
interface ModelSnap {
  readonly name: string
  readonly bytes: Uint8Array
  protected: boolean
}
interface ModelImage {
  name: string
  bytes: Uint8Array
  /** Oldest first. */
  snaps: ModelSnap[]
  hasParent: boolean
  handle: Image | undefined
}

const IMAGES_MAX = 4
const SNAPS_MAX = 4
const FEATURE_SETS: readonly (readonly FeatureName[])[] = [
  ['layering', 'exclusive-lock', 'object-map', 'fast-diff', 'deep-flatten'],
  ['layering', 'exclusive-lock', 'object-map', 'fast-diff'],
  ['layering', 'exclusive-lock', 'object-map'],
  ['layering', 'exclusive-lock'],
  ['layering'],
  ['layering', 'deep-flatten'],
]

export class ImageModel {
  readonly #random: ModelRandom
  readonly #sizeMax: number
  #io: IoCtx
  readonly images: ModelImage[] = []
  readonly #prefix: string
  readonly #sleep: ((ms: number) => Promise<void>) | undefined
  #count = 0
  steps = 0
  /** What was done, for a failure's message. */
  readonly log: string[] = []
  readonly counts = new Map<string, number>()

  constructor(
    io: IoCtx,
    random: ModelRandom,
    { sizeMax = 100_000, prefix = '', sleep }: { sizeMax?: number; prefix?: string; sleep?: (ms: number) => Promise<void> } = {},
  ) {
    this.#prefix = prefix
    this.#sleep = sleep
    this.#io = io
    this.#random = random
    this.#sizeMax = sizeMax
  }

  #pick<T>(items: readonly T[]): T {
    return items[this.#random.below(items.length)] as T
  }
  #note(text: string): void {
    this.log.push(text)
    if (this.log.length > 60) this.log.shift()
  }
  async #open(image: ModelImage): Promise<Image> {
    image.handle ??= await Image.open(this.#io, image.name)
    return image.handle
  }

  async create(name = `${this.#prefix}image-${this.#count++}`): Promise<ModelImage> {
    const size = this.#random.below(this.#sizeMax)
    const striped = this.#random.below(3) === 0
    const options = {
      order: 12 + this.#random.below(2),
      features: this.#pick(FEATURE_SETS),
      ...(striped ? { stripeUnit: 1024, stripeCount: 3 } : {}),
    }
    this.#note(`create ${name} ${size} ${JSON.stringify(options)}`)
    await this.#again(name, () => RBD.create(this.#io, name, size, options))
    const image: ModelImage = { name, bytes: new Uint8Array(size), snaps: [], hasParent: false, handle: undefined }
    this.images.push(image)
    return image
  }
  /** An image that was made elsewhere and holds zeros. */
  async adopt(name: string, size: number): Promise<void> {
    this.images.push({ name, bytes: new Uint8Array(size), snaps: [], hasParent: false, handle: undefined })
  }
  /** Creating is done, or is cleared away and done once more. */
  async #again(name: string, make: () => Promise<unknown>): Promise<void> {
    this.#pending = async () => {
      await this.#removeImage(name)
      await make()
    }
    await make()
    this.#pending = undefined
  }
  /** Removes what may not be there. Where clients die for real, their watches outlive them for a while. */
  async #removeImage(name: string): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await RBD.remove(this.#io, name)
      } catch (error) {
        const { code } = error as { code?: string }
        if (code === 'ENOENT') return
        if (code !== 'EBUSY' || !this.#sleep || attempt > 100) throw error
        await this.#sleep(1000)
      }
    }
  }
  /** Finishes what was cut off, given a new connection. */
  #pending: (() => Promise<void>) | undefined

  /** The client died; `io` is another's. What it was doing is finished or undone, and everything must be as the model says. */
  async recover(io: IoCtx): Promise<void> {
    this.#io = io
    for (const image of this.images) image.handle = undefined
    this.#note('-- another client --')
    const pending = this.#pending
    this.#pending = undefined
    await pending?.()
    await this.checkAll()
  }

  async step(): Promise<void> {
    this.steps++
    if (this.images.length === 0) {
      await this.create()
      return
    }
    const image = this.#pick(this.images)
    const table: readonly [weight: number, name: string, run: (image: ModelImage) => Promise<void>][] = [
      [30, 'write', (i) => this.#write(i)],
      [8, 'discard', (i) => this.#discard(i)],
      [12, 'read', (i) => this.#read(i)],
      [4, 'compareAndWrite', (i) => this.#compareAndWrite(i)],
      [4, 'resize', (i) => this.#resize(i)],
      [6, 'snapshot', (i) => this.#snapshot(i)],
      [3, 'removeSnapshot', (i) => this.#removeSnapshot(i)],
      [2, 'rollback', (i) => this.#rollback(i)],
      [3, 'clone', (i) => this.#clone(i)],
      [2, 'flatten', (i) => this.#flatten(i)],
      [3, 'diff', (i) => this.#diff(i)],
      [2, 'copyByDiffs', (i) => this.#copyByDiffs(i)],
      [4, 'reopen', (i) => this.#reopen(i)],
      [1, 'rename', (i) => this.#rename(i)],
      [1, 'remove', (i) => this.#remove(i)],
      [1, 'create', () => (this.images.length < IMAGES_MAX ? this.create().then(() => {}) : Promise.resolve())],
    ]
    let at = this.#random.below(table.reduce((sum, [weight]) => sum + weight, 0))
    const [, name, run] = table.find(([weight]) => (at -= weight) < 0) as (typeof table)[number]
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
    await run(image)
  }

  #range(image: ModelImage, max = 12_000): { offset: number; length: number } {
    const offset = this.#random.below(image.bytes.byteLength + 1)
    return { offset, length: Math.min(image.bytes.byteLength - offset, this.#random.below(max)) }
  }
  /** After a cut-off change of bytes: each is the old or the new one; the model takes what is there. */
  #settle(image: ModelImage, next: Uint8Array): () => Promise<void> {
    return async () => {
      const handle = await this.#open(image)
      const now = await handle.read(0, handle.size)
      for (let i = 0; i < now.byteLength; i++) {
        if (now[i] !== image.bytes[i] && now[i] !== next[i]) {
          throw new Error(`byte ${i} of ${image.name} is ${now[i]}, neither ${image.bytes[i]} nor ${next[i]}`)
        }
      }
      image.bytes = Uint8Array.from(now)
    }
  }

  async #write(image: ModelImage): Promise<void> {
    const { offset, length } = this.#range(image)
    const data = this.#random.bytes(length)
    this.#note(`write ${image.name} ${offset}+${length}`)
    const next = Uint8Array.from(image.bytes)
    next.set(data, offset)
    this.#pending = this.#settle(image, next)
    await (await this.#open(image)).write(
      offset,
      this.#random.below(2) === 0 ? data : [data.subarray(0, length >> 1), data.subarray(length >> 1)],
    )
    image.bytes = next
    this.#pending = undefined
  }
  async #discard(image: ModelImage): Promise<void> {
    const { offset, length } = this.#range(image, 40_000)
    const noHole = this.#random.below(4) === 0
    this.#note(`discard ${image.name} ${offset}+${length} ${noHole}`)
    const next = Uint8Array.from(image.bytes).fill(0, offset, offset + length)
    this.#pending = this.#settle(image, next)
    const handle = await this.#open(image)
    if (noHole) await handle.writeZeroes(offset, length, { noHole })
    else await handle.discard(offset, length)
    image.bytes = next
    this.#pending = undefined
  }
  async #read(image: ModelImage): Promise<void> {
    const { offset, length } = this.#range(image, 50_000)
    this.#same(
      `${image.name} ${offset}+${length}`,
      await (await this.#open(image)).read(offset, length),
      image.bytes.subarray(offset, offset + length),
    )
  }
  async #compareAndWrite(image: ModelImage): Promise<void> {
    const units = Math.floor(image.bytes.byteLength / 512)
    if (units === 0) return
    const offset = 512 * this.#random.below(units)
    const old = image.bytes.slice(offset, offset + 512)
    const right = this.#random.below(3) > 0
    if (!right) old[this.#random.below(512)]! ^= 1
    const data = this.#random.bytes(512)
    this.#note(`compareAndWrite ${image.name} ${offset} ${right}`)
    const next = Uint8Array.from(image.bytes)
    if (right) next.set(data, offset)
    this.#pending = this.#settle(image, next)
    const code = await (await this.#open(image)).compareAndWrite(offset, old, data).then(
      () => 'written',
      (error) => (error.code === 'ECANCELED' ? 'other bytes' : Promise.reject(error)),
    )
    if ((code === 'written') !== right) throw new Error(`compareAndWrite of ${image.name} at ${offset}: ${code}`)
    image.bytes = next
    this.#pending = undefined
  }
  async #resize(image: ModelImage): Promise<void> {
    const size = this.#random.below(this.#sizeMax)
    this.#note(`resize ${image.name} ${image.bytes.byteLength} -> ${size}`)
    const done = (): void => {
      const next = new Uint8Array(size)
      next.set(image.bytes.subarray(0, size))
      image.bytes = next
      this.#pending = undefined
    }
    await this.#finishing(async () => (await this.#open(image)).resize(size), done)
    done()
  }
  /** What is to be done again when it was cut off, and then is done. */
  async #finishing(act: () => Promise<void>, adopt?: () => void | Promise<void>): Promise<void> {
    this.#pending = async () => {
      await act()
      await adopt?.()
    }
    await act()
  }
  async #snapshot(image: ModelImage): Promise<void> {
    if (image.snaps.length >= SNAPS_MAX) return
    const name = `snap-${this.#count++}`
    this.#note(`snapshot ${image.name}@${name}`)
    const snap = { name, bytes: Uint8Array.from(image.bytes), protected: false }
    this.#pending = async () => {
      if ((await this.#open(image)).snapshots().some((s) => s.name === name)) image.snaps.push(snap)
    }
    await (await this.#open(image)).createSnapshot(name)
    image.snaps.push(snap)
    this.#pending = undefined
  }
  async #removeSnapshot(image: ModelImage): Promise<void> {
    if (image.snaps.length === 0) return
    const snap = this.#pick(image.snaps)
    const act = async (): Promise<void> => {
      const handle = await this.#open(image)
      const now = handle.snapshots().find(({ name }) => name === snap.name)
      if (!now) return
      if (now.protected) {
        const children = await handle.children(snap.name)
        if (children.length > 0) {
          const refused = await handle.unprotectSnapshot(snap.name).then(
            () => 'unprotected',
            (error) => (error.code === 'EBUSY' ? 'EBUSY' : Promise.reject(error)),
          )
          if (refused !== 'EBUSY') throw new Error(`${image.name}@${snap.name} has clones, and unprotecting says ${refused}`)
          return
        }
        await handle.unprotectSnapshot(snap.name)
      }
      await handle.removeSnapshot(snap.name)
    }
    this.#note(`removeSnapshot ${image.name}@${snap.name}`)
    await this.#finishing(act, () => this.#forgetRemoved(image))
    this.#pending = undefined
    await this.#forgetRemoved(image)
  }
  async #forgetRemoved(image: ModelImage): Promise<void> {
    const left = (await this.#open(image)).snapshots()
    image.snaps = image.snaps.filter(({ name }) => left.some((s) => s.name === name))
    for (const snap of image.snaps) snap.protected = left.find(({ name }) => name === snap.name)?.protected ?? false
  }
  async #rollback(image: ModelImage): Promise<void> {
    if (image.snaps.length === 0) return
    const snap = this.#pick(image.snaps)
    this.#note(`rollback ${image.name}@${snap.name}`)
    const done = (): void => {
      image.bytes = Uint8Array.from(snap.bytes)
      this.#pending = undefined
    }
    await this.#finishing(async () => (await this.#open(image)).rollback(snap.name), done)
    done()
  }
  async #clone(image: ModelImage): Promise<void> {
    if (image.snaps.length === 0 || this.images.length >= IMAGES_MAX) return
    const snap = this.#pick(image.snaps)
    const name = `${this.#prefix}clone-${this.#count++}`
    this.#note(`clone ${image.name}@${snap.name} ${name}`)
    if (!snap.protected) {
      this.#pending = async () => this.#forgetRemoved(image)
      await (await this.#open(image)).protectSnapshot(snap.name)
      snap.protected = true
    }
    const options = { features: this.#pick(FEATURE_SETS), order: 12 + this.#random.below(2) }
    const clone: ModelImage = {
      name,
      bytes: Uint8Array.from(snap.bytes),
      snaps: [],
      hasParent: snap.bytes.byteLength > 0,
      handle: undefined,
    }
    const make = async (): Promise<void> => {
      await RBD.clone(this.#io, image.name, snap.name, this.#io, name, options)
      this.images.push(clone)
    }
    await this.#again(name, make)
  }
  async #flatten(image: ModelImage): Promise<void> {
    if (!image.hasParent) return
    this.#note(`flatten ${image.name}`)
    const done = (): void => {
      image.hasParent = false
      this.#pending = undefined
    }
    const act = async (): Promise<void> => {
      const handle = await this.#open(image)
      if (handle.session.header.parent) await handle.flatten()
    }
    await this.#finishing(act, done)
    done()
  }
  async #reopen(image: ModelImage): Promise<void> {
    this.#note(`reopen ${image.name}`)
    await image.handle?.close()
    image.handle = undefined
  }
  async #rename(image: ModelImage): Promise<void> {
    const to = `${this.#prefix}renamed-${this.#count++}`
    this.#note(`rename ${image.name} ${to}`)
    await this.#reopen(image)
    const from = image.name
    const act = async (): Promise<void> => {
      if (image.name === to) return
      await RBD.rename(this.#io, from, to).catch(async (error) => {
        // The rest of it had been done.
        if (error.code !== 'ENOENT' || !(await RBD.list(this.#io)).some(({ name }) => name === to)) throw error
      })
      image.name = to
    }
    await this.#finishing(act)
    this.#pending = undefined
  }
  async #remove(image: ModelImage): Promise<void> {
    if (image.snaps.length > 0 || this.images.length < 2) return
    this.#note(`remove ${image.name}`)
    await this.#reopen(image)
    this.images.splice(this.images.indexOf(image), 1)
    const act = async (): Promise<void> => this.#removeImage(image.name)
    await this.#finishing(act)
    this.#pending = undefined
  }

  /** What does not differ by the diff is the same in both states, what it calls zeros is zeros, and what it says lies in the image. */
  async #diff(image: ModelImage): Promise<void> {
    const older = this.#random.below(3) === 0 ? undefined : image.snaps[this.#random.below(image.snaps.length + 1)]
    const later = older ? image.snaps.slice(image.snaps.indexOf(older) + 1) : image.snaps
    const newer = this.#random.below(2) === 0 ? undefined : later[this.#random.below(later.length + 1)]
    const wholeObject = this.#random.below(2) === 0
    this.#note(`diff ${image.name} ${older?.name} ${newer?.name} ${wholeObject}`)
    if (!newer) await this.#open(image)
    const at = newer ? await Image.open(this.#io, image.name, { snapshot: newer.name }) : await this.#open(image)
    const now = newer?.bytes ?? image.bytes
    const then = new Uint8Array(now.byteLength)
    if (older) then.set(older.bytes.subarray(0, now.byteLength))
    let end = 0
    for await (const { offset, length, exists } of at.diffIterate({ fromSnapshot: older?.name, wholeObject })) {
      if (offset < end || length <= 0 || offset + length > now.byteLength)
        throw new Error(`diff of ${image.name}: ${offset}+${length} after ${end}`)
      end = offset + length
      if (!exists && now.subarray(offset, end).some((byte) => byte !== 0))
        throw new Error(`diff of ${image.name}: ${offset}+${length} is not zero`)
      then.set(now.subarray(offset, end), offset)
    }
    if (newer) await at.close()
    this.#same(`${image.name} from ${older?.name} to ${newer?.name} by its diff`, then, now)
  }

  /** Every state as diffs into a second image: they are the same there. */
  async #copyByDiffs(image: ModelImage): Promise<void> {
    if (this.images.length >= IMAGES_MAX) return
    const name = `${this.#prefix}copy-${this.#count++}`
    this.#note(`copyByDiffs ${image.name} ${name}`)
    await this.#open(image)
    const copy: ModelImage = {
      name,
      bytes: Uint8Array.from(image.bytes),
      snaps: image.snaps.map(({ name, bytes }) => ({ name, bytes, protected: false })),
      hasParent: false,
      handle: undefined,
    }
    const make = async (): Promise<void> => {
      await RBD.create(this.#io, name, 0, { order: 12, features: this.#pick(FEATURE_SETS) })
      const target = await Image.open(this.#io, name)
      let fromSnapshot: string | undefined
      for (const snapshot of [...image.snaps.map((snap) => snap.name), undefined]) {
        const source = await Image.open(this.#io, image.name, { snapshot, readOnly: true })
        await RBD.importDiff(target, source.diffReadable({ fromSnapshot, version: 1 }))
        await source.close()
        fromSnapshot = snapshot
      }
      await target.close()
      this.images.push(copy)
    }
    this.#pending = async () => {
      // A half-made copy is cleared away, snapshots and all.
      const half = await Image.open(this.#io, name).catch(() => undefined)
      for (const snap of half?.snapshots() ?? []) await half?.removeSnapshot(snap.name)
      await half?.close()
      await this.#removeImage(name)
    }
    await make()
    this.#pending = undefined
    await this.check(copy)
  }

  #same(what: string, found: Uint8Array, expected: Uint8Array): void {
    if (Buffer.compare(found, expected) === 0) return
    const at = expected.findIndex((byte, i) => found[i] !== byte)
    throw new Error(`${what}: ${found.byteLength} of ${expected.byteLength} bytes, byte ${at} is ${found[at]}, not ${expected[at]}`)
  }
  async check(image: ModelImage): Promise<void> {
    const handle = await this.#open(image)
    this.#same(image.name, await handle.read(0, handle.size), image.bytes)
    const names = handle.snapshots().map(({ name }) => name)
    if (names.join() !== image.snaps.map(({ name }) => name).join()) {
      throw new Error(`${image.name} has snapshots ${names}, not ${image.snaps.map(({ name }) => name)}`)
    }
    for (const snap of image.snaps) {
      const at = await Image.open(this.#io, image.name, { snapshot: snap.name })
      this.#same(`${image.name}@${snap.name}`, await at.read(0, at.size), snap.bytes)
      await at.close()
    }
    for (const { offset, length, allocated } of await handle.blockStatus(0, handle.size)) {
      if (!allocated && image.bytes.subarray(offset, offset + length).some((byte) => byte !== 0)) {
        throw new Error(`block status of ${image.name}: ${offset}+${length} is not empty`)
      }
    }
    if (handle.features.includes('object-map')) {
      if (handle.flags.length > 0) throw new Error(`${image.name}: ${handle.flags}`)
      const wrong = await handle.checkObjectMap()
      if (wrong > 0) throw new Error(`the object map of ${image.name} leaves out ${wrong} objects`)
    }
  }
  async checkAll(): Promise<void> {
    for (const image of this.images) await this.check(image)
  }
  async close(): Promise<void> {
    for (const image of this.images) await image.handle?.close()
  }
}
