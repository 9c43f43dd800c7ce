// Advisory locks: what IoCtx asks of the object class `lock`, and how its answers are read.
import { pb } from '../../proto/mod.ts'
import type { LockInfo, LockOptions } from './types.ts'

const LockType = { exclusive: 1, shared: 2 } as const
const typeNames: readonly LockInfo['type'][] = ['none', 'exclusive', 'shared']
const MAY_RENEW = 1
const MUST_RENEW = 2

export function lockInput(type: keyof typeof LockType, name: string, options: LockOptions): Uint8Array {
  const { cookie = '', tag = '', description = '', durationMs = 0, renew = false } = options
  if (!Number.isSafeInteger(durationMs) || durationMs < 0) throw new RangeError(`a duration is a whole number of ms, not ${durationMs}`)
  const flags = renew === 'must' ? MUST_RENEW : renew ? MAY_RENEW : 0
  return pb.LockLockOp.encode({ name, type: LockType[type], cookie, tag, description, durationMs, flags }).finish()
}
export const unlockInput = (name: string, cookie: string): Uint8Array => pb.LockUnlockOp.encode({ name, cookie }).finish()
export const breakInput = (name: string, locker: { client: string; addr: string; cookie: string }): Uint8Array =>
  pb.LockBreakOp.encode({ name, client: locker.client, addr: locker.addr, cookie: locker.cookie }).finish()
export const infoInput = (name: string): Uint8Array => pb.LockGetInfoOp.encode({ name }).finish()

export function decodeLockInfo(bytes: Uint8Array): LockInfo {
  const { type, tag, lockers } = pb.LockState.decode(bytes)
  return {
    type: lockers.length === 0 ? 'none' : (typeNames[type] ?? 'none'),
    tag,
    lockers: lockers.map(({ client, addr, cookie, description, expiresMs }) => ({
      client: client ?? '',
      addr: addr ?? '',
      cookie: cookie ?? '',
      description: description ?? '',
      expiresMs: expiresMs ?? 0,
    })),
  }
}
