// One seed, one run of images: clients that change images at random against a model, each with images of its own, under the faults of the
// whole-cluster runs. A client that dies is followed by another that finishes or undoes what was under way, and finds all as the model says.
import { type LogSink, SimRandom } from '../../src/env/sim/mod.ts'
import { isCode } from '../../src/librados/mod.ts'
import { ImageModel } from '../support/image-model.ts'
import { SimCluster } from './cluster.ts'
import { SharedImage } from './rbd-shared.ts'
import { boot, CONVERGE_MS_MAX, FaultLanes, heal, judged, planOf, step, type Verdict } from './scenario.ts'

const POOL = 'rbd'
const CLIENTS = 2
const SHARERS = 2
const PAUSE_MS_MAX = 60

export interface ImageSeedResult extends Verdict {
  readonly steps: number
  readonly lives: number
  /** Operations on the shared image, and clients of it that were shut out. */
  readonly shared: number
  readonly fenced: number
  readonly faults: readonly string[]
}

export async function runImageSeed(seed: number, { log }: { log?: LogSink } = {}): Promise<ImageSeedResult> {
  const random = new SimRandom(seed, 'plan')
  const plan = planOf(random, false, false)
  const cluster = new SimCluster({ seed, mons: 3, osds: 3, store: plan.store, commitMs: plan.commitMs, options: plan.options, log })
  const { world } = cluster
  const models = new Map<string, ImageModel>()
  let lives = 0
  let stopped = false
  let checking = 0
  const running = new Set<string>()
  const shared = new SharedImage(cluster, new SimRandom(seed, 'shared'))

  /** A client's life; its images outlive it. */
  const live = async (owner: string, process: string): Promise<void> => {
    const rados = await cluster.connect(process)
    const io = await rados.openPool(POOL)
    const pauses = new SimRandom(seed, `${process} pauses`)
    const known = models.get(owner)
    const model =
      known ?? new ImageModel(io, new SimRandom(seed, owner), { sizeMax: 60_000, prefix: `${owner}.`, sleep: (ms) => world.sleep(ms) })
    models.set(owner, model)
    let broken = known !== undefined
    while (!stopped || broken) {
      try {
        if (broken) await model.recover(io)
        broken = false
        while (!stopped) {
          await model.step()
          await world.sleep(pauses.float() * PAUSE_MS_MAX)
        }
      } catch (error) {
        // A full cluster refuses; what was under way is finished once it does not.
        if (!isCode(error, 'ENOSPC', 'EDQUOT', 'ETIMEDOUT')) throw error
        broken = true
        await world.sleep(1000)
      }
    }
    await model.checkAll()
    await model.close()
    await rados.close()
    running.delete(process)
    checking--
  }
  const sharing = async (process: string): Promise<void> => {
    if (!(await shared.live(process, POOL, () => stopped))) return
    running.delete(process)
    checking--
  }
  const born = (owner: string, process: string): void => {
    lives++
    running.add(process)
    cluster.clients.push(process)
    const life = owner.startsWith('client.shared') ? sharing(process) : live(owner, process)
    life.catch((error) => {
      running.delete(process)
      cluster.violation(`${process} failed: ${(error as Error).stack ?? error}\n${models.get(owner)?.log.join('\n')}`)
    })
  }
  world.onDeath((process) => {
    if (!running.delete(process)) return
    const owner = process.replace(/\.life\d+$/, '')
    world.scheduler.after(1000, undefined, 'world', () => born(owner, `${owner}.life${lives}`))
  })

  const scenario = async (): Promise<void> => {
    await cluster.mkfs()
    await boot(cluster, 'pool', async (rados) => {
      await rados.createPool(POOL, { pgNum: plan.pgNum, size: plan.size })
      await shared.create(rados, POOL)
    })
    const lanes = new FaultLanes(cluster, random)
    checking = CLIENTS + SHARERS
    for (let n = 0; n < CLIENTS; n++) born(`client.images${n}`, `client.images${n}`)
    for (let n = 0; n < SHARERS; n++) born(`client.shared${n}`, `client.shared${n}`)
    for (let n = 0; n < plan.faultLanes; n++) lanes.startRandom(plan.faults, plan.faultGapMsMax)
    const end = world.nowMs + plan.workloadMs
    await step(cluster, 'workload', () => world.nowMs >= end, plan.workloadMs + 1000)
    await lanes.end()
    heal(cluster)
    stopped = true
    await step(cluster, 'convergence', () => cluster.unconverged === undefined && checking === 0, CONVERGE_MS_MAX)
    const wrong = shared.check()
    if (wrong) cluster.violation(wrong)
  }
  return {
    ...(await judged(seed, cluster, scenario, () => `faults ${plan.faults.join(' ')}`)),
    steps: [...models.values()].reduce((sum, { steps }) => sum + steps, 0),
    lives,
    shared: shared.operations,
    fenced: shared.fenced,
    faults: plan.faults,
  }
}
