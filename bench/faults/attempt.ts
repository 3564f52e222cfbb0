import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault } from './disk.ts'

/**
 * Runs the command line into a fault, in a copy of a folder.
 * @param bin the command line
 * @param folder has `README.md`, and its site in `dist`
 * @returns what is wrong; nothing if all is right
 */
export function attempt(
  { name, prepare, run, undo, says, code = 2 }: Fault,
  bin: string,
  folder: string,
): string[] {
  const cwd = mkdtempSync(join(tmpdir(), 'listwright-faults-'))
  cpSync(folder, cwd, { recursive: true })
  const bash = (script: string): SpawnSyncReturns<string> =>
    spawnSync('bash', ['-c', script], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: cwd,
        listwright: `node ${bin}`,
        as: 'setpriv --reuid 65534 --clear-groups',
      },
    })
  bash('chmod 755 .')
  const prepared = bash(prepare ?? ':')
  const before = snapshot(cwd)
  const ended = bash(run)
  const after = snapshot(cwd)
  bash(undo ?? ':')
  rmSync(cwd, { recursive: true, force: true })
  const errors = ended.stderr.trim()
  const wrong = [
    prepared.status === 0 ? null : `not prepared: ${prepared.stderr}`,
    ended.status === code ? null : `exit code ${ended.status}, not ${code}`,
    says.test(errors.replace(/^listwright: /, '')) ? null : `says ${errors.slice(0, 600)}`,
    /^\s+at |node:internal/m.test(errors) ? 'prints a stack' : null,
    code === 2 && errors.includes('\n') ? 'prints more than one line' : null,
    code === 2 && before !== after ? `changes files: ${difference(before, after)}` : null,
  ].filter((each) => each !== null)
  return wrong.length ? [`${name}: ${wrong.join('; ')}`] : []
}

/** Returns every path below a folder, with the content of files. */
function snapshot(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => `${path} ${contentOf(join(folder, path))}`)
    .join('\n')
}

function contentOf(path: string): string {
  const status = lstatSync(path, { throwIfNoEntry: false })
  return status?.isFile() ? readFileSync(path, 'base64') : ''
}

function difference(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')]
  return [
    ...old.filter((line) => !now.includes(line)),
    ...now.filter((line) => !old.includes(line)),
  ]
    .map((line) => line.split(' ')[0])
    .join(', ')
}
