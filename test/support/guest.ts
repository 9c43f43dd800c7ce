// A Linux guest under qemu's software emulation: this machine's kernel with an initramfs of busybox and the few modules that a
// virtio disk with ext4 needs. Its console is its output; its disk is whatever qemu opens.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { hasProgram, run } from './program.ts'

const MODULES = ['virtio_pci', 'virtio_blk', 'crc32c_generic', 'ext4']

export interface GuestParts {
  readonly kernel: string
  readonly modules: string
  readonly busybox: string
}

/** What a guest is made of; or, as text, what of it this machine lacks. */
export async function findGuestParts(): Promise<GuestParts | string> {
  if (process.arch !== 'x64') return 'an x86-64 machine'
  for (const name of ['qemu-system-x86_64', 'busybox', 'cpio']) if (!(await hasProgram(name))) return name
  const release = (existsSync('/boot') ? readdirSync('/boot') : [])
    .flatMap((file) => /^vmlinuz-(.+)$/.exec(file)?.[1] ?? [])
    .find((name) => existsSync(`/lib/modules/${name}/modules.dep`))
  if (release === undefined) return 'a kernel in /boot with its modules'
  const busybox = (await run('sh', ['-c', 'command -v busybox'])).stdout.trim()
  if ((await run('ldd', [busybox])).code === 0) return 'a busybox that needs no libraries'
  return { kernel: `/boot/vmlinuz-${release}`, modules: `/lib/modules/${release}`, busybox }
}

/** Builds DIR/initrd, whose init runs `script` (busybox sh) once the disk /dev/vda is there; kernel arguments NAME=VALUE are its variables. */
export function buildInitrd({ modules, busybox }: GuestParts, dir: string, script: string): string {
  const tree = join(dir, 'initramfs')
  for (const folder of ['bin', 'dev', 'proc', 'mnt', 'lib']) mkdirSync(join(tree, folder), { recursive: true })
  cpSync(busybox, join(tree, 'bin', 'busybox'), { dereference: true })
  const needs = new Map(
    readFileSync(join(modules, 'modules.dep'), 'utf8')
      .split('\n')
      .map((line) => line.split(':') as [string, string?])
      .map(([file, rest = '']) => [file, rest.trim().split(' ').filter(Boolean)]),
  )
  const ordered: string[] = []
  const add = (file: string): void => {
    for (const needed of [...(needs.get(file) ?? [])].reverse()) add(needed)
    if (!ordered.includes(file)) ordered.push(file)
  }
  for (const name of MODULES) {
    // One that is missing is built into the kernel.
    const file = [...needs.keys()].find((path) => basename(path).split('.')[0] === name)
    if (file) add(file)
  }
  const loads = ordered.map((file) => {
    const name = basename(file).replace(/\.(xz|zst|gz)$/, '')
    if (file.endsWith('.xz'))
      writeFileSync(join(tree, 'lib', name), execFileSync('xz', ['-dc', join(modules, file)], { maxBuffer: 64 << 20 }))
    else cpSync(join(modules, file), join(tree, 'lib', name))
    return `insmod /lib/${name}`
  })
  const init = [
    '#!/bin/busybox sh',
    '/bin/busybox --install -s /bin',
    'mount -t proc proc /proc',
    'mount -t devtmpfs dev /dev',
    ...loads,
    'while [ ! -b /dev/vda ]; do sleep 0.1; done',
    script,
    'poweroff -f',
    '',
  ]
  writeFileSync(join(tree, 'init'), init.join('\n'), { mode: 0o755 })
  const initrd = join(dir, 'initrd')
  execFileSync('sh', ['-c', `find . | cpio -o -H newc > ${JSON.stringify(initrd)}`], { cwd: tree, stdio: 'pipe' })
  return initrd
}

export class Guest {
  readonly #child: ReturnType<typeof spawn>
  readonly #exited: Promise<void>
  #console = ''
  #over = false
  #wake: (() => void) | undefined

  constructor(parts: GuestParts, initrd: string, disk: string, args: readonly string[]) {
    const append = ['console=ttyS0', 'quiet', 'panic=-1', 'nokaslr', 'mitigations=off', ...args].join(' ')
    const machine = ['-accel', 'tcg', '-m', '256', '-nodefaults', '-nographic', '-no-reboot', '-serial', 'stdio']
    const drive = ['-drive', `file=${disk},format=raw,if=virtio,cache=writeback,discard=unmap`]
    this.#child = spawn('qemu-system-x86_64', [...machine, '-kernel', parts.kernel, '-initrd', initrd, '-append', append, ...drive], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const heard = (chunk: Buffer): void => {
      this.#console += chunk.toString('latin1')
      this.#wake?.()
    }
    this.#child.stdout?.on('data', heard)
    this.#child.stderr?.on('data', heard)
    this.#exited = new Promise((resolve) =>
      this.#child.once('close', () => {
        this.#over = true
        this.#wake?.()
        resolve()
      }),
    )
  }

  get console(): string {
    return this.#console
  }
  /** Whole lines that begin with this word, without it. */
  lines(word: string): string[] {
    const whole = this.#console.slice(0, this.#console.lastIndexOf('\n') + 1)
    return whole.split(/\r?\n/).flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []))
  }
  /** Until so many of such lines have come. @throws with the console when the guest ends first. */
  async waitFor(word: string, count: number): Promise<string[]> {
    for (;;) {
      const lines = this.lines(word)
      if (lines.length >= count) return lines
      if (this.#over) throw new Error(`the guest ended before ${count} lines of ${word}:\n${this.#console}`)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
  /** As pulling the plug. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#exited
  }
  /** Until it has powered itself off. */
  ended(): Promise<void> {
    return this.#exited
  }
}
