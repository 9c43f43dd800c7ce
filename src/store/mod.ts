// The object store: the contract (types.ts), MemoryStore for simulation and ephemeral clusters, BlockStore for disks.

export { MemoryDisk } from './memory/disk.ts'
export { MemoryStore, type MemoryStoreOptions } from './memory/store.ts'
export * from './order.ts'
export * from './types.ts'
