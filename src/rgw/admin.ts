// Looks at buckets without a gateway: for the command line.
import { Options, SepiolaError, silentLogger } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'
import { defaultLimits } from './bucket/context.ts'
import { bucketUsage } from './bucket/list.ts'
import { S3Error } from './errors.ts'
import { ensurePools, type RgwRados } from './rados.ts'
import { Store } from './store.ts'

/** The store over a connection, without garbage collection. */
export async function openStore(env: Pick<Env, 'clock' | 'timers' | 'random'>, rados: RgwRados): Promise<Store> {
  const store = new Store({ env, pools: await ensurePools(rados), options: new Options(), log: silentLogger, limits: defaultLimits })
  await store.checkZone()
  return store
}

/** As radosgw-admin bucket stats prints it; counted from the index. @throws SepiolaError ENOENT. */
export async function bucketStats(store: Store, name: string): Promise<object> {
  try {
    const bucket = await store.buckets.get(name)
    const { objects, bytes } = await bucketUsage(store.context, store.index, bucket)
    const kib = Math.ceil(bytes / 1024)
    return {
      bucket: bucket.name,
      num_shards: bucket.shards,
      zonegroup: 'default',
      placement_rule: 'default-placement',
      id: bucket.id,
      marker: bucket.id,
      index_type: 'Normal',
      owner: bucket.owner,
      creation_time: new Date(bucket.createdMs).toISOString(),
      usage:
        objects === 0
          ? {}
          : {
              'rgw.main': {
                size: bytes,
                size_actual: bytes,
                size_utilized: bytes,
                size_kb: kib,
                size_kb_actual: kib,
                size_kb_utilized: kib,
                num_objects: objects,
              },
            },
      bucket_quota: { enabled: false, check_on_raw: false, max_size: -1, max_size_kb: 0, max_objects: -1 },
    }
  } catch (error) {
    if (error instanceof S3Error && error.code === 'NoSuchBucket')
      throw new SepiolaError('ENOENT', `there is no bucket '${name}'`, { cause: error })
    throw error
  }
}
