// Random namespace operations by two clients, one at a time, against the machine's own file system as the model, with the MDS dying at random
// points of its writes: every answer and in the end the whole tree must be the same.
import { mkdtempSync, rmSync } from 'node:fs'
import * as realFs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { FileSystem } from '../../../src/cephfs/mod.ts'
import { SimRandom } from '../../../src/env/sim/mod.ts'
import { MdsHarness } from '../../support/mds-harness.ts'

const base = mkdtempSync(join(tmpdir(), 'sepiola-mds-model-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

type Handle = Pick<realFs.FileHandle, 'read' | 'write' | 'stat' | 'truncate' | 'close'>
type Fs = Pick<
  typeof realFs,
  | 'mkdir'
  | 'rmdir'
  | 'unlink'
  | 'rename'
  | 'link'
  | 'symlink'
  | 'readlink'
  | 'readdir'
  | 'writeFile'
  | 'appendFile'
  | 'readFile'
  | 'truncate'
  | 'chmod'
  | 'lstat'
  | 'utimes'
>

/** What an operation came to: its value, or its error's code. */
async function outcome(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return (await work()) ?? 'done'
  } catch (error) {
    const code = (error as { code?: string }).code
    if (code === undefined) throw error
    return code
  }
}
async function attributes(fs: Fs, path: string): Promise<object> {
  const { mode, nlink, size, mtimeMs } = await fs.lstat(path)
  const isDir = (mode & 0o170000) === 0o040000
  return { mode, nlink, ...(isDir ? {} : { size }), ...(mtimeMs < 1e12 ? { mtimeMs } : {}) }
}
async function tree(fs: Fs, path: string): Promise<object> {
  const found: Record<string, unknown> = {}
  for (const name of (await fs.readdir(path === '' ? '/' : path)).sort()) {
    const at = `${path}/${name}`
    const stat = await fs.lstat(at)
    const seen = await attributes(fs, at)
    if (stat.isDirectory()) found[name] = { ...seen, below: await tree(fs, at) }
    else if (stat.isSymbolicLink()) found[name] = { ...seen, to: await fs.readlink(at) }
    else found[name] = { ...seen, data: String(await fs.readFile(at)) }
  }
  return found
}
/** The machine's file system below a directory. */
function below(root: string): Fs {
  const at = (path: unknown): string => join(root, String(path))
  return {
    mkdir: (p: never, o: never) => realFs.mkdir(at(p), o),
    rmdir: (p: never) => realFs.rmdir(at(p)),
    unlink: (p: never) => realFs.unlink(at(p)),
    rename: (a: never, b: never) => realFs.rename(at(a), at(b)),
    link: (a: never, b: never) => realFs.link(at(a), at(b)),
    symlink: (a: string, b: never) => realFs.symlink(a, at(b)),
    readlink: (p: never) => realFs.readlink(at(p)),
    readdir: (p: never) => realFs.readdir(at(p)),
    writeFile: (p: never, d: never, o: never) => realFs.writeFile(at(p), d, o),
    appendFile: (p: never, d: never) => realFs.appendFile(at(p), d),
    readFile: (p: never) => realFs.readFile(at(p)),
    truncate: (p: never, n: number) => realFs.truncate(at(p), n),
    chmod: (p: never, m: number) => realFs.chmod(at(p), m),
    lstat: (p: never) => realFs.lstat(at(p)),
    utimes: (p: never, a: number, m: number) => realFs.utimes(at(p), a, m),
  } as unknown as Fs
}

async function run(seed: number, steps: number, killOneIn: number, options: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const random = new SimRandom(seed, 'model')
  const mds = await MdsHarness.create(options)
  const root = join(base, String(seed))
  await realFs.mkdir(root)
  const real = below(root)
  const clients = [await FileSystem.mountOn(mds.port('client.a')), await FileSystem.mountOn(mds.port('client.b'))]
  const names = ['a', 'b', 'c', 'd']
  const path = (): string => {
    const depth = 1 + random.below(3)
    return `/${Array.from({ length: depth }, () => names[random.below(names.length)]).join('/')}`
  }
  const pick = <T>(...of: T[]): T => of[random.below(of.length)] as T
  let files = 0
  const operation = (): { name: string; act: (fs: Fs) => Promise<unknown> } => {
    const [p, q] = [path(), path()]
    const text = `${seed}:${files++} ${'x'.repeat(random.below(40))}`
    const size = random.below(60)
    const mode = pick(0o600, 0o644, 0o755)
    const seconds = random.below(1_000_000)
    return pick(
      { name: `mkdir ${p}`, act: (fs: Fs) => fs.mkdir(p, { mode: 0o755 }).then(() => 'made') },
      {
        name: `mkdir -p ${p}`,
        act: (fs: Fs) =>
          fs.mkdir(p, { recursive: true }).then(
            () => 'made',
            () => 'not made',
          ),
      },
      { name: `rmdir ${p}`, act: (fs: Fs) => fs.rmdir(p) },
      { name: `unlink ${p}`, act: (fs: Fs) => fs.unlink(p) },
      { name: `rename ${p} ${q}`, act: (fs: Fs) => fs.rename(p, q) },
      { name: `rename ${q} ${p}`, act: (fs: Fs) => fs.rename(q, p) },
      { name: `link ${p} ${q}`, act: (fs: Fs) => fs.link(p, q) },
      { name: `symlink ${p}`, act: (fs: Fs) => fs.symlink('somewhere', p) },
      { name: `write ${p}`, act: (fs: Fs) => fs.writeFile(p, text) },
      { name: `write ${p} anew`, act: (fs: Fs) => fs.writeFile(p, text, { flag: 'wx' }) },
      { name: `append ${p}`, act: (fs: Fs) => fs.appendFile(p, text) },
      { name: `truncate ${p} ${size}`, act: (fs: Fs) => fs.truncate(p, size) },
      { name: `chmod ${p} ${mode.toString(8)}`, act: (fs: Fs) => fs.chmod(p, mode) },
      { name: `utimes ${p}`, act: (fs: Fs) => fs.utimes(p, seconds, seconds) },
      { name: `read ${p}`, act: (fs: Fs) => fs.readFile(p).then(String) },
      { name: `list ${p}`, act: (fs: Fs) => fs.readdir(p).then((found) => [...found].sort()) },
      { name: `stat ${p}`, act: (fs: Fs) => attributes(fs, p) },
    )
  }
  const history: string[] = []
  const handles: { mine: Handle; real: Handle }[] = []
  for (let step = 0; step < steps; step++) {
    const client = random.below(2)
    const fs = clients[client] as unknown as Fs
    if (random.below(killOneIn) === 0) mds.life?.memory.crashAtWrite(1 + random.below(6), random.below(2) === 0)
    const keeper = keepAlive(mds)
    if (random.below(10) === 0) {
      // Files that stay open, whatever happens to their names.
      const handle = handles[random.below(handles.length)]
      if (handle && random.below(3) > 0) {
        const data = Buffer.from(`handle ${step}`)
        const at = random.below(50)
        await Promise.all([handle.mine.write(data, 0, data.length, at), handle.real.write(data, 0, data.length, at)])
        const [mine, theirs] = await Promise.all([handle.mine.stat(), handle.real.stat()])
        history.push(`${client}: handle write at ${at}: ${mine.size}, ${mine.nlink}`)
        expect([mine.size, mine.nlink], history.slice(-12).join('\n')).toEqual([theirs.size, theirs.nlink])
        if (random.below(3) === 0) {
          await Promise.all([handle.mine.close(), handle.real.close()])
          handles.splice(handles.indexOf(handle), 1)
        }
      } else if (handles.length < 4) {
        const p = path()
        const open = async (opened: Promise<unknown>): Promise<unknown> => opened.catch((error: { code: string }) => error.code)
        const [mine, theirs] = await Promise.all([
          open(clients[client]?.open(p, 'a+') as Promise<unknown>),
          open(realFs.open(join(root, p), 'a+')),
        ])
        if (typeof mine === 'string' || typeof theirs === 'string') expect(mine, `open ${p}\n${history.slice(-12).join('\n')}`).toBe(theirs)
        else handles.push({ mine: mine as Handle, real: theirs as Handle })
        history.push(`${client}: open ${p}`)
      }
    } else {
      const { name, act } = operation()
      const theirs = await outcome(() => act(real))
      const mine = await outcome(() => act(fs))
      history.push(`${client}: ${name} -> ${JSON.stringify(theirs)}`)
      expect(mine, `seed ${seed}, step ${step}\n${history.slice(-25).join('\n')}`).toEqual(theirs)
    }
    await keeper.stop()
    if (random.below(20) === 0) mds.tick()
  }
  for (const { mine, real: theirs } of handles) await Promise.all([mine.close(), theirs.close()])
  await mds.restart()
  const third = await FileSystem.mountOn(mds.port('client.c'))
  expect(await tree(third as unknown as Fs, ''), `seed ${seed}`).toEqual(await tree(real, ''))
  await third.unmount()
  for (const client of clients) await client.unmount()
  expect(await mds.findings(), `seed ${seed}`).toEqual([])
  expect(mds.failures).toEqual([])
  expect([...mds.core.damages.keys()]).toEqual([])
  await mds.stop()
}

/** Another MDS takes over whenever the one there is has died. */
function keepAlive(mds: MdsHarness): { stop(): Promise<void> } {
  let stopped = false
  const loop = (async () => {
    while (!stopped) {
      if (mds.failures.length > 0) throw mds.failures[0]
      if (mds.life?.error) await mds.restart()
      await new Promise((resolve) => setImmediate(resolve))
    }
  })()
  return {
    stop: async () => {
      stopped = true
      await loop
    },
  }
}

describe('like the machine’s own file system', () => {
  test.each([1, 2])('seed %i, without faults', async (seed) => {
    await run(seed, 400, Number.MAX_SAFE_INTEGER)
  })
  test.each([11, 12])('seed %i, with a cache too small for it', async (seed) => {
    await run(seed, 300, Number.MAX_SAFE_INTEGER, { mds_cache_inodes_max: 100, mds_bal_split_size: 10, mds_bal_merge_size: 5 })
  })
  test.each([21, 22, 23, 24])('seed %i, with an MDS that dies', async (seed) => {
    await run(seed, 300, 8)
  })
})
