// FSMap: the file systems with their pools and ranks, and every MDS daemon that the monitors know, at one epoch. Immutable; edits make copies.
import { pb } from '../../proto/mod.ts'
import type { MapAddr } from './types.ts'

/** Ceph's words for what an MDS does. */
export type MdsState =
  | 'up:boot'
  | 'up:standby'
  | 'up:creating'
  | 'up:replay'
  | 'up:reconnect'
  | 'up:rejoin'
  | 'up:clientreplay'
  | 'up:active'
  | 'up:stopping'
  | 'down:damaged'
  | 'down:dne'

export interface MdsInfo {
  /** "a" of mds.a */
  readonly name: string
  /** Names this life of the daemon for ever. */
  readonly gid: number
  readonly addr: MapAddr | undefined
  /** The instance of its own librados client, as the OSDMap's blocklist names it. */
  readonly radosAddr: string
  readonly state: MdsState
  /** -1: none. */
  readonly rank: number
  /** Whose rank it holds; 0: none. */
  readonly fscid: number
  /** Grows with each holder of the rank; 0 without one. */
  readonly incarnation: number
  readonly stateSeq: number
  readonly bootMs: number
  /** Since when it has been silent, and nobody could take over; 0: it is heard. */
  readonly laggySinceMs: number
  /** Its own complaints, "CODE: text". */
  readonly health: readonly string[]
}

export interface MdsMap {
  readonly fscid: number
  readonly name: string
  /** The FSMap's epoch in which this file system last changed. */
  readonly epoch: number
  readonly createdMs: number
  readonly modifiedMs: number
  readonly dataPools: readonly number[]
  readonly metadataPool: number
  readonly maxMds: number
  readonly maxFileSize: number
  readonly sessionTimeoutMs: number
  readonly sessionAutocloseMs: number
  readonly failed: readonly number[]
  readonly damaged: readonly number[]
  readonly stopped: readonly number[]
  readonly isJoinable: boolean
  /** A new holder of a rank reads nothing before it has this OSDMap: its predecessor is blocklisted in it. */
  readonly lastFailureOsdEpoch: number
  /** Holders that rank 0 has had. */
  readonly incarnations: number
  readonly options: Readonly<Record<string, string>>
}

interface Parts {
  readonly fsid: string
  readonly epoch: number
  readonly modifiedMs: number
  readonly nextFscid: number
  readonly filesystems: readonly MdsMap[]
  readonly daemons: readonly MdsInfo[]
}

const NOT_JOINABLE = 1

export class FSMap implements Parts {
  readonly fsid: string
  readonly epoch: number
  readonly modifiedMs: number
  /** Ids are never used again; 1 while there has been no file system. */
  readonly nextFscid: number
  readonly filesystems: readonly MdsMap[]
  readonly daemons: readonly MdsInfo[]

  constructor(parts: Parts) {
    this.fsid = parts.fsid
    this.epoch = parts.epoch
    this.modifiedMs = parts.modifiedMs
    this.nextFscid = parts.nextFscid
    this.filesystems = parts.filesystems
    this.daemons = parts.daemons
  }

  fsByName(name: string): MdsMap | undefined {
    return this.filesystems.find((fs) => fs.name === name)
  }
  fs(fscid: number): MdsMap | undefined {
    return this.filesystems.find((fs) => fs.fscid === fscid)
  }
  daemon(gid: number): MdsInfo | undefined {
    return this.daemons.find((mds) => mds.gid === gid)
  }
  daemonByName(name: string): MdsInfo | undefined {
    return this.daemons.find((mds) => mds.name === name)
  }
  /** Who holds a rank, whatever state it is in. */
  holder(fscid: number, rank = 0): MdsInfo | undefined {
    return this.daemons.find((mds) => mds.fscid === fscid && mds.rank === rank)
  }
  /** Holders of a file system's ranks, by rank. */
  holders(fscid: number): MdsInfo[] {
    return this.daemons.filter((mds) => mds.fscid === fscid && mds.rank >= 0).sort((a, b) => a.rank - b.rank)
  }
  get standbys(): MdsInfo[] {
    return this.daemons.filter((mds) => mds.state === 'up:standby')
  }

  static fromPb(from: pb.FsMap.$Properties): FSMap {
    const m = new pb.FsMap(from)
    return new FSMap({
      fsid: m.fsid,
      epoch: m.epoch,
      modifiedMs: m.modifiedMs,
      nextFscid: Math.max(1, m.nextFscid),
      filesystems: m.filesystems.map(fsFromPb),
      daemons: m.daemons.map(mdsFromPb),
    })
  }
  static decode(bytes: Uint8Array): FSMap {
    return FSMap.fromPb(pb.FsMap.decode(bytes))
  }
  toPb(): pb.FsMap.$Properties {
    const { fsid, epoch, modifiedMs, nextFscid } = this
    return {
      fsid,
      epoch,
      modifiedMs,
      nextFscid,
      filesystems: this.filesystems.map((fs) => ({
        ...fs,
        dataPools: [...fs.dataPools],
        upRanks: this.holders(fs.fscid).map(({ rank }) => rank),
        failed: [...fs.failed],
        damaged: [...fs.damaged],
        stopped: [...fs.stopped],
        flags: fs.isJoinable ? 0 : NOT_JOINABLE,
        options: { ...fs.options },
      })),
      daemons: this.daemons.map((mds) => ({ ...mds, health: [...mds.health] })),
    }
  }
  encode(): Uint8Array {
    return pb.FsMap.encode(this.toPb()).finish()
  }
}

function fsFromPb(from: pb.MdsMap.$Properties): MdsMap {
  const m = new pb.MdsMap(from)
  return {
    fscid: m.fscid,
    name: m.name,
    epoch: m.epoch,
    createdMs: m.createdMs,
    modifiedMs: m.modifiedMs,
    dataPools: [...m.dataPools],
    metadataPool: m.metadataPool,
    maxMds: m.maxMds,
    maxFileSize: m.maxFileSize,
    sessionTimeoutMs: m.sessionTimeoutMs,
    sessionAutocloseMs: m.sessionAutocloseMs,
    failed: [...m.failed],
    damaged: [...m.damaged],
    stopped: [...m.stopped],
    isJoinable: (m.flags & NOT_JOINABLE) === 0,
    lastFailureOsdEpoch: m.lastFailureOsdEpoch,
    incarnations: m.incarnations,
    options: { ...m.options },
  }
}

function mdsFromPb(from: pb.MdsInfo.$Properties): MdsInfo {
  const m = new pb.MdsInfo(from)
  return {
    name: m.name,
    gid: m.gid,
    addr: m.addr?.host ? { host: m.addr.host, port: m.addr.port ?? 0, nonce: m.addr.nonce ?? 0 } : undefined,
    radosAddr: m.radosAddr,
    state: m.state as MdsState,
    rank: m.rank,
    fscid: m.fscid,
    incarnation: m.incarnation,
    stateSeq: m.stateSeq,
    bootMs: m.bootMs,
    laggySinceMs: m.laggySinceMs,
    health: [...m.health],
  }
}
