// What callers ask of an operation's error.
import { type ErrorCode, RadosError } from './types.ts'

export const isCode = (error: unknown, ...codes: ErrorCode[]): error is RadosError =>
  error instanceof RadosError && codes.includes(error.code)

/** The value, or undefined where there is none (or another code that means so). */
export async function absent<T>(call: Promise<T>, ...codes: ErrorCode[]): Promise<T | undefined> {
  try {
    return await call
  } catch (error) {
    if (isCode(error, 'ENOENT', ...codes)) return undefined
    throw error
  }
}
