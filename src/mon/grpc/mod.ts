// The monitors' public gRPC API.
export { createMonApiClient, type MonApiClient, type MonApiClientOptions } from './client.ts'
export { createGrpcServer, type GrpcServer, type GrpcServerOptions, type MonApiHandlers } from './server.ts'
