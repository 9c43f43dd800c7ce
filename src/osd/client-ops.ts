// From a client's message to an operation of a PG: is it for us, may the client, does it make sense.
import { type MessageBody, OpCode, type pb } from '../../proto/mod.ts'
import { errno, fromUtf8, type PgId, parseEntity, pgIdString, SepiolaError, utf8 } from '../base/mod.ts'
import type { OSDMap } from '../maps/mod.ts'
import type { Session } from '../msg/types.ts'
import type { Access } from './caps.ts'
import { findMethod, isWriteStep } from './classes/mod.ts'
import type { ClientGate } from './clients.ts'
import { compareObjects, compareStored, keyOf, LogOp, type ObjectKey, objectFromPb, pgFromPb, reqIdFromPb } from './core/mod.ts'
import { checkObjectName, STEPS_MAX } from './ops.ts'
import type { Pg, PgHost } from './pg.ts'
import { isMember } from './pgstore.ts'
import type { SnapContext } from './snapset.ts'

export interface ClientHost extends PgHost {
  readonly gate: ClientGate
  readonly pgs: ReadonlyMap<string, Pg>
}

const SHRINKING: ReadonlySet<number> = new Set([
  OpCode.remove,
  OpCode.rmXattr,
  OpCode.omapRm,
  OpCode.omapRmRange,
  OpCode.omapClear,
  OpCode.truncate,
  OpCode.watch,
])
const LIST_MAX = 4096
const SNAPS_MAX = 65_536
const FULL_TRY = 4

/** Descending from at most seq, and not so many that no record could name them. */
const isSnapContext = ({ seq, snaps }: SnapContext): boolean =>
  Number.isSafeInteger(seq) && snaps.length <= SNAPS_MAX && snaps.every((snap, i) => snap > 0 && snap < (snaps[i - 1] ?? seq + 1))

/** What a client wants of a pool may be refused; undefined: allowed. */
export function refused(host: ClientHost, session: Session, pool: number, wanted: Omit<Access, 'pool'>): number | undefined {
  const name = host.map.pools.get(pool)?.name
  if (name === undefined) return -errno.ENOENT
  if (host.map.isBlocklisted(host.gate.of(session).caller.instance)) return -errno.ESHUTDOWN
  // Another daemon, or a monitor-trusted session without OSD caps of its own, is not a client.
  if (parseEntity(session.peer)?.type === 'osd') return -errno.EPERM
  return host.gate.of(session).caps.allows({ pool: name, ...wanted }) ? undefined : -errno.EPERM
}

/** What the steps need: a class method asks for leave of its own kind, whatever it does to the object (Ceph's class-read, class-write). */
function wantedBy(ops: readonly pb.Op.$Properties[]): Omit<Access, 'pool' | 'namespace'> {
  const wanted = { read: false, write: false, classRead: false, classWrite: false }
  for (const op of ops) {
    if (op.code === OpCode.exec) {
      if (findMethod(op.name ?? '', op.method ?? '')?.write) wanted.classWrite = true
      else wanted.classRead = true
    } else if (isWriteStep(op)) wanted.write = true
    else wanted.read = true
  }
  return wanted
}

/** The PG when it is ours to serve as primary. */
function target(host: ClientHost, map: OSDMap, pgid: PgId): Pg | 'wait' | undefined {
  if (map.pgToUpActing(pgid).actingPrimary !== host.whoami) return undefined
  return host.pgs.get(pgIdString(pgid)) ?? 'wait'
}

export function acceptClientOp(host: ClientHost, session: Session, body: MessageBody<'OsdOp'>, data: Uint8Array, done: () => void): void {
  if (session.closed) {
    done()
    return
  }
  const { map } = host
  const reply = (result: number, retarget = false): void => {
    session.send('OsdOpReply', { reqid: body.reqid, attempt: body.attempt, result, epoch: map.epoch, retarget })
    done()
  }
  const reqid = reqIdFromPb(body.reqid)
  if (!reqid || !body.oid || !body.pg || body.ops.length === 0 || body.ops.length > STEPS_MAX) {
    reply(-errno.EINVAL)
    return
  }
  const pgid = pgFromPb(body.pg)
  const { snap, ...named } = objectFromPb(body.oid)
  const oid: ObjectKey = { ...named, snap: 0 }
  const snapContext = { seq: body.snapSeq, snaps: body.snaps }
  const isWrite = body.ops.some(isWriteStep)
  // A notify is answered when others have heard it, a write when it is durable.
  const mixed = isWrite && body.ops.some(({ code }) => code === OpCode.notify)
  if (mixed || (isWrite && snap !== 0) || !isSnapContext(snapContext)) {
    reply(-errno.EINVAL)
    return
  }
  const pool = map.pools.get(pgid.pool)
  const denied = refused(host, session, pgid.pool, { namespace: oid.namespace, ...wantedBy(body.ops) })
  if (!pool || denied !== undefined) {
    reply(denied ?? -errno.ENOENT)
    return
  }
  try {
    checkObjectName(oid.name, oid.namespace)
  } catch (error) {
    reply(error instanceof SepiolaError ? -errno[error.code] : -errno.EINVAL)
    return
  }
  // The name decides where an object lives, not what the client says of its hash.
  const hash = map.objectHash(oid.name, oid.namespace)
  const right = map.hashToPg(pool, hash)
  if (hash !== oid.hash || right.seed !== pgid.seed) {
    reply(-errno.EINVAL, right.seed !== pgid.seed && hash === oid.hash)
    return
  }
  const pg = target(host, map, pgid)
  if (pg === undefined || pg === 'wait') {
    // Not ours, or not yet: the client looks at a newer map, or asks again.
    reply(0, true)
    return
  }
  if (body.epoch < pg.core.interval) {
    // From before this interval: the client has sent it again, or will. Were this one to run after that one has failed, it would do what the client knows was not done.
    reply(0, true)
    return
  }
  const whenFull = (body.flags & FULL_TRY) !== 0 || body.ops.every((op) => !isWriteStep(op) || SHRINKING.has(op.code ?? 0))
  pg.accept({
    session,
    caller: host.gate.of(session).caller,
    reqid,
    attempt: body.attempt,
    oid,
    snap,
    snapContext,
    steps: body.ops,
    data,
    isWrite,
    whenFull,
    done,
  })
}

/** A page of a PG's objects. The cursor is the last object's hash, namespace and name. */
export function listPg(host: ClientHost, session: Session, body: MessageBody<'PgList'>, done: () => void): void {
  const answer = (fields: object): void => {
    if (!session.closed) session.send('PgListReply', { tid: body.tid, epoch: host.map.epoch, ...fields })
    done()
  }
  if (!body.pg) {
    answer({ result: -errno.EINVAL })
    return
  }
  const pgid = pgFromPb(body.pg)
  const namespace = body.allNamespaces ? '' : body.namespace
  const denied = refused(host, session, pgid.pool, { namespace, read: true, write: false, classRead: false, classWrite: false })
  if (denied !== undefined) {
    answer({ result: denied })
    return
  }
  const pg = target(host, host.map, pgid)
  if (pg === undefined || pg === 'wait' || !pg.core.isReadable()) {
    answer({ retarget: true })
    return
  }
  const { token } = pg
  page(pg, body).then(
    (fields) => {
      if (host.map.isBlocklisted(host.gate.of(session).caller.instance)) answer({ result: -errno.ESHUTDOWN })
      else if (token === pg.token && pg.core.isReadable()) answer(fields)
      else answer({ retarget: true })
    },
    (error) => {
      host.log.error({ pg: pg.cid, error: String(error) }, 'listing failed')
      answer({ result: error instanceof SepiolaError ? -errno[error.code] : -errno.EIO })
    },
  )
}

async function page(pg: Pg, body: MessageBody<'PgList'>): Promise<object> {
  const max = Math.min(body.max === 0 ? 1000 : body.max, LIST_MAX)
  let after = body.cursor.length > 0 ? decodeCursor(body.cursor) : undefined
  const found: ObjectKey[] = []
  let end = false
  while (found.length < max && !end) {
    const listed = await pg.host.store.listObjects(pg.cid, after ? { after, max } : { max })
    const last = listed.objects.at(-1)
    end = listed.end || !last
    // What is named by the log and has yet to be fetched is there for a client.
    const here = new Map<string, ObjectKey>()
    const behindClones = new Set<string>()
    let before = after
    for (const oid of listed.objects) {
      if (isMember(oid) && oid.snap === 0) here.set(keyOf(oid), oid)
      if (before && before.snap !== 0 && compareObjects(before, oid) === 0) behindClones.add(keyOf(oid))
      before = oid
    }
    for (const { oid } of pg.core.missing.values()) {
      if (oid.snap !== 0 || (after && compareStored(oid, after) <= 0)) continue
      if (end || !last || compareStored(oid, last) <= 0) here.set(keyOf(oid), oid)
    }
    for (const oid of [...here.values()].sort(compareObjects)) {
      if (found.length >= max) {
        end = false
        break
      }
      after = oid
      if (!body.allNamespaces && oid.namespace !== body.namespace) continue
      if (await isThere(pg, oid, behindClones.has(keyOf(oid)))) found.push(oid)
    }
    if (found.length < max && last && !end) after = last
  }
  return { result: 0, objects: found, end, cursor: end || !after ? new Uint8Array(0) : encodeCursor(after) }
}

/** A head that is kept for its clones alone is not there for a client; such a one comes right behind them. */
async function isThere(pg: Pg, oid: ObjectKey, behindClones: boolean): Promise<boolean> {
  if (pg.core.missing.has(oid)) return pg.core.log.latest(oid)?.op !== LogOp.whiteout
  return !behindClones || !(await pg.readObjectInfo(oid))?.whiteout
}

const encodeCursor = (oid: ObjectKey): Uint8Array => utf8(JSON.stringify([oid.hash, oid.namespace, oid.name, oid.snap]))
function decodeCursor(bytes: Uint8Array): ObjectKey {
  try {
    const [hash, namespace, name, snap] = JSON.parse(fromUtf8(bytes)) as unknown[]
    if (typeof hash === 'number' && typeof namespace === 'string' && typeof name === 'string' && typeof snap === 'number') {
      return { hash: hash >>> 0, namespace, name, snap }
    }
  } catch {
    // falls through: not one of ours
  }
  throw new SepiolaError('EINVAL', 'not a listing cursor')
}
