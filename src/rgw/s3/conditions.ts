// Conditional requests (RFC 9110, section 13, with S3's choices): what a request demands of the object that is there.
import type { Head } from '../bucket/layout.ts'
import { S3Error } from '../errors.ts'
import { httpTime, quoted, unquoted } from './operation.ts'

const matches = (list: string, etag: string): boolean =>
  list.split(',').some((one) => one.trim() === '*' || unquoted(one.trim().replace(/^W\//, '')) === etag)

function dateOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : at
}

const failed = (condition: string): S3Error => new S3Error('PreconditionFailed', undefined, { Condition: condition })

/** For GET and HEAD. @returns 'not modified' to answer 304. @throws S3Error PreconditionFailed. */
export function checkRead(headers: ReadonlyMap<string, string>, head: Head, prefix = ''): 'go on' | 'not modified' {
  const seconds = Math.floor(head.mtimeMs / 1000) * 1000
  const ifMatch = headers.get(`${prefix}if-match`)
  const ifNoneMatch = headers.get(`${prefix}if-none-match`)
  const modifiedSince = dateOf(headers.get(`${prefix}if-modified-since`))
  const unmodifiedSince = dateOf(headers.get(`${prefix}if-unmodified-since`))
  if (ifMatch !== undefined) {
    if (!matches(ifMatch, head.etag)) throw failed('If-Match')
  } else if (unmodifiedSince !== undefined && seconds > unmodifiedSince) throw failed('If-Unmodified-Since')
  if (ifNoneMatch !== undefined) {
    if (matches(ifNoneMatch, head.etag)) return 'not modified'
  } else if (modifiedSince !== undefined && seconds <= modifiedSince) return 'not modified'
  return 'go on'
}

/** x-amz-copy-source-if-*: there is no 304 for these. @throws S3Error PreconditionFailed. */
export function checkCopySource(headers: ReadonlyMap<string, string>, head: Head): void {
  if (checkRead(headers, head, 'x-amz-copy-source-') === 'not modified') throw failed('x-amz-copy-source-If-None-Match')
}

/** What must hold of the object that a write replaces; undefined when nothing is demanded. @throws S3Error. */
export function writeCondition(headers: ReadonlyMap<string, string>): ((current: Head | undefined) => void) | undefined {
  const ifMatch = headers.get('if-match')
  const ifNoneMatch = headers.get('if-none-match')
  if (ifMatch === undefined && ifNoneMatch === undefined) return undefined
  if (ifNoneMatch !== undefined && ifNoneMatch.trim() !== '*') {
    throw new S3Error('NotImplemented', 'A header you provided implies functionality that is not implemented: If-None-Match with an ETag', {
      Header: 'If-None-Match',
    })
  }
  return (current) => {
    if (ifNoneMatch !== undefined && current) throw failed('If-None-Match')
    if (ifMatch !== undefined) {
      if (!current) throw new S3Error('NoSuchKey')
      if (!matches(ifMatch, current.etag)) throw failed('If-Match')
    }
  }
}

export const notModifiedHeaders = (head: Head): Record<string, string> => ({
  etag: quoted(head.etag),
  'last-modified': httpTime(head.mtimeMs),
})
