// Block devices as the NBD server serves them and `Image` is one: byte ranges of a fixed size, durable once acknowledged.
import type { Payload } from '../librados/types.ts'

export interface BlockExtent {
  readonly offset: number
  readonly length: number
  /** Data is there; false: reads as zeros and takes no space. */
  readonly allocated: boolean
}

export interface BlockIoOptions {
  signal?: AbortSignal | undefined
}

/** Offsets and lengths are bytes. Beyond the end: RadosError EINVAL. On a read-only device changes reject with EROFS. */
export interface BlockDevice {
  readonly name: string
  /** Bytes; changes with a resize. */
  readonly size: number
  readonly readOnly: boolean
  /** Bytes: the smallest request served without read-modify-write, the best, the largest (after NBD's block size constraints). */
  readonly blockSizes: { readonly minimum: number; readonly preferred: number; readonly maximum: number }
  /** Whether a flush on one connection covers what another wrote (NBD's multi-conn). */
  readonly multiConnection: boolean
  read(offset: number, length: number, options?: BlockIoOptions): Promise<Uint8Array>
  /** `fua`: durable when it resolves; without it, durable after the next flush. */
  write(offset: number, data: Payload, options?: BlockIoOptions & { fua?: boolean }): Promise<void>
  /** The range reads as zeros and gives its space back where it can. */
  discard(offset: number, length: number, options?: BlockIoOptions & { fua?: boolean }): Promise<void>
  /** The range reads as zeros; `noHole`: with space kept for it. */
  writeZeroes(offset: number, length: number, options?: BlockIoOptions & { fua?: boolean; noHole?: boolean }): Promise<void>
  /** Everything acknowledged before is durable on all acting OSDs. */
  flush(options?: BlockIoOptions): Promise<void>
  /** Consecutive extents that cover the range. */
  blockStatus(offset: number, length: number, options?: BlockIoOptions): Promise<BlockExtent[]>
  /** Called with the new size after a resize, until the returned function is called. */
  onResize(listener: (size: number) => void): () => void
  close(): Promise<void>
}

/** What a server may export, by name. */
export interface ExportProvider {
  list(): Promise<readonly { readonly name: string; readonly description: string }[]>
  /** For human eyes, without looking anything up. */
  describe?(name: string): string
  /** @throws RadosError ENOENT. */
  open(name: string): Promise<BlockDevice>
}
