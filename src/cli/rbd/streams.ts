// Streams: export, import, export-diff, import-diff, merge-diff; and what diff and du tell.
import { createReadStream } from 'node:fs'
import { type FileHandle, open, stat, unlink } from 'node:fs/promises'
import { basename } from 'node:path'
import { RadosError } from '../../librados/mod.ts'
import { Image, RBD, type Usage } from '../../rbd/mod.ts'
import { type CliIo, type Connect, UsageError } from '../io.ts'
import { createFlags, createOptions, destFlags, destSpec, imageSpec, openIo, parse, poolSpec } from './spec.ts'
import { bytesText, json, table, withProgress } from './text.ts'
import { usages } from './usage.ts'

const formatFlags = { 'export-format': { type: 'string' }, path: { type: 'string' } } as const

function exportFormat(text: string | undefined): 1 | 2 {
  if (text === undefined || text === '1') return 1
  if (text === '2') return 2
  throw new UsageError(`--export-format takes 1 or 2, not '${text}'`)
}
const fileError = (path: string, error: unknown): never => {
  const { code, message } = error as NodeJS.ErrnoException
  throw new RadosError(code === 'EEXIST' ? 'EEXIST' : code === 'ENOENT' ? 'ENOENT' : 'EIO', `${path}: ${message}`, { cause: error })
}

async function* readAll(path: string, io: CliIo): AsyncGenerator<Uint8Array> {
  if (path === '-') yield* io.readStream()
  else {
    try {
      yield* createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Uint8Array>
    } catch (error) {
      if (error instanceof Error && 'code' in error && !(error instanceof RadosError)) fileError(path, error)
      throw error
    }
  }
}

/** A new file, or standard output; a file that was not finished is taken away. */
async function intoFile(
  path: string,
  io: CliIo,
  fill: (write: (data: Uint8Array) => Promise<void>, file: FileHandle | undefined) => Promise<void>,
): Promise<void> {
  if (path === '-') return fill((data) => io.writeFile('-', data), undefined)
  const file = await open(path, 'wx', 0o644).catch((error) => fileError(path, error))
  try {
    await fill((data) => writeFully(file, data), file)
    await file.close()
  } catch (error) {
    await file.close().catch(() => {})
    await unlink(path).catch(() => {})
    throw error
  }
}
async function writeFully(file: FileHandle, data: Uint8Array, position?: number): Promise<void> {
  for (let at = 0; at < data.byteLength; ) {
    const { bytesWritten } = await file.write(data, at, data.byteLength - at, position === undefined ? undefined : position + at)
    at += bytesWritten
  }
}

export async function exportVerb(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, formatFlags, { min: 0, max: 2, usage: usages.export })
  const spec = imageSpec(values, positionals[0], 'maybe')
  const format = exportFormat(values['export-format'])
  const path = positionals[1] ?? values.path ?? spec.image
  const image = await Image.open(await openIo(await connect(), spec), spec.image, { snapshot: spec.snap, readOnly: true })
  try {
    await withProgress(io, 'Exporting image', values['no-progress'] === true, (onProgress) =>
      intoFile(path, io, async (write, file) => {
        const options = { onProgress, signal: io.signal }
        if (format === 2) for await (const chunk of image.exportReadable(options)) await write(chunk)
        else if (!file) for await (const chunk of image.readable(options)) await write(chunk)
        else {
          // Holes of the image stay holes of the file.
          for await (const { offset, data } of image.sparse(options)) if (data) await writeFully(file, data, offset)
          await file.truncate(image.size)
        }
      }),
    )
  } finally {
    await image.close()
  }
  return 0
}

export async function importVerb(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const flags = { ...formatFlags, ...destFlags, ...createFlags, 'sparse-size': { type: 'string' } } as const
  const { values, positionals } = parse(argv, flags, { min: 0, max: 2, usage: usages.import })
  const path = positionals[0] ?? values.path
  if (path === undefined) throw new UsageError(`rbd import needs a file, or - for standard input; usage: ${usages.import}`)
  const format = exportFormat(values['export-format'])
  const name = positionals[1] ?? values.dest ?? values.image ?? (path === '-' ? undefined : basename(path))
  if (name === undefined) throw new UsageError("rbd import of standard input needs the image's name")
  const spec = destSpec(values, name, values)
  const options = createOptions(values)
  const size =
    path === '-'
      ? undefined
      : await stat(path).then(
          (found) => (found.isFile() ? found.size : undefined),
          (error) => fileError(path, error),
        )
  const pool = await openIo(await connect(), spec)
  await withProgress(io, 'Importing image', values['no-progress'] === true, (onProgress) => {
    const source = readAll(path, io)
    const call = { ...options, onProgress, signal: io.signal }
    return format === 2 ? RBD.importImage(pool, spec.image, source, call) : RBD.importRaw(pool, spec.image, source, { ...call, size })
  })
  return 0
}

export async function exportDiff(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const flags = { path: { type: 'string' }, 'from-snap': { type: 'string' }, 'whole-object': { type: 'boolean' } } as const
  const { values, positionals } = parse(argv, flags, { min: 0, max: 2, usage: usages['export-diff'] })
  const spec = imageSpec(values, positionals[0], 'maybe')
  const path = positionals[1] ?? values.path
  if (path === undefined) throw new UsageError('rbd export-diff needs a file, or - for standard output')
  const image = await Image.open(await openIo(await connect(), spec), spec.image, { snapshot: spec.snap, readOnly: true })
  try {
    await withProgress(io, 'Exporting image', values['no-progress'] === true, (onProgress) =>
      intoFile(path, io, async (write) => {
        const options = { fromSnapshot: values['from-snap'], wholeObject: values['whole-object'], onProgress, signal: io.signal }
        for await (const chunk of image.diffReadable(options)) await write(chunk)
      }),
    )
  } finally {
    await image.close()
  }
  return 0
}

export async function importDiff(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(
    argv,
    { path: { type: 'string' }, 'sparse-size': { type: 'string' } },
    { min: 0, max: 2, usage: usages['import-diff'] },
  )
  const path = positionals[0] ?? values.path
  if (path === undefined) throw new UsageError('rbd import-diff needs a file, or - for standard input')
  const spec = imageSpec(values, positionals[1], 'none')
  const image = await Image.open(await openIo(await connect(), spec), spec.image)
  try {
    await withProgress(io, 'Importing image diff', values['no-progress'] === true, (onProgress) =>
      RBD.importDiff(image, readAll(path, io), { onProgress, signal: io.signal }),
    )
  } finally {
    await image.close()
  }
  return 0
}

export async function mergeDiff(argv: readonly string[], io: CliIo): Promise<number> {
  const { values, positionals } = parse(argv, { path: { type: 'string' } }, { min: 2, max: 3, usage: usages['merge-diff'] })
  const [first = '', second = '', path = values.path] = positionals
  if (path === undefined) throw new UsageError(`where the merged diff goes is missing; usage: ${usages['merge-diff']}`)
  if (first === '-' && second === '-') throw new UsageError('only one of the diffs can come from standard input')
  await intoFile(path, io, async (write) => {
    for await (const chunk of RBD.mergeDiffs(readAll(first, io), readAll(second, io))) {
      io.signal.throwIfAborted()
      await write(chunk)
    }
  })
  return 0
}

export async function diff(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const flags = { 'from-snap': { type: 'string' }, 'whole-object': { type: 'boolean' } } as const
  const { values, positionals } = parse(argv, flags, { min: 0, max: 1, usage: usages.diff })
  const spec = imageSpec(values, positionals[0], 'maybe')
  const image = await Image.open(await openIo(await connect(), spec), spec.image, { snapshot: spec.snap, readOnly: true })
  const rows: { offset: number; length: number; exists: boolean }[] = []
  try {
    for await (const extent of image.diffIterate({
      fromSnapshot: values['from-snap'],
      wholeObject: values['whole-object'],
      signal: io.signal,
    }))
      rows.push(extent)
  } finally {
    await image.close()
  }
  if (io.format !== 'plain') {
    json(
      io,
      rows.map(({ offset, length, exists }) => ({ offset, length, exists: String(exists) })),
    )
  } else if (rows.length > 0) {
    io.out(
      table(
        ['Offset', 'Length', 'Type'],
        rows.map(({ offset, length, exists }) => [String(offset), String(length), exists ? 'data' : 'zero']),
      ),
    )
  }
  return 0
}

export async function diskUsage(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const flags = { 'from-snap': { type: 'string' }, exact: { type: 'boolean' }, 'merge-snapshots': { type: 'boolean' } } as const
  const { values, positionals } = parse(argv, flags, { min: 0, max: 1, usage: usages.du })
  const named = positionals[0] ?? values.image
  const rados = await connect()
  // A word without / and @ may be a pool, as for rbd: an image of the default pool goes first.
  const spec = named === undefined ? undefined : imageSpec(values, named, 'maybe')
  const pool = await openIo(rados, spec ?? poolSpec(values, undefined))
  const images = (await RBD.list(pool)).filter(({ name }) => !spec || name === spec.image)
  if (spec && images.length === 0) throw new RadosError('ENOENT', `image ${spec.pool}/${spec.image} does not exist`)
  const rows: { name: string; id: string; usage: Usage }[] = []
  for (const { name, id } of images) {
    const options = { snapshot: spec?.snap, fromSnapshot: values['from-snap'], exact: values.exact, signal: io.signal }
    const found = await RBD.usage(pool, name, options)
    const head = found.at(-1)
    const merged = values['merge-snapshots'] && head ? [{ ...head, used: found.reduce((sum, { used }) => sum + used, 0) }] : found
    rows.push(...merged.map((usage) => ({ name, id, usage })))
  }
  const used = rows.reduce((sum, { usage }) => sum + usage.used, 0)
  const provisioned = rows.reduce((sum, { usage }) => sum + (usage.snapshot === undefined || rows.length === 1 ? usage.provisioned : 0), 0)
  if (io.format !== 'plain') {
    const shown = rows.map(({ name, id, usage }) => ({
      name,
      id,
      ...(usage.snapshot === undefined ? {} : { snapshot: usage.snapshot, snapshot_id: usage.snapshotId }),
      provisioned_size: usage.provisioned,
      used_size: usage.used,
    }))
    json(io, { images: shown, ...(spec ? {} : { total_provisioned_size: provisioned, total_used_size: used }) })
    return 0
  }
  const lines = rows.map(({ name, usage }) => [
    `${name}${usage.snapshot === undefined ? '' : `@${usage.snapshot}`}`,
    bytesText(usage.provisioned),
    bytesText(usage.used),
  ])
  if (rows.length > 1) lines.push(['<TOTAL>', bytesText(provisioned), bytesText(used)])
  io.out(table(['NAME', '>PROVISIONED', '>USED'], lines))
  return 0
}
