// Drives the shipped program (dist/sepiola.js, made by `npm run build`) as a user would, in temporary directories.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')
export const program = join(root, 'dist', 'sepiola.js')
if (!existsSync(program)) throw new Error('dist/sepiola.js is missing: npm run build')

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command to its end; never throws for its exit code. */
export function run(
  command: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string; input?: string | Uint8Array; timeoutMs?: number } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      command,
      args,
      {
        env: { ...process.env, ...options.env },
        cwd: options.cwd,
        maxBuffer: 256 << 20,
        timeout: options.timeoutMs ?? 120_000,
        killSignal: 'SIGKILL',
      },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 128
        resolve({ code, stdout, stderr: stderr || (error && code === 128 ? String(error.message) : '') })
      },
    )
    if (options.input !== undefined) child.stdin?.end(options.input)
  })
}

export const sepiola = (args: readonly string[], options: Parameters<typeof run>[2] = {}): Promise<Ran> =>
  run(process.execPath, [program, ...args], options)

/** Runs and expects success. @returns standard output. */
export async function sepiolaOk(args: readonly string[], options: Parameters<typeof run>[2] = {}): Promise<string> {
  const { code, stdout, stderr } = await sepiola(args, options)
  if (code !== 0) throw new Error(`sepiola ${args.join(' ')} failed with ${code}: ${stderr || stdout}`)
  return stdout
}

export interface S3Keys {
  readonly endpoint: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** A cluster started by `sepiola up --detach` in a directory of its own; `stop` ends all its processes and removes it. */
export class UpCluster {
  readonly dir: string
  s3: S3Keys
  fsid: string
  monHosts: string[]
  private constructor(dir: string, ready: { fsid: string; mon_hosts: string[]; s3: S3Keys }) {
    this.dir = dir
    this.s3 = ready.s3
    this.fsid = ready.fsid
    this.monHosts = ready.mon_hosts
  }

  static async start(args: readonly string[] = []): Promise<UpCluster> {
    const dir = mkdtempSync(join(tmpdir(), 'sepiola-test-'))
    try {
      return new UpCluster(dir, await UpCluster.up(dir, args))
    } catch (error) {
      await sepiola(['down', '--dir', dir])
      rmSync(dir, { recursive: true, force: true })
      throw error
    }
  }

  private static async up(dir: string, args: readonly string[]): Promise<{ fsid: string; mon_hosts: string[]; s3: S3Keys }> {
    const out = await sepiolaOk(['up', '--dir', dir, '--detach', '--port-base', '0', '--s3-port', '0', '--format', 'json', ...args])
    return JSON.parse(out) as { fsid: string; mon_hosts: string[]; s3: S3Keys }
  }

  /** `up` again on the same directory. */
  async upAgain(): Promise<void> {
    await UpCluster.up(this.dir, [])
  }

  run(...args: string[]): Promise<Ran> {
    return sepiola([...args, '--dir', this.dir])
  }
  ok(...args: string[]): Promise<string> {
    return sepiolaOk([...args, '--dir', this.dir])
  }
  async json<T>(...args: string[]): Promise<T> {
    return JSON.parse(await this.ok(...args, '--format', 'json')) as T
  }

  async daemons(): Promise<{ id: string; pid: number | null; state: string }[]> {
    return this.json('cluster', 'ls')
  }

  async leader(): Promise<string> {
    const { quorum_leader_name } = await this.json<{ quorum_leader_name: string }>('quorum_status')
    return `mon.${quorum_leader_name}`
  }

  /** Waits until `sepiola health` says HEALTH_OK and all PGs are active+clean. */
  async waitForHealthOk(timeoutMs = 60_000): Promise<void> {
    let last = ''
    for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; ) {
      const { code, stdout, stderr } = await this.run('status', '--format', 'json')
      last = stdout || stderr
      if (code === 0) {
        const status = JSON.parse(stdout) as { health: { status: string }; pgmap: { pgs_by_state: { state_name: string }[] } }
        if (status.health.status === 'HEALTH_OK' && status.pgmap.pgs_by_state.every((s) => s.state_name === 'active+clean')) return
      }
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    throw new Error(`no HEALTH_OK within ${timeoutMs} ms: ${last}`)
  }

  async stop(): Promise<void> {
    await sepiola(['down', '--dir', this.dir])
    rmSync(this.dir, { recursive: true, force: true })
  }

  awsEnv(): NodeJS.ProcessEnv {
    return {
      AWS_ACCESS_KEY_ID: this.s3.accessKeyId,
      AWS_SECRET_ACCESS_KEY: this.s3.secretAccessKey,
      AWS_DEFAULT_REGION: this.s3.region,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CA_BUNDLE: undefined,
    }
  }
}

/** A program that may not be installed: its tests are skipped and say so. */
export async function hasProgram(name: string): Promise<boolean> {
  return (await run('sh', ['-c', `command -v ${name}`])).code === 0
}

export async function exited(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  return new Promise((resolve) => child.once('exit', resolve))
}

export { spawn }
