// Capabilities: what clients may cache and do without asking. On file data many may read, or one client reads and writes; shared bits let
// any number cache. Whoever changes something, or needs to know what a writer has done, demands bits back from the others first.
import { Cap } from '../../../proto/mod.ts'
import type { Demand, Cap as Held, Inode } from './inode.ts'
import type { Session } from './session.ts'

export const READ = Cap.fileRd | Cap.fileCache | Cap.fileShared
export const WRITE = Cap.fileWr | Cap.fileExcl | Cap.fileBuffer
export const FILE = READ | WRITE
const SHARED = Cap.authShared | Cap.linkShared | Cap.xattrShared
const ALL = Cap.pin | SHARED | FILE

/** A message that changed what the client holds, while a revoke is unanswered. */
interface Told {
  readonly seq: number
  readonly caps: number
}

export interface CapsHost {
  readonly monoMs: number
  session(client: number): Session | undefined
  /** Tells the client what it holds; `gate`: see Session.queue. */
  sendCap(cap: Held, op: 'grant' | 'revoke'): void
  /** Raises what may be written up to, durably, when a client gets to write. */
  prepareWriter(inode: Inode): void
  wake(inode: Inode): void
  changed(inode: Inode): void
}

export class Caps {
  readonly #host: CapsHost
  readonly #told = new Map<Held, Told[]>()
  /** Caps with an unanswered revoke. */
  readonly revoking = new Set<Held>()
  #nextId: number

  constructor(host: CapsHost, firstId: number) {
    this.#host = host
    this.#nextId = firstId
  }

  /** The client's cap on it; made when there is none. */
  of(inode: Inode, session: Session, id?: number): Held {
    let cap = inode.caps.get(session.id)
    if (!cap) {
      cap = {
        client: session.id,
        id: id ?? this.#nextId++,
        inode,
        issued: Cap.pin,
        pending: Cap.pin,
        wanted: 0,
        wantedSeq: 0,
        seq: 0,
        revokedAt: 0,
      }
      inode.caps.set(session.id, cap)
      session.caps.set(inode.ino, cap)
    }
    return cap
  }
  /** One from before a take-over, with what the client says it holds. */
  adopt(inode: Inode, session: Session, id: number, issued: number, wanted: number): Held {
    const cap = this.of(inode, session, id)
    cap.issued = (issued & ALL) | Cap.pin
    cap.pending = cap.issued
    cap.wanted = wanted & FILE
    return cap
  }

  /** Bits that `client` may have now. `ticket`: later demands do not count; `own`: nor does that one. */
  #grantable(inode: Inode, client: number, ticket: number, own = 0): number {
    let bits = inode.isDir || !inode.isFile ? Cap.pin | SHARED | Cap.fileShared : ALL
    if (inode.truncating || inode.recovering) bits &= ~FILE
    for (const demand of inode.demands) {
      if (demand.ticket < ticket && demand.ticket !== own && (demand.client === 0 || demand.client !== client)) bits &= ~demand.deny
    }
    for (const other of inode.caps.values()) {
      if (other.client === client) continue
      if (other.issued & WRITE) bits &= ~FILE
      if (other.issued & READ && inode.isFile) bits &= ~WRITE
    }
    return bits
  }

  /** Gives a client along with a reply what can be given at once: shared bits, and what it wants. `own`: the ticket that is being answered. */
  issue(inode: Inode, session: Session, wanted = 0, own = 0): Held {
    const cap = this.of(inode, session)
    cap.wanted |= wanted & FILE
    const grantable = this.#grantable(inode, session.id, Number.POSITIVE_INFINITY, own)
    const desired = SHARED | Cap.fileShared | this.#fileBits(inode, cap.wanted, grantable)
    this.#give(cap, desired & grantable)
    if (wanted !== 0) cap.wantedSeq = cap.seq
    return cap
  }
  /** Everything a writer gets, it gets at once. */
  #fileBits(inode: Inode, wanted: number, grantable: number): number {
    if (!inode.isFile) return 0
    if (wanted & WRITE) return (grantable & WRITE) === WRITE ? FILE : wanted & READ ? READ : 0
    return wanted & READ ? READ : 0
  }
  #give(cap: Held, bits: number): void {
    const before = cap.pending
    // What is being taken back is not given again before the client has answered.
    const taken = cap.issued & ~cap.pending
    cap.pending |= bits & ~taken
    cap.issued |= cap.pending
    this.#tell(cap)
    if (cap.pending & WRITE && !(before & WRITE)) this.#host.prepareWriter(cap.inode)
  }
  /** Says again what it holds: something else about the inode is new. */
  tell(cap: Held): void {
    this.#tell(cap)
    this.#host.sendCap(cap, 'grant')
  }
  #tell(cap: Held): void {
    cap.seq++
    if (this.revoking.has(cap)) this.#told.get(cap)?.push({ seq: cap.seq, caps: cap.pending })
  }

  /** A client asks for what it needs now and lacks. */
  ask(cap: Held, wanted: number, ticket: number): void {
    const { inode } = cap
    if (!inode.isFile) return
    const grant = wanted & WRITE ? FILE : wanted & READ ? READ : 0
    if (grant === 0 || (grant & ~cap.pending) === 0) return
    const earlier = inode.demands.findIndex((d) => d.client === cap.client && d.grant !== 0)
    if (earlier >= 0) {
      if (((inode.demands[earlier] as Demand).grant & grant) === grant) return
      inode.demands.splice(earlier, 1)
    }
    inode.demands.push({ ticket, client: cap.client, deny: grant & WRITE ? FILE : WRITE, grant })
    this.#pursue(inode)
  }

  /** Whether nobody else holds any of these bits; asks for them back otherwise, in the name of the ticket. */
  demand(inode: Inode, deny: number, client: number, ticket: number): boolean {
    const mine = inode.demands.find((d) => d.ticket === ticket && d.grant === 0)
    if (mine) mine.deny |= deny
    const held = this.#held(inode, deny, client)
    if (held && !mine) inode.demands.push({ ticket, client, deny, grant: 0 })
    if (held) this.#pursue(inode)
    return !held
  }
  #held(inode: Inode, deny: number, client: number): boolean {
    for (const cap of inode.caps.values()) if ((client === 0 || cap.client !== client) && cap.issued & deny) return true
    return false
  }
  /** A task is through: its demand no longer stands in the way. */
  release(inode: Inode, ticket: number): void {
    const at = inode.demands.findIndex((d) => d.ticket === ticket)
    if (at < 0) return
    inode.demands.splice(at, 1)
    this.pursue(inode)
  }

  /** Something about it has changed: what demands ask for may have come to pass. */
  pursue(inode: Inode): void {
    this.#pursue(inode)
    this.#host.wake(inode)
  }
  /** Takes back what demands deny, and grants the asks that have come to pass. */
  #pursue(inode: Inode): void {
    for (const demand of [...inode.demands]) {
      if (!inode.demands.includes(demand)) continue
      for (const cap of inode.caps.values()) {
        if (demand.client !== 0 && cap.client === demand.client) continue
        // An older ask of that client is answered first, so that it gets to use what it waited for.
        if (inode.demands.some((d) => d.client === cap.client && d.grant !== 0 && d.ticket < demand.ticket)) continue
        if (cap.pending & demand.deny) this.#revoke(cap, cap.pending & demand.deny)
      }
      if (demand.grant === 0) continue
      const asker = inode.caps.get(demand.client)
      if (!asker) {
        inode.demands.splice(inode.demands.indexOf(demand), 1)
        continue
      }
      const grantable = this.#grantable(inode, demand.client, demand.ticket)
      if ((demand.grant & ~grantable) !== 0 || asker.issued & ~asker.pending & demand.grant) continue
      inode.demands.splice(inode.demands.indexOf(demand), 1)
      this.#give(asker, demand.grant | (asker.wanted & READ ? READ : 0))
      this.#host.sendCap(asker, 'grant')
    }
  }
  #revoke(cap: Held, bits: number): void {
    // A writer that loses anything of it loses all of it: the others may then read.
    const file = bits & FILE && cap.pending & WRITE && bits & WRITE ? WRITE : 0
    if (!this.revoking.has(cap)) {
      this.revoking.add(cap)
      this.#told.set(cap, [])
      cap.revokedAt = this.#host.monoMs
    }
    cap.pending &= ~(bits | file)
    this.#tell(cap)
    this.#host.sendCap(cap, 'revoke')
  }

  /** What the client says it keeps, as of the message with this seq. */
  kept(cap: Held, seq: number, caps: number): void {
    const before = cap.issued
    if (seq >= cap.seq) {
      cap.issued &= caps | Cap.pin
      cap.pending &= cap.issued
      // What it may keep and was not told to give up is not more than it has.
      cap.issued = cap.pending
      this.#settled(cap)
    } else {
      const told = this.#told.get(cap)
      if (!told) return
      const later = told.filter((t) => t.seq > seq)
      if (later.length === told.length) return
      this.#told.set(cap, later)
      cap.issued &= later.reduce((bits, t) => bits | t.caps, caps | Cap.pin | cap.pending)
      if (cap.issued === cap.pending) this.#settled(cap)
    }
    if (cap.issued !== before) this.#lost(cap.inode)
  }
  #settled(cap: Held): void {
    this.revoking.delete(cap)
    this.#told.delete(cap)
    cap.revokedAt = 0
  }
  /** The client holds nothing of it any more. */
  drop(cap: Held): void {
    const { inode } = cap
    this.#settled(cap)
    inode.caps.delete(cap.client)
    this.#host.session(cap.client)?.caps.delete(inode.ino)
    const asks = inode.demands.filter((d) => d.client === cap.client && d.grant !== 0)
    for (const ask of asks) inode.demands.splice(inode.demands.indexOf(ask), 1)
    this.#lost(inode)
  }
  /** A client wants less, or holds less. */
  #lost(inode: Inode): void {
    this.pursue(inode)
    this.#host.changed(inode)
  }
}

/** Whether anybody may be writing to it. */
export function hasWriter(inode: Inode): boolean {
  for (const cap of inode.caps.values()) if (cap.issued & WRITE) return true
  return false
}
