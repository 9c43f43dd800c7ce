// DELETE /bucket/key
import { S3Error } from '../errors.ts'
import { writeCondition } from './conditions.ts'
import { type Operation, ownBucket } from './operation.ts'

export const deleteObject: Operation = async (call) => {
  const version = call.query.get('versionId')
  if (version !== undefined && version !== 'null') throw new S3Error('NoSuchVersion', undefined, { VersionId: version })
  const condition = writeCondition(call.headers)
  const bucket = await ownBucket(call)
  await call.store.objects.remove(bucket, call.key, condition)
  return { status: 204 }
}
