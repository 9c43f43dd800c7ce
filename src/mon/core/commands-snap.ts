// Self-managed snapshots (after Ceph's pool operations of that name): ids are counted per pool, and a removed one stays in the map until
// every PG of the pool has said that it has nothing of it any more. Which objects a snapshot covers, its users say with their writes.
import { differenceOf, intersectionOf, sizeOfIntervals, unionOf } from '../../base/mod.ts'
import { answer } from './answer.ts'
import { mapOf, missing, text, whole } from './commands-args.ts'
import type { OsdMapService } from './osdmap.ts'
import type { PgMapService } from './pgmap.ts'
import type { Command } from './service.ts'

export function snapCommands(osdmap: OsdMapService): Command[] {
  const poolOf = (name: string) => {
    mapOf(osdmap)
    const pool = osdmap.pending.poolByName(name)
    if (!pool) throw missing(`unrecognized pool '${name}'`)
    return pool
  }
  return [
    {
      prefix: 'osd pool selfmanaged-snap create',
      description: 'allocate a self-managed snapshot id of pool <pool>',
      args: ['pool'],
      permission: 'rw',
      run(request) {
        const pool = poolOf(text(request, 'pool'))
        // Run again after a change of leader it gives another id: the first is never used.
        const snapid = pool.snapSeq + 1
        osdmap.pending.editPool(pool.id, { snapSeq: snapid })
        return { ...answer(request, { snapid }, String(snapid)), afterCommit: true }
      },
    },
    {
      prefix: 'osd pool selfmanaged-snap rm',
      description: 'remove self-managed snapshot <snapid> of pool <pool>; its clones are trimmed afterwards',
      args: ['pool', 'snapid'],
      permission: 'rw',
      run(request) {
        const pool = poolOf(text(request, 'pool'))
        const snapid = whole(request, 'snapid', { min: 1 })
        if (snapid > pool.snapSeq) throw missing(`pool '${pool.name}' has no snapshot ${snapid}: the newest is ${pool.snapSeq}`)
        const removedSnaps = unionOf(pool.removedSnaps, [snapid, 1])
        if (sizeOfIntervals(removedSnaps) > sizeOfIntervals(pool.removedSnaps)) osdmap.pending.editPool(pool.id, { removedSnaps })
        return { ...answer(request, { snapid }, ''), outs: `removed snapshot ${snapid} of pool '${pool.name}'`, afterCommit: true }
      },
    },
  ]
}

/** Forgets removed snapshots that every PG has trimmed: a report of that stays true for ever, however old it is. */
export function forgetPurgedSnaps({ pending }: OsdMapService, pgmap: PgMapService): void {
  for (const pool of pending.base.pools.values()) {
    let purged = pool.removedSnaps
    for (const pg of purged.length > 0 ? pending.base.pgsOfPool(pool.id) : []) {
      purged = intersectionOf(purged, pgmap.purgedSnaps(pg))
      if (purged.length === 0) break
    }
    const removed = pending.pool(pool.id)?.removedSnaps
    if (purged.length > 0 && removed) pending.editPool(pool.id, { removedSnaps: differenceOf(removed, purged) })
  }
}
