// Two clients on one tree: what one has completed the other sees, whatever either had cached; and what is cached costs no request.
import { Buffer } from 'node:buffer'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FileSystem } from '../../../src/cephfs/mod.ts'
import { SimRandom } from '../../../src/env/sim/mod.ts'
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
const requests = (run: () => Promise<unknown>): Promise<number> => cluster.requests(run)

describe('what is cached', () => {
  test('costs no request while the caps are held: attributes, names, absent names, listings', async () => {
    await a.mkdir('/d')
    await a.writeFile('/d/x', 'one')
    await a.readdir('/d')
    expect(await requests(() => a.stat('/d/x'))).toBe(0)
    expect(await requests(() => a.readdir('/d', { withFileTypes: true }))).toBe(0)
    expect(await requests(() => a.stat('/d/none').catch(() => {}))).toBe(0)
    expect(await requests(() => a.readFile('/d/x'))).toBe(0)
  })
  test('is not used once another client has changed it', async () => {
    await a.mkdir('/d')
    await a.readdir('/d')
    await b.writeFile('/d/new', 'from b')
    expect(await a.readdir('/d')).toEqual(['new'])
    expect(await a.readFile('/d/new', 'utf8')).toBe('from b')
    await b.rename('/d/new', '/d/newer')
    await expect(a.stat('/d/new')).rejects.toMatchObject({ code: 'ENOENT' })
    await b.chmod('/d/newer', 0o600)
    expect((await a.stat('/d/newer')).mode & 0o777).toBe(0o600)
    await b.unlink('/d/newer')
    expect(await a.readdir('/d')).toEqual([])
  })
  test('is bounded: what is not in use is given back', async () => {
    const small = await cluster.mount({ maxInodes: 20 })
    await small.mkdir('/many')
    for (let i = 0; i < 100; i++) await small.writeFile(`/many/${i}`, String(i))
    expect((await small.readdir('/many')).length).toBe(100)
    for (let i = 0; i < 100; i++) expect(await small.readFile(`/many/${i}`, 'utf8')).toBe(String(i))
    await small.unmount()
  })
})

describe('two clients on one file', () => {
  test('a reader sees each completed write, sizes too', async () => {
    await using w = await a.open('/f', 'w')
    await using r = await b.open('/f', 'r')
    for (let i = 0; i < 20; i++) {
      await w.write(`${i};`)
      const { size } = await r.stat()
      const { bytesRead, buffer } = await r.read(Buffer.alloc(100), 0, 100, 0)
      expect(bytesRead).toBe(size)
      expect(buffer.toString('utf8', 0, bytesRead).endsWith(`${i};`)).toBe(true)
      expect((await b.stat('/f')).size).toBe(size)
    }
  })
  test('appends of both are all there, each whole', async () => {
    await a.writeFile('/log', '')
    const append = async (fs: FileSystem, who: string): Promise<void> => {
      await using handle = await fs.open('/log', 'a')
      for (let i = 0; i < 30; i++) await handle.write(`${who}${String(i).padStart(3, '0')}\n`)
    }
    await Promise.all([append(a, 'a'), append(b, 'b'), append(a, 'c')])
    const lines = (await b.readFile('/log', 'utf8')).trimEnd().split('\n')
    expect(lines.length).toBe(90)
    for (const who of ['a', 'b', 'c']) {
      const own = lines.filter((line) => line.startsWith(who))
      expect(own).toEqual(Array.from({ length: 30 }, (_, i) => `${who}${String(i).padStart(3, '0')}`))
    }
  })
  test('truncation by one is seen by the other, and leaves zeros when the file grows again', async () => {
    await a.writeFile('/t', 'x'.repeat(10_000))
    await using r = await b.open('/t', 'r+')
    expect((await r.readFile()).length).toBe(10_000)
    await a.truncate('/t', 10)
    expect((await r.stat()).size).toBe(10)
    await r.write('y', 20)
    expect(await a.readFile('/t', 'latin1')).toBe(`${'x'.repeat(10)}${'\0'.repeat(10)}y`)
  })
  test('random reads, writes and truncations agree with a model', async () => {
    const random = new SimRandom(7)
    const model = Buffer.alloc(40_000)
    let size = 0
    const handles = [await a.open('/model', 'w+'), await b.open('/model', 'r+'), await b.open('/model', 'r+')]
    for (let i = 0; i < 400; i++) {
      const handle = handles[random.below(handles.length)] as (typeof handles)[0]
      const offset = random.below(30_000)
      const length = 1 + random.below(9000)
      const kind = random.below(10)
      if (kind < 4) {
        const data = Buffer.from(random.bytes(length))
        await handle.write(data, 0, length, offset)
        data.copy(model, offset)
        size = Math.max(size, offset + length)
      } else if (kind < 9) {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, offset)
        const expected = model.subarray(offset, Math.min(size, offset + length))
        expect(bytesRead).toBe(Math.max(0, Math.min(size, offset + length) - offset))
        expect(buffer.subarray(0, bytesRead).equals(expected.subarray(0, bytesRead))).toBe(true)
      } else {
        await handle.truncate(offset)
        model.fill(0, offset)
        size = offset
      }
      expect((await handle.stat()).size).toBe(size)
    }
    for (const handle of handles) await handle.close()
  })
})

describe('large files', () => {
  test('span objects, with holes and reads ahead', async () => {
    const data = Buffer.from(new SimRandom(1).bytes(9_000_000))
    await a.writeFile('/big', data)
    expect((await a.readFile('/big')).equals(data)).toBe(true)
    expect((await b.readFile('/big')).equals(data)).toBe(true)
    let read = 0
    for await (const piece of b.createReadStream('/big')) {
      expect(data.subarray(read, read + piece.length).equals(piece)).toBe(true)
      read += piece.length
    }
    expect(read).toBe(data.length)
    await using h = await a.open('/hole', 'w+')
    await h.write('end', 20_000_000)
    expect((await h.read(Buffer.alloc(8), 0, 8, 10_000_000)).buffer.equals(Buffer.alloc(8))).toBe(true)
    expect(
      cluster
        .pools(0)
        .names('data')
        .filter((name) => name.includes(await0(h).toString(16))).length,
    ).toBe(1)
    function await0(_h: unknown): number {
      return inoOfHole
    }
  })
  let inoOfHole = 0
  beforeEach(async () => {
    await a.writeFile('/hole', '')
    inoOfHole = (await a.stat('/hole')).ino
  })
  test('a write stream gathers small writes', async () => {
    const stream = a.createWriteStream('/stream', { flush: true })
    for (let i = 0; i < 1000; i++) stream.write(`${i}\n`)
    await new Promise<void>((resolve) => stream.end(resolve))
    await new Promise<void>((resolve) => (stream.closed ? resolve() : stream.on('close', () => resolve())))
    expect((await b.readFile('/stream', 'utf8')).split('\n').length).toBe(1001)
    expect(cluster.pools(0).writes).toBeLessThan(500)
  })
})
