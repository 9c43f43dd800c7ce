// SFTP over a file system of the shape of node:fs/promises.
export type { Files } from './files.ts'
export { fingerprintOf, generateHostKey } from './keys.ts'
export { type SftpServer, type SftpServerOptions, serveSftp } from './server.ts'
