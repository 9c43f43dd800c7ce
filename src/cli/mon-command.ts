// Everything the monitors answer: `sepiola status`, `sepiola osd tree`, ... The words become a command as `ceph` would send it.
import { errorCodeOf } from '../base/mod.ts'
import { monCommands, parseCommandLine } from '../mon/mod.ts'
import type { Globals } from './globals.ts'
import { type CliIo, type Connect, UsageError } from './io.ts'

/** Commands whose last argument may come from a file (-i FILE) or whose answer may go to one (-o FILE). */
function takeFiles(argv: readonly string[]): { words: string[]; input: string | undefined; output: string | undefined } {
  const words: string[] = []
  const files: Record<string, string> = {}
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] as string
    if (word === '-i' || word === '-o' || word === '--in-file' || word === '--out-file') {
      const path = argv[++i]
      if (path === undefined) throw new UsageError(`${word} needs a file name`)
      files[word.replaceAll('-', '')[0] as string] = path
    } else words.push(word)
  }
  return { words, input: files['i'], output: files['o'] }
}

export async function runMonCommand(argv: readonly string[], globals: Globals, io: CliIo, connect: Connect): Promise<number> {
  const { words, input, output } = takeFiles(argv.map((word) => (word === '-s' ? 'status' : word)))
  const parsed = parseCommandLine(words, monCommands)
  if ('error' in parsed) throw new UsageError(parsed.error)
  const data = input === undefined ? undefined : await io.readFile(input)
  const rados = await connect()
  const { rc, outs, out } = await rados.monCommand({ ...parsed.args, format: globals.format }, data, { signal: io.signal })
  if (out.byteLength > 0) {
    if (output !== undefined) await io.writeFile(output, out)
    else {
      io.out(out)
      if (out[out.byteLength - 1] !== 10) io.out('\n')
    }
  }
  if (outs) io.err(rc < 0 ? `Error ${errorCodeOf(rc)}: ${outs}` : outs)
  return rc < 0 ? 1 : 0
}
