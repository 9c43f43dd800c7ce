// What a request may ask of a device, and what its failure is called: the rules of the transmission phase without any I/O.
import { SepiolaError } from '../../base/mod.ts'
import type { BlockDevice, BlockExtent } from '../types.ts'
import { command, commandFlag, type NbdError, nbdError } from './numbers.ts'
import type { RequestHeader } from './requests.ts'

export interface Negotiated {
  readonly structured: boolean
  /** base:allocation was selected for this export. */
  readonly blockStatus: boolean
}

const { FUA, NO_HOLE, DF, REQ_ONE, FAST_ZERO } = commandFlag
/** Command -> its flags besides FUA, which goes with all. */
const flagsOf: ReadonlyMap<number, number> = new Map([
  [command.READ, DF],
  [command.WRITE, 0],
  [command.FLUSH, 0],
  [command.TRIM, 0],
  [command.CACHE, 0],
  [command.WRITE_ZEROES, NO_HOLE | FAST_ZERO],
  [command.BLOCK_STATUS, REQ_ONE],
])
const changes: ReadonlySet<number> = new Set([command.WRITE, command.TRIM, command.WRITE_ZEROES])

export interface Refusal {
  readonly error: NbdError
  readonly message: string
}
const refuse = (error: NbdError, message: string): Refusal => ({ error, message })

/** Why a request cannot be done, before the device is asked. Its size is looked at anew each time: a resize holds at once. */
export function refusal(
  { type, flags, offset, length, tooLong }: RequestHeader,
  device: Pick<BlockDevice, 'size' | 'readOnly' | 'blockSizes'>,
  { structured, blockStatus }: Negotiated,
  requestBytesMax: number,
): Refusal | undefined {
  const allowed = flagsOf.get(type)
  if (allowed === undefined) return refuse(nbdError.EINVAL, `command ${type} is not known`)
  const valid = FUA | (structured ? allowed : allowed & ~DF)
  if ((flags & ~valid) !== 0) return refuse(nbdError.EINVAL, `flags ${flags} do not go with this command`)
  if (type === command.FLUSH) {
    return offset === 0 && length === 0 ? undefined : refuse(nbdError.EINVAL, 'a flush has neither offset nor length')
  }
  if (changes.has(type) && device.readOnly) return refuse(nbdError.EPERM, 'this export is read-only')
  if (tooLong || ((type === command.READ || type === command.WRITE) && length > requestBytesMax))
    return refuse(nbdError.EINVAL, `more than ${requestBytesMax} bytes in a request`)
  if (type === command.BLOCK_STATUS && (!blockStatus || length === 0))
    return refuse(nbdError.EINVAL, blockStatus ? 'block status of nothing' : 'no metadata context is selected')
  if (offset + length > device.size) {
    const write = type === command.WRITE || type === command.WRITE_ZEROES
    return refuse(write ? nbdError.ENOSPC : nbdError.EINVAL, `beyond the end at ${device.size}`)
  }
  const { minimum } = device.blockSizes
  if (minimum > 1 && (offset % minimum !== 0 || length % minimum !== 0))
    return refuse(nbdError.EINVAL, `not aligned to blocks of ${minimum} bytes`)
  // Zeros that keep their space are written out: no faster than a write.
  if (type === command.WRITE_ZEROES && (flags & FAST_ZERO) !== 0 && (flags & NO_HOLE) !== 0)
    return refuse(nbdError.ENOTSUP, 'zeros without a hole are not fast')
  return undefined
}

const errors: Readonly<Partial<Record<SepiolaError['code'], NbdError>>> = {
  EPERM: nbdError.EPERM,
  EACCES: nbdError.EPERM,
  EROFS: nbdError.EPERM,
  ENOMEM: nbdError.ENOMEM,
  EINVAL: nbdError.EINVAL,
  ERANGE: nbdError.EINVAL,
  ENOSPC: nbdError.ENOSPC,
  EDQUOT: nbdError.ENOSPC,
  EFBIG: nbdError.ENOSPC,
  ESHUTDOWN: nbdError.ESHUTDOWN,
}
/** NBD's few errors for the device's many. */
export function nbdErrorOf(error: unknown): Refusal {
  if (!(error instanceof SepiolaError)) return refuse(nbdError.EIO, 'the device failed')
  return refuse(errors[error.code] ?? nbdError.EIO, `${error.code}: ${error.message}`)
}

export interface Run {
  readonly at: number
  readonly length: number
  readonly zero: boolean
}
/** Zeros are looked for in pieces of this size; shorter holes are not worth a chunk of their own. */
export const HOLE_GRAIN_BYTES = 32 << 10
const zeros = Buffer.alloc(HOLE_GRAIN_BYTES)
const isZero = (bytes: Uint8Array): boolean =>
  bytes[0] === 0 && bytes[bytes.byteLength - 1] === 0 && zeros.compare(bytes, 0, bytes.byteLength, 0, bytes.byteLength) === 0

/** Data and zeros of what was read, in turn. */
export function runsOf(data: Uint8Array): Run[] {
  const runs: { at: number; length: number; zero: boolean }[] = []
  for (let at = 0; at < data.byteLength; at += HOLE_GRAIN_BYTES) {
    const piece = data.subarray(at, at + HOLE_GRAIN_BYTES)
    const zero = isZero(piece)
    const last = runs.at(-1)
    if (last && last.zero === zero) last.length += piece.byteLength
    else runs.push({ at, length: piece.byteLength, zero })
  }
  return runs
}

const DESCRIPTOR_BYTES_MAX = 2 ** 32 - 1
/** Neighbours of one kind joined, at most `count` of them, none too long for its field. A client asks again for what is left out. */
export function descriptors(extents: readonly BlockExtent[], count: number, minimum: number): Omit<BlockExtent, 'offset'>[] {
  const longest = DESCRIPTOR_BYTES_MAX - (DESCRIPTOR_BYTES_MAX % Math.max(minimum, 512))
  const joined: { length: number; allocated: boolean }[] = []
  for (const { length, allocated } of extents) {
    const last = joined.at(-1)
    if (last && last.allocated === allocated && last.length + length <= longest) last.length += length
    else if (joined.length === count) break
    else joined.push({ length, allocated })
  }
  return joined
}
