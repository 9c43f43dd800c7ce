// A deliberately dumb ObjectStore in plain maps and arrays, and random transactions to hold a real one against it.
import { createHash } from 'node:crypto'
import { compareBytes, joinChunks, utf8 } from '../../src/base/mod.ts'
import type { ObjectKey, ObjectStore, StoreOp, Transaction } from '../../src/store/mod.ts'

export interface ModelObject {
  oid: ObjectKey
  data: Uint8Array
  attrs: Map<string, Uint8Array>
  omap: Map<string, Uint8Array>
  header: Uint8Array | undefined
}
export type Model = Map<string, Map<string, ModelObject>>

const idOf = (oid: ObjectKey): string => JSON.stringify([oid.hash, oid.namespace, oid.name, oid.snap])
const copyObject = (object: ModelObject, oid: ObjectKey): ModelObject => ({
  ...object,
  oid,
  data: object.data.slice(),
  attrs: new Map(object.attrs),
  omap: new Map(object.omap),
})
export const copyModel = (model: Model): Model =>
  new Map([...model].map(([cid, objects]) => [cid, new Map([...objects].map(([id, object]) => [id, copyObject(object, object.oid)]))]))

/** The model after the transaction; undefined when it must be refused. */
export function applyToModel(before: Model, transaction: Transaction): Model | undefined {
  const model = copyModel(before)
  for (const op of transaction) if (!applyOp(model, op)) return undefined
  return model
}

function splice(object: ModelObject, offset: number, bytes: Uint8Array): void {
  if (bytes.length === 0) return
  const data = new Uint8Array(Math.max(object.data.length, offset + bytes.length))
  data.set(object.data)
  data.set(bytes, offset)
  object.data = data
}

function applyOp(model: Model, op: StoreOp): boolean {
  if (op.op === 'createCollection') {
    if (model.has(op.cid)) return false
    model.set(op.cid, new Map())
    return true
  }
  const objects = model.get(op.cid)
  if (!objects) return false
  if (op.op === 'removeCollection') return model.delete(op.cid)
  const id = idOf(op.oid)
  const found = objects.get(id)
  const ensure = (oid = op.oid): ModelObject => {
    const object = objects.get(idOf(oid)) ?? { oid, data: new Uint8Array(0), attrs: new Map(), omap: new Map(), header: undefined }
    objects.set(idOf(oid), object)
    return object
  }
  switch (op.op) {
    case 'touch':
      ensure()
      return true
    case 'write':
      splice(ensure(), op.offset, joinChunks(op.data))
      return true
    case 'zero':
      splice(ensure(), op.offset, new Uint8Array(op.length))
      return true
    case 'truncate': {
      const object = ensure()
      const data = new Uint8Array(op.size)
      data.set(object.data.subarray(0, op.size))
      object.data = data
      return true
    }
    case 'remove':
      objects.delete(id)
      return true
    case 'setAttrs': {
      const { attrs } = ensure()
      for (const [name, value] of op.attrs) attrs.set(name, value)
      return true
    }
    case 'rmAttrs':
      for (const name of op.names) found?.attrs.delete(name)
      return true
    case 'clearAttrs':
      found?.attrs.clear()
      return true
    case 'omapSet': {
      const { omap } = ensure()
      for (const [key, value] of op.pairs) omap.set(key, value)
      return true
    }
    case 'omapRm':
      for (const key of op.keys) found?.omap.delete(key)
      return true
    case 'omapRmRange':
      for (const key of found?.omap.keys() ?? []) {
        const bytes = utf8(key)
        if (compareBytes(bytes, utf8(op.gte)) >= 0 && (op.lt === '' || compareBytes(bytes, utf8(op.lt)) < 0)) found?.omap.delete(key)
      }
      return true
    case 'omapClear':
      if (!found) return true
      found.omap.clear()
      found.header = undefined
      return true
    case 'omapSetHeader':
      ensure().header = op.header
      return true
    case 'clone':
      if (!found) return false
      if (idOf(op.to) !== id) objects.set(idOf(op.to), copyObject(found, op.to))
      return true
    case 'cloneRange': {
      if (!found) return false
      const part = found.data.slice(op.offset, op.offset + op.length)
      splice(ensure(op.to), op.toOffset, part)
      return true
    }
    case 'rename':
      if (!found) return false
      if (idOf(op.to) === id) return true
      objects.delete(id)
      objects.set(idOf(op.to), { ...found, oid: op.to })
      return true
  }
}

/** Everything the store holds, through its public reads, in a form that compares. */
export async function dumpStore(store: ObjectStore): Promise<unknown> {
  const out: unknown[] = []
  for (const cid of await store.listCollections()) {
    const objects: unknown[] = []
    for (let after: ObjectKey | undefined; ; ) {
      const page = await store.listObjects(cid, { after, max: 7 })
      for (const oid of page.objects) {
        const stat = await store.stat(cid, oid)
        const data = await store.read(cid, oid, 0, 1 << 30)
        const omap: [string, string][] = []
        for (let key: string | undefined; ; ) {
          const { pairs, more } = await store.omapRange(cid, oid, { after: key, max: 5 })
          for (const [k, v] of pairs) omap.push([k, hex(v)])
          if (!more) break
          key = pairs[pairs.length - 1]?.[0]
        }
        const attrs = [...(await store.getAttrs(cid, oid))].map(([k, v]) => [k, hex(v)])
        const header = await store.omapHeader(cid, oid)
        objects.push({ oid, size: stat?.size, data: digest(data), attrs, omap, header: header && hex(header) })
      }
      if (page.end) break
      after = page.objects[page.objects.length - 1]
    }
    out.push({ cid, objects })
  }
  return out
}

const byUtf8 = (a: string, b: string): number => compareBytes(utf8(a), utf8(b))
function reverse(hash: number): number {
  let out = 0
  for (let bit = 0; bit < 32; bit++) if (hash & (1 << bit)) out += 2 ** (31 - bit)
  return out
}
export function dumpModel(model: Model): unknown {
  const order = (a: ModelObject, b: ModelObject): number =>
    reverse(a.oid.hash) - reverse(b.oid.hash) ||
    byUtf8(a.oid.namespace, b.oid.namespace) ||
    byUtf8(a.oid.name, b.oid.name) ||
    (a.oid.snap || 2 ** 60) - (b.oid.snap || 2 ** 60)
  return [...model]
    .sort(([a], [b]) => byUtf8(a, b))
    .map(([cid, objects]) => ({
      cid,
      objects: [...objects.values()].sort(order).map(({ oid, data, attrs, omap, header }) => ({
        oid,
        size: data.length,
        data: digest(data),
        attrs: [...attrs].sort(([a], [b]) => byUtf8(a, b)).map(([k, v]) => [k, hex(v)]),
        omap: [...omap].sort(([a], [b]) => byUtf8(a, b)).map(([k, v]) => [k, hex(v)]),
        header: header && hex(header),
      })),
    }))
}
const hex = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
/** A hash, and the first runs of equal bytes: where a difference is often shows at a glance. */
function digest(data: Uint8Array): string {
  const runs: string[] = []
  for (let at = 0; at < data.length && runs.length < 12; ) {
    let end = at + 1
    while (end < data.length && data[end] === data[at]) end++
    runs.push(`${at}:${data[at]}`)
    at = end
  }
  return `${data.length} bytes, ${createHash('sha1').update(data).digest('hex')}, ${runs.join(' ')}`
}

export interface Dice {
  below(bound: number): number
}
export function dice(seed: number): Dice {
  let state = seed >>> 0
  return {
    below(bound) {
      state = (state + 0x6d2b79f5) >>> 0
      let t = Math.imul(state ^ (state >>> 15), 1 | state)
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
      return ((t ^ (t >>> 14)) >>> 0) % bound
    },
  }
}

const sizes = [0, 1, 100, 4095, 4096, 4097, 8192, 20_000, 65_536, 100_000]
const offsets = [0, 0, 1, 4095, 4096, 5000, 12_288, 65_536, 300_000, 530_000]
const keys = ['', 'a', 'ab', 'b', 'z', 'é', '€', '😀', '\uffff', 'k\0', 'k', `${'long'.repeat(200)}`]

/** Objects from a small pool, so that ops meet; data is runs of one byte. */
export function randomOp(d: Dice, options: { large?: boolean } = {}): StoreOp {
  const pick = <T>(list: readonly T[]): T => list[d.below(list.length)] as T
  const cid = pick(['1.0', '1.0', '1.0', '1.1', 'meta'])
  const object = (): ObjectKey => ({
    hash: pick([1, 2, 0x80000000, 0xffffffff]),
    namespace: pick(['', '', 'ns']),
    name: pick(['a', 'b\0c', 'ü']),
    snap: pick([0, 0, 4]),
  })
  const oid = object()
  const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(1 + d.below(255))
  const size = (): number => pick(options.large && d.below(6) === 0 ? [300_000, 1_048_576, 70_001] : sizes)
  const some = (): string[] => Array.from({ length: 1 + d.below(4) }, () => pick(keys))
  switch (d.below(24)) {
    case 0:
      return d.below(3) === 0 ? { op: 'removeCollection', cid } : { op: 'createCollection', cid }
    case 1:
      return { op: 'touch', cid, oid }
    case 2:
    case 3:
      return { op: 'zero', cid, oid, offset: pick(offsets), length: size() }
    case 4:
    case 5:
      return { op: 'truncate', cid, oid, size: pick([...offsets, ...sizes]) }
    case 6:
      return { op: 'remove', cid, oid }
    case 7:
      return { op: 'setAttrs', cid, oid, attrs: new Map(some().map((key) => [key.slice(0, 80), bytes(d.below(40))])) }
    case 8:
      return { op: 'rmAttrs', cid, oid, names: some() }
    case 9:
      return d.below(3) === 0 ? { op: 'clearAttrs', cid, oid } : { op: 'omapSetHeader', cid, oid, header: bytes(d.below(20)) }
    case 10:
    case 11:
    case 12:
      return { op: 'omapSet', cid, oid, pairs: some().map((key) => [key, bytes(d.below(50))] as const) }
    case 13:
      return { op: 'omapRm', cid, oid, keys: some() }
    case 14:
      return { op: 'omapRmRange', cid, oid, gte: pick(keys), lt: pick(keys) }
    case 15:
      return { op: 'omapClear', cid, oid }
    case 16:
      return { op: 'clone', cid, oid, to: object() }
    case 17:
      return { op: 'cloneRange', cid, oid, to: object(), offset: pick(offsets), length: size(), toOffset: pick(offsets) }
    case 18:
      return { op: 'rename', cid, oid, to: object() }
    default: {
      const whole = bytes(size())
      const cut = d.below(whole.length + 1)
      return { op: 'write', cid, oid, offset: pick(offsets), data: [whole.subarray(0, cut), whole.subarray(cut)] }
    }
  }
}
