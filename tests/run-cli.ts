import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

/** The emitted command line. */
export const bin = resolve(import.meta.dirname, '../lib/cli/bin.js')

/** A list without a problem. */
export const goodList =
  '# Papers\n\n## Models\n\n1. (NVIDIA) [NVLM](https://arxiv.org/abs/2409.11402) a note\n2. [Molmo](https://molmo.org)\n'

/** What a program left after. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** An environment without what would change colours, progress or the repository. */
export function cleanEnv(more: Record<string, string> = {}): Record<string, string> {
  const path = process.env['PATH'] ?? ''
  const home = process.env['HOME'] ?? tmpdir()
  return { PATH: path, HOME: home, ...more }
}

/** Runs the command line as a user does, in a pipe. */
export function runCli(
  args: string[],
  options: { cwd: string; env?: Record<string, string>; stdin?: string | Uint8Array },
): Promise<Ended> {
  return run(process.execPath, [bin, ...args], options)
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: string[],
  {
    cwd,
    env = {},
    stdin = '',
  }: { cwd: string; env?: Record<string, string>; stdin?: string | Uint8Array },
): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env: cleanEnv(env) })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
    child.on('error', fail)
    child.on('close', (code) => done({ code, stdout, stderr }))
  })
}

/** Runs npm by this Node: on Windows it is a script that only a shell can start. */
export function runNpm(args: string[], { cwd }: { cwd: string }): Promise<Ended> {
  const beside = join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js')
  return existsSync(beside)
    ? run(process.execPath, [beside, ...args], { cwd })
    : run('npm', args, { cwd })
}

/** A folder with files, gone after the test. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'listwright-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
