// One machine's storage: files and ordered stores, with what power loss leaves of them.
//
// What survives `crash`:
// - File data: everything written before a `sync` was called that has resolved. Of later writes any part may survive: each is kept, lost or
//   (with `tear`) torn by sector, independently of the others.
// - Names (create, rename, unlink): as of the last `syncDirectory`; of later changes in a directory a prefix in order. A file whose name is
//   lost is lost with it, synced or not. Directories made by mkdir are there at once.
// - Ordered stores: every batch up to the last synced one; of later batches a prefix in order, each batch whole.
import { type Chunks, chunksLength, SepiolaError } from '../../base/mod.ts'
import type { SimRandom } from './random.ts'
import { SortedMap } from './sorted-map.ts'

const PAGE = 4096
const SECTORS = [512, 4096] as const

type FileChange = { readonly offset: number; readonly bytes: Uint8Array } | { readonly truncate: number }

/** A sparse file's content. Pages are shared with a copy until one of the two changes. */
class Content {
  pages = new Map<number, Uint8Array>()
  size = 0

  read(offset: number, length: number): Uint8Array {
    const out = new Uint8Array(Math.max(0, Math.min(length, this.size - offset)))
    for (let at = 0; at < out.length; ) {
      const start = (offset + at) % PAGE
      const take = Math.min(PAGE - start, out.length - at)
      const page = this.pages.get(Math.floor((offset + at) / PAGE))
      if (page) out.set(page.subarray(start, start + take), at)
      at += take
    }
    return out
  }

  /** @param other whose pages must not change with ours. */
  apply(change: FileChange, other: Content): void {
    if ('truncate' in change) {
      const { truncate: size } = change
      if (size < this.size) {
        for (const index of this.pages.keys()) if (index * PAGE >= size) this.pages.delete(index)
        const last = Math.floor(size / PAGE)
        if (size % PAGE > 0 && this.pages.has(last)) this.#own(last, other).fill(0, size % PAGE)
      }
      this.size = size
      return
    }
    const { offset, bytes } = change
    for (let at = 0; at < bytes.length; ) {
      const start = (offset + at) % PAGE
      const take = Math.min(PAGE - start, bytes.length - at)
      this.#own(Math.floor((offset + at) / PAGE), other).set(bytes.subarray(at, at + take), start)
      at += take
    }
    this.size = Math.max(this.size, offset + bytes.length)
  }

  /** Becomes the same as the other, from which it differs by these changes. */
  share(other: Content, changes: readonly FileChange[]): void {
    this.size = other.size
    if (changes.some((change) => 'truncate' in change)) {
      this.pages = new Map(other.pages)
      return
    }
    for (const change of changes as readonly { offset: number; bytes: Uint8Array }[]) {
      const end = Math.ceil((change.offset + change.bytes.length) / PAGE)
      for (let index = Math.floor(change.offset / PAGE); index < end; index++) {
        const page = other.pages.get(index)
        if (page) this.pages.set(index, page)
      }
    }
  }

  flip(offset: number): void {
    const index = Math.floor(offset / PAGE)
    const page = (this.pages.get(index) ?? new Uint8Array(PAGE)).slice()
    page[offset % PAGE] = (page[offset % PAGE] as number) ^ 0x40
    this.pages.set(index, page)
  }

  #own(index: number, other: Content): Uint8Array {
    const page = this.pages.get(index)
    if (page && other.pages.get(index) !== page) return page
    const copy = page ? page.slice() : new Uint8Array(PAGE)
    this.pages.set(index, copy)
    return copy
  }
}

export class Inode {
  readonly #current = new Content()
  #durable = new Content()
  /** Changes that no completed sync covers, oldest first. */
  #unsynced: FileChange[] = []
  /** Changes that completed syncs have covered. */
  #synced = 0

  get size(): number {
    return this.#current.size
  }
  get allocatedBytes(): number {
    return this.#current.pages.size * PAGE
  }
  get dirty(): boolean {
    return this.#unsynced.length > 0
  }

  read(offset: number, length: number): Uint8Array {
    return this.#current.read(offset, length)
  }
  write(offset: number, chunks: Chunks): void {
    const bytes = new Uint8Array(chunksLength(chunks))
    let at = 0
    for (const chunk of chunks) {
      bytes.set(chunk, at)
      at += chunk.length
    }
    this.#change({ offset, bytes })
  }
  truncate(size: number): void {
    this.#change({ truncate: size })
  }
  #change(change: FileChange): void {
    this.#unsynced.push(change)
    this.#current.apply(change, this.#durable)
  }

  /** What a sync that starts now will cover, to be handed to `synced`. */
  mark(): number {
    return this.#synced + this.#unsynced.length
  }
  synced(mark: number): void {
    const count = mark - this.#synced
    if (count <= 0) return
    const covered = this.#unsynced.splice(0, count)
    this.#synced = mark
    if (this.#unsynced.length > 0) for (const change of covered) this.#durable.apply(change, this.#current)
    else this.#durable.share(this.#current, covered)
  }

  crash(random: SimRandom, tear: boolean): void {
    const sector = random.pick(SECTORS)
    for (const change of this.#unsynced) {
      const fate = random.below(tear ? 3 : 2)
      if (fate === 0) continue
      if (fate === 1 || 'truncate' in change) this.#durable.apply(change, this.#current)
      else for (const part of torn(change, sector, random)) this.#durable.apply(part, this.#current)
    }
    this.#unsynced = []
    this.#current.pages = new Map(this.#durable.pages)
    this.#current.size = this.#durable.size
  }

  /** Silent damage, on the medium itself. */
  corrupt(offset: number): void {
    this.#current.flip(offset)
    this.#durable.flip(offset)
  }

  copy(): Inode {
    const copy = new Inode()
    copy.#durable = new Content()
    copy.#durable.pages = new Map([...this.#durable.pages].map(([index, page]) => [index, page.slice()]))
    copy.#durable.size = this.#durable.size
    copy.#current.pages = new Map([...this.#current.pages].map(([index, page]) => [index, page.slice()]))
    copy.#current.size = this.#current.size
    copy.#unsynced = [...this.#unsynced]
    return copy
  }
}

function* torn({ offset, bytes }: { offset: number; bytes: Uint8Array }, sector: number, random: SimRandom): Generator<FileChange> {
  for (let at = 0; at < bytes.length; ) {
    const take = Math.min(sector - ((offset + at) % sector), bytes.length - at)
    if (random.chance(0.5)) yield { offset: offset + at, bytes: bytes.subarray(at, at + take) }
    at += take
  }
}

export const parentOf = (path: string): string => path.slice(0, Math.max(1, path.lastIndexOf('/')))
export function normalize(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}

/** A change of names that happens whole or not at all: paths and what they name afterwards. */
interface NameChange {
  readonly directories: ReadonlySet<string>
  readonly entries: readonly (readonly [path: string, inode: Inode | undefined])[]
}

export interface CrashOptions {
  readonly random: SimRandom
  /** Whether a write that no sync covered may survive in part, by sector. */
  readonly tear: boolean
}

export class SimStorage {
  readonly capacityBytes: number
  readonly directories = new Set<string>(['/'])
  readonly files = new Map<string, Inode>()
  readonly stores = new Map<string, KvState>()
  #durableNames = new Map<string, Inode>()
  #unsyncedNames: NameChange[] = []

  constructor(capacityBytes: number) {
    this.capacityBytes = capacityBytes
  }

  get usedBytes(): number {
    let total = 0
    for (const inode of this.files.values()) total += inode.allocatedBytes
    for (const store of this.stores.values()) total += store.current.bytes
    return total
  }

  changeNames(entries: NameChange['entries']): void {
    for (const [path, inode] of entries) {
      if (inode) this.files.set(path, inode)
      else this.files.delete(path)
    }
    this.#unsyncedNames.push({ directories: new Set(entries.map(([path]) => parentOf(path))), entries })
  }
  markNames(): number {
    return this.#unsyncedNames.length
  }
  /** Changes up to the mark that touch the directory are durable. */
  syncedNames(directory: string, changes: readonly NameChange[]): void {
    for (const change of changes) {
      const at = this.#unsyncedNames.indexOf(change)
      if (at < 0 || !change.directories.has(directory)) continue
      this.#unsyncedNames.splice(at, 1)
      this.#keep(change)
    }
  }
  get unsyncedNames(): readonly NameChange[] {
    return this.#unsyncedNames
  }
  #keep(change: NameChange): void {
    for (const [path, inode] of change.entries) {
      if (inode) this.#durableNames.set(path, inode)
      else this.#durableNames.delete(path)
    }
  }

  /** Everything as it is now is durable. */
  settle(): void {
    for (const change of this.#unsyncedNames.splice(0)) this.#keep(change)
    for (const inode of this.files.values()) inode.synced(inode.mark())
    for (const store of this.stores.values()) store.synced(store.mark())
  }

  crash({ random, tear }: CrashOptions): void {
    const lostIn = new Set<string>()
    for (const change of this.#unsyncedNames.splice(0)) {
      if ([...change.directories].some((directory) => lostIn.has(directory)) || random.chance(0.5)) {
        for (const directory of change.directories) lostIn.add(directory)
      } else this.#keep(change)
    }
    this.files.clear()
    for (const [path, inode] of this.#durableNames) if (this.directories.has(parentOf(path))) this.files.set(path, inode)
    this.#durableNames = new Map(this.files)
    for (const inode of new Set(this.files.values())) inode.crash(random, tear)
    for (const store of this.stores.values()) store.crash(random)
  }

  removeTree(path: string): void {
    const within = (other: string): boolean => other === path || other.startsWith(`${path}/`)
    const gone = [...this.files.keys()].filter(within)
    if (gone.length > 0) this.changeNames(gone.map((file) => [file, undefined]))
    for (const directory of [...this.directories]) if (within(directory)) this.directories.delete(directory)
    for (const store of [...this.stores.keys()]) if (within(store)) this.stores.delete(store)
  }

  inode(path: string): Inode {
    const inode = this.files.get(path)
    if (!inode) throw new SepiolaError('ENOENT', `${path} does not exist`)
    return inode
  }

  /** An independent copy of everything, as a disk image. */
  copy(): SimStorage {
    const copy = new SimStorage(this.capacityBytes)
    const inodes = new Map<Inode, Inode>()
    const copyOf = (inode: Inode): Inode => {
      const known = inodes.get(inode) ?? inode.copy()
      inodes.set(inode, known)
      return known
    }
    for (const directory of this.directories) copy.directories.add(directory)
    for (const [path, inode] of this.files) copy.files.set(path, copyOf(inode))
    for (const [path, inode] of this.#durableNames) copy.#durableNames.set(path, copyOf(inode))
    copy.#unsyncedNames = this.#unsyncedNames.map(({ directories, entries }) => ({
      directories,
      entries: entries.map(([path, inode]) => [path, inode && copyOf(inode)] as const),
    }))
    for (const [path, store] of this.stores) copy.stores.set(path, store.copy())
    return copy
  }
}

export type KvChange =
  | { readonly key: string; readonly value: Uint8Array | undefined }
  | { readonly deleteFrom: string; readonly deleteTo: string }

function applyTo(map: SortedMap, changes: readonly KvChange[]): void {
  for (const change of changes) {
    if ('deleteFrom' in change) for (const [key] of [...map.snapshot(change.deleteFrom, change.deleteTo, false)]) map.delete(key)
    else if (change.value) map.set(change.key, change.value)
    else map.delete(change.key)
  }
}

/** An ordered store: what its reader sees, and what the medium has. */
export class KvState {
  readonly #durable: SortedMap
  #current: SortedMap
  #unsynced: (readonly KvChange[])[] = []
  #synced = 0
  open = false

  constructor(current = new SortedMap(), durable = new SortedMap()) {
    this.#current = current
    this.#durable = durable
  }
  get current(): SortedMap {
    return this.#current
  }

  write(batch: readonly KvChange[]): void {
    this.#unsynced.push(batch)
    applyTo(this.#current, batch)
  }
  mark(): number {
    return this.#synced + this.#unsynced.length
  }
  synced(mark: number): void {
    if (mark <= this.#synced) return
    for (const batch of this.#unsynced.splice(0, mark - this.#synced)) applyTo(this.#durable, batch)
    this.#synced = mark
  }

  crash(random: SimRandom): void {
    const kept = random.below(this.#unsynced.length + 1)
    for (const batch of this.#unsynced.splice(0, kept)) applyTo(this.#durable, batch)
    this.#unsynced = []
    this.#current = copyMap(this.#durable)
    this.open = false
  }

  copy(): KvState {
    const copy = new KvState(copyMap(this.#current), copyMap(this.#durable))
    copy.#unsynced = [...this.#unsynced]
    return copy
  }
}

function copyMap(map: SortedMap): SortedMap {
  const copy = new SortedMap()
  for (const [key, value] of map.snapshot(undefined, undefined, false)) copy.set(key, value)
  return copy
}
