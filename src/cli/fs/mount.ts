// A file system for one command.

import type { FileSystem } from '../../cephfs/mod.ts'
import type { Connect } from '../io.ts'

/** @throws Error ENOENT when there is no such file system or root. Modes are used as they are given: commands say which they mean. */
export async function mount(
  connect: Connect,
  { fs, root, signal }: { fs?: string | undefined; root?: string; signal: AbortSignal },
): Promise<FileSystem> {
  const { FileSystem } = await import('../../cephfs/mod.ts')
  return FileSystem.mount(await connect(), { ...(fs !== undefined && { fs }), ...(root !== undefined && { root }), umask: 0, signal })
}
