// The MDSs of a cluster that a test started: who is active, and what happens when that one is killed.
import type { UpCluster } from './program.ts'

/** "mds.a", the holder of rank 0. Waits for one. */
export async function activeMds(cluster: UpCluster, timeoutMs = 60_000): Promise<string> {
  let last: unknown
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; ) {
    const { fsmap } = await cluster.json<{ fsmap: { by_rank: { name: string; rank: number; status: string }[] } }>('status')
    const active = fsmap.by_rank.find(({ rank, status }) => rank === 0 && status === 'up:active')
    if (active) return `mds.${active.name}`
    last = fsmap
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`no MDS became active within ${timeoutMs} ms: ${JSON.stringify(last)}`)
}

/** kill -9 of the active MDS; a standby takes over while the caller goes on. @returns who it was. */
export async function killActiveMds(cluster: UpCluster): Promise<string> {
  const name = await activeMds(cluster)
  await cluster.ok('cluster', 'kill', name)
  return name
}
