// A directory as it was at a snapshot: of each name the version that was good then.
import { compareUtf8 } from '../../base/mod.ts'
import { PAGE_MAX } from './cache.ts'
import { MdsError, Need, Wait } from './errors.ts'
import { fragContains, fragOid, headKey, leafOf, leavesWithin, nameHash, nextFrag, parseKey, ROOT_FRAG, snapKey } from './frag.ts'
import type { OmapRead } from './overlay.ts'
import { type DentryRecord, type InodeData, unsealDentry } from './records.ts'
import type { Request } from './request.ts'

/** Reads a page of a fragment as it is stored, old versions and all. @throws Need. */
function rawPage(request: Request, oid: string, after: string, max: number): OmapRead {
  const key = `raw ${oid} ${after}`
  const read = request.stash.get(key)
  if (read) return read
  throw new Need(
    oid,
    { after, max },
    (got) => {
      const entries = got.entries.map(([k, v]) => [k, Uint8Array.from(v)] as const)
      request.stash.set(key, { ...got, entries })
    },
    `snapshot ${request.ticket}`,
  )
}
/** A removed directory is not in the cache: its fragments do not move. @throws Wait. */
function mustBeStill(request: Request, ino: number): void {
  const dir = request.core.cache.peek(ino)
  if (!dir) return
  for (const frag of dir.frags.values()) if (frag.frozen) throw new Wait([dir])
}

/** What a name was at a snapshot; undefined: it was not there. @throws Need, Wait, Corrupt. */
export function lookupAt(request: Request, dir: InodeData, name: string, snapid: number): InodeData | undefined {
  mustBeStill(request, dir.ino)
  const oid = fragOid(dir.ino, dir.frags.length === 0 ? ROOT_FRAG : leafOf(dir.frags, nameHash(name)))
  const end = headKey(name)
  let after = snapKey(name, snapid - 1)
  for (;;) {
    const read = rawPage(request, oid, after, 50)
    for (const [key, value] of read.entries) {
      if (compareUtf8(key, end) > 0) return undefined
      // Versions come oldest first, so the first that reaches so far decides. Keys of other names may lie between.
      if (parseKey(key)?.name !== name) continue
      const record = unsealDentry(value, oid, key)
      return record.first <= snapid ? inodeAt(request, record, snapid) : undefined
    }
    if (!read.more) return undefined
    after = read.entries.at(-1)?.[0] ?? end
  }
}
/** The inode of a version of a dentry. @throws Need, Wait. */
function inodeAt(request: Request, record: DentryRecord, snapid: number): InodeData | undefined {
  if (record.kind === 'primary') return record.inode
  const { oid, after, prefix } = request.core.snaps.versionsFrom(record.ino, snapid)
  const [found] = rawPage(request, oid, after, 1).entries
  if (found?.[0].startsWith(prefix)) {
    const version = unsealDentry(found[1], oid, found[0])
    if (version.kind === 'primary' && version.first <= snapid) return version.inode
  }
  try {
    return request.core.cache.byIno(record.ino).data
  } catch (thrown) {
    if (thrown instanceof MdsError) return undefined
    throw thrown
  }
}

export interface SnapPage {
  readonly entries: readonly { readonly name: string; readonly inode: InodeData }[]
  /** Where the listing goes on: after this key of this fragment. */
  readonly nextAfter: string
  readonly nextFrag: number | undefined
}
/** `after`: a key, as an earlier page gave it. @throws Need, Wait, Corrupt. */
export function listAt(request: Request, dir: InodeData, snapid: number, code: number, after: string): SnapPage {
  mustBeStill(request, dir.ino)
  const leaves = dir.frags
  const start = code === 0 && after === '' ? (leaves[0] ?? ROOT_FRAG) : code
  const pages = leavesWithin(leaves, start).map((leaf) => {
    const oid = fragOid(dir.ino, leaf)
    return { oid, read: rawPage(request, oid, after, PAGE_MAX) }
  })
  const ends = pages.filter(({ read }) => read.more).map(({ read }) => read.entries.at(-1)?.[0] ?? after)
  const end = ends.sort(compareUtf8)[0]
  const rows = pages
    .flatMap(({ oid, read }) => read.entries.map(([key, value]) => ({ oid, key, value })))
    .filter(({ key }) => end === undefined || compareUtf8(key, end) <= 0)
    .sort((a, b) => compareUtf8(a.key, b.key))
  const entries: { name: string; inode: InodeData }[] = []
  for (const { oid, key, value } of rows) {
    const parsed = parseKey(key)
    if (!parsed || (parsed.last !== 0 && parsed.last < snapid) || !fragContains(start, nameHash(parsed.name))) continue
    const record = unsealDentry(value, oid, key)
    if (record.first > snapid) continue
    const inode = inodeAt(request, record, snapid)
    if (inode) entries.push({ name: parsed.name, inode })
  }
  return { entries, nextAfter: end ?? '', nextFrag: end === undefined ? nextFrag(leaves, start) : start }
}
