// The life of a cluster from the command line: up, look, break, restart, down.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { processIdentity } from '../../src/env/node/mod.ts'
import { exited, hasProgram, program, root, run, sepiola, spawn, UpCluster } from '../support/program.ts'

describe('a cluster of processes', () => {
  let cluster: UpCluster
  beforeAll(async () => {
    cluster = await UpCluster.start()
  })
  afterAll(() => cluster?.stop())

  test('is healthy, and every look at it answers', async () => {
    expect(await cluster.ok('health')).toMatch(/^HEALTH_OK/)
    expect(await cluster.ok('status')).toMatch(/mon: 3 daemons, quorum a,b,c/)
    expect(await cluster.ok('osd', 'tree')).toMatch(/osd\.2\s+up/)
    expect(await cluster.ok('osd', 'df')).toMatch(/TOTAL/)
    expect(await cluster.ok('pg', 'stat')).toMatch(/active\+clean/)
    expect(await cluster.ok('osd', 'pool', 'ls')).toMatch(/default\.rgw\.buckets\.data/)
    const ids = (await cluster.daemons()).map(({ id, state }) => `${id} ${state}`)
    expect(ids).toEqual([
      'mon.a running',
      'mon.b running',
      'mon.c running',
      'osd.0 running',
      'osd.1 running',
      'osd.2 running',
      'mds.a running',
      'rgw.a running',
    ])
  })

  test('rados put, get, ls, stat and rm', async () => {
    await cluster.ok('osd', 'pool', 'create', 'data', '8')
    const file = join(cluster.dir, 'payload')
    const payload = Buffer.from(Array.from({ length: 3_000_000 }, (_, i) => (i * 31) & 255))
    writeFileSync(file, payload)
    await cluster.ok('rados', '-p', 'data', 'put', 'an object', file)
    await cluster.ok('rados', '-p', 'data', 'get', 'an object', `${file}.back`)
    expect(readFileSync(`${file}.back`).equals(payload)).toBe(true)
    expect(await cluster.ok('rados', '-p', 'data', 'ls')).toBe('an object\n')
    expect(await cluster.ok('rados', '-p', 'data', 'stat', 'an object')).toMatch(/size 3000000/)
    expect(await cluster.ok('osd', 'map', 'data', 'an object')).toMatch(/pool 'data' .* object 'an object' -> pg .* -> up \(\[/)
    await cluster.ok('rados', '-p', 'data', 'rm', 'an object')
    const gone = await cluster.run('rados', '-p', 'data', 'stat', 'an object')
    expect(gone.code).toBe(1)
    expect(gone.stderr).toMatch(/No such file or directory|ENOENT/)
  })

  test('an OSD killed shows in health, and comes back clean with what was written meanwhile', async () => {
    await cluster.ok('cluster', 'kill', 'osd.1')
    const put = await run(process.execPath, [program, 'rados', '-p', 'data', 'put', 'while-down', '-', '--dir', cluster.dir], {
      input: 'written while osd.1 was down',
    })
    expect(put.stderr).toBe('')
    const detail = await cluster.ok('health', 'detail')
    expect(detail).toMatch(/OSD_DOWN/)
    expect((await cluster.daemons()).find((d) => d.id === 'osd.1')?.state).toBe('dead')
    await cluster.ok('cluster', 'start', 'osd.1')
    await cluster.waitForHealthOk()
    await cluster.ok('cluster', 'kill', 'osd.0')
    expect(await cluster.ok('rados', '-p', 'data', 'get', 'while-down', '-')).toBe('written while osd.1 was down')
    await cluster.ok('cluster', 'start', 'osd.0')
    await cluster.waitForHealthOk()
  })

  test('any one monitor may die; a minority refuses', async () => {
    const leader = await cluster.leader()
    await cluster.ok('cluster', 'kill', leader)
    expect(await cluster.ok('health', 'detail')).toMatch(/MON_DOWN/)
    const others = ['mon.a', 'mon.b', 'mon.c'].filter((m) => m !== leader)
    await cluster.ok('cluster', 'kill', others[0] as string)
    const refused = await sepiola(['status', '--dir', cluster.dir], { timeoutMs: 4000 })
    expect(refused.code).not.toBe(0)
    expect(refused.stdout).toBe('')
    await cluster.ok('cluster', 'start', leader)
    await cluster.ok('cluster', 'start', others[0] as string)
    await cluster.waitForHealthOk()
  })

  test('a partition and its healing', async () => {
    await cluster.ok('cluster', 'partition', 'osd.2', 'osd.0,osd.1,mon.a,mon.b,mon.c')
    for (let i = 0; ; i++) {
      if (/OSD_DOWN/.test(await cluster.ok('health', 'detail'))) break
      if (i > 200) throw new Error('osd.2 was never marked down')
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    await cluster.ok('cluster', 'heal')
    await cluster.waitForHealthOk()
  })

  test('pause and resume', async () => {
    await cluster.ok('cluster', 'pause', 'osd.2')
    expect((await cluster.daemons()).find((d) => d.id === 'osd.2')?.state).toBe('paused')
    await cluster.ok('cluster', 'resume', 'osd.2')
    await cluster.waitForHealthOk()
  })

  test('a second up on a running directory is refused', async () => {
    const second = await sepiola(['up', '--dir', cluster.dir, '--detach'])
    expect(second.code).toBe(1)
    expect(second.stderr).toMatch(/already running/)
  })

  test('kill -9 of every process at once; up again finds everything', async () => {
    const names: string[] = []
    for (let i = 0; i < 20; i++) {
      names.push(`survivor-${i}`)
      const { code, stderr } = await run(
        process.execPath,
        [program, 'rados', '-p', 'data', 'put', `survivor-${i}`, '-', '--dir', cluster.dir],
        { input: `value ${i}` },
      )
      expect(stderr).toBe('')
      expect(code).toBe(0)
    }
    for (const { pid } of await cluster.daemons()) if (pid) process.kill(pid, 'SIGKILL')
    await cluster.upAgain()
    for (const [i, name] of names.entries()) expect(await cluster.ok('rados', '-p', 'data', 'get', name, '-')).toBe(`value ${i}`)
  })

  test('down stops every process, and up brings it all back', async () => {
    const before = await cluster.daemons()
    await cluster.ok('down')
    for (const { pid } of before) expect(processIdentity(pid as number)).toBeUndefined()
    expect((await cluster.daemons()).every((d) => d.state === 'stopped')).toBe(true)
    await cluster.upAgain()
    expect(await cluster.ok('rados', '-p', 'data', 'get', 'survivor-3', '-')).toBe('value 3')
  })
})

const haveAws = await hasProgram('aws')

describe('up in the foreground', () => {
  test(`prints what to do next${haveAws ? ', which works as pasted' : ' (pasting it skipped: no aws here)'}; Ctrl-C stops the cluster`, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'sepiola-test-'))
    try {
      const child = spawn(
        process.execPath,
        [program, 'up', '--dir', dir, '--mons', '1', '--osds', '3', '--port-base', '0', '--s3-port', '0'],
        { stdio: ['ignore', 'pipe', 'pipe'] },
      )
      let out = ''
      await new Promise<void>((resolve, reject) => {
        child.stdout?.on('data', (chunk) => {
          out += chunk
          if (/ down\n/.test(out)) resolve()
        })
        child.once('exit', (code) => reject(new Error(`up ended with ${code}: ${out}`)))
      })
      expect(out).toMatch(/^HEALTH_OK/)
      expect(out).toMatch(/aws --endpoint-url http:\/\/127\.0\.0\.1:\d+ s3 mb/)
      const lines = out.split('\n').filter((line) => /^ {2}(export|aws) /.test(line))
      expect(lines.length).toBe(4)
      if (haveAws) {
        const pasted = await run('sh', ['-e', '-c', lines.join('\n')], { cwd: root })
        expect(pasted.stderr).toBe('')
        expect(pasted.stdout).toMatch(/package\.json\s*$/)
      }
      child.kill('SIGINT')
      expect(await exited(child)).toBe(0)
      const states = JSON.parse((await sepiola(['cluster', 'ls', '--dir', dir, '--format', 'json'])).stdout) as { state: string }[]
      expect(states.every((d) => d.state === 'stopped')).toBe(true)
    } finally {
      await sepiola(['down', '--dir', dir])
      rmSync(dir, { recursive: true, force: true })
    }
  })
})

describe('bad input', () => {
  const cases: [name: string, args: string[], code: number, stderr: RegExp][] = [
    ['unknown command', ['frobnicate'], 2, /frobnicate/],
    ['unknown osd command', ['osd', 'frobnicate'], 2, /frobnicate/],
    ['bad flag', ['up', '--frobnicate'], 2, /--frobnicate/],
    ['bad number', ['up', '--osds', 'three'], 2, /--osds/],
    ['flag without value', ['status', '--dir'], 2, /--dir/],
    ['size above OSDs', ['up', '--osds', '1', '--size', '3', '--port-base', '0', '--s3-port', '0'], 1, /size 3 need at least 3 OSDs/],
    ['no cluster', ['status'], 1, /no cluster in/],
    ['bad daemon', ['cluster', 'kill', 'foo'], 2, /names no daemon/],
    ['one key of two', ['up', '--access-key', 'A', '--port-base', '0', '--s3-port', '0'], 1, /together/],
    ['mon without keyring', ['--mon', '127.0.0.1:1', 'status'], 2, /--keyring/],
  ]
  let dir: string
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'sepiola-test-'))
  })
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  test.each(cases)('%s', async (_name, args, code, stderr) => {
    const ran = await sepiola(args, { env: { SEPIOLA_DIR: join(dir, 'none') } })
    expect(ran.stderr).toMatch(stderr)
    expect(ran.code).toBe(code)
    expect(ran.stdout).toBe('')
  })

  test('a port in use', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const ran = await sepiola(['up', '--dir', join(dir, 'busy'), '--port-base', '0', '--s3-port', String(port), '--detach'])
    await new Promise((resolve) => server.close(resolve))
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(new RegExp(`port ${port} .* in use`))
  })

  test('a directory that holds something else', async () => {
    const ran = await sepiola(['up', '--dir', join(import.meta.dirname, '..'), '--port-base', '0', '--s3-port', '0', '--detach'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/not empty/)
  })

  test('a damaged cluster file', async () => {
    const broken = join(dir, 'broken')
    await run('mkdir', ['-p', broken])
    writeFileSync(join(broken, 'cluster.json'), '{"formatVersion":1')
    const ran = await sepiola(['status', '--dir', broken])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/cluster\.json is damaged/)
  })
})

describe('damage and wrong keys', () => {
  let cluster: UpCluster
  beforeAll(async () => {
    cluster = await UpCluster.start(['--mons', '1', '--osds', '3', '--rgw', '0'])
  })
  afterAll(() => cluster?.stop())

  test('a wrong key is refused', async () => {
    const keyring = join(cluster.dir, 'wrong')
    writeFileSync(
      keyring,
      readFileSync(join(cluster.dir, 'keyring'), 'utf8').replace(
        /key = (\S)(\S)/,
        (_, a: string, b: string) => `key = ${a}${b === 'A' ? 'B' : 'A'}`,
      ),
    )
    const ran = await sepiola(['status', '--mon', cluster.monHosts.join(','), '--keyring', keyring], { timeoutMs: 60_000 })
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/refused|denied|wrong|EACCES/i)
  })

  test('an OSD whose store is damaged says so and does not start; the others serve on', async () => {
    await cluster.ok('osd', 'pool', 'create', 'data', '8')
    await run(process.execPath, [program, 'rados', '-p', 'data', 'put', 'x', '-', '--dir', cluster.dir], { input: 'still here' })
    await cluster.ok('cluster', 'kill', 'osd.2')
    const data = join(cluster.dir, 'osd.2')
    for (const name of readdirSync(data, { recursive: true, withFileTypes: true })) {
      if (name.isFile() && name.name !== 'keyring' && name.name !== 'osd.json')
        writeFileSync(join(name.parentPath, name.name), 'garbage'.repeat(1000))
    }
    const ran = await cluster.run('cluster', 'start', 'osd.2')
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/osd\.2: .*(damaged|corrupt|not a|magic|superblock)/i)
    expect(await cluster.ok('rados', '-p', 'data', 'get', 'x', '-')).toBe('still here')
  })
})
