// Object data as RADOS objects of one stripe each: written with several in flight while the client is still sending, read with a
// few ahead of what the client has taken. Memory stays within the window whatever the object's size.
import { chunksLength, SepiolaError } from '../../base/mod.ts'
import type { StoreContext } from './context.ts'
import { type Piece, stripeName, stripesOf } from './layout.ts'

/** Bytes in flight of all uploads together: whoever comes too late waits for a write to end. */
export class ByteBudget {
  #left: number
  readonly #max: number
  readonly #waiting: { bytes: number; go: () => void }[] = []
  constructor(max: number) {
    this.#left = max
    this.#max = max
  }
  async take(bytes: number): Promise<void> {
    // One that is larger than everything may go alone.
    const need = Math.min(bytes, this.#max)
    if (this.#waiting.length === 0 && this.#left >= need) {
      this.#left -= need
      return
    }
    await new Promise<void>((go) => this.#waiting.push({ bytes: need, go }))
  }
  give(bytes: number): void {
    this.#left += Math.min(bytes, this.#max)
    for (let next = this.#waiting[0]; next && this.#left >= next.bytes; next = this.#waiting[0]) {
      this.#waiting.shift()
      this.#left -= next.bytes
      next.go()
    }
  }
}

export interface StripeWriterOptions {
  readonly bucketId: string
  readonly tag: string
  readonly stripeSize: number
  /** Bytes kept back for the head. */
  readonly headSize: number
  readonly budget: ByteBudget
  /** Called and awaited once, before the first stripe is written. */
  readonly beforeStripes: () => Promise<void>
  readonly signal: AbortSignal | undefined
}

/** Cuts a stream into head and stripes and writes the stripes. */
export class StripeWriter {
  readonly #context: StoreContext
  readonly #options: StripeWriterOptions
  readonly #flying = new Set<Promise<void>>()
  #head: Uint8Array[] = []
  #headBytes = 0
  #stripe: Uint8Array[] = []
  #stripeBytes = 0
  #stripes = 0
  #error: unknown
  size = 0

  constructor(context: StoreContext, options: StripeWriterOptions) {
    this.#context = context
    this.#options = options
  }

  get head(): readonly Uint8Array[] {
    return this.#head
  }
  get stripes(): number {
    return this.#stripes
  }

  /** The chunk must not change afterwards. Resolves when there is room for more. */
  async write(chunk: Uint8Array): Promise<void> {
    this.size += chunk.byteLength
    let at = 0
    if (this.#headBytes < this.#options.headSize) {
      const part = chunk.subarray(0, this.#options.headSize - this.#headBytes)
      this.#head.push(part)
      this.#headBytes += part.byteLength
      at = part.byteLength
    }
    while (at < chunk.byteLength) {
      const part = chunk.subarray(at, at + this.#options.stripeSize - this.#stripeBytes)
      this.#stripe.push(part)
      this.#stripeBytes += part.byteLength
      at += part.byteLength
      if (this.#stripeBytes === this.#options.stripeSize) await this.#seal()
    }
  }

  async #seal(): Promise<void> {
    const chunks = this.#stripe
    const bytes = chunksLength(chunks)
    const stripe = this.#stripes++
    this.#stripe = []
    this.#stripeBytes = 0
    if (stripe === 0) await this.#options.beforeStripes()
    const { bucketId, tag, budget, signal } = this.#options
    while (this.#flying.size >= this.#context.limits.window) await Promise.race(this.#flying)
    await budget.take(bytes)
    const write = this.#context.pools.data
      .writeFull(stripeName(bucketId, tag, stripe), chunks, { signal })
      .then(
        () => {},
        (error: unknown) => {
          this.#error ??= error
        },
      )
      .finally(() => {
        budget.give(bytes)
        this.#flying.delete(write)
      })
    this.#flying.add(write)
    if (this.#error !== undefined) throw this.#error
  }

  /** Resolves once everything but the head is durable. */
  async finish(): Promise<void> {
    if (this.#stripeBytes > 0) await this.#seal()
    await this.settle()
    if (this.#error !== undefined) throw this.#error
  }

  /** Resolves once no write is under way; never fails. */
  async settle(): Promise<void> {
    await Promise.all(this.#flying)
  }
}

/** A run of bytes in one RADOS object. */
interface Extent {
  readonly oid: string
  readonly offset: number
  readonly length: number
}

/** The extents of bytes [from, to) of pieces that begin at `base` of the object. */
export function* extentsOf(bucketId: string, pieces: readonly Piece[], base: number, from: number, to: number): Generator<Extent> {
  let start = base
  for (const piece of pieces) {
    const size = piece.size ?? 0
    const stripeSize = piece.stripeSize ?? 0
    if (start >= to) return
    if (start + size > from && size > 0) {
      const first = Math.floor(Math.max(0, from - start) / stripeSize)
      for (let stripe = first; stripe < stripesOf(size, stripeSize); stripe++) {
        const at = start + stripe * stripeSize
        if (at >= to) return
        const begin = Math.max(from, at)
        const end = Math.min(to, at + stripeSize, start + size)
        yield { oid: stripeName(bucketId, piece.tag ?? '', stripe), offset: begin - at, length: end - begin }
      }
    }
    start += size
  }
}

/** Reads extents in order, a window of them ahead. @throws SepiolaError EIO when data is missing. */
export async function* readExtents(
  context: StoreContext,
  extents: Iterator<Extent>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const ahead: Promise<Uint8Array>[] = []
  const fill = (): void => {
    while (ahead.length < context.limits.window) {
      const next = extents.next()
      if (next.done) return
      const { oid, offset, length } = next.value
      const read = context.pools.data.read(oid, { offset, length, signal }).then((bytes) => {
        if (bytes.byteLength !== length) throw new SepiolaError('EIO', `${oid} is shorter than its manifest says`)
        return bytes
      })
      read.catch(() => {})
      ahead.push(read)
    }
  }
  for (fill(); ahead.length > 0; fill()) yield await (ahead.shift() as Promise<Uint8Array>)
}
