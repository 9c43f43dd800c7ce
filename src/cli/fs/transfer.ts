// `fs put`, `fs get`, `fs cat`, `fs cp`: bytes between this machine's files and the file system's, in pieces, several at a time.
import * as local from 'node:fs/promises'
import { basename as localBasename, join as localJoin, resolve as localResolve } from 'node:path'
import { forEachLimit, SepiolaError } from '../../base/mod.ts'
import type { OpenFile } from '../../cephfs/sftp/files.ts'
import { type CliIo, UsageError } from '../io.ts'
import { destinationOf, type Run } from './commands.ts'
import { basename, join, type ShellFiles } from './files.ts'
import { humanSize } from './print.ts'

const PIECE_BYTES = 4 << 20
const PIECES_AT_A_TIME = 4
const FILES_AT_A_TIME = 8

/** What a transfer's ends have in common: node:fs, and the file system. */
type Side = Pick<
  ShellFiles,
  'readdir' | 'lstat' | 'stat' | 'mkdir' | 'readlink' | 'symlink' | 'unlink' | 'chmod' | 'utimes' | 'lutimes'
> & {
  open(path: string, flags: string, mode?: number): Promise<OpenFile>
}

class Progress {
  private readonly io: CliIo
  private bytes = 0
  private files = 0
  private shownAt = 0
  private readonly startedAt = performance.now()
  constructor(io: CliIo) {
    this.io = io
  }
  moved(bytes: number): void {
    this.bytes += bytes
    this.show()
  }
  file(): void {
    this.files++
    this.show()
  }
  private show(): void {
    const now = performance.now()
    if (!this.io.interactive || now - this.shownAt < 100) return
    this.shownAt = now
    const rate = this.bytes / Math.max(0.001, (now - this.startedAt) / 1000)
    this.io.progress(`${this.files} file${this.files === 1 ? '' : 's'}, ${humanSize(this.bytes)}B, ${humanSize(rate)}B/s`)
  }
  done(): void {
    if (this.io.interactive) this.io.progress('')
  }
}

async function readFully(file: OpenFile, buffer: Uint8Array, position: number): Promise<number> {
  let got = 0
  while (got < buffer.byteLength) {
    const { bytesRead } = await file.read(buffer, got, buffer.byteLength - got, position + got)
    if (bytesRead === 0) break
    got += bytesRead
  }
  return got
}
async function writeFully(file: OpenFile, data: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < data.byteLength; ) done += (await file.write(data, done, data.byteLength - done, position + done)).bytesWritten
}

/** Closes in any case; a close that fails after all went well is a failure: what was written may be lost. */
async function using<T>(file: OpenFile, action: () => Promise<T>): Promise<T> {
  let result: T
  try {
    result = await action()
  } catch (error) {
    await file.close().catch(() => {})
    throw error
  }
  await file.close()
  return result
}

interface Job {
  readonly from: Side
  readonly to: Side
  readonly preserve: boolean
  readonly progress: Progress
  readonly signal: AbortSignal
}

/** Resolves when the copy is durable. */
async function copyFile(job: Job, source: string, target: string): Promise<void> {
  const stats = await job.from.stat(source)
  const reader = await job.from.open(source, 'r')
  await using(reader, async () => {
    const writer = await job.to.open(target, 'w', stats.mode & 0o777)
    await using(writer, async () => {
      // The size may change while it is read: pieces are read until one comes short.
      let ended = false
      function* pieces(): Generator<number> {
        for (let at = 0; !ended; at += PIECE_BYTES) yield at
      }
      await forEachLimit(pieces(), stats.size > PIECE_BYTES ? PIECES_AT_A_TIME : 1, async (at) => {
        job.signal.throwIfAborted()
        const expected = Math.max(1, Math.min(PIECE_BYTES, stats.size - at + 1))
        const buffer = Buffer.allocUnsafeSlow(expected)
        const got = await readFully(reader, buffer, at)
        if (got < PIECE_BYTES) ended = true
        await writeFully(writer, buffer.subarray(0, got), at)
        job.progress.moved(got)
      })
      if (job.preserve) {
        await writer.chmod(stats.mode & 0o7777)
        await writer.utimes(stats.atimeMs / 1000, stats.mtimeMs / 1000)
      }
      await writer.sync()
    })
  })
  job.progress.file()
}

async function copyLink(job: Job, source: string, target: string): Promise<void> {
  const text = await job.from.readlink(source)
  await job.to.unlink(target).catch(() => {})
  await job.to.symlink(text, target)
}

async function copyTree(job: Job, source: string, target: string, sourceJoin: typeof join, targetJoin: typeof join): Promise<void> {
  const directories: [source: string, target: string][] = []
  async function* walk(from: string, to: string): AsyncGenerator<[kind: 'file' | 'link', source: string, target: string]> {
    job.signal.throwIfAborted()
    await job.to.mkdir(to, { recursive: true, mode: 0o755 })
    directories.push([from, to])
    for (const entry of await job.from.readdir(from, { withFileTypes: true })) {
      const [inner, outer] = [sourceJoin(from, entry.name), targetJoin(to, entry.name)]
      if (entry.isDirectory()) yield* walk(inner, outer)
      else if (entry.isSymbolicLink()) yield ['link', inner, outer]
      else if (entry.isFile()) yield ['file', inner, outer]
    }
  }
  await forEachLimit(walk(source, target), FILES_AT_A_TIME, ([kind, from, to]) =>
    kind === 'file' ? copyFile(job, from, to) : copyLink(job, from, to),
  )
  if (!job.preserve) return
  // The innermost first: what is put into a directory changes its times.
  for (const [from, to] of directories.reverse()) {
    const stats = await job.from.stat(from)
    await job.to.chmod(to, stats.mode & 0o7777)
    await job.to.utimes(to, stats.atimeMs / 1000, stats.mtimeMs / 1000)
  }
}

async function transfer(
  job: Job,
  source: string,
  target: string,
  recursive: boolean,
  [from, to]: readonly [typeof join, typeof join],
): Promise<void> {
  const stats = await job.from.stat(source)
  if (!stats.isDirectory()) return copyFile(job, source, target)
  if (!recursive) throw new SepiolaError('EISDIR', `${source} is a directory; -r copies it with all that is in it`)
  await copyTree(job, source, target, from, to)
}

async function isDirectory(side: Pick<Side, 'stat'>, path: string): Promise<boolean> {
  return (await side.stat(path).catch(() => undefined))?.isDirectory() === true
}

async function putStandardInput(files: ShellFiles, io: CliIo, target: string): Promise<void> {
  const writer = await files.open(target, 'w', 0o644)
  await using(writer, async () => {
    let at = 0
    for await (const chunk of io.readStream()) {
      io.signal.throwIfAborted()
      await writeFully(writer, chunk, at)
      at += chunk.byteLength
    }
    await writer.sync()
  })
}

/** `put LOCAL... [PATH]`: into PATH if that is a directory, else as PATH; `-` is standard input. */
export async function put({ files, io, paths, flags }: Run, remotePath: (text: string) => string): Promise<void> {
  const many = paths.length > 2
  const destination = remotePath(paths.length === 1 ? '/' : (paths.at(-1) as string))
  const sources = paths.length === 1 ? paths : paths.slice(0, -1)
  const job: Job = { from: localSide, to: files, preserve: flags['preserve'] === true, progress: new Progress(io), signal: io.signal }
  try {
    for (const source of sources) {
      if (source === '-') {
        if (paths.length === 1 || (await isDirectory(files, destination)))
          throw new UsageError('put -: name the file that standard input becomes')
        await putStandardInput(files, io, destination)
        continue
      }
      const name = localBasename(localResolve(source))
      const intoIt = await isDirectory(files, destination)
      if (!intoIt && many) throw new SepiolaError('ENOTDIR', `${destination} is not a directory: several things cannot go there`)
      await transfer(job, source, intoIt ? join(destination, name) : destination, flags['recursive'] === true, [localJoin, join])
    }
  } finally {
    job.progress.done()
  }
}

/** `get PATH... [LOCAL]`: into LOCAL if that is a directory, else as LOCAL, else into the working directory; `-` is standard output. */
export async function get({ files, io, paths, flags }: Run, remotePath: (text: string) => string): Promise<void> {
  const destination = paths.length === 1 ? '.' : (paths.at(-1) as string)
  const sources = (paths.length === 1 ? paths : paths.slice(0, -1)).map(remotePath)
  if (destination === '-') return catPaths(files, io, sources)
  const job: Job = { from: files, to: localSide, preserve: flags['preserve'] === true, progress: new Progress(io), signal: io.signal }
  try {
    for (const source of sources) {
      const intoIt = await isDirectory(localSide, destination)
      if (!intoIt && sources.length > 1)
        throw new SepiolaError('ENOTDIR', `${destination} is not a directory: several things cannot go there`)
      const target = intoIt && source !== '/' ? localJoin(destination, basename(source)) : destination
      await transfer(job, source, target, flags['recursive'] === true, [join, localJoin])
    }
  } finally {
    job.progress.done()
  }
}

export async function cp({ files, io, paths, flags }: Run): Promise<void> {
  const destination = paths.at(-1) as string
  const sources = paths.slice(0, -1)
  const job: Job = { from: files, to: files, preserve: flags['preserve'] === true, progress: new Progress(io), signal: io.signal }
  try {
    for (const source of sources) {
      const target = await destinationOf(files, source, destination, sources.length > 1)
      if (target === source || source === '/' || target.startsWith(`${source}/`))
        throw new SepiolaError('EINVAL', `${source} cannot be copied into itself`)
      await transfer(job, source, target, flags['recursive'] === true, [join, join])
    }
  } finally {
    job.progress.done()
  }
}

async function catPaths(files: ShellFiles, io: CliIo, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const file = await files.open(path, 'r')
    await using(file, async () => {
      const { size } = await file.stat()
      // Later pieces are read while earlier ones leave, in order; one that comes short of what was asked for is the last.
      const coming: { length: number; data: Promise<Uint8Array> }[] = []
      const read = async (at: number, length: number): Promise<Uint8Array> => {
        const buffer = Buffer.allocUnsafeSlow(length)
        return buffer.subarray(0, await readFully(file, buffer, at))
      }
      try {
        for (let next = 0; ; ) {
          io.signal.throwIfAborted()
          while (coming.length === 0 || (coming.length < PIECES_AT_A_TIME && next <= size)) {
            const length = Math.min(PIECE_BYTES, Math.max(4096, size - next + 1))
            coming.push({ length, data: read(next, length) })
            next += length
          }
          const { length, data } = coming.shift() as (typeof coming)[number]
          const piece = await data
          if (piece.byteLength > 0) await io.writeFile('-', piece)
          if (piece.byteLength < length) break
        }
      } finally {
        await Promise.allSettled(coming.map(({ data }) => data))
      }
    })
  }
}
export const cat = ({ files, io, paths }: Run): Promise<void> => catPaths(files, io, paths)

const localSide: Side = {
  open: (path, flags, mode) => local.open(path, flags, mode),
  readdir: (path, options) => local.readdir(path, options),
  lstat: (path) => local.lstat(path),
  stat: (path) => local.stat(path),
  mkdir: (path, options) => local.mkdir(path, options),
  readlink: (path) => local.readlink(path),
  symlink: (target, path) => local.symlink(target, path),
  unlink: (path) => local.unlink(path),
  chmod: (path, mode) => local.chmod(path, mode),
  utimes: (path, atime, mtime) => local.utimes(path, atime, mtime),
  lutimes: (path, atime, mtime) => local.lutimes(path, atime, mtime),
}
