// Image features and flags: Ceph's bits and names.
import { RadosError } from '../librados/types.ts'

export const FEATURE = {
  layering: 1,
  striping: 2,
  'exclusive-lock': 4,
  'object-map': 8,
  'fast-diff': 16,
  'deep-flatten': 32,
  'data-pool': 128,
} as const
export type FeatureName = keyof typeof FEATURE
export const FLAG_OBJECT_MAP_INVALID = 1
export const FLAG_FAST_DIFF_INVALID = 2

/** What `rbd create` gives an image. */
export const DEFAULT_FEATURES: readonly FeatureName[] = ['layering', 'exclusive-lock', 'object-map', 'fast-diff', 'deep-flatten']
/** What `feature enable` and `disable` may change. */
export const MUTABLE_FEATURES: readonly FeatureName[] = ['exclusive-lock', 'object-map', 'fast-diff']
const KNOWN = Object.values(FEATURE).reduce((all, bit) => all | bit, 0)
/** Ceph's that are not served here, for messages. */
const FOREIGN: Readonly<Record<number, string>> = { 64: 'journaling', 256: 'operations', 512: 'migrating', 1024: 'non-primary' }

export const featureNames = (bits: number): FeatureName[] =>
  (Object.keys(FEATURE) as FeatureName[]).filter((name) => (bits & FEATURE[name]) !== 0)
export const featureBits = (names: Iterable<FeatureName>): number => [...names].reduce((bits, name) => bits | FEATURE[name], 0)
export const flagNames = (flags: number): string[] => [
  ...(flags & FLAG_OBJECT_MAP_INVALID ? ['object map invalid'] : []),
  ...(flags & FLAG_FAST_DIFF_INVALID ? ['fast diff invalid'] : []),
]

/** @throws RadosError EINVAL. */
export function parseFeature(text: string): FeatureName {
  const name = (Object.keys(FEATURE) as FeatureName[]).find((known) => known === text)
  if (!name) throw new RadosError('EINVAL', `no image feature '${text}': ${Object.keys(FEATURE).join(', ')}`)
  return name
}

/** @throws RadosError EOPNOTSUPP: the image was made for features that this release does not serve. */
export function checkKnownFeatures(image: string, bits: number): void {
  if ((bits & ~KNOWN) === 0) return
  const names = Object.entries(FOREIGN).flatMap(([bit, name]) => (bits & Number(bit) ? [name] : []))
  throw new RadosError('EOPNOTSUPP', `${image} uses features that are not served here: ${names.join(', ') || `bits ${bits & ~KNOWN}`}`)
}

/** @throws RadosError EINVAL where one feature needs another. */
export function checkFeatureSet(image: string, bits: number): void {
  const needs = (feature: FeatureName, other: FeatureName): void => {
    if (bits & FEATURE[feature] && !(bits & FEATURE[other])) {
      throw new RadosError('EINVAL', `${image}: feature ${feature} needs ${other}`)
    }
  }
  needs('object-map', 'exclusive-lock')
  needs('fast-diff', 'object-map')
}
