// The CRC of two texts joined, from the CRC of each: crc(A B) = crc(A) * x^(8 |B|) mod P + crc(B), in GF(2).
export interface CrcShape {
  readonly width: bigint
  /** Reflected: the lowest power is the highest bit. */
  readonly polynomial: bigint
}
export const CRC32: CrcShape = { width: 32n, polynomial: 0xedb88320n }
export const CRC32C: CrcShape = { width: 32n, polynomial: 0x82f63b78n }
export const CRC64NVME: CrcShape = { width: 64n, polynomial: 0x9a6c9329ac4bc9b5n }

function multiply({ width, polynomial }: CrcShape, a: bigint, b: bigint): bigint {
  let product = 0n
  let shifted = b
  for (let bit = 1n << (width - 1n); bit > 0n; bit >>= 1n) {
    if (a & bit) product ^= shifted
    shifted = shifted & 1n ? (shifted >> 1n) ^ polynomial : shifted >> 1n
  }
  return product
}

function shiftBy(shape: CrcShape, bytes: number): bigint {
  let square = 1n << (shape.width - 9n) // x^8
  let result = 1n << (shape.width - 1n) // x^0
  for (let n = bytes; n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) result = multiply(shape, result, square)
    square = multiply(shape, square, square)
  }
  return result
}

/** Joins the CRCs of consecutive pieces. Pieces of one length, as multipart uploads have, cost one multiplication each. */
export function combineCrcs(shape: CrcShape, pieces: Iterable<{ readonly crc: bigint; readonly size: number }>): bigint {
  const shifts = new Map<number, bigint>()
  let total = 0n
  for (const { crc, size } of pieces) {
    let shift = shifts.get(size)
    if (shift === undefined) {
      shift = shiftBy(shape, size)
      if (shifts.size < 64) shifts.set(size, shift)
    }
    total = multiply(shape, total, shift) ^ crc
  }
  return total
}
