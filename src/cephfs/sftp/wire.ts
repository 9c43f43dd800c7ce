// SFTP version 3 (draft-ietf-secsh-filexfer-02) and the extensions that OpenSSH describes in its PROTOCOL file: packets to requests, answers
// to packets. Pure.
//   packet = uint32 length, byte type, payload;  string = uint32 length, bytes;  a request's payload begins with uint32 id
// SYMLINK carries its target first and the link second, as OpenSSH's server reads it and clients therefore send it.
import type { FileStats, FileSystemStats } from './files.ts'

/** The longest packet taken: 255 KiB of data and its header, as OpenSSH's. */
export const PACKET_BYTES_MAX = 256 << 10
/** Most data in one READ or WRITE. */
export const DATA_BYTES_MAX = 255 << 10

export const Status = {
  ok: 0,
  eof: 1,
  noSuchFile: 2,
  permissionDenied: 3,
  failure: 4,
  badMessage: 5,
  unsupported: 8,
} as const
export const OpenFlag = { read: 1, write: 2, append: 4, create: 8, truncate: 16, exclusive: 32 } as const

const Type = {
  init: 1,
  version: 2,
  open: 3,
  close: 4,
  read: 5,
  write: 6,
  lstat: 7,
  fstat: 8,
  setstat: 9,
  fsetstat: 10,
  opendir: 11,
  readdir: 12,
  remove: 13,
  mkdir: 14,
  rmdir: 15,
  realpath: 16,
  stat: 17,
  rename: 18,
  readlink: 19,
  symlink: 20,
  status: 101,
  handle: 102,
  data: 103,
  name: 104,
  attrs: 105,
  extended: 200,
  extendedReply: 201,
} as const

/** What a client sets or a server tells; what is absent is not said. Times in seconds since 1970. */
export interface Attrs {
  size?: number
  uid?: number
  gid?: number
  mode?: number
  atime?: number
  mtime?: number
}
const AttrFlag = { size: 1, uidgid: 2, permissions: 4, times: 8, extended: 0x8000_0000 } as const

/** A handle is a number that the server gave; -1 stands for bytes that it never gives. */
export type Request = { readonly id: number } & (
  | { readonly op: 'open'; readonly path: string; readonly flags: number; readonly attrs: Attrs }
  | { readonly op: 'mkdir' | 'setstat' | 'lsetstat'; readonly path: string; readonly attrs: Attrs }
  | { readonly op: 'fsetstat'; readonly handle: number; readonly attrs: Attrs }
  | { readonly op: 'close' | 'fstat' | 'readdir' | 'fsync' | 'fstatvfs'; readonly handle: number }
  | { readonly op: 'read'; readonly handle: number; readonly offset: number; readonly length: number }
  | { readonly op: 'write'; readonly handle: number; readonly offset: number; readonly data: Uint8Array }
  | {
      readonly op: 'lstat' | 'stat' | 'opendir' | 'remove' | 'rmdir' | 'realpath' | 'readlink' | 'statvfs' | 'expandPath'
      readonly path: string
    }
  | { readonly op: 'rename' | 'posixRename' | 'hardlink'; readonly path: string; readonly path2: string }
  | { readonly op: 'symlink'; readonly target: string; readonly path: string }
  | {
      readonly op: 'copyData'
      readonly handle: number
      readonly offset: number
      readonly length: number // 0: to the end of the file
      readonly handle2: number
      readonly offset2: number
    }
  | { readonly op: 'limits' }
  | { readonly op: 'unsupported'; readonly what: string }
)

/** The extensions that VERSION offers, with their versions. */
const extensions: readonly (readonly [name: string, version: string])[] = [
  ['posix-rename@openssh.com', '1'],
  ['statvfs@openssh.com', '2'],
  ['fstatvfs@openssh.com', '2'],
  ['hardlink@openssh.com', '1'],
  ['fsync@openssh.com', '1'],
  ['lsetstat@openssh.com', '1'],
  ['limits@openssh.com', '1'],
  ['expand-path@openssh.com', '1'],
  ['copy-data', '1'],
]

/** The bytes are no SFTP: nothing after them can be understood. */
export class MalformedError extends Error {
  override readonly name = 'MalformedError'
}

/** Cuts a stream into packets (type and payload). */
export class PacketReader {
  private chunks: Uint8Array[] = []
  private buffered = 0
  private wanted = 4
  private haveLength = false

  /** Bytes of a packet that is not whole yet. */
  get pendingBytes(): number {
    return this.buffered
  }

  /** @throws MalformedError for a length of zero or above the bound. */
  push(chunk: Uint8Array, onPacket: (packet: Uint8Array) => void): void {
    if (chunk.byteLength === 0) return
    this.chunks.push(chunk)
    this.buffered += chunk.byteLength
    while (this.buffered >= this.wanted) {
      const piece = this.take(this.wanted)
      if (this.haveLength) {
        this.haveLength = false
        this.wanted = 4
        onPacket(piece)
      } else {
        const length = new DataView(piece.buffer, piece.byteOffset, 4).getUint32(0)
        if (length < 1 || length > PACKET_BYTES_MAX) throw new MalformedError(`a packet of ${length} bytes`)
        this.haveLength = true
        this.wanted = length
      }
    }
  }

  private take(length: number): Uint8Array {
    let [first] = this.chunks as [Uint8Array]
    if (first.byteLength < length) {
      first = Buffer.concat(this.chunks)
      this.chunks = [first]
    }
    if (first.byteLength === length) this.chunks.shift()
    else this.chunks[0] = first.subarray(length)
    this.buffered -= length
    return first.subarray(0, length)
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

class Cursor {
  private readonly view: DataView
  private readonly bytes: Uint8Array
  private at: number
  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.at = at
  }
  private advance(length: number): number {
    const at = this.at
    if (length > this.bytes.byteLength - at) throw new MalformedError('a packet that ends too early')
    this.at += length
    return at
  }
  u32(): number {
    return this.view.getUint32(this.advance(4))
  }
  /** Beyond what a number holds: infinity, which no file reaches. */
  u64(): number {
    const at = this.advance(8)
    const n = this.view.getUint32(at) * 2 ** 32 + this.view.getUint32(at + 4)
    return Number.isSafeInteger(n) ? n : Number.POSITIVE_INFINITY
  }
  data(): Uint8Array {
    const length = this.u32()
    const at = this.advance(length)
    return this.bytes.subarray(at, at + length)
  }
  text(): string {
    const data = this.data()
    try {
      return utf8.decode(data)
    } catch {
      throw new NotUtf8Error()
    }
  }
  handle(): number {
    const bytes = this.data()
    return bytes.byteLength === 4 ? new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0) : -1
  }
  attrs(): Attrs {
    const flags = this.u32()
    const attrs: Attrs = {}
    if (flags & AttrFlag.size) attrs.size = this.u64()
    if (flags & AttrFlag.uidgid) [attrs.uid, attrs.gid] = [this.u32(), this.u32()]
    if (flags & AttrFlag.permissions) attrs.mode = this.u32()
    if (flags & AttrFlag.times) [attrs.atime, attrs.mtime] = [this.u32(), this.u32()]
    if (flags & AttrFlag.extended) for (let n = this.u32(); n > 0; n--) this.data() && this.data()
    return attrs
  }
}
class NotUtf8Error extends Error {}

/** @returns the version of INIT, the first packet. @throws MalformedError. */
export function parseInit(packet: Uint8Array): number {
  if (packet[0] !== Type.init) throw new MalformedError(`a packet of type ${packet[0]} before INIT`)
  return new Cursor(packet, 1).u32()
}

/** @throws MalformedError when the packet is cut short or has no id. */
export function parseRequest(packet: Uint8Array): Request {
  const type = packet[0] as number
  const c = new Cursor(packet, 1)
  const id = c.u32()
  try {
    return { id, ...parseBody(type, c) } as Request
  } catch (error) {
    if (error instanceof NotUtf8Error) return { id, op: 'unsupported', what: 'a name that is not UTF-8' }
    throw error
  }
}

type Body = Request extends infer R ? (R extends unknown ? Omit<R, 'id'> : never) : never

function parseBody(type: number, c: Cursor): Body {
  switch (type) {
    case Type.open:
      return { op: 'open', path: c.text(), flags: c.u32(), attrs: c.attrs() }
    case Type.close:
      return { op: 'close', handle: c.handle() }
    case Type.read:
      return { op: 'read', handle: c.handle(), offset: c.u64(), length: c.u32() }
    case Type.write:
      return { op: 'write', handle: c.handle(), offset: c.u64(), data: c.data() }
    case Type.lstat:
      return { op: 'lstat', path: c.text() }
    case Type.fstat:
      return { op: 'fstat', handle: c.handle() }
    case Type.setstat:
      return { op: 'setstat', path: c.text(), attrs: c.attrs() }
    case Type.fsetstat:
      return { op: 'fsetstat', handle: c.handle(), attrs: c.attrs() }
    case Type.opendir:
      return { op: 'opendir', path: c.text() }
    case Type.readdir:
      return { op: 'readdir', handle: c.handle() }
    case Type.remove:
      return { op: 'remove', path: c.text() }
    case Type.mkdir:
      return { op: 'mkdir', path: c.text(), attrs: c.attrs() }
    case Type.rmdir:
      return { op: 'rmdir', path: c.text() }
    case Type.realpath:
      return { op: 'realpath', path: c.text() }
    case Type.stat:
      return { op: 'stat', path: c.text() }
    case Type.rename:
      return { op: 'rename', path: c.text(), path2: c.text() }
    case Type.readlink:
      return { op: 'readlink', path: c.text() }
    case Type.symlink:
      return { op: 'symlink', target: c.text(), path: c.text() }
    case Type.extended:
      return parseExtended(c)
    default:
      return { op: 'unsupported', what: `packet type ${type}` }
  }
}

function parseExtended(c: Cursor): Body {
  const name = c.text()
  switch (name) {
    case 'posix-rename@openssh.com':
      return { op: 'posixRename', path: c.text(), path2: c.text() }
    case 'hardlink@openssh.com':
      return { op: 'hardlink', path: c.text(), path2: c.text() }
    case 'statvfs@openssh.com':
      return { op: 'statvfs', path: c.text() }
    case 'fstatvfs@openssh.com':
      return { op: 'fstatvfs', handle: c.handle() }
    case 'fsync@openssh.com':
      return { op: 'fsync', handle: c.handle() }
    case 'lsetstat@openssh.com':
      return { op: 'lsetstat', path: c.text(), attrs: c.attrs() }
    case 'limits@openssh.com':
      return { op: 'limits' }
    case 'expand-path@openssh.com':
      return { op: 'expandPath', path: c.text() }
    case 'copy-data':
      return { op: 'copyData', handle: c.handle(), offset: c.u64(), length: c.u64(), handle2: c.handle(), offset2: c.u64() }
    default:
      return { op: 'unsupported', what: `the extension ${name.slice(0, 100)}` }
  }
}

// --- answers ---

/** A growing packet; `done` fills in its length. */
class Writer {
  private bytes = Buffer.allocUnsafe(256)
  private at = 5
  constructor(type: number, id?: number) {
    this.bytes[4] = type
    if (id !== undefined) this.u32(id)
  }
  private room(length: number): number {
    const at = this.at
    this.at += length
    if (this.at > this.bytes.length) {
      const grown = Buffer.allocUnsafe(Math.max(this.at, this.bytes.length * 2))
      this.bytes.copy(grown, 0, 0, at)
      this.bytes = grown
    }
    return at
  }
  u32(n: number): this {
    const at = this.room(4)
    this.bytes.writeUInt32BE(n >>> 0, at)
    return this
  }
  u64(n: number): this {
    const at = this.room(8)
    this.bytes.writeUInt32BE(Math.floor(n / 2 ** 32) >>> 0, at)
    this.bytes.writeUInt32BE(n >>> 0, at + 4)
    return this
  }
  text(text: string): this {
    const length = Buffer.byteLength(text)
    this.u32(length)
    const at = this.room(length)
    this.bytes.write(text, at)
    return this
  }
  attrs(stats: FileStats | undefined): this {
    if (!stats) return this.u32(0)
    this.u32(AttrFlag.size | AttrFlag.uidgid | AttrFlag.permissions | AttrFlag.times)
    return this.u64(stats.size).u32(stats.uid).u32(stats.gid).u32(stats.mode).u32(seconds(stats.atimeMs)).u32(seconds(stats.mtimeMs))
  }
  get length(): number {
    return this.at
  }
  done(): Uint8Array {
    this.bytes.writeUInt32BE(this.at - 4, 0)
    return this.bytes.subarray(0, this.at)
  }
}
/** A time as version 3 has it: whole seconds that fit 32 bits. */
const seconds = (ms: number): number => Math.min(Math.max(Math.floor(ms / 1000), 0), 0xffff_ffff)

export function versionPacket(): Uint8Array {
  const w = new Writer(Type.version).u32(3)
  for (const [name, version] of extensions) w.text(name).text(version)
  return w.done()
}
export const statusPacket = (id: number, status: number, message: string): Uint8Array =>
  new Writer(Type.status, id).u32(status).text(message).text('').done()
export const handlePacket = (id: number, handle: number): Uint8Array => new Writer(Type.handle, id).u32(4).u32(handle).done()
export const attrsPacket = (id: number, stats: FileStats): Uint8Array => new Writer(Type.attrs, id).attrs(stats).done()

export interface NameEntry {
  readonly name: string
  readonly longName: string
  readonly stats: FileStats | undefined
}
export function namePacket(id: number, entries: readonly NameEntry[]): Uint8Array {
  const w = new Writer(Type.name, id).u32(entries.length)
  for (const { name, longName, stats } of entries) w.text(name).text(longName).attrs(stats)
  return w.done()
}

const DATA_HEADER_BYTES = 13
/** A DATA packet to be read into: `room` is where the data goes; `done` cuts it to what came. */
export class DataPacket {
  private readonly bytes: Buffer
  private readonly id: number
  constructor(id: number, length: number) {
    this.id = id
    this.bytes = Buffer.allocUnsafeSlow(DATA_HEADER_BYTES + length)
  }
  get room(): Uint8Array {
    return this.bytes.subarray(DATA_HEADER_BYTES)
  }
  done(length: number): Uint8Array {
    this.bytes.writeUInt32BE(DATA_HEADER_BYTES - 4 + length, 0)
    this.bytes[4] = Type.data
    this.bytes.writeUInt32BE(this.id, 5)
    this.bytes.writeUInt32BE(length, 9)
    return this.bytes.subarray(0, DATA_HEADER_BYTES + length)
  }
}

export const limitsPacket = (id: number, handlesMax: number): Uint8Array =>
  new Writer(Type.extendedReply, id).u64(PACKET_BYTES_MAX).u64(DATA_BYTES_MAX).u64(DATA_BYTES_MAX).u64(handlesMax).done()

const NAME_BYTES_MAX = 255
/** bsize, frsize, blocks, bfree, bavail, files, ffree, favail, fsid, flag, namemax. */
export function statvfsPacket(id: number, { bsize, blocks, bfree, bavail, files, ffree }: FileSystemStats): Uint8Array {
  const w = new Writer(Type.extendedReply, id)
  for (const n of [bsize, bsize, blocks, bfree, bavail, files, ffree, ffree, 0, 0, NAME_BYTES_MAX]) w.u64(Number(n))
  return w.done()
}
