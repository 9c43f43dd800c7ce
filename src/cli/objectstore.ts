// `sepiola objectstore ...`: looks into the store of an OSD that is not running.
import { SepiolaError } from '../base/mod.ts'
import { createNodeEnv } from '../env/node/mod.ts'
import { type BlockStore, type FsckReport, fsckBlockStore, type ObjectKey, openBlockStore } from '../store/mod.ts'
import { type CliIo, UsageError } from './io.ts'

export const objectstoreUsage = `sepiola objectstore fsck DATA-DIR [--repair]                     check everything; --repair puts right what can be
sepiola objectstore list DATA-DIR [COLLECTION]                   the objects
sepiola objectstore export DATA-DIR [COLLECTION [NAME]] [-o FILE]  objects as JSON lines (values in base64); with -o, NAME's data to FILE
DATA-DIR belongs to an OSD that is stopped. fsck exits with 1 when it found what it did not repair.`

type Io = Pick<CliIo, 'out' | 'err' | 'writeFile' | 'format'>
const pageObjects = 256

/** @returns the exit code. @throws UsageError, SepiolaError. */
export async function runObjectstore(argv: readonly string[], io: Io): Promise<number> {
  const { words, repair, output } = parse(argv)
  const [verb, path, collection, name, ...more] = words
  const takes: Record<string, number> = { fsck: 2, list: 3, export: 4 }
  if (
    verb === undefined ||
    !Object.hasOwn(takes, verb) ||
    path === undefined ||
    more.length > 0 ||
    words.length > (takes[verb] as number)
  ) {
    throw new UsageError(`objectstore takes fsck, list or export and a data directory\n${objectstoreUsage}`)
  }
  if (verb !== 'fsck' && repair) throw new UsageError('--repair belongs to fsck')
  if (output !== undefined && (verb !== 'export' || name === undefined)) throw new UsageError('-o belongs to export of one object')
  const env = createNodeEnv()
  if (verb === 'fsck') return report(await fsckBlockStore(env, path, { repair }), io)
  const store = await openBlockStore(env, path)
  try {
    const collections = collection === undefined ? await store.listCollections() : [collection]
    if (verb === 'list') await list(store, collections, io)
    else if (output !== undefined) await exportData(store, collection as string, name as string, output, io)
    else await exportObjects(store, collections, name, io)
  } finally {
    await store.close()
  }
  return 0
}

function parse(argv: readonly string[]): { words: string[]; repair: boolean; output: string | undefined } {
  const words: string[] = []
  let repair = false
  let output: string | undefined
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] as string
    if (word === '--repair') repair = true
    else if (word === '-o' || word === '--file') {
      output = argv[++i]
      if (output === undefined) throw new UsageError(`${word} needs a file`)
    } else if (word.startsWith('-') && word !== '-') throw new UsageError(`objectstore does not know ${word}\n${objectstoreUsage}`)
    else words.push(word)
  }
  return { words, repair, output }
}

const json = (value: unknown, io: Io): string => `${JSON.stringify(value, undefined, io.format === 'json-pretty' ? 4 : undefined)}\n`

function report(found: FsckReport, io: Io): number {
  const left = found.errors.filter(({ repaired }) => !repaired).length
  if (io.format === 'plain') {
    for (const { kind, object, detail, repaired } of found.errors) {
      io.out(`${kind}: ${object === undefined ? '' : `${object}: `}${detail}${repaired ? ' (repaired)' : ''}\n`)
    }
    io.out(
      `${found.collections} collections, ${found.objects} objects, ${found.bytes} bytes, ${found.omapKeys} omap keys, ${found.blocks} blocks\n`,
    )
    io.out(
      found.errors.length === 0 ? 'fsck success\n' : `fsck found ${found.errors.length} errors, ${found.errors.length - left} repaired\n`,
    )
  } else io.out(json(found, io))
  return left > 0 ? 1 : 0
}

async function* objectsOf(store: BlockStore, cid: string): AsyncGenerator<ObjectKey> {
  for (let after: ObjectKey | undefined; ; ) {
    const { objects, end } = await store.listObjects(cid, { after, max: pageObjects })
    yield* objects
    if (end) return
    after = objects[objects.length - 1]
  }
}

interface Line {
  collection: string
  name: string
  namespace: string
  snap: number | 'head'
  hash: number
}
const line = (collection: string, { name, namespace, snap, hash }: ObjectKey): Line => ({
  collection,
  name,
  namespace,
  snap: snap === 0 ? 'head' : snap,
  hash,
})

async function list(store: BlockStore, collections: readonly string[], io: Io): Promise<void> {
  const all: (Line & { size: number | null; error?: string })[] = []
  for (const cid of collections) {
    for await (const oid of objectsOf(store, cid)) {
      const size = await store.stat(cid, oid).catch(toError)
      const entry: (typeof all)[number] =
        size instanceof Error ? { ...line(cid, oid), size: null, error: size.message } : { ...line(cid, oid), size: size?.size ?? null }
      if (io.format !== 'plain') all.push(entry)
      else io.out(`${cid}\t${oid.namespace}\t${oid.name}\t${entry.snap}\t${entry.error ?? entry.size}\n`)
    }
  }
  if (io.format !== 'plain') io.out(json(all, io))
}

const toError = (error: unknown): SepiolaError => {
  if (error instanceof SepiolaError) return error
  throw error
}
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')

/** One line of JSON an object. What cannot be read is named in `error`, and the export goes on. */
async function exportObjects(store: BlockStore, collections: readonly string[], name: string | undefined, io: Io): Promise<void> {
  let found = false
  for (const cid of collections) {
    for await (const oid of objectsOf(store, cid)) {
      if (name !== undefined && oid.name !== name) continue
      found = true
      const whole = await contentOf(store, cid, oid).catch((error: unknown) => ({ error: toError(error).message }))
      io.out(`${JSON.stringify({ ...line(cid, oid), ...whole })}\n`)
    }
  }
  if (name !== undefined && !found) throw new SepiolaError('ENOENT', `there is no object ${name} in ${collections.join(', ')}`)
}

async function contentOf(store: BlockStore, cid: string, oid: ObjectKey): Promise<object> {
  const size = (await store.stat(cid, oid))?.size ?? 0
  const attrs = Object.fromEntries([...(await store.getAttrs(cid, oid))].map(([name, value]) => [name, base64(value)]))
  const omap: [string, string][] = []
  for (let after: string | undefined; ; ) {
    const { pairs, more } = await store.omapRange(cid, oid, { after, max: 1000 })
    for (const [key, value] of pairs) omap.push([key, base64(value)])
    if (!more) break
    after = pairs[pairs.length - 1]?.[0]
  }
  const header = await store.omapHeader(cid, oid)
  const data = base64(await store.read(cid, oid, 0, size))
  return { size, attrs, omap_header: header ? base64(header) : null, omap, data }
}

async function exportData(store: BlockStore, cid: string, name: string, output: string, io: Io): Promise<void> {
  let best: ObjectKey | undefined
  for await (const oid of objectsOf(store, cid)) if (oid.name === name && (best === undefined || oid.snap === 0)) best = oid
  if (!best) throw new SepiolaError('ENOENT', `there is no object ${name} in ${cid}`)
  const size = (await store.stat(cid, best))?.size ?? 0
  await io.writeFile(output, await store.read(cid, best, 0, size))
}
