import { describe, expect, it } from 'vitest'
import { pb } from '../../../proto/mod.ts'
import { guardUntil, LeaderLease, LeaseMemory, leaseValidMs, PeonLease } from '../../../src/paxos/lease.ts'
import {
  decodePaxos,
  type Effect,
  encodePaxos,
  INITIAL_STATE,
  isMajority,
  majorityOf,
  type PaxosMessage,
  PaxosNode,
  type StoreEntry,
} from '../../../src/paxos/mod.ts'

describe('majorities', () => {
  it('are what counting every subset says', () => {
    for (let count = 1; count <= 9; count++) {
      for (let bits = 0; bits < 1 << count; bits++) {
        const members = Array.from({ length: count }, (_, rank) => rank).filter((rank) => bits & (1 << rank))
        // The dumb one: no set disjoint from this one is as large or larger.
        const dumb = members.length > count - members.length
        expect(isMajority(members, count)).toBe(dumb)
        expect(members.length >= majorityOf(count)).toBe(dumb)
      }
    }
    expect(isMajority([0, 0, 0], 3)).toBe(false)
    expect(isMajority([7, 8, 0], 3)).toBe(false)
  })
})

describe('leases', () => {
  const leaseMs = 1000
  const valid = leaseValidMs(leaseMs)

  it('let a leader read from its own sending of a round that a majority answered', () => {
    const lease = new LeaderLease(5, leaseMs, 0)
    lease.beginRound(100)
    expect(lease.isValid(101)).toBe(false)
    expect(lease.acked(1, { round: 1, stamp: 7 }, 500)).toBe(false)
    expect(lease.acked(1, { round: 1, stamp: 8 }, 501)).toBe(false)
    expect(lease.acked(2, { round: 1, stamp: 9 }, 600)).toBe(true)
    expect(lease.isValid(100 + valid - 1)).toBe(true)
    expect(lease.isValid(100 + valid)).toBe(false)
    expect(lease.acked(3, { round: 9, stamp: 9 }, 600)).toBe(false)
  })

  it('let a peon read from its own stamp, older than the round, and only once the round is confirmed', () => {
    const peon = new PeonLease(leaseMs)
    peon.granted({ round: 1, echo: 0, confirmed: 0 })
    peon.granted({ round: 1, echo: 0, confirmed: 1 })
    expect(peon.isValid(1)).toBe(false)
    peon.granted({ round: 2, echo: 50, confirmed: 1 })
    expect(peon.isValid(60)).toBe(false)
    peon.granted({ round: 2, echo: 900, confirmed: 2 }) // the first echo of a round counts
    expect(peon.isValid(50 + valid - 1)).toBe(true)
    expect(peon.isValid(50 + valid)).toBe(false)
  })

  it('are waited out by a new leader: as its quorum remembers, exactly if the old leader is in it', () => {
    const peon = new LeaseMemory(leaseMs, 0, 0)
    expect(peon.report([2], 10).remainingMs).toBe(0)
    peon.answered(4, 1000)
    expect(peon.report([2], 1500)).toEqual({ reign: 4, remainingMs: expect.closeTo(valid * 1.1 - 500), exact: false })

    const lease = new LeaderLease(3, leaseMs, 1000)
    lease.hear(2, 1, 3000)
    const old = new LeaseMemory(leaseMs, 0, 0)
    old.leads(4, lease)
    expect(old.report([2], 4000)).toEqual({ reign: 4, remainingMs: expect.closeTo(3000 + valid * 1.1 - 4000), exact: true })
    expect(old.report([1], 4000)).toEqual({ reign: 4, remainingMs: 0, exact: true })

    const reports = [
      { report: { reign: 4, remainingMs: 900, exact: false }, at: 0 },
      { report: { reign: 4, remainingMs: 100, exact: true }, at: 0 },
    ]
    expect(guardUntil(reports)).toBeCloseTo(110)
    // Somebody has lived in a later reign that the old leader knows nothing of.
    expect(guardUntil([...reports, { report: { reign: 6, remainingMs: 500, exact: false }, at: 0 }])).toBeCloseTo(990)
  })

  it('of a process that has forgotten are assumed to be fresh', () => {
    const restarted = new LeaseMemory(leaseMs, 7, 100)
    expect(restarted.report([2], 100)).toEqual({ reign: 8, remainingMs: expect.closeTo(valid * 1.1), exact: false })
  })
})

describe('messages', () => {
  it('survive the wire', () => {
    const value = new Uint8Array([1, 2, 3])
    const have = { first: 1, last: 9 }
    const grant = { round: 3, echo: 12.5, confirmed: 2 }
    const ack = { round: 3, stamp: 99.25 }
    const messages: PaxosMessage[] = [
      { op: 'probe', epoch: 1 },
      { op: 'probe-reply', epoch: 2, quorum: [0, 2], have },
      { op: 'propose', epoch: 3, have },
      { op: 'ack', epoch: 3, have, stamp: 1.5 },
      { op: 'victory', epoch: 4, quorum: [0, 1] },
      { op: 'collect', epoch: 4, pn: 101, have, ...grant },
      {
        op: 'last',
        epoch: 4,
        pn: 101,
        have,
        pending: { pn: 99, version: 10, value },
        valuesFrom: 5,
        values: [value, new Uint8Array(0)],
        guard: { reign: 2, remainingMs: 7.5, exact: true },
        ...ack,
      },
      { op: 'begin', epoch: 4, pn: 101, version: 10, value, ...grant },
      { op: 'accept', epoch: 4, pn: 101, version: 10, ...ack },
      { op: 'commit', epoch: 4, pn: 101, version: 10, ...grant },
      { op: 'share', epoch: 4, valuesFrom: 8, values: [value] },
      { op: 'lease', epoch: 4, version: 10, ...grant },
      { op: 'lease-ack', epoch: 4, ...ack },
      { op: 'sync-get', cookie: 1, chunk: 2 },
      {
        op: 'sync-chunk',
        cookie: 1,
        chunk: 2,
        end: true,
        entries: [{ prefix: 'p', key: 'k', value }],
        valuesFrom: 8,
        values: [value],
        have,
      },
      { op: 'sync-gone', cookie: 1 },
    ]
    for (const message of messages) {
      const bytes = pb.MonPaxos.encode(encodePaxos(message) as pb.MonPaxos).finish()
      const back = decodePaxos(pb.MonPaxos.decode(bytes))
      expect(back).toEqual(message)
    }
  })

  it('that make no sense are not taken', () => {
    expect(decodePaxos(pb.MonPaxos.decode(new Uint8Array(0)))).toBeUndefined()
    expect(decodePaxos(pb.MonPaxos.decode(new Uint8Array([8, 99])))).toBeUndefined()
    const bytes = pb.MonPaxos.encode({ op: 13, stamp: Number.NaN } as pb.MonPaxos).finish()
    expect(decodePaxos(pb.MonPaxos.decode(bytes))).toBeUndefined()
  })

  it('of any kind, at any time, from any rank, break no core', () => {
    const entries: StoreEntry[] = []
    for (let seed = 1; seed <= 300; seed++) {
      let s = seed
      const below = (n: number): number => (s = (s * 48271) % 2147483647) % n
      const node = new PaxosNode(
        { rank: 1, count: 3, leaseMs: 1000, electionTimeoutMs: 200, maxVersions: 10 },
        { value: () => undefined, snapshot: () => entries },
        INITIAL_STATE,
        0,
      )
      node.step({ type: 'start' }, 0)
      for (let i = 0; i < 60; i++) {
        const wire = {
          op: 1 + below(16),
          epoch: below(6),
          quorum: [0, 1, 2].slice(below(3)),
          first: below(4),
          last: below(6),
          pn: below(400),
        }
        const more = {
          version: below(5),
          valuesFrom: below(6),
          values: [new Uint8Array(2)],
          round: below(5),
          echo: below(9),
          confirmed: below(4),
        }
        const rest = {
          stamp: below(50),
          cookie: below(3),
          chunk: below(3),
          end: below(2) === 1,
          pendingPn: below(200),
          pendingVersion: below(5),
        }
        const message = decodePaxos(
          pb.MonPaxos.decode(pb.MonPaxos.encode({ ...wire, ...more, ...rest } as unknown as pb.MonPaxos).finish()),
        )
        if (message) node.step({ type: 'message', from: below(2) * 2, message }, i * 10)
        if (below(5) === 0) node.step({ type: 'tick' }, i * 10 + below(900))
      }
      expect(['probing', 'electing', 'peon', 'leader', 'synchronizing']).toContain(node.role)
    }
  })
})

describe('a full copy', () => {
  it('arrives in pieces and replaces the store in one write', () => {
    const big = (n: number): Uint8Array => new Uint8Array(3 << 20).fill(n)
    const entries: StoreEntry[] = [1, 2, 3, 4, 5].map((n) => ({ prefix: 's', key: String(n), value: big(n) }))
    const values = new Map([7, 8, 9].map((v) => [v, big(v)]))
    const config = { count: 2, leaseMs: 1000, electionTimeoutMs: 200, maxVersions: 3 }
    const state = { ...INITIAL_STATE, firstCommitted: 7, lastCommitted: 9 }
    const full = new PaxosNode({ rank: 0, ...config }, { value: (v) => values.get(v), snapshot: () => entries }, state, 0)
    const empty = new PaxosNode({ rank: 1, ...config }, { value: () => undefined, snapshot: () => [] }, INITIAL_STATE, 0)
    const nodes = [full, empty]
    const queue: { from: number; effects: Effect[] }[] = nodes.map((node, from) => ({ from, effects: node.step({ type: 'start' }, 1) }))
    const replaced: Effect[] = []
    let chunks = 0
    for (let turn = queue.shift(); turn && replaced.length === 0; turn = queue.shift()) {
      for (const effect of turn.effects) {
        if (effect.kind === 'persist' && effect.write.replace) replaced.push(effect)
        if (effect.kind !== 'send') continue
        if (effect.message.op === 'sync-chunk') chunks++
        const { to, message } = effect
        queue.push({ from: to, effects: (nodes[to] as PaxosNode).step({ type: 'message', from: turn.from, message }, 2) })
      }
    }
    expect(chunks).toBeGreaterThan(2)
    const [effect] = replaced
    if (effect?.kind !== 'persist') throw new Error('no copy')
    expect(effect.sync).toBe(true)
    expect(effect.write.replace).toMatchObject({ valuesFrom: 7 })
    expect(effect.write.replace?.entries.map((e) => [e.key, e.value[0]])).toEqual([
      ['1', 1],
      ['2', 2],
      ['3', 3],
      ['4', 4],
      ['5', 5],
    ])
    expect(effect.write.replace?.values.map((v) => v[0])).toEqual([7, 8, 9])
    expect(empty.lastCommitted).toBe(9)
  })
})
