// How long a client's writes stall when a daemon is killed under them: the longest gap between two acknowledgements.
import { Rados } from '../../src/librados/mod.ts'
import type { UpCluster } from '../support/program.ts'

/** @returns milliseconds. */
export async function measureStall(cluster: UpCluster, victim: string): Promise<number> {
  const rados = await Rados.connect({ dir: cluster.dir })
  try {
    const io = await rados.openPool('bench')
    const payload = new Uint8Array(4096).fill(7)
    const acknowledged: number[] = []
    let done = false
    const writers = Array.from({ length: 16 }, async (_, writer) => {
      for (let i = 0; !done; i++) {
        await io.writeFull(`stall-${writer}-${i % 64}`, payload)
        acknowledged.push(performance.now())
      }
    })
    await new Promise((resolve) => setTimeout(resolve, 2000))
    await cluster.ok('cluster', 'kill', victim)
    await new Promise((resolve) => setTimeout(resolve, 5000))
    done = true
    await Promise.all(writers)
    acknowledged.sort((a, b) => a - b)
    let longest = 0
    for (let i = 1; i < acknowledged.length; i++) longest = Math.max(longest, (acknowledged[i] as number) - (acknowledged[i - 1] as number))
    return longest
  } finally {
    await rados.close()
  }
}
