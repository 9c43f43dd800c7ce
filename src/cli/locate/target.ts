// What `sepiola locate` is asked for: s3://BUCKET/KEY, rbd:POOL/IMAGE[@SNAP][+OFFSET], cephfs:/PATH[+OFFSET], rados:POOL/OBJECT.
import { UsageError } from '../io.ts'

export type Target =
  | { readonly door: 's3'; readonly bucket: string; readonly key: string }
  | { readonly door: 'rbd'; readonly image: string; readonly offset: number | undefined }
  | { readonly door: 'cephfs'; readonly path: string; readonly offset: number | undefined }
  | { readonly door: 'rados'; readonly pool: string; readonly oid: string }

const units: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 }

/** "+4M", "+0x1000", "+512": bytes. A name that ends so, and is meant so, is asked for with "+0" behind it. */
function takeOffset(text: string): { rest: string; offset: number | undefined } {
  const found = /^(.*)\+(0x[0-9a-f]{1,13}|\d{1,15})([KMGT]?)$/is.exec(text)
  if (!found) return { rest: text, offset: undefined }
  const offset = Number(found[2]) * (units[(found[3] ?? '').toUpperCase()] as number)
  if (!Number.isSafeInteger(offset)) throw new UsageError(`the offset in '${text}' is out of range`)
  return { rest: found[1] as string, offset }
}

export const locateUsage = `sepiola locate s3://BUCKET/KEY [--trace]
sepiola locate rbd:POOL/IMAGE[@SNAP][+OFFSET] [--trace]
sepiola locate cephfs:/PATH[+OFFSET] [--trace]
sepiola locate rados:POOL/OBJECT [--namespace NS] [--trace]
The way from a name to the bytes: what is looked up, the RADOS objects and extents, their placement, and what each copy has.
An OFFSET (4096, 4M, 0x1000) asks for one byte's place; without one every object is listed, up to --max (default 64).
--trace reads what is found and tells what each hop took.`

/** @throws UsageError. */
export function parseTarget(text: string): Target {
  const s3 = /^s3:\/\/([^/]+)\/(.+)$/s.exec(text)
  if (s3) return { door: 's3', bucket: s3[1] as string, key: s3[2] as string }
  const rados = /^rados:([^/]+)\/(.+)$/s.exec(text)
  if (rados) return { door: 'rados', pool: rados[1] as string, oid: rados[2] as string }
  if (text.startsWith('rbd:') && text.length > 4) {
    const { rest, offset } = takeOffset(text.slice(4))
    return { door: 'rbd', image: rest, offset }
  }
  if (text.startsWith('cephfs:/')) {
    const { rest, offset } = takeOffset(text.slice('cephfs:'.length))
    return { door: 'cephfs', path: rest, offset }
  }
  throw new UsageError(`'${text}' names nothing that can be located; usage:\n${locateUsage}`)
}
