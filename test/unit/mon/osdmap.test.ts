// The OSDMap service: boots, failures, acting sets, the passing of time, the feed of epochs.
import { describe, expect, it } from 'vitest'
import { pb } from '../../../proto/mod.ts'
import type { EntityName } from '../../../src/base/mod.ts'
import { decodeCrushMap } from '../../../src/crush/mod.ts'
import { OSDMap } from '../../../src/maps/mod.ts'
import { FSID, MapDriver, threeOsds } from './map-driver.ts'

const OSD = 'osd.0' as EntityName
const CLIENT = 'client.admin' as EntityName

describe('the first map', () => {
  it('has a root, a rule and no OSD', () => {
    const { map } = new MapDriver()
    expect(map).toMatchObject({ epoch: 1, fsid: FSID, maxOsd: 0, fullRatio: 0.95, nearfullRatio: 0.85 })
    expect(map.crush.itemId('default')).toBe(-1)
    expect(map.crush.ruleId('replicated_rule')).toBe(0)
  })
  it('spreads copies over what osd_crush_chooseleaf_type names', () => {
    const { map } = new MapDriver({ osd_crush_chooseleaf_type: 1 })
    expect(map.crush.rules[0]?.steps[1]).toMatchObject({ arg2: map.crush.typeId('host') })
  })
})

describe('boot', () => {
  it('creates the OSD, places it by size and brings it up and in', () => {
    const { map } = threeOsds()
    expect(map.epoch).toBe(4)
    expect(map.osds.map(({ id, up, weight, upFrom }) => ({ id, up, weight, upFrom }))).toEqual([
      { id: 0, up: true, weight: 0x10000, upFrom: 2 },
      { id: 1, up: true, weight: 0x10000, upFrom: 3 },
      { id: 2, up: true, weight: 0x10000, upFrom: 4 },
    ])
    expect(map.crush.locationOf(1)).toEqual(
      new Map([
        ['host', 'vm'],
        ['root', 'default'],
      ]),
    )
    expect(map.crush.itemWeight(1) / 0x10000).toBeCloseTo(10 / 1024, 3)
    expect(map.crush.deviceClass(1)).toBe('hdd')
  })
  it('changes nothing when it is said twice', () => {
    const driver = threeOsds()
    driver.boot(1)
    expect(driver.map.epoch).toBe(4)
  })
  it('of another life takes the former one down first, as dead', () => {
    const driver = threeOsds()
    driver.boot(1, { nonce: 2 })
    expect(driver.map.epoch).toBe(6)
    expect(driver.services.osdmap.mapAt(5)?.osd(1)).toMatchObject({ up: false, downAt: 5, deadEpoch: 5 })
    expect(driver.map.osd(1)).toMatchObject({ up: true, upFrom: 6, addr: { nonce: 2 }, lastCleanBegin: 3 })
  })
  it('is refused with another uuid, another cluster or a bad address', () => {
    const driver = threeOsds()
    driver.fail(1, 0, { immediate: true })
    driver.boot(1, { nonce: 2, uuid: 'another' })
    driver.boot(1, { nonce: 2, fsid: 'another' })
    driver.boot(1, { nonce: 2, addr: { host: '', port: 0, nonce: 0 } })
    expect(driver.map.isUp(1)).toBe(false)
    expect(driver.log.filter((line) => line.startsWith('error'))).toHaveLength(2)
    driver.boot(1, { nonce: 2 })
    expect(driver.map.isUp(1)).toBe(true)
  })
  it('waits while noup is set, and stays out while noin is', () => {
    const driver = threeOsds()
    driver.run('osd set noup')
    driver.boot(3)
    expect(driver.map.exists(3)).toBe(false)
    driver.run('osd unset noup')
    driver.run('osd set noin')
    driver.boot(3)
    expect(driver.map.osd(3)).toMatchObject({ up: true, weight: 0 })
  })
  it('keeps where an administrator has moved the OSD', () => {
    const driver = threeOsds()
    driver.run('osd crush reweight osd.1 2')
    driver.fail(1, 0, { immediate: true })
    driver.boot(1, { nonce: 2 })
    expect(driver.map.crush.itemWeight(1)).toBe(0x20000)
  })
})

describe('failure', () => {
  it('of silence needs two reporters', () => {
    const driver = threeOsds()
    driver.fail(2, 0)
    driver.fail(2, 0)
    expect(driver.map.isUp(2)).toBe(true)
    driver.fail(2, 1)
    expect(driver.map.osd(2)).toMatchObject({ up: false, downAt: 5, deadEpoch: 0 })
  })
  it('counts a subtree once', () => {
    const driver = new MapDriver({ mon_osd_reporter_subtree_level: 'host' })
    for (const osd of [0, 1, 2, 3, 4]) driver.boot(osd, { host: osd < 2 ? 'a' : osd < 4 ? 'b' : 'c' })
    driver.fail(4, 0)
    driver.fail(4, 1)
    expect(driver.map.isUp(4)).toBe(true)
    driver.fail(4, 2)
    expect(driver.map.isUp(4)).toBe(false)
  })
  it('waits for the grace', () => {
    const driver = threeOsds()
    driver.beacons(0, 1, 2)
    driver.fail(2, 0, { failedForMs: 1000 })
    driver.fail(2, 1, { failedForMs: 1000 })
    driver.advance(3000)
    expect(driver.map.isUp(2)).toBe(true)
    driver.advance(2000)
    expect(driver.map.isUp(2)).toBe(false)
  })
  it('is taken back by who hears the OSD again', () => {
    const driver = threeOsds()
    driver.fail(2, 0)
    driver.fail(2, 0, { failed: false })
    driver.fail(2, 1)
    expect(driver.map.isUp(2)).toBe(true)
  })
  it('is believed from one reporter where there is but one', () => {
    const driver = new MapDriver()
    driver.boot(0)
    driver.boot(1)
    driver.fail(1, 0)
    expect(driver.map.isUp(1)).toBe(false)
  })
  it('by a refused connection is believed at once, and the OSD counts as dead', () => {
    const driver = threeOsds()
    driver.fail(2, 0, { immediate: true })
    expect(driver.map.osd(2)).toMatchObject({ up: false, deadEpoch: 5 })
  })
  it('of an earlier life, or by an OSD that is down itself, is ignored', () => {
    const driver = threeOsds()
    driver.fail(2, 0, { immediate: true, targetAddr: '127.0.0.1:6802/99' })
    driver.fail(1, 0, { immediate: true })
    driver.fail(2, 1, { immediate: true })
    expect(driver.map.isUp(2)).toBe(true)
  })
  it('is ignored under nodown', () => {
    const driver = threeOsds()
    driver.run('osd set nodown')
    driver.fail(2, 0, { immediate: true })
    driver.fail(1, 0)
    driver.fail(1, 2)
    driver.advance(40_000)
    expect(driver.map.osds.every(({ up }) => up)).toBe(true)
  })
  it('does not cascade: with few left, silence alone takes no more', () => {
    const driver = new MapDriver()
    for (const osd of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) driver.boot(osd)
    for (const target of [9, 8, 7, 6, 5, 4, 3, 2]) {
      driver.fail(target, 0)
      driver.fail(target, 1)
    }
    expect(driver.map.osds.filter(({ up }) => up).map(({ id }) => id)).toEqual([0, 1, 2])
  })
  it('is forgotten with the reign', () => {
    const driver = threeOsds()
    driver.fail(2, 0)
    driver.reelect()
    driver.fail(2, 1)
    expect(driver.map.isUp(2)).toBe(true)
  })
  it('follows from missing beacons', () => {
    const driver = threeOsds()
    for (let i = 0; i < 4; i++) {
      driver.advance(10_000)
      driver.beacons(0, 1)
    }
    expect(driver.map.osds.map(({ up }) => up)).toEqual([true, true, false])
  })
  it('is said by the OSD itself when it stops', () => {
    const driver = threeOsds()
    driver.send('OsdMarkMeDown', { osd: 1, epoch: 4, addr: '127.0.0.1:6801/7' }, 'osd.1')
    expect(driver.map.isUp(1)).toBe(true)
    driver.send('OsdMarkMeDown', { osd: 1, epoch: 4, addr: '127.0.0.1:6801/1' }, 'osd.1')
    expect(driver.map.osd(1)).toMatchObject({ up: false, deadEpoch: 5 })
  })
})

describe('down and out', () => {
  const downOne = (options: object = {}): MapDriver => {
    const driver = new MapDriver({ mon_osd_down_out_interval_ms: 60_000, mon_osd_beacon_timeout_ms: 3_600_000, ...options })
    for (const osd of [0, 1, 2, 3]) driver.boot(osd)
    driver.run('osd reweight 3 0.5')
    driver.fail(3, 0, { immediate: true })
    return driver
  }
  it('goes out after the interval and comes back in at boot, with its weight', () => {
    const driver = downOne()
    driver.advance(59_000)
    expect(driver.map.isIn(3)).toBe(true)
    driver.advance(2000)
    expect(driver.map.osd(3)).toMatchObject({ weight: 0, autoOut: true })
    driver.boot(3, { nonce: 2 })
    expect(driver.map.osd(3)).toMatchObject({ up: true, weight: 0x8000, autoOut: false })
  })
  it('stays in under noout, or when too few would be in', () => {
    const noout = downOne()
    noout.run('osd set noout')
    noout.advance(100_000)
    expect(noout.map.isIn(3)).toBe(true)
    const few = downOne({ mon_osd_min_in_ratio: 0.9 })
    few.advance(62_000)
    expect(few.map.isIn(3)).toBe(false)
    few.fail(2, 0, { immediate: true })
    few.advance(100_000)
    expect(few.map.isIn(2)).toBe(true)
  })
  it('that an administrator put out stays out at boot', () => {
    const driver = downOne()
    driver.run('osd out 3')
    driver.boot(3, { nonce: 2 })
    expect(driver.map.osd(3)).toMatchObject({ up: true, weight: 0 })
  })
})

describe('acting sets', () => {
  it('change by pg_temp, and only when they differ', () => {
    const driver = threeOsds()
    driver.run('osd pool create data 8')
    const pg = { pool: 1, seed: 3 }
    const { up } = driver.map.pgToUpActing(pg)
    const wanted = [...up].reverse()
    const ask = (osds: readonly number[], more: object = {}): void => {
      driver.send('OsdPgTemp', { osd: 0, epoch: driver.map.epoch, pgTemp: [{ pg, osds: [...osds] }], ...more })
    }
    ask(wanted)
    expect(driver.map.pgToUpActing(pg).acting).toEqual(wanted)
    const { epoch } = driver.map
    ask(wanted)
    ask([0, 0, 1])
    ask([0, 7])
    ask([0], { pgTemp: [{ pg: { pool: 9, seed: 0 }, osds: [0] }] })
    expect(driver.map.epoch).toBe(epoch)
    // What CRUSH says anyway needs no entry.
    ask(up)
    expect(driver.map.pgTemp.size).toBe(0)
  })
  it('of OSDs that are all down go', () => {
    const driver = threeOsds()
    driver.run('osd pool create data 1')
    driver.send('OsdPgTemp', { osd: 0, epoch: 5, pgTemp: [{ pg: { pool: 1, seed: 0 }, osds: [2] }] })
    expect(driver.map.pgTemp.size).toBe(1)
    driver.fail(2, 0, { immediate: true })
    expect(driver.map.pgTemp.size).toBe(0)
  })
  it('up_thru rises as asked, never beyond the map', () => {
    const driver = threeOsds()
    driver.send('OsdAlive', { osd: 1, epoch: 4, wantUpThru: 4 }, 'osd.1')
    expect(driver.map.osd(1)?.upThru).toBe(4)
    const { epoch } = driver.map
    driver.send('OsdAlive', { osd: 1, epoch: 4, wantUpThru: 3 }, 'osd.1')
    expect(driver.map.epoch).toBe(epoch)
    driver.send('OsdAlive', { osd: 1, epoch: 4, wantUpThru: 900 }, 'osd.1')
    expect(driver.map.osd(1)?.upThru).toBe(epoch)
  })
})

describe('the feed', () => {
  const follow = (driver: MapDriver, start: number, who = OSD): { map: OSDMap | undefined; messages: number } => {
    let map: OSDMap | undefined
    let messages = 0
    for (let next = start; messages < 100; messages++) {
      const sent = driver.services.osdmap.publish('osdmap', next, who)
      if (!sent) break
      const body = pb.OsdMaps.decode(pb.OsdMaps.encode(sent.body).finish())
      for (const full of body.full) map = OSDMap.fromPb(full)
      for (const inc of body.incremental) if (map) map = map.apply(inc)
      next = sent.next
    }
    return { map, messages }
  }
  it('gives the newest map alone to who asks for no history', () => {
    const driver = threeOsds()
    const { map, messages } = follow(driver, 0, CLIENT)
    expect(messages).toBe(1)
    expect(map?.encode()).toEqual(driver.map.encode())
  })
  it('leads an OSD through every epoch, in bounded messages, to the same map', () => {
    const driver = threeOsds()
    for (let i = 0; i < 60; i++) driver.run(`osd ${i % 2 === 0 ? 'set' : 'unset'} noout`)
    const { map, messages } = follow(driver, 1)
    expect(messages).toBe(2)
    expect(map?.epoch).toBe(driver.map.epoch)
    expect(map?.encode()).toEqual(driver.map.encode())
  })
  it('keeps what PGs that are not clean may need, and trims when they are', () => {
    const driver = threeOsds({ paxos_max_versions: 10 })
    driver.run('osd pool create data 8')
    const churn = (): void => {
      for (let i = 0; i < 30; i++) driver.run(`osd ${i % 2 === 0 ? 'set' : 'unset'} noout`)
    }
    driver.beacons(0, 1, 2)
    driver.report(() => ['active'], { lastEpochClean: 3 })
    churn()
    expect(driver.services.osdmap.oldest).toBeLessThanOrEqual(3)
    for (const osd of [0, 1, 2]) driver.send('OsdBeacon', { osd, epoch: 30, minLastEpochClean: driver.map.epoch }, `osd.${osd}`)
    driver.report()
    churn()
    const { oldest } = driver.services.osdmap
    expect(oldest).toBeGreaterThan(20)
    expect(driver.services.osdmap.mapAt(oldest - 1)).toBeUndefined()
    expect(driver.store.keys('osdmap').filter((key) => key.startsWith('full_'))).toHaveLength(driver.map.epoch - oldest + 1)
    // An OSD behind the trim starts from the oldest full map, a client from the newest.
    expect(follow(driver, 2).map?.encode()).toEqual(driver.map.encode())
    expect(follow(driver, 2, CLIENT).messages).toBe(1)
  })
  it('is the same to a monitor that reads its store anew', () => {
    const driver = threeOsds()
    driver.run('osd pool create data 8')
    const other = new MapDriver()
    other.services.osdmap.refresh(driver.store)
    expect(other.map.encode()).toEqual(driver.map.encode())
    expect(decodeCrushMap(other.map.crushBytes).itemName(-1)).toBe('default')
  })
})
