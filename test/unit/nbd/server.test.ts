// The server on real sockets of this machine: exports shared by connections, TLS, limits, clients that vanish, and stopping in order.
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect as connectTcp } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls, type TLSSocket } from 'node:tls'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { createNodeEnv } from '../../../src/env/node/mod.ts'
import { RadosError } from '../../../src/librados/types.ts'
import { type NbdLimits, type NbdServer, type NbdTls, parsePskFile, startNbd } from '../../../src/rbd/mod.ts'
import { MemoryDevice, MemoryExports } from '../../support/memory-device.ts'
import { NbdClient, requestBytes } from '../../support/nbd-client.ts'

const MIB = 1 << 20
const env = createNodeEnv()
let server: NbdServer | undefined
const clients: NbdClient[] = []
const dir = mkdtempSync(join(tmpdir(), 'sepiola-nbd-'))

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy()
  await server?.stop(100)
  server = undefined
})

afterAll(() => rmSync(dir, { recursive: true, force: true }))

const oneDisk = (): MemoryExports => new MemoryExports().add('disk', () => new MemoryDevice('disk', 8 * MIB), 'one disk')

async function serve(
  exports: MemoryExports,
  given: { tls?: NbdTls; limits?: Partial<NbdLimits>; defaultExport?: string } = {},
): Promise<number> {
  server = await startNbd({ env, exports, listen: [{ host: '127.0.0.1', port: 0 }], log: env.log, ...given })
  return (server.addresses[0] as { port: number }).port
}
async function client(port: number, flags?: number): Promise<NbdClient> {
  const made = await NbdClient.connect({ port }, flags)
  clients.push(made)
  return made
}
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2))
}

test('many exports, the default one, and a device shared by its connections', async () => {
  const exports = oneDisk().add('other', () => new MemoryDevice('other', MIB, { readOnly: true }))
  const port = await serve(exports, { defaultExport: 'other' })
  const a = await client(port)
  expect((await a.option(3)).map(({ data }) => data.toString('latin1'))).toEqual(['\0\0\0\x04diskone disk', '\0\0\0\x05other', ''])
  await a.go('disk')
  const b = await client(port)
  await b.go('disk')
  expect(a.size).toBe(8 * MIB)
  expect(exports.opened.length).toBe(1)
  expect(server?.users()).toEqual(new Map([['disk', 2]]))
  const data = randomBytes(300_000)
  expect((await a.ask(1, 1000, data.byteLength, 1, data)).error).toBe(0)
  expect((await b.read(1000, data.byteLength)).equals(data)).toBe(true)
  const c = await client(port)
  await c.go('', { structured: false })
  expect(c.size).toBe(MIB)
  expect(c.flags & 2).toBe(2)
  expect((await c.ask(1, 0, 512, 0, Buffer.alloc(512))).error).toBe(1)
  expect((await c.read(0, 512)).equals(Buffer.alloc(512))).toBe(true)
  a.send(2, 0, 0)
  b.destroy()
  await until(() => exports.opened[0]?.closed === 1)
  expect(server?.users()).toEqual(new Map([['other', 1]]))
})

test('a name that is opened again waits until it is closed; opening that fails is tried anew', async () => {
  let closing = (): void => {}
  let fails = true
  const exports = new MemoryExports().add('disk', () => {
    if (fails) throw new RadosError('EBUSY', 'locked by another')
    const device = new MemoryDevice('disk', MIB)
    const close = device.close.bind(device)
    device.close = async () => {
      await new Promise<void>((resolve) => {
        closing = resolve
      })
      await close()
    }
    return device
  })
  const port = await serve(exports)
  const first = await client(port)
  await expect(first.go('disk')).rejects.toThrow('locked by another')
  fails = false
  await first.go('disk')
  first.destroy()
  await until(() => (server?.users().size ?? 1) === 0)
  const second = await client(port)
  const going = second.go('disk')
  await until(() => closing.name !== 'closing')
  expect(exports.opened.length).toBe(1)
  closing()
  await going
  expect(exports.opened.map(({ closed }) => closed)).toEqual([1, 0])
  second.destroy()
  await until(() => closing.name !== 'closing' && server?.users().size === 0)
  closing()
  await until(() => exports.opened[1]?.closed === 1)
})

test('INFO keeps the device for GO, a client that leaves in the handshake gives it back', async () => {
  const exports = oneDisk()
  const port = await serve(exports)
  const a = await client(port)
  const name = Buffer.from('\0\0\0\x04disk\0\0', 'latin1')
  expect((await a.option(6, name)).at(-1)?.type).toBe(1)
  expect((await a.option(7, name)).at(-1)?.type).toBe(1)
  expect(exports.opened.length).toBe(1)
  const b = await client(port)
  await b.option(6, name)
  a.destroy()
  b.destroy()
  await until(() => exports.opened[0]?.closed === 1)
})

test('a resize holds for the connection that is there and for new ones', async () => {
  const exports = oneDisk()
  const port = await serve(exports)
  const a = await client(port)
  await a.go('disk')
  expect((await a.ask(1, 8 * MIB, 512, 0, Buffer.alloc(512))).error).toBe(28)
  exports.opened[0]?.resize(16 * MIB)
  expect((await a.ask(1, 8 * MIB, 512, 0, Buffer.alloc(512))).error).toBe(0)
  const b = await client(port)
  await b.go('disk')
  expect(b.size).toBe(16 * MIB)
  exports.opened[0]?.resize(MIB)
  expect((await a.ask(0, MIB, 512)).error).toBe(22)
})

test('bytes that are no NBD end their connection only; silence ends a handshake', async () => {
  const exports = oneDisk()
  const port = await serve(exports, { limits: { handshakeMs: 150 } })
  const good = await client(port)
  await good.go('disk')
  const bad = await client(port)
  await bad.go('disk')
  bad.socket.write(randomBytes(5000))
  await bad.reader.end()
  for (let i = 0; i < 30; i++) {
    const socket = connectTcp({ host: '127.0.0.1', port })
    socket.on('error', () => {})
    socket.write(randomBytes(1 + i * 37))
    await new Promise((resolve) => socket.on('close', resolve).resume())
  }
  const silent = await client(port)
  await silent.reader.end()
  expect((await good.ask(1, 0, 4096, 0, Buffer.alloc(4096, 1))).error).toBe(0)
  await until(() => server?.users().get('disk') === 1)
})

test('connections are capped', async () => {
  const port = await serve(oneDisk(), { limits: { connectionsMax: 2 } })
  const [a, b] = [await client(port), await client(port)]
  await expect(client(port)).rejects.toThrow(/ended the connection/)
  a.destroy()
  await until(() => a.socket.destroyed)
  await b.go('disk')
  for (;;) {
    const again = await client(port).catch(() => undefined)
    if (again) break
  }
})

test('many requests at once, a slow reader, and replies in any order', async () => {
  const exports = oneDisk()
  const port = await serve(exports, { limits: { requestsMax: 16, queuedBytesMax: 64 << 10 } })
  const a = await client(port)
  await a.go('disk')
  const content = randomBytes(8 * MIB)
  await exports.opened[0]?.write(0, content)
  a.socket.pause()
  const asked = new Map<bigint, number>()
  for (let i = 0; i < 400; i++) asked.set(a.send(0, (i * 20_000) % (8 * MIB - 65_536), 65_536), (i * 20_000) % (8 * MIB - 65_536))
  await new Promise((resolve) => setTimeout(resolve, 100))
  a.socket.resume()
  for (let i = 0; i < 400; i++) {
    const { cookie, chunks } = await a.reply()
    const offset = asked.get(cookie) as number
    asked.delete(cookie)
    expect(chunks[0]?.data?.equals(content.subarray(offset, offset + 65_536))).toBe(true)
  }
  expect(asked.size).toBe(0)
})

test('a client that is killed with writes in flight leaves the device only when they are done', async () => {
  const exports = oneDisk()
  const port = await serve(exports)
  const a = await client(port)
  await a.go('disk')
  const device = exports.opened[0] as MemoryDevice
  let open = (): void => {}
  device.before = () =>
    new Promise<void>((resolve) => {
      open = resolve
    })
  a.send(1, 0, 512, 0, Buffer.alloc(512, 7))
  await until(() => device.calls.includes('write 0 512'))
  a.destroy()
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(device.closed).toBe(0)
  open()
  await until(() => device.closed === 1)
  expect(device.pages.get(0)?.[5]).toBe(7)
})

test('stop answers requests in flight, refuses new ones, closes devices, frees the port', async () => {
  const exports = oneDisk()
  const port = await serve(exports)
  const [a, haggling] = [await client(port), await client(port)]
  await a.go('disk')
  const device = exports.opened[0] as MemoryDevice
  let open = (): void => {}
  device.before = () =>
    new Promise<void>((resolve) => {
      open = resolve
    })
  const first = a.send(1, 0, 512, 0, Buffer.alloc(512, 7))
  await until(() => device.calls.includes('write 0 512'))
  const stopped = server?.stop()
  const second = a.send(3, 0, 0)
  const refused = await a.reply()
  expect([refused.cookie, refused.error]).toEqual([second, 108])
  await haggling.reader.end()
  open()
  const answered = await a.reply()
  expect([answered.cookie, answered.error]).toEqual([first, 0])
  await a.reader.end()
  a.destroy()
  await stopped
  expect(device.closed).toBe(1)
  const again = await startNbd({ env, exports, listen: [{ host: '127.0.0.1', port }], log: env.log })
  await again.stop()
})

test('Unix sockets: served, left-overs replaced, those in use refused', async () => {
  const path = join(dir, 'nbd.sock')
  const options = { env, exports: oneDisk(), listen: [{ path }], log: env.log }
  server = await startNbd(options)
  const a = await NbdClient.connect({ path })
  clients.push(a)
  await a.go('disk')
  expect((await a.read(0, 512)).byteLength).toBe(512)
  await expect(startNbd(options)).rejects.toThrow(/in use/)
  await server.stop(100)
  expect(existsSync(path)).toBe(false)
  // A socket whose server was killed.
  const script = `require('net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`
  expect(spawnSync(process.execPath, ['-e', script]).signal).toBe('SIGKILL')
  expect(existsSync(path)).toBe(true)
  server = await startNbd(options)
  const b = await NbdClient.connect({ path })
  clients.push(b)
  await b.go('disk')
})

describe('addresses that cannot be used', () => {
  test('name what is wrong', async () => {
    const port = await serve(oneDisk())
    const listen = (address: { host: string; port: number } | { path: string }) =>
      startNbd({ env, exports: oneDisk(), listen: [address], log: env.log })
    await expect(listen({ host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'EBUSY',
      message: `port ${port} on 127.0.0.1 is in use`,
    })
    await expect(listen({ path: join(dir, 'no', 'such', 'folder') })).rejects.toMatchObject({ code: 'EINVAL' })
    const file = join(dir, 'a-file')
    writeFileSync(file, 'precious')
    await expect(listen({ path: file })).rejects.toMatchObject({ code: 'EBUSY' })
    expect(readFileSync(file, 'utf8')).toBe('precious')
  })
})

describe('TLS', () => {
  const key = randomBytes(32)
  const psk = (mode: NbdTls['mode']): NbdTls => ({ mode, psk: new Map([['alice', key]]) })

  async function upgrade(plain: NbdClient, options: object): Promise<void> {
    expect((await plain.option(5)).map(({ type }) => type)).toEqual([1])
    const secure = await new Promise<TLSSocket>((resolve, reject) => {
      const socket = connectTls({ socket: plain.socket, checkServerIdentity: () => undefined, ...options }, () => resolve(socket))
      socket.on('error', reject)
      socket.on('close', () => reject(new Error('closed')))
    })
    plain.use(secure)
  }
  const shared = (name: string, secret: Uint8Array): object => ({
    ciphers: 'PSK',
    maxVersion: 'TLSv1.2',
    pskCallback: () => ({ identity: name, psk: secret }),
  })

  test('shared keys: the right one serves, a wrong one or user ends the connection, and the others go on', async () => {
    const exports = oneDisk()
    const port = await serve(exports, { tls: psk('require') })
    const a = await client(port)
    expect((await a.option(3)).map(({ type }) => type)).toEqual([0x80000005])
    await upgrade(a, shared('alice', key))
    await a.go('disk')
    const data = randomBytes(200_000)
    expect((await a.ask(1, 5, data.byteLength, 0, data)).error).toBe(0)
    for (const [user, secret] of [
      ['alice', randomBytes(32)],
      ['mallory', key],
    ] as const)
      await expect(upgrade(await client(port), shared(user, secret))).rejects.toThrow()
    const plain = await client(port)
    await expect(plain.go('disk', { structured: false })).rejects.toThrow(/80000005/)
    expect((await a.read(5, data.byteLength)).equals(data)).toBe(true)
    a.destroy()
    await until(() => exports.opened[0]?.closed === 1)
  })

  test('allowed: plain text is served too; what was agreed before TLS is forgotten', async () => {
    const port = await serve(oneDisk(), { tls: psk('allow') })
    const plain = await client(port)
    await plain.go('disk')
    const a = await client(port)
    expect((await a.option(8)).map(({ type }) => type)).toEqual([1])
    await upgrade(a, shared('alice', key))
    await a.go('disk', { structured: false })
    expect(a.flags & 0x80).toBe(0)
    expect((await a.read(0, 4096)).byteLength).toBe(4096)
  })

  test('garbage instead of a TLS handshake ends that connection', async () => {
    const port = await serve(oneDisk(), { tls: psk('require') })
    const a = await client(port)
    await a.option(5)
    a.socket.write(requestBytes(0, 1n, 0, 512))
    await a.reader.end()
    const b = await client(port)
    await upgrade(b, shared('alice', key))
    await b.go('disk')
  })

  test('a PSK file', () => {
    expect([...parsePskFile('alice:00ff\n# comment\n\nbob:1234\n')].map(([user, k]) => [user, Buffer.from(k).toString('hex')])).toEqual([
      ['alice', '00ff'],
      ['bob', '1234'],
    ])
    expect(() => parsePskFile('alice\n')).toThrow(/line 1/)
    expect(() => parsePskFile('\n')).toThrow(/no key/)
  })

  let haveOpenssl = true
  try {
    execFileSync('openssl', ['version'])
  } catch {
    haveOpenssl = false
  }
  test.skipIf(!haveOpenssl)('certificates: the client checks the server, and the server the client where it wants one', async () => {
    const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: dir, stdio: 'pipe' })
    openssl(
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-subj',
      '/CN=test CA',
      '-days',
      '2',
    )
    for (const name of ['server', 'client']) {
      openssl(
        'req',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-keyout',
        `${name}.key`,
        '-out',
        `${name}.csr`,
        '-subj',
        `/CN=${name}`,
      )
      openssl(
        'x509',
        '-req',
        '-in',
        `${name}.csr`,
        '-CA',
        'ca.pem',
        '-CAkey',
        'ca.key',
        '-CAcreateserial',
        '-out',
        `${name}.pem`,
        '-days',
        '2',
      )
    }
    const pem = (name: string): Buffer => readFileSync(join(dir, name))
    const certificate = { cert: pem('server.pem'), key: pem('server.key') }
    const port = await serve(oneDisk(), { tls: { mode: 'require', certificate } })
    const a = await client(port)
    await upgrade(a, { ca: pem('ca.pem') })
    expect((a.socket as TLSSocket).authorized).toBe(true)
    await a.go('disk')
    expect((await a.read(0, 512)).byteLength).toBe(512)
    a.destroy()
    await server?.stop(100)
    const strict = await serve(oneDisk(), { tls: { mode: 'require', certificate: { ...certificate, clientCa: pem('ca.pem') } } })
    const b = await client(strict)
    await upgrade(b, { ca: pem('ca.pem'), cert: pem('client.pem'), key: pem('client.key') })
    await b.go('disk')
    const c = await client(strict)
    await expect(upgrade(c, { ca: pem('ca.pem') }).then(() => c.go('disk'))).rejects.toThrow()
    await expect(
      serve(oneDisk(), { tls: { mode: 'require', certificate: { ...certificate, key: Buffer.from('no key') } } }),
    ).rejects.toThrow(/TLS/)
  })
})
