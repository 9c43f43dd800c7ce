// File systems, ranks and MDS daemons, as the leader keeps them.
import { describe, expect, it } from 'vitest'
import type { FSMap, MdsInfo } from '../../../src/maps/mod.ts'
import { FSID, type MapDriver, threeOsds } from './map-driver.ts'

const NONCES: Record<string, number> = { a: 1001, b: 1002, c: 1003 }

class Mdss {
  readonly driver: MapDriver
  #seq = 0
  constructor(driver: MapDriver) {
    this.driver = driver
  }
  get map(): FSMap {
    return this.driver.services.fsmap.map as FSMap
  }
  mds(name: string): MdsInfo | undefined {
    return this.map.daemonByName(name)
  }
  beacon(name: string, state: string, more: { gid?: number; [field: string]: unknown } = {}): { state?: string } {
    const gid = more.gid ?? (NONCES[name] as number)
    const body = {
      fsid: FSID,
      gid,
      name,
      addr: { host: '127.0.0.1', port: 6900 + gid, nonce: gid },
      radosAddr: `0.0.0.0:0/${gid}`,
      state,
      seq: ++this.#seq,
      epoch: this.map.epoch,
      metadata: { hostname: 'vm' },
      ...more,
    }
    const [reply] = this.driver.send('MdsBeacon', body, `mds.${name}`) as { body: { state: string } }[]
    return reply?.body ?? {}
  }
  /** From a rank given to serving it. */
  activate(name: string, more: { gid?: number } = {}): void {
    if (this.mds(name)?.state === 'up:replay') for (const state of ['up:reconnect', 'up:rejoin']) this.beacon(name, state, more)
    this.beacon(name, 'up:active', more)
    expect(this.mds(name)?.state).toBe('up:active')
  }
  /** Time goes by, in which these go on sending beacons. */
  advance(ms: number, ...alive: string[]): void {
    for (let left = ms; left > 0; left -= 500) {
      this.driver.advance(Math.min(500, left))
      for (const name of alive) this.beacon(name, this.mds(name)?.state ?? 'up:boot')
      this.driver.beacons(0, 1, 2)
    }
  }
}

function cluster(...names: string[]): Mdss {
  const driver = threeOsds()
  const mdss = new Mdss(driver)
  expect(driver.run('fs volume create cephfs').rc).toBe(0)
  for (const name of names) mdss.beacon(name, 'up:boot')
  if (names[0]) mdss.activate(names[0])
  driver.report()
  mdss.advance(1000, ...names)
  driver.log.length = 0
  return mdss
}
const blocklisted = ({ driver }: Mdss): string[] => [...driver.map.blocklist.keys()]

describe('an MDS', () => {
  it('boots to standby, and is given a rank that nobody holds', () => {
    const mdss = new Mdss(threeOsds())
    expect(mdss.beacon('a', 'up:boot').state).toBe('up:standby')
    expect(mdss.map.standbys.map(({ name }) => name)).toEqual(['a'])
    mdss.driver.run('fs volume create cephfs')
    expect(mdss.mds('a')).toMatchObject({ state: 'up:creating', rank: 0, fscid: 1, incarnation: 1 })
    // It has not seen that yet: what it says now is of the past.
    expect(mdss.beacon('a', 'up:standby').state).toBe('up:creating')
    expect(mdss.beacon('a', 'up:active').state).toBe('up:active')
    expect(mdss.beacon('b', 'up:boot').state).toBe('up:standby')
    expect(mdss.driver.run('mds stat').text).toBe('cephfs:1 {0=a=up:active} 1 up:standby')
    expect(mdss.driver.json('mds metadata a')).toEqual({ name: 'a', hostname: 'vm' })
  })

  it('that is dead is replaced at once, and fenced by the map that its successor waits for', () => {
    const mdss = cluster('a', 'b')
    const before = mdss.driver.map.epoch
    mdss.driver.send('MdsFailure', { gid: NONCES['a'], reporter: 'mon.c' }, 'mon.c')
    expect(mdss.mds('a')).toBeUndefined()
    expect(mdss.mds('b')).toMatchObject({ state: 'up:replay', rank: 0, incarnation: 2 })
    expect(blocklisted(mdss)).toEqual(['0.0.0.0:0/1001'])
    expect(mdss.driver.map.epoch).toBe(before + 1)
    expect(mdss.map.fsByName('cephfs')?.lastFailureOsdEpoch).toBe(before + 1)
    expect(mdss.driver.run('health').text).toBe('HEALTH_WARN 1 filesystem is degraded; insufficient standby MDS daemons available')
    mdss.activate('b')
    expect(mdss.driver.run('status').text).toContain('    mds: cephfs:1 {0=b=up:active}\n')
    // The old life may say what it likes.
    expect(mdss.beacon('a', 'up:active').state).toBe('down:dne')
    expect(mdss.beacon('a', 'up:boot').state).toBe('down:dne')
    expect(mdss.beacon('a', 'up:boot', { gid: 2001 }).state).toBe('up:standby')
    expect(mdss.driver.run('health').text).toBe('HEALTH_OK')
  })

  it('that is silent is replaced after the grace', () => {
    const mdss = cluster('a', 'b')
    mdss.advance(4000, 'b')
    expect(mdss.mds('a')?.state).toBe('up:active')
    mdss.advance(3000, 'b')
    expect(mdss.mds('b')?.state).toBe('up:replay')
    expect(blocklisted(mdss)).toEqual(['0.0.0.0:0/1001'])
  })

  it('that is silent keeps its rank where nobody could take it, and is heard again', () => {
    const mdss = cluster('a')
    mdss.advance(10_000)
    expect(mdss.driver.run('mds stat').text).toBe('cephfs:1 {0=a=up:active(laggy or crashed)}')
    expect(mdss.driver.json<{ checks: object }>('health').checks).toHaveProperty('MDS_LAGGY')
    mdss.beacon('a', 'up:active')
    expect(mdss.driver.run('mds stat').text).toBe('cephfs:1 {0=a=up:active}')
    expect(blocklisted(mdss)).toEqual([])
    mdss.advance(10_000, 'a')
    // A standby that comes while it is silent takes over.
    mdss.advance(10_000)
    mdss.beacon('b', 'up:boot')
    mdss.advance(1000, 'b')
    expect(mdss.mds('b')?.state).toBe('up:replay')
  })

  it('that stops in order hands over without being fenced', () => {
    const mdss = cluster('a', 'b')
    mdss.beacon('a', 'up:active', { stopping: true })
    expect(mdss.mds('b')).toMatchObject({ state: 'up:replay', incarnation: 2 })
    expect(blocklisted(mdss)).toEqual([])
    expect(mdss.map.fsByName('cephfs')?.lastFailureOsdEpoch).toBe(0)
  })

  it('in a new life replaces its former one', () => {
    const mdss = cluster('a')
    mdss.beacon('a', 'up:boot', { gid: 3001 })
    expect(mdss.mds('a')).toMatchObject({ gid: 3001, state: 'up:replay', incarnation: 2 })
    expect(blocklisted(mdss)).toEqual(['0.0.0.0:0/1001'])
  })

  it('that dies while it creates leaves a rank to create', () => {
    const mdss = new Mdss(threeOsds())
    mdss.driver.run('fs volume create cephfs')
    mdss.beacon('a', 'up:boot')
    mdss.driver.send('MdsFailure', { gid: NONCES['a'], reporter: 'mon.a' }, 'mon.a')
    expect(mdss.driver.run('health').text).toContain('1 filesystem is offline')
    mdss.beacon('b', 'up:boot')
    expect(mdss.mds('b')).toMatchObject({ state: 'up:creating', incarnation: 2 })
    expect(mdss.map.fsByName('cephfs')?.lastFailureOsdEpoch).toBeGreaterThan(0)
  })

  it('goes through the states of a take-over in their order only', () => {
    const mdss = cluster('a', 'b')
    mdss.driver.run('mds fail a')
    for (const state of ['up:active', 'up:rejoin', 'up:creating', 'up:standby', 'nonsense']) {
      expect(mdss.beacon('b', state).state).toBe('up:replay')
    }
    expect(mdss.beacon('b', 'up:reconnect').state).toBe('up:reconnect')
    expect(mdss.beacon('b', 'up:replay').state).toBe('up:reconnect')
    expect(mdss.beacon('b', 'up:rejoin').state).toBe('up:rejoin')
    expect(mdss.beacon('b', 'up:clientreplay').state).toBe('up:clientreplay')
    expect(mdss.beacon('b', 'up:active').state).toBe('up:active')
  })

  it('that finds its rank damaged leaves it to the administrator', () => {
    const mdss = cluster('a', 'b')
    mdss.beacon('a', 'up:active', { damage: 'the journal cannot be read' })
    expect(mdss.mds('b')?.state).toBe('up:standby')
    expect(mdss.driver.run('health').text).toBe('HEALTH_ERR 1 filesystem is degraded; 1 filesystem is offline; 1 mds daemon damaged')
    expect(mdss.driver.run('mds repaired cephfs:0').rc).toBe(0)
    expect(mdss.driver.run('mds repaired cephfs:0').rc).toBe(0)
    expect(mdss.mds('b')?.state).toBe('up:replay')
  })

  it('that cannot be fenced, is of another cluster or repeats old news is not heeded', () => {
    const mdss = cluster('a', 'b')
    expect(mdss.beacon('c', 'up:boot', { radosAddr: '' }).state).toBe('down:dne')
    expect(mdss.beacon('c', 'up:boot', { addr: undefined }).state).toBe('down:dne')
    mdss.beacon('c', 'up:boot', { fsid: 'another' })
    mdss.beacon('c', 'up:active')
    expect(mdss.mds('c')).toBeUndefined()
    const epoch = mdss.map.epoch
    mdss.beacon('a', 'up:active', { seq: 1, stopping: true })
    mdss.beacon('c', 'up:active', { gid: NONCES['a'], stopping: true })
    expect(mdss.map.epoch).toBe(epoch)
  })

  it('has the grace anew under a new leader', () => {
    const mdss = cluster('a', 'b')
    mdss.driver.advance(4000)
    mdss.driver.reelect()
    mdss.driver.advance(4000)
    expect(mdss.mds('a')?.state).toBe('up:active')
    expect(mdss.mds('a')?.laggySinceMs).toBe(0)
  })

  it('complains in the health of the cluster', () => {
    const mdss = cluster('a')
    mdss.beacon('a', 'up:active', { health: ['MDS_SLOW_REQUEST: 3 slow requests are blocked', 'no code'] })
    expect(mdss.driver.run('health detail').text).toContain(
      '[WRN] MDS_SLOW_REQUEST: 1 MDS reports MDS_SLOW_REQUEST\n    mds.a(mds.0): 3 slow requests are blocked',
    )
    mdss.beacon('a', 'up:active')
    expect(mdss.driver.run('health').text).toBe('HEALTH_OK')
  })
})

describe('file systems', () => {
  it('are made of two pools, which then belong to them', () => {
    const driver = threeOsds()
    for (const pool of ['meta', 'data', 'other']) driver.run(`osd pool create ${pool} 8`)
    expect(driver.run('fs new files meta meta').rc).toBe(-22)
    expect(driver.run('fs new files meta nothing').rc).toBe(-2)
    expect(driver.run('fs new a/b meta data').rc).toBe(-22)
    expect(driver.run('fs new files meta data').outs).toBe('new fs with metadata pool 1 and data pool 2')
    expect(driver.run('fs new files meta data')).toMatchObject({ rc: 0, outs: "filesystem 'files' already exists" })
    expect(driver.run('fs new files meta other').rc).toBe(-17)
    expect(driver.run('fs new more meta other').outs).toContain('already in use by filesystem')
    expect(driver.json('fs ls')).toEqual([
      { name: 'files', metadata_pool: 'meta', metadata_pool_id: 1, data_pool_ids: [2], data_pools: ['data'] },
    ])
    expect(driver.run('fs ls').text).toBe('name: files, metadata pool: meta, data pools: [data ]')
    expect(driver.map.poolByName('data')?.application).toHaveProperty('cephfs')
    expect(driver.run('osd pool rm data data --yes-i-really-really-mean-it').rc).toBe(-16)
    expect(driver.run('health').text).toContain('1 filesystem is offline')
    expect(driver.run('fs add_data_pool files other').rc).toBe(0)
    expect(driver.run('fs rm_data_pool files data').rc).toBe(-22)
    expect(driver.run('fs rm_data_pool files other').rc).toBe(0)
  })

  it('do not take a metadata pool with objects in it, or a pool of another application', () => {
    const driver = threeOsds()
    for (const pool of ['meta', 'data']) driver.run(`osd pool create ${pool} 8`)
    driver.report(undefined, { objects: 1, copies: 3 })
    expect(driver.run('fs new files meta data').outs).toContain('already contains some objects')
    driver.run('osd pool application enable data rgw')
    expect(driver.run('fs new files meta data --force').rc).toBe(0)
  })

  it('are failed and removed with care', () => {
    const mdss = cluster('a', 'b')
    const { driver } = mdss
    expect(driver.run('fs rm cephfs --yes-i-really-mean-it').rc).toBe(-22)
    expect(driver.run('fs fail cephfs').rc).toBe(0)
    expect(mdss.map.holder(1)).toBeUndefined()
    expect(mdss.mds('b')?.state).toBe('up:standby')
    expect(driver.run('fs set cephfs joinable true').rc).toBe(0)
    expect(mdss.mds('b')?.state).toBe('up:replay')
    expect(driver.run('fs fail cephfs').rc).toBe(0)
    expect(driver.run('fs rm cephfs').rc).toBe(-1)
    expect(driver.run('fs rm cephfs --yes-i-really-mean-it').rc).toBe(0)
    expect(driver.run('fs rm cephfs --yes-i-really-mean-it').rc).toBe(0)
    expect(mdss.map.nextFscid).toBe(2)
    expect(driver.run('fs ls').text).toBe('No filesystems enabled')
  })

  it('come and go as volumes with their pools', () => {
    const driver = threeOsds()
    expect(driver.run('fs volume create v1').rc).toBe(0)
    const epoch = driver.map.epoch
    expect(driver.run('fs volume create v1').rc).toBe(0)
    expect(driver.map.epoch).toBe(epoch)
    expect([...driver.map.pools.values()].map(({ name }) => name)).toEqual(['cephfs.v1.meta', 'cephfs.v1.data'])
    expect(driver.json('fs volume ls')).toEqual([{ name: 'v1' }])
    expect(driver.run('fs volume rm v1').rc).toBe(-1)
    expect(driver.run('fs volume rm v1 --yes-i-really-mean-it').rc).toBe(0)
    expect(driver.map.pools.size).toBe(0)
  })

  it('have settings within bounds', () => {
    const { driver, map } = cluster('a')
    expect(driver.run('fs set cephfs session_timeout 30').rc).toBe(0)
    expect(driver.json<{ mdsmap: object }>('fs get cephfs').mdsmap).toMatchObject({ session_timeout: 30, max_mds: 1, up: { mds_0: 1001 } })
    expect(driver.run('fs set cephfs max_mds 2').rc).toBe(-95)
    expect(driver.run('fs set cephfs session_timeout 0').rc).toBe(-22)
    expect(driver.run('fs set cephfs colour blue').rc).toBe(-22)
    expect(driver.run('fs set nothing max_mds 1').rc).toBe(-2)
    expect(driver.json<{ epoch: number }>('fs dump').epoch).toBeGreaterThan(map.epoch - 1)
    expect(driver.run('fs status').text).toMatch(/^cephfs\n======\nRANK {2}STATE {3}MDS\n0 {5}active {2}a/)
    expect(driver.json('status')).toMatchObject({
      fsmap: { id: 1, up: 1, in: 1, max: 1, by_rank: [{ rank: 0, name: 'a', status: 'up:active' }], 'up:standby': 0 },
    })
  })
})
