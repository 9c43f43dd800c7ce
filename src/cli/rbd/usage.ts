// How each `sepiola rbd` command is called.
export const serveUsage =
  'sepiola rbd serve POOL/IMAGE[@SNAP]...|--all [--port 10809] [--host 127.0.0.1] [--socket FILE] [--read-only] [--tls-cert FILE --tls-key FILE [--tls-ca FILE] | --tls-psk FILE] [--tls require|allow]'
