// Messages inside messages: type number and encoded body, as forwarded and routed messages carry them.
import { type MessageName, messageById, messageTypes } from '../../proto/mod.ts'
import type { Message } from '../msg/mod.ts'

export function encodeMessage(type: MessageName, body: object): { type: number; body: Uint8Array } {
  const { id, codec } = messageTypes[type]
  return { type: id, body: codec.encode(body as never).finish() }
}

/** undefined: a type this version does not know, or not its encoding. */
export function decodeMessage(typeId: number, body: Uint8Array, data: Uint8Array): Message | undefined {
  const type = messageById.get(typeId)
  if (!type) return undefined
  try {
    return { type, body: messageTypes[type].codec.decode(body), data } as Message
  } catch {
    return undefined
  }
}
