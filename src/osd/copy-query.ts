// What this OSD has of one object, whether as primary, as replica or as a copy that is left over: straight from its store. It promises nothing about
// other copies and waits for nothing, so it is for looking, never for reading.
import type { MessageBody } from '../../proto/mod.ts'
import { errno, pgIdString, SepiolaError } from '../base/mod.ts'
import type { Session } from '../msg/types.ts'
import { type ClientHost, refused } from './client-ops.ts'
import { objectFromPb, pgFromPb } from './core/mod.ts'
import { checkObjectName } from './ops.ts'
import type { Pg } from './pg.ts'

export function describeCopy(host: ClientHost, session: Session, body: MessageBody<'ObjectQuery'>, done: () => void): void {
  const answer = (fields: object): void => {
    if (!session.closed) session.send('ObjectQueryReply', { tid: body.tid, epoch: host.map.epoch, ...fields })
    done()
  }
  if (!body.pg || !body.oid) {
    answer({ result: -errno.EINVAL })
    return
  }
  const pgid = pgFromPb(body.pg)
  const oid = objectFromPb(body.oid)
  const access = { namespace: oid.namespace, read: true, write: false, classRead: false, classWrite: false }
  const denied = refused(host, session, pgid.pool, access)
  if (denied !== undefined) {
    answer({ result: denied })
    return
  }
  const pg = host.pgs.get(pgIdString(pgid))
  const run = async (): Promise<object> => {
    checkObjectName(oid.name, oid.namespace)
    return pg ? copyOf(pg, oid) : { hasPg: false }
  }
  run().then(answer, (error) => {
    host.log.warn({ pg: pgIdString(pgid), error: String(error) }, 'a copy cannot be described')
    answer({ result: error instanceof SepiolaError ? -errno[error.code] : -errno.EIO })
  })
}

async function copyOf(pg: Pg, oid: ReturnType<typeof objectFromPb>): Promise<object> {
  const { core, recovery } = pg
  const { acting } = pg.host.map.pgToUpActing(core.pg)
  const missing = [...core.missing.values()].find(
    (item) => item.oid.name === oid.name && item.oid.namespace === oid.namespace && item.oid.snap === oid.snap,
  )
  const info = await pg.readObjectInfo(oid)
  return {
    hasPg: true,
    role: core.isPrimary ? 'primary' : acting.includes(pg.host.whoami) ? 'replica' : 'stray',
    pgState: core.isPrimary ? core.states(recovery.recovering, recovery.backfilling) : [],
    missing: missing !== undefined,
    ...(missing ? { need: missing.need } : {}),
    exists: info !== undefined && !info.whiteout,
    ...(info
      ? {
          version: info.version,
          userVersion: info.userVersion,
          size: info.size,
          mtimeMs: info.mtimeMs,
          clones: info.snapshots?.clones.map(({ id }) => id) ?? [],
        }
      : {}),
  }
}
