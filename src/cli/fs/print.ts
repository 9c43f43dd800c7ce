// How the `fs` commands show files.
import { modeText } from '../../cephfs/sftp/text.ts'
import type { Stats } from './files.ts'

const units = ['', 'K', 'M', 'G', 'T', 'P', 'E']
/** "1.5M", in powers of 1,024, as ls -h. */
export function humanSize(bytes: number): string {
  let n = bytes
  let unit = 0
  while (n >= 1024 && unit < units.length - 1) {
    n /= 1024
    unit++
  }
  return unit === 0 || n >= 10 ? `${Math.ceil(n)}${units[unit]}` : `${(Math.ceil(n * 10) / 10).toFixed(1)}${units[unit]}`
}

export const kindOf = (stats: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): string =>
  stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'symlink' : stats.isFile() ? 'file' : 'other'

const octal = (mode: number): string => (mode & 0o7777).toString(8).padStart(4, '0')
const iso = (ms: number): string => new Date(ms).toISOString()

export function statJson(path: string, s: Stats, target?: string): Record<string, unknown> {
  return {
    path,
    type: kindOf(s),
    ino: s.ino,
    mode: octal(s.mode),
    nlink: s.nlink,
    uid: s.uid,
    gid: s.gid,
    size: s.size,
    atime: iso(s.atimeMs),
    mtime: iso(s.mtimeMs),
    ctime: iso(s.ctimeMs),
    birthtime: iso(s.birthtimeMs),
    ...(target !== undefined && { target }),
  }
}
/** As stat(1). */
export function statText(path: string, s: Stats, target?: string): string {
  return [
    `  File: ${path}${target === undefined ? '' : ` -> ${target}`}`,
    `  Size: ${String(s.size).padEnd(15)} Inode: ${String(s.ino).padEnd(15)} Links: ${String(s.nlink).padEnd(5)} ${kindOf(s)}`,
    `Access: (${octal(s.mode)}/${modeText(s.mode)})  Uid: ${s.uid}  Gid: ${s.gid}`,
    `Access: ${iso(s.atimeMs)}`,
    `Modify: ${iso(s.mtimeMs)}`,
    `Change: ${iso(s.ctimeMs)}`,
    ` Birth: ${iso(s.birthtimeMs)}`,
    '',
  ].join('\n')
}

export interface Row {
  readonly name: string
  readonly stats: Stats
  readonly target?: string | undefined
}
/** As ls -l, columns as wide as they must be. */
export function longRows(rows: readonly Row[], human: boolean): string {
  const cells = rows.map(({ name, stats, target }) => [
    modeText(stats.mode),
    String(stats.nlink),
    String(stats.uid),
    String(stats.gid),
    human ? humanSize(stats.size) : String(stats.size),
    iso(stats.mtimeMs).slice(0, 19).replace('T', ' '),
    target === undefined ? name : `${name} -> ${target}`,
  ])
  const widths = [0, 1, 2, 3, 4].map((n) => Math.max(...cells.map((row) => (row[n] as string).length)))
  const line = (row: string[]): string => row.map((cell, n) => (n < 1 || n > 4 ? cell : cell.padStart(widths[n] as number))).join(' ')
  return cells.map((row) => `${line(row)}\n`).join('')
}
