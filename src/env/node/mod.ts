// The real Env: this machine's clock, timers, randomness, sockets, files and LevelDB.
import { randomBytes, randomInt } from 'node:crypto'
import type { Logger } from '../../base/mod.ts'
import { silentLogger } from '../../base/mod.ts'
import type { Clock, Env, Random, Timers } from '../mod.ts'
import { nodeDisk } from './disk.ts'
import { nodeKv } from './kv.ts'
import { nodeNetwork } from './network.ts'

export { createPinoLogger } from './logger.ts'
export { type ProcessIdentity, processIdentity } from './process.ts'

const clock: Clock = { now: () => Date.now(), monotonic: () => performance.now() }

/** Timers are unref'd: what keeps a daemon's process alive is its sockets, or its entry point's say. */
const timers: Timers = {
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs).unref()
    return { cancel: () => clearTimeout(timer) }
  },
  every(intervalMs, callback) {
    const timer = setInterval(callback, intervalMs).unref()
    return { cancel: () => clearInterval(timer) }
  },
  soon: (callback) => void setImmediate(callback),
}

const random: Random = {
  bytes(length) {
    const bytes = randomBytes(length)
    return new Uint8Array(bytes.buffer, bytes.byteOffset, length)
  },
  float: () => Math.random(),
  below: (boundExclusive) => (boundExclusive < 2 ? 0 : randomInt(boundExclusive)),
}

export function createNodeEnv({ logger = silentLogger }: { logger?: Logger } = {}): Env {
  return { clock, timers, random, network: nodeNetwork, disk: nodeDisk, kv: nodeKv, log: logger }
}
