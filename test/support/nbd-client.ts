// A small NBD client for tests, written from the protocol document and apart from the server's own code: it can say what is
// right, and what no client should.
import { connect as connectTcp, type Socket } from 'node:net'

export interface OptionReply {
  readonly option: number
  readonly type: number
  readonly data: Buffer
}
export interface Reply {
  readonly cookie: bigint
  readonly error: number
  readonly message: string
  /** Absolute offset of each data chunk, with its data; holes as their length. */
  readonly chunks: { offset: number; data?: Buffer; hole?: number }[]
  readonly status: { length: number; flags: number }[]
}

/** Reads exact numbers of bytes off a stream. */
export class ByteReader {
  #buffered = Buffer.alloc(0)
  #ended = false
  #wake: (() => void) | undefined
  constructor(socket: Socket) {
    socket.on('data', (chunk: Buffer) => {
      this.#buffered = Buffer.concat([this.#buffered, chunk])
      this.#wake?.()
    })
    const end = (): void => {
      this.#ended = true
      this.#wake?.()
    }
    socket.on('end', end)
    socket.on('close', end)
    socket.on('error', end)
  }
  async read(length: number): Promise<Buffer> {
    while (this.#buffered.byteLength < length) {
      if (this.#ended) throw new Error(`the server ended the connection after ${this.#buffered.byteLength} of ${length} bytes`)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    const bytes = this.#buffered.subarray(0, length)
    this.#buffered = this.#buffered.subarray(length)
    return bytes
  }
  /** Resolves when the server has ended the connection, with what was left. */
  async end(): Promise<Buffer> {
    while (!this.#ended)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    return this.#buffered
  }
}

export const optionBytes = (option: number, data: Uint8Array = Buffer.alloc(0)): Buffer => {
  const header = Buffer.alloc(16)
  header.write('IHAVEOPT')
  header.writeUInt32BE(option, 8)
  header.writeUInt32BE(data.byteLength, 12)
  return Buffer.concat([header, data])
}
export const requestBytes = (
  type: number,
  cookie: bigint,
  offset: number | bigint,
  length: number,
  flags = 0,
  data?: Uint8Array,
): Buffer => {
  const header = Buffer.alloc(28)
  header.writeUInt32BE(0x25609513, 0)
  header.writeUInt16BE(flags, 4)
  header.writeUInt16BE(type, 6)
  header.writeBigUInt64BE(cookie, 8)
  header.writeBigUInt64BE(BigInt(offset), 16)
  header.writeUInt32BE(length, 24)
  return data ? Buffer.concat([header, data]) : header
}
const counted = (text: string): Buffer => {
  const bytes = Buffer.from(text)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.byteLength)
  return Buffer.concat([length, bytes])
}
export const infoData = (name: string, ...requests: number[]): Buffer => {
  const list = Buffer.alloc(2 + 2 * requests.length)
  list.writeUInt16BE(requests.length)
  for (const [i, request] of requests.entries()) list.writeUInt16BE(request, 2 + 2 * i)
  return Buffer.concat([counted(name), list])
}
export const metaData = (name: string, ...queries: string[]): Buffer => {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(queries.length)
  return Buffer.concat([counted(name), count, ...queries.map(counted)])
}

export class NbdClient {
  socket: Socket
  reader: ByteReader
  size = 0
  flags = 0
  #cookie = 0n
  #structured = false

  private constructor(socket: Socket) {
    this.socket = socket
    this.reader = new ByteReader(socket)
  }

  /** Connects and reads the greeting. */
  static async connect(at: { port: number } | { path: string }, clientFlags = 3): Promise<NbdClient> {
    const socket = connectTcp('path' in at ? { path: at.path } : { host: '127.0.0.1', port: at.port })
    socket.on('error', () => {})
    const client = new NbdClient(socket)
    const greeting = await client.reader.read(18)
    if (greeting.toString('latin1', 0, 16) !== 'NBDMAGICIHAVEOPT') throw new Error('no NBD greeting')
    const flags = Buffer.alloc(4)
    flags.writeUInt32BE(clientFlags)
    socket.write(flags)
    return client
  }

  /** Goes on over another stream, as after STARTTLS. */
  use(socket: Socket): void {
    this.socket = socket
    this.reader = new ByteReader(socket)
  }

  async optionReply(): Promise<OptionReply> {
    const header = await this.reader.read(20)
    if (header.readBigUInt64BE(0) !== 0x3e889045565a9n) throw new Error('no option reply')
    return { option: header.readUInt32BE(8), type: header.readUInt32BE(12), data: await this.reader.read(header.readUInt32BE(16)) }
  }
  /** All replies up to the final one. */
  async option(option: number, data?: Uint8Array): Promise<OptionReply[]> {
    this.socket.write(optionBytes(option, data))
    const replies: OptionReply[] = []
    for (;;) {
      const reply = await this.optionReply()
      replies.push(reply)
      if (reply.type === 1 || reply.type >= 0x80000000) return replies
    }
  }

  /** STRUCTURED_REPLY and base:allocation where wanted, then GO. */
  async go(name: string, { structured = true }: { structured?: boolean } = {}): Promise<void> {
    if (structured) this.#structured = (await this.option(8)).at(-1)?.type === 1
    if (structured) await this.option(10, metaData(name, 'base:allocation'))
    const replies = await this.option(7, infoData(name, 3))
    const last = replies.at(-1)
    if (last?.type !== 1) throw new Error(`GO failed: ${last?.type.toString(16)} ${last?.data}`)
    const shown = replies.find(({ data }) => data.readUInt16BE(0) === 0)?.data as Buffer
    this.size = Number(shown.readBigUInt64BE(2))
    this.flags = shown.readUInt16BE(10)
  }

  /** @returns the request's cookie. */
  send(type: number, offset: number | bigint, length: number, flags = 0, data?: Uint8Array): bigint {
    const cookie = ++this.#cookie
    this.socket.write(requestBytes(type, cookie, offset, length, flags, data))
    return cookie
  }

  /** One whole reply; `readLength` is how much a simple reply carries. */
  async reply(readLength = 0): Promise<Reply> {
    const reply = { cookie: 0n, error: 0, message: '', chunks: [] as Reply['chunks'], status: [] as Reply['status'] }
    for (;;) {
      const magic = (await this.reader.read(4)).readUInt32BE(0)
      if (magic === 0x67446698) {
        const rest = await this.reader.read(12)
        reply.error = rest.readUInt32BE(0)
        reply.cookie = rest.readBigUInt64BE(4)
        if (readLength > 0 && reply.error === 0) {
          if (this.#structured) throw new Error('a simple reply with data where structured ones are negotiated')
          reply.chunks.push({ offset: 0, data: await this.reader.read(readLength) })
        }
        return reply
      }
      if (magic !== 0x668e33ef) throw new Error(`no reply: ${magic.toString(16)}`)
      const rest = await this.reader.read(16)
      const [flags, type] = [rest.readUInt16BE(0), rest.readUInt16BE(2)]
      reply.cookie = rest.readBigUInt64BE(4)
      const payload = await this.reader.read(rest.readUInt32BE(12))
      if (type === 1) reply.chunks.push({ offset: Number(payload.readBigUInt64BE(0)), data: payload.subarray(8) })
      else if (type === 2) reply.chunks.push({ offset: Number(payload.readBigUInt64BE(0)), hole: payload.readUInt32BE(8) })
      else if (type === 5) {
        for (let at = 4; at < payload.byteLength; at += 8)
          reply.status.push({ length: payload.readUInt32BE(at), flags: payload.readUInt32BE(at + 4) })
      } else if (type === 0x8001) {
        reply.error = payload.readUInt32BE(0)
        reply.message = payload.toString('utf8', 6, 6 + payload.readUInt16BE(4))
      } else if (type !== 0) throw new Error(`reply type ${type}`)
      if (flags & 1) return reply
    }
  }

  async ask(type: number, offset: number | bigint, length: number, flags = 0, data?: Uint8Array): Promise<Reply> {
    const cookie = this.send(type, offset, length, flags, data)
    const reply = await this.reply(type === 0 ? length : 0)
    if (reply.cookie !== cookie) throw new Error(`reply to ${reply.cookie}, asked ${cookie}`)
    return reply
  }

  /** Reads and puts the chunks together. */
  async read(offset: number, length: number, flags = 0): Promise<Buffer> {
    const { error, chunks } = await this.ask(0, offset, length, flags)
    if (error !== 0) throw new Error(`read failed: ${error}`)
    const data = Buffer.alloc(length)
    let covered = 0
    for (const chunk of chunks) {
      if (chunk.data) data.set(chunk.data, this.#structured ? chunk.offset - offset : 0)
      covered += chunk.data?.byteLength ?? chunk.hole ?? 0
    }
    if (covered !== length) throw new Error(`chunks cover ${covered} of ${length} bytes`)
    return data
  }

  destroy(): void {
    this.socket.destroy()
  }
}
