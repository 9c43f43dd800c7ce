// Clients' sessions: who they are, what they hold, what was answered, and the messages that wait for the journal.
import type { OutMessage } from './effects.ts'
import type { Cap, Inode } from './inode.ts'
import type { Request } from './request.ts'

export interface Completed {
  readonly result: number
  readonly ino: number
  readonly created: boolean
  readonly snapid: number
}
interface Outgoing {
  readonly message: OutMessage
  /** Not before this event is durable. */
  readonly gate: number
}

/** Requests of one client that may be under way; more end its session. */
export const REQUESTS_MAX = 4096
/** Changes of one client that are remembered for retries; a client that never says what it has settled loses the oldest. */
export const COMPLETED_MAX = 8192

export class Session {
  readonly id: number
  readonly peer: string
  readonly nonce: number
  radosAddr: string
  readonly metadata: Readonly<Record<string, string>>
  /** The shell's name for its connection; 0: none now. */
  connection = 0
  /** 'reconnecting': known from the predecessor, and not heard from yet. */
  state: 'open' | 'reconnecting' | 'evicting' | 'closed' = 'open'
  readonly caps = new Map<number, Cap>()
  readonly completed = new Map<number, Completed>()
  /** Every tid below is settled at the client. */
  settled = 0
  readonly requests = new Map<number, Request>()
  /** Inodes whose byte-range and whole-file locks it holds or waits for. */
  readonly locked = new Set<Inode>()
  /** Monotonic ms. */
  renewedAt = 0
  readOnly = false
  /** The directory that it is confined to. */
  rootIno: number | undefined
  recalledAt = 0
  #outbox: Outgoing[] = []

  constructor(who: { id: number; peer: string; nonce: number; radosAddr: string; metadata: Readonly<Record<string, string>> }) {
    this.id = who.id
    this.peer = who.peer
    this.nonce = who.nonce
    this.radosAddr = who.radosAddr
    this.metadata = who.metadata
  }
  get key(): string {
    return sessionKey(this.peer, this.nonce)
  }
  /** Messages leave in order; each once what it tells is durable. */
  queue(message: OutMessage, gate: number): void {
    this.#outbox.push({ message, gate })
  }
  /** What may leave now. */
  take(durable: number): OutMessage[] {
    let n = 0
    while (n < this.#outbox.length && (this.#outbox[n] as Outgoing).gate <= durable) n++
    return n === 0 ? [] : this.#outbox.splice(0, n).map(({ message }) => message)
  }
  get isBlocked(): boolean {
    return this.#outbox.length > 0
  }
  discard(): void {
    this.#outbox = []
  }
}

export const sessionKey = (peer: string, nonce: number): string => `${peer}/${nonce}`
export const sessionRecordKey = (id: number): string => `s${id.toString(16).padStart(13, '0')}`
export const completedKey = (id: number, tid: number): string =>
  `c${id.toString(16).padStart(13, '0')}.${tid.toString(16).padStart(14, '0')}`
