// What the file-system client needs of the world around it: librados gives it, tests give their own.
import type { EntityName, Logger } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'
import type { FSMap } from '../maps/mod.ts'
import type { Dispatcher, Messenger } from '../msg/mod.ts'
import type { Pools } from './filer.ts'

export interface ClusterPort {
  readonly env: Env
  readonly log: Logger
  readonly name: EntityName
  /** The instance that does the I/O, as the blocklist names it. */
  readonly radosAddr: string
  readonly pools: Pools
  /** Told now, if it is known, and with each change; what is returned ends it. */
  subscribeFsMap(listener: (map: FSMap) => void): () => void
  /** A messenger of this mount alone: an MDS knows a client by its name and nonce. */
  createMessenger(dispatcher: Dispatcher): Messenger
}
