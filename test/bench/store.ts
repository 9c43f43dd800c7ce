// The block store alone: writes and reads of three sizes, 16 in flight, in a directory of its own. Run with: npx node test/bench/store.ts [SECONDS]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNodeEnv } from '../../src/env/node/mod.ts'
import { MemoryStore, mkfsBlockStore, type ObjectKey, type ObjectStore, openBlockStore, type StoreOp } from '../../src/store/mod.ts'

const seconds = Number(process.argv[2] ?? 2)
const inFlight = 16
const cid = '1.0'
const meta: ObjectKey = { hash: 0, namespace: '', name: 'pgmeta', snap: 0 }
const oid = (i: number): ObjectKey => ({ hash: (i * 2654435761) >>> 0, namespace: '', name: `benchmark_data_${i}`, snap: 0 })
const info = new Uint8Array(120).fill(7)
const entry = new Uint8Array(160).fill(9)
const logKey = (i: number): string => `0000000001.${String(i).padStart(20, '0')}`

/** As an OSD writes: the object, its info, an entry of the PG log, and one trimmed. */
const transaction = (i: number, data: Uint8Array, offset = 0): StoreOp[] => [
  { op: 'write', cid, oid: oid(i), offset, data: [data] },
  { op: 'setAttrs', cid, oid: oid(i), attrs: new Map([['_', info]]) },
  { op: 'omapSet', cid, oid: meta, pairs: [[logKey(i), entry]] },
  ...(i > 500 ? ([{ op: 'omapRm', cid, oid: meta, keys: [logKey(i - 500)] }] as const) : []),
]

async function measure(name: string, bytes: number, limit: number, one: (i: number) => Promise<unknown>): Promise<number> {
  const start = performance.now()
  const latencies: number[] = []
  let next = 0
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (next < limit && performance.now() - start < seconds * 1000) {
        const i = next++
        const began = performance.now()
        await one(i)
        latencies.push(performance.now() - began)
      }
    }),
  )
  const elapsed = (performance.now() - start) / 1000
  latencies.sort((a, b) => a - b)
  const at = (q: number): string => (latencies[Math.floor(q * (latencies.length - 1))] ?? 0).toFixed(2)
  const rate = latencies.length / elapsed
  console.log(
    `${name.padEnd(28)} ${rate.toFixed(0).padStart(8)} op/s ${((rate * bytes) / 1e6).toFixed(1).padStart(8)} MB/s   p50 ${at(0.5)} ms  p99 ${at(0.99)} ms`,
  )
  return latencies.length
}

async function suite(label: string, store: ObjectStore): Promise<void> {
  await store.queueTransaction([{ op: 'createCollection', cid }])
  let base = 0
  for (const [name, size, limit] of [
    ['4 KiB', 4096, 1e6],
    ['64 KiB', 65_536, 60_000],
    ['4 MiB', 4 << 20, 1000],
  ] as const) {
    const data = new Uint8Array(size).fill(1)
    const from = base
    const count = await measure(`${label} ${name} write`, size, limit, (i) => store.queueTransaction(transaction(from + i, data)))
    await measure(`${label} ${name} read`, size, 1e6, (i) => store.read(cid, oid(from + (i % count)), 0, size))
    base += count
  }
  const block = new Uint8Array(4096).fill(2)
  const objects = 16
  await measure(`${label} 4 KiB overwrite in 4 MiB`, 4096, 1e6, (i) =>
    store.queueTransaction([
      { op: 'write', cid, oid: oid(base - 1 - (i % objects)), offset: ((i * 7919) % 1024) * 4096, data: [block] },
      { op: 'omapSet', cid, oid: meta, pairs: [[logKey(i), entry]] },
    ]),
  )
}

const root = mkdtempSync(join(tmpdir(), 'sepiola-bench-'))
try {
  const env = createNodeEnv()
  if (!process.argv.includes('--block')) await suite('memory', new MemoryStore({ env, totalBytes: 16 * 2 ** 30 }))
  const path = join(root, 'osd')
  const started = performance.now()
  await mkfsBlockStore(env, path)
  const opened = performance.now()
  const store = await openBlockStore(env, path)
  console.log(`mkfs ${(opened - started).toFixed(0)} ms, open ${(performance.now() - opened).toFixed(0)} ms`)
  await suite('block', store)
  const closing = performance.now()
  await store.close()
  const reopening = performance.now()
  await (await openBlockStore(env, path)).close()
  console.log(`close ${(reopening - closing).toFixed(0)} ms, open again ${(performance.now() - reopening).toFixed(0)} ms`)
} finally {
  rmSync(root, { recursive: true, force: true })
}
