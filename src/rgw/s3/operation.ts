// What an S3 operation is given and what it answers. One file each beside this one.
import type { Options } from '../../base/mod.ts'
import type { Bucket } from '../bucket/layout.ts'
import { S3Error } from '../errors.ts'
import type { Query, RawBody } from '../request.ts'
import type { Verified } from '../sigv4/authenticate.ts'
import type { Store } from '../store.ts'
import type { User } from '../users.ts'

export interface S3Call {
  readonly id: string
  readonly method: string
  readonly bucket: string
  readonly key: string
  readonly query: Query
  readonly headers: ReadonlyMap<string, string>
  readonly user: User
  readonly verified: Verified
  readonly body: RawBody
  readonly signal: AbortSignal
  readonly store: Store
  readonly region: string
  readonly options: Options
}

export interface S3Response {
  readonly status: number
  readonly headers?: Readonly<Record<string, string | number | undefined>>
  /** Text is XML. A stream needs `length`. */
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>
  /** Content-Length of a stream, or of what a HEAD stands for. */
  readonly length?: number
}

export type Operation = (call: S3Call) => Promise<S3Response>

/** The call's bucket, if its user may use it. @throws S3Error NoSuchBucket, AccessDenied. */
export async function ownBucket(call: S3Call, name: string = call.bucket): Promise<Bucket> {
  const bucket = await call.store.buckets.get(name)
  if (bucket.owner !== call.user.uid && !call.user.admin) throw new S3Error('AccessDenied')
  return bucket
}

export const ownerNode = (uid: string, displayName: string): { ID: string; DisplayName: string } => ({ ID: uid, DisplayName: displayName })
export const isoTime = (ms: number): string => new Date(ms).toISOString()
export const httpTime = (ms: number): string => new Date(ms).toUTCString()
export const quoted = (etag: string): string => `"${etag}"`
export const unquoted = (etag: string): string => etag.trim().replace(/^"(.*)"$/, '$1')

/** AWS' rule for ListObjects with encoding-type=url: as a form, but slashes stay. */
export const encodeKey = (key: string, encoding: string | undefined): string =>
  encoding === 'url'
    ? encodeURIComponent(key.toWellFormed())
        .replace(/%2F/g, '/')
        .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    : key

/** @throws S3Error InvalidArgument. */
export function encodingType(query: Query): 'url' | undefined {
  const value = query.get('encoding-type')
  if (value === undefined || value === '') return undefined
  if (value !== 'url')
    throw new S3Error('InvalidArgument', 'Invalid Encoding Method specified in Request', {
      ArgumentName: 'encoding-type',
      ArgumentValue: value,
    })
  return 'url'
}

/** The header that a request must not have, because its meaning would be lost. @throws S3Error NotImplemented. */
export function refuseHeaders(headers: ReadonlyMap<string, string>): void {
  for (const name of headers.keys()) {
    if (
      name.startsWith('x-amz-server-side-encryption') ||
      name.startsWith('x-amz-object-lock-') ||
      name.startsWith('x-amz-grant-') ||
      name === 'x-amz-website-redirect-location' ||
      name === 'x-amz-write-offset-bytes' ||
      name.startsWith('x-amz-copy-source-server-side-encryption')
    ) {
      throw new S3Error('NotImplemented', `A header you provided implies functionality that is not implemented: ${name}`, { Header: name })
    }
  }
  const acl = headers.get('x-amz-acl')
  if (acl !== undefined && acl !== 'private' && acl !== 'bucket-owner-full-control') throw new S3Error('AccessControlListNotSupported')
  const storageClass = headers.get('x-amz-storage-class')
  if (storageClass !== undefined && storageClass !== 'STANDARD') throw new S3Error('InvalidStorageClass')
}
