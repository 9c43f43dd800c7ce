// A request's body on its way in: unwrapped from aws-chunked, counted, and checked against every hash that the client has sent.
import { createHash, type Hash } from 'node:crypto'
import { joinChunks } from '../base/mod.ts'
import type { StoredChecksum, Upload } from './bucket/objects.ts'
import {
  type ChecksumAlgorithm,
  checksumAlgorithms,
  checksumHeader,
  isChecksumValue,
  parseAlgorithm,
  type RunningChecksum,
  startChecksum,
} from './checksum/mod.ts'
import { S3Error } from './errors.ts'
import type { RawBody } from './request.ts'
import type { Verified } from './sigv4/authenticate.ts'
import { ChunkedDecoder } from './sigv4/chunked.ts'

const UNSIGNED = 'UNSIGNED-PAYLOAD'
const streaming: Record<string, { signed: boolean; trailers: boolean }> = {
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD': { signed: true, trailers: false },
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER': { signed: true, trailers: true },
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER': { signed: false, trailers: true },
}

interface Expectations {
  /** Bytes on the wire and, unwrapped, of the content. */
  readonly wireSize: number
  readonly size: number
  readonly decoder: ChunkedDecoder | undefined
  readonly sha256: string | undefined
  readonly md5: string | undefined
  readonly checksum: { readonly algorithm: ChecksumAlgorithm; readonly value: string | undefined; readonly trailer: boolean } | undefined
}

/** Digits only, in range. @throws S3Error. */
function lengthOf(text: string | undefined): number {
  if (text === undefined) throw new S3Error('MissingContentLength')
  const n = Number(text)
  if (!/^\d{1,15}$/.test(text)) throw new S3Error('InvalidArgument', 'The content length is not valid.')
  return n
}

/** The one checksum that a request carries or announces. @throws S3Error InvalidRequest, InvalidDigest. */
export function declaredChecksum(headers: ReadonlyMap<string, string>, trailers: boolean): Expectations['checksum'] {
  const found = checksumAlgorithms.filter((algorithm) => headers.has(checksumHeader(algorithm)))
  const announced = headers.get('x-amz-trailer')
  if (found.length > 1 || (found.length === 1 && announced !== undefined)) {
    throw new S3Error('InvalidRequest', 'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.')
  }
  const [algorithm] = found
  if (algorithm !== undefined) {
    const value = headers.get(checksumHeader(algorithm)) as string
    if (!isChecksumValue(algorithm, value)) {
      throw new S3Error('InvalidRequest', `Value for ${checksumHeader(algorithm)} header is invalid.`)
    }
    return { algorithm, value, trailer: false }
  }
  if (announced === undefined || !trailers) return undefined
  const named = parseAlgorithm(announced.toLowerCase().replace(/^x-amz-checksum-/, ''))
  if (!named || !announced.toLowerCase().startsWith('x-amz-checksum-')) {
    throw new S3Error('InvalidRequest', 'The value specified in the x-amz-trailer header is not supported')
  }
  return { algorithm: named, value: undefined, trailer: true }
}

function expectationsOf(headers: ReadonlyMap<string, string>, verified: Verified): Expectations {
  const declared = verified.claim.payloadHash
  const mode = Object.hasOwn(streaming, declared) ? streaming[declared] : undefined
  if (headers.has('transfer-encoding') && !headers.has('content-length')) throw new S3Error('MissingContentLength')
  const wireSize = lengthOf(headers.get('content-length'))
  let size = wireSize
  let decoder: ChunkedDecoder | undefined
  let sha256: string | undefined
  if (mode) {
    size = lengthOf(headers.get('x-amz-decoded-content-length'))
    const { claim, key } = verified
    const { scope, amzDate, signature: seedSignature } = claim
    decoder = new ChunkedDecoder({ signing: mode.signed ? { key, scope, amzDate, seedSignature } : undefined, trailers: mode.trailers })
  } else if (/^STREAMING-/.test(declared)) throw new S3Error('NotImplemented', `${declared} is not implemented.`)
  else if (declared !== UNSIGNED) {
    if (!/^[0-9a-f]{64}$/i.test(declared)) {
      throw new S3Error(
        'InvalidArgument',
        'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, or a valid sha256 value.',
      )
    }
    sha256 = declared.toLowerCase()
  }
  const md5 = headers.get('content-md5')
  if (md5 !== undefined && (Buffer.from(md5, 'base64').byteLength !== 16 || !/^[A-Za-z0-9+/]{22}==$/.test(md5)))
    throw new S3Error('InvalidDigest')
  return { wireSize, size, decoder, sha256, md5, checksum: declaredChecksum(headers, mode?.trailers ?? false) }
}

class CheckedBody implements Upload {
  readonly size: number
  readonly #raw: RawBody
  readonly #expect: Expectations
  readonly #queue: Uint8Array[] = []
  readonly #md5: Hash | undefined
  readonly #sha256: Hash | undefined
  readonly #checksum: RunningChecksum | undefined
  readonly #algorithm: ChecksumAlgorithm | undefined
  #wireBytes = 0
  #bytes = 0
  #ended = false
  #result: { md5: string; checksum: StoredChecksum | undefined } | undefined

  constructor(raw: RawBody, expect: Expectations, options: { md5: boolean; algorithm: ChecksumAlgorithm | undefined }) {
    this.#raw = raw
    this.#expect = expect
    this.size = expect.size
    this.#algorithm = expect.checksum?.algorithm ?? options.algorithm
    this.#checksum = this.#algorithm && startChecksum(this.#algorithm)
    this.#md5 = options.md5 || expect.md5 !== undefined ? createHash('md5') : undefined
    this.#sha256 = expect.sha256 === undefined ? undefined : createHash('sha256')
  }

  async next(): Promise<Uint8Array | undefined> {
    for (;;) {
      const ready = this.#queue.shift()
      if (ready) {
        this.#take(ready)
        return ready
      }
      if (this.#ended) return undefined
      const chunk = await this.#raw.next()
      if (!chunk) {
        this.#ended = true
        this.#finish()
        return undefined
      }
      this.#wireBytes += chunk.byteLength
      if (this.#expect.decoder) this.#expect.decoder.push(chunk, this.#queue)
      else this.#queue.push(chunk)
    }
  }

  #take(chunk: Uint8Array): void {
    this.#bytes += chunk.byteLength
    if (this.#bytes > this.size) throw new S3Error('IncompleteBody', 'The request body is longer than its declared length.')
    this.#md5?.update(chunk)
    this.#sha256?.update(chunk)
    this.#checksum?.update(chunk)
  }

  #finish(): void {
    const { decoder, wireSize, sha256, md5, checksum } = this.#expect
    decoder?.end()
    if (this.#wireBytes !== wireSize || this.#bytes !== this.size) throw new S3Error('IncompleteBody')
    const computed = this.#sha256?.digest('hex')
    if (sha256 !== undefined && computed !== sha256) {
      throw new S3Error('XAmzContentSHA256Mismatch', undefined, {
        ClientComputedContentSHA256: sha256,
        S3ComputedContentSHA256: computed ?? '',
      })
    }
    const digest = this.#md5?.digest()
    if (md5 !== undefined && digest?.toString('base64') !== md5) {
      throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.', {
        ExpectedDigest: md5,
        CalculatedDigest: digest?.toString('base64') ?? '',
      })
    }
    this.#result = { md5: digest?.toString('hex') ?? '', checksum: this.#checkChecksum(checksum) }
  }

  #checkChecksum(declared: Expectations['checksum']): StoredChecksum | undefined {
    if (!this.#algorithm || !this.#checksum) return undefined
    const value = this.#checksum.digest()
    if (declared) {
      const name = checksumHeader(declared.algorithm)
      const given = declared.trailer ? this.#expect.decoder?.trailers.get(name) : declared.value
      if (given === undefined) throw new S3Error('InvalidRequest', `The trailer ${name} that was announced is missing.`)
      if (!isChecksumValue(declared.algorithm, given)) throw new S3Error('InvalidRequest', `Value for ${name} trailing header is invalid.`)
      if (given !== value) throw new S3Error('BadDigest', `The ${declared.algorithm} you specified did not match the calculated checksum.`)
    }
    return { algorithm: this.#algorithm, type: 'FULL_OBJECT', value }
  }

  digest(): { md5: string; checksum: StoredChecksum | undefined } {
    if (!this.#result) throw new S3Error('InternalError')
    return this.#result
  }
}

/** Object data. @param algorithm the checksum to compute when the client brings none. @throws S3Error. */
export function openUpload(
  raw: RawBody,
  headers: ReadonlyMap<string, string>,
  verified: Verified,
  options: { maxBytes: number; algorithm?: ChecksumAlgorithm | undefined },
): Upload {
  const expect = expectationsOf(headers, verified)
  if (expect.size > options.maxBytes) {
    throw new S3Error('EntityTooLarge', undefined, { ProposedSize: String(expect.size), MaxSizeAllowed: String(options.maxBytes) })
  }
  return new CheckedBody(raw, expect, { md5: true, algorithm: options.algorithm })
}

/** A document, whole. @throws S3Error. */
export async function readDocument(
  raw: RawBody,
  headers: ReadonlyMap<string, string>,
  verified: Verified,
  maxBytes: number,
): Promise<{ body: Uint8Array; verifiedBy: 'md5' | 'checksum' | 'sha256' | undefined }> {
  // Without a length there is no body: PUT bucket and the like.
  const expect: Expectations =
    headers.has('content-length') || headers.has('transfer-encoding')
      ? expectationsOf(headers, verified)
      : expectationsOf(new Map([...headers, ['content-length', '0']]), verified)
  if (expect.size > maxBytes) throw new S3Error('MaxMessageLengthExceeded', undefined, { MaxMessageLengthBytes: String(maxBytes) })
  const body = new CheckedBody(raw, expect, { md5: false, algorithm: undefined })
  const chunks: Uint8Array[] = []
  for (let chunk = await body.next(); chunk; chunk = await body.next()) chunks.push(chunk)
  const verifiedBy = expect.md5 !== undefined ? 'md5' : expect.checksum ? 'checksum' : expect.sha256 !== undefined ? 'sha256' : undefined
  return { body: joinChunks(chunks), verifiedBy }
}
