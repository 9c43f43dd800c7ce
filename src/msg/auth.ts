// Secrets, sealed boxes and tickets (after cephx, simplified; FORMATS.md "Authentication"). Pure: randomness is an argument.
// A sealed box is AES-256-GCM under a key derived from a secret; a ticket is a box that only daemons of one service can open.
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { pb } from '../../proto/mod.ts'
import { type EntityName, parseEntity } from '../base/mod.ts'

export const SECRET_BYTES = 32
const SEAL_VERSION = 1
const IV_BYTES = 12
const TAG_BYTES = 16
const SEAL_OVERHEAD = 1 + IV_BYTES + TAG_BYTES

/** The part of the Random port that is needed here. */
export interface RandomBytes {
  bytes(length: number): Uint8Array
}

/** A new secret for an entity or a service. */
export const generateKey = (random: RandomBytes): Uint8Array => random.bytes(SECRET_BYTES)

const sealingKey = (secret: Uint8Array): Buffer => createHmac('sha256', secret).update('sepiola seal').digest()
const plain = (b: Uint8Array): Uint8Array => new Uint8Array(b.buffer, b.byteOffset, b.byteLength)

/** Encrypts and authenticates; `context` must be given again to open it (not secret, not included). */
export function sealFor(secret: Uint8Array, bytes: Uint8Array, random: RandomBytes, context = ''): Uint8Array {
  const iv = random.bytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(secret), iv)
  cipher.setAAD(Buffer.from(context, 'utf8'))
  return plain(Buffer.concat([Uint8Array.of(SEAL_VERSION), iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]))
}

/** undefined: sealed under another secret, for another context, or damaged. */
export function openSealed(secret: Uint8Array, sealed: Uint8Array, context = ''): Uint8Array | undefined {
  if (sealed.length < SEAL_OVERHEAD || sealed[0] !== SEAL_VERSION) return undefined
  const iv = sealed.subarray(1, 1 + IV_BYTES)
  const text = sealed.subarray(1 + IV_BYTES, sealed.length - TAG_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(secret), iv, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(context, 'utf8'))
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES))
  try {
    return plain(Buffer.concat([decipher.update(text), decipher.final()]))
  } catch {
    return undefined
  }
}

/** What a ticket says of its holder. */
export interface TicketContents {
  readonly name: EntityName
  readonly globalId: number
  readonly caps: Readonly<Record<string, string>>
  /** Shared between the holder and the service. */
  readonly sessionKey: Uint8Array
  /** Wall clock, ms since 1970. */
  readonly expiresMs: number
}
/** A rotating secret of one service ('osd', 'mds'). */
export interface ServiceKey {
  readonly id: number
  readonly secret: Uint8Array
}

/** Seals a ticket under a service's secret. The session key goes to the client apart, sealed under its own key: `sealFor(entitySecret, sessionKey, random)`. */
export function sealTicket(service: ServiceKey, contents: TicketContents, random: RandomBytes): Uint8Array {
  const { name, globalId, caps, sessionKey, expiresMs } = contents
  const text = pb.TicketContents.encode({ name, globalId, caps: { ...caps }, sessionKey, expiresMs }).finish()
  const sealed = sealFor(service.secret, text, random, `ticket ${service.id}`)
  return pb.SealedTicket.encode({ version: 1, secretId: service.id, sealed }).finish()
}

/** undefined: not sealed under any of these secrets, damaged, or expired at `nowMs`. */
export function openTicket(
  secretOf: (secretId: number) => Uint8Array | undefined,
  blob: Uint8Array,
  nowMs: number,
): TicketContents | undefined {
  try {
    const { version, secretId, sealed } = pb.SealedTicket.decode(blob)
    const secret = version === 1 ? secretOf(secretId) : undefined
    const text = secret && openSealed(secret, sealed, `ticket ${secretId}`)
    if (!text) return undefined
    const t = pb.TicketContents.decode(text)
    const name = parseEntity(t.name)?.name
    if (!name || t.sessionKey.length < 16 || t.expiresMs <= nowMs) return undefined
    return { name, globalId: t.globalId, caps: t.caps, sessionKey: t.sessionKey, expiresMs: t.expiresMs }
  } catch {
    return undefined // not protobuf
  }
}

/** The id of the service secret a ticket needs; undefined when it is no ticket. */
export function ticketSecretId(blob: Uint8Array): number | undefined {
  try {
    return pb.SealedTicket.decode(blob).secretId
  } catch {
    return undefined
  }
}
