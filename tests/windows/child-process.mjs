import * as process from 'node:child_process'
import { toDisk } from './disk.mjs'

/** Git prints folders with forward slashes on Windows, too: `C:/a/b`. */
export function execFileSync(program, args, options) {
  const output = process.execFileSync(program, args.map(toDisk), {
    ...options,
    cwd: toDisk(options.cwd),
  })
  return args.includes('--show-toplevel') ? Buffer.concat([Buffer.from('C:'), output]) : output
}

export const { spawn } = process
