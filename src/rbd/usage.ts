// How much space an image and its snapshots take, as `rbd du` counts: each state what it does not share with the one before it.
import type { CallOptions, IoCtx } from '../librados/types.ts'
import { diffImage } from './diff.ts'
import { ImageSession } from './session.ts'

export interface Usage {
  readonly snapshot: string | undefined
  readonly snapshotId: number | undefined
  /** Bytes. */
  readonly provisioned: number
  readonly used: number
}
export interface UsageOptions extends CallOptions {
  /** This state alone. */
  snapshot?: string | undefined
  fromSnapshot?: string | undefined
  /** To the byte, where fast-diff would tell by the object. */
  exact?: boolean | undefined
}

/** Oldest first, the head last. */
export async function imageUsage(
  io: IoCtx,
  name: string,
  id: string,
  { snapshot, fromSnapshot, exact, signal }: UsageOptions = {},
): Promise<Usage[]> {
  const session = await ImageSession.open(io, name, id, { readOnly: true, signal })
  const usages: Usage[] = []
  try {
    const snaps = [...session.snaps].reverse()
    if (snapshot !== undefined) session.snap(snapshot)
    if (fromSnapshot !== undefined) session.snap(fromSnapshot)
    const wholeObject = session.has('fast-diff') && !exact
    let before: string | undefined
    let skip = fromSnapshot !== undefined
    for (const snap of [...snaps, undefined]) {
      const wanted = !skip && (snapshot === undefined || snap?.name === snapshot)
      if (skip && snap?.name === fromSnapshot) skip = false
      if (wanted) {
        const at = snap ? await ImageSession.open(io, name, id, { snapshot: snap.name, signal }) : session
        try {
          let used = 0
          const options = {
            fromSnapshot: snapshot !== undefined && fromSnapshot !== undefined ? fromSnapshot : before,
            wholeObject,
            includeParent: false,
            signal,
          }
          for await (const extent of diffImage(at, options)) if (extent.exists) used += extent.length
          usages.push({ snapshot: snap?.name, snapshotId: snap?.id, provisioned: at.view.size, used })
        } finally {
          if (at !== session) await at.close()
        }
      }
      before = snap?.name
      if (snapshot !== undefined && snap?.name === snapshot) break
    }
    return usages
  } finally {
    await session.close()
  }
}
