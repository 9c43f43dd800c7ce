// The cluster's health: checks made anew from the maps, mutes kept in the store, and a line in the cluster log for each change.
import { fromUtf8, utf8 } from '../../base/mod.ts'
import { answer, committed, failure, stamp, textArg } from './answer.ts'
import type { FsMapService } from './fsmap.ts'
import { type Check, checkHealth, type Severity } from './health-checks.ts'
import type { OsdMapService } from './osdmap.ts'
import type { PgMapService } from './pgmap.ts'
import type { Command, CommandRequest, CommandResult, MonContext, MonService, StoreReader, StoreWrite } from './service.ts'

interface Mute {
  readonly code: string
  /** 0: until it is taken back. */
  readonly untilMs: number
  readonly sticky: boolean
  readonly summary: string
  readonly count: number
}
export interface Health {
  readonly status: 'HEALTH_OK' | Severity
  readonly checks: readonly (Check & { readonly muted: boolean })[]
  readonly mutes: readonly Mute[]
}

const TTL_UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }

export class HealthService implements MonService {
  readonly name = 'health'
  readonly commands: readonly Command[]
  readonly #osdmap: OsdMapService
  readonly #pgmap: PgMapService
  readonly #fsmap: FsMapService
  #mutes: readonly Mute[] = []
  #pending: readonly Mute[] | undefined
  #logged: ReadonlyMap<string, Check> | undefined

  constructor(osdmap: OsdMapService, pgmap: PgMapService, fsmap: FsMapService) {
    this.#osdmap = osdmap
    this.#pgmap = pgmap
    this.#fsmap = fsmap
    this.commands = [
      {
        prefix: 'health',
        description: 'show cluster health',
        args: ['detail?'],
        permission: 'r',
        run: (request, context) => this.#show(request, context),
      },
      {
        prefix: 'health mute',
        description: 'mute a health alert, for a time (10m, 2h, 1d) if one is given',
        args: ['code', 'ttl?', 'sticky?'],
        permission: 'rw',
        run: (request, context) => this.#mute(request, context),
      },
      {
        prefix: 'health unmute',
        description: 'unmute a health alert, or all',
        args: ['code?'],
        permission: 'rw',
        run: (request) => this.#unmute(request),
      },
    ]
  }

  health(context: MonContext): Health {
    const muted = new Set(this.#mutes.map((mute) => mute.code))
    const found = checkHealth({ map: this.#osdmap.map, fsmap: this.#fsmap.map, pgmap: this.#pgmap, context })
    const checks = found.map((check) => ({ ...check, muted: muted.has(check.code) }))
    const counted = checks.filter((check) => !check.muted)
    const worst = counted.some(({ severity }) => severity === 'HEALTH_ERR')
      ? 'HEALTH_ERR'
      : counted.length > 0
        ? 'HEALTH_WARN'
        : 'HEALTH_OK'
    return { status: worst, checks, mutes: this.#mutes }
  }

  refresh(store: StoreReader): void {
    const bytes = store.get('health', 'mutes')
    this.#mutes = bytes ? (JSON.parse(fromUtf8(bytes)) as Mute[]) : []
  }
  onDeposed(): void {
    this.#pending = undefined
  }
  hasPending(): boolean {
    return this.#pending !== undefined
  }
  takePending(): StoreWrite[] {
    const mutes = this.#pending ?? this.#mutes
    this.#pending = undefined
    return [{ op: 'put', prefix: 'health', key: 'mutes', value: utf8(JSON.stringify(mutes)) }]
  }

  tick(context: MonContext): void {
    const { checks, status } = this.health(context)
    const now = new Map(checks.map((check) => [check.code, check]))
    // Every monitor follows what is wrong; the leader alone says so, and a new one says what is new since.
    if (context.isLeader && this.#logged) logChanges(this.#logged, now, status, context)
    this.#logged = now
    if (context.isLeader) this.#expire(now, context)
  }
  /** A mute ends with its time, and unless sticky when its check has cleared or grown worse. */
  #expire(checks: ReadonlyMap<string, Check>, context: MonContext): void {
    const kept = this.#mutes.filter(({ code, untilMs, sticky, count }) => {
      const check = checks.get(code)
      return (untilMs === 0 || untilMs > context.nowMs) && (sticky || (check !== undefined && check.count <= count))
    })
    if (kept.length !== this.#mutes.length && !this.#pending) this.#pending = kept
  }

  #show(request: CommandRequest, context: MonContext): CommandResult {
    const wanted = textArg(request, 'detail')
    if (wanted !== undefined && wanted !== 'detail' && wanted !== 'true') return failure('EINVAL', `health takes 'detail', not '${wanted}'`)
    const health = this.health(context)
    return answer(request, healthJson(health, wanted !== undefined), () => healthText(health, wanted !== undefined))
  }
  #mute(request: CommandRequest, context: MonContext): CommandResult {
    const code = textArg(request, 'code') ?? ''
    const ttl = textArg(request, 'ttl')
    const found = ttl === undefined || ttl === 'true' ? undefined : /^(\d{1,6})([smhdw]?)$/.exec(ttl)
    if (ttl !== undefined && ttl !== 'true' && !found) return failure('EINVAL', `not a time such as 10m or 2h: '${ttl}'`)
    const sticky = textArg(request, 'sticky') !== undefined
    const check = this.health(context).checks.find((known) => known.code === code)
    if (!check && !sticky) return failure('ENOENT', `health alert ${code} is not currently raised`)
    const untilMs = found ? context.nowMs + Number(found[1]) * (TTL_UNITS[found[2] || 's'] as number) * 1000 : 0
    const others = (this.#pending ?? this.#mutes).filter((mute) => mute.code !== code)
    this.#pending = [...others, { code, untilMs, sticky, summary: check?.summary ?? '', count: check?.count ?? 0 }]
    return committed('')
  }
  #unmute(request: CommandRequest): CommandResult {
    const code = textArg(request, 'code')
    this.#pending = code === undefined ? [] : (this.#pending ?? this.#mutes).filter((mute) => mute.code !== code)
    return committed('')
  }
}

function logChanges(before: ReadonlyMap<string, Check>, now: ReadonlyMap<string, Check>, status: string, { clog }: MonContext): void {
  for (const [code, { summary, severity }] of now) {
    const level = severity === 'HEALTH_ERR' ? 'error' : 'warn'
    const was = before.get(code)
    if (!was) clog(level, `Health check failed: ${summary} (${code})`)
    else if (was.summary !== summary || was.severity !== severity) clog(level, `Health check update: ${summary} (${code})`)
  }
  for (const [code, { summary }] of before) {
    if (!now.has(code)) clog('info', `Health check cleared: ${code} (was: ${summary})`)
  }
  if (before.size > 0 && now.size === 0 && status === 'HEALTH_OK') clog('info', 'Cluster is now healthy')
}

export function healthJson(health: Health, detail: boolean): object {
  const checks = health.checks.map(({ code, severity, summary, count, detail: lines, muted }) => [
    code,
    {
      severity,
      summary: { message: summary, count },
      ...(detail ? { detail: lines.map((message) => ({ message })) } : {}),
      muted,
    },
  ])
  const mutes = health.mutes.map(({ code, untilMs, sticky, summary, count }) => ({
    code,
    ...(untilMs > 0 ? { ttl: stamp(untilMs) } : {}),
    sticky,
    summary,
    count,
  }))
  return { status: health.status, checks: Object.fromEntries(checks) as object, mutes }
}

export function healthText(health: Health, detail: boolean): string {
  const counted = health.checks.filter(({ muted }) => !muted).map(({ summary }) => summary)
  const muted = health.checks.filter((check) => check.muted).map(({ code }) => code)
  const first = `${health.status}${counted.length > 0 ? ` ${counted.join('; ')}` : ''}${muted.length > 0 ? ` (muted: ${muted.join(' ')})` : ''}`
  if (!detail) return first
  const lines = health.checks.flatMap((check) => [
    `${check.muted ? '(MUTED) ' : ''}${check.severity === 'HEALTH_ERR' ? '[ERR]' : '[WRN]'} ${check.code}: ${check.summary}`,
    ...check.detail.map((line) => `    ${line}`),
  ])
  return [first, ...lines].join('\n')
}
