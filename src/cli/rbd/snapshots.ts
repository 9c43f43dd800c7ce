// Snapshots and clones: snap ..., clone, flatten, children.
import { RadosError } from '../../librados/mod.ts'
import { Image, RBD } from '../../rbd/mod.ts'
import { type CliIo, type Connect, UsageError } from '../io.ts'
import { withImage } from './images.ts'
import { createFlags, createOptions, destFlags, destSpec, imageSpec, openIo, parse, parseSpec, specText } from './spec.ts'
import { bytesText, json, table, timeText, withProgress } from './text.ts'
import { usages } from './usage.ts'

type Handler = (argv: readonly string[], io: CliIo, connect: Connect) => Promise<number>

/** A command about one snapshot. */
const onSnapshot =
  (
    usage: string,
    what: string | undefined,
    act: (image: Image, snap: string, onProgress: ((d: number, t: number) => void) | undefined, io: CliIo) => Promise<unknown>,
  ): Handler =>
  async (argv, io, connect) => {
    const { values, positionals } = parse(argv, {}, { min: 0, max: 1, usage })
    const spec = imageSpec(values, positionals[0], 'must')
    const run = (onProgress?: (d: number, t: number) => void) =>
      connect().then((rados) => withImage(rados, spec, (image) => act(image, spec.snap as string, onProgress, io)))
    if (what === undefined) await run()
    else await withProgress(io, what, values['no-progress'] === true, run)
    return 0
  }

export const snapCreate = onSnapshot(usages['snap create'], 'Creating snap', (image, snap) => image.createSnapshot(snap))
export const snapRemove = onSnapshot(usages['snap rm'], 'Removing snap', (image, snap) => image.removeSnapshot(snap))
export const snapProtect = onSnapshot(usages['snap protect'], undefined, (image, snap) => image.protectSnapshot(snap))
export const snapUnprotect = onSnapshot(usages['snap unprotect'], undefined, (image, snap) => image.unprotectSnapshot(snap))
export const snapRollback = onSnapshot(usages['snap rollback'], 'Rolling back to snapshot', (image, snap, onProgress, io) =>
  image.rollback(snap, { onProgress, signal: io.signal }),
)

export async function snapList(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, { all: { type: 'boolean', short: 'a' } }, { min: 0, max: 1, usage: usages['snap ls'] })
  const spec = imageSpec(values, positionals[0], 'none')
  const image = await Image.open(await openIo(await connect(), spec), spec.image, { readOnly: true })
  const snaps = image.snapshots()
  await image.close()
  if (io.format !== 'plain') {
    json(
      io,
      snaps.map((s) => ({ id: s.id, name: s.name, size: s.size, protected: String(s.protected), timestamp: timeText(s.timestamp) })),
    )
  } else if (snaps.length > 0) {
    const rows = snaps.map((s) => [String(s.id), s.name, bytesText(s.size), s.protected ? 'yes' : '', timeText(s.timestamp)])
    io.out(table(['>SNAPID', 'NAME', '>SIZE', 'PROTECTED', 'TIMESTAMP'], rows))
  }
  return 0
}

export async function snapPurge(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, {}, { min: 0, max: 1, usage: usages['snap purge'] })
  const spec = imageSpec(values, positionals[0], 'none')
  await withImage(await connect(), spec, (image) =>
    withProgress(io, 'Removing all snapshots', values['no-progress'] === true, async (onProgress) => {
      const snaps = image.snapshots().reverse()
      const open = snaps.filter((snap) => !snap.protected)
      for (const [i, { name }] of open.entries()) {
        io.signal.throwIfAborted()
        await image.removeSnapshot(name)
        onProgress?.(i + 1, open.length)
      }
      if (open.length < snaps.length) {
        throw new RadosError(
          'EBUSY',
          `protected snapshots stay: ${snaps.flatMap((snap) => (snap.protected ? [snap.name] : [])).join(', ')}`,
        )
      }
    }),
  )
  return 0
}

export async function snapRename(argv: readonly string[], _io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(
    argv,
    { ...destFlags, 'dest-snap': { type: 'string' } },
    { min: 1, max: 2, usage: usages['snap rename'] },
  )
  const spec = imageSpec(values, positionals[0], 'must')
  const text = positionals[1] ?? values['dest-snap']
  if (text === undefined) throw new UsageError("the snapshot's new name is missing")
  const dest = text.includes('@') ? parseSpec(text, spec) : { ...spec, snap: text }
  if (dest.snap === undefined || dest.image !== spec.image || dest.pool !== spec.pool)
    throw new UsageError('a snapshot is renamed within its image')
  const to = dest.snap
  await withImage(await connect(), spec, (image) => image.renameSnapshot(spec.snap as string, to))
  return 0
}

export async function clone(argv: readonly string[], _io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, { ...createFlags, ...destFlags }, { min: 1, max: 2, usage: usages.clone })
  const spec = imageSpec(values, positionals[0], 'must')
  const dest = destSpec(values, positionals[1], { pool: undefined, namespace: undefined })
  const options = createOptions(values)
  const rados = await connect()
  await RBD.clone(await openIo(rados, spec), spec.image, spec.snap as string, await openIo(rados, dest), dest.image, options)
  return 0
}

export async function flatten(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, {}, { min: 0, max: 1, usage: usages.flatten })
  const spec = imageSpec(values, positionals[0], 'none')
  await withImage(await connect(), spec, (image) =>
    withProgress(io, 'Image flatten', values['no-progress'] === true, (onProgress) => image.flatten({ onProgress, signal: io.signal })),
  )
  return 0
}

export async function children(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, { all: { type: 'boolean', short: 'a' } }, { min: 0, max: 1, usage: usages.children })
  const spec = imageSpec(values, positionals[0], 'maybe')
  const image = await Image.open(await openIo(await connect(), spec), spec.image, { readOnly: true })
  const all = await image.children(spec.snap)
  await image.close()
  const shown = all.filter((child) => child.image !== undefined || values.all)
  if (io.format === 'plain') {
    for (const { pool, namespace, id, image: name } of shown) {
      io.out(`${specText({ pool, namespace, image: name ?? '', snap: undefined })}${name === undefined ? ` (trash ${id})` : ''}\n`)
    }
  } else {
    json(
      io,
      shown.map(({ pool, namespace, id, image: name }) => ({
        pool,
        pool_namespace: namespace,
        image: name ?? '',
        ...(values.all ? { id, trash: name === undefined } : {}),
      })),
    )
  }
  return 0
}
