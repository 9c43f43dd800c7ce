// getFileLock and setFileLock.
import { MdsError } from './errors.ts'
import { lockOf } from './locks.ts'
import type { Request } from './request.ts'

export function getFileLock(request: Request): void {
  const { core, msg, session } = request
  const { inode } = request.target(msg.ino, msg.path)
  request.reply({ lock: core.locks.test(inode, lockOf(session, msg.lock)) })
}
export function setFileLock(request: Request): void {
  const { core, msg, session } = request
  const { inode } = request.target(msg.ino, msg.path)
  if (!inode.isFile && !inode.isDir) throw new MdsError('EINVAL')
  core.locks.set(request, inode, lockOf(session, msg.lock), msg.lock?.wait ?? false)
}
