// Daemons as processes of their own: starting, finding, signalling and ending them. A daemon writes run/NAME.json about itself;
// the process start time in it keeps a recycled pid from being taken for the daemon.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SepiolaError } from '../src/base/mod.ts'
import { processIdentity } from '../src/env/node/mod.ts'
import { paths, writeFileDurably } from './layout.ts'

export interface DaemonState {
  readonly name: string
  readonly pid: number | undefined
  /** stopped: ended in order or never started; dead: its process vanished. */
  readonly state: 'running' | 'starting' | 'paused' | 'stopped' | 'dead'
}
interface PidFile {
  readonly pid: number
  readonly startTime: string
  readonly ready: boolean
}

export function writePidFile(dir: string, daemon: string, ready: boolean): void {
  const file: PidFile = { pid: process.pid, startTime: processIdentity(process.pid)?.startTime ?? '', ready }
  writeFileDurably(paths.pid(dir, daemon), JSON.stringify(file))
}
export function removePidFile(dir: string, daemon: string): void {
  rmSync(paths.pid(dir, daemon), { force: true })
}

export function daemonState(dir: string, daemon: string): DaemonState {
  let file: PidFile
  try {
    file = JSON.parse(readFileSync(paths.pid(dir, daemon), 'utf8')) as PidFile
  } catch {
    return { name: daemon, pid: undefined, state: 'stopped' }
  }
  const found = processIdentity(file.pid)
  if (!found || found.startTime !== file.startTime) return { name: daemon, pid: undefined, state: 'dead' }
  return { name: daemon, pid: file.pid, state: found.stopped ? 'paused' : file.ready ? 'running' : 'starting' }
}

export const isAlive = (state: DaemonState): boolean => state.pid !== undefined

/** What to run for a daemon: this program as it was shipped (this file is then bundled into a chunk of dist/), or its sources. */
function entryPoint(): string {
  const here = import.meta.url
  const program = here.endsWith('.ts') ? '../src/cli/main.ts' : here.includes('/chunks/') ? '../sepiola.js' : './sepiola.js'
  return fileURLToPath(new URL(program, here))
}

/** Spawns a daemon and resolves once it says that it is ready. @throws SepiolaError with the daemon's own words when it ends before. */
export async function spawnDaemon(dir: string, daemon: string): Promise<ChildProcess> {
  const log = openSync(paths.log(dir, daemon), 'a', 0o600)
  const child = spawn(process.execPath, [entryPoint(), 'daemon', daemon, '--dir', dir], {
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
    env: { ...process.env, SEPIOLA_DIR: '' },
  })
  closeSync(log)
  await new Promise<void>((resolve, reject) => {
    let said: string | undefined
    child.on('message', (message: { ready?: boolean; error?: string }) => {
      if (message.ready) resolve()
      else said = message.error
    })
    child.once('error', (cause) => reject(new SepiolaError('EIO', `${daemon} could not be started: ${cause.message}`, { cause })))
    child.once('exit', (code, signal) => {
      reject(
        new SepiolaError(
          'EIO',
          said ?? `${daemon} ended ${signal ? `by ${signal}` : `with code ${code}`} while starting: see ${paths.log(dir, daemon)}`,
        ),
      )
    })
  })
  child.removeAllListeners('message')
  if (child.connected) child.disconnect()
  child.unref()
  return child
}

/** @returns the pid. @throws SepiolaError ESHUTDOWN when it is not running. */
export function signalDaemon(dir: string, daemon: string, signal: NodeJS.Signals): number {
  const { pid, state } = daemonState(dir, daemon)
  if (pid === undefined) throw new SepiolaError('ESHUTDOWN', `${daemon} is not running (${state})`)
  try {
    process.kill(pid, signal)
    return pid
  } catch (cause) {
    throw new SepiolaError('ESHUTDOWN', `${daemon} (pid ${pid}) could not be signalled: ${(cause as Error).message}`, { cause })
  }
}

/** Resolves when the process is gone; false when it still lives after `timeoutMs`. A daemon that stops takes its pid file away first. */
export async function waitForEnd(pid: number, timeoutMs: number): Promise<boolean> {
  const life = processIdentity(pid)?.startTime
  const deadline = performance.now() + timeoutMs
  while (life !== undefined && processIdentity(pid)?.startTime === life) {
    if (performance.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return true
}

/** SIGTERM, and after `patienceMs` SIGKILL. */
export async function stopDaemon(dir: string, daemon: string, patienceMs = 10_000): Promise<void> {
  const { pid, state } = daemonState(dir, daemon)
  if (pid !== undefined) {
    if (state === 'paused') signalDaemon(dir, daemon, 'SIGCONT')
    signalDaemon(dir, daemon, 'SIGTERM')
    if (!(await waitForEnd(pid, patienceMs))) {
      process.kill(pid, 'SIGKILL')
      await waitForEnd(pid, patienceMs)
    }
  }
  removePidFile(dir, daemon)
}
