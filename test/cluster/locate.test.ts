// `sepiola locate`: what it claims of each door is true of the objects themselves.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sepiola, UpCluster } from '../support/program.ts'

interface Copy {
  osd: number
  role: string
  state: string
  version?: string
  size?: number
}
interface Answer {
  name: string
  size: number
  num_objects: number
  steps: ({ step: string; text: string } & Record<string, unknown>)[]
  objects: {
    pool: string
    oid: string
    snap: number
    offset: number
    length: number
    at: number
    absent: boolean
    image?: string
    pgid: string
    acting: number[]
    copies: Copy[]
    read_ms?: number
  }[]
  trace?: { step: string; ms: number }[]
}

let cluster: UpCluster
const MIB = 1 << 20
const content = Buffer.from(Array.from({ length: 5 * MIB + 123 }, (_, i) => (i * 7 + (i >> 12)) & 255))
beforeAll(async () => {
  cluster = await UpCluster.start(['--mons', '1', '--osds', '3', '--mds', '1'])
  await cluster.ok('osd', 'pool', 'create', 'rbd', '8')
  writeFileSync(join(cluster.dir, 'content'), content)
})
afterAll(() => cluster.stop())

const locate = async (...args: string[]): Promise<Answer> => JSON.parse(await cluster.ok('locate', ...args, '--format', 'json')) as Answer

/** Reads every range that is said to be there with rados, and puts them together. */
async function gathered({ objects, size }: Answer): Promise<Buffer> {
  const whole = Buffer.alloc(size)
  for (const { pool, oid, snap, offset, length, at, absent } of objects) {
    if (absent) continue
    const file = join(cluster.dir, 'object')
    await cluster.ok('rados', '-p', pool, ...(snap === 0 ? [] : ['--snapid', String(snap)]), 'get', oid, file)
    const { readFileSync } = await import('node:fs')
    readFileSync(file)
      .subarray(offset, offset + length)
      .copy(whole, at)
  }
  return whole
}

test('an object: its PG and OSDs as `osd map` has them, and every copy', async () => {
  await cluster.ok('rados', '-p', 'rbd', 'put', 'greeting', join(cluster.dir, 'content'))
  const found = await locate('rados:rbd/greeting')
  const [object] = found.objects
  const map = JSON.parse(await cluster.ok('osd', 'map', 'rbd', 'greeting', '--format', 'json')) as { pgid: string; acting: number[] }
  expect([object?.pgid, object?.acting]).toEqual([map.pgid, map.acting])
  expect(object?.copies.map(({ osd }) => osd)).toEqual(map.acting)
  for (const copy of object?.copies ?? [])
    expect(copy).toMatchObject({ state: 'ok', size: content.length, version: object?.copies[0]?.version })
  expect((await locate('rados:rbd/absent')).objects[0]?.copies.map(({ state }) => state)).toEqual(['absent', 'absent', 'absent'])
})

test('an S3 object: index, head and tails hold its bytes', async () => {
  const s3 = new S3Client({ ...cluster.s3, forcePathStyle: true, credentials: cluster.s3 })
  const { CreateBucketCommand } = await import('@aws-sdk/client-s3')
  await s3.send(new CreateBucketCommand({ Bucket: 'photos' }))
  await s3.send(new PutObjectCommand({ Bucket: 'photos', Key: 'a cat+1', Body: content }))
  s3.destroy()
  const found = await locate('s3://photos/a cat+1', '--trace')
  expect(found.steps.map(({ step }) => step)).toEqual(['bucket', 'index', 'head'])
  expect(found.trace?.map(({ step }) => step)).toEqual(['bucket', 'index', 'head'])
  expect(found.objects.every(({ read_ms }) => (read_ms ?? 0) > 0)).toBe(true)
  expect((await gathered(found)).equals(content)).toBe(true)
  const index = found.steps[1] as unknown as { pool: string; oid: string; key: string }
  expect((await cluster.ok('rados', '-p', index.pool, 'listomapkeys', index.oid)).split('\n')).toContain(index.key)
})

test('an image, its snapshot, and a clone through its parent', async () => {
  await cluster.ok('rbd', 'import', join(cluster.dir, 'content'), 'img', '--object-size', '1M')
  await cluster.ok('rbd', 'snap', 'create', 'img@s')
  await cluster.ok('rbd', 'snap', 'protect', 'img@s')
  await cluster.ok('rbd', 'clone', 'img@s', 'child')
  for (const name of ['rbd:img', 'rbd:rbd/img@s', 'rbd:child']) {
    const found = await locate(name, '--all')
    expect((await gathered(found)).subarray(0, content.length).equals(content)).toBe(true)
  }
  const [own, parents] = (await locate('rbd:child+3M')).objects
  expect(own).toMatchObject({ absent: true, at: 3 * MIB })
  expect(parents).toMatchObject({ offset: 0, at: 3 * MIB, length: 1 })
  expect(parents?.image).toMatch(/^rbd\/[0-9a-f]+@s$/)
  await cluster.ok('rbd', 'create', 'vast', '--size', '10T')
  expect(await locate('rbd:vast')).toMatchObject({ num_objects: 2_621_440, objects: { length: 8 } })
})

test('a file: dentries, layout and objects; and an OSD that is gone has no copy to show', async () => {
  await cluster.ok('fs', 'mkdir', '/d')
  await cluster.ok('fs', 'put', join(cluster.dir, 'content'), '/d/f')
  const found = await locate('cephfs:/d/f')
  expect(found.steps.map(({ step }) => step)).toEqual(['dentry', 'dentry', 'layout'])
  expect((await gathered(found)).equals(content)).toBe(true)
  const [second] = (await locate('cephfs:/d/f+4M')).objects
  expect(second?.oid).toMatch(/\.00000001$/)
  const plain = await cluster.ok('locate', 'cephfs:/d/f')
  expect(plain).toMatch(/directory object .* omap key "f_head"/)
  expect(plain.match(/primary +ok/g)).toHaveLength(2)

  await cluster.ok('cluster', 'pause', 'osd.1')
  const paused = await locate('rados:rbd/greeting')
  expect(paused.objects[0]?.copies.find(({ osd }) => osd === 1)?.state).toBe('no answer')
  await cluster.ok('cluster', 'resume', 'osd.1')
})

test('what is not there is named', async () => {
  for (const [name, sentence] of [
    ['s3://nowhere/k', "there is no bucket 'nowhere'"],
    ['s3://photos/none', "bucket 'photos' has no object 'none'"],
    ['rbd:none', 'image rbd/none does not exist'],
    ['rbd:img@none', "has no snapshot 'none'"],
    ['rbd:img+1T', 'is beyond the end of'],
    ['cephfs:/none', 'ENOENT: no such file or directory'],
    ['rados:none/x', "pool 'none' does not exist"],
  ] as const) {
    const { code, stderr } = await sepiola(['--dir', cluster.dir, 'locate', name])
    expect([code, stderr]).toEqual([1, expect.stringContaining(sentence)])
  }
  expect((await sepiola(['--dir', cluster.dir, 'locate', 'nothing'])).code).toBe(2)
})
