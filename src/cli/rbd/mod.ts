// `sepiola rbd ...`: answers as `rbd` does. Each verb is loaded when it is needed.
import { type CliIo, type Connect, UsageError } from '../io.ts'
import { usages, type Verb } from './usage.ts'

type Handler = (argv: readonly string[], io: CliIo, connect: Connect) => Promise<number>

const images = () => import('./images.ts')
const snapshots = () => import('./snapshots.ts')
const streams = () => import('./streams.ts')
const trash = () => import('./trash.ts')
const settings = () => import('./settings.ts')

const handlers: Readonly<Record<Verb, () => Promise<Handler>>> = {
  create: async () => (await images()).create,
  ls: async () => (await images()).list,
  info: async () => (await images()).info,
  rm: async () => (await images()).remove,
  resize: async () => (await images()).resize,
  rename: async () => (await images()).rename,
  copy: async () => (await images()).copy,
  'deep cp': async () => (await images()).deepCopy,
  'snap create': async () => (await snapshots()).snapCreate,
  'snap ls': async () => (await snapshots()).snapList,
  'snap rm': async () => (await snapshots()).snapRemove,
  'snap purge': async () => (await snapshots()).snapPurge,
  'snap protect': async () => (await snapshots()).snapProtect,
  'snap unprotect': async () => (await snapshots()).snapUnprotect,
  'snap rollback': async () => (await snapshots()).snapRollback,
  'snap rename': async () => (await snapshots()).snapRename,
  clone: async () => (await snapshots()).clone,
  flatten: async () => (await snapshots()).flatten,
  children: async () => (await snapshots()).children,
  export: async () => (await streams()).exportVerb,
  import: async () => (await streams()).importVerb,
  'export-diff': async () => (await streams()).exportDiff,
  'import-diff': async () => (await streams()).importDiff,
  'merge-diff': async () => (await streams()).mergeDiff,
  du: async () => (await streams()).diskUsage,
  diff: async () => (await streams()).diff,
  bench: async () => (await import('./bench.ts')).bench,
  'trash mv': async () => (await trash()).trashMove,
  'trash ls': async () => (await trash()).trashList,
  'trash restore': async () => (await trash()).trashRestore,
  'trash rm': async () => (await trash()).trashRemove,
  'trash purge': async () => (await trash()).trashPurge,
  'image-meta ls': async () => (await settings()).metaList,
  'image-meta get': async () => (await settings()).metaGet,
  'image-meta set': async () => (await settings()).metaSet,
  'image-meta rm': async () => (await settings()).metaRemove,
  'feature enable': async () => (await settings()).featureEnable,
  'feature disable': async () => (await settings()).featureDisable,
  'lock ls': async () => (await settings()).lockList,
  'lock rm': async () => (await settings()).lockRemove,
  status: async () => (await settings()).status,
  'object-map rebuild': async () => (await settings()).mapRebuild,
  'object-map check': async () => (await settings()).mapCheck,
  serve: async () => (await import('./serve.ts')).runServe,
}

/** Other words for the same, as rbd has them: of the first word, and of a second. */
const firstWords: Readonly<Record<string, string>> = { list: 'ls', remove: 'rm', mv: 'rename', cp: 'copy', 'disk-usage': 'du' }
const secondWords: Readonly<Record<string, string>> = {
  list: 'ls',
  remove: 'rm',
  add: 'create',
  revert: 'rollback',
  move: 'mv',
  copy: 'cp',
}

export const rbdUsage = `${Object.values(usages).join('\n')}
IMAGE is [POOL/[NAMESPACE/]]IMAGE, the pool by default 'rbd'; -p POOL, --namespace, --image and --snap name it as well.`

/** The command that the words begin with, and the words after it. */
function find(argv: readonly string[]): { verb: Verb; args: readonly string[] } | undefined {
  const [first = '', second = ''] = argv
  const two = `${first} ${secondWords[second] ?? second}`
  if (Object.hasOwn(usages, two)) return { verb: two as Verb, args: argv.slice(2) }
  const one = Object.hasOwn(firstWords, first) ? (firstWords[first] as string) : first
  return Object.hasOwn(usages, one) ? { verb: one as Verb, args: argv.slice(1) } : undefined
}

export async function runRbd(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const found = find(argv)
  if (!found) {
    const words = argv.slice(0, 2).join(' ')
    const near = Object.entries(usages).filter(([verb]) => argv[0] !== undefined && verb.startsWith(`${argv[0]} `))
    const shown = near.length > 0 ? near.map(([, usage]) => usage).join('\n') : rbdUsage
    throw new UsageError(`${argv.length > 0 ? `unknown command 'rbd ${words}'` : 'a command is missing'}; usage:\n${shown}`)
  }
  const shaped: CliIo = found.args.includes('--pretty-format') && io.format === 'json' ? { ...io, format: 'json-pretty' } : io
  return (await handlers[found.verb]())(found.args, shaped, connect)
}
