// What other OSDs send about PGs: decoded and checked at once, so that a bad message closes its session; what follows from a good one
// is handed back, to be done when our map is as new as the message.
import { type PgId, pgIdString, SepiolaError } from '../base/mod.ts'
import type { OSDMap } from '../maps/mod.ts'
import type { Message } from '../msg/types.ts'
import {
  entryFromPb,
  historyFromPb,
  infoFromPb,
  intervalsFromPb,
  MissingSet,
  objectFromPb,
  type PastInterval,
  type PgHistory,
  pgFromPb,
  versionFromPb,
} from './core/mod.ts'
import type { Pg } from './pg.ts'

export interface PeerHost {
  readonly whoami: number
  readonly map: OSDMap
  readonly pgs: ReadonlyMap<string, Pg>
  /** Answers a question about a PG of which there is no trace here. */
  sayAbsent(osd: number, pg: PgId): void
  /** Makes a PG as a peer knows it, then calls `then`. */
  create(pg: PgId, epoch: number, history: PgHistory, past: readonly PastInterval[], then: () => void): void
  removeStray(from: number, cid: string, epoch: number): void
}

/** @throws SepiolaError EINVAL. */
export function peerMessage(host: PeerHost, from: number, message: Message): () => void {
  const { type, body, data } = message
  const pgid = 'pg' in body ? pgFromPb(body.pg) : undefined
  if (!pgid) throw new SepiolaError('EINVAL', `${type} without its PG`)
  const cid = pgIdString(pgid)
  const withPg = (run: (pg: Pg) => void) => (): void => {
    const pg = host.pgs.get(cid)
    if (pg) run(pg)
  }
  switch (type) {
    case 'RepOp':
      return withPg((pg) => pg.onRepOp(from, body, data))
    case 'RepOpReply':
      return withPg((pg) => pg.onRepOpReply(from, body))
    case 'PgPush':
      return withPg((pg) => pg.recovery.onPush(from, body, data))
    case 'PgPushReply':
      return withPg((pg) => pg.recovery.onPushReply(from, body))
    case 'PgPull':
      return withPg((pg) => pg.recovery.onPull(from, body))
    case 'PgScan':
      return withPg((pg) => pg.recovery.onScan(from, body))
    case 'PgScanReply':
      return withPg((pg) => pg.recovery.onScanReply(from, body))
    case 'PgBackfillProgress':
      return withPg((pg) => pg.recovery.onProgress(from, body))
    case 'BackfillReserve':
      return withPg((pg) => pg.recovery.onReserve(from, body))
    case 'PgInfoMsg': {
      const info = infoFromPb(body.info)
      const { epoch, activated, leaseStamp } = body
      return withPg((pg) => pg.step({ type: 'info', from, epoch, info, activated, leaseStamp }))
    }
    case 'PgQuery': {
      const event = {
        type: 'query' as const,
        from,
        what: body.type,
        since: versionFromPb(body.since),
        epoch: body.epoch,
        history: historyFromPb(body.history),
      }
      return () => {
        const pg = host.pgs.get(cid)
        if (pg) pg.step(event)
        else host.sayAbsent(from, pgid)
      }
    }
    case 'PgNotify': {
      const info = infoFromPb(body.info)
      const past = intervalsFromPb(body.past)
      const { epoch, readableMs } = body
      const deliver = withPg((pg) => pg.step({ type: 'notify', from, epoch, info, past, readableMs }))
      return () => {
        if (host.pgs.has(cid) || info.history.epochCreated === 0 || !host.map.pools.has(pgid.pool)) deliver()
        else if (host.map.pgToUpActing(pgid).actingPrimary === host.whoami) host.create(pgid, epoch, info.history, past, deliver)
      }
    }
    case 'PgLogMsg': {
      const info = infoFromPb(body.info)
      const past = intervalsFromPb(body.past)
      const missing = new MissingSet()
      for (const item of body.missing) {
        missing.set({ oid: objectFromPb(item.oid), need: versionFromPb(item.need), have: versionFromPb(item.have) })
      }
      const log = { tail: versionFromPb(body.tail), head: versionFromPb(body.head), entries: body.entries.map(entryFromPb) }
      const { epoch, activate, leaseStamp, leaseMs } = body
      const deliver = withPg((pg) => pg.step({ type: 'log', from, epoch, info, log, missing, past, activate, leaseStamp, leaseMs }))
      return () => {
        if (host.pgs.has(cid) || !activate || !host.map.pools.has(pgid.pool)) deliver()
        else host.create(pgid, epoch, info.history, past, deliver)
      }
    }
    case 'PgRemove':
      return () => host.removeStray(from, cid, body.epoch)
    default:
      throw new SepiolaError('EINVAL', `an OSD does not take ${type}`)
  }
}
