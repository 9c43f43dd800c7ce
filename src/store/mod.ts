// The object store: the contract (types.ts), MemoryStore for simulation and ephemeral clusters, BlockStore for disks.
export { type FsckError, type FsckKind, type FsckReport, fsckBlockStore } from './block/fsck.ts'
export type { StoreTunables } from './block/layout.ts'
export { type MkfsOptions, mkfsBlockStore } from './block/mkfs.ts'
export { BlockStore, type BlockStoreOptions, openBlockStore } from './block/store.ts'
export { MemoryDisk } from './memory/disk.ts'
export { MemoryStore, type MemoryStoreOptions } from './memory/store.ts'
export * from './order.ts'
export * from './types.ts'
