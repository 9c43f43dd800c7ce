// GET /bucket: ListObjects, versions 1 and 2, and ListObjectVersions of a bucket that keeps no versions.
import { type Listing, listObjects } from '../bucket/list.ts'
import { S3Error } from '../errors.ts'
import { wholeNumber } from '../request.ts'
import { type XmlNode, xmlDocument } from '../xml.ts'
import { encodeKey, encodingType, isoTime, type Operation, ownBucket, ownerNode, quoted, type S3Call } from './operation.ts'

const MAX_KEYS = 1000

/** One lookup per owner that occurs. */
async function ownerNames(call: S3Call, { entries }: Listing): Promise<Map<string, string>> {
  const names = new Map([[call.user.uid, call.user.displayName]])
  for (const { entry } of entries) {
    if (names.has(entry.owner)) continue
    names.set(entry.owner, (await call.store.users.info(entry.owner).catch(() => undefined))?.displayName ?? entry.owner)
  }
  return names
}

function contents({ entries }: Listing, encoding: string | undefined, owners: Map<string, string> | undefined): XmlNode[] {
  return entries.map(({ key, entry }) => ({
    Key: encodeKey(key, encoding),
    LastModified: isoTime(entry.mtimeMs),
    ETag: quoted(entry.etag),
    ChecksumAlgorithm: entry.checksumAlgorithm || undefined,
    ChecksumType: entry.checksumType || undefined,
    Size: entry.size,
    Owner: owners && ownerNode(entry.owner, owners.get(entry.owner) ?? entry.owner),
    StorageClass: 'STANDARD',
  }))
}
const prefixes = ({ commonPrefixes }: Listing, encoding: string | undefined): XmlNode[] =>
  commonPrefixes.map((prefix) => ({ Prefix: encodeKey(prefix, encoding) }))

function common(call: S3Call): { prefix: string; delimiter: string; max: number; encoding: 'url' | undefined } {
  const { query } = call
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    max: wholeNumber('max-keys', query.get('max-keys'), MAX_KEYS, 0, MAX_KEYS),
    encoding: encodingType(query),
  }
}

export const listObjectsV1: Operation = async (call) => {
  const { prefix, delimiter, max, encoding } = common(call)
  const marker = call.query.get('marker') ?? ''
  const bucket = await ownBucket(call)
  const listing = await listObjects(call.store.context, call.store.index, bucket, { prefix, delimiter, after: marker, max })
  const encode = (text: string): string => encodeKey(text, encoding)
  return {
    status: 200,
    body: xmlDocument('ListBucketResult', {
      Name: bucket.name,
      Prefix: encode(prefix),
      Marker: encode(marker),
      // Without a delimiter the last key serves; some clients look for this element all the same.
      NextMarker: listing.truncated ? encode(listing.last) : undefined,
      MaxKeys: max,
      Delimiter: delimiter === '' ? undefined : encode(delimiter),
      EncodingType: encoding,
      IsTruncated: listing.truncated,
      Contents: contents(listing, encoding, await ownerNames(call, listing)),
      CommonPrefixes: prefixes(listing, encoding),
    }),
  }
}

// A token is the last name shown. The letter before it is the token's version.
const tokenOf = (last: string): string => `1${Buffer.from(last, 'utf8').toString('base64url')}`
function parseToken(token: string): string {
  const text = Buffer.from(token.slice(1), 'base64url').toString('utf8')
  if (tokenOf(text) !== token)
    throw new S3Error('InvalidArgument', 'The continuation token provided is incorrect', { ArgumentName: 'continuation-token' })
  return text
}

export const listObjectsV2: Operation = async (call) => {
  const { prefix, delimiter, max, encoding } = common(call)
  const { query } = call
  const token = query.get('continuation-token')
  if (token === '')
    throw new S3Error('InvalidArgument', 'The continuation token provided is incorrect', { ArgumentName: 'continuation-token' })
  const startAfter = query.get('start-after')
  const after = token === undefined ? (startAfter ?? '') : parseToken(token)
  const bucket = await ownBucket(call)
  const listing = await listObjects(call.store.context, call.store.index, bucket, { prefix, delimiter, after, max })
  const encode = (text: string): string => encodeKey(text, encoding)
  const owners = query.get('fetch-owner') === 'true' ? await ownerNames(call, listing) : undefined
  return {
    status: 200,
    body: xmlDocument('ListBucketResult', {
      Name: bucket.name,
      Prefix: encode(prefix),
      StartAfter: startAfter === undefined ? undefined : encode(startAfter),
      ContinuationToken: token,
      NextContinuationToken: listing.truncated ? tokenOf(listing.last) : undefined,
      KeyCount: listing.entries.length + listing.commonPrefixes.length,
      MaxKeys: max,
      Delimiter: delimiter === '' ? undefined : encode(delimiter),
      EncodingType: encoding,
      IsTruncated: listing.truncated,
      Contents: contents(listing, encoding, owners),
      CommonPrefixes: prefixes(listing, encoding),
    }),
  }
}

export const listObjectVersions: Operation = async (call) => {
  const { prefix, delimiter, max, encoding } = common(call)
  const marker = call.query.get('key-marker') ?? ''
  const bucket = await ownBucket(call)
  const listing = await listObjects(call.store.context, call.store.index, bucket, { prefix, delimiter, after: marker, max })
  const encode = (text: string): string => encodeKey(text, encoding)
  const versions = contents(listing, encoding, await ownerNames(call, listing))
  return {
    status: 200,
    body: xmlDocument('ListVersionsResult', {
      Name: bucket.name,
      Prefix: encode(prefix),
      KeyMarker: encode(marker),
      VersionIdMarker: '',
      NextKeyMarker: listing.truncated ? encode(listing.last) : undefined,
      NextVersionIdMarker: listing.truncated ? 'null' : undefined,
      MaxKeys: max,
      Delimiter: delimiter === '' ? undefined : encode(delimiter),
      EncodingType: encoding,
      IsTruncated: listing.truncated,
      Version: versions.map(({ Key, ...rest }) => ({ Key, VersionId: 'null', IsLatest: true, ...rest })),
      CommonPrefixes: prefixes(listing, encoding),
    }),
  }
}
