// Several operations at a time, but not too many.

/**
 * Runs `action` for each item, at most `limit` at a time; an item is taken when its turn comes. After the first failure, of an action or of
 * the items' own source, nothing more begins; it is thrown once all that had begun has ended.
 */
export async function forEachLimit<T>(
  items: Iterable<T> | AsyncIterable<T>,
  limit: number,
  action: (item: T) => Promise<unknown>,
): Promise<void> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  let over = false
  let failure: { error: unknown } | undefined
  const lane = async (): Promise<void> => {
    try {
      while (!over) {
        const taken = iterator.next()
        const next = taken instanceof Promise ? await taken : taken
        if (next.done) over = true
        else await action(next.value)
      }
    } catch (error) {
      failure ??= { error }
      over = true
    }
  }
  const lanes: Promise<void>[] = []
  while (lanes.length < limit && !over) lanes.push(lane())
  await Promise.all(lanes)
  if (!failure) return
  await iterator.return?.()
  throw failure.error
}

/** Results in the order of the items, with at most `limit` of them made ahead of the reader. */
export async function* mapAhead<T, R>(items: Iterable<T>, limit: number, make: (item: T) => Promise<R>): AsyncGenerator<R> {
  const ahead: Promise<R>[] = []
  const start = (item: T): void => {
    const made = make(item)
    // Its failure is told when its turn comes, or not at all when an earlier one ends the iteration.
    made.catch(() => {})
    ahead.push(made)
  }
  for (const item of items) {
    start(item)
    if (ahead.length >= limit) yield await (ahead.shift() as Promise<R>)
  }
  while (ahead.length > 0) yield await (ahead.shift() as Promise<R>)
}

export function* range(from: number, to: number): Generator<number> {
  for (let n = from; n < to; n++) yield n
}
