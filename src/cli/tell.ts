// `sepiola tell mds.ID COMMAND...`: a command to one daemon, past the monitors, as `ceph tell` sends it.
import { errorCodeOf } from '../base/mod.ts'
import { type Globals, parseFlags } from './globals.ts'
import { type CliIo, type Connect, UsageError } from './io.ts'

/** Command -> the names of what may follow it, in order. NAME=VALUE is taken anywhere. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  'session ls': [],
  'session evict': ['id'],
  'client ls': [],
  'client evict': ['id'],
  'cache status': [],
  'dump inode': ['number'],
  'flush journal': [],
  'damage ls': [],
  'scrub start': ['path', 'scrubops'],
  'scrub status': [],
  'scrub abort': [],
  'scrub pause': [],
  'scrub resume': [],
}

export const tellUsage = `sepiola tell mds.ID|mds.RANK|mds.FS:RANK COMMAND
${Object.entries(shapes)
  .map(([prefix, names]) => `  ${[prefix, ...names.map((name) => name.toUpperCase())].join(' ')}`)
  .join('\n')}`

/** @throws UsageError for words that are no command. */
export function tellCommand(words: readonly string[]): Record<string, string> {
  const prefix = Object.keys(shapes).find((shape) => shape === words.slice(0, shape.split(' ').length).join(' '))
  if (prefix === undefined) throw new UsageError(`tell: '${words.join(' ')}' is no command; usage:\n${tellUsage}`)
  const names = shapes[prefix] as readonly string[]
  const command: Record<string, string> = { prefix }
  let next = 0
  for (const word of words.slice(prefix.split(' ').length)) {
    const named = /^([a-z_]+)=(.*)$/s.exec(word)
    const name = named && names.includes(named[1] as string) ? (named[1] as string) : names[next++]
    if (name === undefined) throw new UsageError(`tell ${prefix}: unexpected argument '${word}'`)
    command[name] = named && name === named[1] ? (named[2] as string) : word
  }
  return command
}

async function send(who: string, words: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const command = tellCommand(words)
  const { tellMds } = await import('../cephfs/mod.ts')
  const { code, text, data } = await tellMds(await connect(), who, command, io.signal)
  if (data.byteLength > 0) {
    const value: unknown = JSON.parse(new TextDecoder().decode(data))
    io.out(`${JSON.stringify(value, undefined, io.format === 'json' ? 0 : 2)}\n`)
  }
  if (text !== '') io.err(code < 0 ? `Error ${errorCodeOf(code)}: ${text}` : text)
  return code < 0 ? 1 : 0
}

export async function runTell(argv: readonly string[], _globals: Globals, io: CliIo, connect: Connect): Promise<number> {
  const { positionals } = parseFlags(argv, {}, { min: 2, max: 10, usage: tellUsage })
  const [who = '', ...words] = positionals
  if (!who.startsWith('mds.')) throw new UsageError(`tell: only mds.ID answers, not '${who}'; usage:\n${tellUsage}`)
  return send(who.slice(4), words, io, connect)
}

/** The same to rank 0 of the file system --fs, or of the first: `fs scrub start /`. */
export async function tellRank(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parseFlags(argv, { fs: { type: 'string' } }, { min: 2, max: 4, usage: tellUsage })
  return send(values.fs === undefined ? '0' : `${values.fs}:0`, positionals, io, connect)
}
