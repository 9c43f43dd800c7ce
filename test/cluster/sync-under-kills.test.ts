// Thousands of real files go in and out through S3 while an OSD and the leading monitor are killed; nothing acknowledged is lost.
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasProgram, root, run, UpCluster } from '../support/program.ts'

const haveAws = await hasProgram('aws')
/** Native programs of hundreds of megabytes, left out to fit the suite's time; SEPIOLA_SYNC_ALL=1 takes them too. */
const large = process.env['SEPIOLA_SYNC_ALL']
  ? []
  : ['node', '@biomejs', '@typescript', '@rolldown', '@esbuild', 'esbuild', 'lightningcss-linux-x64-gnu', '.vite']

function hashTree(dir: string): Map<string, string> {
  const hashes = new Map<string, string>()
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    hashes.set(relative(dir, path), createHash('sha256').update(readFileSync(path)).digest('hex'))
  }
  return hashes
}

describe.skipIf(!haveAws)('aws s3 sync under kills', () => {
  let cluster: UpCluster
  let dir: string
  beforeAll(async () => {
    cluster = await UpCluster.start()
    dir = mkdtempSync(join(tmpdir(), 'sepiola-sync-'))
    const modules = join(root, 'node_modules')
    for (const name of readdirSync(modules)) {
      if (!large.includes(name) && name !== '.bin')
        cpSync(join(modules, name), join(dir, 'tree', name), { recursive: true, dereference: true })
    }
    mkdirSync(join(dir, 'back'))
  })
  afterAll(async () => {
    rmSync(dir, { recursive: true, force: true })
    await cluster?.stop()
  })

  const aws = async (...args: string[]): Promise<void> => {
    const { code, stdout, stderr } = await run('aws', ['--endpoint-url', cluster.s3.endpoint, ...args], {
      env: cluster.awsEnv(),
      timeoutMs: 500_000,
    })
    if (code !== 0) throw new Error(`aws ${args.join(' ')} failed with ${code}: ${(stderr || stdout).slice(-2000)}`)
  }
  const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

  test('there and back is byte-identical, and each OSD alone can be missed', async () => {
    const original = hashTree(join(dir, 'tree'))
    expect(original.size).toBeGreaterThan(2000)
    await aws('s3', 'mb', 's3://modules')

    const upload = aws('s3', 'sync', '--only-show-errors', join(dir, 'tree'), 's3://modules/')
    const kills = (async (): Promise<void> => {
      await soon(3000)
      await cluster.ok('cluster', 'kill', 'osd.1')
      await soon(3000)
      const leader = await cluster.leader()
      await cluster.ok('cluster', 'kill', leader)
      await soon(3000)
      await cluster.ok('cluster', 'start', 'osd.1')
      await cluster.ok('cluster', 'start', leader)
    })()
    await Promise.all([upload, kills])
    await aws('s3', 'sync', '--only-show-errors', 's3://modules/', join(dir, 'back'))
    expect(hashTree(join(dir, 'back'))).toEqual(original)
    await cluster.waitForHealthOk(120_000)

    const s3 = new S3Client({
      endpoint: cluster.s3.endpoint,
      region: cluster.s3.region,
      forcePathStyle: true,
      credentials: cluster.s3,
      requestHandler: { httpAgent: new Agent({ keepAlive: true, maxSockets: 16 }) },
    })
    for (const osd of ['osd.0', 'osd.1', 'osd.2']) {
      await cluster.ok('cluster', 'kill', osd)
      const wrong: string[] = []
      const queue = [...original]
      await Promise.all(
        Array.from({ length: 16 }, async () => {
          for (let next = queue.pop(); next; next = queue.pop()) {
            const [Key, hash] = next
            const got = await s3.send(new GetObjectCommand({ Bucket: 'modules', Key }))
            const body = (await got.Body?.transformToByteArray()) as Uint8Array
            if (createHash('sha256').update(body).digest('hex') !== hash) wrong.push(Key)
          }
        }),
      )
      expect(wrong).toEqual([])
      await cluster.ok('cluster', 'start', osd)
      await cluster.waitForHealthOk()
    }
    s3.destroy()
  }, 600_000)
})
