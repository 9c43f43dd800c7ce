// The shape of service MonApi (proto/api.proto) for grpc-js, from the generated codecs. A request keeps the bytes it came as, for its signature.
import { pb } from '../../../proto/mod.ts'

interface Codec<T> {
  encode(message: object): { finish(): Uint8Array }
  decode(bytes: Uint8Array): T
}
export interface RawRequest<T> {
  readonly value: T
  readonly bytes: Uint8Array
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const plain = (b: Buffer): Uint8Array => new Uint8Array(b.buffer, b.byteOffset, b.byteLength)

function method<Q, R>(name: string, request: Codec<Q>, reply: Codec<R>, responseStream: boolean) {
  return {
    path: `/sepiola.MonApi/${name}`,
    requestStream: false as const,
    responseStream,
    /** Requests are encoded before they are signed. */
    requestSerialize: (bytes: Uint8Array): Buffer => bufferOf(bytes),
    requestDeserialize: (bytes: Buffer): RawRequest<Q> => ({ value: request.decode(plain(bytes)), bytes }),
    responseSerialize: (value: object): Buffer => bufferOf(reply.encode(value).finish()),
    responseDeserialize: (bytes: Buffer): R => reply.decode(plain(bytes)),
  }
}

export const monApi = {
  command: method('Command', pb.CommandRequest, pb.CommandReply, false),
  subscribeMaps: method('SubscribeMaps', pb.SubscribeRequest, pb.MapUpdate, true),
  status: method('Status', pb.StatusRequest, pb.StatusReply, false),
}

/** Larger than any map or command file. */
export const MESSAGE_BYTES_MAX = 64 << 20
