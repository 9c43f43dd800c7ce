// What every part of the bucket layer is given: pools, time, randomness and limits.
import type { Logger, Options } from '../../base/mod.ts'
import type { Env } from '../../env/mod.ts'
import type { Pools } from '../rados.ts'

export interface StoreContext {
  readonly env: Pick<Env, 'clock' | 'timers' | 'random'>
  readonly pools: Pools
  readonly options: Options
  readonly log: Logger
  readonly limits: StoreLimits
}

/** Constants of the bucket layer; tests make them small. */
export interface StoreLimits {
  /** A pending index entry of this age belongs to a gateway that is gone: listing repairs it. */
  readonly pendingStaleMs: number
  /** How long a finished operation may wait to share its index write with others. Listing sees it as pending meanwhile. */
  readonly completeLingerMs: number
  /** Data that is no longer referenced stays this long, for readers that are still at it. */
  readonly gcWaitMs: number
  /** How often data due for removal is looked for. */
  readonly gcPeriodMs: number
  /** An unfinished upload's claim on its stripes; renewed after a third of it. */
  readonly intentLeaseMs: number
  /** Stripe writes in flight per upload, stripe reads ahead per download. */
  readonly window: number
  /** Bytes of uploads in flight to RADOS in the whole gateway. */
  readonly uploadBytesMax: number
}
export const defaultLimits: StoreLimits = {
  pendingStaleMs: 120_000,
  completeLingerMs: 100,
  gcWaitMs: 30 * 60_000,
  gcPeriodMs: 60_000,
  intentLeaseMs: 60 * 60_000,
  window: 4,
  uploadBytesMax: 256 << 20,
}

/** 96 random bits as text without '_' or NUL: a tag of a PUT, a part, an upload. */
export const newTag = (context: Pick<StoreContext, 'env'>): string => Buffer.from(context.env.random.bytes(12)).toString('hex')

export const sleep = (timers: Env['timers'], ms: number): Promise<void> => new Promise((resolve) => timers.after(ms, resolve))
