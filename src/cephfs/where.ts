// Where a file is: the dentries that a path goes through, the inode, its layout, the objects of its bytes.
import { objectCount } from '../librados/mod.ts'
import type { FsClient } from './client.ts'
import { Errno } from './errors.ts'
import { mapExtent } from './striper.ts'

export interface WhereDentry {
  readonly name: string
  /** The directory whose fragment holds the name. */
  readonly parent: number
  readonly ino: number
  readonly kind: 'directory' | 'file' | 'symlink' | 'other'
}
export interface WhereFile {
  readonly dentries: readonly WhereDentry[]
  readonly ino: number
  /** 0: the head. */
  readonly snapid: number
  readonly kind: WhereDentry['kind']
  readonly size: number
  readonly layout:
    | {
        readonly stripeUnit: number
        readonly stripeCount: number
        readonly objectSize: number
        readonly pool: number
        readonly namespace: string
      }
    | undefined
  /** How many objects bytes of this size take, holes included. */
  readonly objects: number
  /** Bytes: within the RADOS object, and in the file. */
  readonly extents: readonly {
    readonly oid: string
    readonly index: number
    readonly offset: number
    readonly length: number
    readonly at: number
  }[]
}

export async function whereIsFile(
  client: FsClient,
  path: string,
  { offset = 0, length, objectsMax = Number.MAX_SAFE_INTEGER }: { offset?: number; length?: number; objectsMax?: number },
): Promise<WhereFile> {
  // Symlinks on the way have been followed: these are the names that lead there.
  const { names } = await client.walk(path)
  const dentries: WhereDentry[] = []
  let { inode } = await client.walk('/')
  for (const [i, name] of names.entries()) {
    const parent = inode.ino
    inode = (await client.walk(`/${names.slice(0, i + 1).join('/')}`, { follow: false })).inode
    dentries.push({ name, parent, ino: inode.ino, kind: kindOf(inode.mode) })
  }
  const { ino, snapid, layout, size } = inode
  if (offset > size) throw new Errno('EINVAL')
  const objects = layout ? objectCount(layout, size) : 0
  const bytesMax = layout ? Math.ceil(Math.min(objectsMax, objects) / layout.stripeCount) * layout.stripeCount * layout.objectSize : 0
  const wanted = Math.min(length ?? size - offset, size - offset, bytesMax)
  const isFile = kindOf(inode.mode) === 'file'
  return {
    dentries,
    ino,
    snapid,
    kind: kindOf(inode.mode),
    size,
    layout,
    objects: isFile ? objects : 0,
    extents:
      isFile && layout && wanted > 0
        ? mapExtent(ino, layout, offset, wanted).flatMap(({ oid, index, offset: from, pieces }) => {
            let within = from
            return pieces.map((piece) => {
              const extent = { oid, index, offset: within, length: piece.length, at: offset + piece.at }
              within += piece.length
              return extent
            })
          })
        : [],
  }
}
const kindOf = (mode: number): WhereDentry['kind'] => {
  const kind = mode & 0o170000
  return kind === 0o040000 ? 'directory' : kind === 0o100000 ? 'file' : kind === 0o120000 ? 'symlink' : 'other'
}
