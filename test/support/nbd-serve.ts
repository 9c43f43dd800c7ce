// `sepiola rbd serve` as a process of its own, and images to serve.
import type { ChildProcess } from 'node:child_process'
import { Rados } from '../../src/librados/mod.ts'
import { type CreateOptions, createImage } from '../../src/rbd/mod.ts'
import { exited, program, spawn, type UpCluster } from './program.ts'

export const MIB = 1 << 20

interface Served {
  readonly listen: string[]
  readonly exports: { name: string; size: number; read_only: boolean; uris: string[] }[]
}

export class ServeProcess {
  readonly child: ChildProcess
  readonly served: Served
  #stderr = ''

  private constructor(child: ChildProcess, served: Served) {
    this.child = child
    this.served = served
    child.stderr?.on('data', (chunk: Buffer) => {
      this.#stderr += String(chunk)
    })
  }

  /** Resolves when it listens. @throws with what it said when it ends instead. */
  static start(cluster: UpCluster, args: readonly string[]): Promise<ServeProcess> {
    const child = spawn(process.execPath, [program, 'rbd', 'serve', '--dir', cluster.dir, '--format', 'json', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return new Promise((resolve, reject) => {
      let out = ''
      let err = ''
      child.stderr.on('data', (chunk: Buffer) => {
        err += String(chunk)
      })
      child.stdout.on('data', (chunk: Buffer) => {
        out += String(chunk)
        if (out.includes('\n')) resolve(new ServeProcess(child, JSON.parse(out) as Served))
      })
      child.once('exit', (code) => reject(new Error(`rbd serve ended with ${code}: ${err}`)))
    })
  }

  get stderr(): string {
    return this.#stderr
  }
  /** nbd://127.0.0.1:PORT/NAME */
  uri(name: string): string {
    return `nbd://${this.served.listen[0]}/${name}`
  }

  /** As Ctrl-C. @returns the exit code. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal)
    return exited(this.child)
  }
}

/** Makes pool rbd where it is not there, and images in it: name -> bytes. */
export async function createImages(
  cluster: UpCluster,
  images: Readonly<Record<string, number>>,
  options: CreateOptions = {},
): Promise<void> {
  const rados = await Rados.connect({ dir: cluster.dir })
  try {
    if (!rados.listPools().some(({ name }) => name === 'rbd')) await rados.createPool('rbd')
    const io = await rados.openPool('rbd')
    for (const [name, size] of Object.entries(images)) await createImage(io, name, size, options)
  } finally {
    await rados.close()
  }
}

/** Kills one OSD after the other and brings each back, until `work` is done; then waits for the cluster to be whole. */
export async function underOsdKills<T>(cluster: UpCluster, work: () => Promise<T>): Promise<T> {
  let done = false
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
  const kills = (async () => {
    for (let i = 1; ; i++) {
      await cluster.ok('cluster', 'kill', `osd.${i % 3}`)
      await pause(1000)
      await cluster.ok('cluster', 'start', `osd.${i % 3}`)
      await cluster.waitForHealthOk()
      if (done) return
    }
  })()
  try {
    return await work()
  } finally {
    done = true
    await kills
  }
}
