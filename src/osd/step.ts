// How one step of a compound operation ends: with a result, or with a negative errno that is thrown.
import type { pb } from '../../proto/mod.ts'
import { type Chunks, errno } from '../base/mod.ts'

export interface OpResultData {
  readonly result: pb.OpResult.$Properties
  readonly data: Chunks
}
/** Undefined: 0 and nothing else. */
export type StepResult = OpResultData | undefined

export class StepFailed extends Error {
  readonly rval: number
  constructor(rval: number) {
    super()
    this.rval = rval
  }
}
export const fail = (code: keyof typeof errno): never => {
  throw new StepFailed(-errno[code])
}
