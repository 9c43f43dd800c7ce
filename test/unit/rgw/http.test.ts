// The HTTP shell: addressing, refusals with AWS' codes and statuses, bodies of every form and none, clients that misbehave.
import { createHash, randomBytes } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { Client as MinioClient } from 'minio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseRequest } from '../../../src/rgw/request.ts'
import { canonicalRequest, formatAmzDate, sha256Hex, sign, signingKey, stringToSign } from '../../../src/rgw/sigv4/canonical.ts'
import { MemoryRados } from '../../support/memory-ioctx.ts'
import { credentials, type Fixture, region, startFixture } from './harness.ts'

let fixture: Fixture
const Bucket = 'http-bucket'
beforeAll(async () => {
  fixture = await startFixture({ limits: { idleMs: 400, patienceMs: 30 } })
  await fixture.s3.send(new CreateBucketCommand({ Bucket }))
  await fixture.s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'hello' }))
})
afterAll(() => fixture.stop())

interface Reply {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
  code: string | undefined
}
/** A signed request, made by hand so that any part of it can be wrong. */
function send(
  method: string,
  path: string,
  given: {
    headers?: Record<string, string>
    body?: Uint8Array | string
    sha256?: string
    nowMs?: number
    secret?: string
    accessKey?: string
    anonymous?: boolean
    host?: string
  } = {},
): Promise<Reply> {
  const url = new URL(fixture.rgw.endpoint)
  const body = Buffer.from(given.body ?? '')
  const date = formatAmzDate(given.nowMs ?? Date.now())
  const headers: Record<string, string> = {
    host: given.host ?? url.host,
    ...(given.anonymous ? {} : { 'x-amz-date': date, 'x-amz-content-sha256': given.sha256 ?? sha256Hex(body) }),
    ...(method === 'GET' || method === 'HEAD' ? {} : { 'content-length': String(body.byteLength) }),
    ...given.headers,
  }
  for (const name of Object.keys(headers)) if (headers[name] === '') delete headers[name]
  if (!given.anonymous) {
    const scope = { date: date.slice(0, 8), region, service: 's3' }
    const head = parseRequest({ method, url: path, rawHeaders: Object.entries(headers).flat() }, ['localhost'])
    const signed = Object.keys(headers)
      .map((name) => name.toLowerCase())
      .filter((name) => name === 'host' || name.startsWith('x-amz-'))
      .sort()
    const canonical = canonicalRequest(head, signed, headers['x-amz-content-sha256'] ?? '')
    const key = signingKey(given.secret ?? credentials.secretAccessKey, scope)
    const signature = sign(key, stringToSign(date, scope, canonical))
    headers['authorization'] =
      `AWS4-HMAC-SHA256 Credential=${given.accessKey ?? credentials.accessKeyId}/${scope.date}/${region}/s3/aws4_request, SignedHeaders=${signed.join(';')}, Signature=${signature}`
  }
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: url.hostname, port: url.port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text, code: /<Code>(.*?)<\/Code>/.exec(text)?.[1] })
      })
      response.on('error', reject)
    })
    request.on('error', reject)
    request.end(body)
  })
}
const answer = async (...args: Parameters<typeof send>): Promise<[number, string | undefined]> => {
  const { status, code } = await send(...args)
  return [status, code]
}

describe('addressing', () => {
  test('by path and by host', async () => {
    expect((await send('GET', `/${Bucket}/k`)).body).toBe('hello')
    expect((await send('GET', '/k', { host: `${Bucket}.localhost:9000` })).body).toBe('hello')
    expect((await send('GET', '/?list-type=2', { host: `${Bucket}.localhost` })).body).toContain('<Key>k</Key>')
    const url = await getSignedUrl(fixture.s3, new GetObjectCommand({ Bucket, Key: 'k' }), { expiresIn: 60 })
    expect(await (await fetch(url)).text()).toBe('hello')
    expect((await fetch(url.replace('X-Amz-Expires=60', 'X-Amz-Expires=61'))).status).toBe(403)
    const upload = await getSignedUrl(fixture.s3, new PutObjectCommand({ Bucket, Key: 'presigned' }), { expiresIn: 60 })
    expect((await fetch(upload, { method: 'PUT', body: 'by url' })).status).toBe(200)
    expect((await send('GET', `/${Bucket}/presigned`)).body).toBe('by url')
  })
  test('presigned URLs of version 2', async () => {
    const { createHmac } = await import('node:crypto')
    const url = (expires: number): string => {
      const signature = createHmac('sha1', credentials.secretAccessKey).update(`GET\n\n\n${expires}\n/${Bucket}/k`).digest('base64')
      return `${fixture.rgw.endpoint}/${Bucket}/k?AWSAccessKeyId=${credentials.accessKeyId}&Expires=${expires}&Signature=${encodeURIComponent(signature)}`
    }
    const soon = Math.floor(Date.now() / 1000) + 60
    expect(await (await fetch(url(soon))).text()).toBe('hello')
    expect((await fetch(url(soon).replace('Signature=', 'Signature=A'))).status).toBe(403)
    expect(await (await fetch(url(soon - 120))).text()).toContain('Request has expired')
  })
})

describe('refusals', () => {
  test('keys, times, signatures', async () => {
    const path = `/${Bucket}/k`
    expect(await answer('GET', path, { anonymous: true })).toEqual([403, 'AccessDenied'])
    expect(await answer('GET', path, { accessKey: 'UNKNOWN' })).toEqual([403, 'InvalidAccessKeyId'])
    expect(await answer('GET', path, { secret: 'wrong' })).toEqual([403, 'SignatureDoesNotMatch'])
    expect(await answer('GET', path, { nowMs: Date.now() - 3_600_000 })).toEqual([403, 'RequestTimeTooSkewed'])
    expect(await answer('GET', path, { anonymous: true, headers: { authorization: 'AWS a:b' } })).toEqual([400, 'InvalidRequest'])
    const head = await send('HEAD', path, { secret: 'wrong' })
    expect([head.status, head.body]).toEqual([403, ''])
    expect(head.headers['x-amz-request-id']).toMatch(/^[0-9A-F]{16}$/)
  })
  test('bodies', async () => {
    const path = `/${Bucket}/bad`
    expect(await answer('PUT', path, { body: 'abc', sha256: sha256Hex('abd') })).toEqual([400, 'XAmzContentSHA256Mismatch'])
    expect(
      await answer('PUT', path, { body: 'abc', headers: { 'content-md5': createHash('md5').update('abd').digest('base64') } }),
    ).toEqual([400, 'BadDigest'])
    expect(await answer('PUT', path, { body: 'abc', headers: { 'content-md5': 'nonsense' } })).toEqual([400, 'InvalidDigest'])
    expect(await answer('PUT', path, { body: 'abc', headers: { 'content-length': '', 'transfer-encoding': 'chunked' } })).toEqual([
      411,
      'MissingContentLength',
    ])
    expect(await answer('PUT', path, { body: 'abc', headers: { 'x-amz-checksum-crc32': 'AAAAAA==' } })).toEqual([400, 'BadDigest'])
    expect(await answer('PUT', path, { body: 'abc', headers: { 'x-amz-checksum-crc32': 'AAAA' } })).toEqual([400, 'InvalidRequest'])
    expect(await answer('PUT', path, { headers: { 'content-length': String(6 * 2 ** 30), expect: '100-continue' } })).toEqual([
      400,
      'EntityTooLarge',
    ])
    expect(await answer('GET', path)).toEqual([404, 'NoSuchKey'])
    expect(
      await answer('POST', `/${Bucket}?delete`, {
        body: '<Delete><Object>',
        headers: { 'content-md5': createHash('md5').update('<Delete><Object>').digest('base64') },
      }),
    ).toEqual([400, 'MalformedXML'])
    expect(await answer('POST', `/${Bucket}?delete`, { body: '<Delete><Object><Key>k</Key></Object></Delete>' })).toEqual([
      400,
      'InvalidRequest',
    ])
    const entities = '<!DOCTYPE a [<!ENTITY x "y">]><Delete><Object><Key>&x;</Key></Object></Delete>'
    expect(
      await answer('POST', `/${Bucket}?delete`, {
        body: entities,
        headers: { 'content-md5': createHash('md5').update(entities).digest('base64') },
      }),
    ).toEqual([400, 'MalformedXML'])
  })
  test('operations and features that are not there', async () => {
    expect(await answer('PUT', `/${Bucket}?policy`, { body: '{}' })).toEqual([501, 'NotImplemented'])
    expect(await answer('GET', `/${Bucket}/k?torrent`)).toEqual([501, 'NotImplemented'])
    expect(await answer('PATCH', `/${Bucket}/k`)).toEqual([405, 'MethodNotAllowed'])
    expect(await answer('PUT', `/${Bucket}/k2`, { headers: { 'x-amz-server-side-encryption': 'AES256' } })).toEqual([501, 'NotImplemented'])
    expect(await answer('PUT', `/${Bucket}/k2`, { headers: { 'x-amz-acl': 'public-read' } })).toEqual([
      400,
      'AccessControlListNotSupported',
    ])
    expect(await answer('PUT', `/${Bucket}/k2`, { headers: { 'x-amz-meta-big': 'x'.repeat(2049) } })).toEqual([400, 'MetadataTooLarge'])
    for (const path of ['%ff', '%zz']) expect(await raw(`GET /${Bucket}/${path} HTTP/1.1\r\nHost: x\r\n\r\n`), path).toContain('InvalidURI')
  })
})

/** Writes raw bytes; resolves with what came back by the time the other side closed or fell silent. */
function raw(bytes: Uint8Array | string, silenceMs = 150): Promise<string> {
  const url = new URL(fixture.rgw.endpoint)
  return new Promise((resolve) => {
    const socket = connect(Number(url.port), url.hostname)
    let text = ''
    let timer: NodeJS.Timeout
    const done = (): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(text)
    }
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
    })
    socket.on('error', done)
    socket.on('close', done)
    timer = setTimeout(done, silenceMs)
    socket.write(bytes)
  })
}

describe('misbehaviour', () => {
  test('any byte stream gets an error on its own connection', async () => {
    expect(await raw('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
    expect(await raw(`GET / HTTP/1.1\r\nHost: x\r\nx: ${'y'.repeat(70_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /)
    expect(await raw('CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n')).not.toContain('200')
    expect(await raw('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')).toContain('403')
    expect(await raw('GET * HTTP/1.1\r\nHost: x\r\n\r\n')).toContain('InvalidURI')
    expect(await raw('GET / HTTP/1.1\r\n\r\n')).toContain('AccessDenied')
    for (let round = 0; round < 6; round++) {
      await Promise.all(
        Array.from({ length: 50 }, (_, n) => {
          const noise = randomBytes(1 + ((n * 37) % 600))
          return raw(
            n % 2 === 0 ? noise : Buffer.concat([Buffer.from(`PUT /${Bucket}/k HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n`), noise]),
            60,
          )
        }),
      )
    }
    expect((await send('GET', `/${Bucket}/k`)).body).toBe('hello')
  })
  test('a body that nobody wants does not cost the answer, nor one that never comes the gateway', async () => {
    expect(await answer('PUT', '/no-such-bucket/k', { body: randomBytes(3 << 20) })).toEqual([404, 'NoSuchBucket'])
    expect(await answer('PUT', `/${Bucket}/k`, { body: randomBytes(3 << 20), secret: 'wrong' })).toEqual([403, 'SignatureDoesNotMatch'])
    const url = new URL(await getSignedUrl(fixture.s3, new PutObjectCommand({ Bucket, Key: 'slow' }), { expiresIn: 60 }))
    const reply = await raw(`PUT ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nContent-Length: 10\r\n\r\nabc`, 1000)
    expect(reply).toContain('RequestTimeout')
    expect(await answer('GET', `/${Bucket}/slow`)).toEqual([404, 'NoSuchKey'])
  })
  test('Expect: 100-continue is answered when the body is wanted, and not when it is not', async () => {
    const url = new URL(await getSignedUrl(fixture.s3, new PutObjectCommand({ Bucket, Key: 'expected' }), { expiresIn: 60 }))
    const head = (path: string) => `PUT ${path} HTTP/1.1\r\nHost: ${url.host}\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n`
    expect(await raw(`${head(url.pathname + url.search)}abc`)).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/)
    const refused = await raw(head(url.pathname))
    expect(refused).toMatch(/^HTTP\/1\.1 403/)
    expect(refused.toLowerCase()).toContain('connection: close')
  })
  test('a slow copy shows signs of life', async () => {
    fixture.rados.delay = () => new Promise((resolve) => setTimeout(resolve, 40))
    try {
      const reply = await send('PUT', `/${Bucket}/copied`, { headers: { 'x-amz-copy-source': `/${Bucket}/k` } })
      expect(reply.status).toBe(200)
      expect(reply.body).toMatch(/^<\?xml[^>]*\?>\n *<CopyObjectResult/)
      const failed = await send('PUT', `/${Bucket}/copied`, {
        headers: { 'x-amz-copy-source': `/${Bucket}/k`, 'x-amz-copy-source-if-match': '"x"' },
      })
      expect(failed.code).toBe('PreconditionFailed')
    } finally {
      fixture.rados.delay = undefined
    }
  })
})

test('the minio client', async () => {
  const { hostname, port } = new URL(fixture.rgw.endpoint)
  const minio = new MinioClient({
    endPoint: hostname,
    port: Number(port),
    useSSL: false,
    accessKey: credentials.accessKeyId,
    secretKey: credentials.secretAccessKey,
    region,
  })
  await minio.makeBucket('minio-bucket')
  const data = randomBytes(7 << 20)
  await minio.putObject('minio-bucket', 'dir/a b', data, data.byteLength, { 'X-Amz-Meta-Test': 'yes' })
  const stat = await minio.statObject('minio-bucket', 'dir/a b')
  expect([stat.size, stat.metaData['test']]).toEqual([data.byteLength, 'yes'])
  const chunks: Uint8Array[] = []
  for await (const chunk of await minio.getObject('minio-bucket', 'dir/a b')) chunks.push(chunk as Uint8Array)
  expect(Buffer.concat(chunks).equals(data)).toBe(true)
  const names: string[] = []
  for await (const item of minio.listObjectsV2('minio-bucket', '', false)) names.push((item as { prefix?: string }).prefix ?? '')
  expect(names).toEqual(['dir/'])
  await minio.removeObjects('minio-bucket', ['dir/a b'])
  await minio.removeBucket('minio-bucket')
  expect(await minio.bucketExists('minio-bucket')).toBe(false)
})

test('an object of 160 MiB up and down in constant memory', async () => {
  const rados = new MemoryRados()
  rados.discard = (pool, oid) => pool === 'default.rgw.buckets.data' && oid.includes('__shadow_')
  const streaming = await startFixture({ rados })
  try {
    await streaming.s3.send(new CreateBucketCommand({ Bucket }))
    const url = new URL(await getSignedUrl(streaming.s3, new PutObjectCommand({ Bucket, Key: 'big' }), { expiresIn: 600 }))
    const total = 160 << 20
    const piece = Buffer.alloc(1 << 20)
    let peak = 0
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().arrayBuffers)), 20)
    const before = process.memoryUsage().arrayBuffers
    const status = await new Promise<number>((resolve, reject) => {
      const request = httpRequest(url, { method: 'PUT', headers: { 'content-length': total } }, (response) => {
        response.resume()
        response.on('end', () => resolve(response.statusCode ?? 0))
      })
      request.on('error', reject)
      let left = total
      const more = (): void => {
        while (left > 0) {
          left -= piece.byteLength
          if (!request.write(piece)) {
            request.once('drain', more)
            return
          }
        }
        request.end()
      }
      more()
    })
    expect(status).toBe(200)
    const got = await fetch(await getSignedUrl(streaming.s3, new GetObjectCommand({ Bucket, Key: 'big' }), { expiresIn: 600 }))
    let received = 0
    for await (const chunk of got.body ?? []) received += (chunk as Uint8Array).byteLength
    clearInterval(watch)
    expect(received).toBe(total)
    expect(peak - before).toBeLessThan(110 << 20)
  } finally {
    await streaming.stop()
  }
}, 60_000)
