// Images by name: create, ls, info, rm, resize, rename, copy.
import { type IoCtx, type Rados, RadosError } from '../../librados/mod.ts'
import { Image, RBD } from '../../rbd/mod.ts'
import { type CliIo, type Connect, UsageError } from '../io.ts'
import { createFlags, createOptions, destFlags, destSpec, imageSpec, openIo, parse, parseSize, poolSpec, type Spec } from './spec.ts'
import { bytesText, json, table, timeText, withProgress } from './text.ts'
import { usages } from './usage.ts'

export async function create(argv: readonly string[], _io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(
    argv,
    { ...createFlags, size: { type: 'string', short: 's' } },
    { min: 0, max: 1, usage: usages.create },
  )
  const spec = imageSpec(values, positionals[0], 'none')
  if (values.size === undefined) throw new UsageError('rbd create needs --size')
  const size = parseSize('--size', values.size, 'M')
  const options = createOptions(values)
  await RBD.create(await openIo(await connect(), spec), spec.image, size, options)
  return 0
}

interface ParentInfo {
  readonly pool: string
  readonly pool_namespace: string
  readonly image: string
  readonly id: string
  readonly snapshot: string
  readonly trash: boolean
  readonly overlap: number
}
async function parentOf(rados: Rados, image: Image): Promise<ParentInfo | undefined> {
  const { header, view } = image.session
  if (!header.parent || view.overlap === 0) return undefined
  const { poolId, namespace, imageId, snapId } = header.parent
  const pool = rados.listPools().find(({ id }) => id === poolId)?.name ?? `#${poolId}`
  const io = await rados.openPool(pool, { namespace })
  const parent = (await RBD.list(io)).find(({ id }) => id === imageId)?.name
  const opened = await Image.open(io, parent ?? imageId, { id: imageId, readOnly: true })
  const snapshot = opened.snapshots().find(({ id }) => id === snapId)?.name ?? ''
  await opened.close()
  const name = parent ?? (await RBD.trash.list(io)).find(({ id }) => id === imageId)?.name ?? imageId
  return { pool, pool_namespace: namespace, image: name, id: imageId, snapshot, trash: parent === undefined, overlap: view.overlap }
}
const parentText = ({ pool, pool_namespace, image, snapshot }: ParentInfo): string =>
  `${pool}/${pool_namespace ? `${pool_namespace}/` : ''}${image}@${snapshot}`

export async function list(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, { long: { type: 'boolean', short: 'l' } }, { min: 0, max: 1, usage: usages.ls })
  const rados = await connect()
  const pool = await openIo(rados, poolSpec(values, positionals[0]))
  const images = await RBD.list(pool)
  if (!values.long) {
    if (io.format === 'plain') io.out(images.map(({ name }) => `${name}\n`).join(''))
    else
      json(
        io,
        images.map(({ name }) => name),
      )
    return 0
  }
  const rows: Row[] = []
  for (const { name } of images) rows.push(...(await rowsOf(rados, pool, name)))
  if (io.format !== 'plain') {
    json(
      io,
      rows.map(({ plain: _, ...row }) => row),
    )
  } else if (rows.length > 0) {
    io.out(
      table(
        ['NAME', '>SIZE', 'PARENT', '>FMT', 'PROT', 'LOCK'],
        rows.map(({ plain }) => plain),
      ),
    )
  }
  return 0
}
type Row = { readonly plain: readonly string[] } & Record<string, unknown>

async function rowsOf(rados: Rados, pool: IoCtx, name: string): Promise<Row[]> {
  const image = await Image.open(pool, name, { readOnly: true })
  try {
    const parent = await parentOf(rados, image)
    const lock = await pool.lockInfo(image.session.oid, 'rbd_lock')
    const shownLock = lock.type === 'exclusive' ? 'excl' : lock.type === 'shared' ? 'shr' : ''
    const parentFields = parent && {
      pool: parent.pool,
      pool_namespace: parent.pool_namespace,
      image: parent.image,
      snapshot: parent.snapshot,
    }
    const head = {
      image: name,
      id: image.id,
      size: image.size,
      ...(parent ? { parent: parentFields } : {}),
      format: 2,
      ...(lock.type === 'none' ? {} : { lock_type: lock.type }),
      plain: [name, bytesText(image.size), parent ? parentText(parent) : '', '2', '', shownLock],
    }
    const snaps = image.snapshots().map((snap) => ({
      image: name,
      id: image.id,
      snapshot: snap.name,
      snapshot_id: snap.id,
      size: snap.size,
      ...(parent ? { parent: parentFields } : {}),
      format: 2,
      protected: String(snap.protected),
      plain: [`${name}@${snap.name}`, bytesText(snap.size), parent ? parentText(parent) : '', '2', snap.protected ? 'yes' : '', ''],
    }))
    return [head, ...snaps]
  } finally {
    await image.close()
  }
}

export async function info(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, { 'image-id': { type: 'string' } }, { min: 0, max: 1, usage: usages.info })
  const id = values['image-id']
  const spec =
    id === undefined ? imageSpec(values, positionals[0], 'maybe') : { ...poolSpec(values, undefined), image: id, snap: values.snap }
  const rados = await connect()
  const pool = await openIo(rados, spec)
  const image = await Image.open(pool, spec.image, { id, snapshot: spec.snap, readOnly: true })
  try {
    const { header, view, layout } = image.session
    const objects = Math.ceil(view.size / layout.objectSize)
    const time = timeText(new Date(header.createdMs))
    const parent = await parentOf(rados, image)
    const dataPool = header.dataPoolId === undefined ? undefined : rados.listPools().find(({ id }) => id === header.dataPoolId)?.name
    const striped = image.features.includes('striping')
    const snap = spec.snap === undefined ? undefined : image.snapshots().find(({ name }) => name === spec.snap)
    if (io.format !== 'plain') {
      json(io, {
        name: spec.image,
        id: image.id,
        size: view.size,
        objects,
        order: header.order,
        object_size: layout.objectSize,
        snapshot_count: image.snapshots().length,
        ...(dataPool === undefined ? {} : { data_pool: dataPool }),
        block_name_prefix: header.objectPrefix,
        format: 2,
        features: image.features,
        op_features: [],
        flags: image.flags,
        create_timestamp: time,
        access_timestamp: time,
        modify_timestamp: time,
        ...(snap ? { protected: String(snap.protected) } : {}),
        ...(parent ? { parent } : {}),
        ...(striped ? { stripe_unit: layout.stripeUnit, stripe_count: layout.stripeCount } : {}),
      })
      return 0
    }
    const lines = [
      `size ${bytesText(view.size)} in ${objects} objects`,
      `order ${header.order} (${bytesText(layout.objectSize)} objects)`,
      `snapshot_count: ${image.snapshots().length}`,
      `id: ${image.id}`,
      ...(dataPool === undefined ? [] : [`data_pool: ${dataPool}`]),
      `block_name_prefix: ${header.objectPrefix}`,
      'format: 2',
      `features: ${image.features.join(', ')}`,
      'op_features: ',
      `flags: ${image.flags.join(', ')}`,
      `create_timestamp: ${time}`,
      `access_timestamp: ${time}`,
      `modify_timestamp: ${time}`,
      ...(snap ? [`protected: ${snap.protected ? 'True' : 'False'}`] : []),
      ...(parent
        ? [`parent: ${parentText(parent)}${parent.trash ? ` (trash ${parent.id})` : ''}`, `overlap: ${bytesText(parent.overlap)}`]
        : []),
      ...(striped ? [`stripe unit: ${bytesText(layout.stripeUnit)}`, `stripe count: ${layout.stripeCount}`] : []),
    ]
    io.out(`rbd image '${spec.image}':\n${lines.map((line) => `\t${line}\n`).join('')}`)
    return 0
  } finally {
    await image.close()
  }
}

export async function remove(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, {}, { min: 0, max: 1, usage: usages.rm })
  const spec = imageSpec(values, positionals[0], 'none')
  const pool = await openIo(await connect(), spec)
  await withProgress(io, 'Removing image', values['no-progress'] === true, (onProgress) =>
    RBD.remove(pool, spec.image, { onProgress, signal: io.signal }),
  )
  return 0
}

export async function resize(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const flags = { size: { type: 'string', short: 's' }, 'allow-shrink': { type: 'boolean' } } as const
  const { values, positionals } = parse(argv, flags, { min: 0, max: 1, usage: usages.resize })
  const spec = imageSpec(values, positionals[0], 'none')
  if (values.size === undefined) throw new UsageError('rbd resize needs --size')
  const size = parseSize('--size', values.size, 'M')
  await withImage(await connect(), spec, async (image) => {
    if (size < image.size && !values['allow-shrink']) {
      throw new RadosError('EINVAL', 'shrinking an image is only allowed with the --allow-shrink flag')
    }
    await withProgress(io, 'Resizing image', values['no-progress'] === true, (onProgress) =>
      image.resize(size, { onProgress, allowShrink: values['allow-shrink'] === true, signal: io.signal }),
    )
  })
  return 0
}

export async function withImage<T>(rados: Rados, spec: Spec, action: (image: Image) => Promise<T>): Promise<T> {
  const image = await Image.open(await openIo(rados, spec), spec.image)
  try {
    return await action(image)
  } finally {
    await image.close()
  }
}

export async function rename(argv: readonly string[], _io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, destFlags, { min: 1, max: 2, usage: usages.rename })
  const [from, to] = positionals.length === 2 ? positionals : [values.image, positionals[0]]
  const spec = imageSpec(values, from, 'none')
  const dest = destSpec(values, to, spec)
  if (dest.pool !== spec.pool || dest.namespace !== spec.namespace) throw new UsageError('rbd rename stays within one pool and namespace')
  await RBD.rename(await openIo(await connect(), spec), spec.image, dest.image)
  return 0
}

const copyWith =
  (verb: 'copy' | 'deepCopy') =>
  async (argv: readonly string[], io: CliIo, connect: Connect): Promise<number> => {
    const { values, positionals } = parse(
      argv,
      { ...destFlags, ...createFlags },
      { min: 1, max: 2, usage: usages[verb === 'copy' ? 'copy' : 'deep cp'] },
    )
    const spec = imageSpec(values, positionals[0], 'maybe')
    const dest = destSpec(values, positionals[1], { pool: undefined, namespace: undefined })
    const options = createOptions(values)
    const rados = await connect()
    const [from, to] = [await openIo(rados, spec), await openIo(rados, dest)]
    await withProgress(io, verb === 'copy' ? 'Image copy' : 'Image deep copy', values['no-progress'] === true, (onProgress) =>
      RBD[verb](from, spec.image, to, dest.image, { ...options, snapshot: spec.snap, onProgress, signal: io.signal }),
    )
    return 0
  }
export const copy = copyWith('copy')
export const deepCopy = copyWith('deepCopy')
