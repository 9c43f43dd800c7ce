// OpCode: the steps of a compound operation (client.proto, Op.code). Numbers are on the wire and in PG logs: never reuse one.
export const OpCode = {
  // reads
  read: 1,
  stat: 2,
  getXattr: 3,
  getXattrs: 4,
  omapGet: 5,
  omapGetByKeys: 6,
  omapGetHeader: 7,
  sparseRead: 8,
  assertExists: 9,
  assertVersion: 10,
  cmpXattr: 11,
  omapCmp: 12,
  cmpExt: 13,
  checksum: 14,
  listWatchers: 15,
  listSnaps: 16,
  // writes
  create: 32,
  write: 33,
  writeFull: 34,
  append: 35,
  truncate: 36,
  zero: 37,
  remove: 38,
  setXattr: 39,
  rmXattr: 40,
  omapSet: 41,
  omapRm: 42,
  omapRmRange: 43,
  omapClear: 44,
  omapSetHeader: 45,
  writeSame: 46,
  copyFrom: 47,
  rollback: 48,
  // either: the method decides
  exec: 64,
  watch: 65,
  notify: 66,
  notifyAck: 67,
} as const
export type OpCode = (typeof OpCode)[keyof typeof OpCode]

/** Whether a step changes the object (exec is decided by its class method). */
export const isWriteOp = (code: number): boolean => code >= 32 && code < 64
