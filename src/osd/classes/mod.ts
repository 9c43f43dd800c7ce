// The object classes that this OSD knows, one file each.
import { isWriteOp, OpCode, type pb } from '../../../proto/mod.ts'
import type { OpResultData } from '../step.ts'
import { changesWatchers } from '../watch-steps.ts'
import { lockClass } from './lock.ts'
import { numopsClass } from './numops.ts'
import { refcountClass } from './refcount.ts'
import type { ClassMethod, ObjectClass } from './types.ts'
import { versionClass } from './version.ts'

export { ClassObject } from './types.ts'

const classes: ReadonlyMap<string, ObjectClass> = new Map([
  ['lock', lockClass],
  ['numops', numopsClass],
  ['refcount', refcountClass],
  ['version', versionClass],
])

export function findMethod(cls: string, method: string): ClassMethod | undefined {
  const found = classes.get(cls)
  return found && Object.hasOwn(found, method) ? found[method] : undefined
}

/** Whether a step may change the object: of a method, what it was declared as. */
export const isWriteStep = (op: pb.Op.$Properties): boolean =>
  op.code === OpCode.exec ? findMethod(op.name ?? '', op.method ?? '')?.write === true : isWriteOp(op.code ?? 0) || changesWatchers(op)

/**
 * The results of a write as they are answered: without what class methods gave out. The PG log that answers a repeated write has none of it,
 * and the first answer must not differ (Ceph drops it as well).
 */
export const withoutOutput = (steps: readonly pb.Op.$Properties[], results: readonly OpResultData[]): OpResultData[] =>
  results.map((result, i) => (steps[i]?.code === OpCode.exec ? { result: { rval: result.result.rval ?? 0 }, data: [] } : result))
