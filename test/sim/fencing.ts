// What must hold of a rank's holders: each incarnation belongs to one daemon for ever, and once a successor has written to a PG, nothing of an
// earlier holder is written there any more. Seen in the FSMaps that clients get, and in the PG logs, which order all writes.
import type { FSMap } from '../../src/maps/mod.ts'
import type { SimCluster } from './cluster.ts'

interface Written {
  readonly client: string
  /** The nonce of the librados instance that wrote. */
  readonly instance: number
}

/** The first write of an earlier holder behind one of a later, if any. Writers that never held the rank do not count. */
export function unfenced(log: readonly Written[], incarnationOf: (instance: number) => number | undefined): Written | undefined {
  let newest = 0
  for (const written of log) {
    const incarnation = incarnationOf(written.instance)
    if (incarnation === undefined) continue
    if (incarnation < newest) return written
    newest = incarnation
  }
  return undefined
}

export class Fencing {
  readonly #cluster: SimCluster
  readonly #holders = new Map<number, { gid: number; name: string }>()
  readonly #incarnations = new Map<number, number>()
  #reported = false

  constructor(cluster: SimCluster) {
    this.#cluster = cluster
  }
  /** Holders of the rank that have been seen. */
  get seen(): number {
    return this.#holders.size
  }

  take(map: FSMap): void {
    for (const mds of map.daemons) {
      if (mds.rank < 0) continue
      const known = this.#holders.get(mds.incarnation)
      if (known && known.gid !== mds.gid) {
        this.#cluster.violation(`mds.${known.name} and mds.${mds.name} both hold the rank as incarnation ${mds.incarnation}`)
      }
      this.#holders.set(mds.incarnation, { gid: mds.gid, name: mds.name })
      this.#incarnations.set(Number(mds.radosAddr.split('/').at(-1)), mds.incarnation)
    }
  }
  /** Over every copy's log as it is now. */
  look(): void {
    for (const [id, osd] of this.#cluster.osds) {
      for (const pg of osd.daemon.pgs.values()) {
        const log = pg.core.log
          .entries()
          .flatMap(({ reqid }) => (reqid?.client.startsWith('mds.') ? [{ client: reqid.client, instance: reqid.incarnation }] : []))
        const late = unfenced(log, (instance) => this.#incarnations.get(instance))
        if (!late || this.#reported) continue
        this.#reported = true
        this.#cluster.violation(`osd.${id} took a write of ${late.client} into ${pg.cid} after one of its successor`)
      }
    }
  }
}
