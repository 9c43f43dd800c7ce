// Which operation a request is.
import { MdsOp } from '../../../proto/mod.ts'
import { MdsError } from './errors.ts'
import { answerAgain } from './ops-again.ts'
import { setattr } from './ops-attr.ts'
import { create, mkdir, mknod, open, symlink } from './ops-create.ts'
import { getFileLock, setFileLock } from './ops-locks.ts'
import { link, rename, rmdir, unlink } from './ops-names.ts'
import { getattr, lookup, lookupIno, lookupParent, readdir, statfs } from './ops-read.ts'
import { lsSnap, mkSnap, renameSnap, rmSnap, snapRequest } from './ops-snap.ts'
import { getxattr, listxattr, rmxattr, setxattr } from './ops-xattr.ts'
import type { Request } from './request.ts'

const operations: Readonly<Record<number, (request: Request) => void>> = {
  [MdsOp.lookup]: lookup,
  [MdsOp.getattr]: getattr,
  [MdsOp.getxattr]: getxattr,
  [MdsOp.listxattr]: listxattr,
  [MdsOp.readdir]: readdir,
  [MdsOp.lookupIno]: lookupIno,
  [MdsOp.statfs]: statfs,
  [MdsOp.lsSnap]: lsSnap,
  [MdsOp.getFileLock]: getFileLock,
  [MdsOp.lookupParent]: lookupParent,
  [MdsOp.create]: create,
  [MdsOp.open]: open,
  [MdsOp.mkdir]: mkdir,
  [MdsOp.rmdir]: rmdir,
  [MdsOp.unlink]: unlink,
  [MdsOp.link]: link,
  [MdsOp.symlink]: symlink,
  [MdsOp.rename]: rename,
  [MdsOp.setattr]: setattr,
  [MdsOp.setxattr]: setxattr,
  [MdsOp.rmxattr]: rmxattr,
  [MdsOp.setFileLock]: setFileLock,
  [MdsOp.mkSnap]: mkSnap,
  [MdsOp.rmSnap]: rmSnap,
  [MdsOp.renameSnap]: renameSnap,
  [MdsOp.mknod]: mknod,
}

/** @throws Need, Wait, MdsError. */
export function perform(request: Request): void {
  const { msg, session } = request
  // Answered once before, and asked again: the answer was lost on its way.
  const done = session.completed.get(msg.tid)
  if (done && request.stage === 0) {
    answerAgain(request, done)
    return
  }
  if (snapRequest(request)) return
  const operation = operations[msg.op]
  if (!operation) throw new MdsError('EOPNOTSUPP', `operation ${msg.op}`)
  operation(request)
}
