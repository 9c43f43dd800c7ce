// `npm run sim -- --seed N` replays one simulated run and prints its trace hash; `--seeds COUNT [--from FIRST] [--workers W]` runs many.
// `--workload rbd`: images in place of plain objects; `--workload cephfs`: a file system. `--no-snapshots`: clients take none, as before there were any. `--verbose` prints every log line. Exit 1 when a run failed.
import { fork } from 'node:child_process'
import { parseArgs } from 'node:util'
import { runFileSystemSeed } from './cephfs-run.ts'
import { runImageSeed } from './rbd-run.ts'
import { runSeed } from './run.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string' },
    from: { type: 'string', default: '1' },
    workers: { type: 'string', default: '1' },
    workload: { type: 'string', default: 'objects' },
    'no-snapshots': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    worker: { type: 'boolean', default: false },
  },
})

if (!['objects', 'rbd', 'cephfs'].includes(values.workload)) {
  process.stderr.write(`--workload takes objects, rbd or cephfs, not '${values.workload}'\n`)
  process.exit(2)
}
function wholeNumber(text: string | undefined, what: string): number {
  const n = Number(text)
  if (text === undefined || !Number.isSafeInteger(n) || n < 0) {
    process.stderr.write(`${what} takes a whole number\nusage: npm run sim -- --seed N | --seeds COUNT [--from FIRST] [--workers W]\n`)
    process.exit(2)
  }
  return n
}

const sink = values.verbose
  ? (timeMs: number, name: string, level: string, message: string, fields: object): void => {
      process.stdout.write(`${timeMs.toFixed(3)} ${name} ${level}: ${message} ${JSON.stringify(fields)}\n`)
    }
  : undefined

interface Outcome {
  readonly seed: number
  readonly ok: boolean
  readonly line: string
  readonly report: string
}
async function one(seed: number): Promise<Outcome> {
  const startedMs = performance.now()
  if (values.workload === 'rbd') {
    const r = await runImageSeed(seed, sink ? { log: sink } : {})
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(2)
    const line = `seed ${seed}: ${r.ok ? 'ok' : 'FAILED'}, trace ${r.traceHash}, ${r.steps} steps of images, ${r.lives} clients, ${r.shared} on a shared image, ${r.fenced} fenced, ${(r.virtualMs / 1000).toFixed(1)} s in ${seconds} s, ${r.faults.join(' ')}`
    return { seed, ok: r.ok, line, report: r.report }
  }
  if (values.workload === 'cephfs') {
    const r = await runFileSystemSeed(seed, sink ? { log: sink } : {})
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(2)
    const line = `seed ${seed}: ${r.ok ? 'ok' : 'FAILED'}, trace ${r.traceHash}, ${r.takeOvers} take-overs, ${(r.virtualMs / 1000).toFixed(1)} s in ${seconds} s, ${r.faults.join(' ')}`
    return { seed, ok: r.ok, line, report: r.report }
  }
  const r = await runSeed(seed, { ...(sink ? { log: sink } : {}), ...(values['no-snapshots'] ? { snapshots: false } : {}) })
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(2)
  const line =
    `seed ${seed}: ${r.ok ? 'ok' : 'FAILED'}, trace ${r.traceHash}, ${r.operations} operations, ${r.epochs} epochs, ${r.events} events, ` +
    `${(r.virtualMs / 1000).toFixed(1)} s in ${seconds} s, converged after ${(r.convergedAfterMs / 1000).toFixed(1)} s, ${r.plan.store}, ${r.plan.faults.join(' ')}` +
    (r.coordinated
      ? `, ${Object.entries(r.coordinated)
          .map(([what, n]) => `${what} ${n}`)
          .join(' ')}`
      : '')
  return { seed, ok: r.ok, line, report: r.report }
}

function summarize(failed: readonly number[], count: number): never {
  if (failed.length === 0) process.stdout.write(`${count} of ${count} passed\n`)
  else
    process.stdout.write(
      `${count - failed.length} of ${count} passed; replay: npm run sim --${values.workload === 'objects' ? '' : ` --workload ${values.workload}`} --seed ${failed[0]}\n`,
    )
  process.exit(failed.length === 0 ? 0 : 1)
}

if (values.worker) {
  process.on('message', (seed: number) => void one(seed).then((outcome) => process.send?.(outcome)))
} else if (values.seeds !== undefined) {
  const count = wholeNumber(values.seeds, '--seeds')
  const from = wholeNumber(values.from, '--from')
  const workers = Math.max(1, wholeNumber(values.workers, '--workers'))
  const failed: number[] = []
  let next = from
  const take = (outcome: Outcome): void => {
    process.stdout.write(`${outcome.line}\n`)
    if (outcome.ok) return
    process.stdout.write(`${outcome.report}\n`)
    failed.push(outcome.seed)
  }
  if (workers === 1) for (; next < from + count; next++) take(await one(next))
  else {
    await Promise.all(
      Array.from(
        { length: workers },
        () =>
          new Promise<void>((resolve, reject) => {
            const child = fork(import.meta.filename, [
              '--worker',
              '--workload',
              values.workload,
              ...(values['no-snapshots'] ? ['--no-snapshots'] : []),
            ])
            const give = (): void => {
              if (next < from + count) child.send(next++)
              else {
                child.disconnect()
                resolve()
              }
            }
            child.on('message', (outcome: Outcome) => {
              take(outcome)
              give()
            })
            child.on('exit', (code) => (code ? reject(new Error(`a worker ended with ${code}`)) : resolve()))
            give()
          }),
      ),
    )
  }
  summarize(
    failed.sort((a, b) => a - b),
    count,
  )
} else {
  const outcome = await one(wholeNumber(values.seed, '--seed'))
  process.stdout.write(`${outcome.line}\n`)
  if (!outcome.ok) process.stdout.write(`${outcome.report}\n`)
  summarize(outcome.ok ? [] : [outcome.seed], 1)
}
