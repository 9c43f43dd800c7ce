// A small client of the monitors' gRPC API, also an example of how calls are signed.
import type { pb } from '../../../proto/mod.ts'
import { pb as codecs } from '../../../proto/mod.ts'
import type { EntityName } from '../../base/mod.ts'
import type { Endpoint, Env } from '../../env/mod.ts'
import { MESSAGE_BYTES_MAX, monApi } from './service.ts'
import { HEADERS, sign } from './signature.ts'

export interface MonApiClientOptions {
  readonly env: Pick<Env, 'clock' | 'random'>
  readonly to: Endpoint
  readonly name: EntityName
  readonly secret: Uint8Array
  /** For calls that wait for an answer; default 30 s. */
  readonly timeoutMs?: number
}
export interface MonApiClient {
  /** Rejects with a grpc-js ServiceError: UNAUTHENTICATED for a wrong key, DEADLINE_EXCEEDED while there is no quorum. */
  command(args: object, data?: Uint8Array): Promise<pb.CommandReply>
  status(): Promise<pb.StatusReply>
  /** Until the signal aborts or the monitor goes away. */
  subscribeMaps(what: readonly { what: string; start: number; onetime?: boolean }[], signal?: AbortSignal): AsyncIterable<pb.MapUpdate>
  close(): void
}

export async function createMonApiClient(options: MonApiClientOptions): Promise<MonApiClient> {
  const grpc = await import('@grpc/grpc-js')
  const { env, to, name, secret } = options
  const host = to.host.includes(':') ? `[${to.host}]` : to.host
  const client = new grpc.Client(`${host}:${to.port}`, grpc.credentials.createInsecure(), {
    'grpc.max_receive_message_length': MESSAGE_BYTES_MAX,
    'grpc.max_send_message_length': MESSAGE_BYTES_MAX,
  })
  const signed = (path: string, body: Uint8Array): import('@grpc/grpc-js').Metadata => {
    const metadata = new grpc.Metadata()
    const call = sign(secret, path, name, env.clock.now(), env.random.bytes(16), body)
    for (const key of ['entity', 'timestamp', 'nonce', 'signature'] as const) metadata.set(HEADERS[key], call[key])
    return metadata
  }
  const unary = <R>(
    m: { path: string; requestSerialize(b: Uint8Array): Buffer; responseDeserialize(b: Buffer): R },
    body: Uint8Array,
  ): Promise<R> =>
    new Promise((resolve, reject) => {
      const deadline = env.clock.now() + (options.timeoutMs ?? 30_000)
      client.makeUnaryRequest(
        m.path,
        m.requestSerialize,
        m.responseDeserialize,
        body,
        signed(m.path, body),
        { deadline },
        (error, value) => {
          if (error) reject(error)
          else resolve(value as R)
        },
      )
    })
  return {
    command: (args, data) => unary(monApi.command, codecs.CommandRequest.encode({ cmd: JSON.stringify(args), data }).finish()),
    status: () => unary(monApi.status, codecs.StatusRequest.encode({}).finish()),
    async *subscribeMaps(what, signal) {
      const { path, requestSerialize, responseDeserialize } = monApi.subscribeMaps
      const body = codecs.SubscribeRequest.encode({ what: [...what] }).finish()
      const call = client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, body, signed(path, body))
      const stop = (): void => call.cancel()
      signal?.addEventListener('abort', stop, { once: true })
      try {
        for await (const update of call) yield update as pb.MapUpdate
      } catch (error) {
        if (!signal?.aborted) throw error
      } finally {
        signal?.removeEventListener('abort', stop)
        call.cancel()
      }
    },
    close: () => client.close(),
  }
}
