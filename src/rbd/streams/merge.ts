// Two diffs, the second beginning where the first ends, as one. Both are read once, in step; memory stays at a piece of each.
import { RadosError } from '../../librados/types.ts'
import {
  type ByteStream,
  type DiffRecord,
  PIECE_BYTES,
  readDiff,
  StreamReader,
  writeDiffEnd,
  writeDiffHeader,
  writeDiffRecord,
} from './format.ts'

/** What is left of a diff: its current record may be taken in parts. */
class Cursor {
  readonly #reader: StreamReader
  readonly #records: AsyncGenerator<DiffRecord>
  #pieces: AsyncIterator<Uint8Array> | undefined
  #piece = new Uint8Array(0) as Uint8Array
  #end = 0
  kind: DiffRecord['kind'] = 'zero'
  offset = 0
  /** 0: the diff is at its end. */
  length = 0

  constructor(reader: StreamReader, records: AsyncGenerator<DiffRecord>) {
    this.#reader = reader
    this.#records = records
  }
  async next(): Promise<void> {
    do {
      const { done, value } = await this.#records.next()
      if (done) {
        this.length = 0
        return
      }
      if (value.offset < this.#end) this.#reader.malformed(`its records are not in order: ${value.offset} after ${this.#end}`)
      this.kind = value.kind
      this.offset = value.offset
      this.length = value.length
      this.#end = value.offset + value.length
      this.#pieces = value.kind === 'data' ? value.pieces[Symbol.asyncIterator]() : undefined
      this.#piece = new Uint8Array(0)
    } while (this.length === 0)
  }
  /** At most `max` bytes from here; undefined data: zeros. */
  async take(max: number): Promise<{ offset: number; length: number; data: Uint8Array | undefined }> {
    const { offset } = this
    let length = Math.min(max, this.length)
    let data: Uint8Array | undefined
    if (this.#pieces) {
      if (this.#piece.byteLength === 0)
        this.#piece = ((await this.#pieces.next()).value as Uint8Array | undefined) ?? this.#reader.malformed('data ends')
      data = this.#piece.subarray(0, length)
      length = data.byteLength
      this.#piece = this.#piece.subarray(length)
    }
    this.offset += length
    this.length -= length
    if (this.length === 0) {
      // A data record's stream ends before the next record is read.
      await this.#pieces?.next()
      await this.next()
    }
    return { offset, length, data }
  }
  async skipTo(offset: number): Promise<void> {
    while (this.length > 0 && this.offset < offset) await this.take(Math.min(PIECE_BYTES, offset - this.offset))
  }
}

/** @throws RadosError EINVAL: malformed, or the second does not begin where the first ends. */
export async function* mergeDiffs(first: ByteStream, second: ByteStream): AsyncGenerator<Uint8Array> {
  const readers = [new StreamReader(first, 'the first diff'), new StreamReader(second, 'the second diff')] as const
  try {
    const [a, b] = [await readDiff(readers[0]), await readDiff(readers[1])]
    if (a.header.toSnapshot === undefined || a.header.toSnapshot !== b.header.fromSnapshot) {
      const names = [a.header.toSnapshot, b.header.fromSnapshot].map((name) => (name === undefined ? 'no snapshot' : `'${name}'`))
      throw new RadosError('EINVAL', `the first diff ends at ${names[0]}, the second begins at ${names[1]}`)
    }
    const { size } = b.header
    yield* writeDiffHeader(1, { ...b.header, fromSnapshot: a.header.fromSnapshot })
    const older = new Cursor(readers[0], withGrowth(a.records, a.header.fromSnapshot === undefined ? size : a.header.size, size))
    const newer = new Cursor(readers[1], b.records)
    await older.next()
    await newer.next()
    while (older.length > 0 || newer.length > 0) {
      const takesNewer = newer.length > 0 && (older.length === 0 || newer.offset <= older.offset)
      const until = takesNewer || newer.length === 0 ? Number.MAX_SAFE_INTEGER : newer.offset
      const source = takesNewer ? newer : older
      // Zeros are one record, however long.
      const max = source.kind === 'data' ? PIECE_BYTES : Number.MAX_SAFE_INTEGER
      const { offset, length, data } = await source.take(Math.min(max, until - source.offset))
      const kept = takesNewer ? length : Math.min(length, size - offset)
      if (kept > 0) {
        yield writeDiffRecord(1, data ? 'data' : 'zero', offset, kept)
        if (data) yield data.subarray(0, kept)
      }
      if (takesNewer) await older.skipTo(offset + length)
    }
    yield writeDiffEnd()
  } finally {
    for (const reader of readers) await reader.close()
  }
}

/** What the first diff cut off and the second grew again reads as zeros. */
async function* withGrowth(records: AsyncGenerator<DiffRecord>, size: number, grown: number): AsyncGenerator<DiffRecord> {
  yield* records
  if (grown > size) yield { kind: 'zero', offset: size, length: grown - size }
}
