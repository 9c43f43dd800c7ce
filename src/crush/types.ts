// The parts of a CRUSH map: buckets, rules, tunables, choose_args. Numbers are Ceph's (they are in the binary form).
import { SepiolaError } from '../base/mod.ts'

export const BucketAlg = { uniform: 1, list: 2, tree: 3, straw: 4, straw2: 5 } as const
export const bucketAlgName = ['', 'uniform', 'list', 'tree', 'straw', 'straw2'] as const

export const RuleOp = {
  noop: 0,
  take: 1,
  chooseFirstn: 2,
  chooseIndep: 3,
  emit: 4,
  chooseleafFirstn: 6,
  chooseleafIndep: 7,
  setChooseTries: 8,
  setChooseleafTries: 9,
  setChooseLocalTries: 10,
  setChooseLocalFallbackTries: 11,
  setChooseleafVaryR: 12,
  setChooseleafStable: 13,
} as const

/** A hole in an indep result (CRUSH_ITEM_NONE). */
export const ITEM_NONE = 0x7fffffff
/** Weights are 16.16 fixed point. */
export const WEIGHT_ONE = 0x10000
export const MAX_DEVICE_WEIGHT = 100 * 0x10000
export const MAX_BUCKET_WEIGHT = 65535 * 0x10000

/** Bounds on what a map from outside may ask for: memory and time of whoever loads it. */
export const MAX_BUCKETS = 1 << 20
export const MAX_DEVICES = 1 << 20
export const MAX_RULES = 256
export const MAX_TRIES = 1 << 16
export const MAX_STEP_ITEMS = 4096

/** Never changed once made: an edit puts another bucket in its place. */
export interface Bucket {
  readonly id: number
  readonly type: number
  readonly alg: number
  readonly hash: number
  readonly weight: number
  readonly items: Int32Array
  /** One per item, 16.16. */
  readonly weights: Float64Array
  /** list: running sums; tree: weight per node; straw: straw lengths; otherwise empty. */
  readonly aux: Float64Array
}

export interface RuleStep {
  readonly op: number
  readonly arg1: number
  readonly arg2: number
}
export interface Rule {
  readonly ruleset: number
  /** 1 replicated, 3 erasure. */
  readonly type: number
  readonly minSize: number
  readonly maxSize: number
  readonly steps: readonly RuleStep[]
}

export interface Tunables {
  chooseLocalTries: number
  chooseLocalFallbackTries: number
  chooseTotalTries: number
  chooseleafDescendOnce: number
  chooseleafVaryR: number
  chooseleafStable: number
  strawCalcVersion: number
  allowedBucketAlgs: number
}
export const legacyTunables: Readonly<Tunables> = {
  chooseLocalTries: 2,
  chooseLocalFallbackTries: 5,
  chooseTotalTries: 19,
  chooseleafDescendOnce: 0,
  chooseleafVaryR: 0,
  chooseleafStable: 0,
  strawCalcVersion: 0,
  allowedBucketAlgs: 22,
}
export const optimalTunables: Readonly<Tunables> = {
  chooseLocalTries: 0,
  chooseLocalFallbackTries: 0,
  chooseTotalTries: 50,
  chooseleafDescendOnce: 1,
  chooseleafVaryR: 1,
  chooseleafStable: 1,
  strawCalcVersion: 1,
  allowedBucketAlgs: 54,
}

/** Other weights (by position in the result) and other ids for one bucket's straw2 draws. */
export interface ChooseArg {
  readonly weightSet: readonly Float64Array[]
  readonly ids: Int32Array | undefined
}
/** By bucket index (-1 - id). */
export type ChooseArgs = ReadonlyMap<number, ChooseArg>
/** The set used where a pool has none of its own. */
export const DEFAULT_CHOOSE_ARGS = -1

/** A map that is wrong in itself, or an edit that would make it so. `line` for text maps. */
export class CrushError extends SepiolaError {
  override readonly name = 'CrushError'
  readonly line: number | undefined
  constructor(message: string, options: { line?: number; code?: 'EINVAL' | 'ENOENT' | 'EEXIST' | 'EBUSY' | 'ENOTEMPTY' } = {}) {
    super(options.code ?? 'EINVAL', options.line === undefined ? message : `line ${options.line}: ${message}`)
    this.line = options.line
  }
}
