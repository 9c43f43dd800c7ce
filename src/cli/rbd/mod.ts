// `sepiola rbd ...`: answers as `rbd` does. Each verb is loaded when it is needed.
import { type CliIo, type Connect, UsageError } from '../io.ts'
import { serveUsage } from './usage.ts'

type Handler = (argv: readonly string[], io: CliIo, connect: Connect) => Promise<number>
interface Verb {
  readonly usage: string
  readonly load: () => Promise<Handler>
}

const verbs: Readonly<Record<string, Verb>> = {
  serve: { usage: serveUsage, load: async () => (await import('./serve.ts')).runServe },
}

export const rbdUsage = Object.values(verbs)
  .map(({ usage }) => usage)
  .join('\n')

export async function runRbd(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const [verb = '', ...args] = argv
  const known = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (!known) throw new UsageError(`${verb ? `unknown command 'rbd ${verb}'` : 'a command is missing'}; usage:\n${rbdUsage}`)
  return (await known.load())(args, io, connect)
}
