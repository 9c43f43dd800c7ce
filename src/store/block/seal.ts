// Values of the KV store end with a checksum over key and value: LevelDB does not verify its own on every read.
import { SepiolaError, xxh32 } from '../../base/mod.ts'
import { type BinaryKey, keyBytes } from './keys.ts'

export type Sealed = Uint8Array

export function seal(key: BinaryKey, value: Uint8Array): Sealed {
  const sealed = new Uint8Array(value.length + 4)
  sealed.set(value)
  const sum = xxh32(value, xxh32(keyBytes(key)))
  for (let i = 0; i < 4; i++) sealed[value.length + i] = sum >>> (8 * i)
  return sealed
}

/** @throws SepiolaError EIO when the value is not what was written under this key. */
export function unseal(key: BinaryKey, sealed: Uint8Array): Uint8Array {
  const length = sealed.length - 4
  const value = sealed.subarray(0, Math.max(0, length))
  if (length < 0 || Buffer.from(sealed.buffer, sealed.byteOffset + length, 4).readUInt32LE(0) !== xxh32(value, xxh32(keyBytes(key)))) {
    throw new SepiolaError('EIO', `checksum mismatch in the metadata record ${printable(key)}`)
  }
  return value
}

/** A key for messages: printable ASCII as it is, the rest in hex. */
export function printable(key: BinaryKey): string {
  return key.replace(/[^\x20-\x7e]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
