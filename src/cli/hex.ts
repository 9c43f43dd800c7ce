// Binary values for people.

/** As `rados` prints binary values: sixteen bytes a line, offset, hex, text. */
export function hexDump(bytes: Uint8Array): string {
  const hex = (n: number, width: number): string => n.toString(16).padStart(width, '0')
  let text = ''
  for (let at = 0; at < bytes.byteLength; at += 16) {
    const row = [...bytes.subarray(at, at + 16)]
    const left = row
      .slice(0, 8)
      .map((b) => hex(b, 2))
      .join(' ')
    const right = row
      .slice(8)
      .map((b) => hex(b, 2))
      .join(' ')
    const shown = row.map((b) => (b >= 32 && b < 127 ? String.fromCharCode(b) : '.')).join('')
    text += `${hex(at, 8)}  ${left.padEnd(23)}  ${right.padEnd(23)}  |${shown}|\n`
  }
  return `${text}${hex(bytes.byteLength, 8)}\n`
}
