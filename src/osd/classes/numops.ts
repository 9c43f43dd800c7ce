// numops: arithmetic on a number kept as decimal text in an omap value (after Ceph's cls_numops). An absent one counts as 0.
import { pb } from '../../../proto/mod.ts'
import { fromUtf8, utf8 } from '../../base/mod.ts'
import { fail } from '../step.ts'
import { type ClassObject, decodeInput, type ObjectClass } from './types.ts'

function number(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  return Number.isFinite(value) ? value : fail('EINVAL')
}

const numop =
  (combine: (stored: number, operand: number) => number) =>
  async (object: ClassObject, input: Uint8Array): Promise<void> => {
    const { key, value } = decodeInput(pb.NumopsOp, input)
    if (key === '') fail('EINVAL')
    const operand = number(value)
    const stored = await object.omapValue(key)
    const result = combine(stored === undefined ? 0 : number(fromUtf8(stored)), operand)
    if (!Number.isFinite(result)) fail('EOVERFLOW')
    await object.omapSet([[key, utf8(String(result))]])
  }

export const numopsClass: ObjectClass = {
  add: { write: true, run: numop((a, b) => a + b) },
  mul: { write: true, run: numop((a, b) => a * b) },
}
