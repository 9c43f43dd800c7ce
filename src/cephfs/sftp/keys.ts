// Keys of the SSH side: the server's host key, and the keys that may log in.
import { createHash, timingSafeEqual } from 'node:crypto'
import ssh2 from 'ssh2'
import { SepiolaError } from '../../base/mod.ts'

const { utils } = ssh2

/** A fresh ed25519 key in OpenSSH's private key format. */
export function generateHostKey(): string {
  // ssh2 1.17 drops the zero that one public key in 256 begins with, and nobody can read what it then writes.
  for (;;) {
    const key = utils.generateKeyPairSync('ed25519', { comment: 'sepiola' }).private
    if (!(utils.parseKey(key) instanceof Error)) return key
  }
}

const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest()

/** "SHA256:...", as ssh-keygen -l and ssh show it. @throws SepiolaError EINVAL when it is no private key. */
export function fingerprintOf(hostKey: string): string {
  const key = utils.parseKey(hostKey)
  if (key instanceof Error || Array.isArray(key) || !key.isPrivateKey())
    throw new SepiolaError('EINVAL', `no private key that can be read${key instanceof Error ? `: ${key.message}` : ''}`)
  return `SHA256:${sha256(key.getPublicSSH()).toString('base64').replace(/=+$/, '')}`
}

export interface AuthorizedKey {
  readonly type: string
  readonly blob: Buffer
  verify(data: Buffer, signature: Buffer, hash: string | undefined): boolean
}

const keyTypes = /^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521))$/

/**
 * The lines of an authorized_keys file. Options before a key limit what it may do, and are not understood here: such a line is an error,
 * as is any other that cannot be read. @throws SepiolaError EINVAL.
 */
export function parseAuthorizedKeys(text: string, file: string): AuthorizedKey[] {
  const keys: AuthorizedKey[] = []
  for (const [n, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const bad = (why: string): SepiolaError => new SepiolaError('EINVAL', `${file}, line ${n + 1}: ${why}`)
    const [type = ''] = line.split(/\s+/, 1)
    if (!keyTypes.test(type)) throw bad(`'${type.slice(0, 40)}' is no kind of key that is taken; options before a key are not supported`)
    const key = utils.parseKey(line)
    if (key instanceof Error || Array.isArray(key)) throw bad(`not a public key${key instanceof Error ? `: ${key.message}` : ''}`)
    keys.push({
      type: key.type,
      blob: key.getPublicSSH(),
      verify: (data, signature, hash) => key.verify(data, signature, hash) === true,
    })
  }
  return keys
}

/** Compares secrets in a time that tells nothing about them. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(sha256(a), sha256(b))
