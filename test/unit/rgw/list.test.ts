// Listing compared with a plain model: random keys, prefixes, delimiters, markers and page sizes, both versions of the API.
import {
  CreateBucketCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareUtf8 } from '../../../src/base/mod.ts'
import { type Fixture, refusal, startFixture } from './harness.ts'

let fixture: Fixture
const Bucket = 'listing'
let keys: string[]

let seed = 42
const random = (n: number): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), seed | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) % n
}
const letters = ['a', 'b', 'c', '/', '/', '-', 'ü', '\u{1f600}', '\uffee', ' ', '+', '%', '&', '\u{10ffff}', '\t']
const word = (max: number): string => Array.from({ length: random(max) }, () => letters[random(letters.length)]).join('')

beforeAll(async () => {
  fixture = await startFixture()
  await fixture.s3.send(new CreateBucketCommand({ Bucket }))
  const made = new Set<string>()
  while (made.size < 400) {
    const key = word(8)
    if (key !== '') made.add(key)
  }
  keys = [...made].sort(compareUtf8)
  await Promise.all(keys.map((Key) => fixture.s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }))))
})
afterAll(() => fixture.stop())

/** What a complete listing shows, in order. */
function model(prefix: string, delimiter: string, after: string): string[] {
  const shown: string[] = []
  for (const key of keys) {
    if (!key.startsWith(prefix)) continue
    const at = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    const name = at < 0 ? key : key.slice(0, at + delimiter.length)
    if (compareUtf8(name, after) <= 0 || (name !== key && after.startsWith(name))) continue
    if (shown.at(-1) !== name) shown.push(name)
  }
  return shown
}
const decode = (text: string | undefined): string => decodeURIComponent((text ?? '').replaceAll('+', ' '))
function shownBy(page: {
  Contents?: { Key?: string | undefined }[] | undefined
  CommonPrefixes?: { Prefix?: string | undefined }[] | undefined
}): string[] {
  const names = [...(page.Contents ?? []).map(({ Key }) => decode(Key)), ...(page.CommonPrefixes ?? []).map(({ Prefix }) => decode(Prefix))]
  return names.sort(compareUtf8)
}

test('all pages together are the model', async () => {
  for (let round = 0; round < 24; round++) {
    const Prefix = random(2) === 0 ? '' : word(3)
    const Delimiter = ['', '/', 'a', '-/', 'ü'][random(5)] as string
    const MaxKeys = [1, 2, 7, 50, 1000][random(5)] as number
    const start = random(2) === 0 ? '' : word(4)
    const what = JSON.stringify({ Prefix, Delimiter, MaxKeys, start })
    const common = { Bucket, Prefix, Delimiter, MaxKeys, EncodingType: 'url' } as const
    const expected = model(Prefix, Delimiter, start)
    const v2: string[] = []
    let token: string | undefined
    let pages = 0
    do {
      const page = await fixture.s3.send(new ListObjectsV2Command({ ...common, StartAfter: start || undefined, ContinuationToken: token }))
      const shown = shownBy(page)
      expect(page.KeyCount).toBe(shown.length)
      expect(shown.length === MaxKeys || !page.IsTruncated, what).toBe(true)
      v2.push(...shown)
      token = page.NextContinuationToken
    } while (token !== undefined && ++pages < 12)
    if (token === undefined) expect(v2, what).toEqual(expected)
    else expect(v2, what).toEqual(expected.slice(0, v2.length))
    const v1: string[] = []
    let Marker: string | undefined = start || undefined
    pages = 0
    do {
      const page: Awaited<ReturnType<typeof listV1>> = await listV1({ ...common, Marker })
      v1.push(...shownBy(page))
      Marker = page.IsTruncated ? decode(page.NextMarker) : undefined
    } while (Marker !== undefined && ++pages < 12)
    expect(v1, what).toEqual(expected.slice(0, v1.length))
    if (Marker === undefined) expect(v1.length).toBe(expected.length)
  }
})
const listV1 = (input: ConstructorParameters<typeof ListObjectsCommand>[0]) => fixture.s3.send(new ListObjectsCommand(input))

test('particulars', async () => {
  const { s3 } = fixture
  const none = await s3.send(new ListObjectsV2Command({ Bucket, MaxKeys: 0 }))
  expect([none.KeyCount, none.IsTruncated]).toEqual([0, false])
  const owned = await s3.send(new ListObjectsV2Command({ Bucket, MaxKeys: 1, FetchOwner: true }))
  expect(owned.Contents?.[0]).toMatchObject({
    Size: 1,
    ETag: '"9dd4e461268c8034f5c8564e155c67a6"',
    StorageClass: 'STANDARD',
    Owner: { ID: 'tester' },
  })
  expect((await s3.send(new ListObjectsV2Command({ Bucket, MaxKeys: 1 }))).Contents?.[0]?.Owner).toBeUndefined()
  expect((await s3.send(new ListObjectVersionsCommand({ Bucket }))).Versions).toHaveLength(400)
  expect((await refusal(s3.send(new ListObjectsV2Command({ Bucket, ContinuationToken: 'nonsense' })))).name).toBe('InvalidArgument')
  expect((await refusal(s3.send(new ListObjectsV2Command({ Bucket, MaxKeys: -1 })))).name).toBe('InvalidArgument')
  expect((await refusal(s3.send(new ListObjectsV2Command({ Bucket: 'no-such-bucket' })))).name).toBe('NoSuchBucket')
})
