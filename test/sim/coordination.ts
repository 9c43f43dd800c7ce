// Clients that coordinate: contenders for an exclusive lock, who fence and break a holder that they believe dead; watchers and one who notifies
// them; and a count that everybody raises. What must hold, whatever fails meanwhile: of a fenced holder nothing takes effect after the next
// holder's first operation; a watcher that is still confirmed later heard every notify that did not name it as late; and
// every addition counts once.
import { pb } from '../../proto/mod.ts'
import { fromUtf8, utf8 } from '../../src/base/mod.ts'
import type { SimRandom } from '../../src/env/sim/mod.ts'
import { type IoCtx, type Locker, type Rados, RadosError, type Watch } from '../../src/librados/mod.ts'
import type { SimCluster } from './cluster.ts'
import { deafen, type FaultContext } from './faults.ts'
import { POOL } from './workload.ts'

const LOCKED = 'locked'
const GUARDED = ['guarded-0', 'guarded-1', 'guarded-2']
const COUNTER = 'counter'
const WATCHED = 'watched'
const CONTENDERS = 3
const WATCHERS = 2
const WATCH_TIMEOUT_MS = 3000
const NOTIFY_TIMEOUT_MS = 4000

/** One life of a client process. */
interface Life {
  readonly process: string
  over: boolean
}
/** One watch from when it was there until it is lost. */
interface Watching {
  readonly life: Life
  readonly watch: Watch
  /** As the OSD names it. */
  readonly nonce: string
  readonly sinceMs: number
  readonly heard: Set<string>
}
interface Notified {
  readonly text: string
  readonly callMs: number
  readonly doneMs: number
  /** "NONCE/COOKIE" of those who did not answer. */
  readonly late: ReadonlySet<string>
}

const nonceOf = (addr: string): string => addr.slice(addr.lastIndexOf('/') + 1)
const isFenced = (error: unknown): boolean => error instanceof RadosError && error.code === 'ESHUTDOWN'

export class Coordination {
  readonly cluster: SimCluster
  readonly #random: SimRandom
  readonly running = new Set<string>()
  readonly #lives = new Map<string, Life>()
  readonly #roles = new Map<string, (life: Life, rados: Rados, io: IoCtx) => Promise<void>>()
  #stopped = false
  /** Who took the lock last. */
  #holder: string | undefined
  #tokens = 0
  /** By guarded object, what was acknowledged, in order of acknowledgement. */
  readonly #acknowledged = new Map<string, string[]>(GUARDED.map((oid) => [oid, []]))
  #added = 0
  #addsUnknown = 0
  readonly #watching = new Set<Watching>()
  readonly #notified: Notified[] = []
  readonly done = { holds: 0, fences: 0, adds: 0, notifies: 0, heard: 0, watchesLost: 0 }

  constructor(cluster: SimCluster, random: SimRandom) {
    this.cluster = cluster
    this.#random = random
    cluster.world.onDeath((process) => this.#died(process))
  }

  start(context: FaultContext): void {
    this.#deafen(context).catch((error) => this.cluster.violation(`a fault failed: ${(error as Error).stack ?? error}`))
    for (let i = 0; i < CONTENDERS; i++) this.#begin(`client.contender${i}`, (life, rados, io) => this.#contend(life, rados, io))
    for (let i = 0; i < WATCHERS; i++) this.#begin(`client.watcher${i}`, (life, rados, io) => this.#watch(life, rados, io))
    this.#begin('client.notifier', (life, _rados, io) => this.#notify(life, io))
  }
  stop(): void {
    this.#stopped = true
  }
  get waiting(): string {
    return [...this.running].join(', ')
  }

  // --- lives ---
  #begin(process: string, role: (life: Life, rados: Rados, io: IoCtx) => Promise<void>): void {
    this.#roles.set(process, role)
    this.cluster.clients.push(process)
    this.#live(process)
  }
  #live(process: string): void {
    const role = this.#roles.get(process)
    if (!role || this.#stopped) return
    const life: Life = { process, over: false }
    this.#lives.set(process, life)
    this.running.add(process)
    const run = async (): Promise<void> => {
      const rados = await this.cluster.connect(process)
      const io = await rados.openPool(POOL)
      await role(life, rados, io)
      await rados.close()
      if (!life.over) this.cluster.kill(process) // and another life begins
    }
    run().catch((error) => {
      if (!life.over) this.cluster.violation(`${process} failed: ${(error as Error).stack ?? error}`)
      this.running.delete(process)
    })
  }
  #died(process: string): void {
    const life = this.#lives.get(process)
    if (!life) return
    life.over = true
    this.running.delete(process)
    for (const watching of this.#watching) if (watching.life === life) this.#watching.delete(watching)
    this.cluster.world.scheduler.after(200, undefined, 'world', () => {
      if (!this.cluster.world.alive(process)) this.#live(process)
    })
  }
  #ends(life: Life): boolean {
    return life.over || this.#stopped
  }
  /** Who holds the lock does not hear that it is fenced, and writes on; who watches does not hear that it is forgotten. */
  async #deafen(context: FaultContext): Promise<void> {
    while (!this.#stopped) {
      await this.#pause(1500)
      if (this.#stopped) return
      const ms = 1000 + this.#random.float() * 4000
      if (this.#random.chance(0.2)) await deafen(context, `client.watcher${this.#random.below(WATCHERS)}`, 'osd', ms)
      else if (this.#holder) await deafen(context, this.#holder, 'mon', ms)
    }
  }
  #pause(msMax: number): Promise<void> {
    return this.cluster.world.sleep(this.#random.float() * msMax)
  }

  // --- the lock ---
  async #contend(life: Life, rados: Rados, io: IoCtx): Promise<void> {
    let seen: { readonly text: string; readonly sinceMs: number } | undefined
    const patienceMs = this.#random.pick([200, 600, 1500])
    while (!this.#ends(life)) {
      const token = `h${this.#tokens++}`
      try {
        await this.#add(io)
        await io.lockExclusive(LOCKED, 'l', { cookie: token })
        seen = undefined
        this.#holder = life.process
        await this.#hold(life, io, token)
        await io.unlock(LOCKED, 'l', token)
        this.done.holds++
        await this.#pause(400)
      } catch (error) {
        if (life.over || isFenced(error)) return
        if (!(error instanceof RadosError)) throw error
        if (error.code !== 'EBUSY') throw error
        const [holder] = (await io.lockInfo(LOCKED, 'l').catch((e) => (isFenced(e) ? undefined : Promise.reject(e))))?.lockers ?? []
        const text = holder ? `${holder.addr} ${holder.cookie}` : ''
        if (text !== seen?.text) seen = { text, sinceMs: this.cluster.world.nowMs }
        else if (holder && this.cluster.world.nowMs - seen.sinceMs > patienceMs) {
          if (!(await this.#takeAway(rados, io, holder))) return
          seen = undefined
        }
        await this.#pause(500)
      }
    }
  }
  async #hold(life: Life, io: IoCtx, token: string): Promise<void> {
    const rounds = this.#random.pick([1, 3, 10, 30])
    for (let i = 0; i < rounds && !life.over; i++) {
      await Promise.all(
        GUARDED.map(async (oid) => {
          await io.append(oid, utf8(`${token}.${i};`))
          this.#acknowledged.get(oid)?.push(`${token}.${i}`)
        }),
      )
      await this.#pause(this.#random.pick([20, 100, 300]))
    }
  }
  /** Fences the holder first, and breaks its lock when that is so. False: we are fenced ourselves. */
  async #takeAway(rados: Rados, io: IoCtx, holder: Locker): Promise<boolean> {
    try {
      await rados.blocklistAdd(holder.addr, 3600)
      this.done.fences++
      await io.breakLock(LOCKED, 'l', holder)
    } catch (error) {
      if (isFenced(error)) return false
      // Somebody else was quicker, or no monitor answered: look again.
      if (!(error instanceof RadosError && (error.code === 'ENOENT' || error.retriable))) throw error
    }
    return true
  }

  // --- the count ---
  async #add(io: IoCtx): Promise<void> {
    this.#addsUnknown++
    await io.exec(COUNTER, 'numops', 'add', pb.NumopsOp.encode({ key: 'n', value: '1' }).finish())
    this.#addsUnknown--
    this.#added++
    this.done.adds++
  }

  // --- watch and notify ---
  async #watch(life: Life, rados: Rados, io: IoCtx): Promise<void> {
    await io.operate(WATCHED, (op) => op.create())
    while (!this.#ends(life)) {
      const heard = new Set<string>()
      let lost: (() => void) | undefined
      const gone = new Promise<void>((resolve) => {
        lost = resolve
      })
      const handlers = {
        onNotify: async (payload: Uint8Array) => {
          heard.add(fromUtf8(payload))
          this.done.heard++
          if (this.#random.chance(0.1)) await this.#pause(1000)
          return payload
        },
        onError: () => lost?.(),
      }
      const watch = await io.watch(WATCHED, handlers, { timeoutMs: WATCH_TIMEOUT_MS })
      const watching: Watching = { life, watch, nonce: nonceOf(rados.addr), sinceMs: this.cluster.world.nowMs, heard }
      this.#watching.add(watching)
      const until = this.#random.chance(0.3) ? this.#pause(8000) : new Promise<void>(() => {})
      await Promise.race([gone, until, this.#stop(life)])
      this.#checkHeard(watching)
      this.#watching.delete(watching)
      if (life.over) return
      await watch.close()
    }
  }
  async #stop(life: Life): Promise<void> {
    while (!this.#ends(life)) await this.cluster.world.sleep(250)
  }
  /** So far as the watch is known to have been there. */
  #checkHeard({ watch, nonce, sinceMs, heard, life }: Watching): void {
    let confirmedMs: number
    try {
      // Clocks of clients neither drift nor jump.
      confirmedMs = this.cluster.world.nowMs - watch.check()
    } catch {
      this.done.watchesLost++
      return
    }
    for (const { text, callMs, doneMs, late } of this.#notified) {
      if (callMs <= sinceMs || doneMs >= confirmedMs || late.has(`${nonce}/${watch.cookie}`) || heard.has(text)) continue
      this.cluster.violation(
        `${life.process} watched since ${sinceMs.toFixed(1)}, was confirmed at ${confirmedMs.toFixed(1)}, and missed '${text}' ` +
          `(${callMs.toFixed(1)} to ${doneMs.toFixed(1)}), late: ${[...late].join() || 'nobody'}`,
      )
    }
  }
  async #notify(life: Life, io: IoCtx): Promise<void> {
    await io.operate(WATCHED, (op) => op.create())
    while (!this.#ends(life)) {
      const text = `n${this.#tokens++}`
      const callMs = this.cluster.world.nowMs
      const { timeouts } = await io.notify(WATCHED, utf8(text), { timeoutMs: NOTIFY_TIMEOUT_MS })
      const late = new Set(timeouts.map(({ addr, cookie }) => `${nonceOf(addr)}/${cookie}`))
      this.#notified.push({ text, callMs, doneMs: this.cluster.world.nowMs, late })
      this.done.notifies++
      for (const watching of this.#watching) this.#checkHeard(watching)
      await this.#pause(800)
    }
  }

  // --- at the end ---
  async check(io: IoCtx): Promise<void> {
    for (const oid of GUARDED) {
      const text = await io.read(oid).then(fromUtf8, (error) => (error.code === 'ENOENT' ? '' : Promise.reject(error)))
      this.#checkGuarded(oid, text.split(';').slice(0, -1))
    }
    const counted = await io.omapGetByKeys(COUNTER, ['n']).catch((error) => (error.code === 'ENOENT' ? undefined : Promise.reject(error)))
    const count = Number(fromUtf8(counted?.get('n') ?? utf8('0')))
    if (count < this.#added || count > this.#added + this.#addsUnknown) {
      this.cluster.violation(`the count is ${count}: ${this.#added} additions were acknowledged, ${this.#addsUnknown} were not`)
    }
  }
  #checkGuarded(oid: string, writes: readonly string[]): void {
    const holders: string[] = []
    const next = new Map<string, number>()
    for (const write of writes) {
      const [holder, number] = write.split('.') as [string, string]
      if (holders.at(-1) !== holder) {
        if (holders.includes(holder))
          this.cluster.violation(`${oid}: ${write} of an earlier holder after the next one's: ${writes.join(' ')}`)
        holders.push(holder)
      }
      if (Number(number) !== (next.get(holder) ?? 0))
        this.cluster.violation(`${oid}: ${write} is out of order or twice: ${writes.join(' ')}`)
      next.set(holder, Number(number) + 1)
    }
    const there = new Set(writes)
    for (const write of this.#acknowledged.get(oid) ?? []) {
      if (!there.has(write)) this.cluster.violation(`${oid}: ${write} was acknowledged and is lost: ${writes.join(' ')}`)
    }
  }
}
