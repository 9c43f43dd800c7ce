import { describe, expect, it } from 'vitest'
import { EMPTY_BYTES, Options, SepiolaError, silentLogger, utf8 } from '../../../src/base/mod.ts'
import { createAuthService, SECRET_ROTATION_MS } from '../../../src/mon/core/auth.ts'
import { type MonCaps, mayRead, mayReport, mayRun, parseMonCaps } from '../../../src/mon/core/caps.ts'
import { findCommand, parseCommandLine } from '../../../src/mon/core/command-line.ts'
import { createConfigService } from '../../../src/mon/core/config.ts'
import { createLogService } from '../../../src/mon/core/log.ts'
import type { CommandResult, MonContext, MonService, StoreReader, StoreWrite } from '../../../src/mon/core/service.ts'
import { formatKey, formatKeyring, parseKeyring } from '../../../src/msg/mod.ts'

/** A store in memory that commits what services have pending. */
class FakeStore implements StoreReader {
  readonly data = new Map<string, Map<string, Uint8Array>>()
  get(prefix: string, key: string): Uint8Array | undefined {
    return this.data.get(prefix)?.get(key)
  }
  keys(prefix: string): string[] {
    return [...(this.data.get(prefix)?.keys() ?? [])].sort()
  }
  apply(writes: readonly StoreWrite[]): void {
    for (const write of writes) {
      const keys = this.data.get(write.prefix) ?? new Map<string, Uint8Array>()
      this.data.set(write.prefix, keys)
      if (write.op === 'put') keys.set(write.key, write.value)
      else keys.delete(write.key)
    }
  }
}
class Harness<S extends MonService> {
  readonly store = new FakeStore()
  readonly service: S
  nowMs = 1_000_000
  constructor(service: S) {
    this.service = service
    service.createInitial?.(this.context)
    this.commit()
  }
  get context(): MonContext {
    return {
      nowMs: this.nowMs,
      monotonicMs: this.nowMs,
      name: 'a',
      fsid: 'f',
      isLeader: true,
      leader: 'a',
      quorum: ['a'],
      mons: [{ name: 'a', rank: 0, addr: '127.0.0.1:1/0' }],
      monmapEpoch: 1,
      electionEpoch: 2,
      quorumSinceMs: 1,
      options: new Options(),
      log: silentLogger,
      randomBytes: (length) => new Uint8Array(length).fill(this.nowMs % 251),
      clog() {},
    }
  }
  commit(): void {
    if (this.service.hasPending()) this.store.apply(this.service.takePending(this.context))
    expect(this.service.hasPending()).toBe(false)
    this.service.refresh(this.store, this.context)
  }
  run(args: Record<string, unknown> & { prefix: string }, data: Uint8Array = EMPTY_BYTES): CommandResult {
    const command = this.service.commands?.find((c) => c.prefix === args.prefix)
    if (!command) throw new Error(`no ${args.prefix}`)
    try {
      return command.run({ args, data, who: 'client.admin' }, this.context)
    } finally {
      this.commit()
    }
  }
}

describe('monitor capabilities', () => {
  const caps = (text: string): MonCaps => parseMonCaps(text) ?? expect.fail(`${text} does not parse`)
  const r = { prefix: 'osd tree', permission: 'r' } as const
  const rw = { prefix: 'osd out', permission: 'rw' } as const
  const key = { prefix: 'auth get-key', permission: 'r' } as const

  it.each([
    ['allow *', true, true, true, true],
    ['allow rwx', true, true, true, false],
    ['allow rw', true, true, false, false],
    ['allow r', true, false, false, false],
    ['allow profile osd', true, false, false, true],
    ['profile osd', true, false, false, true],
    ['allow command "osd out"', false, true, false, false],
    ['allow r, allow command "osd out"', true, true, false, false],
    ['', false, false, false, false],
  ])('%s', (text, reads, changes, keys, reports) => {
    const c = caps(text)
    expect([mayRun(c, r), mayRun(c, rw), mayRun(c, key), mayReport(c, 'osd')]).toEqual([reads, changes, keys, reports])
  })

  it('do not let one kind of daemon report as another', () => {
    expect(mayReport(caps('allow profile osd'), 'mds')).toBe(false)
    expect(mayRun(caps('allow profile osd'), { prefix: 'osd crush create-or-move', permission: 'rw' })).toBe(true)
    // Who takes an exclusive lock away fences its holder; nobody but an administrator forgives.
    for (const profile of ['rbd', 'mds']) {
      expect(mayRun(caps(`profile ${profile}`), { prefix: 'osd blocklist add', permission: 'rw' })).toBe(true)
      expect(mayRun(caps(`profile ${profile}`), { prefix: 'osd blocklist rm', permission: 'rw' })).toBe(false)
    }
    expect(mayRun(caps('profile rbd-read-only'), { prefix: 'osd blocklist add', permission: 'rw' })).toBe(false)
    expect(mayRead(caps('allow w'))).toBe(false)
  })
  it.each(['allow nonsense', 'deny *', 'allow r; drop', 'allow command "osd'])('refuse %s', (text) => {
    expect(parseMonCaps(text)).toBeUndefined()
  })
})

describe('command lines', () => {
  const commands = [
    { prefix: 'osd', args: [] },
    { prefix: 'osd pool create', args: ['pool', 'pg_num?', 'size?'] },
    { prefix: 'osd out', args: ['ids*'] },
    { prefix: 'log', args: ['logtext*'] },
    { prefix: 'log last', args: ['num?'] },
  ]
  it('become arguments by place, by name and as flags', () => {
    const parse = (line: string): unknown => parseCommandLine(line.split(' '), commands)
    expect(parse('osd pool create p 32')).toEqual({ args: { prefix: 'osd pool create', pool: 'p', pg_num: '32' } })
    expect(parse('osd pool create --size 3 p')).toEqual({ args: { prefix: 'osd pool create', pool: 'p', size: '3' } })
    expect(parse('osd pool create --size=3 p --yes-i-mean-it')).toEqual({
      args: { prefix: 'osd pool create', pool: 'p', size: '3', yes_i_mean_it: true },
    })
    expect(parse('osd out 1 2 3')).toEqual({ args: { prefix: 'osd out', ids: ['1', '2', '3'] } })
    expect(parse('log last 5')).toEqual({ args: { prefix: 'log last', num: '5' } })
    expect(parse('log -- last --x')).toEqual({ args: { prefix: 'log', logtext: ['last', '--x'] } })
  })
  it('that are wrong get a sentence', () => {
    expect(parseCommandLine(['osd', 'pool', 'create'], commands)).toEqual({
      error: expect.stringContaining('missing required parameter pool'),
    })
    expect(parseCommandLine(['log', 'last', '1', '2'], commands)).toEqual({ error: expect.stringContaining('2 not expected') })
    expect(parseCommandLine(['frobnicate'], commands)).toEqual({ error: "no valid command found for 'frobnicate'" })
    expect(findCommand(['osd', 'pool'], commands)?.prefix).toBe('osd')
  })
})

describe('config', () => {
  it('lets the most specific section win, and remembers its changes', () => {
    const h = new Harness(createConfigService({ osd_pool_default_size: 2, not_an_option: 1 }))
    expect(h.service.valuesFor('osd.1')).toEqual({ osd_pool_default_size: '2' })
    for (const [who, value] of [
      ['global', '5'],
      ['osd', '6'],
      ['osd.1', '7'],
      ['client.rgw', '8'],
    ] as const) {
      expect(h.run({ prefix: 'config set', who, name: 'osd-max-backfills', value }).rc).toBe(0)
    }
    expect(['mon.a', 'osd.0', 'osd.1', 'client.rgw.a'].map((who) => h.service.valuesFor(who)['osd_max_backfills'])).toEqual([
      '5',
      '6',
      '7',
      '8',
    ])
    h.run({ prefix: 'config rm', who: 'osd.1', name: 'osd_max_backfills' })
    expect(h.service.valuesFor('osd.1')['osd_max_backfills']).toBe('6')
    const log = JSON.parse(h.run({ prefix: 'config log', format: 'json', num: '1' }).out as string)
    expect(log[0].changes).toEqual([{ name: 'osd.1/osd_max_backfills', previous_value: '7' }])
    expect(h.run({ prefix: 'config dump' }).out).toMatch(/^WHO +MASK +LEVEL +OPTION +VALUE +RO\n/)
  })
  it('keeps a bounded history', () => {
    const h = new Harness(createConfigService({}))
    for (let i = 1; i <= 130; i++) h.run({ prefix: 'config set', who: 'osd', name: 'osd_max_backfills', value: String((i % 60) + 1) })
    expect(h.store.keys('config-log').length).toBeLessThanOrEqual(100)
  })
  it.each([
    [{ who: 'osd', name: 'osd_max_backfills', value: '0' }],
    [{ who: 'osd', name: 'osd_max_backfills', value: 'many' }],
    [{ who: 'nobody', name: 'osd_max_backfills', value: '1' }],
    [{ who: 'osd', name: 'toString', value: '1' }],
  ])('refuses %o', (args) => {
    const h = new Harness(createConfigService({}))
    expect(h.run({ prefix: 'config set', ...args }).rc).toBe(-22)
    expect(h.service.version).toBe(0)
  })
})

describe('the cluster log', () => {
  it('keeps the last lines and publishes each version once', () => {
    const h = new Harness(createLogService())
    for (let i = 1; i <= 600; i++) {
      h.service.add('mon.a', 'info', `line ${i}`, 'cluster', i)
      h.commit()
    }
    expect(h.store.keys('log').filter((k) => /^\d/.test(k)).length).toBe(500)
    let start = 0
    const seen: string[] = []
    for (let next = h.service.publish?.('log', start, 'client.admin' as never, h.context); next; ) {
      for (const entry of (next.body as { entries: { text: string }[] }).entries) seen.push(entry.text)
      start = next.next
      next = h.service.publish?.('log', start === 601 && seen.length === 0 ? 50 : start, 'client.admin' as never, h.context)
    }
    expect(seen.length).toBe(500)
    expect(seen.at(-1)).toBe('line 600')
  })
})

describe('auth', () => {
  const codec = { parse: parseKeyring, format: formatKeyring, formatKey }
  const seed = new Map([
    ['mon.', { key: new Uint8Array(32), caps: { mon: 'allow *' } }],
    ['client.admin', { key: new Uint8Array(32).fill(1), caps: { mon: 'allow *' } }],
  ])

  it('starts with the keyring of mkfs, without the key of the monitors', () => {
    const h = new Harness(createAuthService(seed, codec))
    expect(h.service.entity('client.admin')?.caps).toEqual({ mon: 'allow *' })
    expect(h.service.entity('mon.')).toBeUndefined()
  })

  it('rotates secrets so that a ticket is known from before it is sealed until after it has expired', () => {
    const h = new Harness(createAuthService(seed, codec))
    const sealing = (): { id: number; until: number } => {
      const secret = h.service.secrets('osd').at(-2)
      return { id: secret?.id ?? 0, until: h.nowMs + SECRET_ROTATION_MS }
    }
    const tickets: { id: number; until: number }[] = []
    for (let minutes = 0; minutes < 60 * 8; minutes += 10) {
      h.service.tick?.(h.context)
      h.commit()
      const known = h.service.secrets('osd').map((s) => s.id)
      expect(known.length).toBeLessThanOrEqual(3)
      for (const ticket of tickets) if (ticket.until > h.nowMs) expect(known).toContain(ticket.id)
      tickets.push(sealing())
      h.nowMs += 600_000
    }
    expect(new Set(tickets.map((t) => t.id)).size).toBeGreaterThan(5)
    expect(new Set(h.service.secrets('mds').map((s) => s.id)).size).toBe(h.service.secrets('mds').length)
  })

  it('refuses names and capabilities that are none', () => {
    const h = new Harness(createAuthService(seed, codec))
    const bad = (args: Record<string, unknown> & { prefix: string }, data?: Uint8Array) =>
      expect(() => h.run(args, data)).toThrow(SepiolaError)
    bad({ prefix: 'auth get-or-create', entity: 'nobody' })
    bad({ prefix: 'auth get-or-create', entity: 'mon.' })
    bad({ prefix: 'auth get-or-create', entity: 'client.x', caps: ['mon'] })
    bad({ prefix: 'auth get-or-create', entity: 'client.x', caps: ['disk', 'allow *'] })
    bad({ prefix: 'auth import' }, utf8('[client.x]\nkey = short\n'))
    expect(h.run({ prefix: 'auth import' }, utf8(formatKeyring(seed))).rc).toBe(-22)
    expect(h.service.entity('client.x')).toBeUndefined()
  })
})
