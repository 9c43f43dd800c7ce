// Every wire message and on-disk record. `sepiola` holds the generated codecs, `messageTypes` the messenger's numbering.
export { sepiola as pb } from './generated/sepiola.js'
export * from './mdsops.ts'
export * from './messages.ts'
export * from './opcodes.ts'
