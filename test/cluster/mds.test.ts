// MDSs in a cluster: made with it, killed and replaced under a mounted file system, added to a cluster from before there were any.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Cluster } from '../../cluster/mod.ts'
import { FileSystem } from '../../src/cephfs/mod.ts'
import { UpCluster } from '../support/program.ts'

type Status = Awaited<ReturnType<Cluster['status']>>
const active = (status: Status): string | undefined => status.fsmap.by_rank.find((rank) => rank.status === 'up:active')?.name

async function until<T>(what: string, probe: () => Promise<T | undefined | false>): Promise<T> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    const value = await probe()
    if (value) return value
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${what} did not happen`)
}

describe.each(['inline', 'processes'] as const)('%s', (mode) => {
  test('a file system outlives its active MDS: killed, failed, stopped, paused', async () => {
    await using cluster = await Cluster.start({
      mons: 1,
      osds: 3,
      mds: 2,
      rgw: 0,
      mode,
      store: 'memory',
      options: { mds_beacon_grace_ms: 2000 },
    })
    await using rados = await cluster.connect()
    await using fs = await FileSystem.mount(rados)
    const written: string[] = []
    const write = async (): Promise<void> => {
      const name = `/file-${written.length}`
      await fs.writeFile(name, `the text of ${name}`)
      written.push(name)
    }
    await write()
    const holder = (): Promise<string> => until('an active MDS', async () => active(await cluster.status()))
    const replaced = async (former: string): Promise<void> => {
      await until(`another than mds.${former}`, async () => {
        const now = active(await cluster.status())
        return now !== undefined && now !== former
      })
      await write()
    }
    const standby = () => until('a standby', async () => (await cluster.status()).fsmap['up:standby'] === 1)

    const first = await holder()
    await cluster.kill(`mds.${first}`)
    await replaced(first)
    await cluster.start(`mds.${first}`)
    await standby()

    const second = await holder()
    expect((await rados.monCommand({ prefix: 'mds fail', role_or_gid: second })).rc).toBe(0)
    await replaced(second)
    // It begins anew in the same process.
    await standby()

    const third = await holder()
    await cluster.stopDaemon(`mds.${third}`)
    await replaced(third)
    await cluster.start(`mds.${third}`)
    await standby()

    const fourth = await holder()
    await cluster.pause(`mds.${fourth}`)
    await replaced(fourth)
    await cluster.resume(`mds.${fourth}`)
    await standby()

    for (const name of written) expect(await fs.readFile(name, 'utf8')).toBe(`the text of ${name}`)
    expect((await fs.readdir('/')).sort()).toEqual(written.map((name) => name.slice(1)).sort())
  }, 120_000)
})

test('a cluster from before there were MDSs gets one when it is started again, and its file system', async () => {
  const cluster = await UpCluster.start(['--mons', '1', '--rgw', '0', '--mds', '0'])
  try {
    expect(await cluster.ok('fs', 'volume', 'ls')).not.toMatch(/cephfs/)
    await cluster.ok('down')
    const path = join(cluster.dir, 'cluster.json')
    const { mdss, ...older } = JSON.parse(readFileSync(path, 'utf8')) as { mdss: unknown[] }
    expect(mdss).toEqual([])
    writeFileSync(path, JSON.stringify(older))
    await cluster.upAgain()
    expect(await cluster.ok('mds', 'stat')).toBe('cephfs:1 {0=a=up:active}\n')
    expect((await cluster.daemons()).find(({ id }) => id === 'mds.a')?.state).toBe('running')
    const text = join(cluster.dir, 'text')
    writeFileSync(text, 'kept in a file')
    await cluster.ok('fs', 'put', text, '/text')
    rmSync(text)
    await cluster.ok('cluster', 'kill', 'mds.a')
    await cluster.ok('cluster', 'start', 'mds.a')
    expect(await cluster.ok('fs', 'cat', '/text')).toBe('kept in a file')
    expect(await cluster.ok('status')).toMatch(/mds: cephfs:1 \{0=a=up:/)
  } finally {
    await cluster.stop()
  }
}, 120_000)
