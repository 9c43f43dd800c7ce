// Self-managed snapshot ids: given out, removed, and forgotten once every PG has trimmed them.
import { describe, expect, it } from 'vitest'
import { mayRun, parseMonCaps } from '../../../src/mon/core/caps.ts'
import { type MapDriver, threeOsds } from './map-driver.ts'

function withPool(): MapDriver {
  const driver = threeOsds()
  driver.run('osd pool create data 2')
  return driver
}
const removed = (driver: MapDriver): readonly number[] => driver.map.pools.get(1)?.removedSnaps ?? []
const remove = (driver: MapDriver, snapid: number | string) => driver.run({ prefix: 'osd pool selfmanaged-snap rm', pool: 'data', snapid })

describe('self-managed snapshots', () => {
  it('are numbered per pool, and a number is never given twice', () => {
    const driver = withPool()
    expect(driver.json('osd pool selfmanaged-snap create data')).toEqual({ snapid: 1 })
    expect(driver.run('osd pool selfmanaged-snap create data').text).toBe('2')
    remove(driver, 2)
    driver.reelect()
    expect(driver.json('osd pool selfmanaged-snap create data')).toEqual({ snapid: 3 })
    expect(driver.map.pools.get(1)?.snapSeq).toBe(3)
  })
  it('are removed once, however often it is asked for', () => {
    const driver = withPool()
    for (let i = 0; i < 6; i++) driver.run('osd pool selfmanaged-snap create data')
    for (const snap of [2, 5, 4, 4]) expect(remove(driver, snap).rc).toBe(0)
    expect(removed(driver)).toEqual([2, 1, 4, 2])
    const { epoch } = driver.map
    expect(remove(driver, 4).rc).toBe(0)
    expect(driver.map.epoch).toBe(epoch)
    expect(driver.json<{ pools: { removed_snaps: string }[] }>('osd dump').pools[0]?.removed_snaps).toBe('[2~1,4~2]')
    expect(driver.run('osd pool ls detail').text).toContain('\n\tremoved_snaps_queue [2~1,4~2]')
  })
  it.each([
    ['osd pool selfmanaged-snap create nosuch', -2],
    ['osd pool selfmanaged-snap rm nosuch 1', -2],
    ['osd pool selfmanaged-snap rm data 1', -2],
    ['osd pool selfmanaged-snap rm data 0', -22],
    ['osd pool selfmanaged-snap rm data -1', -22],
    ['osd pool selfmanaged-snap rm data x', -22],
  ])('are not taken for others: %s', (line, rc) => {
    const driver = withPool()
    const result = driver.run(line)
    expect(result.rc).toBe(rc)
    expect(result.outs).not.toBe('')
    expect(driver.map.pools.get(1)).toMatchObject({ snapSeq: 0, removedSnaps: [] })
  })
  it('stay in the map until every PG has trimmed them', () => {
    const driver = withPool()
    for (let i = 0; i < 5; i++) driver.run('osd pool selfmanaged-snap create data')
    for (const snap of [1, 2, 3]) remove(driver, snap)
    const { map } = driver
    const stat = (seed: number, purgedSnaps: number[], reportedSeq: number) => {
      const { up, acting, upPrimary, actingPrimary } = map.pgToUpActing({ pool: 1, seed })
      const placed = { up, acting, upPrimary, actingPrimary }
      return { pg: { pool: 1, seed }, reportedEpoch: map.epoch, reportedSeq, state: ['active', 'clean'], purgedSnaps, ...placed }
    }
    const tell = (...pgs: object[]): void => {
      driver.send('PgStats', { osd: 0, epoch: map.epoch, pgs, seq: 1 })
      driver.advance(1000)
    }
    tell(stat(0, [1, 3], 1000))
    expect(removed(driver)).toEqual([1, 3])
    tell(stat(1, [2, 1], 1000))
    expect(removed(driver)).toEqual([1, 1, 3, 1])
    // A report that makes no sense says nothing.
    tell(stat(1, [3, 1, 1, 1], 1001))
    expect(removed(driver)).toEqual([1, 1, 3, 1])
    tell(stat(1, [1, 5], 1002))
    expect(removed(driver)).toEqual([])
    expect(driver.map.pools.get(1)?.snapSeq).toBe(5)
    // One removed again is forgotten again.
    remove(driver, 2)
    driver.advance(1000)
    expect(removed(driver)).toEqual([])
  })
  it('are for whoever may write to pools', () => {
    const may = (caps: string): boolean =>
      mayRun(parseMonCaps(caps) ?? expect.fail(), { prefix: 'osd pool selfmanaged-snap create', permission: 'rw' })
    for (const caps of ['allow *', 'allow rw', 'profile rbd', 'profile simple-rados-client', 'profile fs-client', 'allow profile mds'])
      expect(may(caps)).toBe(true)
    for (const caps of ['', 'allow r', 'profile rbd-read-only']) expect(may(caps)).toBe(false)
  })
})
