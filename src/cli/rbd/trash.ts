// The trash: mv, ls, restore, rm, purge.
import { RBD } from '../../rbd/mod.ts'
import { type CliIo, type Connect, UsageError } from '../io.ts'
import { imageSpec, openIo, parse, poolSpec } from './spec.ts'
import { json, table, timeText, withProgress } from './text.ts'
import { usages } from './usage.ts'

/** now, "2 weeks", "36 hours", or a date. @throws UsageError. */
function expiry(text: string | undefined, nowMs: number): number {
  if (text === undefined || text === 'now') return nowMs
  const found = /^\s*(\d+)\s*(second|sec|s|minute|min|m|hour|h|day|d|week|w|month|year)s?\s*$/.exec(text)
  const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }
  if (found) {
    const unit =
      found[2] === 'month' ? 30 * 86_400 : found[2] === 'year' ? 365 * 86_400 : (seconds[(found[2] as string)[0] as string] as number)
    return nowMs + Number(found[1]) * unit * 1000
  }
  const at = Date.parse(text)
  if (Number.isNaN(at)) throw new UsageError(`not a time: '${text}' (now, '2 weeks', or a date)`)
  return at
}

export async function trashMove(argv: readonly string[], _io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, { 'expires-at': { type: 'string' } }, { min: 0, max: 1, usage: usages['trash mv'] })
  const spec = imageSpec(values, positionals[0], 'none')
  const nowMs = Date.now()
  const keepMs = expiry(values['expires-at'], nowMs) - nowMs
  await RBD.trash.move(await openIo(await connect(), spec), spec.image, Math.max(0, keepMs))
  return 0
}

export async function trashList(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const flags = { all: { type: 'boolean', short: 'a' }, long: { type: 'boolean', short: 'l' } } as const
  const { values, positionals } = parse(argv, flags, { min: 0, max: 1, usage: usages['trash ls'] })
  const entries = await RBD.trash.list(await openIo(await connect(), poolSpec(values, positionals[0])))
  const status = (until: Date): string =>
    until.getTime() > Date.now() ? `protected until ${timeText(until)}` : `expired at ${timeText(until)}`
  if (io.format !== 'plain') {
    json(
      io,
      entries.map(({ id, name, deleted, deferredUntil }) => ({
        id,
        name,
        ...(values.long ? { source: 'USER', deleted_at: timeText(deleted), status: status(deferredUntil) } : {}),
      })),
    )
  } else if (values.long) {
    const rows = entries.map(({ id, name, deleted, deferredUntil }) => [id, name, 'USER', timeText(deleted), status(deferredUntil)])
    if (rows.length > 0) io.out(table(['ID', 'NAME', 'SOURCE', 'DELETED_AT', 'STATUS'], rows))
  } else io.out(entries.map(({ id, name }) => `${id} ${name}\n`).join(''))
  return 0
}

const idFlags = { 'image-id': { type: 'string' }, force: { type: 'boolean' } } as const

export async function trashRestore(argv: readonly string[], _io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, idFlags, { min: 0, max: 1, usage: usages['trash restore'] })
  const { pool, namespace, id } = idSpec(values, positionals[0])
  await RBD.trash.restore(await openIo(await connect(), { pool, namespace }), id, values.image)
  return 0
}
export async function trashRemove(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, idFlags, { min: 0, max: 1, usage: usages['trash rm'] })
  const { pool, namespace, id } = idSpec(values, positionals[0])
  const opened = await openIo(await connect(), { pool, namespace })
  await withProgress(io, 'Removing image', values['no-progress'] === true, (onProgress) =>
    RBD.trash.remove(opened, id, { force: values.force === true, onProgress, signal: io.signal }),
  )
  return 0
}
function idSpec(
  values: { pool?: string | undefined; namespace?: string | undefined; 'image-id'?: string | undefined },
  positional: string | undefined,
) {
  const text = positional ?? values['image-id']
  if (text === undefined) throw new UsageError("the image's id is missing ('sepiola rbd trash ls' shows it)")
  const parts = text.split('/')
  const id = parts.pop() as string
  return { ...poolSpec(values, parts.length > 0 ? parts.join('/') : undefined), id }
}

export async function trashPurge(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, { 'expired-before': { type: 'string' } }, { min: 0, max: 1, usage: usages['trash purge'] })
  const before = values['expired-before']
  const expiredBefore = before === undefined ? undefined : new Date(expiry(before, Date.now()))
  const pool = await openIo(await connect(), poolSpec(values, positionals[0]))
  await withProgress(io, 'Removing images', values['no-progress'] === true, () =>
    RBD.trash.purge(pool, { signal: io.signal, ...(expiredBefore ? { expiredBefore } : {}) }),
  )
  return 0
}
