#!/usr/bin/env node
// The `sepiola` command. Exit codes: 0 done, 1 failed, 2 wrong usage; a clear sentence on stderr for the last two.
import { enableCompileCache } from 'node:module'

enableCompileCache?.()
const { main } = await import('./command.ts')
process.exitCode = await main(process.argv.slice(2))
