// Addresses of daemons: host, port and the nonce of one process life. Text form "host:port/nonce".
import type { MapAddr } from '../../maps/mod.ts'

export type LooseAddr = { host?: string | null; port?: number | null; nonce?: number | null } | null | undefined

export const addrString = (addr: LooseAddr): string => (addr?.host ? `${addr.host}:${addr.port ?? 0}/${addr.nonce ?? 0}` : '-')
export const isAddr = (addr: LooseAddr): addr is NonNullable<LooseAddr> => !!addr?.host && (addr.port ?? 0) > 0 && (addr.port ?? 0) < 65_536
/** The same process life. */
export const sameAddr = (a: LooseAddr, b: LooseAddr): boolean => addrString(a) === addrString(b)

/** Whether a text names this address; a text without a nonce names every life at that port. An empty text is taken at its word. */
export function isAddressed(text: string, addr: MapAddr | undefined): boolean {
  if (text === '') return true
  const full = addrString(addr)
  return text === full || (!text.includes('/') && text === full.replace(/\/\d+$/, ''))
}
