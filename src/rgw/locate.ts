// Where an S3 object lives: bucket record, index shard, head, manifest, stripes.
import { SepiolaError } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'
import type { Where, WhereObject, WhereStep } from '../librados/mod.ts'
import { entryKey, headName, shardName, shardOf } from './bucket/layout.ts'
import { extentsOf } from './bucket/stripes.ts'
import { S3Error } from './errors.ts'
import type { Store } from './store.ts'

/** @throws SepiolaError ENOENT (bucket or key). */
export async function locateS3(clock: Env['clock'], store: Store, bucketName: string, key: string): Promise<Where> {
  const steps: WhereStep[] = []
  const look = async <T>(what: string, run: () => Promise<T>, found: (value: T) => string): Promise<T> => {
    const began = clock.monotonic()
    const value = await run().catch((error: unknown) => {
      if (error instanceof S3Error && (error.code === 'NoSuchBucket' || error.code === 'NoSuchKey'))
        throw new SepiolaError('ENOENT', `${error.code}: there is no s3://${bucketName}/${key}`, { cause: error })
      throw error
    })
    steps.push({ look: what, found: found(value), ms: clock.monotonic() - began })
    return value
  }
  const { pools } = store.context
  const bucket = await look(
    `bucket record: ${pools.buckets.poolName} namespace ${pools.buckets.namespace} object ${bucketName}`,
    () => store.buckets.get(bucketName),
    ({ id, shards, owner }) => `bucket id ${id}, owner ${owner}, ${shards} index shards`,
  )
  const shard = shardOf(key, bucket.shards)
  const entry = entryKey(key)
  await look(
    `index: ${pools.index.poolName} object ${shardName(bucket.id, shard)} (shard ${shard} of ${bucket.shards}, by the key's hash), omap key ${entry}`,
    () => pools.index.omapGetByKeys(shardName(bucket.id, shard), [entry]),
    (entries) => (entries.has(entry) ? 'listed' : 'not listed'),
  )
  const head = headName(bucket.id, key)
  const opened = await look(
    `head: ${pools.data.poolName} object ${head}`,
    () => store.objects.open(bucket, key, undefined),
    ({ head: h, pieces }) =>
      `${h.size} bytes, etag ${h.etag}, ${h.headSize} of them in the head, ${pieces.length === 0 ? 'no tail' : `tail of ${pieces.length} ${h.parts > 0 ? 'parts' : 'piece'}`}`,
  )
  const { size, headSize } = opened.head
  const at = (oid: string, holds: string, offset: number, length: number, start: number): WhereObject => ({
    pool: pools.data.poolName,
    namespace: pools.data.namespace,
    oid,
    snap: 0,
    holds,
    offset,
    length,
    at: start,
  })
  const inHead = Math.min(headSize, size)
  const objects = [at(head, 'head', 0, inHead, 0)]
  let start = inHead
  let stripe = 0
  for (const { oid, offset, length } of extentsOf(bucket.id, opened.pieces, headSize, headSize, size)) {
    objects.push(at(oid, `stripe ${stripe++}`, offset, length, start))
    start += length
  }
  return { steps, objects, size }
}
