// Power loss at every write point: runs a workload again and again on one simulated machine, cuts power in the middle of its first, second, ...
// operation that changes the medium, starts a new life on what survived, and lets the caller check it.
//
//   await atEveryWritePoint({
//     seed: 1,
//     async prepare(env) { await mkfsBlockStore(env, '/osd') },        // power stays on, and everything is durable afterwards
//     async workload(env, note) { ...; note({ key, value }) },          // note what has been acknowledged, as soon as it is
//     async check(env, noted, point) { ...open again, compare... },     // the new life
//   })
import type { Env } from '../mod.ts'
import type { SimStorage } from './storage.ts'
import { type KillOptions, SimWorld, type SimWorldOptions } from './world.ts'

const MACHINE = 'machine'

export interface PowerLossOptions<Note> extends KillOptions {
  seed: number
  prepare?: (env: Env) => Promise<void>
  workload: (env: Env, note: (what: Note) => void) => Promise<void>
  /** What was noted before the power went. `point` 0: it went after the workload had ended. */
  check: (env: Env, noted: readonly Note[], point: number) => Promise<void>
  /** Try every n-th write point; default 1. */
  step?: number
  world?: Omit<SimWorldOptions, 'seed'>
}

/** Returns the number of write points. A failed check names its point in the error's message. */
export async function atEveryWritePoint<Note>(options: PowerLossOptions<Note>): Promise<number> {
  const { seed, prepare, workload, check, step = 1 } = options
  let prepared: SimStorage | undefined
  if (prepare) {
    const world = new SimWorld({ ...options.world, seed })
    await world.run(prepare(world.process(MACHINE)))
    world.machine(MACHINE).storage.settle()
    prepared = world.machine(MACHINE).storage
    for (const store of prepared.stores.values()) store.open = false
  }
  const attempt = async (point: number): Promise<number> => {
    const world = new SimWorld({ ...options.world, seed: seed + point })
    if (prepared) world.setStorage(MACHINE, prepared.copy())
    const machine = world.machine(MACHINE)
    const noted: Note[] = []
    const env = world.process(MACHINE)
    if (point > 0) machine.crashAt(point, options)
    let over = false
    let failure: unknown
    workload(env, (what) => world.alive(MACHINE) && noted.push(what)).then(
      () => {
        over = true
      },
      (error) => {
        over = true
        failure = error
      },
    )
    await world.run(() => over || !world.alive(MACHINE))
    if (failure !== undefined && world.alive(MACHINE)) throw failure
    const points = machine.writePoints
    machine.crashAtPoint = undefined
    world.kill(MACHINE, options)
    try {
      await world.run(check(world.process(MACHINE), noted, point))
    } catch (cause) {
      const where = `power lost at write point ${point} (${machine.lastWritePoint}), seed ${seed}`
      throw new Error(`${where}: ${(cause as Error).message}`, { cause })
    }
    return points
  }
  const points = await attempt(0)
  for (let point = 1; point <= points; point += step) await attempt(point)
  return points
}
