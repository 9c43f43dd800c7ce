// fs.copyFile and fs.cp. Data goes through this client: objects are read and written several at a time.
import { Cap } from '../../proto/mod.ts'
import type { CpOptions } from './args.ts'
import type { FsClient } from './client.ts'
import { constants } from './constants.ts'
import { readData, writeData } from './data.ts'
import { Errno, systemError } from './errors.ts'
import type { FileSystem } from './fs.ts'
import { absolutePath, dirname, joinPath } from './paths.ts'
import type { BigIntStats } from './stats.ts'

const CHUNK_BYTES = 8 << 20

export async function copyFileData(client: FsClient, from: string, to: string, mode: number, umask: number): Promise<void> {
  const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL } = constants
  const source = await client.open(from, O_RDONLY, 0)
  try {
    if (!source.isFile) throw new Errno(source.isDirectory ? 'EISDIR' : 'EINVAL')
    const { mode: sourceMode } = await client.getattr(source, Cap.authShared)
    const flags = O_WRONLY | O_CREAT | (mode & constants.COPYFILE_EXCL ? O_EXCL : 0)
    const target = await client.open(to, flags, sourceMode & 0o7777 & ~umask)
    try {
      if (target === source) return
      // Not by O_TRUNC: source and destination may be one file.
      await client.setattr(target, { size: 0 })
      const chunk = new Uint8Array(CHUNK_BYTES)
      const cursor = { next: -1 }
      for (let position = 0; ; ) {
        const bytes = await readData(client, source, position, chunk, cursor)
        if (bytes === 0) break
        for (let at = 0; at < bytes; ) at += await writeData(client, target, position + at, chunk.slice(at, bytes))
        position += bytes
      }
      await client.setattr(target, { mode: sourceMode & 0o7777 })
    } finally {
      client.countOpen(target, flags, -1)
    }
  } finally {
    client.countOpen(source, O_RDONLY, -1)
  }
}

type Options = Required<Omit<CpOptions, 'filter'>> & Pick<CpOptions, 'filter'>
/** Linux numbers, positive as Node's SystemError has them. */
const numbers = { EEXIST: 17, ENOTDIR: 20, EISDIR: 21, EINVAL: 22 } as const
const refuse = (name: string, title: string, code: keyof typeof numbers, path: string, message: string): Error =>
  systemError(name, title, { message, path, syscall: 'cp', errno: numbers[code], code })
const sameFile = (a: BigIntStats, b: BigIntStats): boolean => a.ino === b.ino && a.dev === b.dev
const isBelow = (path: string, ancestor: string): boolean => {
  const [inner, outer] = [absolutePath(path), absolutePath(ancestor)]
  return inner === outer || outer === '/' || inner.startsWith(`${outer}/`)
}

export async function cp(fs: FileSystem, source: string, destination: string, options: Options): Promise<void> {
  const found = await check(fs, source, destination, options)
  if (!found) return
  await checkParents(fs, source, found.from, destination)
  const parent = dirname(destination)
  if (!(await statOrNothing(() => fs.stat(parent, { bigint: true })))) await fs.mkdir(parent, { recursive: true })
  await copy(fs, found, source, destination, options)
}

interface Both {
  readonly from: BigIntStats
  readonly to: BigIntStats | undefined
}
async function statOrNothing(stat: () => Promise<BigIntStats>): Promise<BigIntStats | undefined> {
  try {
    return await stat()
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined
    throw error
  }
}

/** What is there and may be copied; undefined: the filter leaves it out. */
async function check(fs: FileSystem, source: string, destination: string, options: Options): Promise<Both | undefined> {
  if (options.filter && !(await options.filter(source, destination))) return undefined
  const stat = (path: string): Promise<BigIntStats> =>
    options.dereference ? fs.stat(path, { bigint: true }) : fs.lstat(path, { bigint: true })
  const [from, to] = await Promise.all([stat(source), statOrNothing(() => stat(destination))])
  if (to) {
    if (sameFile(from, to))
      throw refuse('ERR_FS_CP_EINVAL', 'Invalid src or dest', 'EINVAL', destination, 'src and dest cannot be the same')
    if (from.isDirectory() && !to.isDirectory()) {
      const message = `cannot overwrite non-directory ${destination} with directory ${source}`
      throw refuse('ERR_FS_CP_DIR_TO_NON_DIR', 'Cannot overwrite non-directory with directory', 'EISDIR', destination, message)
    }
    if (!from.isDirectory() && to.isDirectory()) {
      const message = `cannot overwrite directory ${destination} with non-directory ${source}`
      throw refuse('ERR_FS_CP_NON_DIR_TO_DIR', 'Cannot overwrite directory with non-directory', 'ENOTDIR', destination, message)
    }
  }
  if (from.isDirectory() && isBelow(destination, source)) throw intoItself(source, destination)
  return { from, to }
}
const intoItself = (source: string, destination: string): Error =>
  refuse('ERR_FS_CP_EINVAL', 'Invalid src or dest', 'EINVAL', destination, `cannot copy ${source} to a subdirectory of self ${destination}`)

/** The destination's ancestors by inode: a symlink may lead back into the source. */
async function checkParents(fs: FileSystem, source: string, from: BigIntStats, destination: string): Promise<void> {
  const stop = absolutePath(dirname(source))
  for (let parent = absolutePath(dirname(destination)); parent !== stop && parent !== '/'; parent = dirname(parent)) {
    const at = await statOrNothing(() => fs.stat(parent, { bigint: true }))
    if (!at) return
    if (sameFile(from, at)) throw intoItself(source, destination)
  }
}

async function copy(fs: FileSystem, { from, to }: Both, source: string, destination: string, options: Options): Promise<void> {
  if (from.isDirectory()) {
    if (!options.recursive) throw refuse('ERR_FS_EISDIR', 'Path is a directory', 'EISDIR', source, `${source} is a directory (not copied)`)
    await copyDirectory(fs, { from, to }, source, destination, options)
  } else if (from.isFile()) await copyFile(fs, { from, to }, source, destination, options)
  else if (from.isSymbolicLink()) await copyLink(fs, to, source, destination, options)
  else
    throw refuse(
      'ERR_FS_CP_UNKNOWN',
      'Cannot copy an unknown file type',
      'EINVAL',
      destination,
      `cannot copy an unknown file type: ${destination}`,
    )
}

const exists = (destination: string): Error =>
  refuse('ERR_FS_CP_EEXIST', 'Target already exists', 'EEXIST', destination, `${destination} already exists`)

async function copyFile(fs: FileSystem, { from, to }: Both, source: string, destination: string, options: Options): Promise<void> {
  if (to) {
    if (!options.force) {
      if (options.errorOnExist) throw exists(destination)
      return
    }
    await fs.unlink(destination)
  }
  await fs.copyFile(source, destination, options.mode)
  const mode = Number(from.mode) & 0o7777
  if (options.preserveTimestamps) {
    const { atimeMs, mtimeMs } = await fs.stat(source)
    await fs.utimes(destination, atimeMs / 1000, mtimeMs / 1000)
  }
  await fs.chmod(destination, mode)
}

async function copyDirectory(fs: FileSystem, { from, to }: Both, source: string, destination: string, options: Options): Promise<void> {
  if (!to) await fs.mkdir(destination)
  else if (options.errorOnExist && !options.force) throw exists(destination)
  for await (const { name } of await fs.opendir(source)) {
    const [inner, outer] = [joinPath(source, name), joinPath(destination, name)]
    const found = await check(fs, inner, outer, options)
    if (found) await copy(fs, found, inner, outer, options)
  }
  if (!to) await fs.chmod(destination, Number(from.mode) & 0o7777)
}

async function copyLink(fs: FileSystem, to: BigIntStats | undefined, source: string, destination: string, options: Options): Promise<void> {
  const resolved = (link: string, target: string): string => (target.startsWith('/') ? target : absolutePath(`${dirname(link)}/${target}`))
  const content = await fs.readlink(source)
  const target = options.verbatimSymlinks ? content : resolved(source, content)
  // Something else in the way makes symlink fail by itself.
  if (!to?.isSymbolicLink()) {
    await fs.symlink(target, destination)
    return
  }
  const old = resolved(destination, await fs.readlink(destination))
  const leadsTo = await statOrNothing(() => fs.stat(source, { bigint: true }))
  if (leadsTo?.isDirectory() && isBelow(old, target)) {
    throw refuse('ERR_FS_CP_EINVAL', 'Invalid src or dest', 'EINVAL', destination, `cannot copy ${target} to a subdirectory of self ${old}`)
  }
  if (leadsTo?.isDirectory() && isBelow(target, old)) {
    const title = 'Cannot overwrite symlink in subdirectory of self'
    throw refuse('ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY', title, 'EINVAL', destination, `cannot overwrite ${old} with ${target}`)
  }
  await fs.unlink(destination)
  await fs.symlink(target, destination)
}
