// Finds the command that was asked for and runs it. Each one is loaded when it is needed: start-up time is part of every answer.
import { SepiolaError } from '../base/errors.ts'
import { connector } from './connect.ts'
import { type Globals, takeGlobals } from './globals.ts'
import { helpFor, helpText } from './help.ts'
import { type CliIo, type Connect, UsageError } from './io.ts'

type Handler = (argv: string[], globals: Globals, io: CliIo, connect: Connect) => Promise<number>

const handlers: Record<string, () => Promise<Handler>> = {
  up: async () => (await import('./up.ts')).runUp,
  down: async () => (await import('./up.ts')).runDown,
  cluster: async () => (await import('./cluster.ts')).runCluster,
  rados: async () => {
    const { runRados } = await import('./rados.ts')
    return (argv, _globals, io, connect) => runRados(argv, io, connect)
  },
  rbd: async () => {
    const { runRbd } = await import('./rbd/mod.ts')
    return (argv, _globals, io, connect) => runRbd(argv, io, connect)
  },
  fs: async () => (await import('./fs/mod.ts')).runFs,
  tell: async () => (await import('./tell.ts')).runTell,
  user: async () => {
    const { runUser } = await import('./user.ts')
    return (argv, _globals, io, connect) => runUser(argv, io, connect)
  },
  bucket: async () => {
    const { runBucket } = await import('./bucket.ts')
    return (argv, _globals, io, connect) => runBucket(argv, io, connect)
  },
  locate: async () => (await import('./locate/mod.ts')).runLocate,
  objectstore: async () => {
    const { runObjectstore } = await import('./objectstore.ts')
    return (argv, _globals, io) => runObjectstore(argv, io)
  },
  crushtool: async () => {
    const { runCrushtool } = await import('./crushtool.ts')
    return (argv, _globals, io) => runCrushtool(argv, io)
  },
  daemon: async () => {
    const { daemonMain } = await import('../../cluster/mod.ts')
    return async (argv, globals) => {
      await daemonMain(globals.dir, argv[0] ?? '')
      return new Promise<number>(() => {})
    }
  },
}

/** @returns the exit code: 0 done, 1 failed, 2 wrong usage. */
export async function main(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
  makeIo: (format: Globals['format']) => CliIo,
): Promise<number> {
  let io = makeIo('plain')
  try {
    const { globals, rest } = takeGlobals(argv, environment)
    io = makeIo(globals.format)
    const [verb, ...args] = rest
    if (verb === '--version' || verb === '-v' || (verb === 'version' && args.length === 0 && globals.help)) return printVersion(io)
    if (verb === 'help' || globals.help) {
      io.out(await helpFor(verb === 'help' ? args : rest))
      return 0
    }
    if (verb === undefined) {
      io.err(helpText)
      return 2
    }
    const { connect, close } = connector(globals)
    try {
      if (verb === '-w' || verb === '--watch') return await (await import('./watch.ts')).runWatch(globals, io, connect)
      const load = Object.hasOwn(handlers, verb) ? handlers[verb] : undefined
      if (load) return await (await load())(args, globals, io, connect)
      return await (await import('./mon-command.ts')).runMonCommand(rest, globals, io, connect)
    } finally {
      await close()
    }
  } catch (error) {
    return explain(error, io)
  }
}

async function printVersion(io: CliIo): Promise<number> {
  const { version } = await import('../base/version.ts')
  io.out(`sepiola ${version}\n`)
  return 0
}

function explain(error: unknown, io: CliIo): number {
  if (error instanceof UsageError) {
    io.err(`sepiola: ${error.message}`)
    return 2
  }
  // A file system's errors have a code and Node's sentence.
  const told = error instanceof Error && typeof (error as { code?: unknown }).code === 'string'
  if (error instanceof SepiolaError || error instanceof TypeError || told) io.err(`sepiola: ${error.message}`)
  else io.err(`sepiola: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return 1
}
