// The OSDMaps that this OSD keeps: full maps by epoch in the omap of one object of the "meta" collection, beside the superblock that
// says which are there. A PG's record never refers to a map that is not durable: both go through the same store, in order.
import { pb } from '../../proto/mod.ts'
import { SepiolaError } from '../base/mod.ts'
import { OSDMap } from '../maps/mod.ts'
import type { ObjectStore, StoreOp } from '../store/types.ts'

const META = 'meta'
const MAPS = { hash: 0, namespace: '', name: 'osdmaps', snap: 0 } as const
const SUPERBLOCK = 'superblock'
const FORMAT = 1
const RECENT_MAX = 32
const mapKey = (epoch: number): string => `full.${epoch.toString().padStart(10, '0')}`

export const mkfsMetaOps = (): StoreOp[] => [
  { op: 'createCollection', cid: META },
  { op: 'touch', cid: META, oid: MAPS },
]

export class MapStore {
  readonly #store: ObjectStore
  oldest = 0
  newest = 0
  readonly #recent = new Map<number, OSDMap>()

  constructor(store: ObjectStore) {
    this.#store = store
  }

  /** @throws SepiolaError EIO. */
  async load(): Promise<OSDMap | undefined> {
    const bytes = (await this.#store.omapGet(META, MAPS, [SUPERBLOCK])).get(SUPERBLOCK)
    if (!bytes) return undefined
    const block = pb.OsdSuperblock.decode(bytes)
    if (block.compat > FORMAT) throw new SepiolaError('EIO', `this OSD was written by a newer version (format ${block.compat})`)
    this.oldest = block.oldestMap
    this.newest = block.newestMap
    return this.newest > 0 ? this.get(this.newest) : undefined
  }

  /** A map that is kept. @throws SepiolaError ENOENT, EIO. */
  async get(epoch: number): Promise<OSDMap> {
    const recent = this.#recent.get(epoch)
    if (recent) return recent
    const bytes = (await this.#store.omapGet(META, MAPS, [mapKey(epoch)])).get(mapKey(epoch))
    if (!bytes) throw new SepiolaError('ENOENT', `no OSDMap of epoch ${epoch} is kept`)
    const map = OSDMap.decode(bytes)
    this.#remember(map)
    return map
  }
  recent(epoch: number): OSDMap | undefined {
    return this.#recent.get(epoch)
  }
  has(epoch: number): boolean {
    return epoch >= this.oldest && epoch <= this.newest && this.oldest > 0
  }
  #remember(map: OSDMap): void {
    this.#recent.set(map.epoch, map)
    while (this.#recent.size > RECENT_MAX) this.#recent.delete(this.#recent.keys().next().value as number)
  }

  /** Queues newer maps, in order; `gap`: the first does not follow what is kept, which goes. Older maps than `keepFrom` go too, a batch at a time. */
  add(maps: readonly OSDMap[], gap: boolean, keepFrom: number): Promise<void> {
    const pairs: [string, Uint8Array][] = []
    const removed: string[] = []
    if (gap) {
      for (let epoch = this.oldest; epoch > 0 && epoch <= this.newest; epoch++) removed.push(mapKey(epoch))
      this.#recent.clear()
      this.oldest = 0
    }
    for (const map of maps) {
      pairs.push([mapKey(map.epoch), map.encode()])
      this.#remember(map)
      this.newest = map.epoch
      if (this.oldest === 0) this.oldest = map.epoch
    }
    const trimTo = Math.min(keepFrom, this.newest)
    if (trimTo - this.oldest >= 32) {
      for (; this.oldest < trimTo; this.oldest++) removed.push(mapKey(this.oldest))
    }
    const block = { version: FORMAT, compat: FORMAT, oldestMap: this.oldest, newestMap: this.newest }
    pairs.push([SUPERBLOCK, pb.OsdSuperblock.encode(block).finish()])
    const ops: StoreOp[] = []
    if (removed.length > 0) ops.push({ op: 'omapRm', cid: META, oid: MAPS, keys: removed })
    ops.push({ op: 'omapSet', cid: META, oid: MAPS, pairs })
    return this.#store.queueTransaction(ops)
  }
}
