// What this OSD has of one object, for who looks at where data lives: read from its store as it is, whether or not it is primary.
import type { MessageBody } from '../../proto/mod.ts'
import { errno, pgIdString } from '../base/mod.ts'
import type { Session } from '../msg/types.ts'
import { type ClientHost, refused } from './client-ops.ts'
import { isBackfilled, type ObjectKey, objectFromPb, pgFromPb } from './core/mod.ts'
import type { Pg } from './pg.ts'
import { atSnapshot, cloneKey, NO_SNAPSHOTS } from './snapset.ts'

export function describeCopy(host: ClientHost, session: Session, body: MessageBody<'CopyQuery'>, done: () => void): void {
  const answer = (fields: object): void => {
    if (!session.closed) session.send('CopyReply', { tid: body.tid, epoch: host.map.epoch, ...fields })
    done()
  }
  if (!body.pg || !body.oid) {
    answer({ result: -errno.EINVAL })
    return
  }
  const pgid = pgFromPb(body.pg)
  const wanted = { namespace: body.oid.namespace ?? '', read: true, write: false, classRead: false, classWrite: false }
  const denied = refused(host, session, pgid.pool, wanted)
  const pg = host.pgs.get(pgIdString(pgid))
  if (denied !== undefined || !pg) {
    answer({ result: denied ?? -errno.ENOENT })
    return
  }
  copyOf(pg, body).then(answer, (error) => {
    const code = (error as { code?: keyof typeof errno }).code
    answer({ result: -(errno[code ?? 'EIO'] ?? errno.EIO) })
  })
}

/** The head or clone that stands for a snapshot here; undefined: nothing does. */
async function atSnap(pg: Pg, oid: ObjectKey): Promise<ObjectKey | undefined> {
  if (oid.snap === 0) return oid
  const head = { ...oid, snap: 0 }
  const info = await pg.readObjectInfo(head)
  const found = atSnapshot(info?.snapshots ?? NO_SNAPSHOTS, info !== undefined && !info.whiteout, oid.snap)
  return found === 'head' ? head : found && cloneKey(oid, found)
}

async function copyOf(pg: Pg, body: MessageBody<'CopyQuery'>): Promise<object> {
  const { core, recovery } = pg
  const oid = await atSnap(pg, objectFromPb(body.oid))
  const info = oid && (await pg.readObjectInfo(oid))
  const missing = oid && core.missing.get(oid)
  return {
    pgState: core.isPrimary ? core.states(recovery.recovering, recovery.backfilling) : [],
    primary: core.isPrimary,
    lastUpdate: core.info.lastUpdate,
    exists: info !== undefined && !info.whiteout,
    ...(info ? { version: info.version, userVersion: info.userVersion, size: info.size, mtimeMs: info.mtimeMs } : {}),
    ...(missing ? { missing: true, need: missing.need } : {}),
    clone: oid?.snap ?? 0,
    notBackfilled: !isBackfilled({ ...objectFromPb(body.oid), snap: 0 }, core.info.lastBackfill),
  }
}
