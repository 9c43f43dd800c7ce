// `sepiola locate`: the way from a name to the bytes, step by step, down to each copy.
import { SepiolaError } from '../../base/mod.ts'
import type { IoCtx, ObjectPlacement, Rados } from '../../librados/mod.ts'
import { type Globals, parseFlags } from '../globals.ts'
import type { CliIo, Connect } from '../io.ts'
import { type DoorOptions, type Located, type ObjectRange, openDoor } from './doors.ts'
import { locateUsage, parseTarget, splitOffset, type Target } from './target.ts'

export { locateUsage } from './target.ts'

const SHOWN = 8
/** More than this of one object is not read for a trace. */
const TRACE_BYTES_MAX = 4 << 20

const flags = {
  trace: { type: 'boolean' },
  all: { type: 'boolean' },
  fs: { type: 'string' },
  namespace: { type: 'string', short: 'N' },
} as const

interface Hop {
  readonly what: string
  readonly ms: number
}
interface Shown extends ObjectRange {
  readonly placement: ObjectPlacement
  readonly readMs?: number
}

export async function runLocate(argv: readonly string[], _globals: Globals, io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parseFlags(argv, flags, { min: 1, max: 1, usage: locateUsage })
  const text = positionals[0] as string
  parseTarget(text)
  const rados = await connect()
  const options = {
    fs: values.fs,
    namespace: values.namespace ?? '',
    signal: io.signal,
    shown: values.all ? Number.MAX_SAFE_INTEGER : SHOWN,
  }
  const found = await find(rados, text, options)
  try {
    const hops = values.trace ? await trace(rados, found) : undefined
    const ranges = values.all ? found.objects : found.objects.slice(0, SHOWN)
    const shown: Shown[] = []
    for (const range of ranges) shown.push(await look(rados, range, values.trace ?? false, io.signal))
    io.out(
      io.format === 'plain'
        ? plain(rados, found, shown, hops)
        : `${JSON.stringify(json(rados, found, shown, hops), undefined, io.format === 'json' ? 0 : 2)}\n`,
    )
    return 0
  } finally {
    await found.close?.()
  }
}

/** A name that ends as an offset does is taken whole first. */
async function find(rados: Rados, text: string, options: DoorOptions): Promise<Located> {
  const target = parseTarget(text)
  if (target.door === 'rados' || splitOffset(text) === undefined) return openDoor(rados, target, options)
  const whole: Target = parseTarget(text, false)
  try {
    return await openDoor(rados, whole, options)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code !== 'ENOENT' && code !== 'EINVAL') throw error
    return openDoor(rados, target, options)
  }
}

async function timed(rados: Rados, run: () => Promise<unknown>): Promise<number> {
  const began = rados.env.clock.monotonic()
  await run()
  return rados.env.clock.monotonic() - began
}
async function trace(rados: Rados, { steps }: Located): Promise<Hop[]> {
  const hops: Hop[] = []
  for (const { what, run } of steps) if (run) hops.push({ what, ms: await timed(rados, run) })
  return hops
}

async function look(rados: Rados, range: ObjectRange, read: boolean, signal: AbortSignal): Promise<Shown> {
  const { pool, namespace, oid, snap, offset, length, absent } = range
  const placement = await rados.describeObject(pool, oid, { namespace, snap, signal })
  if (!read || absent || length === 0) return { ...range, placement }
  const io: IoCtx = await rados.openPool(pool, { namespace })
  const bytes = Math.min(length, TRACE_BYTES_MAX)
  const readMs = await timed(rados, async () => {
    try {
      await (snap === 0 ? io : io.withSnap(snap)).read(oid, { offset, length: bytes, signal })
    } catch (error) {
      // A hole in a sparse file has no object.
      if (!(error instanceof SepiolaError) || error.code !== 'ENOENT') throw error
    }
  })
  return { ...range, placement, readMs }
}

const hex = (hash: number): string => `0x${hash.toString(16).padStart(8, '0')}`
const ms = (value: number): string => `${value.toFixed(2)} ms`
const pgName = ({ pg }: ObjectPlacement): string => `${pg.pool}.${pg.seed.toString(16)}`

function json(rados: Rados, { name, size, steps, count }: Located, shown: readonly Shown[], hops: readonly Hop[] | undefined): object {
  return {
    name,
    size,
    osdmap_epoch: rados.osdMap.epoch,
    steps: steps.map(({ what, text, details }) => ({ step: what, text, ...details })),
    num_objects: count,
    objects: shown.map(({ placement, readMs, at, of, absent, ...range }) => ({
      ...range,
      at,
      ...(of === undefined ? {} : { image: of }),
      absent: absent ?? false,
      hash: hex(placement.hash),
      pgid: pgName(placement),
      up: placement.up,
      up_primary: placement.upPrimary,
      acting: placement.acting,
      acting_primary: placement.actingPrimary,
      copies: placement.copies.map(({ pgState, ...copy }) => ({ ...copy, ...(pgState === undefined ? {} : { pg_state: pgState }) })),
      ...(readMs === undefined ? {} : { read_ms: readMs }),
    })),
    ...(hops ? { trace: hops.map(({ what, ms: took }) => ({ step: what, ms: took })) } : {}),
  }
}

function plain(rados: Rados, found: Located, shown: readonly Shown[], hops: readonly Hop[] | undefined): string {
  const { name, size, steps } = found
  const lines = [`${name}   ${size} bytes`, '']
  let timeAt = 0
  for (const [i, { what, text, run }] of steps.entries()) {
    const took = hops && run ? `   ${ms((hops[timeAt++] as Hop).ms)}` : ''
    lines.push(`${String(i + 1).padStart(2)}  ${what.padEnd(10)}  ${text}${took}`)
  }
  const count = found.count
  lines.push(
    `${String(steps.length + 1).padStart(2)}  ${'objects'.padEnd(10)}  ${count === 0 ? 'none: there are no bytes' : `${count} range${count === 1 ? '' : 's'} of RADOS objects, placed by OSDMap epoch ${rados.osdMap.epoch}`}`,
  )
  for (const one of shown) lines.push('', ...objectLines(rados, one))
  if (shown.length < count) lines.push('', `    ... and ${count - shown.length} more: --all shows them`)
  return `${lines.join('\n')}\n`
}

function objectLines(rados: Rados, { placement, ...range }: Shown): string[] {
  const { pool, namespace, oid, snap, offset, length, at, of, absent, readMs } = range
  const where = `${pool}/${namespace === '' ? '' : `${namespace}/`}${oid}${snap === 0 ? '' : ` at snapshot ${snap}`}`
  const pgNum = rados.osdMap.pools.get(placement.pg.pool)?.pgNum ?? 0
  const osds = (list: readonly number[]): string => `[${list.map((osd) => (osd < 0 ? 'none' : osd)).join(',')}]`
  const rows = placement.copies.map(({ osd, role, state, version, need, size, pgState, clone }) => {
    const what = [
      `osd.${osd}`.padEnd(7),
      role.padEnd(8),
      state.padEnd(9),
      (version ?? '-').padEnd(10),
      size === undefined ? '' : `${size} bytes`,
      snap === 0 || clone === undefined ? '' : clone === 0 ? 'in the head' : `in clone ${clone}`,
      need === undefined ? '' : `needs ${need}`,
      pgState ?? '',
    ]
    return `        ${what.filter((word) => word !== '').join('  ')}`.trimEnd()
  })
  return [
    `    bytes ${at} to ${at + length}${of === undefined ? '' : ` through ${of}`}`,
    `      ${where}  [${offset}, ${offset + length})${absent ? '  is not there' : ''}${readMs === undefined ? '' : `   read in ${ms(readMs)}`}`,
    `      hash ${hex(placement.hash)} -> PG ${pgName(placement)} of ${pgNum} -> up ${osds(placement.up)} acting ${osds(placement.acting)} primary osd.${placement.actingPrimary}`,
    ...rows,
  ]
}
