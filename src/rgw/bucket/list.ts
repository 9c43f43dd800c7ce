// Listing: the index shards merged into one order, with pending entries resolved by a look at the heads, cut into pages by
// prefix, delimiter and marker as S3 defines them. Keys are in the order of their UTF-8 bytes.

import { pb } from '../../../proto/mod.ts'
import { compareUtf8 } from '../../base/mod.ts'
import { isCode } from '../errors.ts'
import type { StoreContext } from './context.ts'
import { type BucketIndex, readEntry } from './index.ts'
import { type Bucket, type DirEntry, decodeEntry, decodeRecord, shardName, splitTagged } from './layout.ts'

export interface ListQuery {
  readonly prefix: string
  readonly delimiter: string
  /** Only keys after this one; a common prefix counts as shown when the marker is it or lies within it. */
  readonly after: string
  readonly max: number
}
export interface Listing {
  readonly entries: readonly { readonly key: string; readonly entry: DirEntry }[]
  readonly commonPrefixes: readonly string[]
  readonly truncated: boolean
  /** The last key or common prefix shown. */
  readonly last: string
}

const HEADS_AT_A_TIME = 32
const LAST_CHARACTER = '\u{10ffff}'

/** Walks one kind of records of one shard, page by page. */
class Cursor<T> {
  readonly #load: (after: string, max: number) => Promise<{ items: { key: string; value: T }[]; more: boolean }>
  #items: { key: string; value: T }[] = []
  #at = 0
  #more = true
  #after: string
  #skipped: string | undefined

  constructor(after: string, load: (after: string, max: number) => Promise<{ items: { key: string; value: T }[]; more: boolean }>) {
    this.#after = after
    this.#load = load
  }
  get item(): { key: string; value: T } | undefined {
    return this.#items[this.#at]
  }
  get needsLoad(): boolean {
    return this.#at >= this.#items.length && this.#more
  }
  next(): void {
    this.#at++
  }
  /** Passes over keys up to and including those that begin with the prefix. */
  skip(prefix: string): void {
    this.#skipped = prefix
    while (this.item?.key.startsWith(prefix)) this.#at++
    const past = prefix + LAST_CHARACTER
    if (this.needsLoad && compareUtf8(past, this.#after) > 0) this.#after = past
  }
  async load(max: number): Promise<void> {
    while (this.needsLoad) {
      const { items, more } = await this.#load(this.#after, max)
      this.#items = items
      this.#at = 0
      this.#more = more
      const last = items.at(-1)
      if (last) this.#after = last.key
      // Keys may go on with the very last character.
      if (this.#skipped !== undefined) while (this.item?.key.startsWith(this.#skipped)) this.#at++
    }
  }
}

type Source<T> = (shard: string, after: string, max: number) => Promise<{ items: { key: string; value: T }[]; more: boolean }>

/** Merges the shards and cuts a page. */
async function page<T>(
  bucket: Bucket,
  query: ListQuery,
  source: Source<T>,
  nameOf: (key: string) => string = (key) => key,
): Promise<{ items: { key: string; value: T }[]; commonPrefixes: string[]; truncated: boolean; last: string }> {
  const { prefix, delimiter, max } = query
  const items: { key: string; value: T }[] = []
  const commonPrefixes: string[] = []
  let last = ''
  if (max === 0) return { items, commonPrefixes, truncated: false, last }
  const groupOf = (key: string): string | undefined => {
    const at = delimiter === '' ? -1 : nameOf(key).indexOf(delimiter, prefix.length)
    return at < 0 ? undefined : key.slice(0, at + delimiter.length)
  }
  const cursors = Array.from(
    { length: bucket.shards },
    (_, n) => new Cursor<T>(query.after, (after, count) => source(shardName(bucket.id, n), after, count)),
  )
  const shown = query.after.startsWith(prefix) ? groupOf(query.after) : undefined
  if (shown !== undefined) for (const cursor of cursors) cursor.skip(shown)
  let loadSize = Math.min(1000, Math.ceil((max + 1) / bucket.shards) + 10)
  for (;;) {
    const empty = cursors.filter((cursor) => cursor.needsLoad)
    if (empty.length > 0) {
      await Promise.all(empty.map((cursor) => cursor.load(loadSize)))
      loadSize = Math.min(1000, loadSize * 2)
    }
    let least: Cursor<T> | undefined
    for (const cursor of cursors) {
      const key = cursor.item?.key
      if (key !== undefined && (!least || compareUtf8(key, least.item?.key as string) < 0)) least = cursor
    }
    const item = least?.item
    if (!least || !item) return { items, commonPrefixes, truncated: false, last }
    if (items.length + commonPrefixes.length === max) return { items, commonPrefixes, truncated: true, last }
    const group = groupOf(item.key)
    if (group === undefined) {
      items.push(item)
      last = item.key
      least.next()
    } else {
      commonPrefixes.push(group)
      last = group
      for (const cursor of cursors) cursor.skip(group)
    }
  }
}

/** Objects as of no single moment, but none that was acknowledged before the call is missing, and none that was gone is there. */
export async function listObjects(context: StoreContext, index: BucketIndex, bucket: Bucket, query: ListQuery): Promise<Listing> {
  await index.flush(bucket)
  const { items, ...rest } = await page<DirEntry>(bucket, query, (shard, after, max) =>
    readShard(context, index, bucket, shard, query.prefix, after, max),
  )
  return { ...rest, entries: items.map(({ key, value }) => ({ key, entry: value })) }
}

async function readShard(
  context: StoreContext,
  index: BucketIndex,
  bucket: Bucket,
  shard: string,
  prefix: string,
  after: string,
  max: number,
): Promise<{ items: { key: string; value: DirEntry }[]; more: boolean }> {
  const { index: pool } = context.pools
  const from = (kind: 'k' | 'p') => ({ prefix: kind + prefix, after: kind + after, max: kind === 'k' ? max : 1000 })
  let entries: [string, Uint8Array][]
  let more: boolean
  const pendings: [string, Uint8Array][] = []
  try {
    const [stored, waiting] = await pool.operateRead(shard, (op) => op.omapGet(from('k')).omapGet(from('p')))
    ;({ entries, more } = stored)
    pendings.push(...waiting.entries)
    let rest = waiting.more
    while (rest) {
      const next = await pool.omapGet(shard, { ...from('p'), after: pendings.at(-1)?.[0] })
      pendings.push(...next.entries)
      rest = next.more
    }
  } catch (error) {
    if (isCode(error, 'ENOENT')) return { items: [], more: false }
    throw error
  }
  const found = new Map(entries.map(([name, value]) => [name.slice(1), value]))
  const bound = more ? (entries.at(-1)?.[0].slice(1) as string) : undefined
  const open = new Map<string, string[]>()
  for (const [name, value] of pendings) {
    const { key, tag } = splitTagged(name)
    if (compareUtf8(key, after) <= 0 || (bound !== undefined && compareUtf8(key, bound) > 0)) continue
    open.set(key, [...(open.get(key) ?? []), tag])
    const age = context.env.clock.now() - decodeRecord(pb.RgwPending, value, 'a pending entry').startedMs
    if (age >= context.limits.pendingStaleMs) index.reconcile(bucket, key, tag).catch(() => {})
  }
  const items: { key: string; value: DirEntry }[] = []
  for (const [key, value] of found) if (!open.has(key)) items.push({ key, value: decodeEntry(value) })
  const keys = [...open.keys()]
  for (let at = 0; at < keys.length; at += HEADS_AT_A_TIME) {
    const some = keys.slice(at, at + HEADS_AT_A_TIME)
    const heads = await Promise.all(some.map((key) => readEntry(context, bucket.id, key)))
    heads.forEach((head, n) => {
      if (head) items.push({ key: some[n] as string, value: pb.RgwDirEntry.decode(pb.RgwDirEntry.encode(head.entry).finish()) })
    })
  }
  if (open.size > 0) items.sort((a, b) => compareUtf8(a.key, b.key))
  // A page of nothing but keys that are gone must still get on.
  if (more && items.length === 0) return readShard(context, index, bucket, shard, prefix, bound as string, max)
  return { items, more }
}

export interface OpenUpload {
  readonly key: string
  readonly uploadId: string
  readonly upload: pb.RgwUpload
}

/** Multipart uploads under way, by key, then upload id. `after` is a key, or key NUL upload id. */
export async function listUploads(
  context: StoreContext,
  bucket: Bucket,
  query: ListQuery,
): Promise<{ uploads: OpenUpload[]; commonPrefixes: readonly string[]; truncated: boolean; last: string }> {
  const source: Source<Uint8Array> = async (shard, after, max) => {
    try {
      const { entries, more } = await context.pools.index.omapGet(shard, { prefix: `m${query.prefix}`, after: `m${after}`, max })
      return { items: entries.map(([name, value]) => ({ key: name.slice(1), value })), more }
    } catch (error) {
      if (isCode(error, 'ENOENT')) return { items: [], more: false }
      throw error
    }
  }
  const { items, ...rest } = await page(bucket, query, source, (name) => splitTagged(`m${name}`).key)
  const uploads = items.map(({ key, value }) => {
    const { key: name, tag } = splitTagged(`m${key}`)
    return { key: name, uploadId: tag, upload: decodeRecord(pb.RgwUpload, value, 'an upload') }
  })
  return { ...rest, uploads }
}

/** Objects and bytes of a bucket, counted from its index. */
export async function bucketUsage(context: StoreContext, index: BucketIndex, bucket: Bucket): Promise<{ objects: number; bytes: number }> {
  let objects = 0
  let bytes = 0
  let after = ''
  for (;;) {
    const { entries, truncated, last } = await listObjects(context, index, bucket, { prefix: '', delimiter: '', after, max: 1000 })
    objects += entries.length
    for (const { entry } of entries) bytes += entry.size
    if (!truncated) return { objects, bytes }
    after = last
  }
}
