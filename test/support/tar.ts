// Archives in POSIX's ustar form: enough to pack a tree made by a test, and to unpack it onto any file system of node:fs/promises' shape.
import { createHash } from 'node:crypto'

const BLOCK = 512

export interface TarEntry {
  readonly path: string
  readonly type: 'file' | 'directory' | 'symlink'
  readonly mode: number
  readonly data: Uint8Array
  readonly target: string
}

/** What an unpacker needs of a file system. */
export interface UnpackTarget {
  mkdir(path: string, options: { recursive: boolean }): Promise<unknown>
  writeFile(path: string, data: Uint8Array, options: { mode: number }): Promise<void>
  symlink(target: string, path: string): Promise<void>
}

export function packEntry({ path, type, mode, data, target }: TarEntry): Buffer {
  const head = Buffer.alloc(BLOCK)
  const octal = (n: number, at: number, width: number): void => void head.write(`${n.toString(8).padStart(width - 1, '0')}\0`, at, 'latin1')
  const cut = Buffer.byteLength(path) > 100 ? path.lastIndexOf('/', 150) : -1
  head.write(cut < 0 ? path : path.slice(cut + 1), 0)
  octal(mode, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(data.byteLength, 124, 12)
  octal(1_700_000_000, 136, 12)
  head.write('        ', 148)
  head.write({ file: '0', directory: '5', symlink: '2' }[type], 156)
  head.write(target, 157)
  head.write('ustar\x0000', 257, 'latin1')
  if (cut >= 0) head.write(path.slice(0, cut), 345)
  octal(
    head.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  )
  return Buffer.concat([head, data, Buffer.alloc((BLOCK - (data.byteLength % BLOCK)) % BLOCK)])
}
export const packTar = (entries: Iterable<TarEntry>): Buffer => Buffer.concat([...[...entries].map(packEntry), Buffer.alloc(2 * BLOCK)])

/** The entries in order; their data are views of the archive. @throws for a wrong checksum. */
export function* readTar(archive: Buffer): Generator<TarEntry> {
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const head = archive.subarray(at, at + BLOCK)
    if (head.every((byte) => byte === 0)) return
    const text = (from: number, length: number): string => {
      const field = head.subarray(from, from + length)
      const end = field.indexOf(0)
      return field.toString('utf8', 0, end < 0 ? length : end)
    }
    const octal = (from: number, length: number): number => Number.parseInt(text(from, length).trim() || '0', 8)
    const sum = head.reduce((n, byte, i) => n + (i >= 148 && i < 156 ? 32 : byte), 0)
    if (sum !== octal(148, 8)) throw new Error(`the archive is damaged at ${at}`)
    const size = octal(124, 12)
    const prefix = text(345, 155)
    yield {
      path: prefix ? `${prefix}/${text(0, 100)}` : text(0, 100),
      type: ({ '5': 'directory', '2': 'symlink' } as const)[text(156, 1)] ?? 'file',
      mode: octal(100, 8),
      data: archive.subarray(at + BLOCK, at + BLOCK + size),
      target: text(157, 100),
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
}

/** Unpacks below `into`, `width` entries at a time. @returns how many. */
export async function unpackTar(
  fs: UnpackTarget,
  archive: Buffer,
  into: string,
  width: number,
  onEntry: (n: number) => void,
): Promise<number> {
  const made = new Map<string, Promise<unknown>>()
  const directory = (path: string): Promise<unknown> => {
    const found = made.get(path) ?? fs.mkdir(path, { recursive: true })
    made.set(path, found)
    return found
  }
  let count = 0
  const entries = readTar(archive)
  const worker = async (): Promise<void> => {
    for (const { path, type, mode, data, target } of entries) {
      const at = `${into}/${path}`.replace(/\/$/, '')
      if (type === 'directory') await directory(at)
      else {
        await directory(at.slice(0, at.lastIndexOf('/')))
        if (type === 'symlink') await fs.symlink(target, at)
        else await fs.writeFile(at, data, { mode })
      }
      onEntry(++count)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return count
}

/** A tree of small files, the same for the same number: `files` of 0 to 6,000 bytes, a hundred to a directory, some links. */
export function* smallFiles(files: number): Generator<TarEntry> {
  for (let i = 0; i < files; i++) {
    const directory = `tree/${String(Math.floor(i / 1000)).padStart(3, '0')}/${String(Math.floor(i / 100) % 10)}`
    if (i % 100 === 0) yield { path: `${directory}/`, type: 'directory', mode: 0o755, data: Buffer.alloc(0), target: '' }
    const seed = createHash('sha256').update(String(i)).digest()
    const data = Buffer.alloc(seed.readUInt16BE(0) % 6000, seed)
    yield { path: `${directory}/file-${i}.txt`, type: 'file', mode: i % 7 === 0 ? 0o755 : 0o644, data, target: '' }
    if (i % 100 === 50) yield { path: `${directory}/link`, type: 'symlink', mode: 0o777, data: Buffer.alloc(0), target: `file-${i}.txt` }
  }
}
