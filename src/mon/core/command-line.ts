// From the words of a command line to a command's JSON arguments, and back to a check of arguments that came over the wire.
import type { Command } from './service.ts'

export type CommandShape = Pick<Command, 'prefix' | 'args'>
type Parsed = { readonly args: Record<string, unknown> & { prefix: string } } | { readonly error: string }

const bare = (argument: string): string => argument.replace(/[?*]$/, '')

/** The command with the longest prefix that these words begin with. */
export function findCommand<C extends CommandShape>(words: readonly string[], commands: readonly C[]): C | undefined {
  let best: C | undefined
  for (const command of commands) {
    const prefix = command.prefix.split(' ')
    if (prefix.length > (best ? best.prefix.split(' ').length : 0) && prefix.every((word, i) => words[i] === word)) best = command
  }
  return best
}

const usage = (command: CommandShape): string =>
  [
    command.prefix,
    ...command.args.map((a) => (a.endsWith('*') ? `[<${bare(a)}>...]` : a.endsWith('?') ? `[<${bare(a)}>]` : `<${a}>`)),
  ].join(' ')

/**
 * Positional words in the order of `args`, or by name (`--size 3`, `--size=3`); a flag that is no argument's name is set to true
 * (`--yes-i-really-mean-it`); all after `--` is positional.
 */
export function parseCommandLine(words: readonly string[], commands: readonly CommandShape[]): Parsed {
  const command = findCommand(words, commands)
  if (!command) {
    const near = commands.filter((c) => words[0] !== undefined && c.prefix.split(' ')[0] === words[0]).map((c) => `  ${usage(c)}`)
    const what = `no valid command found for '${words.join(' ')}'`
    return { error: near.length > 0 ? `${what}; commands that begin so:\n${near.slice(0, 50).join('\n')}` : what }
  }
  const args: Record<string, unknown> & { prefix: string } = { prefix: command.prefix }
  const names = new Map(command.args.map((a) => [bare(a), a]))
  const positional: string[] = []
  const given = words.slice(command.prefix.split(' ').length)
  for (let i = 0; i < given.length; i++) {
    const word = given[i] as string
    if (word === '--') {
      positional.push(...given.slice(i + 1))
      break
    }
    const flag = /^--([A-Za-z][\w-]*)(?:=(.*))?$/s.exec(word)
    if (!flag) {
      positional.push(word)
      continue
    }
    const name = (flag[1] as string).replaceAll('-', '_')
    if (flag[2] !== undefined) args[name] = flag[2]
    else if (names.has(name) && i + 1 < given.length) args[name] = given[++i]
    else args[name] = true
  }
  for (const [name, argument] of names) {
    if (args[name] !== undefined) continue
    if (argument.endsWith('*')) {
      if (positional.length > 0) args[name] = positional.splice(0)
    } else if (positional.length > 0) args[name] = positional.shift()
  }
  if (positional.length > 0) return { error: `${positional[0]} not expected; usage: ${usage(command)}` }
  const problem = checkArguments(command, args)
  return problem ? { error: problem } : { args }
}

/** A sentence when a required argument is missing or an argument has no scalar or list form. */
export function checkArguments(command: CommandShape, args: Readonly<Record<string, unknown>>): string | undefined {
  for (const argument of command.args) {
    const value = args[bare(argument)]
    const isList = argument.endsWith('*')
    if (value === undefined || value === null) {
      if (!isList && !argument.endsWith('?')) return `missing required parameter ${argument}; usage: ${usage(command)}`
    } else if (Array.isArray(value)) {
      if (!isList || !value.every((v) => typeof v === 'string' || typeof v === 'number')) return `${bare(argument)} does not take a list`
    } else if (typeof value === 'object') return `${bare(argument)} does not take an object`
  }
  return undefined
}
