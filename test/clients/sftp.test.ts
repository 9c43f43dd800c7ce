// Stock SFTP clients against `sepiola fs serve --sftp` on a running cluster: OpenSSH's sftp and scp, sshfs, rclone, each while the active
// MDS is killed.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { killActiveMds } from '../support/mds.ts'
import { exited, hasProgram, program, run, UpCluster } from '../support/program.ts'

let cluster: UpCluster
let dir: string
let server: ChildProcess
let at: { host: string; port: number; fingerprint: string; user: string; password: string }
const big = randomBytes(12 << 20)

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'sepiola-sftp-'))
  cluster = await UpCluster.start(['--mons', '1', '--mds', '2', '--rgw', '0'])
  server = spawn(process.execPath, [program, 'fs', 'serve', '--sftp', '--port', '0', '--format', 'json', '--dir', cluster.dir], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  server.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  for await (const line of createInterface({ input: server.stdout as NodeJS.ReadableStream })) {
    at = JSON.parse(line) as typeof at
    break
  }
  if (!at) throw new Error(`the SFTP server did not start: ${errors}`)
  writeFileSync(join(dir, 'big.bin'), big)
  makeTree(join(dir, 'tree'), 40)
  writeFileSync(join(dir, 'password'), at.password)
})
afterAll(async () => {
  server?.kill('SIGTERM')
  if (server) await exited(server)
  rmSync(dir, { recursive: true, force: true })
  await cluster?.stop()
})

function makeTree(path: string, files: number): void {
  for (let i = 0; i < files; i++) {
    const folder = join(path, `d${i % 5}`, `e${i % 3}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `file ${i}`), `content of ${i}\n`.repeat(i))
  }
  chmodSync(join(path, 'd0/e0/file 0'), 0o750)
  utimesSync(join(path, 'd0/e0/file 0'), 1_000_000_000, 1_100_000_000)
}
/** A tool's command line, expected to succeed. */
async function tool(command: string, args: string[], options: Parameters<typeof run>[2] = {}): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, { cwd: dir, ...options })
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed with ${code}: ${stderr || stdout}`)
  return stdout
}
const same = (a: string, b: string): string => execFileSync('diff', ['-r', '--no-dereference', a, b], { cwd: dir, encoding: 'utf8' })
/** Starts the action, kills the active MDS in the middle, waits for the action, brings the MDS back. */
async function whileAnMdsDies<T>(action: () => Promise<T>): Promise<T> {
  const running = action()
  running.catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 300))
  const victim = await killActiveMds(cluster)
  try {
    return await running
  } finally {
    await cluster.ok('cluster', 'start', victim)
  }
}

/** The server's key, as `ssh-keyscan` would give it after a look at the fingerprint. */
function sshOptions(): string[] {
  const known = join(dir, 'known_hosts')
  if (!existsSync(known)) {
    const key = execFileSync('ssh-keyscan', ['-p', String(at.port), '-t', 'ed25519', at.host], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    writeFileSync(known, key)
    expect(execFileSync('ssh-keygen', ['-l', '-f', known], { encoding: 'utf8' })).toContain(at.fingerprint)
  }
  return [
    '-o',
    `UserKnownHostsFile=${known}`,
    '-o',
    'StrictHostKeyChecking=yes',
    '-o',
    'PreferredAuthentications=password',
    '-o',
    'LogLevel=ERROR',
  ]
}
const sshpass = (...command: string[]): string[] => ['-f', join(dir, 'password'), ...command]

const haveSftp = (await hasProgram('sftp')) && (await hasProgram('sshpass')) && (await hasProgram('ssh-keyscan'))
describe.skipIf(!haveSftp)('OpenSSH', () => {
  const sftp = (lines: string[]): Promise<string> => {
    writeFileSync(join(dir, 'batch'), `${lines.join('\n')}\n`)
    const command = [
      'sftp',
      '-q',
      ...sshOptions(),
      '-o',
      'BatchMode=no',
      '-P',
      String(at.port),
      '-b',
      join(dir, 'batch'),
      `${at.user}@${at.host}`,
    ]
    return tool('sshpass', sshpass(...command))
  }
  test('sftp: trees, a big file, links, renames, attributes', async () => {
    const put = ['mkdir sftp', 'cd sftp', 'put -rp tree', 'put big.bin', 'symlink big.bin soft', 'ln big.bin hard', 'rename soft link']
    await whileAnMdsDies(() => sftp(put))
    const out = await sftp([
      'ls -l sftp',
      'df sftp',
      'get -rp sftp/tree tree-back',
      'get sftp/link big-back.bin',
      'chmod 600 sftp/hard',
      'ls -l sftp/big.bin',
      'pwd',
    ])
    expect(out).toMatch(/-rw-r--r-- +2 .* 12582912 .* (?:sftp\/)?big\.bin/)
    expect(out).toMatch(/lrwxrwxrwx .* (?:sftp\/)?link/)
    expect(out).toMatch(/-rw------- .* sftp\/big\.bin/)
    expect(out).toContain('Remote working directory: /')
    expect(same('tree', 'tree-back')).toBe('')
    expect(readFileSync(join(dir, 'big-back.bin')).equals(big)).toBe(true)
    const stats = statSync(join(dir, 'tree-back/d0/e0/file 0'))
    expect([stats.mode & 0o777, stats.mtimeMs]).toEqual([0o750, 1.1e12])
    await sftp(['rm sftp/hard', 'rm sftp/link', 'mkdir sftp/d', 'rmdir sftp/d', '-rmdir sftp'])
    expect(await cluster.ok('fs', 'ls', '/sftp')).toBe('big.bin\ntree/\n')
  })
  test('scp both ways', async () => {
    const remote = `${at.user}@${at.host}:/scp.bin`
    const scp = ['scp', '-q', ...sshOptions(), '-P', String(at.port)]
    await tool('sshpass', sshpass(...scp, 'big.bin', remote))
    await tool('sshpass', sshpass(...scp, remote, 'scp-back.bin'))
    expect(readFileSync(join(dir, 'scp-back.bin')).equals(big)).toBe(true)
  })
  test('no shell, no wrong password', async () => {
    const ssh = ['ssh', ...sshOptions(), '-p', String(at.port), `${at.user}@${at.host}`]
    expect((await run('sshpass', sshpass(...ssh, 'id'), { cwd: dir })).stdout).toBe('')
    expect((await run('sshpass', ['-p', 'wrong', ...ssh], { cwd: dir })).stderr).toContain('Permission denied')
  })
})

const haveSshfs = haveSftp && (await hasProgram('sshfs')) && canMount()
function canMount(): boolean {
  try {
    accessSync('/dev/fuse', constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}
describe.skipIf(!haveSshfs)('sshfs (needs /dev/fuse)', () => {
  test('programs work in the mounted directory', async () => {
    const mountpoint = join(dir, 'mnt')
    mkdirSync(mountpoint)
    const { host, port, user } = at
    await tool('sshfs', [`${user}@${host}:/`, mountpoint, '-p', String(port), '-o', 'password_stdin', ...sshOptions()], {
      input: `${at.password}\n`,
    })
    try {
      await whileAnMdsDies(() => tool('cp', ['-r', 'tree', join(mountpoint, 'sshfs')]))
      expect(same('tree', join(mountpoint, 'sshfs'))).toBe('')
      symlinkSync('file 0', join(mountpoint, 'sshfs/link'))
      await tool('mv', ['sshfs', 'moved'], { cwd: mountpoint })
      writeFileSync(join(mountpoint, 'moved/note'), 'first\n')
      await tool('sh', ['-c', 'echo second >> moved/note && truncate -s 9 moved/note'], { cwd: mountpoint })
      expect(await cluster.ok('fs', 'cat', '/moved/note')).toBe('first\nsec')
      expect(await tool('df', [mountpoint])).toContain(mountpoint)
      if (await hasProgram('git')) {
        const git = (...args: string[]) =>
          tool('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', ...args], { cwd: join(mountpoint, 'moved') })
        await git('init', '-q')
        await git('add', '.')
        await git('commit', '-qm', 'all')
        await git('fsck', '--strict')
        expect(await git('status', '--short')).toBe('')
      }
      await tool('rm', ['-r', join(mountpoint, 'moved')])
    } finally {
      await run('fusermount3', ['-u', mountpoint])
    }
    expect(await cluster.ok('fs', 'ls', '/')).not.toContain('moved')
  })
})

const haveRclone = await hasProgram('rclone')
describe.skipIf(!haveRclone)('rclone', () => {
  test('sync, check, sync again, delete', async () => {
    const password = (await tool('rclone', ['obscure', at.password])).trim()
    const env = {
      RCLONE_CONFIG: join(dir, 'rclone.conf'),
      RCLONE_SFTP_HOST: at.host,
      RCLONE_SFTP_PORT: String(at.port),
      RCLONE_SFTP_USER: at.user,
      RCLONE_SFTP_PASS: password,
      RCLONE_SFTP_SHELL_TYPE: 'none',
    }
    writeFileSync(env.RCLONE_CONFIG, '')
    const rclone = (...args: string[]): Promise<string> => tool('rclone', [...args, '--retries', '1'], { env })
    cpSync(join(dir, 'big.bin'), join(dir, 'tree/big.bin'))
    await whileAnMdsDies(() => rclone('sync', 'tree', ':sftp:/rclone'))
    await rclone('check', '--download', 'tree', ':sftp:/rclone')
    rmSync(join(dir, 'tree/d1'), { recursive: true })
    writeFileSync(join(dir, 'tree/new'), 'new')
    await rclone('sync', 'tree', ':sftp:/rclone')
    await rclone('check', '--download', 'tree', ':sftp:/rclone')
    await rclone('copy', ':sftp:/rclone', 'rclone-back')
    expect(same('tree', 'rclone-back')).toBe('')
    expect(await rclone('about', ':sftp:')).toMatch(/Total:/)
    await rclone('purge', ':sftp:/rclone')
    expect((await cluster.run('fs', 'ls', '/rclone')).stderr).toContain('ENOENT')
  })
})
