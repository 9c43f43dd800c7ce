// Majorities.
/** The smallest number of monitors any two sets of which share one. */
export const majorityOf = (count: number): number => Math.floor(count / 2) + 1

export const isMajority = (members: Iterable<number>, count: number): boolean => {
  const distinct = new Set<number>()
  for (const rank of members) if (rank >= 0 && rank < count) distinct.add(rank)
  return distinct.size >= majorityOf(count)
}
