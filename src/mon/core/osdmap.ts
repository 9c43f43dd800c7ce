// The OSDMap as a Paxos service: every committed epoch in full and as an increment, the pending next one, and its feed to subscribers.
//   osdmap/full_N  pb.OsdMap      osdmap/N  pb.OsdMapIncremental     osdmap/first, osdmap/last  epochs kept
//   osdmap/metadata_N  what osd.N said of its host at boot           osdmap/stamps  when OSDs last went up or down, in or out
import { pb } from '../../../proto/mod.ts'
import { assert, type EntityName, fromUtf8, utf8 } from '../../base/mod.ts'
import { createDefaultMap, encodeCrushMap, MapFlag, OSDMap } from '../../maps/mod.ts'
import { encodeIncremental, encodeMetadata, type OsdMetadata, PendingMap } from './osdmap-pending.ts'
import { OsdReports } from './osdmap-reports.ts'
import { OsdTicker } from './osdmap-tick.ts'
import type { PgMapService } from './pgmap.ts'
import type { Command, DaemonMessage, DaemonReply, MonContext, MonService, StoreReader, StoreWrite } from './service.ts'

const EPOCHS_PER_MESSAGE_MAX = 40
/** At most so many old epochs go with one new one. */
const TRIM_PER_COMMIT_MAX = 200
const DEFAULT_RATIOS = { full: 950_000, backfillfull: 900_000, nearfull: 850_000 }

const CHOOSELEAF_TYPES = ['osd', 'host', 'chassis', 'rack', 'row', 'pdu', 'pod', 'room', 'datacenter', 'zone', 'region']

export interface Stamps {
  readonly upMs: number
  readonly inMs: number
}

export class OsdMapService implements MonService {
  readonly name = 'osdmap'
  readonly messages = ['OsdBoot', 'OsdBeacon', 'OsdFailure', 'OsdAlive', 'OsdPgTemp', 'OsdMarkMeDown'] as const
  readonly topics = ['osdmap'] as const
  /** Filled by the command modules. */
  commands: readonly Command[] = []
  /** Leader only: the file system that a pool belongs to. */
  poolUser: (poolId: number) => string | undefined = () => undefined
  readonly #pgmap: PgMapService
  readonly #reports: OsdReports
  readonly #ticker: OsdTicker
  #store: StoreReader | undefined
  #map: OSDMap | undefined
  #oldest = 0
  #stamps: Stamps = { upMs: 0, inMs: 0 }
  #pending: PendingMap | undefined
  #initial: OSDMap | undefined

  constructor(pgmap: PgMapService) {
    this.#pgmap = pgmap
    this.#reports = new OsdReports(this)
    this.#ticker = new OsdTicker(this, this.#reports, pgmap)
  }

  /** The newest committed map; undefined until the cluster has its first. */
  get map(): OSDMap | undefined {
    return this.#map
  }
  get oldest(): number {
    return this.#oldest
  }
  get stamps(): Stamps {
    return this.#stamps
  }
  /** Leader only: the next epoch in the making. */
  get pending(): PendingMap {
    assert(this.#map, 'edits follow the first map')
    if (this.#pending?.base !== this.#map) this.#pending = new PendingMap(this.#map)
    return this.#pending
  }
  /** A committed epoch, when it is still kept. */
  mapAt(epoch: number): OSDMap | undefined {
    if (epoch === this.#map?.epoch) return this.#map
    const bytes = this.#store?.get('osdmap', `full_${epoch}`)
    return bytes && OSDMap.decode(bytes)
  }
  metadata(id: number): OsdMetadata | undefined {
    const bytes = this.#store?.get('osdmap', `metadata_${id}`)
    return bytes && (JSON.parse(fromUtf8(bytes)) as OsdMetadata)
  }

  refresh(store: StoreReader): void {
    this.#store = store
    const last = numberAt(store, 'last')
    if (last === 0 || last === this.#map?.epoch) return
    this.#oldest = numberAt(store, 'first')
    const stamps = store.get('osdmap', 'stamps')
    if (stamps) this.#stamps = JSON.parse(fromUtf8(stamps)) as Stamps
    this.#map = this.#follow(store, last)
    this.#pgmap.follow(this.#map)
    this.#reports.follow(this.#map)
  }
  #follow(store: StoreReader, last: number): OSDMap {
    if (this.#map && last - this.#map.epoch <= EPOCHS_PER_MESSAGE_MAX && last > this.#map.epoch) {
      let map: OSDMap | undefined = this.#map
      for (let epoch = map.epoch + 1; map && epoch <= last; epoch++) {
        const bytes = store.get('osdmap', String(epoch))
        map = bytes && map.apply(pb.OsdMapIncremental.decode(bytes))
      }
      if (map) return map
    }
    const full = store.get('osdmap', `full_${last}`)
    assert(full, `osdmap ${last} is in the store`)
    return OSDMap.decode(full)
  }

  createInitial(context: MonContext): void {
    const failureDomain = CHOOSELEAF_TYPES[context.options.get('osd_crush_chooseleaf_type')] ?? 'host'
    const crush = createDefaultMap({ failureDomain })
    this.#initial = OSDMap.fromPb({
      fsid: context.fsid,
      epoch: 1,
      createdMs: context.nowMs,
      modifiedMs: context.nowMs,
      flags: MapFlag.sortbitwise | MapFlag.recovery_deletes | MapFlag.purged_snapdirs | MapFlag.pglog_hardlimit,
      crush: encodeCrushMap(crush),
      crushVersion: 1,
      fullRatioPpm: DEFAULT_RATIOS.full,
      backfillfullRatioPpm: DEFAULT_RATIOS.backfillfull,
      nearfullRatioPpm: DEFAULT_RATIOS.nearfull,
    })
  }
  onElected(context: MonContext): void {
    this.#pending = undefined
    this.#reports.begin(context)
  }
  onDeposed(): void {
    this.#pending = undefined
    this.#initial = undefined
    this.#reports.end()
  }

  hasPending(): boolean {
    if (this.#map === undefined) return this.#initial !== undefined
    this.#reports.replayBoots(this.#map)
    return this.#pending?.base === this.#map && !this.#pending.isEmpty
  }
  takePending(context: MonContext): StoreWrite[] {
    const initial = this.#initial
    if (!this.#map && initial) {
      this.#initial = undefined
      return this.#writes({ map: initial, incremental: { fsid: initial.fsid, epoch: 1, full: initial.toPb() } }, context)
    }
    const pending = this.pending
    this.#pending = undefined
    const writes = this.#writes(pending.build(context.nowMs), context)
    if (pending.upChanged || pending.inChanged) {
      const { upMs, inMs } = this.#stamps
      const stamps: Stamps = { upMs: pending.upChanged ? context.nowMs : upMs, inMs: pending.inChanged ? context.nowMs : inMs }
      writes.push(put('stamps', utf8(JSON.stringify(stamps))))
    }
    for (const [id, metadata] of pending.metadata) {
      if (metadata) writes.push(put(`metadata_${id}`, encodeMetadata(metadata)))
      else writes.push(erase(`metadata_${id}`))
    }
    return writes
  }
  #writes({ map, incremental }: { map: OSDMap; incremental: pb.OsdMapIncremental.$Properties }, context: MonContext): StoreWrite[] {
    const oldest = this.#trimTo(map.epoch, context)
    const writes = [
      put(`full_${map.epoch}`, map.encode()),
      put(String(map.epoch), encodeIncremental(incremental)),
      put('last', utf8(String(map.epoch))),
      put('first', utf8(String(oldest))),
    ]
    for (let gone = this.#oldest; gone > 0 && gone < oldest; gone++) writes.push(erase(`full_${gone}`), erase(String(gone)))
    return writes
  }
  /** The oldest epoch to keep: as many as configured, and all that a PG which is not clean may need to find its past. */
  #trimTo(newest: number, context: MonContext): number {
    const oldest = Math.max(1, this.#oldest)
    const wanted = newest - context.options.get('paxos_max_versions')
    const floor = Math.min(wanted, this.#pgmap.minLastEpochClean(this.#map), this.#reports.minLastEpochClean(this.#map))
    return Math.max(oldest, Math.min(floor, oldest + TRIM_PER_COMMIT_MAX))
  }

  tick(context: MonContext): void {
    if (context.isLeader && this.#map) this.#ticker.tick(context)
  }
  handle(message: DaemonMessage, context: MonContext): readonly DaemonReply[] {
    return this.#map ? this.#reports.handle(message, context) : []
  }

  versions(): { newest: number; oldest: number } {
    return { newest: this.#map?.epoch ?? 0, oldest: this.#oldest }
  }
  publish(_topic: string, start: number, subscriber: EntityName): { type: 'OsdMaps'; body: object; next: number } | undefined {
    const map = this.#map
    if (!map || start > map.epoch) return undefined
    const { fsid } = map
    const span = { oldest: this.#oldest, newest: map.epoch }
    // Who wants no history gets the newest map alone; so does a client that has fallen behind what is kept. OSDs need every epoch there is.
    if (start === 0 || (start < this.#oldest && !subscriber.startsWith('osd.'))) {
      return { type: 'OsdMaps', body: { fsid, full: [map.toPb()], ...span }, next: map.epoch + 1 }
    }
    const full: object[] = []
    const incremental: object[] = []
    let next = Math.max(start, this.#oldest)
    if (start <= this.#oldest) {
      const first = this.#store?.get('osdmap', `full_${next}`)
      if (!first) return undefined
      full.push(pb.OsdMap.decode(first))
      next++
    }
    for (; next <= map.epoch && incremental.length < EPOCHS_PER_MESSAGE_MAX; next++) {
      const bytes = this.#store?.get('osdmap', String(next))
      if (!bytes) break
      incremental.push(pb.OsdMapIncremental.decode(bytes))
    }
    return { type: 'OsdMaps', body: { fsid, full, incremental, ...span }, next }
  }
}

const put = (key: string, value: Uint8Array): StoreWrite => ({ op: 'put', prefix: 'osdmap', key, value })
const erase = (key: string): StoreWrite => ({ op: 'erase', prefix: 'osdmap', key })
const numberAt = (store: StoreReader, key: string): number => {
  const bytes = store.get('osdmap', key)
  return bytes ? Number(fromUtf8(bytes)) : 0
}
