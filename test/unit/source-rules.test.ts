// Rules over the sources themselves: who may import whom, what is banned and what to use instead, no dead files, no stale generated code.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entryPoints } from '../../scripts/build.ts'

const root = join(import.meta.dirname, '..', '..')
const files = ['src', 'cluster', 'proto']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('proto/generated/'))
  .sort()

// --- the tables ---

const COMMON = ['base', 'env', 'proto']
/** Room -> the rooms it may import. Every daemon and client room may import the common ones too. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  proto: [],
  base: [],
  env: ['base'],
  crush: ['base'],
  maps: ['base', 'crush', 'proto'],
  paxos: ['base', 'proto'],
  msg: COMMON,
  store: COMMON,
  mon: [...COMMON, 'paxos', 'maps', 'msg', 'store'],
  osd: [...COMMON, 'maps', 'crush', 'msg', 'store'],
  librados: [...COMMON, 'maps', 'crush', 'msg'],
  mds: [...COMMON, 'librados', 'maps', 'msg'],
  rbd: [...COMMON, 'librados'],
  rgw: [...COMMON, 'librados'],
  cephfs: [...COMMON, 'librados', 'maps', 'msg'],
  cluster: [...COMMON, 'crush', 'maps', 'msg', 'store', 'mon', 'osd', 'mds', 'librados', 'rbd', 'rgw', 'cephfs'],
  cli: [...COMMON, 'crush', 'maps', 'msg', 'store', 'mon', 'osd', 'mds', 'librados', 'rbd', 'rgw', 'cephfs', 'cluster'],
}

/** Imports that the table does not allow, by how the importing file's name begins, and why they are right. */
const importExceptions: readonly { readonly file: string; readonly room: string; readonly reason: string }[] = []
/** Files of another room that are imported by name, not through mod.ts, and why. */
const directImports: readonly { readonly from: RegExp; readonly to: RegExp; readonly reason: string }[] = [
  { from: /./, to: /^src\/\w+\/types\.ts$/, reason: "a room's contract: types, and next to nothing that runs" },
  {
    from: /^src\/cli\/fs\//,
    to: /^src\/cephfs\/sftp\/(mod|files|text)\.ts$/,
    reason: 'the SFTP server loads an SSH library, which the file system does not need',
  },
  { from: /^src\/cli\/command\.ts$/, to: /^src\/base\/\w+\.ts$/, reason: 'help and usage errors answer before the rest is loaded' },
]

/** Folders and files that may touch the outside: node:* I/O, timers, the process. */
const shells: readonly (readonly [prefix: string, reason: string])[] = [
  ['src/env/node/', 'the real environment'],
  ['cluster/', 'starts and breaks processes'],
  ['src/cli/', 'entry point'],
  ['src/rgw/http', 'the S3 gateway: an HTTP server'],
  ['src/mon/grpc/', 'the gRPC binding of the monitors'],
  ['src/rbd/nbd/', 'the NBD server'],
  ['src/cephfs/sftp/', 'the SFTP server'],
]
const isShell = (file: string): boolean => shells.some(([prefix]) => file.startsWith(prefix))

/** node:* names without any I/O, randomness or clock, fine everywhere. */
const pureNode: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['createHash', 'createHmac', 'createCipheriv', 'createDecipheriv', 'timingSafeEqual', 'hkdfSync', 'Hash', 'Hmac'],
  'node:zlib': ['crc32'],
  'node:stream': ['Readable', 'Writable', 'Transform'],
  'node:stream/web': ['ReadableStream'],
  'node:events': ['EventEmitter'],
  'node:url': ['fileURLToPath'],
  'node:util': ['inspect'],
  'node:buffer': ['Buffer'],
}

/** Package -> the only places that know it. */
const packages: Readonly<Record<string, readonly string[]>> = {
  protobufjs: ['proto/'],
  'classic-level': ['src/env/node/'],
  pino: ['src/env/node/'],
  'xxhash-wasm': ['src/base/'],
  '@grpc/grpc-js': ['src/mon/grpc/'],
  'fast-xml-parser': ['src/rgw/'],
  ssh2: ['src/cephfs/sftp/'],
}

const banned: readonly { readonly what: RegExp; readonly name: string; readonly use: string }[] = [
  { name: 'Date.now', what: /\bDate\.now\b/, use: 'env.clock.now()' },
  { name: 'new Date()', what: /\bnew Date\(\s*\)/, use: 'new Date(env.clock.now())' },
  { name: 'Date()', what: /(?<!new )(?<![\w.])Date\(/, use: 'env.clock.now()' },
  { name: 'performance', what: /(?<![\w.])performance\./, use: 'env.clock.monotonic()' },
  { name: 'setTimeout', what: /(?<![\w.#])setTimeout\(/, use: 'env.timers.after' },
  { name: 'setInterval', what: /(?<![\w.#])setInterval\(/, use: 'env.timers.every' },
  { name: 'setImmediate', what: /(?<![\w.#])setImmediate\(/, use: 'env.timers.soon' },
  { name: 'queueMicrotask', what: /(?<![\w.#])queueMicrotask\(/, use: 'env.timers.soon' },
  { name: 'AbortSignal.timeout', what: /\bAbortSignal\.timeout\b/, use: 'env.timers.after and an AbortController' },
  { name: 'Math.random', what: /\bMath\.random\b/, use: 'env.random.float() or below()' },
  { name: 'global crypto', what: /(?<![\w.#'"/])(?:globalThis\.)?crypto\.(?:random|getRandom|subtle)/, use: 'env.random.bytes()' },
  { name: 'process', what: /(?<![\w.#])process\.(?!send\b.*\bnever)/, use: 'arguments handed down from the entry point' },
  { name: 'console', what: /(?<![\w.#])console\./, use: 'env.log or the logger handed in' },
  { name: 'fetch', what: /(?<![\w.#])fetch\(/, use: 'env.network' },
  { name: 'WeakRef', what: /\b(?:WeakRef|FinalizationRegistry)\b/, use: 'an explicit close()' },
  { name: 'eval', what: /(?<![\w.#])eval\(|\bnew Function\(/, use: 'code' },
]
/** "file: banned name" -> why it is right there. */
const bannedExceptions: Readonly<Record<string, string>> = {
  'src/env/sim/scheduler.ts: setImmediate': 'drives virtual time: Node runs all microtasks between two immediates',
  'src/store/memory/store.ts: queueMicrotask': 'without an Env, a group is what one turn queued',
}

const LINES_MAX = 700
/** Longer than that, and why they are not cut. */
const longFiles: Readonly<Record<string, string>> = {}

// --- reading the sources ---

/** Blanks comments, and the text of strings where asked, keeping every position and line. Template expressions stay code. */
function blank(source: string, strings: boolean): string {
  const out = source.split('')
  const wipe = (from: number, to: number): void => {
    for (let i = from; i < to; i++) if (out[i] !== '\n') out[i] = ' '
  }
  /** Scans code from `i` to its end, or to the brace that closes a template expression. */
  const code = (start: number, nested: boolean): number => {
    let depth = 0
    let last = ''
    let i = start
    while (i < source.length) {
      const c = source[i] as string
      const two = source.slice(i, i + 2)
      if (two === '//') {
        const end = source.indexOf('\n', i)
        wipe(i, end < 0 ? source.length : end)
        i = end < 0 ? source.length : end
      } else if (two === '/*') {
        const end = source.indexOf('*/', i) + 2
        wipe(i, end)
        i = end
      } else if (c === "'" || c === '"') {
        let end = i + 1
        while (source[end] !== c) end += source[end] === '\\' ? 2 : 1
        if (strings) wipe(i + 1, end)
        i = end + 1
        last = c
      } else if (c === '`') {
        i = template(i + 1)
        last = c
      } else if (c === '/' && /[(,=:[!&|?{};+\-~^<>]|^$|\breturn$|\btypeof$/.test(last)) {
        let inClass = false
        let end = i + 1
        while (source[end] !== '/' || inClass) {
          if (source[end] === '\\') end++
          else if (source[end] === '[') inClass = true
          else if (source[end] === ']') inClass = false
          end++
        }
        if (strings) wipe(i + 1, end)
        i = end + 1
        last = '/'
      } else {
        if (c === '{') depth++
        if (c === '}' && nested && depth-- === 0) return i + 1
        const word = /^[\w$]+/.exec(source.slice(i, i + 64))?.[0]
        if (word) {
          last = word
          i += word.length
        } else {
          if (!/\s/.test(c)) last = c
          i++
        }
      }
    }
    return i
  }
  const template = (start: number): number => {
    let i = start
    for (;;) {
      const c = source[i]
      if (c === '`' || c === undefined) return i + 1
      if (c === '$' && source[i + 1] === '{') {
        i = code(i + 2, true)
        continue
      }
      const step = c === '\\' ? 2 : 1
      if (strings) wipe(i, i + step)
      i += step
    }
  }
  code(0, false)
  return out.join('')
}

interface Import {
  readonly from: string
  readonly specifier: string
  /** Names, where they are spelled out. */
  readonly names: readonly string[]
  readonly typeOnly: boolean
  readonly dynamic: boolean
}

function importsOf(file: string): Import[] {
  const source = blank(readFileSync(join(root, file), 'utf8'), false)
  const found: Import[] = []
  const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]/g
  for (const [, typeOnly, clause = '', specifier = ''] of source.matchAll(statement)) {
    const names = /\{([^}]*)\}/.exec(clause)?.[1]
    found.push({
      from: file,
      specifier,
      names: names
        ? names.split(',').flatMap(
            (n) =>
              n
                .trim()
                .replace(/^type\s+/, '')
                .split(/\s+as\s+/)[0]
                ?.trim() || [],
          )
        : ['*'],
      typeOnly: typeOnly !== undefined,
      dynamic: false,
    })
  }
  for (const [, specifier = ''] of source.matchAll(/(?:^|\n)\s*import\s*'([^']+)'/g)) {
    found.push({ from: file, specifier, names: [], typeOnly: false, dynamic: false })
  }
  for (const [, specifier = ''] of source.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)) {
    found.push({ from: file, specifier, names: ['*'], typeOnly: false, dynamic: true })
  }
  return found
}

const allImports = files.flatMap(importsOf)
const target = ({ from, specifier }: Import): string => relative(root, join(root, dirname(from), specifier))
const roomOf = (file: string): string => (file.startsWith('src/') ? (file.split('/')[1] as string) : (file.split('/')[0] as string))
const local = allImports.filter(({ specifier }) => specifier.startsWith('.'))
const outside = allImports.filter(({ specifier }) => !specifier.startsWith('.'))
const inCore = (file: string): boolean => /^src\/\w+\/core\//.test(file)
const lines = (problems: readonly string[]): string => [...new Set(problems)].sort().join('\n')

// --- the rules ---

describe('the reader of sources', () => {
  test('blanks comments, strings and patterns, and keeps template expressions', () => {
    const source = ["a = '/*' // Date.now()", 'b = /[/"]Date.now/ + 1', `c = \`x Date.now() \${Date.now()}\``, '/* Date.now() */ d'].join(
      '\n',
    )
    const code = blank(source, true)
    expect(code.length).toBe(source.length)
    expect(code.match(/Date\.now/g)?.length).toBe(1)
    expect(code).toContain('} `'.slice(0, 1))
    expect(code.trimEnd().endsWith('d')).toBe(true)
  })
  test('finds every import', () => {
    expect(importsOf('src/env/sim/world.ts').map((i) => i.specifier)).toContain('./scheduler.ts')
    expect(allImports.length).toBeGreaterThan(files.length)
  })
})

describe('imports', () => {
  test('every imported file exists', () => {
    expect(lines(local.filter((i) => !existsSync(join(root, target(i)))).map((i) => `${i.from}: ${i.specifier}`))).toBe('')
  })

  test('rooms import only the rooms that the table allows', () => {
    const problems = local.flatMap((i) => {
      const [from, to] = [roomOf(i.from), roomOf(target(i))]
      if (from === to || mayImport[from]?.includes(to) || importExceptions.some((e) => i.from.startsWith(e.file) && e.room === to))
        return []
      return [mayImport[from] ? `${i.from} may not import src/${to} (${i.specifier})` : `${from} is not a room of the table (${i.from})`]
    })
    expect(lines(problems)).toBe('')
  })

  test("another room's files are imported through its mod.ts", () => {
    const publicFile = (to: string): boolean => /^(src\/\w+|cluster|proto)\/mod\.ts$/.test(to) || /^src\/env\/(node|sim)\/mod\.ts$/.test(to)
    const problems = local
      .filter((i) => roomOf(i.from) !== roomOf(target(i)) && !publicFile(target(i)))
      .filter((i) => !directImports.some(({ from, to }) => from.test(i.from) && to.test(target(i))))
      .map((i) => `${i.from}: ${i.specifier} is not a public file of its room`)
    expect(lines(problems)).toBe('')
  })

  test('env/node is for entry points and cluster/; librados loads it only when it is given no Env; env/sim is for tests', () => {
    const problems = local.flatMap((i) => {
      const to = target(i)
      if (to.startsWith('src/env/node/') && roomOf(i.from) !== 'env') {
        const allowed = ['cluster', 'cli'].includes(roomOf(i.from)) || (i.dynamic && roomOf(i.from) === 'librados')
        return allowed ? [] : [`${i.from} may not import env/node`]
      }
      return to.startsWith('src/env/sim/') && !i.from.startsWith('src/env/sim/') ? [`${i.from} may not import env/sim`] : []
    })
    expect(lines(problems)).toBe('')
  })

  test('core/ is synchronous and knows no environment, messenger or store', () => {
    const problems = [
      ...local
        .filter(
          (i) => inCore(i.from) && (target(i).startsWith('src/env/') || (['msg', 'store'].includes(roomOf(target(i))) && !i.typeOnly)),
        )
        .map((i) => `${i.from} may not import ${i.specifier}`),
      ...files.filter(inCore).flatMap((file) => {
        const code = blank(readFileSync(join(root, file), 'utf8'), true)
        return /\b(?:async|await)\b(?!\s*[:?])/.test(code) ? [`${file} waits: a transition is one synchronous step`] : []
      }),
    ]
    expect(lines(problems)).toBe('')
  })

  test('node:* I/O stays in env/node, cluster/, entry points and gateway shells', () => {
    const problems = outside
      .filter((i) => i.specifier.startsWith('node:') && !isShell(i.from))
      .flatMap((i) =>
        i.names.filter((name) => !pureNode[i.specifier]?.includes(name)).map((name) => `${i.from} may not use ${name} of ${i.specifier}`),
      )
    expect(lines(problems)).toBe('')
  })

  test('packages are known to one place each, and declared', () => {
    const declared = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object }).dependencies)
    const problems = outside
      .filter((i) => !i.specifier.startsWith('node:'))
      .flatMap((i) => {
        const name = i.specifier
          .split('/')
          .slice(0, i.specifier.startsWith('@') ? 2 : 1)
          .join('/')
        if (!declared.includes(name)) return [`${i.from}: ${name} is not a dependency of package.json`]
        return packages[name]?.some((prefix) => i.from.startsWith(prefix)) ? [] : [`${i.from} may not import the package ${name}`]
      })
    expect(lines(problems)).toBe('')
    expect(declared.filter((name) => !packages[name])).toEqual([])
  })
})

describe('banned', () => {
  test('clocks, timers, randomness and the process reach code through its Env alone', () => {
    const problems = files
      .filter((file) => !isShell(file))
      .flatMap((file) => {
        const code = blank(readFileSync(join(root, file), 'utf8'), true).split('\n')
        return banned.flatMap(({ name, what, use }) =>
          bannedExceptions[`${file}: ${name}`]
            ? []
            : code.flatMap((line, n) => (what.test(line) ? [`${file}:${n + 1}: ${name} is banned, use ${use}`] : [])),
        )
      })
    expect(lines(problems)).toBe('')
  })
  test('every exception is still needed', () => {
    const unused = Object.keys(bannedExceptions).filter((key) => {
      const [file, name] = key.split(': ') as [string, string]
      const rule = banned.find((b) => b.name === name)
      return !existsSync(join(root, file)) || !rule?.what.test(blank(readFileSync(join(root, file), 'utf8'), true))
    })
    expect(unused).toEqual([])
    expect(importExceptions.filter((e) => !local.some((i) => i.from.startsWith(e.file) && roomOf(target(i)) === e.room))).toEqual([])
    expect(directImports.filter((e) => !local.some((i) => e.from.test(i.from) && e.to.test(target(i))))).toEqual([])
    expect(Object.keys(longFiles).filter((file) => !existsSync(join(root, file)))).toEqual([])
  })
  test('nothing is left for later', () => {
    const later = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`)
    expect(lines(files.filter((file) => later.test(readFileSync(join(root, file), 'utf8'))))).toBe('')
  })
})

describe('files', () => {
  test('each is reached from an entry point', () => {
    const reached = new Set<string>()
    const visit = (file: string): void => {
      if (reached.has(file)) return
      reached.add(file)
      for (const i of file.startsWith('proto/generated/') ? importsOf(file) : local) if (i.from === file) visit(target(i))
    }
    for (const entry of Object.values(entryPoints)) visit(entry)
    expect(lines(files.filter((file) => !reached.has(file)))).toBe('')
  })
  test(`none is longer than ${LINES_MAX} lines`, () => {
    const long = files.filter((file) => !longFiles[file] && readFileSync(join(root, file), 'utf8').split('\n').length > LINES_MAX)
    expect(lines(long)).toBe('')
  })
  test('package.json exports what the build makes', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, { default: string } | string>
    }
    const exported = Object.values(exports).flatMap((e) => (typeof e === 'string' ? [] : [e.default]))
    const built = Object.keys(entryPoints)
      .filter((name) => name !== 'sepiola')
      .map((name) => `./dist/${name}.js`)
    expect(exported.sort()).toEqual(built.sort())
  })
  test('generated code is fresh', () => {
    execFileSync(process.execPath, [join(root, 'scripts', 'gen-proto.ts'), '--check'], { cwd: root, stdio: 'pipe' })
  })
})
