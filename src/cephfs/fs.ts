// FileSystem: a mounted CephFS in the shape of node:fs/promises. A program written for `fs.promises` takes it as its `fs`.
import { Buffer } from 'node:buffer'
import { Cap, MdsOp } from '../../proto/mod.ts'
import type { Rados } from '../librados/mod.ts'
import {
  type BufferEncodingOption,
  bytesOf,
  type CpOptions,
  contentOf,
  cpOptions,
  type EncodingOptions,
  encodeName,
  fileMode,
  getOptions,
  openFlags,
  type RmOptions,
  rmOptions,
  timeSeconds,
  validateBoolean,
  validateInteger,
} from './args.ts'
import { FsClient, isSnapDirectory, type SetattrChange, SNAP_DIR } from './client.ts'
import { constants, isDirectoryMode } from './constants.ts'
import { copyFileData, cp } from './cp.ts'
import { Dir } from './dir.ts'
import { codedTypeError, Errno, invalidArgValue, operatingCode, publicError, throwIfAborted } from './errors.ts'
import { FileHandle } from './file-handle.ts'
import { portOf } from './mount.ts'
import { absolutePath, dirname, joinPath, type PathLike, parsePath, pathText } from './paths.ts'
import type { ClusterPort } from './port.ts'
import { rm } from './rm.ts'
import { BigIntStats, Dirent, Stats, StatsFs } from './stats.ts'
import { ReadStream, type ReadStreamOptions, WriteStream, type WriteStreamOptions } from './streams.ts'
import { type WatchEvent, type WatchOptions, watch } from './watch.ts'
import { type WhereFile, whereIsFile } from './where.ts'

export interface MountOptions {
  /** The directory that becomes '/'. Default '/'. */
  root?: string
  /** Which file system; default the cluster's first. */
  fs?: string
  /** Who acts: permissions are those of this user, new files are theirs. Default 0, who may do everything. */
  uid?: number
  gid?: number
  /** Further groups. */
  gids?: readonly number[]
  /** Taken off the modes of new files and directories. Default 0o022. */
  umask?: number
  /** Inodes kept in memory at most, while no more are in use. */
  maxInodes?: number
  signal?: AbortSignal
}
type Time = string | number | Date
type ReaddirOptions = EncodingOptions & { withFileTypes?: boolean; recursive?: boolean }
interface WriteFileOptions extends EncodingOptions {
  mode?: number | string
  flag?: string | number
  flush?: boolean
  signal?: AbortSignal
}
interface ReadFileOptions extends EncodingOptions {
  flag?: string | number
  signal?: AbortSignal
}

/** How long each step of an unmount waits for calls in flight and for the MDS. */
const UNMOUNT_MS = 5000
const TEMP_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const MKDTEMP_TRIES = 100

export class FileSystem implements AsyncDisposable {
  readonly constants = constants
  readonly #client: FsClient
  readonly #umask: number
  readonly #handles = new Map<number, FileHandle>()
  #lastFd = 2
  #unmounting: Promise<void> | undefined

  private constructor(client: FsClient, umask: number) {
    this.#client = client
    this.#umask = umask
    // As the functions of node:fs/promises, they work taken off their object.
    for (const name of Object.getOwnPropertyNames(FileSystem.prototype)) {
      const { value } = Object.getOwnPropertyDescriptor(FileSystem.prototype, name) ?? {}
      if (typeof value === 'function' && name !== 'constructor') Object.defineProperty(this, name, { value: value.bind(this) })
    }
  }

  /**
   * Mounts a file system of the cluster that `rados` is connected to.
   * @throws Error ENOENT (no such file system, or no such root), ENOTDIR, EACCES; AbortError. Waits for an MDS to become active.
   */
  static mount(rados: Rados, options: MountOptions = {}): Promise<FileSystem> {
    return FileSystem.mountOn(portOf(rados), options)
  }
  /** @internal Over any cluster. */
  static async mountOn(port: ClusterPort, options: MountOptions = {}): Promise<FileSystem> {
    const { root = '/', fs, uid = 0, gid = 0, gids = [], umask = 0o022, maxInodes, signal } = options
    for (const [name, value] of Object.entries({ uid, gid })) validateInteger(value, `options.${name}`, 0, 2 ** 32 - 2)
    validateInteger(umask, 'options.umask', 0, 0o777)
    const client = new FsClient(port, { fs, credentials: { uid, gid, gids }, inodesMax: maxInodes })
    try {
      await client.start(absolutePath(pathText(root, 'options.root')), signal)
    } catch (error) {
      await client.unmount(0)
      throw publicError(error, { syscall: 'mount', path: root })
    }
    return new FileSystem(client, umask)
  }

  /** For programs that look for `fs.promises`. */
  get promises(): this {
    return this
  }

  /** Closes what is open, flushes what is not yet in the MDS's journal, and ends the session. Calls afterwards reject with ESHUTDOWN. */
  unmount(): Promise<void> {
    this.#unmounting ??= (async () => {
      await this.#client.within(UNMOUNT_MS, () => Promise.all([...this.#handles.values()].map((handle) => handle.close())))
      await this.#client.unmount(UNMOUNT_MS)
    })()
    return this.#unmounting
  }
  [Symbol.asyncDispose](): Promise<void> {
    return this.unmount()
  }

  async #call<T>(syscall: string, path: string | undefined, run: () => Promise<T>, dest?: string): Promise<T> {
    try {
      return await this.#client.retryStale(run)
    } catch (error) {
      throw publicError(error, { syscall, path, dest })
    }
  }

  // --- files ---

  async open(path: PathLike, flags?: string | number, mode?: number | string): Promise<FileHandle> {
    const text = pathText(path)
    const wanted = openFlags(flags)
    return this.#open(text, wanted, fileMode(mode, 'mode', 0o666))
  }
  async #open(text: string, flags: number, mode: number, syscall = 'open', dest?: string): Promise<FileHandle> {
    const inode = await this.#call(syscall, text, () => this.#client.open(text, flags, mode & ~this.#umask), dest)
    const fd = ++this.#lastFd
    const handle: FileHandle = new FileHandle(this.#client, inode, flags, fd, () => this.#handles.delete(fd))
    this.#handles.set(fd, handle)
    return handle
  }

  readFile(path: PathLike | FileHandle, options?: (ReadFileOptions & { encoding?: null }) | null): Promise<Buffer>
  readFile(path: PathLike | FileHandle, options: (ReadFileOptions & { encoding: BufferEncoding }) | BufferEncoding): Promise<string>
  readFile(path: PathLike | FileHandle, options?: ReadFileOptions | BufferEncoding | null): Promise<Buffer | string>
  async readFile(path: PathLike | FileHandle, options?: unknown): Promise<Buffer | string> {
    const given = getOptions<ReadFileOptions>(options, {})
    if (path instanceof FileHandle) return path.readFile(given as EncodingOptions)
    throwIfAborted(given.signal)
    const handle = await this.open(path, given.flag ?? 'r')
    try {
      return await handle.readFile(given as EncodingOptions)
    } finally {
      await handle.close()
    }
  }
  async writeFile(path: PathLike | FileHandle, data: unknown, options?: WriteFileOptions | BufferEncoding | null): Promise<void> {
    await this.#writeFile(path, data, options, 'w')
  }
  async appendFile(path: PathLike | FileHandle, data: unknown, options?: WriteFileOptions | BufferEncoding | null): Promise<void> {
    await this.#writeFile(path, data, options, 'a')
  }
  async #writeFile(path: PathLike | FileHandle, data: unknown, options: unknown, defaultFlag: string): Promise<void> {
    const { flag, mode, ...given } = getOptions<WriteFileOptions>(options, {})
    validateBoolean(given.flush ?? false, 'options.flush')
    const content = contentOf(data, (given.encoding ?? 'utf8') as BufferEncoding)
    if (path instanceof FileHandle) return path.writeFile(content, given as EncodingOptions)
    throwIfAborted(given.signal)
    const handle = await this.open(path, flag || defaultFlag, mode)
    try {
      await handle.writeFile(content, given as EncodingOptions)
    } finally {
      await handle.close()
    }
  }
  async truncate(path: PathLike, length = 0): Promise<void> {
    await using handle = await this.open(path, 'r+')
    await handle.truncate(length)
  }
  async copyFile(source: PathLike, destination: PathLike, mode = 0): Promise<void> {
    const [from, to] = [pathText(source, 'src'), pathText(destination, 'dest')]
    if (mode !== null && (typeof mode !== 'number' || (mode | 0) !== mode)) {
      throw codedTypeError('ERR_INVALID_ARG_TYPE', 'mode must be int32 or null/undefined')
    }
    if (mode & constants.COPYFILE_FICLONE_FORCE) throw publicError(new Errno('ENOTSUP'), { syscall: 'copyfile', path: from, dest: to })
    await this.#call('copyfile', from, () => copyFileData(this.#client, from, to, mode, this.#umask), to)
  }

  // --- attributes ---

  stat(path: PathLike, options?: { bigint?: false; throwIfNoEntry?: boolean }): Promise<Stats>
  stat(path: PathLike, options: { bigint: true; throwIfNoEntry?: boolean }): Promise<BigIntStats>
  stat(path: PathLike, options?: { bigint?: boolean; throwIfNoEntry?: boolean }): Promise<Stats | BigIntStats>
  async stat(path: PathLike, options: { bigint?: boolean; throwIfNoEntry?: boolean } = {}): Promise<Stats | BigIntStats> {
    try {
      return await this.#stat('stat', pathText(path), true, options.bigint ?? false)
    } catch (error) {
      const { code } = error as { code?: string }
      if (options.throwIfNoEntry === false && (code === 'ENOENT' || code === 'ENOTDIR')) return undefined as unknown as Stats
      throw error
    }
  }
  lstat(path: PathLike, options?: { bigint?: false }): Promise<Stats>
  lstat(path: PathLike, options: { bigint: true }): Promise<BigIntStats>
  lstat(path: PathLike, options?: { bigint?: boolean }): Promise<Stats | BigIntStats>
  async lstat(path: PathLike, options: { bigint?: boolean } = {}): Promise<Stats | BigIntStats> {
    return this.#stat('lstat', pathText(path), false, options.bigint ?? false)
  }
  #stat(syscall: string, path: string, follow: boolean, bigint: boolean): Promise<Stats | BigIntStats> {
    return this.#call(syscall, path, async () => {
      const { inode } = await this.#client.walk(path, { follow })
      const fields = (await this.#client.getattr(inode)).statFields()
      return bigint ? new BigIntStats(fields) : new Stats(fields)
    })
  }
  async access(path: PathLike, mode: number = constants.F_OK): Promise<void> {
    const text = pathText(path)
    validateInteger(mode, 'mode', 0, 7)
    await this.#call('access', text, async () => {
      const { inode } = await this.#client.walk(text)
      if (mode === constants.F_OK) return
      const current = await this.#client.getattr(inode, Cap.authShared)
      if ((mode & constants.W_OK) !== 0 && inode.snapid !== 0) throw new Errno('EROFS')
      if (!this.#client.allows(current, mode)) throw new Errno('EACCES')
    })
  }
  async #change(syscall: string, path: string, follow: boolean, change: SetattrChange): Promise<void> {
    await this.#call(syscall, path, async () => {
      const { inode } = await this.#client.walk(path, { follow })
      await this.#client.setattr(inode, change)
    })
  }
  async chmod(path: PathLike, mode: number | string): Promise<void> {
    await this.#change('chmod', pathText(path), true, { mode: fileMode(mode, 'mode') })
  }
  async chown(path: PathLike, uid: number, gid: number): Promise<void> {
    await this.#change('chown', pathText(path), true, owner(uid, gid))
  }
  async lchown(path: PathLike, uid: number, gid: number): Promise<void> {
    await this.#change('lchown', pathText(path), false, owner(uid, gid))
  }
  async utimes(path: PathLike, atime: Time, mtime: Time): Promise<void> {
    await this.#change('utime', pathText(path), true, this.#times(atime, mtime))
  }
  async lutimes(path: PathLike, atime: Time, mtime: Time): Promise<void> {
    await this.#change('lutime', pathText(path), false, this.#times(atime, mtime))
  }
  #times(atime: Time, mtime: Time): SetattrChange {
    const now = (): number => this.#client.now
    return { atime: timeSeconds(atime, 'time', now), mtime: timeSeconds(mtime, 'time', now) }
  }
  statfs(path: PathLike, options: { bigint?: boolean } = {}): Promise<StatsFs> {
    const text = pathText(path)
    return this.#call('statfs', text, async () => {
      const { inode } = await this.#client.walk(text)
      const { statfs } = await this.#client.ask({ op: MdsOp.statfs, ino: inode.ino })
      const { totalBytes, usedBytes, availBytes, files } = statfs ?? {}
      const fields = { totalBytes: totalBytes ?? 0, usedBytes: usedBytes ?? 0, availBytes: availBytes ?? 0, files: files ?? 0 }
      return new StatsFs(fields, options.bigint ?? false)
    })
  }

  // --- names ---

  async mkdir(
    path: PathLike,
    options?: { recursive?: boolean; mode?: number | string } | number | string | null,
  ): Promise<string | undefined> {
    const given = typeof options === 'number' || typeof options === 'string' ? { mode: options } : (options ?? {})
    const { recursive = false } = given as { recursive?: boolean }
    const text = pathText(path)
    validateBoolean(recursive, 'options.recursive')
    const mode = fileMode(given.mode, 'mode', 0o777) & ~this.#umask
    return this.#call('mkdir', text, () => (recursive ? this.#mkdirs(text, mode) : this.#mkdir(text, mode)))
  }
  async #mkdir(path: string, mode: number): Promise<undefined> {
    const place = await this.#client.place(path, 'EEXIST')
    if (place.name === SNAP_DIR) throw new Errno('EEXIST')
    if (this.#client.caps.name(place.directory, place.name)) throw new Errno('EEXIST')
    await this.#client.mkdir(place, mode)
  }
  /** The first directory that had to be made. */
  async #mkdirs(path: string, mode: number): Promise<string | undefined> {
    try {
      await this.#mkdir(path, mode)
      return path.length > 1 ? path.replace(/\/+$/, '') : path
    } catch (error) {
      const { code } = error as Errno
      if (code === 'ENOENT' && dirname(path) !== path && path !== '') {
        const first = await this.#mkdirs(dirname(path), mode)
        const made = await this.#mkdirs(path, mode)
        return first ?? made
      }
      if (code !== 'EEXIST') throw error
      const { inode } = await this.#client.walk(path)
      if (!inode.isDirectory) throw error
      return undefined
    }
  }
  async mkdtemp(prefix: PathLike, options?: EncodingOptions | BufferEncoding | null): Promise<string> {
    const { encoding } = getOptions<EncodingOptions>(options, {})
    const text = pathText(prefix, 'prefix')
    for (let attempt = 1; ; attempt++) {
      const letters = [...this.#client.port.env.random.bytes(6)].map((byte) => TEMP_LETTERS[byte % TEMP_LETTERS.length])
      const path = `${text}${letters.join('')}`
      try {
        await this.#call('mkdtemp', path, () => this.#mkdir(path, 0o700))
        return encodeName(path, encoding) as string
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'EEXIST' || attempt >= MKDTEMP_TRIES) throw error
      }
    }
  }
  async rmdir(path: PathLike, options?: RmOptions): Promise<void> {
    const text = pathText(path)
    const { recursive } = rmOptions(options)
    if (recursive && (await this.stat(text)).isDirectory()) return this.rm(text, { recursive: true })
    await this.#call('rmdir', text, async () => {
      const place = await this.#client.place(text, parsePath(text).dot ? 'EINVAL' : 'ENOTEMPTY', 'EBUSY')
      if (place.name === SNAP_DIR) throw new Errno('EPERM')
      await this.#client.rmdir(place)
    })
  }
  async unlink(path: PathLike): Promise<void> {
    const text = pathText(path)
    await this.#call('unlink', text, async () => {
      const place = await this.#client.place(text, 'EISDIR')
      if (place.mustBeDirectory) throw new Errno((await this.#client.walk(text)).inode.isDirectory ? 'EISDIR' : 'ENOTDIR')
      if (place.name === SNAP_DIR) throw new Errno('EISDIR')
      await this.#client.unlink(place)
    })
  }
  async rename(oldPath: PathLike, newPath: PathLike): Promise<void> {
    const [from, to] = [pathText(oldPath, 'oldPath'), pathText(newPath, 'newPath')]
    await this.#call(
      'rename',
      from,
      async () => {
        const source = await this.#client.place(from, 'EBUSY')
        const target = await this.#client.place(to, 'EBUSY')
        if (source.name === SNAP_DIR || target.name === SNAP_DIR) throw new Errno('EPERM')
        if (source.mustBeDirectory || target.mustBeDirectory) {
          if (!(await this.#client.walk(from.replace(/\/+$/, ''), { follow: false })).inode.isDirectory) throw new Errno('ENOTDIR')
        }
        await this.#client.rename(source, target)
      },
      to,
    )
  }
  async link(existingPath: PathLike, newPath: PathLike): Promise<void> {
    const [from, to] = [pathText(existingPath, 'existingPath'), pathText(newPath, 'newPath')]
    await this.#call(
      'link',
      from,
      async () => {
        const { inode } = await this.#client.walk(from, { follow: false })
        await this.#client.link(inode, await this.#newName(to))
      },
      to,
    )
  }
  async symlink(target: PathLike, path: PathLike, type?: string | null): Promise<void> {
    if (type !== undefined && type !== null && !['dir', 'file', 'junction'].includes(type)) {
      throw invalidArgValue('type', type, "must be one of: 'dir', 'file', 'junction', null, undefined")
    }
    const [content, text] = [pathText(target, 'target'), pathText(path)]
    await this.#call(
      'symlink',
      content,
      async () => {
        if (content === '') throw new Errno('ENOENT')
        if (Buffer.byteLength(content) > 4095) throw new Errno('ENAMETOOLONG')
        await this.#client.symlink(content, await this.#newName(text))
      },
      text,
    )
  }
  async #newName(path: string) {
    const place = await this.#client.place(path, 'EEXIST')
    if (place.name === SNAP_DIR) throw new Errno('EEXIST')
    if (place.mustBeDirectory) {
      await this.#client.walk(path)
      throw new Errno('EEXIST')
    }
    return place
  }
  readlink(path: PathLike, options?: EncodingOptions | BufferEncoding | null): Promise<string>
  readlink(path: PathLike, options: { encoding: 'buffer' } | 'buffer'): Promise<Buffer>
  async readlink(path: PathLike, options?: unknown): Promise<string | Buffer> {
    const { encoding } = getOptions<EncodingOptions>(options, {})
    const text = pathText(path, 'oldPath')
    return this.#call('readlink', text, async () => {
      const { inode } = await this.#client.walk(text, { follow: false })
      if (!inode.isSymlink) throw new Errno('EINVAL')
      return encodeName(inode.symlink, encoding)
    })
  }
  async realpath(path: PathLike, options?: EncodingOptions | BufferEncoding | null): Promise<string> {
    const { encoding } = getOptions<EncodingOptions>(options, {})
    const text = pathText(path)
    return this.#call('realpath', text, async () => encodeName(`/${(await this.#client.walk(text)).names.join('/')}`, encoding) as string)
  }

  // --- directories ---

  readdir(
    path: PathLike,
    options?: (EncodingOptions & { encoding?: BufferEncoding | null; withFileTypes?: false; recursive?: boolean }) | BufferEncoding | null,
  ): Promise<string[]>
  readdir(path: PathLike, options: { encoding: 'buffer'; withFileTypes?: false; recursive?: boolean } | 'buffer'): Promise<Buffer[]>
  readdir(path: PathLike, options: EncodingOptions & { withFileTypes: true; recursive?: boolean }): Promise<Dirent[]>
  async readdir(path: PathLike, options?: unknown): Promise<unknown[]> {
    const { encoding, withFileTypes = false, recursive = false } = getOptions<ReaddirOptions>(options, {})
    const text = pathText(path)
    const found: unknown[] = []
    const queue = [text]
    while (queue.length > 0) {
      const at = queue.pop() as string
      await this.#call('scandir', at, async () => {
        const { inode } = await this.#client.walk(at)
        const seen = found.length
        const below = queue.length
        try {
          for await (const page of this.#client.list(inode)) {
            for (const entry of page) {
              const child = joinPath(at, entry.name)
              if (withFileTypes) found.push(new Dirent(encodeName(entry.name, encoding) as string, at, entry.inode.mode))
              else found.push(encodeName(recursive ? relativeTo(text, child) : entry.name, encoding))
              if (!recursive) continue
              // Names alone are listed through symlinks too, entries with types are not: as Node does it.
              const isBelow = entry.inode.isSymlink && !withFileTypes ? await this.#isDirectory(child) : isDirectoryMode(entry.inode.mode)
              if (isBelow) queue.push(child)
            }
          }
        } catch (error) {
          // Tried again from the start, or thrown.
          found.length = seen
          queue.length = below
          throw error
        }
      })
    }
    return found
  }
  async #isDirectory(path: string): Promise<boolean> {
    try {
      return (await this.#client.walk(path)).inode.isDirectory
    } catch (error) {
      if (operatingCode(error) === undefined) throw error
      return false
    }
  }
  async opendir(path: PathLike, options?: (EncodingOptions & { bufferSize?: number; recursive?: boolean }) | BufferEncoding): Promise<Dir> {
    const {
      encoding,
      bufferSize = 32,
      recursive = false,
    } = getOptions<EncodingOptions & { bufferSize?: number; recursive?: boolean }>(options, {})
    const text = pathText(path)
    validateInteger(bufferSize, 'options.bufferSize', 1, 2 ** 32 - 1)
    return this.#call('opendir', text, async () => {
      const { inode } = await this.#client.walk(text)
      if (!inode.isDirectory) throw new Errno('ENOTDIR')
      if (!this.#client.allowsRead(inode)) throw new Errno('EACCES')
      return new Dir(text, this.#pages(text, Math.min(1000, bufferSize), recursive), encoding)
    })
  }
  async *#pages(start: string, bufferSize: number, recursive: boolean) {
    const queue = [start]
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      const path = at
      const { inode } = await this.#call('opendir', path, () => this.#client.walk(path))
      try {
        for await (const page of this.#client.list(inode, bufferSize)) {
          yield page.map((entry) => ({ ...entry, parentPath: path }))
          if (recursive) queue.push(...page.filter((e) => isDirectoryMode(e.inode.mode)).map(({ name }) => joinPath(path, name)))
        }
      } catch (error) {
        throw publicError(error, { syscall: 'scandir', path })
      }
    }
  }

  // --- trees ---

  async rm(path: PathLike, options?: RmOptions): Promise<void> {
    await rm(this, this.#client.port.env.timers, pathText(path), rmOptions(options))
  }
  async cp(source: PathLike, destination: PathLike, options?: CpOptions): Promise<void> {
    await cp(this, pathText(source, 'src'), pathText(destination, 'dest'), cpOptions(options))
  }

  // --- streams and changes ---

  createReadStream(path: PathLike, options?: ReadStreamOptions | BufferEncoding | null): ReadStream {
    const { flags = 'r', mode } = getOptions<ReadStreamOptions>(options, {})
    return new ReadStream(pathText(path), () => this.open(path, flags, mode), options)
  }
  createWriteStream(path: PathLike, options?: WriteStreamOptions | BufferEncoding | null): WriteStream {
    const { flags = 'w', mode } = getOptions<WriteStreamOptions>(options, {})
    return new WriteStream(pathText(path), () => this.open(path, flags, mode), options)
  }
  /**
   * Changes of a file or of a directory's names and their files, by whoever makes them, until the signal aborts. They are seen within
   * `intervalMs` (default 500): while nobody changes anything the caps held say so and looking costs nothing.
   */
  watch(path: PathLike, options?: (WatchOptions & EncodingOptions) | BufferEncoding): AsyncIterableIterator<WatchEvent> {
    return watch(this.#client, pathText(path, 'filename'), getOptions<WatchOptions & EncodingOptions>(options, {}))
  }

  /** Through which dentries a path leads to its inode, and in which objects its bytes are. @throws Error ENOENT, EINVAL (offset beyond the end). */
  whereIs(path: PathLike, range: { offset?: number; length?: number; objectsMax?: number } = {}): Promise<WhereFile> {
    const text = pathText(path)
    return this.#call('stat', text, async () => {
      await this.#stat('stat', text, true, false)
      return whereIsFile(this.#client, text, range)
    })
  }

  // --- extended attributes, and Ceph's virtual ones: ceph.file.layout, ceph.dir.layout, ceph.quota.max_bytes, ceph.dir.rbytes, ... ---

  async getxattr(path: PathLike, name: string): Promise<Buffer> {
    const text = pathText(path)
    return this.#call('getxattr', text, async () => {
      const { inode } = await this.#client.walk(text)
      if (!name.startsWith('ceph.') && this.#client.caps.has(inode, Cap.xattrShared)) {
        const value = inode.xattrs.get(name)
        if (!value) throw new Errno('ENODATA')
        return Buffer.from(value)
      }
      const { value } = await this.#client.ask({ op: MdsOp.getxattr, ino: inode.ino, snapid: Math.max(0, inode.snapid), name })
      return Buffer.from(value)
    })
  }
  /** `create`: EEXIST when it is there. `replace`: ENODATA when it is not. */
  async setxattr(
    path: PathLike,
    name: string,
    value: string | NodeJS.ArrayBufferView,
    { create = false, replace = false }: { create?: boolean; replace?: boolean } = {},
  ): Promise<void> {
    const text = pathText(path)
    const bytes = typeof value === 'string' ? Buffer.from(value) : bytesOf(value)
    await this.#changeXattr('setxattr', text, { op: MdsOp.setxattr, name, value: bytes, flags: (create ? 1 : 0) | (replace ? 2 : 0) })
  }
  async removexattr(path: PathLike, name: string): Promise<void> {
    await this.#changeXattr('removexattr', pathText(path), { op: MdsOp.rmxattr, name })
  }
  async #changeXattr(
    syscall: string,
    path: string,
    request: { op: typeof MdsOp.setxattr | typeof MdsOp.rmxattr; name: string; value?: Uint8Array; flags?: number },
  ): Promise<void> {
    await this.#call(syscall, path, async () => {
      const { inode } = await this.#client.walk(path)
      if (inode.snapid !== 0) throw new Errno('EROFS')
      await this.#client.ask({ ...request, ino: inode.ino })
    })
  }
  async listxattr(path: PathLike): Promise<string[]> {
    const text = pathText(path)
    return this.#call('listxattr', text, async () => {
      const { inode } = await this.#client.walk(text)
      if (isSnapDirectory(inode)) return []
      if (this.#client.caps.has(inode, Cap.xattrShared)) return [...inode.xattrs.keys()]
      const { pairs } = await this.#client.ask({ op: MdsOp.listxattr, ino: inode.ino, snapid: inode.snapid })
      return pairs.map(({ key }) => key ?? '')
    })
  }
}

function owner(uid: number, gid: number): SetattrChange {
  validateInteger(uid, 'uid', -1, 2 ** 32 - 1)
  validateInteger(gid, 'gid', -1, 2 ** 32 - 1)
  return { uid, gid }
}
/** `path`, which is below `base`, from there on. */
function relativeTo(base: string, path: string): string {
  const prefix = joinPath(base, '.')
  return prefix === '.' ? path : path.slice(prefix.endsWith('/') ? prefix.length : prefix.length + 1)
}

export type { BufferEncodingOption }
