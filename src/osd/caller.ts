// Who asks: an entity and its instance, as the blocklist, watchers and lockers name it.
import { ANY_HOST, instanceString, type MapAddr } from '../maps/mod.ts'
import type { Session } from '../msg/types.ts'

export interface Caller {
  /** Its entity name. */
  readonly client: string
  /** The host it was seen at, port 0, and its nonce: one life of one client. */
  readonly instance: MapAddr
}
export const callerOf = (session: Session): Caller => ({
  client: session.peer,
  instance: { host: session.peerAddr?.host ?? ANY_HOST, port: 0, nonce: session.peerNonce },
})
/** HOST:0/NONCE. */
export const addrOf = ({ instance }: Caller): string => instanceString(instance)
