// What `sepiola locate` may be asked for, and how the room's answers are cut into objects.
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src/cli/io.ts'
import { parseTarget, splitOffset } from '../../../src/cli/locate/target.ts'

describe('names of locate', () => {
  it.each([
    ['s3://b/k', { door: 's3', bucket: 'b', key: 'k' }],
    ['s3://b/a/b c+d', { door: 's3', bucket: 'b', key: 'a/b c+d' }],
    ['s3://b/k+10', { door: 's3', bucket: 'b', key: 'k', offset: 10 }],
    ['rbd:p/i@s+4M', { door: 'rbd', image: 'p/i@s', offset: 4 << 20 }],
    ['rbd:i', { door: 'rbd', image: 'i' }],
    ['cephfs:/a/b+1G', { door: 'cephfs', path: '/a/b', offset: 2 ** 30 }],
    ['cephfs:/', { door: 'cephfs', path: '/' }],
    ['rados:p/o+1', { door: 'rados', pool: 'p', oid: 'o+1' }],
    ['rados:p/a/b', { door: 'rados', pool: 'p', oid: 'a/b' }],
  ])('%s', (text, expected) => {
    expect(parseTarget(text)).toEqual(expected.door === 'rados' ? expected : { offset: undefined, ...expected })
  })
  it.each(['', 'b/k', 's3:/b/k', 's3://b', 's3://b/', 's3:///k', 'rbd:', 'cephfs:a', 'rados:p', 'rados:/o', 'http://b/k'])(
    '%j is wrong usage',
    (text) => {
      expect(() => parseTarget(text)).toThrow(UsageError)
    },
  )
  it('a name may end as an offset does', () => {
    expect(parseTarget('cephfs:/c+1', false)).toEqual({ door: 'cephfs', path: '/c+1', offset: undefined })
    expect(splitOffset('/c+')).toBeUndefined()
    expect(splitOffset('/c+99999999999999T')).toBeUndefined()
  })
})
