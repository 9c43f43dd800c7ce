// Which operation a request asks for: by level (service, bucket, object), method and sub-resource.
import { S3Error } from '../errors.ts'
import type { Query } from '../request.ts'
import { abortMultipartUpload } from './abort-multipart-upload.ts'
import {
  getBucketAccelerate,
  getBucketAcl,
  getBucketCors,
  getBucketEncryption,
  getBucketLifecycle,
  getBucketLocation,
  getBucketLogging,
  getBucketNotification,
  getBucketOwnershipControls,
  getBucketPolicy,
  getBucketReplication,
  getBucketRequestPayment,
  getBucketTagging,
  getBucketVersioning,
  getBucketWebsite,
  getObjectAcl,
  getObjectLockConfiguration,
  getPublicAccessBlock,
  putAcl,
} from './bucket-config.ts'
import { completeMultipartUpload } from './complete-multipart-upload.ts'
import { copyObject } from './copy-object.ts'
import { createBucket } from './create-bucket.ts'
import { createMultipartUpload } from './create-multipart-upload.ts'
import { deleteBucket } from './delete-bucket.ts'
import { deleteObject } from './delete-object.ts'
import { deleteObjects } from './delete-objects.ts'
import { getObject, headObject } from './get-object.ts'
import { getObjectAttributes } from './get-object-attributes.ts'
import { headBucket } from './head-bucket.ts'
import { listBuckets } from './list-buckets.ts'
import { listMultipartUploads } from './list-multipart-uploads.ts'
import { listObjectsV1, listObjectsV2, listObjectVersions } from './list-objects.ts'
import { listParts } from './list-parts.ts'
import type { Operation } from './operation.ts'
import { putObject } from './put-object.ts'
import { deleteObjectTagging, getObjectTagging, putObjectTagging } from './tagging.ts'
import { uploadPart, uploadPartCopy } from './upload-part.ts'

/** Query parameters that make a request another operation. Every other parameter qualifies one, or is ignored. */
const subResources = new Set([
  'abac',
  'accelerate',
  'acl',
  'analytics',
  'append',
  'attributes',
  'cors',
  'delete',
  'encryption',
  'intelligent-tiering',
  'inventory',
  'legal-hold',
  'lifecycle',
  'location',
  'logging',
  'metadataConfiguration',
  'metadataInventoryTable',
  'metadataJournalTable',
  'metadataTable',
  'metrics',
  'notification',
  'object-lock',
  'ownershipControls',
  'policy',
  'policyStatus',
  'publicAccessBlock',
  'renameObject',
  'replication',
  'requestPayment',
  'restore',
  'retention',
  'select',
  'session',
  'tagging',
  'torrent',
  'uploadId',
  'uploads',
  'versioning',
  'versions',
  'website',
])

const bucketOperations: Readonly<Record<string, Operation>> = {
  'GET ': listObjectsV1,
  'HEAD ': headBucket,
  'PUT ': createBucket,
  'DELETE ': deleteBucket,
  'GET location': getBucketLocation,
  'GET versioning': getBucketVersioning,
  'GET versions': listObjectVersions,
  'GET uploads': listMultipartUploads,
  'GET acl': getBucketAcl,
  'PUT acl': putAcl,
  'POST delete': deleteObjects,
  'GET policy': getBucketPolicy,
  'GET policyStatus': getBucketPolicy,
  'GET lifecycle': getBucketLifecycle,
  'GET cors': getBucketCors,
  'GET encryption': getBucketEncryption,
  'GET tagging': getBucketTagging,
  'GET website': getBucketWebsite,
  'GET replication': getBucketReplication,
  'GET ownershipControls': getBucketOwnershipControls,
  'GET publicAccessBlock': getPublicAccessBlock,
  'GET object-lock': getObjectLockConfiguration,
  'GET logging': getBucketLogging,
  'GET notification': getBucketNotification,
  'GET accelerate': getBucketAccelerate,
  'GET requestPayment': getBucketRequestPayment,
}

const objectOperations: Readonly<Record<string, Operation>> = {
  'GET ': getObject,
  'HEAD ': headObject,
  'PUT ': putObject,
  'DELETE ': deleteObject,
  'GET acl': getObjectAcl,
  'PUT acl': putAcl,
  'GET tagging': getObjectTagging,
  'PUT tagging': putObjectTagging,
  'DELETE tagging': deleteObjectTagging,
  'GET attributes': getObjectAttributes,
  'POST uploads': createMultipartUpload,
  'PUT uploadId': uploadPart,
  'GET uploadId': listParts,
  'POST uploadId': completeMultipartUpload,
  'DELETE uploadId': abortMultipartUpload,
}

const methods = new Set(['GET', 'HEAD', 'PUT', 'POST', 'DELETE'])

export interface Route {
  readonly operation: Operation
  /** May take longer than clients wait for a first byte. */
  readonly slow: boolean
}

/** @throws S3Error NotImplemented, MethodNotAllowed. */
export function route(method: string, bucket: string, key: string, query: Query, headers: ReadonlyMap<string, string>): Route {
  if (!methods.has(method)) throw new S3Error('MethodNotAllowed', undefined, { Method: method })
  const named = [...query.names()].filter((name) => subResources.has(name))
  // A HEAD of a part or an upload is a HEAD of the object.
  const sub = method === 'HEAD' ? '' : (named[0] ?? '')
  const copies = method === 'PUT' && headers.has('x-amz-copy-source')
  let operation: Operation | undefined
  if (bucket === '') operation = method === 'GET' && sub === '' ? listBuckets : undefined
  else if (key === '') {
    operation = Object.hasOwn(bucketOperations, `${method} ${sub}`) ? bucketOperations[`${method} ${sub}`] : undefined
    if (operation === listObjectsV1 && query.get('list-type') === '2') operation = listObjectsV2
  } else {
    operation = Object.hasOwn(objectOperations, `${method} ${sub}`) ? objectOperations[`${method} ${sub}`] : undefined
    if (copies) operation = operation === uploadPart ? uploadPartCopy : operation === putObject ? copyObject : operation
  }
  if (!operation) {
    if (bucket === '' && method !== 'GET') throw new S3Error('MethodNotAllowed', undefined, { Method: method })
    throw new S3Error('NotImplemented', sub === '' ? undefined : `${method} ?${sub} is not implemented.`)
  }
  return { operation, slow: operation === copyObject || operation === uploadPartCopy || operation === completeMultipartUpload }
}
