// Operations on snapshots.
import { MdsError } from './errors.ts'
import type { Request } from './request.ts'

export function snapRequest(request: Request): boolean {
  if (request.msg.snapid !== 0) throw new MdsError('EOPNOTSUPP', 'snapshots')
  return false
}
const refuse = (): never => {
  throw new MdsError('EOPNOTSUPP', 'snapshots')
}
export const lsSnap = (_request: Request): void => refuse()
export const mkSnap = (_request: Request): void => refuse()
export const rmSnap = (_request: Request): void => refuse()
export const renameSnap = (_request: Request): void => refuse()
