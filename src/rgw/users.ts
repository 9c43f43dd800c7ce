// The gateway's users, as radosgw-admin shows them: uid -> record in default.rgw.meta, access key -> uid beside it.

import { pb } from '../../proto/mod.ts'
import { fromUtf8, SepiolaError } from '../base/mod.ts'
import type { Env } from '../env/mod.ts'
import { BriefCache } from './bucket/cache.ts'
import { decodeRecord, encodeRecord } from './bucket/layout.ts'
import { isCode } from './errors.ts'
import { ensurePools, type Pools, type RgwRados } from './rados.ts'

export interface AccessKey {
  readonly accessKey: string
  readonly secretKey: string
}
export interface User {
  readonly uid: string
  readonly displayName: string
  readonly email: string
  readonly suspended: boolean
  readonly maxBuckets: number
  /** May act on every bucket. */
  readonly admin: boolean
  readonly keys: readonly AccessKey[]
  readonly createdMs: number
}
export interface UserChange {
  readonly displayName?: string | undefined
  readonly email?: string | undefined
  readonly suspended?: boolean | undefined
  readonly maxBuckets?: number | undefined
  readonly admin?: boolean | undefined
}

const DEFAULT_MAX_BUCKETS = 1000
const KEYS_MAX = 100
const EMAIL_MAX = 320

const decodeUser = (bytes: Uint8Array): User => {
  const record = decodeRecord(pb.RgwUser, bytes, 'a user')
  const keys = (record.keys ?? []).map(({ accessKey, secretKey }) => ({ accessKey: accessKey ?? '', secretKey: secretKey ?? '' }))
  const { uid, displayName, email, suspended, maxBuckets, admin, createdMs } = record
  return { uid, displayName, email, suspended, maxBuckets, admin, keys, createdMs }
}
const encodeUser = (user: User): Uint8Array => encodeRecord(pb.RgwUser, { ...user, keys: [...user.keys] })

const invalid = (message: string): SepiolaError => new SepiolaError('EINVAL', message)

function checkUid(uid: string): string {
  if (!/^[^\p{Cc}/$]{1,128}$/u.test(uid)) throw invalid(`'${uid}' is no user id: 1 to 128 characters, no '/', '$' or control characters`)
  return uid
}
function checkKey({ accessKey, secretKey }: AccessKey): AccessKey {
  if (!/^[\w.+=@:-]{1,128}$/.test(accessKey)) throw invalid('an access key is 1 to 128 letters, digits and . _ + = @ : -')
  if (!/^[\x21-\x7e]{1,256}$/.test(secretKey)) throw invalid('a secret key is 1 to 256 printable characters without spaces')
  return { accessKey, secretKey }
}

/** Users in RADOS. Changes by other processes are seen within seconds. */
export class UserStore {
  readonly #env: Pick<Env, 'clock' | 'random'>
  readonly #pools: Pick<Pools, 'users' | 'keys'>
  readonly #byKey: BriefCache<User | undefined>

  constructor(env: Pick<Env, 'clock' | 'random'>, pools: Pick<Pools, 'users' | 'keys'>) {
    this.#env = env
    this.#pools = pools
    this.#byKey = new BriefCache(env.clock)
  }

  /** Over a connection; makes the gateway's pools when no gateway has run yet. */
  static async open(env: Pick<Env, 'clock' | 'random'>, rados: RgwRados): Promise<UserStore> {
    return new UserStore(env, await ensurePools(rados))
  }

  #newKey(): AccessKey {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
    const accessKey = Array.from({ length: 20 }, () => letters[this.#env.random.below(letters.length)]).join('')
    return { accessKey, secretKey: Buffer.from(this.#env.random.bytes(30)).toString('base64').replaceAll('/', 'x').replaceAll('+', 'y') }
  }

  /** @throws SepiolaError EEXIST (uid or access key), EINVAL. */
  async create(options: {
    uid: string
    displayName: string
    email?: string | undefined
    accessKey?: string | undefined
    secretKey?: string | undefined
    admin?: boolean | undefined
    maxBuckets?: number | undefined
  }): Promise<User> {
    const uid = checkUid(options.uid)
    if (options.displayName === '' || options.displayName.length > 256) throw invalid('a display name has 1 to 256 characters')
    if ((options.email ?? '').length > EMAIL_MAX) throw invalid('that e-mail address is too long')
    const made = this.#newKey()
    const key = checkKey({ accessKey: options.accessKey ?? made.accessKey, secretKey: options.secretKey ?? made.secretKey })
    const user: User = {
      uid,
      displayName: options.displayName,
      email: options.email ?? '',
      suspended: false,
      maxBuckets: options.maxBuckets ?? DEFAULT_MAX_BUCKETS,
      admin: options.admin ?? false,
      keys: [key],
      createdMs: this.#env.clock.now(),
    }
    if (await this.#find(uid)) throw new SepiolaError('EEXIST', `user '${uid}' exists already`)
    await this.#claimKey(key.accessKey, uid)
    try {
      await this.#pools.users.operate(uid, (op) => op.create({ exclusive: true }).writeFull(encodeUser(user)))
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
      const other = await this.#find(uid)
      if (!other?.keys.some((k) => k.accessKey === key.accessKey)) await this.#pools.keys.remove(key.accessKey).catch(() => {})
      throw new SepiolaError('EEXIST', `user '${uid}' exists already`)
    }
    this.#byKey.clear()
    return user
  }

  /** An access key belongs to one user; one whose user never came to be is taken over. */
  async #claimKey(accessKey: string, uid: string): Promise<void> {
    const { keys } = this.#pools
    try {
      await keys.operate(accessKey, (op) => op.create({ exclusive: true }).writeFull(Buffer.from(uid)))
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
      const holder = fromUtf8(await keys.read(accessKey))
      const user = await this.#find(holder)
      if (user?.keys.some((k) => k.accessKey === accessKey))
        throw new SepiolaError('EEXIST', `access key '${accessKey}' belongs to user '${holder}'`)
      await keys.writeFull(accessKey, Buffer.from(uid))
    }
  }

  async #find(uid: string): Promise<User | undefined> {
    try {
      return decodeUser(await this.#pools.users.read(uid))
    } catch (error) {
      if (isCode(error, 'ENOENT')) return undefined
      throw error
    }
  }

  /** @throws SepiolaError ENOENT. */
  async info(uid: string): Promise<User> {
    const user = await this.#find(checkUid(uid))
    if (!user) throw new SepiolaError('ENOENT', `there is no user '${uid}'`)
    return user
  }

  /** Uids, sorted. */
  async ls(): Promise<string[]> {
    const uids: string[] = []
    for await (const { oid } of this.#pools.users.list()) if (!oid.endsWith('/buckets')) uids.push(oid)
    return uids.sort()
  }

  async #update(uid: string, change: (user: User) => User | Promise<User>): Promise<User> {
    for (let attempt = 0; attempt < 10; attempt++) {
      checkUid(uid)
      let stat: { version: number }
      let bytes: Uint8Array
      try {
        ;[stat, bytes] = await this.#pools.users.operateRead(uid, (op) => op.stat().read())
      } catch (error) {
        if (isCode(error, 'ENOENT')) throw new SepiolaError('ENOENT', `there is no user '${uid}'`)
        throw error
      }
      const user = await change(decodeUser(bytes))
      try {
        await this.#pools.users.operate(uid, (op) => op.assertVersion(stat.version).writeFull(encodeUser(user)))
        this.#byKey.clear()
        return user
      } catch (error) {
        if (!isCode(error, 'ERANGE', 'EOVERFLOW')) throw error
      }
    }
    throw new SepiolaError('EAGAIN', `user '${uid}' is being changed by others`)
  }

  /** @throws SepiolaError ENOENT, EINVAL. */
  modify(uid: string, change: UserChange): Promise<User> {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    if (change.displayName === '') throw invalid('a display name must not be empty')
    return this.#update(uid, (user) => ({ ...user, ...given }))
  }

  /** Adds a key, or gives an existing one a new secret. @throws SepiolaError ENOENT, EEXIST (another user's), EINVAL. */
  async addKey(uid: string, given: { accessKey?: string | undefined; secretKey?: string | undefined } = {}): Promise<User> {
    const made = this.#newKey()
    const key = checkKey({ accessKey: given.accessKey ?? made.accessKey, secretKey: given.secretKey ?? made.secretKey })
    const before = await this.info(uid)
    if (!before.keys.some((k) => k.accessKey === key.accessKey)) await this.#claimKey(key.accessKey, uid)
    return this.#update(uid, (user) => {
      const others = user.keys.filter((k) => k.accessKey !== key.accessKey)
      if (others.length >= KEYS_MAX) throw invalid(`a user has at most ${KEYS_MAX} keys`)
      return { ...user, keys: [...others, key] }
    })
  }

  /** @throws SepiolaError ENOENT. */
  async removeKey(uid: string, accessKey: string): Promise<User> {
    const user = await this.#update(uid, (one) => {
      if (!one.keys.some((k) => k.accessKey === accessKey))
        throw new SepiolaError('ENOENT', `user '${uid}' has no access key '${accessKey}'`)
      return { ...one, keys: one.keys.filter((k) => k.accessKey !== accessKey) }
    })
    await this.#pools.keys.remove(accessKey).catch((error) => {
      if (!isCode(error, 'ENOENT')) throw error
    })
    this.#byKey.clear()
    return user
  }

  /** @throws SepiolaError ENOENT, ENOTEMPTY while the user has buckets. */
  async rm(uid: string): Promise<void> {
    const user = await this.info(uid)
    if ((await this.bucketNames(uid)).length > 0) throw new SepiolaError('ENOTEMPTY', `user '${uid}' still has buckets`)
    await this.#pools.users.remove(uid)
    const gone = [...user.keys.map(({ accessKey }) => this.#pools.keys.remove(accessKey)), this.#pools.users.remove(userBuckets(uid))]
    for (const result of await Promise.allSettled(gone)) {
      if (result.status === 'rejected' && !isCode(result.reason, 'ENOENT')) throw result.reason
    }
    this.#byKey.clear()
  }

  async bucketNames(uid: string): Promise<string[]> {
    const names: string[] = []
    try {
      for await (const [name] of this.#pools.users.omapEntries(userBuckets(uid))) names.push(name)
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error
    }
    return names
  }

  /** For authentication; remembered for a few seconds. Undefined: no such key. */
  byAccessKey(accessKey: string): Promise<User | undefined> {
    return this.#byKey.get(accessKey, async () => {
      let uid: string
      try {
        uid = fromUtf8(await this.#pools.keys.read(accessKey))
      } catch (error) {
        if (isCode(error, 'ENOENT', 'EINVAL')) return undefined
        throw error
      }
      const user = await this.#find(uid)
      return user?.keys.some((k) => k.accessKey === accessKey) ? user : undefined
    })
  }
}

/** The object beside a user's record whose omap names the user's buckets ('/' is in no uid). */
export const userBuckets = (uid: string): string => `${uid}/buckets`

/** As radosgw-admin prints it. */
export const userJson = (user: User): object => ({
  user_id: user.uid,
  display_name: user.displayName,
  email: user.email,
  suspended: user.suspended ? 1 : 0,
  max_buckets: user.maxBuckets,
  subusers: [],
  keys: user.keys.map(({ accessKey, secretKey }) => ({ user: user.uid, access_key: accessKey, secret_key: secretKey })),
  swift_keys: [],
  caps: [],
  op_mask: 'read, write, delete',
  ...(user.admin ? { admin: 'true' } : {}),
  default_placement: '',
  default_storage_class: '',
  placement_tags: [],
  bucket_quota: { enabled: false, check_on_raw: false, max_size: -1, max_size_kb: 0, max_objects: -1 },
  user_quota: { enabled: false, check_on_raw: false, max_size: -1, max_size_kb: 0, max_objects: -1 },
  temp_url_keys: [],
  type: 'rgw',
  mfa_ids: [],
})
