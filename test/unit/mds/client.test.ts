import { expect, test } from 'vitest'
import { FileSystem } from '../../../src/cephfs/mod.ts'
import { MdsHarness } from '../../support/mds-harness.ts'

test('a client makes, reads, renames and removes files, and finds them after a take-over', async () => {
  const mds = await MdsHarness.create()
  await using fs = await FileSystem.mountOn(mds.port())
  await fs.mkdir('/a/b', { recursive: true })
  await fs.writeFile('/a/b/x', 'hello')
  expect(await fs.readFile('/a/b/x', 'utf8')).toBe('hello')
  await fs.rename('/a/b/x', '/a/y')
  await fs.symlink('y', '/a/s')
  await fs.link('/a/y', '/a/b/z')
  await mds.restart()
  expect((await fs.readdir('/a')).sort()).toEqual(['b', 's', 'y'])
  expect(await fs.readFile('/a/s', 'utf8')).toBe('hello')
  expect(await fs.readFile('/a/b/z', 'utf8')).toBe('hello')
  expect((await fs.stat('/a/y')).nlink).toBe(2)
  await fs.unlink('/a/y')
  expect((await fs.stat('/a/b/z')).nlink).toBe(1)
  await fs.truncate('/a/b/z', 2)
  expect(await fs.readFile('/a/b/z', 'utf8')).toBe('he')
  await fs.rm('/a', { recursive: true })
  await expect(fs.stat('/a')).rejects.toMatchObject({ code: 'ENOENT' })
  expect(mds.failures).toEqual([])
  await mds.stop()
})
