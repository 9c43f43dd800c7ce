// `sepiola -w`: the status, then the cluster log as it grows, until Ctrl-C.
import type { Globals } from './globals.ts'
import type { CliIo, Connect } from './io.ts'
import { runMonCommand } from './mon-command.ts'

export async function runWatch(globals: Globals, io: CliIo, connect: Connect): Promise<number> {
  await runMonCommand(['status'], globals, io, connect)
  const rados = await connect()
  for await (const entry of rados.watchClusterLog({ signal: io.signal })) {
    if (entry.channel !== 'cluster') continue
    io.out(
      globals.format === 'plain'
        ? `${new Date(entry.stampMs).toISOString()} ${entry.who} [${entry.level.slice(0, 3).toUpperCase()}] ${entry.text}\n`
        : `${JSON.stringify(entry)}\n`,
    )
  }
  return 0
}
