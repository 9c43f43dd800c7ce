// fs.watch: what changed between two looks. A look is answered from the cache for as long as the caps on what is watched are held; another
// client's change takes them, and only then is the MDS asked again.
import { type EncodingOptions, encodeName, validateBoolean, validateInteger } from './args.ts'
import type { FsClient } from './client.ts'
import { abortError, invalidArgValue, publicError, throwIfAborted } from './errors.ts'
import type { Inode } from './inode.ts'
import { basename, joinPath } from './paths.ts'

export interface WatchOptions {
  recursive?: boolean
  /** Events that wait for a slow reader; more end the watch ('throw') or are left out ('ignore'). Default 2048. */
  maxQueue?: number
  overflow?: 'ignore' | 'throw'
  signal?: AbortSignal
  /** Between two looks, milliseconds; default 500. */
  intervalMs?: number
}
export interface WatchEvent {
  readonly eventType: 'rename' | 'change'
  readonly filename: string
}
/** What a name led to: another inode is another file, another mark a change of it. */
interface Seen {
  readonly ino: number
  readonly mark: string
}
const INTERVAL_MS = 500
const QUEUE_MAX = 2048

const markOf = ({ size, mtime, ctime, mode, isDirectory }: Inode): string =>
  isDirectory ? `${mode} ${ctime.sec}.${ctime.nsec}` : `${mode} ${size} ${mtime.sec}.${mtime.nsec} ${ctime.sec}.${ctime.nsec}`

async function look(client: FsClient, path: string, recursive: boolean): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>()
  const { inode } = await client.walk(path)
  if (!inode.isDirectory) {
    const { ino } = inode
    seen.set(basename(path), { ino, mark: markOf(await client.getattr(inode)) })
    return seen
  }
  const queue: { directory: Inode; prefix: string }[] = [{ directory: inode, prefix: '' }]
  for (let at = queue.shift(); at; at = queue.shift()) {
    for await (const page of client.list(at.directory)) {
      for (const { name, inode: child } of page) {
        const full = at.prefix === '' ? name : joinPath(at.prefix, name)
        seen.set(full, { ino: child.ino, mark: markOf(await client.getattr(child)) })
        if (recursive && child.isDirectory) queue.push({ directory: child, prefix: full })
      }
    }
  }
  return seen
}

function difference(before: ReadonlyMap<string, Seen>, after: ReadonlyMap<string, Seen>): WatchEvent[] {
  const events: WatchEvent[] = []
  for (const [filename, { ino }] of before) if (after.get(filename)?.ino !== ino) events.push({ eventType: 'rename', filename })
  for (const [filename, { ino, mark }] of after) {
    const old = before.get(filename)
    if (!old || old.ino !== ino) {
      if (!old) events.push({ eventType: 'rename', filename })
      events.push({ eventType: 'change', filename })
    } else if (old.mark !== mark) events.push({ eventType: 'change', filename })
  }
  return events
}

export async function* watch(
  client: FsClient,
  path: string,
  options: WatchOptions & EncodingOptions,
): AsyncGenerator<WatchEvent, undefined, undefined> {
  const { recursive = false, maxQueue = QUEUE_MAX, overflow = 'ignore', signal, intervalMs = INTERVAL_MS, encoding } = options
  validateBoolean(recursive, 'options.recursive')
  validateInteger(maxQueue, 'options.maxQueue', 1)
  validateInteger(intervalMs, 'options.intervalMs', 1, 2 ** 31 - 1)
  if (overflow !== 'ignore' && overflow !== 'throw')
    throw invalidArgValue('options.overflow', overflow, "must be one of: 'ignore', 'throw'")
  throwIfAborted(signal)
  const take = async (): Promise<Map<string, Seen>> => {
    try {
      return await client.retryStale(() => look(client, path, recursive))
    } catch (error) {
      throw publicError(error, { syscall: 'watch', path })
    }
  }
  let before = await take()
  for (;;) {
    await pause(client, intervalMs, signal)
    let after: Map<string, Seen>
    try {
      after = await take()
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ENOENT') throw error
      // A name that went between two steps of a look; what is watched itself is gone when the next look says so too.
      after = await take()
    }
    const events = difference(before, after)
    if (events.length > maxQueue && overflow === 'throw') throw new Error(`fs.watch() queued more than ${maxQueue} events`)
    for (const { eventType, filename } of events.slice(0, maxQueue)) yield { eventType, filename: encodeName(filename, encoding) as string }
    before = after
  }
}

function pause(client: FsClient, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(abortError(signal.reason))
      return
    }
    const onDead = (error: Error): void => {
      settle()
      reject(error)
    }
    const onAbort = (): void => {
      settle()
      reject(abortError(signal?.reason))
    }
    const timer = client.port.env.timers.after(ms, () => {
      settle()
      resolve()
    })
    const settle = (): void => {
      timer.cancel()
      signal?.removeEventListener('abort', onAbort)
      client.onDead.delete(onDead)
    }
    signal?.addEventListener('abort', onAbort, { once: true })
    client.onDead.add(onDead)
  })
}
