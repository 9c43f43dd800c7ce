// Where an S3 object is: the bucket's record, the index entry, the head with the first bytes, the stripes with the others.
import { SepiolaError } from '../base/mod.ts'
import { entryKey, headName, shardName, shardOf } from './bucket/layout.ts'
import { extentsOf } from './bucket/stripes.ts'
import { S3Error } from './errors.ts'
import type { Store } from './store.ts'

export interface WhereExtent {
  readonly pool: string
  readonly oid: string
  /** Bytes: within the RADOS object, and where they lie in the S3 object. */
  readonly offset: number
  readonly length: number
  readonly at: number
}
export interface WhereS3Object {
  readonly bucketId: string
  readonly record: { readonly pool: string; readonly namespace: string; readonly oid: string }
  /** Where a listing finds the key; `listed`: it is there now. */
  readonly index: { readonly pool: string; readonly oid: string; readonly shard: number; readonly key: string; readonly listed: boolean }
  readonly head: { readonly pool: string; readonly oid: string; readonly size: number; readonly etag: string; readonly parts: number }
  readonly extents: readonly WhereExtent[]
}

/** @throws SepiolaError ENOENT naming what is not there. */
export async function whereIsS3Object(store: Store, bucketName: string, key: string): Promise<WhereS3Object> {
  const { pools } = store.context
  try {
    const bucket = await store.buckets.get(bucketName)
    const { head, pieces } = await store.objects.open(bucket, key, undefined)
    const shard = shardOf(key, bucket.shards)
    const [indexOid, omapKey] = [shardName(bucket.id, shard), entryKey(key)]
    const entries = await pools.index.omapGetByKeys(indexOid, [omapKey])
    const headOid = headName(bucket.id, key)
    const data = pools.data.poolName
    const extents: WhereExtent[] = head.headSize > 0 ? [{ pool: data, oid: headOid, offset: 0, length: head.headSize, at: 0 }] : []
    let at = head.headSize
    for (const { oid, offset, length } of extentsOf(bucket.id, pieces, head.headSize, head.headSize, head.size)) {
      extents.push({ pool: data, oid, offset, length, at })
      at += length
    }
    return {
      bucketId: bucket.id,
      record: { pool: pools.buckets.poolName, namespace: pools.buckets.namespace, oid: bucketName },
      index: { pool: pools.index.poolName, oid: indexOid, shard, key: omapKey, listed: entries.has(omapKey) },
      head: { pool: data, oid: headOid, size: head.size, etag: head.etag, parts: head.parts },
      extents,
    }
  } catch (error) {
    if (!(error instanceof S3Error)) throw error
    const what = error.code === 'NoSuchBucket' ? `there is no bucket '${bucketName}'` : `bucket '${bucketName}' has no object '${key}'`
    throw new SepiolaError('ENOENT', what, { cause: error })
  }
}
