// GET, PUT and DELETE /bucket/key?tagging
import { readDocument } from '../body.ts'
import { S3Error } from '../errors.ts'
import { parseXml, xmlDocument } from '../xml.ts'
import { checkTags, type Tag } from './metadata.ts'
import { type Operation, ownBucket, type S3Call } from './operation.ts'

const DOCUMENT_MAX_BYTES = 64 << 10

export const getObjectTagging: Operation = async (call) => {
  const bucket = await ownBucket(call)
  const { head } = await call.store.objects.open(bucket, call.key, undefined, call.signal)
  const tags = (head.metadata?.tags ?? []).map(({ name, value }) => ({ Key: name ?? '', Value: value ?? '' }))
  return { status: 200, body: xmlDocument('Tagging', { TagSet: { Tag: tags } }) }
}

async function setTags(call: S3Call, tags: Tag[]): Promise<void> {
  const bucket = await ownBucket(call)
  await call.store.objects.updateHead(bucket, call.key, (head) => ({ ...head, metadata: { ...head.metadata, tags } }))
}

export const putObjectTagging: Operation = async (call) => {
  const { body } = await readDocument(call.body, call.headers, call.verified, DOCUMENT_MAX_BYTES)
  const set = parseXml(body, 'Tagging').must('TagSet')
  const tags = set.all('Tag').map((tag) => ({ name: tag.must('Key').text, value: tag.must('Value').text }))
  if (tags.length > 10) throw new S3Error('InvalidTag', 'Object tags cannot be greater than 10')
  await setTags(call, checkTags(tags))
  return { status: 200, body: new Uint8Array(0) }
}

export const deleteObjectTagging: Operation = async (call) => {
  await setTags(call, [])
  return { status: 204 }
}
