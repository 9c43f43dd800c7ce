// Object metadata between headers and records: standard headers, x-amz-meta-*, tags, checksums.
import type { Head, Metadata } from '../bucket/layout.ts'
import { type ChecksumAlgorithm, checksumHeader } from '../checksum/mod.ts'
import { S3Error } from '../errors.ts'
import { httpTime, quoted } from './operation.ts'

const USER_METADATA_MAX_BYTES = 2048
const standard = {
  'content-type': 'contentType',
  'cache-control': 'cacheControl',
  'content-disposition': 'contentDisposition',
  'content-encoding': 'contentEncoding',
  'content-language': 'contentLanguage',
  expires: 'expires',
} as const

// aws-chunked is how the body travelled, not what it is.
const withoutChunked = (encoding: string): string =>
  encoding
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one.toLowerCase() !== 'aws-chunked')
    .join(',')

/** RFC 2047 words, as clients send what is not ASCII; left alone when it is none. */
function decodeWords(value: string): string {
  return value.replace(/=\?utf-8\?(b|q)\?([^?]*)\?=/gi, (_whole, form: string, text: string) =>
    form.toLowerCase() === 'b'
      ? Buffer.from(text, 'base64').toString('utf8')
      : Buffer.from(
          text.replaceAll('_', ' ').replace(/=([0-9a-f]{2})/gi, (_hex, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
          'latin1',
        ).toString('utf8'),
  )
}

/** @throws S3Error MetadataTooLarge, InvalidTag. */
export function metadataOf(headers: ReadonlyMap<string, string>): Metadata {
  const metadata: Record<string, unknown> = {}
  for (const [header, field] of Object.entries(standard)) {
    const value = headers.get(header)
    if (value === undefined) continue
    metadata[field] = field === 'contentEncoding' ? withoutChunked(value) : value
  }
  const user: { name: string; value: string }[] = []
  let bytes = 0
  for (const [header, value] of headers) {
    if (!header.startsWith('x-amz-meta-')) continue
    const name = header.slice('x-amz-meta-'.length)
    bytes += Buffer.byteLength(name) + Buffer.byteLength(value)
    user.push({ name, value: decodeWords(value) })
  }
  if (bytes > USER_METADATA_MAX_BYTES) {
    throw new S3Error('MetadataTooLarge', undefined, { Size: String(bytes), MaxSizeAllowed: String(USER_METADATA_MAX_BYTES) })
  }
  const tagging = headers.get('x-amz-tagging')
  return { ...metadata, user, tags: tagging === undefined ? [] : checkTags(parseTagging(tagging)) }
}

export interface Tag {
  readonly name: string
  readonly value: string
}

function parseTagging(text: string): Tag[] {
  try {
    return text
      .split('&')
      .filter((part) => part !== '')
      .map((part) => {
        const at = part.indexOf('=')
        const decode = (s: string): string => decodeURIComponent(s.replaceAll('+', ' '))
        return at < 0 ? { name: decode(part), value: '' } : { name: decode(part.slice(0, at)), value: decode(part.slice(at + 1)) }
      })
  } catch {
    throw new S3Error(
      'InvalidArgument',
      'The header x-amz-tagging shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.',
    )
  }
}

/** @throws S3Error InvalidTag. */
export function checkTags(tags: Tag[]): Tag[] {
  if (tags.length > 10) throw new S3Error('InvalidTag', 'Object tags cannot be greater than 10')
  if (new Set(tags.map(({ name }) => name)).size !== tags.length)
    throw new S3Error('InvalidTag', 'Cannot provide multiple Tags with the same key')
  for (const { name, value } of tags) {
    if (name.length === 0 || name.length > 128 || !/^[\p{L}\p{N}\p{Z}_.:/=+\-@]*$/u.test(name))
      throw new S3Error('InvalidTag', 'The TagKey you have provided is invalid')
    if (value.length > 256 || !/^[\p{L}\p{N}\p{Z}_.:/=+\-@]*$/u.test(value))
      throw new S3Error('InvalidTag', 'The TagValue you have provided is invalid')
  }
  return tags
}

// Headers are latin1: UTF-8 goes as its bytes, which is what clients read back; control characters cannot go at all.
const headerText = (value: string): string => Buffer.from(value.replace(/\p{Cc}/gu, ' '), 'utf8').toString('latin1')

/** The headers of GET and HEAD. @param checksum x-amz-checksum-mode is ENABLED. */
export function objectHeaders(head: Head, options: { checksum: boolean }): Record<string, string> {
  const headers: Record<string, string> = {
    'last-modified': httpTime(head.mtimeMs),
    etag: quoted(head.etag),
    'accept-ranges': 'bytes',
    'content-type': headerText(head.metadata?.contentType || 'binary/octet-stream'),
  }
  for (const [header, field] of Object.entries(standard)) {
    const value = head.metadata?.[field]
    if (value) headers[header] = headerText(value)
  }
  for (const { name, value } of head.metadata?.user ?? []) headers[`x-amz-meta-${name}`] = headerText(value ?? '')
  const tags = head.metadata?.tags?.length ?? 0
  if (tags > 0) headers['x-amz-tagging-count'] = String(tags)
  if (options.checksum && head.checksum?.algorithm) {
    headers[checksumHeader(head.checksum.algorithm as ChecksumAlgorithm)] = head.checksum.value ?? ''
    headers['x-amz-checksum-type'] = head.checksum.type ?? ''
  }
  return headers
}

const overrides = ['content-type', 'content-language', 'expires', 'cache-control', 'content-disposition', 'content-encoding']
/** response-content-type=... and the like of a GET's query. */
export function applyOverrides(headers: Record<string, string>, query: { get(name: string): string | undefined }): void {
  for (const name of overrides) {
    const value = query.get(`response-${name}`)
    if (value !== undefined) headers[name] = headerText(value)
  }
}
