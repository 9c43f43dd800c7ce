// Who sent a request, and whether it is theirs: Signature Version 4 in the Authorization header or in the query (presigned).
import { timingSafeEqual } from 'node:crypto'
import { S3Error } from '../errors.ts'
import { canonicalRequest, formatAmzDate, parseAmzDate, type Scope, type SignedHead, sign, signingKey, stringToSign } from './canonical.ts'

const MAX_SKEW_MS = 15 * 60_000
const MAX_EXPIRES_S = 604_800

/** What a request claims about its signature. */
export interface Claim {
  readonly accessKey: string
  readonly scope: Scope
  readonly signedHeaders: readonly string[]
  readonly signature: string
  /** YYYYMMDDTHHMMSSZ. */
  readonly amzDate: string
  /** As the client declared it: a hash, UNSIGNED-PAYLOAD or STREAMING-... */
  readonly payloadHash: string
  readonly presigned: boolean
}

/** A request whose signature held: what chunk signatures continue from. */
export interface Verified {
  readonly claim: Claim
  readonly key: Uint8Array
}

function parseCredential(text: string, complain: (message: string) => S3Error): { accessKey: string; scope: Scope } {
  const fields = text.split('/')
  const [date, region, service, terminal] = fields.slice(-4)
  const accessKey = fields.slice(0, -4).join('/')
  if (fields.length < 5 || accessKey === '' || !date || region === undefined || service === undefined) {
    throw complain('The Credential is malformed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".')
  }
  if (!/^\d{8}$/.test(date)) throw complain(`Invalid credential date "${date}". Expected YYYYMMDD.`)
  if (service !== 's3') throw complain(`Incorrect service "${service}". This endpoint belongs to "s3".`)
  if (terminal !== 'aws4_request') throw complain(`Incorrect terminal "${terminal}". Expected "aws4_request".`)
  return { accessKey, scope: { date, region, service } }
}

function parseHeader(head: SignedHead, authorization: string): Claim {
  const complain = (message: string): S3Error =>
    new S3Error('AuthorizationHeaderMalformed', `The authorization header is malformed; ${message}`)
  const fields = new Map<string, string>()
  for (const field of authorization.slice('AWS4-HMAC-SHA256'.length).split(',')) {
    const at = field.indexOf('=')
    if (at > 0) fields.set(field.slice(0, at).trim(), field.slice(at + 1).trim())
  }
  const [credential, signed, signature] = ['Credential', 'SignedHeaders', 'Signature'].map((name) => fields.get(name))
  if (!credential) throw complain('the Credential is missing.')
  if (!signed) throw complain('SignedHeaders is missing.')
  if (!signature) throw complain('the Signature is missing.')
  const { accessKey, scope } = parseCredential(credential, complain)
  const dated = head.headers.get('x-amz-date') ?? head.headers.get('date')
  const at = dated === undefined ? undefined : (parseAmzDate(dated) ?? (Number.isNaN(Date.parse(dated)) ? undefined : Date.parse(dated)))
  if (at === undefined) throw new S3Error('AccessDenied', 'AWS authentication requires a valid Date or x-amz-date header')
  const amzDate = formatAmzDate(at)
  if (!amzDate.startsWith(scope.date)) throw complain('the Credential date does not match the date of the request.')
  const payloadHash = head.headers.get('x-amz-content-sha256')
  if (payloadHash === undefined) {
    throw new S3Error('InvalidRequest', 'Missing required header for this request: x-amz-content-sha256')
  }
  return { accessKey, scope, signedHeaders: signed.toLowerCase().split(';'), signature, amzDate, payloadHash, presigned: false }
}

function parsePresigned(head: SignedHead, nowMs: number): Claim {
  const complain = (message: string): S3Error => new S3Error('AuthorizationQueryParametersError', message)
  const found = new Map<string, string>()
  for (const [name, value] of head.query) {
    const lower = name.toLowerCase()
    if (!lower.startsWith('x-amz-')) continue
    if (found.has(lower)) throw complain(`The query parameter ${name} must be given once.`)
    found.set(lower, value)
  }
  const need = (name: string): string => {
    const value = found.get(name.toLowerCase())
    if (!value) {
      throw complain(
        'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
      )
    }
    return value
  }
  if (need('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') throw complain('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256".')
  const { accessKey, scope } = parseCredential(need('X-Amz-Credential'), (message) =>
    complain(`Error parsing the X-Amz-Credential parameter; ${message}`),
  )
  const signature = need('X-Amz-Signature')
  const amzDate = need('X-Amz-Date')
  const at = parseAmzDate(amzDate)
  if (at === undefined) throw complain("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\".")
  if (!amzDate.startsWith(scope.date)) throw complain('Invalid credential date: it does not match X-Amz-Date.')
  const expires = need('X-Amz-Expires')
  if (!/^-?\d{1,15}$/.test(expires)) throw complain('X-Amz-Expires should be a number.')
  const expiresS = Number(expires)
  if (expiresS < 0) throw complain('X-Amz-Expires must be non-negative.')
  if (expiresS > MAX_EXPIRES_S)
    throw complain(
      'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds.',
    )
  if (at - nowMs > MAX_SKEW_MS) {
    throw new S3Error('AccessDenied', 'Request is not valid yet', { ServerTime: new Date(nowMs).toISOString() })
  }
  if (nowMs > at + expiresS * 1000) {
    throw new S3Error('AccessDenied', 'Request has expired', {
      'X-Amz-Expires': expires,
      Expires: new Date(at + expiresS * 1000).toISOString(),
      ServerTime: new Date(nowMs).toISOString(),
    })
  }
  const payloadHash = found.get('x-amz-content-sha256') ?? head.headers.get('x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD'
  const signedHeaders = need('X-Amz-SignedHeaders').toLowerCase().split(';')
  return { accessKey, scope, signedHeaders, signature, amzDate, payloadHash, presigned: true }
}

/** What the request says about its sender; undefined for an anonymous one. @throws S3Error. */
export function parseClaim(head: SignedHead, nowMs: number): Claim | undefined {
  const authorization = head.headers.get('authorization')
  const presigned = head.query.some(([name]) => /^x-amz-(algorithm|signature|credential)$/i.test(name))
  if (authorization !== undefined && presigned) {
    throw new S3Error(
      'InvalidArgument',
      'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified',
    )
  }
  let claim: Claim
  if (authorization !== undefined) {
    if (/^AWS4-HMAC-SHA256\s/.test(authorization)) claim = parseHeader(head, authorization)
    else if (/^(AWS |AWS4-)/.test(authorization)) {
      throw new S3Error('InvalidRequest', 'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.')
    } else throw new S3Error('InvalidArgument', 'Unsupported Authorization Type', { ArgumentName: 'Authorization' })
  } else if (presigned) claim = parsePresigned(head, nowMs)
  else return undefined
  checkSignedHeaders(head, claim)
  if (!claim.presigned) {
    const at = parseAmzDate(claim.amzDate) as number
    if (Math.abs(at - nowMs) > MAX_SKEW_MS) {
      throw new S3Error('RequestTimeTooSkewed', undefined, {
        RequestTime: claim.amzDate,
        ServerTime: new Date(nowMs).toISOString(),
        MaxAllowedSkewMilliseconds: String(MAX_SKEW_MS),
      })
    }
  }
  return claim
}

function checkSignedHeaders(head: SignedHead, claim: Claim): void {
  const signed = new Set(claim.signedHeaders)
  const missing: string[] = signed.has('host') ? [] : ['host']
  for (const name of head.headers.keys()) {
    if (name.startsWith('x-amz-') && name !== 'x-amz-user-agent' && !signed.has(name)) {
      if (claim.presigned && name === 'x-amz-content-sha256') continue
      missing.push(name)
    }
  }
  if (missing.length > 0) {
    throw new S3Error('AccessDenied', 'There were headers present in the request which were not signed', {
      HeadersNotSigned: missing.join(', '),
    })
  }
}

/** Derived keys live for a day and cost four HMACs: the last ones used are kept. */
export class SigningKeys {
  readonly #keys = new Map<string, { secret: string; key: Buffer }>()

  get(accessKey: string, secret: string, scope: Scope): Buffer {
    const name = `${accessKey}/${scope.date}/${scope.region}/${scope.service}`
    const cached = this.#keys.get(name)
    if (cached && cached.secret === secret) return cached.key
    const key = signingKey(secret, scope)
    if (this.#keys.size >= 1000) this.#keys.clear()
    this.#keys.set(name, { secret, key })
    return key
  }
}

export function equalSignatures(a: string, b: string): boolean {
  const x = Buffer.from(a, 'latin1')
  const y = Buffer.from(b, 'latin1')
  return x.byteLength === y.byteLength && timingSafeEqual(x, y)
}

/** @throws S3Error SignatureDoesNotMatch. */
export function verifySignature(head: SignedHead, claim: Claim, key: Uint8Array): Verified {
  const canonical = canonicalRequest(head, claim.signedHeaders, claim.payloadHash, claim.presigned ? presignedName(head) : undefined)
  const text = stringToSign(claim.amzDate, claim.scope, canonical)
  if (!equalSignatures(sign(key, text), claim.signature)) {
    throw new S3Error('SignatureDoesNotMatch', undefined, {
      AWSAccessKeyId: claim.accessKey,
      StringToSign: text,
      SignatureProvided: claim.signature,
      CanonicalRequest: canonical,
    })
  }
  return { claim, key }
}

const presignedName = (head: SignedHead): string => head.query.find(([name]) => /^x-amz-signature$/i.test(name))?.[0] ?? ''
