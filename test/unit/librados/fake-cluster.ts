// OSDs in one object behind the Messenger's interface: every frame is seen by the test, which decides when and how each is answered.
import { type MessageBody, OpCode } from '../../../proto/mod.ts'
import { type Chunks, type EntityName, joinChunks, Options, silentLogger } from '../../../src/base/mod.ts'
import { addSimpleRule, createDefaultMap, createOrMove, encodeCrushMap } from '../../../src/crush/mod.ts'
import type { Env } from '../../../src/env/mod.ts'
import { type PoolClient, PoolIoCtx } from '../../../src/librados/ioctx.ts'
import { Objecter } from '../../../src/librados/objecter.ts'
import { OSDMap } from '../../../src/maps/mod.ts'
import type { Message, Messenger, Session } from '../../../src/msg/mod.ts'

export class FakeTimers {
  nowMs = 0
  readonly #timers = new Set<{ at: number; run: () => void }>()
  after(delayMs: number, run: () => void): { cancel(): void } {
    const timer = { at: this.nowMs + delayMs, run }
    this.#timers.add(timer)
    return { cancel: () => void this.#timers.delete(timer) }
  }
  get pending(): number {
    return this.#timers.size
  }
  advance(ms: number): void {
    const until = this.nowMs + ms
    for (;;) {
      const next = [...this.#timers].filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      this.#timers.delete(next)
      this.nowMs = next.at
      next.run()
    }
    this.nowMs = until
  }
}

export interface Sent {
  readonly osd: number
  readonly session: FakeSession
  readonly type: 'OsdOp' | 'PgList'
  readonly body: MessageBody<'OsdOp'> & MessageBody<'PgList'>
  readonly data: Chunks
}
export class FakeSession {
  closed = false
  readonly osd: number
  readonly #cluster: FakeCluster
  constructor(cluster: FakeCluster, osd: number) {
    this.#cluster = cluster
    this.osd = osd
  }
  close(): void {
    this.closed = true
  }
  /** As the messenger does when a connection breaks: closed at once, told a moment later. */
  lose(): void {
    if (this.closed) return
    this.closed = true
    this.#cluster.timers.after(0, () => this.#cluster.objecter.onReset(this as unknown as Session))
  }
  send(type: 'OsdOp' | 'PgList', body: unknown, data: Chunks = []): void {
    if (this.closed) return
    const sent = { osd: this.osd, session: this, type, body: body as Sent['body'], data }
    this.#cluster.sent.push(sent)
    this.#cluster.serve?.(sent)
  }
}

const OSDS = 4
export class FakeCluster {
  readonly timers = new FakeTimers()
  readonly sent: Sent[] = []
  readonly wanted: number[] = []
  serve: ((sent: Sent) => void) | undefined
  map: OSDMap
  readonly objecter: Objecter
  readonly io: PoolIoCtx
  readonly #sessions = new Map<string, FakeSession>()

  constructor(options: Record<string, unknown> = {}) {
    const crush = createDefaultMap({ rule: false })
    for (let id = 0; id < OSDS; id++) createOrMove(crush, id, 0x10000, { host: `h${id}`, root: 'default' })
    addSimpleRule(crush, { name: 'r', root: 'default', failureDomain: 'host' })
    this.map = OSDMap.fromPb({
      fsid: 'f',
      epoch: 1,
      maxOsd: OSDS,
      crush: encodeCrushMap(crush),
      osds: Array.from({ length: OSDS }, (_, id) => this.#osd(id)),
      pools: [{ id: 1, name: 'p', type: 1, size: 3, minSize: 2, crushRule: 0, pgNum: 4, pgpNum: 4, flags: 1 }],
    })
    const env = { timers: this.timers } as unknown as Env
    const messenger = {
      connect: (to: { addr: { port: number; nonce?: number }; expect?: EntityName }) => this.#connect(to),
    } as unknown as Messenger
    const values = new Options(options)
    this.objecter = new Objecter({
      env,
      messenger,
      options: values,
      log: silentLogger,
      client: 'client.admin',
      incarnation: 77,
      wantMap: (epoch) => this.wanted.push(epoch),
    })
    this.objecter.useMap(this.map)
    this.io = new PoolIoCtx({ addr: '0.0.0.0:0/77' } as PoolClient, this.objecter, values, { id: 1, name: 'p' }, '')
  }

  #osd(id: number, change: object = {}): object {
    return { id, exists: true, up: true, weight: 0x10000, upFrom: 1, addr: { host: '127.0.0.1', port: 7000 + id, nonce: 1 }, ...change }
  }
  #connect({ addr, expect }: { addr: { port: number; nonce?: number }; expect?: EntityName }): Session {
    const key = `${addr.port}/${addr.nonce}`
    let session = this.#sessions.get(key)
    if (!session || session.closed) {
      session = new FakeSession(this, Number(expect?.slice(4)))
      this.#sessions.set(key, session)
    }
    return session as unknown as Session
  }

  /** The next epoch, seen by the client at once. */
  change(inc: object): void {
    this.map = this.map.apply({ epoch: this.map.epoch + 1, ...inc })
    this.objecter.useMap(this.map)
  }
  setOsd(id: number, change: object): void {
    this.change({ newOsds: [this.#osd(id, { ...change })] })
  }
  primaryOf(name: string): number {
    return this.map.pgToUpActing(this.map.objectToPg(1, { name }) as { pool: number; seed: number }).actingPrimary
  }
  reset(session: FakeSession): void {
    session.lose()
    this.timers.advance(0)
  }
  answer({ body }: Sent, change: Partial<MessageBody<'OsdOpReply'>> = {}, data: Uint8Array = new Uint8Array(0)): void {
    const results = body.ops?.map(() => ({ rval: 0, dataLen: 0 })) ?? []
    const reply = {
      reqid: body.reqid,
      attempt: body.attempt,
      result: 0,
      epoch: this.map.epoch,
      retarget: false,
      userVersion: 1,
      results,
      ...change,
    }
    this.objecter.onMessage({ type: 'OsdOpReply', body: reply, data } as unknown as Message)
  }
  answerList({ body }: Sent, change: Partial<MessageBody<'PgListReply'>>): void {
    const reply = { tid: body.tid, result: 0, objects: [], cursor: new Uint8Array(0), end: true, epoch: 1, retarget: false, ...change }
    this.objecter.onMessage({ type: 'PgListReply', body: reply, data: new Uint8Array(0) } as unknown as Message)
  }
}

export const payloadOf = (sent: Sent): string => new TextDecoder().decode(joinChunks(sent.data))
export const codesOf = (sent: Sent): number[] => (sent.body.ops ?? []).map((op) => op.code ?? 0)
export const flush = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}
export { OpCode }
