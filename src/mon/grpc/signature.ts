// How a gRPC call proves who makes it: metadata with an HMAC under the entity's key over the method, the time, a nonce and the body.
// Pure. A call counts once: its nonce is remembered for as long as its time stamp would be accepted.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { type EntityName, parseEntity } from '../../base/mod.ts'

export const HEADERS = {
  entity: 'sepiola-entity',
  timestamp: 'sepiola-timestamp',
  nonce: 'sepiola-nonce',
  signature: 'sepiola-signature',
} as const

/** Clocks may differ by this much, either way. */
export const WINDOW_MS = 60_000
const NONCES_MAX = 100_000

export interface Signed {
  readonly entity: string
  /** Wall clock, ms since 1970, in decimal. */
  readonly timestamp: string
  /** 16 random bytes in hex. */
  readonly nonce: string
  /** HMAC-SHA256 in hex. */
  readonly signature: string
}

/** HMAC-SHA256(key, "sepiola grpc" LF method LF entity LF timestamp LF nonce LF hex(SHA-256(body))) in hex; method as "/sepiola.MonApi/Command". */
export function signatureOf(key: Uint8Array, method: string, call: Omit<Signed, 'signature'>, body: Uint8Array): string {
  const bodyHash = createHash('sha256').update(body).digest('hex')
  const text = ['sepiola grpc', method, call.entity, call.timestamp, call.nonce, bodyHash].join('\n')
  return createHmac('sha256', key).update(text).digest('hex')
}

export function sign(key: Uint8Array, method: string, entity: EntityName, nowMs: number, nonce: Uint8Array, body: Uint8Array): Signed {
  const call = { entity, timestamp: String(Math.round(nowMs)), nonce: Buffer.from(nonce).toString('hex') }
  return { ...call, signature: signatureOf(key, method, call, body) }
}

export class SignatureChecker {
  readonly #keyOf: (name: EntityName) => Uint8Array | undefined
  /** Nonces by when they may be forgotten, oldest first. */
  readonly #seen = new Map<string, number>()

  constructor(keyOf: (name: EntityName) => Uint8Array | undefined) {
    this.#keyOf = keyOf
  }

  /** The entity that made the call, or a sentence saying why it is not believed. */
  check(method: string, call: Partial<Signed>, body: Uint8Array, nowMs: number): { name: EntityName } | { refused: string } {
    const { entity = '', timestamp = '', nonce = '', signature = '' } = call
    const name = parseEntity(entity)?.name
    if (!name || !/^\d{1,15}$/.test(timestamp) || !/^[0-9a-f]{32}$/.test(nonce) || !/^[0-9a-f]{64}$/.test(signature)) {
      return { refused: `a call needs ${Object.values(HEADERS).join(', ')}` }
    }
    const skew = Number(timestamp) - nowMs
    if (Math.abs(skew) > WINDOW_MS) return { refused: `the time stamp is ${Math.round(Math.abs(skew) / 1000)} s off` }
    const key = this.#keyOf(name)
    const expected = signatureOf(key ?? new Uint8Array(32), method, { entity, timestamp, nonce }, body)
    const matches = timingSafeEqual(Buffer.from(expected, 'hex'), Buffer.from(signature, 'hex'))
    if (!key || !matches) return { refused: `${name}: unknown name or wrong key` }
    return this.#remember(`${name} ${nonce}`, nowMs) ? { name } : { refused: 'this call was made before' }
  }

  #remember(id: string, nowMs: number): boolean {
    for (const [old, until] of this.#seen) {
      if (until > nowMs && this.#seen.size < NONCES_MAX) break
      if (until > nowMs) return false // full of calls that might be replayed: better refuse than forget one
      this.#seen.delete(old)
    }
    if (this.#seen.has(id)) return false
    this.#seen.set(id, nowMs + 2 * WINDOW_MS)
    return true
  }
}
