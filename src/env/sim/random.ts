// Seeded randomness: sfc32 (C. Doty-Humphrey's small fast counting generator), one stream per purpose so that streams do not disturb each other.
import type { Random } from '../mod.ts'

/** 32-bit FNV-1a over a text's UTF-16 units. */
function hashText(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

export class SimRandom implements Random {
  #a: number
  #b: number
  #c: number
  #counter = 1

  /** The stream is named by the run's seed and a text: "network", "osd.0 life 2". */
  constructor(seed: number, stream = '') {
    this.#a = seed | 0
    this.#b = Math.floor(seed / 2 ** 32) | 0
    this.#c = hashText(stream) | 0
    for (let i = 0; i < 15; i++) this.u32()
  }

  u32(): number {
    const t = (this.#a + this.#b + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + t
    return t >>> 0
  }
  float(): number {
    return ((this.u32() >>> 5) * 67_108_864 + (this.u32() >>> 6)) / 9_007_199_254_740_992
  }
  below(boundExclusive: number): number {
    return Math.floor(this.float() * boundExclusive)
  }
  bytes(length: number): Uint8Array {
    const bytes = new Uint8Array(length)
    for (let i = 0; i < length; i++) bytes[i] = this.u32() >>> 24
    return bytes
  }
  chance(probability: number): boolean {
    return probability > 0 && this.float() < probability
  }
  between(range: readonly [min: number, max: number]): number {
    return range[0] + this.float() * (range[1] - range[0])
  }
  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T
  }
  shuffle<T>(items: readonly T[]): T[] {
    const out = [...items]
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      ;[out[i], out[j]] = [out[j] as T, out[i] as T]
    }
    return out
  }
}
