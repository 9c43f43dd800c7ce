// The checksums that S3 clients may send with an object: computed while the data goes by, combined over parts.
import { createHash, type Hash } from 'node:crypto'
import { crc32 as zlibCrc32 } from 'node:zlib'
import { crc32c } from '../../base/mod.ts'
import { CRC32, CRC32C, CRC64NVME, type CrcShape, combineCrcs } from './combine.ts'
import { Crc64Nvme } from './crc64nvme.ts'

export const checksumAlgorithms = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const
export type ChecksumAlgorithm = (typeof checksumAlgorithms)[number]
export type ChecksumType = 'FULL_OBJECT' | 'COMPOSITE'

const lengths: Record<ChecksumAlgorithm, number> = { CRC32: 4, CRC32C: 4, CRC64NVME: 8, SHA1: 20, SHA256: 32 }

export const parseAlgorithm = (name: string): ChecksumAlgorithm | undefined => checksumAlgorithms.find((a) => a === name.toUpperCase())
export const checksumHeader = (algorithm: ChecksumAlgorithm): string => `x-amz-checksum-${algorithm.toLowerCase()}`
/** The element of S3's XML documents. */
export const checksumElement = (algorithm: ChecksumAlgorithm): string => `Checksum${algorithm}`

/** Whether this is base64 of the algorithm's length. */
export function isChecksumValue(algorithm: ChecksumAlgorithm, value: string): boolean {
  const bytes = Buffer.from(value, 'base64')
  return bytes.byteLength === lengths[algorithm] && bytes.toString('base64') === value
}

export interface RunningChecksum {
  update(data: Uint8Array): void
  /** Base64. Ends it. */
  digest(): string
}

const big = (value: bigint, length: number): string => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(value)
  return bytes.subarray(8 - length).toString('base64')
}

class Crc32Sum implements RunningChecksum {
  readonly #step: (data: Uint8Array, previous: number) => number
  #value = 0
  constructor(step: (data: Uint8Array, previous: number) => number) {
    this.#step = step
  }
  update(data: Uint8Array): void {
    this.#value = this.#step(data, this.#value)
  }
  digest(): string {
    return big(BigInt(this.#value), 4)
  }
}
class HashSum implements RunningChecksum {
  readonly #hash: Hash
  constructor(name: 'sha1' | 'sha256') {
    this.#hash = createHash(name)
  }
  update(data: Uint8Array): void {
    this.#hash.update(data)
  }
  digest(): string {
    return this.#hash.digest('base64')
  }
}

export function startChecksum(algorithm: ChecksumAlgorithm): RunningChecksum {
  switch (algorithm) {
    case 'CRC32':
      return new Crc32Sum((data, previous) => zlibCrc32(data, previous))
    case 'CRC32C':
      return new Crc32Sum(crc32c)
    case 'CRC64NVME': {
      const crc = new Crc64Nvme()
      return { update: (data) => crc.update(data), digest: () => big(crc.value(), 8) }
    }
    case 'SHA1':
      return new HashSum('sha1')
    case 'SHA256':
      return new HashSum('sha256')
  }
}

const shapes: Partial<Record<ChecksumAlgorithm, CrcShape>> = { CRC32, CRC32C, CRC64NVME }

/** What S3 uses when the client names an algorithm alone. */
export const defaultChecksumType = (algorithm: ChecksumAlgorithm): ChecksumType => (algorithm === 'CRC64NVME' ? 'FULL_OBJECT' : 'COMPOSITE')
export const supportsType = (algorithm: ChecksumAlgorithm, type: ChecksumType): boolean =>
  type === 'FULL_OBJECT' ? shapes[algorithm] !== undefined : algorithm !== 'CRC64NVME'

/** The checksum of an object from those of its parts (base64), in order. */
export function combineChecksums(
  algorithm: ChecksumAlgorithm,
  type: ChecksumType,
  parts: readonly { readonly value: string; readonly size: number }[],
): string {
  const shape = shapes[algorithm]
  if (type === 'FULL_OBJECT' && shape) {
    const pieces = parts.map(({ value, size }) => ({ crc: BigInt(`0x${Buffer.from(value, 'base64').toString('hex')}`), size }))
    return big(combineCrcs(shape, pieces), lengths[algorithm])
  }
  const sum = startChecksum(algorithm)
  for (const { value } of parts) sum.update(Buffer.from(value, 'base64'))
  return `${sum.digest()}-${parts.length}`
}
