// A gateway on a free loopback port over pools in memory, and clients for it.
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3'
import { Options, silentLogger } from '../../../src/base/mod.ts'
import { createNodeEnv } from '../../../src/env/node/mod.ts'
import type { StoreLimits } from '../../../src/rgw/bucket/context.ts'
import { defaultLimits } from '../../../src/rgw/bucket/context.ts'
import type { HttpLimits } from '../../../src/rgw/http.ts'
import { type Rgw, startRgw } from '../../../src/rgw/mod.ts'
import { ensurePools } from '../../../src/rgw/rados.ts'
import { Store } from '../../../src/rgw/store.ts'
import { MemoryRados } from '../../support/memory-ioctx.ts'

export const credentials = { accessKeyId: 'TESTKEY', secretAccessKey: 'test/secret+key' }
export const region = 'us-east-1'

export interface Fixture {
  readonly rados: MemoryRados
  readonly rgw: Rgw
  readonly s3: S3Client
  client(config?: Partial<S3ClientConfig>): S3Client
  stop(): Promise<void>
}

export async function startFixture(
  given: { limits?: Partial<StoreLimits & HttpLimits>; options?: Record<string, unknown>; rados?: MemoryRados } = {},
): Promise<Fixture> {
  const rados = given.rados ?? new MemoryRados()
  const rgw = await startRgw({
    env: createNodeEnv(),
    rados,
    host: '127.0.0.1',
    port: 0,
    region,
    log: silentLogger,
    options: new Options(given.options ?? {}),
    limits: { completeLingerMs: 5, ...given.limits },
    initialUser: { uid: 'tester', displayName: 'Tester', accessKey: credentials.accessKeyId, secretKey: credentials.secretAccessKey },
  })
  const clients: S3Client[] = []
  const client = (config: Partial<S3ClientConfig> = {}): S3Client => {
    const made = new S3Client({ endpoint: rgw.endpoint, region, forcePathStyle: true, credentials, maxAttempts: 1, ...config })
    clients.push(made)
    return made
  }
  return {
    rados,
    rgw,
    s3: client(),
    client,
    async stop() {
      for (const one of clients) one.destroy()
      await rgw.stop()
    },
  }
}

/** The bucket layer alone. */
export async function openTestStore(
  rados: MemoryRados,
  given: { limits?: Partial<StoreLimits>; options?: Record<string, unknown>; now?: () => number } = {},
): Promise<Store> {
  const env = createNodeEnv()
  const clock = given.now ? { now: given.now, monotonic: given.now } : env.clock
  const limits = { ...defaultLimits, completeLingerMs: 1, ...given.limits }
  return new Store({
    env: { ...env, clock },
    pools: await ensurePools(rados),
    options: new Options(given.options ?? {}),
    log: silentLogger,
    limits,
  })
}

/** The error code that a call is refused with. */
export async function refusal(call: Promise<unknown>): Promise<{ name: string; status: number | undefined }> {
  try {
    await call
  } catch (error) {
    const { name, $metadata } = error as { name: string; $metadata?: { httpStatusCode?: number } }
    return { name, status: $metadata?.httpStatusCode }
  }
  return { name: 'accepted', status: undefined }
}
