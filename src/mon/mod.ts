// The monitors: the cluster's maps, keys, configuration and log, agreed by Paxos.
import type { EntityName, Logger, Options } from '../base/mod.ts'
import { EMPTY_BYTES } from '../base/mod.ts'
import type { Endpoint, Env } from '../env/mod.ts'
import { type Command, commandShapes } from './commands.ts'
import type { Reply } from './dispatch.ts'
import { createGrpcServer, type GrpcServer } from './grpc/mod.ts'
import { openMonitorStore } from './mkfs.ts'
import { MonitorDaemon } from './monitor.ts'

export { parseCommandLine } from './core/command-line.ts'
export { type MkfsMonitorOptions, type MonMapSeed, mkfsMonitor } from './mkfs.ts'

/** Every command the monitors answer, for help and for parsing command lines. */
export const monCommands: readonly Pick<Command, 'prefix' | 'args' | 'description' | 'permission'>[] = commandShapes()

export interface StartMonitorOptions {
  readonly env: Env
  /** Its id in the monmap, "a". */
  readonly name: string
  readonly dataDir: string
  readonly options: Options
  readonly log: Logger
  /** Also serve the gRPC API, at the monmap's grpcAddr. */
  readonly grpc?: boolean
  /** The monitor cannot go on (its disk failed, an invariant broke) and has stopped: its process must end. */
  readonly onFatal?: (error: Error) => void
}
export interface Monitor {
  readonly name: string
  readonly addr: Endpoint
  /** Where the gRPC API is served, if it is. */
  readonly grpcAddr: Endpoint | undefined
  readonly isLeader: boolean
  /** Odd while an election runs. */
  readonly electionEpoch: number
  /** Names of the monitors in quorum with this one; none: it answers nobody. */
  readonly quorum: readonly string[]
  /** A command with all capabilities, as if from client.admin. */
  command(args: object, data?: Uint8Array): Promise<Reply>
  stop(): Promise<void>
  /** Lets go at once of what does not go through the Env, the gRPC server: for whoever kills the Env of a daemon in its own process. */
  abandon(): Promise<void>
}

/** Listens and joins the others; resolves before there is a quorum. @throws SepiolaError ENOENT, EINVAL, EIO, EBUSY (store or port in use). */
export async function startMonitor(options: StartMonitorOptions): Promise<Monitor> {
  const { env, name, log } = options
  let daemon: MonitorDaemon | undefined
  let grpc: GrpcServer | undefined
  const onFatal = (error: Error): void => {
    log.error({ error: error.message }, `mon.${name} ends`)
    void daemon?.stop().catch(() => {})
    options.onFatal?.(error)
  }
  const opened = await openMonitorStore(options, onFatal)
  try {
    daemon = new MonitorDaemon({ env, name, ...opened, options: options.options, log, onFatal })
    await daemon.start()
    const at = daemon.grpcAddr
    if (options.grpc && at) grpc = await createGrpcServer({ env, at, handlers: daemon, log })
  } catch (error) {
    await (daemon ? daemon.stop() : opened.store.close()).catch(() => {})
    throw error
  }
  const running = daemon
  return {
    name,
    addr: running.addr,
    grpcAddr: grpc?.endpoint,
    get isLeader() {
      return running.isLeader
    },
    get electionEpoch() {
      return running.electionEpoch
    },
    get quorum() {
      return running.quorum
    },
    command: (args, data = EMPTY_BYTES) => running.handleCommand('client.admin' as EntityName, { mon: 'allow *' }, args, data),
    async stop(): Promise<void> {
      await grpc?.close()
      await running.stop()
    },
    abandon: async () => grpc?.close(),
  }
}
