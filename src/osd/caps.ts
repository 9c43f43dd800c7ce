// What a client may do with an OSD, from its caps string (after Ceph's OSDCap): grants separated by commas, each
// "allow *|rwx|class-read|..." with optional "pool=NAME" and "namespace=NAME"; also "profile osd|rbd|rbd-read-only".
export interface Access {
  readonly pool: string
  readonly namespace: string
  readonly read: boolean
  readonly write: boolean
  /** Methods of object classes that only read, and others. */
  readonly classRead: boolean
  readonly classWrite: boolean
}
interface Grant {
  readonly read: boolean
  readonly write: boolean
  readonly classRead: boolean
  readonly classWrite: boolean
  readonly pool: string | undefined
  readonly namespace: string | undefined
}

/** Grants that cannot be understood grant nothing. */
export class OsdCaps {
  readonly #grants: Grant[] = []

  constructor(text: string) {
    for (const part of text.split(/[,;]/)) {
      const grant = parseGrant(part.trim())
      if (grant) this.#grants.push(grant)
    }
  }

  allows(access: Access): boolean {
    return this.#grants.some(
      (g) =>
        (g.pool === undefined || g.pool === access.pool) &&
        (g.namespace === undefined ||
          (g.namespace.endsWith('*') ? access.namespace.startsWith(g.namespace.slice(0, -1)) : g.namespace === access.namespace)) &&
        (!access.read || g.read) &&
        (!access.write || g.write) &&
        (!access.classRead || g.classRead) &&
        (!access.classWrite || g.classWrite),
    )
  }
}

const none = { read: false, write: false, classRead: false, classWrite: false }
const all = { read: true, write: true, classRead: true, classWrite: true }
type Rights = { -readonly [K in keyof typeof none]: boolean }
/** What Ceph's profiles grant an OSD's clients. */
const profiles: Readonly<Record<string, Rights>> = {
  osd: all,
  admin: all,
  rbd: all,
  'rbd-read-only': { ...none, read: true, classRead: true },
}

function addRights(rights: Rights, word: string): boolean {
  if (word === '*') Object.assign(rights, all)
  else if (word === 'class-read') rights.classRead = true
  else if (word === 'class-write') rights.classWrite = true
  else if (/^[rwx]+$/.test(word)) {
    rights.read ||= word.includes('r')
    rights.write ||= word.includes('w')
    if (word.includes('x')) rights.classRead = rights.classWrite = true
  } else return false
  return true
}

function parseGrant(text: string): Grant | undefined {
  const words = text.split(/\s+/).filter((w) => w !== '')
  if (words[0] === 'allow') words.shift()
  else if (words[0] !== 'profile') return undefined
  const profile = words[0] === 'profile' ? words.splice(0, 2)[1] : undefined
  if (profile !== undefined && !profiles[profile]) return undefined
  const rights: Rights = { ...(profiles[profile ?? ''] ?? none) }
  let pool: string | undefined
  let namespace: string | undefined
  for (const word of words) {
    const match = /^(pool|namespace)=(.*)$/.exec(word)
    if (match) {
      const value = (match[2] as string).replace(/^(["'])(.*)\1$/, '$2')
      if (match[1] === 'pool') pool = value
      else namespace = value
    } else if (!addRights(rights, word)) return undefined
  }
  return { ...rights, pool, namespace }
}
