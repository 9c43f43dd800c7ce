// The services of the OSDMap and of what follows from it, bound to one another and to their commands.
import { OsdMapService } from './osdmap.ts'
import { PgMapService } from './pgmap.ts'

export interface MapServices {
  readonly osdmap: OsdMapService
  readonly pgmap: PgMapService
}

export function createMapServices(): MapServices {
  const pgmap = new PgMapService()
  const osdmap = new OsdMapService(pgmap)
  return { osdmap, pgmap }
}
