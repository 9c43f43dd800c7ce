// The central configuration: options per section (global, a type such as osd, or one entity), checked against the options table, pushed to
// daemons. The most specific section wins.
import { fromUtf8, OptionError, type OptionName, optionSpecs, parseEntity, parseOption, utf8 } from '../../base/mod.ts'
import { answer, committed, countArg, failure, stamp, table, textArg } from './answer.ts'
import type { Command, CommandRequest, CommandResult, MonContext, MonService, StoreReader, StoreWrite } from './service.ts'

const LOG_KEPT_MAX = 100
const VALUE_BYTES_MAX = 4096
const types = ['mon', 'osd', 'mds', 'client']

interface Change {
  readonly section: string
  readonly name: string
  /** undefined: removed */
  readonly value: string | undefined
  readonly previous: string | undefined
}
interface LogRecord {
  readonly version: number
  readonly timestamp: string
  readonly changes: readonly Change[]
}

export interface ConfigService extends MonService {
  /** What counts for an entity: global, then ever more specific sections. */
  valuesFor(who: string): Record<string, string>
  readonly version: number
}

/** Sections that count for an entity, the most specific last: 'client.rgw.a' has global, client, client.rgw, client.rgw.a. */
function sectionsOf(who: string): string[] {
  const parts = who.split('.')
  return ['global', ...parts.map((_, i) => parts.slice(0, i + 1).join('.'))]
}

const isSection = (text: string): boolean => text === 'global' || types.includes(text) || parseEntity(text) !== undefined

export function createConfigService(initial: Readonly<Record<string, string | number | boolean>>): ConfigService {
  const values = new Map<string, string>() // "section/name"
  let version = 0
  let pending: Change[] = []
  let history: LogRecord[] = []

  const key = (section: string, name: string): string => `${section}/${name}`
  const splitKey = (text: string): { section: string; name: string } => {
    const slash = text.lastIndexOf('/')
    return { section: text.slice(0, slash), name: text.slice(slash + 1) }
  }
  const valuesFor = (who: string): Record<string, string> => {
    const merged: Record<string, string> = {}
    const sections = sectionsOf(who)
    for (const section of sections) {
      for (const [at, value] of values) {
        const { section: own, name } = splitKey(at)
        if (own === section) merged[name] = value
      }
    }
    return merged
  }

  const set = (request: CommandRequest): CommandResult => {
    const who = textArg(request, 'who') ?? ''
    const name = (textArg(request, 'name') ?? '').replaceAll(/[- ]/g, '_')
    const value = textArg(request, 'value')
    if (!isSection(who)) return failure('EINVAL', `unrecognized config target '${who}'`)
    if (value === undefined) return failure('EINVAL', 'config set takes a target, an option and a value')
    if (value.length > VALUE_BYTES_MAX) return failure('EINVAL', `a value has at most ${VALUE_BYTES_MAX} characters`)
    try {
      parseOption(name, value)
    } catch (error) {
      if (!(error instanceof OptionError)) throw error
      return failure('EINVAL', error.message)
    }
    if (values.get(key(who, name)) === value) return committed('')
    pending.push({ section: who, name, value, previous: values.get(key(who, name)) })
    return committed('')
  }
  const remove = (request: CommandRequest): CommandResult => {
    const who = textArg(request, 'who') ?? ''
    const name = (textArg(request, 'name') ?? '').replaceAll(/[- ]/g, '_')
    if (!isSection(who)) return failure('EINVAL', `unrecognized config target '${who}'`)
    const previous = values.get(key(who, name))
    if (previous !== undefined) pending.push({ section: who, name, value: undefined, previous })
    return committed('')
  }
  const row = (section: string, name: string, value: string) => ({
    section,
    name,
    value,
    level: 'advanced',
    can_update_at_runtime: optionSpecs[name as OptionName]?.takesEffect === 'at once',
    mask: '',
  })
  const asTable = (rows: ReturnType<typeof row>[]): string =>
    table(
      ['WHO', 'MASK', 'LEVEL', 'OPTION', 'VALUE', 'RO'],
      rows.map((r) => [r.section, r.mask, r.level, r.name, r.value, r.can_update_at_runtime ? '' : '*']),
    )
  const dump = (request: CommandRequest): CommandResult => {
    const rows = [...values].map(([at, value]) => ({ ...splitKey(at), value })).map((v) => row(v.section, v.name, v.value))
    return answer(request, rows, () => asTable(rows))
  }
  const get = (request: CommandRequest): CommandResult => {
    const who = textArg(request, 'who') ?? ''
    if (!isSection(who)) return failure('EINVAL', `unrecognized entity '${who}'`)
    const merged = valuesFor(who)
    const name = textArg(request, 'key')?.replaceAll(/[- ]/g, '_')
    if (name !== undefined) {
      if (!Object.hasOwn(optionSpecs, name)) return failure('ENOENT', `unrecognized key '${name}'`)
      const value = merged[name] ?? String(optionSpecs[name as OptionName].default)
      return answer(request, value, value)
    }
    const sectionOf = (option: string): string => sectionsOf(who).findLast((s) => values.has(key(s, option))) ?? 'global'
    const rows = Object.entries(merged).map(([option, value]) => row(sectionOf(option), option, value))
    return answer(request, Object.fromEntries(rows.map((r) => [r.name, r])), () => asTable(rows))
  }
  const log = (request: CommandRequest): CommandResult => {
    const num = countArg(request, 'num') ?? 10
    if (Number.isNaN(num)) return failure('EINVAL', 'num is a number')
    const shown = history.slice(Math.max(0, history.length - num)).reverse()
    return answer(
      request,
      shown.map((r) => ({
        ...r,
        changes: r.changes.map((c) => ({ name: `${c.section}/${c.name}`, previous_value: c.previous, new_value: c.value })),
      })),
      () =>
        shown
          .map(
            (r) =>
              `--- ${r.version} --- ${r.timestamp} ---${r.changes
                .map(
                  (c) =>
                    `${c.previous === undefined ? '' : `\n- ${c.section}/${c.name} = ${c.previous}`}${c.value === undefined ? '' : `\n+ ${c.section}/${c.name} = ${c.value}`}`,
                )
                .join('')}`,
          )
          .join('\n'),
    )
  }
  const help = (request: CommandRequest): CommandResult => {
    const name = (textArg(request, 'key') ?? '').replaceAll(/[- ]/g, '_')
    if (!Object.hasOwn(optionSpecs, name)) return failure('ENOENT', `unrecognized config option '${name}'`)
    const spec = optionSpecs[name as OptionName] as {
      type: string
      default: unknown
      description: string
      min?: number
      max?: number
      takesEffect: string
    }
    const bounds = spec.min === undefined ? '' : `, ${spec.min} to ${spec.max}`
    return answer(
      request,
      {
        name,
        type: spec.type,
        desc: spec.description,
        default: spec.default,
        min: spec.min,
        max: spec.max,
        can_update_at_runtime: spec.takesEffect === 'at once',
      },
      `${name} - ${spec.description}\n  (${spec.type}${bounds}, default ${String(spec.default)}, takes effect ${spec.takesEffect})`,
    )
  }
  const ls = (request: CommandRequest): CommandResult =>
    answer(request, Object.keys(optionSpecs), () => Object.keys(optionSpecs).join('\n'))

  const commands: Command[] = [
    {
      prefix: 'config set',
      description: 'set an option for global, a type or one entity',
      args: ['who', 'name', 'value'],
      permission: 'rw',
      run: set,
    },
    { prefix: 'config rm', description: 'clear an option', args: ['who', 'name'], permission: 'rw', run: remove },
    {
      prefix: 'config get',
      description: "show an entity's configuration, or one option of it",
      args: ['who', 'key?'],
      permission: 'r',
      run: get,
    },
    { prefix: 'config dump', description: 'show all that is set', args: [], permission: 'r', run: dump },
    { prefix: 'config log', description: 'show the last changes', args: ['num?'], permission: 'r', run: log },
    { prefix: 'config help', description: 'describe an option', args: ['key'], permission: 'r', run: help },
    { prefix: 'config ls', description: 'list the options there are', args: [], permission: 'r', run: ls },
  ]

  return {
    name: 'config',
    commands,
    topics: ['config'],
    get version() {
      return version
    },
    valuesFor,
    refresh(store: StoreReader) {
      const stored = store.get('config', 'version')
      const newest = stored ? Number(fromUtf8(stored)) : 0
      if (newest === version) return
      version = newest
      values.clear()
      for (const at of store.keys('config')) {
        if (at.includes('/')) values.set(at, fromUtf8(store.get('config', at) as Uint8Array))
      }
      history = store.keys('config-log').map((at) => JSON.parse(fromUtf8(store.get('config-log', at) as Uint8Array)) as LogRecord)
    },
    createInitial() {
      // An option this version does not know must not keep a cluster from starting.
      for (const [name, value] of Object.entries(initial)) {
        if (Object.hasOwn(optionSpecs, name)) pending.push({ section: 'global', name, value: String(value), previous: undefined })
      }
    },
    onDeposed() {
      pending = []
    },
    hasPending: () => pending.length > 0,
    takePending(context: MonContext): StoreWrite[] {
      const next = version + 1
      const writes: StoreWrite[] = [{ op: 'put', prefix: 'config', key: 'version', value: utf8(String(next)) }]
      for (const { section, name, value } of pending) {
        writes.push(
          value === undefined
            ? { op: 'erase', prefix: 'config', key: key(section, name) }
            : { op: 'put', prefix: 'config', key: key(section, name), value: utf8(value) },
        )
      }
      const record: LogRecord = { version: next, timestamp: stamp(context.nowMs), changes: pending }
      const logKey = (n: number): string => String(n).padStart(12, '0')
      writes.push({ op: 'put', prefix: 'config-log', key: logKey(next), value: utf8(JSON.stringify(record)) })
      for (const old of history) {
        if (old.version <= next - LOG_KEPT_MAX) writes.push({ op: 'erase', prefix: 'config-log', key: logKey(old.version) })
      }
      pending = []
      return writes
    },
    versions: () => ({ newest: version, oldest: version }),
    publish(_topic, start, subscriber) {
      if (version === 0 || start > version) return undefined
      return { type: 'ConfigUpdate', body: { version, values: valuesFor(subscriber) }, next: version + 1 }
    },
  }
}
