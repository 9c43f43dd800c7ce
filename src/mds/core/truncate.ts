// Changing a file's size. What is cut off is removed from the objects before anybody may read or write again, also after a crash: the journal
// says how far it reached.
import { pb } from '../../../proto/mod.ts'
import { FILE } from './caps.ts'
import type { MdsCore } from './core.ts'
import { Wait } from './errors.ts'
import type { Inode } from './inode.ts'
import { seal, TABLES } from './records.ts'
import type { Request } from './request.ts'

export const truncateKey = (ino: number): string => `t${ino.toString(16).padStart(13, '0')}`

/**
 * Sets the size of a file for a request. False: the request runs again when the objects have been cut. True: done, nothing was left to
 * cut, or it was extended. @throws Wait while others hold it.
 */
export function cutOff(request: Request, inode: Inode, size: number): boolean {
  const { core } = request
  if (request.stage === 1) return true
  if (inode.truncating || inode.recovering) throw new Wait([inode])
  if (inode.data.size === size && inode.data.maxSize === 0) return true
  request.demand([[inode, FILE, true]])
  if (inode.recovering) throw new Wait([inode])
  request.stage = 1
  const { data } = inode
  const from = Math.max(data.size, data.maxSize)
  core.change('truncate', (txn) => {
    txn.touch(inode)
    const shrinks = size < from
    txn.resize(inode, size)
    data.truncateSeq++
    data.maxSize = 0
    data.mtime = core.now()
    txn.changed(inode, core.now())
    if (shrinks) {
      data.truncateFrom = from
      const { ino, layout } = data
      txn.put(TABLES.purge, truncateKey(ino), seal(pb.MdsPurgeItem, { kind: 3, ino, layout, bytes: size }))
      inode.truncating = true
    }
  })
  if (!inode.truncating) return true
  finishTruncate(core, inode, () => core.tasks.start(request))
  return false
}

/** Removes what is beyond the size; retried until the OSDs have done it. */
export function finishTruncate(core: MdsCore, inode: Inode, done: () => void): void {
  inode.truncating = true
  inode.pins++
  const { ino, layout, size, truncateFrom } = inode.data
  const attempt = (): void => {
    core.job(
      { kind: 'truncate', ino, layout, size, from: truncateFrom, snaps: core.snaps.contextOf(inode) },
      inode.seq,
      (_value, error) => {
        if (error !== undefined) {
          core.log('warn', `the end of ${ino.toString(16)} could not be removed, trying again: ${error}`)
          attempt()
          return
        }
        inode.pins--
        inode.truncating = false
        core.change('truncated', (txn) => {
          if (inode.dentry) {
            txn.touch(inode)
            inode.data.truncateFrom = 0
          }
          txn.put(TABLES.purge, truncateKey(ino), undefined)
        })
        core.caps.pursue(inode)
        core.purge.consider(inode)
        done()
      },
    )
  }
  attempt()
}
