// Trimming on a PG's primary (after Ceph's SnapTrimmer): clones whose snapshots have all been removed go, a few objects at a time, each
// by a logged, replicated write that waits its turn among clients' writes. When the index has nothing more of the removed snapshots, that is
// logged too: every member notes them as purged, and only then the monitors hear of it.
//
// A PG trims while it is clean: then the index is whole, and whoever is away meanwhile gets the trims by log or backfill when it is back.
import { differenceOf, type Intervals, intersectionOf, intervalsHave, sizeOfIntervals, unionOf } from '../base/mod.ts'
import type { ObjectInfo } from './codec.ts'
import { keyOf, type ObjectKey } from './core/mod.ts'
import type { Pg } from './pg.ts'
import { clonesOf, unindexedKeys } from './snap-index.ts'
import { cloneKey, NO_SNAPSHOTS } from './snapset.ts'
import { planPurged, planTrim } from './write-plan.ts'

interface Found {
  readonly head: ObjectKey
  readonly keys: string[]
}

export class SnapTrimmer {
  readonly #pg: Pg
  #giveUp: (() => void) | undefined
  #running = false
  /** Logged as purged, and not yet durable on every member. */
  #purging: Intervals = []

  constructor(pg: Pg) {
    this.#pg = pg
  }

  /** Ceph's word for what it does; undefined: nothing. */
  get state(): 'snaptrim' | 'snaptrim_wait' | undefined {
    return this.#running ? 'snaptrim' : this.#giveUp ? 'snaptrim_wait' : undefined
  }
  /** Removed snapshots of the pool that this PG may still have something of. */
  get #todo(): Intervals {
    return differenceOf(this.#removed, this.#pg.core.info.purgedSnaps)
  }
  get #removed(): Intervals {
    return this.#pg.host.map.pools.get(this.#pg.core.pg.pool)?.removedSnaps ?? []
  }
  get queueLength(): number {
    return sizeOfIntervals(this.#todo)
  }
  /** Of the pool's removed snapshots, those that every member of this PG has noted as purged. */
  get purged(): Intervals {
    const { core } = this.#pg
    if (core.phase !== 'active') return []
    return intersectionOf(this.#removed, differenceOf(core.info.purgedSnaps, this.#purging))
  }

  reset(): void {
    this.#giveUp?.()
    this.#giveUp = undefined
    this.#purging = []
    this.#release()
  }
  #release(): void {
    if (!this.#running) return
    this.#running = false
    this.#pg.host.snapTrims.release()
  }

  get #mayRun(): boolean {
    const { core, host, removed } = this.#pg
    if (removed || !core.isPrimary || this.#removed.length === 0) return false
    if (!core.isWriteable || !core.clean || core.missing.size > 0) return false
    return !host.map.hasFlag('nosnaptrim') && this.#todo.length > 0
  }

  /** Begins when there is something to do and it may be done. */
  kick(): void {
    if (this.#running || this.#giveUp || !this.#mayRun) return
    const pg = this.#pg
    const { token } = pg
    let granted = false
    const giveUp = pg.host.snapTrims.take(() => {
      granted = true
      this.#giveUp = undefined
      this.#running = true
      pg.host.publish(pg)
      this.#run(token).then(
        () => {
          if (token !== pg.token) return
          this.#release()
          pg.host.publish(pg)
          // What came while the last look was under way.
          this.kick()
        },
        (error) => {
          if (token !== pg.token) return
          if (typeof error === 'object' && error !== null && 'code' in error) {
            // A damaged record: whoever reads the object has it fetched anew. The next tick tries again.
            pg.host.log.error({ pg: pg.cid, error: String(error) }, 'trimming failed')
            this.#release()
          } else pg.host.fatal(error)
        },
      )
    })
    if (granted) return
    this.#giveUp = giveUp
    pg.host.publish(pg)
  }

  async #run(token: object): Promise<void> {
    const pg = this.#pg
    while (token === pg.token && this.#mayRun) {
      const todo = this.#todo
      const found = await this.#find(todo)
      if (token !== pg.token || !this.#mayRun) return
      if (found.length === 0) await this.#purge(todo)
      else await Promise.all(found.map((one) => this.#trim(one, token)))
    }
  }

  /** Objects that the index names, as many as are trimmed together. */
  async #find(todo: Intervals): Promise<Found[]> {
    const { host, cid } = this.#pg
    const max = host.options.get('osd_pg_max_concurrent_snap_trims')
    const found = new Map<string, Found>()
    for (let i = 0; i < todo.length && found.size < max; i += 2) {
      for (const { key, clone } of await clonesOf(host.store, cid, todo[i] as number, todo[i + 1] as number, max)) {
        const head = { ...clone, snap: 0 }
        const known = found.get(keyOf(head))
        if (known) known.keys.push(key)
        else found.set(keyOf(head), { head, keys: [key] })
      }
    }
    return [...found.values()]
  }

  async #trim({ head, keys }: Found, token: object): Promise<void> {
    const pg = this.#pg
    const state = pg.objects.get(head)
    await new Promise<void>((resolve) => state.acquire(true, resolve))
    if (token !== pg.token) return
    let durable: Promise<void> | undefined
    try {
      const context = await pg.contextOf(state)
      // As it is now: what a newer map removes meanwhile is for the next time, for those clones' records have not been read.
      const removed = unionOf(this.#removed, pg.core.info.purgedSnaps)
      const isRemoved = (snap: number): boolean => intervalsHave(removed, snap)
      const infos = new Map<number, ObjectInfo | undefined>()
      for (const clone of (context.info?.snapshots ?? NO_SNAPSHOTS).clones) {
        if (clone.snaps.some(isRemoved)) infos.set(clone.id, await pg.readObjectInfo(cloneKey(head, clone)))
      }
      if (token !== pg.token || !this.#mayRun) return
      const plan = planTrim({ oid: head, context, version: pg.core.nextVersion() }, isRemoved, ({ id }) => infos.get(id))
      if (plan) {
        durable = new Promise<void>((resolve) => pg.submit(state, plan, resolve))
      } else pg.queue([unindexedKeys(pg.cid, keys)])
    } finally {
      if (token === pg.token) state.release(true)
    }
    await durable
  }

  async #purge(snaps: Intervals): Promise<void> {
    const pg = this.#pg
    this.#purging = snaps
    const plan = planPurged(pg.core, snaps, pg.host.env.clock.now())
    await new Promise<void>((resolve) => pg.submit(pg.objects.get(plan.oid), plan, resolve))
    this.#purging = []
    pg.host.publish(pg)
  }
}
