// An HTTP request as S3 sees it: headers in UTF-8, the query decoded, bucket and key out of path or host name. No sockets here.
import { S3Error } from './errors.ts'
import { percentDecode, type SignedHead } from './sigv4/canonical.ts'

export const KEY_MAX_BYTES = 1024
const QUERY_PARAMETERS_MAX = 200

/** What the HTTP shell hands in. */
export interface WireRequest {
  readonly id: string
  readonly method: string
  /** The request target as sent. */
  readonly url: string
  /** Names and values in turn, as sent, bytes as latin1. */
  readonly rawHeaders: readonly string[]
  readonly body: RawBody
  /** The client has gone. */
  readonly signal: AbortSignal
}
export interface RawBody {
  /** The next bytes off the wire; undefined at the end of the message. */
  next(): Promise<Uint8Array | undefined>
}

export interface ParsedRequest extends SignedHead {
  /** '' for the service itself. */
  readonly bucket: string
  /** '' for the bucket itself. */
  readonly key: string
}

export class Query {
  readonly #values = new Map<string, string>()
  constructor(pairs: SignedHead['query']) {
    for (const [name, value] of pairs) if (!this.#values.has(name)) this.#values.set(name, value)
  }
  has(name: string): boolean {
    return this.#values.has(name)
  }
  get(name: string): string | undefined {
    return this.#values.get(name)
  }
  names(): IterableIterator<string> {
    return this.#values.keys()
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
// Header bytes are UTF-8; what is not can only be latin1, as some clients send (and sign as if it were UTF-8).
function headerText(raw: string): string {
  if (/^\p{ASCII}*$/u.test(raw)) return raw
  try {
    return strictUtf8.decode(Buffer.from(raw, 'latin1'))
  } catch {
    return raw
  }
}

function decodeText(encoded: string): string {
  const bytes = percentDecode(encoded)
  if (bytes) {
    try {
      return strictUtf8.decode(bytes)
    } catch {
      // falls through to the refusal
    }
  }
  throw new S3Error('InvalidURI')
}

function parseHeaders(raw: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>()
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = (raw[i] as string).toLowerCase()
    const value = headerText(raw[i + 1] as string).trim()
    const before = headers.get(name)
    headers.set(name, before === undefined ? value : `${before},${value}`)
  }
  return headers
}

function parseQuery(text: string): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = []
  for (const part of text.split('&')) {
    if (part === '') continue
    if (pairs.length === QUERY_PARAMETERS_MAX) throw new S3Error('InvalidURI')
    const at = part.indexOf('=')
    const [name, value] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
    pairs.push([decodeText(name.replaceAll('+', ' ')), decodeText(value.replaceAll('+', ' '))])
  }
  return pairs
}

/** The bucket that a Host header names below one of the domains; undefined for path addressing. */
export function bucketOfHost(host: string, domains: readonly string[]): string | undefined {
  const name = host.replace(/:\d+$/, '').toLowerCase()
  for (const domain of domains) {
    if (name.length > domain.length + 1 && name.endsWith(`.${domain}`)) return name.slice(0, -domain.length - 1)
  }
  return undefined
}

/** @throws S3Error InvalidURI. */
export function parseRequest(wire: Pick<WireRequest, 'method' | 'url' | 'rawHeaders'>, domains: readonly string[]): ParsedRequest {
  const headers = parseHeaders(wire.rawHeaders)
  const url = wire.url.startsWith('/') ? wire.url : wire.url.replace(/^https?:\/\/[^/?#]*/i, '')
  const hash = url.indexOf('#')
  const target = hash < 0 ? url : url.slice(0, hash)
  const mark = target.indexOf('?')
  const rawPath = (mark < 0 ? target : target.slice(0, mark)) || '/'
  if (!rawPath.startsWith('/')) throw new S3Error('InvalidURI')
  const query = mark < 0 ? [] : parseQuery(target.slice(mark + 1))
  const path = decodeText(rawPath).slice(1)
  const hosted = bucketOfHost(headers.get('host') ?? '', domains)
  const slash = path.indexOf('/')
  const [bucket, key] = hosted !== undefined ? [hosted, path] : slash < 0 ? [path, ''] : [path.slice(0, slash), path.slice(slash + 1)]
  return { method: wire.method, rawPath, query, headers, bucket, key }
}

/** S3's rules for general purpose buckets. */
export const isBucketName = (name: string): boolean =>
  /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
  !name.includes('..') &&
  !/^\d{1,3}(\.\d{1,3}){3}$/.test(name) &&
  !/^(xn--|sthree-|amzn-s3-demo-)/.test(name) &&
  !/(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name)

/** A whole number from a query parameter. @throws S3Error InvalidArgument. */
export function wholeNumber(name: string, text: string | undefined, fallback: number, min: number, max: number): number {
  if (text === undefined || text === '') return fallback
  const n = Number(text)
  if (!/^-?\d{1,15}$/.test(text) || n < min) {
    throw new S3Error('InvalidArgument', `Argument ${name} must be an integer between ${min} and ${max}`, {
      ArgumentName: name,
      ArgumentValue: text,
    })
  }
  return Math.min(n, max)
}
