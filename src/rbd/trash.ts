// The trash: images without a name that can be had back. `rbd_trash` holds what they were called, when they were put there and until when
// they are kept.
import { absent, isCode } from '../librados/mod.ts'
import { type IoCtx, RadosError } from '../librados/types.ts'
import { addToDirectory, checkImageName, lookUpId, lookUpName, releaseName, removeFromDirectory, takeName } from './directory.ts'
import { Decoder, Encoder } from './encoding.ts'
import { readHeader } from './header.ts'
import { TRASH } from './names.ts'
import { removeById } from './remove.ts'
import type { LongCallOptions } from './resize.ts'

const SOURCE_USER = 0
const STATE_NORMAL = 0

export interface TrashEntry {
  readonly id: string
  readonly name: string
  readonly deleted: Date
  /** Until then it is not purged. */
  readonly deferredUntil: Date
}

const keyOf = (id: string): string => `id_${id}`
const encodeEntry = (name: string, deletedMs: number, untilMs: number): Uint8Array =>
  new Encoder().struct(2, 1, (e) => e.u8(SOURCE_USER).string(name).time(deletedMs).time(untilMs).u8(STATE_NORMAL)).finish()
const decodeEntry = (id: string, bytes: Uint8Array, what: string): TrashEntry =>
  new Decoder(bytes, what).struct(2, (d) => {
    d.u8()
    return { id, name: d.string(), deleted: new Date(d.time()), deferredUntil: new Date(d.time()) }
  })

/** @returns its id. @throws RadosError ENOENT, EBUSY (it is open elsewhere). */
export async function moveToTrash(io: IoCtx, name: string, keepMs = 0): Promise<string> {
  const id = await lookUpId(io, name)
  if (id === undefined) throw new RadosError('ENOENT', `image ${io.poolName}/${name} does not exist`)
  const header = await readHeader(io, id)
  if ((await io.listWatchers(`rbd_header.${header.id}`)).length > 0) {
    throw new RadosError('EBUSY', `image ${io.poolName}/${name} is open elsewhere (it has watchers)`)
  }
  const nowMs = io.client.env.clock.now()
  await io.operate(TRASH, (op) => op.create().omapSet([[keyOf(id), encodeEntry(name, nowMs, nowMs + keepMs)]]))
  await releaseName(io, name)
  await removeFromDirectory(io, name, id)
  return id
}

/** By id. */
export async function listTrash(io: IoCtx): Promise<TrashEntry[]> {
  const entries: TrashEntry[] = []
  try {
    for await (const [key, value] of io.omapEntries(TRASH, { prefix: 'id_' })) {
      entries.push(decodeEntry(key.slice(3), value, `${io.poolName}/${TRASH}: key ${key}`))
    }
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
  return entries
}

async function entryOf(io: IoCtx, id: string): Promise<TrashEntry> {
  const value = (await absent(io.omapGetByKeys(TRASH, [keyOf(id)])))?.get(keyOf(id))
  if (!value) throw new RadosError('ENOENT', `no image ${id} in the trash of ${io.poolName}`)
  return decodeEntry(id, value, `${io.poolName}/${TRASH}: key ${keyOf(id)}`)
}
const forget = (io: IoCtx, id: string): Promise<unknown> => io.omapRmKeys(TRASH, [keyOf(id)])

/** @returns the name it has now. @throws RadosError ENOENT, EEXIST. */
export async function restoreFromTrash(io: IoCtx, id: string, asName?: string): Promise<string> {
  const name = asName ?? (await entryOf(io, id)).name
  await entryOf(io, id)
  checkImageName(name)
  try {
    await takeName(io, name, id)
  } catch (error) {
    if (!isCode(error, 'EEXIST') || (await lookUpId(io, name)) !== id) throw error
  }
  await addToDirectory(io, name, id)
  await forget(io, id)
  return name
}

/** @throws RadosError ENOENT, EPERM (kept until later), ENOTEMPTY, EBUSY. */
export async function removeFromTrash(
  io: IoCtx,
  id: string,
  { force = false, ...options }: LongCallOptions & { force?: boolean } = {},
): Promise<void> {
  const entry = await entryOf(io, id)
  if (!force && entry.deferredUntil.getTime() > io.client.env.clock.now()) {
    throw new RadosError('EPERM', `image ${id} ('${entry.name}') is kept in the trash until ${entry.deferredUntil.toISOString()}`)
  }
  // Moved there by half, or half restored: it is an image with a name.
  const name = await lookUpName(io, id)
  if (name !== undefined) {
    await releaseName(io, name)
    await removeFromDirectory(io, name, id)
  }
  await removeById(io, entry.name, id, options)
  await forget(io, id)
}

/** Removes what need not be kept any longer. @returns the ids removed. */
export async function purgeTrash(io: IoCtx, options: LongCallOptions & { expiredBefore?: Date } = {}): Promise<string[]> {
  const until = options.expiredBefore?.getTime() ?? io.client.env.clock.now()
  const removed: string[] = []
  for (const { id, deferredUntil } of await listTrash(io)) {
    if (deferredUntil.getTime() > until) continue
    await removeFromTrash(io, id, { signal: options.signal, force: true })
    removed.push(id)
  }
  return removed
}
