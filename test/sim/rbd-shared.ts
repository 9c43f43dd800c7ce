// One image, several clients that read and write its blocks, each block a register: whoever holds the exclusive lock writes, it goes from one to
// another while they are paused, cut off and killed, and what one was told is never undone by another that was shut out.
import type { SimRandom } from '../../src/env/sim/mod.ts'
import { isCode, type Rados } from '../../src/librados/mod.ts'
import { Image, RBD } from '../../src/rbd/mod.ts'
import type { SimCluster } from './cluster.ts'
import { checkLinearizable, type Model, type Operation } from './linearizability.ts'

const IMAGE = 'shared'
const BLOCK = 512
/** Short, so that who is cut off is shut out within a run. */
const WATCH_MS = 1500
/** One to an object: a discard of the object's whole use removes it. */
const BLOCKS = 8
const STRIDE = 4096

/** undefined: a read. Zeros are ''. */
type Input = { readonly written: string | undefined }
/** What was read; true: written. */
type Output = string | true
type History = Operation<Input, Output>[]

const register: Model<string, Input, Output> = {
  initial: '',
  key: (state) => state,
  apply(state, { written }, output) {
    if (written !== undefined) return { state: written }
    return output === undefined || output === state ? { state } : undefined
  },
}
const describe = (history: History): string =>
  history
    .map(({ client, input, output, call, return: end }) => {
      const times = `${call.toFixed(3)}..${output === undefined ? '?' : end.toFixed(3)}`
      return `${times} ${client} ${input.written === undefined ? 'read' : `write '${input.written}'`} -> ${output ?? 'unknown'}`
    })
    .join('\n')

export class SharedImage {
  readonly #cluster: SimCluster
  readonly #random: SimRandom
  readonly #histories = new Map<number, History>(Array.from({ length: BLOCKS }, (_, n) => [n, []]))
  #token = 0
  fenced = 0
  operations = 0

  constructor(cluster: SimCluster, random: SimRandom) {
    this.#cluster = cluster
    this.#random = random
  }

  async create(rados: Rados, pool: string): Promise<void> {
    await RBD.create(await rados.openPool(pool), IMAGE, BLOCKS * STRIDE, { order: 12 })
  }

  /** A client's life until `stopped`. @returns whether it ended so: one that is shut out ends its process, and another takes its place. */
  async live(process: string, pool: string, stopped: () => boolean): Promise<boolean> {
    const { world } = this.#cluster
    const rados = await this.#cluster.connect(process)
    while (!stopped()) {
      try {
        const image = await Image.open(await rados.openPool(pool), IMAGE, { watchTimeoutMs: WATCH_MS })
        while (!stopped()) {
          await this.#one(process, image)
          await world.sleep(this.#random.float() * 300)
        }
        await image.close()
      } catch (error) {
        if (isCode(error, 'ESHUTDOWN')) {
          this.fenced++
          this.#cluster.kill(process)
          return false
        }
        if (!isCode(error, 'ETIMEDOUT', 'ENOSPC')) throw error
        await world.sleep(200)
      }
    }
    await rados.close()
    return true
  }

  async #one(client: string, image: Image): Promise<void> {
    const { world } = this.#cluster
    const n = this.#random.below(BLOCKS)
    const dice = this.#random.float()
    const written = dice < 0.5 ? undefined : dice < 0.9 ? `${client}.${this.#token++}` : ''
    const operation = { client, input: { written }, output: undefined as Output | undefined, call: world.nowMs, return: 0 }
    ;(this.#histories.get(n) as History).push(operation)
    const offset = n * STRIDE
    if (written === undefined) operation.output = new TextDecoder().decode(await image.read(offset, BLOCK)).replace(/\0+$/, '')
    else {
      const bytes = new Uint8Array(BLOCK)
      new TextEncoder().encodeInto(written, bytes)
      // The object goes, and the object map says so.
      if (written === '') await image.discard(offset, STRIDE)
      else await image.write(offset, bytes)
      operation.output = true
    }
    operation.return = world.nowMs
    this.operations++
  }

  /** @returns what is wrong; '' when nothing is. */
  check(): string {
    for (const [n, history] of this.#histories) {
      const seen = new Set(history.map(({ output }) => output))
      // What nobody was told of and nobody saw need not have happened.
      const relevant = history.filter(
        ({ input, output }) => output !== undefined || (input.written !== undefined && (input.written === '' || seen.has(input.written))),
      )
      const verdict = checkLinearizable(relevant, register, 3_000_000)
      if (!verdict.ok) return `block ${n} of the shared image is not linearizable\n${describe(history)}`
    }
    return ''
  }
}
