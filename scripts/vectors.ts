// Checks placement against outputs of Ceph's own crushtool and osdmaptool.
// DIR holds crush/ (index.json, NAME.bin, NAME.txt, *.out.gz) and osdmap/ (NAME.dump.json.gz, NAME.crush.bin, *.pgs-dump*.txt.gz, *.objects.json.gz).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type PgId, pgIdString } from '../src/base/mod.ts'
import { compileCrushMap, decodeCrushMap, decompileCrushMap, encodeCrushMap, showMappings } from '../src/crush/mod.ts'
import { OSDMap } from '../src/maps/mod.ts'

const text = (path: string): string => (path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)).toString()
const lines = (content: string): string[] => content.replace(/\n$/, '').split('\n')

let files = 0
let differing = 0
let report: (line: string) => void = () => {}
function compare(label: string, want: readonly string[], got: readonly string[]): void {
  files++
  let here = 0
  for (let i = 0; i < Math.max(want.length, got.length); i++) {
    if (want[i] === got[i]) continue
    if (here++ === 0) report(`${label}:${i + 1}: expected ${JSON.stringify(want[i])}, got ${JSON.stringify(got[i])}`)
  }
  differing += here
}

interface CrushOutput {
  readonly map: string
  readonly rule: number
  readonly num_rep: number
  readonly weights: Record<string, number>
  readonly file: string
  readonly cmd?: string
}

function verifyCrush(dir: string): void {
  const outputs = JSON.parse(text(join(dir, 'index.json'))) as CrushOutput[]
  const maps = new Set(readdirSync(dir).filter((file) => file.endsWith('.bin')))
  for (const file of maps) verifyForms(join(dir, file), join(dir, file.replace(/\.bin$/, '.txt')))
  for (const output of outputs) {
    const bin = join(dir, output.map)
    const source = bin.replace(/\.bin$/, '.txt')
    const range = /--min-x (\d+) --max-x (\d+)/.exec(output.cmd ?? '')
    const options = {
      rule: output.rule,
      numRep: output.num_rep,
      minX: Number(range?.[1] ?? 0),
      maxX: Number(range?.[2] ?? 1023),
      weights: new Map(Object.entries(output.weights).map(([osd, weight]) => [Number(osd), Number(weight)])),
    }
    const want = lines(text(join(dir, output.file)))
    compare(output.file, want, [...showMappings({ ...options, map: decodeCrushMap(readFileSync(bin)) })])
    if (existsSync(source) && isExact(bin, source))
      compare(`${output.file} (compiled from text)`, want, [...showMappings({ ...options, map: compileCrushMap(text(source)) })])
  }
}

/** Whether the text's three decimal digits tell every weight of the binary map. */
const isExact = (bin: string, source: string): boolean => {
  const told = compileCrushMap(text(source))
  return [...decodeCrushMap(readFileSync(bin)).buckets()].every(({ id, weights }) =>
    weights.every((weight, i) => weight === told.bucket(id)?.weights[i]),
  )
}

/** The binary form round trips, decompiles to the text form, and the text compiles to the same bytes. */
function verifyForms(bin: string, source: string): void {
  const bytes = readFileSync(bin)
  const map = decodeCrushMap(bytes)
  compare(`${bin} (encoded again)`, [bytes.toString('hex')], [Buffer.from(encodeCrushMap(map)).toString('hex')])
  if (!existsSync(source)) return
  const want = text(source)
  compare(source, lines(want), lines(decompileCrushMap(map)))
  if (!isExact(bin, source)) {
    report(`${source}: weights need more than the text's three digits; compiling it gives another map, as with crushtool`)
    return
  }
  const again = encodeCrushMap(compileCrushMap(want))
  compare(`${source} (compiled)`, [bytes.toString('hex')], [Buffer.from(again).toString('hex')])
  compare(`${source} (compiled and decompiled)`, lines(want), lines(decompileCrushMap(compileCrushMap(want))))
}

interface Dump {
  epoch: number
  fsid: string
  flags_num: number
  pool_max: number
  max_osd: number
  crush_version: number
  pools: {
    pool: number
    pool_name: string
    flags: number
    type: number
    size: number
    min_size: number
    crush_rule: number
    pg_num: number
    pg_placement_num: number
  }[]
  osds: { osd: number; up: number; in: number; weight: number; primary_affinity: number }[]
  pg_temp: { pgid: string; osds: number[] }[]
  primary_temp: { pgid: string; osd: number }[]
  pg_upmap: { pgid: string; osds: number[] }[]
  pg_upmap_items: { pgid: string; mappings: { from: number; to: number }[] }[]
}

/** The tool's closing remark may follow the JSON. */
const parseDump = (content: string): Dump => JSON.parse(content.slice(0, content.lastIndexOf('}') + 1)) as Dump

const pgOf = (id: string): PgId => ({ pool: Number(id.split('.')[0]), seed: Number.parseInt(id.split('.')[1] as string, 16) })

function mapOf(dump: Dump, crush: Uint8Array, options: { markUpIn: boolean; out: number[] }): OSDMap {
  return OSDMap.fromPb({
    epoch: dump.epoch,
    fsid: dump.fsid,
    flags: dump.flags_num,
    poolMax: dump.pool_max,
    maxOsd: dump.max_osd,
    crush,
    pools: dump.pools.map((p) => ({
      id: p.pool,
      name: p.pool_name,
      flags: p.flags,
      type: p.type,
      size: p.size,
      minSize: p.min_size,
      crushRule: p.crush_rule,
      pgNum: p.pg_num,
      pgpNum: p.pg_placement_num,
    })),
    osds: Array.from({ length: dump.max_osd }, (_, id) => {
      const known = dump.osds.find((osd) => osd.osd === id)
      const weight = options.markUpIn ? 1 : (known?.weight ?? 0)
      return {
        id,
        exists: options.markUpIn || known !== undefined,
        up: options.markUpIn || known?.up === 1,
        weight: options.out.includes(id) ? 0 : Math.round(weight * 0x10000),
        primaryAffinity: Math.round((known?.primary_affinity ?? 1) * 0x10000),
      }
    }),
    pgTemp: dump.pg_temp.map((e) => ({ pg: pgOf(e.pgid), osds: e.osds })),
    primaryTemp: dump.primary_temp.map((e) => ({ pg: pgOf(e.pgid), osd: e.osd })),
    pgUpmap: dump.pg_upmap.map((e) => ({ pg: pgOf(e.pgid), osds: e.osds })),
    pgUpmapItems: dump.pg_upmap_items.map((e) => ({
      pg: pgOf(e.pgid),
      from: e.mappings.map((m) => m.from),
      to: e.mappings.map((m) => m.to),
    })),
  })
}

function verifyOsdMaps(dir: string): void {
  for (const file of readdirSync(dir).sort()) {
    const parsed = /^(.+?)((?:\.out\d+)*)\.pool(\d+)\.(pgs-dump|pgs-dump-all|objects)\.(?:txt|json)\.gz$/.exec(file)
    if (!parsed) {
      if (file.endsWith('.crush.bin')) verifyForms(join(dir, file), join(dir, file.replace(/\.bin$/, '.txt')))
      continue
    }
    const [, name, outs, pool, kind] = parsed as unknown as [string, string, string, string, string]
    const dump = parseDump(text(join(dir, `${name}.dump.json.gz`)))
    const content = text(join(dir, file))
    // A map whose OSDs never booted was dumped with --mark-up-in.
    const markUpIn = dump.osds.every((osd) => !osd.up) || content.startsWith('marking all OSDs up and in')
    const out = [...(outs ?? '').matchAll(/\d+/g)].map(([id]) => Number(id))
    const map = mapOf(dump, readFileSync(join(dir, `${name}.crush.bin`)), { markUpIn, out })
    if (kind === 'objects') verifyObjects(file, map, Number(pool), content)
    else verifyPgs(file, map, Number(pool), content, kind === 'pgs-dump-all')
  }
}

function verifyPgs(file: string, map: OSDMap, pool: number, content: string, all: boolean): void {
  const want = lines(content).filter((line) => /^\d+\.[0-9a-f]+\s/.test(line))
  const set = (osds: readonly number[]): string =>
    `[${osds.map((id) => (id === 0x7fffffff && !all ? 'NONE' : id === 0x7fffffff ? 'NONE' : id)).join(',')}]`
  const got = [...map.pgsOfPool(pool)].map((pg) => {
    const { up, upPrimary, acting, actingPrimary } = map.pgToUpActing(pg)
    if (!all) return `${pgIdString(pg)}\t${set(acting)}\t${actingPrimary}`
    const raw = map.pgToRaw(pg)
    const rawPrimary = raw.find((id) => id !== 0x7fffffff) ?? -1
    return `${pgIdString(pg)} raw (${set(raw)}, p${rawPrimary}) up (${set(up)}, p${upPrimary}) acting (${set(acting)}, p${actingPrimary})`
  })
  compare(file, want, got)
}

function verifyObjects(file: string, map: OSDMap, pool: number, content: string): void {
  const objects = (JSON.parse(content) as { name: string; pg: string | null; acting: number[] | null }[]).filter((o) => o.pg)
  const got = objects.map(({ name }) => {
    const pg = map.objectToPg(pool, { name }) as PgId
    return `${name} ${pgIdString(pg)} ${map.pgToUpActing(pg).acting.join(',')}`
  })
  compare(
    file,
    objects.map((o) => `${o.name} ${o.pg} ${(o.acting ?? []).join(',')}`),
    got,
  )
}

/** Compares everything in the folder; `say` hears of each file's first differing line. */
export function verifyVectors(dir: string, say: (line: string) => void): { files: number; differing: number } {
  files = 0
  differing = 0
  report = say
  if (existsSync(join(dir, 'crush'))) verifyCrush(join(dir, 'crush'))
  if (existsSync(join(dir, 'osdmap'))) verifyOsdMaps(join(dir, 'osdmap'))
  return { files, differing }
}
