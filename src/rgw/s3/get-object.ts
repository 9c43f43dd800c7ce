// GET and HEAD /bucket/key
import type { Head } from '../bucket/layout.ts'
import type { OpenedObject } from '../bucket/objects.ts'
import { S3Error } from '../errors.ts'
import { checkRead, notModifiedHeaders } from './conditions.ts'
import { applyOverrides, objectHeaders } from './metadata.ts'
import { type Operation, ownBucket, type S3Call, type S3Response } from './operation.ts'

/** A Range header of one range; undefined when it is none that S3 heeds. */
export function parseRange(text: string | undefined): { first: number | undefined; last: number | undefined } | undefined {
  const m = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(text?.replaceAll(' ', '') ?? '')
  if (!m || (m[1] === '' && m[2] === '')) return undefined
  const first = m[1] === '' ? undefined : Number(m[1])
  const last = m[2] === '' ? undefined : Number(m[2])
  return first !== undefined && last !== undefined && last < first ? undefined : { first, last }
}

interface Span {
  readonly from: number
  readonly to: number
  readonly partial: boolean
}

/** @throws S3Error InvalidRange. */
export function spanOf(text: string | undefined, size: number): Span {
  const range = parseRange(text)
  if (!range) return { from: 0, to: size, partial: false }
  const { first, last } = range
  const from = first === undefined ? Math.max(0, size - (last ?? 0)) : first
  const to = first === undefined || last === undefined ? size : Math.min(size, last + 1)
  if (from >= size || (first === undefined && last === 0)) {
    throw new S3Error('InvalidRange', undefined, { RangeRequested: text ?? '', ActualObjectSize: String(size) })
  }
  return { from, to, partial: true }
}

/** The bytes of one part, by ?partNumber. @throws S3Error InvalidPartNumber. */
function partSpan({ head, pieces }: OpenedObject, number: number): Span {
  if (head.parts === 0) {
    if (number !== 1) throw new S3Error('InvalidPartNumber')
    return { from: 0, to: head.size, partial: true }
  }
  const piece = pieces[number - 1]
  if (!piece) throw new S3Error('InvalidPartNumber')
  const from = pieces.slice(0, number - 1).reduce((sum, { size }) => sum + (size ?? 0), 0)
  return { from, to: from + (piece.size ?? 0), partial: true }
}

function partNumberOf({ query, headers }: S3Call): number | undefined {
  const text = query.get('partNumber')
  if (text === undefined) return undefined
  if (headers.has('range')) throw new S3Error('InvalidRequest', 'Cannot specify both Range header and partNumber query parameter')
  const n = Number(text)
  if (!/^\d{1,5}$/.test(text) || n < 1 || n > 10_000)
    throw new S3Error('InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive')
  return n
}

function checkVersion({ query }: S3Call): void {
  const version = query.get('versionId')
  if (version !== undefined && version !== 'null') throw new S3Error('NoSuchVersion', undefined, { VersionId: version })
}

function responseHeaders(call: S3Call, head: Head, span: Span, whole: boolean): Record<string, string> {
  const headers = objectHeaders(head, { checksum: whole && call.headers.get('x-amz-checksum-mode')?.toUpperCase() === 'ENABLED' })
  applyOverrides(headers, call.query)
  if (span.partial) headers['content-range'] = `bytes ${span.from}-${span.to - 1}/${head.size}`
  return headers
}

/** How much of the head to read along with the metadata. */
function guess(call: S3Call, stripeSize: number): { offset: number; length: number } {
  const range = parseRange(call.headers.get('range'))
  if (range?.first === undefined || range.first >= stripeSize) return { offset: 0, length: range ? 0 : stripeSize }
  return { offset: range.first, length: Math.min(stripeSize, (range.last ?? stripeSize) + 1) - range.first }
}

export const getObject: Operation = async (call) => {
  const { store, key, signal, headers } = call
  checkVersion(call)
  const partNumber = partNumberOf(call)
  const bucket = await ownBucket(call)
  const conditional = headers.has('if-none-match') || headers.has('if-modified-since')
  if (conditional) {
    // Most often the answer is 304: the data is read only when it is needed.
    const { head } = await store.objects.open(bucket, key, undefined, signal)
    if (checkRead(headers, head) === 'not modified') return { status: 304, headers: notModifiedHeaders(head) }
  }
  const opened = await store.objects.open(bucket, key, guess(call, call.options.get('rgw_obj_stripe_size_bytes')), signal)
  const { head } = opened
  if (checkRead(headers, head) === 'not modified') return { status: 304, headers: notModifiedHeaders(head) }
  const span = partNumber === undefined ? spanOf(headers.get('range'), head.size) : partSpan(opened, partNumber)
  const length = span.to - span.from
  const whole = length === head.size
  const answer = responseHeaders(call, head, span, whole)
  if (partNumber !== undefined && head.parts > 0) answer['x-amz-mp-parts-count'] = String(head.parts)
  const status = span.partial ? 206 : 200
  const inHead = opened.data.subarray(span.from - opened.dataOffset, span.to - opened.dataOffset)
  if (span.from >= opened.dataOffset && inHead.byteLength === length) return { status, headers: answer, body: inHead }
  return { status, headers: answer, length, body: store.objects.read(bucket, opened, span.from, span.to, signal) }
}

export const headObject: Operation = async (call): Promise<S3Response> => {
  const { store, key, signal, headers } = call
  checkVersion(call)
  const partNumber = partNumberOf(call)
  const bucket = await ownBucket(call)
  const opened = await store.objects.open(bucket, key, undefined, signal)
  const { head } = opened
  if (checkRead(headers, head) === 'not modified') return { status: 304, headers: notModifiedHeaders(head) }
  const span = partNumber === undefined ? spanOf(headers.get('range'), head.size) : partSpan(opened, partNumber)
  const length = span.to - span.from
  const answer = responseHeaders(call, head, span, length === head.size)
  if (partNumber !== undefined && head.parts > 0) answer['x-amz-mp-parts-count'] = String(head.parts)
  return { status: span.partial ? 206 : 200, headers: answer, length }
}
