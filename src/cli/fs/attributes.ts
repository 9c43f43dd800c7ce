// The `fs` commands for extended attributes, and for what CephFS keeps in them: quotas; and snapshots, which are directories in `.snap`.
import { SepiolaError } from '../../base/mod.ts'
import { UsageError } from '../io.ts'
import { printJson, type Run } from './commands.ts'
import { hasCode, join, type ShellFiles } from './files.ts'

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

export async function getxattr({ files, io, paths: [path = '', name = ''] }: Run): Promise<void> {
  const value = await files.getxattr(path, name)
  if (io.format === 'plain') await io.writeFile('-', value)
  else printJson(io, { name, value: text(value) })
}
export async function setxattr({ files, io, paths: [path = '', name = '', value] }: Run): Promise<void> {
  await files.setxattr(path, name, value === undefined ? await io.readFile('-') : new TextEncoder().encode(value))
}
export async function rmxattr({ files, paths: [path = '', name = ''] }: Run): Promise<void> {
  await files.removexattr(path, name)
}
export async function listxattr({ files, io, paths: [path = ''] }: Run): Promise<void> {
  const names = await files.listxattr(path)
  if (io.format === 'plain') io.out(names.map((name) => `${name}\n`).join(''))
  else printJson(io, names)
}

// --- quotas ---

const quotaName = { max_bytes: 'ceph.quota.max_bytes', max_files: 'ceph.quota.max_files' } as const
type Quota = keyof typeof quotaName

/** No quota is 0, as Ceph says it. */
async function quotaOf(files: ShellFiles, path: string, which: Quota): Promise<number> {
  try {
    return Number(text(await files.getxattr(path, quotaName[which])))
  } catch (error) {
    if (hasCode(error, 'ENODATA')) return 0
    throw error
  }
}
const multiples: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 }
function limit(flag: string, given: unknown): string {
  const m = /^(\d{1,15})([KMGT]?)(?:iB|i|B)?$/.exec(String(given))
  const n = m ? Number(m[1]) * (multiples[m[2] as string] as number) : Number.NaN
  if (!Number.isSafeInteger(n)) throw new UsageError(`--${flag} takes a whole number, 0 for none, or one such as 10G, not '${given}'`)
  return String(n)
}

/** `quota get PATH`, `quota set [--max_bytes N] [--max_files N] PATH`, as cephfs-shell's. */
export async function quota({ files, io, paths: [verb, path = ''], flags }: Run): Promise<void> {
  const given = (['max_bytes', 'max_files'] as const).filter((which) => flags[which] !== undefined)
  if (verb === 'set') {
    if (given.length === 0) throw new UsageError('quota set needs --max_bytes N or --max_files N')
    const limits = given.map((which) => [quotaName[which], limit(which, flags[which])] as const)
    for (const [name, value] of limits) await files.setxattr(path, name, new TextEncoder().encode(value))
    return
  }
  if (verb !== 'get' || given.length > 0) throw new UsageError(`quota takes get PATH, or set with limits and a PATH, not '${verb}'`)
  const found = { max_bytes: await quotaOf(files, path, 'max_bytes'), max_files: await quotaOf(files, path, 'max_files') }
  if (io.format === 'plain') io.out(`max_bytes: ${found.max_bytes}\nmax_files: ${found.max_files}\n`)
  else printJson(io, found)
}

// --- snapshots ---

/** `snap ls PATH`, `snap create|rm PATH NAME`; cephfs-shell's order, NAME PATH, is taken too, and its `delete` for rm. */
export async function snap({ files, io, paths: [verb, ...words] }: Run): Promise<void> {
  const path = words.find((word) => word.startsWith('/'))
  const names = words.filter((word) => word !== path)
  const [name = ''] = names
  if (path === undefined) throw new UsageError(`snap ${verb}: the path of a directory is missing`)
  const folder = join(path, '.snap')
  if (verb === 'ls' && names.length === 0) {
    const found = (await files.readdir(folder, { withFileTypes: true })).map((entry) => entry.name).sort()
    if (io.format === 'plain') io.out(found.map((one) => `${one}\n`).join(''))
    else
      printJson(
        io,
        found.map((one) => ({ name: one })),
      )
    return
  }
  if (!['create', 'rm', 'delete'].includes(verb as string) || names.length !== 1)
    throw new UsageError('snap takes ls PATH, create PATH NAME or rm PATH NAME')
  if (/[/\0]/.test(name) || name === '.' || name === '..' || name === '')
    throw new SepiolaError('EINVAL', `'${name}' cannot be the name of a snapshot`)
  if (verb === 'create') await files.mkdir(join(folder, name), {})
  else await files.rmdir(join(folder, name))
}
