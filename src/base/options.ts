// Options are data: declared once with type, default, bounds, description and when a change takes effect (after Ceph's options table).
export interface OptionSpec {
  readonly type: 'number' | 'string' | 'boolean'
  readonly default: number | string | boolean
  readonly min?: number
  readonly max?: number
  readonly description: string
  readonly takesEffect: 'at once' | 'on restart'
}

/** Names are Ceph's where Ceph has the option; times carry their unit last. */
export const optionSpecs = {
  osd_heartbeat_interval_ms: {
    type: 'number',
    default: 1000,
    min: 100,
    max: 60_000,
    description: 'between two pings of a heartbeat peer',
    takesEffect: 'at once',
  },
  osd_heartbeat_grace_ms: {
    type: 'number',
    default: 5000,
    min: 500,
    max: 600_000,
    description: 'silence after which a peer is reported failed',
    takesEffect: 'at once',
  },
  osd_pool_default_size: { type: 'number', default: 3, min: 1, max: 16, description: 'replicas of a new pool', takesEffect: 'at once' },
  osd_pool_default_min_size: {
    type: 'number',
    default: 0,
    min: 0,
    max: 16,
    description: 'replicas needed to serve I/O; 0 = size - size/2',
    takesEffect: 'at once',
  },
  osd_pool_default_pg_num: {
    type: 'number',
    default: 32,
    min: 1,
    max: 65_536,
    description: 'placement groups of a new pool',
    takesEffect: 'at once',
  },
  osd_crush_chooseleaf_type: {
    type: 'number',
    default: 0,
    min: 0,
    max: 11,
    description: 'CRUSH type that the first rule of a new cluster spreads copies over: 0 osd, 1 host, ...',
    takesEffect: 'on restart',
  },
  osd_max_write_size_bytes: {
    type: 'number',
    default: 90 << 20,
    min: 1 << 20,
    max: 1 << 30,
    description: 'largest single write op',
    takesEffect: 'at once',
  },
  osd_max_object_size_bytes: {
    type: 'number',
    default: 128 << 20,
    min: 1 << 20,
    max: 1 << 30,
    description: 'largest object',
    takesEffect: 'at once',
  },
  osd_max_backfills: {
    type: 'number',
    default: 4,
    min: 1,
    max: 64,
    description: 'backfills one OSD takes part in at a time',
    takesEffect: 'at once',
  },
  osd_max_trimming_pgs: {
    type: 'number',
    default: 2,
    min: 1,
    max: 64,
    description: 'PGs of one OSD that trim snapshots at a time',
    takesEffect: 'at once',
  },
  osd_pg_max_concurrent_snap_trims: {
    type: 'number',
    default: 2,
    min: 1,
    max: 64,
    description: 'objects whose clones one PG trims at a time',
    takesEffect: 'at once',
  },
  osd_recovery_max_active: {
    type: 'number',
    default: 16,
    min: 1,
    max: 256,
    description: 'objects in recovery at a time per OSD',
    takesEffect: 'at once',
  },
  osd_min_pg_log_entries: {
    type: 'number',
    default: 500,
    min: 10,
    max: 100_000,
    description: 'log entries a PG keeps at least',
    takesEffect: 'at once',
  },
  osd_max_pg_log_entries: {
    type: 'number',
    default: 3000,
    min: 10,
    max: 100_000,
    description: 'log entries above which a PG trims',
    takesEffect: 'at once',
  },
  osd_client_message_cap: {
    type: 'number',
    default: 256,
    min: 1,
    max: 65_536,
    description: 'client ops in flight per OSD connection',
    takesEffect: 'at once',
  },
  osd_client_message_size_cap_bytes: {
    type: 'number',
    default: 256 << 20,
    min: 1 << 20,
    max: 4 * 2 ** 30,
    description: 'client bytes in flight per OSD',
    takesEffect: 'at once',
  },
  osd_read_lease_ms: {
    type: 'number',
    default: 4000,
    min: 200,
    max: 600_000,
    description: 'how long a primary may serve reads after its replicas last confirmed the interval; below osd_heartbeat_grace_ms',
    takesEffect: 'at once',
  },
  osd_stats_interval_ms: {
    type: 'number',
    default: 5000,
    min: 100,
    max: 60_000,
    description: 'between PG stat reports when nothing changes',
    takesEffect: 'at once',
  },
  mon_lease_ms: { type: 'number', default: 2000, min: 100, max: 60_000, description: 'Paxos read lease', takesEffect: 'on restart' },
  mon_election_timeout_ms: {
    type: 'number',
    default: 500,
    min: 50,
    max: 60_000,
    description: 'wait for votes before an election is decided or repeated',
    takesEffect: 'on restart',
  },
  mon_osd_min_down_reporters: {
    type: 'number',
    default: 2,
    min: 1,
    max: 1000,
    description: 'distinct failure domains that must report an OSD before it is marked down',
    takesEffect: 'at once',
  },
  mon_osd_reporter_subtree_level: {
    type: 'string',
    default: 'osd',
    description: 'CRUSH type that counts as one reporter',
    takesEffect: 'at once',
  },
  mon_osd_down_out_interval_ms: {
    type: 'number',
    default: 600_000,
    min: 0,
    max: 86_400_000,
    description: 'down this long, an OSD is marked out; 0 = never',
    takesEffect: 'at once',
  },
  mon_osd_min_in_ratio: {
    type: 'number',
    default: 0.75,
    min: 0,
    max: 1,
    description: 'no automatic out below this share of OSDs in',
    takesEffect: 'at once',
  },
  mon_osd_beacon_timeout_ms: {
    type: 'number',
    default: 30_000,
    min: 1000,
    max: 3_600_000,
    description: 'silence to the monitors after which an OSD is marked down',
    takesEffect: 'at once',
  },
  mon_max_pg_per_osd: {
    type: 'number',
    default: 500,
    min: 1,
    max: 100_000,
    description: 'pool creation is refused above this average',
    takesEffect: 'at once',
  },
  mon_allow_pool_delete: { type: 'boolean', default: true, description: 'whether pools may be deleted', takesEffect: 'at once' },
  mds_beacon_interval_ms: {
    type: 'number',
    default: 500,
    min: 50,
    max: 60_000,
    description: 'between two beacons of an MDS to the monitors',
    takesEffect: 'at once',
  },
  mds_beacon_grace_ms: {
    type: 'number',
    default: 5000,
    min: 200,
    max: 600_000,
    description: 'silence after which an MDS is replaced (one whose port refuses connections is at once), and stops serving by itself',
    takesEffect: 'at once',
  },
  mds_cache_inodes_max: {
    type: 'number',
    default: 100_000,
    min: 100,
    max: 100_000_000,
    description: 'inodes that an MDS keeps in memory, as far as clients let go of them',
    takesEffect: 'on restart',
  },
  mds_max_caps_per_client: {
    type: 'number',
    default: 50_000,
    min: 100,
    max: 10_000_000,
    description: 'inodes that one client may hold capabilities on',
    takesEffect: 'on restart',
  },
  mds_bal_split_size: {
    type: 'number',
    default: 10_000,
    min: 10,
    max: 1_000_000,
    description: 'names in a directory fragment above which it is split',
    takesEffect: 'on restart',
  },
  mds_bal_merge_size: {
    type: 'number',
    default: 50,
    min: 0,
    max: 100_000,
    description: 'names in two sibling fragments below which they are merged',
    takesEffect: 'on restart',
  },
  mds_reconnect_timeout_ms: {
    type: 'number',
    default: 10_000,
    min: 100,
    max: 600_000,
    description: 'how long a new active MDS waits for the clients of its predecessor',
    takesEffect: 'on restart',
  },
  mds_log_object_size_bytes: {
    type: 'number',
    default: 4 << 20,
    min: 64 << 10,
    max: 64 << 20,
    description: 'size of the objects of a new journal',
    takesEffect: 'on restart',
  },
  mon_mds_blocklist_interval_ms: {
    type: 'number',
    default: 86_400_000,
    min: 60_000,
    max: 2_592_000_000,
    description: 'how long a replaced MDS may not write to OSDs',
    takesEffect: 'at once',
  },
  paxos_max_versions: {
    type: 'number',
    default: 500,
    min: 10,
    max: 100_000,
    description: 'committed values and map epochs kept before trimming',
    takesEffect: 'at once',
  },
  ms_max_frame_bytes: {
    type: 'number',
    default: 128 << 20,
    min: 1 << 20,
    max: 1 << 30,
    description: 'largest messenger frame accepted',
    takesEffect: 'on restart',
  },
  ms_max_send_queue_bytes: {
    type: 'number',
    default: 512 << 20,
    min: 1 << 20,
    max: 8 * 2 ** 30,
    description: 'queued or unacknowledged bytes on a session before it is reset',
    takesEffect: 'on restart',
  },
  rados_osd_op_timeout_ms: {
    type: 'number',
    default: 0,
    min: 0,
    max: 86_400_000,
    description: 'client op timeout; 0 = wait for ever, as librados',
    takesEffect: 'at once',
  },
  rados_mon_op_timeout_ms: {
    type: 'number',
    default: 30_000,
    min: 0,
    max: 86_400_000,
    description: 'monitor command timeout; 0 = wait for ever',
    takesEffect: 'at once',
  },
  rgw_max_put_size_bytes: {
    type: 'number',
    default: 5 * 2 ** 30,
    min: 1,
    max: 2 ** 40,
    description: 'largest single PUT',
    takesEffect: 'at once',
  },
  rgw_obj_stripe_size_bytes: {
    type: 'number',
    default: 4 << 20,
    min: 64 << 10,
    max: 64 << 20,
    description: 'RADOS object size of S3 tails',
    takesEffect: 'at once',
  },
} as const satisfies Record<string, OptionSpec>

export type OptionName = keyof typeof optionSpecs
type ValueOf<N extends OptionName> = (typeof optionSpecs)[N]['type'] extends 'number'
  ? number
  : (typeof optionSpecs)[N]['type'] extends 'string'
    ? string
    : boolean

export class OptionError extends TypeError {}

/** One process's options: defaults, then whatever was set (start-up arguments, then the monitors' config). */
export class Options {
  readonly #values = new Map<OptionName, number | string | boolean>()
  readonly #watchers = new Set<(name: OptionName) => void>()

  constructor(initial: Readonly<Record<string, unknown>> = {}) {
    for (const [name, value] of Object.entries(initial)) this.set(name, value)
  }

  get<N extends OptionName>(name: N): ValueOf<N> {
    return (this.#values.get(name) ?? optionSpecs[name].default) as ValueOf<N>
  }

  /** Sets from a value or its text. @throws OptionError for an unknown name or a value out of type or bounds. */
  set(name: string, value: unknown): void {
    const parsed = parseOption(name, value)
    this.#values.set(name as OptionName, parsed)
    for (const watcher of this.#watchers) watcher(name as OptionName)
  }

  unset(name: string): void {
    if (!Object.hasOwn(optionSpecs, name)) return
    this.#values.delete(name as OptionName)
    for (const watcher of this.#watchers) watcher(name as OptionName)
  }

  onChange(watcher: (name: OptionName) => void): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }
}

/** Checks a value against an option's declaration and returns it in the option's type. */
export function parseOption(name: string, value: unknown): number | string | boolean {
  if (!Object.hasOwn(optionSpecs, name)) throw new OptionError(`unrecognized option '${name}'`)
  const spec: OptionSpec = optionSpecs[name as OptionName]
  if (spec.type === 'string') return String(value)
  if (spec.type === 'boolean') {
    if (value === true || value === 'true' || value === '1') return true
    if (value === false || value === 'false' || value === '0') return false
    throw new OptionError(`option '${name}' takes true or false, not '${String(value)}'`)
  }
  const n = typeof value === 'number' ? value : Number(String(value).trim() || Number.NaN)
  if (!Number.isFinite(n)) throw new OptionError(`option '${name}' takes a number, not '${String(value)}'`)
  if ((spec.min !== undefined && n < spec.min) || (spec.max !== undefined && n > spec.max)) {
    throw new OptionError(`option '${name}' must be between ${spec.min} and ${spec.max}, not ${n}`)
  }
  return n
}
