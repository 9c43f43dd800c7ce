// Fragments of directories: one that has grown beyond a bound is split into two, two that have become small are merged. The new objects
// are written before anything refers to them; one event of the journal then makes them the directory's.

import { PAGE_MAX } from './cache.ts'
import type { MdsCore } from './core.ts'
import type { NewObject } from './effects.ts'
import { type MdsError, Need, Wait } from './errors.ts'
import { canSplit, fragContains, nameHash, parentFrag, parseKey, ROOT_FRAG, sortFrags, splitFrag } from './frag.ts'
import type { Frag, Inode } from './inode.ts'
import { isNull } from './inode.ts'
import type { Task } from './tasks.ts'
import { fnode } from './txn.ts'

const PARALLEL = 2

export class Fragments {
  readonly #core: MdsCore
  readonly #candidates = new Set<Inode>()
  readonly #moving = new Set<Inode>()

  constructor(core: MdsCore) {
    this.#core = core
  }
  /** A directory's names have changed: looked at with the next tick. */
  consider(dir: Inode): void {
    this.#candidates.add(dir)
  }
  get isBusy(): boolean {
    return this.#moving.size > 0
  }
  /** @throws Wait while fragments of this directory are on the move. */
  mustBeStill(dir: Inode): void {
    if (this.#moving.has(dir)) throw new Wait([dir])
  }

  tick(): void {
    const candidates = [...this.#candidates]
    this.#candidates.clear()
    for (const dir of candidates) {
      if (this.#moving.size >= PARALLEL) this.#candidates.add(dir)
      else if (dir.dentry && !this.#moving.has(dir)) this.#look(dir)
    }
  }
  #look(dir: Inode): void {
    const { splitSize, mergeSize } = this.#core.options
    const leaves = dir.data.frags.length === 0 ? [ROOT_FRAG] : dir.data.frags
    for (const code of leaves) {
      const frag = dir.frag(code)
      if (frag.entries > splitSize && canSplit(code)) {
        const [low, high] = splitFrag(code)
        this.#move(dir, [frag], [dir.frag(low), dir.frag(high)])
        return
      }
    }
    for (const code of dir.data.frags) {
      const { parent, sibling } = parentFrag(code)
      if (!dir.data.frags.includes(sibling)) continue
      const [a, b] = [dir.frag(code), dir.frag(sibling)]
      if (!a.isCounted || !b.isCounted || a.entries + b.entries >= mergeSize) continue
      this.#move(dir, [a, b], [dir.frag(parent)])
      return
    }
  }

  #move(dir: Inode, from: readonly Frag[], to: readonly Frag[]): void {
    const core = this.#core
    // What is to be removed of an earlier split would take the new names along.
    if (to.some((frag) => core.purge.touches(frag.oid)) || from.some((frag) => core.purge.touches(frag.oid))) {
      this.#candidates.add(dir)
      return
    }
    this.#moving.add(dir)
    dir.pins++
    for (const frag of from) frag.frozen = true
    this.#readAll(from, (entries, error) => {
      if (!entries) {
        core.log('warn', `fragments of ${dir.ino.toString(16)} stay as they are: ${error}`)
        this.#end(dir, from)
        return
      }
      this.#write(dir, from, to, entries)
    })
  }
  #write(dir: Inode, from: readonly Frag[], to: readonly Frag[], entries: readonly (readonly [string, Uint8Array])[]): void {
    const core = this.#core
    const shares = new Map<Frag, [string, Uint8Array][]>(to.map((frag) => [frag, []]))
    const counts = new Map<Frag, number>(to.map((frag) => [frag, 0]))
    for (const [key, value] of entries) {
      const parsed = parseKey(key)
      const hash = nameHash(parsed?.name ?? key)
      const frag = to.find((f) => fragContains(f.code, hash)) as Frag
      shares.get(frag)?.push([key, value])
      if (parsed?.last === 0) counts.set(frag, (counts.get(frag) ?? 0) + 1)
    }
    for (const frag of to) {
      frag.entries = counts.get(frag) ?? 0
      frag.isCounted = true
      frag.dentries.clear()
      frag.sorted = undefined
    }
    const objects: NewObject[] = to.map((frag) => ({ oid: frag.oid, header: fnode(frag), entries: shares.get(frag) ?? [] }))
    core.job({ kind: 'writeObjects', objects }, 0, (_value, error) => {
      if (error !== undefined) {
        core.log('warn', `fragments of ${dir.ino.toString(16)} stay as they are: ${error}`)
        this.#end(dir, from)
        return
      }
      this.#switch(dir, from, to)
      this.#end(dir, from)
    })
  }
  #switch(dir: Inode, from: readonly Frag[], to: readonly Frag[]): void {
    const core = this.#core
    core.change('fragment', (txn) => {
      const leaves = dir.data.frags.filter((code) => !from.some((f) => f.code === code)).concat(to.map((f) => f.code))
      txn.touch(dir)
      dir.data.frags = leaves.length === 1 && leaves[0] === ROOT_FRAG ? [] : sortFrags(leaves)
      const whole = from.every((f) => f.state === 'complete')
      for (const frag of to) frag.state = whole ? 'complete' : 'partial'
      for (const old of from) {
        for (const dentry of old.dentries.values()) {
          if (isNull(dentry) && whole) continue
          const frag = to.find((f) => fragContains(f.code, nameHash(dentry.name))) as Frag
          dentry.frag = frag
          frag.dentries.set(dentry.name, dentry)
        }
        old.dentries.clear()
        old.sorted = undefined
        if (old.code === ROOT_FRAG) {
          old.entries = 0
          core.purge.names(txn, dir.ino, old.oid)
          txn.touchFrag(old)
        } else {
          core.purge.objects(txn, dir.ino, [old.oid])
          dir.frags.delete(old.code)
        }
      }
    })
  }
  #end(dir: Inode, from: readonly Frag[]): void {
    for (const frag of from) frag.frozen = false
    this.#moving.delete(dir)
    dir.pins--
    this.#candidates.add(dir)
    this.#core.tasks.wake(dir)
  }

  #readAll(frags: readonly Frag[], done: (entries: [string, Uint8Array][] | undefined, error: string) => void): void {
    const core = this.#core
    const entries: [string, Uint8Array][] = []
    let at = 0
    let after = ''
    const task: Task = {
      ticket: core.tasks.ticket(),
      settled: false,
      run() {
        const frag = frags[at]
        if (frag) {
          const range = { after, max: PAGE_MAX }
          throw new Need(
            frag.oid,
            range,
            (read) => {
              for (const [key, value] of read.entries) entries.push([key, Uint8Array.from(value)])
              if (read.more) after = read.entries.at(-1)?.[0] ?? after
              else {
                at++
                after = ''
              }
            },
            `fragments ${task.ticket}`,
          )
        }
        task.settled = true
        done(entries, '')
      },
      fail(error: MdsError) {
        task.settled = true
        done(undefined, `${error.code} ${error.text}`)
      },
    }
    core.tasks.start(task)
  }
}
