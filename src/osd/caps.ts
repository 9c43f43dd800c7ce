// What a client may do with an OSD, from its caps string (after Ceph's OSDCap): grants separated by commas, each
// "allow *|rwx|class-read|..." with optional "pool=NAME" and "namespace=NAME"; also "profile osd" for daemons.
export interface Access {
  readonly pool: string
  readonly namespace: string
  readonly read: boolean
  readonly write: boolean
  readonly exec: boolean
}
interface Grant {
  readonly read: boolean
  readonly write: boolean
  readonly exec: boolean
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
        (!access.exec || g.exec),
    )
  }
}

function parseGrant(text: string): Grant | undefined {
  const words = text.split(/\s+/).filter((w) => w !== '')
  const all = { read: true, write: true, exec: true, pool: undefined, namespace: undefined }
  if (words[0] === 'profile' && (words[1] === 'osd' || words[1] === 'admin')) return all
  if (words[0] !== 'allow') return undefined
  let pool: string | undefined
  let namespace: string | undefined
  let read = false
  let write = false
  let exec = false
  for (const word of words.slice(1)) {
    const match = /^(pool|namespace)=(.*)$/.exec(word)
    if (match) {
      const value = (match[2] as string).replace(/^(["'])(.*)\1$/, '$2')
      if (match[1] === 'pool') pool = value
      else namespace = value
    } else if (word === '*') read = write = exec = true
    else if (word === 'class-read' || word === 'class-write') exec = true
    else if (/^[rwx]+$/.test(word)) {
      read ||= word.includes('r')
      write ||= word.includes('w')
      exec ||= word.includes('x')
    } else return undefined
  }
  return { read, write, exec, pool, namespace }
}
