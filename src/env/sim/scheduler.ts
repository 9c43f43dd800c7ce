// Virtual time: a queue of events ordered by time, then by the order they were scheduled. Between two events every microtask runs,
// so what an event sets off is over before the next begins. Each delivered event is folded into the trace hash.
import { assert } from '../../base/mod.ts'

/** A process life: events of a dead one vanish, those of a paused one wait. */
export interface Life {
  readonly process: string
  /** A small number that names the process in the trace. */
  readonly traceId: number
  alive: boolean
  paused: boolean
  /** Events that came due while paused. */
  held: SimEvent[]
}

export interface SimEvent {
  timeMs: number
  seq: number
  readonly life: Life | undefined
  readonly kind: EventKind
  /** Undefined: cancelled. */
  run: (() => void) | undefined
}

export const eventKinds = ['timer', 'soon', 'accept', 'connected', 'data', 'drain', 'close', 'disk', 'kv', 'world'] as const
export type EventKind = (typeof eventKinds)[number]
const kindNumber = new Map<EventKind, number>(eventKinds.map((kind, i) => [kind, i + 1]))

/** How many events may follow one another without time passing: more is a livelock in the code under test. */
const EVENTS_AT_ONE_TIME_MAX = 500_000
/** Immediates queued at once; Node runs all microtasks between two of them. */
const BATCH = 64

export class Scheduler {
  nowMs = 0
  delivered = 0
  /** Told of an exception that an event let escape; the default ends the run. */
  onUncaught: (life: Life | undefined, error: unknown) => void = (_, error) => {
    throw error
  }
  readonly #heap: SimEvent[] = []
  readonly #soon: SimEvent[] = []
  #soonAt = 0
  #seq = 0
  #atThisTime = 0
  #hashA = 0x9e3779b9
  #hashB = 0x85ebca6b
  #driving = false

  get traceHash(): string {
    return (this.#hashA >>> 0).toString(16).padStart(8, '0') + (this.#hashB >>> 0).toString(16).padStart(8, '0')
  }

  /** Folds something observable into the trace. */
  trace(value: number): void {
    const v = value | 0
    this.#hashA = Math.imul(this.#hashA ^ v, 0x01000193) ^ (this.#hashB >>> 15)
    this.#hashB = (Math.imul(this.#hashB, 0x9e3779b1) + v + (this.#hashA << 7)) | 0
  }

  at(timeMs: number, life: Life | undefined, kind: EventKind, run: () => void): SimEvent {
    const event: SimEvent = { timeMs: Math.max(timeMs, this.nowMs), seq: this.#seq++, life, kind, run }
    this.#push(event)
    return event
  }
  after(delayMs: number, life: Life | undefined, kind: EventKind, run: () => void): SimEvent {
    return this.at(this.nowMs + Math.max(0, delayMs), life, kind, run)
  }
  /** Before anything else that is scheduled, once the microtasks of the current event are done. */
  soon(life: Life | undefined, run: () => void): void {
    this.#soon.push({ timeMs: this.nowMs, seq: this.#seq++, life, kind: 'soon', run })
  }

  /** A paused life goes on: what was held comes due now, in order. */
  release(life: Life): void {
    const held = life.held
    life.held = []
    for (const event of held) {
      event.timeMs = this.nowMs
      event.seq = this.#seq++
      this.#push(event)
    }
  }

  /** Runs until `done` says so or nothing is left before `deadlineMs`; then time stands at the deadline. Returns whether `done` did. */
  drive(done: () => boolean, deadlineMs: number): Promise<boolean> {
    assert(!this.#driving, 'one run at a time')
    this.#driving = true
    return new Promise((resolve, reject) => {
      let queued = 0
      let over = false
      const finish = (settle: () => void): void => {
        over = true
        this.#driving = false
        settle()
      }
      const step = (): void => {
        queued--
        if (over) return
        try {
          if (done()) finish(() => resolve(true))
          else if (!this.#step(deadlineMs)) {
            this.nowMs = Math.max(this.nowMs, deadlineMs === Number.POSITIVE_INFINITY ? this.nowMs : deadlineMs)
            finish(() => resolve(done()))
          }
        } catch (error) {
          finish(() => reject(error))
        }
        if (!over && queued === 0) schedule()
      }
      const schedule = (): void => {
        queued = BATCH
        for (let i = 0; i < BATCH; i++) setImmediate(step)
      }
      schedule()
    })
  }

  /** Delivers one event; false when there is none up to the deadline. */
  #step(deadlineMs: number): boolean {
    for (;;) {
      let event: SimEvent | undefined
      if (this.#soonAt < this.#soon.length) {
        event = this.#soon[this.#soonAt++] as SimEvent
        if (this.#soonAt === this.#soon.length) {
          this.#soon.length = 0
          this.#soonAt = 0
        }
      } else {
        const next = this.#heap[0]
        if (!next || next.timeMs > deadlineMs) return false
        event = this.#pop()
      }
      const { life, run } = event
      if (!run || life?.alive === false) continue
      if (life?.paused) {
        life.held.push(event)
        continue
      }
      if (event.timeMs > this.nowMs) {
        this.nowMs = event.timeMs
        this.#atThisTime = 0
      } else if (++this.#atThisTime > EVENTS_AT_ONE_TIME_MAX) {
        throw new Error(`livelock: ${EVENTS_AT_ONE_TIME_MAX} events at ${this.nowMs} ms, the last of ${life?.process} (${event.kind})`)
      }
      this.delivered++
      this.trace(Math.round(this.nowMs * 1000))
      this.trace((kindNumber.get(event.kind) as number) * 256 + (life?.traceId ?? 0))
      event.run = undefined
      try {
        run()
      } catch (error) {
        this.onUncaught(life, error)
      }
      return true
    }
  }

  #push(event: SimEvent): void {
    const heap = this.#heap
    let i = heap.length
    heap.push(event)
    while (i > 0) {
      const parent = (i - 1) >> 1
      const above = heap[parent] as SimEvent
      if (!before(event, above)) break
      heap[i] = above
      i = parent
    }
    heap[i] = event
  }
  #pop(): SimEvent {
    const heap = this.#heap
    const top = heap[0] as SimEvent
    const last = heap.pop() as SimEvent
    if (heap.length > 0) {
      let i = 0
      for (;;) {
        let child = 2 * i + 1
        if (child >= heap.length) break
        if (child + 1 < heap.length && before(heap[child + 1] as SimEvent, heap[child] as SimEvent)) child++
        if (!before(heap[child] as SimEvent, last)) break
        heap[i] = heap[child] as SimEvent
        i = child
      }
      heap[i] = last
    }
    return top
  }
}

const before = (a: SimEvent, b: SimEvent): boolean => a.timeMs < b.timeMs || (a.timeMs === b.timeMs && a.seq < b.seq)
