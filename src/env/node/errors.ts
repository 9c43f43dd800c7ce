// Operating system errors as SepiolaErrors: the code when it is one we know, EIO otherwise, the cause kept.
import { type ErrorCode, errno, SepiolaError } from '../../base/mod.ts'

export function systemError(what: string, cause: unknown, as?: ErrorCode): SepiolaError {
  const { code, message } = cause as NodeJS.ErrnoException
  const known = code !== undefined && Object.hasOwn(errno, code) ? (code as ErrorCode) : 'EIO'
  return new SepiolaError(as ?? known, `${what}: ${message}`, { cause })
}
