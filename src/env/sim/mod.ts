// The simulated environment: a machine room on virtual time from one seed (world.ts), and power loss at every write point (power-loss.ts).
export type { StorageOp } from './disk.ts'
export { defaultNetwork, type NetworkConfig } from './network.ts'
export { atEveryWritePoint, type PowerLossOptions } from './power-loss.ts'
export { SimRandom } from './random.ts'
export { SimStorage } from './storage.ts'
export {
  type DiskConfig,
  defaultDisk,
  type KillOptions,
  type LogLevel,
  type LogSink,
  type ProcessOptions,
  SimMachine,
  SimWorld,
  type SimWorldOptions,
} from './world.ts'
