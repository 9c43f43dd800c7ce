// GET /bucket?uploads
import { listUploads } from '../bucket/list.ts'
import { wholeNumber } from '../request.ts'
import { xmlDocument } from '../xml.ts'
import { encodeKey, encodingType, isoTime, type Operation, ownBucket, ownerNode } from './operation.ts'

const LAST_ID = '\u{10ffff}'

export const listMultipartUploads: Operation = async (call) => {
  const { store, query, user } = call
  const prefix = query.get('prefix') ?? ''
  const delimiter = query.get('delimiter') ?? ''
  const max = wholeNumber('max-uploads', query.get('max-uploads'), 1000, 0, 1000)
  const keyMarker = query.get('key-marker') ?? ''
  const idMarker = query.get('upload-id-marker') ?? ''
  const encoding = encodingType(query)
  const bucket = await ownBucket(call)
  const after = keyMarker === '' ? '' : `${keyMarker}\u0000${idMarker || LAST_ID}`
  const { uploads, commonPrefixes, truncated, last } = await listUploads(store.context, bucket, { prefix, delimiter, after, max })
  const encode = (text: string): string => encodeKey(text, encoding)
  const at = last.lastIndexOf('\u0000')
  return {
    status: 200,
    body: xmlDocument('ListMultipartUploadsResult', {
      Bucket: bucket.name,
      KeyMarker: encode(keyMarker),
      UploadIdMarker: idMarker,
      NextKeyMarker: truncated ? encode(at < 0 ? last : last.slice(0, at)) : undefined,
      NextUploadIdMarker: truncated && at >= 0 ? last.slice(at + 1) : undefined,
      Prefix: encode(prefix),
      Delimiter: delimiter === '' ? undefined : encode(delimiter),
      EncodingType: encoding,
      MaxUploads: max,
      IsTruncated: truncated,
      Upload: uploads.map(({ key, uploadId, upload }) => {
        const owner = ownerNode(upload.owner, upload.owner === user.uid ? user.displayName : upload.owner)
        return {
          Key: encode(key),
          UploadId: uploadId,
          Initiator: owner,
          Owner: owner,
          StorageClass: 'STANDARD',
          Initiated: isoTime(upload.startedMs),
          ChecksumAlgorithm: upload.checksumAlgorithm || undefined,
          ChecksumType: upload.checksumType || undefined,
        }
      }),
      CommonPrefixes: commonPrefixes.map((one) => ({ Prefix: encode(one) })),
    }),
  }
}
