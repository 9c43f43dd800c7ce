// Flags that every command takes, wherever they stand, and how a command finds its cluster.
import { parseArgs } from 'node:util'
import { UsageError } from './io.ts'

export interface Globals {
  readonly dir: string
  readonly mon: string | undefined
  readonly keyring: string | undefined
  readonly name: string
  readonly format: 'plain' | 'json' | 'json-pretty'
  readonly help: boolean
}

const valueFlags = new Map([
  ['--dir', 'dir'],
  ['--mon', 'mon'],
  ['-m', 'mon'],
  ['--keyring', 'keyring'],
  ['-k', 'keyring'],
  ['--name', 'name'],
  ['-n', 'name'],
  ['--format', 'format'],
])

/** Takes the global flags out of a command line; the rest stays in order. `-f json` means --format where the command has no -f of its own. @throws UsageError. */
export function takeGlobals(argv: readonly string[], environment: NodeJS.ProcessEnv): { globals: Globals; rest: string[] } {
  const rest: string[] = []
  const found: Record<string, string> = {}
  let help = false
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] as string
    if (word === '--') {
      rest.push(...argv.slice(i))
      break
    }
    const [flag, inline] =
      word.startsWith('--') && word.includes('=')
        ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]
        : [word, undefined]
    const known = valueFlags.get(flag) ?? (flag === '-f' && /^(plain|json|json-pretty)$/.test(argv[i + 1] ?? '') ? 'format' : undefined)
    if (known) {
      const value = inline ?? argv[++i]
      if (value === undefined || value === '') throw new UsageError(`${flag} needs a value`)
      found[known] = value
    } else if (word === '--help' || (word === '-h' && rest.length === 0)) help = true
    else rest.push(word)
  }
  const format = found['format'] ?? 'plain'
  if (format !== 'plain' && format !== 'json' && format !== 'json-pretty')
    throw new UsageError(`--format takes plain, json or json-pretty, not '${format}'`)
  return {
    globals: {
      dir: found['dir'] ?? (environment['SEPIOLA_DIR'] || './sepiola-data'),
      mon: found['mon'],
      keyring: found['keyring'],
      name: found['name'] ?? 'client.admin',
      format,
      help,
    },
    rest,
  }
}

type FlagSpec = Record<string, { type: 'string' | 'boolean'; short?: string }>

/** node:util's parseArgs, its complaints as UsageError. */
export function parseFlags<S extends FlagSpec>(
  argv: readonly string[],
  options: S,
  positionals: { min: number; max: number; usage: string },
) {
  let parsed: ReturnType<typeof parseArgs<{ args: string[]; options: S; allowPositionals: true; strict: true }>>
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message.replace(/\. To specify.*$/s, '')}; usage: ${positionals.usage}`)
  }
  const count = parsed.positionals.length
  if (count < positionals.min || count > positionals.max) {
    const extra = parsed.positionals[positionals.max]
    throw new UsageError(
      `${count < positionals.min ? 'an argument is missing' : `unexpected argument '${extra}'`}; usage: ${positionals.usage}`,
    )
  }
  return parsed
}

/** A whole number from a flag. @throws UsageError. */
export function wholeNumber(flag: string, text: string | undefined, fallback: number, min: number, max: number): number {
  if (text === undefined) return fallback
  const n = Number(text)
  if (!/^\d+$/.test(text) || n < min || n > max) throw new UsageError(`${flag} takes a whole number from ${min} to ${max}, not '${text}'`)
  return n
}
