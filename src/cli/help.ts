// What `sepiola --help` and `sepiola help COMMAND` say.
import { monCommands } from '../mon/mod.ts'
import { clusterUsage } from './cluster.ts'
import { upUsage } from './up.ts'

export const helpText = `usage: sepiola [--dir DIR | --mon HOST:PORT,... --keyring FILE] [--name client.admin] [--format plain|json] COMMAND

Start and break a cluster
  up                 start a cluster, or restart the one in DIR, and wait for HEALTH_OK
  down               stop it
  cluster            ls, kill, start, pause, resume, partition, heal, inject: its daemons, and faults on purpose

Look and administer (as ceph)
  status, health, -w, quorum_status, df
  osd                tree, df, ls, dump, map, out, in, pool ..., crush ..., getcrushmap, setcrushmap
  pg                 dump, ls, stat
  config, auth, mon, log

Use it
  rados              put, get, ls, rm, stat, append, xattrs, omap, bench (as rados)
  rbd                block images: create, snap, clone, export, import, du, bench, ... (as rbd); serve: over NBD
  fs                 ls, put, get, cat, mkdir, rm, mv, stat, du, tree, serve --sftp: files (as cephfs-shell); file systems (as ceph)
  tell mds.ID        a command to a metadata server itself: sessions, journal, scrub (as ceph tell)
  user, bucket       users and buckets of the S3 gateway (as radosgw-admin)
  locate             the way from an S3, image, file or object name to its bytes and copies, step by step

Offline
  crushtool          compile, decompile and test CRUSH maps
  objectstore        fsck, list and export an OSD's store

The cluster is found in --dir, else $SEPIOLA_DIR, else ./sepiola-data.
'sepiola help COMMAND' tells more; 'sepiola help osd pool' lists what begins so.
`

const own: Record<string, () => Promise<string>> = {
  up: async () => upUsage,
  down: async () => 'sepiola down [--dir D]: stops all daemons of D cleanly',
  cluster: async () => clusterUsage,
  rados: async () => (await import('./rados.ts')).radosUsage,
  rbd: async () => (await import('./rbd/mod.ts')).rbdUsage,
  fs: async () => (await import('./fs/mod.ts')).fsUsage,
  tell: async () => (await import('./tell.ts')).tellUsage,
  user: async () => (await import('./user.ts')).userUsage,
  bucket: async () => (await import('./bucket.ts')).bucketUsage,
  locate: async () => (await import('./locate/target.ts')).locateUsage,
  objectstore: async () => (await import('./objectstore.ts')).objectstoreUsage,
  crushtool: async () => (await import('./crushtool.ts')).crushtoolUsage,
}

/** Help for the words after `help` (or before --help); the general text for none. */
export async function helpFor(words: readonly string[]): Promise<string> {
  const [verb] = words
  if (verb === undefined) return helpText
  const usage = Object.hasOwn(own, verb) ? own[verb] : undefined
  // `help fs volume` is about the monitors' commands.
  const ofMonitors = verb === 'fs' && monCommands.some(({ prefix }) => words.length > 1 && `${prefix} `.startsWith(`${words.join(' ')} `))
  if (usage && !ofMonitors) return `${await usage()}\n`
  const wanted = words.filter((word) => !word.startsWith('-')).join(' ')
  const found = monCommands.filter(({ prefix }) => prefix === wanted || prefix.startsWith(`${wanted} `))
  if (found.length === 0) return `no command begins with '${wanted}'\n\n${helpText}`
  const shown = (argument: string): string =>
    argument.endsWith('?')
      ? `[${argument.slice(0, -1).toUpperCase()}]`
      : argument.endsWith('*')
        ? `[${argument.slice(0, -1).toUpperCase()}...]`
        : argument.toUpperCase()
  return `${found.map(({ prefix, args, description }) => `sepiola ${[prefix, ...args.map(shown)].join(' ')}\n    ${description}`).join('\n')}\n`
}
