// `sepiola rbd serve`: exports images over NBD until Ctrl-C.
import { resolve } from 'node:path'
import { type Logger, SepiolaError } from '../../base/mod.ts'
import { ImageExports, imageSpecName, type NbdAddress, type NbdTls, parseImageSpec, parsePskFile, startNbd } from '../../rbd/mod.ts'
import { parseFlags, wholeNumber } from '../globals.ts'
import { type CliIo, type Connect, UsageError } from '../io.ts'
import { serveUsage } from './usage.ts'

const flags = {
  all: { type: 'boolean' },
  port: { type: 'string' },
  host: { type: 'string' },
  socket: { type: 'string' },
  'read-only': { type: 'boolean' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
  'tls-ca': { type: 'string' },
  'tls-psk': { type: 'string' },
  tls: { type: 'string' },
} as const
type Flags = ReturnType<typeof parseFlags<typeof flags>>['values']

const NBD_PORT = 10_809
/** Images that are told of at the start, where all are served. */
const SHOWN_MAX = 100

interface Shown {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly read_only: boolean
}

export async function runServe(argv: readonly string[], io: CliIo, connect: Connect): Promise<number> {
  const { values, positionals } = parseFlags(argv, flags, { min: 0, max: 1000, usage: serveUsage })
  if (values.all === true ? positionals.length > 0 : positionals.length === 0)
    throw new UsageError(`rbd serve takes images or --all; usage: ${serveUsage}`)
  const specs = values.all ? undefined : specsOf(positionals)
  const listen = addressesOf(values)
  const tls = await tlsOf(values, io)
  const rados = await connect()
  const exports = new ImageExports(rados, { specs, readOnly: values['read-only'] })
  const { shown, more } = await look(exports, specs === undefined, io)
  let shutOut: SepiolaError | undefined
  const ended = new AbortController()
  const server = await startNbd({
    env: rados.env,
    exports,
    defaultExport: specs?.[0] && imageSpecName(specs[0]),
    listen,
    tls,
    log: loggerOf(io),
    onShutOut: (error) => {
      shutOut = error
      ended.abort()
    },
  })
  print(shown, more, server.addresses, values, io)
  await aborted(AbortSignal.any([io.signal, ended.signal]))
  io.err('stopping')
  await server.stop()
  if (shutOut) throw shutOut
  return 0
}

function specsOf(positionals: readonly string[]) {
  const specs = positionals.map((text) => {
    try {
      return parseImageSpec(text)
    } catch (error) {
      throw new UsageError((error as Error).message)
    }
  })
  const names = specs.map(imageSpecName)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new UsageError(`${twice} is named twice`)
  return specs
}

/** A socket alone unless a port or host is asked for too. */
function addressesOf({ socket, host, port }: Flags): NbdAddress[] {
  const tcp = socket === undefined || host !== undefined || port !== undefined
  return [
    ...(tcp ? [{ host: host ?? '127.0.0.1', port: wholeNumber('--port', port, NBD_PORT, 0, 65_535) }] : []),
    ...(socket === undefined ? [] : [{ path: resolve(socket) }]),
  ]
}

async function tlsOf(values: Flags, io: CliIo): Promise<NbdTls | undefined> {
  const { 'tls-cert': cert, 'tls-key': key, 'tls-ca': ca, 'tls-psk': psk, tls: mode = 'require' } = values
  if (mode !== 'require' && mode !== 'allow') throw new UsageError(`--tls takes require or allow, not '${mode}'`)
  if ((cert === undefined) !== (key === undefined)) throw new UsageError('--tls-cert and --tls-key go together')
  if (psk !== undefined && cert !== undefined) throw new UsageError('--tls-psk and --tls-cert exclude one another')
  if (cert === undefined && ca !== undefined) throw new UsageError('--tls-ca needs --tls-cert and --tls-key')
  if (psk === undefined && (cert === undefined || key === undefined)) {
    if (values.tls !== undefined) throw new UsageError('--tls needs --tls-cert and --tls-key, or --tls-psk')
    return undefined
  }
  const read = (path: string): Promise<Uint8Array> =>
    io.readFile(path).catch((cause: Error) => {
      throw new SepiolaError('ENOENT', `cannot read ${path}: ${cause.message}`, { cause })
    })
  if (psk !== undefined) return { mode, psk: parsePskFile(new TextDecoder().decode(await read(psk))) }
  const clientCa = ca === undefined ? {} : { clientCa: await read(ca) }
  return { mode, certificate: { cert: await read(cert as string), key: await read(key as string), ...clientCa } }
}

/** Images that are named are all opened once, and must open. Of all that there are the first are looked at; one that does not open keeps no other away. */
async function look(exports: ImageExports, all: boolean, io: CliIo): Promise<{ shown: Shown[]; more: number }> {
  const names = (await exports.list()).map(({ name }) => name)
  const shown: Shown[] = []
  for (const name of all ? names.slice(0, SHOWN_MAX) : names) {
    try {
      const device = await exports.open(name)
      shown.push({ name, size: device.size, read_only: device.readOnly })
      await device.close()
    } catch (error) {
      if (!all) throw error
      io.err(`sepiola rbd serve: ${(error as Error).message}`)
    }
  }
  return { shown, more: all ? Math.max(names.length - SHOWN_MAX, 0) : 0 }
}

export function nbdUri(address: NbdAddress, name: string, secure: boolean): string {
  const path = name.split('/').map(encodeURIComponent).join('/')
  const scheme = secure ? 'nbds' : 'nbd'
  if ('path' in address) return `${scheme}+unix:///${path}?socket=${address.path}`
  const host = address.host === '0.0.0.0' || address.host === '::' ? 'localhost' : address.host
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${address.port}/${path}`
}

function size(bytes: number): string {
  let [value, unit] = [bytes, 0]
  while (value >= 1024 && unit < 5) [value, unit] = [value / 1024, unit + 1]
  return `${Number(value.toFixed(1))} ${['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'][unit]}`
}

function print(shown: readonly Shown[], more: number, addresses: readonly NbdAddress[], values: Flags, io: CliIo): void {
  const secure = values['tls-cert'] !== undefined || values['tls-psk'] !== undefined
  const uris = (name: string): string[] => addresses.map((address) => nbdUri(address, name, secure))
  if (io.format !== 'plain') {
    const listen = addresses.map((address) => ('path' in address ? address.path : `${address.host}:${address.port}`))
    const exports = shown.map((one) => ({ ...one, uris: uris(one.name) }))
    io.out(`${JSON.stringify({ listen, tls: secure, exports }, undefined, io.format === 'json-pretty' ? 2 : 0)}\n`)
    return
  }
  const [first] = shown
  const uri = first && (uris(first.name)[0] as string)
  const lines = [
    values.all ? `serving all images over NBD: ${shown.length + more} now, later ones as they come` : `serving ${shown.length} over NBD`,
    '',
    ...shown.flatMap((one) => uris(one.name).map((at) => `  ${at}    ${size(one.size)}${one.read_only ? ', read-only' : ''}`)),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ]
  if (first && uri) {
    const quoted = `'${uri}'`
    lines.push('', 'Try:', `  nbdinfo ${quoted}`, `  qemu-img info ${quoted}`)
    if (!first.read_only)
      lines.push(
        `  qemu-img convert -n -O raw disk.img ${quoted}`,
        `  qemu-system-x86_64 -m 1024 -drive file=${quoted},format=raw,if=virtio`,
      )
    else lines.push(`  qemu-img convert ${quoted} copy.img`)
  }
  io.out(`${lines.join('\n')}\n`)
  io.err('running; Ctrl-C stops')
}

const loggerOf = (io: CliIo): Logger => {
  const say = (fields: object, message?: string): void => {
    const { err } = fields as { err?: string }
    io.err(`sepiola rbd serve: ${message ?? 'warning'}${err === undefined ? '' : `: ${err}`}`)
  }
  const quiet = (): void => {}
  const logger: Logger = { debug: quiet, info: quiet, warn: say, error: say, child: () => logger }
  return logger
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done()
    else signal.addEventListener('abort', () => done(), { once: true })
  })
