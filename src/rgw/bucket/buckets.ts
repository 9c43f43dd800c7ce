// Buckets: their records, their index shards, and which user has which.
//
// A bucket is there from the moment its record is; its shards come before and go before. A PUT asserts that its index shard
// exists, so one that races with the bucket's deletion either keeps the bucket or fails, and never ends in the void.
import { pb } from '../../../proto/mod.ts'
import { isCode, S3Error } from '../errors.ts'
import { userBuckets } from '../users.ts'
import { BriefCache } from './cache.ts'
import { newTag, type StoreContext } from './context.ts'
import type { BucketIndex } from './index.ts'
import { type Bucket, decodeRecord, encodeRecord, INDEX_SHARDS, shardName, splitTagged } from './layout.ts'

export interface UserBucket {
  readonly name: string
  readonly createdMs: number
}

export class Buckets {
  readonly #context: StoreContext
  readonly #index: BucketIndex
  readonly #cache: BriefCache<Bucket | undefined>

  constructor(context: StoreContext, index: BucketIndex) {
    this.#context = context
    this.#index = index
    this.#cache = new BriefCache(context.env.clock)
  }

  /** Remembered for a few seconds. */
  find(name: string): Promise<Bucket | undefined> {
    return this.#cache.get(name, () => this.#read(name))
  }
  /** @throws S3Error NoSuchBucket. */
  async get(name: string): Promise<Bucket> {
    const bucket = await this.find(name)
    if (!bucket) throw new S3Error('NoSuchBucket', undefined, { BucketName: name })
    return bucket
  }
  async #read(name: string): Promise<Bucket | undefined> {
    try {
      return decodeRecord(pb.RgwBucket, await this.#context.pools.buckets.read(name), 'a bucket record')
    } catch (error) {
      if (isCode(error, 'ENOENT')) return undefined
      throw error
    }
  }

  /** Forgets what it knew of a bucket, after an error that says that it has changed. */
  forget(name: string): void {
    this.#cache.delete(name)
  }

  /** @throws S3Error BucketAlreadyOwnedByYou, BucketAlreadyExists, TooManyBuckets. */
  async create(name: string, owner: string, maxBuckets: number): Promise<Bucket> {
    const existing = await this.#read(name)
    if (existing) return this.#refuse(existing, owner)
    if (maxBuckets > 0 && (await this.list(owner)).length >= maxBuckets) throw new S3Error('TooManyBuckets')
    const bucket = {
      name,
      id: `default.${newTag(this.#context)}`,
      owner,
      createdMs: this.#context.env.clock.now(),
      shards: INDEX_SHARDS,
    }
    await this.#createShards(bucket.id, bucket.shards)
    const record = encodeRecord(pb.RgwBucket, bucket)
    try {
      await this.#context.pools.buckets.operate(name, (op) => op.create({ exclusive: true }).writeFull(record))
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
      await this.#removeShards(bucket.id, bucket.shards)
      const other = await this.#read(name)
      if (!other) throw new S3Error('OperationAborted')
      return this.#refuse(other, owner)
    } finally {
      this.#cache.delete(name)
    }
    const created = decodeRecord(pb.RgwBucket, record, 'a bucket record')
    await this.#link(created)
    return created
  }

  /** The owner's second attempt also mends what a crash has left half done. */
  async #refuse(bucket: Bucket, owner: string): Promise<never> {
    if (bucket.owner !== owner) throw new S3Error('BucketAlreadyExists', undefined, { BucketName: bucket.name })
    await this.#createShards(bucket.id, bucket.shards)
    await this.#link(bucket)
    throw new S3Error('BucketAlreadyOwnedByYou', undefined, { BucketName: bucket.name })
  }

  async #createShards(id: string, shards: number): Promise<void> {
    await Promise.all(Array.from({ length: shards }, (_, n) => this.#context.pools.index.operate(shardName(id, n), (op) => op.create())))
  }
  async #removeShards(id: string, shards: number): Promise<void> {
    await Promise.all(Array.from({ length: shards }, (_, n) => this.#removeQuietly(shardName(id, n))))
  }
  async #removeQuietly(oid: string): Promise<void> {
    try {
      await this.#context.pools.index.remove(oid)
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error
    }
  }
  async #link(bucket: Bucket): Promise<void> {
    const value = encodeRecord(pb.RgwUserBucket, { id: bucket.id, createdMs: bucket.createdMs })
    await this.#context.pools.users.omapSet(userBuckets(bucket.owner), [[bucket.name, value]])
  }

  /** A user's buckets by name. */
  async list(owner: string): Promise<UserBucket[]> {
    const found: UserBucket[] = []
    try {
      for await (const [name, value] of this.#context.pools.users.omapEntries(userBuckets(owner))) {
        found.push({ name, createdMs: decodeRecord(pb.RgwUserBucket, value, 'a bucket of a user').createdMs })
      }
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error
    }
    return found
  }

  /** Every bucket's name, sorted. */
  async names(): Promise<string[]> {
    const names: string[] = []
    for await (const { oid } of this.#context.pools.buckets.list()) names.push(oid)
    return names.sort()
  }

  /**
   * Removes an empty bucket. `abortUpload` is called for each multipart upload that is still going on.
   * @throws S3Error BucketNotEmpty.
   */
  async remove(bucket: Bucket, abortUpload: (key: string, uploadId: string) => Promise<void>): Promise<void> {
    await this.#index.flush(bucket)
    const shards = Array.from({ length: bucket.shards }, (_, n) => shardName(bucket.id, n))
    // A look at all before any is touched: a bucket that has objects stays as it is.
    await Promise.all(shards.map((shard) => this.#checkEmpty(bucket, shard, abortUpload)))
    const removed: string[] = []
    const results = await Promise.allSettled(
      shards.map(async (shard) => {
        if (await this.#removeEmpty(bucket, shard, abortUpload)) removed.push(shard)
      }),
    )
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) {
      await Promise.all(removed.map((shard) => this.#context.pools.index.operate(shard, (op) => op.create())))
      throw failed.reason
    }
    try {
      await this.#context.pools.buckets.remove(bucket.name)
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error
    } finally {
      this.#cache.delete(bucket.name)
    }
    await this.#context.pools.users.omapRmKeys(userBuckets(bucket.owner), [bucket.name])
  }

  /** @returns the version at which the shard was empty; undefined when it is not there. @throws S3Error BucketNotEmpty. */
  async #checkEmpty(
    bucket: Bucket,
    shard: string,
    abortUpload: (key: string, uploadId: string) => Promise<void>,
  ): Promise<number | undefined> {
    for (let round = 0; round < 100; round++) {
      let page: [{ version: number }, ...{ entries: [string, Uint8Array][]; more: boolean }[]]
      try {
        page = await this.#context.pools.index.operateRead(shard, (op) =>
          op.stat().omapGet({ prefix: 'k', max: 1 }).omapGet({ prefix: 'p', max: 100 }).omapGet({ prefix: 'm', max: 100 }),
        )
      } catch (error) {
        if (isCode(error, 'ENOENT')) return undefined
        throw error
      }
      const [stat, entries, pendings, uploads] = page
      const pending = pendings?.entries ?? []
      const open = uploads?.entries ?? []
      if ((entries?.entries.length ?? 0) > 0 && pending.length === 0)
        throw new S3Error('BucketNotEmpty', undefined, { BucketName: bucket.name })
      if (pending.length === 0 && open.length === 0) return stat.version
      for (const [name, value] of pending) {
        const { key, tag } = splitTagged(name)
        const age = this.#context.env.clock.now() - decodeRecord(pb.RgwPending, value, 'a pending entry').startedMs
        if (age < this.#context.limits.pendingStaleMs) throw new S3Error('BucketNotEmpty', undefined, { BucketName: bucket.name })
        await this.#index.reconcile(bucket, key, tag)
      }
      for (const [name] of open) {
        const { key, tag } = splitTagged(name)
        await abortUpload(key, tag)
      }
    }
    throw new S3Error('OperationAborted')
  }

  /** @returns whether this call removed it. */
  async #removeEmpty(bucket: Bucket, shard: string, abortUpload: (key: string, uploadId: string) => Promise<void>): Promise<boolean> {
    for (let attempt = 0; attempt < 20; attempt++) {
      const version = await this.#checkEmpty(bucket, shard, abortUpload)
      if (version === undefined) return false
      try {
        await this.#context.pools.index.operate(shard, (op) => op.assertVersion(version).remove())
        return true
      } catch (error) {
        if (isCode(error, 'ENOENT')) return false
        if (!isCode(error, 'ERANGE', 'EOVERFLOW')) throw error
      }
    }
    throw new S3Error('OperationAborted')
  }
}
