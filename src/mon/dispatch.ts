// Requests: commands, reports and questions of clients and daemons. Each runs where it may (reads on any monitor that holds a lease, changes
// on the leader between two Paxos rounds), waits where it may not yet, or goes on to the leader, and is answered once what it changed is
// committed. A request that a change of leader catches half-way is run again under the next one.
import { type MessageName, pb } from '../../proto/mod.ts'
import { EMPTY_BYTES, type EntityName, type errno, type Logger, negativeErrno, parseEntity, SepiolaError, utf8 } from '../base/mod.ts'
import type { Message } from '../msg/mod.ts'
import { mayRead, mayReport, mayRun, parseMonCaps } from './core/caps.ts'
import { checkArguments } from './core/command-line.ts'
import type { Command, CommandRequest, CommandResult, DaemonMessage, DaemonReply, MonContext, MonService } from './core/service.ts'
import { decodeMessage, encodeMessage } from './wire.ts'

/** Whoever asked: a session of ours, a peon on behalf of one of its own, or the gRPC service. */
export interface Requester {
  readonly name: EntityName
  readonly caps: Readonly<Record<string, string>>
  readonly nonce: number
  /** A session of this monitor: it spreads messages meant for every monitor. */
  readonly isLocal: boolean
  readonly closed: boolean
  send(type: MessageName, body: object, data?: Uint8Array): void
  /** All has been said. */
  done(): void
}
export interface Request {
  readonly requester: Requester
  readonly message: Message
}

export interface DispatchHost {
  readonly isInQuorum: boolean
  readonly isLeader: boolean
  readonly isReadable: boolean
  /** Leader, no round under way, lease valid. */
  readonly isWriteable: boolean
  context(): MonContext
  /** Something may be pending now: propose it soon. With `waiter`, tell when it is committed, or that this reign ended first. */
  changed(waiter?: { committed(): void; failed(): void }): void
  hasPending(): boolean
  toLeader(type: MessageName, body: object, data: Uint8Array): void
  toQuorum(type: MessageName, body: object, data: Uint8Array): void
  /** To an entity's sessions here or on another monitor. */
  route(to: EntityName, type: MessageName, body: object, data: Uint8Array): void
  tickets(requester: Requester, tid: number, services: readonly string[]): object | undefined
  versions(topic: string): { newest: number; oldest: number } | undefined
}

const WAITING_MAX = 10_000
const FORWARDED_MAX = 10_000
const COMMAND_CHARS_MAX = 1 << 20
// The field that says for which daemon a report speaks; others speak about somebody else.
const CLAIMS: ReadonlySet<string> = new Set(['OsdBoot', 'OsdBeacon', 'OsdAlive', 'OsdPgTemp', 'OsdMarkMeDown', 'PgStats'])
const OPEN_TO_ALL: ReadonlySet<string> = new Set(['ClusterLog'])

export class Dispatch {
  readonly #host: DispatchHost
  readonly #log: Logger
  readonly #commands: ReadonlyMap<string, Command>
  readonly #handlers = new Map<MessageName, { service: MonService; everywhere: boolean }>()
  #waiting: Request[] = []
  readonly #forwarded = new Map<number, Request>()
  #tid = 0

  constructor(host: DispatchHost, services: readonly MonService[], log: Logger) {
    this.#host = host
    this.#log = log
    this.#commands = new Map(services.flatMap((s) => s.commands ?? []).map((c) => [c.prefix, c]))
    for (const service of services) {
      for (const type of service.messages ?? [])
        this.#handlers.set(type, { service, everywhere: service.everywhere?.includes(type) ?? false })
    }
  }

  get waitingCount(): number {
    return this.#waiting.length + this.#forwarded.size
  }

  /** @throws SepiolaError for what no client may send: the session is closed. */
  handle(request: Request): void {
    if (request.requester.closed) return
    const { message, requester } = request
    switch (message.type) {
      case 'MonCommand':
        this.#command(request, message.body)
        return
      case 'MonGetVersion':
        this.#getVersion(request, message.body)
        return
      case 'AuthGetTickets': {
        const reply = this.#host.isReadable ? this.#host.tickets(requester, message.body.tid, message.body.services) : undefined
        if (!reply) return void this.#wait(request)
        requester.send('AuthTickets', reply)
        requester.done()
        return
      }
      default:
        this.#report(request)
    }
  }

  /** Leases, leaders or rounds have changed: what waited may go on. */
  wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const request of waiting) this.#guarded(request)
  }

  /** A reign has ended: take back what its leader had; what others passed on to this monitor, they take back. */
  reignEnded(): void {
    this.#waiting = this.#waiting.filter(({ requester }) => requester.isLocal)
    this.#waiting.push(...this.#forwarded.values())
    this.#forwarded.clear()
  }

  #guarded(request: Request): void {
    try {
      this.handle(request)
    } catch (error) {
      this.#log.warn({ from: request.requester.name, type: request.message.type, error: String(error) }, 'a request failed')
      request.requester.done()
    }
  }

  #wait(request: Request): void {
    if (this.#waiting.length < WAITING_MAX) {
      this.#waiting.push(request)
      return
    }
    if (request.message.type === 'MonCommand') {
      this.#reply(request.requester, request.message.body.tid, {
        rc: negativeErrno('EBUSY'),
        outs: 'too many requests are waiting',
        out: '',
      })
    }
    request.requester.done()
  }

  #again(request: Request): void {
    if (request.requester.isLocal) this.#wait(request)
  }

  #forward(request: Request): void {
    if (this.#forwarded.size >= FORWARDED_MAX || !request.requester.isLocal) return void this.#wait(request)
    const tid = ++this.#tid
    this.#forwarded.set(tid, request)
    this.#host.toLeader('MonForward', this.#envelope(request, tid, false), request.message.data)
  }

  #envelope({ requester, message }: Request, tid: number, everywhere: boolean): object {
    return { tid, from: requester.name, caps: { ...requester.caps }, ...encodeMessage(message.type, message.body), everywhere }
  }

  // ---- between monitors

  /** A peon passes on what a session of its own has said. */
  onForward(
    m: ReturnType<typeof pb.MonForward.decode>,
    data: Uint8Array,
    reply: (type: MessageName, body: object, data: Uint8Array) => void,
  ): void {
    const name = parseEntity(m.from)?.name
    const message = decodeMessage(m.type, m.body, data)
    if (!name || !message) return
    const tell = (fields: object, bytes: Uint8Array): void => {
      if (m.tid > 0) reply('MonForwardReply', { tid: m.tid, ...fields }, bytes)
    }
    const requester: Requester = {
      name,
      caps: m.caps,
      nonce: 0,
      isLocal: false,
      closed: false,
      send: (type, body, bytes = EMPTY_BYTES) => tell(encodeMessage(type, body), bytes),
      done: () => tell({ end: true }, EMPTY_BYTES),
    }
    if (!m.everywhere && !this.#host.isLeader) tell({ retry: true, end: true }, EMPTY_BYTES)
    else this.#guarded({ requester, message })
  }

  onForwardReply(m: ReturnType<typeof pb.MonForwardReply.decode>, data: Uint8Array): void {
    const request = this.#forwarded.get(m.tid)
    if (!request) return
    if (m.end) this.#forwarded.delete(m.tid)
    if (m.retry) return void this.#wait(request)
    if (m.end) return void request.requester.done()
    const message = decodeMessage(m.type, m.body, data)
    if (message && !request.requester.closed) request.requester.send(message.type, message.body, message.data)
  }

  // ---- reports

  #report(request: Request): void {
    const { requester, message } = request
    const handler = this.#handlers.get(message.type)
    if (!handler || !this.#mayReport(requester, message)) {
      throw new SepiolaError('EACCES', `${requester.name} may not send ${message.type}`)
    }
    if (handler.everywhere) {
      if (!this.#host.isInQuorum) return void this.#wait(request)
      if (requester.isLocal) this.#host.toQuorum('MonForward', this.#envelope(request, 0, true), message.data)
      this.#run(request, handler.service)
    } else if (this.#host.isWriteable) this.#run(request, handler.service)
    else if (this.#host.isInQuorum && !this.#host.isLeader) this.#forward(request)
    else this.#wait(request)
  }

  #mayReport(requester: Requester, message: Message): boolean {
    const who = parseEntity(requester.name)
    const caps = parseMonCaps(requester.caps['mon'])
    if (!who || !caps) return false
    if (OPEN_TO_ALL.has(message.type)) return who.type !== 'client' || caps.all
    if (!mayReport(caps, who.type)) return false
    if (message.type === 'MdsBeacon') return requester.name === `mds.${message.body.name}`
    // Also what a monitor sees for itself.
    if (message.type === 'MdsFailure') return who.type === 'mds' || who.type === 'mon'
    if (!CLAIMS.has(message.type)) return who.type === 'osd'
    return requester.name === `osd.${(message.body as { osd?: number }).osd}`
  }

  #run(request: Request, service: MonService): void {
    const { requester, message } = request
    const replies = service.handle?.({ ...message, from: requester.name } as DaemonMessage, this.#host.context()) ?? []
    this.#send(
      requester,
      replies.filter((r) => !r.afterCommit),
    )
    this.#finish(request, () =>
      this.#send(
        requester,
        replies.filter((r) => r.afterCommit),
      ),
    )
  }

  /** Once all that is pending is committed, `last` is said; a request that its reign does not live to see committed is run again. */
  #finish(request: Request, last: () => void): void {
    const end = (): void => {
      if (!request.requester.closed) last()
      request.requester.done()
    }
    if (!this.#host.isLeader || !this.#host.hasPending()) {
      end()
      return
    }
    this.#host.changed({ committed: end, failed: () => this.#again(request) })
  }

  #send(requester: Requester, replies: readonly DaemonReply[]): void {
    for (const { to, type, body, data = EMPTY_BYTES } of replies) {
      if (to === undefined) requester.send(type, body, data)
      else this.#host.route(to, type, body, data)
    }
  }

  // ---- questions

  #getVersion(request: Request, { tid, what }: { tid: number; what: string }): void {
    const { requester } = request
    if (!this.#host.isReadable) return void this.#wait(request)
    const caps = parseMonCaps(requester.caps['mon'])
    const versions = this.#host.versions(what)
    if (!caps || !mayRead(caps)) requester.send('MonGetVersionReply', { tid, rc: negativeErrno('EACCES') })
    else if (!versions) requester.send('MonGetVersionReply', { tid, rc: negativeErrno('EINVAL') })
    else requester.send('MonGetVersionReply', { tid, version: versions.newest, oldest: versions.oldest, rc: 0 })
    requester.done()
  }

  #reply(requester: Requester, tid: number, { rc, outs, out }: CommandResult): void {
    if (!requester.closed) requester.send('MonCommandReply', { tid, rc, outs }, typeof out === 'string' ? utf8(out) : out)
    requester.done()
  }

  #command(request: Request, { tid, cmd }: { tid: number; cmd: string }): void {
    const { requester, message } = request
    const refuse = (code: keyof typeof errno, outs: string): void => this.#reply(requester, tid, { rc: negativeErrno(code), outs, out: '' })
    const args = parseArguments(cmd)
    if (!args) {
      refuse('EINVAL', 'a command is a JSON object with a prefix')
      return
    }
    const command = this.#commands.get(args.prefix)
    if (!command) {
      refuse('EINVAL', `command not known: '${args.prefix}'`)
      return
    }
    const caps = parseMonCaps(requester.caps['mon'])
    if (!caps || !mayRun(caps, command)) {
      refuse('EACCES', `access denied: ${requester.name} may not run '${command.prefix}'`)
      return
    }
    const problem = checkArguments(command, args)
    if (problem) {
      refuse('EINVAL', problem)
      return
    }
    const needsLeader = command.permission === 'rw' || command.leader === true
    if (!this.#host.isInQuorum) return void this.#wait(request)
    if (needsLeader && !this.#host.isLeader) return void this.#forward(request)
    if (command.permission === 'rw' ? !this.#host.isWriteable : !this.#host.isReadable) return void this.#wait(request)
    const context = this.#host.context()
    const result = runCommand(command, { args, data: message.data, who: requester.name }, context)
    if (command.permission === 'rw' && result.rc === 0) {
      context.clog('info', `from='${requester.name}' cmd=${JSON.stringify([args]).slice(0, 1000)}: dispatch`, 'audit')
    }
    const answer = (): void => {
      this.#send(requester, result.send ?? [])
      this.#reply(requester, tid, result)
    }
    if (command.permission === 'rw' && result.afterCommit && this.#host.hasPending()) {
      this.#host.changed({ committed: answer, failed: () => this.#again(request) })
    } else {
      answer()
      if (this.#host.isLeader) this.#host.changed()
    }
  }
}

function runCommand(command: Command, request: CommandRequest, context: MonContext): CommandResult {
  try {
    return command.run(request, context)
  } catch (error) {
    if (error instanceof SepiolaError) return { rc: negativeErrno(error.code), outs: error.message, out: '' }
    context.log.error({ command: command.prefix, error: (error as Error).stack ?? String(error) }, 'a command failed')
    return { rc: negativeErrno('EINVAL'), outs: `internal error in '${command.prefix}': ${(error as Error).message}`, out: '' }
  }
}

function parseArguments(cmd: string): CommandRequest['args'] | undefined {
  if (cmd.length > COMMAND_CHARS_MAX) return undefined
  try {
    const parsed: unknown = JSON.parse(cmd)
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined
    const prefix = (parsed as { prefix?: unknown }).prefix
    return typeof prefix === 'string' ? (parsed as CommandRequest['args']) : undefined
  } catch {
    return undefined
  }
}

export interface Reply {
  readonly rc: number
  readonly outs: string
  readonly out: Uint8Array
}

/** A requester without a session: its one answer is a promise. */
export function commandRequest(
  who: EntityName,
  caps: Readonly<Record<string, string>>,
  args: object,
  data: Uint8Array,
  settle: (reply: Reply) => void,
): Request {
  const requester: Requester = {
    name: who,
    caps,
    nonce: 0,
    isLocal: true,
    closed: false,
    send: (type, body, bytes = EMPTY_BYTES) => {
      if (type !== 'MonCommandReply') return
      const { rc = 0, outs = '' } = body as { rc?: number; outs?: string }
      settle({ rc, outs, out: bytes })
    },
    done: () => {},
  }
  const body = pb.MonCommand.decode(pb.MonCommand.encode({ tid: 1, cmd: JSON.stringify(args) }).finish())
  return { requester, message: { type: 'MonCommand', body, data } }
}
