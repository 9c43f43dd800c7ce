// The body of a daemon's process: `sepiola daemon NAME --dir D`, started by `up`, `cluster start` and Cluster.start.
import { readFileSync } from 'node:fs'
import { createNodeEnv, createPinoLogger } from '../src/env/node/mod.ts'
import { startDaemon } from './daemons.ts'
import { type Partition, partitionable } from './faults.ts'
import { injectable, readFaults } from './injected.ts'
import { daemonsByPort, parseDaemonId, paths, readLayout } from './layout.ts'
import { daemonState, isAlive, removePidFile, writePidFile } from './processes.ts'

function tellParent(message: { ready: true } | { error: string }): Promise<void> {
  return new Promise((resolve) => {
    if (!process.send || !process.connected) return resolve()
    process.send(message, () => resolve())
  })
}

function readPartition(dir: string): Partition {
  try {
    const value: unknown = JSON.parse(readFileSync(paths.partition(dir), 'utf8'))
    return Array.isArray(value) ? (value as Partition) : []
  } catch {
    return []
  }
}

/** Runs until told to stop; the returned promise is for the start only. Exit codes: 0 stopped in order, 1 failed. */
export async function daemonMain(dir: string, name: string): Promise<void> {
  const log = createPinoLogger({ level: process.env['SEPIOLA_LOG_LEVEL'] ?? 'info' })
  const fail = async (what: string, error: unknown): Promise<never> => {
    const message = error instanceof Error ? error.message : String(error)
    log.error({ daemon: name, err: error instanceof Error ? (error.stack ?? message) : message }, what)
    await tellParent({ error: `${name}: ${message}` })
    process.exit(1)
  }
  process.on('uncaughtException', (error) => void fail('ended by an unexpected error', error))
  process.on('unhandledRejection', (error) => void fail('ended by an unexpected rejection', error))
  try {
    const daemon = parseDaemonId(name)
    const layout = readLayout(dir)
    const running = daemonState(dir, name)
    if (isAlive(running)) throw new Error(`already running as process ${running.pid}`)
    const base = createNodeEnv({ logger: log })
    const names = daemonsByPort(layout)
    const injected = injectable(base)
    const control = partitionable(injected.env, name, (to) => names.get(to.port))
    const followFaults = (): void => {
      injected.set(readFaults(paths.faults(dir))[name] ?? {})
      control.set(readPartition(dir))
    }
    followFaults()
    process.on('SIGUSR2', followFaults)
    writePidFile(dir, name, false)
    const keepAlive = setInterval(() => {}, 1 << 30)
    const started = await startDaemon(
      { ...injected.env, network: control.network },
      dir,
      layout,
      daemon,
      (error) => void fail('cannot go on', error),
    )
    let stopping = false
    const stop = (signal: string): void => {
      if (stopping) return
      stopping = true
      log.info({ daemon: name, signal }, 'stopping')
      started.stop().then(
        () => {
          clearInterval(keepAlive)
          removePidFile(dir, name)
          process.exit(0)
        },
        (error) => void fail('could not stop in order', error),
      )
    }
    process.on('SIGTERM', () => stop('SIGTERM'))
    process.on('SIGINT', () => stop('SIGINT'))
    process.on('SIGHUP', () => {})
    writePidFile(dir, name, true)
    await tellParent({ ready: true })
    if (process.connected) process.disconnect()
  } catch (error) {
    await fail('could not start', error)
  }
}
