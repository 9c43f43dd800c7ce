// Images as exports: named POOL/[NAMESPACE/]IMAGE[@SNAP]; a fixed set of them, or all that there are whenever somebody asks.
import { isCode } from '../librados/mod.ts'
import { type IoCtx, RadosError } from '../librados/types.ts'
import { listImages } from './directory.ts'
import { Image } from './image.ts'
import type { BlockDevice, ExportProvider } from './types.ts'

export interface ImageSpec {
  readonly pool: string
  readonly namespace: string
  readonly image: string
  readonly snapshot: string | undefined
}

export const DEFAULT_POOL = 'rbd'

/** As `rbd` takes it: [POOL/[NAMESPACE/]]IMAGE[@SNAP], pool `rbd` where none is named. @throws RadosError EINVAL. */
export function parseImageSpec(text: string): ImageSpec {
  const found = /^(?:([^/@]+)\/(?:([^/@]+)\/)?)?([^/@]+)(?:@([^/@]+))?$/.exec(text)
  if (!found) throw new RadosError('EINVAL', `'${text}' names no image: [POOL/[NAMESPACE/]]IMAGE[@SNAP]`)
  const [, pool = DEFAULT_POOL, namespace = '', image = '', snapshot] = found
  return { pool, namespace, image, snapshot }
}
export const imageSpecName = ({ pool, namespace, image, snapshot }: ImageSpec): string =>
  `${pool}/${namespace === '' ? '' : `${namespace}/`}${image}${snapshot === undefined ? '' : `@${snapshot}`}`

/** The part of a librados connection that images are found through. */
export interface Pools {
  listPools(): readonly { readonly name: string }[]
  openPool(name: string, options?: { namespace?: string }): Promise<IoCtx>
}

export interface ImageExportsOptions {
  /** These alone; absent: every image of every pool, by the time of asking, and on request its snapshots. */
  readonly specs?: readonly ImageSpec[] | undefined
  readonly readOnly?: boolean | undefined
}

export class ImageExports implements ExportProvider {
  readonly #pools: Pools
  readonly #specs: readonly ImageSpec[] | undefined
  readonly #readOnly: boolean

  constructor(pools: Pools, { specs, readOnly = false }: ImageExportsOptions = {}) {
    this.#pools = pools
    this.#specs = specs
    this.#readOnly = readOnly
  }

  async list(): Promise<{ name: string; description: string }[]> {
    const specs = this.#specs ?? (await this.#all())
    return specs.map((spec) => ({ name: imageSpecName(spec), description: describe(spec) }))
  }

  describe(name: string): string {
    return describe(parseImageSpec(name))
  }

  /** @throws RadosError ENOENT. */
  async open(name: string): Promise<BlockDevice> {
    const known = this.#specs?.find((spec) => imageSpecName(spec) === name)
    if (this.#specs && !known) throw new RadosError('ENOENT', `'${name}' is not exported here`)
    const spec = known ?? parseImageSpec(name)
    if (imageSpecName(spec) !== name) throw new RadosError('ENOENT', `'${name}' is exported as '${imageSpecName(spec)}'`)
    const io = await this.#pools.openPool(spec.pool, { namespace: spec.namespace })
    return Image.open(io, spec.image, { snapshot: spec.snapshot, readOnly: this.#readOnly })
  }

  async #all(): Promise<ImageSpec[]> {
    const perPool = await Promise.all(
      this.#pools.listPools().map(async ({ name: pool }) => {
        const images = await this.#pools.openPool(pool).then(listImages, (error: unknown) => {
          // The pool went away meanwhile.
          if (isCode(error, 'ENOENT')) return []
          throw error
        })
        return images.map(({ name: image }) => ({ pool, namespace: '', image, snapshot: undefined }))
      }),
    )
    return perPool.flat()
  }
}

const describe = ({ snapshot, ...head }: ImageSpec): string => {
  const image = `RBD image ${imageSpecName({ ...head, snapshot: undefined })}`
  return snapshot === undefined ? image : `snapshot ${snapshot} of ${image}`
}
