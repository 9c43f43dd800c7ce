// Administration: JSON commands, as `ceph tell mds.NAME ...`.
import type { pb } from '../../../proto/mod.ts'
import { negativeErrno, utf8 } from '../../base/mod.ts'
import type { MdsCore } from './core.ts'
import type { Connection } from './effects.ts'
import { MdsError } from './errors.ts'
import type { Inode } from './inode.ts'

type Reply = (rc: number, outs: string, out?: unknown) => void
type Command = (core: MdsCore, args: Readonly<Record<string, unknown>>, reply: Reply) => void

const commands: Readonly<Record<string, Command>> = {
  'session ls': (core, _args, reply) => {
    const sessions = [...core.sessions.all].map((s) => ({
      id: s.id,
      entity: s.peer,
      inst: s.radosAddr,
      state: s.state,
      num_caps: s.caps.size,
      requests_in_flight: s.requests.size,
      completed_requests: s.completed.size,
      client_metadata: s.metadata,
    }))
    reply(0, '', sessions)
  },
  'session evict': (core, args, reply) => {
    const session = core.sessions.byId(Number(args['id']))
    if (!session) {
      reply(negativeErrno('ENOENT'), `there is no session ${String(args['id'])}`)
      return
    }
    core.sessions.evict(session, 'on command')
    reply(0, `session ${session.id} is being evicted`)
  },
  'cache status': (core, _args, reply) => reply(0, '', status(core)),
  'flush journal': (core, _args, reply) => core.flush(() => reply(0, '', { message: '', return_code: 0 })),
  'scrub start': (core, args, reply) => {
    const path = String(args['path'] ?? '/')
    const recursive = [args['scrubops'] ?? args['recursive']].flat().some((op) => op === true || op === 'recursive')
    try {
      core.scrub.start(path, recursive, (report) => {
        if (args['wait'] === true) reply(report.errors.length === 0 ? 0 : negativeErrno('EIO'), '', report)
      })
      if (args['wait'] !== true) reply(0, '', { return_code: 0, mode: 'asynchronous' })
    } catch (thrown) {
      if (!(thrown instanceof MdsError)) throw thrown
      reply(negativeErrno(thrown.code), thrown.text)
    }
  },
  'scrub status': (core, _args, reply) => reply(0, '', core.scrub.report ?? { status: 'no active scrubs running' }),
  'damage ls': (core, _args, reply) =>
    reply(
      0,
      '',
      [...core.damages].map(([what, since]) => ({ damage_type: 'metadata', what, since })),
    ),
  'dump inode': (core, args, reply) => {
    const inode = core.cache.peek(Number(args['number']))
    if (!inode) {
      reply(negativeErrno('ENOENT'), `inode ${String(args['number'])} is not in the cache`)
      return
    }
    const caps = [...inode.caps.values()].map(({ client, issued, pending, wanted, seq }) => ({ client, issued, pending, wanted, seq }))
    reply(0, '', { ...inode.data, xattrs: inode.data.xattrs.map(({ key }) => key), caps, path: pathOf(inode) })
  },
}
const status = (core: MdsCore): object => ({
  state: core.state,
  inodes: core.cache.size,
  dirty_keys: core.overlay.size,
  purge_queue: core.purge.size,
  strays: core.stray.data.files,
  sessions: core.sessions.count,
  last_event: core.seq,
  durable_event: core.durable,
})
function pathOf(inode: Inode): string {
  const names: string[] = []
  for (let at: Inode | undefined = inode; at?.dentry; at = at.parent) names.unshift(at.dentry.name)
  return `/${names.slice(1).join('/')}`
}

export function runCommand(core: MdsCore, connection: Connection, { tid, cmd }: pb.MdsCommand): void {
  const reply: Reply = (rc, outs, out) => {
    const data = out === undefined ? undefined : utf8(JSON.stringify(out))
    core.emit({
      type: 'send',
      connection: connection.id,
      message: { type: 'MdsCommandReply', body: { tid, rc, outs }, ...(data ? { data } : {}) },
    })
  }
  if (!/(^|,)\s*allow\s+(\*|all)\s*(,|$)/.test(connection.caps)) {
    reply(negativeErrno('EACCES'), `${connection.peer} may not command this MDS`)
    return
  }
  let args: Record<string, unknown>
  try {
    args = JSON.parse(cmd) as Record<string, unknown>
  } catch {
    reply(negativeErrno('EINVAL'), 'not a command')
    return
  }
  const prefix = String(args?.['prefix'])
  const command = Object.hasOwn(commands, prefix) ? commands[prefix] : undefined
  if (!command) {
    reply(negativeErrno('EINVAL'), `unknown command '${prefix}'`)
    return
  }
  command(core, args, reply)
}
