// HEAD /bucket
import { type Operation, ownBucket } from './operation.ts'

export const headBucket: Operation = async (call) => {
  await ownBucket(call)
  return { status: 200, headers: { 'x-amz-bucket-region': call.region }, body: new Uint8Array(0) }
}
