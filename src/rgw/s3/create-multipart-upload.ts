// POST /bucket/key?uploads
import { type ChecksumType, defaultChecksumType, parseAlgorithm, supportsType } from '../checksum/mod.ts'
import { S3Error } from '../errors.ts'
import { xmlDocument } from '../xml.ts'
import { metadataOf } from './metadata.ts'
import { type Operation, ownBucket, refuseHeaders } from './operation.ts'

export const createMultipartUpload: Operation = async (call) => {
  const { headers, store, user, key } = call
  refuseHeaders(headers)
  const metadata = metadataOf(headers)
  const named = headers.get('x-amz-checksum-algorithm')
  const algorithm = named === undefined ? undefined : parseAlgorithm(named)
  if (named !== undefined && !algorithm)
    throw new S3Error(
      'InvalidRequest',
      'Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]',
    )
  const type = headers.get('x-amz-checksum-type')?.toUpperCase() as ChecksumType | undefined
  if (type !== undefined && (!algorithm || (type !== 'FULL_OBJECT' && type !== 'COMPOSITE') || !supportsType(algorithm, type))) {
    throw new S3Error(
      'InvalidRequest',
      `The ${type} checksum type cannot be used with the ${algorithm?.toLowerCase() ?? 'missing'} checksum algorithm.`,
    )
  }
  const checksum = algorithm && { algorithm, type: type ?? defaultChecksumType(algorithm) }
  const bucket = await ownBucket(call)
  const uploadId = await store.multipart.create(bucket, key, { metadata, owner: user.uid, checksum })
  return {
    status: 200,
    headers: checksum ? { 'x-amz-checksum-algorithm': checksum.algorithm, 'x-amz-checksum-type': checksum.type } : {},
    body: xmlDocument('InitiateMultipartUploadResult', { Bucket: bucket.name, Key: key, UploadId: uploadId }),
  }
}
