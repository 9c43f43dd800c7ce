// The osd, crush and pg commands: what they answer, what they refuse and with which code.
import { describe, expect, it } from 'vitest'
import { compileCrushMap, decompileCrushMap } from '../../../src/crush/mod.ts'
import { MapDriver, threeOsds } from './map-driver.ts'

const EPERM = -1
const ENOENT = -2
const EBUSY = -16
const EEXIST = -17
const EINVAL = -22
const ERANGE = -34
const EOPNOTSUPP = -95

describe('pools', () => {
  it('are created with defaults, numbers and a rule', () => {
    const driver = threeOsds()
    expect(driver.run('osd pool create data')).toMatchObject({ rc: 0, outs: "pool 'data' created" })
    expect(driver.run('osd pool create data')).toMatchObject({ rc: 0, outs: "pool 'data' already exists" })
    driver.run('osd pool create rbd 16 8 replicated replicated_rule')
    driver.run({ prefix: 'osd pool create', pool: 'two words', pg_num: 4, size: 2 })
    expect([...driver.map.pools.values()].map((p) => [p.id, p.name, p.pgNum, p.pgpNum, p.size, p.minSize])).toEqual([
      [1, 'data', 32, 32, 3, 2],
      [2, 'rbd', 16, 8, 3, 2],
      [3, 'two words', 4, 4, 2, 1],
    ])
    expect(driver.run('osd lspools').text).toBe('1 data\n2 rbd\n3 two words')
    expect(driver.json('osd pool ls')).toEqual(['data', 'rbd', 'two words'])
  })
  it.each([
    ['osd pool create data 0', EINVAL],
    ['osd pool create data -4', EINVAL],
    ['osd pool create data 4 8', EINVAL],
    ['osd pool create data 8 8 erasure', EOPNOTSUPP],
    ['osd pool create data 8 8 replicated nosuch', ENOENT],
    ['osd pool create data 8 --size 99', EINVAL],
    ['osd pool create data 8 --size 1', EPERM],
    ['osd pool create data 60000', ERANGE],
    ['osd pool set nosuch size 2', ENOENT],
    ['osd pool get nosuch size', ENOENT],
    ['osd pool rename nosuch other', ENOENT],
    ['osd pool stats nosuch', ENOENT],
  ])('refuse: %s', (line, rc) => {
    const driver = threeOsds()
    const result = driver.run(line)
    expect(result.rc).toBe(rc)
    expect(result.outs).not.toBe('')
    expect(driver.map.pools.size).toBe(0)
  })
  it('are changed within their bounds', () => {
    const driver = threeOsds()
    driver.run('osd pool create data 8')
    expect(driver.run('osd pool set data size 2')).toMatchObject({ rc: 0, outs: 'set pool 1 size to 2' })
    expect(driver.map.pools.get(1)).toMatchObject({ size: 2, minSize: 1 })
    expect(driver.run('osd pool set data min_size 3').rc).toBe(EINVAL)
    expect(driver.run('osd pool set data size 0').rc).toBe(EINVAL)
    expect(driver.run('osd pool set data size 1').rc).toBe(EPERM)
    expect(driver.run('osd pool set data size 1 --yes-i-really-mean-it').rc).toBe(0)
    expect(driver.run('osd pool set data pg_num 16')).toMatchObject({ rc: EOPNOTSUPP })
    expect(driver.run('osd pool set data pgp_num 16').rc).toBe(EINVAL)
    expect(driver.run('osd pool set data pgp_num 4').rc).toBe(0)
    expect(driver.run('osd pool set data crush_rule nosuch').rc).toBe(ENOENT)
    expect(driver.run('osd pool set data colour blue').rc).toBe(EINVAL)
    expect(driver.run('osd pool get data pgp_num').text).toBe('pgp_num: 4')
    expect(driver.json('osd pool get data size')).toEqual({ pool: 'data', pool_id: 1, size: 1 })
    expect(driver.run('osd pool rename data other').rc).toBe(0)
    driver.run('osd pool create data 8')
    expect(driver.run('osd pool rename data other').rc).toBe(EEXIST)
  })
  it('are removed only by who says it twice', () => {
    const driver = threeOsds({ mon_allow_pool_delete: true })
    driver.run('osd pool create data 8')
    expect(driver.run('osd pool rm data')).toMatchObject({
      rc: EPERM,
      outs: expect.stringContaining('pass the pool name *twice*') as string,
    })
    expect(driver.run('osd pool rm data data').rc).toBe(EPERM)
    expect(driver.run('osd pool rm data other --yes-i-really-really-mean-it').rc).toBe(EPERM)
    driver.run('osd pool set data nodelete true')
    expect(driver.run('osd pool rm data data --yes-i-really-really-mean-it').rc).toBe(EPERM)
    driver.run('osd pool set data nodelete false')
    expect(driver.run('osd pool delete data data --yes-i-really-really-mean-it')).toMatchObject({ rc: 0, outs: "pool 'data' removed" })
    expect(driver.map.pools.size).toBe(0)
    expect(driver.run('osd pool rm data data --yes-i-really-really-mean-it').rc).toBe(0)
    driver.run('osd pool create data 8')
    expect(driver.map.poolByName('data')?.id).toBe(2)
    driver.options.set('mon_allow_pool_delete', false)
    expect(driver.run('osd pool rm data data --yes-i-really-really-mean-it').rc).toBe(EPERM)
  })
  it('belong to applications', () => {
    const driver = threeOsds()
    driver.run('osd pool create data 8')
    expect(driver.run('osd pool application enable data rgw').outs).toBe("enabled application 'rgw' on pool 'data'")
    expect(driver.run('osd pool application enable data rbd').rc).toBe(EPERM)
    expect(driver.run('osd pool application enable data rbd --yes-i-really-mean-it').rc).toBe(0)
    expect(driver.json('osd pool application get data')).toEqual({ rgw: {}, rbd: {} })
    driver.run('osd pool application disable data rgw --yes-i-really-mean-it')
    expect(driver.json('osd pool application get')).toEqual({ data: { rbd: {} } })
  })
})

describe('OSDs', () => {
  it('are shown as a tree', () => {
    const driver = threeOsds()
    driver.run('osd out osd.1')
    driver.run('osd primary-affinity 0 0.5')
    driver.fail(2, 0, { immediate: true })
    expect(driver.run('osd tree').text).toBe(
      [
        'ID  CLASS  WEIGHT   TYPE NAME      STATUS  REWEIGHT  PRI-AFF',
        '-1         0.02939  root default                            ',
        '-2         0.02939      host vm                             ',
        ' 0    hdd  0.00980          osd.0      up   1.00000  0.50000',
        ' 1    hdd  0.00980          osd.1      up         0  1.00000',
        ' 2    hdd  0.00980          osd.2    down   1.00000  1.00000',
      ].join('\n'),
    )
    expect(driver.run('osd tree down').text).toContain('osd.2')
    expect(driver.run('osd tree down').text).not.toContain('osd.1')
    expect(driver.run('osd tree sideways').rc).toBe(EINVAL)
    const { nodes } = driver.json<{ nodes: object[] }>('osd tree')
    expect(nodes[0]).toEqual({ id: -1, name: 'default', type: 'root', type_id: 11, children: [-2] })
    expect(nodes[4]).toMatchObject({
      id: 2,
      device_class: 'hdd',
      name: 'osd.2',
      status: 'down',
      exists: 1,
      reweight: 1,
      crush_weight: 0.0098,
    })
  })
  it('are shown by use', () => {
    const driver = threeOsds()
    driver.run('osd pool create data 8')
    driver.report()
    expect(driver.run('osd df').text).toBe(
      [
        'ID  CLASS  WEIGHT   REWEIGHT  SIZE    RAW USE  DATA  OMAP  META  AVAIL   %USE  VAR   PGS  STATUS',
        ' 0    hdd  0.00980   1.00000  10 GiB    1 MiB   0 B   0 B   0 B  10 GiB  0.01  1.00    8      up',
        ' 1    hdd  0.00980   1.00000  10 GiB    1 MiB   0 B   0 B   0 B  10 GiB  0.01  1.00    8      up',
        ' 2    hdd  0.00980   1.00000  10 GiB    1 MiB   0 B   0 B   0 B  10 GiB  0.01  1.00    8      up',
        '                       TOTAL  30 GiB    3 MiB   0 B   0 B   0 B  30 GiB  0.01                   ',
        'MIN/MAX VAR: 1.00/1.00  STDDEV: 0.00',
      ].join('\n'),
    )
    const df = driver.json<{ nodes: object[]; summary: object }>('osd df tree')
    expect(df.nodes.map((node) => (node as { name: string }).name)).toEqual(['default', 'vm', 'osd.0', 'osd.1', 'osd.2'])
    expect(df.nodes[2]).toMatchObject({ kb: 10 << 20, kb_used: 1024, kb_used_data: 0, pgs: 8, status: 'up' })
    expect(driver.run('df').text).toBe(
      [
        '--- RAW STORAGE ---',
        'CLASS    SIZE   AVAIL   USED  RAW USED  %RAW USED',
        'hdd    30 GiB  30 GiB  3 MiB     3 MiB       0.01',
        'TOTAL  30 GiB  30 GiB  3 MiB     3 MiB       0.01',
        ' ',
        '--- POOLS ---',
        'POOL  ID  PGS  STORED  OBJECTS  USED  %USED  MAX AVAIL',
        'data   1    8     0 B        0   0 B   0.00    9.5 GiB',
      ].join('\n'),
    )
  })
  it('go out, in and down by name, number or all', () => {
    const driver = threeOsds()
    expect(driver.run('osd out 0 osd.1')).toMatchObject({ rc: 0, outs: 'marked out osd.0. marked out osd.1. ' })
    expect(driver.run('osd out 0').outs).toBe('osd.0 is already out. ')
    expect(driver.map.osds.map(({ weight }) => weight)).toEqual([0, 0, 0x10000])
    driver.run('osd in all')
    expect(driver.map.osds.every(({ weight }) => weight === 0x10000)).toBe(true)
    expect(driver.run('osd down 2').outs).toBe('marked down osd.2. ')
    expect(driver.map.isUp(2)).toBe(false)
    expect(driver.run('osd out 77').outs).toBe('osd.77 does not exist. ')
    expect(driver.run('osd out frog').rc).toBe(EINVAL)
    expect(driver.run('osd reweight 0 1.5').rc).toBe(EINVAL)
    expect(driver.run('osd reweight 9 0.5').rc).toBe(ENOENT)
    expect(driver.run('osd reweight 0 0.5').outs).toBe('reweighted osd.0 to 0.5 (8000)')
    expect(driver.run('osd stat').text).toBe('3 osds: 2 up (since 0s), 3 in (since 0s); epoch: e8')
  })
  it('leave only when they are down, and for good only by who is sure', () => {
    const driver = threeOsds()
    expect(driver.run('osd rm 2').rc).toBe(EBUSY)
    expect(driver.run('osd purge 2').rc).toBe(EPERM)
    expect(driver.run('osd purge 2 --yes-i-really-mean-it').rc).toBe(EBUSY)
    driver.fail(2, 0, { immediate: true })
    expect(driver.run('osd lost 2').rc).toBe(EPERM)
    expect(driver.run('osd lost 2 --yes-i-really-mean-it').rc).toBe(0)
    expect(driver.map.osd(2)?.lostAt).toBe(5)
    expect(driver.run('osd purge 2 --yes-i-really-mean-it')).toMatchObject({ rc: 0, outs: 'purged osd.2' })
    expect(driver.map.exists(2)).toBe(false)
    expect(driver.map.crush.itemId('osd.2')).toBeUndefined()
    expect(driver.run('osd ls').text).toBe('0\n1')
    expect(driver.run('osd new 11111111-2222-3333-4444-555555555555').text).toBe('2')
    expect(driver.run('osd new 11111111-2222-3333-4444-555555555555').text).toBe('2')
    expect(driver.run('osd new 11111111-2222-3333-4444-555555555556 0').rc).toBe(EEXIST)
  })
  it('answer from any epoch that is kept', () => {
    const driver = threeOsds()
    expect(driver.json('osd dump 1')).toMatchObject({ epoch: 1, osds: [] })
    expect(driver.run('osd ls 2').text).toBe('0')
    expect(driver.run('osd dump 99').rc).toBe(ENOENT)
    expect(driver.run('osd dump x').rc).toBe(EINVAL)
    expect(driver.run('osd getmap').out).toEqual(driver.map.encode())
  })
  it('are found, and tell of their hosts', () => {
    const driver = threeOsds()
    expect(driver.json('osd find 1')).toMatchObject({ osd: 1, host: 'vm', crush_location: { host: 'vm', root: 'default' } })
    expect(driver.json('osd metadata 1')).toMatchObject({ id: 1, hostname: 'vm' })
    expect(driver.json('osd metadata')).toHaveLength(3)
    expect(driver.run('osd find 8').rc).toBe(ENOENT)
  })
  it('are locked by flags', () => {
    const driver = threeOsds()
    expect(driver.run('osd set noout').outs).toBe('noout is set')
    expect(driver.run('osd set pause').outs).toBe('pauserd,pausewr is set')
    expect(driver.map.hasFlag('pausewr')).toBe(true)
    driver.run('osd unpause')
    expect(driver.run('osd set colour').rc).toBe(EINVAL)
    expect(driver.json('osd dump')['flags']).toBe('noout,sortbitwise,recovery_deletes,purged_snapdirs,pglog_hardlimit')
  })
  it('say where an object is', () => {
    const driver = threeOsds()
    driver.run('osd pool create data 8')
    const { up } = driver.map.pgToUpActing({ pool: 1, seed: 1 })
    expect(driver.run('osd map data obj').text).toBe(
      `osdmap e5 pool 'data' (1) object 'obj' -> pg 1.aabc5e21 (1.1) -> up ([${up}], p${up[0]}) acting ([${up}], p${up[0]})`,
    )
    expect(driver.json('osd map data obj ns')).toMatchObject({ objname: 'ns/obj', pool: 'data' })
    expect(driver.run('osd map nosuch obj').rc).toBe(ENOENT)
    expect(driver.run('pg map 1.1').text).toBe(`osdmap e5 pg 1.1 (1.1) -> up [${up}] acting [${up}]`)
    expect(driver.run('pg map 1.99').rc).toBe(ENOENT)
    expect(driver.run('pg map frog').rc).toBe(EINVAL)
  })
  it('take upmaps and blocklists', () => {
    const driver = threeOsds()
    driver.boot(3)
    driver.run('osd pool create data 8')
    const pg = { pool: 1, seed: 0 }
    const { up } = driver.map.pgToUpActing(pg)
    const spare = [0, 1, 2, 3].find((id) => !up.includes(id)) as number
    expect(driver.run(`osd pg-upmap-items 1.0 ${up[0]} ${spare}`).rc).toBe(0)
    expect(driver.map.pgToUpActing(pg).up).toContain(spare)
    expect(driver.run('osd pg-upmap-items 1.0 1').rc).toBe(EINVAL)
    driver.run('osd rm-pg-upmap-items 1.0')
    expect(driver.map.pgToUpActing(pg).up).toEqual(up)
    driver.run('osd blocklist add 10.0.0.1:0/77 5')
    expect(driver.map.isBlocklisted('10.0.0.1:0/77')).toBe(true)
    expect(driver.run('osd blocklist ls').outs).toBe('listed 1 entries')
    driver.advance(6000)
    expect(driver.map.isBlocklisted('10.0.0.1:0/77')).toBe(false)
    for (const bad of ['///', '0.0.0.0:0/0', '0.0.0.0', '10.0.0.1:6800/0', '10.0.0.1:0/4294967296']) {
      expect(driver.run(`osd blocklist add ${bad}`).rc).toBe(EINVAL)
    }
    driver.run('osd blocklist add 0.0.0.0:0/5 60')
    expect(driver.map.isBlocklisted('10.0.0.1:0/5')).toBe(true)
    driver.run('osd blocklist clear')
    expect(driver.map.blocklist.size).toBe(0)
  })
})

describe('CRUSH', () => {
  it('is edited by command', () => {
    const driver = threeOsds()
    driver.run('osd crush add-bucket rack1 rack root=default')
    driver.run('osd crush add-bucket h2 host')
    expect(driver.run('osd crush move h2 rack=rack1').rc).toBe(0)
    expect(driver.run('osd crush set osd.2 1.5 host=h2').outs).toBe(
      "set item id 2 name 'osd.2' weight 1.5 at location {host=h2} to crush map",
    )
    expect([...driver.map.crush.locationOf(2).values()]).toEqual(['h2', 'rack1', 'default'])
    driver.run('osd crush reweight osd.2 2')
    expect(driver.map.crush.itemWeight(driver.map.crush.itemId('rack1') as number)).toBe(0x20000)
    expect(driver.run('osd crush rm rack1').rc).toBe(-39)
    expect(driver.run('osd crush move nosuch root=default').rc).toBe(ENOENT)
    expect(driver.run('osd crush move h2 root').rc).toBe(EINVAL)
    expect(driver.run('osd crush set osd.77 1 root=default').rc).toBe(ENOENT)
    expect(driver.run('osd crush ls rack1').text).toBe('h2')
  })
  it('has rules', () => {
    const driver = threeOsds()
    expect(driver.run('osd crush rule create-replicated byhost default host hdd').rc).toBe(0)
    expect(driver.run('osd crush rule create-replicated nope default host nvme').rc).toBe(EINVAL)
    expect(driver.run('osd crush rule ls').text).toBe('replicated_rule\nbyhost')
    expect(driver.json('osd crush rule dump byhost')).toMatchObject({
      rule_id: 1,
      steps: [{ op: 'take', item_name: 'default~hdd' }, { op: 'chooseleaf_firstn', num: 0, type: 'host' }, { op: 'emit' }],
    })
    driver.run('osd pool create data 8 8 replicated byhost')
    expect(driver.run('osd crush rule rm byhost').rc).toBe(EBUSY)
    driver.run('osd pool set data crush_rule replicated_rule')
    expect(driver.run('osd crush rule rm byhost').rc).toBe(0)
  })
  it('has device classes', () => {
    const driver = threeOsds()
    expect(driver.json('osd crush class ls')).toEqual(['hdd'])
    expect(driver.run('osd crush set-device-class ssd 0').rc).toBe(EBUSY)
    driver.run('osd crush rm-device-class 0')
    expect(driver.run('osd crush set-device-class ssd 0').outs).toBe("set osd(s) 0 to class 'ssd'")
    expect(driver.run('osd crush class ls-osd ssd').text).toBe('0')
  })
  it('goes out and in as binary and as text', () => {
    const driver = threeOsds()
    const bytes = driver.run('osd getcrushmap').out as Uint8Array
    expect(driver.run('osd setcrushmap', bytes).rc).toBe(0)
    const text = decompileCrushMap(driver.map.crush).replace('tunable choose_total_tries 50', 'tunable choose_total_tries 60')
    expect(driver.run('osd setcrushmap', new TextEncoder().encode(text)).rc).toBe(0)
    expect(driver.json('osd crush show-tunables')['choose_total_tries']).toBe(60)
    expect(driver.run('osd setcrushmap', new TextEncoder().encode('a frog')).rc).toBe(EINVAL)
    expect(driver.run('osd setcrushmap').rc).toBe(EINVAL)
    driver.run('osd pool create data 8')
    const bare = compileCrushMap(decompileCrushMap(driver.map.crush).replace(/rule replicated_rule \{[^}]*\}/, ''))
    expect(driver.run('osd setcrushmap', new TextEncoder().encode(decompileCrushMap(bare))).rc).toBe(EINVAL)
    driver.run('osd crush tunables hammer')
    expect(driver.json('osd crush show-tunables')).toMatchObject({ profile: 'hammer', chooseleaf_stable: 0 })
  })
})

describe('PGs', () => {
  it('are listed by pool, OSD and state', () => {
    const driver = new MapDriver()
    for (const osd of [0, 1, 2, 3]) driver.boot(osd)
    driver.run('osd pool create data 8')
    driver.run('osd pool create more 4')
    driver.report((seed) => (seed === 0 ? ['active', 'undersized'] : ['active', 'clean']))
    type Listed = { pg_stats: { pgid: string; state: string; acting: number[]; acting_primary: number }[] }
    const ids = (line: string): string[] => driver.json<Listed>(line).pg_stats.map(({ pgid }) => pgid)
    expect(ids('pg ls')).toHaveLength(12)
    expect(ids('pg ls 2')).toEqual(['2.0', '2.1', '2.2', '2.3'])
    expect(ids('pg ls undersized')).toEqual(['1.0', '2.0'])
    expect(ids('pg ls-by-pool more active+clean')).toEqual(['2.1', '2.2', '2.3'])
    const all = driver.json<Listed>('pg ls').pg_stats
    expect(ids('pg ls-by-osd 0')).toEqual(all.filter(({ acting }) => acting.includes(0)).map(({ pgid }) => pgid))
    expect(ids('pg ls-by-primary osd.1')).toEqual(all.filter((pg) => pg.acting_primary === 1).map(({ pgid }) => pgid))
    expect(driver.run('pg ls-by-pool nosuch').rc).toBe(ENOENT)
    expect(driver.run('pg ls-by-osd 9').rc).toBe(ENOENT)
  })
  it('are dumped whole or in part', () => {
    const driver = threeOsds()
    driver.run('osd pool create data 2')
    driver.report(undefined, { objects: 3, bytes: 300, copies: 9, version: { epoch: 5, version: 7 }, logSize: 7 })
    type Dump = { pg_ready: boolean; pg_map: { pg_stats?: object[]; pool_stats?: object[]; osd_stats?: object[]; pg_stats_sum?: object } }
    const dump = driver.json<Dump>('pg dump')
    expect(dump.pg_ready).toBe(true)
    expect(dump.pg_map.pg_stats?.[1]).toMatchObject({
      pgid: '1.1',
      version: "5'7",
      state: 'active+clean',
      stat_sum: { num_objects: 3, num_bytes: 300 },
    })
    expect(dump.pg_map.pool_stats).toMatchObject([{ poolid: 1, num_pg: 2, stat_sum: { num_objects: 6 } }])
    expect(dump.pg_map.osd_stats).toHaveLength(3)
    expect(driver.json<Dump>('pg dump osds').pg_map.pg_stats).toBeUndefined()
    expect(driver.run('pg dump frogs').rc).toBe(EINVAL)
    expect(driver.run('pg dump pgs_brief').text.split('\n')[0]).toBe('PG_STAT  STATE         UP       UP_PRIMARY  ACTING   ACTING_PRIMARY')
  })
})
