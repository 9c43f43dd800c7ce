// The lines that people see: `ls -l` lines of a listing, and statuses from error codes.
import type { FileStats } from './files.ts'
import { Status } from './wire.ts'

const kinds: Readonly<Record<number, string>> = { 1: 'p', 2: 'c', 4: 'd', 6: 'b', 10: 'l', 12: 's' }
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const HALF_YEAR_MS = 182 * 86_400_000

/** "drwxr-xr-x", with s, S, t and T as ls has them. */
export function modeText(mode: number): string {
  const special = [mode & 0o4000, mode & 0o2000, mode & 0o1000]
  const triple = (bits: number, n: number): string => {
    const x = bits & 1
    const mark = special[n] ? (x ? 'sst' : 'SST')[n] : x ? 'x' : '-'
    return `${bits & 4 ? 'r' : '-'}${bits & 2 ? 'w' : '-'}${mark}`
  }
  return `${kinds[mode >> 12] ?? '-'}${triple((mode >> 6) & 7, 0)}${triple((mode >> 3) & 7, 1)}${triple(mode & 7, 2)}`
}

/** As `ls -ln`, in UTC: the time of day for half a year, then the year. */
export function longName(name: string, stats: FileStats, nowMs: number): string {
  const t = new Date(stats.mtimeMs)
  const two = (n: number): string => String(n).padStart(2, '0')
  const recent = Math.abs(nowMs - stats.mtimeMs) < HALF_YEAR_MS
  const clock = recent ? `${two(t.getUTCHours())}:${two(t.getUTCMinutes())}` : ` ${t.getUTCFullYear()}`
  const when = `${months[t.getUTCMonth()]} ${String(t.getUTCDate()).padStart(2)} ${clock}`
  const column = (n: number, width: number): string => String(n).padEnd(width)
  return `${modeText(stats.mode)} ${String(stats.nlink).padStart(4)} ${column(stats.uid, 8)} ${column(stats.gid, 8)} ${String(stats.size).padStart(8)} ${when} ${name}`
}

const statuses: Readonly<Record<string, number>> = {
  ENOENT: Status.noSuchFile,
  ENOTDIR: Status.noSuchFile,
  ELOOP: Status.noSuchFile,
  EBADF: Status.noSuchFile,
  EACCES: Status.permissionDenied,
  EPERM: Status.permissionDenied,
  EROFS: Status.permissionDenied,
  EINVAL: Status.badMessage,
  ENAMETOOLONG: Status.badMessage,
  ENOSYS: Status.unsupported,
  EOPNOTSUPP: Status.unsupported,
  ENOTSUP: Status.unsupported,
}

/** As OpenSSH's server maps errno; the message is Node's, without the call and the path. */
export function statusOf(error: unknown): { status: number; message: string } {
  const { code, message } = error as { code?: unknown; message?: unknown }
  const text = typeof message === 'string' ? message : String(error)
  if (typeof code !== 'string') return { status: Status.failure, message: text }
  const said = /^[A-Z0-9]+: (.*?)(?:, \w+(?: '.*)?)?$/s.exec(text)?.[1] ?? text
  return { status: statuses[code] ?? Status.failure, message: said.charAt(0).toUpperCase() + said.slice(1) }
}
