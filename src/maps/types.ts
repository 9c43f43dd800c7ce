// What an OSDMap says about pools and OSDs. Fields are those of proto/osdmap.proto; all of it is read-only.
import { pb } from '../../proto/mod.ts'
import { epoch as asEpoch, type Epoch, type Intervals, isIntervals, type PgId, SepiolaError } from '../base/mod.ts'
import { MAX_DEVICES } from '../crush/mod.ts'
import { modMask } from './placement.ts'

export interface MapAddr {
  readonly host: string
  readonly port: number
  readonly nonce: number
}

export const PoolType = { replicated: 1, erasure: 3 } as const

export interface Pool {
  readonly id: number
  readonly name: string
  readonly type: number
  readonly size: number
  readonly minSize: number
  readonly crushRule: number
  readonly pgNum: number
  readonly pgpNum: number
  readonly flags: number
  readonly lastChange: number
  readonly createdEpoch: number
  readonly application: Readonly<Record<string, string>>
  readonly quotaMaxBytes: number
  readonly quotaMaxObjects: number
  readonly erasureProfile: string
  readonly stripeWidth: number
  readonly createdMs: number
  readonly options: Readonly<Record<string, string>>
  /** The newest self-managed snapshot id given out. */
  readonly snapSeq: number
  /** Snapshots that are being trimmed: [first, count, ...]. */
  readonly removedSnaps: Intervals
  /** Derived, not encoded. */
  readonly pgNumMask: number
  readonly pgpNumMask: number
}

export interface OsdInfo {
  readonly id: number
  readonly exists: boolean
  readonly up: boolean
  /** 16.16 reweight; 0 = out. */
  readonly weight: number
  /** 16.16; 0x10000 = no preference against it. */
  readonly primaryAffinity: number
  readonly addr: MapAddr | undefined
  readonly hbAddr: MapAddr | undefined
  readonly uuid: string
  readonly upFrom: number
  readonly upThru: number
  readonly downAt: number
  readonly lastCleanBegin: number
  readonly lastCleanEnd: number
  readonly lostAt: number
  readonly deadEpoch: number
  readonly downStampMs: number
  readonly autoOut: boolean
  readonly oldWeight: number
}

/** up: where CRUSH and upmap put the PG, among those up. acting: who serves it now (pg_temp may say otherwise). Primaries: -1 = none. */
export interface UpActing {
  readonly up: readonly number[]
  readonly upPrimary: number
  readonly acting: readonly number[]
  readonly actingPrimary: number
}

/** Flags of the whole map, Ceph's bits. */
export const MapFlag = {
  nearfull: 1 << 0,
  full: 1 << 1,
  pauserd: 1 << 2,
  pausewr: 1 << 3,
  pauserec: 1 << 4,
  noup: 1 << 5,
  nodown: 1 << 6,
  noout: 1 << 7,
  noin: 1 << 8,
  nobackfill: 1 << 9,
  norecover: 1 << 10,
  noscrub: 1 << 11,
  'nodeep-scrub': 1 << 12,
  notieragent: 1 << 13,
  norebalance: 1 << 14,
  sortbitwise: 1 << 15,
  recovery_deletes: 1 << 19,
  purged_snapdirs: 1 << 20,
  nosnaptrim: 1 << 21,
  pglog_hardlimit: 1 << 22,
} as const
export type MapFlagName = keyof typeof MapFlag
/** Names of the flags that are set, in bit order. */
export const mapFlagNames = (flags: number): MapFlagName[] =>
  (Object.keys(MapFlag) as MapFlagName[]).filter((name) => (flags & MapFlag[name]) !== 0)

export const OSD_IN = 0x10000
export const MAX_PRIMARY_AFFINITY = 0x10000
const MAX_PG_NUM = 1 << 20
const MAX_POOL_ID = 1 << 20

/** A map that no monitor would make. */
export const badMap = (what: string): SepiolaError => new SepiolaError('EINVAL', `bad map: ${what}`)

export type PbPool = pb.PoolInfo.$Properties
export type PbOsd = pb.OsdInfo.$Properties
export type PbAddr = pb.Addr.$Properties

export function poolFromPb(from: PbPool): Pool {
  const p = new pb.PoolInfo(from)
  const { id, pgNum, pgpNum, size } = p
  if (id < 1 || id > MAX_POOL_ID) throw badMap(`pool id ${id}`)
  if (pgNum < 1 || pgNum > MAX_PG_NUM || pgpNum < 1 || pgpNum > pgNum) throw badMap(`pool ${id} has pg_num ${pgNum}, pgp_num ${pgpNum}`)
  if (!isIntervals(p.removedSnaps)) throw badMap(`pool ${id} has removed snapshots out of order`)
  if (size < 1 || size > 255) throw badMap(`pool ${id} has size ${size}`)
  return {
    id,
    name: p.name,
    type: p.type,
    size,
    minSize: p.minSize,
    crushRule: p.crushRule,
    pgNum,
    pgpNum,
    flags: p.flags,
    lastChange: p.lastChange,
    createdEpoch: p.createdEpoch,
    application: { ...p.application },
    quotaMaxBytes: p.quotaMaxBytes,
    quotaMaxObjects: p.quotaMaxObjects,
    erasureProfile: p.erasureProfile,
    stripeWidth: p.stripeWidth,
    createdMs: p.createdMs,
    options: { ...p.options },
    snapSeq: p.snapSeq,
    removedSnaps: p.removedSnaps,
    pgNumMask: modMask(pgNum),
    pgpNumMask: modMask(pgpNum),
  }
}

const addrFromPb = (a: PbAddr | null | undefined): MapAddr | undefined =>
  a?.host ? { host: a.host, port: a.port ?? 0, nonce: a.nonce ?? 0 } : undefined

export function osdFromPb(from: PbOsd): OsdInfo {
  const o = new pb.OsdInfo(from)
  if (o.id >= MAX_DEVICES) throw badMap(`osd id ${o.id}`)
  return {
    id: o.id,
    exists: o.exists,
    up: o.up,
    weight: o.weight,
    primaryAffinity: from.primaryAffinity ?? MAX_PRIMARY_AFFINITY,
    addr: addrFromPb(o.addr),
    hbAddr: addrFromPb(o.hbAddr),
    uuid: o.uuid,
    upFrom: o.upFrom,
    upThru: o.upThru,
    downAt: o.downAt,
    lastCleanBegin: o.lastCleanBegin,
    lastCleanEnd: o.lastCleanEnd,
    lostAt: o.lostAt,
    deadEpoch: o.deadEpoch,
    downStampMs: o.downStampMs,
    autoOut: o.autoOut,
    oldWeight: o.oldWeight,
  }
}

/** A PG off the wire. @throws SepiolaError when it is absent. */
export function pgFromPb(pg: pb.PgId.$Properties | null | undefined): PgId {
  if (!pg) throw badMap('an entry without its pg')
  return { pool: pg.pool ?? 0, seed: pg.seed ?? 0 }
}
export const epochFromPb = (n: number | null | undefined): Epoch => asEpoch(n ?? 0)
