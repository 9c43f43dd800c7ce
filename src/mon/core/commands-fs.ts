// `ceph fs ...`: file systems made, shown, changed and removed.
import { SepiolaError } from '../../base/mod.ts'
import { type FSMap, type MdsMap, PoolType } from '../../maps/mod.ts'
import { answer, committed, failure, textArg } from './answer.ts'
import { asWhole, invalid, isSet, isSure, mapOf, missing, text } from './commands-args.ts'
import type { FsMapService } from './fsmap.ts'
import { fsJson, fsMapJson, fsMapText, fsText } from './fsmap-dump.ts'
import type { OsdMapService } from './osdmap.ts'
import type { PendingMap } from './osdmap-pending.ts'
import type { PgMapService } from './pgmap.ts'
import type { Command, CommandRequest, CommandResult, MonContext } from './service.ts'
import { maxAvail } from './status.ts'
import { bytesText, textTable } from './status-text.ts'

const FILESYSTEMS_MAX = 64
const DATA_POOLS_MAX = 16
/** Metadata is small and hot: few PGs; file data spreads as other pools do. */
const META_PG_NUM = 8
const DATA_PG_NUM = 16

type PoolFields = NonNullable<ReturnType<PendingMap['pool']>>

export function fsMapOf(fsmap: FsMapService): FSMap {
  if (!fsmap.map) throw new SepiolaError('EAGAIN', 'the cluster has no FSMap yet')
  return fsmap.map
}

export function fsCommands(fsmap: FsMapService, osdmap: OsdMapService, pgmap: PgMapService): Command[] {
  const fs = new FsCommands(fsmap, osdmap, pgmap)
  const bind = (run: (request: CommandRequest, context: MonContext) => CommandResult): Command['run'] => run.bind(fs)
  const read = (prefix: string, description: string, args: string[], run: Command['run']): Command => ({
    prefix,
    description,
    args,
    permission: 'r',
    run: bind(run),
  })
  const change = (prefix: string, description: string, args: string[], run: Command['run']): Command => ({
    ...read(prefix, description, args, run),
    permission: 'rw',
  })
  return [
    change('fs new', 'make new filesystem using named pools <metadata> and <data>', ['fs_name', 'metadata', 'data', 'force?'], fs.create),
    change('fs volume create', 'create a file system with pools of its own', ['name', 'placement?'], fs.createVolume),
    change('fs volume rm', 'remove a file system with its pools', ['vol_name', 'sure?'], fs.removeVolume),
    read('fs volume ls', 'list volumes', [], fs.listVolumes),
    read('fs ls', 'list filesystems', [], fs.list),
    read('fs get', 'get info about one filesystem', ['fs_name'], fs.get),
    read('fs dump', 'dump all CephFS status', [], fs.dump),
    read('fs status', 'show the status of a CephFS filesystem', ['fs?'], fs.status),
    change('fs set', 'set fs parameter <var> to <val>', ['fs_name', 'var', 'val'], fs.set),
    change('fs flag set', 'set a global CephFS flag', ['flag_name', 'val'], fs.setFlag),
    change('fs fail', 'bring the file system down and all of its ranks', ['fs_name'], fs.fail),
    change('fs rm', 'disable the named filesystem', ['fs_name', 'sure?'], fs.remove),
    change('fs add_data_pool', 'add data pool <pool>', ['fs_name', 'pool'], fs.addDataPool),
    change('fs rm_data_pool', 'remove data pool <pool>', ['fs_name', 'pool'], fs.removeDataPool),
  ]
}

class FsCommands {
  readonly #fsmap: FsMapService
  readonly #osdmap: OsdMapService
  readonly #pgmap: PgMapService

  constructor(fsmap: FsMapService, osdmap: OsdMapService, pgmap: PgMapService) {
    this.#fsmap = fsmap
    this.#osdmap = osdmap
    this.#pgmap = pgmap
  }

  /** @throws SepiolaError ENOENT. */
  #pendingFs(name: string): MdsMap {
    fsMapOf(this.#fsmap)
    const fs = this.#fsmap.pending.fsByName(name)
    if (!fs) throw missing(`Filesystem not found: '${name}'`)
    return fs
  }
  #pool(word: string): PoolFields {
    mapOf(this.#osdmap)
    const { pending } = this.#osdmap
    const pool = pending.poolByName(word) ?? (/^\d{1,9}$/.test(word) ? pending.pool(Number(word)) : undefined)
    if (!pool) throw missing(`pool '${word}' does not exist`)
    return pool
  }
  #poolName(id: number): string {
    return this.#osdmap.map?.pools.get(id)?.name ?? String(id)
  }

  // ---- making

  create(request: CommandRequest, context: MonContext): CommandResult {
    fsMapOf(this.#fsmap)
    const name = fsName(text(request, 'fs_name'))
    const metadata = this.#pool(text(request, 'metadata'))
    const data = this.#pool(text(request, 'data'))
    const { pending } = this.#fsmap
    const known = pending.fsByName(name)
    if (known) {
      if (known.metadataPool === metadata.id && known.dataPools[0] === data.id) return committed(`filesystem '${name}' already exists`)
      return failure('EEXIST', `filesystem already exists with name '${name}'`)
    }
    if (metadata.id === data.id) throw invalid('metadata and data pools must be different pools')
    const force = isSet(request, 'force') || textArg(request, 'force') === '--force'
    for (const pool of [metadata, data]) this.#checkPool(pool, force)
    const objects = this.#pgmap.poolSum(metadata.id).objects
    if (objects > 0 && !force) {
      throw invalid(`pool '${metadata.name}' already contains some objects. Use an empty pool instead, or pass --force.`)
    }
    this.#make(name, metadata, data, context)
    return committed(`new fs with metadata pool ${metadata.id} and data pool ${data.id}`)
  }
  #make(name: string, metadata: PoolFields, data: PoolFields, context: MonContext): void {
    const { pending } = this.#fsmap
    if (pending.filesystems.length >= FILESYSTEMS_MAX) throw new SepiolaError('ERANGE', `there are ${FILESYSTEMS_MAX} filesystems already`)
    for (const pool of [metadata, data]) {
      this.#osdmap.pending.editPool(pool.id, { application: { ...pool.application, cephfs: pool.application['cephfs'] ?? '' } })
    }
    pending.createFs({ name, metadataPool: metadata.id, dataPools: [data.id] }, context.nowMs)
    this.#fsmap.fillRanks(context)
  }
  #checkPool(pool: PoolFields, force: boolean): void {
    const user = this.#fsmap.userOf(pool.id)
    if (user) throw invalid(`pool '${pool.name}' (id '${pool.id}') is already in use by filesystem '${user.name}'`)
    if (pool.type !== PoolType.replicated) throw invalid(`pool '${pool.name}' is not replicated`)
    const others = Object.keys(pool.application).filter((app) => app !== 'cephfs')
    if (others.length > 0 && !force) {
      throw invalid(`pool '${pool.name}' has a non-CephFS application enabled (${others.join(', ')}); pass --force to use it anyway`)
    }
  }

  createVolume(request: CommandRequest, context: MonContext): CommandResult {
    fsMapOf(this.#fsmap)
    const name = fsName(text(request, 'name'))
    if (this.#fsmap.pending.fsByName(name)) return committed(`filesystem '${name}' already exists`)
    const createPool = this.#osdmap.commands.find(({ prefix }) => prefix === 'osd pool create')
    const pool = (kind: 'meta' | 'data', pgNum: number): PoolFields => {
      const poolName = `cephfs.${name}.${kind}`
      const args = { prefix: 'osd pool create', pool: poolName, pg_num: String(pgNum) }
      createPool?.run({ args, data: request.data, who: request.who }, context)
      return this.#pool(poolName)
    }
    const metadata = pool('meta', META_PG_NUM)
    const data = pool('data', DATA_PG_NUM)
    for (const made of [metadata, data]) this.#checkPool(made, false)
    this.#make(name, metadata, data, context)
    return committed(`new fs with metadata pool ${metadata.id} and data pool ${data.id}`)
  }
  removeVolume(request: CommandRequest, context: MonContext): CommandResult {
    fsMapOf(this.#fsmap)
    const name = text(request, 'vol_name')
    const fs = this.#fsmap.pending.fsByName(name)
    if (!fs) return committed(`volume '${name}' does not exist`)
    if (!isSure(request)) {
      throw new SepiolaError(
        'EPERM',
        `WARNING: this will *PERMANENTLY DESTROY* all data stored in the filesystem '${name}'. If you are *ABSOLUTELY CERTAIN* that is what you want, re-issue the command followed by --yes-i-really-mean-it.`,
      )
    }
    if (!context.options.get('mon_allow_pool_delete')) {
      throw new SepiolaError('EPERM', 'pool deletion is disabled; you must first set the mon_allow_pool_delete config option to true')
    }
    this.#bringDown(fs, context)
    this.#fsmap.pending.removeFs(fs.fscid)
    for (const id of [fs.metadataPool, ...fs.dataPools]) this.#osdmap.pending.removePool(id)
    return committed(
      `metadata pool: ${this.#poolName(fs.metadataPool)} data pool: ${fs.dataPools.map((id) => `'${this.#poolName(id)}'`)} removed`,
    )
  }
  listVolumes(request: CommandRequest): CommandResult {
    const names = fsMapOf(this.#fsmap).filesystems.map(({ name }) => ({ name }))
    return answer(request, names, JSON.stringify(names, undefined, 4))
  }

  // ---- showing

  list(request: CommandRequest): CommandResult {
    const rows = fsMapOf(this.#fsmap).filesystems.map((fs) => ({
      name: fs.name,
      metadata_pool: this.#poolName(fs.metadataPool),
      metadata_pool_id: fs.metadataPool,
      data_pool_ids: fs.dataPools,
      data_pools: fs.dataPools.map((id) => this.#poolName(id)),
    }))
    return answer(request, rows, () =>
      rows.length === 0
        ? 'No filesystems enabled'
        : rows.map((r) => `name: ${r.name}, metadata pool: ${r.metadata_pool}, data pools: [${r.data_pools.join(' ')} ]`).join('\n'),
    )
  }
  get(request: CommandRequest): CommandResult {
    const map = fsMapOf(this.#fsmap)
    const name = text(request, 'fs_name')
    const fs = map.fsByName(name)
    if (!fs) throw missing(`filesystem '${name}' not found`)
    return answer(request, fsJson(map, fs), () => fsText(map, fs))
  }
  dump(request: CommandRequest): CommandResult {
    const map = fsMapOf(this.#fsmap)
    return answer(request, fsMapJson(map), () => fsMapText(map), `dumped fsmap epoch ${map.epoch}`)
  }
  status(request: CommandRequest): CommandResult {
    const map = fsMapOf(this.#fsmap)
    const wanted = textArg(request, 'fs')
    const shown = map.filesystems.filter((fs) => wanted === undefined || fs.name === wanted)
    if (wanted !== undefined && shown.length === 0) throw missing(`Filesystem not found: ${wanted}`)
    const state = (word: string): string => word.replace(/^up:/, '')
    const ranks = (fs: MdsMap) => [
      ...map.holders(fs.fscid).map((mds) => ({ rank: mds.rank, state: state(mds.state), name: mds.name })),
      ...fs.failed.map((rank) => ({ rank, state: 'failed', name: '' })),
      ...fs.damaged.map((rank) => ({ rank, state: 'damaged', name: '' })),
    ]
    const pools = (fs: MdsMap) =>
      [fs.metadataPool, ...fs.dataPools].map((id, i) => {
        const { bytes, objects, copies } = this.#pgmap.poolSum(id)
        const size = this.#osdmap.map?.pools.get(id)?.size ?? 1
        return {
          id,
          name: this.#poolName(id),
          type: i === 0 ? 'metadata' : 'data',
          used: Math.round(bytes * (objects > 0 ? copies / objects : size)),
          avail: this.#osdmap.map ? maxAvail(this.#osdmap.map, this.#pgmap, id) : 0,
        }
      })
    const json = {
      mdsmap: [...shown.flatMap(ranks), ...map.standbys.map(({ name }) => ({ name, state: 'standby' }))],
      pools: shown.flatMap(pools),
    }
    return answer(request, json, () =>
      [
        ...shown.flatMap((fs) => [
          fs.name,
          '='.repeat(fs.name.length),
          textTable(
            [{ head: 'RANK' }, { head: 'STATE' }, { head: 'MDS' }],
            ranks(fs).map((row) => [String(row.rank), row.state, row.name]),
          ),
          textTable(
            [{ head: 'POOL' }, { head: 'TYPE' }, { head: 'USED' }, { head: 'AVAIL' }],
            pools(fs).map(({ name, type, used, avail }) => [name, type, bytesText(used), bytesText(avail)]),
          ),
        ]),
        ...(shown.length === 0 ? ['No filesystems enabled'] : []),
        ...(map.standbys.length > 0
          ? [
              textTable(
                [{ head: 'STANDBY MDS' }],
                map.standbys.map(({ name }) => [name]),
              ),
            ]
          : []),
      ].join('\n'),
    )
  }

  // ---- changing

  set(request: CommandRequest, context: MonContext): CommandResult {
    const fs = this.#pendingFs(text(request, 'fs_name'))
    const variable = text(request, 'var')
    const value = text(request, 'val')
    this.#fsmap.pending.editFs(fs.fscid, settingOf(fs, variable, value))
    this.#fsmap.fillRanks(context)
    return committed(`${fs.name} ${variable} = ${value}`)
  }
  setFlag(request: CommandRequest): CommandResult {
    const flag = text(request, 'flag_name')
    if (flag !== 'enable_multiple') throw invalid(`unknown flag '${flag}': there is enable_multiple`)
    if (!truth(text(request, 'val'))) throw new SepiolaError('EOPNOTSUPP', 'several file systems are always allowed')
    return committed('')
  }

  #bringDown(fs: MdsMap, context: MonContext): void {
    this.#fsmap.pending.editFs(fs.fscid, { isJoinable: false })
    for (const mds of this.#fsmap.pending.daemons.filter(({ fscid }) => fscid === fs.fscid)) {
      context.clog('info', `daemon mds.${mds.name} is failed with its filesystem ${fs.name}`)
      this.#fsmap.removeDaemon(mds, context)
    }
  }
  fail(request: CommandRequest, context: MonContext): CommandResult {
    const fs = this.#pendingFs(text(request, 'fs_name'))
    this.#bringDown(fs, context)
    return committed(`${fs.name} marked not joinable; MDS cannot join the cluster. All MDS ranks marked failed.`)
  }
  remove(request: CommandRequest): CommandResult {
    fsMapOf(this.#fsmap)
    const name = text(request, 'fs_name')
    const fs = this.#fsmap.pending.fsByName(name)
    if (!fs) return committed(`filesystem '${name}' does not exist`)
    if (this.#fsmap.pending.holder(fs.fscid)) {
      return failure('EINVAL', `all MDS daemons must be inactive/failed before removing filesystem. See \`ceph fs fail\`.`)
    }
    if (!isSure(request)) {
      throw new SepiolaError(
        'EPERM',
        'this is a DESTRUCTIVE operation and will make data in your filesystem permanently inaccessible. Add --yes-i-really-mean-it if you are sure you wish to continue.',
      )
    }
    this.#fsmap.pending.removeFs(fs.fscid)
    return committed('')
  }
  addDataPool(request: CommandRequest): CommandResult {
    const fs = this.#pendingFs(text(request, 'fs_name'))
    const pool = this.#pool(text(request, 'pool'))
    if (fs.dataPools.includes(pool.id)) return committed(`data pool ${pool.id} is already on fs ${fs.name}`)
    this.#checkPool(pool, false)
    if (fs.dataPools.length >= DATA_POOLS_MAX) throw invalid(`a filesystem has at most ${DATA_POOLS_MAX} data pools`)
    this.#osdmap.pending.editPool(pool.id, { application: { ...pool.application, cephfs: '' } })
    this.#fsmap.pending.editFs(fs.fscid, { dataPools: [...fs.dataPools, pool.id] })
    return committed(`added data pool ${pool.id} to fsmap`)
  }
  removeDataPool(request: CommandRequest): CommandResult {
    const fs = this.#pendingFs(text(request, 'fs_name'))
    const pool = this.#pool(text(request, 'pool'))
    if (!fs.dataPools.includes(pool.id)) return committed(`data pool ${pool.id} is not on fs ${fs.name}`)
    if (fs.dataPools[0] === pool.id) throw invalid('cannot remove default data pool')
    this.#fsmap.pending.editFs(fs.fscid, { dataPools: fs.dataPools.filter((id) => id !== pool.id) })
    return committed(`removed data pool ${pool.id} from fsmap`)
  }
}

function fsName(name: string): string {
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(name)) throw invalid(`'${name.slice(0, 40)}' is not a valid filesystem name`)
  return name
}
function truth(value: string): boolean {
  if (['true', '1', 'yes', 'on'].includes(value)) return true
  if (['false', '0', 'no', 'off'].includes(value)) return false
  throw invalid(`expecting boolean value, not '${value}'`)
}
function settingOf(fs: MdsMap, variable: string, value: string): Partial<MdsMap> {
  switch (variable) {
    case 'max_mds': {
      const n = asWhole('max_mds', value, { min: 1, max: 256 })
      if (n > 1) throw new SepiolaError('EOPNOTSUPP', 'several active MDSs of one filesystem are not supported: max_mds is 1')
      return { maxMds: n }
    }
    case 'max_file_size':
      return { maxFileSize: asWhole(variable, value, { min: 65_536, max: 2 ** 50 }) }
    case 'session_timeout':
      return { sessionTimeoutMs: 1000 * asWhole(variable, value, { min: 1, max: 86_400 }) }
    case 'session_autoclose':
      return { sessionAutocloseMs: 1000 * asWhole(variable, value, { min: 1, max: 604_800 }) }
    case 'standby_count_wanted':
      return { options: { ...fs.options, standby_count_wanted: String(asWhole(variable, value, { max: 256 })) } }
    case 'joinable':
      return { isJoinable: truth(value) }
    case 'cluster_down':
      return { isJoinable: !truth(value) }
    default:
      throw invalid(
        `unknown variable '${variable}': use max_mds, max_file_size, session_timeout, session_autoclose, standby_count_wanted, joinable`,
      )
  }
}
