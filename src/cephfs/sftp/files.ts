// What the SFTP server asks of a file system: a small part of node:fs/promises, so that it serves `FileSystem`, and node:fs itself in tests.

/** Open flags by their Linux numbers, which `FileSystem` takes on every platform. */
export const O = { RDONLY: 0, WRONLY: 1, RDWR: 2, CREAT: 0o100, EXCL: 0o200, TRUNC: 0o1000, APPEND: 0o2000 } as const

export interface FileStats {
  readonly mode: number
  readonly nlink: number
  readonly uid: number
  readonly gid: number
  readonly size: number
  readonly atimeMs: number
  readonly mtimeMs: number
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
}
type Count = number | bigint
/** Blocks of `bsize` bytes. */
export interface FileSystemStats {
  readonly bsize: Count
  readonly blocks: Count
  readonly bfree: Count
  readonly bavail: Count
  readonly files: Count
  readonly ffree: Count
}
export interface OpenFile {
  read(buffer: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }>
  write(buffer: Uint8Array, offset: number, length: number, position: number | null): Promise<{ bytesWritten: number }>
  stat(): Promise<FileStats>
  truncate(length: number): Promise<void>
  chmod(mode: number): Promise<void>
  chown(uid: number, gid: number): Promise<void>
  /** Seconds since 1970. */
  utimes(atime: number, mtime: number): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}
export interface OpenDirectory {
  read(): Promise<{ readonly name: string } | null>
  close(): Promise<void>
}
/** Paths are absolute. Errors carry Node's `code`. */
export interface Files {
  open(path: string, flags: number, mode: number): Promise<OpenFile>
  opendir(path: string): Promise<OpenDirectory>
  stat(path: string): Promise<FileStats>
  lstat(path: string): Promise<FileStats>
  statfs(path: string): Promise<FileSystemStats>
  mkdir(path: string, mode: number): Promise<unknown>
  rmdir(path: string): Promise<void>
  unlink(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  link(existing: string, path: string): Promise<void>
  symlink(target: string, path: string): Promise<void>
  readlink(path: string): Promise<string>
  realpath(path: string): Promise<string>
  truncate(path: string, length: number): Promise<void>
  chmod(path: string, mode: number): Promise<void>
  chown(path: string, uid: number, gid: number): Promise<void>
  lchown(path: string, uid: number, gid: number): Promise<void>
  utimes(path: string, atime: number, mtime: number): Promise<void>
  lutimes(path: string, atime: number, mtime: number): Promise<void>
}
