// The logger of real daemons: pino, one JSON line per entry.
import { destination, pino } from 'pino'
import type { Logger } from '../../base/mod.ts'

/** To a file, or to standard output. Lines are written at once: the last ones before a crash are those that matter. */
export function createPinoLogger({ level = 'info', file }: { level?: string; file?: string } = {}): Logger {
  const known = Object.hasOwn(pino.levels.values, level) || level === 'silent' ? level : 'info'
  return pino({ level: known, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ dest: file ?? 1, sync: true }))
}
