// fs.rm: single files, and whole trees, with node:fs' refusals. Entries of a directory go several at a time.
import { forEachLimit } from '../base/mod.ts'
import type { Timers } from '../env/mod.ts'
import type { RmOptions } from './args.ts'
import { systemError } from './errors.ts'
import type { FileSystem } from './fs.ts'
import { joinPath } from './paths.ts'

const PARALLEL_MAX = 32
const RETRIED: readonly unknown[] = ['EBUSY', 'EMFILE', 'ENFILE', 'ENOTEMPTY', 'EPERM']
const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code

export async function rm(fs: FileSystem, timers: Timers, path: string, options: Required<RmOptions>): Promise<void> {
  try {
    if ((await fs.lstat(path)).isDirectory() && !options.recursive) {
      throw systemError('ERR_FS_EISDIR', 'Path is a directory', {
        code: 'EISDIR',
        message: 'is a directory',
        path,
        syscall: 'rm',
        errno: 21,
      })
    }
  } catch (error) {
    if (options.force && codeOf(error) === 'ENOENT') return
    throw error
  }
  for (let retries = 0; ; ) {
    try {
      await remove(fs, path)
      return
    } catch (error) {
      if (!RETRIED.includes(codeOf(error)) || retries >= options.maxRetries) throw error
      retries++
      await new Promise<void>((resolve) => timers.after(retries * options.retryDelay, resolve))
    }
  }
}

/** What has gone already is fine. */
async function remove(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.unlink(path)
    return
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    if (codeOf(error) !== 'EISDIR') throw error
  }
  try {
    await fs.rmdir(path)
    return
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    if (codeOf(error) !== 'ENOTEMPTY') throw error
  }
  const entries = await fs.readdir(path, { withFileTypes: true })
  await forEachLimit(entries, PARALLEL_MAX, (entry) =>
    entry.isDirectory() ? remove(fs, joinPath(path, entry.name)) : unlink(fs, joinPath(path, entry.name)),
  )
  try {
    await fs.rmdir(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
async function unlink(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.unlink(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
