import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bin, cleanEnv, folderWith } from './run-cli.ts'

/** Takes longer to read than a test may. */
const long = '- [A](https://example.org/) - a note of some words\n'.repeat(100_000)
const site = '<meta name="generator" content="Listwright">'

test.each([
  ['SIGTERM', 'check'],
  ['SIGINT', 'check'],
  ['SIGTERM', 'build'],
  ['SIGINT', 'build'],
] as const)(
  '%s ends a long %s at once, and all files are as they were',
  async (signal, command) => {
    const cwd = folderWith({ 'a.md': long, 'dist/index.html': site })
    const child = spawn(process.execPath, [bin, command, 'a.md'], { cwd, env: cleanEnv() })
    onTestFinished(() => void child.kill('SIGKILL'))
    const ended = once(child, 'exit')
    await new Promise((done) => setTimeout(done, 1500))
    const start = performance.now()
    child.kill(signal)
    // A shell says 128 and the number of the signal.
    expect(await ended).toEqual([null, signal])
    expect(performance.now() - start).toBeLessThan(500)
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'dist'])
    expect(readFileSync(join(cwd, 'dist/index.html'), 'utf8')).toBe(site)
  },
)
