// The commands of all services, without a monitor.
import { pb } from '../../proto/mod.ts'
import type { Command } from './core/service.ts'
import { createServices } from './core/services.ts'

export type { Command }

export function commandShapes(): readonly Command[] {
  const codec = { parse: () => new Map(), format: () => '', formatKey: () => '' }
  const monmap = pb.MonMap.decode(new Uint8Array(0))
  return createServices({ monmap, keyring: new Map(), config: {}, codec }).commands
}
