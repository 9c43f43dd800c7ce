// Each door's own way from a name to RADOS objects.
import { FileSystem, fileExtents } from '../../cephfs/mod.ts'
import type { Env } from '../../env/mod.ts'
import { type Rados, RadosError, type Where, type WhereObject, type WhereStep } from '../../librados/mod.ts'
import { locateImage, parseImageSpec } from '../../rbd/mod.ts'
import { locateS3, openStore } from '../../rgw/mod.ts'
import type { Target } from './target.ts'

export interface Doors {
  readonly rados: Rados
  readonly env: Env
  /** Of rados:POOL/OBJECT. */
  readonly namespace: string
}

/** Without an offset: the whole. */
const extentOf = (offset: number | undefined): { offset: number; length: number } =>
  offset === undefined ? { offset: 0, length: Number.MAX_SAFE_INTEGER } : { offset, length: 1 }

export async function whereIs(target: Target, doors: Doors): Promise<Where> {
  const { rados, env } = doors
  switch (target.door) {
    case 's3':
      return locateS3(env.clock, await openStore(env, rados), target.bucket, target.key)
    case 'rbd': {
      const { pool, namespace, image, snapshot } = parseImageSpec(target.image)
      const io = await rados.openPool(pool, { namespace })
      const poolName = (id: number): string => rados.osdMap.pools.get(id)?.name ?? String(id)
      return locateImage(io, image, { snapshot, ...extentOf(target.offset), now: () => env.clock.monotonic(), poolName })
    }
    case 'cephfs':
      return locateFile(target.path, target.offset, doors)
    case 'rados':
      return locateObject(target.pool, target.oid, doors)
  }
}

async function locateObject(pool: string, oid: string, { rados, env, namespace }: Doors): Promise<Where> {
  const io = await rados.openPool(pool, { namespace })
  const began = env.clock.monotonic()
  const size = await io.stat(oid).then(
    (stat) => stat.size,
    (error: unknown) => {
      // An object that is not there has a place all the same.
      if (error instanceof RadosError && error.code === 'ENOENT') return undefined
      throw error
    },
  )
  const step: WhereStep = {
    look: `object: ${pool}${namespace === '' ? '' : ` namespace ${namespace}`} object ${oid}`,
    found: size === undefined ? 'there is none: this is where it would be' : `${size} bytes`,
    ms: env.clock.monotonic() - began,
  }
  const object: WhereObject = { pool, namespace, oid, snap: 0, holds: 'object', offset: 0, length: size ?? 0, at: 0 }
  return { steps: [step], objects: [object], size: size ?? 0 }
}

// ---- files

interface FileLayout {
  readonly stripeUnit: number
  readonly stripeCount: number
  readonly objectSize: number
  readonly pool: string
  readonly namespace: string
}

/** "stripe_unit=4194304 stripe_count=1 object_size=4194304 pool=NAME [pool_namespace=NS]" */
function parseLayout(text: string): FileLayout {
  const fields = new Map([...text.matchAll(/(\w+)=(\S*)/g)].map(([, name, value]) => [name, value] as const))
  const number = (name: string): number => Number(fields.get(name) ?? Number.NaN)
  const layout = {
    stripeUnit: number('stripe_unit'),
    stripeCount: number('stripe_count'),
    objectSize: number('object_size'),
    pool: fields.get('pool') ?? '',
    namespace: fields.get('pool_namespace') ?? '',
  }
  if (!(layout.stripeUnit > 0 && layout.stripeCount > 0 && layout.objectSize > 0)) {
    throw new RadosError('EIO', `the MDS gives a layout that cannot be: '${text}'`)
  }
  return layout
}

async function locateFile(path: string, offset: number | undefined, { rados, env }: Doors): Promise<Where> {
  const steps: WhereStep[] = []
  let began = env.clock.monotonic()
  const step = (look: string, found: string): void => {
    const now = env.clock.monotonic()
    steps.push({ look, found, ms: now - began })
    began = now
  }
  const list = await rados.monCommand({ prefix: 'fs ls', format: 'json' })
  const [fsInfo] = JSON.parse(new TextDecoder().decode(list.out)) as { name: string; metadata_pool: string }[]
  if (!fsInfo) throw new RadosError('ENOENT', 'there is no file system')
  step('file system: the monitors', `${fsInfo.name}, metadata pool ${fsInfo.metadata_pool}`)
  const metadata = await rados.openPool(fsInfo.metadata_pool)
  await using fs = await FileSystem.mount(rados)
  step('session: its active MDS', 'mounted')
  const real = await fs.realpath(path)
  if (real !== path) step('symbolic links', `${path} is ${real}`)
  const names = real.split('/').filter((name) => name !== '')
  let directory = 1
  for (const [i, name] of names.entries()) {
    const stat = await fs.lstat(`/${names.slice(0, i + 1).join('/')}`)
    const object = `${directory.toString(16)}.00000000`
    const key = `${name}_head`
    const stored = await metadata.omapGetByKeys(object, [key]).catch((error: unknown) => {
      if (error instanceof RadosError && error.code === 'ENOENT') return new Map<string, Uint8Array>()
      throw error
    })
    const where = stored.has(key) ? 'written there' : 'not written there yet (in the MDS journal) or in another fragment'
    step(`dentry: ${fsInfo.metadata_pool} object ${object}, omap key ${key}: ${where}`, `inode 0x${Number(stat.ino).toString(16)}`)
    directory = Number(stat.ino)
  }
  const stat = await fs.stat(real)
  const ino = Number(stat.ino)
  if (!stat.isFile()) {
    const holds = 'fragment 0 of the directory'
    const object: WhereObject = {
      pool: fsInfo.metadata_pool,
      namespace: '',
      oid: `${ino.toString(16)}.00000000`,
      snap: 0,
      holds,
      offset: 0,
      length: 0,
      at: 0,
    }
    return { steps, objects: stat.isDirectory() ? [object] : [], size: 0 }
  }
  const layout = parseLayout((await fs.getxattr(real, 'ceph.file.layout')).toString('utf8'))
  const size = Number(stat.size)
  step(
    `inode 0x${ino.toString(16)}: its layout`,
    `${size} bytes in objects of ${layout.objectSize}${layout.stripeCount > 1 ? `, striped over ${layout.stripeCount} by ${layout.stripeUnit}` : ''}, pool ${layout.pool}`,
  )
  if (offset !== undefined && offset >= size) throw new RadosError('EINVAL', `offset ${offset} is not within the ${size} bytes of ${path}`)
  const from = offset ?? 0
  const objects = fileExtents(ino, layout, from, offset === undefined ? size : 1).flatMap(({ oid, index, offset: at, length, pieces }) => ({
    pool: layout.pool,
    namespace: layout.namespace,
    oid,
    snap: 0,
    holds: `object ${index}`,
    offset: at,
    length,
    at: from + (pieces[0]?.at ?? 0),
  }))
  return { steps, objects, size }
}
