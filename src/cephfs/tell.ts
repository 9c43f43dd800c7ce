// Commands to a metadata server itself, as `ceph tell mds.NAME` sends them: sessions, journal, cache, scrub.
import { SepiolaError } from '../base/mod.ts'
import type { Rados } from '../librados/mod.ts'
import type { FSMap, MdsInfo } from '../maps/mod.ts'
import { portOf } from './mount.ts'

export interface TellReply {
  /** 0, or a negative errno. */
  readonly code: number
  /** A sentence for people. */
  readonly text: string
  /** What was asked for, JSON. */
  readonly data: Uint8Array
}

const MAP_TIMEOUT_MS = 10_000
const TIMEOUT_MS = 300_000

/** The daemon that `who` names: "a", a rank "0" of the first file system, or "NAME:RANK" of another. */
export function findMds(map: FSMap, who: string): MdsInfo | undefined {
  const rank = /^(?:(.+):)?(\d+)$/.exec(who)
  const named = map.daemonByName(who)
  if (named || !rank) return named
  const fs = rank[1] === undefined ? map.filesystems[0] : map.fsByName(rank[1])
  return fs && map.holder(fs.fscid, Number(rank[2]))
}

/**
 * Sends one command and waits for its answer.
 * @param command `{ prefix: 'session ls', ... }`.
 * @throws SepiolaError ENOENT (no such daemon), ECONNRESET (it ended meanwhile), ETIMEDOUT.
 */
export async function tellMds(rados: Rados, who: string, command: object, signal?: AbortSignal): Promise<TellReply> {
  const port = portOf(rados)
  const { addr, name } = await new Promise<MdsInfo>((resolve, reject) => {
    const timer = port.env.timers.after(MAP_TIMEOUT_MS, () => fail(new SepiolaError('ETIMEDOUT', 'the monitors told of no file systems')))
    let unsubscribe: (() => void) | undefined
    const done = (): void => {
      timer.cancel()
      // It may be called in the turn of the subscription.
      port.env.timers.soon(() => unsubscribe?.())
    }
    const fail = (error: Error): void => {
      done()
      reject(error)
    }
    unsubscribe = port.subscribeFsMap((map) => {
      const found = findMds(map, who)
      if (!found)
        return fail(
          new SepiolaError('ENOENT', `there is no mds.${who}: there is ${map.daemons.map((d) => `mds.${d.name}`).join(', ') || 'none'}`),
        )
      done()
      resolve(found)
    })
  })
  let settle: { resolve(reply: TellReply): void; reject(error: Error): void } | undefined
  const answer = new Promise<TellReply>((resolve, reject) => {
    settle = { resolve, reject }
  })
  const messenger = port.createMessenger({
    onMessage: (_session, message) => {
      if (message.type !== 'MdsCommandReply') return
      const { rc, outs } = message.body
      settle?.resolve({ code: rc, text: outs, data: message.data })
    },
    onReset: () => settle?.reject(new SepiolaError('ECONNRESET', `mds.${name} ended the connection`)),
  })
  const timer = port.env.timers.after(TIMEOUT_MS, () => settle?.reject(new SepiolaError('ETIMEDOUT', `mds.${name} does not answer`)))
  const onAbort = (): void => settle?.reject(new SepiolaError('ECANCELED', 'interrupted'))
  signal?.addEventListener('abort', onAbort, { once: true })
  try {
    if (!addr) throw new SepiolaError('ENOENT', `mds.${name} has no address`)
    messenger.connect({ addr, peerType: 'mds', policy: 'lossless' }).send('MdsCommand', { tid: 1, cmd: JSON.stringify(command) })
    return await answer
  } finally {
    timer.cancel()
    signal?.removeEventListener('abort', onAbort)
    await messenger.close()
  }
}
