// Start, stop and break whole clusters: `Cluster` for programs, the rest for the command line.
export { Cluster, type ClusterOptions, type ClusterStatus, describe, type S3Access, stopAll } from './cluster.ts'
export { daemonMain } from './daemon-main.ts'
export type { Partition } from './faults.ts'
export { type Faults, faultNames, faultTexts, withFault } from './injected.ts'
export { type ClusterLayout, daemonsOf, hasCluster, parseDaemonId, paths, readLayout } from './layout.ts'
export { type DaemonState, daemonState, isAlive } from './processes.ts'
export { readKey } from './provision.ts'
export { processRunner, type Runner } from './runner.ts'
