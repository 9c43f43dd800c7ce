// What must hold whatever goes wrong: looked at while the run goes on, and once it has converged.
import { compareBytes } from '../../src/base/mod.ts'
import type { OSDMap } from '../../src/maps/mod.ts'
import { decodeObjectInfo, OBJECT_INFO_ATTR, type ObjectInfo } from '../../src/osd/codec.ts'
import { clonedBytes } from '../../src/osd/snapset.ts'
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
  /** As Ceph counts: heads that are there and clones; their bytes, what clones share counted once. */
  readonly stats: { readonly objects: number; readonly bytes: number }
  /** What a copy contradicts itself with. */
  readonly faults: readonly string[]
}

/** Heads name all clones that are there and no others; none is of a snapshot that has been removed. */
class SnapshotCheck {
  readonly faults: string[] = []
  readonly stats = { objects: 0, bytes: 0 }
  readonly #removed: ReadonlySet<number>
  #clones: { oid: ObjectKey; info: ObjectInfo; size: number; data: Uint8Array }[] = []

  constructor(removed: ReadonlySet<number>) {
    this.#removed = removed
  }
  /** In listing order: a head comes behind its clones. */
  take(oid: ObjectKey, info: ObjectInfo, data: Uint8Array, size: number): void {
    if (size !== info.size) this.faults.push(`${oid.name}@${oid.snap} has ${size} bytes, its record says ${info.size}`)
    if (oid.snap !== 0) {
      this.#clones.push({ oid, info, size, data })
      return
    }
    const set = info.snapshots ?? { seq: 0, clones: [] }
    const there = this.#clones.map((c) => `${c.oid.name}@${c.oid.snap} of ${c.info.snaps} ${c.size}`).join(', ')
    const named = set.clones.map((c) => `${oid.name}@${c.id} of ${c.snaps} ${c.size}`).join(', ')
    if (there !== named) this.faults.push(`${oid.name} names clones (${named}), there are (${there})`)
    if (info.whiteout && set.clones.length === 0) this.faults.push(`${oid.name} is kept for clones that it does not have`)
    for (const snap of set.clones.flatMap((clone) => clone.snaps)) {
      if (this.#removed.has(snap)) this.faults.push(`${oid.name} has a clone of snapshot ${snap}, which was removed`)
    }
    for (const [i, { id, overlap }] of set.clones.entries()) {
      const [mine, newer] = [this.#clones[i]?.data, this.#clones[i + 1]?.data ?? data]
      for (let k = 0; k < overlap.length; k += 2) {
        const [from, to] = [overlap[k] as number, (overlap[k] as number) + (overlap[k + 1] as number)]
        if (!mine || compareBytes(mine.subarray(from, to), newer.subarray(from, to)) !== 0)
          this.faults.push(`${oid.name}@${id} does not share ${from}..${to} with what is newer`)
      }
    }
    this.stats.objects += set.clones.length + (info.whiteout ? 0 : 1)
    this.stats.bytes += clonedBytes(set) + (info.whiteout ? 0 : size)
    this.#clones = []
  }
  end(): void {
    for (const { oid } of this.#clones) this.faults.push(`${oid.name}@${oid.snap} has no head`)
  }
}

async function copyOf(store: ObjectStore, cid: CollectionId, removed: ReadonlySet<number>): Promise<Copy> {
  const lines: string[] = []
  const check = new SnapshotCheck(removed)
  let after: ObjectKey | undefined
  for (;;) {
    const { objects, end } = await store.listObjects(cid, { after, max: 100 })
    for (const oid of objects) {
      after = oid
      if (oid.name === '') continue // the PG's own record
      if (oid.snap >= 2 ** 52) {
        lines.push(`${oid.name} snap ${oid.snap}: left over`)
        continue
      }
      const size = (await store.stat(cid, oid))?.size ?? -1
      const bytes = await store.read(cid, oid, 0, size)
      const data = Buffer.from(bytes).toString('base64')
      const stored = await store.getAttrs(cid, oid)
      check.take(oid, decodeObjectInfo(stored.get(OBJECT_INFO_ATTR) ?? new Uint8Array(0)), bytes, size)
      const attrs = [...stored].map(([k, v]) => `${k}=${Buffer.from(v).toString('base64')}`).sort()
      const { pairs } = await store.omapRange(cid, oid, { max: 10_000 })
      const omap = pairs.map(([k, v]) => `${k}=${Buffer.from(v).toString('base64')}`)
      const header = await store.omapHeader(cid, oid)
      lines.push(
        `${oid.namespace}/${oid.name}@${oid.snap} ${size} ${data} [${attrs}] {${omap}} ${header ? Buffer.from(header).toString('base64') : ''}`,
      )
    }
    if (!end) continue
    check.end()
    return { text: lines.join('\n'), objects: lines.length, stats: check.stats, faults: check.faults }
  }
}

/** Every copy of every PG, byte for byte: data, xattrs, omap, clones. Read from the stores directly. `removed`: snapshots that are gone. */
export async function compareReplicas(cluster: SimCluster, removed: ReadonlySet<number>): Promise<number> {
  const { map } = [...cluster.osds.values()][0]!.daemon
  let objects = 0
  for (const pool of map.pools.values()) {
    for (const pg of map.pgsOfPool(pool.id)) {
      const cid = `${pg.pool}.${pg.seed.toString(16)}`
      let first: { osd: number; copy: Copy } | undefined
      for (const osd of map.pgToUpActing(pg).acting) {
        const { store, daemon } = cluster.osds.get(osd)!
        const copy = await copyOf(store, cid, removed)
        for (const fault of copy.faults) cluster.violation(`osd.${osd}'s copy of ${cid}: ${fault}`)
        const { objects: counted, bytes } = daemon.pgs.get(cid)!.core.info
        if (counted !== copy.stats.objects || bytes !== copy.stats.bytes) {
          cluster.violation(
            `osd.${osd} counts ${counted} objects, ${bytes} bytes in ${cid}; there are ${copy.stats.objects}, ${copy.stats.bytes}`,
          )
        }
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
