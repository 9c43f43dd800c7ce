// Asks each OSD that should have an object what it has of it: the state of every copy, for whoever looks where data lives.
import type { MessageBody } from '../../proto/mod.ts'
import { type PgId, pgIdString } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'
import type { OSDMap } from '../maps/mod.ts'
import type { Message, Session } from '../msg/mod.ts'
import { RadosError } from './types.ts'

/** An object as `rados.objectCopies` finds it. */
export interface ObjectCopies {
  /** Of the map by which it was placed. */
  readonly epoch: number
  readonly hash: number
  readonly pg: PgId
  readonly pgid: string
  readonly up: readonly number[]
  readonly acting: readonly number[]
  readonly primary: number
  readonly copies: readonly ObjectCopy[]
}
export interface ObjectCopy {
  readonly osd: number
  readonly role: 'primary' | 'replica' | 'up'
  /** there; absent: it has the PG without the object; missing: it knows of it and has yet to fetch it; none: it has no such PG; down, silent, denied: it cannot tell. */
  readonly state: 'there' | 'absent' | 'missing' | 'none' | 'down' | 'silent' | 'denied'
  /** "EPOCH'VERSION", as Ceph prints it; of a missing object what is needed. */
  readonly version?: string
  readonly userVersion?: number
  readonly size?: number
  readonly mtimeMs?: number
  /** Of the PG, from its primary. */
  readonly pgState?: string
  /** Snapshot clones that this copy has. */
  readonly clones?: readonly number[]
  /** How long the OSD took to answer, ms. */
  readonly ms: number
}

type Reply = MessageBody<'ObjectQueryReply'>
const versionText = (v: Reply['version']): string | undefined => (v ? `${v.epoch ?? 0}'${v.version ?? 0}` : undefined)

export class CopyQueries {
  readonly #env: Env
  readonly #sessionTo: (osd: number) => Session | undefined
  readonly #open = new Map<number, { session: Session; settle(reply: Reply | undefined): void }>()
  #tid = 0

  constructor(env: Env, sessionTo: (osd: number) => Session | undefined) {
    this.#env = env
    this.#sessionTo = sessionTo
  }

  onMessage(message: Message): boolean {
    if (message.type !== 'ObjectQueryReply') return false
    this.#open.get(message.body.tid)?.settle(message.body)
    return true
  }
  onReset(session: Session): void {
    for (const query of [...this.#open.values()]) if (query.session === session) query.settle(undefined)
  }
  close(): void {
    for (const query of [...this.#open.values()]) query.settle(undefined)
  }

  #ask(osd: number, body: object, timeoutMs: number): Promise<Reply | undefined> {
    const session = this.#sessionTo(osd)
    if (!session) return Promise.resolve(undefined)
    return new Promise((resolve) => {
      const tid = ++this.#tid
      const timer = this.#env.timers.after(timeoutMs, () => settle(undefined))
      const settle = (reply: Reply | undefined): void => {
        if (!this.#open.delete(tid)) return
        timer.cancel()
        resolve(reply)
      }
      this.#open.set(tid, { session, settle })
      session.send('ObjectQuery', { ...body, tid })
    })
  }

  async find(
    map: OSDMap,
    pool: number,
    object: { readonly name: string; readonly namespace: string; readonly snap: number },
    timeoutMs: number,
  ): Promise<ObjectCopies> {
    const pg = map.objectToPg(pool, object)
    if (!pg) throw new RadosError('ENOENT', `pool ${pool} does not exist`)
    const { up, acting, actingPrimary } = map.pgToUpActing(pg)
    const hash = map.objectHash(object.name, object.namespace)
    const body = { epoch: map.epoch, pg, oid: { ...object, hash } }
    const holders = [...new Set([actingPrimary, ...acting, ...up])].filter((osd) => osd >= 0 && map.exists(osd))
    const copies = holders.map(async (osd): Promise<ObjectCopy> => {
      const role = osd === actingPrimary ? 'primary' : acting.includes(osd) ? 'replica' : 'up'
      const began = this.#env.clock.monotonic()
      const reply = map.isUp(osd) ? await this.#ask(osd, body, timeoutMs) : undefined
      const ms = this.#env.clock.monotonic() - began
      if (!reply) return { osd, role, state: map.isUp(osd) ? 'silent' : 'down', ms }
      if (reply.result !== 0) return { osd, role, state: 'denied', ms }
      if (!reply.hasPg) return { osd, role, state: 'none', ms }
      const pgState = reply.pgState.length > 0 ? { pgState: reply.pgState.join('+') } : {}
      if (reply.missing) return { osd, role, state: 'missing', version: versionText(reply.need), ...pgState, ms }
      if (!reply.exists) return { osd, role, state: 'absent', ...pgState, ms }
      const { userVersion, size, mtimeMs, clones } = reply
      return { osd, role, state: 'there', version: versionText(reply.version), userVersion, size, mtimeMs, clones, ...pgState, ms }
    })
    return { epoch: map.epoch, hash, pg, pgid: pgIdString(pg), up, acting, primary: actingPrimary, copies: await Promise.all(copies) }
  }
}
