// `ceph osd tree` and `ceph osd df`: OSDs where CRUSH has them.

import type { OSDMap } from '../../maps/mod.ts'
import { ITEM_NONE } from '../../maps/mod.ts'
import { answer, listArg, textArg } from './answer.ts'
import { invalid, mapOf } from './commands-args.ts'
import type { OsdMapService } from './osdmap.ts'
import type { PgMapService } from './pgmap.ts'
import type { Command, CommandRequest, CommandResult } from './service.ts'
import { bytesText, textTable, weightText } from './status-text.ts'

/** An item of the hierarchy where it is held, roots first, each before its items. */
export interface TreeItem {
  readonly id: number
  readonly depth: number
  readonly weight: number
  readonly children: readonly number[]
}

export function treeItems(map: OSDMap, options: { shadow?: boolean } = {}): TreeItem[] {
  const { crush } = map
  const items: TreeItem[] = []
  const visit = (id: number, depth: number, weight: number): void => {
    const bucket = crush.bucket(id)
    // As Ceph sorts them: OSDs by id, buckets by name.
    const children = [...(bucket?.items ?? [])]
      .map((item, i) => ({ item, weight: bucket?.weights[i] ?? 0 }))
      .sort((a, b) => sortKey(map, a.item).localeCompare(sortKey(map, b.item), 'en'))
    items.push({ id, depth, weight, children: children.map(({ item }) => item) })
    for (const child of children) visit(child.item, depth + 1, child.weight)
  }
  const roots = crush.roots(options).sort((a, b) => (a < b ? 1 : -1))
  for (const root of roots) visit(root, 0, crush.bucket(root)?.weight ?? 0)
  return items
}
const sortKey = (map: OSDMap, id: number): string =>
  id >= 0 ? `${map.crush.deviceClass(id) ?? ''}_osd.${String(id).padStart(8, '0')}` : `bucket.${map.crush.itemName(id)}`

const STATES: Readonly<Record<string, (map: OSDMap, id: number) => boolean>> = {
  up: (map, id) => map.isUp(id),
  down: (map, id) => map.exists(id) && !map.isUp(id),
  in: (map, id) => map.exists(id) && map.isIn(id),
  out: (map, id) => map.exists(id) && !map.isIn(id),
  destroyed: () => false,
}

export function treeCommands(osdmap: OsdMapService, pgmap: PgMapService): Command[] {
  return [
    {
      prefix: 'osd tree',
      description: 'print OSD tree, of the OSDs in some states only if they are named',
      args: ['states*'],
      permission: 'r',
      run: (request) => tree(mapOf(osdmap), request),
    },
    {
      prefix: 'osd df',
      description: 'show OSD utilization',
      args: ['output_method?', 'filter_by?', 'filter?'],
      permission: 'r',
      run: (request) => df(mapOf(osdmap), pgmap, request),
    },
  ]
}

const name = (map: OSDMap, id: number): string => (id >= 0 ? `osd.${id}` : map.crush.itemName(id))
const typeName = (map: OSDMap, id: number): string => map.crush.typeName(map.crush.itemType(id))
const fixed = (weight: number): number => Number((weight / 0x10000).toFixed(5))

function tree(map: OSDMap, request: CommandRequest): CommandResult {
  const states = listArg(request, 'states')
  for (const state of states) if (!Object.hasOwn(STATES, state)) throw invalid(`'${state}' is not one of ${Object.keys(STATES).join(', ')}`)
  const shown = (id: number): boolean => states.length === 0 || states.every((state) => STATES[state]?.(map, id) === true)
  const all = treeItems(map)
  const items = states.length === 0 ? all : all.filter(({ id }) => map.crush.devicesUnder(id).some(shown))
  const placed = new Set(all.map(({ id }) => id))
  const stray = map.osds.map(({ id }) => id).filter((id) => !placed.has(id) && shown(id))
  const status = (id: number): string => (!map.exists(id) ? 'DNE' : map.isUp(id) ? 'up' : 'down')
  const affinity = (id: number): number => (map.osd(id)?.primaryAffinity ?? 0x10000) / 0x10000

  const osdNode = (id: number, depth: number, weight: number): object => {
    const cls = map.crush.deviceClass(id)
    return {
      id,
      ...(cls ? { device_class: cls } : {}),
      name: name(map, id),
      type: 'osd',
      type_id: 0,
      crush_weight: fixed(weight),
      depth,
      pool_weights: {},
      exists: map.exists(id) ? 1 : 0,
      status: map.isUp(id) ? 'up' : 'down',
      reweight: map.weight(id) / 0x10000,
      primary_affinity: affinity(id),
    }
  }
  const nodes = items.map(({ id, depth, weight, children }) => {
    if (id >= 0) return osdNode(id, depth, weight)
    const shownChildren = [...children].filter((child) => items.some((item) => item.id === child)).reverse()
    const pool_weights = depth > 0 ? { pool_weights: {} } : {}
    return { id, name: name(map, id), type: typeName(map, id), type_id: map.crush.itemType(id), ...pool_weights, children: shownChildren }
  })
  return answer(request, { nodes, stray: stray.map((id) => osdNode(id, 0, 0)) }, () => {
    const osdCells = (id: number): string[] => [status(id), weightText(map.weight(id)), weightText(map.osd(id)?.primaryAffinity ?? 0)]
    const rows = items.map(({ id, depth, weight }) => [
      String(id),
      (id >= 0 && map.crush.deviceClass(id)) || '',
      weightText(weight),
      `${'    '.repeat(depth)}${id >= 0 ? '' : `${typeName(map, id)} `}${name(map, id)}`,
      ...(id >= 0 ? osdCells(id) : []),
    ])
    const strays = stray.map((id) => [String(id), map.crush.deviceClass(id) ?? '', '0', name(map, id), ...osdCells(id)])
    const right = (head: string) => ({ head, align: 'right' as const })
    const columns = [right('ID'), right('CLASS'), right('WEIGHT'), { head: 'TYPE NAME' }, ...['STATUS', 'REWEIGHT', 'PRI-AFF'].map(right)]
    return textTable(columns, [...rows, ...strays])
  })
}

// ---- osd df

interface Use {
  readonly kb: number
  readonly used: number
  readonly data: number
  readonly omap: number
  readonly meta: number
  readonly avail: number
}
const NOTHING: Use = { kb: 0, used: 0, data: 0, omap: 0, meta: 0, avail: 0 }
const plus = (a: Use, b: Use): Use => ({
  kb: a.kb + b.kb,
  used: a.used + b.used,
  data: a.data + b.data,
  omap: a.omap + b.omap,
  meta: a.meta + b.meta,
  avail: a.avail + b.avail,
})

function df(map: OSDMap, pgmap: PgMapService, request: CommandRequest): CommandResult {
  const method = textArg(request, 'output_method') ?? 'plain'
  if (method !== 'plain' && method !== 'tree') throw invalid(`osd df takes 'plain' or 'tree', not '${method}'`)
  const isTree = method === 'tree'
  const pgs = new Map<number, number>()
  for (const { placed } of pgmap.views()) {
    for (const id of new Set([...placed.up, ...placed.acting])) if (id !== ITEM_NONE) pgs.set(id, (pgs.get(id) ?? 0) + 1)
  }
  const useOf = (id: number): Use => {
    if (id < 0)
      return map.crush
        .devicesUnder(id)
        .filter((osd) => map.isIn(osd))
        .map(useOf)
        .reduce(plus, NOTHING)
    const stat = map.isIn(id) ? pgmap.osdStat(id) : undefined
    if (!stat) return NOTHING
    const { totalBytes, usedBytes, dataBytes, omapBytes, metaBytes, availBytes } = stat
    return { kb: totalBytes, used: usedBytes, data: dataBytes, omap: omapBytes, meta: metaBytes, avail: availBytes }
  }
  const total = map.osds.map(({ id }) => useOf(id)).reduce(plus, NOTHING)
  const share = (use: Use): number => (use.kb > 0 ? (100 * use.used) / use.kb : 0)
  const average = share(total)
  const relative = (use: Use): number => (average > 0 ? share(use) / average : 0)
  const items = treeItems(map).filter(({ id }) => isTree || id >= 0)
  const placed = new Set(items.map(({ id }) => id))
  for (const { id } of map.osds) if (!placed.has(id)) items.push({ id, depth: 0, weight: 0, children: [] })
  if (!isTree) items.sort((a, b) => a.id - b.id)

  const shares = map.osds.filter(({ id, weight }) => weight > 0 && useOf(id).kb > 0).map(({ id }) => useOf(id))
  const ratios = shares.map(relative)
  const variance = shares.reduce((sum, use) => sum + (share(use) - average) ** 2, 0) / Math.max(1, shares.length)
  const [least, most] = ratios.length > 0 ? [Math.min(...ratios), Math.max(...ratios)] : [0, 0]
  const deviation = Math.sqrt(variance)

  const kib = (bytes: number): number => Math.floor(bytes / 1024)
  const useJson = (use: Use): object => ({
    kb: kib(use.kb),
    kb_used: kib(use.used),
    kb_used_data: kib(use.data),
    kb_used_omap: kib(use.omap),
    kb_used_meta: kib(use.meta),
    kb_avail: kib(use.avail),
  })
  const json = {
    nodes: items.map(({ id, depth, weight, children }) => ({
      id,
      ...(id >= 0 ? { device_class: map.crush.deviceClass(id) ?? '' } : {}),
      name: name(map, id),
      type: typeName(map, id),
      type_id: map.crush.itemType(id),
      crush_weight: fixed(weight),
      depth: isTree ? depth : 0,
      ...(id >= 0 ? { pool_weights: {} } : {}),
      reweight: id >= 0 ? map.weight(id) / 0x10000 : -1,
      ...useJson(useOf(id)),
      utilization: share(useOf(id)),
      var: relative(useOf(id)),
      pgs: id >= 0 ? (pgs.get(id) ?? 0) : 0,
      ...(id >= 0 ? { status: map.isUp(id) ? 'up' : 'down' } : { children }),
    })),
    stray: [],
    summary: {
      total_kb: kib(total.kb),
      total_kb_used: kib(total.used),
      total_kb_used_data: kib(total.data),
      total_kb_used_omap: kib(total.omap),
      total_kb_used_meta: kib(total.meta),
      total_kb_avail: kib(total.avail),
      average_utilization: average,
      min_var: least,
      max_var: most,
      dev: deviation,
    },
  }
  return answer(request, json, () => {
    const cells = (use: Use): string[] => [
      ...[use.kb, use.used, use.data, use.omap, use.meta, use.avail].map(bytesText),
      share(use).toFixed(2),
      relative(use).toFixed(2),
    ]
    const rows = items.map(({ id, depth, weight }) => [
      String(id),
      (id >= 0 && map.crush.deviceClass(id)) || '',
      weightText(weight),
      id >= 0 ? weightText(map.weight(id)) : '-',
      ...cells(useOf(id)),
      id >= 0 ? String(pgs.get(id) ?? 0) : '-',
      id >= 0 ? (map.isUp(id) ? 'up' : 'down') : '',
      ...(isTree ? [`${'    '.repeat(depth)}${id >= 0 ? '' : `${typeName(map, id)} `}${name(map, id)}`] : []),
    ])
    const right = (head: string) => ({ head, align: 'right' as const })
    const heads = ['ID', 'CLASS', 'WEIGHT', 'REWEIGHT', 'SIZE', 'RAW USE', 'DATA', 'OMAP', 'META', 'AVAIL', '%USE', 'VAR', 'PGS', 'STATUS']
    const columns = [...heads.map(right), ...(isTree ? [{ head: 'TYPE NAME' }] : [])]
    const sum = ['', '', '', 'TOTAL', ...cells(total).slice(0, -1), '', '', '', ...(isTree ? [''] : [])]
    const spread = `MIN/MAX VAR: ${least.toFixed(2)}/${most.toFixed(2)}  STDDEV: ${deviation.toFixed(2)}`
    return `${textTable(columns, [...rows, sum])}\n${spread}`
  })
}
