// Monitor capabilities, in Ceph's grammar as far as Sepiola's commands need it:
//   "allow *"  "allow rwx"  "allow r, allow command \"osd pool create\""  "allow profile osd"  "profile rbd-read-only"
// Grants add up; nothing is taken away.
export interface MonCaps {
  readonly r: boolean
  readonly w: boolean
  readonly x: boolean
  readonly all: boolean
  readonly profiles: readonly string[]
  readonly commands: readonly string[]
}

const NONE: MonCaps = { r: false, w: false, x: false, all: false, profiles: [], commands: [] }
const READ_PROFILES = new Set(['osd', 'mds', 'mgr', 'mon', 'rbd', 'rbd-read-only', 'role-definer', 'simple-rados-client', 'fs-client'])
const DAEMON_PROFILES = new Set(['osd', 'mds', 'mgr', 'mon'])

const token =
  /\s*(?:allow\s+)?(?:profile\s*[= ]\s*"?([a-z-]+)"?|command\s*[= ]?\s*"([^"]+)"|command\s*[= ]\s*([^\s",;]+)|(\*|all|[rwx]+))\s*(?:[,;]|$)/y

/** undefined: not a capability string. An empty string grants nothing. */
export function parseMonCaps(text: string | undefined): MonCaps | undefined {
  if (text === undefined || text.trim() === '') return NONE
  const profiles: string[] = []
  const commands: string[] = []
  let flags = ''
  let all = false
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const m = token.exec(text)
    if (!m) return undefined
    if (m[1]) profiles.push(m[1])
    else if (m[2] ?? m[3]) commands.push((m[2] ?? m[3]) as string)
    else if (m[4] === '*' || m[4] === 'all') all = true
    else flags += m[4]
  }
  const has = (flag: string): boolean => all || flags.includes(flag)
  return { r: has('r'), w: has('w'), x: has('x'), all, profiles, commands }
}

export const mayRead = (caps: MonCaps): boolean => caps.r || caps.profiles.some((p) => READ_PROFILES.has(p))
/** Whether it may report as a daemon of this type. */
export const mayReport = (caps: MonCaps, type: string): boolean =>
  caps.all || caps.profiles.some((p) => DAEMON_PROFILES.has(p) && p === type)

// What daemons run on their own behalf (after Ceph's profile osd).
const SNAPSHOTS = ['osd pool selfmanaged-snap create', 'osd pool selfmanaged-snap rm']
const PROFILE_COMMANDS: Readonly<Record<string, readonly string[]>> = {
  rbd: [...SNAPSHOTS, 'osd blocklist add'],
  'fs-client': SNAPSHOTS,
  'simple-rados-client': SNAPSHOTS,
  osd: ['osd crush set-device-class', 'osd crush create-or-move', 'config get', 'config-key get'],
  mds: [...SNAPSHOTS, 'config get', 'osd blocklist add'],
  'rbd-read-only': [],
}

export function mayRun(caps: MonCaps, command: { readonly prefix: string; readonly permission: 'r' | 'rw' }): boolean {
  if (caps.all || caps.commands.includes(command.prefix)) return true
  if (caps.profiles.some((p) => PROFILE_COMMANDS[p]?.includes(command.prefix))) return true
  // Keys are for those alone who may do everything (Ceph asks for x beside r and w).
  if (command.prefix.startsWith('auth ')) return caps.x && caps.r && (command.permission === 'r' || caps.w)
  return mayRead(caps) && (command.permission === 'r' || caps.w)
}
