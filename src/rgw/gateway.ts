// One request from its head to its answer, without sockets: who sent it, what it asks for, the answer or the error document.
import type { Options } from '../base/mod.ts'
import { S3Error, s3ErrorOf } from './errors.ts'
import { bucketOfHost, isBucketName, KEY_MAX_BYTES, type ParsedRequest, parseRequest, Query, type WireRequest } from './request.ts'
import { route } from './s3/mod.ts'
import type { S3Response } from './s3/operation.ts'
import { parseClaim, SigningKeys, type Verified, verifySignature } from './sigv4/authenticate.ts'
import { parseClaimV2, verifySignatureV2 } from './sigv4/presigned-v2.ts'
import type { Store } from './store.ts'
import type { User } from './users.ts'
import { xmlDocument } from './xml.ts'

export interface GatewayOptions {
  readonly store: Store
  readonly region: string
  /** Host names below which a first label is a bucket. */
  readonly domains: readonly string[]
  readonly options: Options
}

export interface Answer {
  readonly response: Promise<S3Response>
  /** The shell may keep the client's patience up meanwhile. */
  readonly slow: boolean
}

/** What the HTTP shell talks to. */
export interface Handler {
  handle(wire: WireRequest): Promise<Answer>
}

export class Gateway implements Handler {
  readonly #options: GatewayOptions
  readonly #signingKeys = new SigningKeys()

  constructor(options: GatewayOptions) {
    this.#options = options
  }

  /** @throws S3Error before an operation was chosen; afterwards `response` rejects. */
  async handle(wire: WireRequest): Promise<Answer> {
    const { store, region, domains, options } = this.#options
    const request = parseRequest(wire, domains)
    const { user, verified } = await this.#authenticate(request)
    const { bucket, key, headers } = request
    const query = new Query(request.query)
    const { operation, slow } = route(wire.method, bucket, key, query, headers)
    if (bucket !== '' && !isBucketName(bucket)) throw new S3Error('InvalidBucketName', undefined, { BucketName: bucket })
    if (Buffer.byteLength(key) > KEY_MAX_BYTES) {
      throw new S3Error('KeyTooLongError', undefined, { Size: String(Buffer.byteLength(key)), MaxSizeAllowed: String(KEY_MAX_BYTES) })
    }
    const { id, method, body, signal } = wire
    const call = { id, method, bucket, key, query, headers, user, verified, body, signal, store, region, options }
    const response = operation(call).catch((error: unknown) => {
      // Its index is gone: what was remembered of the bucket is no longer so.
      if (error instanceof S3Error && error.code === 'NoSuchBucket') store.buckets.forget(bucket)
      throw error
    })
    response.catch(() => {})
    return { response, slow }
  }

  async #authenticate(request: ParsedRequest): Promise<{ user: User; verified: Verified }> {
    const nowMs = this.#options.store.context.env.clock.now()
    const old = parseClaimV2(request, nowMs)
    if (old) {
      const { user, secret } = await this.#holder(old.accessKey)
      verifySignatureV2(request, old, secret, bucketOfHost(request.headers.get('host') ?? '', this.#options.domains) !== undefined)
      return { user: active(user), verified: unsigned(old.accessKey) }
    }
    const claim = parseClaim(request, nowMs)
    if (!claim) throw new S3Error('AccessDenied')
    const { user, secret } = await this.#holder(claim.accessKey)
    const verified = verifySignature(request, claim, this.#signingKeys.get(claim.accessKey, secret, claim.scope))
    return { user: active(user), verified }
  }

  /** Whose access key this is. @throws S3Error InvalidAccessKeyId. */
  async #holder(accessKey: string): Promise<{ user: User; secret: string }> {
    const user = await this.#options.store.users.byAccessKey(accessKey)
    const secret = user?.keys.find((key) => key.accessKey === accessKey)?.secretKey
    if (!user || secret === undefined) throw new S3Error('InvalidAccessKeyId', undefined, { AWSAccessKeyId: accessKey })
    return { user, secret }
  }
}

function active(user: User): User {
  if (user.suspended) throw new S3Error('AccessDenied', 'This user is suspended.')
  return user
}

/** A version 2 URL says nothing about the body. */
const unsigned = (accessKey: string): Verified => ({
  claim: {
    accessKey,
    scope: { date: '', region: '', service: 's3' },
    signedHeaders: [],
    signature: '',
    amzDate: '',
    payloadHash: 'UNSIGNED-PAYLOAD',
    presigned: true,
  },
  key: new Uint8Array(0),
})

/** The error document; a HEAD gets its status alone. */
export function errorResponse(error: unknown, wire: Pick<WireRequest, 'id' | 'method' | 'url'>): S3Response {
  const { code, status, message, fields } = s3ErrorOf(error)
  if (wire.method === 'HEAD' || status === 304) return { status }
  const resource = wire.url.split('?')[0] ?? ''
  const body = xmlDocument(
    'Error',
    { Code: code, Message: message, ...fields, Resource: resource, RequestId: wire.id, HostId: wire.id },
    '',
  )
  return {
    status,
    body,
    ...(code === 'InvalidRange' ? { headers: { 'content-range': `bytes */${fields['ActualObjectSize'] ?? '*'}` } } : {}),
  }
}
