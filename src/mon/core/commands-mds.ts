// `ceph mds ...`: the MDS daemons shown, failed and repaired.
import type { FSMap, MdsInfo, MdsMap } from '../../maps/mod.ts'
import { answer, committed, textArg } from './answer.ts'
import { invalid, missing, text } from './commands-args.ts'
import { fsMapOf } from './commands-fs.ts'
import type { FsMapService } from './fsmap.ts'
import { fsMapJson, fsMapText, fsSummaryText } from './fsmap-dump.ts'
import type { Command, CommandRequest, CommandResult, MonContext } from './service.ts'

export function mdsCommands(fsmap: FsMapService): Command[] {
  return [
    {
      prefix: 'mds stat',
      description: 'show MDS status',
      args: [],
      permission: 'r',
      run: (request) => {
        const map = fsMapOf(fsmap)
        return answer(request, { fsmap: fsMapJson(map), mdsmap_first_committed: 1, mdsmap_last_committed: map.epoch }, () =>
          fsSummaryText(map),
        )
      },
    },
    {
      prefix: 'mds dump',
      description: 'dump the MDS map (as fs dump)',
      args: [],
      permission: 'r',
      run: (request) => {
        const map = fsMapOf(fsmap)
        return answer(request, fsMapJson(map), () => fsMapText(map), `dumped fsmap epoch ${map.epoch}`)
      },
    },
    {
      prefix: 'mds metadata',
      description: 'fetch metadata for mds <who>',
      args: ['who?'],
      permission: 'r',
      run: (request) => metadata(fsmap, request),
    },
    {
      prefix: 'mds fail',
      description: 'Mark MDS failed: trigger a failover if a standby is available',
      args: ['role_or_gid'],
      permission: 'rw',
      run: (request, context) => fail(fsmap, request, context),
    },
    {
      prefix: 'mds repaired',
      description: 'mark a damaged MDS rank as no longer damaged',
      args: ['role'],
      permission: 'rw',
      run: (request, context) => repaired(fsmap, request, context),
    },
  ]
}

type Ranked = Pick<FSMap, 'filesystems'> & { holder(fscid: number, rank: number): MdsInfo | undefined }

/** "0", "cephfs:0", "1:0" (by id). */
function roleOf(map: Ranked, word: string): { fs: MdsMap; rank: number } | undefined {
  const found = /^(?:([^:]+):)?(\d{1,3})$/.exec(word)
  if (!found) return undefined
  const [, of, rank] = found
  const fs = of === undefined ? map.filesystems[0] : map.filesystems.find(({ name, fscid }) => name === of || String(fscid) === of)
  return fs && { fs, rank: Number(rank) }
}
function daemonOf(map: Ranked & { daemons: readonly MdsInfo[] }, word: string): MdsInfo | undefined {
  const name = word.replace(/^mds\./, '')
  const byName = map.daemons.find((mds) => mds.name === name)
  if (byName) return byName
  const role = roleOf(map, word)
  return (role && map.holder(role.fs.fscid, role.rank)) ?? map.daemons.find(({ gid }) => String(gid) === word)
}

function metadata(fsmap: FsMapService, request: CommandRequest): CommandResult {
  const map = fsMapOf(fsmap)
  const who = textArg(request, 'who')
  const show = (mds: MdsInfo): object => ({ name: mds.name, ...fsmap.metadata(mds.name) })
  if (who === undefined) {
    const all = map.daemons.map(show)
    return answer(request, all, JSON.stringify(all, undefined, 4))
  }
  const mds = daemonOf(map, who)
  if (!mds) throw missing(`MDS named '${who}' does not exist, or is not up`)
  return answer(request, show(mds), () => JSON.stringify(show(mds), undefined, 4))
}

function fail(fsmap: FsMapService, request: CommandRequest, context: MonContext): CommandResult {
  fsMapOf(fsmap)
  const who = text(request, 'role_or_gid')
  const mds = daemonOf(fsmap.pending, who)
  if (!mds) {
    const role = roleOf(fsmap.pending, who)
    // Said again after a change of leader, or of a rank that has failed by itself.
    if (role?.fs.failed.includes(role.rank)) return committed(`failed mds rank ${role.rank}`)
    throw missing(`MDS '${who}' does not exist, or is not up`)
  }
  context.clog('info', `mds.${mds.name} marked failed by ${request.who}`)
  fsmap.removeDaemon(mds, context)
  fsmap.fillRanks(context)
  return committed(`failed mds gid ${mds.gid}`)
}

function repaired(fsmap: FsMapService, request: CommandRequest, context: MonContext): CommandResult {
  fsMapOf(fsmap)
  const word = text(request, 'role')
  const role = roleOf(fsmap.pending, word)
  if (!role) throw invalid(`invalid role '${word}'`)
  const { fs, rank } = role
  if (!fs.damaged.includes(rank)) return committed(`nothing to do: rank is not damaged`)
  const failed = [...new Set([...fs.failed, rank])].sort((a, b) => a - b)
  fsmap.pending.editFs(fs.fscid, { damaged: fs.damaged.filter((r) => r !== rank), failed })
  fsmap.fillRanks(context)
  return committed(`repaired: restoring rank ${fs.fscid}:${rank}`)
}
