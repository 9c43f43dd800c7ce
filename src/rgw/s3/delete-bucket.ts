// DELETE /bucket: uploads that are still going on are aborted, objects keep it from being deleted.
import { S3Error } from '../errors.ts'
import { type Operation, ownBucket } from './operation.ts'

export const deleteBucket: Operation = async (call) => {
  const { store } = call
  store.buckets.forget(call.bucket)
  const bucket = await ownBucket(call)
  await store.buckets.remove(bucket, async (key, uploadId) => {
    try {
      await store.multipart.abort(bucket, key, uploadId)
    } catch (error) {
      if (!(error instanceof S3Error && error.code === 'NoSuchUpload')) throw error
    }
  })
  return { status: 204 }
}
