// Arguments of osd and pg commands: ids, weights, ratios, names; each reader throws the sentence that the user sees.
import { type PgId, parsePgId, SepiolaError } from '../../base/mod.ts'
import type { OSDMap } from '../../maps/mod.ts'
import { listArg, textArg } from './answer.ts'
import type { OsdMapService } from './osdmap.ts'
import type { CommandRequest } from './service.ts'

export const invalid = (text: string): SepiolaError => new SepiolaError('EINVAL', text)
export const missing = (text: string): SepiolaError => new SepiolaError('ENOENT', text)

/** The committed map. @throws SepiolaError EAGAIN before the cluster has one. */
export function mapOf(osdmap: OsdMapService): OSDMap {
  if (!osdmap.map) throw new SepiolaError('EAGAIN', 'the cluster has no OSD map yet')
  return osdmap.map
}
export function text(request: CommandRequest, name: string): string {
  const value = textArg(request, name)
  if (value === undefined || value === '') throw invalid(`missing required parameter ${name}`)
  return value
}
/** Whether a flag such as --yes-i-really-mean-it was given. */
export function isSet(request: CommandRequest, name: string): boolean {
  const value = request.args[name]
  return value === true || value === 'true' || value === `--${name.replaceAll('_', '-')}`
}
/** A safety catch: as an argument by name, or among a list's words. */
export const isSure = (request: CommandRequest): boolean =>
  isSet(request, 'yes_i_really_mean_it') ||
  isSet(request, 'yes_i_really_really_mean_it') ||
  textArg(request, 'sure')?.startsWith('--yes-i-really') === true

export function whole(request: CommandRequest, name: string, bounds: { min?: number; max?: number } = {}): number {
  return asWhole(name, text(request, name), bounds)
}
export function asWhole(
  name: string,
  value: string,
  { min = 0, max = Number.MAX_SAFE_INTEGER }: { min?: number; max?: number } = {},
): number {
  const n = /^-?\d{1,16}$/.test(value) ? Number(value) : Number.NaN
  if (Number.isNaN(n)) throw invalid(`error parsing integer value '${value}': ${name} is a whole number`)
  if (n < min || n > max) throw invalid(`${name} must be between ${min} and ${max}, not ${n}`)
  return n
}
export function optionalWhole(request: CommandRequest, name: string, bounds: { min?: number; max?: number } = {}): number | undefined {
  return textArg(request, name) === undefined ? undefined : whole(request, name, bounds)
}
export function real(request: CommandRequest, name: string, { min, max }: { min: number; max: number }): number {
  const value = text(request, name)
  const n = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : Number.NaN
  if (!(n >= min && n <= max)) throw invalid(`${name} must be a number between ${min} and ${max}, not '${value}'`)
  return n
}

export function osdIdOf(word: string): number {
  const found = /^(?:osd\.)?(\d{1,7})$/.exec(word)
  if (!found) throw invalid(`invalid osd id '${word}'`)
  return Number(found[1])
}
/** OSDs by "osd.1", "1"; "all", "any" and "*" for every one. @throws SepiolaError EINVAL when there is none. */
export function osdIds(request: CommandRequest, name: string, map: OSDMap): number[] {
  const words = listArg(request, name).filter((word) => !word.startsWith('--'))
  if (words.length === 0) throw invalid(`missing required parameter ${name}`)
  if (words.some((word) => word === 'all' || word === 'any' || word === '*')) return map.osds.map(({ id }) => id)
  return words.map(osdIdOf)
}
export function pgArg(request: CommandRequest, map: OSDMap, name = 'pgid'): PgId {
  const word = text(request, name)
  const pg = parsePgId(word)
  if (!pg) throw invalid(`invalid pgid '${word}'`)
  const pool = map.pools.get(pg.pool)
  if (!pool || pg.seed >= pool.pgNum) throw missing(`pgid '${word}' does not exist`)
  return pg
}
/** Words type=name. */
export function locationArg(request: CommandRequest, name: string): Record<string, string> {
  const location: Record<string, string> = {}
  for (const word of listArg(request, name)) {
    const found = /^([A-Za-z0-9_.-]+)=([A-Za-z0-9_.-]+)$/.exec(word)
    if (!found) throw invalid(`not a CRUSH location (type=name): '${word}'`)
    location[found[1] as string] = found[2] as string
  }
  if (Object.keys(location).length === 0) throw invalid(`missing required parameter ${name} (type=name ...)`)
  return location
}
