// version: a number and a tag that writers compare and raise (after Ceph's cls_version). The tag is drawn when the version is first raised:
// of two objects under one name, one after the other, no version of the earlier is taken for one of the later.
import { pb } from '../../../proto/mod.ts'
import { fail } from '../step.ts'
import { type ClassObject, decodeInput, decodeState, type ObjectClass } from './types.ts'

const ATTR = 'ceph.objclass.version'
const TAG_BYTES = 18 // 24 characters
const TAG_CHARACTERS_MAX = 256
type Version = pb.VersionState.$Properties

async function load(object: ClassObject): Promise<{ ver: number; tag: string }> {
  const bytes = await object.xattr(ATTR)
  if (!bytes) return { ver: 0, tag: '' }
  const { ver, tag } = decodeState(pb.VersionState, 'a version', bytes)
  return { ver, tag }
}
const store = (object: ClassObject, version: Version): Promise<void> => object.setXattr(ATTR, pb.VersionState.encode(version).finish())

/** Ceph's VersionCond: 0 none 1 eq 2 gt 3 ge 4 lt 5 le 6 tag eq 7 tag ne. */
function holds(stored: { ver: number; tag: string }, { ver, tag, cond }: pb.VersionCond.$Properties): boolean {
  const order = stored.ver - (ver ?? 0)
  switch (cond ?? 0) {
    case 0:
      return true
    case 1:
      return order === 0 && stored.tag === (tag ?? '')
    case 2:
      return order > 0
    case 3:
      return order >= 0
    case 4:
      return order < 0
    case 5:
      return order <= 0
    case 6:
      return stored.tag === (tag ?? '')
    case 7:
      return stored.tag !== (tag ?? '')
    default:
      return fail('EINVAL')
  }
}
async function checked(object: ClassObject, input: Uint8Array): Promise<{ ver: number; tag: string }> {
  const { conds } = decodeInput(pb.VersionConds, input)
  const stored = await load(object)
  if (!conds.every((cond) => holds(stored, cond))) fail('ECANCELED')
  return stored
}

async function set(object: ClassObject, input: Uint8Array): Promise<void> {
  const { ver, tag } = decodeInput(pb.VersionState, input)
  if (tag.length > TAG_CHARACTERS_MAX) fail('E2BIG')
  await store(object, { ver, tag })
}
async function inc(object: ClassObject, input: Uint8Array): Promise<void> {
  const { ver, tag } = await checked(object, input)
  if (ver >= Number.MAX_SAFE_INTEGER) fail('EOVERFLOW')
  await store(object, { ver: ver + 1, tag: tag || Buffer.from(object.randomBytes(TAG_BYTES)).toString('base64url') })
}
async function read(object: ClassObject): Promise<Uint8Array> {
  if (!object.exists) fail('ENOENT')
  return pb.VersionState.encode(await load(object)).finish()
}
async function check(object: ClassObject, input: Uint8Array): Promise<Uint8Array> {
  return pb.VersionState.encode(await checked(object, input)).finish()
}

export const versionClass: ObjectClass = {
  set: { write: true, run: set },
  inc: { write: true, run: inc },
  inc_conds: { write: true, run: inc },
  read: { write: false, run: read },
  check_conds: { write: false, run: check },
}
