// Numbers, durations and tables as ceph prints them.

const BYTE_UNITS = [' B', ' KiB', ' MiB', ' GiB', ' TiB', ' PiB', ' EiB']
const COUNT_UNITS = ['', 'k', 'M', 'G', 'T', 'P', 'E']

function scaled(value: number, step: number, units: readonly string[]): string {
  let index = 0
  let whole = Math.max(0, Math.floor(value))
  while (whole >= step && index < units.length - 1) {
    whole = Math.floor(whole / step)
    index++
  }
  const unit = units[index] as string
  const base = step ** index
  if (index === 0 || Math.floor(value) % base === 0) return `${whole}${unit}`
  for (let digits = 2; digits > 0; digits--) {
    const text = `${(value / base).toFixed(digits)}${unit}`
    if (text.length <= 7) return text
  }
  return `${(value / base).toFixed(0)}${unit}`
}
/** "1.2 MiB" */
export const bytesText = (value: number): string => scaled(value, 1024, BYTE_UNITS)
/** "1.23k" */
export const countText = (value: number): string => scaled(value, 1000, COUNT_UNITS)

/** "5m", "3d": two figures at most, as Ceph's timespan_str. */
export function ageText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  const days = Math.floor(hours / 24)
  if (seconds < 120) return `${seconds}s`
  if (minutes < 120) return `${minutes}m`
  if (hours < 48) return `${hours}h`
  if (days < 14) return `${days}d`
  if (days < 7 * 12) return `${Math.floor(days / 7)}w`
  if (days < 365 * 2) return `${Math.floor(days / 30)}M`
  return `${Math.floor(days / 365)}y`
}

export interface Column {
  readonly head: string
  readonly align?: 'left' | 'right'
  /** Default: left, whatever the cells do. */
  readonly headAlign?: 'left' | 'right'
}
/** Ceph's TextTable: heads to the left, every cell padded, two spaces between columns. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ head }, i) => Math.max(head.length, ...rows.map((row) => (row[i] ?? '').length)))
  const line = (cells: readonly string[], isHead: boolean): string =>
    columns
      .map(({ align, headAlign }, i) => {
        const cell = cells[i] ?? ''
        const width = widths[i] as number
        return (isHead ? headAlign : align) === 'right' ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
  return [
    line(
      columns.map(({ head }) => head),
      true,
    ),
    ...rows.map((row) => line(row, false)),
  ].join('\n')
}

export const percent = (part: number, whole: number): string => `${whole > 0 ? ((100 * part) / whole).toFixed(3) : '0.000'}%`
/** 16.16 as Ceph prints weights: five places, and a plain 0. */
export const weightText = (fixed: number): string => (fixed === 0 ? '0' : (fixed / 0x10000).toFixed(5))
export const setText = (ids: readonly number[]): string => `[${ids.map((id) => (id === 0x7fffffff ? 'NONE' : id)).join(',')}]`
