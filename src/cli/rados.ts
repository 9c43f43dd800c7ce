// `sepiola rados ...`: answers as `rados` does.
import type { IoCtx, Rados } from '../librados/mod.ts'
import { RadosError } from '../librados/mod.ts'
import { parseFlags, wholeNumber } from './globals.ts'
import { hexDump } from './hex.ts'
import { type CliIo, type Connect, UsageError } from './io.ts'
import { benchCleanup, runBench } from './rados-bench.ts'
import { coordinationVerbs } from './rados-coordination.ts'

export const radosUsage = `sepiola rados -p POOL [-N NAMESPACE] COMMAND
  put OBJ FILE            from a file, - for standard input
  get OBJ FILE            to a file, - for standard output
  ls [--all]              objects of the namespace, or of all
  rm OBJ...               remove
  stat OBJ                size and modification time
  append OBJ FILE, truncate OBJ SIZE
  setxattr OBJ NAME [VALUE], getxattr OBJ NAME, rmxattr OBJ NAME, listxattr OBJ
  setomapval OBJ KEY [VALUE], getomapval OBJ KEY [FILE], rmomapkey OBJ KEY, listomapkeys OBJ, listomapvals OBJ
  listwatchers OBJ        who watches it
  watch OBJ               shows each notify, until Ctrl-C; notify OBJ MESSAGE tells its watchers and shows their answers
  lock list OBJ, lock info OBJ LOCK, lock break OBJ LOCK LOCKER [--lock-cookie C]
  lock get OBJ LOCK [--lock-type exclusive|shared] [--lock-cookie C] [--lock-tag T] [--lock-description D] [--lock-duration SECONDS]
  listsnaps OBJ           its clones: the snapshots they stand for, and what they share with the next newer
  rollback OBJ SNAPID     back to what it was at a self-managed snapshot
  bench SECONDS write|seq|rand [-b BYTES] [-t OPS] [--no-cleanup]
  cleanup                 removes what bench left
sepiola rados lspools
sepiola rados df
A value that is left out is read from standard input. With --snapid ID, get, stat, getxattr and the like read at that self-managed snapshot.`

const flags = {
  pool: { type: 'string', short: 'p' },
  namespace: { type: 'string', short: 'N' },
  all: { type: 'boolean' },
  'block-size': { type: 'string', short: 'b' },
  concurrent: { type: 'string', short: 't' },
  'no-cleanup': { type: 'boolean' },
  prefix: { type: 'string' },
  snapid: { type: 'string' },
  'lock-type': { type: 'string' },
  'lock-cookie': { type: 'string' },
  'lock-tag': { type: 'string' },
  'lock-description': { type: 'string' },
  'lock-duration': { type: 'string' },
} as const

/** Objects are written and read in pieces of this size, several at a time. */
const PIECE_BYTES = 4 << 20

type Args = readonly string[]
export interface Verb {
  readonly args: readonly [min: number, max: number]
  readonly run: (io: IoCtx, args: Args, cli: CliIo, flags: Readonly<Record<string, string | boolean | undefined>>) => Promise<void>
}

async function forEachObject(objects: Args, action: (oid: string) => Promise<unknown>): Promise<void> {
  for (const oid of objects) await action(oid)
}

async function put(io: IoCtx, oid: string, data: Uint8Array, signal: AbortSignal): Promise<void> {
  await io.writeFull(oid, data.subarray(0, PIECE_BYTES), { signal })
  for (let at = PIECE_BYTES; at < data.byteLength; at += PIECE_BYTES)
    await io.write(oid, data.subarray(at, at + PIECE_BYTES), at, { signal })
}

async function get(io: IoCtx, oid: string, signal: AbortSignal): Promise<Uint8Array> {
  const { size } = await io.stat(oid, { signal })
  const pieces: Uint8Array[] = []
  for (let at = 0; at < size || at === 0; at += PIECE_BYTES) pieces.push(await io.read(oid, { offset: at, length: PIECE_BYTES, signal }))
  return Buffer.concat(pieces)
}

const valueOrInput = async (cli: CliIo, text: string | undefined): Promise<Uint8Array> =>
  text === undefined ? cli.readFile('-') : new TextEncoder().encode(text)

const verbs: Readonly<Record<string, Verb>> = {
  put: { args: [2, 2], run: async (io, [oid = '', file = ''], cli) => put(io, oid, await cli.readFile(file), cli.signal) },
  get: { args: [2, 2], run: async (io, [oid = '', file = ''], cli) => cli.writeFile(file, await get(io, oid, cli.signal)) },
  rm: { args: [1, 1000], run: (io, args) => forEachObject(args, (oid) => io.remove(oid)) },
  stat: {
    args: [1, 1000],
    run: (io, args, cli) =>
      forEachObject(args, async (oid) => {
        const { size, mtime, version } = await io.stat(oid)
        if (cli.format === 'plain') cli.out(`${io.poolName}/${oid} mtime ${mtime.toISOString()}, size ${size}\n`)
        else cli.out(`${JSON.stringify({ name: oid, size, mtime: mtime.toISOString(), version })}\n`)
      }),
  },
  append: { args: [2, 2], run: async (io, [oid = '', file = ''], cli) => void (await io.append(oid, await cli.readFile(file))) },
  truncate: {
    args: [2, 2],
    run: async (io, [oid = '', size]) => void (await io.truncate(oid, wholeNumber('truncate', size, 0, 0, Number.MAX_SAFE_INTEGER))),
  },
  setxattr: {
    args: [2, 3],
    run: async (io, [oid = '', name = '', value], cli) => void (await io.setXattr(oid, name, await valueOrInput(cli, value))),
  },
  getxattr: { args: [2, 2], run: async (io, [oid = '', name = ''], cli) => cli.out(await io.getXattr(oid, name)) },
  rmxattr: { args: [2, 2], run: async (io, [oid = '', name = '']) => void (await io.rmXattr(oid, name)) },
  listxattr: {
    args: [1, 1],
    run: async (io, [oid = ''], cli) => cli.out([...(await io.getXattrs(oid)).keys()].map((name) => `${name}\n`).join('')),
  },
  setomapval: {
    args: [2, 3],
    run: async (io, [oid = '', key = '', value], cli) => void (await io.omapSet(oid, [[key, await valueOrInput(cli, value)]])),
  },
  getomapval: {
    args: [2, 3],
    run: async (io, [oid = '', key = '', file], cli) => {
      const value = (await io.omapGetByKeys(oid, [key])).get(key)
      if (!value) throw new RadosError('ENOENT', `No such key: ${io.poolName}/${io.namespace}/${oid}/${key}`)
      if (file !== undefined) await cli.writeFile(file, value)
      else cli.out(`value (${value.byteLength} bytes) :\n${hexDump(value)}\n`)
    },
  },
  rmomapkey: { args: [2, 2], run: async (io, [oid = '', key = '']) => void (await io.omapRmKeys(oid, [key])) },
  listomapkeys: {
    args: [1, 1],
    run: async (io, [oid = ''], cli) => {
      for await (const [key] of io.omapEntries(oid)) cli.out(`${key}\n`)
    },
  },
  listomapvals: {
    args: [1, 1],
    run: async (io, [oid = ''], cli) => {
      for await (const [key, value] of io.omapEntries(oid)) cli.out(`${key}\nvalue (${value.byteLength} bytes) :\n${hexDump(value)}\n`)
    },
  },
  ...coordinationVerbs,
  listsnaps: { args: [1, 1], run: (io, [oid = ''], cli) => listSnaps(io, oid, cli) },
  rollback: {
    args: [2, 2],
    run: async (io, [oid = '', snap]) => void (await io.rollback(oid, wholeNumber('rollback', snap, 0, 1, Number.MAX_SAFE_INTEGER))),
  },
}

async function listSnaps(io: IoCtx, oid: string, cli: CliIo): Promise<void> {
  const { clones, headExists } = await io.listSnaps(oid)
  const head = headExists ? (await io.stat(oid)).size : undefined
  if (cli.format !== 'plain') {
    const rows = clones.map(({ id, snaps, size, overlap }) => ({
      id,
      snapshots: snaps,
      size,
      overlaps: overlap.map(({ offset, length }) => ({ start: offset, length })),
    }))
    cli.out(`${JSON.stringify({ name: oid, clones: head === undefined ? rows : [...rows, { id: 'head', snapshots: [], size: head }] })}\n`)
    return
  }
  const lines = clones.map(
    ({ id, snaps, size, overlap }) =>
      `${id}\t${[...snaps].reverse().join(',')}\t${size}\t[${overlap.map(({ offset, length }) => `${offset}~${length}`).join(',')}]`,
  )
  cli.out(`${[`${oid}:`, 'cloneid\tsnaps\tsize\toverlap', ...lines, ...(head === undefined ? [] : [`head\t-\t${head}`])].join('\n')}\n`)
}

async function list(io: IoCtx, all: boolean, cli: CliIo): Promise<void> {
  if (cli.format === 'plain') {
    for await (const { oid, namespace } of io.list({ allNamespaces: all, signal: cli.signal }))
      cli.out(all ? `${namespace}\t${oid}\n` : `${oid}\n`)
    return
  }
  const objects: { namespace: string; name: string }[] = []
  for await (const { oid, namespace } of io.list({ allNamespaces: all, signal: cli.signal })) objects.push({ namespace, name: oid })
  cli.out(`${JSON.stringify(objects)}\n`)
}

async function df(rados: Rados, cli: CliIo): Promise<void> {
  const { pools, totalBytes, usedBytes, availBytes } = await rados.stats()
  if (cli.format !== 'plain') {
    const rows = pools.map((p) => ({ name: p.name, id: p.id, size_bytes: p.usedBytes, num_objects: p.objects }))
    cli.out(
      `${JSON.stringify({ pools: rows, total_objects: rows.reduce((n, p) => n + p.num_objects, 0), total_used: usedBytes, total_avail: availBytes, total_space: totalBytes })}\n`,
    )
    return
  }
  const width = Math.max(9, ...pools.map((p) => p.name.length))
  cli.out(`${'POOL_NAME'.padEnd(width)} ${'USED'.padStart(14)} ${'OBJECTS'.padStart(10)}\n`)
  for (const p of pools) cli.out(`${p.name.padEnd(width)} ${String(p.usedBytes).padStart(14)} ${String(p.objects).padStart(10)}\n`)
  cli.out(
    `\ntotal_objects    ${pools.reduce((n, p) => n + p.objects, 0)}\ntotal_used       ${usedBytes}\ntotal_avail      ${availBytes}\ntotal_space      ${totalBytes}\n`,
  )
}

export async function runRados(argv: readonly string[], cli: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parseFlags(argv, flags, { min: 1, max: 1002, usage: radosUsage })
  const [verb = '', ...args] = positionals
  if (verb === 'lspools') {
    for (const { name } of (await connect()).listPools()) cli.out(`${name}\n`)
    return 0
  }
  if (verb === 'df') {
    await df(await connect(), cli)
    return 0
  }
  const known = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (!known && !['ls', 'bench', 'cleanup'].includes(verb)) throw new UsageError(`unknown command 'rados ${verb}'; usage:\n${radosUsage}`)
  if (known && (args.length < known.args[0] || args.length > known.args[1])) {
    throw new UsageError(
      `rados ${verb}: ${args.length < known.args[0] ? 'an argument is missing' : 'too many arguments'}; usage:\n${radosUsage}`,
    )
  }
  if (values.pool === undefined) throw new UsageError(`rados ${verb} needs -p POOL`)
  const bench =
    verb === 'bench'
      ? {
          seconds: wholeNumber('bench', args[0], 0, 1, 86_400),
          mode: args[1] ?? '',
          blockBytes: wholeNumber('-b', values['block-size'], 4 << 20, 1, 64 << 20),
          inFlight: wholeNumber('-t', values.concurrent, 16, 1, 4096),
          cleanup: !values['no-cleanup'],
        }
      : undefined
  if (bench && bench.mode !== 'write' && bench.mode !== 'seq' && bench.mode !== 'rand')
    throw new UsageError('rados bench takes SECONDS and write, seq or rand')
  const rados = await connect()
  const snap = wholeNumber('--snapid', values.snapid, 0, 0, Number.MAX_SAFE_INTEGER)
  const io = (await rados.openPool(values.pool, { namespace: values.namespace ?? '' })).withSnap(snap)
  if (bench) return runBench(io, bench as Parameters<typeof runBench>[1], rados.env.clock, cli)
  if (verb === 'cleanup') {
    cli.out(`Removed ${await benchCleanup(io, values.prefix)} objects\n`)
    return 0
  }
  if (verb === 'ls') await list(io, values.all === true, cli)
  else await known?.run(io, args, cli, values)
  return 0
}
