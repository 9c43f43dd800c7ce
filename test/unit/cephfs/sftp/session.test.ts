// The session's protocol over a byte stream, on a temporary directory: every request, pipelining, bounds, and bytes that are no SFTP.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { silentLogger } from '../../../../src/base/mod.ts'
import type { Files, OpenFile } from '../../../../src/cephfs/sftp/files.ts'
import { type SessionOptions, SftpSession } from '../../../../src/cephfs/sftp/session.ts'
import { DATA_BYTES_MAX, OpenFlag, PACKET_BYTES_MAX, Status } from '../../../../src/cephfs/sftp/wire.ts'
import { rootedFiles } from '../../../support/rooted-files.ts'

type Part = number | bigint | string | Uint8Array
/** Numbers are uint32, bigints uint64, the rest strings. */
function encode(type: number, ...parts: Part[]): Buffer {
  const pieces = parts.map((part) => {
    if (typeof part === 'number') {
      const b = Buffer.alloc(4)
      b.writeUInt32BE(part >>> 0)
      return b
    }
    if (typeof part === 'bigint') {
      const b = Buffer.alloc(8)
      b.writeBigUInt64BE(part)
      return b
    }
    const data = typeof part === 'string' ? Buffer.from(part) : part
    const b = Buffer.alloc(4 + data.length)
    b.writeUInt32BE(data.length)
    b.set(data, 4)
    return b
  })
  const body = Buffer.concat([Buffer.from([type]), ...pieces])
  const head = Buffer.alloc(4)
  head.writeUInt32BE(body.length)
  return Buffer.concat([head, body])
}

interface Answer {
  readonly type: number
  readonly id: number
  readonly body: Buffer
}
const text = (b: Buffer, at: number): string => b.toString('utf8', at + 4, at + 4 + b.readUInt32BE(at))

/** Their sessions are ended after each test; those of files that end only when told to are the tests' own. */
const clients: Client[] = []
class Client {
  readonly session: SftpSession
  readonly answers: Answer[] = []
  /** Answers that have not left yet, when the client does not read. */
  readonly untaken: (() => void)[] = []
  reads = true
  malformed: string | undefined
  ready = 0
  private nextId = 0
  private readonly waiting = new Map<number, (answer: Answer) => void>()

  constructor(files: Files, options: Partial<SessionOptions> = {}) {
    this.session = new SftpSession(
      { files, now: () => Date.UTC(2026, 0, 1), log: silentLogger, ...options },
      {
        send: (packet, taken) => {
          const b = Buffer.from(packet)
          expect(b.readUInt32BE(0)).toBe(b.length - 4)
          const answer = { type: b[4] as number, id: b.readUInt32BE(5), body: b.subarray(9) }
          this.answers.push(answer)
          if (this.reads) taken()
          else this.untaken.push(taken)
          this.waiting.get(answer.id)?.(answer)
        },
        onReady: () => this.ready++,
        onMalformed: (error) => {
          this.malformed = error.message
        },
      },
    )
    this.session.receive(encode(1, 3))
    if (!('slow' in files)) clients.push(this)
  }
  send(type: number, ...parts: Part[]): Promise<Answer> {
    const id = ++this.nextId
    const answer = new Promise<Answer>((resolve) => this.waiting.set(id, resolve))
    this.session.receive(encode(type, id, ...parts))
    return answer
  }
  async status(type: number, ...parts: Part[]): Promise<number> {
    const { type: kind, body } = await this.send(type, ...parts)
    expect(kind).toBe(101)
    return body.readUInt32BE(0)
  }
  async open(path: string, flags: number, mode?: number): Promise<Buffer> {
    const { type, body } = await this.send(3, path, flags, ...(mode === undefined ? [0] : [4, mode]))
    if (type !== 102) throw new Error(`status ${body.readUInt32BE(0)}: ${text(body, 4)}`)
    return Buffer.from(body.subarray(4))
  }
  async names(path: string): Promise<string[]> {
    const { body } = await this.send(11, path)
    const handle = Buffer.from(body.subarray(4))
    const names: string[] = []
    for (;;) {
      const { type, body: list } = await this.send(12, handle)
      if (type === 101) {
        expect(list.readUInt32BE(0)).toBe(Status.eof)
        break
      }
      let at = 4
      for (let n = list.readUInt32BE(0); n > 0; n--) {
        const name = text(list, at)
        at += 4 + Buffer.byteLength(name)
        const long = text(list, at)
        at += 4 + Buffer.byteLength(long)
        expect(long.endsWith(` ${name}`)).toBe(true)
        expect(list.readUInt32BE(at)).toBe(15)
        at += 32
        names.push(name)
      }
    }
    expect(await this.status(4, handle)).toBe(Status.ok)
    return names
  }
}

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sepiola-sftp-'))
})
afterEach(async () => {
  for (const { session } of clients.splice(0)) await session.end()
  rmSync(dir, { recursive: true, force: true })
})
const at = (path: string): string => join(dir, path)
const { read, write, append, create, truncate, exclusive } = OpenFlag

describe('requests', () => {
  test('INIT is answered with version 3 and the extensions', () => {
    const client = new Client(rootedFiles(dir))
    expect(client.answers[0]?.type).toBe(2)
    expect(client.answers[0]?.id).toBe(3)
    expect(client.answers[0]?.body.toString('latin1')).toContain('posix-rename@openssh.com')
  })

  test('files: open flags, read and write at offsets, size, attributes, close', async () => {
    const client = new Client(rootedFiles(dir))
    const h = await client.open('/f', write | create | exclusive, 0o640)
    expect(await client.status(6, h, 5n, 'world')).toBe(Status.ok)
    expect(await client.status(6, h, 0n, 'hello')).toBe(Status.ok)
    expect(await client.status(200, 'fsync@openssh.com', h)).toBe(Status.ok)
    expect(await client.status(4, h)).toBe(Status.ok)
    expect(await client.status(4, h)).toBe(Status.noSuchFile)
    expect(readFileSync(at('f'), 'utf8')).toBe('helloworld')
    expect(statSync(at('f')).mode & 0o777).toBe(0o640)
    expect(await client.status(3, '/f', write | create | exclusive, 0)).toBe(Status.failure)
    expect(await client.status(3, '/none', read, 0)).toBe(Status.noSuchFile)

    const r = await client.open('f', read)
    const got = await client.send(5, r, 3n, 4)
    expect(text(got.body, 0)).toBe('lowo')
    expect(text((await client.send(5, r, 8n, 100)).body, 0)).toBe('ld')
    expect(await client.status(5, r, 10n, 100)).toBe(Status.eof)
    expect(await client.status(5, r, 0xffff_ffff_ffff_fff0n, 100)).toBe(Status.eof)
    expect(await client.status(6, r, 0n, 'x')).not.toBe(Status.ok)
    const fstat = await client.send(8, r)
    expect(fstat.type).toBe(105)
    expect(fstat.body.readBigUInt64BE(4)).toBe(10n)

    const a = await client.open('/f', write | append)
    expect(await client.status(6, a, 0n, '!')).toBe(Status.ok)
    expect(readFileSync(at('f'), 'utf8')).toBe('helloworld!')
    expect(await client.status(10, a, 1, 5n)).toBe(Status.ok)
    expect(readFileSync(at('f'), 'utf8')).toBe('hello')
    await client.open('/f', write | truncate)
    expect(readFileSync(at('f'), 'utf8')).toBe('')
    expect(client.session.load.handles).toBe(3)
    await client.session.end()
    expect(client.session.load.handles).toBe(0)
  })

  test('SETSTAT sets size, mode and times; LSETSTAT those of the link', async () => {
    const client = new Client(rootedFiles(dir))
    writeFileSync(at('f'), 'abcdef')
    expect(await client.status(9, '/f', 1 | 4 | 8, 3n, 0o100600, 1_000_000_000, 1_100_000_000)).toBe(Status.ok)
    const stats = statSync(at('f'))
    expect([stats.size, stats.mode & 0o7777, stats.atimeMs, stats.mtimeMs]).toEqual([3, 0o600, 1e12, 1.1e12])
    expect(await client.status(20, 'f', '/link')).toBe(Status.ok)
    expect(await client.status(200, 'lsetstat@openssh.com', '/link', 8, 5, 6)).toBe(Status.ok)
    expect((await client.send(7, '/link')).body.readUInt32BE(28)).toBe(6)
    expect(statSync(at('f')).mtimeMs).toBe(1.1e12)
    expect(await client.status(200, 'lsetstat@openssh.com', '/link', 4, 0o600)).toBe(Status.unsupported)
    expect(await client.status(9, '/none', 4, 0o600)).toBe(Status.noSuchFile)
  })

  test('names: directories, links, removal, listing in pages', async () => {
    const client = new Client(rootedFiles(dir))
    expect(await client.status(14, '/d', 0)).toBe(Status.ok)
    expect(await client.status(14, '/d', 0)).toBe(Status.failure)
    for (let i = 0; i < 250; i++) writeFileSync(at(`d/file ${i}`), '')
    const names = await client.names('/d')
    expect(names.slice(0, 2)).toEqual(['.', '..'])
    expect(names.slice(2).sort()).toEqual(Array.from({ length: 250 }, (_, i) => `file ${i}`).sort())
    expect(await client.status(15, '/d')).toBe(Status.failure)
    expect(await client.status(13, '/d/file 0')).toBe(Status.ok)
    expect(await client.status(13, '/d/file 0')).toBe(Status.noSuchFile)
    expect(await client.status(13, '/d')).not.toBe(Status.ok)
    expect(await client.status(20, '../d/file 1', '/d/link')).toBe(Status.ok)
    expect(text((await client.send(19, '/d/link')).body, 4)).toBe('../d/file 1')
    expect((await client.send(7, '/d/link')).body.readUInt32BE(20) >> 12).toBe(0o12)
    expect((await client.send(17, '/d/link')).body.readUInt32BE(20) >> 12).toBe(0o10)
    expect(text((await client.send(16, 'd/../d/./link')).body, 4)).toBe('/d/file 1')
    expect(text((await client.send(16, '.')).body, 4)).toBe('/')
    expect(text((await client.send(16, '/../..')).body, 4)).toBe('/')
    expect(text((await client.send(16, '/d/new')).body, 4)).toBe('/d/new')
    expect(text((await client.send(200, 'expand-path@openssh.com', '~/d')).body, 4)).toBe('/d')
    expect(await client.status(16, '/none/new')).toBe(Status.noSuchFile)
    expect(await client.status(200, 'hardlink@openssh.com', '/d/file 1', '/hard')).toBe(Status.ok)
    expect(statSync(at('hard')).nlink).toBe(2)
  })

  test('RENAME replaces nothing, posix-rename does', async () => {
    const client = new Client(rootedFiles(dir))
    writeFileSync(at('a'), 'a')
    writeFileSync(at('b'), 'b')
    await client.status(14, '/d', 0)
    await client.status(14, '/e', 0)
    expect(await client.status(18, '/a', '/b')).toBe(Status.failure)
    expect(await client.status(18, '/d', '/e')).toBe(Status.failure)
    expect(readFileSync(at('b'), 'utf8')).toBe('b')
    expect(await client.status(18, '/a', '/c')).toBe(Status.ok)
    expect(await client.status(18, '/d', '/f')).toBe(Status.ok)
    expect(await client.status(18, '/none', '/g')).toBe(Status.noSuchFile)
    expect(await client.status(200, 'posix-rename@openssh.com', '/c', '/b')).toBe(Status.ok)
    expect(readFileSync(at('b'), 'utf8')).toBe('a')
    expect((await client.names('/')).sort()).toEqual(['.', '..', 'b', 'e', 'f'])
  })

  test('limits, statvfs, copy-data, and what is not known', async () => {
    const client = new Client(rootedFiles(dir), { handlesMax: 3 })
    const limits = await client.send(200, 'limits@openssh.com')
    expect([0, 8, 16, 24].map((i) => Number(limits.body.readBigUInt64BE(i)))).toEqual([PACKET_BYTES_MAX, DATA_BYTES_MAX, DATA_BYTES_MAX, 3])
    expect((await client.send(200, 'statvfs@openssh.com', '/')).body.length).toBe(88)
    writeFileSync(at('big'), Buffer.alloc(3 << 20, 'abc'))
    const [from, to] = [await client.open('/big', read), await client.open('/copy', write | create)]
    expect(await client.status(200, 'copy-data', from, 1n, 0n, to, 2n)).toBe(Status.ok)
    expect(
      readFileSync(at('copy'))
        .subarray(2)
        .equals(readFileSync(at('big')).subarray(1)),
    ).toBe(true)
    expect(await client.status(200, 'copy-data', from, 0n, 0n, from, 0n)).toBe(Status.badMessage)
    expect(await client.status(200, 'unknown@example.com')).toBe(Status.unsupported)
    expect(await client.status(99)).toBe(Status.unsupported)
    expect(await client.status(3, Buffer.from([0xff, 0xfe]), read, 0)).toBe(Status.unsupported)
    expect(client.malformed).toBeUndefined()
  })

  test('a read-only session changes nothing', async () => {
    writeFileSync(at('f'), 'x')
    const client = new Client(rootedFiles(dir), { readOnly: true })
    const denied = Status.permissionDenied
    for (const flags of [write, write | create, read | truncate, read | create]) expect(await client.status(3, '/f', flags, 0)).toBe(denied)
    expect(await client.status(13, '/f')).toBe(denied)
    expect(await client.status(14, '/d', 0)).toBe(denied)
    expect(await client.status(9, '/f', 4, 0o600)).toBe(denied)
    expect(await client.status(200, 'posix-rename@openssh.com', '/f', '/g')).toBe(denied)
    expect(text((await client.send(5, await client.open('/f', read), 0n, 9)).body, 0)).toBe('x')
  })
})

/** A file whose reads and writes end when the test says so. */
function slowFiles(): { files: Files; calls: string[]; finish(n?: number): void; finishLast(): void } {
  const calls: string[] = []
  const held: (() => void)[] = []
  const hold = <T>(call: string, value: T): Promise<T> => {
    calls.push(call)
    return new Promise((resolve) => held.push(() => resolve(value)))
  }
  const file = {
    read: (_b: Uint8Array, _o: number, length: number, position: number) => hold(`read ${position}`, { bytesRead: length }),
    write: (_b: Uint8Array, _o: number, length: number, position: number | null) => hold(`write ${position}`, { bytesWritten: length }),
    close: () => hold('close', undefined),
    sync: () => hold('sync', undefined),
  } as unknown as OpenFile
  const files = { slow: true, open: async () => file, rename: () => hold('rename', undefined) } as unknown as Files
  return {
    files,
    calls,
    finishLast: () => held.pop()?.(),
    finish: (n = held.length) => held.splice(0, n).forEach((resume) => void resume()),
  }
}
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('many in flight', () => {
  test('writes to different places run together, overlapping ones, sync, close and rename in order', async () => {
    const { files, calls, finish } = slowFiles()
    const client = new Client(files)
    const h = await client.open('/f', write)
    for (const position of [0n, 4n, 8n, 2n]) void client.send(6, h, position, 'data')
    void client.send(200, 'fsync@openssh.com', h)
    void client.send(4, h)
    void client.send(200, 'posix-rename@openssh.com', '/f', '/g')
    await turn()
    expect(calls).toEqual(['write 0', 'write 4', 'write 8'])
    finish(3)
    await turn()
    expect(calls.slice(3)).toEqual(['write 2'])
    // What was written is synced again as the file is closed.
    for (const next of ['sync', 'sync', 'close', 'rename']) {
      finish()
      await turn()
      expect(calls.at(-1)).toBe(next)
    }
    finish()
    await turn()
    expect(client.session.load).toEqual({ requests: 0, bytes: 0, queued: 0, handles: 0 })
  })

  test('answers about one handle come in the order of its requests, whichever ends first', async () => {
    const { files, finishLast } = slowFiles()
    const client = new Client(files)
    const [h, other] = [await client.open('/f', write), await client.open('/g', write)]
    const order: string[] = []
    const sent = [
      client.send(6, h, 0n, 'data').then(() => order.push('first')),
      client.send(6, h, 4n, 'data').then(() => order.push('second')),
      client.send(6, other, 0n, 'data').then(() => order.push('other')),
    ]
    await turn()
    for (let i = 0; i < 3; i++) {
      finishLast()
      await turn()
    }
    await Promise.all(sent)
    expect(order).toEqual(['other', 'first', 'second'])
  })

  test('requests and bytes in flight are bounded, also when the client does not read', async () => {
    const { files, calls, finish } = slowFiles()
    const client = new Client(files, { requestsMax: 4, inFlightBytesMax: 100 })
    const h = await client.open('/f', read)
    const stream = Buffer.concat(Array.from({ length: 10 }, (_, i) => encode(5, 1000 + i, h, BigInt(i * 40), 40)))
    expect(client.session.receive(stream)).toBe(false)
    await turn()
    expect(calls.length).toBe(2)
    expect(client.session.load).toMatchObject({ requests: 2, bytes: 80, queued: 8 })
    client.reads = false
    finish()
    await turn()
    expect(calls.length).toBe(2)
    for (let i = 0; i < 5; i++) {
      expect(client.ready).toBe(i < 4 ? 0 : 1)
      client.untaken.splice(0).forEach((taken) => void taken())
      finish()
      await turn()
    }
    expect(client.ready).toBe(1)
    expect(client.session.load).toMatchObject({ queued: 0 })
    const many = Buffer.concat(Array.from({ length: 10 }, (_, i) => encode(16, 2000 + i, 'x')))
    client.untaken.splice(0).forEach((taken) => void taken())
    expect(client.session.receive(many)).toBe(false)
    expect(client.session.load.requests).toBe(4)
  })

  test('a request larger than the bound goes alone', async () => {
    const { files, finish } = slowFiles()
    const client = new Client(files, { inFlightBytesMax: 10 })
    const h = await client.open('/f', read)
    const answer = client.send(5, h, 0n, 1000)
    await turn()
    finish()
    expect((await answer).type).toBe(103)
  })

  test('handles are bounded', async () => {
    const client = new Client(slowFiles().files, { handlesMax: 2 })
    await client.open('/a', read)
    await client.open('/b', read)
    await expect(client.open('/c', read)).rejects.toThrow('Too many open files: 2 is the limit')
  })

  test('the end waits for what is under way and closes what is open; errors of a close are told', async () => {
    const { files, calls, finish } = slowFiles()
    const client = new Client(files)
    const h = await client.open('/f', write)
    void client.send(6, h, 0n, 'data')
    let ended = false
    void client.session.end().then(() => {
      ended = true
    })
    await turn()
    expect(calls).toEqual(['write 0'])
    finish()
    await turn()
    expect([calls.at(-1), ended]).toEqual(['sync', false])
    finish()
    await turn()
    expect([calls.at(-1), ended]).toEqual(['close', false])
    finish()
    await turn()
    expect(ended).toBe(true)

    const failing = {
      slow: true,
      open: async () => ({
        close: () => Promise.reject(Object.assign(new Error('ENOSPC: no space left on device, close'), { code: 'ENOSPC' })),
      }),
    }
    const second = new Client(failing as unknown as Files)
    const answer = await second.send(4, await second.open('/f', write))
    expect([answer.body.readUInt32BE(0), text(answer.body, 4)]).toEqual([Status.failure, 'No space left on device'])
  })
})

describe('bytes that are no SFTP', () => {
  const bad: [string, Buffer][] = [
    ['a length of zero', Buffer.from([0, 0, 0, 0])],
    ['a length beyond the bound', Buffer.from([0xff, 0xff, 0xff, 0xff, 1])],
    ['a request without an id', Buffer.from([0, 0, 0, 1, 17])],
    ['a string that runs over', Buffer.from([0, 0, 0, 9, 17, 0, 0, 0, 1, 0, 0, 0, 9])],
  ]
  test.each(bad)('%s ends the session', async (_what, bytes) => {
    const client = new Client(rootedFiles(dir))
    client.session.receive(bytes)
    expect(client.malformed).toBeDefined()
    const before = client.answers.length
    client.session.receive(encode(16, 1, '/'))
    await client.session.end()
    expect(client.answers.length).toBe(before)
  })
  test('a request before INIT ends the session', () => {
    let malformed = ''
    const session = new SftpSession(
      { files: rootedFiles(dir), now: () => 0, log: silentLogger },
      { send: () => {}, onReady: () => {}, onMalformed: (e) => (malformed = e.message) },
    )
    session.receive(encode(16, 1, '/'))
    expect(malformed).toContain('before INIT')
  })
  test('thousands of mutated streams: an answer or an end, never an exception, and nothing outside of the root', async () => {
    let seed = 12345
    const random = (n: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
      return Math.floor((seed / 2 ** 32) * n)
    }
    writeFileSync(at('f'), 'content')
    const files = rootedFiles(dir)
    let ends = 0
    for (let round = 0; round < 1500; round++) {
      const client = new Client(files, { readOnly: true })
      const h = Buffer.from([0, 0, 0, 0])
      const requests = [
        encode(3, 1, '/f', read, 0),
        encode(5, 2, h, 0n, 100),
        encode(12, 3, h),
        encode(16, 4, '..'),
        encode(11, 5, '/'),
        encode(7, 6, 'f'),
      ]
      const stream = Buffer.concat(Array.from({ length: 4 }, () => requests[random(requests.length)] as Buffer))
      for (let n = random(4); n > 0; n--) stream[random(stream.length)] = random(256)
      for (let i = 0; i < stream.length; ) {
        const step = 1 + random(20)
        client.session.receive(stream.subarray(i, i + step))
        i += step
      }
      await client.session.end()
      if (client.malformed !== undefined) ends++
      expect(client.session.load.handles).toBe(0)
    }
    expect(ends).toBeGreaterThan(100)
    expect(ends).toBeLessThan(1400)
  })
})
