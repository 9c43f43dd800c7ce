// The protobuf runtime of the generated codecs, set up once: 64-bit fields are JS numbers (see common.proto), so Long stays out.
import protobuf from 'protobufjs/minimal.js'

const util = protobuf.util as { Long: unknown }
util.Long = undefined
protobuf.configure()

export default protobuf
