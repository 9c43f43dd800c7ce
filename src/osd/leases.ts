// Read leases on the wire: one message per peer for all PGs that two OSDs share. What a lease means: core/copies.ts.
import type { MessageBody, MessageName } from '../../proto/mod.ts'
import { type Options, type PgId, pgIdString } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'
import type { Session } from '../msg/types.ts'
import { pgFromPb } from './core/mod.ts'
import type { Pg } from './pg.ts'

export interface LeaseHost {
  readonly env: Env
  readonly options: Options
  readonly whoami: number
  readonly epoch: number
  readonly isActive: boolean
  readonly pgs: ReadonlyMap<string, Pg>
  send<N extends MessageName>(osd: number, type: N, body: MessageBody<N> | object): void
}

/** Asks every member of the PGs that we are primary of to confirm their intervals. */
export function renewLeases(host: LeaseHost): void {
  if (!host.isActive) return
  const byPeer = new Map<number, { pg: PgId; epoch: number }[]>()
  for (const pg of host.pgs.values()) {
    const { core } = pg
    if (core.phase !== 'active' || !core.isPrimary) continue
    for (const osd of core.now.acting) {
      if (osd === host.whoami) continue
      const items = byPeer.get(osd)
      const item = { pg: core.pg, epoch: core.map.epoch }
      if (items) items.push(item)
      else byPeer.set(osd, [item])
    }
  }
  const stamp = host.env.clock.monotonic()
  const leaseMs = host.options.get('osd_read_lease_ms')
  for (const [osd, items] of byPeer) host.send(osd, 'PgLease', { stamp, leaseMs, items })
}

/** As a member: confirms what is still so. */
export function confirmLeases(host: LeaseHost, session: Session, from: number, body: MessageBody<'PgLease'>): void {
  const items = body.items.filter((item) => {
    const pg = host.pgs.get(pgIdString(pgFromPb(item.pg)))
    const epoch = item.epoch ?? 0
    return pg !== undefined && epoch <= host.epoch && pg.core.confirmLease(from, epoch, body.leaseMs)
  })
  if (items.length > 0) session.send('PgLeaseAck', { stamp: body.stamp, items })
}

/** As primary: a member has confirmed. */
export function leasesConfirmed(host: LeaseHost, from: number, body: MessageBody<'PgLeaseAck'>): void {
  for (const item of body.items) {
    const pg = host.pgs.get(pgIdString(pgFromPb(item.pg)))
    if (!pg?.core.isPrimary || (item.epoch ?? 0) < pg.core.interval || pg.core.phase !== 'active') continue
    pg.core.leaseConfirmed(from, body.stamp)
    pg.wake()
  }
}
