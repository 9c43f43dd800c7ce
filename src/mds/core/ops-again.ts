// A change that was done before, asked for again: it is not done twice, and the answer tells what is there now.
import { MdsOp, type pb } from '../../../proto/mod.ts'
import { MdsError } from './errors.ts'
import type { Request } from './request.ts'
import type { Completed } from './session.ts'

export function answerAgain(request: Request, done: Completed): void {
  const { core, msg } = request
  if (done.result < 0) {
    request.reply({ result: done.result })
    return
  }
  const target = done.ino === 0 ? undefined : ifThere(() => core.cache.byIno(done.ino))
  const dir = isNameOp(msg.op) ? ifThere(() => request.walk(msg.ino, msg.path).parent) : undefined
  const dir2 = msg.op === MdsOp.rename ? ifThere(() => request.walk(msg.ino2, msg.path2).parent) : undefined
  const reply: pb.ClientReply.$Properties = { result: done.result, created: done.created }
  if (target) reply.target = request.stat(target, msg.wanted)
  if (dir) reply.dir = request.stat(dir)
  if (dir2) reply.dir2 = request.stat(dir2)
  if (done.snapid !== 0) reply.snaps = [{ snapid: done.snapid, name: msg.name }]
  request.extra = {}
  request.gate = core.seq
  request.reply(reply)
  if (target) request.askRest(target)
}
const nameOps: ReadonlySet<number> = new Set([
  MdsOp.create,
  MdsOp.mkdir,
  MdsOp.rmdir,
  MdsOp.unlink,
  MdsOp.link,
  MdsOp.symlink,
  MdsOp.rename,
  MdsOp.mknod,
])
const isNameOp = (op: number): boolean => nameOps.has(op)

/** Somebody may have removed or moved it since. @throws Need, Wait. */
function ifThere<T>(find: () => T): T | undefined {
  try {
    return find()
  } catch (thrown) {
    if (thrown instanceof MdsError) return undefined
    throw thrown
  }
}
