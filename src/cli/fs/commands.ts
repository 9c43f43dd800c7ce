// The `fs` commands that work inside the file system: listings, names, attributes. What moves bytes in and out is in transfer.ts.
import { forEachLimit, SepiolaError } from '../../base/mod.ts'
import { type CliIo, UsageError } from '../io.ts'
import { basename, hasCode, join, type ShellFiles, type Stats } from './files.ts'
import { humanSize, kindOf, longRows, type Row, statJson, statText } from './print.ts'

export type Flags = Readonly<Record<string, string | boolean | undefined>>
export interface Run {
  readonly files: ShellFiles
  readonly io: CliIo
  readonly paths: readonly string[]
  readonly flags: Flags
}

const STATS_AT_A_TIME = 32

export const printJson = (io: CliIo, value: unknown): void =>
  io.out(`${JSON.stringify(value, undefined, io.format === 'json-pretty' ? 2 : 0)}\n`)

/** A directory's entries with their attributes, by name; what goes meanwhile is left out. */
async function rowsOf(files: ShellFiles, path: string): Promise<Row[]> {
  const rows: Row[] = []
  const names = (await files.readdir(path, { withFileTypes: true })).map((entry) => entry.name)
  await forEachLimit(names, STATS_AT_A_TIME, async (name) => {
    try {
      rows.push(await rowOf(files, join(path, name), name))
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error
    }
  })
  return rows.sort((a, b) => (a.name < b.name ? -1 : 1))
}
async function rowOf(files: ShellFiles, path: string, name: string): Promise<Row> {
  const stats = await files.lstat(path)
  return { name, stats, target: stats.isSymbolicLink() ? await files.readlink(path) : undefined }
}

export async function ls({ files, io, paths, flags }: Run): Promise<void> {
  const listed: { path: string; rows: Row[]; directory: boolean }[] = []
  const list = async (path: string): Promise<void> => {
    const stats = await files.stat(path).catch((error) => {
      if (hasCode(error, 'ENOENT')) return files.lstat(path)
      throw error
    })
    if (!stats.isDirectory() || flags['directory']) {
      listed.push({ path, rows: [await rowOf(files, path, path)], directory: false })
      return
    }
    const rows = (await rowsOf(files, path)).filter(({ name }) => flags['all'] || !name.startsWith('.'))
    if (flags['size-sort']) rows.sort((a, b) => b.stats.size - a.stats.size)
    if (flags['time-sort']) rows.sort((a, b) => b.stats.mtimeMs - a.stats.mtimeMs)
    if (flags['reverse']) rows.reverse()
    listed.push({ path, rows, directory: true })
    if (flags['recursive']) for (const { name, stats: s } of rows) if (s.isDirectory()) await list(join(path, name))
  }
  for (const path of paths) await list(path)
  if (io.format !== 'plain') {
    const all = listed.flatMap(({ path, rows, directory }) =>
      rows.map(({ name, stats, target }) => ({
        name: flags['recursive'] ? join(path, name) : name,
        ...statJson(directory ? join(path, name) : path, stats, target),
      })),
    )
    printJson(io, all)
    return
  }
  const blocks = listed.map(({ path, rows, directory }) => {
    const title = directory && listed.length > 1 ? `${path}:\n` : ''
    const shown = directory ? rows.map((row) => (row.stats.isDirectory() && !flags['long'] ? { ...row, name: `${row.name}/` } : row)) : rows
    if (flags['long']) return title + (shown.length > 0 ? longRows(shown, flags['human'] === true) : '')
    return title + shown.map(({ name }) => `${name}\n`).join('')
  })
  io.out(blocks.join(listed.length > 1 ? '\n' : ''))
}

export async function stat({ files, io, paths }: Run): Promise<void> {
  const all: Record<string, unknown>[] = []
  for (const path of paths) {
    const { stats, target } = await rowOf(files, path, path)
    if (io.format === 'plain') io.out(statText(path, stats, target))
    else all.push(statJson(path, stats, target))
  }
  if (io.format !== 'plain') printJson(io, all.length === 1 ? all[0] : all)
}

interface Usage {
  bytes: number
  files: number
  directories: number
}
/** Bytes, files and directories below a path; a file with several names counts once for each. `onDirectory` comes after what it holds. */
async function usageOf(files: ShellFiles, path: string, onEntry: (path: string, usage: Usage, directory: boolean) => void): Promise<Usage> {
  const stats = await files.lstat(path)
  const usage: Usage = { bytes: 0, files: 0, directories: 0 }
  if (!stats.isDirectory()) {
    usage.bytes = stats.size
    usage.files = 1
    onEntry(path, usage, false)
    return usage
  }
  for (const { name, stats: s } of await rowsOf(files, path)) {
    const below = join(path, name)
    if (s.isDirectory()) {
      const inner = await usageOf(files, below, onEntry)
      usage.bytes += inner.bytes
      usage.files += inner.files
      usage.directories += inner.directories + 1
    } else {
      usage.bytes += s.size
      usage.files++
      onEntry(below, { bytes: s.size, files: 1, directories: 0 }, false)
    }
  }
  onEntry(path, usage, true)
  return usage
}

export async function du({ files, io, paths, flags }: Run): Promise<void> {
  const all: { path: string; bytes: number; files: number; directories: number }[] = []
  for (const path of paths) {
    await usageOf(files, path, (at, usage, directory) => {
      const top = at === path
      if (flags['summarize'] ? top : top || directory || flags['all']) all.push({ path: at, ...usage })
    })
  }
  if (io.format !== 'plain') return printJson(io, all)
  const shown = all.map(({ path, bytes }) => [flags['human'] ? humanSize(bytes) : String(bytes), path] as const)
  const width = Math.max(...shown.map(([size]) => size.length))
  io.out(shown.map(([size, path]) => `${size.padEnd(width)} ${path}\n`).join(''))
}

interface Node {
  name: string
  type: string
  size?: number
  target?: string
  contents?: Node[]
}
export async function tree({ files, io, paths, flags }: Run): Promise<void> {
  const depthMax = flags['depth'] === undefined ? Number.POSITIVE_INFINITY : Number(flags['depth'])
  if (!(depthMax >= 1)) throw new UsageError(`-L takes a depth of 1 or more, not '${flags['depth']}'`)
  const [path = '/'] = paths
  let directories = 0
  let others = 0
  const walk = async (at: string, indent: string, depth: number): Promise<Node[]> => {
    const rows = (await rowsOf(files, at)).filter(({ name }) => flags['all'] || !name.startsWith('.'))
    const nodes: Node[] = []
    for (const [n, { name, stats, target }] of rows.entries()) {
      const last = n === rows.length - 1
      if (io.format === 'plain')
        io.out(`${indent}${last ? '└── ' : '├── '}${name}${stats.isDirectory() ? '/' : ''}${target === undefined ? '' : ` -> ${target}`}\n`)
      const node: Node = { name, type: kindOf(stats) }
      if (stats.isDirectory()) {
        directories++
        if (depth < depthMax) node.contents = await walk(join(at, name), `${indent}${last ? '    ' : '│   '}`, depth + 1)
      } else {
        others++
        if (target === undefined) node.size = stats.size
        else node.target = target
      }
      nodes.push(node)
    }
    return nodes
  }
  if (io.format === 'plain') io.out(`${path}\n`)
  const contents = await walk(path, '', 1)
  if (io.format !== 'plain') return printJson(io, { name: path, type: 'directory', contents, directories, files: others })
  io.out(`\n${directories} director${directories === 1 ? 'y' : 'ies'}, ${others} file${others === 1 ? '' : 's'}\n`)
}

function octalMode(text: unknown, flag: string): number {
  if (typeof text !== 'string' || !/^[0-7]{1,4}$/.test(text)) throw new UsageError(`${flag} takes an octal mode such as 755, not '${text}'`)
  return Number.parseInt(text, 8)
}

export async function mkdir({ files, paths, flags }: Run): Promise<void> {
  const mode = flags['mode'] === undefined ? 0o755 : octalMode(flags['mode'], '-m')
  for (const path of paths) await files.mkdir(path, { recursive: flags['parents'] === true, mode })
}
export async function rmdir({ files, paths }: Run): Promise<void> {
  for (const path of paths) await files.rmdir(path)
}
export async function rm({ files, paths, flags }: Run): Promise<void> {
  if (paths.includes('/')) throw new UsageError('rm: the root cannot be removed; name what is in it')
  const [recursive, force] = [flags['recursive'] === true, flags['force'] === true]
  for (const path of paths) {
    if (!recursive && (await files.lstat(path).catch(() => undefined))?.isDirectory())
      throw new SepiolaError('EISDIR', `${path} is a directory; -r removes it with all that is in it`)
    await files.rm(path, { recursive, force })
  }
}

/** Where SOURCE goes: into DESTINATION if that is a directory, else to that name. */
export async function destinationOf(files: ShellFiles, source: string, destination: string, many: boolean): Promise<string> {
  const there = await files.stat(destination).catch(() => undefined)
  if (there?.isDirectory()) return join(destination, basename(source))
  if (many) throw new SepiolaError('ENOTDIR', `${destination} is not a directory: several things cannot go there`)
  return destination
}

export async function mv({ files, paths }: Run): Promise<void> {
  const destination = paths.at(-1) as string
  const sources = paths.slice(0, -1)
  for (const source of sources) await files.rename(source, await destinationOf(files, source, destination, sources.length > 1))
}

export async function chmod({ files, paths }: Run): Promise<void> {
  const [mode, ...rest] = paths
  for (const path of rest) await files.chmod(path, octalMode(mode, 'chmod'))
}
export async function chown({ files, paths }: Run): Promise<void> {
  const [owner = '', ...rest] = paths
  const m = /^(\d{1,10})?(?::(\d{1,10}))?$/.exec(owner)
  if (!m || owner === '' || owner === ':') throw new UsageError(`chown takes UID, UID:GID or :GID in numbers, not '${owner}'`)
  for (const path of rest) {
    const { uid, gid }: Stats = await files.stat(path)
    await files.chown(path, m[1] === undefined ? uid : Number(m[1]), m[2] === undefined ? gid : Number(m[2]))
  }
}
export async function ln({ files, paths, flags }: Run): Promise<void> {
  const [target = '', path = ''] = paths
  if (flags['symbolic']) await files.symlink(target, path)
  else await files.link(target, path)
}
export async function touch({ files, paths }: Run): Promise<void> {
  for (const path of paths) {
    const file = await files.open(path, 'a', 0o644)
    try {
      const now = Date.now() / 1000
      await file.utimes(now, now)
    } finally {
      await file.close()
    }
  }
}
export async function truncate({ files, paths }: Run): Promise<void> {
  const [size = '', ...rest] = paths
  if (!/^\d{1,15}$/.test(size)) throw new UsageError(`truncate takes SIZE in bytes, not '${size}'`)
  for (const path of rest) await files.truncate(path, Number(size))
}
export async function df({ files, io, paths }: Run): Promise<void> {
  const stats = await files.statfs(paths[0] ?? '/')
  const [bsize, blocks, bfree, bavail, count] = [stats.bsize, stats.blocks, stats.bfree, stats.bavail, stats.files].map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const [total, used, available] = [blocks * bsize, (blocks - bfree) * bsize, bavail * bsize]
  if (io.format !== 'plain') return printJson(io, { total_bytes: total, used_bytes: used, avail_bytes: available, files: count })
  const percent = total > 0 ? Math.ceil((used / total) * 100) : 0
  io.out(`${'SIZE'.padStart(10)} ${'USED'.padStart(10)} ${'AVAIL'.padStart(10)} USE%\n`)
  io.out(
    `${humanSize(total).padStart(10)} ${humanSize(used).padStart(10)} ${humanSize(available).padStart(10)} ${String(percent).padStart(3)}%\n`,
  )
}
