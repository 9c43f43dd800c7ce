// The server's half of the transmission phase: reply headers as bytes; payloads stay buffers of their own.
import { utf8 } from '../../base/mod.ts'
import type { BlockExtent } from '../types.ts'
import {
  ALLOCATION_CONTEXT_ID,
  allocation,
  type NbdError,
  replyFlag,
  replyType,
  SIMPLE_REPLY_MAGIC,
  STRUCTURED_REPLY_MAGIC,
} from './numbers.ts'
import type { RequestHeader } from './requests.ts'

type Cookie = Pick<RequestHeader, 'cookieHigh' | 'cookieLow'>
const CHUNK_HEADER_BYTES = 20
const MESSAGE_BYTES_MAX = 1024

export function simpleReply({ cookieHigh, cookieLow }: Cookie, error: NbdError | 0): Uint8Array {
  const bytes = Buffer.allocUnsafe(16)
  bytes.writeUInt32BE(SIMPLE_REPLY_MAGIC, 0)
  bytes.writeUInt32BE(error, 4)
  bytes.writeUInt32BE(cookieHigh, 8)
  bytes.writeUInt32BE(cookieLow, 12)
  return bytes
}

/** A chunk's header with the payload's fixed fields behind it; `payloadBytes` counts all of the payload. */
function chunk({ cookieHigh, cookieLow }: Cookie, type: number, done: boolean, fieldBytes: number, payloadBytes: number): Buffer {
  const bytes = Buffer.allocUnsafe(CHUNK_HEADER_BYTES + fieldBytes)
  bytes.writeUInt32BE(STRUCTURED_REPLY_MAGIC, 0)
  bytes.writeUInt16BE(done ? replyFlag.DONE : 0, 4)
  bytes.writeUInt16BE(type, 6)
  bytes.writeUInt32BE(cookieHigh, 8)
  bytes.writeUInt32BE(cookieLow, 12)
  bytes.writeUInt32BE(payloadBytes, 16)
  return bytes
}

function writeOffset(bytes: Buffer, offset: number, at: number): void {
  bytes.writeUInt32BE(Math.floor(offset / 2 ** 32), at)
  bytes.writeUInt32BE(offset % 2 ** 32, at + 4)
}

export const noneChunk = (cookie: Cookie): Uint8Array => chunk(cookie, replyType.NONE, true, 0, 0)

/** Goes before `length` bytes of data. */
export function dataChunk(cookie: Cookie, offset: number, length: number, done: boolean): Uint8Array {
  const bytes = chunk(cookie, replyType.OFFSET_DATA, done, 8, 8 + length)
  writeOffset(bytes, offset, CHUNK_HEADER_BYTES)
  return bytes
}

export function holeChunk(cookie: Cookie, offset: number, length: number, done: boolean): Uint8Array {
  const bytes = chunk(cookie, replyType.OFFSET_HOLE, done, 12, 12)
  writeOffset(bytes, offset, CHUNK_HEADER_BYTES)
  bytes.writeUInt32BE(length, CHUNK_HEADER_BYTES + 8)
  return bytes
}

export function errorChunk(cookie: Cookie, error: NbdError, message: string): Uint8Array {
  const text = utf8(message.slice(0, MESSAGE_BYTES_MAX / 4))
  const bytes = chunk(cookie, replyType.ERROR, true, 6 + text.byteLength, 6 + text.byteLength)
  bytes.writeUInt32BE(error, CHUNK_HEADER_BYTES)
  bytes.writeUInt16BE(text.byteLength, CHUNK_HEADER_BYTES + 4)
  bytes.set(text, CHUNK_HEADER_BYTES + 6)
  return bytes
}

/** Descriptors of base:allocation. */
export function blockStatusChunk(cookie: Cookie, extents: readonly Omit<BlockExtent, 'offset'>[]): Uint8Array {
  const bytes = chunk(cookie, replyType.BLOCK_STATUS, true, 4 + 8 * extents.length, 4 + 8 * extents.length)
  bytes.writeUInt32BE(ALLOCATION_CONTEXT_ID, CHUNK_HEADER_BYTES)
  let at = CHUNK_HEADER_BYTES + 4
  for (const { length, allocated } of extents) {
    bytes.writeUInt32BE(length, at)
    bytes.writeUInt32BE(allocated ? 0 : allocation.HOLE | allocation.ZERO, at + 4)
    at += 8
  }
  return bytes
}
