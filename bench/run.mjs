import { resolve } from 'node:path'
import { argv, execArgv } from 'node:process'
import { runnerImport } from 'vite'

// Runs a TypeScript file of this folder on any supported Node: node bench/run.mjs FILE [ARG …]
void execArgv
const [file] = argv.splice(2, 1)
await runnerImport(resolve(file), { configFile: false })
