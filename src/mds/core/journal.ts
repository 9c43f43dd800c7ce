// The journal's bytes. Positions count from the journal's beginning; object N holds [N * object_size, (N + 1) * object_size). Object 0 is the header.
//
//   frame   := magic u32, payload_bytes u32, position u64, sum u64, payload         little-endian; position: of this frame
//   payload := (event_bytes u32, MdsEvent)+                                         sum: XXH64 of the payload, seed: the position
//
// One frame is one append. Appends follow one another, so only the last can be torn, and a torn one ends where the data ends.
import { pb } from '../../../proto/mod.ts'
import { xxh64 } from '../../base/mod.ts'
import { Corrupt, seal, unseal } from './records.ts'

export const FRAME_BYTES = 24
const MAGIC = 0x314a4d53 // "SMJ1"
/** One append. */
export const PAYLOAD_MAX = 8 << 20
export const JOURNAL_HEADER = '200.00000000'
export const journalOid = (n: number): string => `200.${n.toString(16).padStart(8, '0')}`
const HEADER_MAGIC = 'sepiola mds journal v1'

export function encodeFrame(position: number, events: readonly Uint8Array[]): Uint8Array {
  let bytes = 0
  for (const event of events) bytes += 4 + event.byteLength
  const frame = new Uint8Array(FRAME_BYTES + bytes)
  const view = new DataView(frame.buffer)
  let at = FRAME_BYTES
  for (const event of events) {
    view.setUint32(at, event.byteLength, true)
    frame.set(event, at + 4)
    at += 4 + event.byteLength
  }
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, bytes, true)
  view.setBigUint64(8, BigInt(position), true)
  view.setBigUint64(16, xxh64(frame.subarray(FRAME_BYTES), BigInt(position)), true)
  return frame
}

export type Frame =
  | { readonly kind: 'frame'; readonly bytes: number; readonly events: readonly pb.MdsEvent[] }
  /** Not all of it is here: `bytes` are needed (FRAME_BYTES: not even its beginning). */
  | { readonly kind: 'short'; readonly bytes: number }
  | { readonly kind: 'bad'; readonly why: string }

/** The frame that begins at `data[0]`. */
export function decodeFrame(position: number, data: Uint8Array): Frame {
  if (data.byteLength < FRAME_BYTES) return { kind: 'short', bytes: FRAME_BYTES }
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  if (view.getUint32(0, true) !== MAGIC) return { kind: 'bad', why: 'it does not begin with a frame' }
  const bytes = view.getUint32(4, true)
  if (bytes > PAYLOAD_MAX) return { kind: 'bad', why: `a frame of ${bytes} bytes` }
  if (view.getBigUint64(8, true) !== BigInt(position)) return { kind: 'bad', why: 'a frame of another position' }
  if (data.byteLength < FRAME_BYTES + bytes) return { kind: 'short', bytes: FRAME_BYTES + bytes }
  const payload = data.subarray(FRAME_BYTES, FRAME_BYTES + bytes)
  if (view.getBigUint64(16, true) !== xxh64(payload, BigInt(position))) return { kind: 'bad', why: 'a wrong checksum' }
  const events: pb.MdsEvent[] = []
  let at = 0
  while (at < bytes) {
    const length = at + 4 <= bytes ? view.getUint32(FRAME_BYTES + at, true) : bytes
    if (at + 4 + length > bytes) return { kind: 'bad', why: 'an event beyond its frame' }
    try {
      events.push(pb.MdsEvent.decode(payload.subarray(at + 4, at + 4 + length)))
    } catch {
      return { kind: 'bad', why: 'an event that cannot be decoded' }
    }
    at += 4 + length
  }
  return { kind: 'frame', bytes: FRAME_BYTES + bytes, events }
}

export interface JournalHeader {
  /** All that is before was written whole. */
  readonly writePos: number
  /** All that is before is in the omaps. */
  readonly expirePos: number
  /** Objects before this one are gone. */
  readonly trimmedPos: number
  readonly objectSize: number
  readonly incarnation: number
  readonly seq: number
}
export const encodeHeader = (header: JournalHeader): Uint8Array => seal(pb.MdsJournalHeader, { magic: HEADER_MAGIC, ...header })
/** @throws Corrupt. */
export function decodeHeader(bytes: Uint8Array): JournalHeader {
  const m = unseal(pb.MdsJournalHeader, bytes, JOURNAL_HEADER, '')
  const { writePos, expirePos, trimmedPos, objectSize, incarnation, seq } = m
  if (m.magic !== HEADER_MAGIC) throw new Corrupt(JOURNAL_HEADER, '', 'not the header of a journal')
  if (objectSize === 0 || trimmedPos > expirePos || expirePos > writePos || expirePos < objectSize) {
    throw new Corrupt(JOURNAL_HEADER, '', 'its positions contradict one another')
  }
  return { writePos, expirePos, trimmedPos, objectSize, incarnation, seq }
}
