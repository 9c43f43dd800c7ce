// SFTP over a mounted file system: what a client puts is what another client of the file system reads, and the other way round.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, type FileEntry, type SFTPWrapper } from 'ssh2'
import { expect, test } from 'vitest'
import { silentLogger } from '../../../../src/base/mod.ts'
import { FileSystem } from '../../../../src/cephfs/mod.ts'
import { generateHostKey, serveSftp } from '../../../../src/cephfs/sftp/mod.ts'
import { createNodeEnv } from '../../../../src/env/node/mod.ts'
import { MdsHarness } from '../../../support/mds-harness.ts'

/** A call that ends in a callback. */
const call = <T = void>(start: (done: (error?: Error | null, value?: T) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => start((error, value) => (error ? reject(error) : resolve(value as T))))

test('files, names and attributes go both ways', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'sepiola-sftp-'))
  const cluster = await MdsHarness.create()
  await using files = await FileSystem.mountOn(cluster.port(), { umask: 0 })
  await using other = await FileSystem.mountOn(cluster.port())
  const env = createNodeEnv({ logger: silentLogger })
  const login = { env, log: silentLogger, host: '127.0.0.1', hostKey: generateHostKey(), user: 'someone', password: 'secret' }
  const server = await serveSftp({ ...login, files, port: 0 })
  const client = new Client()
  try {
    await new Promise<void>((resolve, reject) => {
      client.once('ready', resolve).once('error', reject)
      client.connect({ host: '127.0.0.1', port: server.endpoint.port, username: 'someone', password: 'secret' })
    })
    const sftp = await call<SFTPWrapper>((done) => client.sftp(done))
    const big = randomBytes(9_000_000)
    writeFileSync(join(dir, 'big'), big)
    await call((done) => sftp.mkdir('/d', done))
    // 64 writes in flight, then 64 reads.
    await call((done) => sftp.fastPut(join(dir, 'big'), '/d/big', done))
    expect((await other.readFile('/d/big')).equals(big)).toBe(true)
    await call((done) => sftp.fastGet('/d/big', join(dir, 'back'), done))
    expect(readFileSync(join(dir, 'back')).equals(big)).toBe(true)

    await other.appendFile('/d/big', 'more')
    await call((done) => sftp.ext_openssh_rename('/d/big', '/d/renamed', done))
    await call((done) => sftp.setstat('/d/renamed', { mode: 0o600, atime: 1_000_000_000, mtime: 1_100_000_000 }, done))
    const stats = await other.stat('/d/renamed')
    expect([stats.size, stats.mode & 0o777, stats.mtimeMs]).toEqual([big.length + 4, 0o600, 1.1e12])
    await other.symlink('renamed', '/d/link')
    const names = await call<FileEntry[]>((done) => sftp.readdir('/d', done))
    expect(names.map(({ filename }) => filename).sort()).toEqual(['link', 'renamed'])
    expect(names.find(({ filename }) => filename === 'link')?.longname).toMatch(/^lrwxrwxrwx /)
    await call((done) => sftp.unlink('/d/link', done))
    await expect(call((done) => sftp.rmdir('/d', done))).rejects.toThrow('Directory not empty')
    await expect(other.lstat('/d/link')).rejects.toMatchObject({ code: 'ENOENT' })
  } finally {
    client.end()
    await server.close()
    rmSync(dir, { recursive: true, force: true })
  }
})
