// The `fs` commands on a temporary directory: what they print, what they move, what they refuse.
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FileSystem } from '../../../src/cephfs/mod.ts'
import type { ShellFiles } from '../../../src/cli/fs/files.ts'
import { isFileCommand, parseFileCommand, remotePath, runFileCommand } from '../../../src/cli/fs/mod.ts'
import { humanSize } from '../../../src/cli/fs/print.ts'
import { type CliIo, UsageError } from '../../../src/cli/io.ts'
import { MdsHarness } from '../../support/mds-harness.ts'
import { rootedShellFiles } from '../../support/rooted-files.ts'

let home: string
let root: string
let here: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sepiola-fs-'))
  root = join(home, 'root')
  here = join(home, 'here')
  mkdirSync(root)
  mkdirSync(here)
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

interface Options {
  format?: CliIo['format']
  input?: (string | Uint8Array)[]
  interactive?: boolean
  signal?: AbortSignal
  files?: ShellFiles
}
async function fs(argv: string[], options: Options = {}): Promise<string> {
  const printed: Uint8Array[] = []
  const io: CliIo = {
    format: options.format ?? 'plain',
    interactive: options.interactive ?? false,
    signal: options.signal ?? new AbortController().signal,
    out: (text) => void printed.push(Buffer.from(text as string)),
    err: () => {},
    progress: (text) => void progress.push(text),
    readFile: async () => Buffer.concat((options.input ?? []).map((piece) => Buffer.from(piece as string))),
    async *readStream() {
      for (const piece of options.input ?? []) yield Buffer.from(piece as string)
    },
    writeFile: async (path, data) => {
      expect(path).toBe('-')
      printed.push(data)
    },
  }
  await runFileCommand(parseFileCommand(argv), options.files ?? rootedShellFiles(root), io)
  return Buffer.concat(printed).toString()
}
const progress: string[] = []
const big = Buffer.alloc((9 << 20) + 12_345, 'some bytes that repeat, but not with a power of two. ')

function makeTree(at: string): void {
  mkdirSync(join(at, 'sub/deep'), { recursive: true })
  mkdirSync(join(at, 'empty'))
  writeFileSync(join(at, 'big.bin'), big)
  writeFileSync(join(at, 'none'), '')
  writeFileSync(join(at, '.hidden'), 'hidden')
  for (let i = 0; i < 30; i++) writeFileSync(join(at, `sub/deep/${i}`), `file ${i}`)
  symlinkSync('../big.bin', join(at, 'sub/link'))
  symlinkSync('nowhere', join(at, 'dangling'))
  chmodSync(join(at, 'none'), 0o640)
  utimesSync(join(at, 'none'), 1_000_000_000, 1_100_000_000)
  utimesSync(join(at, 'sub'), 1_000_000_000, 1_200_000_000)
}
function expectSameTree(a: string, b: string): void {
  for (const name of ['big.bin', 'none', '.hidden', ...Array.from({ length: 30 }, (_, i) => `sub/deep/${i}`)])
    expect(readFileSync(join(b, name)).equals(readFileSync(join(a, name))), name).toBe(true)
  expect(readlinkSync(join(b, 'sub/link'))).toBe('../big.bin')
  expect(readlinkSync(join(b, 'dangling'))).toBe('nowhere')
  expect(statSync(join(b, 'empty')).isDirectory()).toBe(true)
}

describe('moving bytes', () => {
  test('a tree goes in and out, with modes and times if asked for', async () => {
    makeTree(here)
    await fs(['put', '-rp', here, '/copy'])
    expectSameTree(here, join(root, 'copy'))
    const none = statSync(join(root, 'copy/none'))
    expect([none.mode & 0o777, none.mtimeMs]).toEqual([0o640, 1.1e12])
    expect(statSync(join(root, 'copy/sub')).mtimeMs).toBe(1.2e12)
    const back = join(home, 'back')
    await fs(['get', '-r', '/copy', back])
    expectSameTree(here, back)
    await fs(['cp', '-r', '/copy', '/second'])
    expectSameTree(here, join(root, 'second'))
    await fs(['put', '-r', here, '/copy'])
    expectSameTree(here, join(root, 'copy/here'))
  })
  test('one file: to a name, into a directory, from and to standard streams', async () => {
    writeFileSync(join(here, 'a'), 'A')
    writeFileSync(join(here, 'b'), big)
    mkdirSync(join(root, 'd'))
    await fs(['put', join(here, 'a'), '/renamed'])
    await fs(['put', join(here, 'a'), join(here, 'b'), '/d'])
    await fs(['put', join(here, 'b')])
    expect([readFileSync(join(root, 'renamed'), 'utf8'), readFileSync(join(root, 'd/a'), 'utf8')]).toEqual(['A', 'A'])
    expect(readFileSync(join(root, 'd/b')).equals(big)).toBe(true)
    expect(readFileSync(join(root, 'b')).equals(big)).toBe(true)
    await fs(['put', '-', '/in'], { input: ['one ', 'two ', big] })
    expect(readFileSync(join(root, 'in')).equals(Buffer.concat([Buffer.from('one two '), big]))).toBe(true)
    expect(await fs(['cat', '/renamed', '/d/a'])).toBe('AA')
    expect(Buffer.from(await fs(['get', '/d/b', '-'])).equals(big)).toBe(true)
    await fs(['get', '/d/a', '/d/b', here])
    await fs(['put', join(here, 'a'), '/b'])
    expect(readFileSync(join(root, 'b'), 'utf8')).toBe('A')
  })
  test('what is wrong is said, and nothing is half removed', async () => {
    mkdirSync(join(here, 'd'))
    writeFileSync(join(here, 'a'), 'A')
    await expect(fs(['put', join(here, 'd'), '/d'])).rejects.toThrow('-r copies it')
    await expect(fs(['put', join(here, 'none'), '/d'])).rejects.toThrow('ENOENT')
    await expect(fs(['put', join(here, 'a'), join(here, 'a'), '/nowhere'])).rejects.toMatchObject({ code: 'ENOTDIR' })
    await expect(fs(['put', '-'], { input: ['x'] })).rejects.toThrow(UsageError)
    await expect(fs(['get', '/none', here])).rejects.toThrow('ENOENT')
    await expect(fs(['cp', '-r', '/', '/x'])).rejects.toThrow('into itself')
    const abort = new AbortController()
    abort.abort()
    await expect(fs(['put', join(here, 'a'), '/a'], { signal: abort.signal })).rejects.toThrow(/abort/)
  })
  test('progress shows on a terminal only', async () => {
    writeFileSync(join(here, 'b'), big)
    await fs(['put', join(here, 'b'), '/b'])
    expect(progress).toEqual([])
    await fs(['put', join(here, 'b'), '/b'], { interactive: true })
    expect(progress[0]).toMatch(/B\/s$/)
    expect(progress.at(-1)).toBe('')
  })
})

test('a mounted file system behaves the same', async () => {
  const cluster = await MdsHarness.create()
  await using files = await FileSystem.mountOn(cluster.port(), { umask: 0 })
  makeTree(here)
  await fs(['put', '-rp', here, '/copy'], { files })
  await fs(['put', '-', '/copy/in'], { files, input: ['one ', 'two'] })
  expect(await fs(['ls', '/copy'], { files })).toBe('big.bin\ndangling\nempty/\nin\nnone\nsub/\n')
  expect(await fs(['ls', '-l', '/copy/none', '/copy/dangling'], { files })).toMatch(
    /^-rw-r----- .* 2004-11-09 11:33:20 \/copy\/none\n[\s]*lrwxrwxrwx .* -> nowhere/,
  )
  expect(await fs(['cat', '/copy/in'], { files })).toBe('one two')
  expect(JSON.parse(await fs(['du', '-s', '/copy/sub'], { files, format: 'json' }))).toMatchObject([{ files: 31, directories: 1 }])
  await fs(['rm', '/copy/in'], { files })
  await fs(['mv', '/copy', '/moved'], { files })
  await fs(['setxattr', '/moved', 'user.x', 'y'], { files })
  expect(await fs(['getxattr', '/moved', 'user.x'], { files })).toBe('y')
  await expect(fs(['stat', '/copy'], { files })).rejects.toThrow("ENOENT: no such file or directory, lstat '/copy'")
  await fs(['get', '-rp', '/moved', join(home, 'back')], { files })
  expectSameTree(here, join(home, 'back'))
  expect(statSync(join(home, 'back/none')).mtimeMs).toBe(1.1e12)
  await fs(['rm', '-r', '/moved'], { files })
  expect(await fs(['ls', '/'], { files })).toBe('')
})

describe('looking', () => {
  beforeEach(() => makeTree(root))
  test('ls', async () => {
    expect(await fs(['ls', '/'])).toBe('big.bin\ndangling\nempty/\nnone\nsub/\n')
    expect(await fs(['ls', '-a', '/'])).toContain('.hidden\n')
    expect(await fs(['ls', '/sub', '/empty'])).toBe('/sub:\ndeep/\nlink\n\n/empty:\n')
    expect(await fs(['ls', '-r', '/sub'])).toBe('link\ndeep/\n')
    const long = (await fs(['ls', '-l', '/'])).split('\n')
    expect(long[0]).toMatch(/^-rw-r--r-- +1 +\d+ +\d+ +9449529 20\d\d-\d\d-\d\d \d\d:\d\d:\d\d big\.bin$/)
    expect(long[1]).toMatch(/^lrwxrwxrwx .* dangling -> nowhere$/)
    expect(long[3]).toMatch(/^-rw-r----- .* 2004-11-09 11:33:20 none$/)
    expect(await fs(['ls', '-lH', '/big.bin'])).toContain(' 9.1M ')
    expect(await fs(['ls', '-d', '/sub'])).toBe('/sub\n')
    expect((await fs(['ls', '-S', '/'])).startsWith('big.bin\n')).toBe(true)
    expect(await fs(['ls', '-R', '/sub'])).toContain('/sub/deep:\n0\n1\n10\n')
    expect(await fs(['ls', '/dangling'])).toBe('/dangling\n')
    const rows = JSON.parse(await fs(['ls', '/'], { format: 'json' })) as { name: string; path: string; type: string; size: number }[]
    expect(rows.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'big.bin file',
      'dangling symlink',
      'empty directory',
      'none file',
      'sub directory',
    ])
    expect(rows[0]).toMatchObject({ path: '/big.bin', size: big.length })
    await expect(fs(['ls', '/nothing'])).rejects.toThrow('ENOENT')
  })
  test('stat, du, tree, df', async () => {
    expect(await fs(['stat', '/none'])).toMatch(/File: \/none\n +Size: 0 .*Links: 1 +file\nAccess: \(0640\/-rw-r-----\)/)
    expect(JSON.parse(await fs(['stat', '/sub/link'], { format: 'json' }))).toMatchObject({
      path: '/sub/link',
      type: 'symlink',
      target: '../big.bin',
    })
    const deep = Array.from({ length: 30 }, (_, i) => `file ${i}`.length).reduce((a, b) => a + b)
    expect((await fs(['du', '/sub'])).split('\n').map((line) => line.split(/ +/))).toEqual([
      [String(deep), '/sub/deep'],
      [String(deep + lstatSync(join(root, 'sub/link')).size), '/sub'],
      [''],
    ])
    expect(await fs(['du', '-sH', '/'])).toMatch(/^9\.1M +\/\n$/)
    expect(JSON.parse(await fs(['du', '-s', '/sub'], { format: 'json' }))).toMatchObject([{ path: '/sub', files: 31, directories: 1 }])
    const tree = await fs(['tree', '/'])
    expect(tree).toContain('└── sub/\n    ├── deep/\n    │   ├── 0\n')
    expect(tree).toMatch(/link -> \.\.\/big\.bin\n\n3 directories, 34 files\n$/)
    expect(await fs(['tree', '-L', '1', '/'])).not.toContain('deep')
    expect(await fs(['df'])).toMatch(/^ +SIZE +USED +AVAIL USE%\n/)
  })
  test('names and attributes change', async () => {
    await fs(['mkdir', '-p', '-m', '700', '/x/y/z'])
    expect(statSync(join(root, 'x/y/z')).mode & 0o777).toBe(0o700)
    await fs(['mv', '/none', '/big.bin', '/x'])
    await fs(['mv', '/x/none', '/x/some'])
    expect(existsSync(join(root, 'x/some')) && existsSync(join(root, 'x/big.bin'))).toBe(true)
    await fs(['ln', '-s', 'some', '/x/soft'])
    await fs(['ln', '/x/some', '/x/hard'])
    await fs(['chmod', '600', '/x/hard'])
    expect([statSync(join(root, 'x/soft')).nlink, statSync(join(root, 'x/some')).mode & 0o777]).toEqual([2, 0o600])
    await fs(['touch', '/x/new'])
    await fs(['truncate', '5', '/x/new'])
    expect(readFileSync(join(root, 'x/new'))).toEqual(Buffer.alloc(5))
    await expect(fs(['rm', '/x'])).rejects.toThrow('/x is a directory')
    await expect(fs(['rm', '/gone'])).rejects.toThrow('ENOENT')
    await fs(['rm', '-f', '/gone'])
    await expect(fs(['rm', '-r', '/'])).rejects.toThrow(UsageError)
    await fs(['rm', '-r', '/x', '/sub'])
    await fs(['rmdir', '/empty'])
    expect([existsSync(join(root, 'x')), existsSync(join(root, 'empty'))]).toEqual([false, false])
  })
})

describe('attributes', () => {
  test('extended attributes', async () => {
    writeFileSync(join(root, 'f'), '')
    await fs(['setxattr', '/f', 'user.colour', 'green'])
    await fs(['setxattr', '/f', 'user.shape'], { input: ['round'] })
    expect(await fs(['getxattr', '/f', 'user.colour'])).toBe('green')
    expect(await fs(['listxattr', '/f'])).toBe('user.colour\nuser.shape\n')
    await fs(['rmxattr', '/f', 'user.colour'])
    await expect(fs(['getxattr', '/f', 'user.colour'])).rejects.toMatchObject({ code: 'ENODATA' })
  })
  test('quotas', async () => {
    mkdirSync(join(root, 'd'))
    expect(await fs(['quota', 'get', '/d'])).toBe('max_bytes: 0\nmax_files: 0\n')
    await fs(['quota', 'set', '--max_bytes', '10G', '--max_files', '5', '/d'])
    expect(await fs(['getxattr', '/d', 'ceph.quota.max_bytes'])).toBe(String(10 * 2 ** 30))
    expect(JSON.parse(await fs(['quota', 'get', '/d'], { format: 'json' }))).toEqual({ max_bytes: 10 * 2 ** 30, max_files: 5 })
    await expect(fs(['quota', 'set', '/d'])).rejects.toThrow(UsageError)
    await expect(fs(['quota', 'set', '--max_bytes', 'many', '/d'])).rejects.toThrow(UsageError)
    await expect(fs(['quota', 'drop', '/d'])).rejects.toThrow(UsageError)
  })
  test('snapshots are directories in .snap', async () => {
    mkdirSync(join(root, 'd/.snap'), { recursive: true })
    await fs(['snap', 'create', '/d', 'one'])
    await fs(['snap', 'create', 'two', '/d'])
    expect(await fs(['snap', 'ls', '/d'])).toBe('one\ntwo\n')
    await fs(['snap', 'rm', '/d', 'one'])
    await fs(['snap', 'delete', 'two', '/d'])
    expect(await fs(['snap', 'ls', '/d'])).toBe('')
    await expect(fs(['snap', 'create', '/d'])).rejects.toThrow(UsageError)
    await expect(fs(['snap', 'create', 'one', 'two'])).rejects.toThrow(UsageError)
    await expect(fs(['snap', 'create', '/d', '..'])).rejects.toMatchObject({ code: 'EINVAL' })
  })
})

describe('words', () => {
  test('a path makes it a command for files; without one it is as ceph has it', () => {
    const files = [['ls', '/'], ['ls', '-l', '/d'], ['get', '/f'], ['rm', '-r', '/d'], ['put', 'f'], ['serve', '--sftp'], ['stat']]
    const ceph = [
      ['ls'],
      ['status'],
      ['get', 'cephfs'],
      ['rm', 'cephfs', '--yes-i-really-mean-it'],
      ['new', 'a', 'b', 'c'],
      ['volume', 'ls'],
      [],
    ]
    expect(files.map(isFileCommand)).toEqual(files.map(() => true))
    expect(ceph.map(isFileCommand)).toEqual(ceph.map(() => false))
  })
  test('paths are absolute, their dots resolved', () => {
    expect(['/', '//', '/a/', '/a/../b/./c//', '/..'].map(remotePath)).toEqual(['/', '/', '/a', '/b/c', '/'])
    expect(() => remotePath('a')).toThrow(UsageError)
  })
  test.each([
    [['stat']],
    [['mkdir', 'relative']],
    [['mkdir', '-x', '/a']],
    [['mv', '/a']],
    [['mkdir', '-m', '9', '/a']],
    [['chmod', 'u+x', '/a']],
    [['chown', 'root', '/a']],
    [['truncate', '-1', '/a']],
    [['tree', '-L', '0']],
  ])('wrong usage: %j', async (argv) => {
    await expect(fs(argv)).rejects.toThrow(UsageError)
  })
  test('sizes for people', () => {
    expect([0, 1023, 1024, 1536, 10 << 20, 3 * 2 ** 40].map(humanSize)).toEqual(['0', '1023', '1.0K', '1.5K', '10M', '3.0T'])
  })
})
