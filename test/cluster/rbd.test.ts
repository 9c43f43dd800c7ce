// Images on real processes: the command line from create to rm, Ceph's own rbd on our diffs where it is installed, and random operations
// against a model while OSDs are killed.
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SimRandom } from '../../src/env/sim/mod.ts'
import { Rados } from '../../src/librados/mod.ts'
import { ImageModel } from '../support/image-model.ts'
import { hasProgram, run, UpCluster } from '../support/program.ts'

let cluster: UpCluster
let files: string
beforeAll(async () => {
  files = mkdtempSync(join(tmpdir(), 'sepiola-rbd-'))
  cluster = await UpCluster.start(['--rgw', '0', '--mds', '0', '--mons', '1'])
  await cluster.ok('osd', 'pool', 'create', 'rbd', '8')
})
afterAll(async () => {
  await cluster?.stop()
  rmSync(files, { recursive: true, force: true })
})
const rbd = (...args: string[]): Promise<string> => cluster.ok('rbd', ...args)
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

test('the command line takes an image from import to rm', async () => {
  const disk = Buffer.alloc(6 << 20)
  randomBytes(100_000).copy(disk, 1 << 20)
  randomBytes(5000).copy(disk, 5 << 20)
  writeFileSync(join(files, 'disk'), disk)
  await rbd('import', '--object-size', '1M', join(files, 'disk'), 'disk')
  expect(await rbd('info', 'disk')).toContain('\tsize 6 MiB in 6 objects\n\torder 20 (1 MiB objects)\n')
  await rbd('snap', 'create', 'disk@one')
  await rbd('resize', 'disk', '--size', '8M')
  expect((await cluster.run('rbd', 'resize', 'disk', '--size', '1M')).stderr).toContain('--allow-shrink')
  await rbd('bench', '--io-type', 'write', '--io-total', '400K', '--io-threads', '4', '--io-pattern', 'rand', 'disk')
  await rbd('snap', 'create', 'rbd/disk@two')
  await rbd('snap', 'protect', 'disk@one')
  await rbd('clone', 'disk@one', 'child', '--object-size', '64K', '--stripe-unit', '16K', '--stripe-count', '3')
  await rbd('export', 'child', join(files, 'child'))
  expect(sha(readFileSync(join(files, 'child')))).toBe(sha(disk))
  // Holes of the image are holes of the file.
  expect(statSync(join(files, 'child')).blocks * 512).toBeLessThan(disk.byteLength)
  expect(await rbd('children', 'disk@one')).toBe('rbd/child\n')
  expect((await cluster.run('rbd', 'snap', 'unprotect', 'disk@one')).stderr).toContain('has clones: rbd/child')
  await rbd('flatten', 'child')
  await rbd('snap', 'unprotect', 'disk@one')

  const path = (name: string): string => join(files, name)
  await rbd('export-diff', 'disk@one', path('to-one'))
  await rbd('export-diff', '--from-snap', 'one', 'disk@two', path('one-two'))
  await rbd('merge-diff', path('to-one'), path('one-two'), path('merged'))
  if (await hasProgram('rbd')) {
    const theirs = await run('rbd', ['merge-diff', path('to-one'), path('one-two'), path('theirs')])
    expect(theirs.code).toBe(0)
    await rbd('create', 'theirs', '--size', '1M')
    await rbd('import-diff', path('theirs'), 'theirs')
  }
  await rbd('create', 'again', '--size', '1M')
  await rbd('import-diff', path('merged'), 'again')
  await rbd('export', 'disk@two', path('two'))
  for (const name of ['again', ...((await hasProgram('rbd')) ? ['theirs'] : [])]) {
    await rbd('export', `${name}@two`, path(`${name}.raw`))
    expect(sha(readFileSync(path(`${name}.raw`)))).toBe(sha(readFileSync(path('two'))))
  }
  await rbd('export', '--export-format', '2', 'disk', path('disk.v2'))
  await rbd('import', '--export-format', '2', path('disk.v2'), 'whole')
  expect(await rbd('snap', 'ls', 'whole')).toMatch(/one.*\n.*two/)
  const [usage] = JSON.parse(await rbd('du', 'whole', '--format', 'json')).images as { snapshot: string; used_size: number }[]
  expect(usage).toMatchObject({ snapshot: 'one', used_size: 2 << 20 })
  for (const image of ['disk', 'whole', 'again', 'theirs']) await cluster.run('rbd', 'snap', 'purge', image)
  await rbd('trash', 'mv', 'disk')
  expect(await rbd('trash', 'ls')).toMatch(/^[0-9a-f]{16} disk\n$/)
  await rbd('trash', 'purge')
  for (const image of (await rbd('ls')).trim().split('\n')) await rbd('rm', image)
  const left = (await cluster.ok('rados', '-p', 'rbd', 'ls')).trim().split('\n').sort()
  expect(left.filter((oid) => /rbd_(data|header|id|object_map)/.test(oid))).toEqual([])
})

test('random operations on images agree with the model while OSDs are killed', async () => {
  const rados = await Rados.connect({ dir: cluster.dir })
  const seed = randomBytes(4).readUInt32LE()
  const model = new ImageModel(await rados.openPool('rbd'), new SimRandom(seed, 'images'))
  const until = performance.now() + 10_000
  let killing = true
  const kills = (async () => {
    for (let n = 0; killing; n = (n + 1) % 3) {
      await cluster.run('cluster', 'kill', `osd.${n}`)
      await new Promise((resolve) => setTimeout(resolve, 700))
      await cluster.run('cluster', 'start', `osd.${n}`)
      await new Promise((resolve) => setTimeout(resolve, 1500))
    }
  })()
  try {
    while (performance.now() < until) for (let n = 0; n < 20; n++) await model.step()
    killing = false
    await kills
    await model.checkAll()
    await model.close()
  } catch (error) {
    throw new Error(`images, seed ${seed}, step ${model.steps}: ${(error as Error).message}\n${model.log.join('\n')}`, { cause: error })
  } finally {
    killing = false
    await kills
    await rados.close()
  }
  expect(model.steps).toBeGreaterThan(100)
})
