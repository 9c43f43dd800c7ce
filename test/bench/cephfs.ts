// File operations per second and large-file throughput of one client on a fresh file system; beside real Ceph's libcephfs where
// cephfs-peer.py can reach one (Debian's python3-cephfs), with the same calls in the same order.
import { join } from 'node:path'
import { FileSystem } from '../../src/cephfs/mod.ts'
import { Rados } from '../../src/librados/mod.ts'
import { run } from '../support/program.ts'

export interface CephfsFigure {
  readonly what: string
  readonly unit: 'op/s' | 'MB/s'
  readonly ours: number
  readonly peer?: number
}

const BIG_PIECES = 128
const PIECE_BYTES = 4 << 20

/** What -> operations or MB a second. The names are cephfs-peer.py's too. */
async function measure(dir: string): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  await using rados = await connect(dir)
  await using fs = await FileSystem.mount(rados.rados)
  await using otherRados = await connect(dir)
  await using other = await FileSystem.mount(otherRados.rados)
  const rate = async (what: string, n: number, inFlight: number, action: (i: number) => Promise<unknown>): Promise<void> => {
    const startedAt = performance.now()
    let next = 0
    const worker = async (): Promise<void> => {
      while (next < n) await action(next++)
    }
    await Promise.all(Array.from({ length: inFlight }, worker))
    found.set(what, n / ((performance.now() - startedAt) / 1000))
  }
  await fs.mkdir('/d')
  const create = async (path: string): Promise<void> => (await fs.open(path, 'w', 0o644)).close()
  await rate('create', 2000, 1, (i) => create(`/d/f${i}`))
  await rate('create, 16 in flight', 2000, 16, (i) => create(`/d/h${i}`))
  const small = Buffer.alloc(4096, 'x')
  const writeSmall = async (path: string): Promise<void> => {
    const file = await fs.open(path, 'w', 0o644)
    await file.write(small, 0, small.length, 0)
    await file.sync()
    await file.close()
  }
  await rate('create, write 4 KiB, fsync', 300, 1, (i) => writeSmall(`/d/w${i}`))
  await rate('create, write 4 KiB, fsync, 16 in flight', 1000, 16, (i) => writeSmall(`/d/x${i}`))
  await rate('stat, cached', 2000, 1, (i) => fs.stat(`/d/f${i}`))
  await rate('stat, another client', 2000, 1, (i) => other.stat(`/d/f${i}`))
  await rate('rename', 1000, 1, (i) => fs.rename(`/d/f${i}`, `/d/g${i}`))
  await rate('unlink', 1000, 1, (i) => fs.unlink(`/d/g${i}`))
  await rate('mkdir', 1000, 1, (i) => fs.mkdir(`/d/dir${i}`, 0o755))

  const piece = Buffer.alloc(PIECE_BYTES, 'y')
  const megabytes = (BIG_PIECES * PIECE_BYTES) / 1e6
  let startedAt = performance.now()
  const writer = await fs.open('/big', 'w', 0o644)
  for (let i = 0; i < BIG_PIECES; i++) await writer.write(piece, 0, PIECE_BYTES, i * PIECE_BYTES)
  await writer.sync()
  found.set('write of 512 MiB, fsync', megabytes / ((performance.now() - startedAt) / 1000))
  await writer.close()
  startedAt = performance.now()
  const reader = await other.open('/big', 'r')
  for (let i = 0; i < BIG_PIECES; i++) await reader.read(piece, 0, PIECE_BYTES, i * PIECE_BYTES)
  found.set('read of 512 MiB, another client', megabytes / ((performance.now() - startedAt) / 1000))
  await reader.close()
  return found
}

async function connect(dir: string): Promise<{ rados: Rados } & AsyncDisposable> {
  const rados = await Rados.connect({ dir })
  return { rados, [Symbol.asyncDispose]: () => rados.close() }
}

async function measurePeer(conf: string): Promise<Map<string, number>> {
  const { code, stdout, stderr } = await run('python3', [join(import.meta.dirname, 'cephfs-peer.py')], {
    env: { CEPH_CONF: conf },
    timeoutMs: 300_000,
  })
  if (code !== 0) throw new Error(`the peer's file system could not be measured: ${stderr || stdout}`)
  return new Map(Object.entries(JSON.parse(stdout) as Record<string, number>))
}

/** `dir`: a running cluster's; `peerConf`: a ceph.conf with an admin keyring, whose file system is empty. */
export async function cephfsBench(dir: string, peerConf: string | undefined): Promise<CephfsFigure[]> {
  const ours = await measure(dir)
  const peer = peerConf === undefined ? undefined : await measurePeer(peerConf)
  return [...ours].map(([what, figure]) => {
    const theirs = peer?.get(what)
    return { what, unit: what.includes('MiB,') ? 'MB/s' : 'op/s', ours: figure, ...(theirs !== undefined && { peer: theirs }) }
  })
}
