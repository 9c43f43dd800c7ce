// What MonClient offers to OSDs, librados and tools; the implementation is monclient.ts.
import type { MessageBody, MessageName } from '../../proto/mod.ts'
import type { EntityName, Logger, Options } from '../base/mod.ts'
import type { Endpoint, Env } from '../env/mod.ts'
import type { AuthClient, AuthServer, Message } from './types.ts'

export interface MonClientOptions {
  env: Env
  monHosts: readonly Endpoint[]
  name: EntityName
  secret: Uint8Array
  options: Options
  log: Logger
  /** The life of this process; default random. Give the daemon's own so that monitors see one. */
  nonce?: number
  /** Services to hold tickets for; default ['osd']. */
  services?: readonly string[]
  onOsdMaps?: (maps: MessageBody<'OsdMaps'>) => void
  onMonMap?: (map: NonNullable<MessageBody<'MonMaps'>['map']>) => void
  onConfig?: (update: MessageBody<'ConfigUpdate'>) => void
  /** Subscribe to 'fsmap' for it. */
  onFsMap?: (map: NonNullable<MessageBody<'FsMaps'>['map']>) => void
  /** What is sent is answered at once, all the time (beacons): silence is noticed within two seconds, not five. */
  isChatty?: boolean
  /** Every other message of a monitor (PgStatsAck, ClusterLogAck, ...). */
  onMessage?: (message: Message) => void
  /** A monitor has been found (again): everything kept has just been sent to it. */
  onConnected?: (monitor: EntityName) => void
}

export interface CommandReply {
  readonly rc: number
  readonly outs: string
  readonly out: Uint8Array
}

/**
 * A daemon's or client's link to the monitors: hunts for one in quorum, keeps to it while it answers, and carries on with another
 * when it does not. It is the AuthClient of the messenger that talks to OSDs, and an OSD's AuthServer.
 */
export interface MonClientApi extends AuthClient, AuthServer {
  readonly name: EntityName
  /** Given by the monitors; 0 until connected. */
  readonly globalId: number
  /** The monitor in use. */
  readonly monitor: EntityName | undefined
  onOsdMaps: ((maps: MessageBody<'OsdMaps'>) => void) | undefined
  onMonMap: ((map: NonNullable<MessageBody<'MonMaps'>['map']>) => void) | undefined
  onConfig: ((update: MessageBody<'ConfigUpdate'>) => void) | undefined
  onMessage: ((message: Message) => void) | undefined
  /** Resolves once a monitor in quorum has authenticated us and issued tickets; hunts on for as long as it takes, or until the signal aborts. @throws SepiolaError EACCES when refused, ETIMEDOUT. */
  start(options?: { signal?: AbortSignal; timeoutMs?: number }): Promise<void>
  /** From version `start` on (0: the newest alone). Renewed after each reconnect from where we are. Calling again moves it. */
  subscribe(what: string, start: number, onetime?: boolean): void
  unsubscribe(what: string): void
  /** For topics MonClient does not follow itself (all but osdmap, monmap, fsmap, config): the next version to ask for after a reconnect. */
  gotVersion(what: string, version: number): void
  /** Sent again to another monitor after a loss, under the same tid. @throws SepiolaError ETIMEDOUT, ESHUTDOWN; or the signal's reason. */
  command(
    args: Readonly<Record<string, unknown>>,
    data?: Uint8Array,
    options?: { signal?: AbortSignal; timeoutMs?: number },
  ): Promise<CommandReply>
  getVersion(what: string, options?: { signal?: AbortSignal; timeoutMs?: number }): Promise<{ version: number; oldest: number }>
  /**
   * A report to the monitors. Without a monitor it waits (bounded). With `keep`, the newest report of that slot is sent
   * again after each reconnect until `forget(slot)`.
   */
  send<N extends MessageName>(type: N, body: MessageBody<N> | object, options?: { keep?: string }): void
  forget(slot: string): void
  stop(): Promise<void>
}
