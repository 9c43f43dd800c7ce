// What `sepiola locate` is asked for: s3://BUCKET/KEY, rbd:POOL/IMAGE[@SNAP][+OFFSET], cephfs:/PATH[+OFFSET], rados:POOL/OBJECT.
import { UsageError } from '../io.ts'

export type Target =
  | { readonly door: 's3'; readonly bucket: string; readonly key: string; readonly offset: number | undefined }
  | { readonly door: 'rbd'; readonly image: string; readonly offset: number | undefined }
  | { readonly door: 'cephfs'; readonly path: string; readonly offset: number | undefined }
  | { readonly door: 'rados'; readonly pool: string; readonly oid: string }

export const locateUsage = `sepiola locate NAME [--trace] [--all] [--fs NAME] [-N NAMESPACE]
  NAME is s3://BUCKET/KEY[+OFFSET], rbd:[POOL/]IMAGE[@SNAP][+OFFSET], cephfs:/PATH[+OFFSET] or rados:POOL/OBJECT
  Shows how each door finds the bytes: names, indexes and headers on the way, RADOS objects and their extents, their PGs, and each copy.
  +OFFSET picks the object that holds that byte (4M and 1G are understood); a name that ends so itself is found first.
  --trace reads them, too, and shows the time of each hop; --all shows every object, not the first few.`

const unitBytes: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 }

/** The text, and the text without its +OFFSET. */
export function splitOffset(text: string): { name: string; offset: number } | undefined {
  const m = /^(.+)\+(\d{1,15})([kmgt]?)(?:i?b)?$/is.exec(text)
  if (!m) return undefined
  const offset = Number(m[2]) * (unitBytes[(m[3] as string).toLowerCase()] as number)
  return Number.isSafeInteger(offset) ? { name: m[1] as string, offset } : undefined
}

/** @throws UsageError. */
export function parseTarget(text: string, withOffset = true): Target {
  const m = /^(?:(s3):\/\/|(rbd|cephfs|rados):)(.*)$/s.exec(text)
  const door = m?.[1] ?? m?.[2]
  const rest = m?.[3] ?? ''
  const bad = (what: string): never => {
    throw new UsageError(`'${text}' ${what}; usage: ${locateUsage}`)
  }
  const split = door !== 'rados' && withOffset ? splitOffset(rest) : undefined
  const [name, offset] = split ? [split.name, split.offset] : [rest, undefined]
  switch (door) {
    case 's3': {
      const slash = name.indexOf('/')
      if (slash < 1 || slash === name.length - 1) bad('names no S3 object: s3://BUCKET/KEY')
      return { door, bucket: name.slice(0, slash), key: name.slice(slash + 1), offset }
    }
    case 'rbd':
      if (name === '') bad('names no image: rbd:POOL/IMAGE')
      return { door, image: name, offset }
    case 'cephfs':
      if (!name.startsWith('/')) bad('names no file: cephfs:/PATH')
      return { door, path: name, offset }
    case 'rados': {
      const slash = name.indexOf('/')
      if (slash < 1 || slash === name.length - 1) bad('names no object: rados:POOL/OBJECT')
      return { door, pool: name.slice(0, slash), oid: name.slice(slash + 1) }
    }
    default:
      return bad('begins with no door')
  }
}
