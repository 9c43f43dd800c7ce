import { expect, test } from 'vitest'
import { TestCluster } from './harness.ts'

test('a fresh pool becomes clean and takes writes', async () => {
  const cluster = new TestCluster(1)
  await cluster.startAll()
  cluster.mon.createPool()
  await cluster.waitClean()
  const client = cluster.client()
  const { world } = cluster
  expect(await world.run(client.write('a', 'hello'))).toBe(0)
  expect(await world.run(client.read('a'))).toBe('hello')
  expect(await world.run(client.read('b'))).toBe(-2)
  expect(await cluster.differences()).toEqual([])
})
