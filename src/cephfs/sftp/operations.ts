// What each SFTP request does to the file system, what it touches (see order.ts), and its answer.
import { posix } from 'node:path'
import { type FileStats, type Files, O } from './files.ts'
import { closeHandle, type DirectoryHandle, type FileHandle, type Handle, type Handles } from './handles.ts'
import type { Touch } from './order.ts'
import { longName } from './text.ts'
import {
  type Attrs,
  attrsPacket,
  DATA_BYTES_MAX,
  DataPacket,
  handlePacket,
  limitsPacket,
  type NameEntry,
  namePacket,
  OpenFlag,
  type Request,
  Status,
  statusPacket,
  statvfsPacket,
} from './wire.ts'

export interface Context {
  readonly files: Files
  readonly handles: Handles
  readonly readOnly: boolean
  /** Bits that new files and directories do not get. */
  readonly umask: number
  /** Wall time, milliseconds. */
  readonly now: () => number
}

const READDIR_ENTRIES_MAX = 100
const COPY_BYTES = 1 << 20

/** From "/", which is home; dots and doubled slashes are resolved as they are spelt. */
const absolute = (path: string): string => posix.resolve('/', path)

function failure(code: string, message: string): Error {
  return Object.assign(new Error(`${code}: ${message}`), { code })
}

function fileOf(handles: Handles, number: number): FileHandle {
  const handle = handles.get(number)
  if (handle?.kind !== 'file') throw failure('EBADF', 'no such file handle')
  return handle
}
function directoryOf(handles: Handles, number: number): DirectoryHandle {
  const handle = handles.get(number)
  if (handle?.kind !== 'directory') throw failure('EBADF', 'no such directory handle')
  return handle
}

// --- what is touched ---

const parentOf = (path: string): string => posix.dirname(path)
/** A name comes or goes. */
const named = (path: string): Touch[] => [
  { path: parentOf(path), how: 'entry' },
  { path, how: 'tree' },
]

export function touchesOf(request: Request, handles: Handles): Touch[] {
  const at = (number: number): string => handles.get(number)?.path ?? `handle:${number}`
  switch (request.op) {
    case 'open': {
      const path = absolute(request.path)
      if (request.flags & OpenFlag.create)
        return [
          { path: parentOf(path), how: 'entry' },
          { path, how: 'change' },
        ]
      return [{ path, how: request.flags & OpenFlag.truncate ? 'change' : 'look' }]
    }
    case 'read':
      return [{ path: at(request.handle), how: 'look', from: request.offset, to: request.offset + request.length }]
    case 'write': {
      const handle = handles.get(request.handle)
      if (handle?.kind === 'file' && handle.append) return [{ path: handle.path, how: 'change' }]
      return [{ path: at(request.handle), how: 'change', from: request.offset, to: request.offset + request.data.byteLength }]
    }
    case 'close':
      return [
        { path: at(request.handle), how: 'change' },
        { path: `handle:${request.handle}`, how: 'change' },
      ]
    case 'fstat':
    case 'fsync':
    case 'fstatvfs':
      return [{ path: at(request.handle), how: 'look' }]
    case 'readdir':
      return [
        { path: at(request.handle), how: 'list' },
        { path: `handle:${request.handle}`, how: 'change' },
      ]
    case 'fsetstat':
      return [{ path: at(request.handle), how: 'change' }]
    case 'copyData':
      return [
        { path: at(request.handle), how: 'look' },
        { path: at(request.handle2), how: 'change' },
      ]
    case 'setstat':
    case 'lsetstat':
      return [{ path: absolute(request.path), how: 'tree' }]
    case 'lstat':
    case 'stat':
    case 'realpath':
    case 'readlink':
    case 'statvfs':
    case 'expandPath':
      return [{ path: absolute(request.path), how: 'look' }]
    case 'opendir':
      return [{ path: absolute(request.path), how: 'list' }]
    case 'remove':
    case 'rmdir':
    case 'mkdir':
    case 'symlink':
      return named(absolute(request.path))
    case 'rename':
    case 'posixRename':
      return [...named(absolute(request.path)), ...named(absolute(request.path2))]
    case 'hardlink':
      return [{ path: absolute(request.path), how: 'change' }, ...named(absolute(request.path2))]
    case 'limits':
    case 'unsupported':
      return []
  }
}

const changing: ReadonlySet<Request['op']> = new Set<Request['op']>([
  'write',
  'fsetstat',
  'setstat',
  'lsetstat',
  'remove',
  'rmdir',
  'mkdir',
  'symlink',
  'rename',
  'posixRename',
  'hardlink',
  'copyData',
])

// --- what is done ---

/** @returns the answer's packet. @throws whatever the file system throws. */
export async function perform(request: Request, context: Context): Promise<Uint8Array> {
  const { files, handles, umask } = context
  const { id } = request
  if (context.readOnly && changing.has(request.op)) throw failure('EROFS', 'read-only file system')
  switch (request.op) {
    case 'open':
      return handlePacket(id, await handles.add(() => openFile(request.path, request.flags, request.attrs, context)))
    case 'opendir': {
      const path = absolute(request.path)
      const opener = async (): Promise<Handle> => ({
        kind: 'directory',
        path,
        directory: await files.opendir(path),
        begun: false,
        ended: false,
      })
      return handlePacket(id, await handles.add(opener))
    }
    case 'close': {
      const handle = handles.remove(request.handle)
      if (!handle) throw failure('EBADF', 'no such handle')
      await closeHandle(handle)
      break
    }
    case 'read':
      return read(id, fileOf(handles, request.handle), request.offset, request.length)
    case 'write':
      await writeAll(fileOf(handles, request.handle), request.data, request.offset)
      break
    case 'fstat': {
      const handle = handles.get(request.handle)
      if (!handle) throw failure('EBADF', 'no such handle')
      return attrsPacket(id, await (handle.kind === 'file' ? handle.file.stat() : files.stat(handle.path)))
    }
    case 'stat':
      return attrsPacket(id, await files.stat(absolute(request.path)))
    case 'lstat':
      return attrsPacket(id, await files.lstat(absolute(request.path)))
    case 'fsync':
      await fileOf(handles, request.handle).file.sync()
      break
    case 'fsetstat':
      await setHandleAttrs(handles.get(request.handle), request.attrs, files)
      break
    case 'setstat':
      await setAttrs(absolute(request.path), request.attrs, files)
      break
    case 'lsetstat':
      await setLinkAttrs(absolute(request.path), request.attrs, files)
      break
    case 'readdir':
      return readDirectory(id, directoryOf(handles, request.handle), context)
    case 'remove':
      await files.unlink(absolute(request.path))
      break
    case 'rmdir':
      await files.rmdir(absolute(request.path))
      break
    case 'mkdir':
      await files.mkdir(absolute(request.path), (request.attrs.mode ?? 0o777) & 0o7777 & ~umask)
      break
    case 'realpath':
    case 'expandPath':
      return oneName(id, await realPath(request.op === 'expandPath' ? request.path.replace(/^~(?=\/|$)/, '/') : request.path, files))
    case 'readlink':
      return oneName(id, await files.readlink(absolute(request.path)))
    case 'symlink':
      await files.symlink(request.target, absolute(request.path))
      break
    case 'rename':
      await renameToNew(absolute(request.path), absolute(request.path2), files)
      handles.moved(absolute(request.path), absolute(request.path2))
      break
    case 'posixRename':
      await files.rename(absolute(request.path), absolute(request.path2))
      handles.moved(absolute(request.path), absolute(request.path2))
      break
    case 'hardlink':
      await files.link(absolute(request.path), absolute(request.path2))
      break
    case 'statvfs':
      return statvfsPacket(id, await files.statfs(absolute(request.path)))
    case 'fstatvfs': {
      const handle = handles.get(request.handle)
      if (!handle) throw failure('EBADF', 'no such handle')
      return statvfsPacket(id, await files.statfs(handle.path))
    }
    case 'copyData':
      await copyData(request, handles)
      break
    case 'limits':
      return limitsPacket(id, handles.max)
    case 'unsupported':
      return statusPacket(id, Status.unsupported, `${request.what} is not supported`)
  }
  return statusPacket(id, Status.ok, 'Success')
}

const oneName = (id: number, name: string): Uint8Array => namePacket(id, [{ name, longName: name, stats: undefined }])

async function openFile(name: string, flags: number, attrs: Attrs, { files, umask, readOnly }: Context): Promise<Handle> {
  const path = absolute(name)
  const writes = (flags & (OpenFlag.write | OpenFlag.append)) !== 0
  if (readOnly && (writes || flags & (OpenFlag.create | OpenFlag.truncate))) throw failure('EROFS', 'read-only file system')
  const append = (flags & OpenFlag.append) !== 0
  let mode = writes ? (flags & OpenFlag.read ? O.RDWR : O.WRONLY) : O.RDONLY
  if (append) mode |= O.APPEND
  if (flags & OpenFlag.create) mode |= O.CREAT
  if (flags & OpenFlag.truncate) mode |= O.TRUNC
  if (flags & OpenFlag.exclusive) mode |= O.EXCL
  return { kind: 'file', path, append, written: false, file: await files.open(path, mode, (attrs.mode ?? 0o666) & 0o7777 & ~umask) }
}

async function read(id: number, { file }: FileHandle, offset: number, wanted: number): Promise<Uint8Array> {
  const length = Math.min(wanted, DATA_BYTES_MAX)
  const packet = new DataPacket(id, length)
  let got = 0
  while (got < length && Number.isSafeInteger(offset + length)) {
    const { bytesRead } = await file.read(packet.room, got, length - got, offset + got)
    if (bytesRead === 0) break
    got += bytesRead
  }
  return got === 0 && length > 0 ? statusPacket(id, Status.eof, 'End of file') : packet.done(got)
}

async function writeAll(handle: FileHandle, data: Uint8Array, offset: number): Promise<void> {
  const { file, append } = handle
  handle.written = true
  if (!Number.isSafeInteger(offset + data.byteLength)) throw failure('EFBIG', 'file too large')
  for (let done = 0; done < data.byteLength; ) {
    const { bytesWritten } = await file.write(data, done, data.byteLength - done, append ? null : offset + done)
    done += bytesWritten
  }
}

async function copyData(request: Extract<Request, { op: 'copyData' }>, handles: Handles): Promise<void> {
  const [source, target] = [fileOf(handles, request.handle), fileOf(handles, request.handle2)]
  if (source === target) throw failure('EINVAL', 'a file cannot be copied into itself')
  const end = request.length === 0 ? Number.POSITIVE_INFINITY : request.offset + request.length
  const buffer = Buffer.allocUnsafeSlow(COPY_BYTES)
  for (let at = request.offset; at < end; ) {
    const { bytesRead } = await source.file.read(buffer, 0, Math.min(COPY_BYTES, end - at), at)
    if (bytesRead === 0) break
    await writeAll(target, buffer.subarray(0, bytesRead), request.offset2 + (at - request.offset))
    at += bytesRead
  }
}

// In the order of OpenSSH's server: size, mode, times, owner.
async function setAttrs(path: string, attrs: Attrs, files: Files): Promise<void> {
  if (attrs.size !== undefined) await files.truncate(path, attrs.size)
  if (attrs.mode !== undefined) await files.chmod(path, attrs.mode & 0o7777)
  if (attrs.atime !== undefined && attrs.mtime !== undefined) await files.utimes(path, attrs.atime, attrs.mtime)
  if (attrs.uid !== undefined && attrs.gid !== undefined) await files.chown(path, attrs.uid, attrs.gid)
}
async function setLinkAttrs(path: string, attrs: Attrs, files: Files): Promise<void> {
  if (attrs.size !== undefined) throw failure('EINVAL', "a link's size cannot be set")
  if (attrs.mode !== undefined) {
    if ((await files.lstat(path)).isSymbolicLink()) throw failure('EOPNOTSUPP', "a symbolic link's mode cannot be set")
    await files.chmod(path, attrs.mode & 0o7777)
  }
  if (attrs.atime !== undefined && attrs.mtime !== undefined) await files.lutimes(path, attrs.atime, attrs.mtime)
  if (attrs.uid !== undefined && attrs.gid !== undefined) await files.lchown(path, attrs.uid, attrs.gid)
}
async function setHandleAttrs(handle: Handle | undefined, attrs: Attrs, files: Files): Promise<void> {
  if (!handle) throw failure('EBADF', 'no such handle')
  if (handle.kind === 'directory') return setAttrs(handle.path, attrs, files)
  const { file } = handle
  if (attrs.size !== undefined) await file.truncate(attrs.size)
  if (attrs.mode !== undefined) await file.chmod(attrs.mode & 0o7777)
  if (attrs.atime !== undefined && attrs.mtime !== undefined) await file.utimes(attrs.atime, attrs.mtime)
  if (attrs.uid !== undefined && attrs.gid !== undefined) await file.chown(attrs.uid, attrs.gid)
}

async function readDirectory(id: number, handle: DirectoryHandle, context: Context): Promise<Uint8Array> {
  const { files } = context
  const now = context.now()
  const entry = (name: string, stats: FileStats): NameEntry => ({ name, longName: longName(name, stats, now), stats })
  while (!handle.ended) {
    const names = handle.begun ? [] : ['.', '..']
    handle.begun = true
    while (names.length < READDIR_ENTRIES_MAX && !handle.ended) {
      const next = await handle.directory.read()
      if (next) names.push(next.name)
      else handle.ended = true
    }
    const entries = await Promise.all(
      names.map(async (name) => {
        try {
          return entry(name, await files.lstat(absolute(`${handle.path}/${name}`)))
        } catch (error) {
          // It went while the directory was read.
          if ((error as { code?: unknown }).code === 'ENOENT') return []
          throw error
        }
      }),
    )
    if (entries.flat().length > 0) return namePacket(id, entries.flat())
  }
  return statusPacket(id, Status.eof, 'End of file')
}

/** As OpenSSH's server: the last name need not be there. */
async function realPath(name: string, files: Files): Promise<string> {
  const path = absolute(name)
  try {
    return await files.realpath(path)
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT' || path === '/') throw error
    // A link that leads nowhere is there, and its target is not.
    const parent = await files.realpath(parentOf(path))
    return parent === '/' ? `/${posix.basename(path)}` : `${parent}/${posix.basename(path)}`
  }
}

/** Version 3's RENAME never replaces anything. A hard link makes that certain for files; other kinds are looked for first. */
async function renameToNew(from: string, to: string, files: Files): Promise<void> {
  if ((await files.lstat(from)).isFile()) {
    try {
      await files.link(from, to)
    } catch (error) {
      const { code } = error as { code?: unknown }
      if (code !== 'EPERM' && code !== 'EMLINK' && code !== 'EOPNOTSUPP' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
      return renameIfFree(from, to, files)
    }
    return files.unlink(from)
  }
  return renameIfFree(from, to, files)
}
async function renameIfFree(from: string, to: string, files: Files): Promise<void> {
  const there = await files.lstat(to).then(
    () => true,
    (error: { code?: unknown }) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  if (there) throw failure('EEXIST', 'file already exists')
  await files.rename(from, to)
}
