// The S3 gateway: `startRgw` serves S3 over a librados connection, `UserStore` manages its users.
export { bucketUsage } from './bucket/list.ts'
export { type Rgw, type RgwOptions, startRgw } from './rgw.ts'
export { type AccessKey, type User, type UserChange, UserStore, userJson } from './users.ts'
