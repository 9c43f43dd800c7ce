// Cluster, embedded: the same calls on daemons inside this process and on processes.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { describe, expect, test } from 'vitest'
import { Cluster } from '../../cluster/mod.ts'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const read = (value: Uint8Array): string => new TextDecoder().decode(value)

describe.each(['inline', 'processes'] as const)('%s', (mode) => {
  test('what was written survives kills, pauses and partitions', async () => {
    const options = { osd_heartbeat_interval_ms: 300, osd_heartbeat_grace_ms: 1500, osd_read_lease_ms: 1000 }
    const cluster = await Cluster.start({ mons: 3, osds: 3, mode, options })
    const { dir } = cluster
    try {
      const rados = await cluster.connect()
      await rados.createPool('data', { pgNum: 8 })
      const io = await rados.openPool('data')
      await io.writeFull('a', text('hello'))

      await cluster.kill('osd.1')
      expect(cluster.daemons().find((d) => d.name === 'osd.1')?.pid).toBeUndefined()
      await io.append('a', text(', world'))
      await cluster.start('osd.1')
      await cluster.waitForClean({ timeoutMs: 30_000 })

      const leader = (await cluster.status()).quorum_names[0]
      await cluster.kill(`mon.${leader}`)
      await rados.createPool('more', { pgNum: 8 })
      await cluster.start(`mon.${leader}`)

      await cluster.pause('osd.0')
      await io.writeFull('b', text('while osd.0 sleeps'))
      await cluster.resume('osd.0')
      await cluster.partition([['osd.2'], ['osd.0', 'osd.1', 'mon.a', 'mon.b', 'mon.c']])
      await io.writeFull('c', text('while osd.2 is alone'))
      await cluster.heal()
      await cluster.waitForClean({ timeoutMs: 30_000 })

      for (const osd of ['osd.0', 'osd.1', 'osd.2']) {
        await cluster.kill(osd)
        expect(read(await io.read('a'))).toBe('hello, world')
        expect(read(await io.read('b'))).toBe('while osd.0 sleeps')
        expect(read(await io.read('c'))).toBe('while osd.2 is alone')
        await cluster.start(osd)
        await cluster.waitForClean({ timeoutMs: 30_000 })
      }

      const s3 = new S3Client({ ...cluster.s3, forcePathStyle: true, credentials: cluster.s3 })
      await s3.send(new CreateBucketCommand({ Bucket: 'bucket' }))
      await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'k', Body: 'value' }))
      expect(await (await s3.send(new GetObjectCommand({ Bucket: 'bucket', Key: 'k' }))).Body?.transformToString()).toBe('value')
      s3.destroy()
      await rados.close()
    } finally {
      await cluster.stop()
    }
    expect(existsSync(dir)).toBe(false)
  }, 120_000)

  test('a directory keeps the cluster for the next start', async () => {
    const dir = join(mkdtempSync(join(tmpdir(), 'sepiola-test-')), 'cluster')
    try {
      const start = () => Cluster.start({ mons: 1, osds: 3, rgw: 0, mode, store: 'block', dir })
      {
        await using cluster = await start()
        const rados = await cluster.connect()
        await rados.createPool('data', { pgNum: 4 })
        await (await rados.openPool('data')).writeFull('kept', text('for later'))
        await expect(start()).rejects.toMatchObject({ code: 'EBUSY' })
        await rados.close()
      }
      await using again = await start()
      const rados = await again.connect()
      expect(read(await (await rados.openPool('data')).read('kept'))).toBe('for later')
      await rados.close()
    } finally {
      rmSync(join(dir, '..'), { recursive: true, force: true })
    }
  })

  test('wrong names and sizes are refused', async () => {
    await expect(Cluster.start({ osds: 1, size: 3, mode })).rejects.toMatchObject({ code: 'EINVAL' })
    await using cluster = await Cluster.start({ mons: 1, osds: 1, rgw: 0, mode })
    await expect(cluster.kill('osd.7')).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(cluster.kill('nothing')).rejects.toMatchObject({ code: 'EINVAL' })
    await expect(cluster.start('osd.0')).rejects.toMatchObject({ code: 'EEXIST' })
    expect(() => cluster.s3).toThrow(/no S3 gateway/)
  })
})
