// Keyring files in Ceph's format: one section per entity with its key in base64 and its capabilities.
//   [client.admin]
//   	key = AQ...==
//   	caps mon = "allow *"
// `mon.` (the key that all monitors share) is a section name too, though not an entity of its own.
import { type EntityName, parseEntity, SepiolaError } from '../base/mod.ts'

export interface KeyringEntry {
  readonly key: Uint8Array
  readonly caps: Readonly<Record<string, string>>
}
/** The section of the monitors' shared key. */
export const MON_KEY = 'mon.' as EntityName

const MIN_KEY_BYTES = 16
const MAX_KEY_BYTES = 64
const invalid = (line: number, what: string): SepiolaError => new SepiolaError('EINVAL', `keyring line ${line}: ${what}`)

/** Decodes a key's base64 text. @throws SepiolaError EINVAL. */
export function parseKey(text: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) throw new SepiolaError('EINVAL', 'a key is base64')
  const key = Buffer.from(text, 'base64')
  if (key.length < MIN_KEY_BYTES || key.length > MAX_KEY_BYTES) {
    throw new SepiolaError('EINVAL', `a key has ${MIN_KEY_BYTES} to ${MAX_KEY_BYTES} bytes, not ${key.length}`)
  }
  return Uint8Array.from(key)
}
export const formatKey = (key: Uint8Array): string => Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('base64')

/** @throws SepiolaError EINVAL naming the line. */
export function parseKeyring(text: string): Map<EntityName, KeyringEntry> {
  const entries = new Map<EntityName, { key: Uint8Array | undefined; caps: Record<string, string>; line: number }>()
  let current: { key: Uint8Array | undefined; caps: Record<string, string>; line: number } | undefined
  let number = 0
  for (const raw of text.split(/\r?\n/)) {
    number++
    const line = raw.trim()
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue
    const section = /^\[([^\]]*)\]$/.exec(line)
    if (section) {
      const name = section[1] as EntityName
      if (name !== MON_KEY && !parseEntity(name)) throw invalid(number, `not an entity name: ${JSON.stringify(name)}`)
      if (entries.has(name)) throw invalid(number, `[${name}] appears twice`)
      current = { key: undefined, caps: {}, line: number }
      entries.set(name, current)
      continue
    }
    const setting = /^([a-z]+(?:\s+[a-z]+)?)\s*=\s*(.*)$/.exec(line)
    if (!setting || !current) throw invalid(number, current ? 'neither a section nor "name = value"' : 'a setting before any [entity]')
    const name = (setting[1] as string).replace(/\s+/g, ' ')
    const value = unquote(setting[2] as string)
    if (name === 'key') {
      try {
        current.key = parseKey(value)
      } catch (error) {
        throw invalid(number, (error as Error).message)
      }
    } else if (name.startsWith('caps ')) current.caps[name.slice(5)] = value
    else if (name !== 'auid') throw invalid(number, `unknown setting ${JSON.stringify(name)}`)
  }
  const keyring = new Map<EntityName, KeyringEntry>()
  for (const [name, { key, caps, line }] of entries) {
    if (!key) throw invalid(line, `[${name}] has no key`)
    keyring.set(name, { key, caps })
  }
  return keyring
}

export function formatKeyring(keyring: ReadonlyMap<string, KeyringEntry>): string {
  let text = ''
  for (const [name, { key, caps }] of keyring) {
    text += `[${name}]\n\tkey = ${formatKey(key)}\n`
    for (const [service, cap] of Object.entries(caps)) text += `\tcaps ${service} = "${cap.replace(/["\\]/g, '\\$&')}"\n`
  }
  return text
}

function unquote(value: string): string {
  if (!value.startsWith('"') || !value.endsWith('"') || value.length < 2) return value
  return value.slice(1, -1).replace(/\\(.)/g, '$1')
}
