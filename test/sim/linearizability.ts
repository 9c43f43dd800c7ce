// Decides whether a history of concurrent operations on one object could have happened one at a time, each between its call and its
// return. After Wing and Gong's search with Lowe's memoisation ("Testing for linearizability", 2017): take, in every way that
// the times allow, a next operation that the model accepts, and never try twice the same set of taken operations in the same state.

export interface Operation<In, Out> {
  readonly client: string
  readonly input: In
  /** What the caller was told. undefined: it never learnt, so the operation may have happened at any time after its call, or not at all. */
  readonly output: Out | undefined
  readonly call: number
  /** Ignored without an output. */
  readonly return: number
}

/** A sequential object: `apply` gives the next state, or undefined when the output (if known) cannot be. */
export interface Model<State, In, Out> {
  readonly initial: State
  apply(state: State, input: In, output: Out | undefined): { state: State } | undefined
  /** Equal for equal states. */
  key(state: State): string
}

interface Entry<In, Out> {
  readonly id: number
  readonly kind: 'call' | 'return'
  readonly operation: Operation<In, Out>
  match: Entry<In, Out> | undefined
  previous: Entry<In, Out> | undefined
  next: Entry<In, Out> | undefined
}

export type Verdict<In, Out> =
  | { readonly ok: true }
  | {
      readonly ok: false /** The longest prefix that could be ordered, and an operation that then fits nowhere. */
      readonly longest: Operation<In, Out>[]
      readonly stuckAt: Operation<In, Out>
    }

/** Searches at most `maxSteps` steps. @throws Error when that is not enough to decide. */
export function checkLinearizable<State, In, Out>(
  history: readonly Operation<In, Out>[],
  model: Model<State, In, Out>,
  maxSteps = 20_000_000,
): Verdict<In, Out> {
  const head = link(history)
  const taken = new Uint32Array((history.length + 31) >> 5)
  const seen = new Set<string>()
  const stack: { entry: Entry<In, Out>; state: State }[] = []
  let state = model.initial
  let entry = head.next
  let certain = history.filter((op) => op.output !== undefined).length
  let longest: Operation<In, Out>[] = []
  let steps = 0
  while (certain > 0) {
    if (++steps > maxSteps) throw new Error(`undecided after ${maxSteps} steps over ${history.length} operations`)
    if (entry && entry.kind === 'call') {
      const next = model.apply(state, entry.operation.input, entry.operation.output)
      if (next) {
        flip(taken, entry.id)
        const key = `${taken.join()} ${model.key(next.state)}`
        if (!seen.has(key)) {
          seen.add(key)
          stack.push({ entry, state })
          state = next.state
          if (entry.operation.output !== undefined) certain--
          lift(entry)
          if (stack.length > longest.length) longest = stack.map((s) => s.entry.operation)
          entry = head.next
          continue
        }
        flip(taken, entry.id)
      }
      entry = entry.next
      continue
    }
    // A return whose call has not been taken: whatever comes later may not come before it. Or the end: only unknown ones were left.
    const last = stack.pop()
    if (!last) {
      const placed = new Set(longest)
      const stuckAt = history.filter((op) => op.output !== undefined && !placed.has(op)).sort((a, b) => a.return - b.return)[0]
      return { ok: false, longest, stuckAt: stuckAt as Operation<In, Out> }
    }
    state = last.state
    flip(taken, last.entry.id)
    if (last.entry.operation.output !== undefined) certain++
    unlift(last.entry)
    entry = last.entry.next
  }
  return { ok: true }
}

const flip = (bits: Uint32Array, id: number): void => {
  bits[id >> 5] = ((bits[id >> 5] as number) ^ (1 << (id & 31))) >>> 0
}

/** The list of calls and returns by time; at equal times calls come first, so that touching operations count as concurrent. */
function link<In, Out>(history: readonly Operation<In, Out>[]): Entry<In, Out> {
  const entries: (Entry<In, Out> & { at: number })[] = []
  history.forEach((operation, id) => {
    const call = { id, kind: 'call' as const, operation, match: undefined, previous: undefined, next: undefined, at: operation.call }
    entries.push(call)
    if (operation.output === undefined) return
    const end: Entry<In, Out> & { at: number } = { ...call, kind: 'return', at: operation.return }
    ;(call as Entry<In, Out>).match = end
    entries.push(end)
  })
  entries.sort((a, b) => a.at - b.at || (a.kind === b.kind ? a.id - b.id : a.kind === 'call' ? -1 : 1))
  const head = { kind: 'return' } as Entry<In, Out>
  let previous = head
  for (const entry of entries) {
    previous.next = entry
    entry.previous = previous
    previous = entry
  }
  return head
}

function lift<In, Out>(call: Entry<In, Out>): void {
  for (const entry of [call, call.match]) {
    if (!entry) continue
    if (entry.previous) entry.previous.next = entry.next
    if (entry.next) entry.next.previous = entry.previous
  }
}

function unlift<In, Out>(call: Entry<In, Out>): void {
  for (const entry of [call.match, call]) {
    if (!entry) continue
    if (entry.previous) entry.previous.next = entry
    if (entry.next) entry.next.previous = entry
  }
}

// --- the model of one RADOS object's content ---

export type ObjectInput =
  | { readonly kind: 'write'; readonly value: string } // writeFull
  | { readonly kind: 'append'; readonly value: string }
  | { readonly kind: 'remove' }
  | { readonly kind: 'read' }
/** A read's value (null: ENOENT); true for a write that was acknowledged, false for a remove of an absent object (ENOENT). */
export type ObjectOutput = string | null | boolean

export const objectModel: Model<string | null, ObjectInput, ObjectOutput> = {
  initial: null,
  key: (state) => (state === null ? '-' : `=${state}`),
  apply(state, input, output) {
    switch (input.kind) {
      case 'write':
        return { state: input.value }
      case 'append':
        return { state: (state ?? '') + input.value }
      case 'remove':
        if (output === undefined || output === (state !== null)) return { state: null }
        return undefined
      case 'read':
        return output === undefined || output === state ? { state } : undefined
    }
  },
}

/**
 * `checkLinearizable` for one object whose writes all carry different values. Writes of unknown outcome that nobody ever read are
 * first taken not to have happened, for each doubles the search; only where that fails are they all considered.
 */
export function checkObjectHistory(
  history: readonly Operation<ObjectInput, ObjectOutput>[],
  maxSteps = 2_000_000,
): Verdict<ObjectInput, ObjectOutput> {
  const outputs = history.map((op) => op.output).filter((output) => typeof output === 'string')
  const seen = history.filter(
    ({ input, output }) => output !== undefined || !('value' in input) || outputs.some((text) => text.includes(input.value)),
  )
  const quick = checkLinearizable(seen, objectModel, maxSteps)
  return quick.ok || seen.length === history.length ? quick : checkLinearizable(history, objectModel, maxSteps)
}

/** One line per operation, by call time: what a failure prints. */
export function describeHistory(history: readonly Operation<ObjectInput, ObjectOutput>[]): string {
  return [...history]
    .sort((a, b) => a.call - b.call)
    .map(({ client, input, output, call, return: end }) => {
      const what = input.kind === 'write' || input.kind === 'append' ? `${input.kind} ${input.value}` : input.kind
      return `${call.toFixed(3)}..${output === undefined ? '?' : end.toFixed(3)} ${client} ${what} -> ${output === undefined ? 'unknown' : JSON.stringify(output)}`
    })
    .join('\n')
}
