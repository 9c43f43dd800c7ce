// What a session has open. A handle's number is never given twice in a session.
import type { OpenDirectory, OpenFile } from './files.ts'

export interface FileHandle {
  readonly kind: 'file'
  readonly file: OpenFile
  readonly append: boolean
  /** Something was written that no sync has covered. */
  written: boolean
  /** Where it lies now, as the session's own renames have moved it. */
  path: string
}
export interface DirectoryHandle {
  readonly kind: 'directory'
  readonly directory: OpenDirectory
  path: string
  /** "." and ".." have been told. */
  begun: boolean
  ended: boolean
}
export type Handle = FileHandle | DirectoryHandle

export class Handles {
  readonly max: number
  private readonly open = new Map<number, Handle>()
  private next = 0
  /** Promised to requests that are opening. */
  private reserved = 0
  constructor(max: number) {
    this.max = max
  }
  get size(): number {
    return this.open.size
  }
  get(handle: number): Handle | undefined {
    return this.open.get(handle)
  }
  /** Opens by `opener` if there is room. @throws an error of code EMFILE when there is none. */
  async add(opener: () => Promise<Handle>): Promise<number> {
    if (this.open.size + this.reserved >= this.max)
      throw Object.assign(new Error(`EMFILE: too many open files: ${this.max} is the limit`), { code: 'EMFILE' })
    this.reserved++
    try {
      const handle = await opener()
      const number = this.next++ & 0x7fff_ffff
      this.open.set(number, handle)
      return number
    } finally {
      this.reserved--
    }
  }
  /** Takes the handle away; closing it is the caller's. */
  remove(number: number): Handle | undefined {
    const handle = this.open.get(number)
    this.open.delete(number)
    return handle
  }
  /** What lay at or below `from` lies at or below `to`. */
  moved(from: string, to: string): void {
    for (const handle of this.open.values()) {
      if (handle.path === from) handle.path = to
      else if (handle.path.startsWith(`${from}/`)) handle.path = to + handle.path.slice(from.length)
    }
  }
  all(): Handle[] {
    const all = [...this.open.values()]
    this.open.clear()
    return all
  }
}

/** A file that was written is durable once this resolves, its size too; it is closed in any case. */
export async function closeHandle(handle: Handle): Promise<void> {
  if (handle.kind === 'directory') return handle.directory.close()
  const { file, written } = handle
  try {
    if (written) await file.sync()
  } catch (error) {
    await file.close().catch(() => {})
    throw error
  }
  await file.close()
}
