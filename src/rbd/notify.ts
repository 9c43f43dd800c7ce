// What the openers of one image tell one another through notifies on its header (librbd's WatchNotify messages).
import { Decoder, Encoder } from './encoding.ts'

export const NotifyOp = { acquiredLock: 0, releasedLock: 1, requestLock: 2, headerUpdate: 3 } as const
export type NotifyOp = (typeof NotifyOp)[keyof typeof NotifyOp]

export interface NotifyMessage {
  /** A NotifyOp; another number is a message of another release. */
  readonly op: number
  /** Who says so: the instance's nonce and its watch. Ceph's header updates leave it out. */
  readonly from: { readonly instance: number; readonly handle: number } | undefined
}

export const encodeNotify = (op: NotifyOp, instance: number, handle: number): Uint8Array =>
  new Encoder().struct(7, 1, (e) => e.u32(op).u64(instance).u64(handle)).finish()

/** @throws RadosError EIO. */
export const decodeNotify = (bytes: Uint8Array): NotifyMessage =>
  new Decoder(bytes, 'the notify').struct(7, (d) => {
    const op = d.u32()
    return { op, from: d.left >= 16 ? { instance: d.u64(), handle: d.u64() } : undefined }
  })

/** The nonce in an instance's address HOST:0/NONCE. */
export const nonceOf = (addr: string): number => Number(addr.slice(addr.lastIndexOf('/') + 1))
