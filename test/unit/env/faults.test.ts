// Partitions and killable lives on the real environment.
import { describe, expect, test } from 'vitest'
import { killable, type Partition, partitionable, separated } from '../../../cluster/faults.ts'
import type { Connection } from '../../../src/env/mod.ts'
import { createNodeEnv } from '../../../src/env/node/mod.ts'

const env = createNodeEnv()
const soon = (ms = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('who is separated from whom', () => {
  const partition: Partition = [['osd.0'], ['osd.1', 'osd.2']]
  expect(separated(partition, 'osd.0', 'osd.1')).toBe(true)
  expect(separated(partition, 'osd.1', 'osd.2')).toBe(false)
  expect(separated(partition, 'osd.0', 'mon.a')).toBe(false)
  expect(separated([], 'osd.0', 'osd.1')).toBe(false)
})

describe('a partition', () => {
  test('stalls what is open, hangs what is new, and loses nothing when it heals', async () => {
    const received: number[] = []
    let accepted: Connection | undefined
    const listener = await env.network.listen({ host: '127.0.0.1', port: 0 }, (connection) => {
      accepted = connection
      connection.onData = (chunk) => received.push(...chunk)
    })
    const control = partitionable(env, 'osd.0', () => 'osd.1')
    const connection = await control.network.connect(listener.endpoint)
    const answers: number[] = []
    connection.onData = (chunk) => answers.push(...chunk)
    connection.write([Uint8Array.of(1)])
    await expect.poll(() => received).toEqual([1])
    control.set([['osd.0'], ['osd.1']])
    connection.write([Uint8Array.of(2), Uint8Array.of(3)])
    accepted?.write([Uint8Array.of(9)])
    await expect(control.network.connect(listener.endpoint, { timeoutMs: 30 })).rejects.toMatchObject({ code: 'ETIMEDOUT' })
    expect(received).toEqual([1])
    expect(answers).toEqual([])
    expect(connection.bufferedBytes).toBeGreaterThanOrEqual(2)
    const waiting = control.network.connect(listener.endpoint, { timeoutMs: 5000 })
    control.set([])
    connection.write([Uint8Array.of(4)])
    ;(await waiting).destroy()
    await expect.poll(() => received).toEqual([1, 2, 3, 4])
    await expect.poll(() => answers).toEqual([9])
    connection.destroy()
    await listener.close()
  })
})

describe('a killed life', () => {
  test('does nothing any more, and its peers see it go', async () => {
    const life = killable(env)
    let ticks = 0
    life.env.timers.every(1, () => ticks++)
    const listener = await life.env.network.listen({ host: '127.0.0.1', port: 0 }, (connection) => {
      connection.onData = (chunk) => connection.write([chunk])
    })
    const client = await env.network.connect(listener.endpoint)
    const closed = new Promise<void>((resolve) => {
      client.onClose = () => resolve()
    })
    await expect.poll(() => ticks).toBeGreaterThan(0)
    await life.kill()
    await closed
    const seen = ticks
    let settled = false
    void life.env.disk.list('/').then(() => {
      settled = true
    })
    await soon()
    expect(ticks).toBe(seen)
    expect(settled).toBe(false)
    await expect(env.network.connect(listener.endpoint)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  test('paused, it keeps its connections and answers when it goes on', async () => {
    const life = killable(env)
    const listener = await life.env.network.listen({ host: '127.0.0.1', port: 0 }, (connection) => {
      connection.onData = (chunk) => connection.write([chunk])
    })
    const client = await env.network.connect(listener.endpoint)
    const echoed: number[] = []
    client.onData = (chunk) => echoed.push(...chunk)
    life.setPaused(true)
    client.write([Uint8Array.of(7)])
    await soon()
    expect(echoed).toEqual([])
    life.setPaused(false)
    await expect.poll(() => echoed).toEqual([7])
    await life.kill()
  })
})
