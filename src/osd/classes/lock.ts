// lock: advisory locks on an object (after Ceph's cls_lock), named, exclusive or shared. A locker is an entity's instance and a cookie. A lock
// with a duration is held until then by the OSD's clock; whoever looks afterwards does not see it any more.
import { pb } from '../../../proto/mod.ts'
import { EMPTY_BYTES } from '../../base/mod.ts'
import { parseInstance } from '../../maps/mod.ts'
import { addrOf, type Caller } from '../caller.ts'
import { fail } from '../step.ts'
import { type ClassObject, decodeInput, decodeState, type ObjectClass } from './types.ts'

const LockType = { none: 0, exclusive: 1, shared: 2 } as const
const MAY_RENEW = 1
const MUST_RENEW = 2
const PREFIX = 'lock.'
const TEXT_MAX = 1024
const LOCKERS_MAX = 256

type State = { type: number; tag: string; lockers: pb.LockLocker.$Properties[] }

async function load(object: ClassObject, name: string): Promise<State> {
  if (name === '') fail('EINVAL')
  const bytes = await object.xattr(PREFIX + name)
  if (!bytes) return { type: LockType.none, tag: '', lockers: [] }
  const { type, tag, lockers } = decodeState(pb.LockState, `lock ${name}`, bytes)
  return { type, tag, lockers: lockers.filter(({ expiresMs }) => !expiresMs || expiresMs > object.nowMs) }
}
const store = (object: ClassObject, name: string, state: State): Promise<void> =>
  object.setXattr(PREFIX + name, pb.LockState.encode(state).finish())

const nonceOf = (addr: string | null | undefined): number => parseInstance(addr ?? '')?.nonce ?? 0
const isHeldBy = (locker: pb.LockLocker.$Properties, { client, instance }: Caller, cookie: string): boolean =>
  locker.client === client && locker.cookie === cookie && nonceOf(locker.addr) === instance.nonce

async function lock(object: ClassObject, input: Uint8Array): Promise<void> {
  const { name, type, cookie, tag, description, durationMs, flags } = decodeInput(pb.LockLockOp, input)
  if (type !== LockType.exclusive && type !== LockType.shared) fail('EINVAL')
  if ((flags & MAY_RENEW) !== 0 && (flags & MUST_RENEW) !== 0) fail('EINVAL')
  if ([cookie, tag, description].some((text) => text.length > TEXT_MAX)) fail('E2BIG')
  const state = await load(object, name)
  if (state.lockers.length > 0 && state.tag !== tag) fail('EBUSY')
  const mine = state.lockers.findIndex((locker) => isHeldBy(locker, object.caller, cookie))
  if (mine >= 0 && (flags & (MAY_RENEW | MUST_RENEW)) === 0) fail('EEXIST')
  if (mine < 0 && (flags & MUST_RENEW) !== 0) fail('ENOENT')
  if (mine >= 0) state.lockers.splice(mine, 1)
  if (state.lockers.length > 0 && (type === LockType.exclusive || state.type !== type)) fail('EBUSY')
  if (state.lockers.length >= LOCKERS_MAX) fail('E2BIG')
  const expiresMs = durationMs === 0 ? 0 : object.nowMs + durationMs
  state.lockers.push({ client: object.caller.client, addr: addrOf(object.caller), cookie, description, expiresMs })
  await store(object, name, { type, tag, lockers: state.lockers })
}

async function release(object: ClassObject, name: string, which: (locker: pb.LockLocker.$Properties) => boolean): Promise<void> {
  const state = await load(object, name)
  const at = state.lockers.findIndex(which)
  if (at < 0) fail('ENOENT')
  state.lockers.splice(at, 1)
  await store(object, name, state)
}
async function unlock(object: ClassObject, input: Uint8Array): Promise<void> {
  const { name, cookie } = decodeInput(pb.LockUnlockOp, input)
  await release(object, name, (locker) => isHeldBy(locker, object.caller, cookie))
}
async function breakLock(object: ClassObject, input: Uint8Array): Promise<void> {
  const { name, client, addr, cookie } = decodeInput(pb.LockBreakOp, input)
  const instance = parseInstance(addr) ?? fail('EINVAL')
  await release(object, name, (locker) => isHeldBy(locker, { client, instance }, cookie))
}

async function getInfo(object: ClassObject, input: Uint8Array): Promise<Uint8Array> {
  const { name } = decodeInput(pb.LockGetInfoOp, input)
  if (!object.exists) fail('ENOENT')
  return pb.LockState.encode(await load(object, name)).finish()
}
async function listLocks(object: ClassObject): Promise<Uint8Array> {
  const names = [...(await object.xattrs()).keys()].filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length))
  return pb.LockNames.encode({ names }).finish()
}

/** The lock is of this type and tag, and the caller holds it: the index among its lockers. */
async function held(object: ClassObject, wanted: { name: string; type: number; tag: string; cookie: string }): Promise<[State, number]> {
  const state = await load(object, wanted.name)
  const mine = state.lockers.findIndex((locker) => isHeldBy(locker, object.caller, wanted.cookie))
  if (mine < 0 || state.type !== wanted.type || state.tag !== wanted.tag) fail('EBUSY')
  return [state, mine]
}
async function assertLocked(object: ClassObject, input: Uint8Array): Promise<Uint8Array> {
  await held(object, decodeInput(pb.LockAssertOp, input))
  return EMPTY_BYTES
}
async function setCookie(object: ClassObject, input: Uint8Array): Promise<void> {
  const op = decodeInput(pb.LockSetCookieOp, input)
  if (op.newCookie.length > TEXT_MAX) fail('E2BIG')
  const [state, mine] = await held(object, op)
  if (state.lockers.some((locker) => isHeldBy(locker, object.caller, op.newCookie))) fail('EBUSY')
  state.lockers[mine] = { ...state.lockers[mine], cookie: op.newCookie }
  await store(object, op.name, state)
}

export const lockClass: ObjectClass = {
  lock: { write: true, run: lock },
  unlock: { write: true, run: unlock },
  break_lock: { write: true, run: breakLock },
  set_cookie: { write: true, run: setCookie },
  get_info: { write: false, run: getInfo },
  list_locks: { write: false, run: listLocks },
  assert_locked: { write: false, run: assertLocked },
}
