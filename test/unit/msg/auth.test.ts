import { describe, expect, it } from 'vitest'
import { entity, utf8 } from '../../../src/base/mod.ts'
import {
  formatKeyring,
  generateKey,
  openSealed,
  openTicket,
  parseKey,
  parseKeyring,
  sealFor,
  sealTicket,
  ticketSecretId,
} from '../../../src/msg/mod.ts'
import { seededRandom } from './wires.ts'

const random = seededRandom(1)

describe('keyrings', () => {
  it("are Ceph's files", () => {
    const text = `# comment
[mon.]
	key = AQBvP1VfAAAAABAAX1JYcmVwbGFjZW1lbnQ0NTY3ODk=
	caps mon = "allow *"

[client.admin]
        key=AQBvP1VfAAAAABAAX1JYcmVwbGFjZW1lbnQ0NTY3ODk=
	caps mds = "allow *"
	caps osd = "allow class-read object_prefix \\"rbd\\", allow rwx pool=p"
`
    const keyring = parseKeyring(text)
    expect([...keyring.keys()]).toEqual(['mon.', 'client.admin'])
    expect(keyring.get(entity('client.admin'))?.caps).toEqual({
      mds: 'allow *',
      osd: 'allow class-read object_prefix "rbd", allow rwx pool=p',
    })
    expect(parseKeyring(formatKeyring(keyring))).toEqual(keyring)
  })
  it('round-trip generated keys', () => {
    const key = generateKey(random)
    expect(key).toHaveLength(32)
    const text = formatKeyring(new Map([['osd.0', { key, caps: { mon: 'allow profile osd' } }]]))
    expect(text).toMatch(/^\[osd\.0\]\n\tkey = [A-Za-z0-9+/]{43}=\n\tcaps mon = "allow profile osd"\n$/)
    expect(parseKeyring(text).get(entity('osd.0'))?.key).toEqual(key)
  })
  it.each([
    ['[client.admin]\n key = ***', /line 2: a key is base64/],
    ['[client.admin]\n key = AAAA', /line 2: a key has 16 to 64 bytes/],
    ['[client.admin]\n caps mon = "x"', /line 1: \[client\.admin\] has no key/],
    ['key = AAAA', /line 1: a setting before/],
    ['[admin]', /line 1: not an entity name/],
    ['[client.a]\n[client.a]', /line 2: \[client\.a\] appears twice/],
    ['[client.a]\nnonsense', /line 2: neither/],
    ['[client.a]\ncolour = red', /line 2: unknown setting/],
  ])('say what is wrong with %j', (text, message) => {
    expect(() => parseKeyring(text)).toThrow(message)
    expect(() => parseKeyring(text)).toThrow(expect.objectContaining({ code: 'EINVAL' }))
  })
  it('take no key that is not base64', () => expect(() => parseKey('a b')).toThrow(/base64/))
})

describe('sealed boxes', () => {
  const secret = generateKey(random)
  const other = generateKey(random)
  it('open with their secret and context alone, and not when altered anywhere', () => {
    const box = sealFor(secret, utf8('attack at dawn'), random, 'ctx')
    expect(openSealed(secret, box, 'ctx')).toEqual(utf8('attack at dawn'))
    expect(openSealed(other, box, 'ctx')).toBeUndefined()
    expect(openSealed(secret, box)).toBeUndefined()
    for (let i = 0; i < box.length; i++)
      expect(
        openSealed(
          secret,
          box.map((b, j) => (j === i ? b ^ 4 : b)),
          'ctx',
        ),
      ).toBeUndefined()
    for (let n = 0; n < box.length; n++) expect(openSealed(secret, box.subarray(0, n), 'ctx')).toBeUndefined()
    expect(openSealed(secret, sealFor(secret, new Uint8Array(0), random))).toEqual(new Uint8Array(0))
  })
  it('never look the same twice', () => expect(sealFor(secret, utf8('x'), random)).not.toEqual(sealFor(secret, utf8('x'), random)))
})

describe('tickets', () => {
  const service = { id: 3, secret: generateKey(random) }
  const contents = {
    name: entity('client.admin'),
    globalId: 4101,
    caps: { osd: 'allow *' },
    sessionKey: generateKey(random),
    expiresMs: 1000,
  }
  const secretOf = (id: number): Uint8Array | undefined => (id === 3 ? service.secret : undefined)
  it('say who holds them until they expire', () => {
    const blob = sealTicket(service, contents, random)
    expect(openTicket(secretOf, blob, 999)).toEqual(contents)
    expect(openTicket(secretOf, blob, 1000)).toBeUndefined()
    expect(openTicket(() => undefined, blob, 0)).toBeUndefined()
    expect(openTicket(() => generateKey(random), blob, 0)).toBeUndefined()
    expect(ticketSecretId(blob)).toBe(3)
  })
  it('cannot be moved to another secret id, altered or made up', () => {
    const blob = sealTicket(service, contents, random)
    const moved = sealTicket({ id: 4, secret: service.secret }, contents, random)
    expect(openTicket(() => service.secret, moved, 0)).toEqual(contents)
    for (let i = 0; i < blob.length; i++) {
      const opened = openTicket(
        () => service.secret,
        blob.map((b, j) => (j === i ? b ^ 1 : b)),
        0,
      )
      expect(opened).toBeUndefined()
    }
    for (let n = 0; n < 200; n++) expect(openTicket(() => service.secret, random.bytes(n), 0)).toBeUndefined()
  })
})
