// `sepiola fs ...`: files and directories of a file system, as cephfs-shell has them, and the monitors' `fs` commands, as ceph has them.
// A word that begins with '/' is a path; where Ceph has a command of the same name (`fs ls`, `fs get NAME`, `fs rm NAME`), its absence
// means Ceph's.

import type { Globals } from '../globals.ts'
import { parseFlags } from '../globals.ts'
import { type CliIo, type Connect, UsageError } from '../io.ts'
import * as attributes from './attributes.ts'
import type { Flags, Run } from './commands.ts'
import * as commands from './commands.ts'
import type { ShellFiles } from './files.ts'
import * as transfer from './transfer.ts'

export const fsUsage = `sepiola fs COMMAND [--fs NAME]     files and directories; a path begins with /
  ls [-l] [-a] [-R] [-r] [-S] [-t] [-H] [-d] PATH...   list; -H sizes in K, M, G; -S, -t by size, time; -r reversed
  tree [-a] [-L DEPTH] [PATH]
  stat PATH...
  du [-s] [-a] [-H] PATH...
  df
  cat PATH...
  put [-r] [-p] LOCAL... [PATH]     from this machine; - is standard input; -r with subdirectories, -p with modes and times
  get [-r] [-p] PATH... [LOCAL]     to this machine; - is standard output
  cp [-r] [-p] PATH... PATH
  mv PATH... PATH, rm [-r] [-f] PATH..., mkdir [-p] [-m MODE] PATH..., rmdir PATH...
  ln [-s] TARGET PATH, touch PATH..., truncate SIZE PATH...
  chmod MODE PATH..., chown UID[:GID] PATH...
  getxattr PATH NAME, setxattr PATH NAME [VALUE], rmxattr PATH NAME, listxattr PATH
  quota get PATH, quota set [--max_bytes N] [--max_files N] PATH
  snap ls PATH, snap create PATH NAME, snap rm PATH NAME
  scrub start PATH [recursive,repair,force], scrub status
                                    the metadata server looks through a tree for what is damaged
  serve --sftp [--host 127.0.0.1] [--port 2022] [--root /] [--read-only] [--user sepiola]
        [--password-file FILE] [--authorized-keys FILE] [--host-key FILE] [--umask 022]
        [--max-connections 64] [--idle-timeout SECONDS]
                                    for sftp, sshfs, rclone; with neither keys nor a password
                                    given, one is made, kept in the cluster's directory and printed

Without a path, as ceph
  ls, status [NAME], get NAME, dump, new, set, fail, rm NAME, volume ..., add_data_pool, rm_data_pool
                                    'sepiola help fs volume' lists what begins so`

const flagSpecs = {
  fs: { type: 'string' },
  long: { type: 'boolean', short: 'l' },
  all: { type: 'boolean', short: 'a' },
  recursive: { type: 'boolean', short: 'R' },
  reverse: { type: 'boolean', short: 'r' },
  'size-sort': { type: 'boolean', short: 'S' },
  'time-sort': { type: 'boolean', short: 't' },
  human: { type: 'boolean', short: 'H' },
  directory: { type: 'boolean', short: 'd' },
  summarize: { type: 'boolean', short: 's' },
  depth: { type: 'string', short: 'L' },
  preserve: { type: 'boolean', short: 'p' },
  parents: { type: 'boolean', short: 'p' },
  mode: { type: 'string', short: 'm' },
  force: { type: 'boolean', short: 'f' },
  symbolic: { type: 'boolean', short: 's' },
  max_bytes: { type: 'string' },
  max_files: { type: 'string' },
} as const
type FlagName = keyof typeof flagSpecs

interface Verb {
  readonly flags: readonly FlagName[]
  /** Letters that mean another flag for this command. */
  readonly short?: Readonly<Record<string, string>>
  readonly args: readonly [min: number, max: number]
  /** Which arguments are paths of the file system; the command sees to the others itself. */
  readonly paths: 'all' | 'first' | 'from second' | 'last' | 'own'
  readonly run: (run: Run) => Promise<void>
}
const MANY = 10_000
const verbs: Readonly<Record<string, Verb>> = {
  ls: {
    flags: ['long', 'all', 'recursive', 'reverse', 'size-sort', 'time-sort', 'human', 'directory'],
    args: [1, MANY],
    paths: 'all',
    run: commands.ls,
  },
  tree: { flags: ['all', 'depth'], args: [0, 1], paths: 'all', run: commands.tree },
  stat: { flags: [], args: [1, MANY], paths: 'all', run: commands.stat },
  du: { flags: ['summarize', 'all', 'human'], args: [1, MANY], paths: 'all', run: commands.du },
  df: { flags: [], args: [0, 1], paths: 'all', run: commands.df },
  cat: { flags: [], args: [1, MANY], paths: 'all', run: transfer.cat },
  put: {
    flags: ['recursive', 'preserve', 'force'],
    short: { recursive: 'r' },
    args: [1, MANY],
    paths: 'own',
    run: (run) => transfer.put(run, remotePath),
  },
  get: {
    flags: ['recursive', 'preserve', 'force'],
    short: { recursive: 'r' },
    args: [1, MANY],
    paths: 'own',
    run: (run) => transfer.get(run, remotePath),
  },
  cp: { flags: ['recursive', 'preserve'], short: { recursive: 'r' }, args: [2, MANY], paths: 'all', run: transfer.cp },
  mv: { flags: [], args: [2, MANY], paths: 'all', run: commands.mv },
  rm: { flags: ['recursive', 'force'], short: { recursive: 'r' }, args: [1, MANY], paths: 'all', run: commands.rm },
  mkdir: { flags: ['parents', 'mode'], args: [1, MANY], paths: 'all', run: commands.mkdir },
  rmdir: { flags: [], args: [1, MANY], paths: 'all', run: commands.rmdir },
  ln: { flags: ['symbolic'], args: [2, 2], paths: 'last', run: commands.ln },
  touch: { flags: [], args: [1, MANY], paths: 'all', run: commands.touch },
  truncate: { flags: [], args: [2, MANY], paths: 'from second', run: commands.truncate },
  chmod: { flags: [], args: [2, MANY], paths: 'from second', run: commands.chmod },
  getxattr: { flags: [], args: [2, 2], paths: 'first', run: attributes.getxattr },
  setxattr: { flags: [], args: [2, 3], paths: 'first', run: attributes.setxattr },
  rmxattr: { flags: [], args: [2, 2], paths: 'first', run: attributes.rmxattr },
  listxattr: { flags: [], args: [1, 1], paths: 'first', run: attributes.listxattr },
  quota: { flags: ['max_bytes', 'max_files'], args: [2, 2], paths: 'last', run: attributes.quota },
  snap: { flags: [], args: [2, 3], paths: 'own', run: attributes.snap },
  chown: { flags: [], args: [2, MANY], paths: 'from second', run: commands.chown },
}
/** Verbs that Ceph has too: without a path they are Ceph's. */
const shared: ReadonlySet<string> = new Set(['ls', 'get', 'rm'])

/** An absolute path without dots or doubled slashes, no slash at its end. @throws UsageError when it is not absolute. */
export function remotePath(text: string): string {
  if (!text.startsWith('/')) throw new UsageError(`a path in the file system begins with '/', not '${text}'`)
  const names: string[] = []
  for (const name of text.split('/')) {
    if (name === '' || name === '.') continue
    if (name === '..') names.pop()
    else names.push(name)
  }
  return `/${names.join('/')}`
}

/** Whether these words are for the files, not for the monitors. */
export function isFileCommand([verb = '', ...rest]: readonly string[]): boolean {
  if (verb === 'serve' || verb === 'scrub') return true
  if (!Object.hasOwn(verbs, verb)) return false
  return !shared.has(verb) || rest.some((word) => word.startsWith('/'))
}

export interface ParsedCommand {
  readonly verb: Verb
  readonly paths: readonly string[]
  readonly flags: Flags
}
/** @throws UsageError. */
export function parseFileCommand([name = '', ...rest]: readonly string[]): ParsedCommand {
  const verb = verbs[name] as Verb
  const specs: Record<string, { type: 'string' | 'boolean'; short?: string }> = { fs: flagSpecs.fs }
  for (const flag of verb.flags) specs[flag] = { ...flagSpecs[flag], ...(verb.short?.[flag] !== undefined && { short: verb.short[flag] }) }
  const { values, positionals } = parseFlags(rest, specs, { min: verb.args[0], max: verb.args[1], usage: `sepiola fs ${name}\n${fsUsage}` })
  const paths = positionals.map((word, n) => {
    const isPath =
      verb.paths === 'all' || (verb.paths === 'from second' && n > 0) || (verb.paths === 'last' && n === positionals.length - 1)
    return isPath ? remotePath(word) : word
  })
  return { verb, paths, flags: values as Flags }
}

export async function runFileCommand({ verb, paths, flags }: ParsedCommand, files: ShellFiles, io: CliIo): Promise<void> {
  await verb.run({ files, io, paths, flags })
}

export async function runFs(argv: string[], globals: Globals, io: CliIo, connect: Connect): Promise<number> {
  if (argv[0] === 'scrub') return (await import('../tell.ts')).tellRank(argv, io, connect)
  if (argv[0] === 'serve') return (await import('./serve.ts')).runServe(argv.slice(1), globals, io, connect)
  if (!isFileCommand(argv)) {
    const { monCommands } = await import('../../mon/mod.ts')
    if (!monCommands.some(({ prefix }) => prefix.startsWith('fs ') && prefix.split(' ')[1] === argv[0]))
      throw new UsageError(`${argv[0] ? `unknown command 'fs ${argv[0]}'` : 'a command is missing'}; usage:\n${fsUsage}`)
    return (await import('../mon-command.ts')).runMonCommand(['fs', ...argv], globals, io, connect)
  }
  const parsed = parseFileCommand(argv)
  const { mount } = await import('./mount.ts')
  const mounted = await mount(connect, { fs: parsed.flags['fs'] as string | undefined, signal: io.signal })
  try {
    await runFileCommand(parsed, mounted, io)
  } finally {
    await mounted.unmount()
  }
  return 0
}
