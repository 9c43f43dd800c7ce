// GET /bucket/key?attributes
import { type ChecksumAlgorithm, checksumElement } from '../checksum/mod.ts'
import { S3Error } from '../errors.ts'
import { xmlDocument } from '../xml.ts'
import { httpTime, type Operation, ownBucket } from './operation.ts'

const known = new Set(['ETag', 'Checksum', 'ObjectParts', 'StorageClass', 'ObjectSize'])

export const getObjectAttributes: Operation = async (call) => {
  const wanted = new Set((call.headers.get('x-amz-object-attributes') ?? '').split(',').map((one) => one.trim()))
  if ([...wanted].some((one) => !known.has(one))) throw new S3Error('InvalidArgument', 'Invalid attribute name specified.')
  const bucket = await ownBucket(call)
  const { head } = await call.store.objects.open(bucket, call.key, undefined, call.signal)
  const { checksum } = head
  return {
    status: 200,
    headers: { 'last-modified': httpTime(head.mtimeMs) },
    body: xmlDocument('GetObjectAttributesResponse', {
      ETag: wanted.has('ETag') ? head.etag : undefined,
      Checksum:
        wanted.has('Checksum') && checksum?.algorithm
          ? { [checksumElement(checksum.algorithm as ChecksumAlgorithm)]: checksum.value ?? '', ChecksumType: checksum.type ?? '' }
          : undefined,
      ObjectParts: wanted.has('ObjectParts') && head.parts > 0 ? { TotalPartsCount: head.parts } : undefined,
      StorageClass: wanted.has('StorageClass') ? 'STANDARD' : undefined,
      ObjectSize: wanted.has('ObjectSize') ? head.size : undefined,
    }),
  }
}
