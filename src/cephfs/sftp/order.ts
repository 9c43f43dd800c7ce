// The order of a session's requests. A client may send many without waiting and must see what one after the other would have given; what
// cannot tell the difference runs at a time. A request says what it touches; it waits for every earlier one that it conflicts with.
// Paths are compared as they are spelt: two spellings of one file (a symbolic or hard link) count as two files, as they do for any
// client that does not wait for its answers.

/**
 * look: the thing at `path` (or its bytes from..to); list: the names in it; entry: one name in it is made or removed; change: its bytes
 * or attributes; tree: it, and all below it, come, go or change their meaning.
 */
export interface Touch {
  readonly path: string
  readonly how: 'look' | 'list' | 'entry' | 'change' | 'tree'
  readonly from?: number
  readonly to?: number
}

const isBelow = (path: string, above: string): boolean =>
  above === '/' ? path !== '/' : path.length > above.length && path[above.length] === '/' && path.startsWith(above)

export function conflict(a: Touch, b: Touch): boolean {
  if (a.path !== b.path) return (a.how === 'tree' && isBelow(b.path, a.path)) || (b.how === 'tree' && isBelow(a.path, b.path))
  const reads = (t: Touch): boolean => t.how === 'look' || t.how === 'list'
  if ((reads(a) && reads(b)) || (a.how === 'entry' && b.how === 'entry')) return false
  const apart = a.from !== undefined && b.from !== undefined && ((a.to as number) <= b.from || (b.to as number) <= a.from)
  return !apart
}

interface Entry {
  readonly touches: readonly Touch[]
  readonly start: () => void
  blockers: number
  readonly waiting: Entry[]
}

/** Admitted requests, in order of arrival. */
export class Order {
  private readonly entries = new Set<Entry>()

  get size(): number {
    return this.entries.size
  }

  /** Calls `run` at once, or as soon as all earlier conflicting ones have ended; `done` ends this one. */
  admit(touches: readonly Touch[], run: (done: () => void) => void): void {
    const entry: Entry = { touches, start: () => run(() => this.end(entry)), blockers: 0, waiting: [] }
    for (const earlier of this.entries) {
      if (!touches.some((t) => earlier.touches.some((e) => conflict(t, e)))) continue
      earlier.waiting.push(entry)
      entry.blockers++
    }
    this.entries.add(entry)
    if (entry.blockers === 0) entry.start()
  }

  private end(entry: Entry): void {
    if (!this.entries.delete(entry)) return
    for (const later of entry.waiting) if (--later.blockers === 0) later.start()
  }
}
