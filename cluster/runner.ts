// The two ways a cluster's daemons run: each in a process of its own, or all inside this one.
import { SepiolaError } from '../src/base/mod.ts'
import type { Env } from '../src/env/mod.ts'
import { type RunningDaemon, startDaemon } from './daemons.ts'
import { killable, type Partition, type PartitionControl, partitionable } from './faults.ts'
import { type FaultControl, type Faults, faultTexts, injectable, readFaults } from './injected.ts'
import { type ClusterLayout, daemonsByPort, daemonsOf, parseDaemonId, paths, writeFileDurably } from './layout.ts'
import {
  type DaemonState,
  daemonState,
  isAlive,
  removePidFile,
  signalDaemon,
  spawnDaemon,
  stopDaemon,
  waitForEnd,
  writePidFile,
} from './processes.ts'

export interface Runner {
  start(name: string): Promise<void>
  /** Ends it in order. */
  stop(name: string): Promise<void>
  /** Ends it at once, as kill -9 does. */
  kill(name: string, signal?: NodeJS.Signals): Promise<void>
  pause(name: string): Promise<void>
  resume(name: string): Promise<void>
  partition(partition: Partition): Promise<void>
  /** Replaces the faults of one daemon; {}: none. They outlive the daemon's process until they are cleared. */
  inject(name: string, faults: Faults): Promise<void>
  /** Of every daemon that has any. */
  faults(): Readonly<Record<string, Faults>>
  states(): DaemonState[]
}

export function processRunner(dir: string, layout: ClusterLayout): Runner {
  return {
    async start(name): Promise<void> {
      const state = daemonState(dir, name)
      if (isAlive(state)) throw new SepiolaError('EEXIST', `${name} is already running (pid ${state.pid})`)
      await spawnDaemon(dir, name)
    },
    stop: (name) => stopDaemon(dir, name),
    async kill(name, signal = 'SIGKILL'): Promise<void> {
      const pid = signalDaemon(dir, name, signal)
      if ((signal === 'SIGKILL' || signal === 'SIGTERM') && !(await waitForEnd(pid, 30_000))) {
        throw new SepiolaError('ETIMEDOUT', `${name} still runs after ${signal}`)
      }
    },
    async pause(name): Promise<void> {
      signalDaemon(dir, name, 'SIGSTOP')
    },
    async resume(name): Promise<void> {
      signalDaemon(dir, name, 'SIGCONT')
    },
    async partition(partition): Promise<void> {
      writeFileDurably(paths.partition(dir), JSON.stringify(partition))
      for (const { name } of daemonsOf(layout)) if (isAlive(daemonState(dir, name))) signalDaemon(dir, name, 'SIGUSR2')
    },
    async inject(name, faults): Promise<void> {
      const all: Record<string, Faults> = { ...readFaults(paths.faults(dir)), [name]: faults }
      const texts = Object.entries(all).flatMap(([daemon, own]) => (faultTexts(own).length > 0 ? [[daemon, faultTexts(own)]] : []))
      writeFileDurably(paths.faults(dir), JSON.stringify(Object.fromEntries(texts)))
      if (isAlive(daemonState(dir, name))) signalDaemon(dir, name, 'SIGUSR2')
    },
    faults: () => readFaults(paths.faults(dir)),
    states: () => daemonsOf(layout).map(({ name }) => daemonState(dir, name)),
  }
}

interface InlineDaemon {
  readonly running: RunningDaemon
  readonly life: ReturnType<typeof killable>
  readonly control: PartitionControl
  readonly injected: FaultControl
  paused: boolean
}

export function inlineRunner(env: Env, dir: string, layout: ClusterLayout, onFatal: (name: string, error: Error) => void): Runner {
  const daemons = new Map<string, InlineDaemon>()
  let partition: Partition = []
  const faults = new Map<string, Faults>()
  const names = daemonsByPort(layout)
  const held = (name: string): InlineDaemon => {
    const daemon = daemons.get(name)
    if (!daemon) throw new SepiolaError('ESHUTDOWN', `${name} is not running`)
    return daemon
  }
  return {
    async start(name): Promise<void> {
      if (daemons.has(name)) throw new SepiolaError('EEXIST', `${name} is already running`)
      const life = killable(env)
      const injected = injectable(life.env)
      injected.set(faults.get(name) ?? {})
      const control = partitionable(injected.env, name, (to) => names.get(to.port))
      control.set(partition)
      const running = await startDaemon({ ...injected.env, network: control.network }, dir, layout, parseDaemonId(name), (error) => {
        daemons.delete(name)
        void life.kill()
        onFatal(name, error)
      })
      daemons.set(name, { running, life, control, injected, paused: false })
      writePidFile(dir, name, true)
    },
    async stop(name): Promise<void> {
      const daemon = daemons.get(name)
      if (!daemon) return
      if (daemon.paused) daemon.life.setPaused(false)
      daemons.delete(name)
      await daemon.running.stop()
      await daemon.life.kill()
      removePidFile(dir, name)
    },
    async kill(name, signal = 'SIGKILL'): Promise<void> {
      if (signal !== 'SIGKILL') throw new SepiolaError('EINVAL', `a daemon inside this process takes SIGKILL only, not ${signal}`)
      const daemon = held(name)
      daemons.delete(name)
      await daemon.running.abandon?.()
      await daemon.life.kill()
      removePidFile(dir, name)
    },
    async pause(name): Promise<void> {
      const daemon = held(name)
      daemon.paused = true
      daemon.life.setPaused(true)
    },
    async resume(name): Promise<void> {
      const daemon = held(name)
      daemon.paused = false
      daemon.life.setPaused(false)
    },
    async partition(next): Promise<void> {
      partition = next
      for (const { control } of daemons.values()) control.set(partition)
    },
    async inject(name, next): Promise<void> {
      if (faultTexts(next).length > 0) faults.set(name, next)
      else faults.delete(name)
      daemons.get(name)?.injected.set(next)
    },
    faults: () => Object.fromEntries(faults),
    states: () =>
      daemonsOf(layout).map(({ name }) => {
        const daemon = daemons.get(name)
        return { name, pid: daemon && process.pid, state: daemon ? (daemon.paused ? 'paused' : 'running') : 'stopped' }
      }),
  }
}
