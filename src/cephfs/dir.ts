// Dir in the shape of fs.Dir: a directory read piece by piece.
import { type BufferEncodingOption, encodeName } from './args.ts'
import type { Entry } from './client.ts'
import { codedError } from './errors.ts'
import { Dirent } from './stats.ts'

/** An entry, and the directory it was found in. */
export interface DirEntry extends Entry {
  readonly parentPath: string
}

export class Dir implements AsyncIterable<Dirent> {
  readonly path: string
  readonly #pages: AsyncGenerator<DirEntry[]>
  readonly #encoding: BufferEncodingOption | null | undefined
  #page: DirEntry[] = []
  #at = 0
  #closed = false
  /** Calls of read() one after another. */
  #tail: Promise<unknown> = Promise.resolve()

  /** @internal Made by `FileSystem.opendir`. */
  constructor(path: string, pages: AsyncGenerator<DirEntry[]>, encoding: BufferEncodingOption | null | undefined) {
    this.path = path
    this.#pages = pages
    this.#encoding = encoding
  }

  /** The next entry; null at the end. */
  read(): Promise<Dirent | null> {
    if (this.#closed) return Promise.reject(dirClosed())
    const turn = this.#tail.then(() => this.#next())
    this.#tail = turn.catch(() => undefined)
    return turn
  }
  async #next(): Promise<Dirent | null> {
    while (this.#at >= this.#page.length) {
      const { done, value } = await this.#pages.next()
      if (done) return null
      this.#page = value
      this.#at = 0
    }
    const { name, inode, parentPath } = this.#page[this.#at++] as DirEntry
    return new Dirent(encodeName(name, this.#encoding) as string, parentPath, inode.mode)
  }
  async close(): Promise<void> {
    if (this.#closed) throw dirClosed()
    this.#closed = true
    await this.#tail
    await this.#pages.return(undefined)
  }
  async *entries(): AsyncGenerator<Dirent, undefined, undefined> {
    try {
      for (;;) {
        const entry = await this.read()
        if (!entry) return
        yield entry
      }
    } finally {
      if (!this.#closed) await this.close()
    }
  }
  [Symbol.asyncIterator](): AsyncGenerator<Dirent, undefined, undefined> {
    return this.entries()
  }
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#closed) await this.close()
  }
}

const dirClosed = (): Error => codedError('ERR_DIR_CLOSED', 'Directory handle was closed')
