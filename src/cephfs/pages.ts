// Data of one file that this client has read and may serve again while it holds fileCache; one bound for all files of a mount.

/** Bytes of a page. */
export const PAGE_BYTES = 128 << 10
/** Bytes that the pages of a mount take at most. */
export const PAGES_BYTES_MAX = 64 << 20

/** All pages of a mount, the least recently used first. */
export class PageLru {
  readonly #pages = new Map<string, PageCache>()
  #bytes = 0
  readonly #bytesMax: number
  constructor(bytesMax = PAGES_BYTES_MAX) {
    this.#bytesMax = bytesMax
  }
  get bytes(): number {
    return this.#bytes
  }
  touch(key: string, cache: PageCache): void {
    this.#pages.delete(key)
    this.#pages.set(key, cache)
  }
  added(key: string, cache: PageCache, bytes: number): void {
    this.#bytes += bytes
    this.touch(key, cache)
    for (const [oldest, owner] of this.#pages) {
      if (this.#bytes <= this.#bytesMax || oldest === key) break
      owner.dropKey(oldest)
    }
  }
  removed(key: string, bytes: number): void {
    if (this.#pages.delete(key)) this.#bytes -= bytes
  }
}

export class PageCache {
  readonly #file: string
  readonly #lru: PageLru
  readonly #pages = new Map<number, Uint8Array>()
  constructor(file: string, lru: PageLru) {
    this.#file = file
    this.#lru = lru
  }
  #key(index: number): string {
    return `${this.#file}/${index}`
  }
  get(index: number): Uint8Array | undefined {
    const page = this.#pages.get(index)
    if (page) this.#lru.touch(this.#key(index), this)
    return page
  }
  has(index: number): boolean {
    return this.#pages.has(index)
  }
  set(index: number, page: Uint8Array): void {
    this.#drop(index)
    this.#pages.set(index, page)
    this.#lru.added(this.#key(index), this, page.byteLength)
  }
  #drop(index: number): void {
    const page = this.#pages.get(index)
    if (!page) return
    this.#pages.delete(index)
    this.#lru.removed(this.#key(index), page.byteLength)
  }
  dropKey(key: string): void {
    this.#drop(Number(key.slice(key.lastIndexOf('/') + 1)))
  }
  /** The bytes [offset, offset + length) are no longer what they were. */
  drop(offset: number, length: number): void {
    const first = Math.floor(offset / PAGE_BYTES)
    const last = Math.floor((offset + length - 1) / PAGE_BYTES)
    if (last - first > this.#pages.size) {
      for (const index of [...this.#pages.keys()]) if (index >= first && index <= last) this.#drop(index)
    } else for (let index = first; index <= last; index++) this.#drop(index)
  }
  /** The file is so long now: what a page knows of the end is not true any more. */
  truncate(size: number): void {
    const first = Math.floor(size / PAGE_BYTES)
    for (const index of [...this.#pages.keys()]) if (index >= first) this.#drop(index)
  }
  clear(): void {
    for (const index of [...this.#pages.keys()]) this.#drop(index)
  }
}
