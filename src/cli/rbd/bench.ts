// `rbd bench`: writes or reads of one size, some at a time; a line a second, and a summary.
import { Image } from '../../rbd/mod.ts'
import { wholeNumber } from '../globals.ts'
import { type CliIo, type Connect, UsageError } from '../io.ts'
import { imageSpec, openIo, parse, parseSize } from './spec.ts'
import { bytesText, json } from './text.ts'
import { usages } from './usage.ts'

const flags = {
  'io-size': { type: 'string' },
  'io-threads': { type: 'string' },
  'io-total': { type: 'string' },
  'io-pattern': { type: 'string' },
  'io-type': { type: 'string' },
  'rw-mix-read': { type: 'string' },
} as const

export async function bench(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parse(argv, flags, { min: 0, max: 1, usage: usages.bench })
  const spec = imageSpec(values, positionals[0], 'none')
  const type = values['io-type']
  if (type !== 'write' && type !== 'read' && type !== 'readwrite' && type !== 'rw')
    throw new UsageError('rbd bench needs --io-type read, write or readwrite')
  const pattern = values['io-pattern'] ?? 'seq'
  if (pattern !== 'seq' && pattern !== 'rand' && pattern !== 'full-seq')
    throw new UsageError(`--io-pattern takes seq, rand or full-seq, not '${pattern}'`)
  const size = parseSize('--io-size', values['io-size'] ?? '4K', 'B')
  const threads = wholeNumber('--io-threads', values['io-threads'], 16, 1, 1024)
  const total = parseSize('--io-total', values['io-total'] ?? '1G', 'B')
  const reads = type === 'read' ? 100 : type === 'write' ? 0 : wholeNumber('--rw-mix-read', values['rw-mix-read'], 50, 0, 100)
  if (size === 0) throw new UsageError('--io-size must be above 0')
  const rados = await connect()
  const image = await Image.open(await openIo(rados, spec), spec.image, { readOnly: type === 'read' })
  try {
    const slots = Math.floor(image.size / size)
    if (slots === 0) throw new UsageError(`image ${spec.image} is smaller than --io-size ${size}`)
    const { clock, random } = rados.env
    const data = random.bytes(size)
    // Each lane goes through a part of its own; full-seq is one run through all.
    const perLane = Math.max(1, Math.floor(slots / threads))
    let issued = 0
    const next = (lane: number, turn: number): number => {
      if (pattern === 'rand') return random.below(slots)
      if (pattern === 'full-seq') return issued % slots
      return (lane * perLane + (turn % perLane)) % slots
    }
    const plain = io.format === 'plain'
    const shownPattern = pattern === 'rand' ? 'random' : pattern === 'seq' ? 'sequential' : 'full sequential'
    const shownType = type === 'rw' ? 'readwrite' : type
    if (plain) {
      const mix = reads > 0 && reads < 100 ? `read:write=${reads}:${100 - reads} ` : ''
      io.out(`bench  type ${shownType} ${mix}io_size ${size} io_threads ${threads} bytes ${total} pattern ${shownPattern}\n`)
      io.out('  SEC       OPS   OPS/SEC   BYTES/SEC\n')
    }
    const started = clock.monotonic()
    const count = Math.ceil(total / size)
    let done = 0
    const line = (): void => {
      const seconds = (clock.monotonic() - started) / 1000
      const rate = `${bytesText(Math.floor((done * size) / seconds))}/s`
      io.out(
        `${String(Math.round(seconds)).padStart(5)}  ${String(done).padStart(8)}  ${(done / seconds).toFixed(2).padStart(8)}  ${rate}\n`,
      )
    }
    const ticker = plain ? rados.env.timers.every(1000, line) : undefined
    const lane = async (n: number): Promise<void> => {
      for (let turn = 0; issued < count && !io.signal.aborted; turn++) {
        const at = next(n, turn) * size
        issued++
        if (reads === 100 || (reads > 0 && random.below(100) < reads)) await image.read(at, size)
        else await image.write(at, data)
        done++
      }
    }
    try {
      await Promise.all(Array.from({ length: threads }, (_, n) => lane(n)))
      if (reads < 100) await image.flush()
    } finally {
      ticker?.cancel()
    }
    const seconds = (clock.monotonic() - started) / 1000
    const bytesPerSecond = Math.floor((done * size) / seconds)
    if (plain) {
      io.out(
        `elapsed: ${Math.floor(seconds)}   ops: ${done}   ops/sec: ${(done / seconds).toFixed(2)}   bytes/sec: ${bytesText(bytesPerSecond)}/s\n`,
      )
    } else
      json(io, {
        type: shownType,
        io_size: size,
        io_threads: threads,
        bytes: total,
        pattern: shownPattern,
        elapsed: seconds,
        ops: done,
        ops_per_sec: done / seconds,
        bytes_per_sec: bytesPerSecond,
      })
    return io.signal.aborted ? 1 : 0
  } finally {
    await image.close()
  }
}
