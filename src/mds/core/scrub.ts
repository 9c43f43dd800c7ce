// Scrub: walks the tree while it is in use and compares what must agree: names and counts of fragments, statistics, link counts, and where
// directories say they are. It changes nothing.
import { pb } from '../../../proto/mod.ts'
import { PAGE_MAX } from './cache.ts'
import type { MdsCore } from './core.ts'
import { MdsError, Need } from './errors.ts'
import { fragContains, fragOid, isFragTree, nameHash, ROOT_FRAG } from './frag.ts'
import type { Dentry, Inode } from './inode.ts'
import type { OmapRead } from './overlay.ts'
import { Corrupt, unseal } from './records.ts'
import type { Task } from './tasks.ts'

const ERRORS_MAX = 1000
/** A directory that changes while it is read is read again, so many times. */
const ATTEMPTS_MAX = 5

export interface ScrubReport {
  path: string
  running: boolean
  directories: number
  inodes: number
  /** Directories that changed all the time: their sums were not compared. */
  busy: number
  errors: string[]
}

export class Scrub {
  readonly #core: MdsCore
  report: ScrubReport | undefined
  #queue: { readonly ino: number; readonly path: string }[] = []
  #recursive = false
  #done: ((report: ScrubReport) => void)[] = []

  constructor(core: MdsCore) {
    this.#core = core
  }
  /** @throws MdsError EBUSY while another is under way. */
  start(path: string, recursive: boolean, done: (report: ScrubReport) => void): void {
    if (this.report?.running) throw new MdsError('EBUSY', 'a scrub is under way')
    this.report = { path, running: true, directories: 0, inodes: 0, busy: 0, errors: [] }
    this.#recursive = recursive
    this.#done = [done]
    this.#core.startup.resolveRoot(path, (root, error) => {
      if (error !== undefined) {
        this.#error(path, error)
        this.#finish()
        return
      }
      this.#queue = [{ ino: root ?? this.#core.root.ino, path: path === '/' ? '' : path.replace(/\/+$/, '') }]
      this.#next()
    })
  }
  #error(path: string, text: string): void {
    const { report } = this
    if (report && report.errors.length < ERRORS_MAX) report.errors.push(`${path === '' ? '/' : path}: ${text}`)
  }
  #finish(): void {
    const { report } = this
    if (!report) return
    report.running = false
    this.#core.log(
      report.errors.length > 0 ? 'warn' : 'info',
      `scrub of ${report.path}: ${report.inodes} inodes, ${report.errors.length} errors`,
    )
    for (const done of this.#done.splice(0)) done(report)
  }
  #next(): void {
    const next = this.#queue.pop()
    if (next) this.#directory(next.ino, next.path, 0)
    else this.#finish()
  }

  #directory(ino: number, path: string, attempt: number): void {
    const core = this.#core
    const walk = {
      entries: [] as Dentry[],
      leaf: 0,
      after: '',
      version: -1,
      counts: new Map<number, number>(),
      header: undefined as OmapRead | undefined,
    }
    const stash = new Map<string, OmapRead>()
    const task: Task = {
      ticket: core.tasks.ticket(),
      settled: false,
      run: () => {
        const dir = core.cache.byIno(ino)
        if (!dir.isDir) throw new MdsError('ENOTDIR')
        core.propagateAll()
        if (walk.version < 0) walk.version = dir.data.version
        const leaves = dir.data.frags.length === 0 ? [ROOT_FRAG] : dir.data.frags
        while (dir.data.version === walk.version && walk.leaf < leaves.length) {
          const code = leaves[walk.leaf] as number
          const page = core.cache.page(dir.frag(code), walk.after, PAGE_MAX, task.ticket, stash)
          walk.entries.push(...page.dentries)
          walk.counts.set(code, (walk.counts.get(code) ?? 0) + page.dentries.length)
          stash.clear()
          walk.after = page.last
          if (!page.more) {
            walk.leaf++
            walk.after = ''
          }
        }
        if (!walk.header) {
          const take = (read: OmapRead): void => {
            walk.header = read
          }
          throw new Need(fragOid(ino, ROOT_FRAG), { keys: [] }, take, `scrub ${task.ticket}`)
        }
        if (dir.data.version !== walk.version) {
          task.settled = true
          if (attempt < ATTEMPTS_MAX) this.#directory(ino, path, attempt + 1)
          else {
            if (this.report) this.report.busy++
            this.#next()
          }
          return
        }
        const inodes = walk.entries.map((dentry) => dentry.inode ?? core.cache.byIno(dentry.remoteIno))
        const links = inodes.map((inode) => (inode.data.nlink > 1 && !inode.isDir ? core.cache.links(inode) : undefined))
        task.settled = true
        this.#compare(dir, path, walk.entries, inodes, links, walk.counts, walk.header)
        this.#next()
      },
      fail: (error: MdsError) => {
        task.settled = true
        // It may have been removed since it was queued.
        if (error.code !== 'ESTALE') this.#error(path, `${error.code} ${error.text}`)
        this.#next()
      },
    }
    core.tasks.start(task)
  }
  #compare(
    dir: Inode,
    path: string,
    entries: readonly Dentry[],
    inodes: readonly Inode[],
    links: readonly (readonly { readonly dir: number; readonly name: string }[] | undefined)[],
    counts: ReadonlyMap<number, number>,
    header: OmapRead | undefined,
  ): void {
    const core = this.#core
    const { data } = dir
    const { report } = this
    if (!report) return
    report.directories++
    report.inodes += entries.length
    const wrong = (what: string, has: unknown, should: unknown): void => {
      if (has !== should) this.#error(path, `${what} is ${String(has)}, should be ${String(should)}`)
    }
    let files = 0
    let subdirs = 0
    let rbytes = 0
    let rfiles = 0
    let rsubdirs = 1
    for (const [i, dentry] of entries.entries()) {
      const inode = inodes[i] as Inode
      const at = `${path}/${dentry.name}`
      if (inode.isDir) subdirs++
      else files++
      if (!fragContains(dentry.frag.code, nameHash(dentry.name)))
        this.#error(at, `it is in fragment ${dentry.frag.oid}, where it does not belong`)
      if (inode.ino >= core.nextIno) this.#error(at, `inode ${inode.ino.toString(16)} has not been given out`)
      if (dentry.inode) {
        if (inode.isDir) {
          rbytes += inode.data.accounted.rbytes
          rfiles += inode.data.accounted.rfiles
          rsubdirs += inode.data.accounted.rsubdirs
        } else {
          rbytes += inode.data.size
          rfiles++
        }
      }
      const names = links[i]
      if (names) {
        if (names.length !== inode.data.nlink) this.#error(at, `nlink is ${inode.data.nlink}, and ${names.length} names are known`)
        if (!names.some((link) => link.dir === dir.ino && link.name === dentry.name))
          this.#error(at, 'the table of links does not know this name')
        const [first] = names
        if (dentry.inode && (first?.dir !== dir.ino || first.name !== dentry.name))
          this.#error(at, 'the table of links has another primary name')
      } else if (!dentry.inode) this.#error(at, 'a second name of an inode that has only one')
      else if (inode.data.nlink !== 1 && !inode.isDir) this.#error(at, `nlink is ${inode.data.nlink}`)
      if (inode.isDir && this.#recursive) this.#queue.push({ ino: inode.ino, path: at })
    }
    wrong('files', data.files, files)
    wrong('subdirs', data.subdirs, subdirs)
    wrong('rbytes', data.rstat.rbytes, rbytes)
    wrong('rfiles', data.rstat.rfiles, rfiles)
    wrong('rsubdirs', data.rstat.rsubdirs, rsubdirs)
    if (!isFragTree(data.frags)) this.#error(path, 'its fragments do not cover it')
    for (const [code, count] of counts) wrong(`the number of names in ${fragOid(dir.ino, code)}`, dir.frag(code).entries, count)
    this.#backtrace(dir, path, header)
  }
  #backtrace(dir: Inode, path: string, header: OmapRead | undefined): void {
    const oid = fragOid(dir.ino, ROOT_FRAG)
    try {
      const bytes = this.#core.overlay.header(oid) ?? header?.header
      if (!bytes || bytes.byteLength === 0) throw new Corrupt(oid, '', 'it is missing')
      const { parent, name } = unseal(pb.MdsFnode, bytes, oid, '')
      const at = dir.dentry
      if (at && (parent !== at.frag.dir.ino || name !== at.name))
        this.#error(path, `${oid} says that it is ${name} in ${parent.toString(16)}`)
    } catch (thrown) {
      if (!(thrown instanceof Corrupt)) throw thrown
      this.#error(path, thrown.text)
    }
  }
}
