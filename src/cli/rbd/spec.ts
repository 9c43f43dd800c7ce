// Image and snapshot specs, sizes and the flags that most commands take.
import { type IoCtx, isCode, type Rados, RadosError } from '../../librados/mod.ts'
import { type FeatureName, parseFeature } from '../../rbd/mod.ts'
import { parseFlags } from '../globals.ts'
import { UsageError } from '../io.ts'

export const DEFAULT_POOL = 'rbd'
export interface Spec {
  readonly pool: string
  readonly namespace: string
  readonly image: string
  readonly snap: string | undefined
}

type FlagSpec = Record<string, { type: 'string' | 'boolean'; short?: string; multiple?: boolean }>
export const commonFlags = {
  pool: { type: 'string', short: 'p' },
  namespace: { type: 'string' },
  image: { type: 'string' },
  snap: { type: 'string' },
  'no-progress': { type: 'boolean' },
  'pretty-format': { type: 'boolean' },
} as const
export const destFlags = { 'dest-pool': { type: 'string' }, 'dest-namespace': { type: 'string' }, dest: { type: 'string' } } as const
export const createFlags = {
  order: { type: 'string' },
  'object-size': { type: 'string' },
  'stripe-unit': { type: 'string' },
  'stripe-count': { type: 'string' },
  'data-pool': { type: 'string' },
  'image-feature': { type: 'string', multiple: true },
  'image-shared': { type: 'boolean' },
  'image-format': { type: 'string' },
} as const

/** parseFlags with the common flags added. */
export const parse = <S extends FlagSpec>(argv: readonly string[], flags: S, positionals: { min: number; max: number; usage: string }) =>
  parseFlags(argv, { ...commonFlags, ...flags }, positionals)

/** [POOL/[NAMESPACE/]]IMAGE[@SNAP]. @throws UsageError. */
export function parseSpec(
  text: string,
  fallback: { pool?: string | undefined; namespace?: string | undefined; snap?: string | undefined } = {},
): Spec {
  const found = /^(?:([^/@]+)\/(?:([^/@]+)\/)?)?([^/@]+)(?:@([^/@]+))?$/.exec(text)
  if (!found) throw new UsageError(`not an image spec: '${text}' ([POOL/[NAMESPACE/]]IMAGE[@SNAP])`)
  return {
    pool: found[1] ?? fallback.pool ?? DEFAULT_POOL,
    namespace: found[2] ?? fallback.namespace ?? '',
    image: found[3] as string,
    snap: found[4] ?? fallback.snap,
  }
}

interface SpecValues {
  pool?: string | undefined
  namespace?: string | undefined
  image?: string | undefined
  snap?: string | undefined
}
/** The image that a command is about: a positional, or --image with --pool and --snap. @throws UsageError. */
export function imageSpec(values: SpecValues, positional: string | undefined, snap: 'none' | 'maybe' | 'must'): Spec {
  const text = positional ?? values.image
  if (text === undefined) throw new UsageError('an image is missing')
  const spec = parseSpec(text, values)
  if (snap === 'none' && spec.snap !== undefined) throw new UsageError(`a snapshot is not taken here: '${text}'`)
  if (snap === 'must' && spec.snap === undefined) throw new UsageError(`a snapshot is missing: '${text}' (IMAGE@SNAP)`)
  return spec
}
interface DestValues {
  'dest-pool'?: string | undefined
  'dest-namespace'?: string | undefined
  dest?: string | undefined
}
/** Its pool is the source's unless it is told. */
export function destSpec(
  values: DestValues,
  positional: string | undefined,
  fallback: { pool?: string | undefined; namespace?: string | undefined },
): Spec {
  const text = positional ?? values.dest
  if (text === undefined) throw new UsageError('a destination image is missing')
  return parseSpec(text, { pool: values['dest-pool'] ?? fallback.pool, namespace: values['dest-namespace'] ?? fallback.namespace })
}
/** POOL[/NAMESPACE]. */
export function poolSpec(values: SpecValues, positional: string | undefined): { pool: string; namespace: string } {
  const [pool = DEFAULT_POOL, namespace = values.namespace ?? ''] = (positional ?? values.pool ?? DEFAULT_POOL).split('/')
  return { pool, namespace }
}

export const openIo = async (rados: Rados, { pool, namespace }: { pool: string; namespace: string }): Promise<IoCtx> => {
  try {
    return await rados.openPool(pool, { namespace })
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
    throw new RadosError('ENOENT', `pool '${pool}' does not exist: make it with 'sepiola osd pool create ${pool}'`, { cause: error })
  }
}
export const specText = ({ pool, namespace, image, snap }: Spec): string =>
  `${pool}/${namespace ? `${namespace}/` : ''}${image}${snap === undefined ? '' : `@${snap}`}`

const FACTORS: Readonly<Record<string, number>> = { B: 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40, P: 2 ** 50 }
/** 10G, 4096B, 512 (in `unit`). @throws UsageError. */
export function parseSize(flag: string, text: string, unit: 'B' | 'M'): number {
  const found = /^(\d+(?:\.\d+)?)\s*([BKMGTP])?(?:i?B)?$/i.exec(text)
  const bytes = found ? Number(found[1]) * (FACTORS[(found[2] ?? unit).toUpperCase()] as number) : Number.NaN
  if (!Number.isSafeInteger(bytes)) throw new UsageError(`${flag} takes a size such as 512M, 10G or 4096B, not '${text}'`)
  return bytes
}

interface CreateValues {
  order?: string | undefined
  'object-size'?: string | undefined
  'stripe-unit'?: string | undefined
  'stripe-count'?: string | undefined
  'data-pool'?: string | undefined
  'image-feature'?: string[] | undefined
  'image-shared'?: boolean | undefined
  'image-format'?: string | undefined
}
export function createOptions(values: CreateValues) {
  const number = (flag: 'order' | 'stripe-count'): number | undefined => {
    const text = values[flag]
    if (text !== undefined && !/^\d+$/.test(text)) throw new UsageError(`--${flag} takes a number, not '${text}'`)
    return text === undefined ? undefined : Number(text)
  }
  if (values['image-format'] !== undefined && values['image-format'] !== '2') throw new UsageError('only images of format 2 are made')
  const objectSize = values['object-size'] === undefined ? undefined : parseSize('--object-size', values['object-size'], 'B')
  if (objectSize !== undefined && !Number.isInteger(Math.log2(objectSize))) throw new UsageError('--object-size takes a power of two')
  const shared: readonly FeatureName[] = ['layering']
  return {
    order: objectSize === undefined ? number('order') : Math.log2(objectSize),
    stripeUnit: values['stripe-unit'] === undefined ? undefined : parseSize('--stripe-unit', values['stripe-unit'], 'B'),
    stripeCount: number('stripe-count'),
    dataPool: values['data-pool'],
    features: values['image-shared'] ? shared : values['image-feature'] && featureList(values['image-feature']),
  }
}
/** @throws UsageError. */
export const featureList = (words: readonly string[]): FeatureName[] =>
  words
    .flatMap((word) => word.split(','))
    .map((word) => {
      try {
        return parseFeature(word)
      } catch (error) {
        throw new UsageError((error as Error).message)
      }
    })
