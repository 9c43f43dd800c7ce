// Generates proto/generated/sepiola.{js,d.ts} from proto/*.proto. With --check, fails when they are stale.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const out = join(root, 'proto', 'generated')
mkdirSync(out, { recursive: true })
const work = mkdtempSync(join(out, '.gen-'))
try {
  const sources = readdirSync(join(root, 'proto'))
    .filter((f) => f.endsWith('.proto'))
    .sort()
    .map((f) => join(root, 'proto', f))
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules', 'protobufjs-cli', 'bin', 'pbjs'),
      '-t',
      'static-module',
      '-w',
      'esm',
      '--dts',
      '--no-create',
      '--no-verify',
      '--no-convert',
      '--no-delimited',
      '--no-typeurl',
      '--force-number',
      '--dependency',
      '../protobuf.ts',
      '-p',
      join(root, 'proto'),
      '-o',
      join(work, 'sepiola.js'),
      ...sources,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  for (const name of ['sepiola.js', 'sepiola.d.ts']) {
    const fresh = readFileSync(join(work, name), 'utf8')
    if (process.argv.includes('--check')) {
      if (fresh !== readFileSync(join(out, name), 'utf8')) throw new Error(`proto/generated/${name} is stale: run npm run gen`)
    } else renameSync(join(work, name), join(out, name))
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
