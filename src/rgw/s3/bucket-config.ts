// Sub-resources of buckets that cannot be set here but that clients look at: each answers as AWS does for a bucket without it.
import { readDocument } from '../body.ts'
import { type S3Code, S3Error } from '../errors.ts'
import { parseXml, S3_NAMESPACE, xmlDocument } from '../xml.ts'
import { type Operation, ownBucket, ownerNode } from './operation.ts'

const DOCUMENT_MAX_BYTES = 64 << 10

const fixed =
  (body: (region: string) => string): Operation =>
  async (call) => {
    await ownBucket(call)
    return { status: 200, body: body(call.region) }
  }
const absent =
  (code: S3Code): Operation =>
  async (call) => {
    await ownBucket(call)
    throw new S3Error(code, undefined, { BucketName: call.bucket })
  }

export const getBucketLocation = fixed((region) => xmlDocument('LocationConstraint', region === 'us-east-1' ? '' : region))
export const getBucketVersioning = fixed(() => xmlDocument('VersioningConfiguration', ''))
export const getBucketLogging = fixed(() => xmlDocument('BucketLoggingStatus', ''))
export const getBucketNotification = fixed(() => xmlDocument('NotificationConfiguration', ''))
export const getBucketAccelerate = fixed(() => xmlDocument('AccelerateConfiguration', ''))
export const getBucketRequestPayment = fixed(() => xmlDocument('RequestPaymentConfiguration', { Payer: 'BucketOwner' }))
export const getBucketPolicy = absent('NoSuchBucketPolicy')
export const getBucketLifecycle = absent('NoSuchLifecycleConfiguration')
export const getBucketCors = absent('NoSuchCORSConfiguration')
export const getBucketEncryption = absent('ServerSideEncryptionConfigurationNotFoundError')
export const getBucketTagging = absent('NoSuchTagSet')
export const getBucketWebsite = absent('NoSuchWebsiteConfiguration')
export const getBucketReplication = absent('ReplicationConfigurationNotFoundError')
export const getBucketOwnershipControls = absent('OwnershipControlsNotFoundError')
export const getPublicAccessBlock = absent('NoSuchPublicAccessBlockConfiguration')
export const getObjectLockConfiguration = absent('ObjectLockConfigurationNotFoundError')

const grants = (uid: string, name: string): string => {
  const owner = ownerNode(uid, name)
  const grantee = `<Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CanonicalUser">`
  const document = xmlDocument(
    'AccessControlPolicy',
    { Owner: owner, AccessControlList: { Grant: { Grantee: owner, Permission: 'FULL_CONTROL' } } },
    S3_NAMESPACE,
  )
  return document.replace('<Grantee>', grantee)
}

export const getBucketAcl: Operation = async (call) => {
  const bucket = await ownBucket(call)
  return { status: 200, body: grants(bucket.owner, await nameOf(call, bucket.owner)) }
}
export const getObjectAcl: Operation = async (call) => {
  const bucket = await ownBucket(call)
  const { head } = await call.store.objects.open(bucket, call.key, undefined, call.signal)
  return { status: 200, body: grants(head.owner, await nameOf(call, head.owner)) }
}

async function nameOf({ user, store }: Parameters<Operation>[0], uid: string): Promise<string> {
  if (uid === user.uid) return user.displayName
  return (await store.users.info(uid).catch(() => undefined))?.displayName ?? uid
}

/** The private ACL may be set again, as a header or as the document that `GET ?acl` answers; anything else is refused: it would grant nothing. */
export const putAcl: Operation = async (call) => {
  const bucket = await ownBucket(call)
  const owner = call.key === '' ? bucket.owner : (await call.store.objects.open(bucket, call.key, undefined, call.signal)).head.owner
  const canned = call.headers.get('x-amz-acl')
  const { body } = await readDocument(call.body, call.headers, call.verified, DOCUMENT_MAX_BYTES)
  const isPrivate = canned === undefined ? grantsOwnerAlone(body, owner) : canned === 'private' || canned === 'bucket-owner-full-control'
  if (!isPrivate) throw new S3Error('AccessControlListNotSupported')
  return { status: 200, body: new Uint8Array(0) }
}

function grantsOwnerAlone(document: Uint8Array, owner: string): boolean {
  const list = parseXml(document, 'AccessControlPolicy').must('AccessControlList')
  return list
    .all('Grant')
    .every((grant) => grant.must('Permission').text === 'FULL_CONTROL' && grant.must('Grantee').one('ID')?.text === owner)
}
