// Files. Writes are positional and gathered (pwritev); `sync` is fdatasync.
import { randomUUID } from 'node:crypto'
import {
  close,
  constants,
  fdatasync,
  fstat,
  fsync,
  ftruncate,
  link,
  mkdir,
  open,
  read,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  statfs,
  unlink,
  writeFile,
  writev,
  writevSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { chunksLength, SepiolaError } from '../../base/mod.ts'
import type { Disk, DiskFile } from '../mod.ts'
import { systemError } from './errors.ts'
import { processIdentity } from './process.ts'

const fs = {
  close: promisify(close),
  fdatasync: promisify(fdatasync),
  fstat: promisify(fstat),
  fsync: promisify(fsync),
  ftruncate: promisify(ftruncate),
  link: promisify(link),
  mkdir: promisify(mkdir),
  open: promisify(open),
  readdir: promisify(readdir),
  readFile: promisify(readFile),
  rename: promisify(rename),
  rm: promisify(rm),
  stat: promisify(stat),
  statfs: promisify(statfs),
  unlink: promisify(unlink),
  writeFile: promisify(writeFile),
}

const flagsOf = {
  r: constants.O_RDONLY,
  rw: constants.O_RDWR,
  create: constants.O_RDWR | constants.O_CREAT,
  exclusive: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
} as const
/** The most buffers one writev takes on Linux (IOV_MAX). */
const IOV_MAX = 1024
/** A write up to this size is a copy into the page cache: done on this thread, it costs less than its way to the pool and back. */
const COPY_BYTES = 128 << 10

const guard = async <T>(what: string, action: Promise<T>): Promise<T> => {
  try {
    return await action
  } catch (cause) {
    throw cause instanceof SepiolaError ? cause : systemError(what, cause)
  }
}

class NodeFile implements DiskFile {
  readonly #fd: number
  readonly #path: string
  constructor(fd: number, path: string) {
    this.#fd = fd
    this.#path = path
  }

  read(offset: number, length: number): Promise<Uint8Array> {
    // Not zeroed first: only what was read into it is handed out.
    const { buffer: memory, byteOffset } = Buffer.allocUnsafeSlow(length)
    const buffer = new Uint8Array(memory, byteOffset, length)
    return new Promise((resolve, reject) => {
      const step = (done: number): void => {
        read(this.#fd, buffer, done, length - done, offset + done, (error, bytes) => {
          if (error) reject(systemError(`reading ${this.#path}`, error))
          else if (bytes === 0 || done + bytes === length) resolve(done + bytes === length ? buffer : buffer.subarray(0, done + bytes))
          else step(done + bytes)
        })
      }
      if (length === 0) resolve(buffer)
      else step(0)
    })
  }

  async write(offset: number, chunks: readonly Uint8Array[]): Promise<void> {
    let rest = chunks.filter((chunk) => chunk.byteLength > 0)
    for (let at = offset; rest.length > 0; ) {
      const batch = rest.slice(0, IOV_MAX)
      const bytes = chunksLength(batch)
      const written = bytes <= COPY_BYTES ? this.#copy(batch, at) : await this.#writev(batch, at)
      at += written
      rest = written === bytes ? rest.slice(batch.length) : dropBytes(rest, written)
    }
  }
  #copy(batch: Uint8Array[], at: number): number {
    try {
      return writevSync(this.#fd, batch, at)
    } catch (cause) {
      throw systemError(`writing ${this.#path}`, cause)
    }
  }
  #writev(batch: Uint8Array[], at: number): Promise<number> {
    return new Promise((resolve, reject) => {
      writev(this.#fd, batch, at, (error, written) => (error ? reject(systemError(`writing ${this.#path}`, error)) : resolve(written)))
    })
  }
  sync(): Promise<void> {
    return guard(`syncing ${this.#path}`, fs.fdatasync(this.#fd))
  }
  truncate(size: number): Promise<void> {
    return guard(`truncating ${this.#path}`, fs.ftruncate(this.#fd, size))
  }
  async size(): Promise<number> {
    return (await guard(`looking at ${this.#path}`, fs.fstat(this.#fd))).size
  }
  close(): Promise<void> {
    return guard(`closing ${this.#path}`, fs.close(this.#fd))
  }
}

/** What is left of the chunks after a short write. */
function dropBytes(chunks: Uint8Array[], count: number): Uint8Array[] {
  let left = count
  let i = 0
  while (i < chunks.length && left >= (chunks[i] as Uint8Array).byteLength) left -= (chunks[i++] as Uint8Array).byteLength
  const rest = chunks.slice(i)
  if (left > 0 && rest[0]) rest[0] = rest[0].subarray(left)
  return rest
}

export const nodeDisk: Disk = {
  open: async (path, mode) => new NodeFile(await guard(`opening ${path}`, fs.open(path, flagsOf[mode], 0o600)), path),
  mkdir: async (path) => void (await guard(`creating ${path}`, fs.mkdir(path, { recursive: true, mode: 0o700 }))),
  list: (path) => guard(`listing ${path}`, fs.readdir(path)),
  async stat(path) {
    try {
      const found = await fs.stat(path)
      return { size: found.size, isDirectory: found.isDirectory() }
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw systemError(`looking at ${path}`, cause)
    }
  },
  rename: (from, to) => guard(`renaming ${from}`, fs.rename(from, to)),
  unlink: (path) => guard(`removing ${path}`, fs.unlink(path)),
  removeTree: (path) => guard(`removing ${path}`, fs.rm(path, { recursive: true, force: true })),
  async syncDirectory(path) {
    const fd = await guard(`opening ${path}`, fs.open(path, constants.O_RDONLY))
    try {
      await guard(`syncing ${path}`, fs.fsync(fd))
    } finally {
      await fs.close(fd)
    }
  },
  async space(path) {
    const found = await guard(`looking at ${path}`, fs.statfs(path))
    return { totalBytes: found.blocks * found.bsize, freeBytes: found.bavail * found.bsize }
  },
  lock,
}

/** Locks this process holds, by path: a second one from inside must be refused as one from outside is. */
const held = new Set<string>()

/**
 * A lock file that names its owner by pid and start time. It is created complete (written aside, then linked into place, which
 * fails if another stands there), and one whose owner is gone is taken away first.
 */
async function lock(path: string): Promise<{ release(): Promise<void> }> {
  const refused = (owner: string): SepiolaError => new SepiolaError('EBUSY', `${dirname(path)} is in use by ${owner}`, { retriable: false })
  if (held.has(path)) throw refused('this process')
  held.add(path)
  const mine = `${process.pid} ${processIdentity(process.pid)?.startTime ?? ''}\n`
  const aside = `${path}.${randomUUID()}`
  try {
    await guard(`locking ${path}`, fs.writeFile(aside, mine, { mode: 0o600, flag: 'wx' }))
    try {
      for (let tries = 0; ; tries++) {
        try {
          await fs.link(aside, path)
          break
        } catch (cause) {
          if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw systemError(`locking ${path}`, cause)
        }
        const [pid, started] = (await fs.readFile(path, 'utf8').catch(() => '')).trim().split(' ')
        const owner = Number(pid) === process.pid ? undefined : processIdentity(Number(pid))
        if (owner && owner.startTime === (started ?? '')) throw refused(`process ${pid}`)
        if (tries > 10) throw refused('another process')
        await fs.unlink(path).catch(() => {})
      }
    } finally {
      await fs.unlink(aside).catch(() => {})
    }
  } catch (error) {
    held.delete(path)
    throw error
  }
  return {
    async release(): Promise<void> {
      if (!held.delete(path)) return
      await fs.unlink(path).catch(() => {})
    },
  }
}
