// Several object operations at a time, but not too many.
/** Runs over all items with at most `limit` at work; the first failure stops the rest from starting and is thrown once all have ended. */
export async function forEachLimit<T>(items: Iterable<T>, limit: number, action: (item: T) => Promise<unknown>): Promise<void> {
  const iterator = items[Symbol.iterator]()
  let failure: { error: unknown } | undefined
  const lane = async (): Promise<void> => {
    while (!failure) {
      const next = iterator.next()
      if (next.done) return
      try {
        await action(next.value)
      } catch (error) {
        failure ??= { error }
      }
    }
  }
  await Promise.all(Array.from({ length: limit }, lane))
  if (failure) throw failure.error
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
