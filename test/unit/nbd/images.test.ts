// Images as exports: their names, those that come and go, and two servers that hand an image's lock to one another.
import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import { createImage, ImageExports, imageSpecName, type NbdServer, parseImageSpec, startNbd } from '../../../src/rbd/mod.ts'
import { MemoryRados } from '../../support/memory-ioctx.ts'
import { NbdClient } from '../../support/nbd-client.ts'

const MIB = 1 << 20
const servers: NbdServer[] = []
const clients: NbdClient[] = []
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy()
  for (const server of servers.splice(0)) await server.stop(100)
})

async function serve(rados: MemoryRados, exports: ImageExports): Promise<() => Promise<NbdClient>> {
  const server = await startNbd({ env: rados.env, exports, listen: [{ host: '127.0.0.1', port: 0 }], log: rados.env.log })
  servers.push(server)
  const { port } = server.addresses[0] as { port: number }
  return async () => {
    const client = await NbdClient.connect({ port })
    clients.push(client)
    return client
  }
}

describe('image specs', () => {
  test('are read as rbd reads them', () => {
    expect(parseImageSpec('disk')).toEqual({ pool: 'rbd', namespace: '', image: 'disk', snapshot: undefined })
    expect(parseImageSpec('p/disk@s')).toEqual({ pool: 'p', namespace: '', image: 'disk', snapshot: 's' })
    expect(imageSpecName(parseImageSpec('p/ns/disk@s'))).toBe('p/ns/disk@s')
    for (const bad of ['', '/', 'p/', 'a/b/c/d', 'a@', '@s', 'a@b@c', 'p//i', 'p/i@s/t'])
      expect(() => parseImageSpec(bad), bad).toThrow(/names no image/)
  })
})

test('all images are listed and opened by the time of asking; named ones alone otherwise', async () => {
  const rados = new MemoryRados()
  for (const pool of ['rbd', 'other']) await rados.createPool(pool)
  const [io, other] = [await rados.openPool('rbd'), await rados.openPool('other')]
  await createImage(io, 'a', MIB)
  const all = new ImageExports(rados)
  const names = async (exports: ImageExports): Promise<string[]> => (await exports.list()).map(({ name }) => name).sort()
  expect(await names(all)).toEqual(['rbd/a'])
  await createImage(other, 'b', 2 * MIB)
  expect(await names(all)).toEqual(['other/b', 'rbd/a'])
  const connect = await serve(rados, all)
  const client = await connect()
  await client.go('other/b')
  expect(client.size).toBe(2 * MIB)
  await expect((await connect()).go('b')).rejects.toThrow(/exported as 'rbd\/b'/)
  await expect((await connect()).go('rbd/none')).rejects.toThrow(/does not exist/)
  await expect((await connect()).go('a/b/c/d')).rejects.toThrow(/names no image/)
  const named = new ImageExports(rados, { specs: [parseImageSpec('a')], readOnly: true })
  expect(await named.list()).toEqual([{ name: 'rbd/a', description: 'RBD image rbd/a' }])
  await expect(named.open('other/b')).rejects.toMatchObject({ code: 'ENOENT' })
  expect((await named.open('rbd/a')).readOnly).toBe(true)
})

test('an image written through one server is read and written through another, its lock going back and forth', async () => {
  const shared = new MemoryRados()
  await shared.createPool('rbd')
  await createImage(await shared.openPool('rbd'), 'disk', 16 * MIB)
  const others = [shared, shared.another()]
  const [a, b] = await Promise.all(others.map(async (rados) => (await serve(rados, new ImageExports(rados)))()))
  if (!a || !b) throw new Error('two clients')
  await Promise.all([a.go('rbd/disk'), b.go('rbd/disk')])
  const model = Buffer.alloc(16 * MIB)
  for (let i = 0; i < 20; i++) {
    const data = randomBytes(100_000)
    const at = (i * 777_777) % (15 * MIB)
    const [writer, reader] = i % 2 ? [a, b] : [b, a]
    expect((await writer.ask(1, at, data.byteLength, 0, data)).error).toBe(0)
    model.set(data, at)
    expect((await writer.ask(6, at + 1000, 5000, 0)).error).toBe(0)
    model.fill(0, at + 1000, at + 6000)
    expect((await reader.read(at, data.byteLength)).equals(model.subarray(at, at + data.byteLength))).toBe(true)
  }
  expect((await a.read(0, 16 * MIB)).equals(model)).toBe(true)
  const { status, error } = await b.ask(7, 0, 16 * MIB)
  expect(error).toBe(0)
  let at = 0
  for (const { length, flags } of status) {
    if (flags & 2) expect(model.subarray(at, at + length).every((byte) => byte === 0)).toBe(true)
    at += length
  }
  expect(at).toBe(16 * MIB)
})

test('a server that was shut out of the cluster says so, once', async () => {
  const rados = new MemoryRados()
  await rados.createPool('rbd')
  await createImage(await rados.openPool('rbd'), 'disk', MIB)
  const heard: string[] = []
  const server = await startNbd({
    env: rados.env,
    exports: new ImageExports(rados),
    listen: [{ host: '127.0.0.1', port: 0 }],
    log: rados.env.log,
    onShutOut: (error) => heard.push(error.code),
  })
  servers.push(server)
  const client = await NbdClient.connect({ port: (server.addresses[0] as { port: number }).port })
  clients.push(client)
  await client.go('')
  expect((await client.ask(1, 0, 512, 0, Buffer.alloc(512, 1))).error).toBe(0)
  await rados.another().blocklistAdd(rados.addr)
  expect((await client.ask(1, 0, 512, 0, Buffer.alloc(512, 2))).error).toBe(108)
  expect((await client.ask(1, 0, 512, 0, Buffer.alloc(512, 2))).error).toBe(108)
  expect(heard).toEqual(['ESHUTDOWN'])
})
