// A small S3 load: PUTs and GETs at a fixed number in flight over kept-alive connections, signed with SigV4 and UNSIGNED-PAYLOAD.
import { createHash, createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'

export interface S3Target {
  readonly endpoint: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}
export interface LoadResult {
  readonly opsPerSecond: number
  readonly mbPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
}

const hmac = (key: string | Uint8Array, text: string): Buffer => createHmac('sha256', key).update(text).digest()

export function signedHeaders(target: S3Target, method: string, path: string, now: Date): Record<string, string> {
  const stamp = now.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const date = stamp.slice(0, 8)
  const { host } = new URL(target.endpoint)
  const scope = `${date}/${target.region}/s3/aws4_request`
  const canonical = `${method}\n${path}\n\nhost:${host}\nx-amz-content-sha256:UNSIGNED-PAYLOAD\nx-amz-date:${stamp}\n\nhost;x-amz-content-sha256;x-amz-date\nUNSIGNED-PAYLOAD`
  const toSign = `AWS4-HMAC-SHA256\n${stamp}\n${scope}\n${createHash('sha256').update(canonical).digest('hex')}`
  const key = hmac(hmac(hmac(hmac(`AWS4${target.secretAccessKey}`, date), target.region), 's3'), 'aws4_request')
  return {
    host,
    'x-amz-date': stamp,
    'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
    authorization: `AWS4-HMAC-SHA256 Credential=${target.accessKeyId}/${scope}, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=${hmac(key, toSign).toString('hex')}`,
  }
}

export class S3Load {
  readonly #target: S3Target
  readonly #agent: Agent
  constructor(target: S3Target, inFlight: number) {
    this.#target = target
    this.#agent = new Agent({ keepAlive: true, maxSockets: inFlight })
  }

  once(method: string, path: string, body?: Uint8Array): Promise<number> {
    const { hostname, port } = new URL(this.#target.endpoint)
    return new Promise((resolve, reject) => {
      const headers = { ...signedHeaders(this.#target, method, path, new Date()), 'content-length': String(body?.byteLength ?? 0) }
      const req = request({ hostname, port, method, path, headers, agent: this.#agent }, (res) => {
        let bytes = 0
        res.on('data', (chunk: Uint8Array) => {
          bytes += chunk.byteLength
        })
        res.on('end', () =>
          (res.statusCode ?? 500) < 300 ? resolve(bytes) : reject(new Error(`${method} ${path}: HTTP ${res.statusCode}`)),
        )
        res.on('error', reject)
      })
      req.on('error', reject)
      req.end(body)
    })
  }

  /** `count` operations, `inFlight` at a time, on keys 0..keys-1 of the bucket. */
  async run(
    kind: 'PUT' | 'GET',
    bucket: string,
    body: Uint8Array,
    options: { seconds: number; inFlight: number; keys: number },
  ): Promise<LoadResult> {
    const latencies: number[] = []
    const started = performance.now()
    const until = started + options.seconds * 1000
    let next = 0
    await Promise.all(
      Array.from({ length: options.inFlight }, async () => {
        while (performance.now() < until) {
          const path = `/${bucket}/key-${body.byteLength}-${next++ % options.keys}`
          const at = performance.now()
          await this.once(kind, path, kind === 'PUT' ? body : undefined)
          latencies.push(performance.now() - at)
        }
      }),
    )
    const seconds = (performance.now() - started) / 1000
    latencies.sort((a, b) => a - b)
    const at = (q: number): number => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * q))] ?? 0
    return {
      opsPerSecond: latencies.length / seconds,
      mbPerSecond: (latencies.length * body.byteLength) / seconds / 1e6,
      p50Ms: at(0.5),
      p99Ms: at(0.99),
    }
  }

  close(): void {
    this.#agent.destroy()
  }
}
