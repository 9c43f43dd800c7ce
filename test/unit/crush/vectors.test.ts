import { expect, test } from 'vitest'
import { verifyVectors } from '../../../scripts/vectors.ts'

test('every line of the corpus is as Ceph 16.2.15 printed it', () => {
  const complaints: string[] = []
  const { files, differing } = verifyVectors(new URL('../../corpus', import.meta.url).pathname, (line) => complaints.push(line))
  expect(files).toBeGreaterThan(200)
  expect({ differing, complaints: complaints.filter((line) => !line.includes('three digits')) }).toEqual({ differing: 0, complaints: [] })
})
