// Links to the other monitors: one outgoing lossless session each. What is sent goes over our own session, what is received may come over
// theirs. Until a peer is first reached only the newest messages wait for it, and none for one that is dead.
import type { MessageName } from '../../proto/mod.ts'
import { type Chunks, type EntityName, entity, type Logger } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'
import type { Messenger, Session } from '../msg/mod.ts'

export interface Peer {
  readonly rank: number
  readonly name: EntityName
  readonly host: string
  readonly port: number
}
interface Link {
  readonly peer: Peer
  session: Session | undefined
  connected: boolean
  /** The last attempt found nothing there: the next one is some time off. */
  refused: boolean
  waiting: { type: MessageName; body: object; data: Chunks | undefined }[]
}

const WAITING_MAX = 64
const REOPEN_AFTER_MS = 250

export class PeerLinks {
  readonly #env: Env
  readonly #messenger: Messenger
  readonly #log: Logger
  readonly #links = new Map<number, Link>()
  readonly #byName = new Map<string, number>()
  readonly #onConnected: (rank: number) => void
  readonly #onLost: (rank: number, dead: boolean) => void
  #closed = false

  constructor(options: {
    env: Env
    messenger: Messenger
    log: Logger
    peers: readonly Peer[]
    onConnected: (rank: number) => void
    onLost: (rank: number, dead: boolean) => void
  }) {
    this.#env = options.env
    this.#messenger = options.messenger
    this.#log = options.log
    this.#onConnected = options.onConnected
    this.#onLost = options.onLost
    for (const peer of options.peers) {
      this.#links.set(peer.rank, { peer, session: undefined, connected: false, refused: false, waiting: [] })
      this.#byName.set(peer.name, peer.rank)
    }
  }

  open(): void {
    for (const link of this.#links.values()) this.#open(link)
  }

  #open(link: Link): void {
    if (this.#closed || link.session) return
    const { host, port, name } = link.peer
    link.session = this.#messenger.connect({ addr: { host, port }, peerType: 'mon', expect: entity(name), policy: 'lossless' })
  }

  rankOf(session: Session): number | undefined {
    return this.#byName.get(session.peer)
  }

  send(rank: number, type: MessageName, body: object, data?: Chunks): void {
    const link = this.#links.get(rank)
    if (!link) return
    if (link.connected && link.session) link.session.send(type, body, data)
    else if (!link.refused) {
      link.waiting.push({ type, body, data })
      if (link.waiting.length > WAITING_MAX) link.waiting.shift()
    }
  }

  #own(session: Session): Link | undefined {
    const rank = this.rankOf(session)
    const link = rank === undefined ? undefined : this.#links.get(rank)
    return link?.session === session ? link : undefined
  }

  onConnect(session: Session): void {
    const link = this.#own(session)
    if (link) {
      link.connected = true
      link.refused = false
      for (const { type, body, data } of link.waiting.splice(0)) session.send(type, body, data)
      this.#onConnected(link.peer.rank)
      return
    }
    const rank = this.rankOf(session)
    const other = rank === undefined ? undefined : this.#links.get(rank)
    // It is up after all: no reason to wait for our next attempt. (An attempt under way is let be, or two would abort each other for ever.)
    if (other?.refused) {
      other.refused = false
      this.#reopen(other, 0)
    }
  }

  onReset(session: Session, reason: string): void {
    const link = this.#own(session)
    if (!link) return
    link.session = undefined
    const wasConnected = link.connected
    link.connected = false
    link.waiting = []
    this.#log.info({ peer: link.peer.name, reason }, 'session with a monitor ended')
    if (wasConnected) this.#onLost(link.peer.rank, false)
    this.#reopen(link, reason === 'peer-restarted' || reason === 'closed' ? 0 : REOPEN_AFTER_MS)
  }

  onRefused(session: Session): void {
    const link = this.#own(session)
    if (!link) return
    link.connected = false
    link.refused = true
    link.waiting = [] // a later life of that monitor must not be told of what is long past
    this.#onLost(link.peer.rank, true)
  }

  #reopen(link: Link, afterMs: number): void {
    const again = (): void => {
      const old = link.session
      if (link.connected || this.#closed) return
      link.session = undefined
      link.refused = false
      old?.close()
      this.#open(link)
    }
    if (afterMs === 0) this.#env.timers.soon(again)
    else this.#env.timers.after(afterMs, again)
  }

  close(): void {
    this.#closed = true
    for (const link of this.#links.values()) link.session?.close()
  }
}
