// What one placement costs on a map of 1,000 OSDs in three levels: 10 racks of 10 hosts of 10 OSDs, three replicas across racks and hosts.
import {
  addBucket,
  addSimpleRule,
  createDefaultMap,
  decodeCrushMap,
  doRule,
  encodeCrushMap,
  insertItem,
  moveBucket,
} from '../../src/crush/mod.ts'
import { OSDMap } from '../../src/maps/mod.ts'

const SIDE = 10
const ROUNDS = 5
const PLACEMENTS = 50_000

function thousandOsds(): Uint8Array {
  const map = createDefaultMap()
  for (let id = 0; id < SIDE ** 3; id++) {
    const host = Math.floor(id / SIDE)
    const name = `host${host}`
    if (id % SIDE === 0) {
      addBucket(map, name, 'host')
      moveBucket(map, name, { rack: `rack${Math.floor(host / SIDE)}`, root: 'default' })
    }
    insertItem(map, id, 0x10000, { host: name })
  }
  addSimpleRule(map, { name: 'across_racks', root: 'default', failureDomain: 'rack' })
  addSimpleRule(map, { name: 'erasure', root: 'default', failureDomain: 'host', mode: 'indep' })
  return encodeCrushMap(map)
}

/** Microseconds per call, the best of some rounds. */
function perCall(calls: number, run: (i: number) => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    for (let i = 0; i < calls; i++) run(i)
    best = Math.min(best, ((performance.now() - start) * 1000) / calls)
  }
  return best
}

export function benchCrush(): Record<string, number> {
  const crush = thousandOsds()
  const map = decodeCrushMap(crush)
  const weights = new Uint32Array(map.maxDevices).fill(0x10000)
  const osds = Array.from({ length: map.maxDevices }, (_, id) => ({
    id,
    exists: true,
    up: true,
    weight: 0x10000,
    primaryAffinity: 0x10000,
  }))
  const pools = [{ id: 1, name: 'p', type: 1, size: 3, minSize: 2, crushRule: 0, pgNum: 32768, pgpNum: 32768, flags: 1 }]
  const osdmap = OSDMap.fromPb({ fsid: 'f', epoch: 1, maxOsd: map.maxDevices, crush, osds, pools })
  return {
    replicasAcrossHostsUs: perCall(PLACEMENTS, (x) => doRule(map, 0, x, 3, weights)),
    replicasAcrossRacksUs: perCall(PLACEMENTS, (x) => doRule(map, 1, x, 3, weights)),
    erasureSixAcrossHostsUs: perCall(PLACEMENTS, (x) => doRule(map, 2, x, 6, weights)),
    objectToOsdsCachedUs: perCall(PLACEMENTS, (i) =>
      osdmap.pgToUpActing(osdmap.objectToPg(1, { name: `object${i & 4095}` }) ?? { pool: 0, seed: 0 }),
    ),
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [name, us] of Object.entries(benchCrush())) console.log(`${name.padEnd(28)} ${us.toFixed(2)} us`)
}
