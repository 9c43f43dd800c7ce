// Operating errors: a stable code (POSIX names, as librados returns them), whether a retry can help, and the cause kept.
/** POSIX errno values that travel on the wire as negative numbers (Linux numbering, as Ceph's). */
export const errno = {
  EPERM: 1,
  ENOENT: 2,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  EBADF: 9,
  EAGAIN: 11,
  ENOMEM: 12,
  EACCES: 13,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENOTDIR: 20,
  EISDIR: 21,
  EINVAL: 22,
  EFBIG: 27,
  ENOSPC: 28,
  EROFS: 30,
  EMLINK: 31,
  ERANGE: 34,
  EDEADLK: 35,
  ENAMETOOLONG: 36,
  ENOTEMPTY: 39,
  ELOOP: 40,
  ENODATA: 61,
  EOVERFLOW: 75,
  EOPNOTSUPP: 95,
  ENOTCONN: 107,
  ESHUTDOWN: 108,
  ETIMEDOUT: 110,
  ECONNREFUSED: 111,
  ECONNRESET: 104,
  ESTALE: 116,
  EDQUOT: 122,
  ECANCELED: 125,
} as const
export type ErrorCode = keyof typeof errno

const byNumber = new Map<number, ErrorCode>(Object.entries(errno).map(([code, n]) => [n, code as ErrorCode]))
export const errorCodeOf = (negativeErrno: number): ErrorCode => byNumber.get(-negativeErrno) ?? 'EIO'
export const negativeErrno = (code: ErrorCode): number => -errno[code]

export class SepiolaError extends Error {
  override readonly name: string = 'SepiolaError'
  readonly code: ErrorCode
  /** Whether the same call may succeed later without anything being changed by the caller. */
  readonly retriable: boolean
  constructor(code: ErrorCode, message: string, options: { cause?: unknown; retriable?: boolean } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.retriable = options.retriable ?? (code === 'EAGAIN' || code === 'ETIMEDOUT' || code === 'ECONNREFUSED' || code === 'ECONNRESET')
  }
}
