// PaxosMessage to and from its wire form. What a peer sent is checked here: the core sees only well-formed messages.
import type { pb } from '../../proto/mod.ts'
import type { GrantAck, GuardReport, PaxosMessage, Versions } from './types.ts'

// Numbers are on the wire: never reuse one.
const ops = {
  probe: 1,
  'probe-reply': 2,
  propose: 3,
  ack: 4,
  victory: 5,
  collect: 6,
  last: 7,
  begin: 8,
  accept: 9,
  commit: 10,
  share: 11,
  lease: 12,
  'lease-ack': 13,
  'sync-get': 14,
  'sync-chunk': 15,
  'sync-gone': 16,
} as const satisfies Record<PaxosMessage['op'], number>
const names = new Map<number, PaxosMessage['op']>(Object.entries(ops).map(([name, n]) => [n, name as PaxosMessage['op']]))

type Wire = pb.MonPaxos.$Properties

export function encodePaxos(m: PaxosMessage): Wire {
  const wire: Record<string, unknown> = { ...m, op: ops[m.op] }
  if ('have' in m) {
    wire['first'] = m.have.first
    wire['last'] = m.have.last
  }
  if ('guard' in m) {
    wire['guardReign'] = m.guard.reign
    wire['guardRemainingMs'] = m.guard.remainingMs
    wire['guardExact'] = m.guard.exact
  }
  if ('pending' in m && m.pending) {
    wire['pendingPn'] = m.pending.pn
    wire['pendingVersion'] = m.pending.version
    wire['pendingValue'] = m.pending.value
  }
  delete wire['have']
  delete wire['guard']
  delete wire['pending']
  return wire as Wire
}

/** Values stay in memory for long; as views they would keep the whole receive buffers they came in. */
const own = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)

/** undefined: not a message of a monitor of ours. */
export function decodePaxos(w: pb.MonPaxos): PaxosMessage | undefined {
  const op = names.get(w.op)
  const have: Versions = { first: w.first, last: w.last }
  const grant = { round: w.round, echo: w.echo, confirmed: w.confirmed }
  const ack: GrantAck = { round: w.round, stamp: w.stamp }
  const { epoch, pn, version, quorum, valuesFrom, cookie, chunk } = w
  const values = w.values.map(own)
  if (![w.echo, w.stamp, w.guardRemainingMs].every(Number.isFinite) || w.guardRemainingMs < 0) return undefined
  switch (op) {
    case 'probe':
    case undefined:
      return op && { op, epoch }
    case 'probe-reply':
      return { op, epoch, quorum, have }
    case 'propose':
      return { op, epoch, have }
    case 'ack':
      return { op, epoch, have, stamp: w.stamp }
    case 'victory':
      return { op, epoch, quorum }
    case 'collect':
      return { op, epoch, pn, have, ...grant }
    case 'last': {
      const pending = w.pendingPn > 0 ? { pn: w.pendingPn, version: w.pendingVersion, value: own(w.pendingValue) } : undefined
      const guard: GuardReport = { reign: w.guardReign, remainingMs: w.guardRemainingMs, exact: w.guardExact }
      return { op, epoch, pn, have, pending, valuesFrom, values, guard, ...ack }
    }
    case 'begin':
      return { op, epoch, pn, version, value: own(w.value), ...grant }
    case 'accept':
      return { op, epoch, pn, version, ...ack }
    case 'commit':
      return { op, epoch, pn, version, ...grant }
    case 'share':
      return { op, epoch, valuesFrom, values }
    case 'lease':
      return { op, epoch, version, ...grant }
    case 'lease-ack':
      return { op, epoch, ...ack }
    case 'sync-get':
      return { op, cookie, chunk }
    case 'sync-chunk': {
      const entries = w.entries.map(({ prefix, key, value }) => ({
        prefix: prefix ?? '',
        key: key ?? '',
        value: own(value ?? new Uint8Array(0)),
      }))
      return { op, cookie, chunk, end: w.end, entries, valuesFrom, values, have }
    }
    case 'sync-gone':
      return { op, cookie }
  }
}
