// How each `sepiola rbd` command is called.
const CREATE =
  '[--object-size 4M | --order 22] [--image-feature FEATURE]... [--image-shared] [--stripe-unit B --stripe-count N] [--data-pool POOL]'
export const serveUsage =
  'sepiola rbd serve POOL/IMAGE[@SNAP]...|--all [--port 10809] [--host 127.0.0.1] [--socket FILE] [--read-only] [--tls-cert FILE --tls-key FILE [--tls-ca FILE] | --tls-psk FILE] [--tls require|allow]'

/** By command. IMAGE is [POOL/[NAMESPACE/]]IMAGE; -p POOL, --namespace, --image and --snap do as well. */
export const usages = {
  create: `sepiola rbd create IMAGE --size 10G ${CREATE}`,
  ls: 'sepiola rbd ls [-l] [POOL]',
  info: 'sepiola rbd info IMAGE[@SNAP] | --image-id ID',
  rm: 'sepiola rbd rm IMAGE',
  resize: 'sepiola rbd resize IMAGE --size 20G [--allow-shrink]',
  rename: 'sepiola rbd rename IMAGE NEW-NAME',
  copy: `sepiola rbd copy IMAGE[@SNAP] IMAGE ${CREATE}`,
  'deep cp': `sepiola rbd deep cp IMAGE[@SNAP] IMAGE ${CREATE}`,
  'snap create': 'sepiola rbd snap create IMAGE@SNAP',
  'snap ls': 'sepiola rbd snap ls IMAGE',
  'snap rm': 'sepiola rbd snap rm IMAGE@SNAP',
  'snap purge': 'sepiola rbd snap purge IMAGE',
  'snap protect': 'sepiola rbd snap protect IMAGE@SNAP',
  'snap unprotect': 'sepiola rbd snap unprotect IMAGE@SNAP',
  'snap rollback': 'sepiola rbd snap rollback IMAGE@SNAP',
  'snap rename': 'sepiola rbd snap rename IMAGE@SNAP NEW-SNAP',
  clone: `sepiola rbd clone IMAGE@SNAP IMAGE ${CREATE}`,
  flatten: 'sepiola rbd flatten IMAGE',
  children: 'sepiola rbd children [-a] IMAGE[@SNAP]',
  export: 'sepiola rbd export [--export-format 1|2] IMAGE[@SNAP] FILE|-',
  import: `sepiola rbd import [--export-format 1|2] FILE|- [IMAGE] ${CREATE}`,
  'export-diff': 'sepiola rbd export-diff [--from-snap SNAP] [--whole-object] IMAGE[@SNAP] FILE|-',
  'import-diff': 'sepiola rbd import-diff FILE|- IMAGE',
  'merge-diff': 'sepiola rbd merge-diff FIRST|- SECOND|- FILE|-',
  du: 'sepiola rbd du [IMAGE[@SNAP]] [--from-snap SNAP] [--exact] [--merge-snapshots]',
  diff: 'sepiola rbd diff [--from-snap SNAP] [--whole-object] IMAGE[@SNAP]',
  bench:
    'sepiola rbd bench --io-type read|write|readwrite [--io-size 4K] [--io-threads 16] [--io-total 1G] [--io-pattern seq|rand|full-seq] IMAGE',
  'trash mv': "sepiola rbd trash mv [--expires-at '2 weeks'] IMAGE",
  'trash ls': 'sepiola rbd trash ls [-l] [POOL]',
  'trash restore': 'sepiola rbd trash restore [POOL/]ID [--image NEW-NAME]',
  'trash rm': 'sepiola rbd trash rm [--force] [POOL/]ID',
  'trash purge': 'sepiola rbd trash purge [--expired-before DATE] [POOL]',
  'image-meta ls': 'sepiola rbd image-meta ls IMAGE',
  'image-meta get': 'sepiola rbd image-meta get IMAGE KEY',
  'image-meta set': 'sepiola rbd image-meta set IMAGE KEY VALUE',
  'image-meta rm': 'sepiola rbd image-meta rm IMAGE KEY',
  'feature enable': 'sepiola rbd feature enable IMAGE FEATURE...',
  'feature disable': 'sepiola rbd feature disable IMAGE FEATURE...',
  'lock ls': 'sepiola rbd lock ls IMAGE',
  'lock rm': 'sepiola rbd lock rm IMAGE ID LOCKER',
  status: 'sepiola rbd status IMAGE',
  'object-map rebuild': 'sepiola rbd object-map rebuild IMAGE',
  'object-map check': 'sepiola rbd object-map check IMAGE',
  serve: serveUsage,
} as const
export type Verb = keyof typeof usages
