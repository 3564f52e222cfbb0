import { resolve } from 'node:path'
import { argv } from 'node:process'
import { runnerImport } from 'vite'

// Runs a TypeScript file of this folder on any supported Node: node bench/run.mjs FILE [ARG …]
const [file] = argv.splice(1, 2).slice(1)
await runnerImport(resolve(file), { configFile: false })
