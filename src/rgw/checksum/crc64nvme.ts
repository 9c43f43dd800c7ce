// CRC-64/NVME, reflected, eight bytes a step (slicing-by-8). A 64-bit word is two 32-bit halves: bigint would be 50 times slower.
const POLYNOMIAL = 0x9a6c9329ac4bc9b5n

const low: Int32Array[] = []
const high: Int32Array[] = []
for (let t = 0; t < 8; t++) {
  low.push(new Int32Array(256))
  high.push(new Int32Array(256))
}
for (let n = 0; n < 256; n++) {
  let c = BigInt(n)
  for (let k = 0; k < 8; k++) c = c & 1n ? (c >> 1n) ^ POLYNOMIAL : c >> 1n
  low[0]![n] = Number(c & 0xffffffffn) | 0
  high[0]![n] = Number(c >> 32n) | 0
}
for (let t = 1; t < 8; t++) {
  for (let n = 0; n < 256; n++) {
    const l = low[t - 1]![n]!
    const h = high[t - 1]![n]!
    low[t]![n] = ((l >>> 8) | (h << 24)) ^ low[0]![l & 0xff]!
    high[t]![n] = (h >>> 8) ^ high[0]![l & 0xff]!
  }
}
const [l0, l1, l2, l3, l4, l5, l6, l7] = low as [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
]
const [h0, h1, h2, h3, h4, h5, h6, h7] = high as typeof low as [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
]

/** A running CRC-64/NVME. */
export class Crc64Nvme {
  #low = -1
  #high = -1

  update(data: Uint8Array): void {
    let l = this.#low
    let h = this.#high
    const end = data.length
    const fast = end - (end % 8)
    let i = 0
    for (; i < fast; i += 8) {
      l ^= data[i]! | (data[i + 1]! << 8) | (data[i + 2]! << 16) | (data[i + 3]! << 24)
      h ^= data[i + 4]! | (data[i + 5]! << 8) | (data[i + 6]! << 16) | (data[i + 7]! << 24)
      const a = l & 0xff
      const b = (l >>> 8) & 0xff
      const c = (l >>> 16) & 0xff
      const d = l >>> 24
      const e = h & 0xff
      const f = (h >>> 8) & 0xff
      const g = (h >>> 16) & 0xff
      const k = h >>> 24
      l = l7[a]! ^ l6[b]! ^ l5[c]! ^ l4[d]! ^ l3[e]! ^ l2[f]! ^ l1[g]! ^ l0[k]!
      h = h7[a]! ^ h6[b]! ^ h5[c]! ^ h4[d]! ^ h3[e]! ^ h2[f]! ^ h1[g]! ^ h0[k]!
    }
    for (; i < end; i++) {
      const x = (l ^ data[i]!) & 0xff
      l = ((l >>> 8) | (h << 24)) ^ l0[x]!
      h = (h >>> 8) ^ h0[x]!
    }
    this.#low = l
    this.#high = h
  }

  /** The checksum so far. */
  value(): bigint {
    return (BigInt(~this.#high >>> 0) << 32n) | BigInt(~this.#low >>> 0)
  }
}
