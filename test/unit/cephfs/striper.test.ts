// Striping against a deliberately dumb reference: one byte at a time.
import { expect, test } from 'vitest'
import { mapExtent, objectName } from '../../../src/cephfs/striper.ts'

const layouts = [
  { stripeUnit: 4096, stripeCount: 1, objectSize: 4096 },
  { stripeUnit: 4096, stripeCount: 1, objectSize: 16_384 },
  { stripeUnit: 4096, stripeCount: 3, objectSize: 8192 },
  { stripeUnit: 8192, stripeCount: 5, objectSize: 8192 },
].map((layout) => ({ ...layout, pool: 1, namespace: '' }))

/** Ceph's documentation, byte by byte. */
function where({ stripeUnit, stripeCount, objectSize }: (typeof layouts)[0], at: number): [index: number, offset: number] {
  const unit = Math.floor(at / stripeUnit)
  const stripe = Math.floor(unit / stripeCount)
  const perObject = objectSize / stripeUnit
  return [Math.floor(stripe / perObject) * stripeCount + (unit % stripeCount), (stripe % perObject) * stripeUnit + (at % stripeUnit)]
}

test.each(layouts)('every byte is where Ceph puts it: %o', (layout) => {
  for (const [offset, length] of [
    [0, 1],
    [4095, 2],
    [1, 50_000],
    [12_288, 40_000],
    [99_999, 65_536],
  ] as const) {
    const seen = new Map<number, string>()
    for (const extent of mapExtent(0x10000000000, layout, offset, length)) {
      let within = extent.offset
      for (const piece of extent.pieces) {
        for (let i = 0; i < piece.length; i++) seen.set(piece.at + i, `${extent.index}@${within++}`)
      }
      expect(within).toBe(extent.offset + extent.length)
    }
    expect(seen.size).toBe(length)
    const wrong = Array.from({ length }, (_, i) => i).filter((i) => seen.get(i) !== where(layout, offset + i).join('@'))
    expect(wrong).toEqual([])
  }
})

test('objects are named as Ceph names them', () => {
  expect(objectName(0x10000000000, 26)).toBe('10000000000.0000001a')
})
