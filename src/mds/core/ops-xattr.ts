// Extended attributes: those that users set, and Ceph's virtual ones for statistics, layouts and quotas.
import { Buffer } from 'node:buffer'
import { Cap } from '../../../proto/mod.ts'
import { fromUtf8, utf8 } from '../../base/mod.ts'
import { hasWriter, WRITE } from './caps.ts'
import { MdsError } from './errors.ts'
import type { Inode } from './inode.ts'
import type { Layout } from './records.ts'
import { R_OK, type Request, W_OK } from './request.ts'

const NAME_BYTES_MAX = 255
const PAIRS_BYTES_MAX = 64 << 10
const CREATE = 1
const REPLACE = 2
const KIB64 = 64 << 10

const decimal = (n: number): Uint8Array => utf8(String(n))

function layoutOf(inode: Inode): Layout | undefined {
  if (inode.isFile) return inode.data.layout
  return inode.isDir && inode.data.layoutSet ? inode.data.layout : undefined
}

/** The value of a virtual attribute; undefined: there is none of that name here. */
function virtual(request: Request, inode: Inode, name: string): Uint8Array | undefined {
  const { core } = request
  const { data } = inode
  const layoutName = /^ceph\.(file|dir)\.layout(?:\.(\w+))?$/.exec(name)
  if (layoutName) {
    const layout = layoutOf(inode)
    if (!layout || (layoutName[1] === 'dir') !== inode.isDir) return undefined
    const { stripeUnit, stripeCount, objectSize, pool, poolNamespace } = layout
    const poolName = core.poolName(pool)
    switch (layoutName[2]) {
      case undefined: {
        const space = poolNamespace === '' ? '' : ` pool_namespace=${poolNamespace}`
        return utf8(`stripe_unit=${stripeUnit} stripe_count=${stripeCount} object_size=${objectSize} pool=${poolName}${space}`)
      }
      case 'stripe_unit':
        return decimal(stripeUnit)
      case 'stripe_count':
        return decimal(stripeCount)
      case 'object_size':
        return decimal(objectSize)
      case 'pool':
        return utf8(poolName)
      case 'pool_name':
        return utf8(poolName)
      case 'pool_id':
        return decimal(pool)
      case 'pool_namespace':
        return utf8(poolNamespace)
      default:
        return undefined
    }
  }
  if (!inode.isDir) return undefined
  const { rbytes, rfiles, rsubdirs, rctime } = data.rstat
  switch (name) {
    case 'ceph.dir.entries':
      return decimal(data.files + data.subdirs)
    case 'ceph.dir.files':
      return decimal(data.files)
    case 'ceph.dir.subdirs':
      return decimal(data.subdirs)
    case 'ceph.dir.rentries':
      return decimal(rfiles + rsubdirs)
    case 'ceph.dir.rfiles':
      return decimal(rfiles)
    case 'ceph.dir.rsubdirs':
      return decimal(rsubdirs)
    case 'ceph.dir.rbytes':
      return decimal(rbytes)
    case 'ceph.dir.rctime':
      return utf8(`${rctime.sec}.${String(rctime.nsec).padStart(9, '0')}`)
    case 'ceph.quota':
      return data.quotaMaxBytes + data.quotaMaxFiles === 0
        ? undefined
        : utf8(`max_bytes=${data.quotaMaxBytes} max_files=${data.quotaMaxFiles}`)
    case 'ceph.quota.max_bytes':
      return data.quotaMaxBytes === 0 ? undefined : decimal(data.quotaMaxBytes)
    case 'ceph.quota.max_files':
      return data.quotaMaxFiles === 0 ? undefined : decimal(data.quotaMaxFiles)
    default:
      return undefined
  }
}

export function getxattr(request: Request): void {
  const { msg, core } = request
  const walk = request.target(msg.ino, msg.path)
  const { inode } = walk
  if (msg.name.startsWith('ceph.')) {
    core.propagateAll()
    request.see(inode)
    const value = virtual(request, inode, msg.name)
    if (!value) throw new MdsError('ENODATA')
    request.reply({ ...request.trace(walk), target: request.stat(inode), value })
    return
  }
  if (msg.name.startsWith('user.')) request.access(inode, R_OK)
  const found = inode.data.xattrs.find(({ key }) => key === msg.name)
  if (!found) throw new MdsError('ENODATA')
  request.reply({ ...request.trace(walk), target: request.stat(inode), value: found.value })
}
export function listxattr(request: Request): void {
  const { msg } = request
  const walk = request.target(msg.ino, msg.path)
  const { inode } = walk
  request.reply({ ...request.trace(walk), target: request.stat(inode), pairs: [...inode.data.xattrs] })
}

function checkName(request: Request, inode: Inode, name: string): void {
  const { uid } = request.msg
  if (Buffer.byteLength(name) > NAME_BYTES_MAX) throw new MdsError('ERANGE')
  if (/^user\../.test(name)) {
    if (!inode.isFile && !inode.isDir) throw new MdsError('EPERM')
    request.access(inode, W_OK)
  } else if (/^security\../.test(name)) {
    if (!request.isOwner(inode)) throw new MdsError('EPERM')
  } else if (/^trusted\../.test(name)) {
    if (uid !== 0) throw new MdsError('EPERM')
  } else throw new MdsError('EOPNOTSUPP')
}

export function setxattr(request: Request): void {
  const { msg } = request
  // Quotas are how one gets out of trouble: they take next to nothing.
  if (!msg.name.startsWith('ceph.')) request.mayGrow()
  if (msg.name.startsWith('ceph.')) setVirtual(request)
  else
    change(request, (pairs) => {
      const at = pairs.findIndex(({ key }) => key === msg.name)
      if (msg.flags & CREATE && at >= 0) throw new MdsError('EEXIST')
      if (msg.flags & REPLACE && at < 0) throw new MdsError('ENODATA')
      // Copied: the value is a view into a receive buffer.
      const pair = { key: msg.name, value: Uint8Array.from(msg.value) }
      const next = at < 0 ? [...pairs, pair] : pairs.with(at, pair)
      const bytes = next.reduce((n, { key, value }) => n + Buffer.byteLength(key) + value.byteLength, 0)
      if (bytes > PAIRS_BYTES_MAX) throw new MdsError('ENOSPC')
      return next
    })
}
export function rmxattr(request: Request): void {
  const { msg } = request
  if (msg.name.startsWith('ceph.')) {
    msg.value = new Uint8Array(0)
    setVirtual(request)
    return
  }
  change(request, (pairs) => {
    if (!pairs.some(({ key }) => key === msg.name)) throw new MdsError('ENODATA')
    return pairs.filter(({ key }) => key !== msg.name)
  })
}
function change(request: Request, edit: (pairs: Inode['data']['xattrs']) => Inode['data']['xattrs']): void {
  const { core, msg } = request
  const { inode } = request.target(msg.ino, msg.path)
  request.mayWrite()
  checkName(request, inode, msg.name)
  const next = edit(inode.data.xattrs)
  request.demand([[inode, Cap.xattrShared]])
  const txn = core.begin('xattr')
  txn.touch(inode)
  inode.data.xattrs = next
  inode.data.xattrVersion++
  txn.changed(inode, core.now())
  core.complete(txn, request, { ino: inode.ino })
  const target = request.stat(inode)
  request.gate = txn.commit()
  request.reply({ target })
}

// --- layouts and quotas ---

function setVirtual(request: Request): void {
  const { core, msg } = request
  const { inode } = request.target(msg.ino, msg.path)
  request.mayWrite()
  const value = fromUtf8(msg.value)
  const quota = /^ceph\.quota(?:\.(max_bytes|max_files))?$/.exec(msg.name)
  const layout = /^ceph\.(file|dir)\.layout(?:\.(\w+))?$/.exec(msg.name)
  if (quota) {
    if (!inode.isDir) throw new MdsError('EINVAL', 'a quota is a directory\u2019s')
    if (!request.isOwner(inode)) throw new MdsError('EPERM')
    const next = parseQuota(inode, quota[1], value)
    request.demand([[inode, Cap.xattrShared]])
    const txn = core.begin('quota')
    txn.touch(inode)
    inode.data.quotaMaxBytes = next.maxBytes
    inode.data.quotaMaxFiles = next.maxFiles
    finish(request, inode, txn)
    return
  }
  if (!layout) throw new MdsError('EOPNOTSUPP')
  if ((layout[1] === 'dir') !== inode.isDir || (layout[1] === 'file') !== inode.isFile) throw new MdsError('EINVAL')
  request.access(inode, W_OK)
  const removed = msg.value.length === 0
  if (removed && (layout[1] === 'file' || layout[2] !== undefined)) throw new MdsError('EINVAL')
  const next = removed ? undefined : parseLayout(request, layoutOf(inode) ?? core.defaultLayout, layout[2], value)
  if (inode.isFile) {
    request.demand([[inode, WRITE]])
    // Data lies where the layout said when it was written.
    if (inode.data.size > 0 || inode.data.truncateFrom > 0 || hasWriter(inode)) throw new MdsError('ENOTEMPTY')
  }
  const txn = core.begin('layout')
  txn.touch(inode)
  inode.data.layoutSet = next !== undefined && inode.isDir
  inode.data.layout = next ?? { stripeUnit: 0, stripeCount: 0, objectSize: 0, pool: 0, poolNamespace: '' }
  finish(request, inode, txn)
}
function finish(request: Request, inode: Inode, txn: ReturnType<Request['core']['begin']>): void {
  const { core } = request
  txn.changed(inode, core.now())
  core.complete(txn, request, { ino: inode.ino })
  const target = request.stat(inode)
  request.gate = txn.commit()
  request.reply({ target })
}

const wholeNumber = (text: string): number => {
  if (!/^\d{1,15}$/.test(text.trim())) throw new MdsError('EINVAL', `not a number: ${text}`)
  return Number(text)
}
function parseQuota(inode: Inode, field: string | undefined, value: string): { maxBytes: number; maxFiles: number } {
  const next = { maxBytes: inode.data.quotaMaxBytes, maxFiles: inode.data.quotaMaxFiles }
  if (value === '' && field === undefined) return { maxBytes: 0, maxFiles: 0 }
  const pairs = field === undefined ? value.split(/\s+/).map((pair) => pair.split('=', 2)) : [[field, value === '' ? '0' : value]]
  for (const [key, text = ''] of pairs) {
    if (key === 'max_bytes') next.maxBytes = wholeNumber(text)
    else if (key === 'max_files') next.maxFiles = wholeNumber(text)
    else throw new MdsError('EINVAL', `no quota ${key}`)
  }
  return next
}
function parseLayout(request: Request, now: Layout, field: string | undefined, value: string): Layout {
  const { core } = request
  let next: Layout = now
  const set = (key: string, text: string): void => {
    if (key === 'stripe_unit') next = { ...next, stripeUnit: wholeNumber(text) }
    else if (key === 'stripe_count') next = { ...next, stripeCount: wholeNumber(text) }
    else if (key === 'object_size') next = { ...next, objectSize: wholeNumber(text) }
    else if (key === 'pool' || key === 'pool_name' || key === 'pool_id') {
      const pool = core.dataPool(text)
      if (pool === undefined) throw new MdsError('EINVAL', `${text} is no data pool of this file system`)
      next = { ...next, pool }
    } else if (key === 'pool_namespace') next = { ...next, poolNamespace: text }
    else throw new MdsError('EINVAL', `no layout field ${key}`)
  }
  if (field !== undefined) set(field, value)
  else for (const pair of value.trim().split(/\s+/)) set(...(pair.split('=', 2).concat('') as [string, string]))
  const { stripeUnit, stripeCount, objectSize } = next
  const fits =
    stripeUnit >= KIB64 && stripeUnit % KIB64 === 0 && objectSize >= stripeUnit && objectSize % stripeUnit === 0 && stripeCount >= 1
  if (!fits || stripeCount > 1024 || objectSize > 64 << 20) throw new MdsError('EINVAL', 'the sizes do not fit one another')
  return next
}
