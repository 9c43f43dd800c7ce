// A PG as its watches see it: what they are told of it, and how they change an object's list of watchers on this OSD's own behalf.
import { SepiolaError } from '../base/mod.ts'
import type { ObjectKey } from './core/mod.ts'
import type { Pg } from './pg.ts'
import { NO_WATCHERS, type WatchRecord } from './watch-steps.ts'
import type { WatchHost } from './watches.ts'
import { planWatchers } from './write-plan.ts'

export const watchHost = (pg: Pg): WatchHost => ({
  env: pg.host.env,
  log: pg.host.log,
  pool: pg.core.pg.pool,
  get map() {
    return pg.host.map
  },
  get interval() {
    return pg.core.interval
  },
  answer: (op, rval, info, results) => pg.answer(op, rval, info, results),
  abandon: (op) => pg.abandon(op),
  changeWatchers: (oid, change) => changeWatchers(pg, oid, change),
})

type ChangeWatchers = (watchers: readonly WatchRecord[]) => readonly WatchRecord[] | undefined

/** A logged, replicated write that waits its turn among clients' writes. It comes to nothing when the interval ends first. */
function changeWatchers(pg: Pg, oid: ObjectKey, change: ChangeWatchers): Promise<void> {
  const { token, core } = pg
  const state = pg.objects.get(oid)
  const run = async (): Promise<void> => {
    if (core.missing.has(oid) || core.missingOn(oid).length > 0) await pg.recovery.recovered(oid)
    const context = token === pg.token ? await pg.contextOf(state) : undefined
    if (token !== pg.token || !context) return
    if (!core.isWriteable) throw new SepiolaError('EAGAIN', 'a PG that may not take writes now')
    const { exists, info } = context
    const next = exists && info ? change(info.watchers ?? NO_WATCHERS) : undefined
    const plan = next && info && planWatchers({ oid, context: { exists, info }, version: core.nextVersion() }, next, undefined)
    if (plan === 'E2BIG') throw new SepiolaError('E2BIG', 'an object record that is too long')
    if (plan) pg.submit(state, plan, () => {})
  }
  return new Promise((resolve, reject) => {
    state.acquire(true, () => {
      run()
        .then(resolve, reject)
        .finally(() => {
          if (token === pg.token) state.release(true)
        })
    })
  })
}
