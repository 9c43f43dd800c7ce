// node:fs/promises below a temporary directory, as the SFTP server and the `fs` commands see a file system whose root it is.
import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from '../../src/cephfs/sftp/files.ts'
import type { ShellFiles } from '../../src/cli/fs/files.ts'

export function rootedFiles(root: string): Files {
  const at = (path: string): string => join(root, path)
  return {
    open: (path, flags, mode) => fs.open(at(path), flags, mode),
    opendir: (path) => fs.opendir(at(path)),
    stat: (path) => fs.stat(at(path)),
    lstat: (path) => fs.lstat(at(path)),
    statfs: (path) => fs.statfs(at(path)),
    mkdir: (path, mode) => fs.mkdir(at(path), mode),
    rmdir: (path) => fs.rmdir(at(path)),
    unlink: (path) => fs.unlink(at(path)),
    rename: (from, to) => fs.rename(at(from), at(to)),
    link: (existing, path) => fs.link(at(existing), at(path)),
    symlink: (target, path) => fs.symlink(target, at(path)),
    readlink: (path) => fs.readlink(at(path)),
    realpath: async (path) => (await fs.realpath(at(path))).slice(root.length) || '/',
    truncate: (path, length) => fs.truncate(at(path), length),
    chmod: (path, mode) => fs.chmod(at(path), mode),
    chown: (path, uid, gid) => fs.chown(at(path), uid, gid),
    lchown: (path, uid, gid) => fs.lchown(at(path), uid, gid),
    utimes: (path, atime, mtime) => fs.utimes(at(path), atime, mtime),
    lutimes: (path, atime, mtime) => fs.lutimes(at(path), atime, mtime),
  }
}

const xattrs = new Map<string, Map<string, Uint8Array>>()
/** The same for the `fs` commands; extended attributes live in memory, by path. */
export function rootedShellFiles(root: string): ShellFiles {
  const at = (path: string): string => join(root, path)
  const of = (path: string): Map<string, Uint8Array> => {
    const found = xattrs.get(at(path)) ?? new Map<string, Uint8Array>()
    xattrs.set(at(path), found)
    return found
  }
  const noData = (): Error => Object.assign(new Error('ENODATA: no data available'), { code: 'ENODATA' })
  return {
    async getxattr(path, name) {
      const value = of(path).get(name)
      if (!value) throw noData()
      return value
    },
    setxattr: async (path, name, value) => void of(path).set(name, value),
    async removexattr(path, name) {
      if (!of(path).delete(name)) throw noData()
    },
    listxattr: async (path) => [...of(path).keys()],
    ...rootedFiles(root),
    open: (path, flags, mode) => fs.open(at(path), flags, mode),
    readdir: (path, options) => fs.readdir(at(path), options),
    stat: (path) => fs.stat(at(path)),
    lstat: (path) => fs.lstat(at(path)),
    mkdir: (path, options) => fs.mkdir(at(path), options),
    rm: (path, options) => fs.rm(at(path), options),
  }
}
