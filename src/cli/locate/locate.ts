// `sepiola locate`: one view of where data lives, from a name to every copy of its bytes.
import { createNodeEnv } from '../../env/node/mod.ts'
import { type ObjectCopies, type ObjectCopy, type Rados, RadosError, type Where, type WhereObject } from '../../librados/mod.ts'
import { type Globals, parseFlags, wholeNumber } from '../globals.ts'
import { type CliIo, type Connect, UsageError } from '../io.ts'
import { whereIs } from './doors.ts'
import { locateUsage, parseTarget } from './target.ts'

const OBJECTS_MAX = 64
const flags = { trace: { type: 'boolean' }, max: { type: 'string' }, namespace: { type: 'string', short: 'N' } } as const

interface Located {
  readonly object: WhereObject
  readonly placed: ObjectCopies
  /** What reading it took and gave; only with --trace. */
  readonly read: { readonly ms: number; readonly bytes: number; readonly error?: string } | undefined
}

/** @throws UsageError; SepiolaError ENOENT, EINVAL, ... */
export async function runLocate(argv: readonly string[], globals: Globals, io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parseFlags(argv, flags, { min: 1, max: 1, usage: locateUsage })
  const target = parseTarget(positionals[0] as string)
  if (values.namespace !== undefined && target.door !== 'rados') throw new UsageError('--namespace goes with rados:POOL/OBJECT')
  const max = wholeNumber('--max', values.max, OBJECTS_MAX, 1, 100_000)
  const env = createNodeEnv()
  const rados = await connect()
  const where = await whereIs(target, { rados, env, namespace: values.namespace ?? '' })
  const trace = values.trace === true
  const located: Located[] = []
  for (const object of where.objects.slice(0, max)) {
    const { pool, oid, namespace } = object
    const placed = await rados.objectCopies(pool, oid, { namespace })
    located.push({ object, placed, read: trace ? await readBack(rados, object, () => env.clock.monotonic()) : undefined })
  }
  if (globals.format === 'plain') io.out(`${asText(positionals[0] as string, where, located, trace).join('\n')}\n`)
  else
    io.out(
      `${JSON.stringify(asJson(positionals[0] as string, where, located, trace), undefined, globals.format === 'json-pretty' ? 2 : 0)}\n`,
    )
  return 0
}

async function readBack(
  rados: Rados,
  { pool, namespace, oid, snap, offset, length }: WhereObject,
  now: () => number,
): Promise<NonNullable<Located['read']>> {
  const io = (await rados.openPool(pool, { namespace })).withSnap(snap)
  const began = now()
  try {
    const bytes = await io.read(oid, { offset, length })
    return { ms: now() - began, bytes: bytes.byteLength }
  } catch (error) {
    if (!(error instanceof RadosError)) throw error
    return { ms: now() - began, bytes: 0, error: error.code }
  }
}

const hex = (n: number): string => `0x${n.toString(16)}`
const time = (ms: number): string => `${ms.toFixed(1)} ms`

function copyText({ osd, role, state, version, size, clones, ms }: ObjectCopy, trace: boolean): string {
  const what = {
    there: `version ${version}, ${size} bytes${clones && clones.length > 0 ? `, clones ${clones.join(' ')}` : ''}`,
    absent: 'does not have it',
    missing: `MISSING: needs version ${version}, to be recovered`,
    none: 'has no copy of this PG',
    down: 'is down',
    silent: 'does not answer',
    denied: 'may not be asked',
  }[state]
  return `      osd.${osd} ${role.padEnd(8)} ${what}${trace ? `  (${time(ms)})` : ''}`
}

function asText(name: string, where: Where, located: readonly Located[], trace: boolean): string[] {
  const lines = [`${name}: ${where.size} bytes`]
  for (const { look, found, ms } of where.steps) lines.push(`  ${look}`, `    -> ${found}${trace ? `  (${time(ms)})` : ''}`)
  for (const { object, placed, read } of located) {
    const { pool, namespace, oid, snap, holds, offset, length, at } = object
    const place = `${pool}${namespace === '' ? '' : `/${namespace}`}/${oid}${snap === 0 ? '' : ` at snapshot ${snap}`}`
    const state = placed.copies.find((copy) => copy.pgState)?.pgState
    lines.push(
      `  ${holds}: bytes ${at} to ${at + length} are ${place} at ${offset}, ${length} bytes`,
      `    hash ${hex(placed.hash)} -> pg ${placed.pgid}${state ? ` (${state})` : ''} -> up [${placed.up}], acting [${placed.acting}], primary osd.${placed.primary} (map e${placed.epoch})`,
      ...placed.copies.map((copy) => copyText(copy, trace)),
    )
    if (read) lines.push(`      read from the primary: ${read.error ?? `${read.bytes} bytes`}  (${time(read.ms)})`)
  }
  const left = where.objects.length - located.length
  if (left > 0) lines.push(`  and ${left} more objects: --max N shows them, +OFFSET picks one`)
  return lines
}

function asJson(name: string, where: Where, located: readonly Located[], trace: boolean): object {
  return {
    name,
    size: where.size,
    steps: where.steps.map(({ look, found, ms }) => ({ look, found, ...(trace ? { ms } : {}) })),
    num_objects: where.objects.length,
    objects: located.map(({ object: { pool, namespace, oid, snap, holds, offset, length, at }, placed, read }) => ({
      holds,
      at,
      pool,
      nspace: namespace,
      objname: oid,
      snapid: snap,
      offset,
      length,
      epoch: placed.epoch,
      hash: placed.hash,
      pgid: placed.pgid,
      pg_state: placed.copies.find((copy) => copy.pgState)?.pgState ?? 'unknown',
      up: placed.up,
      acting: placed.acting,
      acting_primary: placed.primary,
      copies: placed.copies.map(({ osd, role, state, version, size, mtimeMs, clones, ms }) => ({
        osd,
        role,
        state,
        version,
        size,
        mtime: mtimeMs === undefined ? undefined : new Date(mtimeMs).toISOString(),
        clones,
        ...(trace ? { ms } : {}),
      })),
      ...(read ? { read } : {}),
    })),
  }
}
