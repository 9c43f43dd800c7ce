// A change that was done before, asked for again: it is not done twice, and the answer tells what is there now.
import { MdsError } from './errors.ts'
import type { Request } from './request.ts'
import type { Completed } from './session.ts'

export function answerAgain(request: Request, done: Completed): void {
  const { core, msg } = request
  if (done.result < 0) {
    request.reply({ result: done.result })
    return
  }
  request.gate = core.seq
  if (done.ino === 0) {
    request.reply({ result: done.result, created: done.created, snaps: done.snapid === 0 ? [] : [{ snapid: done.snapid, name: msg.name }] })
    return
  }
  try {
    const target = core.cache.byIno(done.ino)
    const stat = request.stat(target, msg.wanted)
    request.gate = core.seq
    request.reply({ result: done.result, target: stat, created: done.created })
    request.askRest(target)
  } catch (thrown) {
    // Somebody has removed it since.
    if (!(thrown instanceof MdsError)) throw thrown
    request.reply({ result: done.result, created: done.created })
  }
}
