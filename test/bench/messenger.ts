// The messenger over loopback TCP: two processes, one asks with data, the other acknowledges; 16 in flight.
//   node test/bench/messenger.ts [--lossless] [--sizes 4096,65536,4194304] [--seconds 2]
import { fork } from 'node:child_process'
import { entity, Options, silentLogger } from '../../src/base/mod.ts'
import { createNodeEnv } from '../../src/env/node/mod.ts'
import { type AuthClient, type AuthServer, createMessenger, type Message, type Session } from '../../src/msg/mod.ts'

const secret = new Uint8Array(32).fill(1)
const clientAuth: AuthClient = { credentialFor: async () => ({ kind: 'key', name: entity('client.bench'), secret }) }
const serverAuth: AuthServer = { lookupKey: () => ({ secret, caps: {} }), openTicket: () => undefined }
const env = createNodeEnv()

const ownCpuUs = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

async function serve(): Promise<void> {
  const messenger = createMessenger({
    env,
    self: entity('osd.0'),
    auth: { server: serverAuth },
    options: new Options(),
    log: silentLogger,
    dispatcher: {
      onMessage(session: Session, message: Message) {
        if (message.type !== 'OsdOp') return
        const { reqid, epoch, ops } = message.body
        const length = ops[0]?.code === 2 ? (ops[0].length ?? 0) : 0
        const data = length > 0 ? [Buffer.alloc(length)] : []
        session.send(
          'OsdOpReply',
          { reqid, epoch, result: 0, version: { epoch, version: 9 }, results: [{ rval: 0, dataLen: length }] },
          data,
        )
      },
    },
  })
  const addr = await messenger.listen({ host: '127.0.0.1', port: 0 })
  process.send?.(addr)
  process.on('message', () => process.send?.(ownCpuUs()))
  process.on('disconnect', () => process.exit(0))
}

async function run(
  to: { host: string; port: number },
  cpuUs: () => Promise<number>,
  options: { size: number; seconds: number; policy: 'lossy' | 'lossless'; read: boolean; inFlight: number },
): Promise<{ opsPerSecond: number; bytesPerSecond: number; cpuUsPerOp: number }> {
  let done = 0
  let tid = 0
  const payload = options.read ? [] : [new Uint8Array(Buffer.alloc(options.size, 7).buffer)]
  const ops = [{ code: options.read ? 2 : 1, offset: 0, length: options.size, dataLen: options.read ? 0 : options.size }]
  const oid = { name: 'benchmark_data_host_1234_object42', namespace: '', hash: 0x1234_5678, snap: 0 }
  let stop = (): void => {}
  const ask = (session: Session): void =>
    session.send(
      'OsdOp',
      { reqid: { client: 'client.4100', incarnation: 7, tid: ++tid }, epoch: 12, pg: { pool: 1, seed: 3 }, oid, ops, flags: 1 },
      payload,
    )
  const messenger = createMessenger({
    env,
    self: entity('client.bench'),
    auth: { client: clientAuth },
    options: new Options(),
    log: silentLogger,
    dispatcher: {
      onConnect(session) {
        for (let i = 0; i < options.inFlight; i++) ask(session)
      },
      onMessage(session) {
        done++
        ask(session)
      },
      onReset(_session, reason, error) {
        console.error(reason, error)
        stop()
      },
    },
  })
  messenger.connect({ addr: to, peerType: 'osd', policy: options.policy })
  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      stop = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  await sleep(500)
  const from = performance.now()
  const before = done
  const cpuBefore = await cpuUs()
  await sleep(options.seconds * 1000)
  const seconds = (performance.now() - from) / 1000
  const count = done - before
  const opsPerSecond = count / seconds
  const cpuUsPerOp = ((await cpuUs()) - cpuBefore) / count
  await messenger.close()
  return { opsPerSecond, bytesPerSecond: opsPerSecond * options.size, cpuUsPerOp }
}

if (process.env['SEPIOLA_BENCH_SERVER']) await serve()
else {
  const flag = (name: string): boolean => process.argv.includes(`--${name}`)
  const secondsAt = process.argv.indexOf('--seconds')
  const seconds = secondsAt < 0 ? 2 : Number(process.argv[secondsAt + 1])
  const sizesAt = process.argv.indexOf('--sizes')
  const sizes = sizesAt < 0 ? [4096, 65_536, 4 << 20] : (process.argv[sizesAt + 1] as string).split(',').map(Number)
  const child = fork(import.meta.filename, [], { env: { ...process.env, SEPIOLA_BENCH_SERVER: '1' } })
  const to = await new Promise<{ host: string; port: number }>((resolve) => child.once('message', (m) => resolve(m as never)))
  /** Of both processes. */
  const cpuUs = (): Promise<number> =>
    new Promise((resolve) => {
      child.once('message', (theirs: number) => resolve(theirs + ownCpuUs()))
      child.send('cpu')
    })
  for (const policy of flag('lossless') ? (['lossless'] as const) : (['lossy', 'lossless'] as const)) {
    for (const size of sizes) {
      for (const read of [false, true]) {
        const { opsPerSecond, bytesPerSecond, cpuUsPerOp } = await run(to, cpuUs, { size, seconds, policy, read, inFlight: 16 })
        const what = `${policy} ${read ? 'read' : 'write'} ${size >= 1 << 20 ? `${size >> 20} MiB` : `${size >> 10} KiB`}`
        console.log(
          `${what.padEnd(24)} ${opsPerSecond.toFixed(0).padStart(8)} op/s ${(bytesPerSecond / 1e6).toFixed(0).padStart(6)} MB/s ${cpuUsPerOp.toFixed(1).padStart(8)} us CPU/op`,
        )
      }
    }
  }
  child.disconnect()
}
