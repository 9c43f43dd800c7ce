// Where things are: file names, block positions, and the bounds of a block store. See proto/FORMATS.md, "Object store".
export const blockBytes = 4096
export const shardBlocks = 128
/** Block 0 and 1 hold the superblock; data starts here. Block number 0 in a block map means a hole. */
export const firstDataBlock = 16
export const superblockVersion = 1
export const onodeVersion = 1
export const collectionVersion = 1
export const files = { block: 'block', log: 'log', kv: 'db', lock: 'lock' } as const

export const defaultLogBytes = 16 << 20
export const minLogBytes = 128 << 10
export const maxLogBytes = 1 << 30
export const minStoreBytes = 1 << 20
/** Block numbers are 32 bits; block maps hold them plus nothing else. */
export const maxStoreBytes = 2 ** 31 * blockBytes

export interface StoreTunables {
  /** A write op up to this size goes through the log and costs one sync; a larger one is written in place first. */
  readonly deferredMaxBytes: number
  /** The same per transaction: what comes on top is written in place. */
  readonly deferredMaxTransactionBytes: number
  /** Payload bytes queued and not yet durable; transactions beyond wait in order. */
  readonly maxPendingBytes: number
  /** Transactions gathered into one log frame end here, unless one alone is larger. */
  readonly maxGroupBytes: number
  /** Durable changes not yet in the KV store: beyond, they are applied at once, otherwise after applyDelayMs. */
  readonly applyBytes: number
  readonly applyDelayMs: number
  /** Without a commit for this long everything is checkpointed, so that an idle store needs no replay. */
  readonly checkpointIdleMs: number
  /** Onodes kept in memory, weighed by their block maps. */
  readonly cacheBytes: number
}
export const defaultTunables: StoreTunables = {
  deferredMaxBytes: 32 << 10,
  deferredMaxTransactionBytes: 256 << 10,
  maxPendingBytes: 64 << 20,
  maxGroupBytes: 2 << 20,
  applyBytes: 1 << 20,
  applyDelayMs: 50,
  checkpointIdleMs: 1000,
  cacheBytes: 16 << 20,
}
