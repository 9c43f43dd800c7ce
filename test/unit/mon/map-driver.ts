// Drives the map services as a leading monitor does, without Paxos: what is pending is committed at once into a store of plain maps.
import type { MessageBody, MessageName } from '../../../proto/mod.ts'
import { messageTypes } from '../../../proto/mod.ts'
import { EMPTY_BYTES, type EntityName, fromUtf8, negativeErrno, Options, SepiolaError, silentLogger } from '../../../src/base/mod.ts'
import type { OSDMap } from '../../../src/maps/mod.ts'
import { checkArguments, parseCommandLine } from '../../../src/mon/core/command-line.ts'
import { createMapServices } from '../../../src/mon/core/map-services.ts'
import type { CommandResult, DaemonMessage, MonContext, MonService, StoreReader } from '../../../src/mon/core/service.ts'

export const FSID = '5bca6a0e-b4f4-4c46-b6b8-9b46a93790b4'
const EPOCH_MS = Date.UTC(2026, 10, 23, 12)

export class MapDriver {
  readonly services = createMapServices()
  readonly log: string[] = []
  readonly options: Options
  nowMs = EPOCH_MS
  quorum = ['a', 'b', 'c']
  isLeader = true
  readonly #kv = new Map<string, Uint8Array>()
  readonly store: StoreReader = {
    get: (prefix, key) => this.#kv.get(`${prefix}/${key}`),
    keys: (prefix) =>
      [...this.#kv.keys()]
        .filter((k) => k.startsWith(`${prefix}/`))
        .map((k) => k.slice(prefix.length + 1))
        .sort(),
  }

  constructor(options: Record<string, unknown> = {}) {
    this.options = new Options(options)
    for (const service of this.all) service.onElected?.(this.context)
    this.services.osdmap.createInitial(this.context)
    this.services.fsmap.createInitial(this.context)
    this.commit()
  }

  get all(): readonly MonService[] {
    return [this.services.osdmap, this.services.pgmap, this.services.fsmap, this.services.health]
  }
  get map(): OSDMap {
    const { map } = this.services.osdmap
    if (!map) throw new Error('no map')
    return map
  }
  get context(): MonContext {
    const { nowMs, quorum, options, isLeader } = this
    return {
      nowMs,
      monotonicMs: nowMs - EPOCH_MS + 1_000_000,
      name: 'a',
      fsid: FSID,
      isLeader,
      leader: 'a',
      quorum,
      mons: ['a', 'b', 'c'].map((name, rank) => ({ name, rank, addr: `127.0.0.1:${6789 + rank}/0` })),
      monmapEpoch: 1,
      electionEpoch: 4,
      quorumSinceMs: EPOCH_MS,
      options,
      log: silentLogger,
      randomBytes: (length) => new Uint8Array(length),
      clog: (level, text) => this.log.push(`${level}: ${text}`),
    }
  }

  /** Commits until nothing is pending. */
  commit(): void {
    for (let round = 0; round < 10 && this.all.some((service) => service.hasPending()); round++) {
      const writes = this.all.flatMap((service) => (service.hasPending() ? service.takePending(this.context) : []))
      for (const write of writes) {
        if (write.op === 'put') this.#kv.set(`${write.prefix}/${write.key}`, write.value)
        else this.#kv.delete(`${write.prefix}/${write.key}`)
      }
      for (const service of this.all) service.refresh(this.store, this.context)
    }
  }
  /** A new reign, of a monitor that has what was committed alone. */
  reelect(): void {
    for (const service of this.all) service.onDeposed?.(this.context)
    for (const service of this.all) service.onElected?.(this.context)
  }
  advance(ms: number): void {
    for (let left = ms; left > 0; left -= 1000) {
      this.nowMs += Math.min(1000, left)
      for (const service of this.all) service.tick?.(this.context)
      this.commit()
    }
  }

  send<N extends MessageName>(type: N, body: Partial<MessageBody<N>> | object, from = 'osd.0'): object[] {
    const { codec } = messageTypes[type]
    const decoded = codec.decode(codec.encode(body as never).finish())
    const message = { type, body: decoded, data: EMPTY_BYTES, from: from as EntityName } as unknown as DaemonMessage
    const service = this.all.find((s) => s.messages?.includes(type))
    const replies = service?.handle?.(message, this.context) ?? []
    this.commit()
    return [...replies]
  }
  boot(osd: number, { nonce = 1, host = 'vm', ...more }: { nonce?: number; host?: string; [field: string]: unknown } = {}): void {
    const addr = { host: '127.0.0.1', port: 6800 + osd, nonce }
    this.send(
      'OsdBoot',
      {
        osd,
        uuid: `00000000-0000-0000-0000-00000000000${osd}`,
        fsid: FSID,
        epoch: this.map.epoch,
        addr,
        hbAddr: addr,
        crushLocation: [
          { key: 'root', value: new TextEncoder().encode('default') },
          { key: 'host', value: new TextEncoder().encode(host) },
        ],
        totalBytes: 10 * 2 ** 30,
        deviceClass: 'hdd',
        metadata: { hostname: host },
        ...more,
      },
      `osd.${osd}`,
    )
  }
  fail(target: number, reporter: number, more: object = {}): void {
    const { host, port, nonce } = this.map.osd(target)?.addr ?? { host: '', port: 0, nonce: 0 }
    const body = { target, targetAddr: `${host}:${port}/${nonce}`, epoch: this.map.epoch, failed: true, failedForMs: 6000, ...more }
    this.send('OsdFailure', body, `osd.${reporter}`)
  }
  beacons(...osds: number[]): void {
    for (const osd of osds) this.send('OsdBeacon', { osd, epoch: this.map.epoch }, `osd.${osd}`)
  }
  #seq = 0
  /** Each primary reports its PGs, as `state` says or else clean as the map allows; and each OSD that is up its disk. */
  report(state?: (seed: number) => string[], fields: object = {}): void {
    const byPrimary = new Map<number, object[]>()
    for (const pool of this.map.pools.keys()) {
      for (const pg of this.map.pgsOfPool(pool)) {
        const { up, acting, upPrimary, actingPrimary } = this.map.pgToUpActing(pg)
        if (actingPrimary < 0) continue
        const size = this.map.pools.get(pool)?.size ?? 0
        const words = state?.(pg.seed) ?? (acting.length < size ? ['active', 'undersized', 'degraded'] : ['active', 'clean'])
        const stat = { pg, reportedEpoch: this.map.epoch, reportedSeq: ++this.#seq, state: words, up, acting, upPrimary, actingPrimary }
        const more = { lastEpochClean: this.map.epoch, lastChangeMs: this.nowMs, ...fields }
        byPrimary.set(actingPrimary, [...(byPrimary.get(actingPrimary) ?? []), { ...stat, ...more }])
      }
    }
    for (const { id, up } of this.map.osds) {
      if (!up) continue
      const total = 10 * 2 ** 30
      const osdStat = { osd: id, totalBytes: total, usedBytes: 2 ** 20, availBytes: total - 2 ** 20, seq: ++this.#seq, numPgs: 3 }
      this.send('PgStats', { osd: id, epoch: this.map.epoch, pgs: byPrimary.get(id) ?? [], osdStat, seq: this.#seq }, `osd.${id}`)
    }
  }

  /** As from the command line. */
  run(line: string | object, data: Uint8Array = EMPTY_BYTES): CommandResult & { text: string } {
    const commands = this.all.flatMap((service) => service.commands ?? [])
    let args: Record<string, unknown> & { prefix: string }
    if (typeof line === 'string') {
      const parsed = parseCommandLine(line.split(' '), commands)
      if ('error' in parsed) throw new Error(parsed.error)
      args = parsed.args
    } else args = line as typeof args
    const command = commands.find(({ prefix }) => prefix === args.prefix)
    if (!command) throw new Error(`no such command: ${args.prefix}`)
    const problem = checkArguments(command, args)
    if (problem) throw new Error(problem)
    let result: CommandResult
    try {
      result = command.run({ args: args as never, data, who: 'client.admin' }, this.context)
    } catch (error) {
      if (!(error instanceof SepiolaError)) throw error
      result = { rc: negativeErrno(error.code), outs: error.message, out: '' }
    }
    this.commit()
    return { ...result, text: typeof result.out === 'string' ? result.out : fromUtf8(result.out) }
  }
  json<T = Record<string, unknown>>(line: string): T {
    return JSON.parse(this.run(`${line} --format=json`).text) as T
  }
}

/** Three OSDs on one host, all up and in. */
export function threeOsds(options: Record<string, unknown> = {}): MapDriver {
  const driver = new MapDriver(options)
  for (const osd of [0, 1, 2]) driver.boot(osd)
  return driver
}
