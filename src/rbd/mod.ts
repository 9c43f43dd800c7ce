// RBD: block images over librados, and the NBD server that lets stock programs use them.
export type { BlockDevice, BlockExtent, BlockIoOptions, ExportProvider } from './types.ts'
