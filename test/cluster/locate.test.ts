// sepiola locate: what it says of places agrees with what is there, and with what other commands say.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Rados } from '../../src/librados/mod.ts'
import { UpCluster } from '../support/program.ts'

interface Located {
  size: number
  num_objects: number
  steps: { look: string; found: string; ms?: number }[]
  objects: {
    at: number
    pool: string
    nspace: string
    objname: string
    snapid: number
    offset: number
    length: number
    pgid: string
    pg_state: string
    acting: number[]
    acting_primary: number
    copies: { osd: number; role: string; state: string; version?: string; size?: number; ms?: number }[]
    read?: { bytes: number; error?: string }
  }[]
}

let cluster: UpCluster
let rados: Rados
beforeAll(async () => {
  cluster = await UpCluster.start(['--mons', '1', '--store', 'memory'])
  rados = await Rados.connect({ dir: cluster.dir })
  await rados.createPool('data', { pgNum: 8 })
}, 60_000)
afterAll(async () => {
  await rados?.close()
  await cluster?.stop()
})
const locate = (...args: string[]): Promise<Located> => cluster.json('locate', ...args)

/** The bytes of a thing, put together from the objects that it is said to be made of. */
async function assemble({ objects, size }: Located): Promise<Buffer> {
  const whole = Buffer.alloc(size)
  for (const { pool, nspace, objname, snapid, offset, length, at } of objects) {
    const io = (await rados.openPool(pool, { namespace: nspace })).withSnap(snapid)
    whole.set(await io.read(objname, { offset, length }), at)
  }
  return whole
}
const pattern = (length: number, seed: number): Buffer =>
  Buffer.from(Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 12) + seed) & 255))

test('an object: its PG as osd map says, and three equal copies; one that is not there has a place', async () => {
  const io = await rados.openPool('data')
  await io.writeFull('a', pattern(1000, 1))
  const { size, objects } = await locate('rados:data/a', '--trace')
  const map = await cluster.json<{ pgid: string; acting: number[]; acting_primary: number }>('osd', 'map', 'data', 'a')
  const [object] = objects
  expect(size).toBe(1000)
  expect(object).toMatchObject({ pgid: map.pgid, acting: map.acting, acting_primary: map.acting_primary, pg_state: 'active+clean' })
  expect(object?.read).toMatchObject({ bytes: 1000 })
  expect(object?.copies.map(({ role, state, size }) => `${role} ${state} ${size}`)).toEqual([
    'primary there 1000',
    'replica there 1000',
    'replica there 1000',
  ])
  expect(new Set(object?.copies.map(({ version }) => version)).size).toBe(1)
  expect(object?.copies.every(({ ms }) => typeof ms === 'number')).toBe(true)

  const nowhere = await locate('rados:data/nothing')
  expect(nowhere.objects[0]?.copies.map(({ state }) => state)).toEqual(['absent', 'absent', 'absent'])
  expect(await cluster.ok('locate', 'rados:data/a')).toMatch(
    /hash 0x[0-9a-f]+ -> pg .* \(active\+clean\) -> up \[.*\], acting \[.*\], primary osd\.\d/,
  )
})

test('a copy that has fallen behind says what it lacks', async () => {
  const io = await rados.openPool('data')
  await io.writeFull('behind', pattern(100, 2))
  const { acting } = (await locate('rados:data/behind')).objects[0] as Located['objects'][number]
  const replica = acting[1] as number
  await cluster.ok('cluster', 'kill', `osd.${replica}`)
  await io.writeFull('behind', pattern(200, 3))
  const while_down = await locate('rados:data/behind')
  expect(while_down.objects[0]?.acting).not.toContain(replica)
  expect(while_down.objects[0]?.pg_state).toMatch(/undersized/)
  expect(while_down.objects[0]?.copies.every(({ state, size }) => state === 'there' && size === 200)).toBe(true)
  await cluster.ok('cluster', 'start', `osd.${replica}`)
  await cluster.waitForHealthOk()
  expect((await locate('rados:data/behind')).objects[0]?.copies.map(({ size }) => size)).toEqual([200, 200, 200])
}, 60_000)

test('an S3 object: bucket, index, head and stripes', async () => {
  const s3 = new S3Client({ ...cluster.s3, forcePathStyle: true, credentials: cluster.s3 })
  const body = pattern(9_000_001, 4)
  await s3.send(new CreateBucketCommand({ Bucket: 'bucket' }))
  await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'dir/key', Body: body }))
  s3.destroy()
  const located = await locate('s3://bucket/dir/key')
  expect(located.steps.map(({ look }) => look.split(':')[0])).toEqual(['bucket record', 'index', 'head'])
  expect(located.steps[1]?.found).toBe('listed')
  expect(located.objects.length).toBeGreaterThan(1)
  expect((await assemble(located)).equals(body)).toBe(true)
})

test('an image, its snapshot, and one byte of it', async () => {
  await cluster.ok('osd', 'pool', 'create', 'rbd', '8')
  const file = join(cluster.dir, 'image')
  const content = pattern(9 << 20, 5)
  writeFileSync(file, content)
  await cluster.ok('rbd', 'import', file, 'rbd/disk')
  await cluster.ok('rbd', 'snap', 'create', 'rbd/disk@s1')
  const located = await locate('rbd:rbd/disk')
  expect(located).toMatchObject({ size: 9 << 20, num_objects: 3 })
  expect((await assemble(located)).equals(content)).toBe(true)
  const one = await locate('rbd:rbd/disk@s1+5M')
  expect(one.objects).toMatchObject([{ offset: 1 << 20, length: 1, at: 5 << 20 }])
  expect(one.objects[0]?.snapid).toBeGreaterThan(0)
  expect(one.objects[0]?.objname).toMatch(/^rbd_data\.[0-9a-f]+\.0000000000000001$/)
})

test('a file: dentries, inode, layout, objects', async () => {
  const file = join(cluster.dir, 'file')
  const content = pattern(5_000_000, 6)
  writeFileSync(file, content)
  await cluster.ok('fs', 'mkdir', '/a')
  await cluster.ok('fs', 'put', file, '/a/b')
  const located = await locate('cephfs:/a/b')
  expect(located).toMatchObject({ size: 5_000_000, num_objects: 2 })
  expect(located.steps.filter(({ look }) => look.startsWith('dentry')).map(({ look }) => /key (\S+):/.exec(look)?.[1])).toEqual([
    'a_head',
    'b_head',
  ])
  expect((await assemble(located)).equals(content)).toBe(true)
  expect((await locate('cephfs:/a/b+0x400000')).objects).toMatchObject([{ offset: 0, at: 4 << 20 }])
})

describe('what cannot be located', () => {
  test.each([
    ['nonsense', 2, /names nothing/],
    ['s3://bucket', 2, /names nothing/],
    ['s3://no-such-bucket/key', 1, /NoSuchBucket/],
    ['s3://bucket/no-such-key', 1, /NoSuchKey/],
    ['rados:no-such-pool/a', 1, /no-such-pool/],
    ['rbd:rbd/nothing', 1, /does not exist/],
    ['rbd:rbd/disk@nothing', 1, /no snapshot/],
    ['rbd:rbd/disk+1T', 1, /not within/],
    ['cephfs:/no/such', 1, /ENOENT/],
  ])('%s', async (name, code, says) => {
    const result = await cluster.run('locate', name)
    expect(result).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(says) })
  })
})
