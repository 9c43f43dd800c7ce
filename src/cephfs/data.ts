// A file's bytes under caps: reads are served from pages while fileCache is held, writes are in RADOS when they are acknowledged, and
// sizes, appends and snapshots are exact because a writer is alone.
import { Cap, MdsOp } from '../../proto/mod.ts'
import type { FsClient } from './client.ts'
import { Errno, throwIfAborted } from './errors.ts'
import type { Inode } from './inode.ts'
import { PAGE_BYTES } from './pages.ts'

/** Read ahead of a sequential reader. */
const READ_AHEAD_BYTES = 4 << 20
/** Object numbers have 32 bits, and a file cannot have more than so many of them of the smallest size in use. */
const FILE_BYTES_MAX = 2 ** 44
const WRITER_ALONE = Cap.fileWr | Cap.fileExcl
const READER = Cap.fileRd | Cap.fileShared

/** Where a handle reads next if it reads on: sequential readers are read ahead for. */
export interface ReadCursor {
  next: number
}

/** Reads up to `into.byteLength` bytes from `position`; how many there were. */
export async function readData(
  client: FsClient,
  inode: Inode,
  position: number,
  into: Uint8Array,
  cursor: ReadCursor,
  signal?: AbortSignal,
): Promise<number> {
  if (inode.isDirectory) throw new Errno('EISDIR')
  throwIfAborted(signal)
  if (inode.snapid !== 0) return readPlain(client, inode, position, into, signal)
  await client.caps.acquire(inode, READER, { signal })
  try {
    const length = Math.min(into.byteLength, Math.max(0, inode.size - position))
    if (length === 0) return 0
    const target = into.subarray(0, length)
    const sequential = position === cursor.next
    cursor.next = position + length
    const cached = (inode.issued & Cap.fileCache) !== 0
    const pageable = cached && (sequential || hasPages(inode, position, length)) && length <= READ_AHEAD_BYTES
    if (pageable) await readPages(client, inode, position, target, sequential, signal)
    else await client.filer.read(inode, position, target, signal)
    return length
  } finally {
    client.caps.release(inode, READER)
  }
}
async function readPlain(client: FsClient, inode: Inode, position: number, into: Uint8Array, signal?: AbortSignal): Promise<number> {
  const length = Math.min(into.byteLength, Math.max(0, inode.size - position))
  if (length > 0) await client.filer.read(inode, position, into.subarray(0, length), signal)
  return length
}

const pageRange = (position: number, length: number): [first: number, last: number] => [
  Math.floor(position / PAGE_BYTES),
  Math.floor((position + length - 1) / PAGE_BYTES),
]
function hasPages(inode: Inode, position: number, length: number): boolean {
  const [first, last] = pageRange(position, length)
  for (let index = first; index <= last; index++) if (!inode.pages?.has(index)) return false
  return true
}

/** Reads what is missing, and ahead of a sequential reader, in one go; keeps it unless the data changed meanwhile. */
async function readPages(
  client: FsClient,
  inode: Inode,
  position: number,
  into: Uint8Array,
  sequential: boolean,
  signal?: AbortSignal,
): Promise<void> {
  const pages = client.caps.pagesOf(inode)
  const [first, last] = pageRange(position, into.byteLength)
  const found = new Map<number, Uint8Array>()
  let missing = -1
  for (let index = first; index <= last; index++) {
    const page = pages.get(index)
    if (page) found.set(index, page)
    else if (missing < 0) missing = index
  }
  if (missing >= 0) {
    const start = missing * PAGE_BYTES
    // A reader that has come from the start of the file gets more and more ahead, the first small read one page.
    const ahead = sequential && position > 0 ? Math.min(READ_AHEAD_BYTES, Math.max(position, PAGE_BYTES)) : 0
    const end = Math.min(
      inode.size,
      Math.max((last + 1) * PAGE_BYTES, Math.ceil((position + into.byteLength + ahead) / PAGE_BYTES) * PAGE_BYTES),
    )
    const { dataVersion } = inode
    const data = new Uint8Array(end - start)
    await client.filer.read(inode, start, data, signal)
    for (let at = 0; at < data.byteLength; at += PAGE_BYTES) {
      const index = missing + at / PAGE_BYTES
      const page = data.slice(at, at + PAGE_BYTES)
      found.set(index, page)
      if (inode.dataVersion === dataVersion && (inode.issued & Cap.fileCache) !== 0) pages.set(index, page)
    }
  }
  for (let index = first; index <= last; index++) {
    const page = found.get(index) as Uint8Array
    const from = Math.max(position, index * PAGE_BYTES)
    const to = Math.min(position + into.byteLength, (index + 1) * PAGE_BYTES)
    const part = page.subarray(from - index * PAGE_BYTES, to - index * PAGE_BYTES)
    into.set(part, from - position)
    into.fill(0, from - position + part.byteLength, to - position)
  }
}

/**
 * Writes at `position`, or at the file's end; resolves with how many bytes are in RADOS. Fewer than all: the rest failed, and a
 * write of the rest alone will say why.
 */
export function writeData(client: FsClient, inode: Inode, position: number | 'end', data: Uint8Array): Promise<number> {
  if (inode.snapid !== 0) throw new Errno('EROFS')
  if (data.byteLength === 0) return Promise.resolve(0)
  if (position !== 'end') return writeAt(client, inode, () => position, data)
  // Appends of one client line up, so that each begins where the one before it ended.
  const turn = inode.appendTail.then(() => writeAt(client, inode, () => inode.size, data))
  inode.appendTail = turn.catch(() => undefined)
  return turn
}

async function writeAt(client: FsClient, inode: Inode, where: () => number, data: Uint8Array): Promise<number> {
  let maxSize = where() + data.byteLength
  for (;;) {
    if (maxSize > FILE_BYTES_MAX) throw new Errno('EFBIG')
    await client.caps.acquire(inode, WRITER_ALONE, { maxSize })
    // The end may have moved while we waited.
    const end = where() + data.byteLength
    if (end <= maxSize) break
    client.caps.release(inode, WRITER_ALONE)
    maxSize = end
  }
  try {
    const position = where()
    const end = position + data.byteLength
    if (end > inode.size) await checkQuota(client, inode, end - inode.size)
    inode.dataVersion++
    let result: { written: number; error: unknown }
    try {
      result = await client.filer.write(inode, position, data, inode.size, inode.snapContext)
    } finally {
      inode.dataVersion++
      inode.pages?.drop(position, data.byteLength)
    }
    if (result.written > 0) {
      if (position > inode.size) inode.pages?.truncate(inode.size)
      client.caps.wrote(inode, position + result.written)
    }
    if (result.written === 0) throw result.error
    return result.written
  } finally {
    client.caps.release(inode, WRITER_ALONE)
  }
}

/** @throws Errno EDQUOT when the tree under the nearest quota would grow beyond its max_bytes. */
async function checkQuota(client: FsClient, inode: Inode, growth: number): Promise<void> {
  if (inode.quotaIno === 0) return
  // What this client has written goes first, so that the sum counts it.
  client.caps.flushUnderQuota(inode.quotaIno)
  const { target } = await client.ask({ op: MdsOp.getattr, ino: inode.quotaIno, path: '', mask: Cap.fileShared })
  const maxBytes = target?.quotaMaxBytes ?? 0
  if (maxBytes > 0 && (target?.rstat?.rbytes ?? 0) + growth > maxBytes) throw new Errno('EDQUOT')
}
