// Operations that change nothing.
import { Cap, type pb } from '../../../proto/mod.ts'
import { compareUtf8 } from '../../base/mod.ts'
import { PAGE_MAX } from './cache.ts'
import { WRITE } from './caps.ts'
import { MdsError } from './errors.ts'
import { fragContains, headKey, leavesWithin, nameHash, nextFrag } from './frag.ts'
import type { Dentry, Inode } from './inode.ts'
import type { RStat } from './records.ts'
import { R_OK, type Request } from './request.ts'

/** Roughly the bytes of one entry with its inode; a page of a listing stays below a messenger frame by far. */
const ENTRIES_MAX = PAGE_MAX

/** What somebody else may be writing is stable while the request is answered. */
export function settleSize(request: Request, inode: Inode): void {
  if (inode.isFile && (request.msg.mask & (Cap.fileShared | Cap.fileExcl)) !== 0) request.demand([[inode, WRITE]])
}

export function lookup(request: Request): void {
  const { msg } = request
  const walk = request.target(msg.ino, msg.path)
  settleSize(request, walk.inode)
  const told = request.trace(walk)
  request.reply({ ...told, target: request.stat(walk.inode, 0), ...parentStat(request, walk.parent) })
}
const parentStat = (request: Request, dir: Inode | undefined): { dir?: pb.InodeStat.$Properties } => (dir ? { dir: request.stat(dir) } : {})

export function getattr(request: Request): void {
  const { msg } = request
  const walk = request.target(msg.ino, msg.path)
  settleSize(request, walk.inode)
  request.reply({ ...request.trace(walk), target: request.stat(walk.inode) })
}

export function lookupIno(request: Request): void {
  const inode = request.see(request.core.cache.byIno(request.msg.ino))
  request.core.mustReach(request.session, inode)
  if (inode.data.nlink === 0) throw new MdsError('ESTALE')
  settleSize(request, inode)
  request.reply({ target: request.stat(inode) })
}
/** The directory that an inode is in; the root's is the root. */
export function lookupParent(request: Request): void {
  const { core, session, msg } = request
  const inode = request.see(core.cache.byIno(msg.ino))
  const parent = inode === core.root || !inode.parent || inode.parent === core.cache.system ? inode : inode.parent
  core.mustReach(session, parent)
  request.reply({ target: request.stat(parent) })
}

export function statfs(request: Request): void {
  const { core } = request
  const { rfiles, rsubdirs, rbytes }: RStat = core.root.data.rstat
  request.reply({ statfs: { ...core.space(rbytes), files: rfiles + rsubdirs } })
}

export function readdir(request: Request): void {
  const { core, msg } = request
  const walk = request.target(msg.ino, msg.path)
  const dir = walk.inode
  if (!dir.isDir) throw new MdsError('ENOTDIR')
  request.access(dir, R_OK)
  const max = Math.min(msg.max || ENTRIES_MAX, ENTRIES_MAX)
  const page = readNames(request, dir, msg.frag, msg.after, max)
  const resolved = page.dentries.map((dentry) => ({ dentry, inode: dentry.inode ?? core.cache.byIno(dentry.remoteIno) }))
  // Whoever lists more than it may hold gets the attributes alone.
  const roomy = request.session.caps.size < core.options.capsPerClientMax / 2
  const entries = resolved.map(({ dentry, inode }) => {
    request.gate = Math.max(request.gate, dentry.seq)
    return { name: dentry.name, inode: roomy ? request.stat(inode) : core.bareStat(request.see(inode)) }
  })
  request.gate = Math.max(request.gate, dir.seq)
  const dirEnd = page.nextFrag === undefined
  request.reply({
    ...request.trace(walk),
    target: request.stat(dir),
    entries,
    dirEnd,
    // The names of the whole directory at one moment.
    dirComplete: dirEnd && msg.after === '' && page.isWhole,
    nextAfter: page.more ? page.last : '',
    nextFrag: page.nextFrag ?? 0,
  })
}

interface Names {
  readonly dentries: readonly Dentry[]
  readonly more: boolean
  /** The listing goes on behind this name of this fragment, or at the beginning of it. */
  readonly last: string
  readonly nextFrag: number | undefined
  readonly isWhole: boolean
}
/**
 * Names of the part of a directory that fragment `code` stood for when the listing reached it, in key order, strictly after `after`. The
 * directory may have been split or merged since: what is there now is put together to the same order.
 */
function readNames(request: Request, dir: Inode, code: number, after: string, max: number): Names {
  const { core, stash, ticket } = request
  const leaves = dir.data.frags
  const start = code === 0 && after === '' ? (leaves[0] ?? 0) : code
  const within = leavesWithin(leaves, start)
  const pages = within.map((leaf) => core.cache.page(dir.frag(leaf), after, max, ticket, stash))
  let dentries = pages.flatMap((page) => page.dentries)
  let more = pages.some((page) => page.more)
  let last = pages[0]?.last ?? after
  if (within.length > 1) {
    // Behind the last name of a page that goes on, its fragment may have names that come before those of the others.
    const ends = pages.filter((page) => page.more).map((page) => headKey(page.last))
    const end = ends.sort(compareUtf8)[0]
    dentries.sort((a, b) => compareUtf8(headKey(a.name), headKey(b.name)))
    if (end !== undefined) dentries = dentries.filter((d) => compareUtf8(headKey(d.name), end) <= 0)
    if (dentries.length > max) {
      dentries = dentries.slice(0, max)
      more = true
      last = dentries.at(-1)?.name ?? after
    } else last = end === undefined ? after : end.slice(0, -5)
  }
  return {
    dentries: dentries.filter((d) => fragContains(start, nameHash(d.name))),
    more,
    last,
    nextFrag: more ? start : nextFrag(leaves, start),
    isWhole: leaves.length === 0 && code === 0 && stash.size === 0,
  }
}
