// Random byte streams at every listening port, of daemons and of the block and file servers: an error for each stream at most, no process dies, and
// what they serve is served.

import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NbdClient } from '../support/nbd-client.ts'
import { createImages, ServeProcess } from '../support/nbd-serve.ts'
import { exited, program, UpCluster } from '../support/program.ts'

let cluster: UpCluster
let nbd: ServeProcess
let sftp: { child: ChildProcess; port: number }
beforeAll(async () => {
  cluster = await UpCluster.start(['--mons', '1', '--osds', '1', '--size', '1'])
  await createImages(cluster, { disk: 1 << 20 })
  nbd = await ServeProcess.start(cluster, ['--all', '--port', '0'])
  sftp = await serveSftp()
}, 60_000)
afterAll(async () => {
  await nbd?.stop()
  sftp?.child.kill('SIGTERM')
  if (sftp) await exited(sftp.child)
  await cluster?.stop()
})

function serveSftp(): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, [program, 'fs', 'serve', '--sftp', '--port', '0', '--format', 'json', '--dir', cluster.dir], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += String(chunk)
      if (out.includes('\n')) resolve({ child, port: (JSON.parse(out) as { port: number }).port })
    })
    child.once('exit', (code) => reject(new Error(`fs serve ended with ${code}: ${out}`)))
  })
}

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
  'SSH-2.0-x\r\n',
  '\u0000\u0000\u0000\u0003IHAVEOPT\u0000\u0000\u0000\u0007',
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

test('random streams at every port', async () => {
  const layout = JSON.parse(readFileSync(join(cluster.dir, 'cluster.json'), 'utf8')) as {
    mons: { port: number; grpcPort: number }[]
    osds: { port: number }[]
    mdss: { port: number }[]
    rgws: { port: number }[]
  }
  const nbdPort = Number(/:(\d+)\//.exec(nbd.uri('x'))?.[1])
  const daemons = [...layout.osds, ...layout.mdss, ...layout.rgws].map(({ port }) => port)
  const ports = [...layout.mons.flatMap((m) => [m.port, m.grpcPort]), ...daemons, nbdPort, sftp.port]
  expect(ports.every((port) => port > 0)).toBe(true)
  const before = await cluster.daemons()
  for (const port of ports) {
    const next = streams(port)
    // Logging in by SSH costs a key exchange's beginning for each.
    let left = port === sftp.port ? 1000 : 10_000
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
  expect([nbd.child.exitCode, sftp.child.exitCode]).toEqual([null, null])
  const client = await NbdClient.connect({ port: nbdPort })
  await client.go('rbd/disk')
  expect(await client.read(0, 512)).toEqual(Buffer.alloc(512))
  client.destroy()
  expect(await cluster.ok('fs', 'ls', '/')).toBe('')
  expect(await cluster.ok('health')).toMatch(/^HEALTH_OK/)
}, 300_000)
