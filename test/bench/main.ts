// `npm run bench`: what a cluster on this machine costs and does. Figures mean something only beside others of the same run, so a
// peer (real Ceph, started by whoever runs this) can be measured in turn with the same loads, and ratios are printed:
//   npm run bench -- [--seconds 5] [--peer-rados "rados -p bench -c /path/ceph.conf"] [--peer-s3 http://HOST:PORT,KEY,SECRET]
//                    [--peer-rbd /path/ceph.conf] [--peer-cephfs /path/ceph.conf] [--only PART]...
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Cluster } from '../../cluster/mod.ts'
import { program, run, UpCluster } from '../support/program.ts'
import { cephfsBench } from './cephfs.ts'
import { benchRbd } from './rbd.ts'
import { type LoadResult, S3Load, type S3Target } from './s3-load.ts'
import { measureStall } from './stall.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    'peer-rados': { type: 'string' },
    'peer-s3': { type: 'string' },
    'peer-rbd': { type: 'string' },
    'peer-cephfs': { type: 'string' },
    only: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  },
})
const seconds = Number(values.seconds)
/** --only PART (starts, rados, rbd, s3, cephfs, stalls), which may be given several times; all without it. */
const wanted = (part: string): boolean => values.only === undefined || values.only.includes(part)
interface Row {
  what: string
  unit: string
  ours: number
  peer?: number
  better: 'higher' | 'lower'
}
const rows: Row[] = []
const note = (text: string): void => void process.stderr.write(`${text}\n`)
const record = (row: Row): void => {
  rows.push(row)
  const ratio = row.peer ? (row.better === 'higher' ? row.ours / row.peer : row.peer / row.ours) : undefined
  note(
    `${row.what.padEnd(44)} ${row.ours.toFixed(1).padStart(10)} ${row.unit}${row.peer === undefined ? '' : `   peer ${row.peer.toFixed(1)}   ${ratio?.toFixed(2)}x`}`,
  )
}

async function radosBench(command: string[], mode: 'write' | 'rand', size: number): Promise<{ iops: number; mbps: number }> {
  const args = [
    ...command.slice(1),
    'bench',
    String(seconds),
    mode,
    '-t',
    '16',
    ...(mode === 'write' ? ['-b', String(size), '--no-cleanup'] : []),
  ]
  const { code, stdout, stderr } = await run(command[0] as string, args, { timeoutMs: (seconds + 60) * 1000 })
  if (code !== 0) throw new Error(`${command.join(' ')} bench failed: ${stderr || stdout}`)
  const figure = (name: RegExp): number => Number(name.exec(stdout)?.[1] ?? Number.NaN)
  const ops = figure(/Total (?:writes|reads) made:\s+([\d.]+)/)
  return { iops: ops / figure(/Total time run:\s+([\d.]+)/), mbps: figure(/Bandwidth \(MB\/sec\):\s+([\d.]+)/) }
}

function rssMiB(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}

async function starts(): Promise<void> {
  const median = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1] as number
  const inline: number[] = []
  for (let i = 0; i < 3; i++) {
    const cluster = await Cluster.start({ mons: 3, osds: 3 })
    inline.push(cluster.startedInMs)
    await cluster.stop()
  }
  record({ what: 'start to HEALTH_OK, one process', unit: 'ms', ours: median(inline), better: 'lower' })
  const processes: number[] = []
  for (let i = 0; i < 3; i++) {
    const at = performance.now()
    const cluster = await UpCluster.start()
    processes.push(performance.now() - at)
    if (i === 2) {
      await new Promise((resolve) => setTimeout(resolve, 3000))
      for (const { id, pid } of await cluster.daemons())
        record({ what: `RSS of ${id}, idle`, unit: 'MiB', ours: rssMiB(pid as number), better: 'lower' })
    }
    await cluster.stop()
  }
  record({ what: 'sepiola up to HEALTH_OK, 8 processes', unit: 'ms', ours: median(processes), better: 'lower' })
}

async function rados(cluster: UpCluster): Promise<void> {
  const ours = [process.execPath, program, 'rados', '--dir', cluster.dir, '-p', 'bench']
  const peer = values['peer-rados']?.split(' ')
  for (const [label, size] of [
    ['4 KiB', 4096],
    ['64 KiB', 65_536],
    ['4 MiB', 4 << 20],
  ] as const) {
    for (const mode of ['write', 'rand'] as const) {
      const mine = await radosBench(ours, mode, size)
      const theirs = peer && (await radosBench(peer, mode, size))
      const bandwidth = size >= 1 << 20
      record({
        what: `rados bench ${mode} ${label}, 16 in flight`,
        unit: bandwidth ? 'MB/s' : 'op/s',
        ours: bandwidth ? mine.mbps : mine.iops,
        peer: theirs && (bandwidth ? theirs.mbps : theirs.iops),
        better: 'higher',
      })
    }
    await run(ours[0] as string, [...ours.slice(1), 'cleanup'])
    if (peer) await run(peer[0] as string, [...peer.slice(1), 'cleanup'])
  }
}

async function s3(target: S3Target, peer: S3Target | undefined): Promise<void> {
  for (const [label, size, keys] of [
    ['4 KiB', 4096, 2000],
    ['8 MiB', 8 << 20, 16],
  ] as const) {
    const body = Buffer.alloc(size, 'sepiola ')
    for (const kind of ['PUT', 'GET'] as const) {
      const figures: LoadResult[] = []
      for (const one of [target, peer]) {
        if (!one) continue
        const load = new S3Load(one, 16)
        if (kind === 'PUT') await load.once('PUT', '/bench').catch(() => {})
        else
          for (let i = 0; i < keys; i += 16)
            await Promise.all(Array.from({ length: 16 }, (_, j) => load.once('PUT', `/bench/key-${size}-${(i + j) % keys}`, body)))
        figures.push(await load.run(kind, 'bench', body, { seconds, inFlight: 16, keys }))
        load.close()
      }
      const pick = (r: LoadResult | undefined): number | undefined => (size >= 1 << 20 ? r?.mbPerSecond : r?.opsPerSecond)
      record({
        what: `S3 ${kind} ${label}, 16 in flight`,
        unit: size >= 1 << 20 ? 'MB/s' : 'op/s',
        ours: pick(figures[0]) as number,
        peer: pick(figures[1]),
        better: 'higher',
      })
    }
  }
}

async function cephfs(cluster: UpCluster): Promise<void> {
  for (const figure of await cephfsBench(cluster.dir, values['peer-cephfs'])) {
    const what = `file ${figure.what}`
    record({ ...figure, what, better: 'higher' })
  }
}

async function stalls(cluster: UpCluster): Promise<void> {
  await cluster.waitForHealthOk()
  for (const victim of ['osd.1', 'leader'] as const) {
    const name = victim === 'leader' ? await cluster.leader() : victim
    record({
      what: `longest write stall after kill -9 of ${victim === 'leader' ? 'the leading monitor' : 'an OSD'}`,
      unit: 'ms',
      ours: await measureStall(cluster, name),
      better: 'lower',
    })
    await cluster.ok('cluster', 'start', name)
    await cluster.waitForHealthOk()
  }
}

if (wanted('starts')) await starts()
if (['rados', 'rbd', 's3', 'cephfs', 'stalls'].some(wanted)) {
  const cluster = await UpCluster.start()
  try {
    await cluster.ok('osd', 'pool', 'create', 'bench', '32')
    if (wanted('rados')) await rados(cluster)
    if (wanted('rbd')) for await (const figure of benchRbd(cluster, seconds, values['peer-rbd'])) record({ ...figure, better: 'higher' })
    const [endpoint, accessKeyId, secretAccessKey] = values['peer-s3']?.split(',') ?? []
    if (wanted('s3'))
      await s3(
        cluster.s3,
        endpoint && accessKeyId && secretAccessKey ? { endpoint, accessKeyId, secretAccessKey, region: 'us-east-1' } : undefined,
      )
    if (wanted('cephfs')) await cephfs(cluster)
    if (wanted('stalls')) await stalls(cluster)
  } finally {
    await cluster.stop()
  }
}
if (values.json) process.stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`)
