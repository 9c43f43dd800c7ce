// PG reports, what follows from them, and how ceph words it.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ageText, bytesText, countText } from '../../../src/mon/core/status-text.ts'
import { MapDriver, threeOsds } from './map-driver.ts'

interface HealthJson {
  status: string
  checks: Record<string, { severity: string; summary: { message: string; count: number }; detail?: { message: string }[]; muted: boolean }>
  mutes: { code: string }[]
}
const cluster = (): MapDriver => {
  const driver = threeOsds()
  driver.run('osd pool create data 8')
  driver.report(undefined, { objects: 10, bytes: 1 << 20, copies: 30 })
  driver.advance(1000)
  return driver
}

describe('health', () => {
  it('is OK when every PG is clean', () => {
    const driver = cluster()
    expect(driver.run('health').text).toBe('HEALTH_OK')
    expect(driver.json('health')).toEqual({ status: 'HEALTH_OK', checks: {}, mutes: [] })
  })
  it('goes from down over peering and degraded back to OK, and says so in the log', () => {
    const driver = cluster()
    driver.log.length = 0
    driver.fail(2, 0, { immediate: true })
    driver.advance(1000)
    expect(driver.run('health').text).toBe('HEALTH_WARN 1 osds down; Reduced data availability: 8 pgs inactive, 8 pgs peering')
    driver.report(undefined, { objects: 10, copies: 30, degraded: 10 })
    driver.advance(1000)
    expect(driver.run('health detail').text).toBe(
      [
        'HEALTH_WARN 1 osds down; Degraded data redundancy: 80/240 objects degraded (33.333%), 8 pgs degraded, 8 pgs undersized',
        '[WRN] OSD_DOWN: 1 osds down',
        '    osd.2 (root=default,host=vm) is down',
        '[WRN] PG_DEGRADED: Degraded data redundancy: 80/240 objects degraded (33.333%), 8 pgs degraded, 8 pgs undersized',
        ...[...driver.map.pgsOfPool(1)].map((pg) => {
          const { acting } = driver.map.pgToUpActing(pg)
          return `    pg 1.${pg.seed} is active+undersized+degraded, acting [${acting}]`
        }),
      ].join('\n'),
    )
    driver.boot(2, { nonce: 2 })
    driver.report(undefined, { objects: 10, copies: 30 })
    driver.advance(1000)
    expect(driver.run('health').text).toBe('HEALTH_OK')
    expect(driver.log.filter((line) => /Health|healthy/.test(line))).toEqual([
      'warn: Health check failed: 1 osds down (OSD_DOWN)',
      'warn: Health check failed: Reduced data availability: 8 pgs inactive, 8 pgs peering (PG_AVAILABILITY)',
      'warn: Health check failed: Degraded data redundancy: 80/240 objects degraded (33.333%), 8 pgs degraded, 8 pgs undersized (PG_DEGRADED)',
      'info: Health check cleared: PG_AVAILABILITY (was: Reduced data availability: 8 pgs inactive, 8 pgs peering)',
      'info: Health check cleared: OSD_DOWN (was: 1 osds down)',
      'info: Health check cleared: PG_DEGRADED (was: Degraded data redundancy: 80/240 objects degraded (33.333%), 8 pgs degraded, 8 pgs undersized)',
      'info: Cluster is now healthy',
    ])
  })
  it('names hosts whose every OSD is down', () => {
    const driver = new MapDriver()
    for (const osd of [0, 1, 2, 3]) driver.boot(osd, { host: osd < 2 ? 'a' : 'b' })
    driver.fail(2, 0, { immediate: true })
    driver.fail(3, 0, { immediate: true })
    const { checks } = driver.json<HealthJson>('health detail')
    expect(checks['OSD_HOST_DOWN']).toEqual({
      severity: 'HEALTH_WARN',
      summary: { message: '1 host (2 osds) down', count: 1 },
      detail: [{ message: 'host b (root=default) (2 osds) is down' }],
      muted: false,
    })
    expect(checks['OSD_ROOT_DOWN']).toBeUndefined()
  })
  it('has Ceph\u2019s words for monitors, flags, space, damage and slow ops', () => {
    const driver = cluster()
    driver.quorum = ['a', 'b']
    driver.run('osd set noout')
    const total = 100
    driver.send(
      'PgStats',
      { osd: 0, epoch: 5, osdStat: { osd: 0, totalBytes: total, usedBytes: 96, seq: 90, slowOps: 3 }, seq: 90 },
      'osd.0',
    )
    driver.send('PgStats', { osd: 1, epoch: 5, osdStat: { osd: 1, totalBytes: total, usedBytes: 86, seq: 91 }, seq: 91 }, 'osd.1')
    driver.report((seed) => (seed === 1 ? ['active', 'clean', 'inconsistent'] : ['active', 'clean']), {
      objects: 4,
      copies: 12,
      unfound: 1,
      misplaced: 2,
    })
    driver.send(
      'PgStats',
      { osd: 0, epoch: 5, osdStat: { osd: 0, totalBytes: total, usedBytes: 96, seq: 190, slowOps: 3 }, seq: 90 },
      'osd.0',
    )
    driver.send('PgStats', { osd: 1, epoch: 5, osdStat: { osd: 1, totalBytes: total, usedBytes: 86, seq: 191 }, seq: 91 }, 'osd.1')
    const { status, checks } = driver.json<HealthJson>('health detail')
    expect(status).toBe('HEALTH_ERR')
    const messages = Object.fromEntries(Object.entries(checks).map(([code, check]) => [code, check.summary.message]))
    expect(messages).toEqual({
      MON_DOWN: '1/3 mons down, quorum a,b',
      OBJECT_MISPLACED: '16/96 objects misplaced (16.667%)',
      OBJECT_UNFOUND: '8/32 objects unfound (25.000%)',
      OSDMAP_FLAGS: 'noout flag(s) set',
      OSD_FULL: '1 full osd(s)',
      OSD_NEARFULL: '1 nearfull osd(s)',
      PG_DAMAGED: 'Possible data damage: 1 pg inconsistent',
      SLOW_OPS: '3 slow ops, osd.0 has slow ops.',
    })
    expect(checks['MON_DOWN']?.detail).toEqual([{ message: 'mon.c (rank 2) addr 127.0.0.1:6791/0 is down (out of quorum)' }])
    driver.advance(1000)
    expect(driver.json<HealthJson>('health').checks['POOL_FULL']?.summary.message).toBe('1 pool(s) full')
  })
  it('is not to be had with fewer OSDs than copies', () => {
    expect(new MapDriver().run('health').text).toBe('HEALTH_WARN OSD count 0 < osd_pool_default_size 3')
  })
  it('says what has been stuck for a minute', () => {
    const driver = cluster()
    driver.report((seed) => (seed === 0 ? ['peering'] : ['active', 'clean']))
    for (let i = 0; i < 7; i++) {
      driver.advance(10_000)
      driver.beacons(0, 1, 2)
    }
    const { acting } = driver.map.pgToUpActing({ pool: 1, seed: 0 })
    expect(driver.run('health detail').text).toContain(`pg 1.0 is stuck peering for 70s, current state peering, last acting [${acting}]`)
    expect(driver.run('pg dump_stuck').text).toContain('1.0')
    expect(driver.run('pg dump_stuck inactive').text).not.toContain('1.1')
    expect(driver.run('pg dump_stuck sideways').rc).toBe(-22)
  })
})

describe('mutes', () => {
  it('hide a check until it clears, grows worse or its time is up', () => {
    const driver = cluster()
    expect(driver.run('health mute OSD_DOWN').rc).toBe(-2)
    driver.run('osd set noout')
    expect(driver.run('health mute OSDMAP_FLAGS 10m')).toMatchObject({ rc: 0 })
    expect(driver.run('health').text).toBe('HEALTH_OK (muted: OSDMAP_FLAGS)')
    expect(driver.run('health detail').text).toContain('(MUTED) [WRN] OSDMAP_FLAGS: noout flag(s) set')
    expect(driver.run('status').text).toContain('    health: HEALTH_OK (muted: OSDMAP_FLAGS)')
    driver.run('osd set nodown')
    driver.advance(1000)
    expect(driver.run('health').text).toBe('HEALTH_WARN nodown,noout flag(s) set')
    driver.run('health mute OSDMAP_FLAGS')
    driver.run('health unmute OSDMAP_FLAGS')
    expect(driver.json<HealthJson>('health').mutes).toEqual([])
    driver.run('health mute OSDMAP_FLAGS')
    driver.run('osd unset noout')
    driver.run('osd unset nodown')
    driver.advance(1000)
    expect(driver.json<HealthJson>('health').mutes).toEqual([])
    expect(driver.run('health mute OSDMAP_FLAGS soon').rc).toBe(-22)
  })
})

describe('PG reports', () => {
  it('do not outlive their interval: restarted members make a PG peer anew', () => {
    const driver = cluster()
    driver.boot(2, { nonce: 2 })
    expect(driver.run('pg stat').text).toMatch(/^8 pgs: 8 peering; /)
  })
  it('without a primary are stale, without any report unknown', () => {
    const driver = cluster()
    for (const osd of [0, 1]) driver.fail(osd, 2, { immediate: true })
    driver.run('osd down 2')
    expect(driver.run('pg stat').text).toMatch(/^8 pgs: 8 stale\+active\+clean; /)
    driver.run('osd pool create other 4')
    expect(driver.run('pg stat').text).toContain('4 unknown')
  })
  it('older than what is known are ignored, and nonsense is', () => {
    const driver = cluster()
    const pg = { pool: 1, seed: 0 }
    const report = (stat: object): void => void driver.send('PgStats', { osd: 0, pgs: [{ pg, state: ['down'], ...stat }] })
    report({ reportedEpoch: 1, reportedSeq: 1_000_000 })
    report({ pg: { pool: 1, seed: 800 }, reportedEpoch: 99 })
    report({ pg: { pool: 100_000, seed: 0 }, reportedEpoch: 99 })
    expect(driver.run('health').text).toBe('HEALTH_OK')
    expect(driver.send('PgStats', { osd: 0, seq: 77 })).toEqual([{ type: 'PgStatsAck', body: { seq: 77 } }])
  })
  it('reach a monitor that joins', () => {
    const driver = cluster()
    const other = new MapDriver()
    other.services.osdmap.refresh(driver.store)
    expect(other.run('pg stat').text).toContain('8 unknown')
    other.services.pgmap.importMemory(driver.services.pgmap.exportMemory())
    expect(other.run('pg stat').text).toBe(driver.run('pg stat').text)
    expect(other.run('df').text).toBe(driver.run('df').text)
  })
  it('give rates', () => {
    const driver = cluster()
    for (let i = 1; i <= 5; i++) {
      driver.report(undefined, { reads: i * 10, readBytes: i * 10_240, writes: i * 20, writeBytes: i * 20_480, copies: 3, objects: 1 })
      driver.advance(1000)
    }
    // 8 PGs, 10 reads and 20 writes a second each.
    expect(driver.run('status').text).toContain('    client:   80 KiB/s rd, 160 KiB/s wr, 80 op/s rd, 160 op/s wr')
    expect(driver.json<{ pgmap: object }>('status').pgmap).toMatchObject({ read_op_per_sec: 80, write_bytes_sec: 163_840 })
    expect(driver.run('osd pool stats data').text).toContain('client io 80 KiB/s rd')
  })
})

describe('quota', () => {
  it('fills the pool', () => {
    const driver = cluster()
    driver.run('osd pool set-quota data max_objects 50')
    driver.advance(1000)
    expect(driver.run('health').text).toBe('HEALTH_WARN 1 pool(s) full')
    expect(driver.run('osd pool ls detail').text).toContain('flags hashpspool,full,full_quota max_objects 50 ')
    expect(driver.run('osd pool get-quota data').text).toContain('  max objects: 50 objects  (current num: 80 objects)')
    driver.run('osd pool set-quota data max_objects 0')
    driver.advance(1000)
    expect(driver.run('health').text).toBe('HEALTH_OK')
    expect(driver.run('osd pool set-quota data max_bytes 2G').rc).toBe(0)
    expect(driver.json('osd pool get-quota data')['quota_max_bytes']).toBe(2 * 2 ** 30)
  })
})

describe('status', () => {
  it('reads as ceph -s', () => {
    const fresh = cluster()
    fresh.quorum = ['a', 'b']
    expect(fresh.run('status').text).toBe(
      [
        '  cluster:',
        '    id:     5bca6a0e-b4f4-4c46-b6b8-9b46a93790b4',
        '    health: HEALTH_WARN',
        '            1/3 mons down, quorum a,b',
        ' ',
        '  services:',
        '    mon: 3 daemons, quorum a,b (age 1s), out of quorum: c',
        '    osd: 3 osds: 3 up (since 1s), 3 in (since 1s)',
        ' ',
        '  data:',
        '    pools:   1 pools, 8 pgs',
        '    objects: 80 objects, 8 MiB',
        '    usage:   3 MiB used, 30 GiB / 30 GiB avail',
        '    pgs:     8 active+clean',
        ' ',
      ].join('\n'),
    )
  })
  it('has the fields of Pacific', () => {
    const status = cluster().json('status')
    expect(status).toMatchObject({
      quorum: [0, 1, 2],
      quorum_names: ['a', 'b', 'c'],
      health: { status: 'HEALTH_OK', checks: {}, mutes: [] },
      osdmap: { epoch: 5, num_osds: 3, num_up_osds: 3, num_in_osds: 3, num_remapped_pgs: 0 },
      pgmap: { pgs_by_state: [{ state_name: 'active+clean', count: 8 }], num_pgs: 8, num_pools: 1, num_objects: 80, data_bytes: 8 << 20 },
    })
  })
})

describe('numbers', () => {
  it('are written as ceph writes them', () => {
    expect([0, 1023, 1024, 1536, 10 * 1024 + 1, 1_234_567, 9.3e9, 2 ** 40].map(bytesText)).toEqual([
      '0 B',
      '1023 B',
      '1 KiB',
      '1.5 KiB',
      '10 KiB',
      '1.2 MiB',
      '8.7 GiB',
      '1 TiB',
    ])
    expect([0, 999, 1000, 1234, 12_345_678].map(countText)).toEqual(['0', '999', '1k', '1.23k', '12.35M'])
    expect([0, 59_000, 119_000, 300_000, 86_400_000 * 3].map(ageText)).toEqual(['0s', '59s', '119s', '5m', '3d'])
  })
})

describe('osd dump', () => {
  it('has the fields that Ceph 16 prints', () => {
    const driver = cluster()
    driver.run('osd pool application enable data rados')
    type Dump = Record<string, unknown> & { pools: object[]; osds: object[]; osd_xinfo: object[] }
    const theirs = JSON.parse(readFileSync(new URL('../../corpus/mon/osd-dump.json', import.meta.url), 'utf8')) as Dump
    const ours = driver.json<Dump>('osd dump')
    const keys = (value: object | undefined): string[] => Object.keys(value ?? {})
    expect(keys(ours)).toEqual(keys(theirs))
    expect(keys(ours.pools[0])).toEqual(keys(theirs.pools[0]))
    expect(keys(ours.osds[0])).toEqual(keys(theirs.osds[0]))
    expect(keys(ours.osd_xinfo[0])).toEqual(keys(theirs.osd_xinfo[0]))
    expect(ours).toMatchObject({ flags: theirs['flags'], flags_num: theirs['flags_num'], flags_set: theirs['flags_set'] })
  })
})
