// Renaming: the new name is taken, the directory changes in one step, the old name is let go. The id and all objects stay.
import { isCode } from '../librados/mod.ts'
import { type IoCtx, RadosError } from '../librados/types.ts'
import { checkImageName, lookUpId, lookUpName, releaseName, renameInDirectory, takeName } from './directory.ts'

/** @throws RadosError ENOENT, EEXIST. */
export async function renameImage(io: IoCtx, from: string, to: string): Promise<void> {
  checkImageName(to)
  const id = await lookUpId(io, from)
  if (id === undefined) throw new RadosError('ENOENT', `image ${io.poolName}/${from} does not exist`)
  if (from === to) return
  try {
    await takeName(io, to, id)
  } catch (error) {
    // The same rename, stopped earlier.
    if (!isCode(error, 'EEXIST') || (await lookUpId(io, to)) !== id) throw error
  }
  if ((await lookUpName(io, id)) !== to) await renameInDirectory(io, from, to, id)
  await releaseName(io, from)
}
