// `npm run bench:directory [-- ENTRIES]`: one directory of a million files (by default): how fast names come, are looked up, listed and go, and
// how much memory the MDS ever held. Exits 1 when a name is missing, or is there twice.
import { readFileSync } from 'node:fs'
import { FileSystem } from '../../src/cephfs/mod.ts'
import { Rados } from '../../src/librados/mod.ts'
import { UpCluster } from '../support/program.ts'

const entries = Math.round(Number(process.argv[2] ?? 1_000_000))
const IN_FLIGHT = 64
const SAMPLE = 2000
const nameOf = (i: number): string => `file-${i.toString().padStart(8, '0')}`
const peakMiB = (pid: number): number => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

async function timed(what: string, count: number, run: () => Promise<unknown>): Promise<void> {
  const began = performance.now()
  await run()
  const seconds = (performance.now() - began) / 1000
  console.log(`${what.padEnd(44)} ${(count / seconds).toFixed(0).padStart(8)} /s   ${seconds.toFixed(1)} s`)
}
async function eachOf(count: number, action: (i: number) => Promise<unknown>): Promise<void> {
  let next = 0
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async () => {
      while (next < count) await action(next++)
    }),
  )
}

const cluster = await UpCluster.start(['--mons', '1'])
try {
  await using rados = await Rados.connect({ dir: cluster.dir })
  await using fs = await FileSystem.mount(rados)
  await fs.mkdir('/big')
  await timed(`${entries} empty files made`, entries, () =>
    eachOf(entries, async (i) => (await fs.open(`/big/${nameOf(i)}`, 'wx')).close()),
  )
  await using otherRados = await Rados.connect({ dir: cluster.dir })
  await using other = await FileSystem.mount(otherRados)
  const step = Math.max(1, Math.floor(entries / SAMPLE))
  await timed('looked up by another client, here and there', SAMPLE, () =>
    eachOf(SAMPLE, (i) => other.stat(`/big/${nameOf((i * step) % entries)}`)),
  )
  const seen = new Uint8Array(entries)
  await timed('listed by another client', entries, async () => {
    for await (const { name } of await other.opendir('/big')) {
      const i = Number(name.slice(5))
      seen[i] = (seen[i] ?? 0) + 1
    }
  })
  const wrong = seen.findIndex((times) => times !== 1)
  await timed('renamed within it', SAMPLE, () =>
    eachOf(Math.min(SAMPLE, entries), (i) => fs.rename(`/big/${nameOf(i)}`, `/big/${nameOf(entries + i)}`)),
  )
  await timed('removed', SAMPLE, () => eachOf(Math.min(SAMPLE, entries), (i) => fs.unlink(`/big/${nameOf(entries + i)}`)))
  for (const { id, pid } of await cluster.daemons()) console.log(`${id.padEnd(6)} peak RSS ${peakMiB(pid as number).toFixed(0)} MiB`)
  const killed = performance.now()
  await cluster.ok('cluster', 'kill', 'mds.a')
  await cluster.ok('cluster', 'start', 'mds.a')
  await fs.writeFile('/big/after', 'x')
  console.log(`${'killed, started again, and a file made'.padEnd(44)} ${((performance.now() - killed) / 1000).toFixed(1).padStart(8)} s`)
  console.log(wrong < 0 ? `all ${entries} names were listed once` : `${nameOf(wrong)} was listed ${seen[wrong]} times`)
  process.exitCode = wrong < 0 ? 0 : 1
} finally {
  await cluster.stop()
}
