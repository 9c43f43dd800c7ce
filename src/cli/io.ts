// What a command may touch: its output, its files, its terminal. Tests hand in their own.
import type { Rados } from '../librados/mod.ts'

export interface CliIo {
  /** A line for the user's eyes or a pipe; no newline is added. */
  out(text: string | Uint8Array): void
  /** A sentence for stderr; a newline is added. */
  err(text: string): void
  /** '-' is standard input. */
  readFile(path: string): Promise<Uint8Array>
  /** Standard input as it comes. */
  readStream(): AsyncIterable<Uint8Array>
  /** '-' is standard output. */
  writeFile(path: string, data: Uint8Array): Promise<void>
  /** Standard error is a terminal: progress may be shown. */
  readonly interactive: boolean
  /** Replaces the progress line on the terminal; '' takes it away. Nothing in a pipe. */
  progress(text: string): void
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  readonly format: 'plain' | 'json' | 'json-pretty'
}

export type Connect = () => Promise<Rados>

/** Wrong usage: exit code 2 and the sentence on stderr. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
