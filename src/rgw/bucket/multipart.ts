// Multipart uploads: an object of default.rgw.buckets.non-ec per upload, whose omap lists the parts; each part's data is stripes
// under a tag of its own. Completing writes a head whose manifest names the parts, and so takes one atomic operation as a PUT does.
import { createHash } from 'node:crypto'
import { pb } from '../../../proto/mod.ts'
import { chunksLength } from '../../base/mod.ts'
import { type ChecksumAlgorithm, type ChecksumType, combineChecksums } from '../checksum/mod.ts'
import { isCode, S3Error } from '../errors.ts'
import { newTag, type StoreContext } from './context.ts'
import type { GarbageCollector, Intent } from './gc.ts'
import type { BucketIndex } from './index.ts'
import {
  type Bucket,
  decodeRecord,
  encodeRecord,
  HEAD_XATTR,
  type Head,
  headName,
  type Metadata,
  type Piece,
  partKey,
  shardName,
  shardOf,
  UPLOAD_XATTR,
  uploadKey,
  uploadName,
} from './layout.ts'
import type { PutOptions, S3Objects, StoredChecksum, Upload } from './objects.ts'
import { type ByteBudget, StripeWriter } from './stripes.ts'

export const MIN_PART_SIZE = 5 << 20
export const MAX_PARTS = 10_000
const MAX_OBJECT_SIZE = 5 * 2 ** 40

export interface CompletePart {
  readonly number: number
  readonly etag: string
  /** As the client knows it, by algorithm. */
  readonly checksums: ReadonlyMap<ChecksumAlgorithm, string>
}

export class Multipart {
  readonly #context: StoreContext
  readonly #index: BucketIndex
  readonly #gc: GarbageCollector
  readonly #objects: S3Objects
  readonly #budget: ByteBudget

  constructor(context: StoreContext, index: BucketIndex, gc: GarbageCollector, objects: S3Objects, budget: ByteBudget) {
    this.#context = context
    this.#index = index
    this.#gc = gc
    this.#objects = objects
    this.#budget = budget
  }

  /** @returns the upload id. */
  async create(
    bucket: Bucket,
    key: string,
    options: { metadata: Metadata; owner: string; checksum?: { algorithm: ChecksumAlgorithm; type: ChecksumType } | undefined },
  ): Promise<string> {
    const uploadId = newTag(this.#context)
    const upload: pb.IRgwUpload = {
      uploadId,
      owner: options.owner,
      startedMs: this.#context.env.clock.now(),
      checksumAlgorithm: options.checksum?.algorithm ?? '',
      checksumType: options.checksum?.type ?? '',
    }
    // The listing first: an upload that is listed and nothing else can be aborted, one that is not listed would stay for ever.
    const shard = shardName(bucket.id, shardOf(key, bucket.shards))
    try {
      await this.#context.pools.index.operate(shard, (op) =>
        op.assertExists().omapSet([[uploadKey(key, uploadId), encodeRecord(pb.RgwUpload, upload)]]),
      )
    } catch (error) {
      if (isCode(error, 'ENOENT')) throw new S3Error('NoSuchBucket', undefined, { BucketName: bucket.name })
      throw error
    }
    await this.#context.pools.nonEc.operate(uploadName(bucket.id, key, uploadId), (op) =>
      op.create({ exclusive: true }).setXattr(UPLOAD_XATTR, encodeRecord(pb.RgwUpload, { ...upload, metadata: options.metadata })),
    )
    return uploadId
  }

  /** @throws S3Error NoSuchUpload. */
  async get(bucket: Bucket, key: string, uploadId: string): Promise<pb.RgwUpload> {
    const upload = await this.#find(bucket, key, uploadId)
    if (!upload) throw new S3Error('NoSuchUpload', undefined, { UploadId: uploadId })
    return upload
  }
  async #find(bucket: Bucket, key: string, uploadId: string): Promise<pb.RgwUpload | undefined> {
    if (!/^[0-9a-f]{24}$/.test(uploadId)) return undefined
    try {
      const bytes = await this.#context.pools.nonEc.getXattr(uploadName(bucket.id, key, uploadId), UPLOAD_XATTR)
      return decodeRecord(pb.RgwUpload, bytes, 'an upload')
    } catch (error) {
      if (isCode(error, 'ENOENT', 'ENODATA')) return undefined
      throw error
    }
  }

  /** Parts after `marker`, in order. */
  async listParts(
    bucket: Bucket,
    key: string,
    uploadId: string,
    marker: number,
    max: number,
  ): Promise<{ parts: pb.RgwPart[]; truncated: boolean }> {
    const name = uploadName(bucket.id, key, uploadId)
    const parts: pb.RgwPart[] = []
    try {
      const range = { prefix: 'part.', ...(marker > 0 ? { after: partKey(marker) } : {}) }
      for await (const [, bytes] of this.#context.pools.nonEc.omapEntries(name, range)) {
        if (parts.length === max) return { parts, truncated: true }
        parts.push(decodeRecord(pb.RgwPart, bytes, 'a part'))
      }
    } catch (error) {
      if (isCode(error, 'ENOENT')) throw new S3Error('NoSuchUpload', undefined, { UploadId: uploadId })
      throw error
    }
    return { parts, truncated: false }
  }

  /** Durable once resolved. A part that was there under this number is replaced. */
  async putPart(
    bucket: Bucket,
    key: string,
    uploadId: string,
    number: number,
    upload: Upload,
    signal?: AbortSignal,
  ): Promise<{ etag: string; mtimeMs: number; checksum: StoredChecksum | undefined }> {
    const stripeSize = this.#context.options.get('rgw_obj_stripe_size_bytes')
    const piece: Piece = { number, size: upload.size, tag: newTag(this.#context), stripeSize }
    const owner = { bucketId: bucket.id, key, uploadId }
    let intent: Intent | undefined
    const writer = new StripeWriter(this.#context, {
      bucketId: bucket.id,
      tag: piece.tag as string,
      stripeSize,
      headSize: 0,
      budget: this.#budget,
      signal,
      beforeStripes: async () => {
        intent = await this.#gc.intend(owner, piece)
      },
    })
    const part: pb.IRgwPart = { number, tag: piece.tag, stripeSize }
    try {
      for (let chunk = await upload.next(); chunk; chunk = await upload.next()) {
        await writer.write(chunk)
        if (intent) await this.#gc.renew(intent)
      }
      if (writer.size !== upload.size) throw new S3Error('IncompleteBody')
      await writer.finish()
      const { md5, checksum } = upload.digest()
      Object.assign(part, { size: writer.size, etag: md5, checksum, mtimeMs: this.#context.env.clock.now() })
      if (intent) await this.#gc.renew(intent)
      signal?.throwIfAborted()
    } catch (error) {
      await writer.settle()
      if (intent) await this.#gc.discard(bucket.id, piece, intent).catch(() => {})
      throw error
    }
    try {
      await this.#setPart(bucket, key, uploadId, part)
    } catch (error) {
      if (intent && error instanceof S3Error) await this.#gc.discard(bucket.id, piece, intent).catch(() => {})
      throw error
    }
    if (intent) this.#gc.release(intent)
    return { etag: part.etag ?? '', mtimeMs: part.mtimeMs ?? 0, checksum: (part.checksum ?? undefined) as StoredChecksum | undefined }
  }

  async #setPart(bucket: Bucket, key: string, uploadId: string, part: pb.IRgwPart): Promise<void> {
    const name = uploadName(bucket.id, key, uploadId)
    const at = partKey(part.number ?? 0)
    const value = encodeRecord(pb.RgwPart, part)
    let before: Uint8Array | undefined
    for (let attempt = 0; attempt < 20; attempt++) {
      try {
        await this.#context.pools.nonEc.operate(name, (op) =>
          op
            .assertExists()
            .omapCmp(at, 'eq', before ?? '')
            .omapSet([[at, value]]),
        )
        return
      } catch (error) {
        if (isCode(error, 'ENOENT')) throw new S3Error('NoSuchUpload', undefined, { UploadId: uploadId }, { cause: error })
        if (!isCode(error, 'ECANCELED')) throw error
      }
      try {
        before = (await this.#context.pools.nonEc.omapGetByKeys(name, [at])).get(at)
      } catch (error) {
        if (isCode(error, 'ENOENT')) throw new S3Error('NoSuchUpload', undefined, { UploadId: uploadId }, { cause: error })
        throw error
      }
      if (before) await this.#gc.defer({ bucketId: bucket.id, key, uploadId }, [pieceOf(decodeRecord(pb.RgwPart, before, 'a part'))])
    }
    throw new S3Error('OperationAborted')
  }

  /** Makes the object of the parts named. May be repeated after a lost answer. @throws S3Error. */
  async complete(
    bucket: Bucket,
    key: string,
    uploadId: string,
    wanted: readonly CompletePart[],
    options: {
      condition?: PutOptions['condition']
      /** Of the whole object, as the client has computed it. */
      checksum?: { readonly algorithm: ChecksumAlgorithm; readonly value: string } | undefined
      readonly size?: number | undefined
    },
  ): Promise<Head> {
    const upload = await this.#find(bucket, key, uploadId)
    if (!upload) {
      const done = await this.#completedHead(bucket, key, uploadId)
      if (done) return done
      throw new S3Error('NoSuchUpload', undefined, { UploadId: uploadId })
    }
    const { parts: stored } = await this.listParts(bucket, key, uploadId, 0, MAX_PARTS)
    const parts = choose(stored, wanted)
    const checksum = checksumOf(upload, parts, wanted, options.checksum)
    const size = parts.reduce((sum, part) => sum + part.size, 0)
    if (options.size !== undefined && options.size !== size) {
      throw new S3Error('InvalidRequest', 'The provided x-amz-mp-object-size header does not match the size of the object.')
    }
    if (size > MAX_OBJECT_SIZE) throw new S3Error('EntityTooLarge')
    const etags = createHash('md5')
    for (const part of parts) etags.update(Buffer.from(part.etag, 'hex'))
    const manifest = encodeRecord(pb.RgwManifest, {
      pieces: parts.map((part) => ({ ...pieceOf(part), checksum: part.checksum?.value ?? '' })),
    })
    const head: pb.IRgwHead = {
      tag: newTag(this.#context),
      size,
      etag: `${etags.digest('hex')}-${parts.length}`,
      owner: upload.owner,
      metadata: upload.metadata,
      checksum,
      parts: parts.length,
      uploadId,
      manifestSize: chunksLength([manifest]),
    }
    const used = new Set(parts.map(({ tag }) => tag))
    const unused = stored.filter(({ tag }) => !used.has(tag)).map(pieceOf)
    if (unused.length > 0) await this.#gc.defer({ bucketId: bucket.id, key, uploadId }, unused)
    const pending = await this.#index.prepare(bucket, key, newTag(this.#context), 'put')
    const { head: written, refused } = await this.#objects.replaceHead(bucket, key, pending, head, [manifest], {
      blind: false,
      uploadId,
      condition: (current) => {
        if (current?.uploadId === uploadId) throw new AlreadyComplete(current)
        options.condition?.(current)
      },
    })
    if (refused !== undefined && !(refused instanceof AlreadyComplete)) throw refused
    await this.#forget(bucket, key, uploadId)
    return refused instanceof AlreadyComplete ? refused.head : written
  }

  async #completedHead(bucket: Bucket, key: string, uploadId: string): Promise<Head | undefined> {
    try {
      const bytes = await this.#context.pools.data.getXattr(headName(bucket.id, key), HEAD_XATTR)
      const head = decodeRecord(pb.RgwHead, bytes, 'an object head')
      return uploadId !== '' && head.uploadId === uploadId ? head : undefined
    } catch (error) {
      if (isCode(error, 'ENOENT', 'ENODATA')) return undefined
      throw error
    }
  }

  /** Its record, then its place in the listing. @returns whether either was there. */
  async #forget(bucket: Bucket, key: string, uploadId: string): Promise<void> {
    try {
      await this.#context.pools.nonEc.remove(uploadName(bucket.id, key, uploadId))
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error
    }
    const shard = shardName(bucket.id, shardOf(key, bucket.shards))
    await this.#context.pools.index
      .operate(shard, (op) => op.assertExists().omapRmKeys([uploadKey(key, uploadId)]))
      .catch((error) => {
        if (!isCode(error, 'ENOENT')) throw error
      })
  }

  /** @throws S3Error NoSuchUpload. */
  async abort(bucket: Bucket, key: string, uploadId: string): Promise<void> {
    if (!/^[0-9a-f]{24}$/.test(uploadId)) throw new S3Error('NoSuchUpload', undefined, { UploadId: uploadId })
    const listed = uploadKey(key, uploadId)
    const shard = shardName(bucket.id, shardOf(key, bucket.shards))
    const upload = await this.#find(bucket, key, uploadId)
    if (!upload) {
      const found = await this.#context.pools.index.omapGetByKeys(shard, [listed]).catch((error) => {
        if (isCode(error, 'ENOENT')) return new Map<string, Uint8Array>()
        throw error
      })
      if (!found.has(listed)) throw new S3Error('NoSuchUpload', undefined, { UploadId: uploadId })
    } else {
      const { parts } = await this.listParts(bucket, key, uploadId, 0, MAX_PARTS)
      // The collector leaves alone what a head has come to refer to: a completed upload loses nothing by this.
      await this.#gc.defer({ bucketId: bucket.id, key, uploadId }, parts.map(pieceOf))
    }
    await this.#forget(bucket, key, uploadId)
  }
}

class AlreadyComplete extends Error {
  readonly head: Head
  constructor(head: Head) {
    super('already complete')
    this.head = head
  }
}

const pieceOf = (part: pb.RgwPart): Piece => ({ number: part.number, size: part.size, tag: part.tag, stripeSize: part.stripeSize })

/** The stored parts that the client names. @throws S3Error InvalidPart, InvalidPartOrder, EntityTooSmall, MalformedXML. */
function choose(stored: readonly pb.RgwPart[], wanted: readonly CompletePart[]): pb.RgwPart[] {
  if (wanted.length === 0) throw new S3Error('MalformedXML')
  const byNumber = new Map(stored.map((part) => [part.number, part]))
  let last = 0
  for (const { number } of wanted) {
    if (number <= last) throw new S3Error('InvalidPartOrder')
    last = number
  }
  const parts = wanted.map(({ number, etag }) => {
    const part = byNumber.get(number)
    if (!part || part.etag !== etag) {
      throw new S3Error('InvalidPart', undefined, { PartNumber: String(number), ETag: etag })
    }
    return part
  })
  for (const part of parts.slice(0, -1)) {
    if (part.size < MIN_PART_SIZE) {
      throw new S3Error('EntityTooSmall', undefined, {
        ProposedSize: String(part.size),
        MinSizeAllowed: String(MIN_PART_SIZE),
        PartNumber: String(part.number),
        ETag: part.etag,
      })
    }
  }
  return parts
}

function checksumOf(
  upload: pb.RgwUpload,
  parts: readonly pb.RgwPart[],
  wanted: readonly CompletePart[],
  given: { readonly algorithm: ChecksumAlgorithm; readonly value: string } | undefined,
): StoredChecksum | undefined {
  parts.forEach((part, n) => {
    for (const [algorithm, value] of wanted[n]?.checksums ?? []) {
      if (part.checksum?.algorithm === algorithm && part.checksum.value !== value) {
        throw new S3Error('InvalidPart', undefined, { PartNumber: String(part.number) })
      }
    }
  })
  if (upload.checksumAlgorithm === '') return undefined
  const algorithm = upload.checksumAlgorithm as ChecksumAlgorithm
  const type = upload.checksumType as ChecksumType
  const values = parts.map((part) => ({ value: part.checksum?.value ?? '', size: part.size }))
  if (values.some(({ value }) => value === '')) {
    throw new S3Error(
      'InvalidRequest',
      `The upload was created using a ${algorithm.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for some part in the request.`,
    )
  }
  const value = combineChecksums(algorithm, type, values)
  if (given && given.algorithm === algorithm && given.value !== value && given.value !== value.replace(/-\d+$/, '')) {
    throw new S3Error('BadDigest', `The ${algorithm.toLowerCase()} you specified did not match the calculated checksum.`)
  }
  return { algorithm, type, value }
}
