// Who may no longer act (Ceph's blocklist): entries are instance addresses, HOST:PORT/NONCE. A client has no port and often does not know
// the host that others see, so an instance is found by its nonce; host 0.0.0.0 (or ::) on either side stands for any. Nonce 0 with
// port 0 fences a whole host.
import type { MapAddr } from './types.ts'

export const ANY_HOST = '0.0.0.0'
const isAny = (host: string): boolean => host === ANY_HOST || host === '::' || host === ''

/** The text form of an instance address; undefined when it is none. */
export function parseInstance(text: string): MapAddr | undefined {
  const found = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:/[\]]+))(?::(\d{1,5}))?(?:\/(\d{1,10}))?$/.exec(text)
  if (!found) return undefined
  const [port, nonce] = [Number(found[3] ?? 0), Number(found[4] ?? 0)]
  if (port > 0xffff || nonce > 0xffff_ffff) return undefined
  return { host: (found[1] ?? found[2]) as string, port, nonce }
}
export const instanceString = ({ host, port, nonce }: MapAddr): string => `${host.includes(':') ? `[${host}]` : host}:${port}/${nonce}`
/** Whether an entry fences anybody at all. */
export const namesSomebody = ({ host, port, nonce }: MapAddr): boolean => nonce !== 0 || (port === 0 && !isAny(host))

class Index {
  readonly #byNonce = new Map<number, string[]>()
  readonly #hosts = new Set<string>()

  constructor(entries: Iterable<string>) {
    for (const text of entries) {
      const entry = parseInstance(text)
      if (!entry || !namesSomebody(entry)) continue
      if (entry.nonce === 0) this.#hosts.add(entry.host)
      else this.#byNonce.set(entry.nonce, [...(this.#byNonce.get(entry.nonce) ?? []), entry.host])
    }
  }
  has({ host, nonce }: MapAddr): boolean {
    if (this.#hosts.has(host)) return true
    const hosts = nonce === 0 ? undefined : this.#byNonce.get(nonce)
    return hosts !== undefined && (isAny(host) || hosts.some((entry) => isAny(entry) || entry === host))
  }
}

/** Epochs that do not change the blocklist share its map, and so its index. */
const indexes = new WeakMap<ReadonlyMap<string, number>, Index>()
export function blocklistHas(blocklist: ReadonlyMap<string, number>, instance: MapAddr): boolean {
  if (blocklist.size === 0) return false
  let index = indexes.get(blocklist)
  if (!index) {
    index = new Index(blocklist.keys())
    indexes.set(blocklist, index)
  }
  return index.has(instance)
}
