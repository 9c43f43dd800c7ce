// `sepiola bucket ...`: answers as `radosgw-admin bucket ...`, in JSON whatever the format asked for.
import { createNodeEnv } from '../env/node/mod.ts'
import { bucketStats, openStore, type Store } from '../rgw/mod.ts'
import { parseFlags } from './globals.ts'
import { type CliIo, type Connect, UsageError } from './io.ts'
import { printJson } from './user.ts'

export const bucketUsage = `sepiola bucket list [--uid UID]
sepiola bucket stats [--bucket NAME | --uid UID]
Output is JSON, as radosgw-admin's.`

const flags = { uid: { type: 'string' }, bucket: { type: 'string' } } as const

const namesOf = async (store: Store, uid: string | undefined): Promise<string[]> => {
  if (uid === undefined) return store.buckets.names()
  await store.users.info(uid)
  return (await store.buckets.list(uid)).map(({ name }) => name)
}

/** @throws UsageError; SepiolaError ENOENT. */
export async function runBucket(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parseFlags(argv, flags, { min: 1, max: 1, usage: bucketUsage })
  const [verb] = positionals
  if (verb !== 'list' && verb !== 'ls' && verb !== 'stats') throw new UsageError(`there is no 'bucket ${verb}'; usage:\n${bucketUsage}`)
  const store = await openStore(createNodeEnv(), await connect())
  if (verb !== 'stats') printJson(io, await namesOf(store, values.uid))
  else if (values.bucket !== undefined) printJson(io, await bucketStats(store, values.bucket))
  else {
    const all: object[] = []
    for (const name of await namesOf(store, values.uid)) all.push(await bucketStats(store, name))
    printJson(io, all)
  }
  return 0
}
