// Scenarios as text: a line after "> " is a command, the lines below it are what it shows. `npx vitest run -u` rewrites what they show.
//   > start 0 1 2     > run 500 (ms)     > crash 0     > cut 0 1     > heal     > pause 0     > resume 0     > propose 0     > status
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PaxosCluster } from './cluster.ts'

const folder = join(import.meta.dirname, 'scenarios')

function status(cluster: PaxosCluster): string[] {
  return cluster.mons.map((mon, rank) => {
    if (!mon.up) return `${rank} down`
    if (mon.paused) return `${rank} paused`
    const { node } = mon
    const role = node.role === 'peon' ? `peon of ${node.leader}` : node.role
    const may =
      [node.isReadable(cluster.now + mon.offset) && 'reads', node.isWriteable && 'writes'].filter(Boolean).join(' and ') || 'nothing'
    return `${rank} ${role}, quorum ${node.quorum.join(',') || '-'}, has ${node.firstCommitted}..${node.lastCommitted}, ${may}`
  })
}

function play(text: string): string {
  const [, count = '3', kept = '20'] = /^# monitors (\d+)(?:, keeps (\d+))?/m.exec(text) ?? []
  const cluster = new PaxosCluster(1, Number(count), { maxVersions: Number(kept) })
  cluster.isRough = false
  const out: string[] = []
  const act = (word: string, args: number[]): string[] => {
    const [a = 0, b = 0] = args
    switch (word) {
      case 'start':
        for (const rank of args) cluster.start(rank)
        return []
      case 'run':
        cluster.run(a)
        return []
      case 'crash':
        for (const rank of args) cluster.crash(rank)
        return []
      case 'cut':
        cluster.cut(a, b)
        return []
      case 'heal':
        cluster.heal()
        return []
      case 'pause':
        ;(cluster.mons[a] as { paused: boolean }).paused = true
        return []
      case 'propose': {
        const before = cluster.acknowledged.length
        if (!cluster.propose(a)) return ['refused']
        cluster.run(100)
        return [cluster.acknowledged.length > before ? 'committed' : 'in flight']
      }
      case 'status':
        return status(cluster)
      default:
        throw new Error(`no command ${word}`)
    }
  }
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line === '') out.push(line)
    if (!line.startsWith('> ')) continue
    const [word = '', ...args] = line.slice(2).split(' ')
    out.push(line, ...act(word, args.map(Number)))
  }
  return `${out.join('\n').trimEnd()}\n`
}

describe('paxos scenarios', () => {
  for (const file of readdirSync(folder)) {
    it(file.replace('.txt', ''), async () => {
      await expect(play(readFileSync(join(folder, file), 'utf8'))).toMatchFileSnapshot(join(folder, file))
    })
  }
})
