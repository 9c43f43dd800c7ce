// Cluster maps: where everything is, at one epoch. Pure.
export { ANY_HOST, instanceString, namesSomebody, parseInstance } from './blocklist.ts'
export * from './crush.ts'
export * from './fsmap.ts'
export * from './monmap.ts'
export * from './osdmap.ts'
export * from './placement.ts'
export * from './types.ts'
