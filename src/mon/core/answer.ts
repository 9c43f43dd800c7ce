// Answers of commands: plain text as ceph prints it, or JSON with its field names.
import { type ErrorCode, negativeErrno } from '../../base/mod.ts'
import type { CommandRequest, CommandResult } from './service.ts'

export const wantsJson = (request: CommandRequest): boolean => request.args.format === 'json' || request.args.format === 'json-pretty'

export function answer(request: CommandRequest, json: unknown, plain: string | (() => string), outs = ''): CommandResult {
  if (request.args.format === 'json-pretty') return { rc: 0, outs, out: JSON.stringify(json, undefined, 4) }
  if (request.args.format === 'json') return { rc: 0, outs, out: JSON.stringify(json) }
  return { rc: 0, outs, out: typeof plain === 'string' ? plain : plain() }
}

export const failure = (code: ErrorCode, outs: string): CommandResult => ({ rc: negativeErrno(code), outs, out: '' })
/** Done once what is pending is committed. */
export const committed = (outs: string, out: string | Uint8Array = ''): CommandResult => ({ rc: 0, outs, out, afterCommit: true })

/** A string argument; undefined when it is not given. */
export function textArg(request: CommandRequest, name: string): string | undefined {
  const value = request.args[name]
  return value === undefined || value === null ? undefined : String(value)
}
/** A list argument ("rest*"), given as a list or as one word. */
export function listArg(request: CommandRequest, name: string): string[] {
  const value = request.args[name]
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.map(String) : [String(value)]
}
/** A non-negative whole number; undefined when not given, NaN when it is not one. */
export function countArg(request: CommandRequest, name: string): number | undefined {
  const text = textArg(request, name)
  if (text === undefined) return undefined
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
}

/** Ceph's time format, in UTC. */
export const stamp = (ms: number): string => new Date(ms).toISOString().replace(/(\.\d{3})Z$/, '$1000+0000')

/** Columns as wide as their widest cell; the last one is not padded. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  return all.map((row) => row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] as number))).join('  ')).join('\n')
}
