// What `npm pack` makes, installed into an empty folder, works: the command, the library and its types.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entryPoints } from '../../scripts/build.ts'
import { root, run } from '../support/program.ts'

let dir: string
let app: string
const must = async (command: string, args: string[], cwd: string): Promise<string> => {
  const { code, stdout, stderr } = await run(command, args, { cwd, timeoutMs: 240_000, env: { SEPIOLA_DIR: '' } })
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed with ${code}: ${stderr || stdout}`)
  return stdout
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'sepiola-pack-'))
  app = join(dir, 'app')
  mkdirSync(app)
  await must('npm', ['pack', '--ignore-scripts', '--pack-destination', dir], root)
  const tarball = readdirSync(dir).find((name) => name.endsWith('.tgz')) as string
  writeFileSync(join(app, 'package.json'), '{"name":"app","private":true,"type":"module"}')
  await must('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(dir, tarball)], app)
}, 300_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('npx sepiola up reaches HEALTH_OK and down ends it', async () => {
  const common = ['--dir', join(dir, 'data')]
  const out = await must('npx', ['sepiola', 'up', ...common, '--mons', '1', '--detach', '--port-base', '0', '--s3-port', '0'], app)
  expect(out).toMatch(/^HEALTH_OK/)
  expect(await must('npx', ['sepiola', 'status', ...common], app)).toMatch(/HEALTH_OK/)
  await must('npx', ['sepiola', 'down', ...common], app)
}, 120_000)

test('a program embeds a cluster', async () => {
  writeFileSync(
    join(app, 'embed.mjs'),
    `import { Cluster } from 'sepiola'
     const cluster = await Cluster.start({ mons: 1, osds: 3 })
     const rados = await cluster.connect()
     await rados.createPool('data')
     const io = await rados.openPool('data')
     await io.writeFull('a', new TextEncoder().encode('hello'))
     console.log(new TextDecoder().decode(await io.read('a')), cluster.s3.endpoint.startsWith('http://'))
     await rados.close()
     await cluster.stop()`,
  )
  expect(await must(process.execPath, ['embed.mjs'], app)).toBe('hello true\n')
}, 60_000)

test('every export resolves, with its types', async () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { default: string; types: string }>
  }
  const rooms = Object.entries(manifest.exports).filter((e): e is [string, { default: string; types: string }] => typeof e[1] !== 'string')
  expect(rooms.map(([, e]) => e.default).sort()).toEqual(
    Object.keys(entryPoints)
      .filter((name) => name !== 'sepiola')
      .map((name) => `./dist/${name}.js`)
      .sort(),
  )
  const specifiers = rooms.map(([name]) => `sepiola${name.slice(1)}`)
  await must(process.execPath, ['--input-type=module', '-e', specifiers.map((s) => `await import('${s}')`).join(';')], app)
  writeFileSync(
    join(app, 'types.ts'),
    `import { Cluster } from 'sepiola'\nimport type { Rados, IoCtx } from 'sepiola/librados'\nconst start: typeof Cluster.start = Cluster.start\nexport async function use(r: Rados): Promise<IoCtx> { void start; return r.openPool('x') }\nexport const wrong: number = Cluster.start\n`,
  )
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { stdout } = await run(
    process.execPath,
    [
      tsc,
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--lib',
      'es2024,esnext.disposable,dom',
      '--skipLibCheck',
      'types.ts',
    ],
    { cwd: app },
  )
  expect(stdout.split('\n').filter((line) => /error TS/.test(line))).toEqual([expect.stringMatching(/^types\.ts\(5,14\): error TS2322/)])
}, 60_000)
