// What a head knows of its clones: the rules alone, and how much a record takes.
import { expect, test } from 'vitest'
import { pb } from '../../../proto/mod.ts'
import { sizeOfIntervals, ZERO_VERSION } from '../../../src/base/mod.ts'
import {
  type Change,
  changesFromPb,
  changesToPb,
  decodeObjectInfo,
  encodeObjectInfo,
  OBJECT_INFO_ATTR,
  type ObjectInfo,
  toStoreOps,
} from '../../../src/osd/codec.ts'
import type { OpOutcome } from '../../../src/osd/ops.ts'
import {
  atSnapshot,
  type Clone,
  cloneBefore,
  clonedBytes,
  NO_SNAPSHOTS,
  overlapAfter,
  type Snapshots,
  withoutSnaps,
} from '../../../src/osd/snapset.ts'
import { planTrim, planWrite, type WritePlan } from '../../../src/osd/write-plan.ts'

const clone = (id: number, snaps: number[], size = 10, overlap: number[] = [0, size]): Clone => ({ id, snaps, size, overlap })

test('a snapshot finds the clone that stands for it, the head, or nothing', () => {
  const set: Snapshots = { seq: 9, clones: [clone(3, [3, 2]), clone(7, [7])] }
  for (const [snap, found] of [
    [1, undefined],
    [2, 3],
    [3, 3],
    [4, undefined],
    [7, 7],
    [8, undefined],
    [9, undefined],
  ] as const) {
    expect((atSnapshot(set, true, snap) as Clone | undefined)?.id).toBe(found)
  }
  expect(atSnapshot(set, true, 10)).toBe('head')
  expect(atSnapshot(set, false, 10)).toBeUndefined()
  expect(atSnapshot(NO_SNAPSHOTS, true, 1)).toBe('head')
})

test('only snapshots newer than any that the object was written under make a clone, and only of what is there', () => {
  const set: Snapshots = { seq: 4, clones: [clone(3, [3])] }
  const head = { exists: true, size: 5 }
  expect(cloneBefore(set, { seq: 6, snaps: [6, 5, 3] }, head).clone).toEqual({ id: 6, snaps: [6, 5], size: 5, overlap: [0, 5] })
  expect(cloneBefore(set, { seq: 6, snaps: [3] }, head)).toEqual({ set: { ...set, seq: 6 }, clone: undefined })
  expect(cloneBefore(set, { seq: 3, snaps: [3, 2] }, head)).toEqual({ set, clone: undefined })
  expect(cloneBefore(set, { seq: 6, snaps: [6] }, { exists: false, size: 0 })).toEqual({ set: { ...set, seq: 6 }, clone: undefined })
})

test('overlaps shrink with what is written, and meet when what lies between them goes', () => {
  let set: Snapshots = { seq: 2, clones: [clone(1, [1], 100, [0, 50]), clone(2, [2], 100)] }
  set = overlapAfter(set, [{ offset: 10, length: 20 }, { from: 90 }])
  expect(set.clones[1]?.overlap).toEqual([0, 10, 30, 60])
  expect(clonedBytes(set)).toBe(50 + 30)
  // Rolled back to the oldest, the head is what that is known to share with the newest.
  expect(overlapAfter(set, [{ rollback: set.clones[0] as Clone }]).clones[1]?.overlap).toEqual([0, 50])
  const { set: left, dropped, changed } = withoutSnaps(set, (snap) => snap === 2)
  expect([dropped.map(({ id }) => id), changed]).toEqual([[2], []])
  expect(left.clones).toEqual([clone(1, [1], 100, [0, 10, 30, 20])])
  expect(withoutSnaps({ seq: 5, clones: [clone(5, [5, 4])] }, (snap) => snap === 5).changed).toEqual([clone(5, [4])])
})

const OID = { hash: 1, namespace: '', name: 'a', snap: 0 }
const about = { reqid: { client: 'client.a', incarnation: 1, tid: 1 }, userVersion: 9, mtimeMs: 1 }
const outcome = (size: number): OpOutcome => ({
  rval: 0,
  results: [],
  changes: [{ op: 'write', offset: 0, data: [new Uint8Array(1)] }],
  dataChanges: [{ offset: 0, length: 1 }],
  watchers: [],
  watchersChanged: false,
  watchEffects: [],
  exists: true,
  size,
})
const recordOf = (plan: WritePlan): Uint8Array => {
  const last = plan.changes.at(-1)
  if (last?.op !== 'setAttrs') throw new Error('no record')
  return last.attrs.get(OBJECT_INFO_ATTR) as Uint8Array
}
const head = (info: ObjectInfo) => ({ oid: OID, context: { exists: true, info }, version: { epoch: 1, version: 5 } })
const infoWith = (snapshots: Snapshots): ObjectInfo => ({
  version: { epoch: 1, version: 4 },
  priorVersion: ZERO_VERSION,
  userVersion: 4,
  mtimeMs: 0,
  size: 4 << 20,
  lastReqid: undefined,
  snapshots,
})

test('a record with more ranges than it can hold says less of what is shared, never more', () => {
  // Every second block was written, under each of 40 snapshots.
  const ranges = Array.from({ length: 512 }, (_, i) => [i * 8192, 4096 + (i % 7)]).flat()
  const clones = Array.from({ length: 40 }, (_, i) => clone(i + 1, [i + 1], 4 << 20, ranges))
  const info = infoWith({ seq: 40, clones })
  expect(encodeObjectInfo(info).length).toBeGreaterThan(64 << 10)
  const plan = planWrite(head(info), outcome(4 << 20), { seq: 40, snaps: [40] }, about) as WritePlan
  expect(recordOf(plan).length).toBeLessThan(64 << 10)
  const written = decodeObjectInfo(recordOf(plan)).snapshots as Snapshots
  expect(written).toEqual(plan.context.info?.snapshots)
  expect(written.clones.map(({ id }) => id)).toEqual(clones.map(({ id }) => id))
  expect(sizeOfIntervals(written.clones[0]?.overlap ?? [])).toBeLessThan(sizeOfIntervals(ranges))
  expect(plan.bytes).toBeGreaterThan(0)
})

test('an object with more clones than its record can name takes no write under another snapshot, and is trimmed all the same', () => {
  const clones = Array.from({ length: 9000 }, (_, i) => clone(i + 1, [i + 1], 4 << 20, []))
  const info = infoWith({ seq: 9000, clones })
  expect(planWrite(head(info), outcome(4 << 20), { seq: 9001, snaps: [9001] }, about)).toBe('E2BIG')
  const plan = planTrim(
    head(info),
    (snap) => snap > 100,
    () => undefined,
  ) as WritePlan
  expect(plan.before).toHaveLength(8900)
  expect(decodeObjectInfo(recordOf(plan)).snapshots?.clones).toHaveLength(100)
  expect([plan.objects, plan.bytes]).toEqual([-8900, -8900 * (4 << 20)])
})

test('clones and changes of other objects go over the wire', () => {
  const to = { ...OID, snap: 7 }
  const changes: Change[] = [
    { op: 'clone', to },
    { op: 'setAttrs', oid: to, attrs: new Map([['', new Uint8Array([1])]]) },
    { op: 'write', offset: 4, data: [new Uint8Array([2, 3])] },
    { op: 'remove', oid: { ...OID, snap: 3 } },
    { op: 'clone', oid: to, to: OID },
  ]
  const { changes: wire, data } = changesToPb(changes)
  const bytes = pb.RepOp.encode({ changes: wire }).finish()
  const again = changesToPb(changesFromPb(pb.RepOp.decode(bytes).changes, Buffer.concat(data)))
  expect(Buffer.from(pb.RepOp.encode({ changes: again.changes }).finish()).equals(bytes)).toBe(true)
  expect(Buffer.concat(again.data)).toEqual(Buffer.from([2, 3]))
  expect(toStoreOps('1.0', OID, changes).map(({ op, ...rest }) => `${op} ${'oid' in rest ? rest.oid.snap : ''}`)).toEqual([
    'clone 0',
    'setAttrs 7',
    'write 0',
    'remove 3',
    'clone 7',
  ])
  expect(Buffer.from(bytes).toString('hex')).toBe(
    '220b080e5a070a016118012007221008062a0312010152070a0161180120072206080210042002220b080552070a0161180120032212080e52070a0161180120075a050a01611801',
  )
  expect(() => changesFromPb([{ op: 14 }], new Uint8Array(0))).toThrow(/object/)
})

test('a record of a head with a clone, byte for byte', () => {
  const set: Snapshots = { seq: 3, clones: [clone(3, [3, 2], 10, [0, 4])] }
  const info = { ...infoWith(set), size: 10 }
  const bytes = encodeObjectInfo(info)
  expect(Buffer.from(bytes).toString('hex')).toBe('0a04080110041004200a3a0042100803120c080312020302180a22020004')
  expect(decodeObjectInfo(bytes)).toEqual(info)
})
