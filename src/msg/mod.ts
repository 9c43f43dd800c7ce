// The messenger: typed messages over authenticated sessions; keyrings and tickets; the client's link to the monitors.
export * from './auth.ts'
export * from './keyring.ts'
export { createMessenger, type MessengerOptions, randomNonce } from './messenger.ts'
export { MonClient } from './monclient.ts'
export * from './monclient-api.ts'
export * from './types.ts'
