// Sets of whole numbers as ranges, written flat as on the wire: [first, count, first, count, ...], rising, disjoint and not touching
// (after Ceph's interval_set). Sets are never changed in place.

export type Intervals = readonly number[]

export const isIntervals = (flat: readonly number[]): boolean => {
  if (flat.length % 2 !== 0) return false
  let next = 0
  for (let i = 0; i < flat.length; i += 2) {
    const [first, count] = [flat[i] as number, flat[i + 1] as number]
    if (!Number.isSafeInteger(first) || !Number.isSafeInteger(first + count) || count < 1 || first < next) return false
    next = first + count + 1
  }
  return true
}

export function intervalsHave(set: Intervals, n: number): boolean {
  let low = 0
  let high = set.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((set[middle * 2] as number) <= n) low = middle + 1
    else high = middle
  }
  return low > 0 && n < (set[low * 2 - 2] as number) + (set[low * 2 - 1] as number)
}

/** Sweeps over the borders of both sets; `keep` says of a stretch whether it belongs, by whether it is in a and in b. */
function combine(a: Intervals, b: Intervals, keep: (inA: boolean, inB: boolean) => boolean): number[] {
  const out: number[] = []
  let [i, j] = [0, 0] // borders passed
  const border = (set: Intervals, at: number): number =>
    at >= set.length ? Number.POSITIVE_INFINITY : at % 2 === 0 ? (set[at] as number) : (set[at - 1] as number) + (set[at] as number)
  let start: number | undefined
  while (i < a.length || j < b.length) {
    const at = Math.min(border(a, i), border(b, j))
    while (border(a, i) === at) i++
    while (border(b, j) === at) j++
    const inside = keep(i % 2 === 1, j % 2 === 1)
    if (inside && start === undefined) start = at
    else if (!inside && start !== undefined) {
      out.push(start, at - start)
      start = undefined
    }
  }
  return out
}
export const unionOf = (a: Intervals, b: Intervals): Intervals =>
  a.length === 0 ? b : b.length === 0 ? a : combine(a, b, (x, y) => x || y)
export const intersectionOf = (a: Intervals, b: Intervals): Intervals => combine(a, b, (x, y) => x && y)
export const differenceOf = (a: Intervals, b: Intervals): Intervals =>
  a.length === 0 || b.length === 0 ? a : combine(a, b, (x, y) => x && !y)
/** How many numbers are in it. */
export function sizeOfIntervals(set: Intervals): number {
  let size = 0
  for (let i = 1; i < set.length; i += 2) size += set[i] as number
  return size
}
