// The S3 gateway: `startRgw` serves S3 over a librados connection, `UserStore` manages its users.
export { bucketStats, openStore } from './admin.ts'
export { type Rgw, type RgwOptions, startRgw } from './rgw.ts'
export type { Store } from './store.ts'
export { type AccessKey, type User, type UserChange, UserStore, userJson } from './users.ts'
export { type WhereExtent, type WhereS3Object, whereIsS3Object } from './where.ts'
