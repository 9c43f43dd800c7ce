// What a primary reports of a PG to the monitors.
import type { pb } from '../../proto/mod.ts'
import type { Pg } from './pg.ts'

/** Copies that should be there and are not, and copies that are in the wrong place. */
function countCopies(pg: Pg): { degraded: number; misplaced: number; copies: number } {
  const { core } = pg
  const { objects } = core.info
  const copies = objects * core.poolSize
  if (core.phase !== 'active' && core.phase !== 'activating') {
    return { degraded: objects * Math.max(0, core.poolSize - core.now.acting.length), misplaced: 0, copies }
  }
  let degraded = core.missing.size + objects * Math.max(0, core.poolSize - core.now.acting.length)
  for (const osd of core.now.acting) degraded += core.peerMissing.get(osd)?.size ?? 0
  let misplaced = 0
  for (const osd of core.backfillTargets) misplaced += Math.max(0, objects - (core.peerInfo.get(osd)?.objects ?? 0))
  if (core.now.acting.length < core.poolSize) {
    // A target that fills a hole is degraded, not misplaced.
    degraded = Math.min(degraded, copies)
    misplaced = 0
  }
  return { degraded, misplaced, copies }
}

export function pgStat(pg: Pg, epoch: number, nowMs: number): pb.PgStat.$Properties {
  const { core, counters } = pg
  const { info } = core
  const state = core.states(pg.recovery.recovering, pg.recovery.backfilling)
  if (pg.recovery.unfound > 0) state.push('recovery_unfound')
  const { state: trimming } = pg.trimmer
  if (trimming) state.push(trimming)
  const text = state.join('+')
  if (text !== pg.reportedState) {
    pg.reportedState = text
    pg.lastChangeMs = nowMs
  }
  if (state.includes('active')) pg.lastActiveMs = nowMs
  if (state.includes('clean')) pg.lastCleanMs = nowMs
  return {
    pg: core.pg,
    reportedEpoch: epoch,
    reportedSeq: ++pg.reportedSeq,
    state,
    up: [...core.now.up],
    acting: [...core.now.acting],
    upPrimary: core.now.upPrimary,
    actingPrimary: core.now.actingPrimary,
    version: info.lastUpdate,
    logStart: info.logTail,
    objects: info.objects,
    bytes: info.bytes,
    omapBytes: 0,
    ...countCopies(pg),
    unfound: pg.recovery.unfound,
    reads: counters.reads,
    readBytes: counters.readBytes,
    writes: counters.writes,
    writeBytes: counters.writeBytes,
    recovered: counters.recovered,
    recoveredBytes: counters.recoveredBytes,
    created: info.history.epochCreated,
    lastEpochClean: info.history.lastEpochClean,
    logSize: core.log.size,
    lastChangeMs: pg.lastChangeMs,
    lastActiveMs: pg.lastActiveMs,
    lastCleanMs: pg.lastCleanMs,
    blockedBy: core.blockedBy.map(String),
    sameIntervalSince: info.history.sameIntervalSince,
    purgedSnaps: [...pg.trimmer.purged],
    snaptrimqLen: pg.trimmer.queueLength,
  }
}
