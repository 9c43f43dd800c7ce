// Writes that quotas leave no room for fail at once, whichever directory above holds the quota.
import { expect, test } from 'vitest'
import { FileSystem } from '../../../src/cephfs/mod.ts'
import { MdsHarness } from '../../support/mds-harness.ts'

test('EDQUOT for what goes beyond, from the nearest quota or one above it', async () => {
  const mds = await MdsHarness.create()
  await using fs = await FileSystem.mountOn(mds.port())
  const MiB = 1 << 20
  await fs.mkdir('/outer/inner', { recursive: true })
  await fs.setxattr('/outer', 'ceph.quota.max_bytes', String(6 * MiB))
  await fs.writeFile('/outer/four', Buffer.alloc(4 * MiB, 1))
  await expect(fs.writeFile('/outer/five', Buffer.alloc(5 * MiB, 1))).rejects.toMatchObject({ code: 'EDQUOT' })
  await fs.rm('/outer/five')
  // The nearest quota has room, the one above it has not.
  await fs.setxattr('/outer/inner', 'ceph.quota.max_bytes', String(100 * MiB))
  await expect(fs.writeFile('/outer/inner/thirty', Buffer.alloc(30 * MiB, 1))).rejects.toMatchObject({ code: 'EDQUOT' })
  await fs.rm('/outer/inner/thirty')
  await fs.rm('/outer/four')
  await fs.writeFile('/outer/inner/five', Buffer.alloc(5 * MiB, 1))
  expect((await fs.stat('/outer/inner/five')).size).toBe(5 * MiB)
  expect(mds.failures).toEqual([])
  await fs.unmount()
  await mds.stop()
})
