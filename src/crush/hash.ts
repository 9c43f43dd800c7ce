// Robert Jenkins' 32-bit mix as CRUSH uses it (rjenkins1), and the string hash that names PGs. All results are unsigned 32-bit.
const SEED = 1315423911
const X = 231232
const Y = 1232

// One mix works on these three; results stay here until the next call. Integer registers, no allocation.
let ma = 0
let mb = 0
let mc = 0

function mix(a0: number, b0: number, c0: number): void {
  let a = a0 | 0
  let b = b0 | 0
  let c = c0 | 0
  a = (a - b - c) ^ (c >>> 13)
  b = (b - c - a) ^ (a << 8)
  c = (c - a - b) ^ (b >>> 13)
  a = (a - b - c) ^ (c >>> 12)
  b = (b - c - a) ^ (a << 16)
  c = (c - a - b) ^ (b >>> 5)
  a = (a - b - c) ^ (c >>> 3)
  b = (b - c - a) ^ (a << 10)
  c = (c - a - b) ^ (b >>> 15)
  ma = a
  mb = b
  mc = c
}

export function hash32(a: number): number {
  mix(a, X, SEED ^ a)
  mix(Y, a, mc)
  return mc >>> 0
}

export function hash32_2(a: number, b: number): number {
  mix(a, b, SEED ^ a ^ b)
  const a1 = ma
  const b1 = mb
  mix(X, a1, mc)
  mix(b1, Y, mc)
  return mc >>> 0
}

/** The hash behind every straw: the five mixes written out, since placement spends its time here. */
export function hash32_3(a0: number, b0: number, c0: number): number {
  let a = a0 | 0
  let b = b0 | 0
  let c = c0 | 0
  let h = SEED ^ a ^ b ^ c
  let x = X
  let y = Y
  a = (a - b - h) ^ (h >>> 13)
  b = (b - h - a) ^ (a << 8)
  h = (h - a - b) ^ (b >>> 13)
  a = (a - b - h) ^ (h >>> 12)
  b = (b - h - a) ^ (a << 16)
  h = (h - a - b) ^ (b >>> 5)
  a = (a - b - h) ^ (h >>> 3)
  b = (b - h - a) ^ (a << 10)
  h = (h - a - b) ^ (b >>> 15)
  c = (c - x - h) ^ (h >>> 13)
  x = (x - h - c) ^ (c << 8)
  h = (h - c - x) ^ (x >>> 13)
  c = (c - x - h) ^ (h >>> 12)
  x = (x - h - c) ^ (c << 16)
  h = (h - c - x) ^ (x >>> 5)
  c = (c - x - h) ^ (h >>> 3)
  x = (x - h - c) ^ (c << 10)
  h = (h - c - x) ^ (x >>> 15)
  y = (y - a - h) ^ (h >>> 13)
  a = (a - h - y) ^ (y << 8)
  h = (h - y - a) ^ (a >>> 13)
  y = (y - a - h) ^ (h >>> 12)
  a = (a - h - y) ^ (y << 16)
  h = (h - y - a) ^ (a >>> 5)
  y = (y - a - h) ^ (h >>> 3)
  a = (a - h - y) ^ (y << 10)
  h = (h - y - a) ^ (a >>> 15)
  b = (b - x - h) ^ (h >>> 13)
  x = (x - h - b) ^ (b << 8)
  h = (h - b - x) ^ (x >>> 13)
  b = (b - x - h) ^ (h >>> 12)
  x = (x - h - b) ^ (b << 16)
  h = (h - b - x) ^ (x >>> 5)
  b = (b - x - h) ^ (h >>> 3)
  x = (x - h - b) ^ (b << 10)
  h = (h - b - x) ^ (x >>> 15)
  y = (y - c - h) ^ (h >>> 13)
  c = (c - h - y) ^ (y << 8)
  h = (h - y - c) ^ (c >>> 13)
  y = (y - c - h) ^ (h >>> 12)
  c = (c - h - y) ^ (y << 16)
  h = (h - y - c) ^ (c >>> 5)
  y = (y - c - h) ^ (h >>> 3)
  c = (c - h - y) ^ (y << 10)
  h = (h - y - c) ^ (c >>> 15)
  return h >>> 0
}

export function hash32_4(a: number, b: number, c: number, d: number): number {
  mix(a, b, SEED ^ a ^ b ^ c ^ d)
  const a1 = ma
  const b1 = mb
  mix(c, d, mc)
  const c1 = ma
  const d1 = mb
  mix(a1, X, mc)
  const x1 = mb
  mix(Y, b1, mc)
  const y1 = ma
  mix(c1, x1, mc)
  mix(y1, d1, mc)
  return mc >>> 0
}

export function hash32_5(a: number, b: number, c: number, d: number, e: number): number {
  mix(a, b, SEED ^ a ^ b ^ c ^ d ^ e)
  const a1 = ma
  const b1 = mb
  mix(c, d, mc)
  const c1 = ma
  const d1 = mb
  mix(e, X, mc)
  const e1 = ma
  const x1 = mb
  mix(Y, a1, mc)
  const y1 = ma
  mix(b1, x1, mc)
  const x2 = mb
  mix(y1, c1, mc)
  const y2 = ma
  mix(d1, x2, mc)
  mix(y2, e1, mc)
  return mc >>> 0
}

/** Ceph's string hash (CEPH_STR_HASH_RJENKINS) over bytes: twelve at a time, then the tail with the length in the lowest byte of c. */
export function strHashRjenkins(bytes: Uint8Array): number {
  const length = bytes.length
  let a = 0x9e3779b9
  let b = 0x9e3779b9
  let c = 0
  let at = 0
  while (length - at >= 12) {
    mix(a + word(bytes, at), b + word(bytes, at + 4), c + word(bytes, at + 8))
    a = ma
    b = mb
    c = mc
    at += 12
  }
  let [ta, tb, tc] = [0, 0, length]
  for (let i = 0; at + i < length; i++) {
    const byte = bytes[at + i] as number
    if (i < 4) ta += byte * 2 ** (8 * i)
    else if (i < 8) tb += byte * 2 ** (8 * (i - 4))
    else tc += byte * 2 ** (8 * (i - 7))
  }
  mix(a + ta, b + tb, c + tc)
  return mc >>> 0
}

const word = (bytes: Uint8Array, at: number): number =>
  (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)
