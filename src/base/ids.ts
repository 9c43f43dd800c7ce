// Branded identifiers and their text forms: an Epoch never mixes with an OsdId.
declare const brand: unique symbol
type Brand<T, B extends string> = T & { readonly [brand]: B }

/** A version of the OSDMap, counted from 1. 0 = none yet. */
export type Epoch = Brand<number, 'Epoch'>
export type OsdId = Brand<number, 'OsdId'>
export type PoolId = Brand<number, 'PoolId'>
/** 'mon.a', 'osd.0', 'client.admin', 'mds.a' (Ceph's entity name: type, dot, id). */
export type EntityName = Brand<string, 'EntityName'>

export const epoch = (n: number): Epoch => n as Epoch
export const osdId = (n: number): OsdId => n as OsdId
export const poolId = (n: number): PoolId => n as PoolId
export const NO_OSD = -1 as OsdId

const entityPattern = /^(mon|osd|mds|client)\.([A-Za-z0-9_.:-]{1,128})$/

/** Parses an entity name; undefined when it is not one. */
export function parseEntity(text: string): { name: EntityName; type: 'mon' | 'osd' | 'mds' | 'client'; id: string } | undefined {
  const m = entityPattern.exec(text)
  return m ? { name: text as EntityName, type: m[1] as 'mon', id: m[2] as string } : undefined
}
export const entity = (text: string): EntityName => {
  const parsed = parseEntity(text)
  if (!parsed) throw new TypeError(`not an entity name: ${JSON.stringify(text)}`)
  return parsed.name
}

/** A placement group (Ceph's pg_t). Text form: pool in decimal, dot, seed in hex: "3.1f". */
export interface PgId {
  readonly pool: number
  readonly seed: number
}
export const pgIdString = (pg: PgId): string => `${pg.pool}.${pg.seed.toString(16)}`
export function parsePgId(text: string): PgId | undefined {
  const m = /^(\d{1,10})\.([0-9a-f]{1,8})$/.exec(text)
  return m ? { pool: Number(m[1]), seed: Number.parseInt(m[2] as string, 16) } : undefined
}

/** A position in a PG's history (Ceph's eversion_t): ordered by epoch, then version. */
export interface Eversion {
  readonly epoch: number
  readonly version: number
}
export const ZERO_VERSION: Eversion = { epoch: 0, version: 0 }
export const compareEversion = (a: Eversion, b: Eversion): number => a.epoch - b.epoch || a.version - b.version
export const eversionString = (v: Eversion): string => `${v.epoch}'${v.version}`

/** Monitor addresses as users write them: "host:port" or "[v6]:port". @throws TypeError. */
export function parseMonHosts(texts: readonly string[]): { host: string; port: number }[] {
  return texts.map((text) => {
    const m = /^(?:\[([0-9a-fA-F:.]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(text.trim())
    const port = Number(m?.[3])
    if (!m || port < 1 || port > 65_535) throw new TypeError(`not a monitor address (HOST:PORT): ${JSON.stringify(text)}`)
    return { host: (m[1] ?? m[2]) as string, port }
  })
}
