// What callers pass: checked and refused as node:fs/promises does it, with its codes and sentences.
import { Buffer } from 'node:buffer'
import { constants } from './constants.ts'
import { codedTypeError, invalidArgType, invalidArgValue, outOfRange } from './errors.ts'

export type BufferEncodingOption = BufferEncoding | 'buffer'
export interface EncodingOptions {
  readonly encoding?: BufferEncodingOption | null | undefined
}

export function validateInteger(value: unknown, name: string, min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER): void {
  if (typeof value !== 'number') throw invalidArgType(name, 'of type number', value)
  if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value)
  if (value < min || value > max) throw outOfRange(name, `>= ${min} && <= ${max}`, value)
}
export function validateBoolean(value: unknown, name: string): void {
  if (typeof value !== 'boolean') throw invalidArgType(name, 'of type boolean', value)
}
export function validateFunction(value: unknown, name: string): void {
  if (typeof value !== 'function') throw invalidArgType(name, 'of type function', value)
}
export function validateObject(value: unknown, name: string): void {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalidArgType(name, 'of type object', value)
}
export function validateSignal(signal: unknown, name = 'options.signal'): void {
  if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
    throw invalidArgType(name, 'an instance of AbortSignal', signal)
  }
}

/** Options that may also be an encoding alone. */
export function getOptions<T extends object>(options: unknown, defaults: T): T {
  if (options === null || options === undefined || typeof options === 'function') return { ...defaults }
  if (typeof options === 'string') return { ...defaults, encoding: checkEncoding(options) } as T
  if (typeof options !== 'object') throw invalidArgType('options', 'one of type string or object', options)
  const { encoding, signal } = options as { encoding?: unknown; signal?: unknown }
  if (encoding !== undefined && encoding !== null && encoding !== 'buffer') checkEncoding(encoding)
  validateSignal(signal, 'options.signal')
  return { ...defaults, ...(options as T) }
}
function checkEncoding(encoding: unknown): string {
  if (encoding !== 'buffer' && !(typeof encoding === 'string' && Buffer.isEncoding(encoding))) {
    throw invalidArgValue('encoding', encoding, 'is invalid encoding')
  }
  return encoding
}

const flagNames: Readonly<Record<string, number>> = (() => {
  const { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND, O_EXCL, O_SYNC } = constants
  const write = O_TRUNC | O_CREAT
  const append = O_APPEND | O_CREAT
  return {
    r: O_RDONLY,
    rs: O_RDONLY | O_SYNC,
    sr: O_RDONLY | O_SYNC,
    'r+': O_RDWR,
    'rs+': O_RDWR | O_SYNC,
    'sr+': O_RDWR | O_SYNC,
    w: write | O_WRONLY,
    wx: write | O_WRONLY | O_EXCL,
    xw: write | O_WRONLY | O_EXCL,
    'w+': write | O_RDWR,
    'wx+': write | O_RDWR | O_EXCL,
    'xw+': write | O_RDWR | O_EXCL,
    a: append | O_WRONLY,
    ax: append | O_WRONLY | O_EXCL,
    xa: append | O_WRONLY | O_EXCL,
    as: append | O_WRONLY | O_SYNC,
    sa: append | O_WRONLY | O_SYNC,
    'a+': append | O_RDWR,
    'ax+': append | O_RDWR | O_EXCL,
    'xa+': append | O_RDWR | O_EXCL,
    'as+': append | O_RDWR | O_SYNC,
    'sa+': append | O_RDWR | O_SYNC,
  }
})()

/** Open flags: 'r', 'w+', ... or their number. */
export function openFlags(flags: unknown): number {
  if (typeof flags === 'number') {
    validateInteger(flags, 'flags', -(2 ** 31), 2 ** 31 - 1)
    return flags
  }
  if (flags === undefined || flags === null) return constants.O_RDONLY
  if (typeof flags === 'string' && Object.hasOwn(flagNames, flags)) return flagNames[flags] as number
  throw invalidArgValue('flags', flags)
}

/** A mode as number or octal text. */
export function fileMode(mode: unknown, name: string, fallback?: number): number {
  const given = mode ?? fallback
  let value = given
  if (typeof given === 'string') {
    if (!/^[0-7]+$/.test(given)) throw invalidArgValue(name, given, 'must be a 32-bit unsigned integer or an octal string')
    value = Number.parseInt(given, 8)
  }
  validateInteger(value, name, 0, 2 ** 32 - 1)
  return value as number
}

/** Seconds since 1970, fractional, from what utimes takes: a Date, a number, or its text. `now` for negative numbers, as Node. */
export function timeSeconds(time: unknown, name: string, now: () => number): number {
  if (typeof time === 'string' && time !== '' && String(+time) !== 'NaN') return +time
  if (typeof time === 'number' && Number.isFinite(time)) return time < 0 ? now() / 1000 : time
  if (time instanceof Date) return time.getTime() / 1000
  throw invalidArgType(name, 'an instance of Date or an Time in seconds', time)
}

export function validateBuffers(buffers: unknown, name = 'buffers'): readonly NodeJS.ArrayBufferView[] {
  if (!Array.isArray(buffers) || !buffers.every((b) => ArrayBuffer.isView(b))) {
    throw invalidArgType(name, 'an ArrayBufferView[]', buffers)
  }
  return buffers as NodeJS.ArrayBufferView[]
}
export function validatePosition(position: unknown, length: number): number {
  if (typeof position === 'bigint') {
    const max = 2n ** 63n - 1n - BigInt(length)
    if (position < -1n || position > max) throw outOfRange('position', `>= -1 && <= ${max}`, position)
    return Number(position)
  }
  if (typeof position !== 'number') throw invalidArgType('position', 'of type bigint or integer', position)
  validateInteger(position, 'position', -1)
  return position
}

export const bytesOf = (view: NodeJS.ArrayBufferView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

/** File content as writeFile takes it: bytes at hand, or pieces that come. */
export function contentOf(data: unknown, encoding: BufferEncoding): Uint8Array | AsyncIterable<unknown> | Iterable<unknown> {
  if (ArrayBuffer.isView(data)) return bytesOf(data as NodeJS.ArrayBufferView)
  if (typeof data === 'string') return Buffer.from(data, encoding)
  if (data && typeof data === 'object' && (Symbol.asyncIterator in data || Symbol.iterator in data)) return data as Iterable<unknown>
  throw invalidArgType('data', 'of type string or an instance of Buffer, TypedArray, or DataView', data)
}
export function pieceOf(piece: unknown, encoding: BufferEncoding): Uint8Array {
  return ArrayBuffer.isView(piece) ? bytesOf(piece as NodeJS.ArrayBufferView) : Buffer.from(piece as string, encoding)
}

export function encodeName(name: string, encoding: BufferEncodingOption | null | undefined): string | Buffer {
  if (!encoding || encoding === 'utf8' || encoding === 'utf-8') return name
  const bytes = Buffer.from(name, 'utf8')
  return encoding === 'buffer' ? bytes : bytes.toString(encoding)
}

export interface CpOptions {
  dereference?: boolean
  errorOnExist?: boolean
  filter?: ((source: string, destination: string) => boolean | Promise<boolean>) | undefined
  force?: boolean
  mode?: number
  preserveTimestamps?: boolean
  recursive?: boolean
  verbatimSymlinks?: boolean
}
export function cpOptions(options: unknown): Required<Omit<CpOptions, 'filter'>> & Pick<CpOptions, 'filter'> {
  const defaults = {
    dereference: false,
    errorOnExist: false,
    force: true,
    mode: 0,
    preserveTimestamps: false,
    recursive: false,
    verbatimSymlinks: false,
  }
  if (options === undefined) return defaults
  validateObject(options, 'options')
  const given = { ...defaults, ...(options as CpOptions) }
  for (const name of ['dereference', 'errorOnExist', 'force', 'preserveTimestamps', 'recursive', 'verbatimSymlinks'] as const) {
    validateBoolean(given[name], `options.${name}`)
  }
  validateInteger(given.mode, 'mode', 0, 7)
  if (given.dereference && given.verbatimSymlinks) {
    throw codedTypeError(
      'ERR_INCOMPATIBLE_OPTION_PAIR',
      'Option "dereference" cannot be used in combination with option "verbatimSymlinks"',
    )
  }
  if (given.filter !== undefined) validateFunction(given.filter, 'options.filter')
  return given
}

export interface RmOptions {
  force?: boolean
  maxRetries?: number
  recursive?: boolean
  retryDelay?: number
}
export function rmOptions(options: unknown): Required<RmOptions> {
  const defaults = { recursive: false, force: false, retryDelay: 100, maxRetries: 0 }
  if (options === undefined) return defaults
  validateObject(options, 'options')
  const given = { ...defaults, ...(options as RmOptions) }
  validateBoolean(given.recursive, 'options.recursive')
  validateInteger(given.retryDelay, 'options.retryDelay', 0, 2 ** 31 - 1)
  validateInteger(given.maxRetries, 'options.maxRetries', 0, 2 ** 32 - 1)
  validateBoolean(given.force, 'options.force')
  return given
}
