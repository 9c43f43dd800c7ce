// What is wrong with the file systems and their MDSs, under Ceph's codes and in its words. Pure.
import type { FSMap, MdsMap } from '../../maps/mod.ts'
import type { Check, Severity } from './health-checks.ts'

const RECOVERING: ReadonlySet<string> = new Set(['up:replay', 'up:reconnect', 'up:rejoin', 'up:clientreplay'])

const check = (code: string, severity: Severity, summary: string, detail: readonly string[]): Check[] =>
  detail.length === 0 ? [] : [{ code, severity, summary, count: detail.length, detail }]
const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
const filesystems = (of: readonly MdsMap[]): string => `${plural(of.length, 'filesystem')} ${of.length === 1 ? 'is' : 'are'}`

export function checkFilesystems(map: FSMap | undefined): Check[] {
  if (!map) return []
  const all = map.filesystems
  const holders = (fs: MdsMap) => map.holders(fs.fscid)
  const offline = all.filter((fs) => holders(fs).length === 0)
  const failed = all.filter((fs) => fs.failed.length > 0)
  const damaged = all.flatMap((fs) => fs.damaged.map((rank) => `fs ${fs.name} mds.${rank} is damaged`))
  const degraded = all.filter(
    (fs) => fs.failed.length > 0 || fs.damaged.length > 0 || holders(fs).some(({ state }) => RECOVERING.has(state)),
  )
  const laggy = map.daemons.filter((mds) => mds.laggySinceMs > 0)
  const wanted = Math.max(0, ...all.map((fs) => Number(fs.options['standby_count_wanted'] ?? 0)))
  const standbys = map.standbys.length
  return [
    ...check(
      'MDS_ALL_DOWN',
      'HEALTH_ERR',
      `${filesystems(offline)} offline`,
      offline.map((fs) => `fs ${fs.name} is offline because no MDS is active for it.`),
    ),
    ...check(
      'FS_DEGRADED',
      'HEALTH_WARN',
      `${filesystems(degraded)} degraded`,
      degraded.map((fs) => `fs ${fs.name} is degraded`),
    ),
    ...check(
      'FS_WITH_FAILED_MDS',
      'HEALTH_WARN',
      `${plural(failed.length, 'filesystem')} ${failed.length === 1 ? 'has' : 'have'} a failed mds daemon`,
      failed.map((fs) => `fs ${fs.name} has ${fs.failed.length} failed mds`),
    ),
    ...check('MDS_DAMAGE', 'HEALTH_ERR', `${plural(damaged.length, 'mds daemon')} damaged`, damaged),
    ...check(
      'MDS_LAGGY',
      'HEALTH_WARN',
      `${plural(laggy.length, 'mds daemon')} laggy or crashed`,
      laggy.map((mds) => `mds.${mds.name} is silent, and there is no standby to replace it`),
    ),
    ...(standbys < wanted
      ? check('MDS_INSUFFICIENT_STANDBY', 'HEALTH_WARN', 'insufficient standby MDS daemons available', [
          `have ${standbys}; want ${wanted - standbys} more`,
        ])
      : []),
    ...reported(map),
  ]
}

/** What the daemons complain of themselves: "MDS_SLOW_REQUEST: 3 slow requests". */
function reported(map: FSMap): Check[] {
  const byCode = new Map<string, string[]>()
  for (const mds of map.daemons) {
    for (const line of mds.health) {
      const found = /^([A-Z][A-Z0-9_]{2,63}): (.+)$/.exec(line)
      if (!found) continue
      const [, code, text] = found as unknown as [string, string, string]
      byCode.set(code, [...(byCode.get(code) ?? []), `mds.${mds.name}(mds.${mds.rank}): ${text}`])
    }
  }
  return [...byCode].flatMap(([code, lines]) =>
    check(code, 'HEALTH_WARN', `${plural(lines.length, 'MDS')} ${lines.length === 1 ? 'reports' : 'report'} ${code}`, lines),
  )
}
