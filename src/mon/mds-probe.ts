// Whether an MDS that may be dead is: its port refuses connections then, and a standby can take over at once, without waiting out the
// grace of its beacons. Tried when its session ends, and by the leader when it has missed beacons.
import type { Env } from '../env/mod.ts'
import type { MdsInfo } from '../maps/mod.ts'

/** A process that is being killed loses its sessions a moment before its port: tried again after these times. */
const TRIES_AFTER_MS = [0, 50, 250, 1000]
const CONNECT_TIMEOUT_MS = 1000

export class MdsProbe {
  readonly #env: Env
  readonly #isKnown: (gid: number) => boolean
  readonly #onDead: (mds: MdsInfo) => void
  readonly #running = new Set<number>()
  #closed = false

  /** `isKnown`: whether the map still has that life. */
  constructor(env: Env, isKnown: (gid: number) => boolean, onDead: (mds: MdsInfo) => void) {
    this.#env = env
    this.#isKnown = isKnown
    this.#onDead = onDead
  }

  suspect(mds: MdsInfo): void {
    if (this.#running.has(mds.gid)) return
    this.#running.add(mds.gid)
    this.#try(mds, 0)
  }
  close(): void {
    this.#closed = true
  }

  #try(mds: MdsInfo, n: number): void {
    const afterMs = TRIES_AFTER_MS[n]
    if (this.#closed || afterMs === undefined || !this.#isKnown(mds.gid) || !mds.addr) {
      this.#running.delete(mds.gid)
      return
    }
    const next = (): void => this.#try(mds, n + 1)
    this.#env.timers.after(afterMs, () => {
      if (this.#closed || !mds.addr) return
      const { host, port } = mds.addr
      this.#env.network.connect({ host, port }, { timeoutMs: CONNECT_TIMEOUT_MS }).then(
        (connection) => {
          connection.onClose = () => {}
          connection.destroy()
          next()
        },
        (error: { code?: string }) => {
          if (error.code !== 'ECONNREFUSED') return next()
          this.#running.delete(mds.gid)
          if (!this.#closed && this.#isKnown(mds.gid)) this.#onDead(mds)
        },
      )
    })
  }
}
