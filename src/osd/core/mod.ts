// The OSD's protocol core: PG logs, intervals, peering. Synchronous, no I/O.
export * from './choose.ts'
export * from './copies.ts'
export * from './events.ts'
export * from './intervals.ts'
export * from './log.ts'
export * from './missing.ts'
export * from './pg.ts'
export * from './types.ts'
