// PUT /bucket/key with x-amz-copy-source
import type { Head } from '../bucket/layout.ts'
import { type ChecksumAlgorithm, checksumElement, parseAlgorithm } from '../checksum/mod.ts'
import { S3Error } from '../errors.ts'
import { xmlDocument } from '../xml.ts'
import { writeCondition } from './conditions.ts'
import { openSource, uploadOf } from './copy-source.ts'
import { metadataOf } from './metadata.ts'
import { isoTime, type Operation, ownBucket, quoted, refuseHeaders, type S3Call } from './operation.ts'

/** COPY (the default) or REPLACE. */
function directive(call: S3Call, header: string): 'COPY' | 'REPLACE' {
  const value = (call.headers.get(header) ?? 'COPY').toUpperCase()
  if (value !== 'COPY' && value !== 'REPLACE') {
    throw new S3Error('InvalidArgument', `Unknown ${header.slice(6)}.`, { ArgumentName: header, ArgumentValue: value })
  }
  return value
}

export const copyObject: Operation = async (call) => {
  const { store, headers, user, signal } = call
  refuseHeaders(headers)
  const metadataDirective = directive(call, 'x-amz-metadata-directive')
  const taggingDirective = directive(call, 'x-amz-tagging-directive')
  const condition = writeCondition(headers)
  const given = metadataOf(headers)
  const wanted = headers.get('x-amz-checksum-algorithm')
  const algorithm = wanted === undefined ? undefined : parseAlgorithm(wanted)
  if (wanted !== undefined && !algorithm) throw new S3Error('InvalidRequest', 'Checksum algorithm provided is unsupported.')
  const target = await ownBucket(call)
  const source = await openSource(call)
  const { head: from, key: fromKey } = source.opened
  const max = call.options.get('rgw_max_put_size_bytes')
  if (from.size > max) {
    throw new S3Error('InvalidRequest', `The specified copy source is larger than the maximum allowable size for a copy source: ${max}`)
  }
  const metadata = {
    ...(metadataDirective === 'COPY' ? from.metadata : given),
    tags: (taggingDirective === 'COPY' ? from.metadata?.tags : given.tags) ?? [],
  }
  let head: Head
  if (source.bucket.id === target.id && fromKey === call.key) {
    if (metadataDirective === 'COPY' && taggingDirective === 'COPY' && !algorithm) {
      throw new S3Error(
        'InvalidRequest',
        "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
      )
    }
    head = await store.objects.updateHead(target, call.key, (current) => {
      condition?.(current)
      if (current.tag !== from.tag) throw new S3Error('ConditionalRequestConflict')
      return { ...current, metadata, mtimeMs: store.context.env.clock.now() }
    })
  } else {
    const stored = from.checksum?.type === 'FULL_OBJECT' ? (from.checksum.algorithm as ChecksumAlgorithm) : undefined
    const upload = uploadOf(call, source, 0, from.size, algorithm ?? stored)
    head = await store.objects.put(target, call.key, upload, { metadata, owner: user.uid, condition, signal })
  }
  const { checksum } = head
  return {
    status: 200,
    body: xmlDocument('CopyObjectResult', {
      LastModified: isoTime(head.mtimeMs),
      ETag: quoted(head.etag),
      ...(checksum?.algorithm
        ? { [checksumElement(checksum.algorithm as ChecksumAlgorithm)]: checksum.value ?? '', ChecksumType: checksum.type ?? '' }
        : {}),
    }),
  }
}
