// Entities with their keys and capabilities, and the services' rotating secrets, under which tickets are sealed.
import { pb } from '../../../proto/mod.ts'
import { type EntityName, equalBytes, fromUtf8, parseEntity, SepiolaError, utf8 } from '../../base/mod.ts'
import { answer, committed, failure, listArg, textArg, wantsJson } from './answer.ts'
import { parseMonCaps } from './caps.ts'
import type { Command, CommandRequest, CommandResult, MonContext, MonService, StoreReader, StoreWrite } from './service.ts'

export interface Entity {
  readonly key: Uint8Array
  readonly caps: Readonly<Record<string, string>>
}
export interface ServiceSecretRecord {
  readonly service: string
  readonly id: number
  readonly secret: Uint8Array
  readonly createdMs: number
  readonly expiresMs: number
}
/** Keyring files and keys as text: src/msg has them. */
export interface KeyringCodec {
  parse(text: string): ReadonlyMap<string, Entity>
  format(keyring: ReadonlyMap<string, Entity>): string
  formatKey(key: Uint8Array): string
}

export const TICKET_SERVICES = ['osd', 'mds'] as const
/** A secret seals tickets for this long, and opens them for as long again before and after. */
export const SECRET_ROTATION_MS = 3_600_000
const SECRETS_KEPT = 3
const KEY_BYTES = 32
const CAP_CHARS_MAX = 4096
const capServices = new Set(['mon', 'osd', 'mds', 'mgr'])

export interface AuthService extends MonService {
  /** Committed; before anything is committed, the keyring of mkfs. `mon.` is not among them. */
  entity(name: string): Entity | undefined
  /** Oldest first; tickets are sealed under the last but one, so that every daemon knows its secret by then. */
  secrets(service: string): readonly ServiceSecretRecord[]
}

type Pending = { readonly kind: 'put'; readonly entity: Entity } | { readonly kind: 'rm' }

export function createAuthService(seed: ReadonlyMap<string, Entity>, codec: KeyringCodec): AuthService {
  const initial = new Map([...seed].filter(([name]) => parseEntity(name)))
  let entities: Map<string, Entity> = new Map(initial)
  let secrets: ServiceSecretRecord[] = []
  let nextSecretId = 1
  let version = 0
  const pending = new Map<string, Pending>()
  let pendingSecrets: ServiceSecretRecord[] | undefined

  /** As it will be once what is pending is committed. */
  const current = (name: string): Entity | undefined => {
    const change = pending.get(name)
    if (change) return change.kind === 'put' ? change.entity : undefined
    return entities.get(name)
  }

  const parseCaps = (words: readonly string[]): Record<string, string> => {
    if (words.length % 2 !== 0) throw new SepiolaError('EINVAL', 'capabilities come in pairs: a service and what is allowed there')
    const caps: Record<string, string> = {}
    for (let i = 0; i < words.length; i += 2) {
      const service = words[i] as string
      const text = words[i + 1] as string
      if (!capServices.has(service)) throw new SepiolaError('EINVAL', `unknown cap type '${service}'`)
      if (text.length > CAP_CHARS_MAX) throw new SepiolaError('EINVAL', `a capability has at most ${CAP_CHARS_MAX} characters`)
      if (service === 'mon' && !parseMonCaps(text)) throw new SepiolaError('EINVAL', `mon capability parse failed, stopped at '${text}'`)
      caps[service] = text
    }
    return caps
  }
  const entityArg = (request: CommandRequest): EntityName => {
    const text = textArg(request, 'entity') ?? ''
    const parsed = parseEntity(text)
    if (!parsed) throw new SepiolaError('EINVAL', `bad entity name '${text}'`)
    return parsed.name
  }
  const sameCaps = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean => {
    const keys = Object.keys(a)
    return keys.length === Object.keys(b).length && keys.every((k) => a[k] === b[k])
  }
  const put = (name: string, entity: Entity): void => void pending.set(name, { kind: 'put', entity })
  const json = (name: string, { key, caps }: Entity) => ({ entity: name, key: codec.formatKey(key), caps })
  const keyring = (name: string, entity: Entity, withCaps = true): string =>
    codec.format(new Map([[name, withCaps ? entity : { key: entity.key, caps: {} }]]))
  const missing = (name: string): CommandResult => failure('ENOENT', `failed to find ${name} in keyring`)

  const get = (request: CommandRequest): CommandResult => {
    const name = entityArg(request)
    const entity = current(name)
    return entity ? answer(request, [json(name, entity)], keyring(name, entity), `exported keyring for ${name}`) : missing(name)
  }
  const getKey = (request: CommandRequest): CommandResult => {
    const name = entityArg(request)
    const entity = current(name)
    if (!entity) return failure('ENOENT', `don't have ${name}`)
    const key = codec.formatKey(entity.key)
    return answer(request, { key }, key)
  }
  const getOrCreate =
    (show: 'keyring' | 'key') =>
    (request: CommandRequest, context: MonContext): CommandResult => {
      const name = entityArg(request)
      const caps = parseCaps(listArg(request, 'caps'))
      const known = current(name)
      if (known && Object.keys(caps).length > 0 && !sameCaps(known.caps, caps)) {
        return failure('EINVAL', `key for ${name} exists but cap does not match`)
      }
      const entity = known ?? { key: context.randomBytes(KEY_BYTES), caps }
      if (!known) put(name, entity)
      const key = codec.formatKey(entity.key)
      const out = wantsJson(request)
        ? JSON.stringify(show === 'key' ? { key } : [json(name, entity)])
        : show === 'key'
          ? key
          : keyring(name, entity, false)
      return committed('', out)
    }
  const add = (request: CommandRequest, context: MonContext): CommandResult => {
    const name = entityArg(request)
    const caps = parseCaps(listArg(request, 'caps'))
    const imported = request.data.length > 0 ? codec.parse(fromUtf8(request.data)).get(name) : undefined
    if (request.data.length > 0 && !imported) return failure('EINVAL', `key for ${name} not found in provided keyring`)
    const known = current(name)
    const wanted = {
      key: imported?.key ?? known?.key ?? context.randomBytes(KEY_BYTES),
      caps: Object.keys(caps).length > 0 ? caps : (imported?.caps ?? caps),
    }
    if (known) {
      if (!equalBytes(known.key, wanted.key)) return failure('EINVAL', `entity ${name} exists but key does not match`)
      if (!sameCaps(known.caps, wanted.caps)) return failure('EINVAL', `entity ${name} exists but caps do not match`)
      return committed(`added key for ${name}`)
    }
    put(name, wanted)
    return committed(`added key for ${name}`)
  }
  const setCaps = (request: CommandRequest): CommandResult => {
    const name = entityArg(request)
    const known = current(name)
    if (!known) return failure('ENOENT', `couldn't find entry ${name}`)
    put(name, { key: known.key, caps: parseCaps(listArg(request, 'caps')) })
    return committed(`updated caps for ${name}`)
  }
  const remove = (request: CommandRequest): CommandResult => {
    const name = entityArg(request)
    if (current(name)) pending.set(name, { kind: 'rm' })
    return committed('updated')
  }
  const importKeyring = (request: CommandRequest): CommandResult => {
    if (request.data.length === 0) return failure('EINVAL', 'auth import: no data supplied')
    for (const [name, entity] of codec.parse(fromUtf8(request.data))) {
      if (!parseEntity(name)) return failure('EINVAL', `the keyring holds '${name}', which is not an entity to import`)
      put(name, { key: entity.key, caps: parseCaps(Object.entries(entity.caps).flat()) })
    }
    return committed('imported keyring')
  }
  const exportKeyring = (request: CommandRequest): CommandResult => {
    const wanted = textArg(request, 'entity')
    if (wanted !== undefined) return get(request)
    return { rc: 0, outs: 'exported master keyring', out: codec.format(entities) }
  }
  const list = (request: CommandRequest): CommandResult => {
    const all = [...entities].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return answer(
      request,
      { auth_dump: all.map(([name, entity]) => json(name, entity)) },
      () =>
        all
          .map(([name, { key, caps }]) =>
            [name, `\tkey: ${codec.formatKey(key)}`, ...Object.entries(caps).map(([service, cap]) => `\tcaps: [${service}] ${cap}`)].join(
              '\n',
            ),
          )
          .join('\n'),
      'installed auth entries:',
    )
  }

  const commands: Command[] = [
    { prefix: 'auth ls', description: 'list entities with their keys and capabilities', args: [], permission: 'r', run: list },
    { prefix: 'auth list', description: 'list entities with their keys and capabilities', args: [], permission: 'r', run: list },
    { prefix: 'auth get', description: "show an entity's keyring", args: ['entity'], permission: 'r', run: get },
    { prefix: 'auth get-key', description: "show an entity's key", args: ['entity'], permission: 'r', run: getKey },
    { prefix: 'auth print-key', description: "show an entity's key", args: ['entity'], permission: 'r', run: getKey },
    { prefix: 'auth print_key', description: "show an entity's key", args: ['entity'], permission: 'r', run: getKey },
    { prefix: 'auth export', description: "write one entity's keyring, or all", args: ['entity?'], permission: 'r', run: exportKeyring },
    {
      prefix: 'auth get-or-create',
      description: 'make an entity with these capabilities unless it is there',
      args: ['entity', 'caps*'],
      permission: 'rw',
      run: getOrCreate('keyring'),
    },
    {
      prefix: 'auth get-or-create-key',
      description: 'the same, and show its key alone',
      args: ['entity', 'caps*'],
      permission: 'rw',
      run: getOrCreate('key'),
    },
    {
      prefix: 'auth add',
      description: 'add an entity, with the key of a keyring file (-i) or a new one',
      args: ['entity', 'caps*'],
      permission: 'rw',
      run: add,
    },
    { prefix: 'auth caps', description: "replace an entity's capabilities", args: ['entity', 'caps*'], permission: 'rw', run: setCaps },
    { prefix: 'auth rm', description: 'remove an entity', args: ['entity'], permission: 'rw', run: remove },
    { prefix: 'auth del', description: 'remove an entity', args: ['entity'], permission: 'rw', run: remove },
    { prefix: 'auth import', description: 'add the entities of a keyring file (-i)', args: [], permission: 'rw', run: importKeyring },
  ]

  const rotate = (nowMs: number, randomBytes: (length: number) => Uint8Array): ServiceSecretRecord[] | undefined => {
    let next = secrets
    let id = nextSecretId
    for (const service of TICKET_SERVICES) {
      const own = next.filter((s) => s.service === service)
      const current = own.at(-2)
      if (current && nowMs < current.expiresMs) continue
      const fresh: ServiceSecretRecord[] = []
      // From nothing, two at once: the one in use and the one that comes next.
      for (let n = own.length; n < 2 || fresh.length === 0; n++) {
        const expiresMs = nowMs + SECRET_ROTATION_MS * (Math.min(n, 1) + 1)
        fresh.push({ service, id: id++, secret: randomBytes(KEY_BYTES), createdMs: nowMs, expiresMs })
      }
      next = [...next.filter((s) => s.service !== service), ...[...own, ...fresh].slice(-SECRETS_KEPT)]
    }
    return next === secrets ? undefined : next
  }
  const rotateIfDue = (context: MonContext): void => {
    if (context.isLeader && !pendingSecrets && version > 0) pendingSecrets = rotate(context.nowMs, (n) => context.randomBytes(n))
  }

  return {
    name: 'auth',
    commands,
    entity: (name) => entities.get(name),
    secrets: (service) => secrets.filter((s) => s.service === service),
    refresh(store: StoreReader) {
      const stored = store.get('auth', 'version')
      const newest = stored ? Number(fromUtf8(stored)) : 0
      if (newest === version) return
      version = newest
      entities = new Map()
      for (const at of store.keys('auth')) {
        if (!at.startsWith('entity/')) continue
        const { name, key, caps } = pb.AuthEntity.decode(store.get('auth', at) as Uint8Array)
        entities.set(name, { key, caps })
      }
      const rotating = store.get('auth', 'service_secrets')
      if (!rotating) return
      const record = pb.AuthServiceSecrets.decode(rotating)
      nextSecretId = record.nextId
      secrets = record.secrets.map((s) => ({
        service: s.service ?? '',
        id: s.secretId ?? 0,
        secret: s.secret ?? new Uint8Array(0),
        createdMs: s.createdMs ?? 0,
        expiresMs: s.expiresMs ?? 0,
      }))
    },
    createInitial(context) {
      for (const [name, entity] of initial) put(name, entity)
      pendingSecrets = rotate(context.nowMs, (n) => context.randomBytes(n))
    },
    onDeposed() {
      pending.clear()
      pendingSecrets = undefined
    },
    hasPending: () => pending.size > 0 || pendingSecrets !== undefined,
    takePending(): StoreWrite[] {
      const writes: StoreWrite[] = [{ op: 'put', prefix: 'auth', key: 'version', value: utf8(String(version + 1)) }]
      for (const [name, change] of pending) {
        const key = `entity/${name}`
        if (change.kind === 'rm') writes.push({ op: 'erase', prefix: 'auth', key })
        else {
          const value = pb.AuthEntity.encode({ name, key: change.entity.key, caps: { ...change.entity.caps } }).finish()
          writes.push({ op: 'put', prefix: 'auth', key, value })
        }
      }
      if (pendingSecrets) {
        const nextId = Math.max(nextSecretId, ...pendingSecrets.map((s) => s.id + 1))
        const record = { nextId, secrets: pendingSecrets.map(({ id, ...s }) => ({ ...s, secretId: id })) }
        writes.push({ op: 'put', prefix: 'auth', key: 'service_secrets', value: pb.AuthServiceSecrets.encode(record).finish() })
      }
      pending.clear()
      pendingSecrets = undefined
      return writes
    },
    tick: rotateIfDue,
  }
}
