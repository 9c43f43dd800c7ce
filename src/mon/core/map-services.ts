// The services of the OSDMap and of what follows from it, bound to one another and to their commands.
import { crushCommands } from './commands-crush.ts'
import { fsCommands } from './commands-fs.ts'
import { mdsCommands } from './commands-mds.ts'
import { osdCommands } from './commands-osd.ts'
import { pgCommands } from './commands-pg.ts'
import { poolCommands } from './commands-pool.ts'
import { snapCommands } from './commands-snap.ts'
import { treeCommands } from './commands-tree.ts'
import { FsMapService } from './fsmap.ts'
import { HealthService } from './health.ts'
import { OsdMapService } from './osdmap.ts'
import { PgMapService } from './pgmap.ts'
import { statusCommands } from './status.ts'

export interface MapServices {
  readonly osdmap: OsdMapService
  readonly pgmap: PgMapService
  readonly fsmap: FsMapService
  readonly health: HealthService
}

export function createMapServices(): MapServices {
  const pgmap = new PgMapService()
  const osdmap = new OsdMapService(pgmap)
  const fsmap = new FsMapService(osdmap)
  const health = new HealthService(osdmap, pgmap, fsmap)
  osdmap.commands = [
    ...treeCommands(osdmap, pgmap),
    ...osdCommands(osdmap, pgmap),
    ...crushCommands(osdmap),
    ...poolCommands(osdmap, pgmap),
    ...snapCommands(osdmap),
  ]
  pgmap.commands = [...statusCommands({ osdmap, pgmap, fsmap, health }), ...pgCommands(osdmap, pgmap)]
  fsmap.commands = [...fsCommands(fsmap, osdmap, pgmap), ...mdsCommands(fsmap)]
  osdmap.poolUser = (id) => fsmap.userOf(id)?.name
  return { osdmap, pgmap, fsmap, health }
}
