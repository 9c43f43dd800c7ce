// File systems mounted on a real MDS in this process, with an eye on what is asked and a hand on what is answered.
import type { MessageBody } from '../../proto/mod.ts'
import { FileSystem, type MountOptions } from '../../src/cephfs/mod.ts'
import type { ClusterPort } from '../../src/cephfs/port.ts'
import type { Dispatcher, Messenger } from '../../src/msg/mod.ts'
import { MdsHarness } from './mds-harness.ts'
import type { MemoryRados } from './memory-ioctx.ts'

export class Mounted {
  readonly mds: MdsHarness
  /** Operations that were sent to the MDS. */
  readonly asked: number[] = []
  /** The next successful answer to this operation is lost, and the MDS with it. */
  loseAnswerTo: number | undefined
  readonly #mounts: FileSystem[] = []
  readonly #pools: MemoryRados[] = []
  #restarting: Promise<void> = Promise.resolve()

  private constructor(mds: MdsHarness) {
    this.mds = mds
  }
  static async create(): Promise<Mounted> {
    return new Mounted(await MdsHarness.create())
  }

  async mount(options: MountOptions = {}): Promise<FileSystem> {
    const port = this.mds.port()
    const watched: ClusterPort = { ...port, createMessenger: (dispatcher) => this.#messenger(port, dispatcher) }
    const fs = await FileSystem.mountOn(watched, options)
    this.#mounts.push(fs)
    this.#pools.push(port.memory)
    return fs
  }
  /** The pools as the n-th mount reaches them. */
  pools(n: number): MemoryRados {
    return this.#pools[n] as MemoryRados
  }
  #messenger(port: ClusterPort, dispatcher: Dispatcher): Messenger {
    const ops = new Map<number, number>()
    const messenger = port.createMessenger({
      ...dispatcher,
      onMessage: (session, message) => {
        if (
          message.type === 'ClientReply' &&
          message.body.result >= 0 &&
          ops.get(message.body.tid) === this.loseAnswerTo &&
          this.loseAnswerTo !== undefined
        ) {
          this.loseAnswerTo = undefined
          this.#restarting = this.mds.restart()
          return
        }
        dispatcher.onMessage(session, message)
      },
    })
    return {
      ...messenger,
      connect: (to) => {
        const session = messenger.connect(to)
        const send = session.send.bind(session)
        return Object.assign(session, {
          send: ((type, body, data) => {
            if (type === 'ClientRequest') {
              const { tid, op } = body as MessageBody<'ClientRequest'>
              ops.set(tid, op)
              this.asked.push(op)
            }
            send(type, body, data)
          }) as typeof send,
        })
      },
    }
  }
  /** How many requests a call takes. */
  async requests(run: () => Promise<unknown>): Promise<number> {
    const before = this.asked.length
    await run()
    return this.asked.length - before
  }

  /** As an MDS does with clients that do not answer: the OSDs take nothing from them any more, and their sessions end. */
  evictAll(): void {
    const { sessions } = this.mds.core
    for (const session of [...sessions.all]) sessions.evict(session, 'for the test')
    this.mds.tick()
  }

  async end(): Promise<void> {
    await this.#restarting
    for (const fs of this.#mounts) await fs.unmount()
    await this.mds.stop()
    if (this.mds.failures.length > 0) throw this.mds.failures[0]
  }
}
