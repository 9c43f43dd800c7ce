// GET /
import { xmlDocument } from '../xml.ts'
import { isoTime, type Operation, ownerNode } from './operation.ts'

export const listBuckets: Operation = async ({ store, user, query }) => {
  const prefix = query.get('prefix') ?? ''
  const buckets = (await store.buckets.list(user.uid)).filter(({ name }) => name.startsWith(prefix))
  return {
    status: 200,
    body: xmlDocument('ListAllMyBucketsResult', {
      Owner: ownerNode(user.uid, user.displayName),
      Buckets: { Bucket: buckets.map(({ name, createdMs }) => ({ Name: name, CreationDate: isoTime(createdMs) })) },
      Prefix: prefix || undefined,
    }),
  }
}
