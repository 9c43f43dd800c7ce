// Whose log is authoritative, and which OSDs should act for a PG (after Ceph's find_best_info and calc_replicated_acting). Pure.
import { compareEversion, type Eversion } from '../../base/mod.ts'
import { isIncompleteInfo, minVersion, type PgInfo } from './types.ts'

/** The OSD whose log decides; undefined: no copy that is known of may (incomplete). `prefer` (the primary now) wins ties. */
export function findBestInfo(infos: ReadonlyMap<number, PgInfo>, prefer: number): number | undefined {
  let lastStarted = 0
  for (const info of infos.values()) {
    lastStarted = Math.max(lastStarted, info.history.lastEpochStarted)
    if (!isIncompleteInfo(info)) lastStarted = Math.max(lastStarted, info.lastEpochStarted)
  }
  let best: number | undefined
  for (const [osd, info] of infos) {
    // A copy that did not take part in the last activation cannot know all that was acknowledged since.
    if (info.lastEpochStarted < lastStarted || isIncompleteInfo(info)) continue
    if (best === undefined || isBetter(osd, info, best, infos.get(best) as PgInfo, prefer)) best = osd
  }
  return best
}

function isBetter(osd: number, info: PgInfo, bestOsd: number, best: PgInfo, prefer: number): boolean {
  const newer = compareEversion(info.lastUpdate, best.lastUpdate)
  if (newer !== 0) return newer > 0
  const longer = compareEversion(best.logTail, info.logTail)
  if (longer !== 0) return longer > 0
  if (bestOsd === prefer) return false
  return osd === prefer || osd < bestOsd
}

export interface Choice {
  /** The primary first. */
  readonly want: number[]
  readonly backfill: number[]
  readonly best: number
}

/**
 * Who should act: the up OSDs whose copies the log can bring up to date, filled up to the pool's size with complete copies elsewhere;
 * the other up OSDs are backfill targets.
 */
export function chooseActing(
  infos: ReadonlyMap<number, PgInfo>,
  now: { up: readonly number[]; upPrimary: number; acting: readonly number[]; actingPrimary: number },
  size: number,
): Choice | undefined {
  const best = findBestInfo(infos, now.actingPrimary)
  if (best === undefined) return undefined
  const authoritative = infos.get(best) as PgInfo
  const upPrimary = infos.get(now.upPrimary)
  const usablePrimary =
    upPrimary !== undefined && !isIncompleteInfo(upPrimary) && compareEversion(upPrimary.lastUpdate, authoritative.logTail) >= 0
  const primary = usablePrimary ? now.upPrimary : best
  const oldest: Eversion = minVersion((infos.get(primary) as PgInfo).logTail, authoritative.logTail)
  const usable = (osd: number): boolean => {
    const info = infos.get(osd)
    return info !== undefined && !isIncompleteInfo(info) && compareEversion(info.lastUpdate, oldest) >= 0
  }
  const want = [primary]
  const backfill: number[] = []
  for (const osd of now.up) {
    if (osd === primary) continue
    if (usable(osd)) want.push(osd)
    else if (infos.has(osd)) backfill.push(osd)
  }
  const others = [...infos.keys()].filter((osd) => !now.up.includes(osd) && osd !== primary && usable(osd))
  const rank = (osd: number): number => (now.acting.includes(osd) ? 0 : 1)
  others.sort(
    (a, b) => rank(a) - rank(b) || compareEversion((infos.get(b) as PgInfo).lastUpdate, (infos.get(a) as PgInfo).lastUpdate) || a - b,
  )
  for (const osd of others) {
    if (want.length >= size) break
    want.push(osd)
  }
  return { want, backfill, best }
}
