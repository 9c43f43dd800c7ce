// Stock NBD clients, unchanged, on images served by `sepiola rbd serve`, while one OSD after the other is killed and returns.
import { randomBytes } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Rados } from '../../src/librados/mod.ts'
import { Image } from '../../src/rbd/mod.ts'
import { NbdClient } from '../support/nbd-client.ts'
import { createImages, MIB, ServeProcess, underOsdKills } from '../support/nbd-serve.ts'
import { hasProgram, root, run, sepiola, spawn, UpCluster } from '../support/program.ts'

let cluster: UpCluster
let server: ServeProcess
let dir: string

/** Programs that a test needs; one that is not installed has its tests skipped, and says so. */
async function lacks(...programs: string[]): Promise<boolean> {
  for (const name of programs) {
    if (await hasProgram(name)) continue
    process.stderr.write(`NBD: tests with ${programs.join(', ')} are skipped: ${name} is missing\n`)
    return true
  }
  return false
}

async function tool(command: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, { cwd: dir })
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed with ${code}: ${stderr || stdout}`)
  return stdout
}
const disk = (name: string): string => server.uri(`rbd/${name}`)

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'sepiola-nbd-'))
  cluster = await UpCluster.start(['--mons', '1', '--rgw', '0'])
  await createImages(cluster, { disk: 96 * MIB, copy: 96 * MIB, patterns: 64 * MIB, fio: 32 * MIB, thin: 10 * 2 ** 40 })
  server = await ServeProcess.start(cluster, ['--all', '--port', '0', '--socket', join(dir, 'nbd.sock')])
})
afterAll(async () => {
  await server?.stop()
  await cluster?.stop()
  rmSync(dir, { recursive: true, force: true })
})

describe.skipIf(await lacks('nbdinfo'))('nbdinfo', () => {
  test('describes exports, on TCP and on the socket', async () => {
    const { exports } = JSON.parse(await tool('nbdinfo', '--json', disk('disk'))) as { exports: Record<string, unknown>[] }
    expect(exports[0]).toMatchObject({
      'export-name': 'rbd/disk',
      'export-size': 96 * MIB,
      contexts: ['base:allocation'],
      is_read_only: false,
      can_df: true,
      can_fast_zero: true,
      can_flush: true,
      can_fua: true,
      can_multi_conn: true,
      can_trim: true,
      can_zero: true,
    })
    const listed = JSON.parse(await tool('nbdinfo', '--list', '--json', `nbd+unix:///?socket=${join(dir, 'nbd.sock')}`)) as {
      exports: { 'export-name': string; 'export-size': number }[]
    }
    expect(listed.exports.map((one) => [one['export-name'], one['export-size']])).toEqual([
      ['rbd/copy', 96 * MIB],
      ['rbd/disk', 96 * MIB],
      ['rbd/fio', 32 * MIB],
      ['rbd/patterns', 64 * MIB],
      ['rbd/thin', 10 * 2 ** 40],
    ])
    expect((await run('nbdinfo', [disk('nothing')])).stderr).toMatch(/No such file/)
  })

  test('images that come while it serves are there', async () => {
    await createImages(cluster, { later: MIB })
    expect(Number(await tool('nbdinfo', '--size', disk('later')))).toBe(MIB)
  })
})

describe.skipIf(await lacks('qemu-img', 'mkfs.ext4', 'e2fsck'))('qemu-img', () => {
  test('converts a disk with an ext4 file system in and out, identical', async () => {
    await tool('mkfs.ext4', '-q', '-d', join(root, 'src'), 'ext4.raw', '96M')
    await tool('qemu-img', 'convert', '-f', 'raw', '-O', 'qcow2', 'ext4.raw', 'ext4.qcow2')
    await underOsdKills(cluster, async () => {
      await tool('qemu-img', 'convert', '-n', '-f', 'qcow2', '-O', 'raw', 'ext4.qcow2', disk('disk'))
      expect(await tool('qemu-img', 'compare', '-f', 'qcow2', '-F', 'raw', 'ext4.qcow2', disk('disk'))).toMatch(/identical/)
      await tool('qemu-img', 'convert', '-f', 'raw', '-O', 'raw', disk('disk'), 'back.raw')
    })
    expect(await tool('qemu-img', 'compare', 'back.raw', 'ext4.raw')).toMatch(/identical/)
    expect((await run('e2fsck', ['-f', '-n', join(dir, 'back.raw')])).code).toBe(0)
    const map = JSON.parse(
      await tool(
        'qemu-img',
        'map',
        '--output=json',
        '--image-opts',
        `driver=raw,file.driver=nbd,file.path=${join(dir, 'nbd.sock')},file.export=rbd/disk`,
      ),
    ) as { data: boolean; length: number }[]
    expect(map.reduce((sum, { length }) => sum + length, 0)).toBe(96 * MIB)
    expect(map.some(({ data }) => !data)).toBe(true)
  })
})

describe.skipIf(await lacks('nbdcopy', 'nbdinfo', 'cmp'))('nbdcopy', () => {
  test('copies both ways, and holes stay holes', async () => {
    const data = randomBytes(40 * MIB + 1000).fill(0, 8 * MIB, 24 * MIB)
    writeFileSync(join(dir, 'in.raw'), data)
    truncateSync(join(dir, 'in.raw'), 96 * MIB)
    await underOsdKills(cluster, async () => {
      await tool('nbdcopy', '--flush', 'in.raw', disk('copy'))
      await tool('nbdcopy', disk('copy'), 'out.raw')
    })
    await tool('cmp', 'in.raw', 'out.raw')
    const map = JSON.parse(await tool('nbdinfo', '--map', '--json', disk('copy'))) as { offset: number; length: number; type: number }[]
    expect(map.reduce((sum, { length }) => sum + length, 0)).toBe(96 * MIB)
    const holes = map.filter(({ type }) => type === 3).reduce((sum, { length }) => sum + length, 0)
    expect(holes).toBeGreaterThanOrEqual((16 + 52) * MIB)
  })
})

describe.skipIf(await lacks('qemu-io'))('qemu-io', () => {
  test('patterns with FUA and flush, zeroes, discards, at odd offsets and across objects', async () => {
    const qemuIo = async (...commands: string[]): Promise<void> => {
      const out = await tool('qemu-io', '-f', 'raw', ...commands.flatMap((command) => ['-c', command]), disk('patterns'))
      expect(out).not.toMatch(/failed|error/i)
    }
    await underOsdKills(cluster, async () => {
      await qemuIo(
        'write -P 1 0 64M',
        'flush',
        'write -f -P 2 4190208 8k',
        'write -f -P 3 512 512',
        'write -z 8M 4M',
        'write -z -u 16M 5M',
        'discard 24M 8M',
        'flush',
      )
      await qemuIo(
        'read -P 1 0 512',
        'read -P 3 512 512',
        'read -P 1 1024 1M',
        'read -P 2 4190208 8k',
        'read -P 0 8M 4M',
        'read -P 1 12M 4M',
        'read -P 0 16M 5M',
        'read -P 1 21M 3M',
        'read -P 0 24M 8M',
        'read -P 1 32M 32M',
      )
      await qemuIo(
        'aio_write -P 5 1M 1M',
        'aio_write -P 6 3M 1M',
        'aio_write -z 5M 64k',
        'aio_flush',
        'read -P 5 1M 1M',
        'read -P 6 3M 1M',
        'read -P 0 5M 64k',
      )
    })
  })
})

describe.skipIf(await lacks('fio'))('fio', () => {
  test('random writes and reads verify by crc32c', async () => {
    await underOsdKills(cluster, async () => {
      const job = ['--name=verify', '--ioengine=nbd', `--uri=${disk('fio')}`, '--rw=randrw', '--bs=4k-64k', '--iodepth=16', '--size=32M']
      const out = await tool(
        'fio',
        ...job,
        '--io_size=24M',
        '--verify=crc32c',
        '--verify_fatal=1',
        '--do_verify=1',
        '--fsync=64',
        '--output-format=json',
      )
      const { jobs } = JSON.parse(out.slice(out.indexOf('{'))) as {
        jobs: { error: number; total_err?: number; write: { total_ios: number } }[]
      }
      expect(jobs[0]?.error).toBe(0)
      expect(jobs[0]?.write.total_ios).toBeGreaterThan(100)
    })
  })
})

describe.skipIf(await lacks('nbdkit', 'nbdinfo', 'qemu-img'))('nbdkit', () => {
  test('forwards an image to clients of its own', async () => {
    const size = await tool('nbdkit', '-U', '-', 'nbd', `uri=${disk('copy')}`, '--run', 'nbdinfo --size "$uri"')
    expect(Number(size)).toBe(96 * MIB)
    const compared = await tool(
      'nbdkit',
      '-U',
      '-',
      '--filter=readahead',
      'nbd',
      `uri=${disk('copy')}`,
      '--run',
      `qemu-img compare -f raw -F raw "$uri" ${disk('copy')}`,
    )
    expect(compared).toMatch(/identical/)
  })
})

describe.skipIf(await lacks('nbdinfo', 'qemu-io'))('TLS', () => {
  test('with a shared key for libnbd and qemu; nothing without it', async () => {
    writeFileSync(join(dir, 'keys.psk'), `alice:${randomBytes(32).toString('hex')}\n`)
    const secured = await ServeProcess.start(cluster, ['rbd/copy', '--port', '0', '--tls-psk', join(dir, 'keys.psk')])
    try {
      const [host, port] = (secured.served.listen[0] as string).split(':')
      const info = await tool('nbdinfo', `nbds://alice@${host}:${port}/rbd/copy?tls-psk-file=${join(dir, 'keys.psk')}`)
      expect(info).toMatch(/with TLS/)
      expect((await run('nbdinfo', [`nbd://${host}:${port}/rbd/copy`])).code).not.toBe(0)
      const credentials = ['--object', `tls-creds-psk,id=t,dir=${dir},username=alice,endpoint=client`]
      const image = ['--image-opts', `driver=nbd,host=${host},port=${port},export=rbd/copy,tls-creds=t`]
      expect(await tool('qemu-io', '-c', 'read 0 1M', ...credentials, ...image)).toMatch(/1 MiB/)
    } finally {
      expect(await secured.stop('SIGINT')).toBe(0)
    }
  })
})

describe.skipIf(await lacks('qemu-img', 'qemu-io', 'nbdinfo'))('snapshots and clones', () => {
  test('a snapshot is served as it was, read-only; a clone of it takes writes', async () => {
    const before = randomBytes(9 * MIB)
    writeFileSync(join(dir, 'before.raw'), before)
    await createImages(cluster, { parent: 9 * MIB })
    await tool('qemu-img', 'convert', '-n', '-f', 'raw', '-O', 'raw', 'before.raw', disk('parent'))
    await cluster.ok('rbd', 'snap', 'create', 'rbd/parent@s1')
    await tool('qemu-io', '-f', 'raw', '-c', 'write -P 7 1M 3M', '-c', 'flush', disk('parent'))
    expect(JSON.parse(await tool('nbdinfo', '--json', disk('parent@s1')))).toMatchObject({ exports: [{ is_read_only: true }] })
    expect(await tool('qemu-img', 'compare', '-f', 'raw', '-F', 'raw', 'before.raw', disk('parent@s1'))).toMatch(/identical/)
    expect((await run('qemu-img', ['compare', '-f', 'raw', '-F', 'raw', join(dir, 'before.raw'), disk('parent')])).code).toBe(1)
    await cluster.ok('rbd', 'snap', 'protect', 'rbd/parent@s1')
    await cluster.ok('rbd', 'clone', 'rbd/parent@s1', 'rbd/child')
    await tool('qemu-io', '-f', 'raw', '-c', 'write -P 8 5M 64k', '-c', 'flush', disk('child'))
    writeFileSync(join(dir, 'child.raw'), before.fill(8, 5 * MIB, 5 * MIB + (64 << 10)))
    expect(await tool('qemu-img', 'compare', '-f', 'raw', '-F', 'raw', 'child.raw', disk('child'))).toMatch(/identical/)
  })
})

describe('a resize by another client', () => {
  test('holds for the connection that is there, and is shown to new ones', async () => {
    await createImages(cluster, { sized: 8 * MIB })
    const [, port] = (server.served.listen[0] as string).split(':')
    const connect = async (): Promise<NbdClient> => {
      const client = await NbdClient.connect({ port: Number(port) })
      await client.go('rbd/sized')
      return client
    }
    const client = await connect()
    try {
      expect((await client.ask(1, 8 * MIB, 4096, 0, Buffer.alloc(4096, 1))).error).toBe(28)
      expect((await client.ask(1, 0, 4096, 0, Buffer.alloc(4096, 1))).error).toBe(0)
      await cluster.ok('rbd', 'resize', 'rbd/sized', '--size', '16M')
      while ((await client.ask(1, 8 * MIB, 4096, 0, Buffer.alloc(4096, 2))).error !== 0)
        await new Promise((resolve) => setTimeout(resolve, 20))
      expect((await client.read(8 * MIB, 4096)).equals(Buffer.alloc(4096, 2))).toBe(true)
      const later = await connect()
      expect(later.size).toBe(16 * MIB)
      later.destroy()
    } finally {
      client.destroy()
    }
  })
})

describe.skipIf(await lacks('qemu-io'))('read-only', () => {
  test('nothing can be written', async () => {
    const guarded = await ServeProcess.start(cluster, ['rbd/copy', '--read-only', '--port', '0'])
    try {
      expect(guarded.served.exports[0]?.read_only).toBe(true)
      expect(await tool('qemu-io', '-r', '-f', 'raw', '-c', 'read 0 1M', guarded.uri('rbd/copy'))).toMatch(/1 MiB/)
      expect((await run('qemu-io', ['-f', 'raw', '-c', 'write 0 4k', guarded.uri('rbd/copy')])).code).toBe(1)
    } finally {
      expect(await guarded.stop()).toBe(0)
    }
  })
})

const noLibnbd = await lacks('nbdcopy')
describe('the command', () => {
  test('says what is wrong', async () => {
    const serve = (...args: string[]) => sepiola(['rbd', 'serve', '--dir', cluster.dir, ...args])
    const port = (server.served.listen[0] as string).split(':')[1] as string
    expect(await serve('rbd/copy', '--port', port)).toMatchObject({ code: 1, stderr: `sepiola: port ${port} on 127.0.0.1 is in use\n` })
    expect(await serve('rbd/nothing')).toMatchObject({ code: 1, stderr: 'sepiola: image rbd/nothing does not exist\n' })
    expect((await serve('nopool/x')).stderr).toMatch(/nopool/)
    expect((await serve()).code).toBe(2)
    expect((await serve('rbd/copy', '--all')).code).toBe(2)
    expect((await serve('rbd/copy', 'copy')).stderr).toMatch(/named twice/)
    expect((await serve('a/b/c/d')).code).toBe(2)
    expect((await serve('copy', '--tls-cert', 'x')).code).toBe(2)
    expect((await serve('copy', '--tls-psk', join(dir, 'no-such-file'))).stderr).toMatch(/cannot read/)
    expect((await serve('copy', '--port', '99999')).code).toBe(2)
  })

  test.skipIf(noLibnbd)('a client that is killed in the middle of writing leaves the image, and its lock, to others', async () => {
    await createImages(cluster, { killed: 512 * MIB })
    const source = openSync('/dev/urandom', 'r')
    const client = spawn('nbdcopy', ['--', '-', disk('killed')], { stdio: [source, 'ignore', 'ignore'] })
    const rados = await Rados.connect({ dir: cluster.dir })
    try {
      const io = await rados.openPool('rbd')
      const image = await Image.open(io, 'killed', { readOnly: true })
      const locked = async (): Promise<boolean> => (await io.lockInfo(`rbd_header.${image.id}`, 'rbd_lock')).type !== 'none'
      const until = async (holds: () => Promise<boolean>): Promise<void> => {
        while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20))
      }
      await until(locked)
      client.kill('SIGKILL')
      await until(async () => !(await locked()))
      await image.close()
      expect(server.child.exitCode).toBe(null)
    } finally {
      client.kill('SIGKILL')
      closeSync(source)
      await rados.close()
    }
  })
})
