// TLS on a connection that began in plain text (STARTTLS): with the server's certificate, or with keys that both sides share.
import { randomBytes } from 'node:crypto'
import type { Socket } from 'node:net'
import { createServer, type TLSSocket, type TlsOptions } from 'node:tls'
import { SepiolaError } from '../../base/mod.ts'

export interface NbdTls {
  /** allow: plain text is served too; require: nothing is said without TLS. */
  readonly mode: 'allow' | 'require'
  /** PEM. With `clientCa`, clients must show a certificate that it signed. */
  readonly certificate?: { readonly cert: Uint8Array; readonly key: Uint8Array; readonly clientCa?: Uint8Array }
  /** User -> key. */
  readonly psk?: ReadonlyMap<string, Uint8Array>
}

const PSK_CIPHERS = 'ECDHE-PSK-CHACHA20-POLY1305:ECDHE-PSK-AES256-CBC-SHA384:DHE-PSK-AES256-GCM-SHA384:PSK-AES256-GCM-SHA384'

export class TlsUpgrade {
  readonly #options: TlsOptions
  /** Of this server's life, so that clients may resume sessions across connections. */
  readonly #ticketKeys = randomBytes(48)

  /** @throws SepiolaError EINVAL for a certificate or key that cannot be used. */
  constructor({ certificate, psk }: NbdTls, handshakeTimeoutMs: number) {
    this.#options = {
      minVersion: 'TLSv1.2',
      handshakeTimeout: handshakeTimeoutMs,
      ticketKeys: this.#ticketKeys,
      ...(certificate && {
        cert: Buffer.from(certificate.cert),
        key: Buffer.from(certificate.key),
        ...(certificate.clientCa && { ca: Buffer.from(certificate.clientCa), requestCert: true, rejectUnauthorized: true }),
      }),
      // Node offers shared keys below TLS 1.3 alone.
      ...(psk && { ciphers: PSK_CIPHERS, maxVersion: 'TLSv1.2', pskCallback: (_socket, user) => psk.get(user) ?? null }),
    }
    try {
      createServer(this.#options)
    } catch (cause) {
      throw new SepiolaError('EINVAL', `TLS cannot be set up: ${(cause as Error).message}`, { cause })
    }
  }

  /** Resolves with the stream inside. The socket must have nothing read ahead. @throws what went wrong in the handshake. */
  secure(socket: Socket): Promise<TLSSocket> {
    return new Promise((resolve, reject) => {
      const server = createServer(this.#options)
      server.once('secureConnection', resolve)
      server.once('tlsClientError', reject)
      socket.once('close', () => reject(new SepiolaError('ECONNRESET', 'the client went away in the TLS handshake')))
      server.emit('connection', socket)
    })
  }
}

/** Lines of USER:HEXKEY, as psktool makes them. @throws SepiolaError EINVAL. */
export function parsePskFile(text: string): Map<string, Uint8Array> {
  const keys = new Map<string, Uint8Array>()
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const found = /^([^:]+):((?:[0-9a-fA-F]{2})+)\s*$/.exec(line)
    if (!found) throw new SepiolaError('EINVAL', `line ${i + 1} of the PSK file is not USER:HEXKEY`)
    keys.set(found[1] as string, Buffer.from(found[2] as string, 'hex'))
  }
  if (keys.size === 0) throw new SepiolaError('EINVAL', 'the PSK file has no key')
  return keys
}
