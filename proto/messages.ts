// The messenger's numbering of messages. Numbers are on the wire: never reuse one. Ranges: 1-15 messenger itself,
// 16-63 client and OSD data path, 64-127 monitors, 128-191 OSD to OSD, 192-255 MDS.
import { sepiola as pb } from './generated/sepiola.js'

export interface Codec<T> {
  encode(message: T, writer?: import('protobufjs').Writer): import('protobufjs').Writer
  decode(reader: Uint8Array, length?: number): T
}

export const messageTypes = {
  OsdOp: { id: 16, codec: pb.OsdOp },
  OsdOpReply: { id: 17, codec: pb.OsdOpReply },
  PgList: { id: 18, codec: pb.PgList },
  PgListReply: { id: 19, codec: pb.PgListReply },
  WatchNotify: { id: 20, codec: pb.WatchNotify },
  CopyQuery: { id: 21, codec: pb.CopyQuery },
  CopyReply: { id: 22, codec: pb.CopyReply },

  MonSubscribe: { id: 64, codec: pb.MonSubscribe },
  OsdMaps: { id: 65, codec: pb.OsdMaps },
  MonMaps: { id: 66, codec: pb.MonMaps },
  ConfigUpdate: { id: 67, codec: pb.ConfigUpdate },
  MonCommand: { id: 68, codec: pb.MonCommand },
  MonCommandReply: { id: 69, codec: pb.MonCommandReply },
  MonGetVersion: { id: 70, codec: pb.MonGetVersion },
  MonGetVersionReply: { id: 71, codec: pb.MonGetVersionReply },
  AuthGetTickets: { id: 72, codec: pb.AuthGetTickets },
  AuthTickets: { id: 73, codec: pb.AuthTickets },
  OsdBoot: { id: 74, codec: pb.OsdBoot },
  OsdBeacon: { id: 75, codec: pb.OsdBeacon },
  OsdFailure: { id: 76, codec: pb.OsdFailure },
  OsdAlive: { id: 77, codec: pb.OsdAlive },
  OsdPgTemp: { id: 78, codec: pb.OsdPgTemp },
  OsdMarkMeDown: { id: 79, codec: pb.OsdMarkMeDown },
  PgStats: { id: 80, codec: pb.PgStats },
  PgStatsAck: { id: 81, codec: pb.PgStatsAck },
  ClusterLog: { id: 82, codec: pb.ClusterLog },
  ClusterLogAck: { id: 83, codec: pb.ClusterLogAck },
  FsMaps: { id: 84, codec: pb.FsMaps },
  MdsBeacon: { id: 85, codec: pb.MdsBeacon },
  MdsBeaconReply: { id: 86, codec: pb.MdsBeaconReply },
  MdsFailure: { id: 87, codec: pb.MdsFailure },
  MonPaxos: { id: 96, codec: pb.MonPaxos },
  MonForward: { id: 97, codec: pb.MonForward },
  MonForwardReply: { id: 98, codec: pb.MonForwardReply },
  MonRoute: { id: 99, codec: pb.MonRoute },
  MonMemory: { id: 100, codec: pb.MonMemory },

  OsdPing: { id: 128, codec: pb.OsdPing },
  PgQuery: { id: 129, codec: pb.PgQuery },
  PgNotify: { id: 130, codec: pb.PgNotify },
  PgLogMsg: { id: 131, codec: pb.PgLogMsg },
  PgInfoMsg: { id: 132, codec: pb.PgInfoMsg },
  PgRemove: { id: 133, codec: pb.PgRemove },
  PgLease: { id: 134, codec: pb.PgLease },
  PgLeaseAck: { id: 135, codec: pb.PgLeaseAck },
  RepOp: { id: 136, codec: pb.RepOp },
  RepOpReply: { id: 137, codec: pb.RepOpReply },
  PgPull: { id: 138, codec: pb.PgPull },
  PgPush: { id: 139, codec: pb.PgPush },
  PgPushReply: { id: 140, codec: pb.PgPushReply },
  PgScan: { id: 141, codec: pb.PgScan },
  PgScanReply: { id: 142, codec: pb.PgScanReply },
  PgBackfillProgress: { id: 143, codec: pb.PgBackfillProgress },
  BackfillReserve: { id: 144, codec: pb.BackfillReserve },

  ClientSession: { id: 192, codec: pb.ClientSession },
  ClientReconnect: { id: 193, codec: pb.ClientReconnect },
  ClientRequest: { id: 194, codec: pb.ClientRequest },
  ClientReply: { id: 195, codec: pb.ClientReply },
  ClientCaps: { id: 196, codec: pb.ClientCaps },
  ClientCapRelease: { id: 197, codec: pb.ClientCapRelease },
  ClientSnap: { id: 198, codec: pb.ClientSnap },
  ClientSnapAck: { id: 199, codec: pb.ClientSnapAck },
  ClientQuota: { id: 200, codec: pb.ClientQuota },
  MdsCommand: { id: 201, codec: pb.MdsCommand },
  MdsCommandReply: { id: 202, codec: pb.MdsCommandReply },
} as const

export type MessageName = keyof typeof messageTypes
export type MessageBody<N extends MessageName> = ReturnType<(typeof messageTypes)[N]['codec']['decode']>
export const messageById: ReadonlyMap<number, MessageName> = new Map(
  Object.entries(messageTypes).map(([name, { id }]) => [id, name as MessageName]),
)
