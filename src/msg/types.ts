// The messenger's shape: typed messages with a raw data segment over authenticated sessions.

import type { MessageBody, MessageName } from '../../proto/mod.ts'
import type { Chunks, EntityName } from '../base/mod.ts'
import type { Endpoint } from '../env/mod.ts'

/** Where a daemon listens. `nonce` differs in each life of the process, so that an old address never names a new life. */
export interface Addr {
  readonly host: string
  readonly port: number
  readonly nonce: number
}
export const addrString = (a: Addr): string => `${a.host}:${a.port}/${a.nonce}`

/**
 * A received message. `data` is the raw segment in one piece, the receiver's to keep. `bytes` fields of the body are views into a
 * receive buffer of up to 64 KiB: copy what is to be kept for long.
 */
export type Message = { [N in MessageName]: { readonly type: N; readonly body: MessageBody<N>; readonly data: Uint8Array } }[MessageName]

/**
 * 'lossless': daemon to daemon. Messages arrive once and in order for as long as both processes live, across any number of
 *   reconnects (sequence numbers, acknowledgement, replay). A new life of the peer (other nonce) is a reset.
 * 'lossy': clients. The first failure ends the session; whoever needs the answer opens another and asks again.
 */
export type SessionPolicy = 'lossless' | 'lossy'

export interface Session {
  readonly peer: EntityName
  /** The peer's instance in this life; a client's is its global id and nonce. */
  readonly peerNonce: number
  readonly peerAddr: Endpoint | undefined
  readonly policy: SessionPolicy
  /** What the peer may do, from its key or ticket. Empty for monitors. */
  readonly peerCaps: Readonly<Record<string, string>>
  readonly closed: boolean
  /** Bytes queued or unacknowledged. */
  readonly pendingBytes: number
  /** Never throws for a broken connection: lossless sessions keep and replay, lossy ones drop. `data` is not copied: do not change it afterwards. */
  send<N extends MessageName>(type: N, body: MessageBody<N> | object, data?: Chunks): void
  /** Ends it for good, on both sides when the peer can be reached. The peer's dispatcher hears of it (onReset 'closed'), one's own does not. */
  close(): void
  /** Stops and resumes reading from this session (back-pressure): a message may still come in the turn of the call. */
  pause(): void
  resume(): void
  /** A free slot for whoever serves the session (e.g. its subscriptions). */
  context: unknown
}

export interface Dispatcher {
  /** Called in order of arrival. A throw closes this session only. */
  onMessage(session: Session, message: Message): void
  /** A peer finished the handshake with us: once for a session we accepted; for ours each time it reconnects. */
  onConnect?(session: Session): void
  /** A session has ended for good: lossy and broken, closed, or the peer lives a new life (then what was unacknowledged is lost). */
  onReset?(
    session: Session,
    reason: 'closed' | 'peer-restarted' | 'lost' | 'queue-full' | 'auth' | 'bad-frame',
    error: Error | undefined,
  ): void
  /** Connecting was refused: nothing listens there, so that process is dead. Lossless sessions go on trying until closed. */
  onRefused?(session: Session): void
}

/** What an initiator shows. 'key': proves an entity's own secret (to monitors). 'ticket': proves a session key the monitors issued (to everyone else). */
export type Credential =
  | { readonly kind: 'key'; readonly name: EntityName; readonly secret: Uint8Array }
  | { readonly kind: 'ticket'; readonly name: EntityName; readonly ticket: Uint8Array; readonly sessionKey: Uint8Array }

export interface AuthClient {
  /** May wait for a ticket to be fetched. @throws SepiolaError EACCES when there is none to be had. */
  credentialFor(peerType: 'mon' | 'osd' | 'mds'): Promise<Credential>
  /** A peer did not accept it: do not give it out again where another can be had. */
  credentialRefused?(peerType: 'mon' | 'osd' | 'mds', credential: Credential): void
}
export interface AuthServer {
  /** The secret and caps of an entity that shows a key; undefined: refuse. */
  lookupKey(name: EntityName): { secret: Uint8Array; caps: Readonly<Record<string, string>> } | undefined
  /** Opens a ticket; undefined: refuse (wrong service secret, expired). @throws SepiolaError EAGAIN: its service secret has not come yet, ask again soon. */
  openTicket(blob: Uint8Array): { name: EntityName; sessionKey: Uint8Array; caps: Readonly<Record<string, string>> } | undefined
}

export interface Messenger {
  readonly self: EntityName
  readonly nonce: number
  readonly addr: Addr | undefined
  listen(at: Endpoint): Promise<Addr>
  /**
   * The session with a peer; opened on first use, the same object for the same peer address afterwards while it lives.
   * Returns at once: the connection is made behind it. `expect` undefined: whoever proves to be of `peerType`.
   */
  connect(to: { addr: Endpoint & { nonce?: number }; peerType: 'mon' | 'osd' | 'mds'; expect?: EntityName; policy: SessionPolicy }): Session
  close(): Promise<void>
}
