// CRC-32C (Castagnoli), reflected, eight bytes a step (slicing-by-8).
const POLYNOMIAL = 0x82f63b78

const tables = makeTables()

function makeTables(): Uint32Array[] {
  const first = new Uint32Array(256)
  for (let n = 0; n < 256; n++) {
    let c = n
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ POLYNOMIAL : c >>> 1
    first[n] = c >>> 0
  }
  const all = [first]
  for (let t = 1; t < 8; t++) {
    const table = new Uint32Array(256)
    const last = all[t - 1] as Uint32Array
    for (let n = 0; n < 256; n++) {
      const c = last[n] as number
      table[n] = ((c >>> 8) ^ (first[c & 0xff] as number)) >>> 0
    }
    all.push(table)
  }
  return all
}
const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
]

/** @param previous the checksum of what came before; 0 to begin. */
export function crc32c(data: Uint8Array, previous = 0): number {
  let c = ~previous
  const end = data.length
  const fast = end - (end % 8)
  let i = 0
  for (; i < fast; i += 8) {
    c ^= data[i]! | (data[i + 1]! << 8) | (data[i + 2]! << 16) | (data[i + 3]! << 24)
    c =
      t7[c & 0xff]! ^
      t6[(c >>> 8) & 0xff]! ^
      t5[(c >>> 16) & 0xff]! ^
      t4[c >>> 24]! ^
      t3[data[i + 4]!]! ^
      t2[data[i + 5]!]! ^
      t1[data[i + 6]!]! ^
      t0[data[i + 7]!]!
  }
  for (; i < end; i++) c = (c >>> 8) ^ t0[(c ^ data[i]!) & 0xff]!
  return ~c >>> 0
}
