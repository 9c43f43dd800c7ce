// Starts the S3 gateway: pools, zone record, first user, HTTP.
import { type Logger, Options, SepiolaError } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'
import { defaultLimits, type StoreLimits, sleep } from './bucket/context.ts'
import { isCode, S3Error } from './errors.ts'
import { type Answer, Gateway, type Handler } from './gateway.ts'
import { defaultHttpLimits, type HttpLimits, HttpShell } from './http.ts'
import { ensurePools, type RgwRados } from './rados.ts'
import type { WireRequest } from './request.ts'
import { Store } from './store.ts'
import type { UserStore } from './users.ts'

export interface RgwOptions {
  readonly env: Pick<Env, 'clock' | 'timers' | 'random'>
  readonly rados: RgwRados
  readonly host: string
  /** 0: a free one. */
  readonly port: number
  /** Default us-east-1. */
  readonly region?: string | undefined
  /** Host names below which buckets are addressed as BUCKET.NAME. Default localhost. */
  readonly domains?: readonly string[] | undefined
  readonly options?: Options | undefined
  readonly log: Logger
  /** Made when it is not there yet; its keys are those given here afterwards. */
  readonly initialUser?:
    | { readonly uid: string; readonly displayName: string; readonly accessKey: string; readonly secretKey: string }
    | undefined
  readonly limits?: Partial<StoreLimits & HttpLimits> | undefined
}

export interface Rgw {
  /** http://host:port */
  readonly endpoint: string
  readonly users: UserStore
  readonly store: Store
  /** Lets requests under way end, completes the index, closes the port. */
  stop(): Promise<void>
  /** Cuts its HTTP connections at once, which do not go through the Env: for whoever kills the Env of a daemon in its own process. */
  abandon(): Promise<void>
}

const STARTUP_WAIT_MS = 5000
const STOP_GRACE_MS = 5000

/**
 * Resolves once it listens and its pools are there. Records are checked and the first user made as soon as the OSDs answer;
 * requests wait for that. @throws SepiolaError EBUSY for a port that is taken, EIO for pools that a newer version wrote.
 */
export async function startRgw(given: RgwOptions): Promise<Rgw> {
  const { env, rados, host, region = 'us-east-1', log } = given
  const options = given.options ?? new Options()
  const limits = { ...defaultLimits, ...defaultHttpLimits, ...given.limits }
  let ready: Promise<Gateway> | undefined
  const shell = new HttpShell({ env, gateway: new Waiting(() => ready), host, port: given.port, log, limits })
  const port = await shell.listen()
  try {
    const store = new Store({ env, pools: await ensurePools(rados), options, log, limits })
    let stopped = false
    const prepare = async (): Promise<Gateway> => {
      for (;;) {
        try {
          await store.checkZone()
          if (given.initialUser) await ensureUser(store.users, given.initialUser)
          store.gc.start()
          return new Gateway({ store, region, domains: given.domains ?? ['localhost'], options })
        } catch (error) {
          if (stopped || !(error instanceof SepiolaError && error.retriable)) throw error
          log.warn({ err: error.message }, 'waiting for the cluster')
          await sleep(env.timers, 500)
        }
      }
    }
    ready = prepare()
    ready.catch((error: unknown) => log.error({ err: String(error) }, 'the gateway cannot serve'))
    await Promise.race([ready, sleep(env.timers, STARTUP_WAIT_MS)])
    const shown = host.includes(':') ? `[${host}]` : host
    log.info({ host, port, region }, 'S3 gateway is listening')
    return {
      endpoint: `http://${shown}:${port}`,
      users: store.users,
      store,
      async stop(): Promise<void> {
        stopped = true
        await shell.stop(STOP_GRACE_MS)
        await Promise.race([store.stop(), sleep(env.timers, STOP_GRACE_MS)])
      },
      async abandon(): Promise<void> {
        stopped = true
        await shell.stop(0)
      },
    }
  } catch (error) {
    await shell.stop(0)
    throw error
  }
}

/** Requests that come before the cluster has answered wait here. */
class Waiting implements Handler {
  readonly #ready: () => Promise<Gateway> | undefined
  constructor(ready: () => Promise<Gateway> | undefined) {
    this.#ready = ready
  }
  async handle(wire: WireRequest): Promise<Answer> {
    const gateway = await this.#ready()
    if (!gateway) throw new S3Error('ServiceUnavailable', 'The gateway is starting.')
    return gateway.handle(wire)
  }
}

async function ensureUser(
  users: UserStore,
  { uid, displayName, accessKey, secretKey }: NonNullable<RgwOptions['initialUser']>,
): Promise<void> {
  try {
    await users.create({ uid, displayName, accessKey, secretKey, admin: true })
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
    const user = await users.info(uid)
    if (!user.keys.some((key) => key.accessKey === accessKey && key.secretKey === secretKey))
      await users.addKey(uid, { accessKey, secretKey })
  }
}
