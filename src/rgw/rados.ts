// The part of librados that the gateway leans on, and the pools it keeps its objects in (RGW's default zone).
import { SepiolaError } from '../base/mod.ts'
import type { CreatePoolOptions, IoCtx, WriteOp } from '../librados/mod.ts'

export type { IoCtx, WriteOp }

/** What the gateway needs of a Rados connection. */
export interface RgwRados {
  createPool(name: string, options?: CreatePoolOptions): Promise<unknown>
  openPool(name: string): Promise<IoCtx>
}

const pools = {
  root: ['.rgw.root', 4],
  meta: ['default.rgw.meta', 8],
  log: ['default.rgw.log', 4],
  index: ['default.rgw.buckets.index', 8],
  data: ['default.rgw.buckets.data', 32],
  nonEc: ['default.rgw.buckets.non-ec', 8],
} as const satisfies Record<string, readonly [name: string, pgNum: number]>

export interface Pools {
  /** Zone record. */
  readonly root: IoCtx
  /** Bucket records (namespace root). */
  readonly buckets: IoCtx
  /** Users by uid, and each user's buckets (namespace users.uid). */
  readonly users: IoCtx
  /** Access key -> uid (namespace users.keys). */
  readonly keys: IoCtx
  readonly gc: IoCtx
  readonly index: IoCtx
  readonly data: IoCtx
  readonly nonEc: IoCtx
}

async function openOrCreate(rados: RgwRados, name: string, pgNum: number): Promise<IoCtx> {
  try {
    return await rados.openPool(name)
  } catch (error) {
    if (!(error instanceof SepiolaError) || error.code !== 'ENOENT') throw error
  }
  try {
    await rados.createPool(name, { pgNum, application: 'rgw' })
  } catch (error) {
    // Another gateway was faster.
    if (!(error instanceof SepiolaError) || error.code !== 'EEXIST') throw error
  }
  return rados.openPool(name)
}

/** Opens the gateway's pools and makes those that are missing. */
export async function ensurePools(rados: RgwRados): Promise<Pools> {
  const opened = await Promise.all(Object.values(pools).map(([name, pgNum]) => openOrCreate(rados, name, pgNum)))
  const of = (name: keyof typeof pools): IoCtx => opened[Object.keys(pools).indexOf(name)] as IoCtx
  return {
    root: of('root'),
    buckets: of('meta').withNamespace('root'),
    users: of('meta').withNamespace('users.uid'),
    keys: of('meta').withNamespace('users.keys'),
    gc: of('log').withNamespace('gc'),
    index: of('index'),
    data: of('data'),
    nonEc: of('nonEc'),
  }
}
