// Users and the commands over them.
import { expect, test } from 'vitest'
import { runBucket } from '../../../src/cli/bucket.ts'
import { type CliIo, type Connect, UsageError } from '../../../src/cli/io.ts'
import { runUser } from '../../../src/cli/user.ts'
import { MemoryRados } from '../../support/memory-ioctx.ts'
import { openTestStore } from './harness.ts'

function commandLine() {
  const rados = new MemoryRados()
  let printed = ''
  const io: CliIo = {
    format: 'json',
    interactive: false,
    signal: new AbortController().signal,
    out: (text) => {
      printed += String(text)
    },
    err() {},
    progress() {},
    readFile: () => Promise.reject(new Error('no files')),
    readStream: () => {
      throw new Error('no input')
    },
    writeFile: () => Promise.reject(new Error('no files')),
  }
  const connect = (async () => rados) as unknown as Connect
  const run = async (command: typeof runUser, line: string): Promise<unknown> => {
    printed = ''
    expect(await command(line.split(' '), io, connect)).toBe(0)
    return printed === '' ? undefined : JSON.parse(printed)
  }
  return { rados, user: (line: string) => run(runUser, line), bucket: (line: string) => run(runBucket, line) }
}

test('user create, info, ls, modify, key, rm', async () => {
  const { user } = commandLine()
  const made = await user('create --uid alice --display-name Alice --access-key AK --secret-key SK')
  expect(made).toMatchObject({
    user_id: 'alice',
    display_name: 'Alice',
    suspended: 0,
    max_buckets: 1000,
    keys: [{ user: 'alice', access_key: 'AK', secret_key: 'SK' }],
  })
  expect(await user('info --uid alice')).toEqual(made)
  const bob = (await user('create --uid bob --display-name Bob')) as { keys: { access_key: string; secret_key: string }[] }
  expect(bob.keys[0]?.access_key).toMatch(/^[A-Z0-9]{20}$/)
  expect(bob.keys[0]?.secret_key).toMatch(/^[A-Za-z0-9]{40}$/)
  expect(await user('ls')).toEqual(['alice', 'bob'])
  expect(await user('modify --uid alice --display-name A --max-buckets 3 --admin')).toMatchObject({
    display_name: 'A',
    max_buckets: 3,
    admin: 'true',
  })
  expect(await user('suspend --uid alice')).toMatchObject({ suspended: 1 })
  expect(await user('key create --uid alice --access-key AK2 --secret-key S2')).toMatchObject({
    keys: [{ access_key: 'AK' }, { access_key: 'AK2' }],
  })
  expect(await user('key rm --uid alice --access-key AK')).toMatchObject({ keys: [{ access_key: 'AK2' }] })
  await expect(user('create --uid alice --display-name X')).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(user('create --uid carol --display-name C --access-key AK2')).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(user('info --uid carol')).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(user('create --uid a/b --display-name X')).rejects.toMatchObject({ code: 'EINVAL' })
  await expect(user('create --uid x')).rejects.toBeInstanceOf(UsageError)
  await expect(user('nonsense --uid x')).rejects.toBeInstanceOf(UsageError)
  await user('rm --uid alice')
  expect(await user('ls')).toEqual(['bob'])
  expect(await user('create --uid dave --display-name D --access-key AK2')).toMatchObject({ user_id: 'dave' })
})

test('bucket list and stats; a user with buckets stays', async () => {
  const { user, bucket, rados } = commandLine()
  await user('create --uid alice --display-name Alice')
  const store = await openTestStore(rados)
  await store.buckets.create('photos', 'alice', 0)
  await store.stop()
  expect(await bucket('list')).toEqual(['photos'])
  expect(await bucket('list --uid alice')).toEqual(['photos'])
  expect(await bucket('stats --bucket photos')).toMatchObject({ bucket: 'photos', owner: 'alice', num_shards: 11, usage: {} })
  await expect(bucket('stats --bucket none')).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(user('rm --uid alice')).rejects.toMatchObject({ code: 'ENOTEMPTY' })
})

test('a key whose user never came to be is free again', async () => {
  const { user, rados } = commandLine()
  await user('ls')
  rados.crashAtWrite(2, false)
  await expect(user('create --uid alice --display-name A --access-key AK --secret-key S')).rejects.toThrow()
  rados.fault = undefined
  expect(await user('create --uid bob --display-name B --access-key AK --secret-key S')).toMatchObject({ user_id: 'bob' })
})
