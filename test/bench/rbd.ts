// What an image does: through the library (`rbd bench`, beside real Ceph's where one is given) and over NBD (fio, where it is installed).
import { createImages, MIB, ServeProcess } from '../support/nbd-serve.ts'
import { hasProgram, program, run, type UpCluster } from '../support/program.ts'

export interface RbdFigure {
  readonly what: string
  readonly unit: 'op/s' | 'MB/s'
  readonly ours: number
  readonly peer?: number | undefined
}

const IMAGE_BYTES = 512 * MIB

interface Load {
  readonly what: string
  readonly type: 'write' | 'read'
  readonly pattern: 'rand' | 'seq'
  readonly bytes: number
  readonly inFlight: number
  /** For `rbd bench`, which knows no time. */
  readonly totalBytes: number
}
// The sequential write comes first: it fills the image that the others work on.
const loads: readonly Load[] = [
  { what: '4 MiB sequential write', type: 'write', pattern: 'seq', bytes: 4 * MIB, inFlight: 16, totalBytes: IMAGE_BYTES },
  { what: '4 MiB sequential read', type: 'read', pattern: 'seq', bytes: 4 * MIB, inFlight: 16, totalBytes: 1024 * MIB },
  { what: '4 KiB random write', type: 'write', pattern: 'rand', bytes: 4096, inFlight: 16, totalBytes: 32 * MIB },
  { what: '4 KiB random read', type: 'read', pattern: 'rand', bytes: 4096, inFlight: 16, totalBytes: 128 * MIB },
]
const isLarge = ({ bytes }: Load): boolean => bytes >= MIB

/** One run of `rbd bench`, ours or Ceph's: they take the same flags and print the same summary. @returns op/s or MB/s. */
async function rbdBench(command: readonly string[], image: string, load: Load): Promise<number> {
  const flags = ['--io-type', load.type, '--io-pattern', load.pattern, '--io-size', String(load.bytes)]
  const amount = ['--io-threads', String(load.inFlight), '--io-total', String(load.totalBytes)]
  const args = [...command.slice(1), 'bench', ...flags, ...amount, image]
  const started = performance.now()
  const { code, stdout, stderr } = await run(command[0] as string, args, { timeoutMs: 300_000 })
  if (code !== 0) throw new Error(`${command.join(' ')} bench failed: ${stderr || stdout}`)
  const rate = Number(/ops\/sec:\s*([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN)
  if (!Number.isFinite(rate)) throw new Error(`rbd bench printed no ops/sec after ${Math.round(performance.now() - started)} ms: ${stdout}`)
  return isLarge(load) ? (rate * load.bytes) / 1e6 : rate
}

async function fio(uri: string, load: Load, seconds: number): Promise<number> {
  const rw = load.pattern === 'rand' ? `rand${load.type}` : load.type
  const job = ['--name=bench', '--ioengine=nbd', `--uri=${uri}`, `--rw=${rw}`, `--bs=${load.bytes}`, `--iodepth=${load.inFlight}`]
  const time = [`--size=${IMAGE_BYTES}`, '--time_based', `--runtime=${seconds}`, '--output-format=json']
  const { code, stdout, stderr } = await run('fio', [...job, ...time], { timeoutMs: (seconds + 60) * 1000 })
  if (code !== 0) throw new Error(`fio failed: ${stderr || stdout}`)
  const { jobs } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    jobs: Record<'read' | 'write', { iops: number; bw_bytes: number }>[]
  }
  const result = jobs[0]?.[load.type]
  if (!result) throw new Error('fio told no figures')
  return isLarge(load) ? result.bw_bytes / 1e6 : result.iops
}

/** `peerConf`: the ceph.conf of a running Ceph with a pool `rbd`. Its cache is off, so that a write is durable on both when it is counted. */
export async function* benchRbd(cluster: UpCluster, seconds: number, peerConf: string | undefined): AsyncGenerator<RbdFigure> {
  const image = `bench-${process.pid}`
  await createImages(cluster, { [image]: IMAGE_BYTES })
  const ours = [process.execPath, program, 'rbd', '--dir', cluster.dir]
  const peer = peerConf === undefined ? undefined : ['rbd', '-c', peerConf, '-p', 'rbd', '--rbd-cache=false']
  if (peer) {
    const made = await run('rbd', [...peer.slice(1), 'create', '--size', String(IMAGE_BYTES / MIB), image])
    if (made.code !== 0) throw new Error(`the peer's rbd create failed: ${made.stderr}`)
  }
  try {
    for (const load of loads) {
      const mine = await rbdBench(ours, `rbd/${image}`, load)
      const theirs = peer && (await rbdBench(peer, image, load))
      yield { what: `image ${load.what}`, unit: isLarge(load) ? 'MB/s' : 'op/s', ours: mine, peer: theirs }
    }
    if (!(await hasProgram('fio'))) {
      process.stderr.write('fio is missing: images over NBD are not measured\n')
      return
    }
    const server = await ServeProcess.start(cluster, [`rbd/${image}`, '--port', '0'])
    try {
      for (const load of loads)
        yield {
          what: `image over NBD ${load.what}`,
          unit: isLarge(load) ? 'MB/s' : 'op/s',
          ours: await fio(server.uri(`rbd/${image}`), load, seconds),
        }
    } finally {
      await server.stop()
    }
  } finally {
    await run(ours[0] as string, [...ours.slice(1), 'rm', `rbd/${image}`])
    if (peer) await run('rbd', [...peer.slice(1), 'rm', image])
  }
}
