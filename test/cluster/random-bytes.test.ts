// Ten thousand random byte streams at every listening port: an error for each stream at most, no daemon dies.
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { UpCluster } from '../support/program.ts'

let cluster: UpCluster
beforeAll(async () => {
  cluster = await UpCluster.start(['--mons', '1', '--osds', '1', '--size', '1'])
})
afterAll(() => cluster?.stop())

/** xorshift32: the same streams in every run. */
function streams(seed: number): () => number {
  let x = seed | 1
  return () => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return x >>> 0
  }
}

const plausibleStarts = [
  'GET / HTTP/1.1\r\n',
  'PUT /b/k HTTP/1.1\r\nContent-Length: 99999999999\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'sepiola',
  '',
]

function throwBytes(host: string, port: number, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port })
    const timer = setTimeout(() => socket.destroy(), 200)
    socket.on('connect', () => socket.end(bytes))
    socket.on('data', () => {})
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') reject(new Error(`nothing listens on port ${port} any more`))
    })
    socket.on('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

test('10,000 random streams at every port', async () => {
  const layout = JSON.parse(readFileSync(join(cluster.dir, 'cluster.json'), 'utf8')) as {
    mons: { port: number; grpcPort: number }[]
    osds: { port: number }[]
    rgws: { port: number }[]
  }
  const ports = [...layout.mons.flatMap((m) => [m.port, m.grpcPort]), ...layout.osds.map((o) => o.port), ...layout.rgws.map((r) => r.port)]
  const before = await cluster.daemons()
  for (const port of ports) {
    const next = streams(port)
    let left = 10_000
    await Promise.all(
      Array.from({ length: 64 }, async () => {
        while (left-- > 0) {
          const start = plausibleStarts[next() % plausibleStarts.length] as string
          const tail = Uint8Array.from({ length: next() % 300 }, () => next() & 255)
          await throwBytes('127.0.0.1', port, Buffer.concat([Buffer.from(start), tail]))
        }
      }),
    )
  }
  expect(await cluster.daemons()).toEqual(before)
  expect(await cluster.ok('health')).toMatch(/^HEALTH_OK/)
}, 300_000)
