import { describe, expect, test } from 'vitest'
import {
  addBucket,
  addSimpleRule,
  adjustSubtreeWeight,
  adjustWeight,
  type CrushMap,
  compileCrushMap,
  createDefaultMap,
  createOrMove,
  decodeCrushMap,
  decompileCrushMap,
  doRule,
  encodeCrushMap,
  insertItem,
  linkBucket,
  moveBucket,
  removeDeviceClass,
  removeItem,
  removeRule,
  renameBucket,
  setDeviceClass,
  toFixedWeight,
} from '../../../src/crush/mod.ts'

const one = 0x10000
function cluster(hosts = 4, perHost = 3): CrushMap {
  const map = createDefaultMap()
  for (let id = 0; id < hosts * perHost; id++)
    createOrMove(
      map,
      id,
      one,
      { host: `h${Math.floor(id / perHost)}`, root: 'default' },
      { deviceClass: id % perHost === 0 ? 'ssd' : 'hdd' },
    )
  return map
}
const weightOf = (map: CrushMap, name: string): number => map.itemWeight(map.itemId(name) as number) / one
const place = (map: CrushMap, rule: number, x: number, n = 3): number[] =>
  doRule(map, rule, x, n, new Uint32Array(map.maxDevices).fill(one))
const hostOf = (map: CrushMap, osd: number): string | undefined => map.locationOf(osd).get('host')

/** What must hold of every map after every edit. */
function check(map: CrushMap): void {
  for (const bucket of map.buckets()) {
    expect(bucket.weight).toBe(bucket.weights.reduce((sum, w) => sum + w, 0))
    bucket.items.forEach((item, i) => {
      if (item < 0) expect(bucket.weights[i]).toBe(map.bucket(item)?.weight)
    })
  }
  const bytes = encodeCrushMap(map)
  const again = decodeCrushMap(bytes)
  expect(decompileCrushMap(again)).toBe(decompileCrushMap(map))
  expect(Buffer.from(encodeCrushMap(compileCrushMap(decompileCrushMap(map)))).equals(bytes)).toBe(true)
}

describe('building a map', () => {
  test('the default map has the default types and rule', () => {
    const map = createDefaultMap()
    expect([...map.typeNames.values()]).toEqual('osd host chassis rack row pdu pod room datacenter zone region root'.split(' '))
    expect(map.ruleId('replicated_rule')).toBe(0)
    expect(place(map, 0, 1)).toEqual([])
    check(map)
  })
  test('OSDs come with their hosts and place on distinct ones', () => {
    const map = cluster()
    check(map)
    expect(weightOf(map, 'default')).toBe(12)
    for (let x = 0; x < 200; x++) expect(new Set(place(map, 0, x).map((osd) => hostOf(map, osd))).size).toBe(3)
  })
  test('create-or-move keeps the weight of a placed OSD and says whether anything changed', () => {
    const map = cluster()
    expect(createOrMove(map, 0, 5 * one, { host: 'h0', root: 'default' })).toBe(false)
    expect(weightOf(map, 'osd.0')).toBe(1)
    expect(createOrMove(map, 0, 5 * one, { host: 'h3', root: 'default' })).toBe(true)
    expect([hostOf(map, 0), weightOf(map, 'osd.0'), weightOf(map, 'h0'), weightOf(map, 'h3')]).toEqual(['h3', 1, 2, 4])
    check(map)
  })
  test('a weight goes up to the root, in shadow trees too', () => {
    const map = cluster()
    adjustWeight(map, 'osd.3', toFixedWeight(2.5))
    expect([weightOf(map, 'h1'), weightOf(map, 'default'), weightOf(map, 'default~ssd')]).toEqual([4.5, 13.5, 5.5])
    adjustSubtreeWeight(map, 'h2', one / 2)
    expect(weightOf(map, 'h2')).toBe(1.5)
    check(map)
  })
  test('a host moves with its OSDs below a rack that the move makes', () => {
    const map = cluster()
    moveBucket(map, 'h1', { rack: 'r1', root: 'default' })
    expect([...map.locationOf(3)]).toEqual([
      ['host', 'h1'],
      ['rack', 'r1'],
      ['root', 'default'],
    ])
    expect([weightOf(map, 'r1'), weightOf(map, 'default')]).toEqual([3, 12])
    check(map)
    expect(() => moveBucket(map, 'r1', { host: 'h1' })).toThrow()
    expect(() => moveBucket(map, 'default', { rack: 'r1' })).toThrow(/itself|cannot hold/)
    check(map)
  })
  test('classes: rules take one, shadow ids stay, the class of an OSD is not replaced unasked', () => {
    const map = cluster()
    const rule = addSimpleRule(map, { name: 'fast', root: 'default', failureDomain: 'host', deviceClass: 'ssd' })
    for (let x = 0; x < 100; x++) for (const osd of place(map, rule, x)) expect(osd % 3).toBe(0)
    const shadow = map.itemId('default~ssd')
    createOrMove(map, 12, one, { host: 'h9', root: 'default' }, { deviceClass: 'nvme' })
    expect(map.itemId('default~ssd')).toBe(shadow)
    expect(() => setDeviceClass(map, 12, 'ssd')).toThrow(/already bound/)
    removeDeviceClass(map, 12)
    setDeviceClass(map, 12, 'ssd')
    expect(map.deviceClass(12)).toBe('ssd')
    check(map)
    for (let id = 0; id <= 12; id++) if (map.deviceClass(id) === 'ssd') removeDeviceClass(map, id)
    expect(place(map, rule, 1)).toEqual([])
    removeRule(map, 'fast')
  })
  test('removal: not while a bucket holds items or a rule takes it', () => {
    const map = cluster(1, 1)
    expect(() => removeItem(map, 'h0')).toThrow(/not empty/)
    removeItem(map, 'osd.0')
    removeItem(map, 'h0')
    expect(() => removeItem(map, 'default')).toThrow(/takes/)
    expect(map.itemId('h0')).toBeUndefined()
    check(map)
  })
  test('erasure rules keep positions', () => {
    const map = cluster(5, 2)
    const rule = addSimpleRule(map, { name: 'ec', root: 'default', failureDomain: 'host', mode: 'indep' })
    const weights = new Uint32Array(map.maxDevices).fill(one)
    let kept = 0
    for (let x = 0; x < 100; x++) {
      const before = doRule(map, rule, x, 4, weights)
      const gone = before[1] as number
      const after = doRule(map, rule, x, 4, weights.with(gone, 0))
      expect(after).toHaveLength(4)
      kept += after.filter((osd, i) => osd === before[i]).length
      expect(after).not.toContain(gone)
    }
    expect(kept).toBeGreaterThan(250)
  })
  test('edits that are refused', () => {
    const map = cluster()
    expect(() => addBucket(map, 'h0', 'host')).toThrow(/already exists/)
    expect(() => addBucket(map, 'a b', 'host')).toThrow(/not a valid name/)
    expect(() => addBucket(map, 'x', 'cupboard')).toThrow(/does not exist/)
    expect(() => insertItem(map, 99, -1, { host: 'h0' })).toThrow(/out of range/)
    expect(() => insertItem(map, 99, one, {})).toThrow(/location/)
    expect(() => insertItem(map, 99, one, { host: 'default' })).toThrow(/is a root/)
    expect(() => adjustWeight(map, 'h0', one)).toThrow(/bucket/)
    expect(() => addSimpleRule(map, { name: 'r', root: 'default', failureDomain: 'host', deviceClass: 'tape' })).toThrow(/no devices/)
    check(map)
  })
  test('renaming and linking', () => {
    const map = cluster()
    renameBucket(map, 'h0', 'first')
    expect(map.itemId('first~ssd')).toBeDefined()
    addBucket(map, 'other', 'root')
    linkBucket(map, 'first', { root: 'other' })
    expect(weightOf(map, 'other')).toBe(3)
    adjustWeight(map, 'osd.0', 4 * one)
    expect([weightOf(map, 'other'), weightOf(map, 'default')]).toEqual([6, 15])
  })
  test('a clone is not touched by edits of its original', () => {
    const map = cluster()
    const text = decompileCrushMap(map)
    const copy = map.clone()
    removeItem(map, 'osd.5')
    adjustWeight(map, 'osd.1', 3 * one)
    expect(decompileCrushMap(copy)).toBe(text)
  })
})
