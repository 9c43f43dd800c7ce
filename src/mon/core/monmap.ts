// The monmap: who the monitors are and where; and what can be said of them and their quorum.
import { pb } from '../../../proto/mod.ts'
import { version } from '../../base/mod.ts'
import { answer, stamp } from './answer.ts'
import type { Command, CommandRequest, CommandResult, MonContext, MonService, StoreReader, StoreWrite } from './service.ts'

export type MonMapRecord = ReturnType<typeof pb.MonMap.decode>

export interface MonMapService extends MonService {
  /** The committed map; before there is one, that of mkfs. */
  readonly map: MonMapRecord
}

export function createMonMapService(seed: MonMapRecord): MonMapService {
  let map = seed
  let pending: MonMapRecord | undefined
  let raw: Uint8Array | undefined

  const json = (context: MonContext): object => ({
    epoch: map.epoch,
    fsid: map.fsid,
    modified: stamp(map.modifiedMs),
    created: stamp(map.createdMs),
    min_mon_release: 16,
    min_mon_release_name: 'pacific',
    election_strategy: 1,
    mons: [...map.mons].map((m) => ({
      rank: m.rank,
      name: m.name,
      addr: `${m.addr?.host}:${m.addr?.port}/${m.addr?.nonce ?? 0}`,
      public_addr: `${m.addr?.host}:${m.addr?.port}/${m.addr?.nonce ?? 0}`,
      public_addrs: { addrvec: [{ type: 'v2', addr: `${m.addr?.host}:${m.addr?.port}`, nonce: m.addr?.nonce ?? 0 }] },
      ...(m.grpcAddr ? { grpc_addr: `${m.grpcAddr.host}:${m.grpcAddr.port}` } : {}),
      priority: 0,
      weight: 0,
    })),
    quorum: ranks(context),
  })
  const ranks = (context: MonContext): number[] => context.quorum.map((name) => context.mons.find((m) => m.name === name)?.rank ?? -1)
  const ageSeconds = (context: MonContext): number =>
    context.quorumSinceMs === 0 ? 0 : Math.max(0, Math.floor((context.nowMs - context.quorumSinceMs) / 1000))

  const stat = (request: CommandRequest, context: MonContext): CommandResult => {
    const quorum = context.quorum.map((name) => ({ rank: context.mons.find((m) => m.name === name)?.rank ?? -1, name }))
    const json = { epoch: map.epoch, min_mon_release_name: 'pacific', num_mons: map.mons.length, leader: context.leader ?? '', quorum }
    return answer(request, json, () => {
      const at = context.mons.map((m) => `${m.name}=${m.addr}`).join(',')
      const leader = context.mons.find((m) => m.name === context.leader)
      return `e${map.epoch}: ${map.mons.length} mons at {${at}}, election epoch ${context.electionEpoch}, leader ${leader?.rank ?? -1} ${leader?.name ?? ''}, quorum ${ranks(context).join(',')} ${context.quorum.join(',')}`
    })
  }
  const quorumStatus = (request: CommandRequest, context: MonContext): CommandResult => {
    const status = {
      election_epoch: context.electionEpoch,
      quorum: ranks(context),
      quorum_names: context.quorum,
      quorum_leader_name: context.leader ?? '',
      quorum_age: ageSeconds(context),
      monmap: json(context),
    }
    return answer(request, status, () => JSON.stringify(status))
  }
  const monStatus = (request: CommandRequest, context: MonContext): CommandResult => {
    const status = {
      name: context.name,
      rank: context.mons.find((m) => m.name === context.name)?.rank ?? -1,
      state: context.isLeader ? 'leader' : 'peon',
      election_epoch: context.electionEpoch,
      quorum: ranks(context),
      quorum_age: ageSeconds(context),
      outside_quorum: context.mons.filter((m) => !context.quorum.includes(m.name)).map((m) => m.name),
      extra_probe_peers: [],
      sync_provider: [],
      monmap: json(context),
    }
    return answer(request, status, () => JSON.stringify(status))
  }
  const dump = (request: CommandRequest, context: MonContext): CommandResult =>
    answer(
      request,
      json(context),
      () =>
        [
          `epoch ${map.epoch}`,
          `fsid ${map.fsid}`,
          `last_changed ${stamp(map.modifiedMs)}`,
          `created ${stamp(map.createdMs)}`,
          'min_mon_release 16 (pacific)',
          'election_strategy: 1',
          ...context.mons.map((m) => `${m.rank}: ${m.addr} mon.${m.name}`),
        ].join('\n'),
      `dumped monmap epoch ${map.epoch}`,
    )

  const commands: Command[] = [
    { prefix: 'mon stat', description: 'summarize monitor status', args: [], permission: 'r', run: stat },
    { prefix: 'mon dump', description: 'show the monmap', args: [], permission: 'r', run: dump },
    {
      prefix: 'mon getmap',
      description: 'get the monmap in binary form',
      args: [],
      permission: 'r',
      run: () => ({ rc: 0, outs: `got monmap epoch ${map.epoch}`, out: pb.MonMap.encode(map).finish() }),
    },
    { prefix: 'quorum_status', description: 'report the status of the monitor quorum', args: [], permission: 'r', run: quorumStatus },
    { prefix: 'mon_status', description: 'report the status of the monitor that answers', args: [], permission: 'r', run: monStatus },
    {
      prefix: 'fsid',
      description: "show the cluster's id",
      args: [],
      permission: 'r',
      run: (request) => answer(request, { fsid: map.fsid }, map.fsid),
    },
    {
      prefix: 'version',
      description: "show the monitor's version",
      args: [],
      permission: 'r',
      run: (request) => answer(request, { version: `sepiola version ${version}` }, `sepiola version ${version}`),
    },
    {
      prefix: 'time-sync-status',
      description: 'show time sync status: leases do not depend on clocks, so there is no skew to report',
      args: [],
      permission: 'r',
      run: (request, context) => {
        const status = { time_skew_status: {}, timechecks: { epoch: context.electionEpoch, round: 0, round_status: 'finished' } }
        return answer(request, status, () => JSON.stringify(status, undefined, 4))
      },
    },
  ]

  return {
    name: 'monmap',
    commands,
    topics: ['monmap'],
    get map() {
      return map
    },
    refresh(store: StoreReader) {
      const bytes = store.get('monmap', 'latest')
      if (!bytes || bytes === raw) return
      raw = bytes
      map = pb.MonMap.decode(bytes)
    },
    createInitial() {
      pending = seed
    },
    onDeposed() {
      pending = undefined
    },
    hasPending: () => pending !== undefined,
    takePending(): StoreWrite[] {
      if (!pending) return []
      const value = pb.MonMap.encode(pending).finish()
      const key = String(pending.epoch)
      pending = undefined
      return [
        { op: 'put', prefix: 'monmap', key, value },
        { op: 'put', prefix: 'monmap', key: 'latest', value },
      ]
    },
    versions: () => (raw ? { newest: map.epoch, oldest: 1 } : { newest: 0, oldest: 0 }),
    publish(_topic, start) {
      if (!raw || start > map.epoch) return undefined
      return { type: 'MonMaps', body: { map }, next: map.epoch + 1 }
    },
  }
}
