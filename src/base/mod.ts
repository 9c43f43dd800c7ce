// What every room may lean on: assertions, identifiers, error codes, options, the logger's shape, bytes.
export * from './assert.ts'
export * from './bytes.ts'
export * from './errors.ts'
export * from './ids.ts'
export * from './log.ts'
export * from './options.ts'
export * from './version.ts'
export * from './xxhash.ts'
