// The accepting side of the handshake on one connection: nothing of a peer is believed, and little is kept for it, until it has proved itself.
import { pb } from '../../proto/mod.ts'
import { type EntityName, errno, type Logger, parseEntity, SepiolaError } from '../base/mod.ts'
import type { Connection, Random, Timers } from '../env/mod.ts'
import { BadFrame, FrameType, type InFrame, outFrame } from './frame.ts'
import {
  AuthKind,
  CHALLENGE_BYTES,
  HANDSHAKE_FRAME_BYTES_MAX,
  HANDSHAKE_VERSION,
  Policy,
  proofMatches,
  proofOf,
  SESSION_ID_BYTES,
} from './handshake.ts'
import { Link } from './link.ts'
import type { AuthServer } from './types.ts'

/** A peer that has proved who it is, and what it asked for. */
export interface Accepted {
  readonly link: Link
  readonly name: EntityName
  readonly nonce: number
  readonly caps: Readonly<Record<string, string>>
  readonly policy: 'lossless' | 'lossy'
  readonly sessionId: string
  readonly resume: boolean
  readonly attempt: number
  /** The last message of ours that the peer has. */
  readonly inSeq: number
  /** Opens the session: our own proof, and the last message of the peer's that we have. */
  ready(inSeq: number): void
  refuse(code: 'ESTALE', reason: string): void
}

export interface AcceptorOptions {
  readonly self: EntityName
  readonly nonce: number
  readonly auth: AuthServer | undefined
  readonly random: Random
  readonly timers: Timers
  readonly timeoutMs: number
  readonly log: Logger
  onAccepted(accepted: Accepted): void
  /** The handshake is over, one way or the other. Before onAccepted. */
  onDone(link: Link): void
}

/** Takes a new connection through the handshake. */
export function acceptHandshake(connection: Connection, options: AcceptorOptions): Link {
  const link = new Link(connection, HANDSHAKE_FRAME_BYTES_MAX)
  let answered = false
  const timer = options.timers.after(options.timeoutMs, () => link.fail(new SepiolaError('ETIMEDOUT', 'no handshake in time')))
  const done = (): void => {
    timer.cancel()
    options.onDone(link)
  }
  const refuse = (code: 'EACCES' | 'EAGAIN' | 'EINVAL' | 'ESTALE', reason: string): void => {
    options.log.debug({ from: connection.remote, reason }, 'connection refused')
    link.writeFrame(outFrame(FrameType.refuse, 0, pb.MsgrRefuse.encode({ errno: errno[code], reason }).finish()), !answered)
    done()
    link.finish(options.timers)
  }
  link.onEnd = done
  link.onFrame = (frame) => {
    const hello = readHello(frame, options.self)
    if (typeof hello === 'string') {
      refuse('EINVAL', hello)
      return
    }
    const known = identify(hello, options)
    if (known === 'not yet') {
      refuse('EAGAIN', `${options.self} cannot open this ticket yet`)
      return
    }
    const challenge = pb.MsgrChallenge.encode({
      entity: options.self,
      nonce: options.nonce,
      challenge: options.random.bytes(CHALLENGE_BYTES),
      version: HANDSHAKE_VERSION,
    }).finish()
    link.writeFrame(outFrame(FrameType.challenge, 0, challenge), true)
    answered = true
    // An unknown entity gets as far as one with a wrong key, so that names cannot be probed.
    const secret = known?.secret ?? options.random.bytes(32)
    link.onFrame = (next) => {
      if (next.type !== FrameType.proof || next.data.byteLength > 0) throw new BadFrame('a proof was expected')
      const { proof } = decode(() => pb.MsgrProof.decode(next.header))
      if (!known || !proofMatches(proofOf(secret, 'initiator', frame.header, challenge), proof)) {
        refuse(
          'EACCES',
          `${hello.name} is not authenticated: ${hello.auth === AuthKind.key ? 'unknown name or wrong key' : 'ticket not valid here'}`,
        )
        return
      }
      if (hello.peerNonce !== 0 && hello.peerNonce !== options.nonce) {
        refuse('ESTALE', `${options.self} has restarted`)
        return
      }
      done()
      link.onFrame = undefined
      link.onEnd = undefined
      options.onAccepted({
        link,
        name: hello.name,
        nonce: hello.nonce,
        caps: known.caps,
        policy: hello.policy,
        sessionId: hello.sessionId,
        resume: hello.resume,
        attempt: hello.attempt,
        inSeq: hello.inSeq,
        ready(inSeq) {
          const ours = proofOf(secret, 'acceptor', frame.header, challenge)
          link.writeFrame(outFrame(FrameType.ready, 0, pb.MsgrReady.encode({ proof: ours, inSeq }).finish()))
        },
        refuse,
      })
    }
  }
  return link
}

interface Hello {
  name: EntityName
  nonce: number
  policy: 'lossless' | 'lossy'
  sessionId: string
  resume: boolean
  attempt: number
  auth: number
  ticket: Uint8Array
  inSeq: number
  peerNonce: number
}

/** A sentence when it cannot be accepted. @throws BadFrame when it is no hello at all. */
function readHello(frame: InFrame, self: EntityName): Hello | string {
  if (frame.type !== FrameType.hello || frame.data.byteLength > 0) throw new BadFrame('a hello was expected')
  const hello = decode(() => pb.MsgrHello.decode(frame.header))
  const entity = parseEntity(hello.entity)
  if (hello.version !== HANDSHAKE_VERSION) return `handshake version ${hello.version} is not supported`
  if (!entity) return 'that is not an entity name'
  if (self.split('.')[0] !== hello.peerType) return `this is ${self}, not a ${hello.peerType}`
  if (hello.policy !== Policy.lossless && hello.policy !== Policy.lossy) return 'unknown session policy'
  if (hello.auth !== AuthKind.key && hello.auth !== AuthKind.ticket) return 'unknown authentication method'
  if (hello.challenge.length !== CHALLENGE_BYTES || hello.session.length !== SESSION_ID_BYTES)
    return 'challenge or session id of wrong length'
  return {
    name: entity.name,
    nonce: hello.nonce,
    policy: hello.policy === Policy.lossless ? 'lossless' : 'lossy',
    sessionId: Buffer.from(hello.session).toString('hex'),
    resume: hello.resume,
    attempt: hello.attempt,
    auth: hello.auth,
    ticket: hello.ticket,
    inSeq: hello.inSeq,
    peerNonce: hello.peerNonce,
  }
}

type Known = { secret: Uint8Array; caps: Readonly<Record<string, string>> }

function identify(hello: Hello, { auth }: AcceptorOptions): Known | 'not yet' | undefined {
  if (hello.auth === AuthKind.key) return auth?.lookupKey(hello.name)
  try {
    const ticket = auth?.openTicket(hello.ticket)
    return ticket?.name === hello.name ? { secret: ticket.sessionKey, caps: ticket.caps } : undefined
  } catch (error) {
    if (error instanceof SepiolaError && error.code === 'EAGAIN') return 'not yet'
    throw error
  }
}

function decode<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new BadFrame(`handshake does not decode: ${(error as Error).message}`)
  }
}
