// PUT /bucket
import { readDocument } from '../body.ts'
import { S3Error } from '../errors.ts'
import { isBucketName } from '../request.ts'
import { parseXml } from '../xml.ts'
import { type Operation, refuseHeaders } from './operation.ts'

export const createBucket: Operation = async ({ store, user, bucket, body, headers, verified, region }) => {
  if (!isBucketName(bucket)) throw new S3Error('InvalidBucketName', undefined, { BucketName: bucket })
  refuseHeaders(headers)
  if (headers.get('x-amz-bucket-object-lock-enabled')?.toLowerCase() === 'true')
    throw new S3Error('NotImplemented', 'Object Lock is not implemented.')
  const { body: document } = await readDocument(body, headers, verified, 16_384)
  if (document.byteLength > 0) {
    const constraint = parseXml(document, 'CreateBucketConfiguration').one('LocationConstraint')?.text.trim() ?? ''
    if (constraint !== '' && constraint !== region && constraint !== 'us-east-1' && constraint !== 'default') {
      throw new S3Error(
        'IllegalLocationConstraintException',
        `The ${constraint} location constraint is incompatible for the region specific endpoint this request was sent to.`,
      )
    }
  }
  await store.buckets.create(bucket, user.uid, user.maxBuckets)
  return { status: 200, headers: { location: `/${bucket}` }, body: new Uint8Array(0) }
}
