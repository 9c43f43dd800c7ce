// Onodes in memory. A slot stands for one key and holds the newest state once it is loaded: all changes go through it. A slot may be
// dropped at any time when nobody loads or pins it, because what is not in the KV store yet lies over it (kv-view.ts).
import { SepiolaError } from '../../base/mod.ts'
import { type BinaryKey, parseOnodeKey } from './keys.ts'
import type { KvView } from './kv-view.ts'
import { loadShards, type Onode, onodeWeight } from './onode.ts'
import { printable } from './seal.ts'

export interface Slot {
  readonly key: BinaryKey
  /** null: there is no such object. undefined: not loaded, or `damage` says why not. */
  onode: Onode | null | undefined
  damage: SepiolaError | undefined
  loading: Promise<void> | undefined
  pins: number
  /** Since the last sweep: it gets a second chance. */
  used: boolean
  weight: number
}

const slotWeight = 256

export async function loadOnode(view: KvView, key: BinaryKey): Promise<Onode | null> {
  const record = await view.get(key)
  if (!record) return null
  return loadShards(
    record,
    (keys) => view.getMany(keys),
    () => `object ${objectName(key)}`,
  )
}

export function objectName(key: BinaryKey): string {
  const parsed = parseOnodeKey(key)
  return parsed ? `${parsed.oid.namespace === '' ? '' : `${parsed.oid.namespace}/`}${parsed.oid.name}` : printable(key)
}

export class OnodeCache {
  readonly #view: KvView
  readonly #maxBytes: number
  readonly #slots = new Map<BinaryKey, Slot>()
  #bytes = 0

  constructor(view: KvView, maxBytes: number) {
    this.#view = view
    this.#maxBytes = maxBytes
  }

  get bytes(): number {
    return this.#bytes
  }
  get size(): number {
    return this.#slots.size
  }

  /** The slot, loaded or loading. */
  slot(key: BinaryKey): Slot {
    const found = this.#slots.get(key)
    if (found) {
      found.used = true
      return found
    }
    const slot: Slot = {
      key,
      onode: undefined,
      damage: undefined,
      loading: undefined,
      pins: 0,
      used: false,
      weight: slotWeight + key.length,
    }
    this.#bytes += slot.weight
    this.#slots.set(key, slot)
    slot.loading = this.#load(slot)
    return slot
  }

  /** The slot's state if it is in memory. */
  peek(key: BinaryKey): Slot | undefined {
    return this.#slots.get(key)
  }

  put(slot: Slot, onode: Onode | null): void {
    slot.onode = onode
    slot.damage = undefined
    const weight = slotWeight + slot.key.length + onodeWeight(onode)
    if (this.#slots.get(slot.key) === slot) this.#bytes += weight - slot.weight
    slot.weight = weight
  }

  async #load(slot: Slot): Promise<void> {
    try {
      this.put(slot, await loadOnode(this.#view, slot.key))
    } catch (error) {
      if (!(error instanceof SepiolaError)) throw error
      slot.damage = error
    } finally {
      slot.loading = undefined
    }
    this.#trim()
  }

  #trim(): void {
    if (this.#bytes <= this.#maxBytes) return
    let chances = this.#slots.size
    for (const [key, slot] of this.#slots) {
      if (chances-- <= 0) return
      this.#slots.delete(key)
      if (slot.used || slot.pins > 0 || slot.loading) {
        slot.used = false
        this.#slots.set(key, slot)
        continue
      }
      this.#bytes -= slot.weight
      if (this.#bytes <= this.#maxBytes) return
    }
  }
}
