// An authenticated client that does not mean well: its session ends or it gets errors; the MDS, other sessions and their data stay.
import { afterEach, expect, test } from 'vitest'
import { Cap, MdsOp, type MessageBody, type MessageName } from '../../../proto/mod.ts'
import { FileSystem } from '../../../src/cephfs/mod.ts'
import { SimRandom } from '../../../src/env/sim/mod.ts'
import type { Message, Messenger, Session } from '../../../src/msg/mod.ts'
import { MdsHarness } from '../../support/mds-harness.ts'

let mds: MdsHarness | undefined
const raws: Raw[] = []
afterEach(async () => {
  for (const raw of raws.splice(0)) await raw.messenger.close()
  await mds?.stop()
})

/** A client that says what it is told to. */
class Raw {
  readonly messenger: Messenger
  readonly radosAddr: string
  session: Session
  readonly heard: Message[] = []
  tid = 0
  constructor(harness: MdsHarness, gid = 1) {
    const port = harness.port()
    this.radosAddr = port.radosAddr
    this.messenger = port.createMessenger({ onMessage: (_session, message) => void this.heard.push(message) })
    this.session = this.messenger.connect({ addr: { host: '127.0.0.1', port: 1, nonce: gid }, peerType: 'mds', policy: 'lossless' })
    raws.push(this)
  }
  send<N extends MessageName>(type: N, body: object): void {
    this.session.send(type, body as MessageBody<N>)
  }
  /** The session is open, or it is said why not. */
  async open(): Promise<void> {
    this.send('ClientSession', { op: 1, seq: 1, radosAddr: this.radosAddr, fs: 'cephfs' })
    await this.until((m) => m.type === 'ClientSession')
  }
  async until(found: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const message = this.heard.find(found)
      if (message) return message
      if (this.session.closed) throw new Error('the session has ended')
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }
  async ask(op: number, body: object): Promise<MessageBody<'ClientReply'>> {
    const tid = ++this.tid
    this.send('ClientRequest', { tid, op, ino: 1, ...body })
    return (await this.until((m) => m.type === 'ClientReply' && m.body.tid === tid)).body as MessageBody<'ClientReply'>
  }
}

const SYSTEM = 0x100
const JOURNAL = 0x200
const STRAYS = 0x600

test.each([SYSTEM, JOURNAL, STRAYS])('directories of the MDS itself are out of reach: %i', async (ino) => {
  mds = await MdsHarness.create({ mds_reconnect_timeout_ms: 500 })
  const raw = new Raw(mds)
  await raw.open()
  expect((await raw.ask(MdsOp.mkdir, { path: 'there', mode: 0o755 })).result).toBe(0)
  const tries: [number, object][] = [
    [MdsOp.getattr, { ino }],
    [MdsOp.lookupIno, { ino }],
    [MdsOp.readdir, { ino }],
    [MdsOp.create, { ino, path: 'x', flags: 0o102, mode: 0o644 }],
    [MdsOp.mkdir, { ino, path: 'x', mode: 0o755 }],
    [MdsOp.rmdir, { ino, path: 'stray' }],
    [MdsOp.rmdir, { ino, path: 'root' }],
    [MdsOp.setattr, { ino, mask: 1, mode: 0 }],
    [MdsOp.mkSnap, { ino, name: 's' }],
    [MdsOp.setxattr, { ino, name: 'user.x', value: new Uint8Array(3) }],
    [MdsOp.rename, { ino, path: 'y', ino2: 1, path2: 'there' }],
    [MdsOp.rename, { ino: 1, path: 'z', ino2: ino, path2: 'root' }],
    [MdsOp.rename, { ino: 1, path: 'there', ino2: ino, path2: 'stray', flags: 2 }],
    [MdsOp.link, { ino, path: 'y', ino2: 1, path2: 'there' }],
    [MdsOp.setFileLock, { ino, lock: { rule: 1, type: 2, start: 0, length: 0, owner: 1 } }],
  ]
  for (const [op, body] of tries) expect({ op, result: (await raw.ask(op, body)).result < 0 }).toEqual({ op, result: true })
  expect(mds.failures).toEqual([])
  raw.send('ClientSession', { op: 3, seq: 2 })
  await raw.until((m) => m.type === 'ClientSession' && m.body.op === 4)
  await mds.restart()
  expect(mds.life?.damage).toBeUndefined()
  expect(mds.isActive).toBe(true)
})

test('thousands of wild messages: sessions end or are answered, others and their files stay', async () => {
  mds = await MdsHarness.create({ mds_reconnect_timeout_ms: 500 })
  const harness = mds
  await using fs = await FileSystem.mountOn(harness.port())
  await fs.mkdir('/kept/below', { recursive: true, mode: 0o700 })
  await fs.writeFile('/kept/below/file', 'these bytes stay')
  await using handle = await fs.open('/kept/below/open', 'w+')
  await handle.write('open all the time')
  const { ino: keptIno } = await fs.stat('/kept')
  const random = new SimRandom(11)
  const pick = <T>(items: readonly T[]): T => items[random.below(items.length)] as T
  const big = [0, 1, 2, 7, 255, 65_535, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1]
  const huge = [...big, 2 ** 32, 2 ** 40, 2 ** 52, Number.MAX_SAFE_INTEGER]
  const names = [
    '',
    '.',
    '..',
    'a',
    'b',
    'a/b',
    '.snap',
    '.snap/s',
    'a/.snap/s/b',
    '//',
    '\u0000',
    'x'.repeat(300),
    'a/'.repeat(2000),
    'ceph.quota',
    'ceph.dir.layout',
    'ceph.file.layout.pool',
    'user.x',
    '_x',
    'é\u0301',
  ]
  const inos = [0, 1, SYSTEM, JOURNAL, STRAYS, 0x100_0000_0000, 0x100_0000_0001, 0x100_0000_0002, 0x100_0000_0004, ...huge]
  const time = () => ({ sec: pick(huge), nsec: pick(big) })
  const lock = () => ({
    ino: pick(inos),
    rule: pick(big),
    type: pick([0, 1, 2, 3, 9]),
    start: pick(huge),
    length: pick(huge),
    owner: pick(huge),
    pid: pick(huge),
    wait: random.below(2) === 1,
    clientId: pick(huge),
  })
  const release = () => ({ ino: pick(inos), capId: pick(huge), caps: pick(big), wanted: pick(big), seq: pick(big) })
  const known = Object.values(MdsOp)
  const body = (tid: number): [MessageName, object] => {
    const kind = random.below(20)
    if (kind === 0) return ['ClientSession', { op: pick([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 99]), seq: pick(huge), maxCaps: pick(big) }]
    if (kind === 1)
      return [
        'ClientReconnect',
        {
          caps: [
            {
              ino: pick(inos),
              capId: pick(huge),
              issued: pick(big),
              wanted: pick(big),
              size: pick(huge),
              path: pick(names),
              pathBase: pick(inos),
              dirty: pick(big),
            },
          ],
          locks: [lock()],
          last: random.below(2) === 1,
        },
      ]
    if (kind < 5)
      return [
        'ClientCaps',
        {
          op: pick([3, 3, 3, 6, 0, 77]),
          ino: pick(inos),
          capId: pick(huge),
          seq: pick(big),
          caps: pick(big),
          wanted: pick(big),
          dirty: pick(big),
          flushTid: pick(huge),
          size: pick(huge),
          maxSize: pick(huge),
          mtime: time(),
          atime: time(),
          truncateSeq: pick(huge),
          timeWarpSeq: pick(huge),
        },
      ]
    if (kind === 5) return ['ClientCapRelease', { caps: [release(), release()] }]
    if (kind === 6) return ['ClientSnapAck', { tid: pick(huge) }]
    if (kind === 7)
      return [
        'MdsCommand',
        {
          tid: pick(huge),
          cmd: pick([
            '',
            'null',
            '[]',
            '"x"',
            '{}',
            '{"prefix":"dump inode","number":"x"}',
            '{"prefix":"scrub start","path":7}',
            '{"prefix":"__proto__"}',
            '{"prefix":"session evict","id":-1}',
          ]),
        },
      ]
    return [
      'ClientRequest',
      {
        tid: random.below(50) === 0 ? pick(huge) : tid,
        oldestTid: random.below(200) === 0 ? pick(huge) : 0,
        op: random.below(10) === 0 ? pick(huge.filter((n) => n < 2 ** 32)) : pick(known),
        retry: pick(big),
        // The root itself is left as it is: others have to get in.
        ino: random.below(2) === 0 ? 1 : pick(inos),
        path: pick(names) || 'a',
        snapid: random.below(8) === 0 ? pick(huge) : 0,
        ino2: random.below(2) === 0 ? 1 : pick(inos),
        path2: pick(names),
        uid: 1000,
        gid: pick(big),
        gids: [pick(big)],
        stamp: time(),
        mode: pick(big),
        flags: pick([0, 1, 2, 0o100, 0o102, 0o300, 0o1001, ...big]),
        wanted: pick([0, Cap.fileRd, Cap.fileWr, ...big]),
        mask: pick(big),
        size: pick(huge),
        mtime: time(),
        atime: time(),
        setUid: pick(big),
        setGid: pick(big),
        name: pick(names),
        value: new Uint8Array(pick([0, 1, 100])).fill(0xff),
        layout: { stripeUnit: pick(big), stripeCount: pick(big), objectSize: pick(big), pool: pick(big) },
        after: pick(names),
        max: pick(big),
        frag: pick(big),
        fragOffset: pick(huge),
        lock: lock(),
        releases: random.below(5) === 0 ? [release()] : [],
      },
    ]
  }
  // A place where it may do what it wants.
  await fs.chmod('/', 0o777)
  let raw: Raw | undefined
  let opened = 0
  for (let i = 1; i <= 6000; i++) {
    if (!raw || raw.session.closed || raw.heard.some((m) => m.type === 'ClientSession' && (m.body.op === 4 || m.body.op === 11))) {
      await raw?.messenger.close()
      raw = new Raw(harness)
      await raw.open()
      opened++
    }
    raw.send(...body(i))
    if (i % 20 === 0) {
      await new Promise((resolve) => setImmediate(resolve))
      harness.tick()
      expect(harness.failures).toEqual([])
      raw.heard.splice(0, raw.heard.length - 20)
    }
  }
  expect(opened).toBeGreaterThan(10)
  await handle.write(' and still', 17)
  expect(await fs.readFile('/kept/below/open', 'utf8')).toBe('open all the time and still')
  expect(await fs.readFile('/kept/below/file', 'utf8')).toBe('these bytes stay')
  expect((await fs.stat('/kept')).ino).toBe(keptIno)
  for (const { id } of [...harness.core.sessions.all].slice(1))
    harness.core.sessions.evict(harness.core.sessions.byId(id) as never, 'for the test')
  harness.tick()
  await harness.restart()
  expect(harness.life?.damage).toBeUndefined()
  expect(await fs.readFile('/kept/below/file', 'utf8')).toBe('these bytes stay')
  expect(harness.failures).toEqual([])
}, 60_000)
