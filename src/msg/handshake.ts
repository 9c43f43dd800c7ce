// The handshake's arithmetic, pure: who proves what to whom. Both sides know a secret (the entity's key, or a ticket's session key)
// and show it with an HMAC over everything said so far, each under its own label, so that no proof can be replayed or reflected.
// After the handshake frames carry checksums against accidents only: nothing protects them from someone who can alter packets.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

export const HANDSHAKE_VERSION = 1
export const CHALLENGE_BYTES = 16
export const SESSION_ID_BYTES = 8
/** Header bytes of a handshake frame, tickets included. Before a peer has proved itself it gets no more memory than this. */
export const HANDSHAKE_FRAME_BYTES_MAX = 64 << 10

export const Policy = { lossless: 1, lossy: 2 } as const
export const AuthKind = { key: 1, ticket: 2 } as const

export type Role = 'initiator' | 'acceptor'

/** HMAC-SHA256(secret, "sepiola ROLE" || SHA-256(hello header || challenge header)). Both headers exactly as they were on the wire. */
export function proofOf(secret: Uint8Array, role: Role, hello: Uint8Array, challenge: Uint8Array): Uint8Array {
  const said = createHash('sha256').update(hello).update(challenge).digest()
  return createHmac('sha256', secret).update(`sepiola ${role}`).update(said).digest()
}

export const proofMatches = (expected: Uint8Array, shown: Uint8Array): boolean =>
  expected.length === shown.length && timingSafeEqual(expected, shown)
