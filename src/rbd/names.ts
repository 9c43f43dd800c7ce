// Objects and omap keys of format 2 images, as Ceph names them.
export const DIRECTORY = 'rbd_directory'
export const CHILDREN = 'rbd_children'
export const TRASH = 'rbd_trash'
export const INFO = 'rbd_info'
export const LOCK_NAME = 'rbd_lock'
export const LOCK_TAG = 'internal'

export const hex16 = (n: number): string => n.toString(16).padStart(16, '0')
export const idObject = (name: string): string => `rbd_id.${name}`
export const headerObject = (id: string): string => `rbd_header.${id}`
/** snapId 0: the head's. */
export const objectMapObject = (id: string, snapId = 0): string =>
  snapId === 0 ? `rbd_object_map.${id}` : `rbd_object_map.${id}.${hex16(snapId)}`
/** With a data pool of its own the prefix names the pool of the header. */
export const objectPrefix = (id: string, headerPoolId?: number): string =>
  headerPoolId === undefined ? `rbd_data.${id}` : `rbd_data.${headerPoolId}.${id}`
export const dataObject = (prefix: string, objectNo: number): string => `${prefix}.${hex16(objectNo)}`
export const snapshotKey = (snapId: number): string => `snapshot_${hex16(snapId)}`
export const METADATA_PREFIX = 'metadata_'
