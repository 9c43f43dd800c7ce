// The gateway's store put together: buckets, objects, uploads, users and the collector over one set of pools.

import { pb } from '../../proto/mod.ts'
import { SepiolaError } from '../base/mod.ts'
import { Buckets } from './bucket/buckets.ts'
import type { StoreContext } from './bucket/context.ts'
import { GarbageCollector } from './bucket/gc.ts'
import { BucketIndex } from './bucket/index.ts'
import { decodeRecord, encodeRecord } from './bucket/layout.ts'
import { Multipart } from './bucket/multipart.ts'
import { S3Objects } from './bucket/objects.ts'
import { ByteBudget } from './bucket/stripes.ts'
import { isCode } from './errors.ts'
import { UserStore } from './users.ts'

const ZONE_OBJECT = 'zone_info.default'

export class Store {
  readonly context: StoreContext
  readonly index: BucketIndex
  readonly gc: GarbageCollector
  readonly buckets: Buckets
  readonly objects: S3Objects
  readonly multipart: Multipart
  readonly users: UserStore

  constructor(context: StoreContext) {
    const budget = new ByteBudget(context.limits.uploadBytesMax)
    this.context = context
    this.index = new BucketIndex(context)
    this.gc = new GarbageCollector(context)
    this.buckets = new Buckets(context, this.index)
    this.objects = new S3Objects(context, this.index, this.gc, budget)
    this.multipart = new Multipart(context, this.index, this.gc, this.objects, budget)
    this.users = new UserStore(context.env, context.pools)
  }

  /** Writes the zone's record once, and checks that this gateway understands what is stored. @throws SepiolaError EIO. */
  async checkZone(): Promise<void> {
    const { root } = this.context.pools
    try {
      const zone = encodeRecord(pb.RgwZone, { name: 'default', createdMs: this.context.env.clock.now() })
      await root.operate(ZONE_OBJECT, (op) => op.create({ exclusive: true }).writeFull(zone))
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
      const zone = decodeRecord(pb.RgwZone, await root.read(ZONE_OBJECT), 'the zone record')
      if (zone.name !== 'default') throw new SepiolaError('EIO', `these pools belong to zone '${zone.name}'`)
    }
  }

  /** What was acknowledged is complete afterwards. */
  async stop(): Promise<void> {
    await this.gc.stop()
    await this.index.stop()
  }
}
