// The ordered store: LevelDB.
import { ClassicLevel } from 'classic-level'
import { SepiolaError } from '../../base/mod.ts'
import type { Kv, KvOp, KvProvider } from '../mod.ts'

const nothing: KvOp = { type: 'del', key: new Uint8Array([0xff, 0xff, 0xff]) }

type Db = ClassicLevel<Uint8Array, Uint8Array>

function kvError(what: string, cause: unknown): SepiolaError {
  const error = cause as { code?: string; message: string; cause?: { code?: string; message?: string } }
  const code = error.cause?.code ?? error.code
  const busy = code === 'LEVEL_LOCKED'
  const detail = error.cause?.message ?? error.message
  return new SepiolaError(busy ? 'EBUSY' : 'EIO', `${what}: ${busy ? 'it is open elsewhere' : detail}`, { cause, retriable: false })
}

async function guard<T>(what: string, action: Promise<T>): Promise<T> {
  try {
    return await action
  } catch (cause) {
    throw kvError(what, cause)
  }
}

function wrap(db: Db, path: string): Kv {
  return {
    // On this thread: one key is microseconds from memory, and handing it to the pool and back costs many times that.
    async get(key) {
      try {
        return db.getSync(key)
      } catch (cause) {
        throw kvError(`reading ${path}`, cause)
      }
    },
    getMany: (keys) => guard(`reading ${path}`, db.getMany([...keys])),
    async batch(ops: readonly KvOp[], { sync }) {
      // LevelDB skips an empty batch, and the sync with it: removing a key that is never there makes it a real one.
      if (ops.length > 0 || sync) await guard(`writing ${path}`, db.batch((ops.length > 0 ? ops : [nothing]) as KvOp[], { sync }))
    },
    async *iterate(range) {
      const iterator = db.iterator({ ...range, limit: range.limit ?? -1, reverse: range.reverse ?? false, highWaterMarkBytes: 1 << 18 })
      try {
        for (;;) {
          const entries = await guard(`reading ${path}`, iterator.nextv(256))
          if (entries.length === 0) return
          yield* entries
        }
      } finally {
        await iterator.close()
      }
    },
    deleteRange: ({ gte, lt }) => guard(`writing ${path}`, db.clear({ gte, lt })),
    close: () => guard(`closing ${path}`, db.close()),
  }
}

export const nodeKv: KvProvider = {
  async open(path) {
    const db: Db = new ClassicLevel(path, { keyEncoding: 'view', valueEncoding: 'view', writeBufferSize: 4 << 20, cacheSize: 8 << 20 })
    await guard(`opening the store in ${path}`, db.open())
    return wrap(db, path)
  },
}
