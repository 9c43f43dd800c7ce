// POST /bucket?delete: up to a thousand keys at once.
import { forEachLimit } from '../../base/mod.ts'
import { readDocument } from '../body.ts'
import { S3Error, s3ErrorOf } from '../errors.ts'
import { KEY_MAX_BYTES } from '../request.ts'
import { parseXml, type XmlNode, xmlDocument } from '../xml.ts'
import { type Operation, ownBucket, unquoted } from './operation.ts'

const KEYS_MAX = 1000
const DOCUMENT_MAX_BYTES = 4 << 20
const AT_A_TIME = 16

export const deleteObjects: Operation = async (call) => {
  const { store } = call
  const { body, verifiedBy } = await readDocument(call.body, call.headers, call.verified, DOCUMENT_MAX_BYTES)
  if (verifiedBy !== 'md5' && verifiedBy !== 'checksum') {
    throw new S3Error('InvalidRequest', 'Missing required header for this request: Content-MD5 OR x-amz-checksum-*')
  }
  const document = parseXml(body, 'Delete')
  const quiet = document.one('Quiet')?.text.trim() === 'true'
  const objects = document.all('Object').map((object) => ({
    key: object.must('Key').text,
    version: object.one('VersionId')?.text,
    etag: object.one('ETag')?.text,
  }))
  if (objects.length === 0 || objects.length > KEYS_MAX) throw new S3Error('MalformedXML')
  const bucket = await ownBucket(call)
  const results: XmlNode[] = new Array(objects.length)
  await forEachLimit(objects.entries(), AT_A_TIME, async ([n, { key, version, etag }]) => {
    try {
      if (key === '' || Buffer.byteLength(key) > KEY_MAX_BYTES) throw new S3Error(key === '' ? 'InvalidArgument' : 'KeyTooLongError')
      if (version !== undefined && version !== '' && version !== 'null') throw new S3Error('NoSuchVersion')
      await store.objects.remove(
        bucket,
        key,
        etag === undefined
          ? undefined
          : (current) => {
              if (!current) throw new S3Error('NoSuchKey')
              if (unquoted(etag) !== '*' && current.etag !== unquoted(etag)) throw new S3Error('PreconditionFailed')
            },
      )
      results[n] = { Deleted: { Key: key } }
    } catch (error) {
      const { code, message } = s3ErrorOf(error)
      results[n] = { Error: { Key: key, Code: code, Message: message } }
    }
  })
  const shown = quiet ? results.filter((result) => result['Error'] !== undefined) : results
  const of = (name: string): XmlNode[] => shown.map((result) => result[name] as XmlNode | undefined).filter((node) => node !== undefined)
  return { status: 200, body: xmlDocument('DeleteResult', { Deleted: of('Deleted'), Error: of('Error') }) }
}
