// Which images a pool has: `rbd_directory` maps names to ids and back, `rbd_id.NAME` holds an image's id for whoever opens it.
import { absent, isCode } from '../librados/mod.ts'
import type { IoCtx } from '../librados/types.ts'
import { RadosError } from '../librados/types.ts'
import { Decoder, encodeString } from './encoding.ts'
import { DIRECTORY, idObject } from './names.ts'

export interface DirectoryEntry {
  readonly name: string
  readonly id: string
}

const decodeText = (bytes: Uint8Array, what: string): string => {
  const decoder = new Decoder(bytes, what)
  return decoder.done(decoder.string())
}

/** @throws RadosError EINVAL. */
export function checkImageName(name: string): void {
  if (name === '' || /[/@]/.test(name) || new TextEncoder().encode(name).byteLength > 1024) {
    throw new RadosError('EINVAL', `not an image name: '${name}' (1 to 1024 bytes without / and @)`)
  }
}

/** By name. */
export async function listImages(io: IoCtx, signal?: AbortSignal): Promise<DirectoryEntry[]> {
  const images: DirectoryEntry[] = []
  try {
    for await (const [key, value] of io.omapEntries(DIRECTORY, { prefix: 'name_', signal })) {
      images.push({ name: key.slice('name_'.length), id: decodeText(value, `${io.poolName}/${DIRECTORY}: key ${key}`) })
    }
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
  return images
}

/** The id that `rbd_id.NAME` names. */
export async function lookUpId(io: IoCtx, name: string, signal?: AbortSignal): Promise<string | undefined> {
  checkImageName(name)
  const bytes = await absent(io.read(idObject(name), { signal }))
  return bytes && decodeText(bytes, `${io.poolName}/${idObject(name)}`)
}

/** The name of an image, by its id; undefined for one that is in the trash. */
export async function lookUpName(io: IoCtx, id: string, signal?: AbortSignal): Promise<string | undefined> {
  const key = `id_${id}`
  const bytes = (await absent(io.omapGetByKeys(DIRECTORY, [key], { signal })))?.get(key)
  return bytes && decodeText(bytes, `${io.poolName}/${DIRECTORY}: key ${key}`)
}

/** @throws RadosError EEXIST. */
export async function takeName(io: IoCtx, name: string, id: string): Promise<void> {
  try {
    await io.operate(idObject(name), (op) => op.create({ exclusive: true }).writeFull(encodeString(id)))
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw new RadosError('EEXIST', `image ${io.poolName}/${name} already exists`, { cause: error })
    throw error
  }
}
export const releaseName = (io: IoCtx, name: string): Promise<unknown> => absent(io.remove(idObject(name)))

/** Both entries at once; fine when they are there already. @throws RadosError EEXIST. */
export async function addToDirectory(io: IoCtx, name: string, id: string): Promise<void> {
  const [nameKey, idKey] = [`name_${name}`, `id_${id}`]
  try {
    await io.operate(DIRECTORY, (op) =>
      op
        .create()
        .omapCmp(nameKey, 'eq', '')
        .omapCmp(idKey, 'eq', '')
        .omapSet([
          [nameKey, encodeString(id)],
          [idKey, encodeString(name)],
        ]),
    )
  } catch (error) {
    if (!isCode(error, 'ECANCELED')) throw error
    const held = await io.omapGetByKeys(DIRECTORY, [nameKey, idKey])
    const same = [held.get(nameKey), held.get(idKey)].map((bytes) => bytes && decodeText(bytes, `${io.poolName}/${DIRECTORY}`))
    if (same[0] !== id || same[1] !== name) throw new RadosError('EEXIST', `${io.poolName}/${DIRECTORY} has another image '${name}'`)
  }
}

/** Takes out what belongs to this image alone. */
export async function removeFromDirectory(io: IoCtx, name: string, id: string): Promise<void> {
  const [nameKey, idKey] = [`name_${name}`, `id_${id}`]
  try {
    await io.operate(DIRECTORY, (op) => op.assertExists().omapCmp(nameKey, 'eq', encodeString(id)).omapRmKeys([nameKey, idKey]))
  } catch (error) {
    if (!isCode(error, 'ECANCELED', 'ENOENT')) throw error
  }
}

/** One step: the directory never shows both names, or none. @throws RadosError EEXIST, ESTALE. */
export async function renameInDirectory(io: IoCtx, from: string, to: string, id: string): Promise<void> {
  try {
    await io.operate(DIRECTORY, (op) =>
      op
        .assertExists()
        .omapCmp(`name_${from}`, 'eq', encodeString(id))
        .omapCmp(`name_${to}`, 'eq', '')
        .omapRmKeys([`name_${from}`])
        .omapSet([
          [`name_${to}`, encodeString(id)],
          [`id_${id}`, encodeString(to)],
        ]),
    )
  } catch (error) {
    if (!isCode(error, 'ECANCELED', 'ENOENT')) throw error
    const now = await lookUpName(io, id)
    if (now !== to) throw new RadosError('EEXIST', `${io.poolName}/${DIRECTORY} does not map ${from} to ${id}, or has ${to} already`)
  }
}
