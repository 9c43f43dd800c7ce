import { describe, expect, test } from 'vitest'
import { BYTES_IN_FLIGHT_MAX, OPS_IN_FLIGHT_MAX, RadosError } from '../../../src/librados/mod.ts'
import { MapFlag } from '../../../src/maps/mod.ts'
import { codesOf, FakeCluster, flush, OpCode, payloadOf, type Sent } from './fake-cluster.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const last = (cluster: FakeCluster): Sent => cluster.sent.at(-1) as Sent

describe('targets', () => {
  test('an operation goes to the acting primary and its payload is not copied', async () => {
    const cluster = new FakeCluster()
    const data = bytes('hello')
    const write = cluster.io.writeFull('a', data)
    await flush()
    expect(cluster.sent).toHaveLength(1)
    expect(last(cluster).osd).toBe(cluster.primaryOf('a'))
    expect(last(cluster).data[0]).toBe(data)
    expect(last(cluster).body).toMatchObject({
      epoch: 1,
      attempt: 0,
      flags: 1,
      oid: { name: 'a', namespace: '' },
      reqid: { client: 'client.admin', incarnation: 77 },
    })
    cluster.answer(last(cluster), { userVersion: 9 })
    expect(await write).toEqual({ version: 9 })
    expect(cluster.timers.pending).toBe(0)
  })
  test('a new primary gets it again, under the same request id; an answer settles it once', async () => {
    const cluster = new FakeCluster()
    const write = cluster.io.append('a', bytes('x'))
    await flush()
    const first = last(cluster)
    cluster.setOsd(first.osd, { up: false })
    expect(cluster.sent).toHaveLength(2)
    expect(last(cluster).osd).not.toBe(first.osd)
    expect(last(cluster).body.reqid).toEqual(first.body.reqid)
    expect(last(cluster).body).toMatchObject({ attempt: 1, epoch: 2 })
    cluster.answer(last(cluster))
    cluster.answer(first)
    await write
    expect(cluster.objecter.counters).toMatchObject({ opsInFlight: 0, opsResent: 1, opsSent: 2, opsCompleted: 1 })
  })
  test('only the answer to the last attempt counts: an earlier one may have failed before the last takes effect', async () => {
    const cluster = new FakeCluster()
    const remove = cluster.io.remove('a')
    await flush()
    const first = last(cluster)
    cluster.setOsd(first.osd, { up: false })
    cluster.answer(first, { result: -2 })
    await flush()
    expect(cluster.objecter.counters.opsInFlight).toBe(1)
    cluster.answer(last(cluster), { userVersion: 4 })
    expect(await remove).toEqual({ version: 4 })
  })
  test('a map that changes nothing for the PG resends nothing', async () => {
    const cluster = new FakeCluster()
    const read = cluster.io.stat('a')
    await flush()
    cluster.change({ newFlags: MapFlag.noout })
    expect(cluster.sent).toHaveLength(1)
    cluster.answer(last(cluster))
    await read
  })
  test('a restarted primary (same id, new life) gets it again', async () => {
    const cluster = new FakeCluster()
    const write = cluster.io.append('a', bytes('x'))
    await flush()
    const primary = last(cluster).osd
    cluster.setOsd(primary, { upFrom: 2, addr: { host: '127.0.0.1', port: 7000 + primary, nonce: 2 } })
    expect(cluster.sent).toHaveLength(2)
    expect(last(cluster).session).not.toBe(cluster.sent[0]?.session)
    cluster.answer(last(cluster))
    await write
  })
  test('without a primary it waits for the map that brings one', async () => {
    const cluster = new FakeCluster()
    for (const id of [0, 1, 2, 3]) cluster.setOsd(id, { up: false })
    const write = cluster.io.writeFull('a', bytes('x'))
    await flush()
    expect(cluster.sent).toHaveLength(0)
    cluster.setOsd(2, {})
    expect(last(cluster).osd).toBe(2)
    cluster.answer(last(cluster))
    await write
  })
  test('pausewr holds writes and not reads', async () => {
    const cluster = new FakeCluster()
    cluster.change({ newFlags: MapFlag.pausewr })
    const write = cluster.io.writeFull('a', bytes('x'))
    const read = cluster.io.stat('b')
    await flush()
    expect(cluster.sent.map(codesOf)).toEqual([[OpCode.stat]])
    cluster.answer(last(cluster))
    await read
    cluster.change({ newFlags: 0 })
    expect(cluster.sent.map(codesOf)).toEqual([[OpCode.stat], [OpCode.writeFull]])
    cluster.answer(last(cluster))
    await write
  })
  test('a deleted pool rejects what is in flight', async () => {
    const cluster = new FakeCluster()
    const write = cluster.io.writeFull('a', bytes('x'))
    await flush()
    cluster.change({ oldPools: [1] })
    await expect(write).rejects.toMatchObject({ name: 'RadosError', code: 'ENOENT' })
  })
})

describe('retarget and lost sessions', () => {
  test('told to retarget by an OSD with a newer map, it asks for that map and sends again when it is here', async () => {
    const cluster = new FakeCluster()
    const write = cluster.io.append('a', bytes('x'))
    await flush()
    cluster.answer(last(cluster), { retarget: true, epoch: 5 })
    expect(cluster.wanted).toEqual([1])
    cluster.timers.advance(1000)
    expect(cluster.sent).toHaveLength(1)
    cluster.setOsd(3, { upThru: 1 })
    expect(cluster.sent).toHaveLength(2)
    cluster.answer(last(cluster))
    await write
  })
  test('told to retarget by an OSD that is behind, it asks again shortly', async () => {
    const cluster = new FakeCluster()
    const write = cluster.io.append('a', bytes('x'))
    await flush()
    cluster.answer(last(cluster), { retarget: true, epoch: 1 })
    cluster.timers.advance(100)
    expect(cluster.sent.map((sent) => sent.body.reqid?.tid)).toEqual([1, 1])
    cluster.answer(last(cluster))
    await write
  })
  test('a lost session: everything unanswered goes out again in its order, and nothing overtakes it', async () => {
    const cluster = new FakeCluster()
    const writes = ['1', '2', '3'].map((text) => cluster.io.append('a', bytes(text)))
    await flush()
    const primary = last(cluster).osd
    const other = ['b', 'c', 'd', 'e', 'f', 'g', 'h'].find((name) => cluster.primaryOf(name) !== primary) as string
    cluster.answer(cluster.sent[0] as Sent)
    cluster.reset(last(cluster).session)
    writes.push(cluster.io.append('a', bytes('4')))
    writes.push(cluster.io.append(other, bytes('5')))
    await flush()
    expect(cluster.sent.slice(3).map(payloadOf)).toEqual(['5'])
    cluster.timers.advance(100)
    expect(cluster.sent.slice(4).map(payloadOf)).toEqual(['2', '3', '4'])
    expect(cluster.sent.slice(4, 6).map((sent) => sent.body.reqid)).toEqual(cluster.sent.slice(1, 3).map((sent) => sent.body.reqid))
    for (const sent of cluster.sent.slice(3)) cluster.answer(sent)
    await Promise.all(writes)
    expect(cluster.wanted.length).toBeGreaterThan(0)
  })
  test('between the end of a session and the news of it, nothing new goes ahead of what was lost', async () => {
    const cluster = new FakeCluster()
    const first = cluster.io.append('a', bytes('1'))
    await flush()
    last(cluster).session.lose()
    const second = cluster.io.append('a', bytes('2'))
    await flush()
    expect(cluster.sent).toHaveLength(1)
    cluster.timers.advance(100)
    expect(cluster.sent.slice(1).map(payloadOf)).toEqual(['1', '2'])
    for (const sent of cluster.sent.slice(1)) cluster.answer(sent)
    await Promise.all([first, second])
  })
  test('sessions to OSDs that went down are closed', async () => {
    const cluster = new FakeCluster()
    const read = cluster.io.stat('a')
    await flush()
    const { session, osd } = last(cluster)
    cluster.answer(last(cluster))
    await read
    cluster.setOsd(osd, { up: false })
    expect(session.closed).toBe(true)
    expect(cluster.objecter.counters.osdSessions).toBe(0)
  })
  test('an operation that gives up while stalled lets those behind it through', async () => {
    const cluster = new FakeCluster()
    const abort = new AbortController()
    const first = cluster.io.append('a', bytes('1'), { signal: abort.signal })
    await flush()
    cluster.answer(last(cluster), { retarget: true, epoch: 9 })
    const second = cluster.io.append('a', bytes('2'))
    await flush()
    expect(cluster.sent).toHaveLength(1)
    abort.abort(new Error('enough'))
    await expect(first).rejects.toThrow('enough')
    cluster.timers.advance(100)
    expect(cluster.sent.slice(1).map(payloadOf)).toEqual(['2'])
    cluster.answer(last(cluster))
    await second
  })
})

describe('giving up', () => {
  test('a signal rejects with its reason, before, during and while waiting for room', async () => {
    const cluster = new FakeCluster()
    await expect(cluster.io.stat('a', { signal: AbortSignal.abort(new Error('early')) })).rejects.toThrow('early')
    expect(cluster.sent).toHaveLength(0)
    const abort = new AbortController()
    const big = cluster.io.writeFull('a', new Uint8Array(BYTES_IN_FLIGHT_MAX))
    const waiting = cluster.io.writeFull('b', bytes('x'), { signal: abort.signal })
    const after = cluster.io.writeFull('c', bytes('y'))
    await flush()
    expect(cluster.sent).toHaveLength(1)
    abort.abort(new Error('late'))
    await expect(waiting).rejects.toThrow('late')
    cluster.answer(last(cluster))
    await big
    await flush()
    expect(cluster.sent.map((sent) => sent.body.oid?.name)).toEqual(['a', 'c'])
    cluster.answer(last(cluster))
    await after
    expect(cluster.objecter.counters).toMatchObject({ opsInFlight: 0, bytesInFlight: 0 })
  })
  test('a timeout is ETIMEDOUT and retriable', async () => {
    const cluster = new FakeCluster({ rados_osd_op_timeout_ms: 500 })
    const slow = cluster.io.stat('a')
    const patient = cluster.io.stat('a', { timeoutMs: 5000 })
    await flush()
    cluster.timers.advance(500)
    await expect(slow).rejects.toMatchObject({ code: 'ETIMEDOUT', retriable: true })
    cluster.answer(last(cluster))
    await patient
  })
  test('closing rejects what is in flight and what comes after', async () => {
    const cluster = new FakeCluster()
    const write = cluster.io.writeFull('a', bytes('x'))
    await flush()
    cluster.objecter.close()
    await expect(write).rejects.toMatchObject({ code: 'ESHUTDOWN' })
    await expect(cluster.io.stat('a')).rejects.toMatchObject({ code: 'ESHUTDOWN' })
  })
})

test('in-flight operations are bounded and the rest follow in order', async () => {
  const cluster = new FakeCluster()
  const all = Array.from({ length: OPS_IN_FLIGHT_MAX + 50 }, (_, i) => cluster.io.append('a', bytes(String(i))))
  await flush()
  expect(cluster.sent).toHaveLength(OPS_IN_FLIGHT_MAX)
  for (let i = 0; i < all.length; i++) {
    cluster.answer(cluster.sent[i] as Sent)
    await flush()
  }
  await Promise.all(all)
  expect(cluster.sent.map(payloadOf)).toEqual(all.map((_, i) => String(i)))
})

describe('operations', () => {
  test('a compound write carries its steps in order and their payloads back to back', async () => {
    const cluster = new FakeCluster()
    const done = cluster.io.operate('a', (op) =>
      op
        .assertVersion(3)
        .create({ exclusive: true })
        .write([bytes('ab'), bytes('cd')], 5)
        .setXattr('k', 'v')
        .append(bytes('ef'))
        .omapSet([['o', 'p']]),
    )
    await flush()
    expect(codesOf(last(cluster))).toEqual([
      OpCode.assertVersion,
      OpCode.create,
      OpCode.write,
      OpCode.setXattr,
      OpCode.append,
      OpCode.omapSet,
    ])
    expect(last(cluster).body.ops?.map((op) => op.dataLen ?? 0)).toEqual([0, 0, 4, 0, 2, 0])
    expect(payloadOf(last(cluster))).toBe('abcdef')
    cluster.answer(last(cluster), { result: -34, results: [{ rval: -34 }] as never })
    await expect(done).rejects.toMatchObject({ code: 'ERANGE', retriable: false })
    await expect(done).rejects.toBeInstanceOf(RadosError)
  })
  test('a compound read gives typed results in order', async () => {
    const cluster = new FakeCluster()
    const read = cluster.io.operateRead('a', (op) => op.assertExists().stat().read(2, 3).getXattrs().omapGet({ after: 'a', max: 2 }))
    await flush()
    const results = [
      { rval: 0 },
      { size: 10, mtimeMs: 1000, version: 4 },
      { dataLen: 3 },
      { pairs: [{ key: 'x', value: bytes('y') }] },
      { pairs: [{ key: 'b', value: bytes('1') }], more: true },
    ]
    cluster.answer(last(cluster), { results: results as never }, bytes('abc'))
    const [stat, data, xattrs, omap] = await read
    expect([stat.size, stat.version, stat.mtime.getTime()]).toEqual([10, 4, 1000])
    expect(new TextDecoder().decode(data)).toBe('abc')
    expect(xattrs).toEqual(new Map([['x', bytes('y')]]))
    expect(omap).toEqual({ entries: [['b', bytes('1')]], more: true })
  })
  test('names out of bounds never leave', async () => {
    const cluster = new FakeCluster()
    await expect(cluster.io.stat('x'.repeat(2049))).rejects.toMatchObject({ code: 'ENAMETOOLONG' })
    await expect(cluster.io.stat('\u00e9'.repeat(1025))).rejects.toMatchObject({ code: 'ENAMETOOLONG' })
    await expect(cluster.io.stat('')).rejects.toMatchObject({ code: 'EINVAL' })
    await expect(cluster.io.stat('\ud800')).rejects.toMatchObject({ code: 'EINVAL' })
    await expect(cluster.io.setXattr('a', 'n'.repeat(257), 'v')).rejects.toMatchObject({ code: 'ENAMETOOLONG' })
    await expect(cluster.io.omapSet('a', [['k'.repeat(2049), 'v']])).rejects.toMatchObject({ code: 'ENAMETOOLONG' })
    await expect(cluster.io.write('a', bytes('x'), -1)).rejects.toThrow(RangeError)
    expect(cluster.sent).toHaveLength(0)
    const longest = cluster.io.stat('x'.repeat(2048))
    await flush()
    cluster.answer(last(cluster))
    await longest
  })
  test('listing goes through the PGs page by page, and a cursor resumes it', async () => {
    const cluster = new FakeCluster()
    const pages: Record<string, { objects: string[]; next?: string }> = {
      '0:': { objects: ['a', 'b'], next: 'x' },
      '0:x': { objects: ['c'] },
      '1:': { objects: [] },
      '2:': { objects: ['d'] },
      '3:': { objects: ['e'] },
    }
    cluster.serve = (sent) =>
      queueMicrotask(() => {
        const { pg, cursor } = sent.body
        const page = pages[`${pg?.seed}:${new TextDecoder().decode(cursor)}`] as { objects: string[]; next?: string }
        const objects = page.objects.map((name) => ({ name, namespace: '' }))
        cluster.answerList(sent, { objects: objects as never, end: page.next === undefined, cursor: bytes(page.next ?? '') })
      })
    const seen: string[] = []
    for await (const { oid } of cluster.io.list()) seen.push(oid)
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e'])
    const page = await cluster.io.listPage()
    const rest: string[] = []
    for await (const { oid } of cluster.io.list({ cursor: page.cursor })) rest.push(oid)
    expect(rest).toEqual(['c', 'd', 'e'])
    await expect(cluster.io.listPage({ cursor: 'zz' })).rejects.toMatchObject({ code: 'EINVAL' })
    await expect(cluster.io.listPage({ cursor: '9:' })).rejects.toMatchObject({ code: 'EINVAL' })
  })
})
