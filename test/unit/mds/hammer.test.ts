// Three clients change one tree at the same time while the MDS dies: what one has completed the others see at once, and in the end nothing is
// inconsistent and nothing is left over.
import { describe, expect, test } from 'vitest'
import { FileSystem } from '../../../src/cephfs/mod.ts'
import { SimRandom } from '../../../src/env/sim/mod.ts'
import { MdsHarness } from '../../support/mds-harness.ts'

const EXPECTED = new Set(['ENOENT', 'EEXIST', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY', 'EINVAL', 'ELOOP', 'EPERM', 'EMLINK'])
const codeOf = (error: unknown): string => (error as { code?: string }).code ?? String(error)
const attempt = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error) => codeOf(error),
  )

async function hammer(
  seed: number,
  { steps, kills, options = {} }: { steps: number; kills: boolean; options?: Record<string, unknown> },
): Promise<void> {
  const random = new SimRandom(seed, 'hammer')
  const mds = await MdsHarness.create(options)
  const clients = await Promise.all(['a', 'b', 'c'].map((name) => FileSystem.mountOn(mds.port(`client.${name}`))))
  const pick = <T>(...of: T[]): T => of[random.below(of.length)] as T
  const path = (): string => `/${Array.from({ length: 1 + random.below(3) }, () => pick('a', 'b', 'c')).join('/')}`
  await clients[0]?.mkdir('/shared')
  let running = true
  const keeper = (async () => {
    while (running) {
      if (mds.failures.length > 0) throw mds.failures[0]
      if (mds.life?.error) await mds.restart()
      if (kills && random.below(150) === 0) mds.life?.memory.crashAtWrite(1 + random.below(8), random.below(2) === 0)
      if (random.below(50) === 0) mds.tick()
      await new Promise((resolve) => setImmediate(resolve))
    }
  })()
  const unexpected: string[] = []
  const work = async (me: number): Promise<void> => {
    const fs = clients[me] as FileSystem
    const other = (): FileSystem => clients[(me + 1 + random.below(2)) % 3] as FileSystem
    for (let step = 0; step < steps; step++) {
      const [p, q] = [path(), path()]
      const own = `/shared/${me}-${step}`
      const see = async (what: string, name: string, should: string): Promise<void> => {
        const seen = await attempt(other().lstat(name))
        if (seen !== should) unexpected.push(`seed ${seed}, client ${me}, step ${step}: after ${what} another sees ${seen}`)
      }
      if (random.below(3) === 0) {
        const text = `${me} ${step}`
        await fs.writeFile(own, text)
        await see('a write', own, 'done')
        const read = await other().readFile(own, 'utf8')
        if (read !== text) unexpected.push(`seed ${seed}, client ${me}, step ${step}: another reads ${JSON.stringify(read)}`)
        await fs.rename(own, `${own}x`)
        await see('a rename', own, 'ENOENT')
        await see('a rename', `${own}x`, 'done')
        await fs.appendFile(`${own}x`, text)
        const { size } = await other().stat(`${own}x`)
        if (size !== 2 * text.length) unexpected.push(`seed ${seed}, client ${me}, step ${step}: another sees size ${size}`)
        if (random.below(4) > 0) {
          await fs.unlink(`${own}x`)
          await see('an unlink', `${own}x`, 'ENOENT')
        }
        continue
      }
      const code = await attempt(
        pick<() => Promise<unknown>>(
          () => fs.mkdir(p),
          () => fs.mkdir(p),
          () => fs.writeFile(p, `${me}:${step}`),
          () => fs.appendFile(p, 'more'),
          () => fs.rename(p, q),
          () => fs.rename(p, q),
          () => fs.link(p, q),
          () => fs.unlink(p),
          () => fs.rmdir(p),
          () => fs.truncate(p, 3),
          () => fs.readFile(p),
          () => fs.readdir(p),
          () => fs.lstat(p),
          () => fs.chmod(p, 0o640),
          () => fs.rm(p, { recursive: true, force: true }),
        )(),
      )
      if (code !== 'done' && !EXPECTED.has(code)) unexpected.push(`seed ${seed}, client ${me}, step ${step}: ${code}`)
    }
  }
  await Promise.race([Promise.all([0, 1, 2].map(work)), keeper])
  running = false
  await keeper
  // A death that is still to come would find nobody to take over.
  if (kills || mds.life?.error) await mds.restart()
  expect(unexpected).toEqual([])
  const fresh = await FileSystem.mountOn(mds.port('client.d'))
  const tree = async (fs: FileSystem): Promise<string[]> => {
    const names = (await fs.readdir('/', { recursive: true })) as string[]
    const rows = names.sort().map(async (name) => {
      const { mode, nlink, size, ino } = await fs.lstat(`/${name}`)
      return `${name} ${ino} ${mode.toString(8)} ${nlink} ${(mode & 0o170000) === 0o040000 ? '' : size}`
    })
    return Promise.all(rows)
  }
  const seen = await tree(fresh)
  for (const client of clients) expect(await tree(client)).toEqual(seen)
  for (const client of [fresh, ...clients]) await client.unmount()
  expect(await mds.findings(), `seed ${seed}`).toEqual([])
  expect(mds.failures).toEqual([])
  await mds.stop()
}

describe('clients that change one tree together', () => {
  test.each([1, 2])('seed %i', (seed) => hammer(seed, { steps: 80, kills: false }))
  test.each([11])('seed %i, fragments of ten names, a small cache', (seed) =>
    hammer(seed, { steps: 80, kills: false, options: { mds_cache_inodes_max: 100, mds_bal_split_size: 10, mds_bal_merge_size: 5 } }),
  )
  test.each([21, 22])('seed %i, with an MDS that dies', (seed) =>
    hammer(seed, { steps: 70, kills: true, options: { mds_bal_split_size: 20, mds_bal_merge_size: 5 } }),
  )
})
