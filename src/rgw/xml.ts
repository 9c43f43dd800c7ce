// XML as S3 speaks it: documents out of nested values, and small, bounded documents in. No entity but XML's own five and
// character references is known, and a DOCTYPE is refused.
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { S3Error } from './errors.ts'

export const S3_NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// XML 1.0 cannot carry other control characters at all; S3 sends them as references all the same.
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the characters that need care
const special = /[&<>"\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g
export const escapeXml = (text: string): string =>
  text.replace(special, (c) => escapes[c] ?? `&#x${c.charCodeAt(0).toString(16).toUpperCase()};`)

/** A value of a document: undefined leaves the element out, an array repeats it. */
export type XmlValue = string | number | boolean | undefined | XmlNode | readonly (string | number | XmlNode)[]
export interface XmlNode {
  readonly [name: string]: XmlValue
}

function element(name: string, value: XmlValue): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.map((one) => element(name, one as XmlValue)).join('')
  if (typeof value === 'object') return `<${name}>${children(value as XmlNode)}</${name}>`
  return `<${name}>${typeof value === 'string' ? escapeXml(value) : String(value)}</${name}>`
}
function children(node: XmlNode): string {
  let text = ''
  for (const name of Object.keys(node)) text += element(name, node[name])
  return text
}

/** A whole document. */
export const xmlDocument = (root: string, node: XmlNode | string, namespace: string | undefined = S3_NAMESPACE): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${namespace ? ` xmlns="${namespace}"` : ''}>${
    typeof node === 'string' ? escapeXml(node) : children(node)
  }</${root}>`

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  isArray: () => true,
  maxNestedTags: 20,
})

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
function decodeEntities(text: string): string {
  return text.replace(/&([^;&]{0,12})(;?)/g, (_all, name: string, semicolon: string) => {
    const reference = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name)
    const code = reference ? Number.parseInt(reference[1] ?? (reference[2] as string), reference[1] ? 16 : 10) : Number.NaN
    if (semicolon === '' || (reference ? code > 0x10ffff : !Object.hasOwn(named, name))) throw new S3Error('MalformedXML')
    return reference ? String.fromCodePoint(code) : (named[name] as string)
  })
}

/** A parsed element: its text, and its child elements by name. */
export class XmlElement {
  readonly #node: Record<string, unknown[]>
  readonly text: string
  constructor(value: unknown) {
    this.#node = typeof value === 'object' && value !== null ? (value as Record<string, unknown[]>) : {}
    const text = typeof value === 'string' ? value : ((this.#node['#text'] as unknown as string | undefined) ?? '')
    this.text = decodeEntities(String(text))
  }
  all(name: string): XmlElement[] {
    return Object.hasOwn(this.#node, name) ? (this.#node[name] as unknown[]).map((value) => new XmlElement(value)) : []
  }
  /** @throws S3Error MalformedXML when it is there more than once. */
  one(name: string): XmlElement | undefined {
    const found = this.all(name)
    if (found.length > 1) throw new S3Error('MalformedXML')
    return found[0]
  }
  /** @throws S3Error MalformedXML when it is missing. */
  must(name: string): XmlElement {
    const found = this.one(name)
    if (!found) throw new S3Error('MalformedXML')
    return found
  }
}

/** @param root the name that the document element must have. @throws S3Error MalformedXML. */
export function parseXml(body: Uint8Array, root: string): XmlElement {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new S3Error('MalformedXML')
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || XMLValidator.validate(text) !== true) throw new S3Error('MalformedXML')
  let parsed: unknown
  try {
    parsed = parser.parse(text)
  } catch {
    throw new S3Error('MalformedXML')
  }
  return new XmlElement(parsed).must(root)
}
