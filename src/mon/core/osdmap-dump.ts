// The OSDMap as `ceph osd dump` shows it, in text and with Ceph Pacific's JSON fields.

import { type Intervals, pgIdString } from '../../base/mod.ts'
import { ITEM_NONE, type MapAddr, mapFlagNames, type OSDMap, type OsdInfo, type Pool, PoolFlag, PoolType, pgOfKey } from '../../maps/mod.ts'
import { stamp } from './answer.ts'
import type { Stamps } from './osdmap.ts'
import { addrString } from './osdmap-address.ts'
import { setText } from './status-text.ts'

const POOL_FLAG_NAMES: readonly [bit: number, name: string][] = [
  [PoolFlag.hashpspool, 'hashpspool'],
  [PoolFlag.full, 'full'],
  [PoolFlag.nodelete, 'nodelete'],
  [PoolFlag.nopgchange, 'nopgchange'],
  [PoolFlag.nosizechange, 'nosizechange'],
  [PoolFlag.noscrub, 'noscrub'],
  [PoolFlag.nodeepScrub, 'nodeep-scrub'],
  [PoolFlag.fullQuota, 'full_quota'],
  [PoolFlag.nearfull, 'nearfull'],
  [PoolFlag.backfillfull, 'backfillfull'],
]
// What Ceph prints of every pool although nothing here has it.
const NO_CACHE_TIER = {
  target_max_bytes: 0,
  target_max_objects: 0,
  cache_target_dirty_ratio_micro: 400_000,
  cache_target_dirty_high_ratio_micro: 600_000,
  cache_target_full_ratio_micro: 800_000,
  cache_min_flush_age: 0,
  cache_min_evict_age: 0,
}
const NO_HIT_SETS = {
  hit_set_params: { type: 'none' },
  hit_set_period: 0,
  hit_set_count: 0,
  use_gmt_hitset: true,
  min_read_recency_for_promote: 0,
  min_write_recency_for_promote: 0,
  hit_set_grade_decay_rate: 0,
  hit_set_search_last_n: 0,
  grade_table: [],
}
/** Ceph prints no date for no time. */
const time = (ms: number): string => (ms === 0 ? '0.000000' : stamp(ms))
const poolFlags = (flags: number): string =>
  POOL_FLAG_NAMES.filter(([bit]) => (flags & bit) !== 0)
    .map(([, name]) => name)
    .join(',')

export function poolJson(pool: Pool): object {
  return {
    pool: pool.id,
    pool_name: pool.name,
    create_time: stamp(pool.createdMs),
    flags: pool.flags,
    flags_names: poolFlags(pool.flags),
    type: pool.type,
    size: pool.size,
    min_size: pool.minSize,
    crush_rule: pool.crushRule,
    peering_crush_bucket_count: 0,
    peering_crush_bucket_target: 0,
    peering_crush_bucket_barrier: 0,
    peering_crush_bucket_mandatory_member: ITEM_NONE,
    object_hash: 2,
    pg_autoscale_mode: 'off',
    pg_num: pool.pgNum,
    pg_placement_num: pool.pgpNum,
    pg_placement_num_target: pool.pgpNum,
    pg_num_target: pool.pgNum,
    pg_num_pending: pool.pgNum,
    last_pg_merge_meta: {
      source_pgid: '0.0',
      ready_epoch: 0,
      last_epoch_started: 0,
      last_epoch_clean: 0,
      source_version: "0'0",
      target_version: "0'0",
    },
    last_change: String(pool.lastChange),
    last_force_op_resend: '0',
    last_force_op_resend_prenautilus: '0',
    last_force_op_resend_preluminous: '0',
    auid: 0,
    snap_mode: 'selfmanaged',
    snap_seq: pool.snapSeq,
    snap_epoch: 0,
    pool_snaps: [],
    removed_snaps: intervalsText(pool.removedSnaps),
    quota_max_bytes: pool.quotaMaxBytes,
    quota_max_objects: pool.quotaMaxObjects,
    tiers: [],
    tier_of: -1,
    read_tier: -1,
    write_tier: -1,
    cache_mode: 'none',
    ...NO_CACHE_TIER,
    erasure_code_profile: pool.erasureProfile,
    ...NO_HIT_SETS,
    stripe_width: pool.stripeWidth,
    expected_num_objects: 0,
    fast_read: false,
    options: Object.fromEntries(
      Object.entries(pool.options).map(([key, value]) => [key, Number.isNaN(Number(value)) ? value : Number(value)]),
    ),
    application_metadata: Object.fromEntries(Object.keys(pool.application).map((app) => [app, {}])),
  }
}
/** As Ceph prints an interval set: [first~count,...], in hex. */
const intervalsText = (set: Intervals): string =>
  `[${intervalsJson(set)
    .map(({ start, length }) => `${start}~${length}`)
    .join(',')}]`
/** The same as objects; Ceph prints snapshot ids in hex. */
export function intervalsJson(set: Intervals): { start: string; length: string }[] {
  const ranges: { start: string; length: string }[] = []
  for (let i = 0; i < set.length; i += 2) {
    ranges.push({ start: (set[i] as number).toString(16), length: (set[i + 1] as number).toString(16) })
  }
  return ranges
}
export function poolDetailText(pool: Pool): string {
  const type = pool.type === PoolType.erasure ? `erasure profile ${pool.erasureProfile}` : 'replicated'
  const flags = poolFlags(pool.flags)
  const quota = [
    pool.quotaMaxBytes > 0 ? ` max_bytes ${pool.quotaMaxBytes}` : '',
    pool.quotaMaxObjects > 0 ? ` max_objects ${pool.quotaMaxObjects}` : '',
  ].join('')
  const options = Object.entries(pool.options).map(([key, value]) => ` ${key} ${value}`)
  const apps = Object.keys(pool.application)
  const removed = pool.removedSnaps.length > 0 ? `\n\tremoved_snaps_queue ${intervalsText(pool.removedSnaps)}` : ''
  return `pool ${pool.id} '${pool.name}' ${type} size ${pool.size} min_size ${pool.minSize} crush_rule ${pool.crushRule} object_hash rjenkins pg_num ${pool.pgNum} pgp_num ${pool.pgpNum} autoscale_mode off last_change ${pool.lastChange}${flags ? ` flags ${flags}` : ''}${quota} stripe_width ${pool.stripeWidth}${options.join('')}${apps.length > 0 ? ` application ${apps.join(',')}` : ''}${removed}`
}

const stateOf = (osd: OsdInfo): string[] => [...(osd.autoOut ? ['autoout'] : []), 'exists', ...(osd.up ? ['up'] : [])]
/** As Ceph's blank address where there is none. */
const blank = (addr: MapAddr | undefined): string => (addr ? addrString(addr) : '(unrecognized address family 0)/0')

function addrvec(addr: MapAddr | undefined): object {
  return { addrvec: addr ? [{ type: 'v2', addr: `${addr.host}:${addr.port}`, nonce: addr.nonce }] : [] }
}
function osdJson(osd: OsdInfo): object {
  return {
    osd: osd.id,
    uuid: osd.uuid,
    up: osd.up ? 1 : 0,
    in: osd.weight > 0 ? 1 : 0,
    weight: osd.weight / 0x10000,
    primary_affinity: osd.primaryAffinity / 0x10000,
    last_clean_begin: osd.lastCleanBegin,
    last_clean_end: osd.lastCleanEnd,
    up_from: osd.upFrom,
    up_thru: osd.upThru,
    down_at: osd.downAt,
    lost_at: osd.lostAt,
    public_addrs: addrvec(osd.addr),
    cluster_addrs: addrvec(osd.addr),
    heartbeat_back_addrs: addrvec(osd.hbAddr),
    heartbeat_front_addrs: addrvec(osd.hbAddr),
    public_addr: blank(osd.addr),
    cluster_addr: blank(osd.addr),
    heartbeat_back_addr: blank(osd.hbAddr),
    heartbeat_front_addr: blank(osd.hbAddr),
    state: stateOf(osd),
  }
}
function osdXinfoJson(osd: OsdInfo): object {
  return {
    osd: osd.id,
    down_stamp: time(osd.downStampMs),
    laggy_probability: 0,
    laggy_interval: 0,
    features: 0,
    old_weight: osd.oldWeight,
    last_purged_snaps_scrub: time(0),
    dead_epoch: osd.deadEpoch,
  }
}

const byId = (map: OSDMap): Pool[] => [...map.pools.values()].sort((a, b) => a.id - b.id)

export function mapJson(map: OSDMap, stamps: Stamps): object {
  const flags = mapFlagNames(map.flags)
  return {
    epoch: map.epoch,
    fsid: map.fsid,
    created: stamp(map.createdMs),
    modified: stamp(map.modifiedMs),
    last_up_change: time(stamps.upMs),
    last_in_change: time(stamps.inMs),
    flags: flags.join(','),
    flags_num: map.flags,
    flags_set: [...flags].sort(),
    crush_version: map.crushVersion,
    full_ratio: map.fullRatio,
    backfillfull_ratio: map.backfillfullRatio,
    nearfull_ratio: map.nearfullRatio,
    cluster_snapshot: '',
    pool_max: map.poolMax,
    max_osd: map.maxOsd,
    require_min_compat_client: 'luminous',
    min_compat_client: 'jewel',
    require_osd_release: 'pacific',
    pools: byId(map).map(poolJson),
    osds: map.osds.map(osdJson),
    osd_xinfo: map.osds.map(osdXinfoJson),
    pg_upmap: [...map.pgUpmap].map(([key, osds]) => ({ pgid: pgIdString(pgOfKey(key)), osds })),
    pg_upmap_items: [...map.pgUpmapItems].map(([key, items]) => ({
      pgid: pgIdString(pgOfKey(key)),
      mappings: items.map(([from, to]) => ({ from, to })),
    })),
    pg_temp: [...map.pgTemp].map(([key, osds]) => ({ pgid: pgIdString(pgOfKey(key)), osds })),
    primary_temp: Object.fromEntries([...map.primaryTemp].map(([key, osd]) => [pgIdString(pgOfKey(key)), osd])),
    blocklist: Object.fromEntries([...map.blocklist].map(([addr, untilMs]) => [addr, stamp(untilMs)])),
    range_blocklist: {},
    erasure_code_profiles: {},
    removed_snaps_queue: [],
    new_removed_snaps: [],
    new_purged_snaps: [],
    crush_node_flags: {},
    device_class_flags: {},
    stretch_mode: {
      stretch_mode_enabled: false,
      stretch_bucket_count: 0,
      degraded_stretch_mode: 0,
      recovering_stretch_mode: 0,
      stretch_mode_bucket: 0,
    },
  }
}

export function mapText(map: OSDMap): string {
  const short = (n: number): string => String(Math.round(n * 1e6) / 1e6)
  return [
    `epoch ${map.epoch}`,
    `fsid ${map.fsid}`,
    `created ${stamp(map.createdMs)}`,
    `modified ${stamp(map.modifiedMs)}`,
    `flags ${mapFlagNames(map.flags).join(',')}`,
    `crush_version ${map.crushVersion}`,
    `full_ratio ${short(map.fullRatio)}`,
    `backfillfull_ratio ${short(map.backfillfullRatio)}`,
    `nearfull_ratio ${short(map.nearfullRatio)}`,
    'require_min_compat_client luminous',
    'min_compat_client jewel',
    'require_osd_release pacific',
    'stretch_mode_enabled false',
    ...byId(map).map(poolDetailText),
    `max_osd ${map.maxOsd}`,
    ...map.osds.map(osdText),
    ...[...map.pgUpmap].map(([key, osds]) => `pg_upmap ${pgIdString(pgOfKey(key))} ${setText(osds)}`),
    ...[...map.pgUpmapItems].map(
      ([key, items]) => `pg_upmap_items ${pgIdString(pgOfKey(key))} [${items.map(([f, t]) => `${f},${t}`).join(',')}]`,
    ),
    ...[...map.pgTemp].map(([key, osds]) => `pg_temp ${pgIdString(pgOfKey(key))} ${setText(osds)}`),
    ...[...map.primaryTemp].map(([key, osd]) => `primary_temp ${pgIdString(pgOfKey(key))} ${osd}`),
    ...[...map.blocklist].map(([addr, untilMs]) => `blocklist ${addr} expires ${stamp(untilMs)}`),
  ].join('\n')
}
function osdText(osd: OsdInfo): string {
  const weight = Number((osd.weight / 0x10000).toPrecision(6))
  const affinity = osd.primaryAffinity === 0x10000 ? '' : ` primary_affinity ${Number((osd.primaryAffinity / 0x10000).toPrecision(6))}`
  const lost = osd.lostAt > 0 ? ` lost_at ${osd.lostAt}` : ''
  const addrs = osd.up ? ` [v2:${addrString(osd.addr)}] [v2:${addrString(osd.addr)}]` : ' [] []'
  return `osd.${osd.id} ${osd.up ? 'up  ' : 'down'} ${osd.weight > 0 ? 'in ' : 'out'} weight ${weight}${affinity} up_from ${osd.upFrom} up_thru ${osd.upThru} down_at ${osd.downAt} last_clean_interval [${osd.lastCleanBegin},${osd.lastCleanEnd})${lost}${addrs} ${stateOf(osd).join(',')} ${osd.uuid}`
}
