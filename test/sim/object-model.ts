// One RADOS object as the checker knows it: content, xattrs, omap and version, under atomic compound operations.
import { xxh64 } from '../../src/base/mod.ts'
import { type IoCtx, RadosError, type ReadOp, type WriteOp } from '../../src/librados/mod.ts'
import type { Model, Operation } from './linearizability.ts'

export type Step =
  | { readonly op: 'writeFull' | 'append'; readonly data: string }
  | { readonly op: 'write'; readonly data: string; readonly offset: number }
  | { readonly op: 'truncate'; readonly size: number }
  | { readonly op: 'zero'; readonly offset: number; readonly length: number }
  | { readonly op: 'remove' | 'omapClear' | 'assertExists' | 'createExclusive' | 'create' }
  | { readonly op: 'setXattr'; readonly name: string; readonly value: string }
  | { readonly op: 'rmXattr'; readonly name: string }
  | { readonly op: 'omapSet'; readonly key: string; readonly value: string }
  | { readonly op: 'omapRm'; readonly key: string }
  | { readonly op: 'xattrIs'; readonly name: string; readonly value: string }

export interface Content {
  readonly data: string
  readonly xattrs: Readonly<Record<string, string>>
  readonly omap: Readonly<Record<string, string>>
  /** Undefined: a write whose answer never came. */
  readonly version: number | undefined
}
export type Input = { readonly kind: 'write'; readonly steps: readonly Step[] } | { readonly kind: 'read' }
/** Of a write: its version, or the code it failed with. Of a read: what was there, null for ENOENT. */
export type Output = { readonly version: number } | { readonly failed: string } | { readonly read: Content | null }
export type ObjectOperation = Operation<Input, Output>

const GUARDED = new Set(['ENOENT', 'EEXIST', 'ECANCELED', 'ENODATA'])
const NUL = '\0'

/** The object after the steps (the same one when they change nothing), or the code with which they fail; then nothing changes either. */
export function applySteps(before: Content | null, steps: readonly Step[]): Content | null | string {
  let changed = false
  let now: { data: string; xattrs: Record<string, string>; omap: Record<string, string>; version: undefined } | null = before && {
    data: before.data,
    xattrs: { ...before.xattrs },
    omap: { ...before.omap },
    version: undefined,
  }
  for (const step of steps) {
    if (step.op === 'assertExists') {
      if (!now) return 'ENOENT'
      continue
    }
    if (step.op === 'xattrIs') {
      if (!now) return 'ENOENT'
      if ((now.xattrs[step.name] ?? '') !== step.value) return 'ECANCELED'
      continue
    }
    if (step.op === 'createExclusive' && now) return 'EEXIST'
    if (step.op === 'remove') {
      if (!now) return 'ENOENT'
      now = null
      changed = true
      continue
    }
    if (now && (step.op === 'create' || (step.op === 'truncate' && step.size === now.data.length))) continue
    if (step.op === 'zero' && (!now || step.offset >= now.data.length)) continue
    if (!now && (step.op === 'rmXattr' || step.op === 'omapRm' || step.op === 'omapClear')) return 'ENOENT'
    now ??= { data: '', xattrs: {}, omap: {}, version: undefined }
    changed = true
    switch (step.op) {
      case 'writeFull':
        now.data = step.data
        break
      case 'append':
        now.data += step.data
        break
      case 'write':
        now.data = now.data.slice(0, step.offset).padEnd(step.offset, NUL) + step.data + now.data.slice(step.offset + step.data.length)
        break
      case 'truncate':
        now.data = now.data.slice(0, step.size).padEnd(step.size, NUL)
        break
      case 'zero': {
        const end = Math.min(step.offset + step.length, now.data.length)
        now.data = now.data.slice(0, step.offset) + NUL.repeat(end - step.offset) + now.data.slice(end)
        break
      }
      case 'setXattr':
        now.xattrs[step.name] = step.value
        break
      case 'rmXattr':
        delete now.xattrs[step.name]
        break
      case 'omapSet':
        now.omap[step.key] = step.value
        break
      case 'omapRm':
        delete now.omap[step.key]
        break
      case 'omapClear':
        now.omap = {}
        break
    }
  }
  return changed ? now : before
}

const sorted = (record: Readonly<Record<string, string>>): string =>
  Object.keys(record)
    .sort()
    .map((key) => `${key}=${record[key]}`)
    .join(',')
const latin1 = (s: string): Uint8Array => new Uint8Array(Buffer.from(s, 'latin1'))
const short = (data: string): string => (data.length < 100 ? data : `${data.length} ${xxh64(latin1(data)).toString(36)}`)
const text = (content: Content | null): string => (content ? `${content.data}|${sorted(content.xattrs)}|${sorted(content.omap)}` : '-')

export const contentModel: Model<Content | null, Input, Output> = {
  initial: null,
  key: (state) => `${text(state && { ...state, data: short(state.data) })}|${state?.version ?? ''}`,
  apply(state, input, output) {
    if (input.kind === 'read') {
      if (!output) return { state }
      if (!('read' in output) || text(output.read) !== text(state)) return undefined
      if (output.read && state?.version !== undefined && output.read.version !== state.version) return undefined
      return { state: output.read }
    }
    const next = applySteps(state, input.steps)
    if (!output) return { state: typeof next === 'string' ? state : next }
    if ('failed' in output) return next === output.failed ? { state } : undefined
    if (typeof next === 'string' || !('version' in output)) return undefined
    if (next === state && next?.version !== undefined && next.version !== output.version) return undefined
    return { state: next && { ...next, version: output.version } }
  },
}

const fromLatin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

function build(op: WriteOp, step: Step): void {
  switch (step.op) {
    case 'writeFull':
      op.writeFull(latin1(step.data))
      break
    case 'append':
      op.append(latin1(step.data))
      break
    case 'write':
      op.write(latin1(step.data), step.offset)
      break
    case 'truncate':
      op.truncate(step.size)
      break
    case 'zero':
      op.zero(step.offset, step.length)
      break
    case 'remove':
      op.remove()
      break
    case 'omapClear':
      op.omapClear()
      break
    case 'assertExists':
      op.assertExists()
      break
    case 'create':
      op.create()
      break
    case 'createExclusive':
      op.create({ exclusive: true })
      break
    case 'setXattr':
      op.setXattr(step.name, step.value)
      break
    case 'rmXattr':
      op.rmXattr(step.name)
      break
    case 'omapSet':
      op.omapSet([[step.key, step.value]])
      break
    case 'omapRm':
      op.omapRmKeys([step.key])
      break
    case 'xattrIs':
      op.cmpXattr(step.name, 'eq', step.value)
      break
  }
}

/** Runs it for real. @throws what is no answer of the model's: the outcome is unknown. */
export async function perform(io: IoCtx, oid: string, input: Input): Promise<Output> {
  try {
    if (input.kind === 'write') {
      const { version } = await io.operate(oid, (op) => {
        for (const step of input.steps) build(op, step)
      })
      return { version }
    }
    const [stat, data, xattrs, omap] = await io.operateRead(oid, (op: ReadOp<[]>) => op.stat().read().getXattrs().omapGet({ max: 1000 }))
    if (stat.size !== data.length) throw new Error(`stat says ${stat.size} bytes, read gave ${data.length}`)
    return {
      read: {
        data: fromLatin1(data),
        xattrs: Object.fromEntries([...xattrs].map(([name, value]) => [name, fromLatin1(value)])),
        omap: Object.fromEntries(omap.entries.map(([key, value]) => [key, fromLatin1(value)])),
        version: stat.version,
      },
    }
  } catch (error) {
    if (!(error instanceof RadosError) || !GUARDED.has(error.code)) throw error
    if (input.kind === 'write') return { failed: error.code }
    if (error.code !== 'ENOENT') throw error
    return { read: null }
  }
}

const show = (s: string): string => (s.length > 60 ? `${show(s.slice(0, 40))}..(${s.length} bytes)` : s.replaceAll(NUL, '.'))
export function describeOperations(history: readonly ObjectOperation[]): string {
  return [...history]
    .sort((a, b) => a.call - b.call)
    .map(({ client, input, output, call, return: end }) => {
      const what =
        input.kind === 'read'
          ? 'read'
          : input.steps
              .map((step) =>
                Object.values(step)
                  .map((v) => show(String(v)))
                  .join(' '),
              )
              .join('; ')
      const result = !output
        ? 'unknown'
        : 'failed' in output
          ? output.failed
          : 'read' in output
            ? output.read && `v${output.read.version} ${show(output.read.data)}|${sorted(output.read.xattrs)}|${sorted(output.read.omap)}`
            : `v${output.version}`
      return `${call.toFixed(3)}..${output ? end.toFixed(3) : '?'} ${client} ${what} -> ${result}`
    })
    .join('\n')
}
