// What the leader gathers for the next epoch of the FSMap: reads answer as if it were committed already, edits change nothing else.
import { FSMap, type MdsInfo, type MdsMap } from '../../maps/mod.ts'

export type MdsMetadata = Readonly<Record<string, string>>
export type NewFs = Pick<MdsMap, 'name' | 'metadataPool' | 'dataPools'>

/** Ceph's defaults. */
const NEW_FS = {
  maxMds: 1,
  maxFileSize: 2 ** 40,
  sessionTimeoutMs: 60_000,
  sessionAutocloseMs: 300_000,
  failed: [],
  damaged: [],
  stopped: [],
  isJoinable: true,
  lastFailureOsdEpoch: 0,
  incarnations: 0,
  options: {},
} as const

export class PendingFsMap {
  readonly base: FSMap
  readonly #filesystems: Map<number, MdsMap>
  readonly #daemons: Map<number, MdsInfo>
  readonly #changedFs = new Set<number>()
  readonly metadata = new Map<string, MdsMetadata | undefined>()
  #nextFscid: number
  #changed = false

  constructor(base: FSMap) {
    this.base = base
    this.#nextFscid = base.nextFscid
    this.#filesystems = new Map(base.filesystems.map((fs) => [fs.fscid, fs]))
    this.#daemons = new Map(base.daemons.map((mds) => [mds.gid, mds]))
  }

  get epoch(): number {
    return this.base.epoch + 1
  }
  get isEmpty(): boolean {
    return !this.#changed && this.metadata.size === 0
  }
  get filesystems(): MdsMap[] {
    return [...this.#filesystems.values()]
  }
  /** In the order in which they came. */
  get daemons(): MdsInfo[] {
    return [...this.#daemons.values()]
  }
  fs(fscid: number): MdsMap | undefined {
    return this.#filesystems.get(fscid)
  }
  fsByName(name: string): MdsMap | undefined {
    return this.filesystems.find((fs) => fs.name === name)
  }
  daemon(gid: number): MdsInfo | undefined {
    return this.#daemons.get(gid)
  }
  daemonByName(name: string): MdsInfo | undefined {
    return this.daemons.find((mds) => mds.name === name)
  }
  holder(fscid: number, rank = 0): MdsInfo | undefined {
    return this.daemons.find((mds) => mds.fscid === fscid && mds.rank === rank)
  }

  createFs(fields: NewFs, nowMs: number): number {
    const fscid = this.#nextFscid++
    this.#filesystems.set(fscid, { ...NEW_FS, ...fields, fscid, epoch: this.epoch, createdMs: nowMs, modifiedMs: nowMs })
    this.#touch(fscid)
    return fscid
  }
  editFs(fscid: number, changes: Partial<MdsMap>): void {
    const fs = this.#filesystems.get(fscid)
    if (!fs) return
    this.#filesystems.set(fscid, { ...fs, ...changes })
    this.#touch(fscid)
  }
  removeFs(fscid: number): void {
    this.#filesystems.delete(fscid)
    this.#changed = true
  }
  addDaemon(mds: MdsInfo): void {
    this.#daemons.set(mds.gid, mds)
    this.#changed = true
  }
  editDaemon(gid: number, changes: Partial<MdsInfo>): void {
    const mds = this.#daemons.get(gid)
    if (!mds) return
    const next = { ...mds, ...changes }
    this.#daemons.set(gid, next)
    this.#changed = true
    for (const { fscid } of [mds, next]) if (fscid > 0) this.#touch(fscid)
  }
  removeDaemon(gid: number): void {
    const mds = this.#daemons.get(gid)
    if (!mds) return
    this.#daemons.delete(gid)
    this.#changed = true
    if (mds.fscid > 0) this.#touch(mds.fscid)
  }

  #touch(fscid: number): void {
    this.#changed = true
    this.#changedFs.add(fscid)
  }

  build(nowMs: number): FSMap {
    const { base, epoch } = this
    const stamped = (fs: MdsMap): MdsMap => (this.#changedFs.has(fs.fscid) ? { ...fs, epoch, modifiedMs: nowMs } : fs)
    return new FSMap({
      fsid: base.fsid,
      epoch,
      modifiedMs: nowMs,
      nextFscid: this.#nextFscid,
      filesystems: this.filesystems.map(stamped),
      daemons: this.daemons,
    })
  }
}
