// Errors as node:fs has them: the same codes, numbers, messages and properties. Inside the client an `Errno` carries the bare code;
// the public surface adds the call's name and paths.
import { inspect } from 'node:util'
import { SepiolaError } from '../base/mod.ts'

/** Linux errno and libuv's words for it, as Node prints them. Those libuv does not name have Linux' words. */
const table = {
  EPERM: [1, 'operation not permitted'],
  ENOENT: [2, 'no such file or directory'],
  EINTR: [4, 'interrupted system call'],
  EIO: [5, 'i/o error'],
  E2BIG: [7, 'argument list too long'],
  EBADF: [9, 'bad file descriptor'],
  EAGAIN: [11, 'resource temporarily unavailable'],
  ENOMEM: [12, 'not enough memory'],
  EACCES: [13, 'permission denied'],
  EBUSY: [16, 'resource busy or locked'],
  EEXIST: [17, 'file already exists'],
  EXDEV: [18, 'cross-device link not permitted'],
  ENOTDIR: [20, 'not a directory'],
  EISDIR: [21, 'illegal operation on a directory'],
  EINVAL: [22, 'invalid argument'],
  EFBIG: [27, 'file too large'],
  ENOSPC: [28, 'no space left on device'],
  EROFS: [30, 'read-only file system'],
  EMLINK: [31, 'too many links'],
  ERANGE: [34, 'result too large'],
  EDEADLK: [35, 'resource deadlock avoided'],
  ENAMETOOLONG: [36, 'name too long'],
  ENOLCK: [37, 'no locks available'],
  ENOTEMPTY: [39, 'directory not empty'],
  ELOOP: [40, 'too many symbolic links encountered'],
  ENODATA: [61, 'no data available'],
  EOVERFLOW: [75, 'value too large for defined data type'],
  ENOTSUP: [95, 'operation not supported on socket'],
  ENOTCONN: [107, 'socket is not connected'],
  ESHUTDOWN: [108, 'cannot send after transport endpoint shutdown'],
  ETIMEDOUT: [110, 'connection timed out'],
  ECONNREFUSED: [111, 'connection refused'],
  ECONNRESET: [104, 'connection reset by peer'],
  ESTALE: [116, 'stale file handle'],
  EDQUOT: [122, 'disk quota exceeded'],
  ECANCELED: [125, 'operation canceled'],
} as const satisfies Record<string, readonly [number, string]>
export type FsCode = keyof typeof table

const codeByNumber = new Map<number, FsCode>(Object.entries(table).map(([code, [n]]) => [n, code as FsCode]))
/** Of a negative errno off the wire; what is not known is EIO. */
export const codeOf = (result: number): FsCode => codeByNumber.get(-result) ?? 'EIO'

/** A failed operation inside the client. */
export class Errno extends Error {
  override readonly name = 'Errno'
  readonly code: FsCode
  constructor(code: FsCode, detail?: string, options?: { cause?: unknown }) {
    super(detail ?? table[code][1], options)
    this.code = code
  }
}
export const isErrno = (error: unknown, ...codes: FsCode[]): error is Errno =>
  error instanceof Error && codes.includes((error as { code?: unknown }).code as FsCode)

/** What a call that failed was, for the message. */
export interface CallName {
  readonly syscall: string
  readonly path?: string | undefined
  readonly dest?: string | undefined
}

/** `ENOENT: no such file or directory, open '/x'` with errno, code, syscall, path and dest, in Node's order. */
export function fsError(code: FsCode, { syscall, path, dest }: CallName, cause?: unknown): NodeJS.ErrnoException {
  const [number, words] = table[code]
  const names = `${path === undefined ? '' : ` '${path}'`}${dest === undefined ? '' : ` -> '${dest}'`}`
  const error = new Error(`${code}: ${words}, ${syscall}${names}`) as NodeJS.ErrnoException & { dest?: string }
  error.errno = -number
  error.code = code
  error.syscall = syscall
  if (path !== undefined) error.path = path
  if (dest !== undefined) error.dest = dest
  if (cause !== undefined) Object.defineProperty(error, 'cause', { value: cause, enumerable: false, configurable: true, writable: true })
  return error
}

/** What the public surface throws for what came from inside: everything that names its call already passes through. */
export function publicError(error: unknown, call: CallName): unknown {
  if (error instanceof Errno) return fsError(error.code, call, error.message === table[error.code][1] ? undefined : error)
  if (error instanceof SepiolaError) {
    const code = error.code === 'EOPNOTSUPP' ? 'ENOTSUP' : error.code
    return fsError(code in table ? (code as FsCode) : 'EIO', call, error)
  }
  return error
}

/** The code that an error of librados or of the client stands for; undefined: not an operating error. */
export function operatingCode(error: unknown): FsCode | undefined {
  if (error instanceof Errno) return error.code
  if (error instanceof SepiolaError) return error.code === 'EOPNOTSUPP' ? 'ENOTSUP' : error.code in table ? (error.code as FsCode) : 'EIO'
  return undefined
}

// --- programmer errors, in Node's manner ---

function coded<E extends Error>(error: E, code: string): E & { code: string } {
  Object.defineProperty(error, 'code', { value: code, enumerable: true, writable: true, configurable: true })
  // Node prints the code with the name, once, in the stack.
  const { name } = error
  Object.defineProperty(error, 'stack', {
    value: (error.stack ?? '').replace(name, `${name} [${code}]`),
    configurable: true,
    writable: true,
  })
  return error as E & { code: string }
}

function received(value: unknown): string {
  if (value === undefined || value === null) return ` Received ${String(value)}`
  if (typeof value === 'function') return ` Received function ${value.name}`
  if (typeof value === 'object') {
    if (value.constructor?.name) return ` Received an instance of ${value.constructor.name}`
    return ` Received ${inspect(value, { depth: -1 })}`
  }
  let shown = inspect(value, { colors: false })
  if (shown.length > 28) shown = `${shown.slice(0, 25)}...`
  return ` Received type ${typeof value} (${shown})`
}

/** `expected` as in "of type string or an instance of Buffer or URL". */
export const invalidArgType = (name: string, expected: string, value: unknown): TypeError =>
  coded(
    new TypeError(`The ${name.includes('.') ? `"${name}" property` : `"${name}" argument`} must be ${expected}.${received(value)}`),
    'ERR_INVALID_ARG_TYPE',
  )
export function invalidArgValue(name: string, value: unknown, reason = 'is invalid'): TypeError {
  let shown = inspect(value)
  if (shown.length > 128) shown = `${shown.slice(0, 128)}...`
  return coded(
    new TypeError(`The ${name.includes('.') ? 'property' : 'argument'} '${name}' ${reason}. Received ${shown}`),
    'ERR_INVALID_ARG_VALUE',
  )
}
export function outOfRange(name: string, range: string, value: unknown): RangeError {
  let shown = inspect(value)
  if ((typeof value === 'number' && Number.isInteger(value) && Math.abs(value) > 2 ** 32) || typeof value === 'bigint') {
    shown = String(value).replace(/\B(?=(\d{3})+$)/g, '_')
    if (typeof value === 'bigint') shown += 'n'
  }
  return coded(new RangeError(`The value of "${name}" is out of range. It must be ${range}. Received ${shown}`), 'ERR_OUT_OF_RANGE')
}
export const codedError = (code: string, message: string): Error => coded(new Error(message), code)
export const codedTypeError = (code: string, message: string): TypeError => coded(new TypeError(message), code)

/** Node's SystemError of fs.rm and fs.cp: "Path is a directory: rm returned EISDIR (is a directory) /x". */
export function systemError(
  code: string,
  prefix: string,
  context: { message: string; path: string; syscall: string; errno: number; code: string },
): Error {
  const { message, path, syscall, errno } = context
  const error = new Error(`${prefix}: ${syscall} returned ${context.code} (${message}) ${path}`)
  Object.defineProperty(error, 'name', { value: 'SystemError', configurable: true, writable: true })
  Object.defineProperty(error, 'info', { value: context, enumerable: true, configurable: true })
  return Object.assign(coded(error, code), { errno, syscall, path })
}

export function abortError(cause: unknown): Error {
  const error = new Error('The operation was aborted', cause === undefined ? undefined : { cause })
  Object.defineProperty(error, 'name', { value: 'AbortError', configurable: true, writable: true })
  return coded(error, 'ABORT_ERR')
}
/** Before and between steps of a call with a signal. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortError(signal.reason)
}
export const isAbort = (error: unknown): boolean => (error as Error | undefined)?.name === 'AbortError'

/** A call on a FileHandle after its close. */
export function fileClosed(syscall: string): NodeJS.ErrnoException {
  const error = new Error('file closed') as NodeJS.ErrnoException
  error.code = 'EBADF'
  error.syscall = syscall
  return error
}
