// A blocklisted instance: its operations are refused wherever they are, and whoever was served under the map that fences it off knows that
// nothing of it takes effect any more.
import { describe, expect, test } from 'vitest'
import { OpCode } from '../../../proto/mod.ts'
import { errno, utf8 } from '../../../src/base/mod.ts'
import { POOL, type TestClient, TestCluster } from './harness.ts'

const addrOf = (client: TestClient): string => `0.0.0.0:0/${client.endpoint.addr.nonce}`
const fence = (cluster: TestCluster, addr: string): void =>
  cluster.mon.edit((inc) => {
    inc.newBlocklist = [{ addr, untilMs: 1e15 }]
  })

async function started(seed: number): Promise<TestCluster> {
  const cluster = new TestCluster(seed)
  await cluster.startAll()
  cluster.mon.createPool({ pgNum: 1, pgpNum: 1 })
  await cluster.waitClean()
  return cluster
}
const primaryOf = (cluster: TestCluster): number => cluster.mon.map.pgToUpActing({ pool: POOL, seed: 0 }).actingPrimary

describe('a blocklisted instance', () => {
  test('is refused reads, writes and listings; others are not; and it is heard again when the entry goes', async () => {
    const cluster = await started(1)
    const [old, other] = [cluster.client('client.a'), cluster.client('client.b')]
    expect(await cluster.world.run(old.write('x', '1'))).toBe(0)
    old.frozen = true
    fence(cluster, addrOf(old))
    await cluster.world.run(200)
    expect(await cluster.world.run(old.write('x', '2'))).toBe(-errno.ESHUTDOWN)
    expect(await cluster.world.run(old.read('x'))).toBe(-errno.ESHUTDOWN)
    const listing = { pg: { pool: POOL, seed: 0 }, cursor: new Uint8Array(0), max: 10, namespace: '', allNamespaces: false }
    expect((await cluster.world.run(old.objecter.list(listing))).result).toBe(-errno.ESHUTDOWN)
    expect(await cluster.world.run(other.read('x'))).toBe('1')
    cluster.mon.edit((inc) => {
      inc.oldBlocklist = [addrOf(old)]
    })
    await cluster.world.run(200)
    expect(await cluster.world.run(old.write('x', '3'))).toBe(0)
  })

  test('learns of it from the map, and what it calls after that rejects at once', async () => {
    const cluster = await started(2)
    const client = cluster.client('client.a')
    expect(await cluster.world.run(client.write('x', '1'))).toBe(0)
    fence(cluster, addrOf(client))
    await cluster.world.run(200)
    const sent = cluster.network.sent.get('OsdOp')
    await expect(client.write('x', '2')).rejects.toMatchObject({ code: 'ESHUTDOWN', retriable: false })
    expect(cluster.network.sent.get('OsdOp')).toBe(sent)
  })

  test('by another host with the same nonce is somebody else', async () => {
    const cluster = await started(3)
    const client = cluster.client('client.a')
    await cluster.world.run(50)
    client.frozen = true
    fence(cluster, `10.9.8.7:0/${client.endpoint.addr.nonce}`)
    await cluster.world.run(200)
    expect(await cluster.world.run(client.write('x', '1'))).toBe(0)
    fence(cluster, '127.0.0.1:0/0')
    await cluster.world.run(200)
    expect(await cluster.world.run(client.write('x', '2'))).toBe(-errno.ESHUTDOWN)
  })

  test('has its waiting operations refused when they come to run', async () => {
    const cluster = await started(4)
    const [old, other] = [cluster.client('client.a'), cluster.client('client.b')]
    expect(await cluster.world.run(old.write('x', '1'))).toBe(0)
    old.frozen = true
    // Without the replicas the first write stays in flight, and the read behind it waits at the primary.
    cluster.network.drop = (_from, _to, type) => type === 'RepOpReply'
    const before = old.write('x', '2')
    await cluster.world.run(50)
    const read = old.read('x')
    const guarded = old.op('x', [{ code: OpCode.read }, { code: OpCode.append, dataLen: 1 }], [utf8('!')])
    await cluster.world.run(50)
    fence(cluster, addrOf(old))
    await cluster.world.run(100)
    cluster.network.drop = () => false
    // Ordered before the map came, so it counts; the read behind it does not.
    expect(await cluster.world.run(before)).toBe(0)
    expect(await cluster.world.run(read)).toBe(-errno.ESHUTDOWN)
    await cluster.world.run(guarded.catch(() => undefined))
    expect(await cluster.world.run(other.read('x'))).toMatch(/^2!?$/)
  })

  for (const seed of [11, 12, 13]) {
    test(`writes nothing after one who has the map was served, though the OSD had yet to get that map (seed ${seed})`, async () => {
      const cluster = await started(seed)
      const [old, holder] = [cluster.client('client.a'), cluster.client('client.b')]
      expect(await cluster.world.run(old.write('x', 'old'))).toBe(0)
      old.frozen = true
      const primary = primaryOf(cluster)
      cluster.mon.cut.add(`osd.${primary}`)
      fence(cluster, addrOf(old))
      await cluster.world.run(100)
      expect(cluster.osd(primary).epoch).toBeLessThan(cluster.mon.map.epoch)
      expect(holder.objecter.map?.epoch).toBe(cluster.mon.map.epoch)
      // The primary does not know, so it still takes the old holder's writes, and keeps the new holder waiting.
      let served = false
      const first = holder.write('x', 'new').then((result) => {
        served = true
        return result
      })
      await cluster.world.run(100)
      const early = old.write('x', 'early') // ordered; the replicas' answers name the later map and wait for it
      await cluster.world.run(100)
      expect(served).toBe(false)
      const late = Array.from({ length: 20 }, (_, i) => old.write('x', `late ${i}`))
      cluster.mon.cut.delete(`osd.${primary}`)
      cluster.running.get(primary)?.reconnect()
      const more: Promise<number>[] = []
      for (let i = 0; i < 30; i++) {
        more.push(old.write('x', `later ${i}`))
        await cluster.world.run(0.5)
      }
      expect(await cluster.world.run(first)).toBe(0)
      expect(await cluster.world.run(early)).toBe(0)
      expect(await cluster.world.run(holder.read('x'))).toBe('new')
      const results = await cluster.world.run(Promise.all([...late, ...more]))
      expect(results).toContain(-errno.ESHUTDOWN)
      expect(await cluster.world.run(old.write('x', 'last'))).toBe(-errno.ESHUTDOWN)
      expect(await cluster.world.run(holder.read('x'))).toBe('new')
    })
  }
})
