// What CephFS users expect beyond node:fs: snapshots, locks, extended attributes, other users, watching; and how a session ends.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MdsOp } from '../../../proto/mod.ts'
import type { FileSystem } from '../../../src/cephfs/mod.ts'
import { RadosError } from '../../../src/librados/mod.ts'
import { Mounted } from '../../support/mounted.ts'

let cluster: Mounted
let a: FileSystem
let b: FileSystem
beforeEach(async () => {
  cluster = await Mounted.create()
  a = await cluster.mount()
  b = await cluster.mount()
})
afterEach(async () => {
  await cluster.end()
})

test('snapshots are directories under .snap: made, read, listed, removed', async () => {
  await a.mkdir('/d')
  await using handle = await a.open('/d/f', 'w')
  await handle.write('before')
  await b.mkdir('/d/.snap/one')
  await handle.write(' after')
  expect(await b.readFile('/d/f', 'utf8')).toBe('before after')
  for (const fs of [a, b]) {
    expect(await fs.readFile('/d/.snap/one/f', 'utf8')).toBe('before')
    expect((await fs.stat('/d/.snap/one/f')).size).toBe(6)
    expect(await fs.readdir('/d/.snap')).toEqual(['one'])
    expect(await fs.readdir('/d/.snap/one')).toEqual(['f'])
    expect((await fs.stat('/d/.snap')).isDirectory()).toBe(true)
    await expect(fs.writeFile('/d/.snap/one/f', 'x')).rejects.toMatchObject({ code: 'EROFS' })
    await expect(fs.unlink('/d/.snap/one/f')).rejects.toMatchObject({ code: 'EROFS' })
  }
  expect(await a.readdir('/d')).toEqual(['f'])
  await expect(a.mkdir('/d/.snap/one')).rejects.toMatchObject({ code: 'EEXIST' })
  await a.rmdir('/d/.snap/one')
  expect(await b.readdir('/d/.snap')).toEqual([])
  await expect(b.stat('/d/.snap/one')).rejects.toMatchObject({ code: 'ENOENT' })
})

test('locks keep others out until they are unlocked or the handle is closed', async () => {
  await a.writeFile('/l', '')
  const one = await a.open('/l', 'r+')
  const two = await b.open('/l', 'r+')
  await one.flock('exclusive')
  await expect(two.flock('shared', { nonBlocking: true })).rejects.toMatchObject({ code: 'EAGAIN', syscall: 'flock' })
  const controller = new AbortController()
  const given = two.flock('shared', { signal: controller.signal })
  await sleep(5)
  controller.abort()
  await expect(given).rejects.toMatchObject({ name: 'AbortError' })
  const waiting = two.flock('exclusive')
  await one.close()
  await waiting
  await using three = await a.open('/l', 'r+')
  await two.lock('exclusive', { start: 10, length: 10 })
  await three.lock('exclusive', { start: 0, length: 10 })
  await expect(three.lock('shared', { start: 19, nonBlocking: true })).rejects.toMatchObject({ code: 'EAGAIN' })
  expect(await three.testLock('shared', { start: 15 })).toEqual({ type: 'exclusive', start: 10, length: 10 })
  await two.lock('unlock', { start: 10, length: 10 })
  await three.lock('exclusive', { start: 10 })
  expect(await three.testLock('exclusive')).toBeUndefined()
  await two.close()
})

test('extended attributes', async () => {
  await a.writeFile('/x', '')
  await a.setxattr('/x', 'user.one', 'eins', { create: true })
  expect((await b.getxattr('/x', 'user.one')).toString()).toBe('eins')
  await expect(a.setxattr('/x', 'user.one', 'zwei', { create: true })).rejects.toMatchObject({ code: 'EEXIST' })
  await b.setxattr('/x', 'user.one', Buffer.from([0, 255]))
  expect([...(await a.getxattr('/x', 'user.one'))]).toEqual([0, 255])
  expect(await a.listxattr('/x')).toEqual(['user.one'])
  await a.removexattr('/x', 'user.one')
  await expect(b.getxattr('/x', 'user.one')).rejects.toMatchObject({ code: 'ENODATA', syscall: 'getxattr', path: '/x' })
})

test('layouts decide which objects hold the bytes', async () => {
  await a.mkdir('/striped')
  await a.setxattr('/striped', 'ceph.dir.layout', 'stripe_unit=65536 stripe_count=3 object_size=131072')
  const data = Buffer.from(Array.from({ length: 1_000_000 }, (_, i) => i % 251))
  await a.writeFile('/striped/f', data)
  expect((await b.getxattr('/striped/f', 'ceph.file.layout')).toString()).toMatch(/stripe_unit=65536 stripe_count=3 object_size=131072/)
  expect((await b.readFile('/striped/f')).equals(data)).toBe(true)
  const { ino } = await a.stat('/striped/f')
  const objects = cluster
    .pools(0)
    .names('data')
    .filter((name) => name.includes(`${ino.toString(16)}.`))
  expect(objects.length).toBe(9)
  await a.truncate('/striped/f', 500_000)
  expect((await b.readFile('/striped/f')).equals(data.subarray(0, 500_000))).toBe(true)
})

test('quotas end writing and making files, and leave what was there', async () => {
  await a.mkdir('/small/sub', { recursive: true })
  await a.setxattr('/small', 'ceph.quota.max_bytes', '100000')
  await b.writeFile('/small/sub/one', Buffer.alloc(60_000))
  await expect(a.writeFile('/small/two', Buffer.alloc(60_000))).rejects.toMatchObject({ code: 'EDQUOT', syscall: 'write' })
  expect((await b.stat('/small/two')).size).toBe(0)
  await b.unlink('/small/sub/one')
  await a.writeFile('/small/two', Buffer.alloc(60_000))
  await a.setxattr('/small', 'ceph.quota.max_files', '4')
  await a.writeFile('/small/three', '')
  await expect(b.writeFile('/small/four', '')).rejects.toMatchObject({ code: 'EDQUOT', syscall: 'open' })
})

test('an unlinked file lives as long as it is open, and leaves no data', async () => {
  await a.writeFile('/gone', Buffer.alloc(100_000, 1))
  const handle = await b.open('/gone', 'r')
  await a.unlink('/gone')
  expect((await handle.readFile()).length).toBe(100_000)
  expect((await handle.stat()).nlink).toBe(0)
  await handle.close()
  while (cluster.pools(0).names('data').length > 0) await sleep(5)
})

test('another user is held to the modes', async () => {
  await a.mkdir('/private', 0o700)
  await a.writeFile('/private/x', 'secret')
  await a.writeFile('/own', 'x', { mode: 0o600 })
  await a.chown('/own', 1000, 1000)
  const user = await cluster.mount({ uid: 1000, gid: 1000, umask: 0o077 })
  const other = await cluster.mount({ uid: 2000, gid: 2000 })
  await expect(user.readFile('/private/x')).rejects.toMatchObject({ code: 'EACCES' })
  expect(await user.readFile('/own', 'utf8')).toBe('x')
  await expect(other.readFile('/own')).rejects.toMatchObject({ code: 'EACCES' })
  await expect(other.access('/own', other.constants.W_OK)).rejects.toMatchObject({ code: 'EACCES' })
  await user.access('/own', user.constants.W_OK)
  await expect(user.writeFile('/made', '')).rejects.toMatchObject({ code: 'EACCES', syscall: 'open' })
  await a.mkdir('/home')
  await a.chown('/home', 1000, 1000)
  await user.writeFile('/home/made', '')
  const { mode, uid, gid } = await a.stat('/home/made')
  expect([mode & 0o777, uid, gid]).toEqual([0o600, 1000, 1000])
  await user.unmount()
  await other.unmount()
})

test('a mount may begin at a directory, which nothing leads out of', async () => {
  await a.mkdir('/top/sub', { recursive: true })
  await a.writeFile('/top/f', 'inside')
  await a.symlink('/f', '/top/sub/link')
  await using part = await cluster.mount({ root: '/top' })
  expect(await part.readFile('/sub/../../../f', 'utf8')).toBe('inside')
  expect(await part.readFile('/sub/link', 'utf8')).toBe('inside')
  expect(await part.realpath('/sub/link')).toBe('/f')
  await expect(cluster.mount({ root: '/none' })).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(cluster.mount({ root: '/top/f' })).rejects.toMatchObject({ code: 'ENOTDIR' })
  await expect(cluster.mount({ fs: 'other' })).rejects.toMatchObject({ code: 'ENOENT' })
})

test('watching tells of names that come and go and of changed files, and ends with its signal', async () => {
  await a.mkdir('/w')
  await a.writeFile('/w/old', 'x')
  const controller = new AbortController()
  const events: string[] = []
  const watching = (async () => {
    for await (const { eventType, filename } of a.watch('/w', { signal: controller.signal, intervalMs: 5 }))
      events.push(`${eventType} ${filename}`)
  })()
  const heard = async (event: string): Promise<void> => {
    while (!events.includes(event)) await sleep(2)
  }
  await sleep(30)
  await b.writeFile('/w/new', 'y')
  await heard('rename new')
  await b.appendFile('/w/old', 'z')
  await heard('change old')
  await b.unlink('/w/old')
  await heard('rename old')
  controller.abort()
  await expect(watching).rejects.toMatchObject({ name: 'AbortError', code: 'ABORT_ERR' })
})

test('calls work taken off their object, as those of node:fs/promises do', async () => {
  const { writeFile, readFile, promises } = a
  await writeFile('/free', 'x')
  expect(await readFile('/free', 'utf8')).toBe('x')
  expect(promises).toBe(a)
})

describe('take-over', () => {
  test('open files, dirty sizes and locks go on; nothing acknowledged is lost', async () => {
    await using w = await a.open('/t', 'w')
    await w.flock('exclusive')
    await w.write('one')
    await cluster.mds.restart()
    await w.write('two')
    expect(await b.readFile('/t', 'utf8')).toBe('onetwo')
    await using r = await b.open('/t', 'r')
    await expect(r.flock('shared', { nonBlocking: true })).rejects.toMatchObject({ code: 'EAGAIN' })
  })
  test('a request whose answer was lost is not done twice', async () => {
    cluster.loseAnswerTo = MdsOp.mkdir
    await a.mkdir('/once')
    cluster.loseAnswerTo = MdsOp.rename
    await a.rename('/once', '/moved')
    cluster.loseAnswerTo = MdsOp.create
    await a.writeFile('/moved/x', 'content', { flag: 'wx' })
    expect(await b.readFile('/moved/x', 'utf8')).toBe('content')
    cluster.loseAnswerTo = MdsOp.unlink
    await a.unlink('/moved/x')
    expect(await b.readdir('/moved')).toEqual([])
  })
  test('calls made in between wait for the next MDS', async () => {
    await a.mkdir('/d')
    const over = cluster.mds.restart()
    const calls = Array.from({ length: 30 }, (_, i) => (i % 2 ? a : b).writeFile(`/d/${i}`, String(i)))
    await over
    await Promise.all(calls)
    expect((await b.readdir('/d')).length).toBe(30)
    for (let i = 0; i < 30; i++) expect(await a.readFile(`/d/${i}`, 'utf8')).toBe(String(i))
  })
})

describe('the end', () => {
  test('an evicted client hears it from every call, and nothing hangs', async () => {
    const handle = await a.open('/f', 'w')
    await handle.write('x')
    await using reader = await b.open('/f', 'r')
    void reader
    cluster.evictAll()
    await sleep(20)
    const calls = [a.stat('/'), a.readFile('/f'), a.mkdir('/x'), handle.write('y'), handle.sync(), handle.stat(), a.readdir('/')]
    for (const outcome of await Promise.allSettled<unknown>(calls)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'ESHUTDOWN' } })
    }
    await handle.close()
  })
  test('unmounting flushes and refuses what comes after', async () => {
    const handle = await a.open('/f', 'w')
    await handle.write('x'.repeat(100))
    await a.unmount()
    expect((await b.stat('/f')).size).toBe(100)
    await expect(a.stat('/f')).rejects.toMatchObject({ code: 'ESHUTDOWN', syscall: 'stat', path: '/f' })
    await expect(handle.stat()).rejects.toMatchObject({ code: 'EBADF' })
  })
  test('a failed write leaves what was acknowledged, and no data behind the end', async () => {
    await using handle = await a.open('/full', 'w+')
    await handle.write('kept')
    cluster.pools(0).fault = ({ oid, kind }) => {
      if (kind === 'write' && oid.endsWith('.00000001')) throw new RadosError('ENOSPC', 'full')
      return undefined
    }
    const data = Buffer.alloc(10 << 20, 1)
    const { bytesWritten } = await handle.write(data, 0, data.length, 4)
    expect(bytesWritten).toBe((4 << 20) - 4)
    expect((await handle.stat()).size).toBe(4 << 20)
    await expect(handle.write(data, 0, 100, 4 << 20)).rejects.toMatchObject({ code: 'ENOSPC' })
    cluster.pools(0).fault = undefined
    await handle.truncate(10 << 20)
    const { buffer } = await handle.read(Buffer.alloc(10 << 20), 0, 10 << 20, 0)
    expect(buffer.subarray(4 << 20).every((byte) => byte === 0)).toBe(true)
  })
})
