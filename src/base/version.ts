// The program's version; the build replaces it with package.json's.
declare const SEPIOLA_VERSION: string | undefined

export const version: string = typeof SEPIOLA_VERSION === 'string' ? SEPIOLA_VERSION : '0.0.0-source'
