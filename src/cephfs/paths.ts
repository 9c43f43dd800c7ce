// Paths as callers give them (text, bytes, file URLs) and as the client walks them. Relative paths start at the mount's root.
import { Buffer } from 'node:buffer'
import { fileURLToPath } from 'node:url'
import { NAME_BYTES_MAX, PATH_BYTES_MAX } from './constants.ts'
import { Errno, invalidArgType, invalidArgValue } from './errors.ts'

export type PathLike = string | Buffer | URL

const isUrl = (value: unknown): value is URL =>
  value instanceof URL || (typeof value === 'object' && value !== null && 'href' in value && 'protocol' in value)

/** The path's text. Names are UTF-8: bytes that are not become U+FFFD and name nothing. @throws TypeError as Node. */
export function pathText(path: unknown, name = 'path'): string {
  const given = isUrl(path) ? fileURLToPath(path) : path
  if (typeof given !== 'string' && !(given instanceof Uint8Array)) {
    throw invalidArgType(name, 'of type string or an instance of Buffer or URL', given)
  }
  if (typeof given === 'string' ? given.includes('\0') : given.includes(0)) {
    throw invalidArgValue(name, given, 'must be a string, Uint8Array, or URL without null bytes')
  }
  return typeof given === 'string' ? given : Buffer.from(given.buffer, given.byteOffset, given.byteLength).toString('utf8')
}

/** A path's names in order; '.' is left out, '..' stays: it is resolved while walking. */
export interface ParsedPath {
  readonly names: string[]
  /** It ends in a slash or a dot: the last name must be a directory. */
  readonly directory: boolean
  /** Its last name is '.'. */
  readonly dot: boolean
  readonly absolute: boolean
}
/** @throws Errno ENOENT for an empty path, ENAMETOOLONG. */
export function parsePath(path: string): ParsedPath {
  if (path === '') throw new Errno('ENOENT')
  if (path.length * 3 >= PATH_BYTES_MAX && Buffer.byteLength(path) >= PATH_BYTES_MAX) throw new Errno('ENAMETOOLONG')
  const names = path.split('/').filter((name) => name !== '' && name !== '.')
  return { names, directory: /(?:^|\/)\.{0,2}$/.test(path), dot: /(?:^|\/)\.\/*$/.test(path), absolute: path.startsWith('/') }
}
export function checkName(name: string): void {
  if (name.length * 3 > NAME_BYTES_MAX && Buffer.byteLength(name) > NAME_BYTES_MAX) throw new Errno('ENAMETOOLONG')
}

/** Joins and tidies as path.posix.join does it. */
export function joinPath(...parts: readonly string[]): string {
  const joined = parts.filter((part) => part !== '').join('/')
  if (joined === '') return '.'
  const names: string[] = []
  const absolute = joined.startsWith('/')
  for (const name of joined.split('/')) {
    if (name === '' || name === '.') continue
    if (name === '..' && names.length > 0 && names.at(-1) !== '..') names.pop()
    else if (name !== '..' || !absolute) names.push(name)
  }
  const tail = joined.endsWith('/') && names.length > 0 ? '/' : ''
  return `${absolute ? '/' : ''}${names.join('/')}${tail}` || (absolute ? '/' : '.')
}
export const absolutePath = (path: string): string => {
  const joined = joinPath('/', path)
  return joined.length > 1 && joined.endsWith('/') ? joined.slice(0, -1) : joined
}
export function dirname(path: string): string {
  const at = path.replace(/\/+$/, '').lastIndexOf('/')
  return at < 0 ? '.' : at === 0 ? '/' : path.slice(0, at)
}
export function basename(path: string): string {
  const trimmed = path.replace(/\/+$/, '')
  return trimmed.slice(trimmed.lastIndexOf('/') + 1)
}
