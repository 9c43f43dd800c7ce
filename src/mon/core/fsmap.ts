// The FSMap as a Paxos service (after Ceph's MDSMonitor): file systems, their ranks, and the MDS daemons that hold them or stand by.
//   fsmap/latest  pb.FsMap      fsmap/metadata_NAME  what mds.NAME said of its host at boot
// A daemon that is replaced goes onto the OSDMap's blocklist in the same Paxos value, so that nothing it has under way reaches an OSD
// once its successor has the OSDMap named by last_failure_osd_epoch.
import type { pb } from '../../../proto/mod.ts'
import { assert, fromUtf8, utf8 } from '../../base/mod.ts'
import { FSMap, type MdsInfo, type MdsMap } from '../../maps/mod.ts'
import { MdsBeacons } from './fsmap-beacons.ts'
import { type MdsMetadata, PendingFsMap } from './fsmap-pending.ts'
import type { OsdMapService } from './osdmap.ts'
import type { Command, DaemonMessage, DaemonReply, MonContext, MonService, StoreReader, StoreWrite } from './service.ts'

export class FsMapService implements MonService {
  readonly name = 'fsmap'
  readonly messages = ['MdsBeacon', 'MdsFailure'] as const
  readonly topics = ['fsmap'] as const
  /** Filled by the command modules. */
  commands: readonly Command[] = []
  readonly #osdmap: OsdMapService
  readonly #beacons: MdsBeacons
  #store: StoreReader | undefined
  #raw: Uint8Array | undefined
  #map: FSMap | undefined
  #pending: PendingFsMap | undefined
  #initial: FSMap | undefined

  constructor(osdmap: OsdMapService) {
    this.#osdmap = osdmap
    this.#beacons = new MdsBeacons(this, osdmap)
  }

  /** The newest committed map; undefined until the cluster has its first. */
  get map(): FSMap | undefined {
    return this.#map
  }
  /** Leader only: the next epoch in the making. */
  get pending(): PendingFsMap {
    assert(this.#map, 'edits follow the first map')
    if (this.#pending?.base !== this.#map) this.#pending = new PendingFsMap(this.#map)
    return this.#pending
  }
  metadata(name: string): MdsMetadata | undefined {
    const bytes = this.#store?.get('fsmap', `metadata_${name}`)
    return bytes && (JSON.parse(fromUtf8(bytes)) as MdsMetadata)
  }
  /** Daemons that have been silent for so long that their port should be tried. Leader only. */
  suspects(context: MonContext): MdsInfo[] {
    return this.#beacons.suspects(context)
  }

  refresh(store: StoreReader): void {
    this.#store = store
    const bytes = store.get('fsmap', 'latest')
    if (!bytes || bytes === this.#raw) return
    this.#raw = bytes
    this.#map = FSMap.decode(bytes)
  }
  createInitial(context: MonContext): void {
    this.#initial = new FSMap({
      fsid: context.fsid,
      epoch: 1,
      modifiedMs: context.nowMs,
      nextFscid: 1,
      filesystems: [],
      daemons: [],
    })
  }
  onElected(context: MonContext): void {
    this.#pending = undefined
    this.#beacons.begin(context)
  }
  onDeposed(): void {
    this.#pending = undefined
    this.#initial = undefined
    this.#beacons.end()
  }

  hasPending(): boolean {
    if (this.#map === undefined) return this.#initial !== undefined
    return this.#pending?.base === this.#map && !this.#pending.isEmpty
  }
  takePending(context: MonContext): StoreWrite[] {
    const initial = this.#initial
    if (!this.#map && initial) {
      this.#initial = undefined
      return [put('latest', initial.encode())]
    }
    const { pending } = this
    this.#pending = undefined
    const writes = [put('latest', pending.build(context.nowMs).encode())]
    for (const [name, metadata] of pending.metadata) {
      if (metadata) writes.push(put(`metadata_${name}`, utf8(JSON.stringify(metadata))))
      else writes.push({ op: 'erase', prefix: 'fsmap', key: `metadata_${name}` })
    }
    return writes
  }

  tick(context: MonContext): void {
    if (context.isLeader && this.#map && this.#osdmap.map) this.#beacons.tick(context)
  }
  handle(message: DaemonMessage, context: MonContext): readonly DaemonReply[] {
    return this.#map && this.#osdmap.map ? this.#beacons.handle(message, context) : []
  }

  /** Leader only: the file system that a pool belongs to. */
  userOf(poolId: number): MdsMap | undefined {
    if (!this.#map) return undefined
    return this.pending.filesystems.find((fs) => fs.metadataPool === poolId || fs.dataPools.includes(poolId))
  }

  // ---- ranks

  /**
   * Takes a daemon out of the map. Its rank, if it holds one, has failed, or is damaged; one that was still being created has never been.
   * `hasStopped`: by its own word it writes no more, so it need not be fenced.
   */
  removeDaemon(mds: MdsInfo, context: MonContext, { hasStopped = false, isDamaged = false } = {}): void {
    const { pending } = this
    pending.removeDaemon(mds.gid)
    const fs = pending.fs(mds.fscid)
    if (mds.rank < 0 || !fs) return
    if (!hasStopped) {
      const osds = this.#osdmap.pending
      osds.setBlocklist(mds.radosAddr, context.nowMs + context.options.get('mon_mds_blocklist_interval_ms'))
      pending.editFs(fs.fscid, { lastFailureOsdEpoch: osds.epoch })
    }
    const add = (ranks: readonly number[]): number[] => [...new Set([...ranks, mds.rank])].sort((a, b) => a - b)
    if (isDamaged) pending.editFs(fs.fscid, { damaged: add(fs.damaged) })
    else if (mds.state !== 'up:creating') pending.editFs(fs.fscid, { failed: add(fs.failed) })
  }

  /** Gives each rank without a holder to a standby. */
  fillRanks(context: MonContext): void {
    const { pending } = this
    for (const fs of pending.filesystems) {
      if (!fs.isJoinable || fs.damaged.includes(0) || pending.holder(fs.fscid)) continue
      const standby = pending.daemons.find((mds) => mds.state === 'up:standby' && this.#beacons.isHeard(mds, context))
      if (!standby) continue
      const incarnation = fs.incarnations + 1
      const hasBeenActive = fs.failed.includes(0)
      pending.editFs(fs.fscid, { incarnations: incarnation, failed: fs.failed.filter((rank) => rank !== 0) })
      pending.editDaemon(standby.gid, {
        state: hasBeenActive ? 'up:replay' : 'up:creating',
        rank: 0,
        fscid: fs.fscid,
        incarnation,
      })
      context.clog('info', `daemon mds.${standby.name} assigned to filesystem ${fs.name} as rank 0`)
    }
  }

  versions(): { newest: number; oldest: number } {
    const epoch = this.#map?.epoch ?? 0
    return { newest: epoch, oldest: epoch }
  }
  publish(_topic: string, start: number): { type: 'FsMaps'; body: pb.FsMaps.$Properties; next: number } | undefined {
    const map = this.#map
    if (!map || start > map.epoch) return undefined
    return { type: 'FsMaps', body: { map: map.toPb() }, next: map.epoch + 1 }
  }
}

const put = (key: string, value: Uint8Array): StoreWrite => ({ op: 'put', prefix: 'fsmap', key, value })
