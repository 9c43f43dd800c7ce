// `sepiola cluster ...`: the daemons of a local cluster as processes, and faults on purpose.
import { resolve } from 'node:path'
import {
  daemonsOf,
  type Faults,
  faultNames,
  faultTexts,
  parseDaemonId,
  processRunner,
  type Runner,
  readLayout,
  withFault,
} from '../../cluster/mod.ts'
import { SepiolaError } from '../base/mod.ts'
import { type Globals, parseFlags } from './globals.ts'
import { type CliIo, UsageError } from './io.ts'

export const clusterUsage = `sepiola cluster ls
sepiola cluster kill ID [--signal KILL]     ends a daemon as kill -9 does
sepiola cluster start ID                    starts a daemon that is down
sepiola cluster pause ID | resume ID        freezes a daemon (SIGSTOP) and lets it go on
sepiola cluster partition A,B C,D           separates groups of daemons
sepiola cluster heal                        ends the partition
sepiola cluster inject ID FAULT             one more fault, until it is cleared:
    disk-error            every disk call fails with EIO: an OSD or monitor ends by itself
    disk-full             no byte is free on its file system
    disk-slow MS          every disk call takes so much longer
    net-delay MS          what it sends and receives comes so much later
    net-drop              nothing arrives, to it or from it; connections stay
    clear                 none of these any more
sepiola cluster inject ls                   the faults in force
ID = mon.a, osd.0, mds.a, rgw.a`

const signalPattern = /^(?:SIG)?(KILL|TERM|INT|HUP|QUIT|ABRT|SEGV|STOP|CONT)$/

export async function runCluster(argv: readonly string[], globals: Globals, io: CliIo): Promise<number> {
  const [verb = '', ...rest] = argv
  const dir = resolve(globals.dir)
  const known = (text: string): string => {
    let name: string
    try {
      name = parseDaemonId(text).name
    } catch (error) {
      throw new UsageError((error as Error).message)
    }
    const all = daemonsOf(readLayout(dir)).map((d) => d.name)
    if (!all.includes(name)) throw new SepiolaError('ENOENT', `this cluster has no ${name}: it has ${all.join(', ')}`)
    return name
  }
  const oneDaemon = (): string =>
    known(parseFlags(rest, {}, { min: 1, max: 1, usage: `sepiola cluster ${verb} ID` }).positionals[0] as string)
  const runner = () => processRunner(dir, readLayout(dir))
  switch (verb) {
    case 'ls': {
      parseFlags(rest, {}, { min: 0, max: 0, usage: 'sepiola cluster ls' })
      const states = runner().states()
      if (globals.format !== 'plain') {
        const rows = states.map(({ name, pid, state }) => ({ id: name, pid: pid ?? null, state }))
        io.out(`${JSON.stringify(rows, undefined, globals.format === 'json-pretty' ? 2 : 0)}\n`)
      } else
        io.out(
          `${['ID       PID      STATE', ...states.map((d) => `${d.name.padEnd(8)} ${String(d.pid ?? '-').padEnd(8)} ${d.state}`)].join('\n')}\n`,
        )
      return 0
    }
    case 'kill': {
      const usage = 'sepiola cluster kill ID [--signal KILL]'
      const { values, positionals } = parseFlags(rest, { signal: { type: 'string', short: 's' } }, { min: 1, max: 1, usage })
      const signal = signalPattern.exec(values.signal ?? 'KILL')
      if (!signal) throw new UsageError(`--signal: '${values.signal}' is no signal that can be sent; usage: ${usage}`)
      const name = known(positionals[0] as string)
      await runner().kill(name, `SIG${signal[1]}` as NodeJS.Signals)
      io.err(`sent SIG${signal[1]} to ${name}`)
      return 0
    }
    case 'start': {
      const name = oneDaemon()
      await runner().start(name)
      io.err(`started ${name}`)
      return 0
    }
    case 'pause':
    case 'resume': {
      const name = oneDaemon()
      await runner()[verb](name)
      io.err(`${verb}d ${name}`)
      return 0
    }
    case 'partition': {
      const { positionals } = parseFlags(rest, {}, { min: 2, max: 64, usage: 'sepiola cluster partition A,B C,D' })
      const groups = positionals.map((group) => group.split(',').filter(Boolean).map(known))
      const all = groups.flat()
      if (new Set(all).size !== all.length) throw new UsageError('a daemon can be in one group only')
      await runner().partition(groups)
      io.err(`separated ${groups.map((g) => g.join('+')).join(' | ')}`)
      return 0
    }
    case 'inject':
      return runInject(rest, globals, io, runner(), known)
    case 'heal':
      parseFlags(rest, {}, { min: 0, max: 0, usage: 'sepiola cluster heal' })
      await runner().partition([])
      io.err('the network is whole again')
      return 0
    default:
      throw new UsageError(`${verb ? `unknown command 'cluster ${verb}'` : 'a command is missing'}; usage:\n${clusterUsage}`)
  }
}

async function runInject(
  argv: readonly string[],
  globals: Globals,
  io: CliIo,
  runner: Runner,
  known: (text: string) => string,
): Promise<number> {
  const usage = `sepiola cluster inject ID ${faultNames.join('|')}|clear [MS], or sepiola cluster inject ls`
  const [id = '', fault, value] = parseFlags(argv, {}, { min: 1, max: 3, usage }).positionals
  if (id === 'ls' && fault === undefined) {
    const all = Object.entries(runner.faults()).map(([daemon, faults]) => ({ id: daemon, faults: faultTexts(faults) }))
    if (globals.format !== 'plain') io.out(`${JSON.stringify(all, undefined, globals.format === 'json-pretty' ? 2 : 0)}\n`)
    else
      io.out(
        all.length === 0 ? 'no faults are injected\n' : `${all.map((row) => `${row.id.padEnd(8)} ${row.faults.join(', ')}`).join('\n')}\n`,
      )
    return 0
  }
  const name = known(id)
  if (fault === undefined) throw new UsageError(`which fault? usage: ${usage}`)
  let faults: Faults
  try {
    faults = fault === 'clear' || fault === 'none' ? {} : withFault(runner.faults()[name] ?? {}, fault, value)
  } catch (error) {
    throw new UsageError(`${(error as Error).message}; usage: ${usage}`)
  }
  await runner.inject(name, faults)
  io.err(faultTexts(faults).length === 0 ? `${name} has no faults any more` : `${name} has ${faultTexts(faults).join(', ')}`)
  return 0
}
