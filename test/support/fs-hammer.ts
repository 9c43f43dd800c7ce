// Random operations of several clients on one tree, against a model: every call must end as the model says, errors too, and every client must see
// what any of them has completed. Clients work at the same time on different subtrees, which they change between rounds.
import { Buffer } from 'node:buffer'
import type { FileSystem } from '../../src/cephfs/mod.ts'
import type { Random } from '../../src/env/mod.ts'

interface ModelFile {
  kind: 'file'
  data: Buffer
  mode: number
}
interface ModelDir {
  kind: 'dir'
  entries: Map<string, ModelNode>
}
interface ModelLink {
  kind: 'link'
  target: string
}
type ModelNode = ModelFile | ModelDir | ModelLink

interface Place {
  dir: ModelDir
  name: string
  node: ModelNode | undefined
}

const NAMES = ['a', 'b', 'c', 'd', 'e']
const SUBTREES = 4
const DATA_MAX = 20_000

export interface HammerOptions {
  readonly clients: readonly FileSystem[]
  readonly random: Random
  readonly rounds: number
  /** Operations of each client in a round. */
  readonly operations: number
  /** Between rounds. */
  readonly between?: (round: number) => Promise<void> | void
  readonly base?: string
}

class Mismatch extends Error {}
const codeOf = (error: unknown): string => (error as { code?: string }).code ?? String(error)

export class Hammer {
  readonly #options: HammerOptions
  readonly #random: Random
  readonly #base: string
  readonly #root: ModelDir = { kind: 'dir', entries: new Map() }
  /** The last calls and what came of them, for whoever looks for the reason. */
  readonly history: string[] = []

  constructor(options: HammerOptions) {
    this.#options = options
    this.#random = options.random
    this.#base = options.base ?? ''
  }
  #pick<T>(list: readonly T[]): T {
    return list[this.#random.below(list.length)] as T
  }

  async run(): Promise<void> {
    const { clients, rounds, operations, between } = this.#options
    for (let i = 0; i < SUBTREES; i++) {
      await (clients[0] as FileSystem).mkdir(`${this.#base}/t${i}`)
      this.#root.entries.set(`t${i}`, { kind: 'dir', entries: new Map() })
    }
    for (let round = 0; round < rounds; round++) {
      const free = Array.from({ length: SUBTREES }, (_, i) => `t${i}`)
      const jobs = clients.map((client, i) => {
        const [subtree] = free.splice(this.#random.below(free.length), 1) as [string]
        return this.#work(client, i, subtree, operations)
      })
      await Promise.all(jobs)
      await between?.(round)
      const subtree = `t${this.#random.below(SUBTREES)}`
      await this.#check(this.#pick(clients), subtree, this.#root.entries.get(subtree) as ModelNode)
    }
  }
  /** Everything, as this client sees it. */
  async verify(client: FileSystem): Promise<void> {
    for (const [name, node] of this.#root.entries) await this.#check(client, name, node)
  }

  async #check(client: FileSystem, path: string, node: ModelNode): Promise<void> {
    const full = `${this.#base}/${path}`
    if (node.kind === 'link') {
      this.#same(path, await client.readlink(full), node.target)
      return
    }
    if (node.kind === 'file') {
      const data = await client.readFile(full)
      this.#same(path, (await client.stat(full)).size, node.data.length)
      this.#same(`mode of ${path}`, (await client.stat(full)).mode & 0o777, node.mode)
      if (!data.equals(node.data))
        throw new Mismatch(`${path}: the content differs (${data.length} and ${node.data.length} bytes)\n${this.history.join('\n')}`)
      return
    }
    this.#same(path, (await client.readdir(full)).sort().join(), [...node.entries.keys()].sort().join())
    for (const [name, child] of node.entries) await this.#check(client, `${path}/${name}`, child)
  }
  #same(what: string, seen: unknown, expected: unknown): void {
    if (seen !== expected) throw new Mismatch(`${what}: is ${String(seen)}, should be ${String(expected)}\n${this.history.join('\n')}`)
  }

  async #work(client: FileSystem, who: number, subtree: string, operations: number): Promise<void> {
    for (let i = 0; i < operations; i++) {
      const { text, expect, act } = this.#operation(subtree)
      let outcome = 'ok'
      try {
        await act(client)
      } catch (error) {
        outcome = codeOf(error)
        if (outcome === String(error)) throw error
      }
      this.history.push(`${who}: ${text} ${outcome}`)
      if (this.history.length > 60) this.history.shift()
      this.#same(text, outcome, expect)
    }
  }

  #path(subtree: string): string {
    let path = subtree
    for (let depth = this.#random.below(3); depth >= 0; depth--) path += `/${this.#pick(NAMES)}`
    return path
  }
  /** What is at a path, without following a last symlink; a code when the way to it fails. */
  #find(path: string): Place | string {
    const names = path.split('/')
    const name = names.pop() as string
    let dir: ModelNode = this.#root
    for (const step of names) {
      const next: ModelNode | undefined = (dir as ModelDir).entries.get(step)
      if (!next) return 'ENOENT'
      if (next.kind !== 'dir') return next.kind === 'link' ? 'ENOENT' : 'ENOTDIR'
      dir = next
    }
    return { dir: dir as ModelDir, name, node: (dir as ModelDir).entries.get(name) }
  }

  /** Chooses a call and says how it must end; the model has it done already. */
  #operation(subtree: string): { text: string; expect: string; act: (client: FileSystem) => Promise<unknown> } {
    const path = this.#path(subtree)
    const full = `${this.#base}/${path}`
    const found = this.#find(path)
    const at = typeof found === 'string' ? undefined : found
    const node = at?.node
    const way = typeof found === 'string' ? found : undefined
    const data = Buffer.from(this.#random.bytes(this.#random.below(DATA_MAX)))
    switch (this.#random.below(13)) {
      case 0:
      case 1: {
        const expect = way ?? (node ? 'EEXIST' : 'ok')
        if (expect === 'ok') at?.dir.entries.set(at.name, { kind: 'dir', entries: new Map() })
        return { text: `mkdir ${path}`, expect, act: (c) => c.mkdir(full) }
      }
      case 2: {
        const expect = way ?? (!node ? 'ENOENT' : node.kind !== 'dir' ? 'ENOTDIR' : node.entries.size > 0 ? 'ENOTEMPTY' : 'ok')
        if (expect === 'ok') at?.dir.entries.delete(at.name)
        return { text: `rmdir ${path}`, expect, act: (c) => c.rmdir(full) }
      }
      case 3: {
        const expect = way ?? (!node ? 'ENOENT' : node.kind === 'dir' ? 'EISDIR' : 'ok')
        if (expect === 'ok') at?.dir.entries.delete(at.name)
        return { text: `unlink ${path}`, expect, act: (c) => c.unlink(full) }
      }
      case 4:
      case 5:
      case 6: {
        // Symlinks lead nowhere, into a directory that is never there.
        const expect = way ?? (node?.kind === 'dir' ? 'EISDIR' : node?.kind === 'link' ? 'ENOENT' : 'ok')
        if (expect === 'ok') {
          if (node?.kind === 'file') node.data = data
          else at?.dir.entries.set(at.name, { kind: 'file', data, mode: 0o644 })
        }
        return { text: `write ${path} ${data.length}`, expect, act: (c) => c.writeFile(full, data) }
      }
      case 7: {
        const expect = way ?? (node?.kind === 'dir' ? 'EISDIR' : node?.kind === 'link' ? 'ENOENT' : 'ok')
        if (expect === 'ok') {
          if (node?.kind === 'file') node.data = Buffer.concat([node.data, data])
          else at?.dir.entries.set(at.name, { kind: 'file', data, mode: 0o644 })
        }
        return { text: `append ${path} ${data.length}`, expect, act: (c) => c.appendFile(full, data) }
      }
      case 8: {
        const expect = way ?? (!node || node.kind === 'link' ? 'ENOENT' : node.kind === 'dir' ? 'EISDIR' : 'ok')
        const size = this.#random.below(DATA_MAX)
        if (expect === 'ok' && node?.kind === 'file')
          node.data = Buffer.concat([node.data.subarray(0, size), Buffer.alloc(Math.max(0, size - node.data.length))])
        return { text: `truncate ${path} ${size}`, expect, act: (c) => c.truncate(full, size) }
      }
      case 9: {
        const expect = way ?? (node ? 'EEXIST' : 'ok')
        const target = `nowhere/${this.#random.below(100)}`
        if (expect === 'ok') at?.dir.entries.set(at.name, { kind: 'link', target })
        return { text: `symlink ${path}`, expect, act: (c) => c.symlink(target, full) }
      }
      case 10: {
        const expect = way ?? (!node || node.kind === 'link' ? 'ENOENT' : 'ok')
        const mode = 0o600 | this.#random.below(0o100)
        if (expect === 'ok' && node?.kind === 'file') node.mode = mode
        return { text: `chmod ${path}`, expect: expect, act: (c) => c.chmod(full, node?.kind === 'dir' ? 0o755 : mode) }
      }
      case 11: {
        const other = this.#path(subtree)
        return {
          text: `link ${path} ${other}`,
          expect: this.#link(found, this.#find(other)),
          act: (c) => c.link(full, `${this.#base}/${other}`),
        }
      }
      default: {
        const other = this.#path(subtree)
        const expect = this.#rename(path, other, found, this.#find(other))
        return { text: `rename ${path} ${other}`, expect, act: (c) => c.rename(full, `${this.#base}/${other}`) }
      }
    }
  }
  #link(from: Place | string, to: Place | string): string {
    if (typeof from === 'string') return from
    if (!from.node) return 'ENOENT'
    if (typeof to === 'string') return to
    if (to.node) return 'EEXIST'
    if (from.node.kind === 'dir') return 'EPERM'
    to.dir.entries.set(to.name, from.node)
    return 'ok'
  }
  #rename(path: string, other: string, from: Place | string, to: Place | string): string {
    if (typeof from === 'string') return from
    if (typeof to === 'string') return to
    const { node } = from
    if (!node) return 'ENOENT'
    if (other.startsWith(`${path}/`)) return 'EINVAL'
    if (path.startsWith(`${other}/`)) return 'ENOTEMPTY'
    if (node === to.node) return 'ok'
    if (to.node?.kind === 'dir' && node.kind !== 'dir') return 'EISDIR'
    if (to.node && to.node.kind !== 'dir' && node.kind === 'dir') return 'ENOTDIR'
    if (to.node?.kind === 'dir' && to.node.entries.size > 0) return 'ENOTEMPTY'
    from.dir.entries.delete(from.name)
    to.dir.entries.set(to.name, node)
    return 'ok'
  }
}
