// PUT /bucket/key
import { openUpload } from '../body.ts'
import { checksumHeader } from '../checksum/mod.ts'
import { writeCondition } from './conditions.ts'
import { metadataOf } from './metadata.ts'
import { type Operation, ownBucket, quoted, refuseHeaders } from './operation.ts'

export const putObject: Operation = async (call) => {
  const { store, headers, user, signal } = call
  refuseHeaders(headers)
  const metadata = metadataOf(headers)
  const condition = writeCondition(headers)
  const upload = openUpload(call.body, headers, call.verified, { maxBytes: call.options.get('rgw_max_put_size_bytes') })
  const bucket = await ownBucket(call)
  if (condition) {
    // What cannot hold now is refused before the body has crossed the wire; what counts is checked again with the write.
    const current = await store.objects.peek(bucket, call.key, signal)
    condition(current)
  }
  const head = await store.objects.put(bucket, call.key, upload, { metadata, owner: user.uid, condition, signal })
  const checksum = upload.digest().checksum
  return {
    status: 200,
    headers: {
      etag: quoted(head.etag),
      ...(checksum ? { [checksumHeader(checksum.algorithm)]: checksum.value, 'x-amz-checksum-type': checksum.type } : {}),
    },
    body: new Uint8Array(0),
  }
}
