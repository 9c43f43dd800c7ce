// The aws-chunked body: chunks with a signature each, or bare, then trailing headers, as a socket-free state machine.
//
//   body    = *chunk last-chunk [trailers] CRLF
//   chunk   = hex-size [";chunk-signature=" 64hex] CRLF size*OCTET CRLF
//   last    = "0" [";chunk-signature=" 64hex] CRLF
//   trailer = name ":" value CRLF        (signed: closed by x-amz-trailer-signature)
//
// A chunk's signature covers the one before it, so chunks can be neither changed, nor left out, nor reordered.
import { createHash, type Hash } from 'node:crypto'
import { S3Error } from '../errors.ts'
import { equalSignatures } from './authenticate.ts'
import { EMPTY_SHA256, type Scope, scopeText, sha256Hex, sign } from './canonical.ts'

const MAX_LINE_BYTES = 4096
const MAX_TRAILER_BYTES = 16_384
const MAX_CHUNK_BYTES = 5 * 2 ** 30

/** What chunk signatures are made from; absent for unsigned chunks. */
export interface ChunkSigning {
  readonly key: Uint8Array
  readonly scope: Scope
  readonly amzDate: string
  readonly seedSignature: string
}

type State = 'size' | 'data' | 'data-end' | 'trailer' | 'done'

const malformed = (message: string): S3Error => new S3Error('InvalidRequest', `The aws-chunked body is malformed: ${message}.`)

export class ChunkedDecoder {
  readonly #signing: ChunkSigning | undefined
  readonly #expectsTrailers: boolean
  readonly #trailers = new Map<string, string>()
  #state: State = 'size'
  #line: Buffer[] = []
  #lineBytes = 0
  #left = 0
  #hash: Hash | undefined
  #signature = ''
  #previous: string
  #trailerText = ''
  #trailerBytes = 0
  #trailersSigned = false

  constructor(options: { signing?: ChunkSigning | undefined; trailers: boolean }) {
    this.#signing = options.signing
    this.#expectsTrailers = options.trailers
    this.#previous = options.signing?.seedSignature ?? ''
  }

  get done(): boolean {
    return this.#state === 'done'
  }
  /** Complete once `done`. Lower-case names. */
  get trailers(): ReadonlyMap<string, string> {
    return this.#trailers
  }

  /** Takes the next bytes; what they carry is appended to `out` as views. @throws S3Error for a bad signature or form. */
  push(input: Uint8Array, out: Uint8Array[]): void {
    let at = 0
    while (at < input.byteLength) {
      switch (this.#state) {
        case 'data': {
          const part = input.subarray(at, at + Math.min(this.#left, input.byteLength - at))
          this.#hash?.update(part)
          out.push(part)
          at += part.byteLength
          this.#left -= part.byteLength
          if (this.#left === 0) {
            this.#checkChunk()
            this.#state = 'data-end'
          }
          break
        }
        case 'done':
          throw malformed('there are bytes after its end')
        default: {
          const end = input.indexOf(0x0a, at)
          const piece = input.subarray(at, end < 0 ? input.byteLength : end + 1)
          this.#lineBytes += piece.byteLength
          if (this.#lineBytes > MAX_LINE_BYTES) throw malformed('a line is too long')
          this.#line.push(Buffer.from(piece))
          at += piece.byteLength
          if (end >= 0) this.#onLine(this.#takeLine())
        }
      }
    }
  }

  /** @throws S3Error IncompleteBody unless the body came to its end. */
  end(): void {
    // Some clients leave out the empty line after a last chunk without trailers.
    if (this.#state === 'trailer' && this.#trailerBytes === 0 && !this.#expectsTrailers && this.#lineBytes === 0) this.#state = 'done'
    if (this.#state !== 'done') throw new S3Error('IncompleteBody', 'The request body terminated unexpectedly')
  }

  #takeLine(): string {
    const line = Buffer.concat(this.#line)
    this.#line = []
    this.#lineBytes = 0
    const end = line.at(-2) === 0x0d ? -2 : -1
    // AWS' own trailers end in LF alone inside the string to sign; on the wire both forms are seen.
    if (end === -1 && this.#state !== 'trailer') throw malformed('a line does not end in CRLF')
    return line.toString('latin1', 0, line.byteLength + end)
  }

  #onLine(line: string): void {
    if (this.#state === 'size') this.#onSize(line)
    else if (this.#state === 'data-end') {
      if (line !== '') throw malformed('a chunk is longer than its size says')
      this.#state = 'size'
    } else this.#onTrailer(line)
  }

  #onSize(line: string): void {
    const m = /^([0-9a-fA-F]{1,9})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line)
    if (!m) throw malformed('expected a chunk size')
    const size = Number.parseInt(m[1] as string, 16)
    if (size > MAX_CHUNK_BYTES) throw malformed('a chunk is too large')
    if (this.#signing) {
      if (m[2] === undefined) throw malformed('a chunk has no signature')
      this.#signature = m[2]
      this.#hash = createHash('sha256')
    }
    this.#left = size
    if (size > 0) this.#state = 'data'
    else {
      this.#checkChunk()
      this.#state = 'trailer'
    }
  }

  #checkChunk(): void {
    if (!this.#signing || !this.#hash) return
    const { amzDate, scope } = this.#signing
    const text = `AWS4-HMAC-SHA256-PAYLOAD\n${amzDate}\n${scopeText(scope)}\n${this.#previous}\n${EMPTY_SHA256}\n${this.#hash.digest('hex')}`
    this.#advance(text, this.#signature)
    this.#hash = undefined
  }

  #advance(text: string, claimed: string): void {
    if (!this.#signing) return
    if (!equalSignatures(sign(this.#signing.key, text), claimed)) throw new S3Error('SignatureDoesNotMatch')
    this.#previous = claimed
  }

  #onTrailer(line: string): void {
    if (line === '') {
      this.#finish()
      return
    }
    this.#trailerBytes += line.length
    if (this.#trailerBytes > MAX_TRAILER_BYTES) throw malformed('the trailers are too long')
    if (!this.#expectsTrailers) throw malformed('there are trailers which were not announced')
    if (this.#trailersSigned) throw malformed("a trailer follows the trailers' signature")
    const at = line.indexOf(':')
    if (at <= 0) throw malformed('a trailer has no name')
    const name = line.slice(0, at).trim().toLowerCase()
    const value = line.slice(at + 1).trim()
    if (name === 'x-amz-trailer-signature') {
      if (this.#signing) {
        const { amzDate, scope } = this.#signing
        const text = `AWS4-HMAC-SHA256-TRAILER\n${amzDate}\n${scopeText(scope)}\n${this.#previous}\n${sha256Hex(this.#trailerText)}`
        this.#advance(text, value)
      }
      this.#trailersSigned = true
      return
    }
    if (this.#trailers.has(name)) throw malformed(`trailer ${name} is there twice`)
    this.#trailers.set(name, value)
    this.#trailerText += `${name}:${value}\n`
  }

  #finish(): void {
    if (this.#signing && this.#expectsTrailers && !this.#trailersSigned) throw malformed('the trailers are not signed')
    this.#state = 'done'
  }
}
