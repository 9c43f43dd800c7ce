// CRUSH: placement bit for bit as Ceph's. Pure: no I/O, no time, no randomness.
export * from './bucket.ts'
export * from './builder.ts'
export { decodeCrushMap, encodeCrushMap, looksLikeCrushMap } from './encoding.ts'
export * from './hash.ts'
export * from './map.ts'
export { doRule, MAX_RESULT } from './mapper.ts'
export * from './tester.ts'
export * from './types.ts'
