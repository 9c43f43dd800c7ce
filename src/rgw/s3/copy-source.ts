// Copies read their source here: parsed, authorised, checked against its conditions, and hashed on the way like any upload.
import { createHash } from 'node:crypto'
import type { Bucket } from '../bucket/layout.ts'
import type { OpenedObject, StoredChecksum, Upload } from '../bucket/objects.ts'
import { type ChecksumAlgorithm, startChecksum } from '../checksum/mod.ts'
import { S3Error } from '../errors.ts'
import { percentDecode } from '../sigv4/canonical.ts'
import { checkCopySource } from './conditions.ts'
import { ownBucket, type S3Call } from './operation.ts'

export interface CopySource {
  readonly bucket: Bucket
  readonly opened: OpenedObject
}

/** @throws S3Error InvalidArgument, NoSuchBucket, NoSuchKey, AccessDenied, PreconditionFailed. */
export async function openSource(call: S3Call): Promise<CopySource> {
  const given = call.headers.get('x-amz-copy-source') ?? ''
  const [path, version] = given.split('?versionId=')
  if (version !== undefined && version !== 'null') throw new S3Error('NoSuchVersion', undefined, { VersionId: version })
  const decoded =
    percentDecode(Buffer.from(path ?? '', 'utf8').toString('latin1'))
      ?.toString('utf8')
      .replace(/^\//, '') ?? ''
  const slash = decoded.indexOf('/')
  if (slash <= 0 || slash === decoded.length - 1) {
    throw new S3Error('InvalidArgument', 'Copy Source must mention the source bucket and key: sourcebucket/sourcekey', {
      ArgumentName: 'x-amz-copy-source',
      ArgumentValue: given,
    })
  }
  const bucket = await ownBucket(call, decoded.slice(0, slash))
  const opened = await call.store.objects.open(bucket, decoded.slice(slash + 1), { offset: 0, length: undefined }, call.signal)
  checkCopySource(call.headers, opened.head)
  return { bucket, opened }
}

/** Bytes [from, to) of the source, as an upload. */
export function uploadOf(
  call: S3Call,
  { bucket, opened }: CopySource,
  from: number,
  to: number,
  algorithm: ChecksumAlgorithm | undefined,
): Upload {
  const chunks = call.store.objects.read(bucket, opened, from, to, call.signal)
  const md5 = createHash('md5')
  const sum = algorithm && startChecksum(algorithm)
  let result: { md5: string; checksum: StoredChecksum | undefined } | undefined
  return {
    size: to - from,
    async next() {
      const { value, done } = await chunks.next()
      if (done) return undefined
      md5.update(value)
      sum?.update(value)
      return value
    },
    digest() {
      result ??= {
        md5: md5.digest('hex'),
        checksum: algorithm && sum ? { algorithm, type: 'FULL_OBJECT', value: sum.digest() } : undefined,
      }
      return result
    },
  }
}
