#!/usr/bin/env node
// The `sepiola` program: hands the process's arguments, files and terminal to the command. Exit codes: see command.ts.
import { readFile, writeFile } from 'node:fs/promises'
import { enableCompileCache } from 'node:module'
import type { CliIo } from './io.ts'

enableCompileCache?.()

const interrupted = new AbortController()
const { stdin, stdout, stderr } = process

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
const writeOut = (data: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => stdout.write(data, (error) => (error ? reject(error) : resolve())))

const makeIo = (format: CliIo['format']): CliIo => ({
  format,
  interactive: stderr.isTTY === true,
  signal: interrupted.signal,
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(`${text}\n`),
  progress: (text) => void stderr.write(`\r\u001b[K${text.slice(0, (stderr.columns ?? 80) - 1)}`),
  readStream: () => stdin as AsyncIterable<Uint8Array>,
  readFile: (path) => (path === '-' ? readAll() : readFile(path)),
  writeFile: (path, data) => (path === '-' ? writeOut(data) : writeFile(path, data)),
})

stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
const { main } = await import('./command.ts')
const isDaemon = process.argv[2] === 'daemon'
if (!isDaemon) for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort())
// Whatever a command waits for, be it only a timer, which keeps no process alive by itself: it ends when it has answered.
const alive = setInterval(() => {}, 2 ** 30)
const code = await main(process.argv.slice(2), process.env, makeIo)
clearInterval(alive)
process.exitCode = code
stdout.write('', () => process.exit(code))
