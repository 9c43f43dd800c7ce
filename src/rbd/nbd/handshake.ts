// The fixed newstyle handshake, server's side, as a synchronous machine: bytes and answers go in, effects come out.
// One option is in work at a time; what a client sends ahead waits in the inbox. After `startTls` a new machine begins over TLS
// with nothing kept of what was said before, as the protocol demands.
import { utf8 } from '../../base/mod.ts'
import type { Inbox } from './inbox.ts'
import {
  ALLOCATION_CONTEXT,
  ALLOCATION_CONTEXT_ID,
  handshakeFlag,
  IHAVEOPT,
  info,
  NBDMAGIC,
  OPTION_REPLY_MAGIC,
  option,
  optionReply,
  STRING_BYTES_MAX,
  transmissionFlag,
} from './numbers.ts'

/** What a client learns of an export. */
export interface ExportInfo {
  /** Canonical: what '' and other spellings stand for. */
  readonly name: string
  readonly description: string
  /** Bytes. */
  readonly size: number
  readonly readOnly: boolean
  readonly multiConnection: boolean
  readonly blockSizes: { readonly minimum: number; readonly preferred: number; readonly maximum: number }
}

export type HandshakeEffect =
  | { readonly type: 'send'; readonly bytes: Uint8Array }
  /** Answer with `listed` or `failed`. */
  | { readonly type: 'list' }
  /** Open the export, and keep it until another is asked for. Answer with `opened` or `failed`. */
  | { readonly type: 'open'; readonly name: string }
  /** Once everything sent before is on its way. */
  | { readonly type: 'startTls' }
  /** The transmission phase begins on the export opened last. */
  | { readonly type: 'transmit'; readonly structured: boolean; readonly blockStatus: boolean }
  /** After what was sent before. */
  | { readonly type: 'close'; readonly reason: string }

export interface HandshakePolicy {
  /** off: STARTTLS is refused; require: everything else is, until TLS runs. */
  readonly tls: 'off' | 'allow' | 'require'
  /** The bytes come through TLS already. */
  readonly secure: boolean
}

/** Longer option data is thrown away and answered with ERR_TOO_BIG; much longer ends the connection. */
export const OPTION_BYTES_MAX = 64 << 10
const OPTION_BYTES_SKIPPED_MAX = 32 << 20
/** More options than any client needs. */
export const OPTIONS_MAX = 100_000

type State =
  | { readonly at: 'flags' }
  | { readonly at: 'option' }
  | { readonly at: 'data'; readonly option: number; readonly length: number }
  | { readonly at: 'skip'; readonly option: number; left: number }
  | { readonly at: 'answer'; readonly option: number; readonly queries: readonly string[]; readonly requests: readonly number[] }
  | { readonly at: 'end' }

export class Handshake {
  readonly #inbox: Inbox
  readonly #policy: HandshakePolicy
  #state: State = { at: 'flags' }
  #fixed = false
  #noZeroes = false
  #structured = false
  /** The canonical name of the export for which base:allocation is selected. */
  #context: string | undefined
  #options = 0
  #shuttingDown = false

  constructor(inbox: Inbox, policy: HandshakePolicy) {
    this.#inbox = inbox
    this.#policy = policy
    // The greeting is not repeated over TLS: options go on there.
    if (policy.secure) {
      this.#fixed = true
      this.#noZeroes = true
      this.#state = { at: 'option' }
    }
  }

  /** An option is in work: its answer is awaited. */
  get waiting(): boolean {
    return this.#state.at === 'answer'
  }

  begin(): HandshakeEffect[] {
    if (this.#policy.secure) return []
    const bytes = Buffer.alloc(18)
    bytes.writeUInt32BE(NBDMAGIC[0], 0)
    bytes.writeUInt32BE(NBDMAGIC[1], 4)
    bytes.writeUInt32BE(IHAVEOPT[0], 8)
    bytes.writeUInt32BE(IHAVEOPT[1], 12)
    bytes.writeUInt16BE(handshakeFlag.FIXED_NEWSTYLE | handshakeFlag.NO_ZEROES, 16)
    return [{ type: 'send', bytes }]
  }

  /** From now on options are refused with ERR_SHUTDOWN. */
  shutdown(): void {
    this.#shuttingDown = true
  }

  /** Works on what is in the inbox until it is used up, an answer is needed, or the phase ends. */
  advance(): HandshakeEffect[] {
    const effects: HandshakeEffect[] = []
    while (this.#step(effects)) {}
    return effects
  }

  listed(exports: readonly { readonly name: string; readonly description: string }[]): HandshakeEffect[] {
    this.#answered()
    const replies = exports.map(({ name, description }) => {
      const bytes = utf8(name)
      return this.#reply(option.LIST, optionReply.SERVER, Buffer.concat([u32(bytes.byteLength), bytes, utf8(description)]))
    })
    return [...replies, this.#reply(option.LIST, optionReply.ACK), ...this.advance()]
  }

  opened(shown: ExportInfo): HandshakeEffect[] {
    const { option: asked, queries, requests } = this.#answered()
    switch (asked) {
      case option.EXPORT_NAME:
        return this.#transmit(shown, [{ type: 'send', bytes: this.#exportNameReply(shown) }])
      case option.INFO:
      case option.GO: {
        const replies = [...this.#infos(asked, shown, requests), this.#reply(asked, optionReply.ACK)]
        return asked === option.GO ? this.#transmit(shown, replies) : [...replies, ...this.advance()]
      }
      default: {
        const setting = asked === option.SET_META_CONTEXT
        const found = setting
          ? queries.includes(ALLOCATION_CONTEXT)
          : queries.length === 0 || queries.some((query) => query === 'base:' || query === ALLOCATION_CONTEXT)
        if (setting && found) this.#context = shown.name
        const context = Buffer.concat([u32(setting ? ALLOCATION_CONTEXT_ID : 0), utf8(ALLOCATION_CONTEXT)])
        return [
          ...(found ? [this.#reply(asked, optionReply.META_CONTEXT, context)] : []),
          this.#reply(asked, optionReply.ACK),
          ...this.advance(),
        ]
      }
    }
  }

  /** What was asked for cannot be had; the client reads why. */
  failed(message: string): HandshakeEffect[] {
    const { option: asked } = this.#answered()
    if (asked === option.EXPORT_NAME) return this.#close(message)
    return [this.#error(asked, this.#shuttingDown ? optionReply.ERR_SHUTDOWN : optionReply.ERR_UNKNOWN, message), ...this.advance()]
  }

  #answered(): Extract<State, { at: 'answer' }> {
    const state = this.#state
    if (state.at !== 'answer') throw new TypeError('an answer that the handshake has not asked for')
    this.#state = { at: 'option' }
    return state
  }

  /** @returns whether there may be more to do. */
  #step(effects: HandshakeEffect[]): boolean {
    const state = this.#state
    switch (state.at) {
      case 'flags': {
        const bytes = this.#inbox.take(4)
        if (!bytes) return false
        const flags = Buffer.from(bytes).readUInt32BE(0)
        if ((flags & ~(handshakeFlag.FIXED_NEWSTYLE | handshakeFlag.NO_ZEROES)) !== 0) {
          effects.push(...this.#close('unknown client flags'))
          return false
        }
        this.#fixed = (flags & handshakeFlag.FIXED_NEWSTYLE) !== 0
        this.#noZeroes = (flags & handshakeFlag.NO_ZEROES) !== 0
        this.#state = { at: 'option' }
        return true
      }
      case 'option': {
        const bytes = this.#inbox.take(16)
        if (!bytes) return false
        const header = Buffer.from(bytes)
        if (header.readUInt32BE(0) !== IHAVEOPT[0] || header.readUInt32BE(4) !== IHAVEOPT[1]) {
          effects.push(...this.#close('an option without its magic number'))
          return false
        }
        const asked = header.readUInt32BE(8)
        const length = header.readUInt32BE(12)
        if (++this.#options > OPTIONS_MAX) effects.push(...this.#close('too many options'))
        else if (!this.#fixed && asked !== option.EXPORT_NAME)
          effects.push(...this.#close('an option other than the export name, without fixed newstyle'))
        else if (length <= OPTION_BYTES_MAX) this.#state = { at: 'data', option: asked, length }
        else if (length > OPTION_BYTES_SKIPPED_MAX || asked === option.EXPORT_NAME)
          effects.push(...this.#close('an option that is too long'))
        else this.#state = { at: 'skip', option: asked, left: length }
        return this.#state.at !== 'end'
      }
      case 'skip':
        state.left -= this.#inbox.skip(state.left)
        if (state.left > 0) return false
        this.#state = { at: 'option' }
        effects.push(this.#error(state.option, optionReply.ERR_TOO_BIG, `option data beyond ${OPTION_BYTES_MAX} bytes`))
        return true
      case 'data': {
        const data = this.#inbox.take(state.length)
        if (!data) return false
        this.#state = { at: 'option' }
        effects.push(...this.#option(state.option, Buffer.from(data.buffer, data.byteOffset, data.byteLength)))
        return this.#state.at === 'option'
      }
      default:
        return false
    }
  }

  #option(asked: number, data: Buffer): HandshakeEffect[] {
    const { tls, secure } = this.#policy
    if (asked === option.ABORT) return [this.#reply(asked, optionReply.ACK), ...this.#close('the client ended the handshake')]
    if (this.#shuttingDown) return this.#refuse(asked, optionReply.ERR_SHUTDOWN, 'the server is stopping')
    if (tls === 'require' && !secure && asked !== option.STARTTLS)
      return this.#refuse(asked, optionReply.ERR_TLS_REQD, 'this server wants TLS')
    switch (asked) {
      case option.EXPORT_NAME: {
        const name = text(data)
        return name === undefined ? this.#close('an export name that is no text') : this.#open(asked, name)
      }
      case option.STARTTLS:
        return this.#startTls(data)
      case option.LIST:
        if (data.byteLength > 0) return this.#refuse(asked, optionReply.ERR_INVALID, 'LIST takes no data')
        this.#state = { at: 'answer', option: asked, queries: [], requests: [] }
        return [{ type: 'list' }]
      case option.STRUCTURED_REPLY:
        if (data.byteLength > 0) return this.#refuse(asked, optionReply.ERR_INVALID, 'STRUCTURED_REPLY takes no data')
        this.#structured = true
        return [this.#reply(asked, optionReply.ACK)]
      case option.INFO:
      case option.GO: {
        const wanted = parseInfo(data)
        return wanted
          ? this.#open(asked, wanted.name, [], wanted.requests)
          : this.#refuse(asked, optionReply.ERR_INVALID, 'malformed request')
      }
      case option.LIST_META_CONTEXT:
      case option.SET_META_CONTEXT: {
        if (asked === option.SET_META_CONTEXT) this.#context = undefined
        if (!this.#structured) return this.#refuse(asked, optionReply.ERR_INVALID, 'metadata contexts need structured replies')
        const wanted = parseMeta(data)
        return wanted ? this.#open(asked, wanted.name, wanted.queries) : this.#refuse(asked, optionReply.ERR_INVALID, 'malformed request')
      }
      default:
        return this.#refuse(asked, optionReply.ERR_UNSUP, `option ${asked} is not known here`)
    }
  }

  #startTls(data: Buffer): HandshakeEffect[] {
    const { tls, secure } = this.#policy
    if (secure || data.byteLength > 0)
      return [this.#error(option.STARTTLS, optionReply.ERR_INVALID, secure ? 'TLS runs already' : 'STARTTLS takes no data')]
    if (tls === 'off') return [this.#error(option.STARTTLS, optionReply.ERR_POLICY, 'this server has no TLS')]
    // What came after it in plain text could have been slipped in by someone between.
    if (this.#inbox.length > 0) return this.#close('plain text after STARTTLS')
    this.#state = { at: 'end' }
    return [this.#reply(option.STARTTLS, optionReply.ACK), { type: 'startTls' }]
  }

  #open(asked: number, name: string, queries: readonly string[] = [], requests: readonly number[] = []): HandshakeEffect[] {
    this.#state = { at: 'answer', option: asked, queries, requests }
    return [{ type: 'open', name }]
  }

  #transmit(shown: ExportInfo, replies: readonly HandshakeEffect[]): HandshakeEffect[] {
    this.#state = { at: 'end' }
    return [...replies, { type: 'transmit', structured: this.#structured, blockStatus: this.#context === shown.name }]
  }

  #close(reason: string): HandshakeEffect[] {
    this.#state = { at: 'end' }
    return [{ type: 'close', reason }]
  }

  /** EXPORT_NAME has no way to be refused but the end of the connection. */
  #refuse(asked: number, error: number, message: string): HandshakeEffect[] {
    return asked === option.EXPORT_NAME ? this.#close(message) : [this.#error(asked, error, message)]
  }

  #error(asked: number, error: number, message: string): HandshakeEffect {
    return this.#reply(asked, error, utf8(message.slice(0, STRING_BYTES_MAX / 4)))
  }

  #reply(asked: number, type: number, data: Uint8Array = new Uint8Array(0)): HandshakeEffect {
    const header = Buffer.alloc(20)
    header.writeUInt32BE(OPTION_REPLY_MAGIC[0], 0)
    header.writeUInt32BE(OPTION_REPLY_MAGIC[1], 4)
    header.writeUInt32BE(asked, 8)
    header.writeUInt32BE(type, 12)
    header.writeUInt32BE(data.byteLength, 16)
    return { type: 'send', bytes: Buffer.concat([header, data]) }
  }

  #sizeAndFlags({ size, readOnly, multiConnection }: ExportInfo): Buffer {
    const f = transmissionFlag
    const bytes = Buffer.alloc(10)
    bytes.writeBigUInt64BE(BigInt(size), 0)
    bytes.writeUInt16BE(
      f.HAS_FLAGS |
        f.SEND_FLUSH |
        f.SEND_FUA |
        f.SEND_CACHE |
        (readOnly ? f.READ_ONLY : f.SEND_TRIM | f.SEND_WRITE_ZEROES | f.SEND_FAST_ZERO) |
        (multiConnection ? f.CAN_MULTI_CONN : 0) |
        (this.#structured ? f.SEND_DF : 0),
      8,
    )
    return bytes
  }

  #exportNameReply(shown: ExportInfo): Uint8Array {
    return Buffer.concat([this.#sizeAndFlags(shown), Buffer.alloc(this.#noZeroes ? 0 : 124)])
  }

  #infos(asked: number, shown: ExportInfo, requests: readonly number[]): HandshakeEffect[] {
    const { minimum, preferred, maximum } = shown.blockSizes
    const one = (type: number, ...data: Uint8Array[]): HandshakeEffect =>
      this.#reply(asked, optionReply.INFO, Buffer.concat([u16(type), ...data]))
    return [
      one(info.EXPORT, this.#sizeAndFlags(shown)),
      ...(requests.includes(info.NAME) ? [one(info.NAME, utf8(shown.name))] : []),
      ...(requests.includes(info.DESCRIPTION) && shown.description !== '' ? [one(info.DESCRIPTION, utf8(shown.description))] : []),
      ...(requests.includes(info.BLOCK_SIZE) ? [one(info.BLOCK_SIZE, u32(minimum), u32(preferred), u32(maximum))] : []),
    ]
  }
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}
function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const decoder = new TextDecoder('utf-8', { fatal: true })
/** A string of the protocol; undefined for what may not be one. */
function text(bytes: Uint8Array): string | undefined {
  if (bytes.byteLength > STRING_BYTES_MAX || bytes.includes(0)) return undefined
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** A string behind its 32-bit length at `at`. */
function textAt(data: Buffer, at: number): { value: string; end: number } | undefined {
  if (data.byteLength < at + 4) return undefined
  const end = at + 4 + data.readUInt32BE(at)
  if (end > data.byteLength) return undefined
  const value = text(data.subarray(at + 4, end))
  return value === undefined ? undefined : { value, end }
}

function parseInfo(data: Buffer): { name: string; requests: number[] } | undefined {
  const name = textAt(data, 0)
  if (!name || data.byteLength < name.end + 2) return undefined
  const count = data.readUInt16BE(name.end)
  if (data.byteLength !== name.end + 2 + 2 * count) return undefined
  return { name: name.value, requests: Array.from({ length: count }, (_, i) => data.readUInt16BE(name.end + 2 + 2 * i)) }
}

function parseMeta(data: Buffer): { name: string; queries: string[] } | undefined {
  const name = textAt(data, 0)
  if (!name || data.byteLength < name.end + 4) return undefined
  const count = data.readUInt32BE(name.end)
  const queries: string[] = []
  let at = name.end + 4
  while (queries.length < count) {
    const query = textAt(data, at)
    if (!query) return undefined
    queries.push(query.value)
    at = query.end
  }
  return at === data.byteLength ? { name: name.value, queries } : undefined
}
