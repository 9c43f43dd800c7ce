// DELETE /bucket/key?uploadId
import { type Operation, ownBucket } from './operation.ts'

export const abortMultipartUpload: Operation = async (call) => {
  const bucket = await ownBucket(call)
  await call.store.multipart.abort(bucket, call.key, call.query.get('uploadId') ?? '')
  return { status: 204 }
}
