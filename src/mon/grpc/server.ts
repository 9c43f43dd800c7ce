// A monitor's gRPC server: another binding of the handlers that messenger sessions use. Every call is signed (signature.ts); what the
// entity may do is decided by its capabilities, as for a session. grpc-js is loaded when the first server starts.
import type { ServerUnaryCall, ServerWritableStream, ServiceError, sendUnaryData } from '@grpc/grpc-js'
import type { MessageBody, MessageName, pb } from '../../../proto/mod.ts'
import { type Chunks, type EntityName, fromUtf8, type Logger, SepiolaError } from '../../base/mod.ts'
import type { Endpoint, Env } from '../../env/mod.ts'
import type { Session } from '../../msg/mod.ts'
import { mayRead, parseMonCaps } from '../core/caps.ts'
import { MESSAGE_BYTES_MAX, monApi, type RawRequest } from './service.ts'
import { HEADERS, SignatureChecker } from './signature.ts'

type Caps = Readonly<Record<string, string>>

export interface MonApiHandlers {
  lookupKey(name: EntityName): { readonly secret: Uint8Array; readonly caps: Caps } | undefined
  /** Checks the caps itself. Waits while there is no quorum. */
  handleCommand(who: EntityName, caps: Caps, args: object, data: Uint8Array): Promise<{ rc: number; outs: string; out: Uint8Array }>
  /** Sends what there is from `start` on, and what comes. Of the session `peer`, `send`, `pendingBytes` and `closed` are used. */
  subscribe(session: Session, topic: string, start: number, onetime: boolean): void
  unsubscribe(session: Session): void
}
export interface GrpcServerOptions {
  readonly env: Pick<Env, 'clock'>
  /** Port 0 picks a free one. */
  readonly at: Endpoint
  readonly handlers: MonApiHandlers
  readonly log: Logger
}
export interface GrpcServer {
  readonly endpoint: Endpoint
  close(): Promise<void>
}

const TOPICS = new Set(['osdmap', 'monmap', 'config'])
const SUBSCRIBERS_MAX = 256
const STREAMS_PER_CONNECTION_MAX = 256

/** @throws SepiolaError EBUSY when the port is taken. */
export async function createGrpcServer(options: GrpcServerOptions): Promise<GrpcServer> {
  const grpc = await import('@grpc/grpc-js')
  grpc.setLogVerbosity(grpc.logVerbosity.NONE) // it writes to stderr; what matters is thrown or answered
  const { env, handlers, log } = options
  const checker = new SignatureChecker((name) => handlers.lookupKey(name)?.secret)
  const subscribers = new Set<Subscriber>()

  const refuse = (code: number, message: string): Partial<ServiceError> => ({ code, details: message, message })
  /** @throws a refusal. */
  const identify = (
    path: string,
    call: { metadata: import('@grpc/grpc-js').Metadata; request: RawRequest<unknown> },
  ): [EntityName, Caps] => {
    const header = (name: string): string => String(call.metadata.get(name)[0] ?? '')
    const signed = {
      entity: header(HEADERS.entity),
      timestamp: header(HEADERS.timestamp),
      nonce: header(HEADERS.nonce),
      signature: header(HEADERS.signature),
    }
    const checked = checker.check(path, signed, call.request.bytes, env.clock.now())
    if ('refused' in checked) {
      log.debug({ entity: signed.entity, reason: checked.refused }, 'gRPC call refused')
      throw refuse(grpc.status.UNAUTHENTICATED, checked.refused)
    }
    return [checked.name, handlers.lookupKey(checked.name)?.caps ?? {}]
  }
  const run = async (
    who: EntityName,
    caps: Caps,
    cmd: string,
    data: Uint8Array,
  ): Promise<{ rc: number; outs: string; out: Uint8Array }> => {
    let args: unknown
    try {
      args = JSON.parse(cmd)
    } catch {
      args = undefined
    }
    if (typeof args !== 'object' || args === null || typeof (args as { prefix?: unknown }).prefix !== 'string') {
      throw refuse(grpc.status.INVALID_ARGUMENT, 'cmd is a JSON object with "prefix"')
    }
    return handlers.handleCommand(who, caps, args, data)
  }
  const failure = (error: unknown): Partial<ServiceError> => {
    if (typeof (error as ServiceError).code === 'number') return error as ServiceError
    const code = error instanceof SepiolaError && error.code === 'ESHUTDOWN' ? grpc.status.UNAVAILABLE : grpc.status.INTERNAL
    return refuse(code, (error as Error).message)
  }
  const unary =
    <Q, R>(path: string, serve: (who: EntityName, caps: Caps, request: Q) => Promise<R>) =>
    (call: ServerUnaryCall<RawRequest<Q>, R>, reply: sendUnaryData<R>): void => {
      const answer = async (): Promise<R> => serve(...identify(path, call), call.request.value)
      answer().then(
        (value) => reply(null, value),
        (error) => reply(failure(error), null),
      )
    }

  const server = new grpc.Server({
    'grpc.max_receive_message_length': MESSAGE_BYTES_MAX,
    'grpc.max_send_message_length': MESSAGE_BYTES_MAX,
    'grpc.max_concurrent_streams': STREAMS_PER_CONNECTION_MAX,
  })
  server.addService(monApi, {
    command: unary<pb.CommandRequest, object>(monApi.command.path, (who, caps, { cmd, data }) => run(who, caps, cmd, data)),
    status: unary<pb.StatusRequest, object>(monApi.status.path, async (who, caps) => {
      const { rc, outs, out } = await run(who, caps, '{"prefix":"status","format":"json"}', new Uint8Array(0))
      if (rc !== 0) throw refuse(rc === -13 ? grpc.status.PERMISSION_DENIED : grpc.status.INTERNAL, outs)
      const json = fromUtf8(out)
      const status = JSON.parse(json) as { fsid?: string; health?: { status?: string }; quorum_names?: string[] }
      return { fsid: status.fsid ?? '', health: status.health?.status ?? '', quorum: status.quorum_names ?? [], json }
    }),
    subscribeMaps: (call: ServerWritableStream<RawRequest<pb.SubscribeRequest>, object>) => {
      try {
        const [who, caps] = identify(monApi.subscribeMaps.path, call)
        const what = call.request.value.what.map((w) => ({ topic: w.what ?? '', start: w.start ?? 0, onetime: w.onetime ?? false }))
        const monCaps = parseMonCaps(caps['mon'])
        if (!monCaps || !mayRead(monCaps)) throw refuse(grpc.status.PERMISSION_DENIED, `${who} may not read the maps`)
        const unknown = what.find((w) => !TOPICS.has(w.topic))
        if (what.length === 0 || unknown) throw refuse(grpc.status.INVALID_ARGUMENT, `topics are ${[...TOPICS].join(', ')}`)
        if (subscribers.size >= SUBSCRIBERS_MAX) throw refuse(grpc.status.RESOURCE_EXHAUSTED, `more than ${SUBSCRIBERS_MAX} subscribers`)
        const subscriber = new Subscriber(who, caps, call, (gone) => {
          subscribers.delete(gone)
          handlers.unsubscribe(gone)
        })
        subscribers.add(subscriber)
        for (const { topic, start, onetime } of what) handlers.subscribe(subscriber, topic, start, onetime)
      } catch (error) {
        call.emit('error', failure(error))
      }
    },
  })

  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(`${bracketed(options.at.host)}:${options.at.port}`, grpc.ServerCredentials.createInsecure(), (error, bound) => {
      if (!error) resolve(bound)
      else
        reject(new SepiolaError('EBUSY', `cannot serve gRPC on ${options.at.host}:${options.at.port}: ${error.message}`, { cause: error }))
    })
  })
  return {
    endpoint: { host: options.at.host, port },
    async close() {
      for (const subscriber of [...subscribers]) subscriber.close()
      server.forceShutdown()
    },
  }
}

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host)

/** A stream of maps in the place of a session. It takes nothing more while the client does not keep up. */
class Subscriber implements Session {
  readonly peer: EntityName
  readonly peerNonce = 0
  readonly peerAddr = undefined
  readonly policy = 'lossy'
  readonly peerCaps: Caps
  context: unknown = undefined
  closed = false
  readonly #call: ServerWritableStream<RawRequest<pb.SubscribeRequest>, object>
  readonly #onClose: (self: Subscriber) => void
  #blocked = false

  constructor(
    peer: EntityName,
    caps: Caps,
    call: ServerWritableStream<RawRequest<pb.SubscribeRequest>, object>,
    onClose: (self: Subscriber) => void,
  ) {
    this.peer = peer
    this.peerCaps = caps
    this.#call = call
    this.#onClose = onClose
    call.on('drain', () => {
      this.#blocked = false
    })
    for (const event of ['cancelled', 'close', 'error']) call.on(event, () => this.#end())
  }
  get pendingBytes(): number {
    return this.#blocked ? Number.MAX_SAFE_INTEGER : 0
  }
  send<N extends MessageName>(type: N, body: MessageBody<N> | object, _data?: Chunks): void {
    if (this.closed) return
    const update =
      type === 'OsdMaps'
        ? { osdMaps: body }
        : type === 'MonMaps'
          ? { monMaps: body }
          : type === 'ConfigUpdate'
            ? { config: body }
            : undefined
    if (update && !this.#call.write(update)) this.#blocked = true
  }
  close(): void {
    if (this.closed) return
    this.#end()
    this.#call.end()
  }
  pause(): void {}
  resume(): void {}

  #end(): void {
    if (this.closed) return
    this.closed = true
    this.#onClose(this)
  }
}
