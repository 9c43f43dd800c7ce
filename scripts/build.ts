// Bundles the program for shipping into dist/: the `sepiola` command, one entry per public room, and their type declarations.
// Loading a hundred source files one by one would cost each daemon half a second; shared code goes into chunks loaded when needed.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

/** Package export -> source. package.json's "exports" names the same; a test compares them. */
export const entryPoints: Readonly<Record<string, string>> = {
  sepiola: 'src/cli/main.ts',
  cluster: 'cluster/mod.ts',
  librados: 'src/librados/mod.ts',
  rbd: 'src/rbd/mod.ts',
  rgw: 'src/rgw/mod.ts',
  cephfs: 'src/cephfs/mod.ts',
  crush: 'src/crush/mod.ts',
  maps: 'src/maps/mod.ts',
  store: 'src/store/mod.ts',
  msg: 'src/msg/mod.ts',
  mon: 'src/mon/mod.ts',
  osd: 'src/osd/mod.ts',
  mds: 'src/mds/mod.ts',
  'env-node': 'src/env/node/mod.ts',
  'env-sim': 'src/env/sim/mod.ts',
}

if (import.meta.main) {
  rmSync(dist, { recursive: true, force: true })
  await build({
    entryPoints: Object.fromEntries(Object.entries(entryPoints).map(([name, source]) => [name, join(root, source)])),
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    minifySyntax: true,
    minifyWhitespace: true,
    keepNames: true,
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    // Native, or heavy and needed by few: these stay packages of their own.
    external: ['classic-level', '@grpc/grpc-js', 'pino', 'ssh2'],
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    define: { SEPIOLA_VERSION: JSON.stringify(version) },
    logLevel: 'warning',
  })
  chmodSync(join(dist, 'sepiola.js'), 0o755)
  if (!process.argv.includes('--no-types')) {
    execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', join(root, 'tsconfig.build.json')], {
      stdio: 'inherit',
    })
    cpSync(join(root, 'proto', 'generated', 'sepiola.d.ts'), join(dist, 'types', 'proto', 'generated', 'sepiola.d.ts'))
  }
}
