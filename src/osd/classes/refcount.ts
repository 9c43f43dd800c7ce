// refcount: an object that several share, each under a tag of its own (after Ceph's cls_refcount). It is removed with its last reference.
// With implicit_ref, an object that was never counted has one reference, under the empty tag, which any tag may put.
import { pb } from '../../../proto/mod.ts'
import { fail } from '../step.ts'
import { type ClassObject, decodeInput, decodeState, type ObjectClass } from './types.ts'

const ATTR = 'refcount'
const WILDCARD = ''
const TAG_BYTES_MAX = 256

interface Counts {
  readonly refs: Set<string>
  /** Put once already: a repetition changes nothing. */
  readonly retired: Set<string>
}

async function load(object: ClassObject, implicit: boolean): Promise<Counts> {
  const bytes = await object.xattr(ATTR)
  if (!bytes) return { refs: new Set(implicit && object.exists ? [WILDCARD] : []), retired: new Set() }
  const { refs, retired } = decodeState(pb.RefcountState, 'a reference count', bytes)
  return { refs: new Set(refs), retired: new Set(retired) }
}
const store = (object: ClassObject, { refs, retired }: Counts): Promise<void> =>
  object.setXattr(ATTR, pb.RefcountState.encode({ refs: [...refs], retired: [...retired] }).finish())

async function get(object: ClassObject, input: Uint8Array): Promise<void> {
  const { tag, implicitRef } = decodeInput(pb.RefcountOp, input)
  if (tag.length > TAG_BYTES_MAX) fail('E2BIG')
  const counts = await load(object, implicitRef)
  counts.refs.add(tag)
  counts.retired.delete(tag)
  await store(object, counts)
}

async function put(object: ClassObject, input: Uint8Array): Promise<void> {
  const { tag, implicitRef } = decodeInput(pb.RefcountOp, input)
  if (!object.exists) fail('ENOENT')
  const counts = await load(object, implicitRef)
  if (counts.refs.size === 0) fail('EINVAL')
  if (counts.retired.has(tag)) return
  const found = counts.refs.has(tag) ? tag : implicitRef && counts.refs.has(WILDCARD) ? WILDCARD : undefined
  if (found === undefined) return
  counts.refs.delete(found)
  counts.retired.add(tag)
  if (counts.refs.size === 0) await object.remove()
  else await store(object, counts)
}

async function set(object: ClassObject, input: Uint8Array): Promise<void> {
  const { refs } = decodeInput(pb.RefcountRefs, input)
  if (refs.some((tag) => tag.length > TAG_BYTES_MAX)) fail('E2BIG')
  if (refs.length === 0) await object.remove()
  else await store(object, { refs: new Set(refs), retired: new Set() })
}

async function read(object: ClassObject, input: Uint8Array): Promise<Uint8Array> {
  const { implicitRef } = decodeInput(pb.RefcountOp, input)
  if (!object.exists) fail('ENOENT')
  const { refs } = await load(object, implicitRef)
  return pb.RefcountRefs.encode({ refs: [...refs] }).finish()
}

export const refcountClass: ObjectClass = {
  get: { write: true, run: get },
  put: { write: true, run: put },
  set: { write: true, run: set },
  read: { write: false, run: read },
}
