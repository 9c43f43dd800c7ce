// Invariants that stay checked in production. A failed one means that this process can no longer be trusted: it must end.
export class AssertionFailed extends Error {
  override readonly name = 'AssertionFailed'
}

export function assert(fact: unknown, message: string): asserts fact {
  if (!fact) throw new AssertionFailed(message)
}

export function unreachable(value: never, message = 'unreachable'): never {
  throw new AssertionFailed(`${message}: ${String(value)}`)
}
