// Every S3 operation over real HTTP, through AWS' own client, against pools in memory.
import { createHash, randomBytes } from 'node:crypto'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  DeleteObjectTaggingCommand,
  GetBucketAclCommand,
  GetBucketCorsCommand,
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLocationCommand,
  GetBucketPolicyCommand,
  GetBucketVersioningCommand,
  GetObjectAclCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  type GetObjectCommandInput,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  PutObjectTaggingCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { combineChecksums, startChecksum } from '../../../src/rgw/checksum/mod.ts'
import { type Fixture, refusal, startFixture } from './harness.ts'

let fixture: Fixture
let Bucket: string
let buckets = 0
const md5 = (data: Uint8Array): string => createHash('md5').update(data).digest('hex')
const MIB = 1 << 20

beforeAll(async () => {
  fixture = await startFixture({ options: { rgw_obj_stripe_size_bytes: 64 << 10 } })
})
afterAll(() => fixture.stop())
beforeEach(async () => {
  Bucket = `bucket-${++buckets}`
  await fixture.s3.send(new CreateBucketCommand({ Bucket }))
})

const put = (Key: string, Body: Uint8Array | string, more: Partial<PutObjectCommandInput> = {}) =>
  fixture.s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }))
async function get(Key: string, more: Partial<GetObjectCommandInput> = {}) {
  const { Body, ...rest } = await fixture.s3.send(new GetObjectCommand({ Bucket, Key, ...more }))
  return { ...rest, data: Buffer.from((await Body?.transformToByteArray()) ?? []) }
}
const bytes = async (Key: string, more: Partial<GetObjectCommandInput> = {}): Promise<Buffer> => (await get(Key, more)).data

describe('buckets', () => {
  test('are created, found, listed and deleted', async () => {
    const { s3 } = fixture
    expect((await s3.send(new ListBucketsCommand({}))).Buckets?.map(({ Name }) => Name)).toContain(Bucket)
    expect((await s3.send(new HeadBucketCommand({ Bucket }))).BucketRegion).toBe('us-east-1')
    expect((await s3.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint).toBeUndefined()
    expect(await refusal(s3.send(new CreateBucketCommand({ Bucket })))).toEqual({ name: 'BucketAlreadyOwnedByYou', status: 409 })
    await put('k', 'v')
    expect(await refusal(s3.send(new DeleteBucketCommand({ Bucket })))).toEqual({ name: 'BucketNotEmpty', status: 409 })
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'k' }))
    await s3.send(new DeleteBucketCommand({ Bucket }))
    expect((await refusal(s3.send(new HeadBucketCommand({ Bucket })))).status).toBe(404)
    expect(await refusal(put('k', 'v'))).toEqual({ name: 'NoSuchBucket', status: 404 })
    expect(fixture.rados.names('default.rgw.buckets.index').filter((name) => name.includes(`.dir.${Bucket}`))).toEqual([])
    await s3.send(new CreateBucketCommand({ Bucket }))
    await put('k', 'again')
    expect((await bytes('k')).toString()).toBe('again')
  })
  test('refuse bad names', async () => {
    for (const name of ['ab', 'Upper', 'a..b', '1.2.3.4', '-abc', 'a_b']) {
      expect(await refusal(fixture.s3.send(new CreateBucketCommand({ Bucket: name }))), name).toEqual({
        name: 'InvalidBucketName',
        status: 400,
      })
    }
  })
  test('answer what clients ask beside', async () => {
    const { s3 } = fixture
    expect((await s3.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBeUndefined()
    const acl = await s3.send(new GetBucketAclCommand({ Bucket }))
    expect(acl.Owner?.ID).toBe('tester')
    expect(acl.Grants).toMatchObject([{ Permission: 'FULL_CONTROL', Grantee: { ID: 'tester', Type: 'CanonicalUser' } }])
    await put('k', 'v')
    expect((await s3.send(new GetObjectAclCommand({ Bucket, Key: 'k' }))).Grants).toHaveLength(1)
    expect((await refusal(s3.send(new GetBucketPolicyCommand({ Bucket })))).name).toBe('NoSuchBucketPolicy')
    expect((await refusal(s3.send(new GetBucketCorsCommand({ Bucket })))).name).toBe('NoSuchCORSConfiguration')
    expect((await refusal(s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket })))).name).toBe('NoSuchLifecycleConfiguration')
    expect((await refusal(s3.send(new GetBucketEncryptionCommand({ Bucket })))).name).toBe('ServerSideEncryptionConfigurationNotFoundError')
    expect(await refusal(s3.send(new PutBucketPolicyCommand({ Bucket, Policy: '{}' })))).toEqual({ name: 'NotImplemented', status: 501 })
  })
  test('belong to their owner, and admins may use them all', async () => {
    const { users } = fixture.rgw
    const mallory = (await users.create({ uid: `mallory-${buckets}`, displayName: 'M' })).keys[0] as {
      accessKey: string
      secretKey: string
    }
    const other = fixture.client({ credentials: { accessKeyId: mallory.accessKey, secretAccessKey: mallory.secretKey } })
    await put('k', 'v')
    const denied = { name: 'AccessDenied', status: 403 }
    expect(await refusal(other.send(new GetObjectCommand({ Bucket, Key: 'k' })))).toEqual(denied)
    expect(await refusal(other.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' })))).toEqual(denied)
    expect(await refusal(other.send(new DeleteBucketCommand({ Bucket })))).toEqual(denied)
    expect(await refusal(other.send(new CreateBucketCommand({ Bucket })))).toEqual({ name: 'BucketAlreadyExists', status: 409 })
    expect((await other.send(new ListBucketsCommand({}))).Buckets ?? []).toEqual([])
    await users.modify(`mallory-${buckets}`, { admin: true })
    expect(await (await other.send(new GetObjectCommand({ Bucket, Key: 'k' }))).Body?.transformToString()).toBe('v')
    await users.modify(`mallory-${buckets}`, { suspended: true })
    expect(await refusal(other.send(new GetObjectCommand({ Bucket, Key: 'k' })))).toEqual(denied)
  })
})

describe('objects', () => {
  test('keep data, metadata and headers', async () => {
    for (const size of [0, 1, (64 << 10) - 1, 64 << 10, (64 << 10) + 1, 300_000, 1_000_003]) {
      const data = randomBytes(size)
      const Key = `dir/ü %+?&=#\u{1f600} ${size}`
      const stored = await put(Key, data, {
        Metadata: { colour: 'green', name: 'Zoë' },
        ContentType: 'text/x-test',
        CacheControl: 'max-age=1',
        ContentDisposition: 'inline',
        ContentEncoding: 'gzip',
        ContentLanguage: 'eo',
        Expires: new Date('2030-01-01T00:00:00Z'),
      })
      expect(stored.ETag).toBe(`"${md5(data)}"`)
      const got = await get(Key)
      expect(got.data.equals(data)).toBe(true)
      expect(got).toMatchObject({
        ETag: `"${md5(data)}"`,
        ContentLength: size,
        ContentType: 'text/x-test',
        CacheControl: 'max-age=1',
        ContentDisposition: 'inline',
        ContentEncoding: 'gzip',
        ContentLanguage: 'eo',
        ExpiresString: 'Tue, 01 Jan 2030 00:00:00 GMT',
      })
      expect(got.Metadata).toEqual({ colour: 'green', name: Buffer.from('Zoë').toString('latin1') })
      const head = await fixture.s3.send(new HeadObjectCommand({ Bucket, Key }))
      expect(head.ContentLength).toBe(size)
      expect(head.LastModified?.getTime()).toBeGreaterThan(Date.now() - 60_000)
    }
  })
  test('ranges', async () => {
    const data = randomBytes(300_000)
    await put('k', data)
    const whole = data.byteLength
    for (const [range, from, to] of [
      ['bytes=0-0', 0, 1],
      ['bytes=5-9', 5, 10],
      ['bytes=65530-65541', 65_530, 65_542],
      ['bytes=65536-', 65_536, whole],
      ['bytes=1-', 1, whole],
      ['bytes=100-1000000', 100, whole],
      ['bytes=-7', whole - 7, whole],
      ['bytes=-1000000', 0, whole],
      ['bytes=199999-250000', 199_999, 250_001],
    ] as const) {
      const got = await get('k', { Range: range })
      expect(got.ContentRange, range).toBe(`bytes ${from}-${to - 1}/${whole}`)
      expect(got.$metadata.httpStatusCode).toBe(206)
      expect(got.data.equals(data.subarray(from, to)), range).toBe(true)
    }
    expect(await refusal(get('k', { Range: 'bytes=300000-' }))).toEqual({ name: 'InvalidRange', status: 416 })
    expect(await refusal(get('k', { Range: 'bytes=-0' }))).toEqual({ name: 'InvalidRange', status: 416 })
    expect((await get('k', { Range: 'lines=1-2' })).ContentLength).toBe(whole)
    expect((await get('k', { Range: 'bytes=9-5' })).ContentLength).toBe(whole)
  })
  test('conditional reads', async () => {
    const { ETag } = await put('k', 'v')
    const past = new Date(Date.now() - 86_400_000)
    const future = new Date(Date.now() + 86_400_000)
    expect((await get('k', { IfMatch: ETag })).ContentLength).toBe(1)
    expect((await refusal(get('k', { IfMatch: '"other"' }))).status).toBe(412)
    expect((await refusal(get('k', { IfNoneMatch: ETag }))).status).toBe(304)
    expect((await get('k', { IfNoneMatch: '"other"' })).ContentLength).toBe(1)
    expect((await refusal(get('k', { IfModifiedSince: future }))).status).toBe(304)
    expect((await get('k', { IfModifiedSince: past })).ContentLength).toBe(1)
    expect((await refusal(get('k', { IfUnmodifiedSince: past }))).status).toBe(412)
    expect((await get('k', { IfMatch: ETag, IfUnmodifiedSince: past })).ContentLength).toBe(1)
    expect((await get('k', { IfNoneMatch: '"other"', IfModifiedSince: future })).ContentLength).toBe(1)
    expect(await refusal(get('absent'))).toEqual({ name: 'NoSuchKey', status: 404 })
    expect((await refusal(fixture.s3.send(new HeadObjectCommand({ Bucket, Key: 'absent' })))).status).toBe(404)
  })
  test('conditional writes', async () => {
    const first = await put('k', '1', { IfNoneMatch: '*' })
    expect(await refusal(put('k', '2', { IfNoneMatch: '*' }))).toEqual({ name: 'PreconditionFailed', status: 412 })
    expect(await refusal(put('k', '2', { IfMatch: '"other"' }))).toEqual({ name: 'PreconditionFailed', status: 412 })
    await put('k', '2', { IfMatch: first.ETag })
    expect(await refusal(put('new', '2', { IfMatch: first.ETag }))).toEqual({ name: 'NoSuchKey', status: 404 })
    const tries = await Promise.all(Array.from({ length: 12 }, (_, n) => refusal(put('raced', `${n}`, { IfNoneMatch: '*' }))))
    expect(tries.filter(({ name }) => name === 'accepted')).toHaveLength(1)
    expect((await bytes('k')).toString()).toBe('2')
  })
  test('checksums are verified, stored and returned', async () => {
    const data = randomBytes(200_000)
    for (const algorithm of ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const) {
      const sum = startChecksum(algorithm)
      sum.update(data)
      const value = sum.digest()
      const name = `Checksum${algorithm}` as const
      expect((await put(algorithm, data, { [name]: value }))[name]).toBe(value)
      const got = await get(algorithm, { ChecksumMode: 'ENABLED' })
      expect(got[name]).toBe(value)
      expect(got.ChecksumType).toBe('FULL_OBJECT')
      expect((await refusal(put('bad', data.subarray(1), { [name]: value }))).name).toBe('BadDigest')
    }
    expect((await refusal(put('bad', data, { ContentMD5: Buffer.alloc(16).toString('base64') }))).name).toBe('BadDigest')
    expect((await refusal(get('bad'))).name).toBe('NoSuchKey')
    const attributes = await fixture.s3.send(
      new GetObjectAttributesCommand({ Bucket, Key: 'CRC32C', ObjectAttributes: ['Checksum', 'ETag', 'ObjectSize'] }),
    )
    expect(attributes).toMatchObject({ ETag: md5(data), ObjectSize: 200_000, Checksum: { ChecksumType: 'FULL_OBJECT' } })
  })
  test('response overrides, tags, long and odd keys', async () => {
    await put('k', 'v', { Tagging: 'a=1&b=two%20words' })
    const got = await get('k', {
      ResponseContentType: 'text/csv',
      ResponseCacheControl: 'no-store',
      ResponseContentDisposition: 'attachment',
    })
    expect(got).toMatchObject({ ContentType: 'text/csv', CacheControl: 'no-store', ContentDisposition: 'attachment', TagCount: 2 })
    const tagging = () => fixture.s3.send(new GetObjectTaggingCommand({ Bucket, Key: 'k' }))
    expect((await tagging()).TagSet).toEqual([
      { Key: 'a', Value: '1' },
      { Key: 'b', Value: 'two words' },
    ])
    await fixture.s3.send(new PutObjectTaggingCommand({ Bucket, Key: 'k', Tagging: { TagSet: [{ Key: 'c', Value: '+++' }] } }))
    expect((await tagging()).TagSet).toEqual([{ Key: 'c', Value: '+++' }])
    await fixture.s3.send(new DeleteObjectTaggingCommand({ Bucket, Key: 'k' }))
    expect((await tagging()).TagSet).toEqual([])
    expect((await bytes('k')).toString()).toBe('v')
    await put('x'.repeat(1024), 'long')
    expect(await refusal(put('x'.repeat(1025), 'long'))).toEqual({ name: 'KeyTooLongError', status: 400 })
    for (const Key of ['_shadow_x', '_', '__', 'a//b', './..', 'é\u0301']) {
      await put(Key, Key)
      expect((await bytes(Key)).toString()).toBe(Key)
    }
  })
  test('copy', async () => {
    const data = randomBytes(300_000)
    const { ETag } = await put('src/ü +%', data, { Metadata: { a: '1' }, ContentType: 'text/plain', Tagging: 't=1' })
    const CopySource = `${Bucket}/${encodeURIComponent('src/ü +%')}`
    const copy = (Key: string, more: object = {}) => fixture.s3.send(new CopyObjectCommand({ Bucket, Key, CopySource, ...more }))
    expect((await copy('dst')).CopyObjectResult?.ETag).toBe(ETag)
    expect(await get('dst')).toMatchObject({ Metadata: { a: '1' }, ContentType: 'text/plain', TagCount: 1 })
    expect((await bytes('dst')).equals(data)).toBe(true)
    await copy('dst', { MetadataDirective: 'REPLACE', Metadata: { b: '2' }, ContentType: 'text/html' })
    expect(await get('dst')).toMatchObject({ Metadata: { b: '2' }, ContentType: 'text/html' })
    expect(await refusal(copy('src/ü +%'))).toEqual({ name: 'InvalidRequest', status: 400 })
    await copy('src/ü +%', { MetadataDirective: 'REPLACE', Metadata: { c: '3' } })
    expect((await get('src/ü +%')).Metadata).toEqual({ c: '3' })
    expect((await bytes('src/ü +%')).equals(data)).toBe(true)
    expect((await refusal(copy('no', { CopySourceIfMatch: '"x"' }))).status).toBe(412)
    expect((await refusal(copy('no', { CopySourceIfNoneMatch: ETag }))).status).toBe(412)
    expect((await refusal(copy('no', { CopySource: `${Bucket}/absent` }))).name).toBe('NoSuchKey')
    expect((await refusal(copy('no', { CopySource: 'no-such-bucket/absent' }))).name).toBe('NoSuchBucket')
  })
  test('delete one and many', async () => {
    const { s3 } = fixture
    await Promise.all(['a', 'b&<>', 'c\r', 'keep'].map((key) => put(key, key)))
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'absent' }))
    const result = await s3.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'a' }, { Key: 'b&<>' }, { Key: 'c\r' }, { Key: 'absent' }] } }),
    )
    expect(result.Deleted?.map(({ Key }) => Key)).toEqual(['a', 'b&<>', 'c\r', 'absent'])
    const quiet = await s3.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Quiet: true, Objects: [{ Key: 'x' }, { Key: 'y', VersionId: 'nope' }] } }),
    )
    expect(quiet.Deleted).toBeUndefined()
    expect(quiet.Errors).toMatchObject([{ Key: 'y', Code: 'NoSuchVersion' }])
    expect((await bytes('keep')).toString()).toBe('keep')
    expect((await refusal(s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [] } })))).name).toBe('MalformedXML')
  })
})

describe('multipart', () => {
  const Key = 'multi/part'
  const create = async (more: object = {}) =>
    (await fixture.s3.send(new CreateMultipartUploadCommand({ Bucket, Key, ...more }))).UploadId as string
  const part = (UploadId: string, PartNumber: number, Body: Uint8Array, more: object = {}) =>
    fixture.s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body, ...more }))
  const complete = (UploadId: string, Parts: { PartNumber: number; ETag: string | undefined }[], more: object = {}) =>
    fixture.s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts }, ...more }))

  test('parts become one object', async () => {
    const data = [randomBytes(5 * MIB), randomBytes(5 * MIB + 1), randomBytes(12_345)]
    const UploadId = await create({ Metadata: { m: '1' }, ContentType: 'text/multi', ChecksumAlgorithm: 'CRC32' })
    await part(UploadId, 2, randomBytes(100))
    const parts = await Promise.all(
      data.map(async (one, n) => {
        const { ETag, ChecksumCRC32 } = await part(UploadId, n + 1, one)
        return { PartNumber: n + 1, ETag, ChecksumCRC32 }
      }),
    )
    await part(UploadId, 9, randomBytes(100))
    const listed = await fixture.s3.send(new ListPartsCommand({ Bucket, Key, UploadId, MaxParts: 2 }))
    expect(listed.Parts?.map(({ PartNumber, Size }) => [PartNumber, Size])).toEqual([
      [1, 5 * MIB],
      [2, 5 * MIB + 1],
    ])
    expect(listed.IsTruncated).toBe(true)
    const rest = await fixture.s3.send(new ListPartsCommand({ Bucket, Key, UploadId, PartNumberMarker: listed.NextPartNumberMarker }))
    expect(rest.Parts?.map(({ PartNumber }) => PartNumber)).toEqual([3, 9])
    const uploads = await fixture.s3.send(new ListMultipartUploadsCommand({ Bucket }))
    expect(uploads.Uploads).toMatchObject([{ Key, UploadId }])
    const done = await complete(UploadId, parts)
    const etag = createHash('md5')
    for (const one of data) etag.update(Buffer.from(md5(one), 'hex'))
    expect(done.ETag).toBe(`"${etag.digest('hex')}-3"`)
    const values = parts.map(({ ChecksumCRC32 }, n) => ({ value: ChecksumCRC32 as string, size: (data[n] as Buffer).byteLength }))
    expect(done.ChecksumCRC32).toBe(combineChecksums('CRC32', 'COMPOSITE', values))
    const whole = Buffer.concat(data)
    expect((await bytes(Key)).equals(whole)).toBe(true)
    expect(await get(Key)).toMatchObject({ Metadata: { m: '1' }, ContentType: 'text/multi' })
    expect((await bytes(Key, { Range: `bytes=${5 * MIB - 3}-${10 * MIB + 7}` })).equals(whole.subarray(5 * MIB - 3, 10 * MIB + 8))).toBe(
      true,
    )
    expect((await bytes(Key, { PartNumber: 2 })).equals(data[1] as Buffer)).toBe(true)
    expect((await fixture.s3.send(new HeadObjectCommand({ Bucket, Key, PartNumber: 3 }))).PartsCount).toBe(3)
    expect((await fixture.s3.send(new ListMultipartUploadsCommand({ Bucket }))).Uploads).toBeUndefined()
    expect((await complete(UploadId, parts)).ETag).toBe(done.ETag)
    expect((await refusal(part(UploadId, 1, randomBytes(1)))).name).toBe('NoSuchUpload')
    await fixture.s3.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/${Key}` }))
    expect((await bytes('copy')).equals(whole)).toBe(true)
    await fixture.rgw.store.index.flush()
    await fixture.rgw.store.gc.process(Date.now() + 86_400_000)
    expect((await bytes(Key)).equals(whole)).toBe(true)
  })
  test('full object checksums are combined', async () => {
    const data = [randomBytes(5 * MIB), randomBytes(777)]
    for (const algorithm of ['CRC32', 'CRC32C', 'CRC64NVME'] as const) {
      const sumOf = (...all: Uint8Array[]): string => {
        const sum = startChecksum(algorithm)
        for (const one of all) sum.update(one)
        return sum.digest()
      }
      const name = `Checksum${algorithm}` as const
      const UploadId = await create({ ChecksumAlgorithm: algorithm, ChecksumType: 'FULL_OBJECT' })
      const parts = []
      for (const [n, one] of data.entries()) {
        const { ETag } = await part(UploadId, n + 1, one, { [name]: sumOf(one) })
        parts.push({ PartNumber: n + 1, ETag, [name]: sumOf(one) })
      }
      expect((await refusal(complete(UploadId, parts, { [name]: sumOf(data[0] as Buffer) }))).name).toBe('BadDigest')
      expect((await complete(UploadId, parts, { [name]: sumOf(...data), ChecksumType: 'FULL_OBJECT' }))[name]).toBe(sumOf(...data))
    }
  })
  test('refusals and abort', async () => {
    const UploadId = await create()
    const small = await part(UploadId, 1, randomBytes(1000))
    const last = await part(UploadId, 2, randomBytes(1000))
    const one = { PartNumber: 1, ETag: small.ETag }
    const two = { PartNumber: 2, ETag: last.ETag }
    expect(await refusal(complete(UploadId, [one, two]))).toEqual({ name: 'EntityTooSmall', status: 400 })
    expect((await refusal(complete(UploadId, [two, one]))).name).toBe('InvalidPartOrder')
    expect((await refusal(complete(UploadId, [{ PartNumber: 1, ETag: '"0"' }]))).name).toBe('InvalidPart')
    expect((await refusal(complete(UploadId, [{ PartNumber: 5, ETag: small.ETag }]))).name).toBe('InvalidPart')
    expect((await refusal(complete(UploadId, []))).name).toBe('MalformedXML')
    expect((await refusal(part(UploadId, 10_001, randomBytes(1)))).name).toBe('InvalidArgument')
    expect((await refusal(complete('0'.repeat(24), [one]))).name).toBe('NoSuchUpload')
    const abort = () => fixture.s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }))
    await abort()
    expect(await refusal(abort())).toEqual({ name: 'NoSuchUpload', status: 404 })
    expect((await refusal(complete(UploadId, [one]))).name).toBe('NoSuchUpload')
    await fixture.rgw.store.gc.process(Date.now() + 86_400_000)
    expect(fixture.rados.names('default.rgw.buckets.data').filter((name) => name.includes(UploadId))).toEqual([])
    await create()
    await fixture.s3.send(new DeleteBucketCommand({ Bucket }))
  })
  test('parts copied from objects', async () => {
    const data = randomBytes(6 * MIB)
    await put('source', data)
    const UploadId = await create()
    const copy = (PartNumber: number, more: object) =>
      fixture.s3.send(new UploadPartCopyCommand({ Bucket, Key, UploadId, PartNumber, CopySource: `${Bucket}/source`, ...more }))
    const first = await copy(1, {})
    const second = await copy(2, { CopySourceRange: 'bytes=100-1099' })
    expect((await refusal(copy(3, { CopySourceRange: `bytes=0-${6 * MIB}` }))).name).toBe('InvalidArgument')
    await complete(UploadId, [
      { PartNumber: 1, ETag: first.CopyPartResult?.ETag },
      { PartNumber: 2, ETag: second.CopyPartResult?.ETag },
    ])
    expect((await bytes(Key)).equals(Buffer.concat([data, data.subarray(100, 1100)]))).toBe(true)
  })
})
