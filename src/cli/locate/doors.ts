// The doors to the store: how each one gets from a name to RADOS objects, as steps that can be shown, and run again to be timed.
import { absent, type Rados, RadosError } from '../../librados/mod.ts'
import type { Target } from './target.ts'

export interface Step {
  readonly what: string
  /** In words. */
  readonly text: string
  readonly details: Readonly<Record<string, unknown>>
  /** Does what the door does at this step. */
  readonly run: (() => Promise<unknown>) | undefined
}
export interface ObjectRange {
  readonly pool: string
  readonly namespace: string
  readonly oid: string
  /** 0: the head. */
  readonly snap: number
  /** Bytes: within the object, and in what was asked for. */
  readonly offset: number
  readonly length: number
  readonly at: number
  /** Where it is a parent's: whose. */
  readonly of?: string
  /** Known not to be there: the range reads as zeros, or from the parent that follows. */
  readonly absent?: boolean
}
export interface Located {
  /** What was asked for, in full. */
  readonly name: string
  readonly size: number
  readonly steps: readonly Step[]
  /** The first of them, at least as many as are to be shown. */
  readonly objects: readonly ObjectRange[]
  /** How many there are in all, as far as the way to them tells: a clone's parents are not counted. */
  readonly count: number
  close?(): Promise<void>
}
export interface DoorOptions {
  readonly fs: string | undefined
  readonly namespace: string
  readonly signal: AbortSignal
  readonly shown: number
}
type DoorTarget<D extends Target['door']> = Extract<Target, { door: D }>

const step = (what: string, text: string, details: Readonly<Record<string, unknown>>, run?: () => Promise<unknown>): Step => ({
  what,
  text,
  details,
  run,
})
const quoted = (text: string): string => JSON.stringify(text)

export function openDoor(rados: Rados, target: Target, options: DoorOptions): Promise<Located> {
  switch (target.door) {
    case 'rados':
      return radosDoor(rados, target, options)
    case 's3':
      return s3Door(rados, target)
    case 'rbd':
      return rbdDoor(rados, target, options)
    case 'cephfs':
      return cephfsDoor(rados, target, options)
  }
}

async function radosDoor(rados: Rados, { pool, oid }: DoorTarget<'rados'>, { namespace, signal }: DoorOptions): Promise<Located> {
  const io = await rados.openPool(pool, { namespace })
  const stat = await absent(io.stat(oid, { signal }))
  const size = stat?.size ?? 0
  const about = { pool, pool_id: io.poolId, namespace, oid }
  return {
    name: `rados:${pool}/${oid}`,
    size,
    steps: [step('pool', `${pool} has the id ${io.poolId}`, about)],
    count: 1,
    objects: [{ pool, namespace, oid, snap: 0, offset: 0, length: size, at: 0, ...(stat ? {} : { absent: true }) }],
  }
}

async function s3Door(rados: Rados, { bucket, key, offset }: DoorTarget<'s3'>): Promise<Located> {
  const { openStore, whereIsS3Object } = await import('../../rgw/mod.ts')
  if (!rados.listPools().some(({ name }) => name === 'default.rgw.meta')) {
    throw new RadosError('ENOENT', 'no S3 gateway has ever run in this cluster')
  }
  const found = await whereIsS3Object(await openStore(rados.env, rados), bucket, key)
  const { record, index, head, bucketId } = found
  const [records, indexes, data] = await Promise.all([
    rados.openPool(record.pool, { namespace: record.namespace }),
    rados.openPool(index.pool),
    rados.openPool(head.pool),
  ])
  if (offset !== undefined && offset >= head.size) {
    throw new RadosError('EINVAL', `byte ${offset} is beyond the end of s3://${bucket}/${key}: it has ${head.size}`)
  }
  const chosen = found.extents.filter(({ at, length }) => offset === undefined || (offset >= at && offset < at + length))
  return {
    name: `s3://${bucket}/${key}`,
    size: head.size,
    steps: [
      step(
        'bucket',
        `object ${record.oid} of ${record.pool} (namespace ${record.namespace}): the bucket's id is ${bucketId}`,
        { ...record, bucket_id: bucketId },
        () => records.read(record.oid),
      ),
      step(
        'index',
        `shard ${index.shard}, object ${index.oid} of ${index.pool}, omap key ${quoted(index.key)}${index.listed ? '' : ' (not listed yet)'}`,
        index,
        () => indexes.omapGetByKeys(index.oid, [index.key]),
      ),
      step(
        'head',
        `object ${head.oid} of ${head.pool}: its xattrs give size, etag ${head.etag} and ${head.parts > 0 ? `a manifest of ${head.parts} parts` : 'the tag of the tail'}`,
        head,
        () => data.getXattrs(head.oid),
      ),
    ],
    count: chosen.length,
    objects: chosen.map((extent) => ({ ...extent, namespace: '', snap: 0 })),
  }
}

async function rbdDoor(rados: Rados, { image, offset }: DoorTarget<'rbd'>, { shown }: DoorOptions): Promise<Located> {
  const { imageSpecName, parseImageSpec, whereInImage } = await import('../../rbd/mod.ts')
  const spec = parseImageSpec(image)
  const io = await rados.openPool(spec.pool, { namespace: spec.namespace })
  const range = offset === undefined ? {} : { offset, length: 1 }
  const found = await whereInImage(io, spec.image, { snapshot: spec.snapshot, ...range, objectsMax: shown })
  if (offset !== undefined && offset >= found.size) {
    throw new RadosError('EINVAL', `byte ${offset} is beyond the end of rbd:${imageSpecName(spec)}: it has ${found.size}`)
  }
  const { pool } = spec
  const striped = found.stripeCount > 1 ? `, ${found.stripeUnit} bytes in turn over ${found.stripeCount}` : ''
  const map = found.objectMapObject
  return {
    name: `rbd:${imageSpecName(spec)}`,
    size: found.size,
    steps: [
      step(
        'name',
        `object ${found.idObject} of ${pool} holds the image's id ${found.id}`,
        { pool, oid: found.idObject, id: found.id },
        () => io.read(found.idObject),
      ),
      step(
        'header',
        `object ${found.headerObject} of ${pool}, omap: objects of ${found.objectSize} bytes named ${found.prefix}.N in ${found.dataPool}${striped}`,
        {
          pool,
          oid: found.headerObject,
          object_size: found.objectSize,
          stripe_unit: found.stripeUnit,
          stripe_count: found.stripeCount,
          block_name_prefix: found.prefix,
          data_pool: found.dataPool,
        },
        () => io.omapGet(found.headerObject),
      ),
      ...(found.snapId === 0
        ? []
        : [step('snapshot', `${spec.snapshot} has the id ${found.snapId} in ${found.headerObject}`, { snap_id: found.snapId })]),
      ...(map ? [step('object map', `object ${map} of ${pool} says which objects are there`, { pool, oid: map }, () => io.read(map))] : []),
    ],
    count: offset === undefined ? found.objects : found.extents.length,
    objects: found.extents.map(({ image: of, exists, objectNo: _, ...extent }) => ({
      ...extent,
      ...(of === `${pool}/${spec.image}${spec.snapshot === undefined ? '' : `@${spec.snapshot}`}` ? {} : { of }),
      ...(exists ? {} : { absent: true }),
    })),
  }
}

async function cephfsDoor(rados: Rados, { path, offset }: DoorTarget<'cephfs'>, { fs, signal, shown }: DoorOptions): Promise<Located> {
  const [{ FileSystem, tellMds }, { dentryPlace }] = await Promise.all([import('../../cephfs/mod.ts'), import('../../mds/mod.ts')])
  const mounted = await FileSystem.mount(rados, { ...(fs === undefined ? {} : { fs }), signal })
  try {
    const found = await mounted.whereIs(path, offset === undefined ? { objectsMax: shown } : { offset, length: 1 })
    if (offset !== undefined && offset >= found.size) {
      throw new RadosError('EINVAL', `byte ${offset} is beyond the end of cephfs:${path}: it has ${found.size}`)
    }
    const map = await new Promise<{ filesystems: readonly { name: string; metadataPool: number }[] }>((resolve) => {
      const stop = rados.subscribeFsMap((newest) => {
        rados.env.timers.soon(() => stop())
        resolve(newest)
      })
    })
    const chosen = fs === undefined ? map.filesystems[0] : map.filesystems.find(({ name }) => name === fs)
    const poolName = (id: number): string => rados.osdMap.pools.get(id)?.name ?? String(id)
    const metadata = await rados.openPool(poolName(chosen?.metadataPool ?? 0))
    const leavesOf = async (ino: number): Promise<number[]> => {
      const { code, data } = await tellMds(rados, fs === undefined ? '0' : `${fs}:0`, { prefix: 'dump inode', number: String(ino) }, signal)
      return code < 0 ? [] : ((JSON.parse(new TextDecoder().decode(data)) as { frags?: number[] }).frags ?? [])
    }
    const steps: Step[] = []
    for (const { name, parent, ino, kind } of found.dentries) {
      if (name === '.snap' || found.snapid !== 0) {
        steps.push(
          step('dentry', `${quoted(name)} as of a snapshot: ${kind} with inode 0x${ino.toString(16)}`, { name, parent, ino, kind }),
        )
        continue
      }
      const { oid, key } = dentryPlace(parent, await leavesOf(parent), name)
      const stored = (await absent(metadata.omapGetByKeys(oid, [key]))) ?? new Map<string, Uint8Array>()
      const where = `directory object ${oid} of ${metadata.poolName}, omap key ${quoted(key)}`
      const journaled = stored.has(key) ? '' : ' (so far in the MDS journal alone)'
      steps.push(
        step(
          'dentry',
          `${where}${journaled}: ${kind} with inode 0x${ino.toString(16)}`,
          { name, parent, ino, kind, pool: metadata.poolName, oid, key, journaled: !stored.has(key) },
          () => metadata.omapGetByKeys(oid, [key]).catch(() => undefined),
        ),
      )
    }
    const { layout } = found
    const data = layout ? poolName(layout.pool) : ''
    if (layout && found.kind === 'file') {
      steps.push(
        step(
          'layout',
          `objects of ${layout.objectSize} bytes named ${found.ino.toString(16)}.N in ${data}${layout.stripeCount > 1 ? `, ${layout.stripeUnit} bytes in turn over ${layout.stripeCount}` : ''}`,
          {
            object_size: layout.objectSize,
            stripe_unit: layout.stripeUnit,
            stripe_count: layout.stripeCount,
            pool: data,
            pool_namespace: layout.namespace,
          },
        ),
      )
    }
    return {
      name: `cephfs:${path}`,
      size: found.size,
      steps,
      count: offset === undefined ? found.objects : found.extents.length,
      objects: found.extents.map(({ index: _, ...extent }) => ({
        ...extent,
        pool: data,
        namespace: layout?.namespace ?? '',
        snap: found.snapid,
      })),
      close: () => mounted.unmount(),
    }
  } catch (error) {
    await mounted.unmount().catch(() => {})
    throw error
  }
}
