// `sepiola crushtool ...`: compiles, decompiles and tests CRUSH maps, with crushtool's options and lines.
import { fromUtf8, utf8 } from '../base/mod.ts'
import {
  type CrushMap,
  compileCrushMap,
  decodeCrushMap,
  decompileCrushMap,
  encodeCrushMap,
  isBadMapping,
  looksLikeCrushMap,
  MAX_RESULT,
  mappingLine,
  mappings,
  StatisticsCollector,
  type TestOptions,
} from '../crush/mod.ts'
import { type CliIo, UsageError } from './io.ts'

export const crushtoolUsage = `sepiola crushtool -c TEXT [-o BIN]     compile a map
sepiola crushtool -d BIN [-o TEXT]     decompile one
sepiola crushtool -i MAP --test [--show-mappings] [--show-bad-mappings] [--show-statistics] [--show-utilization]
    [--rule R] [--num-rep N | --min-rep N --max-rep N] [--min-x A] [--max-x B] [--x X] [--weight OSD W]...
MAP is Ceph's text or binary form; - is standard input or output.`

type Io = Pick<CliIo, 'out' | 'err' | 'readFile' | 'writeFile'> & { readonly signal?: AbortSignal }

interface Request {
  compile: string | undefined
  decompile: string | undefined
  input: string | undefined
  output: string | undefined
  test: boolean
  readonly show: Set<string>
  rule: number | undefined
  minRep: number | undefined
  maxRep: number | undefined
  minX: number
  maxX: number
  readonly weights: Map<number, number>
}

const shows = new Set(['--show-mappings', '--show-bad-mappings', '--show-statistics', '--show-utilization', '--show-utilization-all'])
/** Output is handed over in pieces of about this size. */
const PIECE_CHARS = 1 << 16

/** @returns the exit code. @throws UsageError, CrushError. */
export async function runCrushtool(argv: readonly string[], io: Io): Promise<number> {
  const request = parse(argv)
  const { compile, decompile, input, output } = request
  if ([compile, decompile, input].filter((path) => path !== undefined).length !== 1)
    throw new UsageError(`crushtool takes one of -c, -d and -i\n${crushtoolUsage}`)
  if (compile !== undefined) {
    const map = compileCrushMap(fromUtf8(await io.readFile(compile)))
    if (output === undefined) io.out("crushtool successfully built or modified map.  Use '-o <file>' to write it out.\n")
    else await io.writeFile(output, encodeCrushMap(map))
    if (!request.test) return 0
    return test(map, request, io)
  }
  const map = await load(io, (decompile ?? input) as string)
  if (decompile !== undefined) {
    const text = decompileCrushMap(map)
    if (output === undefined) io.out(text)
    else await io.writeFile(output, utf8(text))
    return 0
  }
  if (output !== undefined) await io.writeFile(output, encodeCrushMap(map))
  if (request.test) return test(map, request, io)
  if (output === undefined) throw new UsageError(`crushtool -i needs --test or -o\n${crushtoolUsage}`)
  return 0
}

async function load(io: Io, path: string): Promise<CrushMap> {
  const bytes = await io.readFile(path)
  return looksLikeCrushMap(bytes) ? decodeCrushMap(bytes) : compileCrushMap(fromUtf8(bytes))
}

function parse(argv: readonly string[]): Request {
  const request: Request = {
    compile: undefined,
    decompile: undefined,
    input: undefined,
    output: undefined,
    test: false,
    show: new Set(),
    rule: undefined,
    minRep: undefined,
    maxRep: undefined,
    minX: 0,
    maxX: 1023,
    weights: new Map(),
  }
  const words = argv.flatMap((word) =>
    /^--[a-z-]+=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word],
  )
  let at = 0
  const value = (flag: string): string => {
    const word = words[at++]
    if (word === undefined) throw new UsageError(`${flag} needs a value\n${crushtoolUsage}`)
    return word
  }
  const whole = (flag: string, max: number): number => {
    const word = value(flag)
    if (!/^\d+$/.test(word) || Number(word) > max) throw new UsageError(`${flag} takes a whole number up to ${max}, not '${word}'`)
    return Number(word)
  }
  while (at < words.length) {
    const flag = words[at++] as string
    if (flag === '-c' || flag === '--compile') request.compile = value(flag)
    else if (flag === '-d' || flag === '--decompile') request.decompile = value(flag)
    else if (flag === '-i' || flag === '--infn') request.input = value(flag)
    else if (flag === '-o' || flag === '--outfn') request.output = value(flag)
    else if (flag === '--test') request.test = true
    else if (shows.has(flag)) request.show.add(flag.slice('--show-'.length))
    else if (flag === '--rule') request.rule = whole(flag, 255)
    else if (flag === '--num-rep') request.minRep = request.maxRep = whole(flag, MAX_RESULT)
    else if (flag === '--min-rep') request.minRep = whole(flag, MAX_RESULT)
    else if (flag === '--max-rep') request.maxRep = whole(flag, MAX_RESULT)
    else if (flag === '--x') request.minX = request.maxX = whole(flag, 0x7fffffff)
    else if (flag === '--min-x') request.minX = whole(flag, 0x7fffffff)
    else if (flag === '--max-x') request.maxX = whole(flag, 0x7fffffff)
    else if (flag === '--weight') {
      const osd = whole(flag, 0x7fffffff)
      const word = value(flag)
      const weight = Number(word)
      if (word === '' || !Number.isFinite(weight)) throw new UsageError(`--weight takes an OSD and a number, not '${word}'`)
      request.weights.set(osd, weight)
    } else throw new UsageError(`unknown option '${flag}'\n${crushtoolUsage}`)
  }
  if (request.maxX < request.minX) throw new UsageError(`--max-x ${request.maxX} is below --min-x ${request.minX}`)
  if ((request.minRep ?? 1) < 1 || (request.maxRep ?? MAX_RESULT) < (request.minRep ?? 1))
    throw new UsageError('--num-rep, --min-rep and --max-rep begin at 1')
  return request
}

function test(map: CrushMap, request: Request, io: Io): number {
  const rules = request.rule === undefined ? [...map.rules.keys()].filter((id) => map.rules[id]) : [request.rule]
  for (const rule of rules) {
    const minRep = request.minRep ?? map.rules[rule]?.minSize ?? 1
    const maxRep = request.maxRep ?? map.rules[rule]?.maxSize ?? minRep
    if (request.show.has('statistics')) {
      io.out(`rule ${rule} (${map.ruleNames.get(rule) ?? ''}), x = ${request.minX}..${request.maxX}, numrep = ${minRep}..${maxRep}\n`)
    }
    for (let numRep = minRep; numRep <= maxRep; numRep++) testRule(map, rule, numRep, request, io)
  }
  return 0
}

function testRule(map: CrushMap, rule: number, numRep: number, { show, minX, maxX, weights }: Request, io: Io): void {
  const options: TestOptions = { map, rule, numRep, minX, maxX, weights }
  const statistics = new StatisticsCollector(options)
  let piece = ''
  const print = (line: string): void => {
    piece += `${line}\n`
    if (piece.length < PIECE_CHARS) return
    io.out(piece)
    piece = ''
  }
  for (const mapping of mappings(options)) {
    if (io.signal?.aborted) break
    if (show.has('mappings')) print(mappingLine(rule, mapping))
    if (show.has('bad-mappings') && isBadMapping(mapping.osds, numRep)) {
      print(`bad mapping rule ${rule} x ${mapping.x} num_rep ${numRep} result [${mapping.osds.join(',')}]`)
    }
    statistics.add(mapping)
  }
  const { bySize, stored, expected } = statistics.finish()
  if (show.has('statistics')) {
    const name = map.ruleNames.get(rule) ?? ''
    for (const [size, count] of bySize)
      print(`rule ${rule} (${name}) num_rep ${numRep} result size == ${size}:\t${count}/${maxX - minX + 1}`)
  }
  const all = show.has('utilization-all')
  if (show.has('utilization') || all) {
    stored.forEach((count, device) => {
      const share = expected[device] as number
      if (!show.has('statistics')) print(`  device ${device}:\t${count}`)
      else if (all || (share > 0 && count > 0))
        print(`  device ${device}:\t\t stored : ${count}\t expected : ${Number(share.toPrecision(6))}`)
    })
  }
  if (piece !== '') io.out(piece)
}
