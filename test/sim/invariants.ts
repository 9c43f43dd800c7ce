// What must hold whatever goes wrong: looked at while the run goes on, and once it has converged.
import type { OSDMap } from '../../src/maps/mod.ts'
import type { CollectionId, ObjectKey, ObjectStore } from '../../src/store/mod.ts'
import type { SimCluster } from './cluster.ts'

/** Facts seen so far that may never be contradicted. */
export class Watch {
  readonly #cluster: SimCluster
  readonly #leaders = new Map<number, string>()
  readonly #primaries = new Map<string, number>()
  readonly #maps = new Map<number, { hash: string; who: string }>()
  readonly #seen = new Map<string, number>()
  /** The longest stretch in which an epoch of the OSDMap was the newest; shows that the run got somewhere. */
  newestEpoch = 0

  constructor(cluster: SimCluster) {
    this.#cluster = cluster
  }

  look(): void {
    const { monitors, osds } = this.#cluster
    for (const [name, { isLeader, electionEpoch }] of monitors) if (isLeader) this.#leads(name, electionEpoch)
    for (const [id, osd] of osds) {
      for (const pg of osd.daemon.pgs.values()) {
        if (pg.core.isPrimary && pg.core.phase === 'active') this.#isPrimary(id, pg.cid, pg.core.info.history.sameIntervalSince)
      }
      if (osd.daemon.epoch > 0 && this.#seen.get(`osd.${id}`) !== osd.daemon.epoch) {
        this.#seen.set(`osd.${id}`, osd.daemon.epoch)
        this.hasMap(`osd.${id}`, osd.daemon.map)
      }
    }
  }
  #leads(name: string, epoch: number): void {
    const known = this.#leaders.get(epoch)
    if (known !== undefined && known !== name) this.#cluster.violation(`mon.${known} and mon.${name} both lead election epoch ${epoch}`)
    this.#leaders.set(epoch, name)
  }
  #isPrimary(osd: number, pg: string, interval: number): void {
    const key = `${pg} since ${interval}`
    const known = this.#primaries.get(key)
    if (known !== undefined && known !== osd) this.#cluster.violation(`osd.${known} and osd.${osd} are both active primaries of ${key}`)
    this.#primaries.set(key, osd)
  }
  hasMap(who: string, map: OSDMap): void {
    const hash = Buffer.from(map.encode()).toString('base64')
    const known = this.#maps.get(map.epoch)
    if (known && known.hash !== hash) this.#cluster.violation(`${known.who} and ${who} have different OSDMaps of epoch ${map.epoch}`)
    if (!known) this.#maps.set(map.epoch, { hash, who })
    this.newestEpoch = Math.max(this.newestEpoch, map.epoch)
  }
}

interface Copy {
  readonly text: string
  readonly objects: number
}

async function copyOf(store: ObjectStore, cid: CollectionId): Promise<Copy> {
  const lines: string[] = []
  let after: ObjectKey | undefined
  for (;;) {
    const { objects, end } = await store.listObjects(cid, { after, max: 100 })
    for (const oid of objects) {
      after = oid
      if (oid.name === '') continue // the PG's own record
      if (oid.snap !== 0) {
        lines.push(`${oid.name} snap ${oid.snap}: left over`)
        continue
      }
      const size = (await store.stat(cid, oid))?.size ?? -1
      const data = Buffer.from(await store.read(cid, oid, 0, size)).toString('base64')
      const attrs = [...(await store.getAttrs(cid, oid))].map(([k, v]) => `${k}=${Buffer.from(v).toString('base64')}`).sort()
      const { pairs } = await store.omapRange(cid, oid, { max: 10_000 })
      const omap = pairs.map(([k, v]) => `${k}=${Buffer.from(v).toString('base64')}`)
      const header = await store.omapHeader(cid, oid)
      lines.push(
        `${oid.namespace}/${oid.name} ${size} ${data} [${attrs}] {${omap}} ${header ? Buffer.from(header).toString('base64') : ''}`,
      )
    }
    if (end) return { text: lines.join('\n'), objects: lines.length }
  }
}

/** Every copy of every PG, byte for byte: data, xattrs, omap. Read from the stores directly. */
export async function compareReplicas(cluster: SimCluster): Promise<number> {
  const { map } = [...cluster.osds.values()][0]!.daemon
  let objects = 0
  for (const pool of map.pools.values()) {
    for (const pg of map.pgsOfPool(pool.id)) {
      const cid = `${pg.pool}.${pg.seed.toString(16)}`
      let first: { osd: number; copy: Copy } | undefined
      for (const osd of map.pgToUpActing(pg).acting) {
        const { store } = cluster.osds.get(osd)!
        const copy = await copyOf(store, cid)
        objects += copy.objects
        if (first && first.copy.text !== copy.text) {
          cluster.violation(`copies of ${cid} differ:\nosd.${first.osd}:\n${first.copy.text}\nosd.${osd}:\n${copy.text}`)
        }
        first ??= { osd, copy }
      }
    }
  }
  return objects
}
