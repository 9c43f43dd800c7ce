// Snapshots: which ones a file's writes belong to.
import type { SnapSet } from './effects.ts'
import type { Inode } from './inode.ts'
import type { Session } from './session.ts'
import type { Txn } from './txn.ts'

const NONE: SnapSet = { seq: 0, snaps: [] }

export class Snaps {
  load(_rows: readonly (readonly [string, Uint8Array])[]): void {}
  contextOf(_inode: Inode): SnapSet {
    return NONE
  }
  firstFor(_dir: Inode): number {
    return 1
  }
  keeps(_dir: Inode): boolean {
    return false
  }
  leavesRealm(_txn: Txn, _inode: Inode): void {}
  acknowledged(_session: Session, _tid: number): void {}
  dropSession(_session: Session): void {}
  tick(): void {}
}
