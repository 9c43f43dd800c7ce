// MonMap: the monitors of a cluster. Immutable. Ranks follow the order of the list.
import { pb } from '../../proto/mod.ts'
import { badMap, type MapAddr } from './types.ts'

export interface MonInfo {
  readonly name: string
  readonly addr: MapAddr
  /** Where the monitor's gRPC API listens, if it does. */
  readonly grpcAddr: MapAddr | undefined
  readonly rank: number
}
const MAX_MONS = 255

export class MonMap {
  readonly fsid: string
  readonly epoch: number
  readonly createdMs: number
  readonly modifiedMs: number
  /** By rank. */
  readonly mons: readonly MonInfo[]

  constructor(fields: { fsid: string; epoch: number; createdMs?: number; modifiedMs?: number; mons: readonly Omit<MonInfo, 'rank'>[] }) {
    this.fsid = fields.fsid
    this.epoch = fields.epoch
    this.createdMs = fields.createdMs ?? 0
    this.modifiedMs = fields.modifiedMs ?? 0
    if (fields.mons.length > MAX_MONS) throw badMap(`${fields.mons.length} monitors`)
    this.mons = fields.mons.map(({ name, addr, grpcAddr }, rank) => ({ name, addr, grpcAddr, rank }))
    if (new Set(this.mons.map((mon) => mon.name)).size !== this.mons.length) throw badMap('two monitors of one name')
  }

  get size(): number {
    return this.mons.length
  }
  get quorumSize(): number {
    return Math.floor(this.mons.length / 2) + 1
  }
  byName(name: string): MonInfo | undefined {
    return this.mons.find((mon) => mon.name === name)
  }
  byRank(rank: number): MonInfo | undefined {
    return this.mons[rank]
  }
  rankOf(name: string): number {
    return this.mons.findIndex((mon) => mon.name === name)
  }

  /** The next epoch with other monitors. */
  withMons(mons: readonly Omit<MonInfo, 'rank'>[], modifiedMs: number): MonMap {
    return new MonMap({ fsid: this.fsid, epoch: this.epoch + 1, createdMs: this.createdMs, modifiedMs, mons })
  }

  /** @throws SepiolaError EINVAL for a map that cannot be. */
  static fromPb(from: pb.MonMap.$Properties): MonMap {
    const m = new pb.MonMap(from)
    const mons = [...m.mons].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    const addr = (a: pb.Addr.$Properties | null | undefined): MapAddr | undefined =>
      a?.host ? { host: a.host, port: a.port ?? 0, nonce: a.nonce ?? 0 } : undefined
    return new MonMap({
      fsid: m.fsid,
      epoch: m.epoch,
      createdMs: m.createdMs,
      modifiedMs: m.modifiedMs,
      mons: mons.map((mon) => {
        const at = addr(mon.addr)
        if (!mon.name || !at) throw badMap('a monitor without name or address')
        return { name: mon.name, addr: at, grpcAddr: addr(mon.grpcAddr) }
      }),
    })
  }
  static decode(bytes: Uint8Array): MonMap {
    return MonMap.fromPb(pb.MonMap.decode(bytes))
  }
  toPb(): pb.MonMap.$Properties {
    const { fsid, epoch, createdMs, modifiedMs, mons } = this
    return { fsid, epoch, createdMs, modifiedMs, mons: mons.map((mon) => ({ ...mon })) }
  }
  encode(): Uint8Array {
    return pb.MonMap.encode(this.toPb()).finish()
  }
}
