// The steps of watch and notify: what they make of an object's list of watchers, which is part of its record, and what is to be done with
// those it names once the operation goes through (watches.ts).
import { OpCode, pb } from '../../proto/mod.ts'

import { addrOf, type Caller } from './caller.ts'
import { fail, type OpResultData, type StepResult } from './step.ts'

/** Who watches an object, as it is on disk: whoever is primary knows whom to wait for. */
export interface WatchRecord {
  readonly client: string
  readonly nonce: number
  readonly cookie: number
  /** HOST:0/NONCE. */
  readonly addr: string
  /** It is forgotten when nothing was heard of it for so long. */
  readonly timeoutMs: number
}
export const watchKey = ({ client, nonce, cookie }: Pick<WatchRecord, 'client' | 'nonce' | 'cookie'>): string =>
  `${client}/${nonce}/${cookie}`
export const recordFromPb = ({ client, nonce, cookie, addr, timeoutMs }: pb.WatcherInfo.$Properties): WatchRecord => ({
  client: client ?? '',
  nonce: nonce ?? 0,
  cookie: cookie ?? 0,
  addr: addr ?? '',
  timeoutMs: timeoutMs ?? 0,
})

/** What is done with watchers in the turn that the operation goes through. */
export type WatchEffect =
  /** It is there, on the operation's session. */
  | { readonly kind: 'connect'; readonly key: string }
  /** The object was removed, though it may be there anew. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'notify'; readonly step: number; readonly timeoutMs: number; readonly payload: Uint8Array }
  | { readonly kind: 'ack'; readonly key: string; readonly notifyId: number; readonly payload: Uint8Array }

export const WATCHERS_MAX = 256
export const NOTIFY_PAYLOAD_BYTES_MAX = 1 << 20
export const ACK_PAYLOAD_BYTES_MAX = 64 << 10
const WATCH_TIMEOUT_MS = 30_000
const WATCH_TIMEOUT_MS_MIN = 100
const WATCH_TIMEOUT_MS_MAX = 3_600_000
const NOTIFY_TIMEOUT_MS = 30_000

const WatchOp = { watch: 1, unwatch: 2, reconnect: 3, ping: 4 } as const

/** Whether a step changes the list of watchers; confirming one does not. */
export const changesWatchers = (op: pb.Op.$Properties): boolean =>
  op.code === OpCode.watch && (op.watchOp === WatchOp.watch || op.watchOp === WatchOp.unwatch)
export const isWatchStep = (code: number | null | undefined): boolean =>
  code === OpCode.watch || code === OpCode.notify || code === OpCode.notifyAck || code === OpCode.listWatchers

/** The watchers of one object while an operation runs. */
export class WatchSteps {
  readonly #caller: Caller
  #watchers: readonly WatchRecord[]
  /** The list differs from the stored one. */
  changed = false
  readonly effects: WatchEffect[] = []

  constructor(watchers: readonly WatchRecord[], caller: Caller) {
    this.#watchers = watchers
    this.#caller = caller
  }
  get watchers(): readonly WatchRecord[] {
    return this.#watchers
  }
  /** The object is removed, and with it goes who watched it. */
  clear(): void {
    if (this.#watchers.length === 0) return
    this.#set([])
    this.effects.push({ kind: 'gone' })
  }
  #set(watchers: readonly WatchRecord[]): void {
    this.#watchers = watchers
    this.changed = true
  }

  /** `index`: of the step, among the operation's results. */
  step(op: pb.Op.$Properties, data: Uint8Array, index: number): StepResult {
    switch (op.code) {
      case OpCode.watch:
        this.#watch(op.watchOp ?? 0, Number(op.cookie ?? 0), op.timeoutMs ?? 0)
        return undefined
      case OpCode.notify: {
        if (data.length > NOTIFY_PAYLOAD_BYTES_MAX) fail('E2BIG')
        if (this.effects.some(({ kind }) => kind === 'notify')) fail('EINVAL')
        this.effects.push({ kind: 'notify', step: index, timeoutMs: op.timeoutMs || NOTIFY_TIMEOUT_MS, payload: data })
        return undefined
      }
      case OpCode.notifyAck: {
        if (data.length > ACK_PAYLOAD_BYTES_MAX) fail('E2BIG')
        this.effects.push({ kind: 'ack', key: this.#key(Number(op.cookie ?? 0)), notifyId: Number(op.notifyId ?? 0), payload: data })
        return undefined
      }
      default:
        return this.#list()
    }
  }

  #key(cookie: number): string {
    return watchKey({ client: this.#caller.client, nonce: this.#caller.instance.nonce, cookie })
  }
  #watch(watchOp: number, cookie: number, timeoutMs: number): void {
    const key = this.#key(cookie)
    const at = this.#watchers.findIndex((record) => watchKey(record) === key)
    switch (watchOp) {
      case WatchOp.watch: {
        if (at < 0) {
          if (this.#watchers.length >= WATCHERS_MAX) fail('E2BIG')
          const { client, instance } = this.#caller
          const within = Math.min(Math.max(timeoutMs || WATCH_TIMEOUT_MS, WATCH_TIMEOUT_MS_MIN), WATCH_TIMEOUT_MS_MAX)
          this.#set([...this.#watchers, { client, nonce: instance.nonce, cookie, addr: addrOf(this.#caller), timeoutMs: within }])
        }
        this.effects.push({ kind: 'connect', key })
        return
      }
      case WatchOp.unwatch:
        if (at >= 0) this.#set(this.#watchers.filter((_, i) => i !== at))
        return
      case WatchOp.reconnect:
      case WatchOp.ping:
        if (at < 0) fail('ENOTCONN')
        this.effects.push({ kind: 'connect', key })
        return
      default:
        fail('EINVAL')
    }
  }
  #list(): OpResultData {
    const watchers = this.#watchers.map((record) => ({ ...record }))
    return { result: { rval: 0, value: pb.WatcherList.encode({ watchers }).finish() }, data: [] }
  }
}
export const NO_WATCHERS: readonly WatchRecord[] = []
