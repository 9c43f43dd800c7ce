// Presigned URLs of Signature Version 2 (S3 developer guide, "Signing and authenticating REST requests", query string form): what
// `aws s3 presign` and `s3cmd signurl` still make by default for endpoints that are not AWS'. In the query alone; not in headers.
import { createHmac } from 'node:crypto'
import { S3Error } from '../errors.ts'
import type { ParsedRequest } from '../request.ts'
import { equalSignatures } from './authenticate.ts'

/** The query parameters that a version 2 signature covers. */
const signedParameters = new Set([
  'acl',
  'cors',
  'delete',
  'lifecycle',
  'location',
  'logging',
  'notification',
  'partNumber',
  'policy',
  'requestPayment',
  'response-cache-control',
  'response-content-disposition',
  'response-content-encoding',
  'response-content-language',
  'response-content-type',
  'response-expires',
  'restore',
  'tagging',
  'torrent',
  'uploadId',
  'uploads',
  'versionId',
  'versioning',
  'versions',
  'website',
])

export interface ClaimV2 {
  readonly accessKey: string
  readonly signature: string
  readonly expires: string
}

/** What a URL claims; undefined when it is not of version 2. @throws S3Error AccessDenied when it has expired or is incomplete. */
export function parseClaimV2(request: ParsedRequest, nowMs: number): ClaimV2 | undefined {
  const get = (name: string): string | undefined => request.query.find(([given]) => given === name)?.[1]
  const accessKey = get('AWSAccessKeyId')
  if (accessKey === undefined || request.headers.has('authorization')) return undefined
  const signature = get('Signature')
  const expires = get('Expires')
  if (!signature || !expires) {
    throw new S3Error('AccessDenied', 'Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters')
  }
  if (!/^\d{1,12}$/.test(expires)) throw new S3Error('AccessDenied', `Invalid date (should be seconds since epoch): ${expires}`)
  if (nowMs > Number(expires) * 1000) {
    throw new S3Error('AccessDenied', 'Request has expired', {
      Expires: new Date(Number(expires) * 1000).toISOString(),
      ServerTime: new Date(nowMs).toISOString(),
    })
  }
  return { accessKey, signature, expires }
}

export function stringToSignV2(request: ParsedRequest, expires: string, hosted: boolean): string {
  const { method, headers, query, rawPath, bucket } = request
  const amz = [...headers]
    .filter(([name]) => name.startsWith('x-amz-'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}:${value.trim()}\n`)
    .join('')
  const signed = query
    .filter(([name]) => signedParameters.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => (value === '' ? name : `${name}=${value}`))
    .join('&')
  const resource = `${hosted ? `/${bucket}` : ''}${rawPath}${signed === '' ? '' : `?${signed}`}`
  return `${method}\n${headers.get('content-md5') ?? ''}\n${headers.get('content-type') ?? ''}\n${expires}\n${amz}${resource}`
}

/** @throws S3Error SignatureDoesNotMatch. */
export function verifySignatureV2(request: ParsedRequest, claim: ClaimV2, secret: string, hosted: boolean): void {
  const text = stringToSignV2(request, claim.expires, hosted)
  const expected = createHmac('sha1', secret).update(text, 'utf8').digest('base64')
  if (!equalSignatures(expected, claim.signature)) {
    throw new S3Error('SignatureDoesNotMatch', undefined, {
      AWSAccessKeyId: claim.accessKey,
      StringToSign: text,
      SignatureProvided: claim.signature,
    })
  }
}
