// `sepiola objectstore` on a real directory.
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CliIo } from '../../../src/cli/io.ts'
import { runObjectstore } from '../../../src/cli/objectstore.ts'
import { createNodeEnv } from '../../../src/env/node/mod.ts'
import { mkfsBlockStore, openBlockStore } from '../../../src/store/mod.ts'

let root = ''
let dir = ''
const cid = '2.1a'

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sepiola-objectstore-'))
  dir = join(root, 'osd.0')
  const env = createNodeEnv()
  await mkfsBlockStore(env, dir, { sizeBytes: 64 << 20, logBytes: 256 << 10 })
  const store = await openBlockStore(env, dir)
  const oid = { hash: 5, namespace: 'ns', name: 'an object', snap: 0 }
  await store.queueTransaction([
    { op: 'createCollection', cid },
    { op: 'write', cid, oid, offset: 0, data: [new Uint8Array(10_000).fill(65)] },
    { op: 'setAttrs', cid, oid, attrs: new Map([['_', Uint8Array.of(1)]]) },
    { op: 'omapSet', cid, oid, pairs: [['k', Uint8Array.of(2)]] },
    { op: 'clone', cid, oid, to: { ...oid, snap: 7 } },
  ])
  await store.close()
})
afterAll(() => rm(root, { recursive: true, force: true }))

async function run(
  argv: string[],
  format: CliIo['format'] = 'plain',
): Promise<{ code: number; out: string; files: Map<string, Uint8Array> }> {
  let out = ''
  const files = new Map<string, Uint8Array>()
  const io = {
    out: (text: string | Uint8Array) => void (out += text),
    err: () => {},
    writeFile: async (path: string, data: Uint8Array) => void files.set(path, data),
    format,
  }
  return { code: await runObjectstore(argv, io), out, files }
}

describe('objectstore', () => {
  it('lists and exports', async () => {
    expect((await run(['list', dir])).out).toBe(`${cid}\tns\tan object\t7\t10000\n${cid}\tns\tan object\thead\t10000\n`)
    const listed = JSON.parse((await run(['list', dir, cid], 'json')).out)
    expect(listed[1]).toEqual({ collection: cid, name: 'an object', namespace: 'ns', snap: 'head', hash: 5, size: 10_000 })
    const lines = (await run(['export', dir])).out.trim().split('\n')
    expect(lines.length).toBe(2)
    const head = JSON.parse(lines[1] as string)
    expect(head).toMatchObject({ name: 'an object', size: 10_000, attrs: { _: 'AQ==' }, omap: [['k', 'Ag==']] })
    expect(Buffer.from(head.data, 'base64').toString()).toBe('A'.repeat(10_000))
    const { files } = await run(['export', dir, cid, 'an object', '-o', 'out'])
    expect(files.get('out')?.length).toBe(10_000)
    await expect(run(['export', dir, cid, 'none', '-o', 'out'])).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(run(['list', dir, '9.9'])).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('checks, and says what is wrong', async () => {
    const sound = await run(['fsck', dir])
    expect(sound.code).toBe(0)
    expect(sound.out).toContain('fsck success')
    expect(JSON.parse((await run(['fsck', dir], 'json')).out)).toMatchObject({ errors: [], objects: 2, collections: 1 })
    const file = await open(join(dir, 'block'), 'r+')
    await file.write(Buffer.from([0]), 0, 1, 16 * 4096 + 100)
    await file.write(Buffer.from([0]), 0, 1, 3)
    await file.close()
    const damaged = await run(['fsck', dir])
    expect(damaged.code).toBe(1)
    expect(damaged.out).toMatch(/superblock: copy 0/)
    expect(damaged.out).toMatch(/data: 2\.1a\/ns\/an object: offset 0/)
    const repaired = await run(['fsck', dir, '--repair'], 'json')
    expect(repaired.code).toBe(1)
    expect(JSON.parse(repaired.out).errors.filter((error: { repaired: boolean }) => error.repaired).length).toBe(1)
    const exported = (await run(['export', dir, cid])).out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text))
    expect(exported[1].error).toContain('checksum mismatch')
  })

  it('refuses wrong usage', async () => {
    for (const argv of [
      [],
      ['fsck'],
      ['nope', dir],
      ['fsck', dir, 'x'],
      ['fsck', dir, '--wrong'],
      ['list', dir, '--repair'],
      ['export', dir, '-o', 'f'],
    ]) {
      await expect(run(argv)).rejects.toMatchObject({ name: 'UsageError' })
    }
    await expect(run(['fsck', join(root, 'none')])).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(run(['list', root])).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
