// `RBD`: what is done with the images of a pool by name.
import { forEachLimit } from '../base/mod.ts'
import { type IoCtx, RadosError } from '../librados/types.ts'
import { childrenOf } from './children.ts'
import { cloneImage } from './clone.ts'
import { type CreateOptions, createImage } from './create.ts'
import { type DirectoryEntry, listImages, lookUpId } from './directory.ts'
import { featureNames } from './features.ts'
import { Image } from './image.ts'
import { removeImage } from './remove.ts'
import { renameImage } from './rename.ts'
import { exportImage, exportSparse, type StreamOptions } from './streams/export.ts'
import { importDiff, importImage, importRaw } from './streams/import.ts'
import { mergeDiffs } from './streams/merge.ts'
import { listTrash, moveToTrash, purgeTrash, removeFromTrash, restoreFromTrash } from './trash.ts'
import { imageUsage, type Usage, type UsageOptions } from './usage.ts'
import type { SparsePiece } from './view.ts'

export interface CopyOptions extends CreateOptions, StreamOptions {
  /** Of the source; absent: its head. */
  snapshot?: string | undefined
}
const WRITES_AT_A_TIME = 8

function createLike(source: Image, options: CreateOptions): CreateOptions {
  const { header } = source.session
  const order = options.order ?? header.order
  const sameOrder = order === header.order
  return {
    order,
    stripeUnit: options.stripeUnit ?? (sameOrder ? header.stripeUnit : undefined),
    stripeCount: options.stripeCount ?? (sameOrder ? header.stripeCount : undefined),
    features: options.features ?? featureNames(header.features),
    dataPool: options.dataPool,
  }
}

/** The bytes of an image or snapshot as a new image, without snapshots and without a parent. */
async function copy(
  io: IoCtx,
  name: string,
  toIo: IoCtx,
  toName: string,
  { snapshot, onProgress, signal, ...create }: CopyOptions = {},
): Promise<void> {
  const source = await Image.open(io, name, { snapshot, readOnly: true, signal })
  try {
    await createImage(toIo, toName, source.size, createLike(source, create), { metadata: source.metadata })
    const target = await Image.open(toIo, toName)
    try {
      let batch: SparsePiece[] = []
      const flush = async (): Promise<void> => {
        await forEachLimit(batch, WRITES_AT_A_TIME, async ({ offset, data }) => data && target.write(offset, data, { signal }))
        batch = []
      }
      for await (const piece of exportSparse(source.session, { onProgress, signal })) {
        if (piece.data) batch.push(piece)
        if (batch.length === WRITES_AT_A_TIME) await flush()
      }
      await flush()
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

/** With all snapshots. A clone's copy has what its parent shows for its own. */
async function deepCopy(
  io: IoCtx,
  name: string,
  toIo: IoCtx,
  toName: string,
  { snapshot, onProgress, signal, ...create }: CopyOptions = {},
): Promise<void> {
  const source = await Image.open(io, name, { snapshot, readOnly: true, signal })
  try {
    await importImage(toIo, toName, exportImage(source.session, { onProgress, signal }), { ...createLike(source, create), signal })
  } finally {
    await source.close()
  }
}

async function idOf(io: IoCtx, name: string): Promise<string> {
  const id = await lookUpId(io, name)
  if (id === undefined) throw new RadosError('ENOENT', `image ${io.poolName}/${name} does not exist`)
  return id
}

/** The pool's images, by name; each call as `rbd` has it. */
export const RBD = {
  /** @returns the new image's id. */
  create: createImage,
  clone: cloneImage,
  remove: removeImage,
  rename: renameImage,
  copy,
  deepCopy,
  list: (io: IoCtx): Promise<DirectoryEntry[]> => listImages(io),
  usage: async (io: IoCtx, name: string, options?: UsageOptions): Promise<Usage[]> => imageUsage(io, name, await idOf(io, name), options),
  childrenOf,
  importRaw,
  importImage,
  importDiff,
  mergeDiffs,
  trash: { move: moveToTrash, list: listTrash, restore: restoreFromTrash, remove: removeFromTrash, purge: purgeTrash },
} as const
