import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { runCrushtool } from '../../../src/cli/crushtool.ts'
import { UsageError } from '../../../src/cli/io.ts'
import { CrushError } from '../../../src/crush/mod.ts'

const corpus = (name: string): Buffer => readFileSync(new URL(`../../corpus/crush/${name}`, import.meta.url))

function harness(files: Record<string, Uint8Array>) {
  const written: Record<string, Uint8Array> = {}
  let printed = ''
  const io = {
    out: (text: string | Uint8Array): void => void (printed += typeof text === 'string' ? text : new TextDecoder().decode(text)),
    err: (): void => {},
    readFile: async (path: string): Promise<Uint8Array> => {
      const file = files[path]
      if (!file) throw new Error(`no file ${path}`)
      return file
    },
    writeFile: async (path: string, data: Uint8Array): Promise<void> => void (written[path] = data),
  }
  return { run: (...argv: string[]) => runCrushtool(argv, io), written, printed: () => printed }
}
const map = '02-racks-hosts'
const files = { bin: corpus(`${map}.bin`), txt: corpus(`${map}.txt`) }

describe('crushtool', () => {
  test('compiles to the same bytes and decompiles to the same text as Ceph', async () => {
    const tool = harness(files)
    expect(await tool.run('-c', 'txt', '-o', 'out.bin')).toBe(0)
    expect(Buffer.from(tool.written['out.bin'] as Uint8Array).equals(files.bin)).toBe(true)
    expect(await tool.run('-d', 'bin', '-o', 'out.txt')).toBe(0)
    expect(Buffer.from(tool.written['out.txt'] as Uint8Array).equals(files.txt)).toBe(true)
    expect(await tool.run('-d', 'bin')).toBe(0)
    expect(tool.printed()).toBe(files.txt.toString())
  })
  test('prints the mappings that Ceph prints, from either form of a map', async () => {
    const index = JSON.parse(corpus('index.json').toString()) as { map: string; file: string; cmd: string }[]
    const outputs = index.filter((entry) => entry.map === `${map}.bin` && entry.cmd.includes('--weight'))
    expect(outputs.length).toBeGreaterThan(0)
    for (const { file, cmd } of outputs) {
      const want = gunzipSync(corpus(file)).toString()
      for (const form of ['bin', 'txt']) {
        const tool = harness(files)
        const argv = cmd.split(/\s+/).slice(1)
        argv[argv.indexOf('-i') + 1] = form
        expect(await tool.run(...argv)).toBe(0)
        expect(tool.printed()).toBe(want)
      }
    }
  })
  test('statistics count sizes and devices', async () => {
    const tool = harness(files)
    await tool.run('-i', 'bin', '--test', '--show-statistics', '--show-utilization', '--rule', '0', '--num-rep', '3', '--max-x', '99')
    const lines = tool.printed().trimEnd().split('\n')
    expect(lines.slice(0, 2)).toEqual([
      'rule 0 (rep_rack), x = 0..99, numrep = 3..3',
      'rule 0 (rep_rack) num_rep 3 result size == 3:\t100/100',
    ])
    const stored = lines.slice(2).map((line) => Number(/stored : (\d+)/.exec(line)?.[1]))
    expect(stored.reduce((a, b) => a + b, 0)).toBe(300)
  })
  test('bad mappings are those with too few devices', async () => {
    const tool = harness(files)
    await tool.run('-i', 'bin', '--test', '--show-bad-mappings', '--rule', '0', '--num-rep', '5', '--max-x', '9')
    const lines = tool.printed().trimEnd().split('\n')
    expect(lines).toHaveLength(10)
    for (const line of lines) expect(line).toMatch(/^bad mapping rule 0 x \d num_rep 5 result \[\d+,\d+,\d+,\d+\]$/)
  })
  test.each([
    ['nothing', []],
    ['two tasks', ['-c', 'txt', '-d', 'bin']],
    ['an unknown option', ['-i', 'bin', '--tset']],
    ['an option without value', ['-c']],
    ['a number that is none', ['-i', 'bin', '--test', '--num-rep', 'many']],
    ['an empty range', ['-i', 'bin', '--test', '--min-x', '5', '--max-x', '4']],
    ['a weight without number', ['-i', 'bin', '--test', '--weight', '3', 'x']],
    ['nothing to do with a map', ['-i', 'bin']],
  ])('wrong usage: %s', async (_what, argv) => {
    await expect(harness(files).run(...argv)).rejects.toBeInstanceOf(UsageError)
  })
  test('a missing rule and a broken map are errors', async () => {
    await expect(harness(files).run('-i', 'bin', '--test', '--rule', '99', '--num-rep', '3')).rejects.toThrow(/rule 99 does not exist/)
    await expect(harness({ bin: files.bin.subarray(0, 500) }).run('-d', 'bin')).rejects.toBeInstanceOf(CrushError)
    await expect(harness({ txt: Buffer.from('device 0 osd.0\nhost x {\n') }).run('-c', 'txt')).rejects.toThrow(/^line 2: /)
  })
})
