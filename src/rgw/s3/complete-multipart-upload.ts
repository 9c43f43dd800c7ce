// POST /bucket/key?uploadId
import { readDocument } from '../body.ts'
import { type CompletePart, MAX_PARTS } from '../bucket/multipart.ts'
import { type ChecksumAlgorithm, checksumAlgorithms, checksumElement, checksumHeader } from '../checksum/mod.ts'
import { S3Error } from '../errors.ts'
import { parseXml, type XmlElement, xmlDocument } from '../xml.ts'
import { writeCondition } from './conditions.ts'
import { type Operation, ownBucket, quoted, unquoted } from './operation.ts'

const DOCUMENT_MAX_BYTES = 4 << 20

function partOf(part: XmlElement): CompletePart {
  const number = Number(part.must('PartNumber').text.trim())
  if (!Number.isInteger(number) || number < 1 || number > MAX_PARTS)
    throw new S3Error('InvalidArgument', 'PartNumber must be >= 1 and <= 10000')
  const checksums = new Map<ChecksumAlgorithm, string>()
  for (const algorithm of checksumAlgorithms) {
    const value = part.one(checksumElement(algorithm))?.text.trim()
    if (value) checksums.set(algorithm, value)
  }
  return { number, etag: unquoted(part.must('ETag').text), checksums }
}

export const completeMultipartUpload: Operation = async (call) => {
  const { store, key, headers, query } = call
  // The checksum headers here are of the object, not of this document.
  const own = new Map([...headers].filter(([name]) => !checksumAlgorithms.some((algorithm) => checksumHeader(algorithm) === name)))
  const { body } = await readDocument(call.body, own, call.verified, DOCUMENT_MAX_BYTES)
  const parts = parseXml(body, 'CompleteMultipartUpload').all('Part').map(partOf)
  if (parts.length > MAX_PARTS) throw new S3Error('MalformedXML')
  const algorithm = checksumAlgorithms.find((one) => headers.has(checksumHeader(one)))
  const size = headers.get('x-amz-mp-object-size')
  if (size !== undefined && !/^\d{1,15}$/.test(size)) throw new S3Error('InvalidRequest', 'The value of x-amz-mp-object-size is not valid.')
  const bucket = await ownBucket(call)
  const head = await store.multipart.complete(bucket, key, query.get('uploadId') ?? '', parts, {
    condition: writeCondition(headers),
    checksum: algorithm && { algorithm, value: headers.get(checksumHeader(algorithm)) ?? '' },
    size: size === undefined ? undefined : Number(size),
  })
  const { checksum } = head
  return {
    status: 200,
    body: xmlDocument('CompleteMultipartUploadResult', {
      Location: `http://${headers.get('host') ?? ''}/${encodeURI(bucket.name)}/${encodeURIComponent(key.toWellFormed())}`,
      Bucket: bucket.name,
      Key: key,
      ETag: quoted(head.etag),
      ...(checksum?.algorithm
        ? { [checksumElement(checksum.algorithm as ChecksumAlgorithm)]: checksum.value ?? '', ChecksumType: checksum.type ?? '' }
        : {}),
    }),
  }
}
