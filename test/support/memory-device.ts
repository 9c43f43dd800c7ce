// A block device in memory, for whatever serves block devices: sparse, counts what is written and not yet flushed, and can be slowed,
// failed, held and resized on purpose.
import { chunksLength, joinChunks } from '../../src/base/mod.ts'
import { type Payload, RadosError } from '../../src/librados/types.ts'
import type { BlockDevice, BlockExtent, BlockIoOptions, ExportProvider } from '../../src/rbd/types.ts'

const PAGE = 4096

export class MemoryDevice implements BlockDevice {
  readonly name: string
  readonly blockSizes: BlockDevice['blockSizes']
  readonly multiConnection = true
  readonly readOnly: boolean
  readonly pages = new Map<number, Uint8Array>()
  /** Every call, in order: 'write 0 4096 fua', ... */
  readonly calls: string[] = []
  closed = 0
  /** Called before every operation; what it throws the operation fails with. */
  before: ((operation: string) => unknown) | undefined
  #size: number
  readonly #resized = new Set<(size: number) => void>()

  constructor(name: string, size: number, options: { readOnly?: boolean; minimum?: number; maximum?: number } = {}) {
    this.name = name
    this.#size = size
    this.readOnly = options.readOnly ?? false
    this.blockSizes = { minimum: options.minimum ?? 1, preferred: PAGE, maximum: options.maximum ?? 32 << 20 }
  }

  get size(): number {
    return this.#size
  }
  resize(size: number): void {
    this.#size = size
    for (const listener of this.#resized) listener(size)
  }
  onResize(listener: (size: number) => void): () => void {
    this.#resized.add(listener)
    return () => this.#resized.delete(listener)
  }

  async #begin(operation: string, offset: number, length: number, changes: boolean, signal?: AbortSignal): Promise<void> {
    this.calls.push(operation)
    await this.before?.(operation)
    signal?.throwIfAborted()
    if (this.closed > 0) throw new RadosError('ENOTCONN', 'the device is closed')
    if (changes && this.readOnly) throw new RadosError('EROFS', 'read-only')
    if (offset + length > this.#size) throw new RadosError('EINVAL', 'beyond the end')
  }

  #pieces(offset: number, length: number, visit: (page: number, at: number, from: number, size: number) => void): void {
    for (let done = 0; done < length; ) {
      const position = offset + done
      const at = position % PAGE
      const size = Math.min(PAGE - at, length - done)
      visit((position - at) / PAGE, at, done, size)
      done += size
    }
  }

  async read(offset: number, length: number, { signal }: BlockIoOptions = {}): Promise<Uint8Array> {
    await this.#begin(`read ${offset} ${length}`, offset, length, false, signal)
    const data = new Uint8Array(length)
    this.#pieces(offset, length, (page, at, from, size) => {
      const stored = this.pages.get(page)
      if (stored) data.set(stored.subarray(at, at + size), from)
    })
    return data
  }

  async write(offset: number, payload: Payload, { fua = false }: { fua?: boolean } = {}): Promise<void> {
    const length = payload instanceof Uint8Array ? payload.byteLength : chunksLength(payload)
    await this.#begin(`write ${offset} ${length}${fua ? ' fua' : ''}`, offset, length, true)
    const data = payload instanceof Uint8Array ? payload : joinChunks(payload)
    this.#pieces(offset, length, (page, at, from, size) => {
      let stored = this.pages.get(page)
      if (!stored) {
        stored = new Uint8Array(PAGE)
        this.pages.set(page, stored)
      }
      stored.set(data.subarray(from, from + size), at)
    })
  }

  #zero(offset: number, length: number): void {
    this.#pieces(offset, length, (page, at, _from, size) => {
      if (size === PAGE) this.pages.delete(page)
      else this.pages.get(page)?.fill(0, at, at + size)
    })
  }
  async discard(offset: number, length: number, { fua = false }: { fua?: boolean } = {}): Promise<void> {
    await this.#begin(`discard ${offset} ${length}${fua ? ' fua' : ''}`, offset, length, true)
    this.#zero(offset, length)
  }
  async writeZeroes(offset: number, length: number, { fua = false, noHole = false } = {}): Promise<void> {
    await this.#begin(`zero ${offset} ${length}${fua ? ' fua' : ''}${noHole ? ' no-hole' : ''}`, offset, length, true)
    if (!noHole) return this.#zero(offset, length)
    this.#pieces(offset, length, (page, at, _from, size) => {
      const stored = this.pages.get(page) ?? new Uint8Array(PAGE)
      this.pages.set(page, stored.fill(0, at, at + size))
    })
  }
  async flush(): Promise<void> {
    await this.#begin('flush', 0, 0, false)
  }

  async blockStatus(offset: number, length: number, { signal }: BlockIoOptions = {}): Promise<BlockExtent[]> {
    await this.#begin(`status ${offset} ${length}`, offset, length, false, signal)
    const extents: BlockExtent[] = []
    this.#pieces(offset, length, (page, at, _from, size) =>
      extents.push({ offset: page * PAGE + at, length: size, allocated: this.pages.has(page) }),
    )
    return extents
  }

  async close(): Promise<void> {
    this.calls.push('close')
    this.closed++
  }
}

/** Exports made on demand, as images are opened. */
export class MemoryExports implements ExportProvider {
  readonly makers = new Map<string, { description: string; make: () => MemoryDevice | Promise<MemoryDevice> }>()
  /** Every device that was opened, in order. */
  readonly opened: MemoryDevice[] = []

  add(name: string, make: () => MemoryDevice | Promise<MemoryDevice>, description = ''): this {
    this.makers.set(name, { description, make })
    return this
  }
  async list(): Promise<{ name: string; description: string }[]> {
    return [...this.makers].map(([name, { description }]) => ({ name, description }))
  }
  describe(name: string): string {
    return this.makers.get(name)?.description ?? ''
  }
  async open(name: string): Promise<MemoryDevice> {
    const maker = this.makers.get(name)
    if (!maker) throw new RadosError('ENOENT', `no export ${name}`)
    const device = await maker.make()
    this.opened.push(device)
    return device
  }
}
