// A Linux guest works on ext4 in an image over NBD. In the middle of its writing an OSD is killed, then the guest, the NBD server and
// another OSD at once. What the guest had synced is there at the next boot, and the file system is sound.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildInitrd, findGuestParts, Guest } from '../support/guest.ts'
import { createImages, MIB, ServeProcess } from '../support/nbd-serve.ts'
import { hasProgram, run, UpCluster } from '../support/program.ts'

const parts = await findGuestParts()
let missing = typeof parts === 'string' ? parts : undefined
for (const name of ['mkfs.ext4', 'e2fsck', 'nbdcopy']) if (!(await hasProgram(name))) missing ??= name
if (missing !== undefined) process.stderr.write(`the guest is skipped: ${missing} is missing\n`)

const script = `
mount -t ext4 /dev/vda /mnt && echo "MOUNTED $phase"
if [ "$phase" = write ]; then
  (n=0; while :; do mkdir -p /mnt/churn$n; dd if=/dev/urandom of=/mnt/churn$n/x bs=16k count=3 2>/dev/null; rm -rf /mnt/churn$((n-4)); n=$((n+1)); done) &
  i=0
  while [ $i -lt 100 ]; do
    dd if=/dev/urandom of=/mnt/file$i bs=64k count=4 2>/dev/null
    sum=$(sha256sum /mnt/file$i | cut -d ' ' -f 1)
    sync
    echo "SYNCED file$i $sum"
    i=$((i+1))
  done
else
  for file in /mnt/file*; do echo "FOUND $(basename $file) $(sha256sum $file | cut -d ' ' -f 1)"; done
  umount /mnt && echo "DONE ok"
fi`

describe.skipIf(missing !== undefined)('a Linux guest', () => {
  let cluster: UpCluster
  let dir: string
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'sepiola-guest-'))
    cluster = await UpCluster.start(['--mons', '1', '--rgw', '0'])
    await createImages(cluster, { guest: 64 * MIB })
  })
  afterAll(async () => {
    await cluster?.stop()
    rmSync(dir, { recursive: true, force: true })
  })

  const socket = (): string => join(dir, 'nbd.sock')
  const serve = (): Promise<ServeProcess> => ServeProcess.start(cluster, ['rbd/guest', '--socket', socket()])
  const uri = (): string => `nbd+unix:///?socket=${socket()}`
  const copyOut = (name: string): string => {
    execFileSync('nbdcopy', [uri(), join(dir, name)])
    return join(dir, name)
  }

  test('finds what it had synced after everything around it was killed', async () => {
    if (typeof parts === 'string') throw new Error(parts)
    const initrd = buildInitrd(parts, dir, script)
    const boot = (phase: string): Guest => new Guest(parts, initrd, uri(), [`phase=${phase}`])
    execFileSync('mkfs.ext4', ['-q', '-E', 'lazy_itable_init=0', join(dir, 'empty.img'), '64M'], { stdio: 'pipe' })
    let server = await serve()
    execFileSync('nbdcopy', [join(dir, 'empty.img'), uri()])

    const first = boot('write')
    await first.waitFor('SYNCED', 3)
    await cluster.ok('cluster', 'kill', 'osd.1')
    await first.waitFor('SYNCED', 7)
    await cluster.ok('cluster', 'start', 'osd.1')
    await cluster.waitForHealthOk()
    await first.waitFor('SYNCED', first.lines('SYNCED').length + 3)
    await Promise.all([first.kill(), server.stop('SIGKILL'), cluster.ok('cluster', 'kill', 'osd.2')])
    const synced = first.lines('SYNCED')
    expect(synced.length).toBeGreaterThanOrEqual(10)

    server = await serve()
    // As the next boot would find it: the journal is replayed, and nothing else is to be mended.
    const crashed = copyOut('crashed.img')
    const replay = await run('e2fsck', ['-f', '-p', crashed])
    expect(replay.code, replay.stdout).toBeLessThanOrEqual(1)
    expect(replay.stdout).toMatch(/recovering journal/)
    expect((await run('e2fsck', ['-f', '-n', crashed])).code).toBe(0)

    const second = boot('check')
    await second.waitFor('DONE', 1)
    await second.ended()
    expect(second.lines('FOUND')).toEqual(expect.arrayContaining(synced))

    await cluster.ok('cluster', 'start', 'osd.2')
    await cluster.waitForHealthOk()
    const checked = await run('e2fsck', ['-f', '-n', copyOut('after.img')])
    expect(checked.code, checked.stdout).toBe(0)
    expect(await server.stop()).toBe(0)
  })
})
