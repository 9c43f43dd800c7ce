// The devices that are open, each once however many connections use it: opened for the first, closed after the last.
import { SepiolaError } from '../../base/mod.ts'
import type { BlockDevice, ExportProvider } from '../types.ts'
import type { ExportInfo } from './handshake.ts'

export interface ExportLease {
  readonly device: BlockDevice
  /** As of now: the size changes with a resize. */
  info(): ExportInfo
  /** Closes the device when nobody else uses it. Never rejects. */
  release(): Promise<void>
}

interface OpenExport {
  readonly opened: Promise<{ device: BlockDevice; description: string }>
  users: number
}

export class Exports {
  readonly #provider: ExportProvider
  readonly #defaultName: string | undefined
  readonly #requestBytesMax: number
  readonly #onError: (error: unknown) => void
  readonly #open = new Map<string, OpenExport>()
  /** A name may be opened again once it is closed: an exclusive lock is given back by then. */
  readonly #closing = new Map<string, Promise<void>>()

  constructor(
    provider: ExportProvider,
    given: { defaultName: string | undefined; requestBytesMax: number; onError: (error: unknown) => void },
  ) {
    this.#provider = provider
    this.#defaultName = given.defaultName
    this.#requestBytesMax = given.requestBytesMax
    this.#onError = given.onError
  }

  /** Names of devices that are open, and how many connections use each. */
  users(): ReadonlyMap<string, number> {
    return new Map([...this.#open].map(([name, { users }]) => [name, users]))
  }

  list(): ReturnType<ExportProvider['list']> {
    return this.#provider.list()
  }

  /** @throws SepiolaError ENOENT, or why the device cannot be opened. */
  async acquire(asked: string): Promise<ExportLease> {
    const name = asked === '' ? await this.#default() : asked
    while (this.#closing.has(name)) await this.#closing.get(name)
    let entry = this.#open.get(name)
    if (!entry) {
      entry = { opened: this.#begin(name), users: 0 }
      this.#open.set(name, entry)
    }
    entry.users++
    try {
      const { device, description } = await entry.opened
      return this.#lease(name, entry, device, description)
    } catch (error) {
      entry.users--
      if (this.#open.get(name) === entry) this.#open.delete(name)
      throw error
    }
  }

  /** The export that is named by no name: the chosen one, or the only one. */
  async #default(): Promise<string> {
    if (this.#defaultName !== undefined) return this.#defaultName
    const all = await this.#provider.list()
    const [only] = all
    if (all.length === 1 && only) return only.name
    throw new SepiolaError('ENOENT', `there is no default export among ${all.length}: give a name`)
  }

  async #begin(name: string): Promise<{ device: BlockDevice; description: string }> {
    return { device: await this.#provider.open(name), description: this.#provider.describe?.(name) ?? '' }
  }

  #lease(name: string, entry: OpenExport, device: BlockDevice, description: string): ExportLease {
    let held = true
    return {
      device,
      info: () => ({
        name,
        description,
        size: device.size,
        readOnly: device.readOnly,
        multiConnection: device.multiConnection,
        blockSizes: { ...device.blockSizes, maximum: Math.min(device.blockSizes.maximum, this.#requestBytesMax) },
      }),
      release: async () => {
        if (!held) return
        held = false
        if (--entry.users > 0) return
        this.#open.delete(name)
        const closed = device
          .close()
          .catch(this.#onError)
          .finally(() => this.#closing.delete(name))
        this.#closing.set(name, closed)
        await closed
      },
    }
  }
}
