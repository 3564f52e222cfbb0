import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { argv, exit, stderr } from 'node:process'
import { runnerImport } from 'vite'

// Runs a TypeScript file on any supported Node: node bench/run.mjs FILE [ARG …]
argv.splice(1, 1)
const [, file] = argv
if (file === undefined || !existsSync(file)) endWith('Usage: node bench/run.mjs FILE [ARG …]')
try {
  await runnerImport(resolve(file), { configFile: false })
} catch (error) {
  if (error?.name !== 'WrongCall') throw error
  endWith(error.message)
}

/** @param {string} message */
function endWith(message) {
  stderr.write(`${message}\n`)
  exit(2)
}
