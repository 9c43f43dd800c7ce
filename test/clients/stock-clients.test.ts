// Stock S3 clients, unchanged, against a running cluster: each passes a put/list/range/multipart/copy/presign/delete round.
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { Client as MinioClient } from 'minio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasProgram, run, UpCluster } from '../support/program.ts'

let cluster: UpCluster
let dir: string
const big = randomBytes(20 * 1024 * 1024)
const md5 = (data: Uint8Array): string => createHash('md5').update(data).digest('hex')

beforeAll(async () => {
  cluster = await UpCluster.start(['--mons', '1'])
  dir = mkdtempSync(join(tmpdir(), 'sepiola-clients-'))
  writeFileSync(join(dir, 'big.bin'), big)
  writeFileSync(join(dir, 'small.txt'), 'a small file\n')
})
afterAll(async () => {
  rmSync(dir, { recursive: true, force: true })
  await cluster?.stop()
})

/** A tool's command line, expected to succeed. */
async function tool(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, { env: { ...cluster.awsEnv(), ...env }, cwd: dir })
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed with ${code}: ${stderr || stdout}`)
  return stdout
}

test('@aws-sdk/client-s3', async () => {
  const s3 = new S3Client({ endpoint: cluster.s3.endpoint, region: cluster.s3.region, forcePathStyle: true, credentials: cluster.s3 })
  const Bucket = 'sdk-bucket'
  await s3.send(new CreateBucketCommand({ Bucket }))
  await s3.send(
    new PutObjectCommand({ Bucket, Key: 'dir/small file.txt', Body: 'hello', Metadata: { colour: 'green' }, ContentType: 'text/plain' }),
  )
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'dir/small file.txt' }))
  expect(await got.Body?.transformToString()).toBe('hello')
  expect(got.Metadata).toEqual({ colour: 'green' })
  expect(got.ETag).toBe(`"${md5(Buffer.from('hello'))}"`)
  const range = await s3.send(new GetObjectCommand({ Bucket, Key: 'dir/small file.txt', Range: 'bytes=1-3' }))
  expect(await range.Body?.transformToString()).toBe('ell')
  expect(range.ContentRange).toBe('bytes 1-3/5')
  await new Upload({ client: s3, params: { Bucket, Key: 'big', Body: big }, partSize: 5 << 20 }).done()
  const whole = await s3.send(new GetObjectCommand({ Bucket, Key: 'big' }))
  expect(md5((await whole.Body?.transformToByteArray()) as Uint8Array)).toBe(md5(big))
  expect((await s3.send(new HeadObjectCommand({ Bucket, Key: 'big' }))).ETag).toMatch(/^"[0-9a-f]{32}-4"$/)
  await s3.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/big` }))
  const listed = await s3.send(new ListObjectsV2Command({ Bucket, Delimiter: '/' }))
  expect(listed.Contents?.map((o) => o.Key)).toEqual(['big', 'copy'])
  expect(listed.CommonPrefixes).toEqual([{ Prefix: 'dir/' }])
  const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: 'copy' }), { expiresIn: 60 })
  const fetched = await fetch(url)
  expect(md5(new Uint8Array(await fetched.arrayBuffer()))).toBe(md5(big))
  expect((await fetch(url.replace(/Signature=./, (s) => (s.endsWith('0') ? 'Signature=1' : 'Signature=0')))).status).toBe(403)
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'big' }, { Key: 'copy' }, { Key: 'dir/small file.txt' }] } }))
  await s3.send(new DeleteBucketCommand({ Bucket }))
  const wrong = new S3Client({
    endpoint: cluster.s3.endpoint,
    region: cluster.s3.region,
    forcePathStyle: true,
    credentials: { ...cluster.s3, secretAccessKey: 'wrong' },
  })
  await expect(wrong.send(new CreateBucketCommand({ Bucket }))).rejects.toThrow(/signature/i)
  s3.destroy()
  wrong.destroy()
})

test('minio (npm)', async () => {
  const { hostname, port } = new URL(cluster.s3.endpoint)
  const client = new MinioClient({
    endPoint: hostname,
    port: Number(port),
    useSSL: false,
    accessKey: cluster.s3.accessKeyId,
    secretKey: cluster.s3.secretAccessKey,
    region: cluster.s3.region,
  })
  await client.makeBucket('minio-bucket')
  expect(await client.bucketExists('minio-bucket')).toBe(true)
  await client.fPutObject('minio-bucket', 'big', join(dir, 'big.bin'))
  await client.fGetObject('minio-bucket', 'big', join(dir, 'minio-back.bin'))
  expect(md5(readFileSync(join(dir, 'minio-back.bin')))).toBe(md5(big))
  const part = await client.getPartialObject('minio-bucket', 'big', 5_000_000, 100)
  const chunks: Uint8Array[] = []
  for await (const chunk of part) chunks.push(chunk as Uint8Array)
  expect(Buffer.concat(chunks).equals(big.subarray(5_000_000, 5_000_100))).toBe(true)
  await client.copyObject('minio-bucket', 'copy', '/minio-bucket/big')
  const names: string[] = []
  for await (const item of client.listObjectsV2('minio-bucket', '', true)) names.push((item as { name: string }).name)
  expect(names).toEqual(['big', 'copy'])
  const url = await client.presignedGetObject('minio-bucket', 'copy', 60)
  expect(md5(new Uint8Array(await (await fetch(url)).arrayBuffer()))).toBe(md5(big))
  await client.removeObjects('minio-bucket', ['big', 'copy'])
  await client.removeBucket('minio-bucket')
})

const haveAws = await hasProgram('aws')
describe.skipIf(!haveAws)('aws', () => {
  const aws = (...args: string[]): Promise<string> => tool('aws', ['--endpoint-url', cluster.s3.endpoint, ...args])
  test('round', async () => {
    await aws('s3', 'mb', 's3://aws-bucket')
    await aws('s3', 'cp', 'big.bin', 's3://aws-bucket/dir/big.bin')
    await aws('s3', 'cp', 's3://aws-bucket/dir/big.bin', 's3://aws-bucket/copy.bin')
    await aws('s3', 'cp', 's3://aws-bucket/copy.bin', 'aws-back.bin')
    expect(md5(readFileSync(join(dir, 'aws-back.bin')))).toBe(md5(big))
    expect(await aws('s3', 'ls', 's3://aws-bucket/')).toMatch(/PRE dir\/[\s\S]*copy\.bin/)
    await aws('s3api', 'get-object', '--bucket', 'aws-bucket', '--key', 'copy.bin', '--range', 'bytes=10-19', 'aws-range.bin')
    expect(readFileSync(join(dir, 'aws-range.bin')).equals(big.subarray(10, 20))).toBe(true)
    const url = (await aws('s3', 'presign', 's3://aws-bucket/copy.bin')).trim()
    expect((await fetch(url)).status).toBe(200)
    await aws('s3', 'rm', '--recursive', 's3://aws-bucket')
    await aws('s3', 'rb', 's3://aws-bucket')
  })
})

const haveS3cmd = await hasProgram('s3cmd')
describe.skipIf(!haveS3cmd)('s3cmd', () => {
  test('round', async () => {
    const { host } = new URL(cluster.s3.endpoint)
    const s3cmd = (...args: string[]): Promise<string> =>
      tool('s3cmd', [
        '--no-ssl',
        `--host=${host}`,
        `--host-bucket=${host}`,
        `--access_key=${cluster.s3.accessKeyId}`,
        `--secret_key=${cluster.s3.secretAccessKey}`,
        `--region=${cluster.s3.region}`,
        '--config=/dev/null',
        '--no-progress',
        ...args,
      ])
    await s3cmd('mb', 's3://s3cmd-bucket')
    await s3cmd('put', '--multipart-chunk-size-mb=5', 'big.bin', 's3://s3cmd-bucket/big.bin')
    await s3cmd('cp', 's3://s3cmd-bucket/big.bin', 's3://s3cmd-bucket/copy.bin')
    await s3cmd('get', '--force', 's3://s3cmd-bucket/copy.bin', 's3cmd-back.bin')
    expect(md5(readFileSync(join(dir, 's3cmd-back.bin')))).toBe(md5(big))
    expect(await s3cmd('ls', 's3://s3cmd-bucket')).toMatch(/big\.bin[\s\S]*copy\.bin/)
    const url = (await s3cmd('signurl', 's3://s3cmd-bucket/copy.bin', '+60')).trim()
    expect(url).toMatch(/^https?:/)
    await s3cmd('del', '--recursive', '--force', 's3://s3cmd-bucket')
    await s3cmd('rb', 's3://s3cmd-bucket')
  })
})

const haveRclone = await hasProgram('rclone')
describe.skipIf(!haveRclone)('rclone', () => {
  test('round', async () => {
    const env = {
      RCLONE_CONFIG: '/dev/null',
      RCLONE_CONFIG_SEP_TYPE: 's3',
      RCLONE_CONFIG_SEP_PROVIDER: 'Ceph',
      RCLONE_CONFIG_SEP_ENDPOINT: cluster.s3.endpoint,
      RCLONE_CONFIG_SEP_ACCESS_KEY_ID: cluster.s3.accessKeyId,
      RCLONE_CONFIG_SEP_SECRET_ACCESS_KEY: cluster.s3.secretAccessKey,
      RCLONE_CONFIG_SEP_REGION: cluster.s3.region,
    }
    const rclone = (...args: string[]): Promise<string> => tool('rclone', args, env)
    await rclone('mkdir', 'sep:rclone-bucket')
    await rclone('--s3-upload-cutoff=5M', '--s3-chunk-size=5M', 'copyto', 'big.bin', 'sep:rclone-bucket/dir/big.bin')
    await rclone('copyto', 'small.txt', 'sep:rclone-bucket/small.txt')
    await rclone('copyto', 'sep:rclone-bucket/dir/big.bin', 'sep:rclone-bucket/copy.bin')
    await rclone('copyto', 'sep:rclone-bucket/copy.bin', 'rclone-back.bin')
    expect(md5(readFileSync(join(dir, 'rclone-back.bin')))).toBe(md5(big))
    expect((await rclone('lsf', '-R', 'sep:rclone-bucket')).split('\n').filter(Boolean).sort()).toEqual([
      'copy.bin',
      'dir/',
      'dir/big.bin',
      'small.txt',
    ])
    expect(await rclone('cat', '--offset', '2', '--count', '5', 'sep:rclone-bucket/small.txt')).toBe('small')
    expect((await fetch((await rclone('link', '--expire', '60s', 'sep:rclone-bucket/small.txt')).trim())).status).toBe(200)
    await rclone('purge', 'sep:rclone-bucket')
  })
})
