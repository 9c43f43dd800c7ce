// Which process a pid means now: a pid is used again after its owner is gone, a start time is not.
import { readFileSync } from 'node:fs'

export interface ProcessIdentity {
  /** Field 22 of /proc/PID/stat; '' on systems without it, where only existence is known. */
  readonly startTime: string
  readonly stopped: boolean
}

/** undefined: no such process, or one that has ended and only waits for its parent to notice. */
export function processIdentity(pid: number): ProcessIdentity | undefined {
  if (!Number.isInteger(pid) || pid < 1) return undefined
  try {
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    if (state === 'Z' || state === 'X') return undefined
    return { startTime: fields[18] ?? '', stopped: state === 'T' }
  } catch {
    if (process.platform === 'linux') return undefined
  }
  try {
    process.kill(pid, 0)
    return { startTime: '', stopped: false }
  } catch {
    return undefined
  }
}
