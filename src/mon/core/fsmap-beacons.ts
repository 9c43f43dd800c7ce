// Beacons of MDS daemons, on the leader: who boots, which state a rank's holder asks for, who has fallen silent, stopped or died.
// When each was last heard is the reign's own knowledge; a new leader gives everyone the grace anew.
import type { MdsInfo, MdsState } from '../../maps/mod.ts'
import type { FsMapService } from './fsmap.ts'
import type { OsdMapService } from './osdmap.ts'
import { addrString, isAddr } from './osdmap-address.ts'
import type { DaemonReply, DaemonMessage as Message, MonContext } from './service.ts'

type Beacon = Extract<Message, { type: 'MdsBeacon' }>['body']
type Failure = Extract<Message, { type: 'MdsFailure' }>['body']

const DAEMONS_MAX = 256
const METADATA_MAX = 64
const HEALTH_MAX = 32
const TEXT_CHARS_MAX = 1024
/** So many beacons missed, and the port is tried. */
const SUSPECT_BEACONS = 2
/** A leader whose ticks come this late was not listening: nobody's silence counts. */
const LATE_TICK_MS = 3000

/** What a holder of a rank may go on to (Ceph's MDSMap::state_transition_valid, for one rank). */
const NEXT: Readonly<Partial<Record<MdsState, readonly MdsState[]>>> = {
  'up:creating': ['up:active'],
  'up:replay': ['up:reconnect'],
  'up:reconnect': ['up:rejoin'],
  'up:rejoin': ['up:clientreplay', 'up:active'],
  'up:clientreplay': ['up:active'],
}

interface Heard {
  readonly atMs: number // monotonic
  readonly seq: number
}

export class MdsBeacons {
  readonly #service: FsMapService
  readonly #osdmap: OsdMapService
  readonly #heard = new Map<number, Heard>()
  #lastTickMs = 0

  constructor(service: FsMapService, osdmap: OsdMapService) {
    this.#service = service
    this.#osdmap = osdmap
  }

  begin(context: MonContext): void {
    this.end()
    this.#lastTickMs = context.monotonicMs
    for (const { gid } of this.#service.map?.daemons ?? []) this.#heard.set(gid, { atMs: context.monotonicMs, seq: 0 })
  }
  end(): void {
    this.#heard.clear()
  }

  #silentMs(mds: MdsInfo, context: MonContext): number {
    const heard = this.#heard.get(mds.gid)
    if (heard) return context.monotonicMs - heard.atMs
    this.#heard.set(mds.gid, { atMs: context.monotonicMs, seq: 0 })
    return 0
  }
  isHeard(mds: MdsInfo, context: MonContext): boolean {
    return this.#silentMs(mds, context) < context.options.get('mds_beacon_grace_ms')
  }
  suspects(context: MonContext): MdsInfo[] {
    const limitMs = SUSPECT_BEACONS * context.options.get('mds_beacon_interval_ms')
    return (this.#service.map?.daemons ?? []).filter((mds) => this.#silentMs(mds, context) > limitMs)
  }

  tick(context: MonContext): void {
    const late = context.monotonicMs - this.#lastTickMs > LATE_TICK_MS
    if (late) this.begin(context)
    this.#lastTickMs = context.monotonicMs
    const { pending } = this.#service
    for (const gid of this.#heard.keys()) if (!pending.daemon(gid)) this.#heard.delete(gid)
    const silent = pending.daemons.filter((mds) => !this.isHeard(mds, context))
    const hasSpare = pending.daemons.some((mds) => mds.state === 'up:standby' && this.isHeard(mds, context))
    for (const mds of silent) {
      if (mds.rank < 0 || hasSpare) {
        const forText = (this.#silentMs(mds, context) / 1000).toFixed(3)
        context.clog(mds.rank < 0 ? 'info' : 'warn', `daemon mds.${mds.name} is silent for ${forText} seconds: it is removed`)
        this.#service.removeDaemon(mds, context)
      } else if (mds.laggySinceMs === 0) {
        // Nobody could take over: it may yet come back to its rank.
        pending.editDaemon(mds.gid, { laggySinceMs: context.nowMs })
      }
    }
    this.#service.fillRanks(context)
    this.#wantStandby()
  }

  /** Once there has been a standby beside an active daemon, one is wanted (as Ceph's standby_count_wanted, unset). */
  #wantStandby(): void {
    const { pending } = this.#service
    if (!pending.daemons.some((mds) => mds.state === 'up:standby')) return
    for (const fs of pending.filesystems) {
      if (fs.options['standby_count_wanted'] !== undefined || pending.holder(fs.fscid)?.state !== 'up:active') continue
      pending.editFs(fs.fscid, { options: { ...fs.options, standby_count_wanted: '1' } })
    }
  }

  handle(message: Message, context: MonContext): readonly DaemonReply[] {
    if (message.type === 'MdsBeacon') return this.#beacon(message.body, context)
    if (message.type === 'MdsFailure') this.#failure(message.body, context)
    return []
  }

  /** Its port refuses connections: that life of it is over. */
  #failure({ gid, reporter }: Failure, context: MonContext): void {
    const mds = this.#service.pending.daemon(gid)
    if (!mds) return
    context.clog('warn', `daemon mds.${mds.name} is dead (connection refused, seen by ${reporter.slice(0, 64)})`)
    this.#service.removeDaemon(mds, context)
    this.#service.fillRanks(context)
  }

  #beacon(body: Beacon, context: MonContext): readonly DaemonReply[] {
    const { pending } = this.#service
    if (body.fsid !== '' && body.fsid !== context.fsid) {
      context.clog('error', `mds.${body.name} sends beacons with cluster fsid ${body.fsid}, not ${context.fsid}: ignored`)
      return []
    }
    const known = pending.daemon(body.gid)
    if (!known) {
      if (body.state !== 'up:boot' || body.stopping || !this.#boot(body, context)) return [replyTo(body, 0, 'down:dne')]
      this.#service.fillRanks(context)
    } else if (known.name === body.name) {
      const heard = this.#heard.get(known.gid)
      if (heard && body.seq < heard.seq) return []
      this.#heard.set(known.gid, { atMs: context.monotonicMs, seq: body.seq })
      this.#follow(known, body, context)
    } else return []
    const { base, isEmpty, epoch } = pending
    return [replyTo(body, isEmpty ? base.epoch : epoch, pending.daemon(body.gid)?.state ?? 'down:dne')]
  }

  /** @returns whether it is in the map now. */
  #boot(body: Beacon, context: MonContext): boolean {
    const { pending } = this.#service
    const { gid, name, addr, radosAddr } = body
    const refuse = (why: string): false => {
      context.clog('error', `mds.${name} boots ${why}: ignored`)
      return false
    }
    if (gid <= 0 || !isAddr(addr)) return refuse('without an id or address')
    if (!/^[0-9A-Za-z.:[\]-]{1,255}:0\/\d{1,10}$/.test(radosAddr))
      return refuse(`as client '${radosAddr.slice(0, 64)}', which cannot be fenced`)
    // A life that was replaced cannot come back: what it may have begun is fenced for good.
    const osds = this.#osdmap.pending
    if (osds.base.blocklist.has(radosAddr)) return refuse(`as client ${radosAddr}, which is blocklisted`)
    const former = pending.daemonByName(name)
    if (former) {
      context.clog('info', `daemon mds.${name} has been restarted`)
      this.#service.removeDaemon(former, context)
    } else if (pending.daemons.length >= DAEMONS_MAX) return refuse(`where ${DAEMONS_MAX} are known already`)
    pending.addDaemon({
      name,
      gid,
      addr: { host: addr.host as string, port: addr.port as number, nonce: addr.nonce ?? 0 },
      radosAddr,
      state: 'up:standby',
      rank: -1,
      fscid: 0,
      incarnation: 0,
      stateSeq: body.seq,
      bootMs: context.nowMs,
      laggySinceMs: 0,
      health: [],
    })
    const metadata = Object.entries(body.metadata)
      .slice(0, METADATA_MAX)
      .map(([key, value]) => [key.slice(0, 128), String(value).slice(0, TEXT_CHARS_MAX)])
    pending.metadata.set(name, Object.fromEntries(metadata) as Record<string, string>)
    this.#heard.set(gid, { atMs: context.monotonicMs, seq: body.seq })
    context.clog('info', `daemon mds.${name} [${addrString(addr)}] boot`)
    return true
  }

  #follow(known: MdsInfo, body: Beacon, context: MonContext): void {
    const { pending } = this.#service
    if (body.stopping) {
      context.clog('info', `daemon mds.${known.name} stops in order`)
      this.#service.removeDaemon(known, context, { hasStopped: true })
      this.#service.fillRanks(context)
      return
    }
    if (body.damage !== '' && known.rank >= 0) {
      context.clog('error', `daemon mds.${known.name} reports damage of rank ${known.rank}: ${body.damage.slice(0, TEXT_CHARS_MAX)}`)
      this.#service.removeDaemon(known, context, { isDamaged: true })
      return
    }
    if (known.laggySinceMs > 0) pending.editDaemon(known.gid, { laggySinceMs: 0 })
    const health = body.health.slice(0, HEALTH_MAX).map((text) => text.slice(0, TEXT_CHARS_MAX))
    if (health.length !== known.health.length || health.some((text, i) => text !== known.health[i])) {
      pending.editDaemon(known.gid, { health })
    }
    if (body.state === known.state) return
    // A beacon from before the daemon saw what the map gave it asks for nothing: its state is an old one, no legal next.
    if (!NEXT[known.state]?.includes(body.state as MdsState)) {
      context.log.debug({ mds: known.name, has: known.state, says: body.state }, 'a beacon whose state is not a next one')
      return
    }
    pending.editDaemon(known.gid, { state: body.state as MdsState, stateSeq: body.seq })
    const fs = pending.fs(known.fscid)
    const isDone = body.state === 'up:active'
    context.clog(
      isDone ? 'info' : 'debug',
      `daemon mds.${known.name} is ${isDone ? 'now active' : body.state} in filesystem ${fs?.name} as rank ${known.rank}`,
    )
  }
}

const replyTo = (body: Beacon, epoch: number, state: MdsState): DaemonReply => ({
  type: 'MdsBeaconReply',
  body: { seq: body.seq, epoch, state },
  afterCommit: true,
})
