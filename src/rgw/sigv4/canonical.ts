// Signature Version 4's canonical request and string to sign ("Authenticating Requests: AWS Signature Version 4", S3 API reference).
import { createHash, createHmac } from 'node:crypto'

/** The parts of a request that a signature covers, as they came off the wire. */
export interface SignedHead {
  readonly method: string
  /** The path as the client sent it, percent-encoded, without the query. */
  readonly rawPath: string
  /** Decoded names and values, in the order sent. */
  readonly query: readonly (readonly [name: string, value: string])[]
  /** Lower-case names; a repeated header's values are joined by commas. */
  readonly headers: ReadonlyMap<string, string>
}

const unreserved = /[A-Za-z0-9\-._~]/
const encoded: string[] = []
for (let byte = 0; byte < 256; byte++) {
  const c = String.fromCharCode(byte)
  encoded.push(byte < 128 && unreserved.test(c) ? c : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
}

/** AWS's UriEncode: every byte but A-Z a-z 0-9 - . _ ~ (and / on request) as %XX. */
export function uriEncode(text: string | Uint8Array, keepSlash = false): string {
  if (typeof text === 'string' && /^[A-Za-z0-9\-._~]*$/.test(text)) return text
  let out = ''
  for (const byte of typeof text === 'string' ? Buffer.from(text, 'utf8') : text) {
    out += keepSlash && byte === 0x2f ? '/' : (encoded[byte] as string)
  }
  return out
}

/** Percent-decoding to bytes; undefined for a broken escape. */
export function percentDecode(text: string): Buffer | undefined {
  if (!text.includes('%')) return Buffer.from(text, 'latin1')
  const out = Buffer.allocUnsafe(text.length)
  let at = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c !== 0x25) {
      out[at++] = c
      continue
    }
    const hex = text.slice(i + 1, i + 3)
    if (!/^[0-9a-fA-F]{2}$/.test(hex)) return undefined
    out[at++] = Number.parseInt(hex, 16)
    i += 2
  }
  return out.subarray(0, at)
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export function canonicalQuery(query: SignedHead['query'], except?: string): string {
  return query
    .filter(([name]) => name !== except)
    .map(([name, value]) => [uriEncode(name), uriEncode(value)] as const)
    .sort((a, b) => compareText(a[0], b[0]) || compareText(a[1], b[1]))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

const canonicalValue = (value: string): string => value.trim().replace(/ {2,}/g, ' ')

/** @param except a query parameter that is not signed (X-Amz-Signature). */
export function canonicalRequest(head: SignedHead, signedHeaders: readonly string[], payloadHash: string, except?: string): string {
  const path = percentDecode(head.rawPath) ?? Buffer.from(head.rawPath, 'latin1')
  const headers = signedHeaders.map((name) => `${name}:${canonicalValue(head.headers.get(name) ?? '')}\n`).join('')
  return `${head.method}\n${uriEncode(path, true)}\n${canonicalQuery(head.query, except)}\n${headers}\n${signedHeaders.join(';')}\n${payloadHash}`
}

export interface Scope {
  /** YYYYMMDD. */
  readonly date: string
  readonly region: string
  readonly service: string
}
export const scopeText = (scope: Scope): string => `${scope.date}/${scope.region}/${scope.service}/aws4_request`

export const sha256Hex = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
export const EMPTY_SHA256 = sha256Hex('')

/** @param amzDate the request's time, YYYYMMDDTHHMMSSZ. */
export const stringToSign = (amzDate: string, scope: Scope, canonical: string): string =>
  `AWS4-HMAC-SHA256\n${amzDate}\n${scopeText(scope)}\n${sha256Hex(canonical)}`

const hmac = (key: string | Uint8Array, text: string): Buffer => createHmac('sha256', key).update(text).digest()

export const signingKey = (secret: string, scope: Scope): Buffer =>
  hmac(hmac(hmac(hmac(`AWS4${secret}`, scope.date), scope.region), scope.service), 'aws4_request')

export const sign = (key: Uint8Array, text: string): string => createHmac('sha256', key).update(text).digest('hex')

/** YYYYMMDDTHHMMSSZ to milliseconds; undefined when it is not one. */
export function parseAmzDate(text: string): number | undefined {
  const m = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text)
  if (!m) return undefined
  const [year, month, day, hour, minute, second] = m.slice(1).map(Number) as [number, number, number, number, number, number]
  const at = Date.UTC(year, month - 1, day, hour, minute, second)
  return Number.isNaN(at) || formatAmzDate(at) !== text ? undefined : at
}
export const formatAmzDate = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '')
