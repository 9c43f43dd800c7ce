// Flattening: a clone gets all that its parent shows, and lets go of it.
import { range } from '../base/mod.ts'
import { objectCount } from '../librados/mod.ts'
import { RadosError } from '../librados/types.ts'
import { leaveParent } from './children.ts'
import { setParent, setSnap } from './header.ts'
import { type LongCallOptions, overObjects } from './resize.ts'
import type { ImageSession } from './session.ts'
import { copyUpAbsent } from './writer.ts'

/**
 * With deep-flatten the snapshots let go of the parent too: whatever exists at the head was copied up beneath all snapshots when it came
 * to be, and what does not exist is copied up now.
 * @throws RadosError EINVAL: it has no parent.
 */
export async function flattenImage(session: ImageSession, options: LongCallOptions = {}): Promise<void> {
  const head = await session.current()
  if (!session.header.parent) throw new RadosError('EINVAL', `image ${session.spec} has no parent`)
  const objects = objectCount(head.layout, head.overlap)
  // Beside writes, object by object: a copy-up never replaces what a write has made.
  await overObjects(range(0, objects), objects, options, (objectNo) =>
    session.write((view) => copyUpAbsent(session, view, objectNo, { signal: options.signal })),
  )
  await session.exclusive(async () => {
    const parent = session.header.parent
    if (!parent) return
    const deep = session.has('deep-flatten')
    await session.change((header) => {
      if (!header.parent) return undefined
      const { parent } = header
      const snaps = header.snaps.map((snap) => (deep ? { ...snap, parentOverlap: undefined } : snap))
      return (op) => {
        if (deep) for (const snap of snaps) setSnap(op, snap)
        setParent(op, { ...parent, headOverlap: undefined }, snaps)
      }
    })
    if (!session.header.parent) await leaveParent(session.io, parent, session.id)
  })
}
