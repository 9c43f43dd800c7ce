// What an image is set to and who uses it: image-meta, feature, lock, status, object-map.
import { RadosError } from '../../librados/mod.ts'
import { Image } from '../../rbd/mod.ts'
import { type CliIo, type Connect, UsageError } from '../io.ts'
import { withImage } from './images.ts'
import { featureList, imageSpec, openIo, parse } from './spec.ts'
import { json, table, withProgress } from './text.ts'
import { usages } from './usage.ts'

type Values = Parameters<typeof imageSpec>[0]
/** The image is the first word unless --image names it. */
function imageAndWords(values: Values, positionals: readonly string[], words: number, usage: string) {
  const own = values.image !== undefined && positionals.length === words
  if (!own && positionals.length !== words + 1) throw new UsageError(`wrong number of arguments; usage: ${usage}`)
  return { spec: imageSpec(values, own ? undefined : positionals[0], 'none'), words: own ? positionals : positionals.slice(1) }
}

export async function metaList(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, {}, { min: 0, max: 1, usage: usages['image-meta ls'] })
  const spec = imageSpec(values, positionals[0], 'none')
  const image = await Image.open(await openIo(await connect(), spec), spec.image, { readOnly: true })
  const all = [...image.metadata].sort(([a], [b]) => (a < b ? -1 : 1))
  await image.close()
  if (io.format !== 'plain') json(io, Object.fromEntries(all))
  else {
    io.out(
      `There ${all.length === 1 ? 'is' : 'are'} ${all.length} metadat${all.length === 1 ? 'um' : 'a'} on this image${all.length === 0 ? '.' : ':'}\n`,
    )
    if (all.length > 0) io.out(`\n${table(['Key', 'Value'], all)}`)
  }
  return 0
}
export async function metaGet(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, { key: { type: 'string' } }, { min: 1, max: 2, usage: usages['image-meta get'] })
  const { spec, words } = imageAndWords(values, positionals, 1, usages['image-meta get'])
  const image = await Image.open(await openIo(await connect(), spec), spec.image, { readOnly: true })
  const value = image.metadata.get(words[0] as string)
  await image.close()
  if (value === undefined) throw new RadosError('ENOENT', `failed to get metadata ${words[0]} of image ${spec.image}: there is none`)
  io.out(`${value}\n`)
  return 0
}
export async function metaSet(argv: readonly string[], _io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, {}, { min: 2, max: 3, usage: usages['image-meta set'] })
  const { spec, words } = imageAndWords(values, positionals, 2, usages['image-meta set'])
  await withImage(await connect(), spec, (image) => image.setMetadata(words[0] as string, words[1] as string))
  return 0
}
export async function metaRemove(argv: readonly string[], _io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, {}, { min: 1, max: 2, usage: usages['image-meta rm'] })
  const { spec, words } = imageAndWords(values, positionals, 1, usages['image-meta rm'])
  await withImage(await connect(), spec, (image) => image.removeMetadata(words[0] as string))
  return 0
}

const feature =
  (verb: 'enable' | 'disable') =>
  async (argv: readonly string[], io: CliIo, connect: Connect): Promise<number> => {
    const usage = usages[`feature ${verb}`]
    const { values, positionals } = parse(argv, {}, { min: 1, max: 12, usage })
    const spec = imageSpec(values, values.image === undefined ? positionals[0] : undefined, 'none')
    const features = featureList(values.image === undefined ? positionals.slice(1) : positionals)
    if (features.length === 0) throw new UsageError(`a feature is missing; usage: ${usage}`)
    await withImage(await connect(), spec, (image) =>
      verb === 'disable'
        ? image.disableFeatures(features)
        : withProgress(io, 'Object map build', values['no-progress'] === true || !features.includes('object-map'), (onProgress) =>
            image.enableFeatures(features, { onProgress, signal: io.signal }),
          ),
    )
    return 0
  }
export const featureEnable = feature('enable')
export const featureDisable = feature('disable')

export async function lockList(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, {}, { min: 0, max: 1, usage: usages['lock ls'] })
  const spec = imageSpec(values, positionals[0], 'none')
  const pool = await openIo(await connect(), spec)
  const image = await Image.open(pool, spec.image, { readOnly: true })
  const { type, tag, lockers } = await pool.lockInfo(image.session.oid, 'rbd_lock')
  await image.close()
  if (io.format !== 'plain') {
    json(
      io,
      lockers.map(({ client, cookie, addr }) => ({ id: cookie, locker: client, address: addr })),
    )
  } else if (lockers.length > 0) {
    const one = lockers.length === 1
    io.out(
      type === 'exclusive'
        ? `There ${one ? 'is' : 'are'} ${lockers.length} exclusive lock${one ? '' : 's'} on this image.\n`
        : `There ${one ? 'is' : 'are'} ${lockers.length} shared lock${one ? '' : 's'} on this image.\nLock tag: ${tag}\n`,
    )
    io.out(
      table(
        ['Locker', 'ID', 'Address'],
        lockers.map(({ client, cookie, addr }) => [client, cookie, addr]),
      ),
    )
  }
  return 0
}
/** The owner is shut out before its lock is broken: it may still be writing. */
export async function lockRemove(argv: readonly string[], _io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, {}, { min: 2, max: 3, usage: usages['lock rm'] })
  const { spec, words } = imageAndWords(values, positionals, 2, usages['lock rm'])
  const rados = await connect()
  const pool = await openIo(rados, spec)
  const image = await Image.open(pool, spec.image, { readOnly: true })
  try {
    const { lockers } = await pool.lockInfo(image.session.oid, 'rbd_lock')
    const owner = lockers.find(({ client, cookie }) => cookie === words[0] && client === words[1])
    if (!owner) throw new RadosError('ENOENT', `no lock '${words[0]}' of ${words[1]} on image ${spec.image}`)
    await rados.blocklistAdd(owner.addr)
    await pool.breakLock(image.session.oid, 'rbd_lock', owner)
  } finally {
    await image.close()
  }
  return 0
}

export async function status(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, {}, { min: 0, max: 1, usage: usages.status })
  const spec = imageSpec(values, positionals[0], 'none')
  const pool = await openIo(await connect(), spec)
  const image = await Image.open(pool, spec.image, { readOnly: true })
  const { oid } = image.session
  await image.close()
  const watchers = await pool.listWatchers(oid)
  if (io.format !== 'plain') json(io, { watchers: watchers.map(({ addr, client, cookie }) => ({ address: addr, client, cookie })) })
  else if (watchers.length === 0) io.out('Watchers: none\n')
  else io.out(`Watchers:\n${watchers.map(({ addr, client, cookie }) => `\twatcher=${addr} ${client} cookie=${cookie}\n`).join('')}`)
  return 0
}

export async function mapRebuild(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, {}, { min: 0, max: 1, usage: usages['object-map rebuild'] })
  const spec = imageSpec(values, positionals[0], 'none')
  await withImage(await connect(), spec, (image) =>
    withProgress(io, 'Object Map Rebuild', values['no-progress'] === true, (onProgress) =>
      image.rebuildObjectMap({ onProgress, signal: io.signal }),
    ),
  )
  return 0
}
export async function mapCheck(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, {}, { min: 0, max: 1, usage: usages['object-map check'] })
  const spec = imageSpec(values, positionals[0], 'none')
  const wrong = await withImage(await connect(), spec, (image) =>
    withProgress(io, 'Object Map Check', values['no-progress'] === true, (onProgress) =>
      image.checkObjectMap({ onProgress, signal: io.signal }),
    ),
  )
  if (wrong > 0)
    throw new RadosError(
      'EIO',
      `the object map left out ${wrong} objects and is invalid now: 'sepiola rbd object-map rebuild' makes it anew`,
    )
  return 0
}
