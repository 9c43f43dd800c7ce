// Against what Ceph's own rbd made: its headers, object maps and streams are read, written and printed the same.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { CliIo } from '../../../src/cli/io.ts'
import { runRbd } from '../../../src/cli/rbd/mod.ts'
import type { Rados } from '../../../src/librados/mod.ts'
import { joinParent } from '../../../src/rbd/children.ts'
import { encodeParent, encodeSnap, headerEntries, readHeader } from '../../../src/rbd/header.ts'
import { Image, RBD } from '../../../src/rbd/mod.ts'
import { headerObject, objectMapObject, snapshotKey } from '../../../src/rbd/names.ts'
import { loadStates, saveStates } from '../../../src/rbd/object-map.ts'
import { MemoryRados } from '../../support/memory-ioctx.ts'

process.env['TZ'] = 'UTC'
const corpus = join(import.meta.dirname, '..', '..', 'corpus', 'rbd')
const read = (file: string): Uint8Array => gunzipSync(readFileSync(join(corpus, `${file}.gz`)))
const text = (file: string): string => readFileSync(join(corpus, file), 'utf8')
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const ids = { plain: '11117bda5174', full: '11132b829227', striped: '11152573ddbc', child: '1117bec55ecd' }
const sums = new Map(
  text('raw.sha256')
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/).reverse() as [string, string]),
)
interface Stored {
  readonly data?: string
  readonly size: number
  readonly omap?: Readonly<Record<string, string>>
}
const objects = JSON.parse(text('objects.json')) as Record<string, Stored>

/** A snapshot's record, the nanoseconds of its time blanked: a Date does not hold them. */
const withoutNanos = (snap: string): string => `${snap.slice(0, -18)}--------${snap.slice(-10)}`
/** In small chunks, so that every record is cut somewhere. */
async function* chunked(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size)
}
async function pools() {
  const rados = new MemoryRados()
  // The corpus' pool has id 3.
  for (const name of ['one', 'two', 'rbd']) await rados.createPool(name)
  return { rados, io: await rados.openPool('rbd') }
}
/** Everything but the image data, which is not in the corpus: zeros of the same size stand for it. */
async function cephObjects() {
  const { rados, io } = await pools()
  for (const [oid, { data, size, omap }] of Object.entries(objects)) {
    await io.operate(oid, (op) => {
      op.create().writeFull(data === undefined ? new Uint8Array(size).fill(1) : Buffer.from(data, 'hex'))
      if (omap) op.omapSet(Object.entries(omap).map(([key, value]) => [key, Buffer.from(value, 'hex')] as const))
    })
  }
  await joinParent(io, { poolId: 3, namespace: '', imageId: ids.full, snapId: 10 }, ids.child)
  return { rados, io }
}
async function sha(io: Parameters<typeof Image.open>[0], spec: string): Promise<string> {
  const [name = '', snapshot] = spec.split('@')
  const image = await Image.open(io, name, { snapshot, readOnly: true })
  const hash = createHash('sha256')
  for await (const chunk of image.readable()) hash.update(chunk)
  await image.close()
  return hash.digest('hex')
}
async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

test('headers are read as Ceph wrote them, and written the same', async () => {
  const { io } = await cephObjects()
  for (const id of Object.values(ids)) {
    const header = await readHeader(io, id)
    const stored = objects[headerObject(id)]?.omap as Record<string, string>
    for (const snap of header.snaps) expect(withoutNanos(hex(encodeSnap(snap)))).toBe(withoutNanos(stored[snapshotKey(snap.id)] ?? ''))
    expect(header.parent && hex(encodeParent(header.parent))).toBe(stored['parent'])
    for (const [key, value] of headerEntries(header)) {
      // Nanoseconds do not fit a Date.
      if (/timestamp$/.test(key)) expect(hex(value).slice(0, 8)).toBe(stored[key]?.slice(0, 8))
      else if (key !== 'snap_seq') expect([key, hex(value)]).toEqual([key, stored[key]])
    }
  }
  expect((await readHeader(io, ids.plain)).metadata).toEqual(
    new Map([
      ['foo', '1'],
      ['hello', 'world'],
    ]),
  )
  expect((await RBD.list(io)).map(({ name }) => name)).toEqual(['child', 'full', 'plain', 'striped'])
})

test('object maps are read as Ceph wrote them, and written the same', async () => {
  const { io } = await cephObjects()
  for (const snap of [0, 10]) {
    const oid = objectMapObject(ids.full, snap)
    const states = await loadStates(io, oid)
    expect(states.count).toBe(24)
    await saveStates(io, oid, states)
    expect(hex(await io.read(oid))).toBe(objects[oid]?.data)
  }
  expect([...(await loadStates(io, objectMapObject(ids.full))).existing()]).toEqual([2, 3])
})

test('what is damaged is named, and nothing is written over it', async () => {
  const { io } = await cephObjects()
  const header = headerObject(ids.full)
  const cases: [string, string | undefined, RegExp][] = [
    ['size', undefined, /rbd\/rbd_header\.11132b829227: key size is corrupt: it is missing/],
    ['size', '00', /key size is corrupt/],
    ['order', '40', /key order is corrupt: 64 is not from 12 to 25/],
    ['snapshot_000000000000000a', '0808', /key snapshot_000000000000000a is corrupt/],
    ['features', 'ff0f000000000000', /not served here: journaling/],
  ]
  for (const [key, value, message] of cases) {
    const before = (await io.omapGetByKeys(header, [key])).get(key) as Uint8Array
    if (value === undefined) await io.omapRmKeys(header, [key])
    else await io.omapSet(header, [[key, Buffer.from(value, 'hex')]])
    const damaged = await io.omapGet(header)
    await expect(Image.open(io, 'full')).rejects.toThrow(message)
    await expect(RBD.remove(io, 'full')).rejects.toThrow(message)
    expect(await io.omapGet(header)).toEqual(damaged)
    await io.omapSet(header, [[key, before]])
  }
  // A damaged object map is not believed; the image goes on without it.
  const map = objectMapObject(ids.full)
  await io.write(map, new Uint8Array([0xff]), 20)
  await using image = await Image.open(io, 'full')
  await image.write(0, new Uint8Array(10))
  expect(image.flags).toEqual(['object map invalid', 'fast diff invalid'])
  await image.rebuildObjectMap()
  expect(image.flags).toEqual([])
  expect([...(await loadStates(io, map)).existing()]).toEqual([0, 2, 3])
})

test('exports of format 2 become the images they were made of, and are made of them again', async () => {
  const { io } = await pools()
  for (const name of ['plain', 'full', 'striped', 'child']) {
    await RBD.importImage(io, name, chunked(read(`${name}.export2`), 1 << 16))
    const image = await Image.open(io, name)
    const again = await collect(image.exportReadable())
    await RBD.importImage(io, `${name}2`, chunked(again, 1 << 16))
    const layout = [image.session.header.order, image.session.header.stripeUnit, image.session.header.stripeCount, image.features]
    await image.close()
    for (const [spec, sum] of sums) {
      if (spec.split('@')[0] !== name) continue
      expect([spec, await sha(io, spec)]).toEqual([spec, sum])
      expect(await sha(io, spec.replace(name, `${name}2`))).toBe(sum)
    }
    const copy = await Image.open(io, `${name}2`, { readOnly: true })
    expect([copy.session.header.order, copy.session.header.stripeUnit, copy.session.header.stripeCount, copy.features]).toEqual(layout)
    expect(copy.metadata).toEqual((await Image.open(io, name, { readOnly: true })).metadata)
    if (name === 'full') expect(copy.snapshots()).toMatchObject([{ name: 'snap', protected: true }])
  }
})

test('diffs apply in turn, merge as rbd merges them, and are made the same', async () => {
  const { io } = await pools()
  await RBD.create(io, 'plain', 0, { order: 20, features: ['layering'] })
  const image = await Image.open(io, 'plain')
  await expect(RBD.importDiff(image, chunked(read('s1-s2.diff')))).rejects.toMatchObject({ code: 'ENOENT' })
  for (const diff of ['to-s1', 's1-s2', 's2-head']) await RBD.importDiff(image, chunked(read(`${diff}.diff`)))
  await expect(RBD.importDiff(image, chunked(read('s1-s2.diff')))).rejects.toMatchObject({ code: 'EEXIST' })
  for (const spec of ['plain@s1', 'plain@s2', 'plain']) expect(await sha(io, spec)).toBe(sums.get(spec))

  const at = async (snapshot: string | undefined, fromSnapshot?: string): Promise<Uint8Array> => {
    const source = await Image.open(io, 'plain', { snapshot, readOnly: true })
    const stream = await collect(source.diffReadable({ fromSnapshot }))
    await source.close()
    return stream
  }
  const streams = { to: await at('s1'), between: await at('s2', 's1'), head: await at(undefined, 's2') }
  const merged = await collect(RBD.mergeDiffs(chunked(read('to-s1.diff')), chunked(read('s1-s2.diff'), 77)))
  const ours = await collect(RBD.mergeDiffs(chunked(streams.to, 5000), chunked(streams.between, 333)))
  for (const [n, whole] of [merged, ours, read('to-s2.merged.diff')].entries()) {
    await RBD.create(io, `merged${n}`, 0, { order: 20 })
    const target = await Image.open(io, `merged${n}`)
    await RBD.importDiff(target, chunked(whole))
    await RBD.importDiff(target, chunked(streams.head))
    await target.close()
    expect(await sha(io, `merged${n}@s2`)).toBe(sums.get('plain@s2'))
    expect(await sha(io, `merged${n}`)).toBe(sums.get('plain'))
  }
})

test('malformed streams are refused by what is wrong with them, and leave no image', async () => {
  const { io } = await pools()
  const good = read('full.export2')
  const changed = (at: number, byte: number): Uint8Array => Uint8Array.from(good).fill(byte, at, at + 1)
  const bad: [Uint8Array, RegExp][] = [
    [new Uint8Array(0), /ends in the middle/],
    [good.subarray(0, good.byteLength - 1), /ends in the middle/],
    [good.subarray(0, 100), /ends in the middle/],
    [Buffer.concat([good, Buffer.from('x')]), /more after its end/],
    [changed(4, 88), /does not begin with/],
    [changed(20, 255), /malformed/],
  ]
  for (const [bytes, message] of bad) {
    await expect(RBD.importImage(io, 'bad', chunked(bytes))).rejects.toThrow(message)
    expect(await RBD.list(io)).toEqual([])
  }
  const diff = read('to-s1.diff')
  for (let at = 0; at < 80; at++) {
    const broken = Uint8Array.from(diff)
    broken[at] = (broken[at] as number) ^ 0x80
    await RBD.create(io, 'target', 1 << 20)
    const image = await Image.open(io, 'target')
    const outcome = await RBD.importDiff(image, chunked(broken)).then(
      () => 'applied',
      (error) => error.code as string,
    )
    // A changed name, size or data byte is still a diff.
    expect(['applied', 'EINVAL', 'EEXIST', 'ENOENT']).toContain(outcome)
    for (const { name } of image.snapshots()) await image.removeSnapshot(name)
    await image.close()
    await RBD.remove(io, 'target')
  }
  await expect(collect(RBD.mergeDiffs(chunked(read('s1-s2.diff')), chunked(read('to-s1.diff'))))).rejects.toThrow(
    /second begins at no snapshot/,
  )
})

test('the command line prints what rbd prints', async () => {
  const { rados } = await cephObjects()
  const run = async (format: CliIo['format'], ...argv: string[]): Promise<string> => {
    let out = ''
    const io = {
      format,
      interactive: false,
      signal: new AbortController().signal,
      out: (chunk: string | Uint8Array) => {
        out += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)
      },
      err: () => {},
      progress: () => {},
    } as unknown as CliIo
    expect(await runRbd(argv, io, async () => rados as unknown as Rados)).toBe(0)
    return out
  }
  const infos = (await run('plain', 'info', 'plain')) + (await run('plain', 'info', 'child')) + (await run('plain', 'info', 'full@snap'))
  expect(infos).toBe(text('cli/info.txt'))
  expect(JSON.parse(await run('json', 'info', 'child'))).toEqual(JSON.parse(text('cli/info-child.json')))
  expect(JSON.parse(await run('json', 'info', '-p', 'rbd', '--image', 'full'))).toEqual(JSON.parse(text('cli/info-full.json')))
  expect(await run('plain', 'ls', '-l')).toBe(text('cli/ls-l.txt'))
  expect(JSON.parse(await run('json', 'list', '--long', 'rbd'))).toEqual(JSON.parse(text('cli/ls-l.json')))
  expect(await run('plain', 'snap', 'ls', 'full')).toBe(text('cli/snap-ls.txt'))
  expect(JSON.parse(await run('json', 'snap', 'list', 'rbd/full'))).toEqual(JSON.parse(text('cli/snap-ls.json')))
  expect(await run('plain', 'children', 'full@snap')).toBe(text('cli/children.txt'))
  expect(JSON.parse(await run('json', 'children', 'full@snap'))).toEqual(JSON.parse(text('cli/children.json')))
  expect(await run('plain', 'image-meta', 'list', 'plain')).toBe(text('cli/meta.txt'))
  expect(await run('plain', 'ls')).toBe('child\nfull\nplain\nstriped\n')
})

test('du and diff print what rbd prints', async () => {
  const { rados, io } = await pools()
  await RBD.importImage(io, 'plain', chunked(read('plain.export2'), 1 << 16))
  await RBD.importImage(io, 'full', chunked(read('full.export2'), 1 << 16))
  const run = async (...argv: string[]): Promise<string> => {
    let out = ''
    const cli = { format: 'plain', interactive: false, signal: new AbortController().signal, out: (s: string) => (out += s), err: () => {} }
    await runRbd(argv, cli as unknown as CliIo, async () => rados as unknown as Rados)
    return out
  }
  expect(await run('du', 'full')).toBe(text('cli/du.txt'))
  // The stream tells of 4 KiB of zeros; what it was made from had the whole object discarded.
  const image = await Image.open(io, 'plain')
  await image.discard(5 << 20, 1 << 20)
  await image.close()
  expect(await run('diff', '--from-snap', 's1', 'plain')).toBe(text('cli/diff.txt'))
})
