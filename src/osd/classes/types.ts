// Object classes (Ceph's cls): methods that run on the primary as a step of an operation, see what its earlier steps did, and whose
// changes take effect with it or not at all. A method fails by throwing a step's error (`fail`); what it changed before that goes too.
import { OpCode, type pb } from '../../../proto/mod.ts'
import { assert, EMPTY_BYTES, SepiolaError } from '../../base/mod.ts'
import type { OpOrigin } from '../ops.ts'
import { fail, type StepResult } from '../step.ts'

/** One that may change the object makes the operation a write, and gives nothing out: a repetition that the log answers could not. */
export type ClassMethod =
  | { readonly write: true; readonly run: (object: ClassObject, input: Uint8Array) => Promise<void> }
  | { readonly write: false; readonly run: (object: ClassObject, input: Uint8Array) => Promise<Uint8Array> }
export type ObjectClass = Readonly<Record<string, ClassMethod>>

/** The running operation, as far as classes need it. */
export interface RunningSteps {
  readonly exists: boolean
  readonly size: number
  step(op: pb.Op.$Properties, data: Uint8Array): StepResult | Promise<StepResult>
}

/** The object as a method sees it (cls_cxx_* of Ceph). */
export class ClassObject {
  readonly #origin: OpOrigin
  readonly #run: RunningSteps
  readonly #mayWrite: boolean

  constructor(run: RunningSteps, origin: OpOrigin, mayWrite: boolean) {
    this.#run = run
    this.#origin = origin
    this.#mayWrite = mayWrite
  }

  get caller(): OpOrigin['caller'] {
    return this.#origin.caller
  }
  /** The OSD's clock. */
  get nowMs(): number {
    return this.#origin.nowMs
  }
  randomBytes(length: number): Uint8Array {
    return this.#origin.random.bytes(length)
  }
  get exists(): boolean {
    return this.#run.exists
  }
  get size(): number {
    return this.#run.size
  }
  async #read(op: pb.Op.$Properties): Promise<{ result: pb.OpResult.$Properties; bytes: Uint8Array }> {
    const done = await this.#run.step(op, EMPTY_BYTES)
    return { result: done?.result ?? {}, bytes: done?.data[0] ?? EMPTY_BYTES }
  }
  async #write(op: pb.Op.$Properties, data: Uint8Array = EMPTY_BYTES): Promise<void> {
    assert(this.#mayWrite, 'an object class method that is to read alone writes')
    await this.#run.step(op, data)
  }

  /** ENOENT when the object is not there. */
  async read(offset: number, length: number): Promise<Uint8Array> {
    return length === 0 ? EMPTY_BYTES : (await this.#read({ code: OpCode.read, offset, length })).bytes
  }
  write(data: Uint8Array, offset: number): Promise<void> {
    return this.#write({ code: OpCode.write, offset }, data)
  }
  writeFull(data: Uint8Array): Promise<void> {
    return this.#write({ code: OpCode.writeFull }, data)
  }
  truncate(size: number): Promise<void> {
    return this.#write({ code: OpCode.truncate, offset: size })
  }
  /** EEXIST when it is to be exclusive and the object is there. */
  create(exclusive: boolean): Promise<void> {
    return this.#write({ code: OpCode.create, exclusive })
  }
  remove(): Promise<void> {
    return this.#write({ code: OpCode.remove })
  }

  async xattrs(): Promise<Map<string, Uint8Array>> {
    if (!this.exists) return fail('ENOENT')
    const { result } = await this.#read({ code: OpCode.getXattrs })
    return new Map((result.pairs ?? []).map(({ key, value }) => [key ?? '', value ?? EMPTY_BYTES]))
  }
  /** Undefined when it or the object is absent. */
  async xattr(name: string): Promise<Uint8Array | undefined> {
    return this.exists ? (await this.xattrs()).get(name) : undefined
  }
  setXattr(name: string, value: Uint8Array): Promise<void> {
    return this.#write({ code: OpCode.setXattr, name, value })
  }
  rmXattr(name: string): Promise<void> {
    return this.#write({ code: OpCode.rmXattr, name })
  }

  /** Undefined when it or the object is absent. */
  async omapValue(key: string): Promise<Uint8Array | undefined> {
    if (!this.exists) return undefined
    const { result } = await this.#read({ code: OpCode.omapGetByKeys, keys: [key] })
    return result.pairs?.[0]?.value ?? (result.pairs?.length ? EMPTY_BYTES : undefined)
  }
  omapSet(pairs: readonly (readonly [string, Uint8Array])[]): Promise<void> {
    return this.#write({ code: OpCode.omapSet, pairs: pairs.map(([key, value]) => ({ key, value })) })
  }
  omapRm(keys: readonly string[]): Promise<void> {
    return this.#write({ code: OpCode.omapRm, keys: [...keys] })
  }
}

/** Reads a method's input; EINVAL when it is none. */
export function decodeInput<T>(codec: { decode(bytes: Uint8Array): T }, input: Uint8Array): T {
  try {
    return codec.decode(input)
  } catch {
    return fail('EINVAL')
  }
}
/** Reads what a class keeps; EIO when it makes no sense. */
export function decodeState<T>(codec: { decode(bytes: Uint8Array): T }, what: string, bytes: Uint8Array): T {
  try {
    return codec.decode(bytes)
  } catch (cause) {
    throw new SepiolaError('EIO', `${what} cannot be read`, { cause })
  }
}
