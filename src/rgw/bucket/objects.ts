// S3 objects in RADOS: one head object with the metadata and the first bytes, and stripes named by a tag that no other PUT has.
// Replacing the head, in one atomic operation, is what makes a PUT happen; stripes never change once written, so whoever has read
// a head can read all of that object, until garbage collection comes a good while later.

import { pb } from '../../../proto/mod.ts'
import { SepiolaError } from '../../base/mod.ts'
import type { ChecksumAlgorithm } from '../checksum/mod.ts'
import { isCode, S3Error } from '../errors.ts'
import type { WriteOp } from '../rados.ts'
import { newTag, type StoreContext, sleep } from './context.ts'
import type { GarbageCollector, Intent } from './gc.ts'
import type { BucketIndex, Outcome, Pending } from './index.ts'
import {
  type Bucket,
  decodeRecord,
  encodeRecord,
  entryOf,
  HEAD_XATTR,
  type Head,
  headName,
  type Metadata,
  type Piece,
  TAG_XATTR,
} from './layout.ts'
import { type ByteBudget, extentsOf, readExtents, StripeWriter } from './stripes.ts'

/** The bytes of an upload, pulled; what they must hash to is checked by the time `next` says the end. */
export interface Upload {
  /** Declared beforehand, and exact. */
  readonly size: number
  /** Undefined at the end. @throws S3Error when the body is not what was announced. */
  next(): Promise<Uint8Array | undefined>
  /** Once the end was reached. */
  digest(): { readonly md5: string; readonly checksum: StoredChecksum | undefined }
}
export interface StoredChecksum {
  readonly algorithm: ChecksumAlgorithm
  readonly type: 'FULL_OBJECT' | 'COMPOSITE'
  readonly value: string
}

export interface PutOptions {
  readonly metadata: Metadata
  readonly owner: string
  /** Looks at the head that the PUT would replace; throws S3Error when it must not. */
  readonly condition?: ((current: Head | undefined) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

export interface OpenedObject {
  readonly key: string
  readonly head: Head
  readonly version: number
  readonly pieces: readonly Piece[]
  /** Bytes of the head's own data from where the read was asked to begin. */
  readonly data: Uint8Array
  readonly dataOffset: number
}

const ATTEMPTS = 20

/** What a head is expected to be when it is replaced. */
type Expected = { readonly kind: 'no tails' } | { readonly kind: 'absent' } | { readonly kind: 'tag'; readonly tag: string }

const tagValue = (head: pb.IRgwHead): string =>
  `${(head.parts ?? 0) > 0 || (head.size ?? 0) > (head.headSize ?? 0) ? 't' : 's'}${head.tag ?? ''}`

/** The stripes that a head refers to, where the manifest is in the record itself. */
export const tailOf = (head: Head): Piece[] =>
  head.parts > 0 || head.size <= head.headSize
    ? []
    : [{ number: 1, size: head.size - head.headSize, tag: head.tag, stripeSize: head.stripeSize }]

export class S3Objects {
  readonly #context: StoreContext
  readonly #index: BucketIndex
  readonly #gc: GarbageCollector
  readonly #budget: ByteBudget

  constructor(context: StoreContext, index: BucketIndex, gc: GarbageCollector, budget: ByteBudget) {
    this.#context = context
    this.#index = index
    this.#gc = gc
    this.#budget = budget
  }

  /** Durable and visible once resolved. @throws S3Error. */
  async put(bucket: Bucket, key: string, upload: Upload, options: PutOptions): Promise<Head> {
    const stripeSize = this.#context.options.get('rgw_obj_stripe_size_bytes')
    const tag = newTag(this.#context)
    const tail: Piece = { number: 1, size: Math.max(0, upload.size - stripeSize), tag, stripeSize }
    const small = tail.size === 0
    // A small body arrives in no time: the index learns of it meanwhile.
    const early = small ? this.#index.prepare(bucket, key, tag, 'put') : undefined
    early?.catch(() => {})
    let intent: Intent | undefined
    const writer = new StripeWriter(this.#context, {
      bucketId: bucket.id,
      tag,
      stripeSize,
      headSize: stripeSize,
      budget: this.#budget,
      signal: options.signal,
      beforeStripes: async () => {
        intent = await this.#gc.intend({ bucketId: bucket.id, key, headTag: tag }, tail)
      },
    })
    let head: pb.IRgwHead
    try {
      for (let chunk = await upload.next(); chunk; chunk = await upload.next()) {
        await writer.write(chunk)
        if (intent) await this.#gc.renew(intent)
      }
      if (writer.size !== upload.size) throw new S3Error('IncompleteBody')
      await writer.finish()
      const { md5, checksum } = upload.digest()
      head = {
        tag,
        size: writer.size,
        etag: md5,
        owner: options.owner,
        metadata: options.metadata,
        checksum,
        headSize: Math.min(writer.size, stripeSize),
        stripeSize,
      }
      if (intent) await this.#gc.renew(intent)
      options.signal?.throwIfAborted()
    } catch (error) {
      await writer.settle()
      if (intent) await this.#gc.discard(bucket.id, tail, intent).catch(() => {})
      await early?.then((pending) => this.#index.complete(bucket, pending, { kind: 'unchanged' })).catch(() => {})
      throw error
    }
    let pending: Pending
    try {
      pending = await (early ?? this.#index.prepare(bucket, key, tag, 'put'))
    } catch (error) {
      if (intent) await this.#gc.discard(bucket.id, tail, intent).catch(() => {})
      throw error
    }
    const { head: stored, refused } = await this.replaceHead(bucket, key, pending, head, writer.head, {
      condition: options.condition,
      blind: small && !options.condition,
    })
    if (refused !== undefined) {
      if (intent) await this.#gc.discard(bucket.id, tail, intent).catch(() => {})
      throw refused
    }
    if (intent) this.#gc.release(intent)
    return stored
  }

  /**
   * Puts a head in place of whatever is there, logs what that leaves unreferenced, and completes the index entry.
   * An error that is thrown leaves open whether it happened; `refused` says that it did not.
   */
  async replaceHead(
    bucket: Bucket,
    key: string,
    first: Pending,
    record: pb.IRgwHead,
    data: readonly Uint8Array[],
    options: { condition?: PutOptions['condition']; blind: boolean; uploadId?: string },
  ): Promise<{ head: Head; refused?: unknown }> {
    let pending = first
    const head = { ...record, mtimeMs: this.#context.env.clock.now() } as Head
    let expected: Expected | undefined = options.blind ? { kind: 'no tails' } : undefined
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (this.#context.env.clock.now() - pending.startedMs > this.#context.limits.pendingStaleMs / 2) {
          const fresh = await this.#index.prepare(bucket, key, newTag(this.#context), 'put')
          this.#index.complete(bucket, pending, { kind: 'unchanged' })
          pending = fresh
        }
        if (!expected) {
          const current = await this.#openMaybe(bucket, key)
          try {
            options.condition?.(current?.head)
          } catch (refused) {
            this.#index.complete(bucket, pending, { kind: 'unchanged' })
            return { head, refused }
          }
          if (current && current.pieces.length > 0) await this.#deferTails(bucket, key, current)
          expected = current ? { kind: 'tag', tag: tagValue(current.head) } : { kind: 'absent' }
        }
        const version = await this.#writeHead(bucket, key, head, data, expected)
        if (version !== undefined) {
          this.#index.complete(bucket, pending, { kind: 'put', version, entry: entryOf(head) }, options.uploadId)
          return { head }
        }
        // Somebody else was faster: look again.
        expected = undefined
        if (attempt > 2) await sleep(this.#context.env.timers, this.#context.env.random.below(5 * attempt))
      }
    } catch (error) {
      this.#settle(bucket, pending)
      throw error
    }
    this.#index.complete(bucket, pending, { kind: 'unchanged' })
    return { head, refused: new S3Error('OperationAborted') }
  }

  /** @returns the head's version; undefined when it is not what was expected. */
  async #writeHead(bucket: Bucket, key: string, head: Head, data: readonly Uint8Array[], expected: Expected): Promise<number | undefined> {
    const record = encodeRecord(pb.RgwHead, head)
    const fill = (op: WriteOp): WriteOp => op.writeFull(data).setXattr(HEAD_XATTR, record).setXattr(TAG_XATTR, tagValue(head))
    const name = headName(bucket.id, key)
    try {
      const { version } = await this.#context.pools.data.operate(name, (op) => {
        if (expected.kind === 'absent') fill(op.create({ exclusive: true }))
        else if (expected.kind === 'tag') fill(op.cmpXattr(TAG_XATTR, 'eq', expected.tag))
        // Absent and "s..." sort before "t": there are no stripes that would be lost.
        else fill(op.cmpXattr(TAG_XATTR, 'lt', 't'))
      })
      return version
    } catch (error) {
      if (isCode(error, 'ECANCELED', 'EEXIST', 'ENOENT', 'ENODATA')) return undefined
      throw error
    }
  }

  /** An answer was lost: the index finds out from the head. */
  #settle(bucket: Bucket, pending: Pending): void {
    this.#index.reconcile(bucket, pending.key, pending.tag).catch(() => {})
  }

  async #deferTails(bucket: Bucket, key: string, { head, pieces }: OpenedObject): Promise<void> {
    await this.#gc.defer({ bucketId: bucket.id, key, headTag: head.tag, uploadId: head.uploadId || undefined }, pieces)
  }

  /** Head and, on request, bytes of its data, in one read. @throws S3Error NoSuchKey. */
  async open(
    bucket: Bucket,
    key: string,
    want: { readonly offset: number; readonly length: number | undefined } | undefined,
    signal?: AbortSignal,
  ): Promise<OpenedObject> {
    const opened = await this.#openMaybe(bucket, key, want, signal)
    if (!opened) throw new S3Error('NoSuchKey', undefined, { Key: key })
    return opened
  }

  /** The head that is there now, if any. */
  async peek(bucket: Bucket, key: string, signal?: AbortSignal): Promise<Head | undefined> {
    return (await this.#openMaybe(bucket, key, undefined, signal))?.head
  }

  async #openMaybe(
    bucket: Bucket,
    key: string,
    want?: { readonly offset: number; readonly length: number | undefined },
    signal?: AbortSignal,
  ): Promise<OpenedObject | undefined> {
    const { data: pool } = this.#context.pools
    const name = headName(bucket.id, key)
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        const [stat, bytes, data] = want
          ? await pool.operateRead(name, (op) => op.stat().getXattr(HEAD_XATTR).read(want.offset, want.length), { signal })
          : [...(await pool.operateRead(name, (op) => op.stat().getXattr(HEAD_XATTR), { signal })), new Uint8Array(0)]
        const head = decodeRecord(pb.RgwHead, bytes, 'an object head')
        const base = { key, head, version: stat.version, data, dataOffset: want?.offset ?? 0 }
        if (head.parts === 0) return { ...base, pieces: tailOf(head) }
        const size = head.manifestSize
        const whole = want?.offset === 0 && data.byteLength >= size
        const manifest = whole
          ? data.subarray(0, size)
          : (await pool.operateRead(name, (op) => op.assertVersion(stat.version).read(0, size), { signal }))[0]
        return { ...base, data: new Uint8Array(0), pieces: decodeRecord(pb.RgwManifest, manifest, 'a manifest').pieces ?? [] }
      } catch (error) {
        if (isCode(error, 'ENOENT', 'ENODATA')) return undefined
        if (!isCode(error, 'ERANGE', 'EOVERFLOW')) throw error
      }
    }
    throw new S3Error('SlowDown')
  }

  /** Bytes [from, to) of an opened object, in order, in chunks of up to a stripe. */
  async *read(bucket: Bucket, opened: OpenedObject, from: number, to: number, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
    const { head, data, dataOffset, pieces } = opened
    let at = from
    const inHead = Math.min(to, head.headSize)
    if (at < inHead) {
      const have = data.subarray(at - dataOffset, inHead - dataOffset)
      if (at >= dataOffset && have.byteLength > 0) {
        yield have
        at += have.byteLength
      }
      if (at < inHead) {
        const name = headName(bucket.id, opened.key)
        const [rest] = await this.#context.pools.data.operateRead(name, (op) => op.assertVersion(opened.version).read(at, inHead - at), {
          signal,
        })
        if (rest.byteLength !== inHead - at) throw new SepiolaError('EIO', `${name} is shorter than it says`)
        yield rest
        at = inHead
      }
    }
    if (at < to) yield* readExtents(this.#context, extentsOf(bucket.id, pieces, head.headSize, at, to), signal)
  }

  /** Gone once resolved, whether or not it was there. `condition` may throw. */
  async remove(bucket: Bucket, key: string, condition?: (current: Head | undefined) => void): Promise<void> {
    const name = headName(bucket.id, key)
    const pending = await this.#index.prepare(bucket, key, newTag(this.#context), 'delete')
    let expected: string | undefined
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (attempt > 0 || condition) {
          const current = await this.#openMaybe(bucket, key)
          try {
            condition?.(current?.head)
          } catch (refused) {
            this.#index.complete(bucket, pending, { kind: 'unchanged' })
            throw Object.assign(new Refused(), { refused })
          }
          if (!current) return this.#index.complete(bucket, pending, { kind: 'unchanged' })
          if (current.pieces.length > 0) await this.#deferTails(bucket, key, current)
          expected = tagValue(current.head)
        }
        const outcome = await this.#removeHead(name, expected)
        if (outcome) return this.#index.complete(bucket, pending, outcome)
        if (attempt > 2) await sleep(this.#context.env.timers, this.#context.env.random.below(5 * attempt))
      }
    } catch (error) {
      if (error instanceof Refused) throw error.refused
      this.#settle(bucket, pending)
      throw error
    }
    this.#index.complete(bucket, pending, { kind: 'unchanged' })
    throw new S3Error('OperationAborted')
  }

  async #removeHead(name: string, expected: string | undefined): Promise<Outcome | undefined> {
    try {
      const { version } = await this.#context.pools.data.operate(name, (op) =>
        (expected === undefined
          ? op.assertExists().cmpXattr(TAG_XATTR, 'lt', 't')
          : op.assertExists().cmpXattr(TAG_XATTR, 'eq', expected)
        ).remove(),
      )
      return { kind: 'delete', version }
    } catch (error) {
      if (isCode(error, 'ENOENT')) return { kind: 'unchanged' }
      if (isCode(error, 'ECANCELED', 'ENODATA')) return undefined
      throw error
    }
  }

  /** Changes an object's metadata in place. @throws S3Error NoSuchKey, and whatever `change` throws. */
  async updateHead(bucket: Bucket, key: string, change: (head: Head) => pb.IRgwHead): Promise<Head> {
    const pending = await this.#index.prepare(bucket, key, newTag(this.#context), 'put')
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      let head: Head
      let version: number
      try {
        const current = await this.open(bucket, key, undefined)
        head = change(current.head) as Head
        version = current.version
      } catch (error) {
        this.#index.complete(bucket, pending, { kind: 'unchanged' })
        throw error
      }
      try {
        const written = await this.#context.pools.data.operate(headName(bucket.id, key), (op) =>
          op.assertExists().assertVersion(version).setXattr(HEAD_XATTR, encodeRecord(pb.RgwHead, head)),
        )
        this.#index.complete(bucket, pending, { kind: 'put', version: written.version, entry: entryOf(head) })
        return head
      } catch (error) {
        if (isCode(error, 'ERANGE', 'EOVERFLOW', 'ENOENT')) continue
        this.#settle(bucket, pending)
        throw error
      }
    }
    this.#index.complete(bucket, pending, { kind: 'unchanged' })
    throw new S3Error('OperationAborted')
  }
}

class Refused extends Error {
  refused: unknown
}
