// `node scripts/verify-vectors.ts DIR`: prints what differs from Ceph's outputs, then how many files were checked and how many lines
// differ; exits 1 when any does. For what DIR holds see vectors.ts.
import { verifyVectors } from './vectors.ts'

const dir = process.argv[2]
if (!dir) {
  console.error('usage: verify-vectors.ts DIR')
  process.exit(2)
}
const { files, differing } = verifyVectors(dir, console.log)
console.log(`${files} files checked, ${differing} differing lines`)
process.exit(differing === 0 && files > 0 ? 0 : 1)
