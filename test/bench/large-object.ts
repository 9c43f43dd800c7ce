// `npm run bench:large [-- GiB]`: an object of 5 GiB up in one PUT and down again, hashed on the way; prints speeds and how much memory
// the gateway and the OSDs ever held. Exits 1 when the bytes differ.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { Readable } from 'node:stream'
import { UpCluster } from '../support/program.ts'
import { signedHeaders } from './s3-load.ts'

const bytes = Math.round(Number(process.argv[2] ?? 5) * 2 ** 30)
const block = Buffer.alloc(1 << 20)
for (let i = 0; i < block.length; i += 4) block.writeUInt32LE(Math.imul(i, 2654435761) >>> 0, i)

function* content(): Generator<Buffer> {
  for (let at = 0; at < bytes; at += block.length) {
    const piece = Buffer.from(block.subarray(0, Math.min(block.length, bytes - at)))
    piece.writeUInt32LE(at / block.length, 0)
    yield piece
  }
}

const peakMiB = (pid: number): number => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

const cluster = await UpCluster.start(['--mons', '1'])
try {
  const { hostname, port } = new URL(cluster.s3.endpoint)
  const call = (method: string, path: string, body?: Readable, length = 0): Promise<Readable> =>
    new Promise((resolve, reject) => {
      const headers = { ...signedHeaders(cluster.s3, method, path, new Date()), 'content-length': String(length) }
      const req = request({ hostname, port, method, path, headers }, (res) => {
        if ((res.statusCode ?? 500) < 300) resolve(res)
        else reject(new Error(`${method} ${path}: HTTP ${res.statusCode}`))
      })
      req.on('error', reject)
      if (body) body.pipe(req)
      else req.end()
    })
  await (await call('PUT', '/large')).resume()
  const sent = createHash('sha256')
  let at = performance.now()
  const upload = Readable.from(
    (function* () {
      for (const piece of content()) {
        sent.update(piece)
        yield piece
      }
    })(),
    { objectMode: false },
  )
  await (await call('PUT', '/large/object', upload, bytes)).resume()
  const rate = (): string => `${(bytes / 1e6 / ((performance.now() - at) / 1000)).toFixed(0)} MB/s`
  console.log(`up   ${rate()}`)
  at = performance.now()
  const got = createHash('sha256')
  let received = 0
  for await (const chunk of await call('GET', '/large/object')) {
    got.update(chunk as Uint8Array)
    received += (chunk as Uint8Array).byteLength
  }
  console.log(`down ${rate()}`)
  for (const { id, pid } of await cluster.daemons()) console.log(`${id.padEnd(6)} peak RSS ${peakMiB(pid as number).toFixed(0)} MiB`)
  const same = received === bytes && sent.digest('hex') === got.digest('hex')
  console.log(same ? `${bytes} bytes came back identical` : `the bytes differ (${received} of ${bytes} came)`)
  process.exitCode = same ? 0 : 1
} finally {
  await cluster.stop()
}
