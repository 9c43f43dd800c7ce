// `sepiola user ...`: answers as `radosgw-admin user ...`, in JSON whatever the format asked for.
import { createNodeEnv } from '../env/node/mod.ts'
import { type User, UserStore, userJson } from '../rgw/mod.ts'
import { parseFlags, wholeNumber } from './globals.ts'
import { type CliIo, type Connect, UsageError } from './io.ts'

export const userUsage = `sepiola user create --uid UID --display-name NAME [--email E] [--access-key A] [--secret-key S] [--max-buckets N] [--admin]
sepiola user info --uid UID
sepiola user ls
sepiola user modify --uid UID [--display-name NAME] [--email E] [--max-buckets N] [--admin | --no-admin] [--access-key A [--secret-key S]]
sepiola user suspend | enable --uid UID
sepiola user key create --uid UID [--access-key A] [--secret-key S]
sepiola user key rm --uid UID --access-key A
sepiola user rm --uid UID
Output is JSON, as radosgw-admin's.`

const flags = {
  uid: { type: 'string' },
  'display-name': { type: 'string' },
  email: { type: 'string' },
  'access-key': { type: 'string' },
  secret: { type: 'string' },
  'secret-key': { type: 'string' },
  'max-buckets': { type: 'string' },
  admin: { type: 'boolean' },
  'no-admin': { type: 'boolean' },
} as const

interface Given {
  readonly uid: string
  readonly displayName: string | undefined
  readonly email: string | undefined
  readonly accessKey: string | undefined
  readonly secretKey: string | undefined
  readonly maxBuckets: number | undefined
  readonly admin: boolean | undefined
}

type Verb = (users: UserStore, given: Given) => Promise<User | undefined>

function need(flag: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new UsageError(`--${flag} is needed; usage:\n${userUsage}`)
  return value
}

const verbs: Readonly<Record<string, Verb>> = {
  create: (users, { displayName, ...rest }) => users.create({ ...rest, displayName: need('display-name', displayName) }),
  info: (users, { uid }) => users.info(uid),
  modify: async (users, { uid, displayName, email, maxBuckets, admin, accessKey, secretKey }) => {
    const user = await users.modify(uid, { displayName, email, maxBuckets, admin })
    return accessKey === undefined && secretKey === undefined ? user : users.addKey(uid, { accessKey, secretKey })
  },
  suspend: (users, { uid }) => users.modify(uid, { suspended: true }),
  enable: (users, { uid }) => users.modify(uid, { suspended: false }),
  'key create': (users, { uid, accessKey, secretKey }) => users.addKey(uid, { accessKey, secretKey }),
  'key rm': (users, { uid, accessKey }) => users.removeKey(uid, need('access-key', accessKey)),
  rm: async (users, { uid }) => {
    await users.rm(uid)
    return undefined
  },
}

export const printJson = (io: CliIo, value: unknown): void => io.out(`${JSON.stringify(value, null, io.format === 'json' ? 0 : 4)}\n`)

/** @throws UsageError; SepiolaError ENOENT, EEXIST, EINVAL, ENOTEMPTY. */
export async function runUser(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parseFlags(argv, flags, { min: 1, max: 2, usage: userUsage })
  const name = positionals.join(' ')
  const listing = name === 'ls' || name === 'list'
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (!listing && !verb) throw new UsageError(`there is no 'user ${name}'; usage:\n${userUsage}`)
  const given: Given = {
    uid: listing ? '' : need('uid', values.uid),
    displayName: values['display-name'],
    email: values.email,
    accessKey: values['access-key'],
    secretKey: values['secret-key'] ?? values.secret,
    maxBuckets: values['max-buckets'] === undefined ? undefined : wholeNumber('--max-buckets', values['max-buckets'], 0, 0, 1_000_000),
    admin: values.admin ? true : values['no-admin'] ? false : undefined,
  }
  if (name === 'create') need('display-name', given.displayName)
  if (name === 'key rm') need('access-key', given.accessKey)
  const users = await UserStore.open(createNodeEnv(), await connect())
  if (listing) printJson(io, await users.ls())
  else {
    const user = await verb?.(users, given)
    if (user) printJson(io, userJson(user))
  }
  return 0
}
