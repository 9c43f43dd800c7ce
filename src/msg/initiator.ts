// The connecting side of one handshake: connects, shows a credential, makes the acceptor prove itself too.
import { pb } from '../../proto/mod.ts'
import { type EntityName, errorCodeOf, parseEntity, SepiolaError } from '../base/mod.ts'
import type { Endpoint, Env } from '../env/mod.ts'
import { BadFrame, FrameType, type InFrame, outFrame } from './frame.ts'
import { AuthKind, CHALLENGE_BYTES, HANDSHAKE_FRAME_BYTES_MAX, HANDSHAKE_VERSION, Policy, proofMatches, proofOf } from './handshake.ts'
import { Link } from './link.ts'
import type { Credential, SessionPolicy } from './types.ts'

export interface Approach {
  readonly self: EntityName
  readonly nonce: number
  readonly to: Endpoint
  readonly peerType: 'mon' | 'osd' | 'mds'
  readonly expect: EntityName | undefined
  /** 0: any life of the peer. */
  readonly expectNonce: number
  readonly policy: SessionPolicy
  readonly sessionId: string
  readonly resume: boolean
  readonly attempt: number
  readonly inSeq: number
  readonly credential: Credential
  readonly connectTimeoutMs: number
  readonly handshakeTimeoutMs: number
}
export interface Approached {
  readonly link: Link
  readonly peer: EntityName
  readonly peerNonce: number
  /** The last message of ours that the peer has. */
  readonly inSeq: number
}

/** The peer that answers is another life of the one we had a session with. */
export class PeerRestarted extends SepiolaError {
  constructor(peer: string) {
    super('ECONNRESET', `${peer} has restarted`)
  }
}
/** The two sides do not believe one another. */
export class NotAuthenticated extends SepiolaError {
  constructor(message: string) {
    super('EACCES', message)
  }
}

/**
 * Connects and shakes hands. `onReady` runs in the turn in which the acceptor's proof came, before any frame behind it is read: it must take the link.
 * Settles after it. @throws NotAuthenticated, PeerRestarted; SepiolaError ESTALE: the acceptor has dropped the session; ECONNREFUSED, ETIMEDOUT, ECONNRESET.
 */
export async function approach(env: Env, options: Approach, cancelled: () => boolean, onReady: (done: Approached) => void): Promise<void> {
  const connection = await env.network.connect(options.to, { timeoutMs: options.connectTimeoutMs })
  const link = new Link(connection, HANDSHAKE_FRAME_BYTES_MAX)
  if (cancelled()) {
    link.destroy()
    return
  }
  await new Promise<void>((resolve, reject) => {
    const timer = env.timers.after(options.handshakeTimeoutMs, () => link.fail(new SepiolaError('ETIMEDOUT', 'no handshake in time')))
    link.onEnd = (error) => {
      timer.cancel()
      reject(error ?? new SepiolaError('ECONNRESET', 'the peer ended the connection during the handshake'))
    }
    shakeHands(env, options, link, (done) => {
      timer.cancel()
      if (cancelled()) link.destroy()
      else onReady(done)
      resolve()
    })
  })
}

function shakeHands(env: Env, options: Approach, link: Link, onReady: (done: Approached) => void): void {
  const { credential } = options
  const secret = credential.kind === 'key' ? credential.secret : credential.sessionKey
  const hello = pb.MsgrHello.encode({
    version: HANDSHAKE_VERSION,
    entity: options.self,
    nonce: options.nonce,
    policy: Policy[options.policy],
    session: Buffer.from(options.sessionId, 'hex'),
    resume: options.resume,
    attempt: options.attempt,
    peerType: options.peerType,
    auth: AuthKind[credential.kind],
    ticket: credential.kind === 'ticket' ? credential.ticket : undefined,
    challenge: env.random.bytes(CHALLENGE_BYTES),
    inSeq: options.inSeq,
    peerNonce: options.expectNonce,
  }).finish()
  link.onFrame = (frame) => {
    const challenge = expectFrame(frame, FrameType.challenge, () => pb.MsgrChallenge.decode(frame.header))
    const peer = parseEntity(challenge.entity)
    if (peer?.type !== options.peerType || challenge.challenge.length !== CHALLENGE_BYTES)
      throw new BadFrame('not a challenge of such a peer')
    if (options.expect && peer.name !== options.expect)
      throw new NotAuthenticated(`${options.expect} was expected, but ${peer.name} answers`)
    link.writeFrame(
      outFrame(FrameType.proof, 0, pb.MsgrProof.encode({ proof: proofOf(secret, 'initiator', hello, frame.header) }).finish()),
    )
    const challengeHeader = frame.header
    link.onFrame = (next) => {
      const restarted = options.expectNonce !== 0 && challenge.nonce !== options.expectNonce
      const ready = expectFrame(next, FrameType.ready, () => pb.MsgrReady.decode(next.header), restarted ? peer.name : undefined)
      if (!proofMatches(proofOf(secret, 'acceptor', hello, challengeHeader), ready.proof)) {
        throw new NotAuthenticated(`${peer.name} does not know the key of ${options.self}`)
      }
      onReady({ link, peer: peer.name, peerNonce: challenge.nonce, inSeq: ready.inSeq })
    }
  }
  link.writeFrame(outFrame(FrameType.hello, 0, hello), true)
}

/** @throws what a refusal says, or BadFrame. */
function expectFrame<T>(frame: InFrame, type: number, read: () => T, restarted?: EntityName): T {
  if (frame.data.byteLength > 0) throw new BadFrame('data in a handshake')
  try {
    if (frame.type === type) return read()
    if (frame.type !== FrameType.refuse) throw new BadFrame(`frame type ${frame.type} in a handshake`)
    const { errno, reason } = pb.MsgrRefuse.decode(frame.header)
    const code = errorCodeOf(-errno)
    if (code === 'ESTALE' && restarted) throw new PeerRestarted(restarted)
    throw code === 'EACCES' ? new NotAuthenticated(reason) : new SepiolaError(code, reason)
  } catch (error) {
    throw error instanceof SepiolaError ? error : new BadFrame(`handshake does not decode: ${(error as Error).message}`)
  }
}
