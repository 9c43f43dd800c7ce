// `sepiola fs serve --sftp`: a file system for sftp, sshfs, rclone and whatever else speaks SFTP.
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { hasCluster } from '../../../cluster/mod.ts'
import { type Logger, SepiolaError } from '../../base/mod.ts'
import type { FileSystem } from '../../cephfs/mod.ts'
import { fingerprintOf, generateHostKey, serveSftp } from '../../cephfs/sftp/mod.ts'
import type { Timers } from '../../env/mod.ts'
import { type Globals, parseFlags, wholeNumber } from '../globals.ts'
import { type CliIo, type Connect, UsageError } from '../io.ts'
import { fsUsage, remotePath } from './mod.ts'
import { mount } from './mount.ts'

const flags = {
  sftp: { type: 'boolean' },
  host: { type: 'string' },
  port: { type: 'string' },
  fs: { type: 'string' },
  root: { type: 'string' },
  'read-only': { type: 'boolean' },
  user: { type: 'string' },
  'password-file': { type: 'string' },
  'authorized-keys': { type: 'string' },
  'host-key': { type: 'string' },
  umask: { type: 'string' },
  'max-connections': { type: 'string' },
  'idle-timeout': { type: 'string' },
} as const

/** How often the server looks whether the file system still takes it for a client. */
const LOOK_MS = 5000

/** A secret kept in a file of mode 0600, made at the first call. */
async function keptSecret(file: string, make: () => string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw cannotRead(file, error)
  }
  const secret = make()
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  try {
    await writeFile(file, secret, { mode: 0o600, flag: 'wx' })
    return secret
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readFile(file, 'utf8')
    throw error
  }
}
const cannotRead = (file: string, error: unknown): SepiolaError =>
  new SepiolaError('EINVAL', `${file} cannot be read: ${(error as Error).message}`, { cause: error })
const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw cannotRead(file, error)
  }
}

export async function runServe(argv: readonly string[], globals: Globals, io: CliIo, connect: Connect): Promise<number> {
  const { values } = parseFlags(argv, flags, { min: 0, max: 0, usage: fsUsage })
  if (!values.sftp) throw new UsageError(`fs serve needs --sftp; usage: ${fsUsage}`)
  const umaskText = values.umask ?? '022'
  if (!/^[0-7]{1,4}$/.test(umaskText)) throw new UsageError(`--umask takes an octal number such as 022, not '${umaskText}'`)
  const user = values.user ?? 'sepiola'
  if (!/^[\w.@-]{1,64}$/.test(user)) throw new UsageError(`--user: '${user}' is no name for a user`)
  const port = wholeNumber('--port', values.port, 2022, 0, 65_535)
  const connectionsMax = wholeNumber('--max-connections', values['max-connections'], 64, 1, 10_000)
  const idleMs = wholeNumber('--idle-timeout', values['idle-timeout'], 0, 0, 86_400) * 1000
  const root = remotePath(values.root ?? '/')
  const keysFile = values['authorized-keys'] === undefined ? undefined : resolve(values['authorized-keys'])

  const dir = resolve(globals.dir)
  const home = globals.mon === undefined || hasCluster(dir) ? join(dir, 'sftp') : undefined
  if (home !== undefined && !hasCluster(dir)) throw new SepiolaError('ENOENT', `there is no cluster in ${dir}`)
  const hostKeyFile = values['host-key'] ?? (home && join(home, 'host_ed25519'))
  if (hostKeyFile === undefined)
    throw new UsageError('--mon without the cluster’s directory needs --host-key FILE; it is made if it is not there')
  const hostKey = await keptSecret(hostKeyFile, generateHostKey)
  try {
    fingerprintOf(hostKey)
  } catch (error) {
    throw new SepiolaError('EINVAL', `--host-key ${hostKeyFile}: ${(error as Error).message}`)
  }
  let password: string | undefined
  if (values['password-file'] !== undefined) {
    password = (await readText(values['password-file'])).split(/\r?\n/, 1)[0]
    if (!password) throw new SepiolaError('EINVAL', `${values['password-file']} holds no password: its first line is it`)
  } else if (keysFile === undefined) {
    const fresh = (): string => randomBytes(15).toString('base64url')
    password = home === undefined ? fresh() : (await keptSecret(join(home, 'password'), () => `${fresh()}\n`)).trimEnd()
  }
  const printed = password !== undefined && values['password-file'] === undefined ? password : undefined

  const rados = await connect()
  const files = await mount(connect, { fs: values.fs, root, signal: io.signal })
  try {
    const server = await serveSftp({
      env: rados.env,
      log: logTo(io),
      files,
      host: values.host ?? '127.0.0.1',
      port,
      hostKey,
      user,
      password,
      authorizedKeys: keysFile === undefined ? undefined : { file: keysFile, read: () => readText(keysFile) },
      readOnly: values['read-only'] === true,
      umask: Number.parseInt(umaskText, 8),
      connectionsMax,
      idleMs,
    })
    try {
      tell(io, { ...server.endpoint, fingerprint: server.fingerprint, user, password: printed, keysFile, root })
      const shutOut = await untilAbortedOrShutOut(files, rados.env.timers, io.signal)
      if (shutOut) {
        io.err(`sepiola: the file system has shut this server out (${shutOut.message}); start it again`)
        return 1
      }
      io.err('stopping')
    } finally {
      await server.close()
    }
  } finally {
    await files.unmount()
  }
  return 0
}

/** @returns the error when this client was evicted: nothing it does works any more. */
function untilAbortedOrShutOut(files: Pick<FileSystem, 'stat'>, timers: Timers, signal: AbortSignal): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const done = (error?: Error): void => {
      timer.cancel()
      resolve(error)
    }
    const look = (): Promise<void> =>
      files.stat('/').then(
        () => {},
        (error: NodeJS.ErrnoException) => (error.code === 'ESHUTDOWN' ? done(error) : undefined),
      )
    const timer = timers.every(LOOK_MS, () => void look())
    if (signal.aborted) done()
    signal.addEventListener('abort', () => done(), { once: true })
  })
}

interface Told {
  readonly host: string
  readonly port: number
  readonly fingerprint: string
  readonly user: string
  readonly password: string | undefined
  readonly keysFile: string | undefined
  readonly root: string
}
function tell(io: CliIo, { host, port, fingerprint, user, password, keysFile, root }: Told): void {
  if (io.format !== 'plain') {
    io.out(`${JSON.stringify({ host, port, fingerprint, user, password, root }, undefined, io.format === 'json-pretty' ? 2 : 0)}\n`)
    return
  }
  const named = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  io.out(
    [
      `serving ${root} over SFTP`,
      `  endpoint     ${host}:${port}`,
      `  host key     ED25519 ${fingerprint}`,
      `  user         ${user}`,
      ...(password === undefined ? [] : [`  password     ${password}`]),
      ...(keysFile === undefined ? [] : [`  keys         ${keysFile}`]),
      '',
      'Try:',
      `  sftp -P ${port} ${user}@${named}`,
      `  sshfs -p ${port} ${user}@${named}:/ MOUNTPOINT`,
      password === undefined
        ? `  rclone lsl :sftp: --sftp-host ${named} --sftp-port ${port} --sftp-user ${user} --sftp-key-file KEY`
        : `  rclone lsl :sftp: --sftp-host ${named} --sftp-port ${port} --sftp-user ${user} --sftp-pass $(rclone obscure '${password}')`,
      '',
      'Ctrl-C stops it.',
      '',
    ].join('\n'),
  )
}

/** Warnings and worse, as sentences for the terminal or a service's journal. */
function logTo(io: CliIo): Logger {
  const say = (fields: object, message: string): void =>
    io.err([message, ...Object.entries(fields).map(([name, value]) => `${name}=${value}`)].join(' '))
  const log: Logger = { debug() {}, info: say, warn: say, error: say, child: () => log }
  return log
}
