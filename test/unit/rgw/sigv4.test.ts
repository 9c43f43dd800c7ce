// Signature Version 4 against the worked examples of the S3 API reference, and the aws-chunked body cut and damaged everywhere.
import { describe, expect, test } from 'vitest'
import { S3Error } from '../../../src/rgw/errors.ts'
import { parseRequest } from '../../../src/rgw/request.ts'
import { parseClaim, SigningKeys, verifySignature } from '../../../src/rgw/sigv4/authenticate.ts'
import { ChunkedDecoder, type ChunkSigning } from '../../../src/rgw/sigv4/chunked.ts'

const accessKey = 'AKIAIOSFODNN7EXAMPLE'
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
const at = Date.UTC(2013, 4, 24)
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

function check(method: string, url: string, headers: Record<string, string>, nowMs = at) {
  const request = parseRequest({ method, url, rawHeaders: Object.entries(headers).flat() }, ['localhost'])
  const claim = parseClaim(request, nowMs)
  if (!claim) throw new Error('anonymous')
  expect(claim.accessKey).toBe(accessKey)
  return verifySignature(request, claim, new SigningKeys().get(accessKey, secret, claim.scope))
}
const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof S3Error) return error.code
    throw error
  }
  return 'accepted'
}
const authorization = (signed: string, signature: string): string =>
  `AWS4-HMAC-SHA256 Credential=${accessKey}/20130524/us-east-1/s3/aws4_request,SignedHeaders=${signed},Signature=${signature}`

const getExample = {
  Host: 'examplebucket.s3.amazonaws.com',
  Range: 'bytes=0-9',
  'x-amz-content-sha256': emptyHash,
  'x-amz-date': '20130524T000000Z',
  Authorization: authorization(
    'host;range;x-amz-content-sha256;x-amz-date',
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  ),
}
const presigned =
  '/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404'
const host = { Host: 'examplebucket.s3.amazonaws.com' }

describe('published examples', () => {
  test('GET object', () => void check('GET', '/test.txt', getExample))
  test('PUT object, with a dollar sign and the Date header', () => {
    check('PUT', '/test%24file.text', {
      ...host,
      Date: 'Fri, 24 May 2013 00:00:00 GMT',
      'x-amz-date': '20130524T000000Z',
      'x-amz-storage-class': 'REDUCED_REDUNDANCY',
      'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
      Authorization: authorization(
        'date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class',
        '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
      ),
    })
  })
  test('GET bucket lifecycle and a list', () => {
    const headers = { ...host, 'x-amz-content-sha256': emptyHash, 'x-amz-date': '20130524T000000Z' }
    const signed = 'host;x-amz-content-sha256;x-amz-date'
    check('GET', '/?lifecycle', {
      ...headers,
      Authorization: authorization(signed, 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'),
    })
    check('GET', '/?max-keys=2&prefix=J', {
      ...headers,
      Authorization: authorization(signed, '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'),
    })
  })
  test('presigned GET', () => void check('GET', presigned, host))
})

describe('refusals', () => {
  test('anything that was signed and changed', () => {
    for (const headers of [
      { ...getExample, Range: 'bytes=0-10' },
      { ...getExample, Host: 'other.s3.amazonaws.com' },
    ]) {
      expect(codeOf(() => check('GET', '/test.txt', headers))).toBe('SignatureDoesNotMatch')
    }
    expect(codeOf(() => check('GET', '/test.tx', getExample))).toBe('SignatureDoesNotMatch')
    expect(codeOf(() => check('HEAD', '/test.txt', getExample))).toBe('SignatureDoesNotMatch')
    expect(codeOf(() => check('GET', '/test.txt?acl', getExample))).toBe('SignatureDoesNotMatch')
    expect(codeOf(() => check('GET', presigned.replace('86400', '86401'), host))).toBe('SignatureDoesNotMatch')
  })
  test('times', () => {
    expect(codeOf(() => check('GET', '/test.txt', getExample, at + 15 * 60_000))).toBe('accepted')
    expect(codeOf(() => check('GET', '/test.txt', getExample, at + 15 * 60_000 + 1))).toBe('RequestTimeTooSkewed')
    expect(codeOf(() => check('GET', '/test.txt', getExample, at - 15 * 60_000 - 1))).toBe('RequestTimeTooSkewed')
    expect(codeOf(() => check('GET', presigned, host, at + 86_400_000))).toBe('accepted')
    expect(() => check('GET', presigned, host, at + 86_400_001)).toThrow('Request has expired')
    expect(codeOf(() => check('GET', presigned.replace('=86400', '=604801'), host))).toBe('AuthorizationQueryParametersError')
  })
  test('a header of ours that is not signed, and a malformed header', () => {
    expect(codeOf(() => check('GET', '/test.txt', { ...getExample, 'x-amz-meta-a': '1' }))).toBe('AccessDenied')
    for (const bad of [
      'AWS4-HMAC-SHA256 nonsense',
      'AWS4-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=b',
      getExample.Authorization.replace('/s3/', '/ec2/'),
      getExample.Authorization.replace('20130524', '20130525'),
    ]) {
      expect(codeOf(() => check('GET', '/test.txt', { ...getExample, Authorization: bad }))).toBe('AuthorizationHeaderMalformed')
    }
    expect(codeOf(() => check('GET', '/test.txt', { ...getExample, Authorization: 'Basic x' }))).toBe('InvalidArgument')
    expect(codeOf(() => check('GET', `${presigned}&X-Amz-Signature=1`, host))).toBe('AuthorizationQueryParametersError')
    expect(codeOf(() => check('GET', presigned, { ...getExample }))).toBe('InvalidArgument')
  })
})

/** The PUT of the reference's chunked examples; returns what its chunks continue from. */
function seed(trailer: boolean): ChunkSigning {
  const headers: Record<string, string> = {
    Host: 's3.amazonaws.com',
    'x-amz-date': '20130524T000000Z',
    'x-amz-storage-class': 'REDUCED_REDUNDANCY',
    'x-amz-content-sha256': trailer ? 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER' : 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
    'Content-Encoding': 'aws-chunked',
    'x-amz-decoded-content-length': '66560',
    ...(trailer ? { 'x-amz-trailer': 'x-amz-checksum-crc32c' } : { 'Content-Length': '66824' }),
  }
  const signed = trailer
    ? 'content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class;x-amz-trailer'
    : 'content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class'
  const signature = trailer
    ? '106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e'
    : '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9'
  const { claim, key } = check('PUT', '/examplebucket/chunkObject.txt', { ...headers, Authorization: authorization(signed, signature) })
  return { key, scope: claim.scope, amzDate: claim.amzDate, seedSignature: claim.signature }
}
const chunk = (size: number, signature: string): string =>
  `${size.toString(16)};chunk-signature=${signature}\r\n${'a'.repeat(size)}${size > 0 ? '\r\n' : ''}`
const plainBody = Buffer.from(
  `${chunk(65536, 'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648')}${chunk(1024, '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497')}${chunk(0, 'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9')}\r\n`,
)
const trailerBody = Buffer.from(
  `${chunk(65536, 'b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2')}${chunk(1024, '1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7')}${chunk(0, '2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992')}x-amz-checksum-crc32c:sOO8/Q==\r\nx-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n`,
)

function decode(signing: ChunkSigning | undefined, trailers: boolean, pieces: readonly Uint8Array[]) {
  const decoder = new ChunkedDecoder({ signing, trailers })
  const out: Uint8Array[] = []
  for (const piece of pieces) decoder.push(piece, out)
  decoder.end()
  return { data: Buffer.concat(out), trailers: decoder.trailers }
}

describe('aws-chunked', () => {
  test('published examples', () => {
    expect(plainBody.byteLength).toBe(66824)
    expect(decode(seed(false), false, [plainBody]).data.equals(Buffer.alloc(66560, 'a'))).toBe(true)
    const { data, trailers } = decode(seed(true), true, [trailerBody])
    expect(data.equals(Buffer.alloc(66560, 'a'))).toBe(true)
    expect([...trailers]).toEqual([['x-amz-checksum-crc32c', 'sOO8/Q==']])
  })
  test('cut at every place', () => {
    const body = Buffer.from('5\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:DUoRhQ==\r\n\r\n')
    for (let at = 0; at <= body.byteLength; at++) {
      const { data, trailers } = decode(undefined, true, [body.subarray(0, at), body.subarray(at)])
      expect(data.toString()).toBe('hello world')
      expect(trailers.get('x-amz-checksum-crc32')).toBe('DUoRhQ==')
      if (at < body.byteLength) expect(codeOf(() => decode(undefined, true, [body.subarray(0, at)]))).toBe('IncompleteBody')
    }
    const bytes = [...body].map((byte) => Buffer.of(byte))
    expect(decode(undefined, true, bytes).data.toString()).toBe('hello world')
    const signing = seed(true)
    for (let at = trailerBody.byteLength - 1300; at < trailerBody.byteLength; at += 7) {
      expect(decode(signing, true, [trailerBody.subarray(0, at), trailerBody.subarray(at)]).data.byteLength).toBe(66560)
      expect(codeOf(() => decode(signing, true, [trailerBody.subarray(0, at)]))).toBe('IncompleteBody')
    }
  })
  test('damaged at every place of what is not data, and in the data', () => {
    const signing = seed(true)
    const places = [0, 1, 30, 90, 100, 40_000, 65_600]
    for (let at = 65_600; at < trailerBody.byteLength; at += 3) places.push(at)
    for (const at of places) {
      const damaged = Buffer.from(trailerBody)
      damaged[at] = (damaged[at] as number) ^ 1
      expect(['SignatureDoesNotMatch', 'InvalidRequest', 'IncompleteBody'], `byte ${at}`).toContain(
        codeOf(() => decode(signing, true, [damaged])),
      )
    }
  })
  test('bounds', () => {
    for (const bad of [
      'x\r\n',
      '5;chunk-signature=1\r\n',
      'fffffffff\r\n',
      '5\nhello',
      '5\r\nhelloo\r\n',
      `${'0'.repeat(5000)}`,
      '0\r\nnoname\r\n\r\n',
      '0\r\n\r\nx',
      '-5\r\n',
    ]) {
      expect(
        codeOf(() => decode(undefined, true, [Buffer.from(bad)])),
        bad,
      ).toBe('InvalidRequest')
    }
    expect(codeOf(() => decode(undefined, false, [Buffer.from('0\r\na:b\r\n\r\n')]))).toBe('InvalidRequest')
    expect(codeOf(() => decode(undefined, true, [Buffer.from(`0\r\n${'a:b\r\n'.repeat(2)}`)]))).toBe('InvalidRequest')
  })
})
