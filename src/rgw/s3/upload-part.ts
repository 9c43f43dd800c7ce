// PUT /bucket/key?partNumber&uploadId, from the body or from another object
import { openUpload } from '../body.ts'
import { MAX_PARTS } from '../bucket/multipart.ts'
import { type ChecksumAlgorithm, checksumElement, checksumHeader } from '../checksum/mod.ts'
import { S3Error } from '../errors.ts'
import { xmlDocument } from '../xml.ts'
import { openSource, uploadOf } from './copy-source.ts'
import { isoTime, type Operation, ownBucket, quoted, refuseHeaders, type S3Call } from './operation.ts'

function partNumberOf({ query }: S3Call): number {
  const text = query.get('partNumber') ?? ''
  const n = Number(text)
  if (!/^\d{1,6}$/.test(text) || n < 1 || n > MAX_PARTS) {
    throw new S3Error('InvalidArgument', `Part number must be an integer between 1 and ${MAX_PARTS}, inclusive`, {
      ArgumentName: 'partNumber',
      ArgumentValue: text,
    })
  }
  return n
}

export const uploadPart: Operation = async (call) => {
  const { store, key, headers, signal } = call
  refuseHeaders(headers)
  const number = partNumberOf(call)
  const uploadId = call.query.get('uploadId') ?? ''
  const bucket = await ownBucket(call)
  const { checksumAlgorithm } = await store.multipart.get(bucket, key, uploadId)
  const body = openUpload(call.body, headers, call.verified, {
    maxBytes: call.options.get('rgw_max_put_size_bytes'),
    algorithm: (checksumAlgorithm || undefined) as ChecksumAlgorithm | undefined,
  })
  const { etag, checksum } = await store.multipart.putPart(bucket, key, uploadId, number, body, signal)
  if (checksumAlgorithm && checksum && checksum.algorithm !== checksumAlgorithm) {
    throw new S3Error(
      'InvalidRequest',
      `Checksum Type mismatch occurred, expected checksum Type: ${checksumAlgorithm.toLowerCase()}, actual checksum Type: ${checksum.algorithm.toLowerCase()}`,
    )
  }
  return {
    status: 200,
    headers: { etag: quoted(etag), ...(checksum ? { [checksumHeader(checksum.algorithm)]: checksum.value } : {}) },
    body: new Uint8Array(0),
  }
}

export const uploadPartCopy: Operation = async (call) => {
  const { store, key, headers, signal } = call
  refuseHeaders(headers)
  const number = partNumberOf(call)
  const uploadId = call.query.get('uploadId') ?? ''
  const bucket = await ownBucket(call)
  const { checksumAlgorithm } = await store.multipart.get(bucket, key, uploadId)
  const source = await openSource(call)
  const { size } = source.opened.head
  const range = headers.get('x-amz-copy-source-range')
  let [from, to] = [0, size]
  if (range !== undefined) {
    const m = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(range)
    if (!m || Number(m[2]) < Number(m[1])) {
      throw new S3Error(
        'InvalidArgument',
        'The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy',
      )
    }
    ;[from, to] = [Number(m[1]), Number(m[2]) + 1]
    if (to > size) throw new S3Error('InvalidArgument', `Range specified is not valid for source object of size: ${size}`)
  }
  if (to - from > call.options.get('rgw_max_put_size_bytes')) throw new S3Error('EntityTooLarge')
  const upload = uploadOf(call, source, from, to, (checksumAlgorithm || undefined) as ChecksumAlgorithm | undefined)
  const { etag, checksum, mtimeMs } = await store.multipart.putPart(bucket, key, uploadId, number, upload, signal)
  return {
    status: 200,
    body: xmlDocument('CopyPartResult', {
      LastModified: isoTime(mtimeMs),
      ETag: quoted(etag),
      ...(checksum ? { [checksumElement(checksum.algorithm)]: checksum.value } : {}),
    }),
  }
}
