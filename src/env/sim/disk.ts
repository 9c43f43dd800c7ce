// The Disk and Kv ports of one process life over its machine's storage. How long an operation takes, and whether it fails, is the driver's say.
import { type Chunks, chunksLength, SepiolaError } from '../../base/mod.ts'
import type { Disk, DiskFile, Kv, KvOp, KvProvider, KvRange } from '../mod.ts'
import { Inode, type KvChange, KvState, normalize, parentOf, type SimStorage } from './storage.ts'

export type StorageOp =
  | 'open'
  | 'read'
  | 'write'
  | 'sync'
  | 'truncate'
  | 'create'
  | 'rename'
  | 'unlink'
  | 'mkdir'
  | 'syncDirectory'
  | 'look'
  | 'kvRead'
  | 'kvWrite'
  | 'kvSync'

/** Operations after which the medium may differ: the points at which a power loss is worth trying. */
const writeOps: ReadonlySet<StorageOp> = new Set([
  'write',
  'sync',
  'truncate',
  'create',
  'rename',
  'unlink',
  'syncDirectory',
  'kvWrite',
  'kvSync',
])
export const isWritePoint = (op: StorageOp): boolean => writeOps.has(op)

export interface StorageDriver {
  /** `begin` takes effect now and returns what is to be done on completion; operations with the same `order` complete in the order they began. */
  perform<T>(op: StorageOp, bytes: number, begin: () => () => T, order?: object): Promise<T>
}

export function createSimDisk(storage: SimStorage, driver: StorageDriver, locks: Set<string>): Disk {
  const now = <T>(op: StorageOp, action: () => T): Promise<T> =>
    driver.perform(op, 0, () => {
      const result = action()
      return () => result
    })
  const mustHaveDirectory = (path: string): void => {
    if (!storage.directories.has(path)) throw new SepiolaError('ENOENT', `directory ${path} does not exist`)
  }
  return {
    open: (given, mode) => {
      const path = normalize(given)
      const make = (mode === 'create' || mode === 'exclusive') && !storage.files.has(path)
      return now(make ? 'create' : 'open', () => {
        if (storage.directories.has(path)) throw new SepiolaError('EISDIR', `${path} is a directory`)
        let inode = storage.files.get(path)
        if (inode && mode === 'exclusive') throw new SepiolaError('EEXIST', `${path} exists`)
        if (!inode) {
          if (!make) throw new SepiolaError('ENOENT', `${path} does not exist`)
          mustHaveDirectory(parentOf(path))
          inode = new Inode()
          storage.changeNames([[path, inode]])
        }
        return new SimFile(inode, path, storage, driver, mode !== 'r')
      })
    },
    mkdir: (given) =>
      now('mkdir', () => {
        for (let path = normalize(given); !storage.directories.has(path); path = parentOf(path)) {
          if (storage.files.has(path)) throw new SepiolaError('EEXIST', `${path} is a file`)
          storage.directories.add(path)
        }
      }),
    list: (given) =>
      now('look', () => {
        const path = normalize(given)
        mustHaveDirectory(path)
        const inside = [...storage.files.keys(), ...storage.directories, ...storage.stores.keys()]
        return [...new Set(inside.filter((p) => p !== '/' && parentOf(p) === path).map((p) => p.slice(p.lastIndexOf('/') + 1)))].sort()
      }),
    stat: (given) =>
      now('look', () => {
        const path = normalize(given)
        if (storage.directories.has(path) || storage.stores.has(path)) return { size: PAGE_SIZE, isDirectory: true }
        const inode = storage.files.get(path)
        return inode && { size: inode.size, isDirectory: false }
      }),
    rename: (givenFrom, givenTo) =>
      now('rename', () => {
        const from = normalize(givenFrom)
        const to = normalize(givenTo)
        mustHaveDirectory(parentOf(to))
        if (storage.directories.has(from)) renameDirectory(storage, from, to)
        else if (from !== to) {
          storage.changeNames([
            [from, undefined],
            [to, storage.inode(from)],
          ])
        }
      }),
    unlink: (given) =>
      now('unlink', () => {
        const path = normalize(given)
        storage.inode(path)
        storage.changeNames([[path, undefined]])
      }),
    removeTree: (given) => now('unlink', () => storage.removeTree(normalize(given))),
    syncDirectory: (given) =>
      driver.perform('syncDirectory', 0, () => {
        const path = normalize(given)
        mustHaveDirectory(path)
        const covered = [...storage.unsyncedNames]
        return () => storage.syncedNames(path, covered)
      }),
    space: () =>
      now('look', () => ({ totalBytes: storage.capacityBytes, freeBytes: Math.max(0, storage.capacityBytes - storage.usedBytes) })),
    lock: (given) =>
      now('look', () => {
        const path = normalize(given)
        mustHaveDirectory(parentOf(path))
        if (locks.has(path)) throw new SepiolaError('EBUSY', `${path} is locked`, { retriable: false })
        locks.add(path)
        return {
          release: async () => {
            locks.delete(path)
          },
        }
      }),
  }
}

const PAGE_SIZE = 4096

function renameDirectory(storage: SimStorage, from: string, to: string): void {
  if (storage.directories.has(to) || storage.files.has(to)) throw new SepiolaError('EEXIST', `${to} exists`)
  const moved = (path: string): string => to + path.slice(from.length)
  const within = (path: string): boolean => path === from || path.startsWith(`${from}/`)
  const files = [...storage.files].filter(([path]) => within(path))
  if (files.length > 0) {
    storage.changeNames(files.flatMap(([path, inode]) => [[path, undefined] as const, [moved(path), inode] as const]))
  }
  for (const directory of [...storage.directories].filter(within)) {
    storage.directories.delete(directory)
    storage.directories.add(moved(directory))
  }
  for (const [path, store] of [...storage.stores].filter(([path]) => within(path))) {
    storage.stores.delete(path)
    storage.stores.set(moved(path), store)
  }
}

class SimFile implements DiskFile {
  readonly #inode: Inode
  readonly #path: string
  readonly #storage: SimStorage
  readonly #driver: StorageDriver
  readonly #writable: boolean
  #closed = false

  constructor(inode: Inode, path: string, storage: SimStorage, driver: StorageDriver, writable: boolean) {
    this.#inode = inode
    this.#path = path
    this.#storage = storage
    this.#driver = driver
    this.#writable = writable
  }

  read(offset: number, length: number): Promise<Uint8Array> {
    return this.#perform('read', length, () => {
      const bytes = this.#inode.read(offset, length)
      return () => bytes
    })
  }
  write(offset: number, chunks: Chunks): Promise<void> {
    const bytes = chunksLength(chunks)
    return this.#perform('write', bytes, () => {
      this.#mustBeWritable()
      if (this.#storage.usedBytes + bytes > this.#storage.capacityBytes) throw new SepiolaError('ENOSPC', `no space for ${this.#path}`)
      this.#inode.write(offset, chunks)
      return () => {}
    })
  }
  sync(): Promise<void> {
    return this.#perform('sync', 0, () => {
      const mark = this.#inode.mark()
      return () => this.#inode.synced(mark)
    })
  }
  truncate(size: number): Promise<void> {
    return this.#perform('truncate', 0, () => {
      this.#mustBeWritable()
      this.#inode.truncate(size)
      return () => {}
    })
  }
  size(): Promise<number> {
    return this.#perform('look', 0, () => {
      const { size } = this.#inode
      return () => size
    })
  }
  close(): Promise<void> {
    return this.#perform('look', 0, () => {
      this.#closed = true
      return () => {}
    })
  }
  #perform<T>(op: StorageOp, bytes: number, begin: () => () => T): Promise<T> {
    return this.#driver.perform(op, bytes, () => {
      if (this.#closed) throw new SepiolaError('EINVAL', `${this.#path} is closed`)
      return begin()
    })
  }
  #mustBeWritable(): void {
    if (!this.#writable) throw new SepiolaError('EINVAL', `${this.#path} is open for reading`)
  }
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
const bytesOf = (key: string): Uint8Array => {
  const bytes = new Uint8Array(key.length)
  for (let i = 0; i < key.length; i++) bytes[i] = key.charCodeAt(i)
  return bytes
}
const ENTRIES_AT_A_TIME = 256

export function createSimKv(storage: SimStorage, driver: StorageDriver): KvProvider {
  return {
    open: (given) => {
      const path = normalize(given)
      return driver.perform('open', 0, () => {
        if (storage.files.has(path)) throw new SepiolaError('EIO', `opening the store in ${path}: it is a file`)
        let state = storage.stores.get(path)
        if (state?.open) throw new SepiolaError('EBUSY', `opening the store in ${path}: it is open elsewhere`, { retriable: false })
        if (!state) {
          if (!storage.directories.has(parentOf(path)) && !storage.directories.has(path))
            throw new SepiolaError('EIO', `no directory for ${path}`)
          state = new KvState()
          storage.stores.set(path, state)
        }
        state.open = true
        const opened = state
        return () => new SimKv(opened, path, storage, driver)
      })
    },
  }
}

class SimKv implements Kv {
  readonly #state: KvState
  readonly #path: string
  readonly #storage: SimStorage
  readonly #driver: StorageDriver
  #closed = false

  constructor(state: KvState, path: string, storage: SimStorage, driver: StorageDriver) {
    this.#state = state
    this.#path = path
    this.#storage = storage
    this.#driver = driver
  }

  get(key: Uint8Array): Promise<Uint8Array | undefined> {
    return this.#perform('kvRead', 0, () => {
      const value = this.#state.current.get(text(key))?.slice()
      return () => value
    })
  }
  getMany(keys: readonly Uint8Array[]): Promise<(Uint8Array | undefined)[]> {
    return this.#perform('kvRead', 0, () => {
      const values = keys.map((key) => this.#state.current.get(text(key))?.slice())
      return () => values
    })
  }
  batch(ops: readonly KvOp[], { sync }: { sync: boolean }): Promise<void> {
    let bytes = 0
    for (const op of ops) bytes += op.key.length + (op.type === 'put' ? op.value.length : 0)
    return this.#write(
      sync,
      bytes,
      ops.map((op) => ({ key: text(op.key), value: op.type === 'put' ? op.value.slice() : undefined })),
    )
  }
  deleteRange({ gte, lt }: { gte: Uint8Array; lt: Uint8Array }): Promise<void> {
    return this.#write(false, gte.length + lt.length, [{ deleteFrom: text(gte), deleteTo: text(lt) }])
  }
  #write(sync: boolean, bytes: number, changes: readonly KvChange[]): Promise<void> {
    return this.#perform(
      sync ? 'kvSync' : 'kvWrite',
      bytes,
      () => {
        if (this.#storage.usedBytes + bytes > this.#storage.capacityBytes) throw new SepiolaError('ENOSPC', `no space for ${this.#path}`)
        this.#state.write(changes)
        const mark = this.#state.mark()
        return () => {
          if (sync) this.#state.synced(mark)
        }
      },
      this,
    )
  }

  iterate(range: KvRange): AsyncIterable<[Uint8Array, Uint8Array]> {
    this.#mustBeOpen()
    const from = range.gte ? text(range.gte) : range.gt && `${text(range.gt)}\0`
    const to = range.lt ? text(range.lt) : range.lte && `${text(range.lte)}\0`
    const entries = this.#state.current.snapshot(from, to, range.reverse ?? false)
    return this.#pages(entries, range.limit === undefined || range.limit < 0 ? Number.POSITIVE_INFINITY : range.limit)
  }
  async *#pages(entries: Generator<[string, Uint8Array]>, limit: number): AsyncGenerator<[Uint8Array, Uint8Array]> {
    for (let left = limit; left > 0; ) {
      const page = await this.#perform('kvRead', 0, () => {
        const some: [Uint8Array, Uint8Array][] = []
        while (some.length < Math.min(ENTRIES_AT_A_TIME, left)) {
          const next = entries.next()
          if (next.done) break
          some.push([bytesOf(next.value[0]), next.value[1].slice()])
        }
        return () => some
      })
      if (page.length === 0) return
      left -= page.length
      yield* page
    }
  }

  close(): Promise<void> {
    return this.#driver.perform(
      'look',
      0,
      () => {
        this.#closed = true
        return () => {
          this.#state.open = false
        }
      },
      this,
    )
  }
  #mustBeOpen(): void {
    if (this.#closed) throw new SepiolaError('EIO', `the store in ${this.#path} is closed`, { retriable: false })
  }
  #perform<T>(op: StorageOp, bytes: number, begin: () => () => T, order?: object): Promise<T> {
    return this.#driver.perform(
      op,
      bytes,
      () => {
        this.#mustBeOpen()
        return begin()
      },
      order,
    )
  }
}
