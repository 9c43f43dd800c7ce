// RBD: block images over librados, and the NBD server that lets stock programs use them.

export { type CreateOptions, createImage } from './create.ts'
export { Image, type OpenOptions } from './image.ts'
export { DEFAULT_POOL, ImageExports, type ImageExportsOptions, type ImageSpec, imageSpecName, parseImageSpec } from './image-exports.ts'
export { defaultNbdLimits, type NbdAddress, type NbdLimits, type NbdServer, type NbdServerOptions, startNbd } from './nbd/server.ts'
export { type NbdTls, parsePskFile } from './nbd/tls.ts'
export type { BlockDevice, BlockExtent, BlockIoOptions, ExportProvider } from './types.ts'
