// Elections and Paxos, pure: a synchronous state machine that a monitor's shell drives.
export * from './codec.ts'
export { leaseRenewMs, leaseValidMs } from './lease.ts'
export { PaxosNode } from './node.ts'
export * from './quorum.ts'
export * from './types.ts'
