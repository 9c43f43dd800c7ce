// GET /bucket/key?uploadId
import { type ChecksumAlgorithm, checksumElement } from '../checksum/mod.ts'
import { wholeNumber } from '../request.ts'
import { xmlDocument } from '../xml.ts'
import { isoTime, type Operation, ownBucket, ownerNode, quoted } from './operation.ts'

export const listParts: Operation = async (call) => {
  const { store, key, query, user } = call
  const uploadId = query.get('uploadId') ?? ''
  const max = wholeNumber('max-parts', query.get('max-parts'), 1000, 0, 1000)
  const marker = wholeNumber('part-number-marker', query.get('part-number-marker'), 0, 0, 10_000)
  const bucket = await ownBucket(call)
  const upload = await store.multipart.get(bucket, key, uploadId)
  const { parts, truncated } = await store.multipart.listParts(bucket, key, uploadId, marker, max)
  const owner = ownerNode(upload.owner, upload.owner === user.uid ? user.displayName : upload.owner)
  return {
    status: 200,
    body: xmlDocument('ListPartsResult', {
      Bucket: bucket.name,
      Key: key,
      UploadId: uploadId,
      Initiator: owner,
      Owner: owner,
      StorageClass: 'STANDARD',
      PartNumberMarker: marker,
      NextPartNumberMarker: parts.at(-1)?.number ?? marker,
      MaxParts: max,
      IsTruncated: truncated && max > 0,
      ChecksumAlgorithm: upload.checksumAlgorithm || undefined,
      ChecksumType: upload.checksumType || undefined,
      Part: parts.map((part) => ({
        PartNumber: part.number,
        LastModified: isoTime(part.mtimeMs),
        ETag: quoted(part.etag),
        Size: part.size,
        ...(part.checksum?.algorithm ? { [checksumElement(part.checksum.algorithm as ChecksumAlgorithm)]: part.checksum.value ?? '' } : {}),
      })),
    }),
  }
}
