// The registry of services, in the order in which they are refreshed, ticked and asked for pending changes.
import { type AuthService, createAuthService, type Entity, type KeyringCodec } from './auth.ts'
import { type ConfigService, createConfigService } from './config.ts'
import { createLogService, type LogService } from './log.ts'
import { createMapServices, type MapServices } from './map-services.ts'
import { createMonMapService, type MonMapRecord, type MonMapService } from './monmap.ts'
import type { Command, MonService } from './service.ts'

export interface ServiceSeeds {
  readonly monmap: MonMapRecord
  readonly keyring: ReadonlyMap<string, Entity>
  readonly config: Readonly<Record<string, string | number | boolean>>
  readonly codec: KeyringCodec
}
export interface Services extends MapServices {
  readonly all: readonly MonService[]
  readonly commands: readonly Command[]
  readonly monmap: MonMapService
  readonly auth: AuthService
  readonly config: ConfigService
  readonly log: LogService
}

export function createServices(seeds: ServiceSeeds): Services {
  const monmap = createMonMapService(seeds.monmap)
  const auth = createAuthService(seeds.keyring, seeds.codec)
  const config = createConfigService(seeds.config)
  const log = createLogService()
  const maps = createMapServices()
  // The log comes last: what the others say while they change goes with the change.
  const all: MonService[] = [monmap, auth, config, maps.osdmap, maps.pgmap, maps.fsmap, maps.health, log]
  return { all, commands: all.flatMap((service) => service.commands ?? []), ...maps, monmap, auth, config, log }
}
