// Operations that need an object's clones: which one, and that it is here, or everywhere.
import { OpCode } from '../../proto/mod.ts'
import { SepiolaError } from '../base/mod.ts'
import type { ObjectKey } from './core/mod.ts'
import type { ObjectContext } from './objects.ts'
import type { ClientOp, Pg } from './pg.ts'
import { atSnapshot, cloneKey, NO_SNAPSHOTS } from './snapset.ts'

/** What a read at a snapshot sees: a clone, which stays as it is as long as the head is held, or the head. */
export async function seenBy(
  pg: Pg,
  op: ClientOp,
  head: ObjectContext,
  token: object,
): Promise<{ oid: ObjectKey; context: ObjectContext }> {
  // The list of an object's snapshots is the head's.
  if (op.steps.every(({ code }) => code === OpCode.listSnaps)) return { oid: op.oid, context: head }
  const found = pg.isRemovedSnap(op.snap) ? undefined : atSnapshot(head.info?.snapshots ?? NO_SNAPSHOTS, head.exists, op.snap)
  if (found === undefined) return { oid: op.oid, context: { exists: false, info: undefined } }
  if (found === 'head') return { oid: op.oid, context: head }
  const oid = cloneKey(op.oid, found)
  if (pg.core.missing.has(oid)) await pg.recovery.recovered(oid)
  if (token !== pg.token) return { oid, context: head }
  const info = await pg.readObjectInfo(oid)
  if (!info) throw new SepiolaError('EIO', `clone ${found.id} of an object is not there`)
  return { oid, context: { exists: true, info } }
}

/** A rollback takes its clone on every member. */
export async function rollbackReady(pg: Pg, op: ClientOp, context: ObjectContext, token: object): Promise<void> {
  for (const { code, snap } of op.steps) {
    if (code !== OpCode.rollback) continue
    const found = atSnapshot(context.info?.snapshots ?? NO_SNAPSHOTS, context.exists, Number(snap ?? 0))
    if (found === undefined || found === 'head') continue
    const oid = cloneKey(op.oid, found)
    if (pg.core.missing.has(oid) || pg.core.missingOn(oid).length > 0) await pg.recovery.recovered(oid)
    if (token !== pg.token) return
  }
}
