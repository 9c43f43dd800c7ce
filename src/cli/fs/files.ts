// What the `fs` commands ask of a file system: the shape of node:fs/promises, so that tests run them on node:fs itself, and
// extended attributes, which node:fs does not have.
import type { FileStats, FileSystemStats, OpenDirectory, OpenFile } from '../../cephfs/sftp/files.ts'

export interface Stats extends FileStats {
  readonly ino: number
  readonly ctimeMs: number
  readonly birthtimeMs: number
}
export interface Entry {
  readonly name: string
  isDirectory(): boolean
  isSymbolicLink(): boolean
  isFile(): boolean
}
export interface ShellFiles {
  open(path: string, flags: string, mode?: number): Promise<OpenFile>
  opendir(path: string): Promise<OpenDirectory>
  readdir(path: string, options: { withFileTypes: true }): Promise<Entry[]>
  stat(path: string): Promise<Stats>
  lstat(path: string): Promise<Stats>
  statfs(path: string): Promise<FileSystemStats>
  mkdir(path: string, options: { recursive?: boolean; mode?: number }): Promise<unknown>
  rmdir(path: string): Promise<void>
  unlink(path: string): Promise<void>
  rm(path: string, options: { recursive?: boolean; force?: boolean }): Promise<void>
  rename(from: string, to: string): Promise<void>
  link(existing: string, path: string): Promise<void>
  symlink(target: string, path: string): Promise<void>
  readlink(path: string): Promise<string>
  truncate(path: string, length: number): Promise<void>
  chmod(path: string, mode: number): Promise<void>
  chown(path: string, uid: number, gid: number): Promise<void>
  utimes(path: string, atime: number, mtime: number): Promise<void>
  lutimes(path: string, atime: number, mtime: number): Promise<void>
  getxattr(path: string, name: string): Promise<Uint8Array>
  setxattr(path: string, name: string, value: Uint8Array): Promise<void>
  removexattr(path: string, name: string): Promise<void>
  listxattr(path: string): Promise<string[]>
}

/** An absolute path, its dots and doubled slashes resolved; names below it. */
export const join = (directory: string, name: string): string => (directory === '/' ? `/${name}` : `${directory}/${name}`)
export const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
export const hasCode = (error: unknown, code: string): boolean => (error as { code?: unknown } | undefined)?.code === code
