// The SSH side, on a temporary directory: who gets in, what a connection may do, and what ends it. Clients are ssh2's own and raw sockets.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ssh2, { Client, type ConnectConfig, type SFTPWrapper } from 'ssh2'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { silentLogger } from '../../../../src/base/mod.ts'
import { parseAuthorizedKeys } from '../../../../src/cephfs/sftp/keys.ts'
import { fingerprintOf, generateHostKey, type SftpServer, type SftpServerOptions, serveSftp } from '../../../../src/cephfs/sftp/mod.ts'
import { createNodeEnv } from '../../../../src/env/node/mod.ts'
import { rootedFiles } from '../../../support/rooted-files.ts'

const { utils } = ssh2
let dir: string
let server: SftpServer | undefined
const clients: Client[] = []
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sepiola-sftp-'))
})
afterEach(async () => {
  for (const client of clients.splice(0)) client.end()
  await server?.close()
  rmSync(dir, { recursive: true, force: true })
})

const hostKey = generateHostKey()
const env = createNodeEnv({ logger: silentLogger })
async function serve(options: Partial<SftpServerOptions> = {}): Promise<SftpServer> {
  const defaults = {
    env,
    log: silentLogger,
    files: rootedFiles(dir),
    host: '127.0.0.1',
    port: 0,
    hostKey,
    user: 'someone',
    password: 'secret',
  }
  server = await serveSftp({ ...defaults, ...options })
  return server
}
function login(config: ConnectConfig): Promise<Client> {
  const client = new Client()
  clients.push(client)
  return new Promise((resolve, reject) => {
    client.once('ready', () => resolve(client))
    client.on('error', reject)
    client.once('close', () => reject(new Error('closed')))
    client.connect({ host: '127.0.0.1', port: server?.endpoint.port as number, username: 'someone', hostHash: 'sha256', ...config })
  })
}
const sftpOf = (client: Client): Promise<SFTPWrapper> =>
  new Promise((resolve, reject) => client.sftp((error, sftp) => (error ? reject(error) : resolve(sftp))))
const readFile = (sftp: SFTPWrapper, path: string): Promise<string> =>
  new Promise((resolve, reject) => sftp.readFile(path, 'utf8', (error, data) => (error ? reject(error) : resolve(String(data)))))
/** A raw connection: what was said until the server ended it. */
function raw(...pieces: (string | Uint8Array)[]): Promise<string> {
  return new Promise((resolve) => {
    let said = ''
    const socket = connect(server?.endpoint.port as number, '127.0.0.1')
    for (const piece of pieces) socket.write(piece)
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1')
    })
    socket.on('error', () => {})
    socket.once('close', () => resolve(said))
  })
}

describe('login', () => {
  test('by password; a wrong one, a wrong user and an empty one are refused', async () => {
    await serve()
    writeFileSync(join(dir, 'f'), 'content')
    expect(await readFile(await sftpOf(await login({ password: 'secret' })), '/f')).toBe('content')
    await expect(login({ password: 'Secret' })).rejects.toThrow(/authentication methods failed/)
    await expect(login({ username: 'root', password: 'secret' })).rejects.toThrow(/authentication methods failed/)
    await expect(login({ password: '' })).rejects.toThrow(/authentication methods failed/)
    await expect(login({})).rejects.toThrow(/authentication methods failed/)
  })
  test.each([
    ['ed25519', {}],
    ['ecdsa', { bits: 256 }],
    ['rsa', { bits: 2048 }],
  ] as const)('by an %s key that is authorized, until it is taken out', async (type, options) => {
    const draw = () => utils.generateKeyPairSync(type as 'rsa', options as { bits: number })
    let keys = draw()
    while (utils.parseKey(keys.private) instanceof Error) keys = draw()
    const other = utils.generateKeyPairSync('rsa', { bits: 2048 })
    let text = `# people\n\n${keys.public} someone@somewhere\n`
    await serve({ password: undefined, authorizedKeys: { file: 'keys', read: async () => text } })
    await sftpOf(await login({ privateKey: keys.private }))
    await expect(login({ privateKey: other.private })).rejects.toThrow(/authentication methods failed/)
    await expect(login({ username: 'root', privateKey: keys.private })).rejects.toThrow(/authentication methods failed/)
    await expect(login({ password: 'secret' })).rejects.toThrow(/authentication methods failed/)
    text = ''
    await expect(login({ privateKey: keys.private })).rejects.toThrow(/authentication methods failed/)
    text = 'nonsense'
    await expect(login({ privateKey: keys.private })).rejects.toThrow(/authentication methods failed/)
  })
  test('a server that nobody could log in to, or with keys that cannot be read, does not start', async () => {
    await expect(serve({ password: undefined })).rejects.toMatchObject({ code: 'EINVAL' })
    await expect(serve({ password: '' })).rejects.toMatchObject({ code: 'EINVAL' })
    await expect(serve({ hostKey: 'no key' })).rejects.toMatchObject({ code: 'EINVAL' })
    const read = async () => 'from="10.0.0.1" ssh-ed25519 AAAA'
    await expect(serve({ authorizedKeys: { file: 'keys', read } })).rejects.toThrow('keys, line 1')
    await serve()
    await expect(
      serveSftp({
        env,
        log: silentLogger,
        files: rootedFiles(dir),
        host: '127.0.0.1',
        port: server?.endpoint.port as number,
        hostKey,
        user: 'x',
        password: 'x',
      }),
    ).rejects.toMatchObject({ code: 'EBUSY' })
  })
  test('attempts are bounded', async () => {
    await serve()
    let tries = 0
    const handler: ConnectConfig['authHandler'] = () => {
      tries++
      return { type: 'password', username: 'someone', password: `guess ${tries}` }
    }
    await expect(login({ authHandler: handler })).rejects.toThrow()
    expect(tries).toBe(6)
  })
  test('whoever does not log in in time is dropped', async () => {
    await serve({ loginGraceMs: 50 })
    expect(await raw()).toMatch(/^SSH-2\.0-Sepiola/)
    expect(await raw('SSH-2.0-slow\r\n')).toMatch(/^SSH-2\.0-Sepiola/)
    await expect.poll(() => server?.connections).toBe(0)
  })
  test('connections are bounded', async () => {
    await serve({ connectionsMax: 2 })
    const first = await login({ password: 'secret' })
    await login({ password: 'secret' })
    await expect(login({ password: 'secret' })).rejects.toThrow()
    const closed = new Promise<void>((resolve) => first.once('close', () => resolve()))
    first.end()
    await closed
    await expect.poll(() => server?.connections).toBe(1)
    await login({ password: 'secret' })
  })
  test('an idle connection ends where that is asked for', async () => {
    await serve({ idleMs: 100 })
    const client = await login({ password: 'secret' })
    await new Promise<void>((resolve) => client.once('close', () => resolve()))
  })
})

describe('what a connection may do', () => {
  test('sftp alone: no shell, no command, no forwarding, no other subsystem', async () => {
    await serve()
    const client = await login({ password: 'secret' })
    const attempt = (start: (done: (error?: Error) => void) => void): Promise<string> =>
      new Promise((resolve) => start((error) => resolve(error ? 'refused' : 'done')))
    expect(await attempt((done) => client.shell(done))).toBe('refused')
    expect(await attempt((done) => client.exec('id', done))).toBe('refused')
    expect(await attempt((done) => client.subsys('netconf', done))).toBe('refused')
    expect(await attempt((done) => client.forwardOut('127.0.0.1', 1, '127.0.0.1', 22, done))).toBe('refused')
    expect(await attempt((done) => client.forwardIn('127.0.0.1', 0, done))).toBe('refused')
    await sftpOf(client)
  })
  test('ten sessions at a time', async () => {
    await serve()
    const client = await login({ password: 'secret' })
    for (let i = 0; i < 10; i++) await sftpOf(client)
    await expect(sftpOf(client)).rejects.toThrow()
  })
  test('what a client that vanished had open is closed', async () => {
    await serve()
    const client = await login({ password: 'secret' })
    const sftp = await sftpOf(client)
    const handle = await new Promise<Buffer>((resolve, reject) => sftp.open('/f', 'w', (e, h) => (e ? reject(e) : resolve(h))))
    expect(handle.length).toBe(4)
    ;(client as unknown as { _sock: { destroy(): void } })._sock.destroy()
    await expect.poll(() => server?.connections).toBe(0)
  })
})

describe('bytes that are no SSH or no SFTP', () => {
  test('end their own connection only', async () => {
    await serve()
    writeFileSync(join(dir, 'f'), 'content')
    const good = await sftpOf(await login({ password: 'secret' }))
    await raw('GET / HTTP/1.1\r\n\r\n')
    await raw('SSH-1.5-old\r\n')
    await raw(`SSH-2.0-x\r\n`, Buffer.alloc(4096, 0xff))
    await raw(`SSH-2.0-x\r\n`, Buffer.from([0, 0, 0, 12, 10, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
    await raw(Buffer.alloc(100_000, 'x'))

    const bad = await login({ password: 'secret' })
    const closed = new Promise<void>((resolve) => bad.once('close', () => resolve()))
    bad.subsys('sftp', (error, channel) => {
      expect(error).toBeUndefined()
      channel.write(Buffer.from([0x7f, 0xff, 0xff, 0xff, 1, 2, 3]))
    })
    await closed
    expect(await readFile(good, '/f')).toBe('content')
    await expect.poll(() => server?.connections).toBe(1)
  })
})

describe('keys', () => {
  test('the fingerprint is the one that ssh shows', async () => {
    let seen = ''
    const hostVerifier = (hash: string): boolean => {
      seen = hash
      return true
    }
    const { fingerprint } = await serve()
    await login({ password: 'secret', hostVerifier })
    expect(fingerprint).toBe(`SHA256:${Buffer.from(seen, 'hex').toString('base64').replace(/=+$/, '')}`)
    expect(fingerprintOf(generateHostKey())).not.toBe(fingerprint)
  })
  test('a host key that could not be read back is drawn again', () => {
    // ssh2's own work: the public key should begin with a zero byte, and it was left out.
    const unreadable = `-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMgAAAAtz
c2gtZWQyNTUxOQAAAB9cSDvv8v5p+OQBvcdsQYds9W7XunvM1AvNW2x8GRpyAAAA
iJfQqmeX0KpnAAAAC3NzaC1lZDI1NTE5AAAAH1xIO+/y/mn45AG9x2xBh2z1bte6
e8zUC81bbHwZGnIAAAA/BFOTwKN1qNXMjsvgjNR+4z2CSNyQPUMT228pKqF34XZc
SDvv8v5p+OQBvcdsQYds9W7XunvM1AvNW2x8GRpyAAAAB3NlcGlvbGE=
-----END OPENSSH PRIVATE KEY-----
`
    expect(() => fingerprintOf(unreadable)).toThrow('no private key that can be read')
    const drawn = vi.spyOn(utils, 'generateKeyPairSync').mockReturnValueOnce({ private: unreadable, public: '' })
    try {
      expect(fingerprintOf(generateHostKey())).toMatch(/^SHA256:/)
      expect(drawn.mock.calls.length).toBeGreaterThan(1)
    } finally {
      drawn.mockRestore()
    }
  })
  test('a private key is no authorized key', () => {
    expect(() => parseAuthorizedKeys(hostKey, 'keys')).toThrow('keys, line 1')
    expect(() => parseAuthorizedKeys('ssh-ed25519 AAAA', 'keys')).toThrow('keys, line 1')
  })
})
