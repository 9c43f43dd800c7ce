// Reports that OSDs make about one another: who says that an OSD has failed, since when, and whether that is enough to believe it.
export interface FailureReport {
  /** Monotonic time since which the reporter has heard nothing. */
  readonly sinceMs: number
  readonly reporter: number
}

export class FailureReports {
  readonly #byTarget = new Map<number, Map<number, FailureReport>>()

  /** The earliest silence counts: a reporter that repeats itself does not start anew. */
  add(target: number, reporter: number, sinceMs: number): void {
    let reports = this.#byTarget.get(target)
    if (!reports) this.#byTarget.set(target, (reports = new Map()))
    const known = reports.get(reporter)
    reports.set(reporter, { reporter, sinceMs: Math.min(sinceMs, known?.sinceMs ?? sinceMs) })
  }
  /** The reporter hears from it again. */
  retract(target: number, reporter: number): boolean {
    const reports = this.#byTarget.get(target)
    const known = reports?.delete(reporter) ?? false
    if (reports?.size === 0) this.#byTarget.delete(target)
    return known
  }
  /** Drops reports about or from OSDs that are not up. */
  keepOnly(isUp: (osd: number) => boolean): void {
    for (const [target, reports] of this.#byTarget) {
      for (const reporter of reports.keys()) if (!isUp(reporter)) reports.delete(reporter)
      if (reports.size === 0 || !isUp(target)) this.#byTarget.delete(target)
    }
  }
  clear(): void {
    this.#byTarget.clear()
  }
  get targets(): number[] {
    return [...this.#byTarget.keys()].sort((a, b) => a - b)
  }
  of(target: number): FailureReport[] {
    return [...(this.#byTarget.get(target)?.values() ?? [])]
  }

  /** Whether reporters of enough different subtrees have been without an answer for the grace. */
  isConvincing(target: number, terms: { nowMs: number; graceMs: number; needed: number; subtreeOf(osd: number): string }): boolean {
    const late = this.of(target).filter(({ sinceMs }) => terms.nowMs - sinceMs >= terms.graceMs)
    return new Set(late.map(({ reporter }) => terms.subtreeOf(reporter))).size >= terms.needed
  }
}
