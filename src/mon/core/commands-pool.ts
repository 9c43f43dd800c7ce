// `ceph osd pool ...`: pools made, listed, changed and removed.
import { SepiolaError } from '../../base/mod.ts'
import { type Pool, PoolFlag, PoolType } from '../../maps/mod.ts'
import { answer, committed, failure, textArg } from './answer.ts'
import { asWhole, invalid, isSet, isSure, mapOf, missing, optionalWhole, text } from './commands-args.ts'
import type { OsdMapService } from './osdmap.ts'
import { poolDetailText, poolJson } from './osdmap-dump.ts'
import type { PendingMap } from './osdmap-pending.ts'
import type { PgMapService } from './pgmap.ts'
import type { Command, CommandRequest, CommandResult, MonContext } from './service.ts'
import { clientIoText, ioJson, recoveryIoText } from './status.ts'
import { bytesText, countText, percent } from './status-text.ts'

const PG_NUM_MAX = 65_536
const NAME_CHARS_MAX = 256
const APPLICATIONS_MAX = 4
const SIZE_MAX = 10

type Fields = NonNullable<ReturnType<PendingMap['pool']>>

export function poolCommands(osdmap: OsdMapService, pgmap: PgMapService): Command[] {
  const pools = new PoolCommands(osdmap, pgmap)
  const bind = (run: (request: CommandRequest, context: MonContext) => CommandResult): Command['run'] => run.bind(pools)
  return [
    {
      prefix: 'osd pool create',
      description: 'create pool',
      args: ['pool', 'pg_num?', 'pgp_num?', 'pool_type?', 'rule?', 'size?'],
      permission: 'rw',
      run: bind(pools.create),
    },
    { prefix: 'osd pool ls', description: 'list pools', args: ['detail?'], permission: 'r', run: bind(pools.list) },
    { prefix: 'osd lspools', description: 'list pools', args: [], permission: 'r', run: bind(pools.lspools) },
    { prefix: 'osd pool get', description: 'get pool parameter <var>', args: ['pool', 'var'], permission: 'r', run: bind(pools.get) },
    {
      prefix: 'osd pool set',
      description: 'set pool parameter <var> to <val>',
      args: ['pool', 'var', 'val'],
      permission: 'rw',
      run: bind(pools.set),
    },
    ...['osd pool rm', 'osd pool delete'].map(
      (prefix): Command => ({
        prefix,
        description: 'remove pool',
        args: ['pool', 'pool2?', 'sure?'],
        permission: 'rw',
        run: bind(pools.remove),
      }),
    ),
    {
      prefix: 'osd pool rename',
      description: 'rename <srcpool> to <destpool>',
      args: ['srcpool', 'destpool'],
      permission: 'rw',
      run: bind(pools.rename),
    },
    {
      prefix: 'osd pool stats',
      description: 'obtain stats from all pools, or from specified pool',
      args: ['pool_name?'],
      permission: 'r',
      run: bind(pools.stats),
    },
    {
      prefix: 'osd pool application enable',
      description: 'enable use of an application <app> [cephfs,rbd,rgw] on pool <poolname>',
      args: ['pool', 'app', 'sure?'],
      permission: 'rw',
      run: bind(pools.applicationEnable),
    },
    {
      prefix: 'osd pool application disable',
      description: 'disable use of an application <app> on pool <poolname>',
      args: ['pool', 'app', 'sure?'],
      permission: 'rw',
      run: bind(pools.applicationDisable),
    },
    {
      prefix: 'osd pool application get',
      description: 'get the applications of a pool, or of all',
      args: ['pool?', 'app?'],
      permission: 'r',
      run: bind(pools.applicationGet),
    },
    {
      prefix: 'osd pool get-quota',
      description: 'obtain object or byte limits for pool',
      args: ['pool'],
      permission: 'r',
      run: bind(pools.getQuota),
    },
    {
      prefix: 'osd pool set-quota',
      description: 'set object or byte limit on pool',
      args: ['pool', 'field', 'val'],
      permission: 'rw',
      run: bind(pools.setQuota),
    },
  ]
}

const minSizeFor = (size: number, context: MonContext): number => {
  const wanted = context.options.get('osd_pool_default_min_size')
  return wanted > 0 ? Math.min(wanted, size) : size - Math.floor(size / 2)
}

class PoolCommands {
  readonly #osdmap: OsdMapService
  readonly #pgmap: PgMapService

  constructor(osdmap: OsdMapService, pgmap: PgMapService) {
    this.#osdmap = osdmap
    this.#pgmap = pgmap
  }

  /** @throws SepiolaError ENOENT. */
  #pool(name: string): Pool {
    const pool = mapOf(this.#osdmap).poolByName(name)
    if (!pool) throw missing(`unrecognized pool '${name}'`)
    return pool
  }
  #pendingPool(name: string): Fields {
    mapOf(this.#osdmap)
    const pool = this.#osdmap.pending.poolByName(name)
    if (!pool) throw missing(`unrecognized pool '${name}'`)
    return pool
  }

  create(request: CommandRequest, context: MonContext): CommandResult {
    mapOf(this.#osdmap)
    const { pending } = this.#osdmap
    const name = text(request, 'pool')
    if (name.length > NAME_CHARS_MAX || /\p{Cc}/u.test(name)) throw invalid(`'${name.slice(0, 40)}' is not a valid pool name`)
    const words = ['pg_num', 'pgp_num', 'pool_type', 'rule'].map((key) => textArg(request, key))
    // As ceph takes them: a word that is no number begins with the type, or is the rule.
    const numbers = words.filter((word) => word !== undefined && /^-?\d+$/.test(word)) as string[]
    const named = words.filter((word) => word !== undefined && !/^-?\d+$/.test(word)) as string[]
    const type = named.includes('erasure') ? 'erasure' : 'replicated'
    if (type === 'erasure') throw new SepiolaError('EOPNOTSUPP', 'erasure-coded pools are not supported')
    const ruleName = named.find((word) => word !== 'replicated')
    const first = numbers[0] ?? String(context.options.get('osd_pool_default_pg_num'))
    const pgNum = asWhole('pg_num', first, { min: 1, max: PG_NUM_MAX })
    const pgpNum = numbers[1] === undefined ? pgNum : asWhole('pgp_num', numbers[1], { min: 1 })
    if (pgpNum > pgNum) throw invalid(`'pgp_num' must be less than or equal to 'pg_num' (${pgNum}), which in this case is ${pgpNum}`)
    const known = pending.poolByName(name)
    if (known) return committed(`pool '${name}' already exists`)
    const size = optionalWhole(request, 'size', { min: 1, max: SIZE_MAX }) ?? context.options.get('osd_pool_default_size')
    if (size === 1 && context.options.get('osd_pool_default_size') > 1 && !isSure(request)) {
      throw new SepiolaError('EPERM', 'a pool of size 1 loses data with the first disk: you must pass --yes-i-really-mean-it to have it')
    }
    const crushRule = this.#rule(pending, ruleName)
    this.#checkPgCount(pending, pgNum * size, context)
    pending.createPool({
      name,
      type: PoolType.replicated,
      size,
      minSize: minSizeFor(size, context),
      crushRule,
      pgNum,
      pgpNum,
      flags: PoolFlag.hashpspool,
      application: {},
      quotaMaxBytes: 0,
      quotaMaxObjects: 0,
      erasureProfile: '',
      stripeWidth: 0,
      createdMs: context.nowMs,
      options: {},
      snapSeq: 0,
      removedSnaps: [],
    })
    return committed(`pool '${name}' created`)
  }
  #rule(pending: PendingMap, name: string | undefined): number {
    const { crush } = pending
    const id = name === undefined ? crush.rules.findIndex((rule) => rule?.type === PoolType.replicated) : crush.ruleId(name)
    if (id === undefined || id < 0)
      throw missing(name === undefined ? 'there is no replicated CRUSH rule' : `specified rule ${name} doesn't exist`)
    if (crush.rules[id]?.type !== PoolType.replicated) throw invalid(`rule ${name} is not for replicated pools`)
    return id
  }
  #checkPgCount(pending: PendingMap, more: number, context: MonContext): void {
    const inside = Math.max(pending.osds.filter(({ weight }) => weight > 0).length, context.options.get('osd_pool_default_size'))
    const now = pending.pools.reduce((sum, { pgNum, size }) => sum + pgNum * size, 0)
    const most = context.options.get('mon_max_pg_per_osd')
    if ((now + more) / inside > most) {
      throw new SepiolaError(
        'ERANGE',
        `pg_num would mean ${now + more} total pgs, which exceeds max ${most * inside} (mon_max_pg_per_osd ${most} * num_in_osds ${inside})`,
      )
    }
  }

  list(request: CommandRequest): CommandResult {
    const map = mapOf(this.#osdmap)
    const pools = [...map.pools.values()].sort((a, b) => a.id - b.id)
    const detail = textArg(request, 'detail')
    if (detail !== undefined && detail !== 'detail' && detail !== 'true')
      return failure('EINVAL', `osd pool ls takes 'detail', not '${detail}'`)
    if (detail === undefined) {
      const names = pools.map(({ name }) => name)
      return answer(request, names, names.join('\n'))
    }
    return answer(request, pools.map(poolJson), () => pools.map(poolDetailText).join('\n'))
  }
  lspools(request: CommandRequest): CommandResult {
    const pools = [...mapOf(this.#osdmap).pools.values()].sort((a, b) => a.id - b.id)
    return answer(
      request,
      pools.map(({ id, name }) => ({ poolnum: id, poolname: name })),
      () => pools.map(({ id, name }) => `${id} ${name}`).join('\n'),
    )
  }

  get(request: CommandRequest): CommandResult {
    const pool = this.#pool(text(request, 'pool'))
    const variable = text(request, 'var')
    const values = this.#values(pool)
    if (variable === 'all') {
      const all = Object.entries(values)
      return answer(request, { pool: pool.name, pool_id: pool.id, ...values }, () =>
        all.map(([key, value]) => `${key}: ${value}`).join('\n'),
      )
    }
    if (!Object.hasOwn(values, variable)) throw invalid(`invalid variable '${variable}': use one of ${Object.keys(values).join(', ')}, all`)
    const value = values[variable]
    return answer(request, { pool: pool.name, pool_id: pool.id, [variable]: value }, `${variable}: ${value}`)
  }
  #values(pool: Pool): Record<string, number | string | boolean> {
    const flag = (bit: number): boolean => (pool.flags & bit) !== 0
    return {
      size: pool.size,
      min_size: pool.minSize,
      pg_num: pool.pgNum,
      pgp_num: pool.pgpNum,
      crush_rule: mapOf(this.#osdmap).crush.ruleNames.get(pool.crushRule) ?? String(pool.crushRule),
      hashpspool: flag(PoolFlag.hashpspool),
      nodelete: flag(PoolFlag.nodelete),
      nopgchange: flag(PoolFlag.nopgchange),
      nosizechange: flag(PoolFlag.nosizechange),
      noscrub: flag(PoolFlag.noscrub),
      'nodeep-scrub': flag(PoolFlag.nodeepScrub),
      ...pool.options,
    }
  }

  set(request: CommandRequest, context: MonContext): CommandResult {
    const pool = this.#pendingPool(text(request, 'pool'))
    const variable = text(request, 'var')
    const value = text(request, 'val')
    const changes = this.#change(pool, variable, value, request, context)
    this.#osdmap.pending.editPool(pool.id, changes)
    return committed(`set pool ${pool.id} ${variable} to ${value}`)
  }
  #change(pool: Fields, variable: string, value: string, request: CommandRequest, context: MonContext): Partial<Fields> {
    switch (variable) {
      case 'size': {
        if ((pool.flags & PoolFlag.nosizechange) !== 0)
          throw new SepiolaError('EPERM', 'pool size change is disabled; you must unset nosizechange flag for the pool first')
        const size = asWhole('pool size', value, { min: 1, max: SIZE_MAX })
        if (size === 1 && pool.size > 1 && !isSure(request)) {
          throw new SepiolaError(
            'EPERM',
            'WARNING: setting pool size 1 could lead to data loss without recovery. If you are *ABSOLUTELY CERTAIN* that is what you want, pass the flag --yes-i-really-mean-it.',
          )
        }
        return { size, minSize: size < pool.size ? Math.min(pool.minSize, minSizeFor(size, context)) : minSizeFor(size, context) }
      }
      case 'min_size':
        return { minSize: asWhole('pool min_size', value, { min: 1, max: pool.size }) }
      case 'pg_num':
      case 'pg_num_actual': {
        const pgNum = asWhole('pg_num', value, { min: 1, max: PG_NUM_MAX })
        if (pgNum === pool.pgNum) return {}
        throw new SepiolaError('EOPNOTSUPP', `pg_num of a pool cannot be changed: splitting and merging of PGs is not supported`)
      }
      case 'pgp_num':
      case 'pgp_num_actual': {
        const pgpNum = asWhole('pgp_num', value, { min: 1 })
        if (pgpNum > pool.pgNum) throw invalid(`specified pgp_num ${pgpNum} > pg_num ${pool.pgNum}`)
        return { pgpNum }
      }
      case 'crush_rule': {
        const id = this.#osdmap.pending.crush.ruleId(value)
        if (id === undefined) throw missing(`crush rule '${value}' does not exist`)
        if (this.#osdmap.pending.crush.rules[id]?.type !== pool.type) throw invalid(`crush rule ${id} type does not match pool`)
        return { crushRule: id }
      }
      case 'nodelete':
        return { flags: withFlag(pool.flags, PoolFlag.nodelete, truth(value)) }
      case 'nopgchange':
        return { flags: withFlag(pool.flags, PoolFlag.nopgchange, truth(value)) }
      case 'nosizechange':
        return { flags: withFlag(pool.flags, PoolFlag.nosizechange, truth(value)) }
      case 'noscrub':
        return { flags: withFlag(pool.flags, PoolFlag.noscrub, truth(value)) }
      case 'nodeep-scrub':
        return { flags: withFlag(pool.flags, PoolFlag.nodeepScrub, truth(value)) }
      case 'hashpspool':
        if (!isSure(request))
          throw new SepiolaError(
            'EPERM',
            'are you SURE? this will remap all placement groups in this pool, this triggers large data movement, pass --yes-i-really-mean-it if you really do.',
          )
        return { flags: withFlag(pool.flags, PoolFlag.hashpspool, truth(value)) }
      case 'recovery_priority':
        return { options: { ...pool.options, recovery_priority: String(asWhole(variable, value, { min: -10, max: 10 })) } }
      default:
        throw invalid(`unrecognized variable '${variable}'`)
    }
  }

  remove(request: CommandRequest, context: MonContext): CommandResult {
    const name = text(request, 'pool')
    mapOf(this.#osdmap)
    const pool = this.#osdmap.pending.poolByName(name)
    if (!pool) return committed(`pool '${name}' does not exist`)
    const again = textArg(request, 'pool2')
    if (
      again !== name ||
      !(isSet(request, 'yes_i_really_really_mean_it') || textArg(request, 'sure') === '--yes-i-really-really-mean-it')
    ) {
      throw new SepiolaError(
        'EPERM',
        `WARNING: this will *PERMANENTLY DESTROY* all data stored in pool ${name}.  If you are *ABSOLUTELY CERTAIN* that is what you want, pass the pool name *twice*, followed by --yes-i-really-really-mean-it.`,
      )
    }
    if (!context.options.get('mon_allow_pool_delete')) {
      throw new SepiolaError(
        'EPERM',
        'pool deletion is disabled; you must first set the mon_allow_pool_delete config option to true before you can destroy a pool',
      )
    }
    if ((pool.flags & PoolFlag.nodelete) !== 0) {
      throw new SepiolaError('EPERM', 'pool deletion is disabled; you must unset nodelete flag for the pool first')
    }
    const user = this.#osdmap.poolUser(pool.id)
    if (user !== undefined) throw new SepiolaError('EBUSY', `pool '${name}' is in use by CephFS: filesystem '${user}'`)
    this.#osdmap.pending.removePool(pool.id)
    return committed(`pool '${name}' removed`)
  }
  rename(request: CommandRequest): CommandResult {
    const [from, to] = [text(request, 'srcpool'), text(request, 'destpool')]
    mapOf(this.#osdmap)
    const { pending } = this.#osdmap
    const pool = pending.poolByName(from)
    if (!pool) {
      if (pending.poolByName(to)) return committed(`pool '${from}' does not exist; pool '${to}' does -- assuming successful rename`)
      throw missing(`unrecognized pool '${from}'`)
    }
    if (pending.poolByName(to)) throw new SepiolaError('EEXIST', `pool '${to}' already exists`)
    pending.editPool(pool.id, { name: to })
    return committed(`pool '${from}' renamed to '${to}'`)
  }

  stats(request: CommandRequest): CommandResult {
    const wanted = textArg(request, 'pool_name')
    const pools = wanted === undefined ? [...mapOf(this.#osdmap).pools.values()] : [this.#pool(wanted)]
    const rows = pools
      .sort((a, b) => a.id - b.id)
      .map((pool) => {
        const io = this.#pgmap.rates(pool.id)
        const sums = this.#pgmap.poolSum(pool.id)
        const recovery = {
          ...(sums.degraded > 0 ? { degraded_objects: sums.degraded, degraded_total: sums.copies } : {}),
          ...(sums.misplaced > 0 ? { misplaced_objects: sums.misplaced, misplaced_total: sums.copies } : {}),
        }
        return { pool, io, sums, recovery }
      })
    const json = rows.map(({ pool, io, recovery }) => {
      const all = ioJson(io) as Record<string, number>
      const pick = (recovering: boolean): object =>
        Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('recovering') === recovering))
      return { pool_name: pool.name, pool_id: pool.id, recovery, recovery_rate: pick(true), client_io_rate: pick(false) }
    })
    return answer(request, json, () =>
      rows
        .map(({ pool, io, sums }) => {
          const lines = [
            sums.degraded > 0 ? `  ${sums.degraded}/${sums.copies} objects degraded (${percent(sums.degraded, sums.copies)})` : '',
            sums.misplaced > 0 ? `  ${sums.misplaced}/${sums.copies} objects misplaced (${percent(sums.misplaced, sums.copies)})` : '',
            recoveryIoText(io) && `  recovery io ${recoveryIoText(io)}`,
            clientIoText(io) && `  client io ${clientIoText(io)}`,
          ].filter((line) => line !== '')
          return [`pool ${pool.name} id ${pool.id}`, ...(lines.length > 0 ? lines : ['  nothing is going on']), ''].join('\n')
        })
        .join('\n'),
    )
  }

  applicationEnable(request: CommandRequest): CommandResult {
    const pool = this.#pendingPool(text(request, 'pool'))
    const app = text(request, 'app')
    if (!/^[A-Za-z0-9._-]{1,128}$/.test(app)) throw invalid(`'${app}' is not a valid application name`)
    if (Object.hasOwn(pool.application, app)) return committed(`application '${app}' is already enabled on pool '${pool.name}'`)
    const others = Object.keys(pool.application)
    if (others.length > 0 && !isSure(request)) {
      throw new SepiolaError(
        'EPERM',
        `Are you SURE? Pool '${pool.name}' already has an enabled application; pass --yes-i-really-mean-it to proceed anyway`,
      )
    }
    if (others.length >= APPLICATIONS_MAX) throw invalid(`too many enabled applications on pool '${pool.name}'; max ${APPLICATIONS_MAX}`)
    this.#osdmap.pending.editPool(pool.id, { application: { ...pool.application, [app]: '' } })
    return committed(`enabled application '${app}' on pool '${pool.name}'`)
  }
  applicationDisable(request: CommandRequest): CommandResult {
    const pool = this.#pendingPool(text(request, 'pool'))
    const app = text(request, 'app')
    if (!isSure(request)) {
      throw new SepiolaError(
        'EPERM',
        `Are you SURE? Disabling an application within a pool might result in loss of application functionality; pass --yes-i-really-mean-it to proceed anyway`,
      )
    }
    const { [app]: gone, ...rest } = pool.application
    if (gone === undefined) return committed(`application '${app}' is not enabled on pool '${pool.name}'`)
    this.#osdmap.pending.editPool(pool.id, { application: rest })
    return committed(`disable application '${app}' on pool '${pool.name}'`)
  }
  applicationGet(request: CommandRequest): CommandResult {
    const of = (pool: Pool): object => Object.fromEntries(Object.keys(pool.application).map((app) => [app, {}]))
    const name = textArg(request, 'pool')
    const json =
      name === undefined
        ? Object.fromEntries([...mapOf(this.#osdmap).pools.values()].map((pool) => [pool.name, of(pool)]))
        : of(this.#pool(name))
    return answer(request, json, JSON.stringify(json, undefined, 4))
  }

  getQuota(request: CommandRequest): CommandResult {
    const pool = this.#pool(text(request, 'pool'))
    const { objects, bytes } = this.#pgmap.poolSum(pool.id)
    const { quotaMaxObjects, quotaMaxBytes } = pool
    const json = {
      pool_name: pool.name,
      pool_id: pool.id,
      quota_max_objects: quotaMaxObjects,
      current_num_objects: objects,
      quota_max_bytes: quotaMaxBytes,
      current_num_bytes: bytes,
    }
    return answer(request, json, () => {
      const line = (limit: number, shown: (n: number) => string, now: number): string =>
        limit === 0 ? 'N/A' : `${shown(limit)}  (current num: ${shown(now)})`
      return [
        `quotas for pool '${pool.name}':`,
        `  max objects: ${line(quotaMaxObjects, (n) => `${countText(n)} objects`, objects)}`,
        `  max bytes  : ${line(quotaMaxBytes, bytesText, bytes)}`,
      ].join('\n')
    })
  }
  setQuota(request: CommandRequest): CommandResult {
    const pool = this.#pendingPool(text(request, 'pool'))
    const field = text(request, 'field')
    const value = text(request, 'val')
    if (field === 'max_objects') {
      const limit = scaledNumber(value, 1000, /^(\d+)([kMGTP]?)$/)
      this.#osdmap.pending.editPool(pool.id, { quotaMaxObjects: limit })
    } else if (field === 'max_bytes') {
      const limit = scaledNumber(value, 1024, /^(\d+)([KMGTPkmgtp]?)(?:i?B?)$/)
      this.#osdmap.pending.editPool(pool.id, { quotaMaxBytes: limit })
    } else throw invalid(`field is max_objects or max_bytes, not '${field}'`)
    return committed(`set-quota ${field} = ${value} for pool ${pool.name}`)
  }
}

function scaledNumber(value: string, step: number, shape: RegExp): number {
  const found = shape.exec(value)
  const power = found ? ' kmgtp'.indexOf((found[2] ?? '').toLowerCase() || ' ') : 0
  const n = found ? Number(found[1]) * step ** power : Number.NaN
  if (!Number.isSafeInteger(n)) throw invalid(`error parsing value '${value}'`)
  return n
}
const withFlag = (flags: number, bit: number, on: boolean): number => (on ? flags | bit : flags & ~bit)
function truth(value: string): boolean {
  if (['true', '1', 'yes'].includes(value)) return true
  if (['false', '0', 'no'].includes(value)) return false
  throw invalid(`expecting value 'true', 'false', '0', or '1', not '${value}'`)
}
