// The cluster log (`ceph -w`, `ceph log last`): lines of monitors and daemons, in one order for all, the last ones kept in the store.
import { pb } from '../../../proto/mod.ts'
import { fromUtf8, utf8 } from '../../base/mod.ts'
import { answer, committed, countArg, failure, listArg, stamp, textArg } from './answer.ts'
import type {
  Command,
  CommandRequest,
  CommandResult,
  DaemonMessage,
  DaemonReply,
  MonContext,
  MonService,
  StoreReader,
  StoreWrite,
} from './service.ts'

export type LogLevel = 'debug' | 'info' | 'sec' | 'warn' | 'error'
export interface LogLine {
  readonly name: string
  readonly stampMs: number
  readonly seq: number
  readonly level: LogLevel
  readonly channel: string
  readonly text: string
}

const VERSIONS_KEPT_MAX = 500
const TEXT_CHARS_MAX = 4096
const PENDING_MAX = 1000
const PUBLISH_VERSIONS_MAX = 100
const levels: readonly LogLevel[] = ['debug', 'info', 'sec', 'warn', 'error']
const short: Readonly<Record<LogLevel, string>> = { debug: '[DBG]', info: '[INF]', sec: '[SEC]', warn: '[WRN]', error: '[ERR]' }

export interface LogService extends MonService {
  /** A line of this monitor. Leader: into the next value; others: kept until `takeOutgoing`. */
  add(name: string, level: LogLevel, text: string, channel: string, nowMs: number): void
  /** Lines of a peon, for the leader. */
  takeOutgoing(): readonly LogLine[]
}

const versionKey = (version: number): string => String(version).padStart(12, '0')

export function createLogService(): LogService {
  let newest = 0
  let oldest = 0
  let pending: LogLine[] = []
  let own = 0
  let reader: StoreReader | undefined
  /** The newest sequence number of each daemon that has been logged: a daemon sends again what was not acknowledged. */
  const lastSeq = new Map<string, number>()

  const linesOf = (version: number): LogLine[] => {
    const bytes = reader?.get('log', versionKey(version))
    if (!bytes) return []
    return pb.StoredLogEntries.decode(bytes).entries.map((e) => ({
      name: e.name ?? '',
      stampMs: e.stampMs ?? 0,
      seq: e.seq ?? 0,
      level: levels.find((l) => l === e.level) ?? 'info',
      channel: e.channel ?? 'cluster',
      text: e.text ?? '',
    }))
  }
  const push = (line: LogLine): void => {
    if (pending.length < PENDING_MAX) pending.push({ ...line, text: line.text.slice(0, TEXT_CHARS_MAX) })
  }

  const last = (request: CommandRequest): CommandResult => {
    const num = countArg(request, 'num') ?? 20
    const level = textArg(request, 'level') ?? 'debug'
    const channel = textArg(request, 'channel') ?? '*'
    const least = levels.indexOf(level as LogLevel)
    if (Number.isNaN(num)) return failure('EINVAL', 'num is a number')
    if (least < 0) return failure('EINVAL', `level is one of ${levels.join(', ')}`)
    const lines: LogLine[] = []
    for (let v = newest; v >= oldest && v > 0 && lines.length < num; v--) {
      for (const line of linesOf(v).reverse()) {
        if (levels.indexOf(line.level) >= least && (channel === '*' || line.channel === channel) && lines.length < num) lines.unshift(line)
      }
    }
    return answer(
      request,
      lines.map((l) => ({
        name: l.name,
        stamp: stamp(l.stampMs),
        seq: l.seq,
        channel: l.channel,
        priority: short[l.level],
        message: l.text,
      })),
      () => lines.map((l) => `${stamp(l.stampMs)} ${l.name} ${l.seq} : ${l.channel} ${short[l.level]} ${l.text}`).join('\n'),
    )
  }
  const log = (request: CommandRequest, context: MonContext): CommandResult => {
    const text = listArg(request, 'logtext').join(' ')
    if (text === '') return failure('EINVAL', 'log takes a text')
    push({ name: request.who, stampMs: context.nowMs, seq: ++own, level: 'info', channel: 'cluster', text })
    return committed('')
  }
  const commands: Command[] = [
    {
      prefix: 'log last',
      description: 'print the last lines of the cluster log',
      args: ['num?', 'level?', 'channel?'],
      permission: 'r',
      run: last,
    },
    { prefix: 'log', description: 'write a line to the cluster log', args: ['logtext*'], permission: 'rw', run: log },
  ]

  return {
    name: 'log',
    commands,
    messages: ['ClusterLog'],
    topics: ['log'],
    add(name, level, text, channel, nowMs) {
      push({ name, stampMs: nowMs, seq: ++own, level, channel, text })
    },
    takeOutgoing() {
      const lines = pending
      pending = []
      return lines
    },
    refresh(store) {
      reader = store
      const stored = store.get('log', 'newest')
      newest = stored ? Number(fromUtf8(stored)) : 0
      const first = store.get('log', 'oldest')
      oldest = first ? Number(fromUtf8(first)) : 0
    },
    onDeposed() {
      pending = []
      lastSeq.clear()
    },
    hasPending: () => pending.length > 0,
    takePending(): StoreWrite[] {
      const version = newest + 1
      const kept = Math.max(1, version - VERSIONS_KEPT_MAX + 1)
      const writes: StoreWrite[] = [
        { op: 'put', prefix: 'log', key: versionKey(version), value: pb.StoredLogEntries.encode({ entries: pending }).finish() },
        { op: 'put', prefix: 'log', key: 'newest', value: utf8(String(version)) },
        { op: 'put', prefix: 'log', key: 'oldest', value: utf8(String(kept)) },
      ]
      for (let v = Math.max(1, oldest); v < kept; v++) writes.push({ op: 'erase', prefix: 'log', key: versionKey(v) })
      pending = []
      return writes
    },
    handle(message: DaemonMessage): readonly DaemonReply[] {
      if (message.type !== 'ClusterLog') return []
      let top = lastSeq.get(message.from) ?? 0
      for (const entry of message.body.entries.slice(0, 256)) {
        const seq = entry.seq ?? 0
        // A monitor speaks for itself; sequence numbers of a daemon start again at 1 in a new life.
        if (seq <= top && seq !== 1) continue
        top = seq
        push({
          name: message.from,
          stampMs: entry.stampMs ?? 0,
          seq,
          level: levels.find((l) => l === entry.level) ?? 'info',
          channel: entry.channel === 'audit' ? 'audit' : 'cluster',
          text: entry.text ?? '',
        })
      }
      lastSeq.set(message.from, top)
      return [{ type: 'ClusterLogAck', body: { lastSeq: message.body.lastSeq }, afterCommit: true }]
    },
    versions: () => ({ newest, oldest }),
    publish(_topic, start) {
      // From now on: an empty message tells the watcher where it stands.
      if (start === 0) return { type: 'ClusterLog', body: { entries: [], lastSeq: newest }, next: newest + 1 }
      if (start > newest) return undefined
      const from = Math.max(start, oldest)
      const to = Math.min(newest, from + PUBLISH_VERSIONS_MAX - 1)
      const entries: object[] = []
      for (let v = from; v <= to; v++) for (const { name, ...line } of linesOf(v)) entries.push({ who: name, ...line })
      return { type: 'ClusterLog', body: { entries, lastSeq: to }, next: to + 1 }
    },
  }
}
