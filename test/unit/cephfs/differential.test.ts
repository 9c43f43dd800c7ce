// One table of operations, run on node:fs/promises in a temporary directory and on our FileSystem: results and errors must be the same.
import type { EventEmitter } from 'node:events'
import nodeFs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FileSystem } from '../../../src/cephfs/mod.ts'
import { MdsHarness } from '../../support/mds-harness.ts'

type Fs = typeof nodeFs
/** `at` gives a name below the scratch directory its full path. */
type Step = (fs: Fs, at: (name: string) => string) => Promise<unknown>

const sorted = (names: readonly unknown[]): unknown[] => [...names].sort()
const stat = (s: Awaited<ReturnType<Fs['stat']>>): unknown => ({
  size: s.isDirectory() ? 'directory' : s.size,
  mode: s.mode,
  nlink: s.isDirectory() ? 'directory' : s.nlink,
  kind: [s.isFile(), s.isDirectory(), s.isSymbolicLink(), s.isFIFO(), s.isSocket(), s.isBlockDevice(), s.isCharacterDevice()],
})
const times = (s: Awaited<ReturnType<Fs['stat']>>): unknown => [s.atimeMs, s.mtimeMs, s.atime.toISOString(), s.mtime.toISOString()]
const dirents = (
  list: { name: string; parentPath: string; isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }[],
): unknown => list.map((d) => `${d.parentPath}/${d.name} ${d.isFile()} ${d.isDirectory()} ${d.isSymbolicLink()}`).sort()
const any = (value: unknown): never => value as never

async function prepare(fs: Fs, at: (name: string) => string): Promise<void> {
  await fs.mkdir(at('dir'))
  await fs.mkdir(at('dir/sub'))
  await fs.mkdir(at('empty'))
  await fs.writeFile(at('file'), 'hello world')
  await fs.writeFile(at('dir/inner'), 'inner')
  await fs.writeFile(at('dir/sub/deep'), 'deep')
  await fs.symlink('file', at('link'))
  await fs.symlink('dir', at('dirlink'))
  await fs.symlink('nowhere', at('dangling'))
  await fs.symlink('loop2', at('loop1'))
  await fs.symlink('loop1', at('loop2'))
  await fs.symlink('../file', at('dir/up'))
}

const steps: Record<string, Step> = {
  // --- readFile, writeFile, appendFile ---
  'readFile as bytes': async (fs, at) => (await fs.readFile(at('file'))).toString(),
  'readFile as text': (fs, at) => fs.readFile(at('file'), 'utf8'),
  'readFile with options': (fs, at) => fs.readFile(at('file'), { encoding: 'base64' }),
  'readFile by URL': (fs, at) => fs.readFile(pathToFileURL(at('file')), 'utf8'),
  'readFile by Buffer': (fs, at) => fs.readFile(Buffer.from(at('file')), 'utf8'),
  'readFile through a symlink': (fs, at) => fs.readFile(at('link'), 'utf8'),
  'readFile through a relative symlink': (fs, at) => fs.readFile(at('dir/up'), 'utf8'),
  'readFile of nothing': (fs, at) => fs.readFile(at('missing')),
  'readFile of a directory': (fs, at) => fs.readFile(at('dir')),
  'readFile below a file': (fs, at) => fs.readFile(at('file/x')),
  'readFile of a file with a slash': (fs, at) => fs.readFile(`${at('file')}/`),
  'readFile in a loop': (fs, at) => fs.readFile(at('loop1')),
  'readFile with a wrong encoding': (fs, at) => fs.readFile(at('file'), any('utf-nine')),
  'readFile with wrong options': (fs, at) => fs.readFile(at('file'), any(7)),
  'readFile with w+': async (fs, at) => (await fs.readFile(at('made-by-read'), { flag: 'w+' })).length,
  'readFile without path': (fs) => fs.readFile(any(undefined)),
  'readFile with a null byte': (fs) => fs.readFile('a\0b'),
  'readFile aborted': (fs, at) => fs.readFile(at('file'), { signal: AbortSignal.abort() }),
  'readFile with an empty path': (fs) => fs.readFile(''),
  'writeFile text': async (fs, at) => [await fs.writeFile(at('w1'), 'äöü'), await fs.readFile(at('w1'), 'utf8')],
  'writeFile latin1': async (fs, at) => [await fs.writeFile(at('w2'), 'äöü', 'latin1'), await fs.readFile(at('w2'), 'latin1')],
  'writeFile typed array': async (fs, at) => [await fs.writeFile(at('w3'), new Uint16Array([1, 2])), await fs.readFile(at('w3'), 'hex')],
  'writeFile iterable': async (fs, at) => [await fs.writeFile(at('w4'), ['a', 'b', 'c']), await fs.readFile(at('w4'), 'utf8')],
  'writeFile stream': async (fs, at) => [await fs.writeFile(at('w5'), Readable.from(['x', 'y'])), await fs.readFile(at('w5'), 'utf8')],
  'writeFile flush': async (fs, at) => [await fs.writeFile(at('w6'), 'q', { flush: true }), await fs.readFile(at('w6'), 'utf8')],
  'writeFile mode': async (fs, at) => [await fs.writeFile(at('w7'), 'q', { mode: 0o640 }), stat(await fs.stat(at('w7')))],
  'writeFile over': async (fs, at) => [await fs.writeFile(at('file'), 'short'), await fs.readFile(at('file'), 'utf8')],
  'writeFile a': async (fs, at) => [await fs.writeFile(at('file'), '+', { flag: 'a' }), await fs.readFile(at('file'), 'utf8')],
  'writeFile wx': (fs, at) => fs.writeFile(at('file'), 'x', { flag: 'wx' }),
  'writeFile through dangling': async (fs, at) => [await fs.writeFile(at('dangling'), 'made'), await fs.readFile(at('nowhere'), 'utf8')],
  'writeFile wx dangling': (fs, at) => fs.writeFile(at('dangling'), 'x', { flag: 'wx' }),
  'writeFile of a directory': (fs, at) => fs.writeFile(at('dir'), 'x'),
  'writeFile in no directory': (fs, at) => fs.writeFile(at('no/x'), 'x'),
  'writeFile below a file': (fs, at) => fs.writeFile(at('file/x'), 'x'),
  'writeFile with a slash': (fs, at) => fs.writeFile(`${at('new')}/`, 'x'),
  'writeFile number': (fs, at) => fs.writeFile(at('n'), any(5)),
  'writeFile object': (fs, at) => fs.writeFile(at('n'), any({})),
  'writeFile bad flag': (fs, at) => fs.writeFile(at('n'), 'x', { flag: 'zz' }),
  'writeFile bad flush': (fs, at) => fs.writeFile(at('n'), 'x', any({ flush: 'yes' })),
  'writeFile bad mode': (fs, at) => fs.writeFile(at('n'), 'x', { mode: '9x' }),
  'writeFile aborted': (fs, at) => fs.writeFile(at('n'), 'x', { signal: AbortSignal.abort() }),
  appendFile: async (fs, at) => [
    await fs.appendFile(at('ap'), 'a'),
    await fs.appendFile(at('ap'), Buffer.from('b')),
    await fs.readFile(at('ap'), 'utf8'),
  ],
  'name too long': (fs, at) => fs.writeFile(at('n'.repeat(256)), 'x'),
  'path too long': (fs, at) => fs.stat(at('n/'.repeat(3000))),

  // --- names ---
  mkdir: async (fs, at) => [await fs.mkdir(at('m')), stat(await fs.stat(at('m')))],
  'mkdir mode': async (fs, at) => [await fs.mkdir(at('m'), 0o700), stat(await fs.stat(at('m')))],
  'mkdir exists': (fs, at) => fs.mkdir(at('dir')),
  'mkdir over file': (fs, at) => fs.mkdir(at('file')),
  'mkdir no parent': (fs, at) => fs.mkdir(at('a/b')),
  'mkdir recursive': async (fs, at) => [
    (await fs.mkdir(at('r1/r2/r3'), { recursive: true }))?.slice(at('').length),
    await fs.readdir(at('r1')),
  ],
  'mkdir recursive with slash': async (fs, at) => (await fs.mkdir(`${at('r1/r2')}/`, { recursive: true }))?.slice(at('').length),
  'mkdir recursive exists': (fs, at) => fs.mkdir(at('dir/sub'), { recursive: true }),
  'mkdir recursive over file': (fs, at) => fs.mkdir(at('file'), { recursive: true }),
  'mkdir recursive below file': (fs, at) => fs.mkdir(at('file/a/b'), { recursive: true }),
  'mkdir bad option': (fs, at) => fs.mkdir(at('m'), any({ recursive: 1 })),
  'mkdir with slash': async (fs, at) => [await fs.mkdir(`${at('slashed')}/`), await fs.readdir(at('slashed'))],
  rmdir: (fs, at) => fs.rmdir(at('empty')),
  'rmdir full': (fs, at) => fs.rmdir(at('dir')),
  'rmdir file': (fs, at) => fs.rmdir(at('file')),
  'rmdir missing': (fs, at) => fs.rmdir(at('missing')),
  'rmdir dot': (fs, at) => fs.rmdir(`${at('empty')}/.`),
  unlink: async (fs, at) => [await fs.unlink(at('file')), sorted(await fs.readdir(at('')))],
  'unlink link': async (fs, at) => [await fs.unlink(at('link')), await fs.readFile(at('file'), 'utf8')],
  'unlink directory': (fs, at) => fs.unlink(at('dir')),
  'unlink directory with slash': (fs, at) => fs.unlink(`${at('dir')}/`),
  'unlink file with slash': (fs, at) => fs.unlink(`${at('file')}/`),
  'unlink missing': (fs, at) => fs.unlink(at('missing')),
  rename: async (fs, at) => [
    await fs.rename(at('file'), at('dir/moved')),
    await fs.readFile(at('dir/moved'), 'utf8'),
    sorted(await fs.readdir(at(''))),
  ],
  'rename over file': async (fs, at) => [await fs.rename(at('file'), at('dir/inner')), await fs.readFile(at('dir/inner'), 'utf8')],
  'rename to itself': async (fs, at) => [await fs.rename(at('file'), at('file')), await fs.readFile(at('file'), 'utf8')],
  'rename directory': async (fs, at) => [await fs.rename(at('dir'), at('dir2')), await fs.readFile(at('dir2/sub/deep'), 'utf8')],
  'rename over empty directory': async (fs, at) => [await fs.rename(at('dir'), at('empty')), sorted(await fs.readdir(at('empty')))],
  'rename over full directory': (fs, at) => fs.rename(at('empty'), at('dir')),
  'rename directory over file': (fs, at) => fs.rename(at('dir'), at('file')),
  'rename file over directory': (fs, at) => fs.rename(at('file'), at('empty')),
  'rename into itself': (fs, at) => fs.rename(at('dir'), at('dir/sub/x')),
  'rename missing': (fs, at) => fs.rename(at('missing'), at('x')),
  'rename to no directory': (fs, at) => fs.rename(at('file'), at('no/x')),
  'rename file with slash': (fs, at) => fs.rename(at('file'), `${at('x')}/`),
  'rename wrong argument': (fs, at) => fs.rename(at('file'), any(null)),
  'rename hard links': async (fs, at) => [
    await fs.link(at('file'), at('h')),
    await fs.rename(at('file'), at('h')),
    sorted(await fs.readdir(at(''))),
  ],
  link: async (fs, at) => [await fs.link(at('file'), at('hard')), stat(await fs.stat(at('hard'))), stat(await fs.stat(at('file')))],
  'link exists': (fs, at) => fs.link(at('file'), at('dir')),
  'link missing': (fs, at) => fs.link(at('missing'), at('x')),
  'link directory': (fs, at) => fs.link(at('dir'), at('x')),
  symlink: async (fs, at) => [await fs.symlink('some/where', at('s')), await fs.readlink(at('s')), stat(await fs.lstat(at('s')))],
  'symlink exists': (fs, at) => fs.symlink('x', at('file')),
  'symlink bad type': (fs, at) => fs.symlink('x', at('s'), any('bad')),
  'symlink empty': (fs, at) => fs.symlink('', at('s')),
  'readlink file': (fs, at) => fs.readlink(at('file')),
  'readlink missing': (fs, at) => fs.readlink(at('missing')),
  'readlink buffer': async (fs, at) => (await fs.readlink(at('link'), 'buffer')).toString(),
  realpath: async (fs, at) => (await fs.realpath(at('dirlink/../dirlink/up'))).slice((await fs.realpath(at(''))).length),
  'realpath missing': (fs, at) => fs.realpath(at('missing')),
  'dot dot through a link': (fs, at) => fs.readFile(`${at('dirlink')}/sub/../inner`, 'utf8'),
  'dot dot of a file': (fs, at) => fs.stat(`${at('file')}/..`),
  mkdtemp: async (fs, at) => /^tmp-[A-Za-z0-9]{6}$/.test((await fs.mkdtemp(at('tmp-'))).slice(at('').length)),
  'mkdtemp in nothing': (fs, at) => fs.mkdtemp(at('no/tmp-')),

  // --- attributes ---
  stat: async (fs, at) => stat(await fs.stat(at('file'))),
  'stat keys': async (fs, at) => Object.keys(await fs.stat(at('file'))).filter((key) => !/^(atime|mtime|ctime|birthtime)$/.test(key)),
  'stat bigint': async (fs, at) => {
    const s = await fs.stat(at('file'), { bigint: true })
    return [s.size, typeof s.mtimeNs, s.mtimeNs / 1_000_000n === s.mtimeMs, s.isFile(), s.mtime instanceof Date]
  },
  'stat link': async (fs, at) => [stat(await fs.stat(at('link'))), stat(await fs.lstat(at('link')))],
  'stat dangling': (fs, at) => fs.stat(at('dangling')),
  'stat missing': (fs, at) => fs.stat(at('missing')),
  'stat throwIfNoEntry': (fs, at) => fs.stat(at('missing'), any({ throwIfNoEntry: false })),
  'stat through a file': (fs, at) => fs.stat(at('file/x/y')),
  'stat in a loop': (fs, at) => fs.stat(at('loop1/x')),
  'lstat link with slash': async (fs, at) => stat(await fs.lstat(`${at('dirlink')}/`)),
  'lstat missing': (fs, at) => fs.lstat(at('missing')),
  chmod: async (fs, at) => [await fs.chmod(at('file'), 0o4711), stat(await fs.stat(at('file')))],
  'chmod text': async (fs, at) => [await fs.chmod(at('file'), '600'), stat(await fs.stat(at('file')))],
  'chmod missing': (fs, at) => fs.chmod(at('missing'), 0o600),
  'chmod bad': (fs, at) => fs.chmod(at('file'), any({})),
  'chmod none': (fs, at) => fs.chmod(at('file'), any(undefined)),
  'chown bad': (fs, at) => fs.chown(at('file'), any('root'), 0),
  'chown out of range': (fs, at) => fs.chown(at('file'), -2, 0),
  'chown missing': (fs, at) => fs.chown(at('missing'), 0, 0),
  'lchown missing': (fs, at) => fs.lchown(at('missing'), 0, 0),
  utimes: async (fs, at) => [
    await fs.utimes(at('file'), 1_000_000_000, new Date('2020-01-02T03:04:05.678Z')),
    times(await fs.stat(at('file'))),
  ],
  'utimes text': async (fs, at) => [await fs.utimes(at('file'), '12345.5', '77'), times(await fs.stat(at('file')))],
  'utimes bad': (fs, at) => fs.utimes(at('file'), any('yesterday'), 0),
  'utimes missing': (fs, at) => fs.utimes(at('missing'), 1, 1),
  lutimes: async (fs, at) => [await fs.lutimes(at('link'), 5, 6), times(await fs.lstat(at('link')))],
  'lutimes missing': (fs, at) => fs.lutimes(at('missing'), 5, 6),
  access: async (fs, at) => [await fs.access(at('file')), await fs.access(at('file'), fs.constants.R_OK | fs.constants.W_OK)],
  'access missing': (fs, at) => fs.access(at('missing')),
  truncate: async (fs, at) => [await fs.truncate(at('file'), 4), await fs.readFile(at('file'), 'utf8')],
  'truncate longer': async (fs, at) => [await fs.truncate(at('file'), 14), await fs.readFile(at('file'), 'hex')],
  'truncate missing': (fs, at) => fs.truncate(at('missing')),
  'truncate directory': (fs, at) => fs.truncate(at('dir')),
  'truncate bad': (fs, at) => fs.truncate(at('file'), any('x')),
  'statfs keys': async (fs, at) => Object.keys(await fs.statfs(at('file'))),
  'statfs missing': (fs, at) => fs.statfs(at('missing')),

  // --- directories ---
  readdir: async (fs, at) => sorted(await fs.readdir(at(''))),
  'readdir dir link': async (fs, at) => sorted(await fs.readdir(at('dirlink'))),
  'readdir types': async (fs, at) => dirents(await fs.readdir(at('dir'), { withFileTypes: true })),
  'readdir recursive': async (fs, at) => sorted(await fs.readdir(at(''), { recursive: true })),
  'readdir recursive types': async (fs, at) => dirents(await fs.readdir(at('dir'), { recursive: true, withFileTypes: true })),
  'readdir buffers': async (fs, at) => sorted((await fs.readdir(at('dir'), 'buffer')).map((b) => b.toString('hex'))),
  'readdir file': (fs, at) => fs.readdir(at('file')),
  'readdir missing': (fs, at) => fs.readdir(at('missing')),
  opendir: async (fs, at) => {
    const names: string[] = []
    for await (const entry of await fs.opendir(at('dir'), { bufferSize: 1 }))
      names.push(`${entry.name} ${entry.isDirectory()} ${entry.parentPath === at('dir')}`)
    return names.sort()
  },
  'opendir read': async (fs, at) => {
    const dir = await fs.opendir(at('empty'))
    const first = await dir.read()
    await dir.close()
    return [first, dir.path === at('empty'), await dir.read().catch((error: Error) => error.message)]
  },
  'opendir file': (fs, at) => fs.opendir(at('file')),
  'opendir missing': (fs, at) => fs.opendir(at('missing')),

  // --- trees ---
  'rm file': async (fs, at) => [await fs.rm(at('file')), sorted(await fs.readdir(at('')))],
  'rm tree': async (fs, at) => [await fs.rm(at('dir'), { recursive: true }), sorted(await fs.readdir(at('')))],
  'rm link': async (fs, at) => [await fs.rm(at('dirlink'), { recursive: true }), sorted(await fs.readdir(at('dir')))],
  'rm directory': (fs, at) => fs.rm(at('dir')),
  'rm missing': (fs, at) => fs.rm(at('missing')),
  'rm missing with force': (fs, at) => fs.rm(at('missing'), { force: true }),
  'rm bad options': (fs, at) => fs.rm(at('dir'), any({ recursive: 'yes' })),
  copyFile: async (fs, at) => [await fs.copyFile(at('file'), at('copy')), await fs.readFile(at('copy'), 'utf8')],
  'copyFile over longer': async (fs, at) => [await fs.copyFile(at('dir/inner'), at('file')), await fs.readFile(at('file'), 'utf8')],
  'copyFile mode': async (fs, at) => [
    await fs.chmod(at('file'), 0o751),
    await fs.copyFile(at('file'), at('copy')),
    stat(await fs.stat(at('copy'))),
  ],
  'copyFile excl': (fs, at) => fs.copyFile(at('file'), at('dir/inner'), fs.constants.COPYFILE_EXCL),
  'copyFile missing': (fs, at) => fs.copyFile(at('missing'), at('x')),
  'copyFile to directory': (fs, at) => fs.copyFile(at('file'), at('dir')),
  'copyFile from directory': (fs, at) => fs.copyFile(at('dir'), at('x')).catch((error: { code: string }) => error.code),
  'copyFile itself': async (fs, at) => [await fs.copyFile(at('file'), at('file')), await fs.readFile(at('file'), 'utf8')],
  'copyFile bad mode': (fs, at) => fs.copyFile(at('file'), at('x'), any('r')),
  'cp file': async (fs, at) => [await fs.cp(at('file'), at('deep/er/copy')), await fs.readFile(at('deep/er/copy'), 'utf8')],
  'cp tree': async (fs, at) => [
    await fs.cp(at('dir'), at('tree'), { recursive: true }),
    sorted(await fs.readdir(at('tree'), { recursive: true })),
  ],
  'cp tree verbatim': async (fs, at) => [
    await fs.cp(at('dir'), at('tree'), { recursive: true, verbatimSymlinks: true }),
    await fs.readlink(at('tree/up')),
  ],
  'cp tree dereferenced': async (fs, at) => [
    await fs.cp(at('dir'), at('tree'), { recursive: true, dereference: true }),
    stat(await fs.lstat(at('tree/up'))),
  ],
  'cp tree filtered': async (fs, at) => [
    await fs.cp(at('dir'), at('tree'), { recursive: true, filter: (s) => !s.endsWith('sub') }),
    sorted(await fs.readdir(at('tree'))),
  ],
  'cp tree over': async (fs, at) => {
    await fs.cp(at('dir/sub'), at('tree'), { recursive: true })
    await fs.writeFile(at('dir/sub/deep'), 'newer')
    await fs.cp(at('dir/sub'), at('tree'), { recursive: true })
    return fs.readFile(at('tree/deep'), 'utf8')
  },
  'cp keeps without force': async (fs, at) => [
    await fs.cp(at('dir/inner'), at('file'), { force: false }),
    await fs.readFile(at('file'), 'utf8'),
  ],
  'cp times': async (fs, at) => {
    await fs.utimes(at('file'), 1000, 2000)
    await fs.cp(at('file'), at('copy'), { preserveTimestamps: true })
    return (await fs.stat(at('copy'))).mtimeMs
  },
  'cp directory': (fs, at) => fs.cp(at('dir'), at('x')),
  'cp errorOnExist': (fs, at) => fs.cp(at('file'), at('dir/inner'), { errorOnExist: true, force: false }),
  'cp missing': (fs, at) => fs.cp(at('missing'), at('x')),
  'cp itself': (fs, at) => fs.cp(at('file'), at('file')),
  'cp into itself': (fs, at) => fs.cp(at('dir'), at('dir/sub/x'), { recursive: true }),
  'cp file over directory': (fs, at) => fs.cp(at('file'), at('dir')),
  'cp directory over file': (fs, at) => fs.cp(at('dir'), at('file'), { recursive: true }),
  'cp bad options': (fs, at) => fs.cp(at('file'), at('x'), any({ force: 1 })),
  'cp both ways': (fs, at) => fs.cp(at('file'), at('x'), { dereference: true, verbatimSymlinks: true }),
}

/** Calls on an open handle. */
const handles: Record<string, [flags: string, run: (handle: nodeFs.FileHandle) => Promise<unknown>]> = {
  'read into a buffer': [
    'r',
    async (h) => {
      const { bytesRead, buffer } = await h.read(Buffer.alloc(5))
      return [bytesRead, buffer.toString()]
    },
  ],
  'read in order': [
    'r',
    async (h) => {
      const a = await h.read(Buffer.alloc(3))
      const b = await h.read(Buffer.alloc(3))
      return [a.buffer.toString(), b.buffer.toString()]
    },
  ],
  'read at a position': [
    'r',
    async (h) => {
      const { bytesRead, buffer } = await h.read(Buffer.alloc(4), 1, 3, 6)
      return [bytesRead, buffer.toString('hex')]
    },
  ],
  'read with options': [
    'r',
    async (h) => {
      const { bytesRead, buffer } = await h.read({ position: 6n, length: 3 })
      return [bytesRead, buffer.length, buffer.toString('utf8', 0, bytesRead)]
    },
  ],
  'read buffer and options': [
    'r',
    async (h) => {
      const { bytesRead, buffer } = await h.read(Buffer.alloc(8), { offset: 2, position: 1 })
      return [bytesRead, buffer.toString('hex')]
    },
  ],
  'read past the end': ['r', async (h) => (await h.read(Buffer.alloc(5), 0, 5, 100)).bytesRead],
  'read nothing': ['r', async (h) => (await h.read(Buffer.alloc(5), 0, 0, 0)).bytesRead],
  'read into an empty buffer': ['r', (h) => h.read(Buffer.alloc(0), 0, 1, 0)],
  'read too much': ['r', (h) => h.read(Buffer.alloc(2), 0, 3, 0)],
  'read a bad offset': ['r', (h) => h.read(Buffer.alloc(2), -1, 1, 0)],
  'read a bad position': ['r', (h) => h.read(Buffer.alloc(2), 0, 1, any('x'))],
  'read a write handle': ['w', (h) => h.read(Buffer.alloc(2))],
  readv: [
    'r',
    async (h) => {
      const bs = [Buffer.alloc(3), Buffer.alloc(4)]
      const { bytesRead } = await h.readv(bs)
      return [bytesRead, bs.map(String)]
    },
  ],
  'readv bad': ['r', (h) => h.readv(any('x'))],
  readFile: ['r', (h) => h.readFile('utf8')],
  'readFile from the middle': [
    'r',
    async (h) => {
      await h.read(Buffer.alloc(6))
      return h.readFile('utf8')
    },
  ],
  'readFile of a write handle': ['w', (h) => h.readFile()],
  'write text': [
    'w+',
    async (h) => {
      const r = await h.write('abc')
      return [r.bytesWritten, r.buffer, (await h.read(Buffer.alloc(3), 0, 3, 0)).buffer.toString()]
    },
  ],
  'write text at a position': [
    'r+',
    async (h) => {
      await h.write('XY', 2, 'latin1')
      return (await h.read(Buffer.alloc(11), 0, 11, 0)).buffer.toString()
    },
  ],
  'write a buffer': [
    'r+',
    async (h) => {
      const { bytesWritten } = await h.write(Buffer.from('12345'), 1, 3, 4)
      return [bytesWritten, (await h.read(Buffer.alloc(11), 0, 11, 0)).buffer.toString()]
    },
  ],
  'write with options': [
    'r+',
    async (h) => {
      await h.write(Buffer.from('12345'), { offset: 1, length: 2, position: 0 })
      return (await h.read(Buffer.alloc(11), 0, 11, 0)).buffer.toString()
    },
  ],
  'write in order': [
    'r+',
    async (h) => {
      await h.write('ab')
      await h.write('cd')
      return (await h.read(Buffer.alloc(11), 0, 11, 0)).buffer.toString()
    },
  ],
  'write beyond the end': [
    'r+',
    async (h) => {
      await h.write('Z', 14)
      return [(await h.stat()).size, (await h.read(Buffer.alloc(16), 0, 16, 0)).buffer.toString('hex')]
    },
  ],
  'write too much': ['r+', (h) => h.write(Buffer.alloc(2), 0, 3)],
  'write a number': ['r+', (h) => h.write(any(5))],
  'write nothing': ['r+', async (h) => (await h.write(Buffer.alloc(0))).bytesWritten],
  'write a read handle': ['r', (h) => h.write('x')],
  append: [
    'a+',
    async (h) => {
      await h.write('!', 0)
      await h.write('?')
      return (await h.read(Buffer.alloc(20), 0, 20, 0)).buffer.toString('utf8', 0, 13)
    },
  ],
  writev: [
    'w+',
    async (h) => {
      const { bytesWritten } = await h.writev([Buffer.from('ab'), new Uint8Array([99])])
      return [bytesWritten, (await h.read(Buffer.alloc(3), 0, 3, 0)).buffer.toString()]
    },
  ],
  'writev bad': ['w', (h) => h.writev(any([1]))],
  writeFile: [
    'r+',
    async (h) => {
      await h.writeFile('new')
      return (await h.read(Buffer.alloc(11), 0, 11, 0)).buffer.toString()
    },
  ],
  appendFile: [
    'a+',
    async (h) => {
      await h.appendFile('!')
      return (await h.stat()).size
    },
  ],
  truncate: [
    'r+',
    async (h) => {
      await h.truncate(3)
      return [(await h.stat()).size, await h.readFile('utf8')]
    },
  ],
  'truncate a read handle': ['r', (h) => h.truncate(3)],
  'truncate bad': ['r+', (h) => h.truncate(any('x'))],
  sync: ['r+', async (h) => [await h.sync(), await h.datasync()]],
  stat: ['r', async (h) => stat(await h.stat())],
  chmod: [
    'r+',
    async (h) => {
      await h.chmod(0o600)
      return stat(await h.stat())
    },
  ],
  utimes: [
    'r+',
    async (h) => {
      await h.utimes(11, 22)
      return times(await h.stat())
    },
  ],
  'utimes bad': ['r+', (h) => h.utimes(any({}), 22)],
  fd: ['r', async (h) => typeof h.fd],
  'read after close': [
    'r',
    async (h) => {
      await h.close()
      return h.read(Buffer.alloc(1))
    },
  ],
  'stat after close': [
    'r',
    async (h) => {
      await h.close()
      return [h.fd, await h.stat()]
    },
  ],
  'sync after close': [
    'r',
    async (h) => {
      await h.close()
      return h.sync()
    },
  ],
  'close twice': ['r', async (h) => [await h.close(), await h.close()]],
  'close event': [
    'r',
    async (h) => {
      let n = 0
      ;(h as unknown as EventEmitter).on('close', () => n++)
      await h.close()
      return n
    },
  ],
  'read stream': [
    'r',
    async (h) => {
      let all = ''
      for await (const piece of h.createReadStream({ encoding: 'utf8', start: 2, end: 6, highWaterMark: 2 })) all += piece
      return all
    },
  ],
  'write stream': [
    'r+',
    async (h) => {
      const s = h.createWriteStream({ start: 3 })
      s.write('A')
      s.end('B')
      await new Promise<void>((resolve) => s.on('close', () => resolve()))
      return [s.bytesWritten, h.fd]
    },
  ],
  lines: [
    'r',
    async (h) => {
      const lines: string[] = []
      for await (const line of h.readLines()) lines.push(line)
      return lines
    },
  ],
  'web stream': [
    'r',
    async (h) => {
      let n = 0
      for await (const piece of any(h.readableWebStream()) as AsyncIterable<Uint8Array>) n += piece.byteLength
      return n
    },
  ],
}

interface Outcome {
  value?: unknown
  error?: Record<string, unknown>
}
async function outcome(run: () => Promise<unknown>, scratch: string): Promise<Outcome> {
  const strip = (text: unknown): unknown =>
    typeof text === 'string' ? text.replaceAll(scratch, '<scratch>').replace(/tmp-\w{6}/, 'tmp-<random>') : text
  try {
    return { value: await run() }
  } catch (thrown) {
    const error = thrown as NodeJS.ErrnoException & { dest?: string; info?: Record<string, unknown> }
    const { name, code, errno, syscall } = error
    const info = error.info && Object.fromEntries(Object.entries(error.info).map(([k, v]) => [k, strip(v)]))
    return { error: { name, code, errno, syscall, info, message: strip(error.message), path: strip(error.path), dest: strip(error.dest) } }
  }
}

describe('beside node:fs/promises', () => {
  let ours: FileSystem
  let base: string
  let n = 0
  const umask = process.umask(0o022)
  beforeAll(async () => {
    ours = await FileSystem.mountOn((await MdsHarness.create()).port())
    base = await nodeFs.mkdtemp(join(tmpdir(), 'fs-differential-'))
    await ours.mkdir(base, { recursive: true })
  })
  afterAll(async () => {
    process.umask(umask)
    await ours?.unmount()
    await nodeFs.rm(base, { recursive: true, force: true })
  })

  const compare = async (run: Step): Promise<void> => {
    const scratch = join(base, String(n++))
    const at = (name: string): string => `${scratch}/${name}`
    const results: Outcome[] = []
    for (const fs of [nodeFs, ours as unknown as Fs]) {
      await fs.mkdir(scratch)
      await prepare(fs, at)
      results.push(await outcome(() => run(fs, at), scratch))
    }
    expect(results[1]).toEqual(results[0])
  }

  test.concurrent.each(Object.entries(steps))('%s', (_name, run) => compare(run))
  test.concurrent.each(Object.entries(handles))('a handle: %s', (_name, [flags, run]) =>
    compare(async (fs, at) => {
      const handle = await fs.open(at('file'), flags)
      try {
        return await run(handle)
      } finally {
        await handle.close()
      }
    }),
  )
})
