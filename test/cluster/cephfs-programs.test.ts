// Programs written for node:fs/promises run on the file system unchanged, while the active MDS is killed: isomorphic-git clones, commits and
// checks out; an archive of small files unpacks and reads back identical from a second client.
// SEPIOLA_ARCHIVE_FILES=30000 unpacks tens of thousands of files.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import git from 'isomorphic-git'
import http from 'isomorphic-git/http/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FileSystem } from '../../src/cephfs/mod.ts'
import { Rados } from '../../src/librados/mod.ts'
import { serveGit } from '../support/git-http.ts'
import { killActiveMds } from '../support/mds.ts'
import { hasProgram, UpCluster } from '../support/program.ts'
import { packTar, readTar, smallFiles, unpackTar } from '../support/tar.ts'

const ARCHIVE_FILES = Number(process.env['SEPIOLA_ARCHIVE_FILES'] ?? 3000)

let cluster: UpCluster
let rados: Rados
let fs: FileSystem
let dir: string
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'sepiola-programs-'))
  cluster = await UpCluster.start(['--mons', '1', '--mds', '2', '--rgw', '0'])
  rados = await Rados.connect({ dir: cluster.dir })
  fs = await FileSystem.mount(rados)
})
afterAll(async () => {
  await fs?.unmount()
  await rados?.close()
  await cluster?.stop()
  rmSync(dir, { recursive: true, force: true })
})

const author = { name: 'Someone', email: 'someone@example.com' }

/** A repository with history, branches, modes and links, made by git itself. */
function makeRepository(path: string): void {
  const run = (...args: string[]): string =>
    execFileSync('git', ['-c', `user.name=${author.name}`, '-c', `user.email=${author.email}`, ...args], { cwd: path, encoding: 'utf8' })
  mkdirSync(path)
  run('init', '-q', '-b', 'main')
  for (let commit = 0; commit < 4; commit++) {
    for (let i = 0; i < 60; i++) {
      mkdirSync(join(path, `dir${i % 6}/sub${i % 4}`), { recursive: true })
      writeFileSync(join(path, `dir${i % 6}/sub${i % 4}/file${i}.txt`), `${'line\n'.repeat(i)}${i % 5 === 0 ? commit : 0}\n`)
    }
    if (commit === 0) {
      writeFileSync(join(path, 'run.sh'), '#!/bin/sh\n', { mode: 0o755 })
      symlinkSync('dir0/sub0/file0.txt', join(path, 'link'))
    }
    run('add', '.')
    run('commit', '-qm', `commit ${commit}`)
  }
  run('branch', 'old', 'HEAD~2')
}

const haveGit = await hasProgram('git')
describe.skipIf(!haveGit)('isomorphic-git (its server is git)', () => {
  test('clones, commits, checks out; stock git finds the repository sound', async () => {
    makeRepository(join(dir, 'origin'))
    const server = await serveGit(dir)
    const repo = { fs, dir: '/repo' }
    try {
      let killed: Promise<string> | undefined
      await git.clone({
        ...repo,
        http,
        url: `${server.url}/origin`,
        onProgress: ({ phase }) => {
          if (phase === 'Updating workdir') killed ??= killActiveMds(cluster)
        },
      })
      expect(killed).toBeDefined()
      await cluster.ok('cluster', 'start', (await killed) as string)
    } finally {
      await server.close()
    }
    expect((await git.log(repo)).map((entry) => entry.commit.message.trim())).toEqual(['commit 3', 'commit 2', 'commit 1', 'commit 0'])
    const changed = async (): Promise<string[]> =>
      (await git.statusMatrix(repo)).filter(([, head, work, stage]) => head !== 1 || work !== 1 || stage !== 1).map(([path]) => path)
    expect(await changed()).toEqual([])

    await fs.writeFile('/repo/dir0/new.txt', 'new\n')
    await fs.appendFile('/repo/dir1/sub1/file1.txt', 'more\n')
    await fs.unlink('/repo/dir2/sub2/file2.txt')
    expect((await changed()).sort()).toEqual(['dir0/new.txt', 'dir1/sub1/file1.txt', 'dir2/sub2/file2.txt'])
    await git.add({ ...repo, filepath: ['dir0/new.txt', 'dir1/sub1/file1.txt'] })
    await git.remove({ ...repo, filepath: 'dir2/sub2/file2.txt' })
    const oid = await git.commit({ ...repo, message: 'mine', author })
    expect(await changed()).toEqual([])
    await git.checkout({ ...repo, ref: 'old' })
    expect(await fs.readFile('/repo/dir5/sub1/file5.txt', 'utf8')).toBe(`${'line\n'.repeat(5)}1\n`)
    await expect(fs.stat('/repo/dir0/new.txt')).rejects.toMatchObject({ code: 'ENOENT' })
    await git.checkout({ ...repo, ref: 'main' })
    expect(await changed()).toEqual([])

    // Out again through another client of its own.
    await cluster.ok('fs', 'get', '-rp', '/repo', join(dir, 'back'))
    const stock = (...args: string[]): string => execFileSync('git', args, { cwd: join(dir, 'back'), encoding: 'utf8' }).trim()
    stock('fsck', '--strict', '--full')
    expect(stock('rev-parse', 'HEAD')).toBe(oid)
    expect(stock('status', '--short')).toBe('')
    expect(stock('log', '--format=%s')).toBe(['mine', 'commit 3', 'commit 2', 'commit 1', 'commit 0'].join('\n'))
  })
})

test(`an archive of ${ARCHIVE_FILES} small files unpacks and reads back identical`, { timeout: 120_000 + ARCHIVE_FILES * 20 }, async () => {
  const archive = packTar(smallFiles(ARCHIVE_FILES))
  let killed: Promise<string> | undefined
  await fs.mkdir('/archive')
  const entries = await unpackTar(fs, archive, '/archive', 16, (n) => {
    if (n === Math.floor(ARCHIVE_FILES / 3)) killed = killActiveMds(cluster)
  })
  await cluster.ok('cluster', 'start', (await killed) as string)

  const second = await Rados.connect({ dir: cluster.dir })
  const reader = await FileSystem.mount(second)
  try {
    const expected = readTar(archive)
    let compared = 0
    const worker = async (): Promise<void> => {
      for (const { path, type, mode, data, target } of expected) {
        const at = `/archive/${path}`
        if (type === 'symlink') expect(await reader.readlink(at)).toBe(target)
        else if (type === 'directory') expect((await reader.stat(at)).isDirectory()).toBe(true)
        else {
          if (!(await reader.readFile(at)).equals(data)) throw new Error(`${at} differs`)
          expect((await reader.stat(at)).mode & 0o777).toBe(mode)
        }
        compared++
      }
    }
    await Promise.all(Array.from({ length: 16 }, worker))
    expect(compared).toBe(entries)
    const names = await reader.readdir('/archive', { recursive: true })
    const made = new Set(
      [...readTar(archive)].flatMap(({ path }) =>
        path
          .split('/')
          .filter(Boolean)
          .map((_, i, parts) => parts.slice(0, i + 1).join('/')),
      ),
    )
    expect(names.sort()).toEqual([...made].sort())
  } finally {
    await reader.unmount()
    await second.close()
  }
})
