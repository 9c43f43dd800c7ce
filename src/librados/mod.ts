// librados: the client of a cluster (after Ceph's librados). `Rados.connect`, pools, and the operations on their objects.
export { type ConnectOptions, type LogLine, type PoolVariable, Rados } from './client.ts'
export { absent, isCode } from './errors.ts'
export { OBJECT_NAME_BYTES_MAX, XATTR_NAME_BYTES_MAX } from './ioctx.ts'
export { BYTES_IN_FLIGHT_MAX, OPS_IN_FLIGHT_MAX } from './objecter.ts'
export { firstPartialObject, mapExtent, objectBytes, objectCount, objectToFile, type Piece, type Striping } from './striper.ts'
export * from './types.ts'
