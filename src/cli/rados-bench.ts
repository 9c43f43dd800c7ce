// `sepiola rados bench`: the load of `rados bench`, and its summary lines.
import type { Clock } from '../env/mod.ts'
import { type IoCtx, RadosError } from '../librados/mod.ts'
import type { CliIo } from './io.ts'

export interface BenchOptions {
  readonly seconds: number
  readonly mode: 'write' | 'seq' | 'rand'
  readonly blockBytes: number
  readonly inFlight: number
  readonly cleanup: boolean
}

const META_OBJECT = 'benchmark_last_metadata'
const DATA_PREFIX = 'benchmark_data_'
const objectName = (index: number): string => `${DATA_PREFIX}object${index}`

interface Sample {
  readonly latencies: number[]
  readonly perSecond: number[]
  elapsedMs: number
}

/** Keeps `inFlight` operations going until the time is over or `next` says that there is no more. */
async function load(clock: Clock, options: BenchOptions, signal: AbortSignal, next: () => Promise<unknown> | undefined): Promise<Sample> {
  const sample: Sample = { latencies: [], perSecond: [], elapsedMs: 0 }
  const started = clock.monotonic()
  const endMs = options.seconds * 1000
  const worker = async (): Promise<void> => {
    for (;;) {
      const at = clock.monotonic()
      if (at - started >= endMs || signal.aborted) return
      const op = next()
      if (!op) return
      await op
      const now = clock.monotonic()
      sample.latencies.push(now - at)
      const second = Math.floor((now - started) / 1000)
      sample.perSecond[second] = (sample.perSecond[second] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: options.inFlight }, worker))
  sample.elapsedMs = clock.monotonic() - started
  return sample
}

function spread(list: readonly number[]): { mean: number; deviation: number; min: number; max: number } {
  if (list.length === 0) return { mean: 0, deviation: 0, min: 0, max: 0 }
  let [sum, squares, min, max] = [0, 0, Number.POSITIVE_INFINITY, 0]
  for (const value of list) {
    sum += value
    squares += value * value
    min = Math.min(min, value)
    max = Math.max(max, value)
  }
  const mean = sum / list.length
  return { mean, deviation: Math.sqrt(Math.max(0, squares / list.length - mean * mean)), min, max }
}

function print(cli: CliIo, kind: 'writes' | 'reads', size: number, { latencies, perSecond, elapsedMs }: Sample): void {
  const seconds = elapsedMs / 1000
  const mb = (ops: number): number => (ops * size) / (1 << 20)
  const full = Array.from({ length: Math.max(1, Math.floor(seconds)) }, (_, i) => perSecond[i] ?? 0)
  const iops = spread(full)
  const bandwidth = spread(full.map(mb))
  const latency = spread(latencies.map((ms) => ms / 1000))
  const rows: [string, number | string][] = [
    ['Total time run:', seconds.toFixed(6)],
    [`Total ${kind} made:`, latencies.length],
    [kind === 'writes' ? 'Write size:' : 'Read size:', size],
    ['Object size:', size],
    ['Bandwidth (MB/sec):', mb(latencies.length / seconds).toFixed(3)],
    ['Stddev Bandwidth:', bandwidth.deviation.toFixed(3)],
    ['Max bandwidth (MB/sec):', bandwidth.max.toFixed(3)],
    ['Min bandwidth (MB/sec):', bandwidth.min.toFixed(3)],
    ['Average IOPS:', Math.floor(latencies.length / seconds)],
    ['Stddev IOPS:', iops.deviation.toFixed(3)],
    ['Max IOPS:', iops.max],
    ['Min IOPS:', iops.min],
    ['Average Latency(s):', latency.mean.toFixed(6)],
    ['Stddev Latency(s):', latency.deviation.toFixed(6)],
    ['Max latency(s):', latency.max.toFixed(6)],
    ['Min latency(s):', latency.min.toFixed(6)],
  ]
  if (cli.format === 'plain') cli.out(`${rows.map(([name, value]) => `${name.padEnd(23)} ${value}`).join('\n')}\n`)
  else cli.out(`${JSON.stringify(Object.fromEntries(rows.map(([name, value]) => [name.replace(/:$/, ''), Number(value)])))}\n`)
}

export async function runBench(io: IoCtx, options: BenchOptions, clock: Clock, cli: CliIo): Promise<number> {
  const { mode, blockBytes, inFlight } = options
  if (mode === 'write') {
    if (cli.format === 'plain') {
      cli.out(
        `Maintaining ${inFlight} concurrent writes of ${blockBytes} bytes to objects of size ${blockBytes} for up to ${options.seconds} seconds or 0 objects\n`,
      )
    }
    const payload = new Uint8Array(blockBytes)
    for (let i = 0; i < blockBytes; i++) payload[i] = (i * 131 + (i >> 8)) & 255
    let written = 0
    const sample = await load(clock, options, cli.signal, () => io.writeFull(objectName(written++), payload))
    print(cli, 'writes', blockBytes, sample)
    if (options.cleanup) await benchCleanup(io)
    else await io.writeFull(META_OBJECT, new TextEncoder().encode(JSON.stringify({ objectBytes: blockBytes, objects: written })))
    return 0
  }
  let meta: { objectBytes: number; objects: number }
  try {
    meta = JSON.parse(new TextDecoder().decode(await io.read(META_OBJECT))) as typeof meta
  } catch (cause) {
    throw new RadosError('ENOENT', "there is nothing to read: run 'bench SECONDS write --no-cleanup' first", { cause })
  }
  let index = 0
  let state = 0x2545f491
  const nextIndex = (): number => {
    if (mode === 'seq') return index++
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % meta.objects
  }
  const sample = await load(clock, options, cli.signal, () => {
    const at = nextIndex()
    return at < meta.objects ? io.read(objectName(at), { offset: 0, length: meta.objectBytes }) : undefined
  })
  print(cli, 'reads', meta.objectBytes, sample)
  return 0
}

/** Removes what bench wrote. @returns how many objects. */
export async function benchCleanup(io: IoCtx, prefix = DATA_PREFIX): Promise<number> {
  let removed = 0
  const inFlight = new Set<Promise<void>>()
  for await (const { oid } of io.list()) {
    if (!oid.startsWith(prefix) && oid !== META_OBJECT) continue
    const done: Promise<void> = io
      .remove(oid)
      .then(
        () => void (removed += oid === META_OBJECT ? 0 : 1),
        (error: RadosError) => {
          if (error.code !== 'ENOENT') throw error
        },
      )
      .finally(() => inFlight.delete(done))
    inFlight.add(done)
    if (inFlight.size >= 32) await Promise.race(inFlight)
  }
  await Promise.all(inFlight)
  return removed
}
