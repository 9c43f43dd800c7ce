// Why a transition stops: it fails, it needs something from the metadata pool, or it has to wait for clients. Nothing has been changed
// by then: a task that needs or waits is run again from its beginning.
import type { ErrorCode } from '../../base/mod.ts'
import type { Inode } from './inode.ts'
import type { OmapRead } from './overlay.ts'

export class MdsError {
  readonly code: ErrorCode
  readonly text: string
  constructor(code: ErrorCode, text = '') {
    this.code = code
    this.text = text
  }
}

export type ReadRange = { readonly after: string; readonly max: number } | { readonly keys: readonly string[] }
/** One read of one object; tasks that need the same share it. */
export class Need {
  readonly key: string
  readonly oid: string
  readonly range: ReadRange
  /** Takes what was read, as it is with what is not written back yet. @throws Corrupt. */
  readonly apply: (read: OmapRead) => void
  /** `tag`: shared with those of the same tag alone. */
  constructor(oid: string, range: ReadRange, apply: (read: OmapRead) => void, tag = '') {
    this.key = `${tag}\u0002${'keys' in range ? `${oid}\u0000${range.keys.join('\u0000')}` : `${oid}\u0001${range.after}`}`
    this.oid = oid
    this.range = range
    this.apply = apply
  }
}
/** Run again when one of these inodes has changed in what its clients hold, or has thawed. */
export class Wait {
  readonly inodes: readonly Inode[]
  constructor(inodes: readonly Inode[]) {
    this.inodes = inodes
  }
}
