// One RADOS object as the checker knows it: content, xattrs, omap and version, now and at snapshots, under atomic compound operations.
import { xxh64 } from '../../src/base/mod.ts'
import { type IoCtx, RadosError, type ReadOp, type SnapContext, type WriteOp } from '../../src/librados/mod.ts'
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
  | { readonly op: 'rollback'; readonly snap: number }

export interface Content {
  readonly data: string
  readonly xattrs: Readonly<Record<string, string>>
  readonly omap: Readonly<Record<string, string>>
  /** Undefined: a write whose answer never came. */
  readonly version: number | undefined
}
export type Input =
  | { readonly kind: 'write'; readonly steps: readonly Step[]; readonly context?: SnapContext }
  | { readonly kind: 'read'; readonly snap?: number }
/** Of a write: its version, or the code it failed with. Of a read: what was there, null for ENOENT. */
export type Output = { readonly version: number } | { readonly failed: string } | { readonly read: Content | null }
export type ObjectOperation = Operation<Input, Output>

const GUARDED = new Set(['ENOENT', 'EEXIST', 'ECANCELED', 'ENODATA'])
const NUL = '\0'

type Draft = { data: string; xattrs: Record<string, string>; omap: Record<string, string>; version: undefined } | null
const draftOf = (content: Content | null): Draft =>
  content && { data: content.data, xattrs: { ...content.xattrs }, omap: { ...content.omap }, version: undefined }

/**
 * The object after the steps and whether they changed anything, or the code with which they fail; then nothing changes.
 * `at` tells what it was at a snapshot.
 */
export function applySteps(
  before: Content | null,
  steps: readonly Step[],
  at: (snap: number) => Content | null = () => null,
): { content: Content | null; changed: boolean } | string {
  let changed = false
  let now = draftOf(before)
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
    if (step.op === 'rollback') {
      const then = at(step.snap)
      // To the object as it is: what this operation did so far is undone.
      if (then !== null && then === before) changed = false
      else if (then !== null || now !== null) changed = true
      now = draftOf(then)
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
  return { content: changed ? now : before, changed }
}

const sorted = (record: Readonly<Record<string, string>>): string =>
  Object.keys(record)
    .sort()
    .map((key) => `${key}=${record[key]}`)
    .join(',')
const latin1 = (s: string): Uint8Array => new Uint8Array(Buffer.from(s, 'latin1'))
const short = (data: string): string => (data.length < 100 ? data : `${data.length} ${xxh64(latin1(data)).toString(36)}`)
const text = (content: Content | null): string => (content ? `${content.data}|${sorted(content.xattrs)}|${sorted(content.omap)}` : '-')

/** What a snapshot holds of an object: `unknown` where an old context left it open. */
type Kept = Content | null | 'unknown'
export interface ObjectState {
  readonly head: Content | null
  /** The newest snapshot that it was written under. */
  readonly seq: number
  /** The least that `seq` may be: an object without head whose clones are all trimmed begins anew. */
  readonly low: number
  readonly clones: ReadonlyMap<number, Kept>
  /** Rolled back to what cannot be known: from here on anything goes. */
  readonly wild?: boolean
}

/** At a snapshot; `unknown` when that depends on how far trimming had come. */
function kept(state: ObjectState, snap: number): Kept | 'head' {
  if (snap > state.seq) return 'head'
  const clone = state.clones.get(snap)
  return clone === undefined ? (snap > state.low ? 'unknown' : null) : clone
}
function afterWrite(state: ObjectState, head: Content | null, { seq, snaps }: SnapContext, removed: ReadonlySet<number>): ObjectState {
  const clones = new Map(state.clones)
  if (state.head)
    for (const snap of snaps) if (snap > state.low && !clones.has(snap)) clones.set(snap, snap > state.seq ? state.head : 'unknown')
  const top = Math.max(state.seq, seq)
  if (head) return { head, seq: top, low: Math.max(state.low, seq), clones }
  // What keeps the record of a deleted object is its clones.
  if (clones.size === 0) return { head, seq: 0, low: 0, clones }
  const lasting = [...clones].some(([snap, content]) => content !== 'unknown' && !removed.has(snap))
  return { head, seq: top, low: lasting ? Math.max(state.low, seq) : 0, clones }
}

const NO_CONTEXT: SnapContext = { seq: 0, snaps: [] }
/** `removed`: snapshots that somebody has begun to remove at some time. */
export const snapshotModel = (removed: ReadonlySet<number>): Model<ObjectState, Input, Output> => ({
  initial: { head: null, seq: 0, low: 0, clones: new Map() },
  key({ head, seq, low, clones, wild }) {
    if (wild) return 'wild'
    const one = (content: Kept): string =>
      content === 'unknown' ? '?' : `${text(content && { ...content, data: short(content.data) })}|${content?.version ?? ''}`
    const at = [...clones].map(([snap, content]) => `@${snap}:${one(content)}`).sort()
    return `${one(head)}${seq === 0 ? '' : ` ${seq} ${low}`}${at.join('')}`
  },
  apply(state, input, output) {
    if (state.wild) return { state }
    if (input.kind === 'read') {
      if (!output) return { state }
      if (!('read' in output)) return undefined
      const { read } = output
      const found = input.snap === undefined ? 'head' : kept(state, input.snap)
      if (input.snap !== undefined && removed.has(input.snap) && read === null) return { state }
      if (found === 'unknown') return { state }
      const content = found === 'head' ? state.head : found
      if (text(read) !== text(content)) return undefined
      if (read && content?.version !== undefined && read.version !== content.version) return undefined
      return found === 'head' ? { state: { ...state, head: read } } : { state }
    }
    const context = input.context ?? NO_CONTEXT
    const back = input.steps.find((step) => step.op === 'rollback')
    // Only an object that was deleted and made again under old contexts comes to this.
    if (back && kept(state, back.snap) === 'unknown') return { state: { ...state, wild: true } }
    if (output && 'failed' in output && output.failed === 'ENOENT' && back && removed.has(back.snap)) return { state }
    const next = applySteps(state.head, input.steps, (snap) => {
      const found = kept(state, snap)
      return found === 'head' || found === 'unknown' ? state.head : found
    })
    if (typeof next === 'string') return !output || ('failed' in output && output.failed === next) ? { state } : undefined
    if (output && !('version' in output)) return undefined
    const version = output?.version
    const { content, changed } = next
    if (changed) return { state: afterWrite(state, content && { ...content, version }, context, removed) }
    if (version === undefined || !content) return { state }
    return content.version !== undefined && content.version !== version ? undefined : { state: { ...state, head: { ...content, version } } }
  },
})

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
    case 'rollback':
      op.rollback(step.snap)
      break
    case 'xattrIs':
      op.cmpXattr(step.name, 'eq', step.value)
      break
  }
}

/** Runs it for real. @throws what is no answer of the model's: the outcome is unknown. */
export async function perform(pool: IoCtx, oid: string, input: Input): Promise<Output> {
  try {
    if (input.kind === 'write') {
      const io = input.context ? pool.withSnapContext(input.context) : pool
      const { version } = await io.operate(oid, (op) => {
        for (const step of input.steps) build(op, step)
      })
      return { version }
    }
    const io = input.snap === undefined ? pool : pool.withSnap(input.snap)
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
          ? `read${input.snap === undefined ? '' : `@${input.snap}`}`
          : input.steps
              .map((step) =>
                Object.values(step)
                  .map((v) => show(String(v)))
                  .join(' '),
              )
              .join('; ') + (input.context ? ` under ${input.context.seq}:[${input.context.snaps}]` : '')
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
