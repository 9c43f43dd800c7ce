// How `rbd` prints: sizes, times, tables, progress.
import type { CliIo } from '../io.ts'

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB']

/** At most seven characters, as Ceph's byte_u_t: 24 MiB, 1.5 GiB, 12 KiB. */
export function bytesText(bytes: number): string {
  let unit = 0
  let value = bytes
  while (value >= 1024 && unit < UNITS.length - 1) [value, unit] = [value / 1024, unit + 1]
  if (Number.isInteger(value)) return `${value} ${UNITS[unit]}`
  for (const digits of [2, 1]) {
    const text = `${value.toFixed(digits)} ${UNITS[unit]}`
    if (text.length <= 7) return text
  }
  return `${Math.floor(value)} ${UNITS[unit]}`
}

/** As ctime(3). */
export function timeText(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][date.getDay()]
  const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][date.getMonth()]
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
  return `${day} ${month} ${String(date.getDate()).padStart(2)} ${clock} ${date.getFullYear()}`
}

/** Columns two spaces apart, headers to the left; `>` before a header puts its values to the right. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const names = headers.map((header) => header.replace(/^>/, ''))
  const widths = names.map((name, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length)))
  const line = (cells: readonly string[], right: boolean): string =>
    `${cells.map((cell, i) => (right && headers[i]?.startsWith('>') ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  ')}\n`
  return line(names, false) + rows.map((row) => line(row, true)).join('')
}

export const json = (io: CliIo, value: unknown): void =>
  io.out(`${JSON.stringify(value, undefined, io.format === 'json-pretty' ? 4 : 0)}\n`)

/** Shows "WHAT: N% complete..." on a terminal while the call runs. */
export async function withProgress<T>(
  io: CliIo,
  what: string,
  quiet: boolean,
  call: (onProgress: ((done: number, total: number) => void) | undefined) => Promise<T>,
): Promise<T> {
  if (!io.interactive || quiet) return call(undefined)
  let shown = -1
  const show = (done: number, total: number): void => {
    const percent = total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : 100
    if (percent > shown) io.progress(`${what}: ${(shown = percent)}% complete...`)
  }
  try {
    const result = await call(show)
    io.progress('')
    io.err(`${what}: 100% complete...done.`)
    return result
  } catch (error) {
    io.progress('')
    io.err(`${what}: ${Math.max(0, shown)}% complete...failed.`)
    throw error
  }
}
