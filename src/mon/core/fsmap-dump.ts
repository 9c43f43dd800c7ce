// The FSMap as `ceph fs dump`, `mds stat` and `status` show it, in text and with Ceph Pacific's JSON fields.
import type { FSMap, MdsInfo, MdsMap } from '../../maps/mod.ts'
import { stamp } from './answer.ts'
import { addrString } from './osdmap-address.ts'

/** What Ceph prints of every file system although nothing here has it. */
const COMPAT = { compat: {}, ro_compat: {}, incompat: {} }

const addrvec = ({ addr }: MdsInfo): object => ({
  addrvec: addr ? [{ type: 'v2', addr: `${addr.host}:${addr.port}`, nonce: addr.nonce }] : [],
})
const isLaggy = (mds: MdsInfo): boolean => mds.laggySinceMs > 0

export const mdsJson = (mds: MdsInfo): object => ({
  gid: mds.gid,
  name: mds.name,
  rank: mds.rank,
  incarnation: mds.incarnation,
  state: mds.state,
  state_seq: mds.stateSeq,
  addr: addrString(mds.addr),
  addrs: addrvec(mds),
  join_fscid: -1,
  export_targets: [],
  features: 0,
  flags: 0,
  compat: COMPAT,
  ...(isLaggy(mds) ? { laggy_since: stamp(mds.laggySinceMs) } : {}),
})

/** Ranks that have been started: held, failed or damaged. */
export function ranksIn(map: FSMap, fs: MdsMap): number[] {
  const held = map.holders(fs.fscid).map(({ rank }) => rank)
  return [...new Set([...held, ...fs.failed, ...fs.damaged])].sort((a, b) => a - b)
}

export function fsJson(map: FSMap, fs: MdsMap): object {
  const holders = map.holders(fs.fscid)
  return {
    mdsmap: {
      epoch: fs.epoch,
      flags: fs.isJoinable ? 18 : 19,
      flags_state: {
        joinable: fs.isJoinable,
        allow_snaps: true,
        allow_multimds_snaps: true,
        allow_standby_replay: false,
        refuse_client_session: false,
      },
      ever_allowed_features: 0,
      explicitly_allowed_features: 0,
      created: stamp(fs.createdMs),
      modified: stamp(fs.modifiedMs),
      tableserver: 0,
      root: 0,
      session_timeout: fs.sessionTimeoutMs / 1000,
      session_autoclose: fs.sessionAutocloseMs / 1000,
      required_client_features: {},
      max_file_size: fs.maxFileSize,
      last_failure: 0,
      last_failure_osd_epoch: fs.lastFailureOsdEpoch,
      compat: COMPAT,
      max_mds: fs.maxMds,
      in: ranksIn(map, fs),
      up: Object.fromEntries(holders.map(({ rank, gid }) => [`mds_${rank}`, gid])),
      failed: fs.failed,
      damaged: fs.damaged,
      stopped: fs.stopped,
      info: Object.fromEntries(holders.map((mds) => [`gid_${mds.gid}`, mdsJson(mds)])),
      data_pools: fs.dataPools,
      metadata_pool: fs.metadataPool,
      enabled: true,
      fs_name: fs.name,
      balancer: '',
      standby_count_wanted: Number(fs.options['standby_count_wanted'] ?? 0),
    },
    id: fs.fscid,
  }
}
export const fsMapJson = (map: FSMap): object => ({
  epoch: map.epoch,
  next_fscid: map.nextFscid,
  default_fscid: map.filesystems[0]?.fscid ?? -1,
  compat: COMPAT,
  feature_flags: { enable_multiple: true, ever_enabled_multiple: map.filesystems.length > 1 },
  standbys: map.standbys.map(mdsJson),
  filesystems: map.filesystems.map((fs) => fsJson(map, fs)),
})

const mdsText = (mds: MdsInfo): string =>
  `[mds.${mds.name}{${mds.rank}:${mds.gid}} state ${mds.state} seq ${mds.stateSeq}${isLaggy(mds) ? ` laggy since ${stamp(mds.laggySinceMs)}` : ''} addr ${addrString(mds.addr)}]`

export function fsText(map: FSMap, fs: MdsMap): string {
  const holders = map.holders(fs.fscid)
  return [
    `Filesystem '${fs.name}' (${fs.fscid})`,
    `fs_name\t${fs.name}`,
    `epoch\t${fs.epoch}`,
    `flags\t${fs.isJoinable ? '12 joinable allow_snaps allow_multimds_snaps' : '13 allow_snaps allow_multimds_snaps'}`,
    `created\t${stamp(fs.createdMs)}`,
    `modified\t${stamp(fs.modifiedMs)}`,
    `session_timeout\t${fs.sessionTimeoutMs / 1000}`,
    `session_autoclose\t${fs.sessionAutocloseMs / 1000}`,
    `max_file_size\t${fs.maxFileSize}`,
    `last_failure_osd_epoch\t${fs.lastFailureOsdEpoch}`,
    `max_mds\t${fs.maxMds}`,
    `in\t${ranksIn(map, fs).join(',')}`,
    `up\t{${holders.map(({ rank, gid }) => `${rank}=${gid}`).join(',')}}`,
    `failed\t${fs.failed.join(',')}`,
    `damaged\t${fs.damaged.join(',')}`,
    `stopped\t${fs.stopped.join(',')}`,
    `data_pools\t[${fs.dataPools.join(',')}]`,
    `metadata_pool\t${fs.metadataPool}`,
    `standby_count_wanted\t${fs.options['standby_count_wanted'] ?? 0}`,
    ...holders.map(mdsText),
  ].join('\n')
}
export function fsMapText(map: FSMap): string {
  const { standbys } = map
  return [
    `e${map.epoch}`,
    'enable_multiple, ever_enabled_multiple: 1,0',
    `default fscid: ${map.filesystems[0]?.fscid ?? -1}`,
    ' ',
    ...(map.filesystems.length === 0 ? ['No filesystems configured'] : map.filesystems.map((fs) => `${fsText(map, fs)}\n `)),
    ...(standbys.length > 0 ? [' ', 'Standby daemons:', ' ', ...standbys.map(mdsText)] : []),
  ].join('\n')
}

/** "cephfs:1 {0=a=up:active} 1 up:standby", as `mds stat` and `status` have it. */
export function fsSummaryText(map: FSMap): string {
  const many = map.filesystems.length > 1
  const count = (fs: MdsMap): string => {
    const up = map.holders(fs.fscid).length
    const all = ranksIn(map, fs).length
    return `${fs.name}:${up === all ? up : `${up}/${all}`}`
  }
  const held = map.filesystems.flatMap((fs) =>
    map.holders(fs.fscid).map((mds) => {
      const state = `${mds.name}=${mds.state}${isLaggy(mds) ? '(laggy or crashed)' : ''}`
      return `${many ? `[${fs.name}:${mds.rank}]` : mds.rank}=${state}`
    }),
  )
  const standbys = map.standbys.length
  const sum = (of: (fs: MdsMap) => readonly number[]): number => map.filesystems.reduce((n, fs) => n + of(fs).length, 0)
  const failed = sum((fs) => fs.failed)
  const damaged = sum((fs) => fs.damaged)
  const parts = [
    ...map.filesystems.map(count),
    ...(held.length > 0 ? [`{${held.join(',')}}`] : []),
    ...(standbys > 0 ? [`${standbys} up:standby`] : []),
  ]
  return `${parts.join(' ')}${failed > 0 ? `, ${failed} failed` : ''}${damaged > 0 ? `, ${damaged} damaged` : ''}`.replace(/^, /, '')
}

/** The `fsmap` of `status --format json`. */
export function fsSummaryJson(map: FSMap | undefined): object {
  if (!map) return { epoch: 0, by_rank: [], 'up:standby': 0 }
  const [only] = map.filesystems
  const by_rank = map.filesystems.flatMap((fs) =>
    map.holders(fs.fscid).map(({ rank, name, state, gid }) => ({ filesystem_id: fs.fscid, rank, name, status: state, gid })),
  )
  const counts =
    map.filesystems.length === 1 && only
      ? { id: only.fscid, up: map.holders(only.fscid).length, in: ranksIn(map, only).length, max: only.maxMds }
      : {}
  return { epoch: map.epoch, ...counts, by_rank, 'up:standby': map.standbys.length }
}
